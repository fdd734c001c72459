import type { Clause } from './clauses.ts';
import { COSTS } from './event-costs.ts';
import { pattern } from './masking.ts';

/** How far an event word is from a mark or a place of its own sentence. */

// `⟨M⟩ for the ⟨E⟩`, `⟨M⟩ in the ⟨E⟩`; not `⟨M⟩ in the final of the ⟨E⟩`
const ATTACHED = pattern('^\\)?,? (?:for|in|over|at) (?:the |an? |his |her |their )?(?:[a-z-]+ )?{E}');

// `Vik, winner of the ⟨E⟩ on Friday, was ninth`, `Moe, European champion at ⟨E⟩ and ⟨E⟩, was 12th`: what he won elsewhere.
const TITLE_BEFORE = pattern(
  ', (?:the |a |who (?:is|was) (?:the )?)?(?:[\\w{C}{D}-]+ ){0,4}(?:champion|winner|medall?ist|runner-up|record[- ]holder|{P}|{R}) (?:of|at|in|over|for) (?:the |both )?(?:{E} and )?(?:the )?$',
);
// `Vik, ⟨the world record-holder⟩ for ⟨E⟩ and ⟨E⟩, was second`
const HOLDER_BEFORE = pattern(', {A} (?:of|at|in|over|for) (?:the |both )?(?:{E} and )?(?:the )?$');
// `Olympic ⟨E⟩ champion Vik finished second`
const TITLE_AFTER =
  /^ (?:gold |silver |bronze )?(?:champ(?:ions?)?|medall?ists?|title-?holders?)\b(?!,? (?:race|final))/;

// `came through for ⟨bronze⟩ to add to his ⟨silver⟩ in the`: another's event
const ANOTHER = pattern('[{P}{M}]');

/** True where an event stands in a title of an athlete, and the anchor outside of it. */
export const isInTitle = (text: string, at: number, index: number): boolean =>
  (TITLE_AFTER.test(text.slice(at + 1)) && index > at) ||
  HOLDER_BEFORE.test(text.slice(Math.max(0, at - 40), at)) ||
  (index > at && /,/.test(text.slice(at, index)) && TITLE_BEFORE.test(text.slice(Math.max(0, at - 70), at)));

/** How dear a mention is for an anchor at `index` of its own sentence: nearer and before is cheaper. */
export const costWithin = (at: number, index: number, clause: Clause, text: string): number => {
  const inside = clause.start <= at && at < clause.end;
  const distance = Math.abs(at - index) * COSTS.character;
  const attached = at > index && ATTACHED.exec(text.slice(index + 1, at + 1)) !== null && inside;
  const title = isInTitle(text, at, index) ? COSTS.apposed : 0;
  const another = at > index && ANOTHER.test(text.slice(index + 1, at)) ? COSTS.another : 0;
  return (
    title +
    another +
    (inside ? 0 : COSTS.otherClause) +
    (at > index ? COSTS.after : 0) +
    distance +
    (attached ? COSTS.attached : 0)
  );
};
