import type { Claim } from '../claims/index.ts';
import type { PerformanceClaim } from '../claims/performance.ts';
import { writeVenue } from '../compare/places.ts';
import type { Article } from '../model/article.ts';
import type { DateValue, Event } from '../model/values.ts';
import type { Happening } from './happenings.ts';

/** Words that an editor reads: subjects of conflicts, names of events, dates. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2025-02-13` → `13 February 2025`, `2025-02` → `February 2025`. */
export const writeDate = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  return [day === undefined ? null : Number(day), month === undefined ? null : MONTHS[Number(month) - 1], year]
    .filter((part) => part !== null)
    .join(' ');
};

/** `men's indoor mile`; `''` when nothing is known. */
export const writeEvent = ({ discipline, sex, environment }: Event): string =>
  [
    sex === null ? null : sex === 'mixed' ? 'mixed' : `${sex}'s`,
    environment === 'indoor' && discipline !== '60m' && discipline !== '60mH' ? 'indoor' : null,
    discipline,
  ]
    .filter((part) => part !== null)
    .join(' ');

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
/** `third`, `13th`. */
export const writeOrdinal = (place: number): string => {
  const word = ORDINALS[place - 1];
  if (word !== undefined) return word;
  const suffix = place % 100 >= 11 && place % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${suffix}`;
};

/** `A`, `A and B`, `A, B and C`. */
export const joinWords = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What an editor calls an article: its outlet, else its file's name. */
export const writeArticle = (article: Article | undefined): string =>
  article === undefined ? 'one article' : (article.outlet ?? article.path.split('/').at(-1)!);

/** The most frequent value; of equal ones the first in order. */
export const mostFrequent = <T>(values: readonly T[], keyOf: (value: T) => string): T | null => {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    const entry = counts.get(keyOf(value)) ?? { value, count: 0 };
    entry.count += 1;
    counts.set(keyOf(value), entry);
  }
  return [...counts].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))[0]?.[1].value ?? null;
};

/** The event of a happening, each part as most of its claims have it. */
export const eventOf = (claims: readonly PerformanceClaim[]): Event => {
  const usual = <K extends keyof Event>(key: K): Event[K] =>
    mostFrequent(
      claims.map(({ event }) => event[key]).filter((value) => value !== null),
      String,
    ) as Event[K];
  return { discipline: usual('discipline'), sex: usual('sex'), environment: usual('environment') };
};

const finest = (dates: readonly DateValue[]): string | null =>
  mostFrequent(
    dates.filter(({ value }) => value.length === Math.max(...dates.map((date) => date.value.length))),
    ({ value }) => value,
  )?.value ?? null;

/** `Josh Kerr, men's mile, Prefontaine Classic, Eugene, 25 May 2024`: as much as the claims say. */
export const describeHappening = (
  { person, claims }: Happening,
  without: readonly ('venue' | 'date')[] = [],
): string => {
  const event = eventOf(claims);
  const venue = mostFrequent(
    claims.flatMap((claim) => (claim.venue === null ? [] : [claim.venue])),
    writeVenue,
  );
  const competition = mostFrequent(
    claims.flatMap((claim) => (claim.competition === null ? [] : [claim.competition.name])),
    String,
  );
  const date = finest(claims.flatMap((claim) => (claim.date === null ? [] : [claim.date])));
  const city = venue === null || without.includes('venue') ? '' : writeVenue(venue);
  return [
    person.name,
    writeEvent({ ...event, sex: event.sex ?? person.sex }),
    competition,
    competition?.includes(city) ? null : city,
    date === null || without.includes('date') ? null : writeDate(date),
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ');
};

/** The first piece of evidence of a claim, as written, in one line. */
export const quoteOf = (claim: Claim): string => claim.evidence[0]!.exact.replace(/\s+/g, ' ');
