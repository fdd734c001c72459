import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  isoOf,
  isRealDate,
  weekdayBefore,
  weekdayOf,
} from '../../lexicon/days.ts';
import type { DateValue } from '../../model/values.ts';
import type { DateExpression, DateForm } from '../mentions/dates.ts';
import { resolvePeriod, resolveShift } from './counted-dates.ts';
import {
  type DateContext,
  type Form,
  isDay,
  monthIn,
  newsDate,
  newsDay,
  newsYear,
  storyDate,
  yearIn,
} from './date-context.ts';

/** The competition's days, where they are known to the day and are news (or there is no telling). */
const daysOfCompetition = ({ competition, published }: DateContext, recent: boolean): readonly string[] => {
  if (competition === null || !isDay(competition.start) || !isDay(competition.end)) return [];
  if (published !== null && (competition.start > published || (recent && daysBetween(competition.end, published) > 10)))
    return [];
  const length = Math.min(daysBetween(competition.start, competition.end), 30);
  return Array.from({ length: length + 1 }, (_, index) => addDays(competition.start, index)).filter(
    (day) => published === null || day <= published,
  );
};

const weekdayAfter = (weekday: number, day: string): string => addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
/** The day of that weekday within three days of a day. */
const weekdayNear = (weekday: number, day: string): string => weekdayBefore(weekday, addDays(day, 3));

const resolveWeekday = ({ weekday, which }: Form<'weekday'>, context: DateContext): string | null => {
  const { published, anchor } = context;
  const held = daysOfCompetition(context, which !== 'that').filter((day) => weekdayOf(day) === weekday);
  if (which !== 'next' && held.length > 0 && (held.length === 1 || published !== null)) return held.at(-1)!;
  if (held.length > 1) return null;
  const told = which === 'that' && isDay(anchor?.value) ? anchor.value : null;
  if (told !== null) return weekdayNear(weekday, told);
  if (published !== null) {
    if (which === 'next') return weekdayAfter(weekday, published);
    return weekdayBefore(weekday, published, which === 'last');
  }
  const known = [context.meeting, anchor].find((date) => isDay(date?.value));
  if (known == null) return null;
  if (which === 'next') return weekdayAfter(weekday, known.value);
  return which === 'last' ? weekdayBefore(weekday, known.value, true) : weekdayNear(weekday, known.value);
};

/** The year of a day and month without one: that of the competition, else the last that is not to come. */
const yearOfDay = (month: number, day: number, weekday: number | null, context: DateContext): number | null => {
  const { competition } = context;
  const fits = (year: number): boolean =>
    isRealDate(year, month, day) && (weekday === null || weekdayOf(isoOf(year, month, day)) === weekday);
  if (competition !== null) {
    const year = yearIn(competition.start);
    const iso = isoOf(year, month, day);
    const [from, to] = [competition.start, competition.end];
    if (from.length >= 7 && from <= iso.slice(0, from.length) && iso.slice(0, to.length) <= to) return year;
  }
  const { published } = context;
  if (published !== null) {
    let year = yearIn(published);
    if (isoOf(year, month, day) > published) year -= 1;
    // A weekday that does not fit may be a slip of the pen: the date stands.
    return [year, year - 1, year - 2, year - 3, year - 4, year - 5, year - 6].find(fits) ?? year;
  }
  const told = [context.anchor, context.meeting].flatMap((date) => (date === null ? [] : [yearIn(date.value)]));
  if (weekday !== null) {
    // `Sunday (24 September)`: a year that is told and fits; with 2022 the last one named, 2023 is the next that does.
    const [latest] = context.years;
    const soon = latest === undefined ? [] : [latest + 1, latest + 2, latest + 3];
    const year = [...told, ...context.years, ...soon].find(fits);
    if (year !== undefined) return year;
  }
  const known = [context.meeting, context.anchor].find((date) => date != null)?.value ?? competition?.start;
  return known === undefined ? null : yearIn(known);
};

const resolveCalendar = (form: Form<'calendar'>, context: DateContext): string | null => {
  const { year, month, day, weekday, until } = form;
  if (year !== null) return isoOf(year, month, until === null ? day : null);
  if (month !== null && day !== null) {
    const found = yearOfDay(month, day, weekday, context);
    return found === null ? null : isoOf(found, month, until === null ? day : null);
  }
  if (month !== null) return resolveMonth({ type: 'month', month, which: 'plain', ofYear: null }, context);
  const base = context.published ?? storyDate(context);
  if (day === null || base === null || base.length < 7) return null;
  const here = isoOf(yearIn(base), monthIn(base), day);
  return isDay(base) && here > base ? addMonths(here, -1) : here;
};

const resolveMonth = ({ month, which, ofYear }: Form<'month'>, context: DateContext): string | null => {
  const story = storyDate(context);
  if (which === 'that' && story !== null) {
    // `in London in April, in Chicago that October`; `in July 2019, the following May`.
    const later = story.length >= 7 && monthIn(story) > month ? 1 : 0;
    return isoOf(yearIn(story) + later, month);
  }
  if (ofYear !== null) {
    const base = ofYear.from === 'story' ? story : newsDate(context);
    return base === null ? null : isoOf(yearIn(base) + ofYear.offset, month);
  }
  const { competition } = context;
  if (which === 'plain' && competition !== null && competition.start.length >= 7) {
    const [from, to] = [competition.start.slice(0, 7), competition.end.slice(0, 7)];
    const here = isoOf(yearIn(from), month);
    if (from <= here && here <= to) return here;
  }
  const news = newsDate(context);
  if (news === null) return null;
  const year = yearIn(news);
  if (which === 'this') return isoOf(year, month);
  // Only the year is known, and it may be the one before.
  if (news.length < 7) return null;
  if (which === 'next') return isoOf(year + (month <= monthIn(news) ? 1 : 0), month);
  const passed = which === 'last' ? month < monthIn(news) : month <= monthIn(news);
  return isoOf(passed ? year : year - 1, month);
};

/** The month in which a season of the year begins; winter is told by the year in which it ends. */
const FIRST_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 1 } as const;

const resolveSeason = ({ season, year, which }: Form<'season'>, context: DateContext): string | null => {
  if (year !== null) return isoOf(year);
  if (which === 'this') {
    const current = newsYear(context);
    return current === null ? null : isoOf(current);
  }
  const news = newsDate(context);
  if (news === null) return null;
  const now = yearIn(news);
  const month = news.length >= 7 ? monthIn(news) : 12;
  const first = FIRST_MONTH[season];
  // `last summer`, told in July, is that of the year before; told in October, the one just over.
  const over = which === 'last' ? month >= first + 3 : month >= first;
  if (which === 'next') return isoOf(month < first ? now : now + 1);
  return isoOf(over ? now : now - 1);
};

/** `will race on Friday`, `may run in May`: the next such day or month after the news. */
const resolveAhead = (form: DateForm, context: DateContext): string | null => {
  const news = newsDay(context);
  if (news === null) return null;
  const year = yearIn(news);
  if (form.type === 'weekday') return weekdayAfter(form.weekday, news);
  if (form.type === 'month' && form.which !== 'last') return resolveMonth({ ...form, which: 'next' }, context);
  if (form.type === 'season' && form.which === 'plain')
    return form.year ? isoOf(form.year) : isoOf(year + (FIRST_MONTH[form.season] < monthIn(news) ? 1 : 0));
  if (form.type !== 'calendar' || form.year !== null || form.month === null || form.day === null)
    return resolveForm(form, context);
  return isoOf(
    isoOf(year, form.month, form.day) < news ? year + 1 : year,
    form.month,
    form.until === null ? form.day : null,
  );
};

const resolveMeetingDay = ({ number }: Form<'day of meeting'>, context: DateContext): string | null => {
  const { competition } = context;
  if (competition === null || !isDay(competition.start) || !isDay(competition.end)) return null;
  const day = number > 0 ? addDays(competition.start, number - 1) : addDays(competition.end, number + 1);
  return dayNumber(day) > dayNumber(competition.end) || day < competition.start ? null : day;
};

const resolveForm = (form: DateForm, context: DateContext): string | null => {
  switch (form.type) {
    case 'calendar':
      return resolveCalendar(form, context);
    case 'weekday':
      return resolveWeekday(form, context);
    case 'month':
      return resolveMonth(form, context);
    case 'season':
      return resolveSeason(form, context);
    case 'period':
      return resolvePeriod(form, context);
    case 'shift':
      return resolveShift(form, context);
    case 'anniversary': {
      const news = newsDay(context);
      return news === null ? isoOf(form.year) : addMonths(news, 12 * (form.year - yearIn(news)));
    }
    case 'day of meeting':
      return resolveMeetingDay(form, context);
  }
};

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

/**
 * The calendar date behind a written one, as far as it can be told: `on Sunday`, published 2024-07-09, is
 * 2024-07-07; `two years ago` is 2022. `text` is empty: who knows the words fills it in.
 * @returns null where the article does not give enough to tell
 */
export const resolveDate = (written: DateExpression, context: DateContext): DateValue | null => {
  const value = written.relation === 'ahead' ? resolveAhead(written, context) : resolveForm(written, context);
  if (value === null || !/^\d{4}(?:-\d\d){0,2}$/.test(value)) return null;
  // `Two years later`, from a day that is not known: what is told has been.
  const { published } = context;
  if ('from' in written && written.from === 'story' && published !== null && value > published) return null;
  return { value, precision: PRECISIONS[value.length as 4 | 7 | 10], text: '' };
};
