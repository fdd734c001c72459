import type { DateValue } from '../../model/values.ts';
import type { DateMention } from '../mentions/mention.ts';
import { barrierBetween } from './barriers.ts';
import { resolveDate } from './calendar.ts';
import { type Cue, cuesOf, titleDatesOf } from './cues.ts';
import type { DateContext } from './date-context.ts';
import type { Reading } from './reading.ts';
import { isPlaceHeading } from './sections.ts';
import type { WhereWhen } from './where-when.ts';

/** The date of a cue, as the story tells it; null for one that cannot be told, and for no date. */
export type DateOf = (cue: Cue) => DateValue | null;

type Days = { readonly start: string; readonly end: string } | null;

/** The days of the competition that a date is told with. */
const daysBeside = (reading: Reading, at: number): Days => {
  for (const { cue, at: other } of cuesOf(reading)) {
    if (cue.sort !== 'competition' || barrierBetween(reading.masked, at, other) > 0.9) continue;
    const { start, end } = cue.value;
    if (start !== null && end !== null) return { start, end };
  }
  return null;
};

/** The years that an article names as past, latest first: what has no date of its own was hardly written before. */
export const yearsOf = (readings: readonly Reading[]): readonly number[] => {
  const years = readings.flatMap(({ mentions }) =>
    mentions.flatMap((mention): readonly number[] => {
      if (mention.sort === 'competition')
        return mention.value.start === null ? [] : [Number(mention.value.start.slice(0, 4))];
      if (mention.sort !== 'date' || mention.value.relation === 'ahead') return [];
      const { value } = mention;
      return (value.type === 'calendar' || value.type === 'season') && value.year !== null ? [value.year] : [];
    }),
  );
  return [...new Set(years)].sort((a, b) => b - a);
};

/** A date that a story can go on from: no plan, no limit, and no mere `this season`. */
const isTold = ({ value }: DateMention): boolean =>
  value.relation !== 'ahead' &&
  value.relation !== 'until' &&
  !(value.type === 'period' && value.from === 'news' && value.offset === 0);

/** `that night`, `five days later`, `on the Monday`: told from a day, not from a year in passing. */
const asksForDay = ({ value }: DateMention): boolean => {
  if (value.type === 'shift') return value.quantity.unit === 'day' || value.quantity.unit === 'week';
  if (value.type === 'period') return value.unit !== 'month' && value.unit !== 'year';
  return value.type === 'weekday';
};

/** What a story has come to, and the sentence that told it. */
interface Told {
  readonly date: DateValue;
  readonly sentence: number;
}

/**
 * Resolves every date of an article in the order in which it is told: `a week later` goes on from the date
 * before it, in its own sentence or the ones before; a paragraph that names none goes back to the meeting.
 * @param meeting what the article reports; its dates are news
 */
export const tellDates = (published: string | null, readings: readonly Reading[], meeting: WhereWhen): DateOf => {
  const dates = new Map<Cue, DateValue>();
  const { start, end } = meeting.competition ?? { start: null, end: null };
  const days: Days = start !== null && end !== null ? { start, end } : null;
  const years = yearsOf(readings);
  let last: Told | null = null;
  let lastDay: Told | null = null;
  let headed: Told | null = null;
  for (const [index, reading] of readings.entries()) {
    const previous = readings[index - 1];
    const opens = previous === undefined || previous.sentence.paragraph !== reading.sentence.paragraph;
    if (opens && previous !== undefined && cuesOf(previous).length === 0) [last, lastDay] = [null, null];
    // `Doha, 5 May`, then `Shanghai, 13 May`: a sub-heading goes on from the heading before it.
    if (isPlaceHeading(reading) && headed !== null) [last, lastDay] = [headed, headed];
    for (const { cue, at } of cuesOf(reading)) {
      if (cue.sort === 'competition' && cue.value.start !== null && cue.value.year !== null) {
        const year = cue.value.start.slice(0, 4);
        if (last?.date.value.startsWith(year)) continue;
        last = { date: { value: year, precision: 'year', text: cue.text }, sentence: index };
      }
      if (cue.sort !== 'date') continue;
      const beside = daysBeside(reading, at);
      const told: Told | null = asksForDay(cue) && last?.sentence !== index ? (lastDay ?? last) : last;
      const context: Omit<DateContext, 'competition'> = {
        published,
        anchor: told?.date ?? meeting.date,
        meeting: meeting.date,
        years,
      };
      const resolved: DateValue | null =
        resolveDate(cue.value, { ...context, competition: beside ?? days }) ??
        (beside === null ? null : resolveDate(cue.value, { ...context, competition: days }));
      if (resolved === null) continue;
      const date: DateValue = { ...resolved, text: cue.text };
      dates.set(cue, date);
      if (!isTold(cue)) continue;
      last = { date, sentence: index };
      if (date.precision === 'day') lastDay = last;
      if (index === 0 || isPlaceHeading(reading)) headed = last;
    }
    // `champion in ⟨2011⟩ and in ⟨V⟩ ⟨the following year⟩`: the story goes on from none of them.
    let before: DateValue | null = last?.date ?? meeting.date;
    for (const cue of titleDatesOf(reading)) {
      const context = { published, anchor: before, meeting: meeting.date, years, competition: days };
      const resolved = resolveDate(cue.value, context);
      if (resolved === null) continue;
      before = { ...resolved, text: cue.text };
      dates.set(cue, before);
    }
  }
  return (cue) => dates.get(cue) ?? null;
};

/** True for a date that is another than the one spoken of by its very words: `a fortnight earlier`, `last year`. */
export const isElsewhen = ({ value, text }: DateMention): boolean => {
  if (/^earlier\b/i.test(text) && value.type === 'period' && (value.unit === 'month' || value.unit === 'year'))
    return true;
  if (value.type === 'shift') return value.quantity.unit !== 'day' || value.quantity.value > 9;
  if (value.type === 'period') return value.offset !== 0 && (value.unit === 'year' || value.unit === 'month');
  return false;
};
