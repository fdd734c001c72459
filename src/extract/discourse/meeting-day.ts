import { sameCity } from '../../lexicon/cities.ts';
import { daysBetween, weekdayOf } from '../../lexicon/days.ts';
import type { Article } from '../../model/article.ts';
import type { DateValue } from '../../model/values.ts';
import type { CompetitionMention } from '../mentions/mention.ts';
import { barrierBetween, isStepBack } from './barriers.ts';
import { resolveDate } from './calendar.ts';
import { type Cue, cuesOf } from './cues.ts';
import { pattern } from './masking.ts';
import type { Reading } from './reading.ts';
import { yearsOf } from './told-dates.ts';
import { fold, type WhereWhen } from './where-when.ts';

type CompetitionValue = CompetitionMention['value'];

/** The same of a day: `the old record, from ⟨D⟩`; `until ⟨D⟩` ends in the news. */
const PAST_DAY = pattern(
  '\\b(?:previous|old|former|earlier|defending|last (?:race|met|raced|ran|competed))\\b[^;]{0,60}$|\\bhad (?:been |already |also |just |once |previously )?(?:(?:run|ran|won|set|clocked|jumped|thrown|finished|taken|broken|beaten|lowered|improved|held|cleared|gone|posted)\\b|{P})[^;,]{0,40}$',
  'i',
);

/** How much a sentence says of what the article reports: headline and opening most. */
export const weigh = (reading: Reading): number =>
  reading.sentence.heading && reading.index < 4 ? 2.2 : Math.max(0.3, 2.4 * 0.84 ** reading.index);

/** How well a date fits a report of `published`. */
export const fitOf = (date: DateValue, published: string | null): number => {
  if (published === null) return 1;
  if (date.value.length === 10) {
    const days = daysBetween(date.value, published);
    return days < 0 ? 0.3 : days <= 2 ? 1.6 : days <= 4 ? 1.3 : days <= 8 ? 1 : days <= 31 ? 0.6 : 0.15;
  }
  if (date.value.length === 7) return date.value === published.slice(0, 7) ? 1.1 : 0.2;
  return date.value === published.slice(0, 4) ? 0.9 : 0.1;
};

export const sameCompetitionValue = (a: CompetitionValue, b: CompetitionValue): boolean =>
  (a.canonical !== null &&
    a.canonical === b.canonical &&
    (a.year === null || b.year === null || a.year === b.year) &&
    (a.city === null || b.city === null || a.city === b.city)) ||
  fold(a.name) === fold(b.name);

/** A date read as news, before the meeting is known. */
export const newsDate = (
  cue: Cue,
  published: string | null,
  competition: CompetitionValue | null = null,
  years: readonly number[] = [],
): DateValue | null => {
  if (cue.sort !== 'date') return null;
  const { start, end } = competition ?? { start: null, end: null };
  const days = start !== null && end !== null ? { start, end } : null;
  const date = resolveDate(cue.value, { published, anchor: null, meeting: null, competition: days, years });
  return date === null ? null : { ...date, text: cue.text };
};

/** The day that an article's furniture carries: `13:47 16 Jul 2024`, `Report25 May 2024`. */
const isStamp = (reading: Reading, date: DateValue, published: string | null): boolean =>
  date.value === published && !/[a-z]{3,} [a-z]{2,} /.test(reading.sentence.text);

/** How a date of a sentence stands to the meeting: told with it (1), alone (0.8), told with another place (0.2). */
const bondOf = (reading: Reading, at: number, place: Pick<WhereWhen, 'competition' | 'venue'>): number => {
  let bond = 0.8;
  for (const { cue, at: other } of cuesOf(reading)) {
    if (cue.sort === 'date' || barrierBetween(reading.masked, at, other) > 0.9) continue;
    const own =
      cue.sort === 'competition'
        ? place.competition !== null && sameCompetitionValue(cue.value, place.competition)
        : cue.value.city === null || (place.venue?.city != null && sameCity(cue.value.city, place.venue.city));
    if (!own) return 0.2;
    bond = 1;
  }
  return bond;
};

/** How much more the last day of a championship weighs than another one: its finals are the news. */
const LAST_DAY = 1.5;

/** `Results, ⟨D⟩`, `⟨D⟩`: what follows was that day. */
const DAY_HEADING = pattern('^(?:[Rr]esults|[Ff]inals|RESULTS|FINALS)?[,: –—-]*{D}[:.]?$');
const isDayHeading = ({ masked: { text } }: Reading): boolean => text.length < 30 && DAY_HEADING.test(text);

/** `in ⟨Saturday⟩'s heats`, `ran ⟨M⟩ in the semi-finals on ⟨D⟩`: a day before that of the news. */
const ROUND =
  /\b(?:heats?|semi-?finals?|semis?|qualifying|qualification|(?:first|opening|preliminary) rounds?|prelims?)\b/i;
const isOfRound = ({ masked: { text } }: Reading, at: number): boolean =>
  ROUND.test(text.slice(at, at + 30).split(/[,;]/)[0]!) ||
  ROUND.test(
    text
      .slice(Math.max(0, at - 40), at)
      .split(/[,;]/)
      .at(-1)!,
  );

/**
 * The day of the report: the one that its opening names most, that its publication allows and that no other
 * place has. An article without publication must tell it in full, with the meeting.
 */
export const meetingDate = (
  article: Article,
  readings: readonly Reading[],
  place: Pick<WhereWhen, 'competition' | 'venue'>,
): DateValue | null => {
  const { published } = article;
  const { competition } = place;
  const years = yearsOf(readings);
  let weekday: number | null = null;
  const scores = new Map<string, { readonly date: DateValue; score: number }>();
  for (const reading of readings) {
    const headed = isDayHeading(reading);
    if (reading.index >= 14 && !headed) continue;
    for (const { cue, at } of cuesOf(reading)) {
      if (cue.sort !== 'date') continue;
      const date = newsDate(cue, published, competition, years);
      if (date === null && published === null && cue.value.type === 'weekday' && reading.index < 3)
        weekday ??= cue.value.weekday;
      const isDay = headed && reading.index > 4 && cue.value.type === 'weekday';
      if (date === null || (!isDay && isStamp(reading, date, published))) continue;
      const fit = fitOf(date, published);
      if (published !== null && (fit < 0.7 || date.value.length < 7)) continue;
      const bond = bondOf(reading, at, place);
      if (published === null && (bond < 1 || date.value.length < 10)) continue;
      const back = isStepBack(reading.masked, at) || PAST_DAY.test(reading.masked.text.slice(Math.max(0, at - 80), at));
      const within =
        competition?.start && competition.end ? isWithin(date.value, competition.start, competition.end) : true;
      const score =
        (headed ? LAST_DAY : weigh(reading)) *
        fit *
        bond *
        (back || isOfRound(reading, at) ? 0.25 : 1) *
        (within ? 1 : 0.2) *
        (within && date.value === competition?.end ? LAST_DAY : 1) *
        (date.value.length < 10 ? 0.4 : 1);
      const sum = scores.get(date.value);
      if (sum === undefined) scores.set(date.value, { date, score });
      else sum.score += score;
    }
  }
  // `on Saturday` of an undated article: its day is that, whatever else it names.
  if (weekday !== null) for (const date of scores.keys()) if (weekdayOf(date) !== weekday) scores.delete(date);
  const [best] = [...scores.values()].sort((a, b) => b.score - a.score || (a.date.value < b.date.value ? 1 : -1));
  return best !== undefined && best.score > 0.4 ? best.date : null;
};

const isWithin = (date: string, start: string, end: string): boolean => {
  const [from, to] = [Math.min(date.length, start.length), Math.min(date.length, end.length)];
  return start.slice(0, from) <= date.slice(0, from) && date.slice(0, to) <= end.slice(0, to);
};
