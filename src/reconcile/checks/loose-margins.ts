import type { MarginClaim } from '../../claims/margin.ts';
import type { PerformanceClaim } from '../../claims/performance.ts';
import { writeMark } from '../../compare/marks.ts';
import { differenceOf, type Range, writeQuantity } from '../../compare/quantities.ts';
import { findPairs, readDifference } from '../differences.ts';
import type { Check, Draft } from '../drafts.ts';
import { agree } from '../result-fields.ts';
import { distanceBetween } from '../sentences.ts';
import { eventOf } from '../words.ts';
import type { World } from '../world.ts';
import type { TwoClaims } from './two-performances.ts';

/** How far, in code points, the marks may stand from a margin: for one that fits, and for one that is a slip away. */
const [FAR, NEAR] = [700, 250];

const apart = ([a, b]: TwoClaims): number => Math.abs(a.mark!.value - b.mark!.value);

/** The digits of a difference, in hundredths where it is told so fine: `0.47` is `47`, 28 seconds `28`. */
const digitsOf = (value: number, range: Range): string =>
  range.high - range.low < 0.02 ? value.toFixed(2).replace('.', '') : value.toFixed(0);

/** `0.06` and `0.6`, `0.37` and `0.47`, `28` and `18`; not two and three, which are told of anything. */
const isSlip = ({ value, unit, text }: MarginClaim['quantity'], real: number, range: Range): boolean => {
  if (real < 0.0051) return false;
  const stated = unit === 'minute' ? value * 60 : value;
  const isInDecimals = /\d[.,]\d|tenth|hundredth/i.test(text);
  if (isInDecimals && [0.1, 10].some((fold) => Math.abs(stated / real / fold - 1) < 0.01)) return true;
  const [a, b] = [digitsOf(stated, range), digitsOf(real, range)];
  if (a === b || a.length !== b.length || a.replace(/^0+/, '').length < 2) return false;
  const wrong = [...a].filter((digit, index) => digit !== b[index]).length;
  return wrong === 1 || (wrong === 2 && [...a].sort().join() === [...b].sort().join());
};

/** Two results of one event in the article, of the athletes that the margin names if it names any. */
const twosAround = (world: World, claim: MarginClaim, reach: number): readonly TwoClaims[] => {
  const unit = differenceOf(claim.quantity)?.unit;
  const near = world
    .claimsIn(claim.article)
    .filter(
      (one): one is PerformanceClaim =>
        one.kind === 'performance' &&
        one.mark?.bound === 'exact' &&
        one.mark.unit === unit &&
        one.event.discipline !== null &&
        distanceBetween(one, claim) <= reach,
    );
  const named = [claim.better, claim.worse].flatMap(({ athlete }) => (athlete === null ? [] : [athlete.name]));
  return near.flatMap((a, index) =>
    near
      .slice(index + 1)
      .filter((b) => a.event.discipline === b.event.discipline)
      .filter((b) => agree(a.event.sex, b.event.sex))
      .filter((b) => named.length === 0 || [a, b].some(({ athlete }) => named.includes(athlete?.name ?? '')))
      .map((b): TwoClaims => [a, b]),
  );
};

const draftOf = (claim: MarginClaim, two: TwoClaims): Draft => {
  const [a, b] = two;
  const [more, less] = a.mark!.value > b.mark!.value ? [a, b] : [b, a];
  const sum = `${writeMark(more.mark!)} less ${writeMark(less.mark!)}`;
  const value = `${apart(two).toFixed(a.mark!.resolution < 1 ? 2 : 0)} ${a.mark!.unit}`;
  const athletes = [...new Set(two.flatMap(({ athlete }) => (athlete === null ? [] : [athlete.name])))];
  return {
    ...{ type: 'arithmetic', field: 'margin', severity: 'note', subject: `${athletes.join(' and ')}, how far apart` },
    ...{ athletes, event: eventOf([a]) },
    values: [
      { value: writeQuantity(claim.quantity), text: claim.quantity.text, claims: [claim] },
      { value, text: sum, claims: [a, b] },
    ],
    verdict: null,
    explanation: `The margin is told as ${claim.quantity.text}; the marks beside it are ${value} apart, which one slip of the hand makes of it.`,
    about: [`margin:${claim.id}`],
  };
};

/** A margin whose two marks are not known, and that one slip of the hand tells apart from two marks beside it. */
export const looseMargins: Check = {
  name: 'margins beside marks',
  find: (world) => ({
    drafts: world.claims.flatMap((claim): Draft[] => {
      if (claim.kind !== 'margin' || claim.modality !== 'asserted' || claim.quantity.bound !== 'exact') return [];
      const [range, difference] = [differenceOf(claim.quantity), readDifference(world, claim)];
      if (range === null || (typeof difference !== 'string' && findPairs(world, difference).length > 0)) return [];
      const fits = (two: TwoClaims): boolean => apart(two) >= range.low && apart(two) <= range.high;
      if (twosAround(world, claim, FAR).some(fits)) return [];
      const two = twosAround(world, claim, NEAR).find((one) => isSlip(claim.quantity, apart(one), range));
      return two === undefined ? [] : [draftOf(claim, two)];
    }),
    unchecked: [],
  }),
};
