import type { PerformanceClaim } from '../../claims/performance.ts';
import { compareDates } from '../../compare/dates.ts';
import { marksAgree } from '../../compare/marks.ts';
import { compareCompetitions, compareVenues, isChampionship } from '../../compare/places.ts';
import type { Check } from '../drafts.ts';
import { agree, placeOf } from '../result-fields.ts';
import { disciplineOf, isTold } from '../spans.ts';
import type { World } from '../world.ts';
import { isPlaceSaid } from './places.ts';
import { findBetween, noteOfMarks, pairUp } from './two-performances.ts';

/** Events with heats at every meeting, and those with heats at championships alone. */
const SPRINTS = /^(?:60m|100m|60mH|100mH|110mH)$/;
const TRACK = /^\d{3,4}m|^mile|^4x/;

const hasRounds = ({ event, competition, round }: PerformanceClaim): boolean =>
  round !== 'final' &&
  (SPRINTS.test(event.discipline ?? '') ||
    (TRACK.test(event.discipline ?? '') &&
      (competition === null || isChampionship(competition.name) || /trials|championships?/i.test(competition.name))));

/** A result with its place: what a contest has once. */
const isPlaced = (claim: PerformanceClaim): boolean =>
  claim.mark !== null &&
  claim.mark.bound === 'exact' &&
  !claim.split &&
  placeOf(claim) !== null &&
  isPlaceSaid(claim) &&
  (claim.round === null || claim.round === 'final') &&
  !hasRounds(claim);

/** One day, or one meeting in one city and not of two years. */
const areOfOneContest = (a: PerformanceClaim, b: PerformanceClaim): boolean => {
  const [x, y] = [a.date, b.date];
  if (x !== null && y !== null && compareDates(x.value, y.value) === 'differs') return false;
  const meetings =
    a.competition === null || b.competition === null
      ? 'unknown'
      : compareCompetitions(a.competition.name, b.competition.name);
  if (meetings === 'differs') return false;
  const isOneDay = x?.precision === 'day' && x.value === y?.value;
  const isOneCity = a.venue !== null && b.venue !== null && compareVenues(a.venue, b.venue) === 'same';
  return isOneDay || (isOneCity && ['same', 'alias'].includes(meetings));
};

const areOne = (world: World, a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.article !== b.article &&
  placeOf(a) === placeOf(b) &&
  areOfOneContest(a, b) &&
  a.mark!.unit === b.mark!.unit &&
  !marksAgree(a.mark!, b.mark!) &&
  agree(a.event.environment, b.event.environment) &&
  world.reports.countBetween(a.article, b.article) > (a.date === null || b.date === null ? 1 : 0);

/** Two marks of one athlete for one place in a contest, further apart than a slip of the hand. */
export const onePlace: Check = {
  name: 'marks of one place',
  find: (world) => ({
    drafts: findBetween(world, (here, there) => {
      if (disciplineOf(here) === null || disciplineOf(here) !== disciplineOf(there)) return [];
      // An article that knows both results does not take them for one.
      if (here.claims.some(({ article }) => isTold(there, article))) return [];
      const [pair] = pairUp(here.claims.filter(isPlaced), there.claims.filter(isPlaced), (a, b) => areOne(world, a, b));
      return noteOfMarks(
        here,
        there,
        pair,
        (marks) => `Two reports of one contest give the same place, and ${marks.join(' or ')}.`,
      );
    }),
    unchecked: [],
  }),
};
