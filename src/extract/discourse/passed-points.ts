import type { AnyMention } from '../mentions/mention.ts';
import { once } from '../text/once.ts';
import { pattern } from './masking.ts';
import type { Reading } from './reading.ts';

// `⟨15km⟩ in ⟨45:37⟩`, `⟨10km⟩ (⟨30:05⟩`; not `⟨10km⟩ and won in ⟨1:04:52⟩`
const TIME_AFTER = pattern('^(?: mark| point)?,?(?: was reached)? (?:in |at |with |\\(|: )?(?:a |about |just )?{M}');
// `⟨30:05⟩ at ⟨10km⟩`, `⟨45:37⟩ through ⟨15km⟩`; not `⟨30:05⟩ for ⟨10km⟩`
const TIME_BEFORE = pattern('{M}\\)?,? (?:at|through|after|passing) (?:the )?$');

/** The distances that were only passed on the way, by the time that stands beside each. */
export const passedPoints = once((reading: Reading): ReadonlySet<AnyMention> => {
  const { masked, mentions } = reading;
  const splits = mentions.filter((mention) => mention.sort === 'mark' && mention.value.role === 'split');
  if (splits.length === 0) return new Set();
  const times = new Set(splits.map((mention) => masked.indexOf(mention)));
  const isPassed = (at: number): boolean => {
    const after = TIME_AFTER.exec(masked.text.slice(at + 1, at + 40));
    if (after !== null) return times.has(at + after[0].length);
    const before = TIME_BEFORE.exec(masked.text.slice(Math.max(0, at - 24), at));
    return before !== null && times.has(Math.max(0, at - 24) + before.index);
  };
  return new Set(mentions.filter((mention) => mention.sort === 'event' && isPassed(masked.indexOf(mention))));
});
