import type { PerformanceClaim } from '../../claims/performance.ts';
import { compareDates } from '../../compare/dates.ts';
import { compareMarks, isSwap, writeMark } from '../../compare/marks.ts';
import { compareCompetitions, compareVenues } from '../../compare/places.ts';
import type { Check, Draft, Side } from '../drafts.ts';
import { playOnePart } from '../happening-evidence.ts';
import type { Happening } from '../happenings.ts';
import { disciplineOf } from '../spans.ts';
import { describeHappening, eventOf } from '../words.ts';
import type { World } from '../world.ts';

/** A result that may be another one, written wrong. */
const isResult = ({ mark, split }: PerformanceClaim): boolean => mark !== null && mark.bound === 'exact' && !split;

const isCombined = ({ event }: PerformanceClaim): boolean => /athlon/.test(event.discipline ?? '');

/** Told of two days, or two indoor and outdoor seasons, by the sentences themselves. */
const areToldApart = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  (a.date !== null &&
    b.date !== null &&
    !a.inferred.includes('date') &&
    !b.inferred.includes('date') &&
    compareDates(a.date.value, b.date.value) === 'differs') ||
  (a.round !== null && b.round !== null && a.round !== b.round) ||
  (a.event.environment !== null && b.event.environment !== null && a.event.environment !== b.event.environment);

/** One day, meeting or city is told of both, or one place or record. */
const haveSomethingInCommon = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  playOnePart(a, b) ||
  (a.date !== null && a.date.value === b.date?.value) ||
  (a.venue !== null && b.venue !== null && compareVenues(a.venue, b.venue) === 'same') ||
  (a.competition !== null &&
    b.competition !== null &&
    ['same', 'alias'].includes(compareCompetitions(a.competition.name, b.competition.name)));

/** The event of a mark written wrong is taken from the mark: `6.71m` of a vaulter is no long jump. */
const areOfOneEvent = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.event.discipline === b.event.discipline ||
  (isSwap(a.mark!, b.mark!) && haveSomethingInCommon(a, b) && !isCombined(a) && !isCombined(b));

/**
 * Two marks that one slip tells apart, and no article has both: digits in another order, or one digit of a time over a
 * long distance, or of two that have a day, a city or a place in common.
 */
const areLikelyOne = (world: World, happening: Happening, a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.article !== b.article &&
  compareMarks(a.mark!, b.mark!) === 'slip' &&
  (isSwap(a.mark!, b.mark!) || (a.mark!.unit === 's' && a.mark!.value >= 100) || haveSomethingInCommon(a, b)) &&
  areOfOneEvent(a, b) &&
  !areToldApart(a, b) &&
  world.reports.tiesOf(a, b, happening.person).apart;

const draftOf = (here: Happening, there: Happening, claims: readonly PerformanceClaim[]): Draft => {
  const sides: Side[] = claims.map((claim) => ({
    value: writeMark(claim.mark!),
    text: claim.mark!.text,
    claims: [claim],
  }));
  return {
    ...{ type: 'disagreement', field: 'mark', severity: 'note', subject: describeHappening(here) },
    ...{ athletes: [here.person.name], event: eventOf(here.claims), values: sides, verdict: null },
    explanation: `${sides.map(({ text }) => text).join(' and ')} are one slip of the hand apart, and no article has both: perhaps one performance.`,
    about: [`mark:${[here.id, there.id].sort().join(':')}`],
  };
};

/** Marks of an athlete that were taken for two performances, and may be one. */
export const likelySlips: Check = {
  name: 'marks a slip apart',
  find: (world) => ({
    drafts: world.people.people.flatMap((person) => {
      const own = world.happeningsOf(person).filter((one) => disciplineOf(one) !== null);
      return own.flatMap((here, index) =>
        own.slice(index + 1).flatMap((there): Draft[] => {
          const pair = here.claims
            .filter(isResult)
            .flatMap((a) =>
              there.claims.filter((b) => isResult(b) && areLikelyOne(world, here, a, b)).map((b) => [a, b] as const),
            )[0];
          return pair === undefined ? [] : [draftOf(here, there, pair)];
        }),
      );
    }),
    unchecked: [],
  }),
};
