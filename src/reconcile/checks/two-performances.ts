import type { PerformanceClaim } from '../../claims/performance.ts';
import { writeMark } from '../../compare/marks.ts';
import type { ConflictField } from '../../model/conflict.ts';
import { betweenOrWithin, type Draft, type Side } from '../drafts.ts';
import type { Happening } from '../happenings.ts';
import { describeHappening, eventOf } from '../words.ts';
import type { World } from '../world.ts';

/** What may be one performance and was taken for two. */

export type TwoClaims = readonly [PerformanceClaim, PerformanceClaim];

/** What is found between any two performances of one athlete. */
export const findBetween = (
  world: World,
  find: (here: Happening, there: Happening) => readonly Draft[],
): readonly Draft[] =>
  world.people.people.flatMap((person) => {
    const own = world.happeningsOf(person);
    return own.flatMap((here, index) => own.slice(index + 1).flatMap((there) => find(here, there)));
  });

/** A claim of each list, for every two that `areOne` takes for one. */
export const pairUp = (
  some: readonly PerformanceClaim[],
  others: readonly PerformanceClaim[],
  areOne: (a: PerformanceClaim, b: PerformanceClaim) => boolean,
): readonly TwoClaims[] =>
  some.flatMap((a) => others.flatMap((b): readonly TwoClaims[] => (areOne(a, b) ? [[a, b]] : [])));

/** The key of a contradiction between two performances, whichever comes first. */
export const keyOfTwo = (field: ConflictField, here: Happening, there: Happening): string =>
  `${field}:${[here.id, there.id].sort().join(':')}`;

/** A note on the marks of two performances; none where no pair of claims was found. */
export const noteOfMarks = (
  here: Happening,
  there: Happening,
  pair: TwoClaims | undefined,
  explain: (marks: readonly string[]) => string,
): readonly Draft[] => {
  if (pair === undefined) return [];
  const sides: Side[] = pair.map((claim) => ({
    value: writeMark(claim.mark!),
    text: claim.mark!.text,
    claims: [claim],
  }));
  return [
    {
      ...{ type: betweenOrWithin(sides), field: 'mark', severity: 'note', subject: describeHappening(here) },
      ...{ athletes: [here.person.name], event: eventOf(here.claims), values: sides, verdict: null },
      explanation: explain(sides.map(({ text }) => text)),
      about: [keyOfTwo('mark', here, there)],
    },
  ];
};
