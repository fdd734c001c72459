import type { Mark } from '../model/values.ts';
import { climb, type Rung } from './ladder.ts';

/** What two marks need to be compared: value, unit, resolution and bound. */
export type Measured = Pick<Mark, 'value' | 'unit' | 'resolution' | 'bound'>;

export type MarkRelation = 'same' | 'rounding' | 'bound' | 'other unit' | 'slip' | 'differs';

const EPSILON = 1e-6;
const decimalsOf = (resolution: number): number =>
  resolution >= 1 ? 0 : Math.min(3, Math.round(-Math.log10(resolution)));

const pad = (number: number, decimals: number): string =>
  number.toFixed(decimals).padStart(decimals === 0 ? 2 : decimals + 3, '0');

/**
 * A mark as a results book writes it: `3:29.74`, `2:11:53`, `9.58`, `7.06m`, `6500 points`.
 * A time told in whole minutes stays so: 8040 s at a resolution of 60 is `2:14:00`.
 */
export const writeMark = ({ value, unit, resolution }: Pick<Mark, 'value' | 'unit' | 'resolution'>): string => {
  if (unit === 'points') return `${Math.round(value)} points`;
  if (unit === 'm') return `${value.toFixed(Math.max(2, decimalsOf(resolution)))}m`;
  const decimals = decimalsOf(resolution);
  const scale = 10 ** decimals;
  const rounded = Math.round(value * scale) / scale;
  if (rounded < 60) return rounded.toFixed(decimals);
  const hours = Math.floor(rounded / 3600);
  const minutes = Math.floor((rounded - hours * 3600) / 60);
  const seconds = pad(rounded - hours * 3600 - minutes * 60, decimals);
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
};

const digitsOf = (mark: Measured): string => writeMark(mark).replace(/\D/g, '');

/**
 * Two digit strings that one slip of the hand tells apart: one digit wrong (`34534`, `34536`) or two
 * digits swapped (`34514`, `34541`). Of three digits (`7.60`, `7.06`) only a swap counts: `9.58` and
 * `9.68` are two ordinary marks.
 */
export const isDigitSlip = (a: string, b: string): boolean => {
  if (a.length !== b.length || a === b) return false;
  const places = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  if (places.length === 1) return a.length >= 4;
  const [i, j] = places as [number, number];
  return places.length === 2 && a.length >= 3 && a[i] === b[j] && a[j] === b[i];
};

/** Two digits that changed places: `3:45.14` and `3:45.41`; not `3:45.34` and `3:45.36`. */
export const isSwap = (a: Measured, b: Measured): boolean => {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return isDigitSlip(x, y) && [...x].sort().join() === [...y].sort().join();
};

/** Road times are told in whole seconds, rounded up or down; a hand time is rounded up to a tenth. */
const isRounding = (a: Measured, b: Measured): boolean => {
  if (a.resolution === b.resolution) return false;
  const coarse = a.resolution > b.resolution ? a : b;
  return Math.abs(a.value - b.value) < coarse.resolution - EPSILON || Math.abs(a.value - b.value) <= EPSILON;
};

const meetsBound = (a: Measured, b: Measured): boolean => {
  if (a.bound === 'exact' && b.bound === 'exact') return false;
  const [loose, other] = a.bound === 'exact' ? [b, a] : [a, b];
  if (loose.bound === 'about')
    return Math.abs(loose.value - other.value) <= Math.max(loose.value * 0.01, loose.resolution);
  if (other.bound !== 'exact') return true;
  return loose.bound === 'under' ? other.value <= loose.value : other.value >= loose.value;
};

export const MARK_LADDER: readonly Rung<Measured, MarkRelation>[] = [
  { label: 'other unit', contradicts: false, holds: (a, b) => a.unit !== b.unit },
  { label: 'same', contradicts: false, holds: (a, b) => Math.abs(a.value - b.value) < 0.0051 },
  { label: 'bound', contradicts: false, holds: meetsBound },
  { label: 'rounding', contradicts: false, holds: isRounding },
  {
    label: 'slip',
    contradicts: 'error',
    holds: (a, b) => a.resolution === b.resolution && isDigitSlip(digitsOf(a), digitsOf(b)),
  },
  { label: 'differs', contradicts: 'error', holds: () => true },
];

/** How two marks stand to each other: `3:45.1` and `3:45.14` are a rounding, `3:45.14` and `3:45.41` a slip. */
export const compareMarks = (a: Measured, b: Measured): MarkRelation => climb(MARK_LADDER, a, b).label;

/** True where both can be one result: the same, a rounding, or a bound that the other meets. */
export const marksAgree = (a: Measured, b: Measured): boolean =>
  ['same', 'rounding', 'bound'].includes(compareMarks(a, b));
