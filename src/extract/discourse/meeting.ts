import { sameCity } from '../../lexicon/cities.ts';
import { editionsOf } from '../../lexicon/editions.ts';
import type { Article } from '../../model/article.ts';
import type { DateValue, Venue } from '../../model/values.ts';
import { findCompetitions } from '../mentions/competitions.ts';
import type { CompetitionMention } from '../mentions/mention.ts';
import { findVenues } from '../mentions/venues.ts';
import { cuesOf } from './cues.ts';
import { withKnownMeeting } from './known-meetings.ts';
import { meetingDate, sameCompetitionValue, weigh } from './meeting-day.ts';
import { cityFit, editionFit, isAttributive, isPast, leadDay, NAMED_RACE, sentenceFit } from './meeting-fit.ts';
import { championshipNear, withTitledChampionship } from './own-championships.ts';
import { type Attested, completePlace } from './places.ts';
import { type Reading, readSentence } from './reading.ts';
import { championshipMeant, editionReported } from './siblings.ts';
import { yearsOf } from './told-dates.ts';
import type { WhereWhen } from './where-when.ts';

type CompetitionValue = CompetitionMention['value'];

interface Scored<Value> {
  readonly value: Value;
  score: number;
  /** Sentences, so that what stands together can be told. */
  readonly where: Set<number>;
}

const add = <Value>(
  list: Scored<Value>[],
  value: Value,
  score: number,
  sentence: number,
  same: (a: Value, b: Value) => boolean,
  better: (a: Value, b: Value) => Value,
): void => {
  const at = list.findIndex((one) => same(one.value, value));
  if (at === -1) list.push({ value, score, where: new Set([sentence]) });
  else {
    const one = list[at]!;
    one.where.add(sentence);
    list[at] = { value: better(one.value, value), score: one.score + score, where: one.where };
  }
};

/** A name told with a year before that of the report: `the 2014 Lakeview Meeting`, in a report of 2017. */
const isFormer = (one: CompetitionValue, year: number | undefined): boolean =>
  one.year !== null && year !== undefined && one.year < year && Number(one.start?.slice(0, 4) ?? one.year) < year;

/** The fuller of two mentions of one competition. */
const fuller = (a: CompetitionValue, b: CompetitionValue): CompetitionValue => {
  const worth = (one: CompetitionValue): number =>
    (one.adjective ? 0 : 2) + (one.city === null ? 0 : 1) + (one.series ? 0 : 1) + (one.start === null ? 0 : 0.5);
  return worth(b) > worth(a) ? b : a;
};
const joinVenue = (a: Venue, b: Venue): Venue => ({
  stadium: a.stadium ?? b.stadium,
  city: a.city ?? b.city,
  country: a.country ?? b.country,
});

/** The title as a sentence of its own, where the text does not open with it. */
const titleReading = (article: Article): Reading | null => {
  const title = article.title;
  if (!title || article.text.startsWith(title)) return null;
  const sentence = { index: 0, paragraph: -1, start: 0, end: title.length, text: title, heading: true };
  const competitions = findCompetitions(sentence, []);
  const mentions = [...competitions, ...findVenues(sentence, competitions)].sort((a, b) => a.start - b.start);
  return readSentence(sentence, mentions, []);
};

/** The least that a name must weigh to be taken for the meeting's. */
const ENOUGH = 0.7;

/**
 * The happening that the article reports. Every competition and every place of the text is weighed by
 * where it stands, what it is said of and how it fits the day of publication; the best pair wins.
 * @returns NOWHERE for an article that reports none (a preview, a portrait)
 */
export const findMeeting = (article: Article, readings: readonly Reading[], attested: Attested): WhereWhen => {
  const { published } = article;
  const competitions: Scored<CompetitionValue>[] = [];
  const venues: Scored<Venue>[] = [];
  const title = titleReading(article);
  const lead = leadDay(readings, published);
  const [latest] = yearsOf(readings);
  const year = published === null ? latest : Number(published.slice(0, 4));
  // What is told of a former edition adds nothing to the one that is reported.
  const former = new Set<CompetitionValue>();
  const isOne = (a: CompetitionValue, b: CompetitionValue): boolean =>
    sameCompetitionValue(a, b) && former.has(a) === former.has(b);
  for (const reading of title === null ? readings : [title, ...readings]) {
    const cues = cuesOf(reading);
    if (cues.every(({ cue }) => cue.sort === 'date')) continue;
    const weight = weigh(reading);
    for (const { cue, at } of cues) {
      if (cue.sort === 'date') continue;
      const back = isPast(reading, at);
      const score =
        weight *
        (back ? 0.25 : 1) *
        sentenceFit(reading, at, {
          published,
          lead,
          latest,
          next: reading === title ? undefined : readings[reading.index + 1],
        });
      if (cue.sort === 'competition') {
        const value = championshipMeant(cue.value, published, attested);
        if (isFormer(value, year) && (published !== null || back)) former.add(value);
        const fit =
          editionFit(value, published) * (value.adjective ? 0.4 : 1) * (NAMED_RACE.test(value.name) ? 0.5 : 1);
        add(competitions, value, score * fit, reading.index, isOne, fuller);
      } else if (cue.value.city !== null || cue.value.stadium !== null) {
        const { stadium, city, country } = cue.value;
        const factor =
          cityFit(city, published) *
          (cue.value.dateline ? 1.5 : 1) *
          (cue.value.known ? 1 : 0.6) *
          (isAttributive(reading, at) ? 0.4 : 1);
        const place: Venue = { stadium, city, country };
        add(
          venues,
          place,
          score * factor,
          reading.index,
          (a, b) => a.city === b.city && (a.city !== null || a.stadium === b.stadium),
          joinVenue,
        );
      }
    }
  }
  return choosePair(article, readings, competitions, venues, attested);
};

/** Where a competition is held: in its own city, or in that of the edition which a report of `published` may be of. */
const cityOf = (one: CompetitionValue, venue: string | null, published: string | null): string | null => {
  if (one.city !== null) return one.city;
  const editions = editionsOf(one.canonical ?? one.name);
  if (editions.length === 0) return null;
  if (published === null)
    return editions.some(({ city }) => venue !== null && sameCity(city, venue)) ? venue : 'elsewhere';
  const year = Number(published.slice(0, 4));
  const near = editions.filter((edition) => Math.abs(Number(edition.start.slice(0, 4)) - year) <= 1);
  return near.find(({ city }) => venue !== null && sameCity(city, venue))?.city ?? near[0]?.city ?? 'elsewhere';
};

/** `the Games`, `the Championships`: a name that says nothing of which. */
const BARE = /^(?:[Tt]he )?(?:Games|Championships?)$/;

const choosePair = (
  article: Article,
  readings: readonly Reading[],
  competitions: readonly Scored<CompetitionValue>[],
  venues: readonly Scored<Venue>[],
  attested: Attested,
): WhereWhen => {
  let best: { competition: CompetitionValue | null; venue: Venue | null } = { competition: null, venue: null };
  let top = ENOUGH;
  const none = [null] as const;
  for (const competition of [...none, ...competitions.filter((one) => one.score >= ENOUGH * 0.6)]) {
    for (const venue of [...none, ...venues.filter((one) => one.score >= ENOUGH * 0.6)]) {
      const city =
        competition === null ? null : cityOf(competition.value, venue?.value.city ?? null, article.published);
      // A meeting that is of one city says where by itself.
      let score = (competition?.score ?? 0) * (city !== null && venue === null ? 1.5 : 1) + (venue?.score ?? 0);
      if (competition !== null && venue !== null) {
        if (city !== null && venue.value.city !== null) {
          if (sameCity(city, venue.value.city)) score += 0.5;
          else score -= 2 * Math.min(competition.score, venue.score);
        } else if ([...competition.where].some((sentence) => venue.where.has(sentence))) score += 0.5;
        // A place that is only told of another competition is another's.
        else if ([...venue.where].every((sentence) => competitions.some(({ where }) => where.has(sentence))))
          score -= 2 * Math.min(competition.score, venue.score);
      }
      if (score > top) [best, top] = [{ competition: competition?.value ?? null, venue: venue?.value ?? null }, score];
    }
  }
  best = { ...best, competition: editionOfReport(best.competition, best.venue, article.published) };
  const date = onlyDay(best.competition, meetingDate(article, readings, best)) ?? yearOfName(best.competition);
  const place = completePlace({ ...best, date }, { attested });
  const edition = place.competition;
  if (edition?.start != null && edition.city !== null && place.venue?.city == null && article.published !== null)
    return withKnownMeeting(
      { ...place, venue: { stadium: place.venue?.stadium ?? null, city: edition.city, country: edition.country } },
      article,
      readings,
      attested,
    );
  const known = withKnownMeeting(place, article, readings, attested);
  if (known.competition !== null && !BARE.test(known.competition.name)) return known;
  // `the championships in ⟨V⟩`: which, the days of the report tell.
  const city = known.venue?.city ?? null;
  const held = city === null ? null : championshipNear(city, date?.value ?? null, article);
  if (held !== null) return { ...known, competition: held };
  return known.competition === null ? withTitledChampionship(known, article, readings) : known;
};

/** The day of a championship of one day, where no more than its month or year is told: `last weekend`, in Aarhus. */
const onlyDay = (competition: CompetitionValue | null, told: DateValue | null): DateValue | null => {
  const { start = null, end = null } = competition ?? {};
  if (start === null || start.length < 10 || start !== end) return told;
  if (told !== null && !start.startsWith(told.value)) return told;
  return { value: start, precision: 'day', text: told?.text ?? competition!.written };
};

/** The year that a meeting's name has, where no day is told: `the 2019 Lakeview Marathon`. */
const yearOfName = (competition: CompetitionValue | null): DateValue | null =>
  competition?.year == null
    ? null
    : {
        value: competition.start?.slice(0, 4) ?? `${competition.year}`,
        precision: 'year',
        text: competition.written,
      };

/** The championship with the days and city of the edition that is on, or just over. */
const editionOfReport = (
  competition: CompetitionValue | null,
  venue: Venue | null,
  published: string | null,
): CompetitionValue | null => {
  if (competition === null || published === null || competition.year !== null) return competition;
  const edition = editionReported(competition.canonical ?? competition.name, published);
  if (edition === null || (venue?.city != null && !sameCity(venue.city, edition.city))) return competition;
  const { city, country, start, end } = edition;
  return { ...competition, city, country, start, end };
};
