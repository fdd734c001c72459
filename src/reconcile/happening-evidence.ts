import type { PerformanceClaim } from '../claims/performance.ts';
import { compareDates } from '../compare/dates.ts';
import { compareMarks, isSwap, writeMark } from '../compare/marks.ts';
import { compareCompetitions, compareVenues, isChampionship } from '../compare/places.ts';
import { countryByName } from '../lexicon/countries.ts';
import { differInAll, isOneEdition, isOneFinal, isOneMeeting, isOneRecord, VERTICAL } from './occasions.ts';
import { isRecordAbsolute } from './record-labels.ts';
import type { Ties } from './reports.ts';
import { placeOf, playOnePart, yearOf } from './result-fields.ts';
import type { Weight } from './weights.ts';

/** The evidence for and against two claims about one athlete speaking of one happening. */

const isTeam = ({ athlete }: PerformanceClaim): boolean => athlete !== null && countryByName(athlete.name) !== null;

/** How little chance there is that one athlete has the same mark twice. */
export const rarityOf = ({ mark, event }: PerformanceClaim): number => {
  if (mark === null) return 0;
  if (mark.bound !== 'exact') return 1;
  if (mark.unit === 'points') return 7;
  if (mark.unit === 'm') return event.discipline !== null && VERTICAL.has(event.discipline) ? 3 : 5;
  if (mark.resolution >= 10) return 1;
  if (mark.resolution >= 0.5) return mark.value >= 3600 ? 7 : mark.value >= 1500 ? 4 : 2;
  if (mark.resolution >= 0.05) return mark.value >= 100 ? 4 : 2.5;
  return mark.value >= 100 ? 7 : 5;
};

/** Sprinters run heats and finals on one day; nobody throws, jumps or runs far in two contests of one day. */
const hasOneADay = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.article !== b.article &&
  a.date?.precision === 'day' &&
  a.date.value === b.date?.value &&
  a.event.discipline !== null &&
  a.event.discipline === b.event.discipline &&
  !/^(?:60|[1-4][015]0)m|^4x/.test(a.event.discipline);

/** `second in 9.94`, `third in 9.96`: an evening's meeting has one race of a kind, a championship has rounds. */
const isOneRaceOnly = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  placeOf(a) !== null &&
  placeOf(b) !== null &&
  a.date?.precision === 'day' &&
  a.date.value === b.date?.value &&
  a.competition !== null &&
  b.competition !== null &&
  [a.competition.name, b.competition.name].every(
    (name) => !isChampionship(name) && !/trials|championships?/i.test(name),
  ) &&
  !['differs', 'unknown'].includes(compareCompetitions(a.competition.name, b.competition.name));

const SPRINTS = /^(?:60m|100m|150m|200m|300m|400m|4x|100mH|110mH|400mH)/;

/**
 * `third in 65:43` and `third in 65:34`, in two reports of one meeting. Of a sprint's heats and final, and of the
 * throws of one contest, one digit may well differ; two that changed places are a slip.
 */
const isOneSlip = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.event.discipline !== null &&
  a.event.discipline === b.event.discipline &&
  (a.round === b.round || a.round === null || b.round === null) &&
  ((a.mark!.unit !== 'm' && !SPRINTS.test(a.event.discipline)) || isSwap(a.mark!, b.mark!));

/** True where the story around one of the two sentences gave the value: against joining them it weighs little. */
const isInferred = (field: PerformanceClaim['inferred'][number], a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.inferred.includes(field) || b.inferred.includes(field);

/**
 * What the story around gave is little against two marks that one slip tells apart, in two reports of one meeting: it
 * may have been carried over from a race spoken of before.
 */
const isOutweighed = (
  field: PerformanceClaim['inferred'][number],
  a: PerformanceClaim,
  b: PerformanceClaim,
  shared: number,
): boolean =>
  shared > 1 &&
  isInferred(field, a, b) &&
  a.mark !== null &&
  b.mark !== null &&
  compareMarks(a.mark, b.mark) === 'slip';

/**
 * Of an athlete who has both marks an article that gives one mostly gives the other as well. Heights and the last
 * digits of a sprint or a throw are alike by chance; two digits that changed places seldom are.
 */
const weighApart = (a: PerformanceClaim, b: PerformanceClaim, { shared, apart }: Ties): Weight[] => {
  if (!apart || a.split !== b.split || a.mark === null || b.mark === null) return [];
  if (a.article === b.article || compareMarks(a.mark, b.mark) !== 'slip') return [];
  const evidence = 'no article has both marks';
  if (isSwap(a.mark, b.mark)) return [{ evidence, points: VERTICAL.has(a.event.discipline ?? '') ? 1 : 2 }];
  const isOnePlacing = placeOf(a) !== null && placeOf(a) === placeOf(b) && a.date?.value === b.date?.value;
  return (shared > 0 && isOneSlip(a, b)) || (isOnePlacing && a.date?.precision === 'day')
    ? [{ evidence, points: 1.5 }]
    : [];
};

/** What two reports have in common ties their results together, unless they are told of two days or places. */
const weighReports = (a: PerformanceClaim, b: PerformanceClaim, shared: number): Weight[] => {
  if (shared === 0 || a.mark === null || b.mark === null || a.split !== b.split) return [];
  if (compareMarks(a.mark, b.mark) !== 'slip' || VERTICAL.has(a.event.discipline ?? '') || !isOneSlip(a, b)) return [];
  const apart = a.date !== null && b.date !== null && compareDates(a.date.value, b.date.value) === 'differs';
  if (apart && !isInferred('date', a, b)) return [];
  return [
    {
      evidence: `two reports of one meeting, with ${shared} other ${shared === 1 ? 'result' : 'results'} in common`,
      points: shared === 1 ? 3 : 5,
    },
  ];
};

/** `3:02.31` and `3:02.13` in two articles: of the same digits in another order one was hardly run as well. */
const isRareSwap = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.article !== b.article && a.mark!.value >= 100 && a.mark!.resolution <= 1 && isSwap(a.mark!, b.mark!);

const weighMarks = (a: PerformanceClaim, b: PerformanceClaim): Weight[] => {
  if (a.mark === null || b.mark === null) return [];
  const words = `${writeMark(a.mark)} and ${writeMark(b.mark)}`;
  const relation = compareMarks(a.mark, b.mark);
  if (relation === 'same') return [{ evidence: `the same mark, ${words}`, points: Math.min(rarityOf(a), rarityOf(b)) }];
  if (relation === 'rounding')
    return [{ evidence: `one mark a rounding of the other, ${words}`, points: Math.min(2, rarityOf(a), rarityOf(b)) }];
  if (relation === 'bound') return [{ evidence: `a mark within a stated bound, ${words}`, points: 0.5 }];
  if (relation === 'slip') {
    // `12.32 in her semi-final … 12.23 in the final`: an article that gives both, each its own part, means both.
    if (a.article === b.article && !playOnePart(a, b))
      return [{ evidence: `two marks in one article, ${words}`, points: -12 }];
    const points = VERTICAL.has(a.event.discipline ?? '')
      ? -4
      : isRareSwap(a, b)
        ? 1.5
        : hasOneADay(a, b)
          ? -0.5
          : -1.5;
    return [{ evidence: `marks that one slip of the hand tells apart, ${words}`, points }];
  }
  if (relation === 'other unit') return [{ evidence: `marks of two units, ${words}`, points: -6 }];
  if (a.article === b.article) return [{ evidence: `different marks in one article, ${words}`, points: -9 }];
  const apart = Math.abs(a.mark.value - b.mark.value) / a.mark.value;
  const near = apart < 0.01 && a.mark.unit === 's';
  return [
    { evidence: `different marks, ${words}`, points: near ? (apart < 0.005 && isOneRaceOnly(a, b) ? -3 : -5.5) : -7 },
  ];
};

const areSwapped = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.mark !== null && b.mark !== null && isRareSwap(a, b);

const weighDates = (a: PerformanceClaim, b: PerformanceClaim, shared: number): Weight[] => {
  const [years, x, y] = [[yearOf(a), yearOf(b)] as const, a.date, b.date];
  if (x === null || y === null) {
    if (years[0] === null || years[1] === null) return [];
    return years[0] === years[1]
      ? [{ evidence: `the same year, ${years[0]}`, points: 1 }]
      : [{ evidence: `${years[0]} and ${years[1]}`, points: -4.5 }];
  }
  const words = `${x.value} and ${y.value}`;
  switch (compareDates(x.value, y.value)) {
    case 'same':
      return [{ evidence: `the same date, ${x.value}`, points: { day: 4, month: 2.5, year: 1.5 }[x.precision] }];
    case 'coarser':
      return [
        { evidence: `dates that fit, ${words}`, points: x.precision === 'year' || y.precision === 'year' ? 1 : 2.5 },
      ];
    case 'day apart':
      return [{ evidence: `dates a day apart, ${words}`, points: 1.5 }];
    default:
      // `had equalled the record of 7.72 eight days before, ran 7.72 again`
      if (a.article === b.article && a.mark?.value === b.mark?.value && !isInferred('date', a, b))
        return [{ evidence: `one article gives the mark two dates, ${words}`, points: -12 }];
      if (isOutweighed('date', a, b, shared))
        return [{ evidence: `different dates, one of them inferred, ${words}`, points: -1 }];
      // A year is misremembered by one more often than by several.
      if (years[0] !== years[1] && isInferred('date', a, b) && (a.mark?.value === b.mark?.value || areSwapped(a, b)))
        return [{ evidence: `different years, one of them inferred, ${words}`, points: -2.5 }];
      if (years[0] !== years[1] && a.article !== b.article && isOneEdition(a, b))
        return [{ evidence: `different years of a championship that the city had once, ${words}`, points: -1 }];
      if (years[0] !== years[1])
        return [{ evidence: `different years, ${words}`, points: Math.abs(years[0]! - years[1]!) === 1 ? -4.5 : -5.5 }];
      return [{ evidence: `different dates, ${words}`, points: -3 }];
  }
};

const weighPlaces = (a: PerformanceClaim, b: PerformanceClaim, shared: number): Weight[] => {
  const weights: Weight[] = [];
  if (a.competition !== null && b.competition !== null) {
    const relation = compareCompetitions(a.competition.name, b.competition.name);
    const differs = isOutweighed('competition', a, b, shared) ? -0.5 : isInferred('competition', a, b) ? -1.5 : -3.5;
    const points = { same: 2, alias: 2, series: 0.5, unknown: 0, differs }[relation];
    if (points !== 0)
      weights.push({ evidence: `competitions: ${relation} (${a.competition.name}; ${b.competition.name})`, points });
  }
  if (a.venue !== null && b.venue !== null) {
    const relation = compareVenues(a.venue, b.venue);
    const differs = isOutweighed('venue', a, b, shared) ? -0.5 : isInferred('venue', a, b) ? -1 : -3;
    const points = { same: 2, coarser: 1.5, unknown: 0, differs }[relation];
    if (points !== 0)
      weights.push({
        evidence: `venues: ${relation} (${[a, b].map(({ venue }) => venue?.city ?? venue?.stadium ?? venue?.country).join('; ')})`,
        points,
      });
  }
  return weights;
};

const ROUNDS: Readonly<Record<NonNullable<PerformanceClaim['round']>, number>> = {
  heat: 0,
  qualifying: 0,
  'quarter-final': 1,
  'semi-final': 2,
  final: 3,
};

/** The evidence that two claims about one athlete speak of one happening, piece by piece. */
export const weighHappenings = (a: PerformanceClaim, b: PerformanceClaim, ties: Ties): readonly Weight[] => {
  const { shared } = ties;
  const weights: Weight[] = [
    ...weighMarks(a, b),
    ...weighDates(a, b, shared),
    ...weighPlaces(a, b, shared),
    ...weighReports(a, b, shared),
    ...weighApart(a, b, ties),
  ];
  const add = (evidence: string, points: number): void => {
    weights.push({ evidence, points });
  };
  const [x, y] = [a.event, b.event];
  if (x.discipline !== null && y.discipline !== null && x.discipline !== y.discipline)
    add(`${x.discipline} and ${y.discipline}`, -12);
  if (x.environment !== null && y.environment !== null && x.environment !== y.environment)
    add(`${x.environment} and ${y.environment}`, -2);
  const places = [placeOf(a), placeOf(b)];
  if (places[0] !== null && places[1] !== null) {
    if (places[0] === places[1]) add(`both placed ${places[0]}`, 1);
    else add(`placed ${places[0]} and ${places[1]}`, a.mark && b.mark ? -1 : -2);
    // A country's women, men and juniors have places of their own.
    if (places[0] !== places[1] && isTeam(a) && (x.sex === null || x.sex !== y.sex))
      add('places of a country, and not one sex', -12);
  }
  if (a.round !== null && b.round !== null) {
    if (ROUNDS[a.round] === ROUNDS[b.round]) add(`both a ${a.round}`, 0.5);
    else add(`${a.round} and ${b.round}`, -9);
  } else if ((a.round ?? b.round ?? 'final') !== 'final') {
    // A heat's winner and the champion: one of the claims does not say which race it means.
    add(`${a.round ?? b.round}, and no round said`, a.mark && b.mark ? -0.5 : -3);
  }
  if (a.split !== b.split) add('a split and a final time', -9);
  else if (a.split && (a.mark === null || b.mark === null)) add('splits without marks', -4);
  if (a.records.some(isRecordAbsolute) && b.records.some(isRecordAbsolute)) {
    // `2.01m` is jumped often, a world record of 6.19m once.
    const isOne = a.mark !== null && b.mark !== null && a.mark.value === b.mark.value;
    if (areSwapped(a, b)) add('one world record, but for two digits', 2);
    add(isOne ? 'one mark, both times a world record' : 'both a world record', isOne ? 3.5 : 1);
  }
  if (isOneMeeting(a, b, shared)) add('two reports of one meeting, one without the mark', 2);
  if (isOneRecord(a, b)) add('a world record of one year, once without the mark', 4.5);
  if (isOneFinal(a, b)) add('medals of one championship', 4);
  if (differInAll(a, b)) add('neither day nor place in common', -3);
  return weights;
};
