import type { MarginClaim } from '../../claims/margin.ts';
import { readMarkText } from '../../compare/mark-text.ts';
import { writeMark } from '../../compare/marks.ts';
import { overlap, writeQuantity } from '../../compare/quantities.ts';
import type { Severity, Unchecked } from '../../model/conflict.ts';
import { type Difference, findPairs, fits, fitsReversed, type Pair, readDifference } from '../differences.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety, type Side } from '../drafts.ts';
import { isNamedIn, isToldOfAnother } from '../owners.ts';
import { distanceBetween, sentenceOf, shareSentence } from '../sentences.ts';
import { disciplineOf, isTold } from '../spans.ts';
import { eventOf, joinWords, writeEvent } from '../words.ts';
import type { World } from '../world.ts';

interface Measured extends Difference {
  readonly pairs: readonly Pair[];
  /** The pair that the stated margin fits; null when it fits none. */
  readonly fitting: Pair | null;
}

const sideOf = (claim: MarginClaim): Side => ({
  value: writeQuantity(claim.quantity),
  text: claim.quantity.text,
  claims: [claim],
});

const writeDifference = ({ difference, marks }: Pair): string =>
  `${Math.abs(difference).toFixed(marks[0].mark!.resolution < 1 ? 2 : 0)} ${marks[0].mark!.unit}`;

/** The two athletes and their marks: a record without a date stays apart from the same with one. */
const keyOf = ({ better, worse, marks }: Pair): string =>
  `margin:${[better, worse]
    .map(({ person }, side) => `${person.id} ${writeMark(marks[side]!.mark!)}`)
    .sort()
    .join(':')}`;

const namesOf = ({ better, worse }: Difference): string[] => [...new Set([better.name, worse.name])];

const subjectOf = ({ better, worse }: Difference, pair: Pair | null): string => {
  const between = better === worse ? `${better.name}'s improvement` : `${better.name} ahead of ${worse.name}`;
  return pair === null ? between : `${between}, ${writeEvent(eventOf(pair.better.claims))}`;
};

/** The difference of the marks as a share of the margin stated. */
const ratioOf = ({ claim, range }: Difference, { difference }: Pair): number => {
  const stated =
    range.high === Number.POSITIVE_INFINITY || range.low <= 0
      ? claim.quantity.value * (claim.quantity.unit === 'minute' ? 60 : 1)
      : (range.low + range.high) / 2;
  return Math.abs(difference) / Math.max(stated, 0.001);
};

/** A margin several times off is more likely between other marks than wrong. */
const isNear = (difference: Difference, pair: Pair): boolean => {
  const ratio = ratioOf(difference, pair);
  return ratio < 2.5 && ratio > 0.4;
};

/** `three tenths` for three hundredths: the point was put elsewhere. */
const isTenfold = (difference: Difference, pair: Pair): boolean => {
  const ratio = ratioOf(difference, pair);
  return [0.1, 10].some((fold) => Math.abs(ratio / fold - 1) < 0.09);
};

/** A mark whose owner was carried over from another sentence is read less surely than this. */
const SURE_MARK = 0.75;

/** How far, in code points, a margin's own marks may stand from it. */
const REACH = 700;

/** False where the words around the margin speak of another event than the two marks are of. */
const isOfEvent = ({ claim }: Difference, { better }: Pair): boolean =>
  claim.event?.discipline == null || claim.event.discipline === disciplineOf(better);

/** How far, in code points, the mark of a side may stand that the margin's sentence does not name. */
const NEXT = 250;

/**
 * How many sides of a margin are certain: named in its sentence, or by their mark. `She cut another minute off
 * it` names nobody, and may be of somebody else.
 */
const countSure = (world: World, { claim, better, worse }: Difference, { marks }: Pair): number => {
  const sides = [
    [claim.better, better, marks[0]],
    [claim.worse, worse, marks[1]],
  ] as const;
  const sentence = sentenceOf(world, claim);
  const sure = sides.map(([side, person, told]) => {
    const written = side.mark === null || !sentence.includes(side.mark) ? null : readMarkText(side.mark);
    return (
      isNamedIn(world, claim, person) ||
      (written !== null && Math.abs(written - told.mark!.value) < 0.0051) ||
      shareSentence(world, claim, told)
    );
  });
  if (better === worse && sure.some(Boolean)) return 2;
  return sides.filter(([, , told], index) => sure[index] || distanceBetween(claim, told) < NEXT).length === 2
    ? sure.filter(Boolean).length
    : 0;
};

const areOfOneSex = ({ better, worse }: Difference): boolean =>
  better.sex === null || worse.sex === null || better.sex === worse.sex;

const gradeOf = (world: World, difference: Measured, pair: Pair, sides: readonly Side[]): Severity => {
  const near = difference.pairs.filter((other) => other.distance < REACH);
  const sure = countSure(world, difference, pair);
  const certain =
    pair.tied &&
    areOfOneSex(difference) &&
    !pair.marks.some((claim) => isToldOfAnother(world, claim)) &&
    sure > 0 &&
    // The one put ahead was behind, and not by as much: the margin was read between the wrong two.
    pair.difference > 0 &&
    isOfEvent(difference, pair) &&
    (pair.distance < REACH || near.length === 0) &&
    isNear(difference, pair) &&
    pair.marks.every(({ confidence }) => confidence >= SURE_MARK);
  return certain ? gradeBySurety(sure === 2 ? 'error' : 'warning', sides) : 'note';
};

const isWorthwhile = (difference: Difference, pair: Pair): boolean =>
  pair.tied || isNear(difference, pair) || isTenfold(difference, pair);

const againstMarks = (world: World, measured: Measured, others: readonly Measured[]): Draft | null => {
  const { claim, pairs } = measured;
  // Of two marks that one performance is told with, one is misprinted.
  const isFirst = (one: Pair): boolean => one.better === pairs[0]!.better && one.worse === pairs[0]!.worse;
  const pair =
    pairs.find((one) => isNear(measured, one) && one.tied) ??
    pairs.find((one) => isNear(measured, one) && isFirst(one)) ??
    pairs[0];
  if (measured.fitting !== null || pair === undefined || !isWorthwhile(measured, pair)) return null;
  const reversed = pairs.find((one) => one.tied && measured.better !== measured.worse && fitsReversed(measured, one));
  const chosen = reversed ?? pair;
  const [a, b] = chosen.marks;
  const [first, second] = a.mark!.unit === 's' ? [b, a] : [a, b];
  const sum = `${writeMark(first.mark!)} less ${writeMark(second.mark!)}`;
  const value = writeDifference(chosen);
  const agreeing = others.filter((other) => other.fitting !== null && keyOf(other.fitting) === keyOf(chosen));
  const stated = sideOf(claim);
  const right = agreeing.map((other) => sideOf(other.claim)).filter((side) => side.value !== stated.value);
  // What another says and what the marks make are one value: `72 centimetres (98.48m less 97.76m)`.
  const twin = right.find((side) => side.value === value);
  const computed: Side =
    twin === undefined
      ? { value, text: sum, claims: [a, b] }
      : { value, text: `${twin.text} (${sum})`, claims: [a, b, ...twin.claims] };
  const sides = [stated, computed, ...right.filter((side) => side.value !== value)];
  return {
    type: 'arithmetic',
    field: 'margin',
    severity:
      reversed === undefined
        ? gradeOf(world, measured, chosen, sides)
        : chosen.tied && areOfOneSex(measured) && countSure(world, measured, chosen) === 2
          ? gradeBySurety('warning', sides)
          : 'note',
    subject: subjectOf(measured, chosen),
    athletes: namesOf(measured),
    event: eventOf(chosen.better.claims),
    values: sides,
    verdict: { value, because: `${sum} is ${value}` },
    explanation:
      reversed === undefined
        ? `The margin is told as ${claim.quantity.text}, but ${sum} is ${value}.`
        : `${measured.better.name} is put ahead of ${measured.worse.name}, whose mark was the better: ${b.mark!.text} against ${a.mark!.text}.`,
    about: [keyOf(chosen)],
  };
};

/** Two articles that both tell of the better one's performance, and part over the margin. */
const areOne = (world: World, a: Measured, b: Measured): boolean =>
  a.claim.article !== b.claim.article &&
  a.better !== a.worse &&
  ((a.better === b.better && a.worse === b.worse) || (a.better === b.worse && a.worse === b.better)) &&
  a.range.unit === b.range.unit &&
  world.happeningsOf(a.better).some((one) => isTold(one, a.claim.article) && isTold(one, b.claim.article));

/** `two seconds` and `three seconds` leave the same tenths open, and are not the same. */
const contradict = (a: Measured, b: Measured): boolean => {
  const [x, y] = [a.claim.quantity, b.claim.quantity];
  const whole = [x, y].every(({ unit, bound, value }) => unit === 's' && bound === 'exact' && Number.isInteger(value));
  return whole ? x.value !== y.value : !overlap(a.range, b.range);
};

const betweenStatements = (world: World, all: readonly Measured[]): readonly Draft[] =>
  all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other): Draft[] => {
      const swapped = one.better !== other.better;
      if (!contradict(one, other) && !swapped) return [];
      // Of whole seconds both may fit, and yet not each other.
      const isOnePair = one.fitting !== null && other.fitting !== null && keyOf(one.fitting) === keyOf(other.fitting);
      if (!isOnePair) {
        if (one.fitting !== null && other.fitting !== null) return [];
        if ((one.pairs.length > 0 && other.pairs.length > 0) || !areOne(world, one, other)) return [];
      }
      const sides = [sideOf(one.claim), sideOf(other.claim)];
      return [
        {
          ...{
            type: betweenOrWithin(sides),
            field: 'margin',
            severity: 'note',
            subject: subjectOf(one, one.fitting),
            athletes: namesOf(one),
          },
          ...{ event: one.claim.event, values: sides, verdict: null },
          explanation: `The margin is told as ${joinWords(sides.map(({ text }) => text))}${swapped ? ', with the two athletes the other way round' : ''}.`,
          about: [isOnePair ? keyOf(one.fitting!) : `margin:${[one.better.id, one.worse.id].sort().join(':')}`],
        } satisfies Draft,
      ];
    }),
  );

/** Margins between the same two athletes, whichever of them is put ahead. */
const groupByPair = (all: readonly Measured[]): readonly (readonly Measured[])[] => {
  const groups = new Map<string, Measured[]>();
  for (const one of all) {
    const key = [one.better.id, one.worse.id].sort().join('|');
    const list = groups.get(key);
    if (list) list.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
};

/** Stated margins against the two marks, and against each other. */
export const margins: Check = {
  name: 'margins',
  find: (world) => {
    const unchecked: Unchecked[] = [];
    const skip = (claim: MarginClaim, reason: string): void => {
      unchecked.push({ check: 'margins', reason, claims: [claim.id] });
    };
    const all = world.claims.flatMap((claim): Measured[] => {
      if (claim.kind !== 'margin' || claim.modality !== 'asserted') return [];
      const difference = readDifference(world, claim);
      if (typeof difference === 'string') {
        skip(claim, difference);
        return [];
      }
      const pairs = findPairs(world, difference);
      if (pairs.length === 0) skip(claim, 'no marks for both sides');
      return [{ ...difference, pairs, fitting: pairs.find((pair) => fits(difference, pair)) ?? null }];
    });
    const drafts = groupByPair(all).flatMap((group) => [
      ...group.flatMap((one) => againstMarks(world, one, group) ?? []),
      ...betweenStatements(world, group),
    ]);
    return { drafts, unchecked };
  },
};
