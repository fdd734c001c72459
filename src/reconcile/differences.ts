import type { MarginClaim } from '../claims/margin.ts';
import type { PerformanceClaim } from '../claims/performance.ts';
import { compareDates } from '../compare/dates.ts';
import { readMarkText } from '../compare/mark-text.ts';
import { writeMark } from '../compare/marks.ts';
import { differenceOf, type Range } from '../compare/quantities.ts';
import { daysBetween } from '../lexicon/days.ts';
import type { Mark } from '../model/values.ts';
import type { Happening } from './happenings.ts';
import type { Person } from './people.ts';
import { type Result, racesOf } from './races.ts';
import { isRatified, isRecordAbsolute } from './record-labels.ts';
import { placeOf } from './result-fields.ts';
import { distanceBetween, sentenceOf, shareSentence } from './sentences.ts';
import { dateOf, disciplineOf, isTold } from './spans.ts';
import type { World } from './world.ts';

/** A stated margin with the two athletes that it lies between. */
export interface Difference {
  readonly claim: MarginClaim;
  readonly range: Range & { readonly unit: Mark['unit'] };
  readonly better: Person;
  readonly worse: Person;
}

/** Two happenings that a margin may lie between, and the difference of their marks. */
export interface Pair {
  readonly better: Happening;
  readonly worse: Happening;
  readonly marks: readonly [better: PerformanceClaim, worse: PerformanceClaim];
  /** In the unit of the marks; negative where the "better" was the worse. */
  readonly difference: number;
  /** Code points from the margin to the two marks; Infinity when its article does not give them. */
  readonly distance: number;
  /** True where the two belong together: one race, or a record and the one that it beat. */
  readonly tied: boolean;
}

const isExact = (claim: PerformanceClaim): boolean =>
  claim.mark !== null && claim.mark.bound === 'exact' && !claim.split;

/** The results of one race as every article tells them that has the athlete in it. */
const resultsAround = (world: World, happening: Happening): readonly Result[] =>
  happening.claims.flatMap((claim) => racesOf(world, claim)).flatMap(({ results }) => results);

/** `missed Rio by 0.6`, `a hundredth short of the podium`: behind the one next before. */
const SHORT = /\bmiss(?:ed|es|ing)?\b|\bshort of\b|\baway from\b|\boutside the (?:medals|podium|places)\b/i;

/**
 * `second by 0.76`, `finished 23 seconds clear`, `1.99 ahead of her compatriot`: of the race that stands by the
 * margin, the one who came second to the winner, or whose mark alone was better than the second's.
 */
const rivalOf = (world: World, claim: MarginClaim, person: Person, which: 'better' | 'worse'): Person | null => {
  const own = world
    .claimsIn(claim.article)
    .filter(
      (other): other is PerformanceClaim =>
        other.kind === 'performance' &&
        isExact(other) &&
        world.happeningOf(other.id)?.person === person &&
        distanceBetween(other, claim) < 150,
    )
    .sort((a, b) => distanceBetween(a, claim) - distanceBetween(b, claim))[0];
  const place = own === undefined ? null : placeOf(own);
  if (own === undefined || place === null) return null;
  const isShort = place > 2 && which === 'better' && SHORT.test(sentenceOf(world, claim));
  if (!isShort && (place > 2 || (place === 2) !== (which === 'better'))) return null;
  const only = (rivals: readonly Result[]): Person | null =>
    new Set(rivals.map(({ happening }) => happening.person)).size === 1 ? rivals[0]!.happening.person : null;
  const others = (results: readonly Result[]): readonly Result[] =>
    results.filter(({ happening, claim: { mark } }) => happening.person !== person && mark?.unit === own.mark!.unit);
  const here = others(racesOf(world, own).flatMap(({ results }) => results));
  const around = others(resultsAround(world, world.happeningOf(own.id)!));
  if (isShort) return only(around.filter((other) => other.place === place - 1));
  if (which === 'better')
    return only(
      here.filter(({ claim: { mark } }) => {
        const ahead = mark!.unit === 's' ? own.mark!.value - mark!.value : mark!.value - own.mark!.value;
        return ahead > 0;
      }),
    );
  const seconds = (results: readonly Result[]): readonly Result[] => results.filter(({ place }) => place === 2);
  return only(seconds(here)) ?? only(seconds(around));
};

/** The margins that say between whom, in seconds, metres or points; others come with the reason why not. */
export const readDifference = (world: World, claim: MarginClaim): Difference | string => {
  const range = differenceOf(claim.quantity);
  if (range === null) return 'a margin in no unit of marks';
  const named = [claim.better, claim.worse].map((side) =>
    side.athlete === null ? null : world.people.personOf(claim.article, side.athlete.name),
  );
  const better = named[0] ?? (named[1] ? rivalOf(world, claim, named[1], 'better') : null);
  const worse = named[1] ?? (named[0] ? rivalOf(world, claim, named[0], 'worse') : null);
  if (!better || !worse) return 'one of the two athletes is not named';
  return { claim, range, better, worse };
};

const hasRecord = ({ claims }: Happening, test: (label: PerformanceClaim['records'][number]) => boolean): boolean =>
  claims.some(({ records }) => records.some(test));

/** Two results that one article puts into one race. */
const shareRace = (world: World, a: Happening, b: Happening): boolean =>
  a.claims.some((claim) =>
    racesOf(world, claim).some(({ results }) => results.some(({ happening }) => happening === b)),
  );

const areTied = (world: World, a: Happening, b: Happening): boolean => {
  if (a.person === b.person) return hasRecord(a, isRatified) || hasRecord(b, isRatified);
  if (hasRecord(a, isRecordAbsolute) && hasRecord(b, isRecordAbsolute)) return true;
  if (shareRace(world, a, b)) return true;
  const [x, y] = [dateOf(a), dateOf(b)];
  if (x === null || y === null || !['same', 'coarser', 'day apart'].includes(compareDates(x, y))) return false;
  const places = [a, b].map(({ claims }) => claims.some(({ place, medal }) => place !== null || medal !== null));
  return places.every(Boolean) || x.length === 10;
};

/** An athlete's happenings that have a mark, those named by it first. */
const marked = (
  world: World,
  { claim, range }: Difference,
  person: Person,
  written: string | null,
): readonly Happening[] => {
  const any = world
    .happeningsOf(person)
    .filter((one) => one.claims.some((other) => isExact(other) && other.mark!.unit === range.unit));
  const sameEvent = any.filter(
    (one) => claim.event?.discipline == null || disciplineOf(one) === claim.event.discipline,
  );
  // An event that the athlete is told to have done nowhere was taken from another sentence.
  const all = sameEvent.length > 0 ? sameEvent : any;
  const value = written === null ? null : readMarkText(written);
  if (value === null) return all;
  const named = all.filter((one) =>
    one.claims.some(({ mark }) => mark !== null && Math.abs(mark.value - value) < 0.0051),
  );
  return named.length > 0 ? named : all;
};

/** True for what happened in the week before the article: what a report without marks tells of. */
const isFresh = (world: World, claim: MarginClaim, happening: Happening): boolean => {
  const [date, published] = [dateOf(happening), world.articles.get(claim.article)?.published ?? null];
  if (date?.length !== 10 || published === null) return false;
  const days = daysBetween(date, published);
  return days >= 0 && days <= 7;
};

/**
 * The happenings that the two sides may mean: those that the article tells of; where it has none of one
 * side, those that others tell of and that belong with the other side's.
 */
const candidates = (world: World, difference: Difference): readonly [readonly Happening[], readonly Happening[]] => {
  const { claim, better, worse } = difference;
  const all = [
    marked(world, difference, better, claim.better.mark),
    marked(world, difference, worse, claim.worse.mark),
  ] as const;
  const told = all.map((some) => some.filter((one) => isTold(one, claim.article)));
  const [a, b] = [told[0]!, told[1]!];
  const joining = (some: readonly Happening[], others: readonly Happening[]): readonly Happening[] =>
    some.filter((one) => others.some((other) => areTied(world, one, other)));
  if (a.length === 0 && b.length === 0) {
    const [x, y] = all.map((some) => some.filter((one) => isFresh(world, claim, one))) as [Happening[], Happening[]];
    return [joining(x, y), joining(y, x)];
  }
  return [a.length > 0 ? a : joining(all[0], b), b.length > 0 ? b : joining(all[1], a)];
};

const nearestTo = (claim: MarginClaim, happening: Happening): number =>
  Math.min(...happening.claims.filter(isExact).map((other) => distanceBetween(claim, other)));

// `knocking 1.73 off the American record that ⟨name⟩ set`, `0.3 inside ⟨name⟩'s old mark`; not `a record, 0.3 ahead of ⟨name⟩`
const OFF_A_RECORD =
  /^[^.;]{0,20}\b(?:off|under|inside|better than|faster than|short of|outside|beyond|past|ahead of|more than|on)\b[^.;,]{0,60}\b(?:records?|best|mark|standard)\b/i;

/** True where the worse side is an older record: no other result of the same race. */
const isOffARecord = (world: World, { claim, better, worse }: Difference): boolean => {
  if (better === worse) return false;
  const sentence = sentenceOf(world, claim);
  const at = sentence.indexOf(claim.quantity.text);
  return at >= 0 && OFF_A_RECORD.test(sentence.slice(at + claim.quantity.text.length));
};

const pairUp = (world: World, difference: Difference, better: Happening, worse: Happening): Pair[] => {
  if (better === worse || disciplineOf(better) === null || disciplineOf(better) !== disciplineOf(worse)) return [];
  const [x, y] = [better, worse].map(
    ({ claims }) => claims.find(({ event }) => event.environment !== null)?.event.environment,
  );
  if (isOffARecord(world, difference) && shareRace(world, better, worse)) return [];
  const distance = nearestTo(difference.claim, better) + nearestTo(difference.claim, worse);
  const seen = new Set<string>();
  return better.claims.filter(isExact).flatMap((a) =>
    worse.claims.filter(isExact).flatMap((b): Pair[] => {
      const key = `${writeMark(a.mark!)} ${writeMark(b.mark!)}`;
      if (a.mark!.unit !== difference.range.unit || b.mark!.unit !== difference.range.unit || seen.has(key)) return [];
      seen.add(key);
      const gap = a.mark!.unit === 's' ? b.mark!.value - a.mark!.value : a.mark!.value - b.mark!.value;
      // One mark of two athletes in two races was read of the wrong one.
      if (gap === 0 && !shareRace(world, better, worse)) return [];
      return [
        {
          better,
          worse,
          marks: [a, b],
          difference: gap,
          distance,
          tied: areTied(world, better, worse) && (x === undefined || y === undefined || x === y),
        },
      ];
    }),
  );
};

/** `returned to London, lowering her record of 2:17:18 by 1:53`: one of the two marks is not told. */
const hasUnmarkedTwin = (world: World, claim: MarginClaim): boolean =>
  world
    .claimsIn(claim.article)
    .some(
      (other) =>
        other.kind === 'performance' &&
        other.mark === null &&
        other.records.length > 0 &&
        other.athlete?.name === claim.better.athlete?.name &&
        shareSentence(world, other, claim),
    );

const haveRecord = ({ claims }: Happening): boolean => claims.some(({ records }) => records.length > 0);

/** Results of one day or meeting, or a record and another mark: what a margin lies between, wherever they are told. */
const mayBelong = (a: Happening, b: Happening): boolean => {
  const [x, y] = [dateOf(a), dateOf(b)];
  if (x === null || y === null || compareDates(x, y) !== 'differs') return a.person !== b.person;
  return haveRecord(a) || haveRecord(b);
};

/** All pairs of marks that a margin may lie between, the nearest in the text first. */
export const findPairs = (world: World, difference: Difference): readonly Pair[] => {
  const { claim, better: ahead, worse: behind } = difference;
  if (ahead === behind && hasUnmarkedTwin(world, claim)) return [];
  const [betters, worses] = candidates(world, difference);
  const keyOf = ({ better, worse, marks }: Pair): string => `${better.id} ${worse.id} ${marks[0].id} ${marks[1].id}`;
  const pairAll = (some: readonly Happening[], others: readonly Happening[]): readonly Pair[] =>
    some.flatMap((better) => others.flatMap((worse) => pairUp(world, difference, better, worse)));
  const near = pairAll(betters, worses);
  // `his 48.25 won it, 0.85 ahead of ⟨name⟩` where another article alone gives the second mark.
  const far = (): readonly Pair[] =>
    pairAll(marked(world, difference, ahead, null), marked(world, difference, behind, null))
      .filter(({ better, worse }) => mayBelong(better, worse))
      .map((pair) => ({ ...pair, tied: false }));
  return [...(near.length > 0 ? near : far())].sort(
    (a, b) =>
      Number(b.tied) - Number(a.tied) ||
      (a.distance === b.distance ? 0 : a.distance - b.distance) ||
      (keyOf(a) < keyOf(b) ? -1 : 1),
  );
};

/** Coarse marks leave the difference open by half their last digit each. */
const slackOf = ({ marks }: Pair): number =>
  marks.reduce((sum, { mark }) => sum + (mark!.resolution > 0.011 ? mark!.resolution / 2 : 0), 0);

export const fits = (difference: Difference, pair: Pair): boolean =>
  pair.difference >= difference.range.low - slackOf(pair) && pair.difference <= difference.range.high + slackOf(pair);

/** `was home six minutes ahead of Assefa` of the one who came in six minutes after her. */
export const fitsReversed = (difference: Difference, pair: Pair): boolean =>
  difference.claim.quantity.bound === 'exact' && fits(difference, { ...pair, difference: -pair.difference });
