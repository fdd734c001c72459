import type { MarginClaim } from '../claims/margin.ts';
import type { PerformanceClaim } from '../claims/performance.ts';
import { compareDates } from '../compare/dates.ts';
import { readMarkText } from '../compare/mark-text.ts';
import { writeMark } from '../compare/marks.ts';
import { differenceOf, type Range } from '../compare/quantities.ts';
import type { Mark } from '../model/values.ts';
import type { Happening } from './happenings.ts';
import type { Person } from './people.ts';
import { isRatified, isRecordAbsolute } from './record-labels.ts';
import { distanceBetween } from './sentences.ts';
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

/** The margins that say between whom, in seconds, metres or points; others come with the reason why not. */
export const readDifference = (world: World, claim: MarginClaim): Difference | string => {
  const range = differenceOf(claim.quantity);
  if (range === null) return 'a margin in no unit of marks';
  const [better, worse] = [claim.better, claim.worse].map((side) =>
    side.athlete === null ? null : world.people.personOf(claim.article, side.athlete.name),
  );
  if (!better || !worse) return 'one of the two athletes is not named';
  return { claim, range, better, worse };
};

const isExact = (claim: PerformanceClaim): boolean =>
  claim.mark !== null && claim.mark.bound === 'exact' && !claim.split;

const hasRecord = ({ claims }: Happening, test: (label: PerformanceClaim['records'][number]) => boolean): boolean =>
  claims.some(({ records }) => records.some(test));

/** The happenings that one side may mean: those that the article tells of; else a record that others tell of. */
const candidates = (
  world: World,
  { claim, range }: Difference,
  person: Person,
  written: string | null,
): readonly Happening[] => {
  const marked = world
    .happeningsOf(person)
    .filter((one) => one.claims.some((other) => isExact(other) && other.mark!.unit === range.unit))
    .filter((one) => claim.event?.discipline == null || disciplineOf(one) === claim.event.discipline);
  const value = written === null ? null : readMarkText(written);
  if (value !== null) {
    const named = marked.filter((one) =>
      one.claims.some(({ mark }) => mark !== null && Math.abs(mark.value - value) < 0.0051),
    );
    if (named.length > 0) return named;
  }
  const told = marked.filter((one) => isTold(one, claim.article));
  return told.length > 0 ? told : marked.filter((one) => hasRecord(one, isRecordAbsolute));
};

const areTied = (a: Happening, b: Happening): boolean => {
  if (a.person === b.person) return hasRecord(a, isRatified) || hasRecord(b, isRatified);
  if (hasRecord(a, isRecordAbsolute) && hasRecord(b, isRecordAbsolute)) return true;
  const [x, y] = [dateOf(a), dateOf(b)];
  if (x === null || y === null || !['same', 'coarser', 'day apart'].includes(compareDates(x, y))) return false;
  const places = [a, b].map(({ claims }) => claims.some(({ place, medal }) => place !== null || medal !== null));
  return places.every(Boolean) || x.length === 10;
};

const nearestTo = (claim: MarginClaim, happening: Happening): number =>
  Math.min(...happening.claims.filter(isExact).map((other) => distanceBetween(claim, other)));

const pairUp = (difference: Difference, better: Happening, worse: Happening): Pair[] => {
  if (better === worse || disciplineOf(better) === null || disciplineOf(better) !== disciplineOf(worse)) return [];
  const [x, y] = [better, worse].map(
    ({ claims }) => claims.find(({ event }) => event.environment !== null)?.event.environment,
  );
  const distance = nearestTo(difference.claim, better) + nearestTo(difference.claim, worse);
  const seen = new Set<string>();
  return better.claims.filter(isExact).flatMap((a) =>
    worse.claims.filter(isExact).flatMap((b): Pair[] => {
      const key = `${writeMark(a.mark!)} ${writeMark(b.mark!)}`;
      if (a.mark!.unit !== difference.range.unit || b.mark!.unit !== difference.range.unit || seen.has(key)) return [];
      seen.add(key);
      const gap = a.mark!.unit === 's' ? b.mark!.value - a.mark!.value : a.mark!.value - b.mark!.value;
      return [
        {
          better,
          worse,
          marks: [a, b],
          difference: gap,
          distance,
          tied: areTied(better, worse) && (x === undefined || y === undefined || x === y),
        },
      ];
    }),
  );
};

/** All pairs of marks that a margin may lie between, the nearest in the text first. */
export const findPairs = (world: World, difference: Difference): readonly Pair[] => {
  const { claim } = difference;
  const betters = candidates(world, difference, difference.better, claim.better.mark);
  const worses = candidates(world, difference, difference.worse, claim.worse.mark);
  const keyOf = ({ better, worse, marks }: Pair): string => `${better.id} ${worse.id} ${marks[0].id} ${marks[1].id}`;
  return betters
    .flatMap((better) => worses.flatMap((worse) => pairUp(difference, better, worse)))
    .sort(
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
  fits(difference, { ...pair, difference: -pair.difference });
