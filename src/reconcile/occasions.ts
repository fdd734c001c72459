import type { PerformanceClaim } from '../claims/performance.ts';
import { compareDates } from '../compare/dates.ts';
import { compareVenues, fixturesOf, isChampionship } from '../compare/places.ts';
import { sameCity } from '../lexicon/cities.ts';
import { editionsOf } from '../lexicon/editions.ts';
import { isRecordAbsolute } from './record-labels.ts';
import { agree, isOneCompetition, isSaid, placeOf, yearOf } from './result-fields.ts';

/** What two results of an athlete have in common, or have not, by the occasions that they are told of. */

/** Heights are cleared again and again. */
export const VERTICAL: ReadonlySet<string> = new Set(['high jump', 'pole vault']);

/**
 * One of two may be wrong; that both are is less likely than two races with one mark. What only the story around
 * gives was taken from the same place, and is one thing.
 */
export const differInAll = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  ![a, b].some(({ inferred }) => inferred.includes('date') && inferred.includes('venue')) &&
  a.date !== null &&
  b.date !== null &&
  a.venue !== null &&
  b.venue !== null &&
  compareDates(a.date.value, b.date.value) === 'differs' &&
  compareVenues(a.venue, b.venue) === 'differs';

/**
 * `second there`, with the meeting and no mark, in two reports of one meeting; not where one of the two is told of
 * another day, or two marks tell them apart.
 */
export const isOneMeeting = (a: PerformanceClaim, b: PerformanceClaim, shared: number): boolean =>
  shared > 1 &&
  (a.mark === null || b.mark === null) &&
  a.event.discipline !== null &&
  a.event.discipline === b.event.discipline &&
  agree(a.event.sex, b.event.sex) &&
  isOneCompetition(a, b) &&
  (a.date === null || b.date === null || compareDates(a.date.value, b.date.value) !== 'differs');

/** An athlete breaks a record of one event once a year as a rule: a telling without the mark is of the same. */
export const isOneRecord = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.article !== b.article &&
  (a.mark === null) !== (b.mark === null) &&
  yearOf(a) !== null &&
  yearOf(a) === yearOf(b) &&
  a.records.some(isRecordAbsolute) &&
  b.records.some(isRecordAbsolute) &&
  !VERTICAL.has(a.event.discipline ?? '');

/** How many years a writer is off who means an edition by its city. */
const MISREMEMBERED = 4;

/** `in Kampala three years ago`, and `in Kampala in 2017`: the championship was in that city once in those years. */
export const isOneEdition = (a: PerformanceClaim, b: PerformanceClaim): boolean => {
  if (a.competition === null || a.venue?.city == null || b.venue === null) return false;
  if (!isSaid('venue', a, b) || !isSaid('competition', a, b)) return false;
  if (compareVenues(a.venue, b.venue) !== 'same' || !isOneCompetition(a, b)) return false;
  const fixture = fixturesOf(a.competition.name).find(({ kind }) => kind === 'championship' || kind === 'games');
  const years = [yearOf(a), yearOf(b)];
  if (fixture === undefined || years.includes(null)) return false;
  const near = editionsOf(fixture.name).filter(
    ({ city, year }) => sameCity(city, a.venue!.city!) && years.every((one) => Math.abs(one! - year) <= MISREMEMBERED),
  );
  return near.length === 1 && years.includes(near[0]!.year);
};

/** Events that a championship holds once, without heats. */
const WITHOUT_ROUNDS = /^(?:10000m|cross country)|marathon|W$|athlon$/;

/** A championship has one final in an event: two medals of one athlete in it are one. */
export const isOneFinal = (a: PerformanceClaim, b: PerformanceClaim): boolean => {
  if (a.competition === null || a.mark !== null || b.mark !== null) return false;
  if (a.event.discipline === null || a.event.discipline !== b.event.discipline) return false;
  const [x, y] = [placeOf(a), placeOf(b)];
  if (x === null || y === null || yearOf(a) === null) return false;
  if ((x > 3 || y > 3) && !WITHOUT_ROUNDS.test(a.event.discipline)) return false;
  return (
    isChampionship(a.competition.name) && isOneCompetition(a, b) && (yearOf(a) === yearOf(b) || isOneEdition(a, b))
  );
};
