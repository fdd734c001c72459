import { addDays, addMonths, isoOf, weekdayBefore, weekdayOf } from '../../lexicon/days.ts';
import { type DateContext, type Form, isDay, newsDate, newsDay, newsYear, storyDate, yearIn } from './date-context.ts';

/** The month of a stretch of days, the year where it runs over a month's end, or null over a year's end. */
const spanOf = (from: string, to: string): string | null => {
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
};

export const resolvePeriod = ({ unit, offset, from }: Form<'period'>, context: DateContext): string | null => {
  if (unit === 'year' && offset === 0 && from === 'news') {
    const year = newsYear(context);
    return year === null ? null : isoOf(year);
  }
  const base = from === 'story' ? storyDate(context) : unit === 'year' ? newsDate(context) : newsDay(context);
  if (base === null) return null;
  if (unit === 'year') return isoOf(yearIn(base) + offset);
  if (unit === 'month') return base.length < 7 ? null : addMonths(`${base.slice(0, 7)}-01`, offset).slice(0, 7);
  // `that night`, told of no more than a month.
  if (!isDay(base)) return offset === 0 && from === 'story' ? base : null;
  if (unit === 'day') return addDays(base, offset);
  const middle = addDays(base, 7 * offset);
  if (from === 'story' && offset === 0) return base;
  const monday = addDays(middle, -((weekdayOf(middle) + 6) % 7));
  if (unit === 'week') return spanOf(monday, addDays(monday, 6));
  const saturday = weekdayBefore(6, base);
  return spanOf(addDays(saturday, 7 * Math.min(offset, 0)), addDays(saturday, 7 * Math.min(offset, 0) + 1));
};

export const resolveShift = (form: Form<'shift'>, context: DateContext): string | null => {
  const { quantity, direction, from, exact } = form;
  // `at the Olympics a year earlier to the day`: from the day of the report.
  const report = isDay(context.meeting?.value) ? context.meeting.value : newsDay(context);
  const base = (exact ? report : null) ?? (from === 'news' ? newsDate(context) : storyDate(context));
  if (base === null) return null;
  const { unit } = quantity;
  const amount = Math.round(quantity.value) * direction;
  if (unit === 'year') {
    if (exact && isDay(base)) return addMonths(base, 12 * amount);
    return isoOf(yearIn(base) + amount);
  }
  if (unit === 'month') {
    if (base.length < 7) return null;
    const shifted = addMonths(isDay(base) ? base : `${base}-01`, amount);
    return exact && isDay(base) ? shifted : shifted.slice(0, 7);
  }
  const days = unit === 'week' ? 7 * amount : amount;
  if (!isDay(base)) {
    // `In 1986 she … ; six days later`: no more than the year can be told.
    return base.length === 4 || Math.abs(days) < 60 ? base.slice(0, 4) : null;
  }
  const shifted = addDays(base, days);
  if (unit === 'day' || exact) return quantity.bound === 'exact' || exact ? shifted : spanOf(shifted, shifted);
  const blur = Math.min(3, Math.abs(amount));
  return spanOf(addDays(shifted, -blur), addDays(shifted, blur));
};
