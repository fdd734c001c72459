import type { PerformanceClaim } from '../../claims/performance.ts';
import { compareDates } from '../../compare/dates.ts';
import { compareMarks, isSwap, writeMark } from '../../compare/marks.ts';
import { compareCompetitions, compareVenues } from '../../compare/places.ts';
import type { Check } from '../drafts.ts';
import type { Happening } from '../happenings.ts';
import { isRecordAbsolute } from '../record-labels.ts';
import { agree, isSaid, placeOf, playOnePart } from '../result-fields.ts';
import { sentenceOf, shareSentence } from '../sentences.ts';
import type { World } from '../world.ts';
import { findBetween, noteOfMarks, pairUp } from './two-performances.ts';

/**
 * Marks of one athlete that one slip of the hand tells apart and that were taken for two performances, though nothing
 * that is said sets them apart: worth a look.
 */

/** Events with heats, in which one evening has several marks of one athlete. */
const HEATS = /^(?:60m|100m|150m|200m|300m|400m|4x|100mH|110mH|400mH)/;

const isFine = ({ mark, event }: PerformanceClaim): boolean =>
  mark !== null && mark.bound === 'exact' && mark.resolution <= 1 && event.discipline !== null;

type Field = 'date' | 'competition' | 'venue';

/** How two claims stand in one field: alike, told apart by what both say, or neither. */
const relate = (field: Field, a: PerformanceClaim, b: PerformanceClaim): 'alike' | 'apart' | 'open' => {
  const relation =
    field === 'date'
      ? a.date && b.date && compareDates(a.date.value, b.date.value)
      : field === 'venue'
        ? a.venue && b.venue && compareVenues(a.venue, b.venue)
        : a.competition && b.competition && compareCompetitions(a.competition.name, b.competition.name);
  if (relation === null) return 'open';
  if (relation === 'differs') return isSaid(field, a, b) ? 'apart' : 'open';
  if (field === 'date') return relation === 'coarser' ? 'open' : 'alike';
  return relation === 'same' || relation === 'alias' ? 'alike' : 'open';
};

/** `her old best of`, `precisely what she had run in her heat`, `in practice`: a mark that is not of the day. */
const ANOTHER =
  /\b(?:bests?|previous(?:ly)?|earlier|old|older|former|had run|had (?:thrown|jumped)|heats?|semi-?finals?|semis|qualif\w*|rounds?|first (?:given|shown|put|announced)|last (?:year|season|week|month)|ago|correct(?:ed|ion)|(?:un)?official|initially|provisional)\b/i;

const isOfTheDay = (world: World, claim: PerformanceClaim): boolean =>
  claim.round === null && !ANOTHER.test(sentenceOf(world, claim));

const haveOneRecord = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.records.some(isRecordAbsolute) && b.records.some(isRecordAbsolute) && isSwap(a.mark!, b.mark!);

/** One article with both marks: of one meeting or day, in two sentences, and no word of another race. */
const areOneWithin = (world: World, a: PerformanceClaim, b: PerformanceClaim, alike: number): boolean =>
  a.article === b.article &&
  alike > 0 &&
  a.mark!.unit === 's' &&
  writeMark(a.mark!).replace(/\D/g, '').length >= 4 &&
  !HEATS.test(a.event.discipline!) &&
  a.event.discipline === b.event.discipline &&
  a.split === b.split &&
  !shareSentence(world, a, b) &&
  [a, b].every((claim) => isOfTheDay(world, claim));

/** Two articles with one mark each: digits in another order, one digit of a long race, or something in common. */
const areOneBetween = (
  world: World,
  { person }: Happening,
  [a, b]: readonly [PerformanceClaim, PerformanceClaim],
  alike: number,
): boolean => {
  if (a.article === b.article || !world.reports.tiesOf(a, b, person).apart) return false;
  const [isSwapped, onePart] = [isSwap(a.mark!, b.mark!), playOnePart(a, b)];
  // The event of a mark written wrong is taken from the mark: `6.71m` of a vaulter.
  if (a.event.discipline !== b.event.discipline)
    return isSwapped ? alike > 0 || onePart : alike > 1 && onePart && placeOf(a) !== null;
  if (isSwapped) return true;
  return a.split === b.split && (alike > 0 || onePart || (a.mark!.unit === 's' && a.mark!.value >= 100));
};

const FIELDS: readonly Field[] = ['date', 'competition', 'venue'];

const areOne = (world: World, happening: Happening, a: PerformanceClaim, b: PerformanceClaim): boolean => {
  if (compareMarks(a.mark!, b.mark!) !== 'slip') return false;
  if (!agree(a.round, b.round)) return false;
  const relations = FIELDS.map((field) => relate(field, a, b));
  const alike = relations.filter((relation) => relation === 'alike').length;
  if (!agree(a.event.sex, b.event.sex) || !agree(a.event.environment, b.event.environment)) return false;
  if (relations.includes('apart') && !haveOneRecord(a, b)) return false;
  return areOneWithin(world, a, b, alike) || areOneBetween(world, happening, [a, b], alike);
};

/** Marks a slip apart that may be of one performance. */
export const nearMarks: Check = {
  name: 'marks a slip apart',
  find: (world) => ({
    drafts: findBetween(world, (here, there) => {
      const [pair] = pairUp(here.claims.filter(isFine), there.claims.filter(isFine), (a, b) =>
        areOne(world, here, a, b),
      );
      return noteOfMarks(
        here,
        there,
        pair,
        (marks) => `${marks.join(' and ')} may be one performance, which one slip of the hand tells apart.`,
      );
    }),
    unchecked: [],
  }),
};
