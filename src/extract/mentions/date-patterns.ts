import type { DateForm } from './dates.ts';

/**
 * One way to write a date. `pattern` is global; `read` gets its named groups and the words matched, and
 * gives null where they are no date after all. An earlier pattern owns its text.
 */
export interface DatePattern {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, text: string) => DateForm | null;
}

/** The parts of a day that may follow a weekday: `Saturday night`. */
export const PART_OF_DAY = '(?:night|evening|afternoon|morning|lunchtime)';
/** A year of the sport, 1860 to 2039; no decade (`1990s`), range (`2019-20`) or larger number. */
export const YEAR = "(?<!\\d[.,:]?)(?:18[6-9]\\d|19\\d\\d|20[0-3]\\d)(?!\\d|s\\b|0?['’]s?\\d|[,.:]\\d|[-–/]\\d|-[a-z])";

const CALENDAR = { type: 'calendar', year: null, month: null, day: null, weekday: null, until: null } as const;
export const calendar = (parts: Partial<Extract<DateForm, { type: 'calendar' }>>): DateForm => ({
  ...CALENDAR,
  ...parts,
});
