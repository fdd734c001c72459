import { addDays, isoDate, MONTH_WORD, monthNumber, readDate, weekdayOf } from './written-dates.ts';

/**
 * Dates that stand in an article's own words and say when it was written: the dateline of an
 * agency report, the date under a quoted post. A date inside a sentence is never taken.
 */

// `BELGRADE, March 7, 2022 (Orbis) —`, `MONACO, Aug 14 (Orbis) —`, `Rome, 7 July 1999 -`.
// and, with a year, `Toruń, 7 March 2021. Ada`. Near-miss: `LIEVIN, France (Orbis) -`, `In Rome, on July 7, 1999, he`.
const DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’.-]{1,30}[ ,]{1,2}){1,6}(?:(${MONTH_WORD})\\.? (\\d{1,2})|(\\d{1,2}) (${MONTH_WORD})\\.?)(?:,? (\\d{4}))?,?` +
    '(?: ?[(/][^)]{1,40}[)/])? ?(?:[—–:-]|(?<=\\d{4})\\. (?=\\p{Lu}))',
  'iu',
);
const STARTS_UPPER = /^\p{Lu}{3}/u;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})\\b`, 'i');
const LOOK_AT = 3;

// A dateline without a year has the latest year that the text names in which the weekday of the
// lead ("on Friday") is that date's, or that of the day before.
const yearOf = (month: number, day: number, blocks: readonly string[], lead: string): number | null => {
  const years = [...new Set(blocks.join(' ').match(/(?<![\d:.,])(?:19|20)\d{2}(?![\d:.,]\d)/g) ?? [])].map(Number);
  const weekday = WEEKDAY.exec(lead)?.[1]?.toLowerCase();
  const fits = (year: number): boolean => {
    const date = isoDate(year, month, day);
    if (date === null) return false;
    // Without a weekday to check by, only a text that names one year gives it.
    if (weekday === undefined) return years.length === 1;
    // News is of the day itself or of the day before.
    return [0, -1].some((days) => weekdayOf(addDays(date, days)) === WEEKDAYS.indexOf(weekday));
  };
  const fitting = years.filter(fits);
  return fitting.length === 0 ? null : Math.max(...fitting);
};

/** The date of the dateline that one of the first blocks begins with; null when there is none. */
export const datelineDate = (blocks: readonly string[]): string | null => {
  for (const block of blocks.slice(0, LOOK_AT)) {
    const match = DATELINE.exec(block.slice(0, 160));
    if (match === null || !(STARTS_UPPER.test(block) || match[5] !== undefined)) continue;
    const month = monthNumber(match[1] ?? match[4]!)!;
    const day = Number(match[2] ?? match[3]);
    const year = match[5] === undefined ? yearOf(month, day, blocks, block) : Number(match[5]);
    const date = year === null ? null : isoDate(year, month, day);
    if (date !== null) return date;
  }
  return null;
};

// `Sunday 7 March, 10.40pm`, `Published on Sunday, March 7`. Near-miss: `Sunday 7 March was the last day of the season`.
const DAY_LINE = new RegExp(
  `^\\W{0,3}(?:(?:published|posted|updated)(?: on)?:? )?(?:${WEEKDAYS.join('|')}),? ` +
    `(?:(${MONTH_WORD})\\.? (\\d{1,2})|(\\d{1,2}) (${MONTH_WORD})\\.?)(?:st|nd|rd|th)?(?:,? (?:at )?\\d{1,2}(?:[.:]\\d\\d)? ?(?:[ap]m)?)?\\W{0,3}$`,
  'i',
);
/** The date of a line near the top that tells weekday, day and month, in the one year of the text in which they agree. */
const dayLine = (blocks: readonly string[]): string | null => {
  for (const block of blocks.slice(0, LOOK_FOR_LINE)) {
    const match = block.length <= DATE_LINE_LIMIT ? DAY_LINE.exec(block) : null;
    if (match === null) continue;
    const month = monthNumber(match[1] ?? match[4]!)!;
    const day = Number(match[2] ?? match[3]);
    const year = yearOf(month, day, blocks, block);
    if (year !== null) return isoDate(year, month, day);
  }
  return null;
};

const DATE_LINE_LIMIT = 60;
const DATE_LINE_LETTERS = 28;
const SAID_LIMIT = 140;
const LOOK_FOR_LINE = 8;
const LOOK_BACK = 3;
const MONTH_WORDS = new RegExp(`(?<!\\p{L})${MONTH_WORD}(?!\\p{L})`, 'giu');
// `Published: 22 July 2023`, `First published on Fri 21 Jul 2023 20.59 BST`, `By Ana Diaz | July 22, 2023`.
// `Results, evening session, Toruń, 5 March 2021`, `Media release | 5 March 2021`.
// Near-miss: `Published records are kept since 1912`, which has no full date; `Updated 3 May 2024`.
const SAYS_DATE =
  /^\W{0,3}(?:(?:first |originally )?(?:published|posted|issued|released)\b|(?:date|publication date) ?:|by \p{Lu}|(?:media|press|news) release\b|(?:daily )?(?:bulletin|communiqu[eé]|summary|results?)\b(?!.*[.!?]["”’)]?$))/iu;
/**
 * The date of a line of its own, near the top or at the very end: `24 September 2023`, `Report 25 May 2024`,
 * `Lane Eight 13:47 16 Jul 2024`. Near-miss: a headline, a sentence, a caption or a quoted post with a date.
 */
export const dateLine = (blocks: readonly string[]): string | null => {
  const places =
    blocks.length > LOOK_FOR_LINE + LOOK_BACK
      ? [...blocks.slice(0, LOOK_FOR_LINE), ...blocks.slice(-LOOK_BACK)]
      : blocks;
  for (const block of places) {
    if (block.length > SAID_LIMIT || block.includes('@')) continue;
    const says = SAYS_DATE.test(block);
    if (!says && (block.length > DATE_LINE_LIMIT || /[.!?:;,]["”’)]?$/.test(block))) continue;
    const date = readDate(block);
    if (date === null) continue;
    const words = block.replace(MONTH_WORDS, ' ').replace(/\d+(?:st|nd|rd|th)?/g, ' ');
    if (says || words.replace(/[^\p{L}]/gu, '').length <= DATE_LINE_LETTERS) return date;
  }
  return dayLine(blocks);
};

// `— CITIUS MAG (@CitiusMag) May 30, 2024`. Near-miss: `(@CitiusMag) said on May 30, 2024`.
const POST = new RegExp(
  `[—–-] ?[^\\n]{1,80}\\(@\\w{1,30}\\) (?:(${MONTH_WORD})\\.? (\\d{1,2}), (\\d{4})|(\\d{1,2}) (${MONTH_WORD}) (\\d{4}))`,
  'gi',
);

/** The dates of the posts quoted in an article, latest first: it cannot be older than the last that it quotes. */
export const embeddedPostDates = (blocks: readonly string[]): readonly string[] => {
  const dates = blocks.flatMap((block) =>
    [...block.matchAll(POST)].map((match) =>
      match[1] !== undefined
        ? isoDate(Number(match[3]), monthNumber(match[1])!, Number(match[2]))
        : isoDate(Number(match[6]), monthNumber(match[5]!)!, Number(match[4])),
    ),
  );
  return [...new Set(dates.filter((date) => date !== null))].sort().reverse();
};
