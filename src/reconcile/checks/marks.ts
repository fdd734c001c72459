import type { PerformanceClaim } from '../../claims/performance.ts';
import { compareDates } from '../../compare/dates.ts';
import { compareMarks, isSwap, marksAgree, writeMark } from '../../compare/marks.ts';
import type { Severity } from '../../model/conflict.ts';
import type { Mark } from '../../model/values.ts';
import { type ContestedField, type ContestedSide, findContest } from '../contested.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety } from '../drafts.ts';
import type { Happening } from '../happenings.ts';
import { findMarkVerdict } from '../mark-verdicts.ts';
import { isToldOfAnother } from '../owners.ts';
import { isRecordAbsolute } from '../record-labels.ts';
import { placeOf, playOnePart } from '../result-fields.ts';
import { sentenceOf, shareSentence } from '../sentences.ts';
import { describeHappening, eventOf } from '../words.ts';
import type { World } from '../world.ts';

/** A contest of jumps or throws has many marks of one athlete; only one slip of the hand contradicts. */
const isSeries = ({ unit }: Mark): boolean => unit === 'm';

export const MARK_FIELD: ContestedField<Mark> = {
  read: ({ mark }) => mark,
  write: writeMark,
  textOf: ({ text }) => text,
  contradicts: (a, b) =>
    a.bound === 'exact' &&
    b.bound === 'exact' &&
    (isSeries(a) ? compareMarks(a, b) === 'slip' : !marksAgree(a, b) && a.unit === b.unit),
};

/** `first shown as 26:11.02, corrected to 26:11.00`; `an unofficial 19.20`. */
const CORRECTS =
  /\b(?:correct(?:ed|ion)|unofficial|initially|provisional|adjusted|revised|rounded|amended|first (?:shown|given|announced)|hand[- ]tim)/i;

/** Two marks that an article itself tells apart: set side by side in one sentence, or one corrected to the other. */
const isToldApart = (world: World, a: PerformanceClaim, b: PerformanceClaim): boolean =>
  shareSentence(world, a, b) || CORRECTS.test(sentenceOf(world, a) + sentenceOf(world, b));

const differsBySlip = (a: ContestedSide<Mark>, b: ContestedSide<Mark>): boolean => compareMarks(a.of, b.of) === 'slip';

const pairsOf = (sides: readonly ContestedSide<Mark>[]): readonly (readonly [PerformanceClaim, PerformanceClaim])[] =>
  sides.flatMap((side, index) =>
    sides.slice(index + 1).flatMap((other) => side.claims.flatMap((a) => other.claims.map((b) => [a, b] as const))),
  );

/** An article that gives an athlete both marks, each in its own part, speaks of two performances. */
const areTwoPerformances = (world: World, sides: readonly ContestedSide<Mark>[]): boolean => {
  const within = pairsOf(sides).filter(([a, b]) => a.article === b.article);
  return within.length > 0 && within.every(([a, b]) => isToldApart(world, a, b) || !playOnePart(a, b));
};

/** Something besides the marks that ties the two claims: a day, a place in the race, a record, or one meeting's reports. */
const areTied = (
  world: World,
  { person }: Happening,
  [a, b]: readonly [PerformanceClaim, PerformanceClaim],
): boolean => {
  if (a.date !== null && b.date !== null && compareDates(a.date.value, b.date.value) !== 'differs') return true;
  if (placeOf(a) !== null && placeOf(a) === placeOf(b)) return true;
  const { shared, apart } = world.reports.tiesOf(a, b, person);
  return (
    apart && (shared > 1 || isSwap(a.mark!, b.mark!) || [a, b].every(({ records }) => records.some(isRecordAbsolute)))
  );
};

/** `passed everybody, ⟨name⟩ last, to win in 13:35.50`: a mark that another athlete has may be read of the wrong one. */
const isAnothers = (world: World, { claims }: ContestedSide<Mark>): boolean =>
  claims.every((claim) => isToldOfAnother(world, claim));

const gradeOf = (
  world: World,
  happening: Happening,
  sides: readonly ContestedSide<Mark>[],
  slip: boolean,
): Severity => {
  const pairs = pairsOf(sides);
  if (!slip || !pairs.some((pair) => areTied(world, happening, pair)) || sides.some((side) => isAnothers(world, side)))
    return 'note';
  // `38.15 in the final, fastest of the heats with 38.11`: an article that has both knows two races of them.
  const within = pairs.filter(([a, b]) => a.article === b.article);
  if (within.length > 0 && !within.some(([a, b]) => isSwap(a.mark!, b.mark!))) return 'note';
  // Of the throws of one contest one digit may well differ.
  if (sides.some(({ of }) => isSeries(of)) && !pairs.some(([a, b]) => isSwap(a.mark!, b.mark!))) return 'warning';
  return gradeBySurety(pairs.some(([a]) => a.split) ? 'warning' : 'error', sides);
};

/** A mark with its place or a record is the athlete's best of the contest. */
const isBest = (claim: PerformanceClaim): boolean => placeOf(claim) !== null || claim.records.length > 0;

/** Of many jumps in a contest, two of the same place or record must be one, and so must two bests. */
const isCertain = (sides: readonly ContestedSide<Mark>[]): boolean =>
  sides.every(({ of }) => !isSeries(of)) ||
  pairsOf(sides).some(([a, b]) => playOnePart(a, b) || (a.article !== b.article && isBest(a) && isBest(b)));

/** `54.81m` here and `58.41m` there: two throws of one contest seldom have the same digits in another order. */
const isSwapped = (sides: readonly ContestedSide<Mark>[]): boolean =>
  pairsOf(sides).some(
    ([a, b]) =>
      a.article !== b.article &&
      isSwap(a.mark!, b.mark!) &&
      a.event.discipline !== 'high jump' &&
      a.event.discipline !== 'pole vault',
  );

const draftOf = (world: World, happening: Happening, sides: readonly ContestedSide<Mark>[]): Draft | null => {
  const [first, ...others] = sides;
  const slip = sides.some((side) => sides.some((other) => differsBySlip(side, other)));
  const certain = isCertain(sides);
  // Of two throws that one article each has, one is the other with two digits swapped.
  const isApart = pairsOf(sides).some(
    ([a, b]) => isSwap(a.mark!, b.mark!) && world.reports.tiesOf(a, b, happening.person).apart,
  );
  if (first === undefined || areTwoPerformances(world, sides) || !(certain || isSwapped(sides))) return null;
  const verdict = findMarkVerdict(world, happening, sides);
  const words = [first, ...others].map(({ text }) => text).join(' and ');
  return {
    type: betweenOrWithin(sides),
    field: 'mark',
    severity: certain ? gradeOf(world, happening, sides, slip) : isApart ? gradeBySurety('warning', sides) : 'note',
    subject: describeHappening(happening),
    athletes: [happening.person.name],
    event: eventOf(happening.claims),
    values: sides,
    verdict,
    explanation: `One performance is given as ${words}${slip ? ', which one slip of the hand tells apart' : ''}.`,
    about: [`mark:${happening.id}`],
  };
};

/** `31:55` and `31:15`, and a `20:50` read of somebody else: beside a slip of the hand, a mark unlike both says nothing. */
const dropStrangers = (sides: readonly ContestedSide<Mark>[]): readonly ContestedSide<Mark>[] => {
  const alike = sides.filter((side) => sides.some((other) => differsBySlip(side, other)));
  return alike.length > 1 ? alike : sides;
};

/** Different marks for one performance. */
export const marks: Check = {
  name: 'marks',
  find: (world) => ({
    drafts: world.happenings.flatMap((happening) => {
      const sides = dropStrangers(findContest(happening, MARK_FIELD));
      const draft = sides.length < 2 ? null : draftOf(world, happening, sides);
      return draft === null ? [] : [draft];
    }),
    unchecked: [],
  }),
};
