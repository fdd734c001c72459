import { sameCity } from '../lexicon/cities.ts';
import { type Competition, competitionsNamed } from '../lexicon/competitions.ts';
import { foldText } from '../lexicon/folding.ts';
import { stadiumNamed } from '../lexicon/stadiums.ts';
import type { Venue } from '../model/values.ts';
import { isMisspelling } from './spelling.ts';

export type VenueRelation = 'same' | 'coarser' | 'unknown' | 'differs';

const isSameCity = (a: string, b: string): boolean => a === b || sameCity(a, b);

/** Cities that a venue may be in: its own, or those of its stadium. */
const citiesOf = (venue: Venue): readonly string[] => {
  if (venue.city !== null) return [venue.city];
  return venue.stadium === null ? [] : (stadiumNamed(venue.stadium)?.cities ?? []);
};

/**
 * How two venues stand to each other. A stadium is in its city, a city in its country; two stadiums of
 * one city are as good as one, since halls change their names.
 * @returns `unknown` where they share no kind of name (`Oregon` and `Hayward Field`)
 */
export const compareVenues = (a: Venue, b: Venue): VenueRelation => {
  if (a.stadium !== null && b.stadium !== null && foldText(a.stadium) === foldText(b.stadium)) return 'same';
  const [x, y] = [citiesOf(a), citiesOf(b)];
  if (x.length > 0 && y.length > 0) {
    if (x.some((city) => y.some((other) => isSameCity(city, other)))) return a.city && b.city ? 'same' : 'coarser';
    return a.country !== null && a.country === b.country && (a.city === null || b.city === null)
      ? 'unknown'
      : 'differs';
  }
  if (a.country !== null && b.country !== null) return a.country === b.country ? 'coarser' : 'differs';
  return 'unknown';
};

/** `Rieti`; the stadium or country where no city is known. */
export const writeVenue = ({ stadium, city, country }: Venue): string => city ?? stadium ?? country ?? '';

export type CompetitionRelation = 'same' | 'alias' | 'series' | 'unknown' | 'differs';

/** Words of a name that tell no competition from another. */
const EMPTY_WORDS =
  /\b(?:the|of|in|at|and|de|meeting|meet|athletics|iaaf|international|presented|by|annual|\d+(?:st|nd|rd|th)|(?:19|20)\d\d)\b/g;
/** Names of competitions come again and again; what is worked out of one is kept. */
const remember = <T>(work: (name: string) => T): ((name: string) => T) => {
  const kept = new Map<string, T>();
  return (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    if (kept.size > 20_000) kept.clear();
    const fresh = work(name);
    kept.set(name, fresh);
    return fresh;
  };
};

const wordsOf = remember((name: string): readonly string[] =>
  foldText(name)
    .replace(/(?<=[a-z])\d\d$/, '')
    .replace(EMPTY_WORDS, ' ')
    .split(' ')
    .filter((word) => word !== '')
    // `Olympics` and `Olympic Games`, `Championships` and `Champs`
    .map((word) => word.replace(/^olympics$/, 'olympic').replace(/^(?:champs|championship|worlds)$/, 'championships')),
);

/** A year in a competition's name: 2022 in `2022 World Championships`; null when there is none. */
export const yearInName = (name: string): number | null => {
  const year = /\b(?:19|20)\d\d\b/.exec(name)?.[0];
  return year === undefined ? null : Number(year);
};

/** The fixtures that a name may mean, whatever year or sponsor stands before it. */
export const fixturesOf = remember((name: string): readonly Competition[] => {
  const bare = name.replace(/\b(?:19|20)\d\d\b/g, ' ').replace(/\b\d+(?:st|nd|rd|th)\b/g, ' ');
  return competitionsNamed(bare.trim()).length > 0 ? competitionsNamed(bare.trim()) : competitionsNamed(name);
});

/** True for the Olympics, a world or area championship: one winner a year in each event. */
export const isChampionship = (name: string): boolean => {
  const kinds = fixturesOf(name).map(({ kind }) => kind);
  if (kinds.length > 0) return kinds.some((kind) => kind === 'championship' || kind === 'games');
  return /\bOlympics?\b|\b(?:World|European|Commonwealth|Pan American|Asian|African) (?:Athletics )?(?:Indoor )?(?:Championships?|Games)\b/i.test(
    name,
  );
};

const isIndoor = (name: string): boolean => /\bindoors?\b/i.test(name);

const belongs = (a: Competition, b: Competition): boolean => a.series.includes(b.name) || b.series.includes(a.name);

/**
 * How two names of competitions stand to each other: aliases of one meeting, a meeting and its series,
 * or two fixtures of which both are known to the table and neither belongs to the other.
 */
export const compareCompetitions = (a: string, b: string): CompetitionRelation => {
  if (a === b || foldText(a) === foldText(b)) return 'same';
  const [x, y] = [fixturesOf(a), fixturesOf(b)];
  if (x.some((one) => y.includes(one))) return 'alias';
  if (x.some((one) => y.some((other) => belongs(one, other)))) return 'series';
  const [v, w] = [wordsOf(a), wordsOf(b)];
  const [fewer, more] = v.length <= w.length ? [v, w] : [w, v];
  if (fewer.length > 0 && isIndoor(a) === isIndoor(b) && fewer.every((word) => more.includes(word))) return 'alias';
  if (isMisspelling(foldText(a), foldText(b))) return 'alias';
  if ([...x, ...y].some(({ kind }) => kind === 'series')) return 'unknown';
  return x.length > 0 && y.length > 0 ? 'differs' : 'unknown';
};
