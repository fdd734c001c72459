/**
 * Calendar dates as pages and feeds write them. All functions give `YYYY-MM-DD`, or null when
 * there is no real day in the text: a month alone is no publication date.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH_WORD =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const EARLIEST = 1850;

/** The number of a month from its English name or abbreviation, 1 to 12; null for other words. */
export const monthNumber = (word: string): number | null => {
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
};

/** `YYYY-MM-DD`, or null when there is no such day in the calendar. */
export const isoDate = (year: number, month: number, day: number): string | null => {
  if (year < EARLIEST || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
};

/** Day of the week of an ISO date, 0 for Sunday. */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

/** The ISO date so many days later (or earlier). */
export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

// `2025-02-14T08:00:00Z`, `2025/2/14`, `20250214`. Near-miss: `2025-02`, `202502141`.
const ISO = /(?<!\d)(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/;
// `14 February 2025`, `14. April 2025`, `Fri, 14 Feb 2025`, `14th of February, 2025`, `14-Feb-2025`. Near-miss: `14 Feb`.
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.(?= ))?(?:\\s{0,2}(?:of\\s)?|[-/.])(${MONTH_WORD})\\b[.,]?[-/\\s]{0,3}(\\d{4})(?!\\d)`,
  'i',
);
// `February 14, 2025`, `Feb. 14 2025`. Near-miss: `February 2025`.
const MONTH_FIRST = new RegExp(
  `\\b(${MONTH_WORD})\\b\\.?[-\\s]{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s|-)[,\\s]{0,3}(\\d{4})(?!\\d)`,
  'i',
);
// `14.02.2025`, `02/14/2025`, `02/14/25`. Near-miss: `3.45.14`, which is a time.
const NUMBERS = /(?<![\d.:])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d.:])/;

// `02.12.19` alone, or after a word or two. Near-miss: `at 10.12.05 on the clock`, `1.57.21`.
const SHORT_DOTTED = /^\D{0,24}(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.\d\d\D{0,3}$/;

const fromNumbers = (text: string): string | null => {
  const match = NUMBERS.exec(text);
  if (match === null) return null;
  if (match[4]!.length === 2 && match[2] !== '/' && !SHORT_DOTTED.test(text)) return null;
  const [a, b] = [Number(match[1]), Number(match[3])];
  const year = match[4]!.length === 4 ? Number(match[4]) : Number(match[4]) + (Number(match[4]) < 50 ? 2000 : 1900);
  // 03.04.2025 is 3 April; 03/04/2025 is taken as the American 4 March; above 12 there is no choice.
  const american = a <= 12 && (b > 12 || match[2] !== '.');
  return american ? isoDate(year, a, b) : isoDate(year, b, a);
};

/** The first full calendar date in a short text, in any of the usual notations; null when there is none. */
export const readDate = (text: string): string | null => {
  const short = text.slice(0, 300);
  const iso = ISO.exec(short) ?? COMPACT.exec(short);
  if (iso !== null) {
    const [year, month, day] = iso.length === 5 ? [iso[1], iso[3], iso[4]] : [iso[1], iso[2], iso[3]];
    const found = isoDate(Number(year), Number(month), Number(day));
    if (found !== null) return found;
  }
  const dayFirst = DAY_FIRST.exec(short);
  const monthFirst = MONTH_FIRST.exec(short);
  if (dayFirst !== null && (monthFirst === null || dayFirst.index <= monthFirst.index)) {
    const found = isoDate(Number(dayFirst[3]), monthNumber(dayFirst[2]!)!, Number(dayFirst[1]));
    if (found !== null) return found;
  }
  if (monthFirst !== null) {
    const found = isoDate(Number(monthFirst[3]), monthNumber(monthFirst[1]!)!, Number(monthFirst[2]));
    if (found !== null) return found;
  }
  return fromNumbers(short);
};
