import type { Season } from '../../lexicon/calendar-words.ts';
import type { Quantity } from '../../model/values.ts';
import { candidates, everyMatch, occurs } from '../text/matching.ts';
import { BLANK } from '../text/needs.ts';
import { CALENDAR_PATTERNS } from './calendar-dates.ts';
import type { DatePattern } from './date-patterns.ts';
import { relationAt } from './date-relations.ts';
import type { DateMention, Finder } from './mention.ts';
import { RELATIVE_PATTERNS } from './relative-dates.ts';
import { YEAR_PATTERNS } from './year-dates.ts';

/** `last June`, `this June`, `next June`, `that June`; `plain` for `in June`. */
export type Which = 'plain' | 'last' | 'this' | 'next' | 'that';

/** A date in the form in which it is written, before anybody resolves it. */
export type DateForm =
  /** `Sunday, 7 July`, `June 2023`, `2019`, `the 6th`. `until` is the last day of `2-4 June`. Weekdays from Sunday, 0. */
  | {
      readonly type: 'calendar';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      readonly until: number | null;
    }
  /** `on Sunday`, `last Saturday`; `that` for `on the Monday`. */
  | { readonly type: 'weekday'; readonly weekday: number; readonly which: Which }
  /** `in June`, `last October`; `March last year` is of a year told from the news or the story. */
  | {
      readonly type: 'month';
      readonly month: number;
      readonly which: Which;
      readonly ofYear: { readonly offset: number; readonly from: 'news' | 'story' } | null;
    }
  /** `last summer`, `in the winter of 2021`. */
  | { readonly type: 'season'; readonly season: Season; readonly year: number | null; readonly which: Which }
  /**
   * The period so many days, weeks … from that of the news (`yesterday` is day -1, `this season` year 0) or
   * from that of the story (`the following day` is day 1, `that year` year 0).
   */
  | {
      readonly type: 'period';
      readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year';
      readonly offset: number;
      readonly from: 'news' | 'story';
    }
  /** `five days later` from the story, `three weeks ago` from the news; `exact` in `a year ago today`. */
  | {
      readonly type: 'shift';
      readonly quantity: Quantity;
      readonly direction: 1 | -1;
      readonly from: 'news' | 'story';
      readonly exact: boolean;
    }
  /** `on this day in 1999`: the day of the news in another year. */
  | { readonly type: 'anniversary'; readonly year: number }
  /** `day two`, `the final day` of the competition; the last one is -1. */
  | { readonly type: 'day of meeting'; readonly number: number };

/**
 * How what is told stands to the date: `on` it, or only `since 2009`, `until last summer`; `ahead` where the
 * words put it after the article: `will race on Friday`.
 */
export type DateRelation = 'on' | 'since' | 'until' | 'ahead';

/** A date as written, before the article's own date and the story resolve it: see discourse/calendar.ts. */
export type DateExpression = DateForm & { readonly relation: DateRelation };

/** Explicit dates first, since they hold weekdays, months and years; then what is relative; bare years last. */
const PATTERNS: readonly DatePattern[] = [...CALENDAR_PATTERNS, ...RELATIVE_PATTERNS, ...YEAR_PATTERNS];

const patternsIn = candidates(PATTERNS, ({ pattern }) => pattern);

// Whatever holds none of these holds no date. `mon` is for months and Monday.
const ANY =
  /\d|(?:day|night|week|month|year|season|fortnight|morning|evening|decade)s?\b|January|February|March|April|May|June|July|August|September|October|November|December|summer|winter|spring|autumn|fall|Christmas|Halloween/i;

/** `one September afternoon in Rieti in 1993`: a month whose year follows in the same breath. */
const withItsYear = (
  text: string,
  offset: number,
  mention: DateMention,
  next: DateMention | undefined,
): DateMention => {
  const { value } = mention;
  if (value.type !== 'month' || value.which !== 'plain' || next?.value.type !== 'calendar') return mention;
  const { year, month } = next.value;
  const between = text.slice(mention.end - offset, next.start - offset);
  if (year === null || month !== null || between.length > 36 || !/^[^,;:.()]* (?:in|of) $/.test(between))
    return mention;
  return { ...mention, value: { ...next.value, month: value.month, relation: value.relation } };
};

/**
 * Finds the written dates of a sentence: `on Sunday (7 July)`, `Feb. 13, 2025`, `last October`, `in 2009`,
 * `five days later`, `that night`. Years in the names of competitions, marks and distances are taken already.
 * @returns in reading order, none overlapping; `[]` when there is none
 */
export const findDates: Finder<DateMention>['find'] = (sentence, taken) => {
  if (!occurs(sentence.text, ANY)) return [];
  let open = sentence.text;
  const own = (start: number, end: number): void => {
    open = open.slice(0, start) + BLANK.repeat(end - start) + open.slice(end);
  };
  for (const span of taken) {
    const [start, end] = [Math.max(0, span.start - sentence.start), Math.min(open.length, span.end - sentence.start)];
    if (start < end) own(start, end);
  }
  const found: DateMention[] = [];
  for (const { pattern, read } of patternsIn(sentence.text)) {
    for (const match of everyMatch(open, pattern)) {
      const form = read(match.groups ?? {}, match[0]);
      if (form === null) continue;
      const start = match.index;
      // `Sunday (7 July)` ends with its bracket.
      const bracket = /\([^)]*$/.test(match[0]) && open[start + match[0].length] === ')' ? 1 : 0;
      const end = start + match[0].length + bracket;
      if (open.slice(start, end).includes(BLANK)) continue;
      found.push({
        ...{ sort: 'date', start: sentence.start + start, end: sentence.start + end },
        text: sentence.text.slice(start, end),
        value: { ...form, relation: relationAt(sentence.text, start, end) },
      });
      own(start, end);
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map((mention, index, all) => withItsYear(sentence.text, sentence.start, mention, all[index + 1]));
};

export const dates: Finder<DateMention> = { name: 'dates', find: findDates };
