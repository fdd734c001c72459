import type { DateValue } from '../../model/values.ts';
import type { DateMention } from '../mentions/mention.ts';
import { barrierBetween } from './barriers.ts';
import { resolveDate } from './calendar.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { Reading } from './reading.ts';
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

/**
 * Resolves every date of an article in the order in which it is told: `a week later` goes on from the date
 * before it, in its own sentence or the ones before; a paragraph that names none goes back to the meeting.
 * @param meeting what the article reports; its dates are news
 */
export const tellDates = (published: string | null, readings: readonly Reading[], meeting: WhereWhen): DateOf => {
  const dates = new Map<Cue, DateValue>();
  const { start, end } = meeting.competition ?? { start: null, end: null };
  const days: Days = start !== null && end !== null ? { start, end } : null;
  let told = meeting.date;
  for (const [index, reading] of readings.entries()) {
    const previous = readings[index - 1];
    const opens = previous === undefined || previous.sentence.paragraph !== reading.sentence.paragraph;
    if (opens && previous !== undefined && cuesOf(previous).length === 0) told = meeting.date;
    for (const { cue, at } of cuesOf(reading)) {
      if (cue.sort !== 'date') continue;
      const beside = daysBeside(reading, at);
      const context = { published, anchor: told, meeting: meeting.date };
      const resolved =
        resolveDate(cue.value, { ...context, competition: beside ?? days }) ??
        (beside === null ? null : resolveDate(cue.value, { ...context, competition: days }));
      if (resolved === null) continue;
      const date = { ...resolved, text: cue.text };
      dates.set(cue, date);
      told = date;
    }
  }
  return (cue) => dates.get(cue) ?? null;
};

/** True for a date that is another than the one spoken of by its very words: `a fortnight earlier`, `last year`. */
export const isElsewhen = ({ value }: DateMention): boolean => {
  if (value.type === 'shift') return value.quantity.unit !== 'day' || value.quantity.value > 9;
  if (value.type === 'period') return value.offset !== 0 && (value.unit === 'year' || value.unit === 'month');
  return false;
};
