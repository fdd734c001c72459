import { dayNumber, daysInMonth } from '../lexicon/days.ts';
import { climb, type Rung } from './ladder.ts';

export type DateRelation = 'same' | 'coarser' | 'day apart' | 'differs';

/** First and last day that a date may mean, as day numbers: `2024-02` is 2024-02-01 to 2024-02-29. */
export const daysOf = (iso: string): readonly [first: number, last: number] => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number | undefined, number | undefined];
  if (month === undefined) return [dayNumber(`${iso}-01-01`), dayNumber(`${iso}-12-31`)];
  if (day !== undefined) return [dayNumber(iso), dayNumber(iso)];
  return [dayNumber(`${iso}-01`), dayNumber(`${iso}-${String(daysInMonth(year, month)).padStart(2, '0')}`)];
};

/** A coarser date contains a finer one: `2024` and `2024-05-25`. */
const contains = (a: string, b: string): boolean => a !== b && (b.startsWith(`${a}-`) || a.startsWith(`${b}-`));

/** Evening in Oregon is morning in London, and a page dates the race by the day on which it went up. */
const isDayApart = (a: string, b: string): boolean =>
  a.length === 10 && b.length === 10 && Math.abs(dayNumber(a) - dayNumber(b)) === 1;

export const DATE_LADDER: readonly Rung<string, DateRelation>[] = [
  { label: 'same', contradicts: false, holds: (a, b) => a === b },
  { label: 'coarser', contradicts: false, holds: contains },
  { label: 'day apart', contradicts: 'note', holds: isDayApart },
  { label: 'differs', contradicts: 'error', holds: () => true },
];

/** How two ISO dates, each as far as it is known, stand to each other. */
export const compareDates = (a: string, b: string): DateRelation => climb(DATE_LADDER, a, b).label;

/** Days that can lie between two dates, smallest and largest: 3 and 3 for two whole dates. */
export const gapOf = (from: string, to: string): readonly [least: number, most: number] => {
  const [a, b] = [daysOf(from), daysOf(to)];
  return [b[0] - a[1], b[1] - a[0]];
};

/** True for a date that is written with its year: `6 May 1954`; not `on 6 May`, `the 20th`. */
export const hasYear = (text: string): boolean => /\b(?:19|20)\d\d\b/.test(text);
