import type { Quantity } from '../../../model/values.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { occurs } from '../../text/matching.ts';
import { featsOf } from '../feats.ts';
import { areApart, gainExactly, isBetter } from './apart.ts';
import { isNew, winnerBefore } from './carried.ts';
import { type Found, foundOf, markFor } from './sides.ts';

// `Vik` with what may stand about a name in a pair.
const ONE = '(?:the |fellow |[\\w’-]+ ){0,3}?';
/** Two who are parted by an amount, better first as reports have it; what stands for the amount is `\uF8FF`. */
const PAIRS: readonly RegExp[] = [
  // `0.05 seconds separated Vik and Lee`, `a tenth between Vik and Lee`
  pattern(
    `\uF8FF (?:separat(?:ed|es|ing)|between|divid(?:ed|es|ing)|part(?:ed|s)) ${ONE}(?<a>{A})(?:,[^,;.]{0,40},)? (?:and|from) ${ONE}(?<b>{A})`,
  ),
  // `Vik and Lee were separated by 0.05`, `with Vik and Lee just 0.05 apart`
  pattern(
    `(?<a>{A})(?:,[^,;.]{0,40},)? and ${ONE}(?<b>{A})[^;.{A}]{0,40} (?:separated|divided|parted|split) (?:[\\w’'-]+ ){0,4}?by (?:just |only )?\uF8FF`,
  ),
  pattern(`(?<a>{A}) and ${ONE}(?<b>{A})[^;.{A}]{0,24} \uF8FF apart\\b`),
  // `the difference between Vik and Lee was 0.03`
  pattern(
    `\\b(?:difference|gap|margin) between ${ONE}(?<a>{A}) and ${ONE}(?<b>{A})[^;.{A}]{0,40} (?:was|is|were) \uF8FF`,
  ),
];

// Whatever holds none of these parts nobody.
const ANY = /separat|between|divid|part|split/;

/**
 * The two athletes whom an amount parts: `just 0.05 separated Vik and Lee`.
 * @param at where the amount stands in the masked text
 * @returns the better first: whoever won, else the one named first; null when the words name no two
 */
export const pairAround = (reading: Reading, article: ArticleReading, at: number): readonly [Found, Found] | null => {
  const { text } = reading.masked;
  if (!occurs(text, ANY)) return null;
  const marked = `${text.slice(0, at)}\uF8FF${text.slice(at + 1)}`;
  for (const form of PAIRS) {
    const groups = form.exec(marked)?.indices?.groups;
    if (!groups) continue;
    const [a, b] = [groups.a![0], groups.b![0]].map((index) => {
      const mention = reading.masked.at(index);
      const person = mention && article.personOf(mention);
      return person?.role === 'athlete' ? { person, mark: markFor(article, reading, person), what: null } : null;
    });
    if (!a || !b || a.person === b.person) continue;
    const winner = winnerBefore(article, reading, text.length, null)?.person;
    return winner === b.person ? [b, a] : [a, b];
  }
  return null;
};

/**
 * Whose marks a stated difference is that of to the last figure, in this sentence or the two before it, the nearest
 * first: `Vik beat the 46.78 of Lee with 46.70. Eight hundredths of a second.` Old records count, splits do not.
 * @returns the better first; null where no two fit, or the two are one athlete's new marks
 */
export const pairExactly = (
  reading: Reading,
  article: ArticleReading,
  amount: Quantity,
): readonly [Found, Found] | null => {
  const feats = [-2, -1, 0].flatMap((step) =>
    featsOf(article, reading.index + step).filter(
      ({ mark, standing, person }) => mark !== null && standing !== 'split' && person.role === 'athlete',
    ),
  );
  for (let later = feats.length - 1; later > 0; later -= 1) {
    for (let earlier = later - 1; earlier >= 0; earlier -= 1) {
      const [a, b] = [feats[earlier]!, feats[later]!];
      if (a.standing !== 'new' && b.standing !== 'new') continue;
      if (a.person === b.person && a.standing === b.standing) continue;
      const gain = gainExactly(a.mark!, b.mark!, amount);
      if (gain === null) continue;
      return gain > 0 ? [foundOf(a), foundOf(b)] : [foundOf(b), foundOf(a)];
    }
  }
  return null;
};

/** `Four tenths of a second.`, `“Four tenths of a second,” Vik said`: the amount is all that is said. */
const ALONE_BEFORE = /^["“'‘]?(?:(?:Just|Only|A mere|By) )?$/;
const ALONE_AFTER = /^(?: of (?:a|one) second)?(?:[.!?]?$|[.,!?]["”'’]|: )/;

/**
 * The two whose marks the sentence before sets side by side, where an amount is all that is said: `Vik 3:44.93, Lee
 * 3:44.97. “Four tenths of a second,” Vik said.`
 * @returns the better first; null where the sentence before tells of more or fewer new marks, or of one athlete
 */
export const pairBefore = (
  reading: Reading,
  article: ArticleReading,
  { unit }: Quantity,
  start: number,
  at: number,
): readonly [Found, Found] | null => {
  const { text } = reading.masked;
  if (!ALONE_BEFORE.test(text.slice(0, start)) || !ALONE_AFTER.test(text.slice(at + 1))) return null;
  const feats = featsOf(article, reading.index - 1).filter(
    ({ mark, standing }) => mark !== null && standing !== 'split',
  );
  const [a, b] = feats;
  if (!a || !b || feats.length !== 2 || a.person === b.person || !isNew(a) || !isNew(b)) return null;
  return isBetter(b.mark!, a.mark!, unit) ? [foundOf(b), foundOf(a)] : [foundOf(a), foundOf(b)];
};

/**
 * `Vik ran 58:58 and Lee 59:16, an 18-second gap`: the two of the sentence and the two before it whose marks are
 * as far apart as is told, the nearest first.
 * @returns the better first; null where no two fit
 */
export const pairFitting = (
  reading: Reading,
  article: ArticleReading,
  amount: Quantity,
): readonly [Found, Found] | null => {
  const feats = [-2, -1, 0].flatMap((step) =>
    featsOf(article, reading.index + step).filter((feat) => isNew(feat) && feat.mark !== null),
  );
  for (let later = feats.length - 1; later > 0; later -= 1) {
    for (let earlier = later - 1; earlier >= 0; earlier -= 1) {
      const [a, b] = [feats[earlier]!, feats[later]!];
      if (a.person === b.person || !areApart(a.mark!, b.mark!, amount)) continue;
      return isBetter(a.mark!, b.mark!, amount.unit) ? [foundOf(a), foundOf(b)] : [foundOf(b), foundOf(a)];
    }
  }
  return null;
};
