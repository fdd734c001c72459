/**
 * Names of months, weekdays, seasons and fixed days, with the short forms of the press.
 * Source: the Gregorian calendar; short forms as in AP and Guardian style.
 */

const MONTH_NAMES = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;
const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** 1 for `January`, `Jan`, `JAN`, 9 for `Sept`; null for any other word. A full stop is let pass. */
export const monthOf = (word: string): number | null => {
  const start = word.slice(0, 3).toLowerCase();
  const index = SHORT_MONTHS.findIndex((short) => short.toLowerCase() === start);
  if (index < 0) return null;
  const bare = word.toLowerCase().replace(/\.$/, '');
  const full = MONTH_NAMES[index]!.toLowerCase();
  return bare === full ||
    bare === start ||
    (bare === 'sept' && index === 8) ||
    (full.startsWith(bare) && bare.length === 4)
    ? index + 1
    : null;
};

export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** 0 for `Sunday` … 6 for `Saturday`, also for `Sat`, `Tues`; null for any other word. A full stop is let pass. */
export const weekdayNamed = (word: string): number | null => {
  const bare = word.toLowerCase().replace(/\.$/, '');
  const index = WEEKDAY_NAMES.findIndex((name) => bare.length >= 3 && name.toLowerCase().startsWith(bare));
  return index < 0 ? null : index;
};

/** Regex sources; case matters, since `may`, `march` and `sat` are verbs. */
export const MONTH = `(?:${MONTH_NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
/** Months whose name is no other word and hardly a person's. */
export const PLAIN_MONTH = '(?:January|February|July|August|September|October|November|December)';
export const FULL_MONTH = `(?:${MONTH_NAMES.join('|')})`;
export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`;
export const SHORT_WEEKDAY = '(?:(?:Sun|Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat)\\b\\.?)';
export const SEASON = '(?:summer|winter|spring|autumn|fall)';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
/** `autumn` for `fall`; null for any other word. */
export const seasonNamed = (word: string): Season | null => {
  const lower = word.toLowerCase();
  if (lower === 'fall') return 'autumn';
  return lower === 'spring' || lower === 'summer' || lower === 'autumn' || lower === 'winter' ? lower : null;
};

/** Days that bear a name and stay on their date, as `[month, day]`. */
export const FIXED_DAYS: readonly (readonly [string, number, number])[] = [
  ["New Year['’]s Day", 1, 1],
  ["Valentine['’]s Day", 2, 14],
  ["St\\.? Patrick['’]s Day", 3, 17],
  ['Anzac Day', 4, 25],
  ['May Day', 5, 1],
  ['Bastille Day', 7, 14],
  ['(?:Independence Day|Fourth of July)', 7, 4],
  ['Halloween', 10, 31],
  ['Christmas Eve', 12, 24],
  ['Christmas Day', 12, 25],
  ['Boxing Day', 12, 26],
  ["New Year['’]s Eve", 12, 31],
];
