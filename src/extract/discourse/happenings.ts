import { sameCity } from '../../lexicon/cities.ts';
import { stadiumNamed } from '../../lexicon/stadiums.ts';
import type { DateValue, Venue } from '../../model/values.ts';
import type { CompetitionMention } from '../mentions/mention.ts';
import type { Cue } from './cues.ts';
import type { DateOf } from './told-dates.ts';
import type { WhereWhen } from './where-when.ts';

type CompetitionValue = CompetitionMention['value'];

/** Of a series and a meeting of it the meeting, of a name and an adjective the name, else the first. */
const chooseCompetition = (cues: readonly Cue[]): CompetitionValue | null => {
  const all = cues.flatMap((cue) => (cue.sort === 'competition' ? [cue.value] : []));
  return (
    all.find((one) => !one.series && !one.adjective && (one.city !== null || one.canonical !== null)) ??
    all.find((one) => !one.series && !one.adjective) ??
    all.find((one) => !one.adjective) ??
    all[0] ??
    null
  );
};

const isIn = (stadium: string, city: string): boolean => {
  const cities = stadiumNamed(stadium)?.cities ?? [];
  return cities.length === 0 || cities.includes(city);
};

/** One place of several names: a stadium with its city, a city with its country; the first one wins. */
const joinVenues = (cues: readonly Cue[]): Venue | null =>
  cues.reduce<Venue | null>((sum, cue) => {
    if (cue.sort !== 'venue') return sum;
    const { stadium, city, country } = cue.value;
    if (sum === null) return { stadium, city, country };
    if (sum.stadium === null && stadium !== null && (sum.city === null || isIn(stadium, sum.city)))
      return { stadium, city: sum.city ?? city, country: sum.country ?? country };
    if (sum.city === null && city !== null && (sum.stadium === null || isIn(sum.stadium, city)))
      return { stadium: sum.stadium, city, country: country ?? sum.country };
    return sum;
  }, null);

/** The date that cues tell: the first, in the finest form of it (`on Friday, 24 March`). */
const readDate = (cues: readonly Cue[], dateOf: DateOf, old: boolean): DateValue | null => {
  let date: DateValue | null = null;
  for (const cue of cues) {
    // `the record until ⟨D⟩` ends then; an old mark is `held since ⟨D⟩`.
    if (cue.sort !== 'date' || cue.value.relation === 'until' || (cue.value.relation === 'since' && !old)) continue;
    const told = dateOf(cue);
    if (told === null) continue;
    if (date === null || (told.value.length > date.value.length && told.value.startsWith(date.value))) date = told;
  }
  return date;
};

/** The year that a competition's name gives: 2021 for the `2020 Tokyo Olympics`. */
const editionYear = (competition: CompetitionValue | null): DateValue | null => {
  if (competition === null || competition.year === null) return null;
  const value = competition.start?.slice(0, 4) ?? `${competition.year}`;
  return { value, precision: 'year', text: `${competition.year}` };
};

const yearsOfName = ({ year, start }: CompetitionValue): readonly string[] =>
  [year?.toString(), start?.slice(0, 4)].filter((one) => one !== undefined);

/** Of a competition and a place or date, or another competition: `the Rio Olympics` and `Beijing`, `2015`. */
const clash = (competition: CompetitionValue, other: Cue, dateOf: DateOf): boolean => {
  if (other.sort === 'venue') {
    const { city } = other.value;
    return competition.city !== null && city !== null && !sameCity(competition.city, city);
  }
  if (other.sort === 'date') {
    const years = yearsOfName(competition);
    const year = dateOf(other)?.value.slice(0, 4);
    return year !== undefined && years.length > 0 && !years.includes(year);
  }
  return false;
};

/**
 * The cues that can be of one happening: each that goes with all before it. `fourth at the championships in
 * ⟨Beijing⟩ with ⟨M⟩, third at the ⟨Rio Olympics⟩` is of Beijing.
 */
const agreeing = (cues: readonly Cue[], dateOf: DateOf): readonly Cue[] => {
  const kept: Cue[] = [];
  const clashes = (cue: Cue): boolean =>
    kept.some((one) =>
      one.sort === 'competition'
        ? clash(one.value, cue, dateOf)
        : cue.sort === 'competition' && clash(cue.value, one, dateOf),
    );
  for (const cue of cues) if (!clashes(cue)) kept.push(cue);
  return kept;
};

/**
 * The happening that cues name together; they come in the order in which they count.
 * @param old true for a mark that stood before
 */
export const readHappening = (all: readonly Cue[], dateOf: DateOf, old = false): WhereWhen => {
  const cues = agreeing(all, dateOf);
  const competition = chooseCompetition(cues);
  return { competition, venue: joinVenues(cues), date: readDate(cues, dateOf, old) ?? editionYear(competition) };
};
