import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { Amount } from './amounts.ts';
import { performerBefore } from './carried.ts';
import { type Found, foundOf, markFor } from './sides.ts';

/** `nobody else got within six metres`, `with no one within ten seconds`; not `nobody had come within a second of the record`. */
const NOBODY_NEAR =
  /\b(?:nobody|no[- ]one|none|no other [a-z]+) ?(?:else )?(?:(?:had|has|could|would) )?(?:(?:came|come|got|get|gets|comes|been|was|finish(?:ed)?|thr[eo]w|jump(?:ed)?|r[au]n) )?(?:to )?(?:within )?$/i;
const OF_WHOM = pattern("^ of (?:the |[\\w’'-]+ ){0,2}?(?<who>[{A}{A's}])(?!(?: [\\w’'-]+){0,3} ?(?:{R}|record|best))");

/** Whoever nobody came near: named after the amount, else the winner spoken of; null where the words say nothing such. */
export const nobodyNear = (
  reading: Reading,
  article: ArticleReading,
  start: number,
  at: number,
  { quantity }: Amount,
): Found | null => {
  const { text } = reading.masked;
  const before = text.slice(Math.max(0, start - 60), start);
  if (!NOBODY_NEAR.test(before) || !(/within $/i.test(before) || /^(?:within|inside)\b/i.test(quantity.text)))
    return null;
  const after = text.slice(at + 1);
  const who = OF_WHOM.exec(after)?.indices?.groups?.who?.[0];
  const mention = who === undefined ? null : reading.masked.at(at + 1 + who);
  const person = mention && article.personOf(mention);
  if (person?.role === 'athlete') return { person, mark: markFor(article, reading, person), what: null };
  if (/^ of /.test(after)) return null;
  return foundOf(performerBefore(article, reading, start, false, null, null));
};
