import type { PerformanceClaim } from '../../claims/performance.ts';
import { compareMarks, marksAgree, writeMark } from '../../compare/marks.ts';
import type { Mark } from '../../model/values.ts';
import { type ContestedField, type ContestedSide, findContest } from '../contested.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety } from '../drafts.ts';
import type { Happening } from '../happenings.ts';
import { findMarkVerdict } from '../mark-verdicts.ts';
import { sentenceOf, shareSentence } from '../sentences.ts';
import { describeHappening, eventOf } from '../words.ts';
import type { World } from '../world.ts';

/** A contest of jumps or throws has many marks of one athlete; only one slip of the hand contradicts. */
const isSeries = ({ unit }: Mark): boolean => unit === 'm';

export const MARK_FIELD: ContestedField<Mark> = {
  read: ({ mark, split }) => (split ? null : mark),
  write: writeMark,
  textOf: ({ text }) => text,
  contradicts: (a, b) =>
    a.bound === 'exact' &&
    b.bound === 'exact' &&
    (isSeries(a) ? compareMarks(a, b) === 'slip' : !marksAgree(a, b) && a.unit === b.unit),
};

/** `first shown as 26:11.02, corrected to 26:11.00`; `an unofficial 19.20`. */
const CORRECTS =
  /\b(?:correct|unofficial|initial|provisional|adjust|revis|round|amend|first (?:shown|given|announced)|clock|hand.tim)/i;

const isCorrection = (world: World, a: PerformanceClaim, b: PerformanceClaim): boolean =>
  shareSentence(world, a, b) || (a.article === b.article && CORRECTS.test(sentenceOf(world, a) + sentenceOf(world, b)));

const differsBySlip = (a: ContestedSide<Mark>, b: ContestedSide<Mark>): boolean => compareMarks(a.of, b.of) === 'slip';

const draftOf = (world: World, happening: Happening, sides: readonly ContestedSide<Mark>[]): Draft | null => {
  const [first, ...others] = sides;
  const slip = sides.some((side) => sides.some((other) => differsBySlip(side, other)));
  // Both marks in one sentence: the article sets them side by side itself.
  const told = sides.every((side) =>
    sides.every(
      (other) => side === other || side.claims.every((a) => other.claims.every((b) => isCorrection(world, a, b))),
    ),
  );
  if (told || first === undefined) return null;
  const verdict = findMarkVerdict(world, happening, sides);
  const words = [first, ...others].map(({ text }) => text).join(' and ');
  return {
    type: betweenOrWithin(sides),
    field: 'mark',
    severity: slip ? gradeBySurety('error', sides) : 'note',
    subject: describeHappening(happening),
    athletes: [happening.person.name],
    event: eventOf(happening.claims),
    values: sides,
    verdict,
    explanation: `One performance is given as ${words}${slip ? ', which one slip of the hand tells apart' : ''}.`,
    about: [`mark:${happening.id}`],
  };
};

/** Different marks for one performance. */
export const marks: Check = {
  name: 'marks',
  find: (world) => ({
    drafts: world.happenings.flatMap((happening) => {
      const sides = findContest(happening, MARK_FIELD);
      const draft = sides.length < 2 ? null : draftOf(world, happening, sides);
      return draft === null ? [] : [draft];
    }),
    unchecked: [],
  }),
};
