import type { Quantity } from '../model/values.ts';

/** The values that a statement leaves open, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const DAYS_IN: Readonly<Partial<Record<Quantity['unit'], number>>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
};
const SECONDS_IN: Readonly<Partial<Record<Quantity['unit'], number>>> = { s: 1, minute: 60, hour: 3600 };

export const overlap = (a: Range, b: Range): boolean => a.low <= b.high && b.low <= a.high;

/** `less than two minutes` says nothing of how much less; `almost two minutes` says that it is near. */
const isOpen = (text: string): boolean =>
  /\b(?:less than|under|within|inside|fewer than|below|short of)\b/i.test(text) &&
  !/just (?:under|inside|short)/i.test(text);
/** `more than twelve years`, as against `just over twelve` and `12 years and six days`. */
const isFarOver = (text: string): boolean =>
  /\b(?:over|more|beyond|above|at least|upwards?|longer|exceed\w*|outside|past)\b|\+/i.test(text) &&
  !/\bjust (?:over|more|outside|above)\b/i.test(text);

/**
 * What a span of time leaves open, in days. Years and months are told loosely: `16 years` may be
 * anything over 15 and under 17; days are not: `four days` is four days by the calendar.
 * @returns null for a quantity that is no span of days
 */
export const spanOf = ({ value, unit, bound, text }: Quantity): Range | null => {
  const size = DAYS_IN[unit];
  if (size === undefined || unit === 'hour') return null;
  const exact = value * size;
  const slack =
    unit === 'year'
      ? 0.999 * size
      : unit === 'month'
        ? value >= 6
          ? 25
          : 16
        : unit === 'week'
          ? Math.min(3, 1 + value)
          : 0;
  if (bound === 'under')
    return { low: isOpen(text) ? 0 : exact - Math.max(size, exact * 0.15), high: exact + size * 0.03 };
  if (bound === 'over') return { low: exact - size * 0.03, high: isFarOver(text) ? exact * 2 + size : exact + size };
  if (bound === 'about')
    return { low: exact - slack - exact * 0.1 - size / 2, high: exact + slack + exact * 0.1 + size / 2 };
  return { low: Math.max(0, exact - slack), high: exact + slack };
};

const FRACTION = /\b(?:half|quarters?|third|thirds)\b/i;
/** The last digit that a number was told to: 0.01 for `0.37`, 1 for `25 seconds`, 30 for `a minute and a half`. */
const stepOf = ({ value, text }: Quantity): number => {
  const decimals = /\d[.,](\d+)/.exec(text)?.[1]?.length;
  if (decimals !== undefined) return 10 ** -decimals;
  if (/hundredths?/i.test(text)) return 0.01;
  if (/tenths?/i.test(text)) return 0.1;
  if (/cent|\dcm\b/i.test(text)) return 0.01;
  if (/\binch(?:es)?\b/i.test(text)) return 0.0254;
  if (/\bf(?:oo|ee)?t\b/i.test(text)) return 0.3048;
  if (FRACTION.test(text)) return value >= 60 ? 30 : 0.25;
  if (/\d:\d\d\b/.test(text) || /sec/i.test(text)) return /\bfull\b/i.test(text) ? 0.1 : 1;
  if (/min/i.test(text)) return 60;
  const digits = String(value).split('.')[1]?.length ?? 0;
  return digits > 0 ? 10 ** -digits : 1;
};

/**
 * What a difference of marks leaves open, in seconds or metres: half its last digit either way.
 * `full three seconds` is three at the least. A difference of hundredths is exact.
 * @returns null for a quantity in another unit
 */
export const differenceOf = (quantity: Quantity): (Range & { readonly unit: 's' | 'm' | 'points' }) | null => {
  const { unit, bound, text } = quantity;
  const seconds = SECONDS_IN[unit];
  if (seconds === undefined && unit !== 'm' && unit !== 'points') return null;
  const value = quantity.value * (seconds ?? 1);
  const step = stepOf({ ...quantity, value });
  const out = { unit: unit === 'm' || unit === 'points' ? unit : 's' } as const;
  const slack = step <= 0.011 ? 0.0051 : step / 2 + step * 0.1;
  if (bound === 'under')
    return { ...out, low: isOpen(text) ? 0 : value - Math.max(step, value * 0.35), high: value + 0.0051 };
  if (bound === 'over') return { ...out, low: value - 0.0051, high: Number.POSITIVE_INFINITY };
  if (bound === 'about') return { ...out, low: value * 0.8 - slack, high: value * 1.2 + slack };
  if (/\bfull\b/i.test(text)) return { ...out, low: value - 0.0051, high: value + step };
  return { ...out, low: value - slack, high: value + slack };
};

const BOUND_WORDS: Readonly<Record<Quantity['bound'], string>> = {
  exact: '',
  about: 'about ',
  under: 'under ',
  over: 'over ',
};

/** A span in its own unit, a difference in seconds or metres: `4 day`, `0.73 s`, `over 120 s`. */
export const writeQuantity = ({ value, unit, bound }: Pick<Quantity, 'value' | 'unit' | 'bound'>): string =>
  `${BOUND_WORDS[bound]}${Number(value.toFixed(2))} ${unit}`;
