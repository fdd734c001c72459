import type { Quantity } from '../../../model/values.ts';
import type { MarkMention } from '../../mentions/mention.ts';

/** How far off a stated amount may be that is rounded as it is written: `two seconds` by 0.5, `0.26` by 0.005. */
const roundingOf = ({ text, value, unit }: Quantity): number => {
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  if (unit === 'm' && decimals === 0) return /c(?:m|ent)/i.test(text) ? 0.005 : 0.5;
  return 0.5 * 10 ** -decimals;
};

const isBare = ({ value }: MarkMention): boolean => /^\d+\.\d+$/.test(value.written);

/**
 * True where two marks are as far apart as a stated difference says: its bound and all roundings allowed.
 * Tells who is meant where several may be; what does not fit is not wrong by that.
 */
export const areApart = (a: MarkMention, b: MarkMention, amount: Quantity): boolean => {
  const slack = roundingOf(amount);
  return a.value.readings.some((one) =>
    b.value.readings.some((other) => {
      // `98.48` is metres where the other mark is
      if (one.unit !== amount.unit && !(isBare(a) && other.unit === amount.unit)) return false;
      if (other.unit !== amount.unit && !isBare(b)) return false;
      const apart = Math.abs(one.value - other.value);
      const rounding = (one.resolution + other.resolution) / 2 + 1e-6;
      if (amount.bound === 'over') return apart >= amount.value - rounding && apart <= amount.value * 1.6 + rounding;
      if (amount.bound === 'under') return apart <= amount.value + rounding && apart >= amount.value * 0.5 - rounding;
      const room = amount.bound === 'about' ? Math.max(slack, amount.value * 0.2) : slack;
      return Math.abs(apart - amount.value) <= room + rounding;
    }),
  );
};

/**
 * By how much the first mark is better than the second where a stated difference is theirs to the last figure, hundredths,
 * centimetres or points: `0.12` of 11.45 and 11.57, `62cm` of 70.10 and 70.72; not `a second` of 3:45.14 and 3:46.03.
 * @returns the amount, negative where the second is better; null where the difference is not theirs
 */
export const gainExactly = (a: MarkMention, b: MarkMention, { value, unit, bound }: Quantity): number | null => {
  if (bound !== 'exact' || (unit === 's' && Number.isInteger(value))) return null;
  const fine = unit === 'points' ? 1 : 0.01;
  const [one, other] = [a, b].map((mark) =>
    mark.value.readings.find((reading) => reading.unit === unit && reading.resolution === fine),
  );
  if (!one || !other || Math.abs(Math.abs(one.value - other.value) - value) > fine / 4) return null;
  return one.value < other.value === (unit === 's') ? value : -value;
};

/**
 * True where two marks are of different sorts, or several times further apart than is told: they are no pair.
 * Metres on the track (`lost by two metres`) tell nothing of two times.
 */
export const areFar = (a: MarkMention, b: MarkMention, amount: Quantity): boolean =>
  a.value.readings.every((one) =>
    b.value.readings.every((other) => {
      if (one.unit !== other.unit) return true;
      if (one.unit !== amount.unit) return false;
      const apart = Math.abs(one.value - other.value);
      return apart > amount.value * 4 + 1 || apart * 4 < amount.value;
    }),
  );

/**
 * True where the one mark is better than the other: less time, more of all else.
 * @param unit what both are read in where they can be; null for the likeliest reading of each
 */
export const isBetter = (a: MarkMention, b: MarkMention, unit: Quantity['unit'] | null = null): boolean => {
  const [one, other] = [a, b].map(
    ({ value }) => value.readings.find((reading) => reading.unit === unit) ?? value.readings[0],
  );
  if (one === undefined || other === undefined) return false;
  if (one.unit !== other.unit && !isBare(a) && !isBare(b)) return false;
  return (isBare(a) ? other.unit : one.unit) === 's' ? one.value < other.value : one.value > other.value;
};
