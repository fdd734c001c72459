/**
 * Arithmetic on ISO dates (`YYYY-MM-DD`) of the Gregorian calendar, without clock, zone or locale.
 */

const DAY = 86_400_000;

/** Days since 1970-01-01. `iso` is a whole date. */
export const dayNumber = (iso: string): number => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
};

/** The ISO date of a day number. */
export const isoOfDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** `2025-02-08` plus 5 is `2025-02-13`; `days` may be negative. */
export const addDays = (iso: string, days: number): string => isoOfDay(dayNumber(iso) + days);

/** From `from` to `to`: 5 for `2025-02-08` and `2025-02-13`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** 0 for a Sunday … 6 for a Saturday. */
export const weekdayOf = (iso: string): number => (((dayNumber(iso) + 4) % 7) + 7) % 7;

/** The last day of a weekday on or before a day, or strictly before it. */
export const weekdayBefore = (weekday: number, day: string, strictly = false): string => {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return addDays(day, -(back === 0 && strictly ? 7 : back));
};

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as far as the parts are given. */
export const isoOf = (year: number, month?: number | null, day?: number | null): string => {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  if (month == null) return pad(year, 4);
  return day == null ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

/** True for a date that the calendar has: not 30 February. */
export const isRealDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The same day of another month, or that month's last where it has no such day. */
export const addMonths = (iso: string, months: number): string => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return isoOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
};
