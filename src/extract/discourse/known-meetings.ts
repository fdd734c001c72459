import { sameCity } from '../../lexicon/cities.ts';
import { isoOf, weekdayOf } from '../../lexicon/days.ts';
import { daysOf, type MeetingDay, meetingsBefore } from '../../lexicon/meeting-days.ts';
import type { Article } from '../../model/article.ts';
import type { DateValue, Discipline } from '../../model/values.ts';
import { describe } from './city-championships.ts';
import { cuesOf } from './cues.ts';
import type { Attested } from './places.ts';
import type { Reading } from './reading.ts';
import { yearsOf } from './told-dates.ts';
import type { WhereWhen } from './where-when.ts';

/** How long a meeting is news in a report that names its city: `Nine days after Monaco`. */
const NEWS = 10;

// `the first marathon of his life`, `the women's half-marathon world record`; not `the half of a marathon session`
const RACE_WORDS: readonly (readonly [of: RegExp, discipline: Discipline])[] = [
  [/\bhalf[- ]?marathons?\b/i, 'half marathon'],
  [/(?<!\bhalf[- ]?)\bmarathons?\b/i, 'marathon'],
];

/** The races of the road that an opening speaks of. */
const openingRaces = (readings: readonly Reading[]): readonly Discipline[] => {
  const opening = readings
    .slice(0, 6)
    .map(({ sentence }) => sentence.text)
    .join(' ');
  return RACE_WORDS.flatMap(([of, discipline]) => (of.test(opening) ? [discipline] : []));
};

const withMeeting = (place: WhereWhen, { competition, day }: MeetingDay): WhereWhen => ({
  competition: { ...describe(competition, null, competition.city), start: day, end: day },
  venue: place.venue ?? { stadium: null, city: competition.city, country: competition.country },
  date: place.date?.value.length === 10 ? place.date : { value: day, precision: 'day', text: place.date?.text ?? '' },
});

/** A day without a year that a meeting had: `on September 6` of the Skolimowska Memorial, 2020 being told → 2020-09-06. */
const dayTold = (competition: string, year: string, readings: readonly Reading[]): DateValue | null => {
  const latest = yearsOf(readings)[0] ?? 0;
  const days = daysOf(competition);
  for (const reading of readings) {
    for (const { cue } of cuesOf(reading)) {
      if (cue.sort !== 'date' || cue.value.type !== 'calendar' || cue.value.year !== null) continue;
      const { month, day, weekday } = cue.value;
      if (month === null || day === null) continue;
      const held = days.find(
        (iso) =>
          iso.startsWith(year) &&
          Number(iso.slice(0, 4)) >= latest &&
          iso.endsWith(isoOf(2000, month, day).slice(4)) &&
          (weekday === null || weekdayOf(iso) === weekday),
      );
      if (held !== undefined) return { value: held, precision: 'day', text: cue.text };
    }
  }
  return null;
};

/**
 * A meeting that is named, on the day that it had just had: `London Marathon`, published 2019-04-29 → 2019-04-28;
 * in an article without a date, on the one of its days that is told without the year.
 */
const onKnownDay = (place: WhereWhen, published: string | null, readings: readonly Reading[]): WhereWhen => {
  const { competition, date } = place;
  if (date?.value.length === 10 || competition?.canonical == null) return place;
  const told = date?.value ?? (competition.year === null ? '' : `${competition.year}`);
  if (published === null) {
    const day = dayTold(competition.canonical, told.slice(0, 4), readings);
    return day === null ? place : { ...place, date: day };
  }
  const own = meetingsBefore(published, NEWS).find((one) => one.competition.name === competition.canonical);
  if (own === undefined || !own.day.startsWith(told)) return place;
  return { ...place, date: { value: own.day, precision: 'day', text: date?.text ?? competition.written } };
};

/**
 * A report's happening with the great meeting that its city had in the days before, and on its day where that
 * is told: `Monaco`, published 2019-07-14 → Herculis, 2019-07-12. Where no place is told at all, the meeting
 * of that very day in a city that the article names, or the one road race of its distance.
 */
export const withKnownMeeting = (
  place: WhereWhen,
  article: Article,
  readings: readonly Reading[],
  attested: Attested,
): WhereWhen => {
  const { published } = article;
  if (place.competition !== null && !place.competition.series) return onKnownDay(place, published, readings);
  if (published === null) return place;
  const day = place.date?.value.length === 10 ? place.date.value : null;
  const held = day === null ? meetingsBefore(published, NEWS) : meetingsBefore(day, 0);
  const city = place.venue?.city ?? null;
  if (city !== null) {
    const own = held.find(({ competition }) => competition.city !== null && sameCity(competition.city, city));
    return own === undefined ? place : withMeeting(place, own);
  }
  if (day === null || place.competition !== null) return place;
  const races = openingRaces(readings);
  const fitting = held.filter(({ competition: { city: home, kind, disciplines } }) =>
    kind !== 'road race' ? attested(home ?? '') : disciplines.some((one) => races.includes(one)),
  );
  const named = fitting.filter(({ competition }) => attested(competition.city ?? ''));
  const [own, other] = named.length > 0 ? named : fitting;
  return own === undefined || other !== undefined ? place : withMeeting(place, own);
};
