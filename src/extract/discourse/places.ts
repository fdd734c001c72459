import { cityNamed, sameCity } from '../../lexicon/cities.ts';
import { competitionNamed, competitionsIn } from '../../lexicon/competitions.ts';
import { type Edition, editionIn, editionsOf, isDuring } from '../../lexicon/editions.ts';
import { stadiumNamed } from '../../lexicon/stadiums.ts';
import type { DateValue, Discipline, Venue } from '../../model/values.ts';
import type { AnyMention, CompetitionMention } from '../mentions/mention.ts';
import { championshipCalled, championshipOn, describe, formerEdition } from './city-championships.ts';
import type { WhereWhen } from './where-when.ts';

type CompetitionValue = CompetitionMention['value'];

/** What else is known of a happening. */
export interface Known {
  readonly discipline?: Discipline | null;
  readonly attested?: Attested;
  /** True where its words are of titles, medals or rounds. */
  readonly titled?: boolean;
  /** The championship that the article reports, by its canonical name. */
  readonly reported?: string | null;
}

/** Says whether an article names a city (or a stadium in it) at all. */
export type Attested = (city: string) => boolean;

/** The edition of a championship that fits what is known: its city, its year, the date. */
const editionFor = (competition: CompetitionValue, venue: Venue | null, date: DateValue | null): Edition | null => {
  const name = competition.canonical ?? competition.name;
  const editions = editionsOf(name);
  if (editions.length === 0) return null;
  if (date !== null) {
    const on = editions.filter((edition) => isDuring(edition, date.value));
    const here = venue?.city ? on.find((edition) => sameCity(edition.city, venue.city!)) : on[0];
    if (here !== undefined) return here;
  }
  const city = competition.city ?? venue?.city ?? null;
  if (competition.year !== null) return editions.find((edition) => edition.year === competition.year) ?? null;
  return city === null ? null : editionIn(name, city, date?.value.slice(0, 4) ?? null);
};

/** A competition with what its edition adds; itself when it has none. */
export const completeCompetition = (
  competition: CompetitionValue,
  venue: Venue | null,
  date: DateValue | null,
): CompetitionValue => {
  if (competition.series && venue?.city) {
    const league = /(?:Diamond|Golden) League$/.exec(competition.name)?.[0];
    const meeting = league
      ? competitionNamed(`${venue.city} ${league}`, date ? Number(date.value.slice(0, 4)) : null)
      : null;
    if (meeting !== null)
      return { ...describe(meeting, null, venue.city), name: `${venue.city} ${league}`, written: competition.written };
    return { ...competition, city: venue.city, country: venue.country };
  }
  if (competition.start !== null && competition.city !== null) return competition;
  const edition = editionFor(competition, venue, date);
  if (edition === null) return competition;
  const name =
    competition.canonical === 'Olympic Games'
      ? `${edition.city} Olympics`.replace('Rio de Janeiro', 'Rio')
      : competition.name;
  return { ...competition, name, city: edition.city, country: edition.country, start: edition.start, end: edition.end };
};

/**
 * The place of a happening: a stadium's city, the city of the competition's edition where the article names
 * that city somewhere, and the country.
 * @returns null when nothing is known
 */
const completeVenue = (
  venue: Venue | null,
  competition: CompetitionValue | null,
  date: DateValue | null,
  attested: Attested = () => true,
): Venue | null => {
  const whole = competition === null ? null : completeCompetition(competition, venue, date);
  const stadium = venue?.stadium ? stadiumNamed(venue.stadium) : null;
  const only = stadium?.cities.length === 1 ? stadium.cities[0]! : null;
  const held =
    whole?.city && (attested(whole.city) || (stadium?.cities.includes(whole.city) ?? false)) ? whole.city : null;
  const city = venue?.city ?? only ?? held;
  if (city === null && venue?.stadium == null) return venue;
  const country =
    venue?.country ??
    (city === null ? null : (cityNamed(city)?.country ?? (city === whole?.city ? whole.country : null)));
  return { stadium: venue?.stadium ?? null, city, country };
};

/** The meeting whose name is its stadium's: `at Bislett` → Bislett Games. */
const meetingAtStadium = (venue: Venue | null): CompetitionValue | null => {
  const name = venue?.stadium?.split(' ')[0];
  const city = venue?.city;
  if (name === undefined || city == null) return null;
  const own = competitionsIn(city).filter(
    (one) => one.kind === 'meeting' && one.series.includes('Diamond League') && one.name.startsWith(`${name} `),
  );
  return own.length === 1 ? describe(own[0]!, null, null) : null;
};

/** The meeting that is all a town is known for: `scored ⟨M⟩ in Götzis` → Hypo-Meeting. */
const combinedMeetingOf = (city: string): CompetitionValue | null => {
  const own = competitionsIn(city).find(({ series }) => series.includes('World Combined Events Tour'));
  return own === undefined ? null : describe(own, null, null);
};

/**
 * Completes a happening's competition and venue from one another, as a reader would: a championship on its
 * days, the city of a named meeting, a marathon's city (`2:11:53 in Berlin` on the marathon → Berlin
 * Marathon). A city alone is no meeting.
 */
export const completePlace = (place: WhereWhen, known: Known = {}): WhereWhen => {
  const { date } = place;
  const named = place.competition === null ? null : wholeOf(place.competition, known.discipline ?? null);
  const venue = completeVenue(place.venue, named, date, known.attested);
  let competition = named === null ? null : completeCompetition(named, venue, date);
  if (competition === null && venue?.city) {
    const edition = date === null ? null : championshipOn(venue.city, date.value);
    const former = formerEdition(venue.city, date?.value ?? null, known);
    if (edition !== null) competition = describe(competitionNamed(edition.championship)!, edition, null);
    else if (former !== null) competition = describe(competitionNamed(former.championship)!, former, null);
    else {
      const usual =
        roadRaceOf(venue, known.discipline ?? null) ?? meetingAtStadium(venue) ?? combinedMeetingOf(venue.city);
      const called = date === null || venue.stadium !== null ? null : championshipCalled(venue.city, date.value, known);
      competition = called ?? (usual !== null && isInSeason(usual, date) ? usual : null);
    }
  }
  return { competition, venue, date };
};

/**
 * The meeting that a race is part of, for another event than the race's own (or none): the Wanamaker Mile
 * of a two-mile is the Millrose Games.
 */
export const wholeOf = (competition: CompetitionValue, discipline: Discipline | null): CompetitionValue => {
  const { canonical, disciplines, environment } = competition;
  if (canonical === null || disciplines.length === 0 || environment === 'road') return competition;
  if (discipline !== null && disciplines.includes(discipline)) return competition;
  const whole = competitionNamed(competitionNamed(canonical)?.series[0] ?? '', competition.year);
  if (whole === null || whole.kind !== 'meeting') return competition;
  const { year, start, end } = competition;
  return { ...describe(whole, null, competition.city), year, start, end };
};

/** False where a month is known and the competition is never held in it: an exhibition in Vienna in October. */
const isInSeason = (competition: CompetitionValue, date: DateValue | null): boolean => {
  const months = competitionNamed(competition.name)?.months ?? [];
  return (
    date === null || date.value.length < 7 || months.length === 0 || months.includes(Number(date.value.slice(5, 7)))
  );
};

/**
 * The marathon or half marathon of a city, whether the tables hold it or not; null for other events and
 * without a city.
 */
export const roadRaceOf = (venue: Venue, discipline: Discipline | null): CompetitionValue | null => {
  if (!venue.city || discipline === null) return null;
  if (discipline !== 'marathon' && discipline !== 'half marathon') return null;
  const own = competitionsIn(venue.city).filter(({ disciplines }) => disciplines.includes(discipline));
  const word = discipline === 'marathon' ? 'Marathon' : 'Half Marathon';
  const name = venue.city === 'New York' ? `New York City ${word}` : `${venue.city} ${word}`;
  const known = competitionNamed(name) ?? (own.length === 1 ? own[0]! : null);
  if (known !== null) return describe(known, null, venue.city);
  return {
    ...{ name, series: false, year: null, city: venue.city, country: venue.country, environment: 'road' },
    ...{ disciplines: [discipline], start: null, end: null, written: name, canonical: null, adjective: false },
  };
};

/** Which cities an article names, by its venues, stadiums and the cities in its competitions' names. */
export const attestedIn = (mentions: Iterable<AnyMention>): Attested => {
  const cities = new Set<string>();
  for (const mention of mentions) {
    if (mention.sort === 'venue') {
      if (mention.value.city !== null) cities.add(mention.value.city);
      for (const city of stadiumNamed(mention.value.stadium ?? '')?.cities ?? []) cities.add(city);
    }
    // `Tokyo Olympics`, `Belgrade Indoor Meeting`: the city is in the words.
    if (mention.sort === 'competition' && mention.value.city !== null) {
      const [first] = [cityNamed(mention.value.city)];
      const names = [mention.value.city, ...(first?.aliases ?? [])];
      // `RAK Half Marathon` is that of Ras Al Khaimah by another of its names.
      const own = competitionNamed(mention.value.canonical ?? '');
      const forms = [
        mention.text,
        ...(own?.city == null || own.kind !== 'road race' ? [] : [own.name, ...own.aliases]),
      ];
      if (names.some((name) => forms.some((form) => form.includes(name)))) cities.add(mention.value.city);
    }
  }
  return (city) => cities.has(city) || [...cities].some((one) => sameCity(one, city));
};
