import type { PerformanceClaim } from '../claims/performance.ts';
import { compareDates, gapOf, hasYear } from '../compare/dates.ts';
import { compareMarks } from '../compare/marks.ts';
import { daysBetween } from '../lexicon/days.ts';
import type { DateValue } from '../model/values.ts';
import type { ContestedSide } from './contested.ts';
import { isStated, isSure } from './drafts.ts';
import { sentenceOf } from './sentences.ts';
import type { World } from './world.ts';

/** Which dates of one performance contradict each other beyond what a reader's mistake explains. */

/** True where a mark so exact that it happens once ties two claims together. */
const areTied = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.mark !== null &&
  b.mark !== null &&
  a.event.discipline !== null &&
  a.event.discipline === b.event.discipline &&
  compareMarks(a.mark, b.mark) === 'same' &&
  a.mark.bound === 'exact' &&
  a.mark.resolution <= 1;

export const tiedSides = <V>(sides: readonly ContestedSide<V>[], contradicts: (a: V, b: V) => boolean): boolean =>
  sides.some((side) =>
    sides.some(
      (other) => contradicts(side.of, other.of) && side.claims.some((a) => other.claims.some((b) => areTied(a, b))),
    ),
  );

/** `the record he ran last year, his time being ⟨mark⟩` in a report of the race itself: the year is of the record. */
const isFreshReport = (world: World, sides: readonly ContestedSide<DateValue>[]): boolean =>
  sides.some(
    (side) =>
      side.of.precision === 'year' &&
      side.claims.every(({ article }) =>
        sides.some((other) => {
          const published = world.articles.get(article)?.published ?? null;
          if (published === null || other.of.precision !== 'day') return false;
          const days = daysBetween(other.of.value, published);
          return days >= 0 && days <= 3;
        }),
      ),
  );

const tellsYear = (text: string): boolean => hasYear(text) || /\b(?:this|last) year\b|\bago\b/.test(text);

/** `on 14 August it would have been 23 years old`: the year was a guess, and the day is that of the other. */
const isGuessedYear = (sides: readonly ContestedSide<DateValue>[]): boolean =>
  sides.some(
    (side) =>
      side.of.precision === 'day' &&
      side.claims.every(({ date }) => !tellsYear(date!.text)) &&
      sides.some(({ of }) => of.value !== side.of.value && of.value.slice(4) === side.of.value.slice(4)),
  );

/** An article that tells the other year as well knows better than it was read: `In 2001 the record of 1987 …`. */
const knowsTheOther = (world: World, sides: readonly ContestedSide<DateValue>[]): boolean =>
  sides.some((side) =>
    sides.some(
      ({ of }) =>
        compareDates(of.value, side.of.value) === 'differs' &&
        of.value.slice(0, 4) !== side.of.value.slice(0, 4) &&
        side.claims.every(({ article }) => world.articles.get(article)?.text.includes(of.value.slice(0, 4)) ?? false),
    ),
  );

const countArticles = ({ claims }: ContestedSide<unknown>): number =>
  new Set(claims.map(({ article }) => article)).size;

/**
 * `this month, with the world record of ⟨mark⟩ in mind`: one article alone has in its own weeks what others have in
 * another year, and does not say the year.
 */
const isOfOwnWeeks = (world: World, side: ContestedSide<DateValue>, other: ContestedSide<DateValue>): boolean => {
  const published = world.articles.get(side.claims[0]!.article)?.published ?? null;
  return (
    countArticles(side) === 1 &&
    published !== null &&
    side.claims.every(({ date }) => !hasYear(date!.text)) &&
    Math.abs(gapOf(side.of.value, published)[0]) <= 40 &&
    Math.abs(gapOf(side.of.value, other.of.value)[0]) > 300
  );
};

/** A day that a sentence gives, or that two articles at the least are about. */
const isToldWell = (side: ContestedSide<DateValue>): boolean => isStated('date', [side]) || countArticles(side) > 1;

// `precisely what she had run in her heat on Tuesday`
const EARLIER_ROUND = /\b(?:heats?|semi-?finals?|semis|quarter-?finals?|qualif\w+|prelim\w*|rounds?)\b/i;

/** A day that some sentence gives, and not as that of an earlier round. */
const isDayOfFinal = (world: World, { claims }: ContestedSide<DateValue>): boolean =>
  claims.some((claim) => !claim.inferred.includes('date') && !EARLIER_ROUND.test(sentenceOf(world, claim)));

/** Two dates of one mark that neither a time zone nor a late report nor a guess of the reader explains. */
const areAtOdds = (world: World, pair: readonly [ContestedSide<DateValue>, ContestedSide<DateValue>]): boolean => {
  const [a, b] = pair;
  if (!tiedSides(pair, (x, y) => compareDates(x.value, y.value) === 'differs') || !pair.every(isSure)) return false;
  const apart = Math.abs(gapOf(a.of.value, b.of.value)[0]);
  const year = pair.some(({ of }) => of.precision === 'year');
  if ((!year && apart <= 1) || isFreshReport(world, pair) || isGuessedYear(pair) || knowsTheOther(world, pair))
    return false;
  if (isOfOwnWeeks(world, a, b) || isOfOwnWeeks(world, b, a)) return false;
  // `on Friday` against the Sunday that other reports are about; of two years one is easily another race's.
  if (isStated('date', pair)) return true;
  return !year && apart <= 6 && pair.every(isToldWell) && pair.some((side) => isDayOfFinal(world, side));
};

/** The sides that are at odds with another one; `[]` where a note is enough. */
export const findSidesAtOdds = (
  world: World,
  sides: readonly ContestedSide<DateValue>[],
): readonly ContestedSide<DateValue>[] =>
  sides.filter((side) => sides.some((other) => other !== side && areAtOdds(world, [side, other])));
