import { Chrono, configuration } from 'chrono-node/en';
import { FIXED_DAYS, MONTH, SHORT_WEEKDAY, WEEKDAY, weekdayNamed } from '../../lexicon/calendar-words.ts';
import { isRealDate } from '../../lexicon/days.ts';
import { calendar, type DatePattern, PART_OF_DAY, YEAR } from './date-patterns.ts';
import type { DateForm } from './dates.ts';

// Chrono compiles each parser at its first use, so that only those for explicit dates are kept.
const PARSERS: ReadonlySet<string> = new Set([
  ...['ISOFormatParser', 'SlashDateFormatParser', 'ENMonthNameLittleEndianParser'],
  ...['ENMonthNameMiddleEndianParser', 'ENMonthNameParser'],
]);
const chronoOf = (dayFirst: boolean): Chrono => {
  const { parsers } = configuration.createCasualConfiguration(dayFirst);
  return new Chrono({ parsers: parsers.filter((parser) => PARSERS.has(parser.constructor.name)), refiners: [] });
};
/** `03/04/2025` is 3 April: the sport's results are written so. In words, `May 10` is a day and no year. */
const FIGURES = chronoOf(true);
const WORDS = chronoOf(false);
/** Chrono must not ask the machine: what it implies from this is never read. */
const REFERENCE = { instant: new Date(0), timezone: 0 };

/**
 * Reads one explicit date by chrono: `13 February 2025`, `July 12-13`, `2025-02-13`. Chrono sees nothing but
 * the date, without the stops and words that lead it astray (it reads `Feb. 13` as 2013).
 * @returns null where chrono does not read all of it, or the calendar has no such day
 */
export const readCalendarDate = (written: string): DateForm | null => {
  const bare = written
    .replace(/(?<=[A-Za-z])\./g, '')
    .replace(/\b(?:the|of) /gi, '')
    .replace(/ ?[–—] ?/g, '-')
    .trim();
  const chrono = /[A-Za-z]/.test(bare) ? WORDS : FIGURES;
  const whole = chrono.parse(bare, REFERENCE).find(({ index, text }) => index === 0 && text.length === bare.length);
  if (whole === undefined) return null;
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
    whole.start.isCertain(part) ? whole.start.get(part) : null,
  ) as [number | null, number | null, number | null];
  if (month === null || (day !== null && !isRealDate(year ?? 2000, month, day))) return null;
  const until = whole.end?.isCertain('day') && whole.end.get('month') === month ? whole.end.get('day') : null;
  return calendar({ year, month, day, until });
};

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const ORDINAL_DAY = `${DAY}(?:st|nd|rd|th)?`;
const LEADING_DAY = `(?:(?<weekday>${WEEKDAY}|${SHORT_WEEKDAY})(?: ${PART_OF_DAY})?(?:,? \\(?|, ?)(?:the )?)?`;
const RANGE = `(?: ?(?:-|–|to|and) ?${ORDINAL_DAY})?`;
const THEN_YEAR = `(?:(?:,? | of |\\. )${YEAR})?`;
/** No mark, no count after it: `June 9.58`, `on May 5,000 people`. */
const ENDED = '(?![\\d.,:/]?\\d)';

const readWords: DatePattern['read'] = ({ weekday, date }) => {
  const form = readCalendarDate(date ?? '');
  return form?.type === 'calendar' && weekday !== undefined ? { ...form, weekday: weekdayNamed(weekday) } : form;
};

const fixedDay = (text: string): DateForm | null => {
  const row = FIXED_DAYS.find(([source]) => new RegExp(`^${source}`).test(text));
  const year = /\d{4}$/.exec(text)?.[0];
  return row ? calendar({ year: year ? Number(year) : null, month: row[1], day: row[2] }) : null;
};

/** Dates that name a month or are in figures. */
export const CALENDAR_PATTERNS: readonly DatePattern[] = [
  // `Saturday, 12 July`, `the 13th of February, 2025`, `2-4 June 2023`; not `3 May Moor`, `12 Julys`.
  {
    pattern: new RegExp(
      `${LEADING_DAY}(?<![\\d.,:/A-Z-])(?<date>${ORDINAL_DAY}${RANGE},? (?:of )?${MONTH}${THEN_YEAR})(?![\\w])`,
      'g',
    ),
    read: readWords,
  },
  // `Sunday, September 24, 2023`, `Feb. 13`, `March 11-12`; not `March 9.58`, `May 2012` (a month of a year).
  {
    pattern: new RegExp(
      `${LEADING_DAY}\\b(?<date>${MONTH} (?:the )?${ORDINAL_DAY}${RANGE}\\b${ENDED}${THEN_YEAR})(?![\\w%-])`,
      'g',
    ),
    read: readWords,
  },
  // `June 2023`, `in mid-August 2019`, `Sept. 2021`, `October, 1988`; not `June 20000`.
  {
    pattern: new RegExp(`\\b(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ])?(?<date>${MONTH}(?:,? | of )${YEAR})`, 'g'),
    read: ({ date }) => readCalendarDate(date ?? ''),
  },
  // `2025-02-13`, `13/02/2025`, `13.2.2025`; not `1/2`, `2-1-2024-5`.
  {
    pattern: /(?<![\d./:-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}([/.])\d{1,2}\1(?:19|20)\d\d)(?![\d/:-]|\.\d)/g,
    read: (_, text) => readCalendarDate(text),
  },
  // `Boxing Day`, `New Year’s Eve 2023`.
  {
    pattern: new RegExp(`\\b(?:${FIXED_DAYS.map(([source]) => source).join('|')})(?:,? ${YEAR})?`, 'g'),
    read: (_, text) => fixedDay(text),
  },
  // `Saturday (25)`, `Sunday the 6th`; not `Sunday (25 finishers)`.
  {
    pattern: new RegExp(
      `\\b(?<weekday>${WEEKDAY})(?: \\((?<first>${DAY})\\)|,? the (?<second>${DAY})(?:st|nd|rd|th)\\b(?! \\p{Ll}))`,
      'gu',
    ),
    read: ({ weekday, first, second }) => calendar({ day: Number(first ?? second), weekday: weekdayNamed(weekday!) }),
  },
  // `on the 6th`, `the 6th of this month`; not `the 6th lap`, `the 12th man`.
  {
    pattern: new RegExp(
      `\\b(?:on|of) (?:${WEEKDAY},? )?the (?<day>${DAY})(?:st|nd|rd|th)(?: of (?:this|the|that) month|(?= ?[.,;:)]| (?:in|at|and|he|she|they|it)\\b|$))`,
      'g',
    ),
    read: ({ day }) => calendar({ day: Number(day) }),
  },
];
