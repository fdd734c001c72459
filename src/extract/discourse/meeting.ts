import { sameCity } from '../../lexicon/cities.ts';
import { competitionNamed } from '../../lexicon/competitions.ts';
import { addDays, daysBetween } from '../../lexicon/days.ts';
import { editionOf, editionsIn, editionsOf } from '../../lexicon/editions.ts';
import type { Article } from '../../model/article.ts';
import type { DateValue, Venue } from '../../model/values.ts';
import { findCompetitions } from '../mentions/competitions.ts';
import type { CompetitionMention } from '../mentions/mention.ts';
import { findVenues } from '../mentions/venues.ts';
import { barrierBetween, isStepBack } from './barriers.ts';
import { type Cue, cuesFor, cuesOf } from './cues.ts';
import { withKnownMeeting } from './known-meetings.ts';
import { pattern } from './masking.ts';
import { fitOf, meetingDate, newsDate, sameCompetitionValue, weigh } from './meeting-day.ts';
import { withTitledChampionship } from './own-championships.ts';
import { type Attested, championshipHeldIn, completePlace, GREAT } from './places.ts';
import { type Reading, readSentence } from './reading.ts';
import { championshipMeant, editionReported } from './siblings.ts';
import type { WhereWhen } from './where-when.ts';

type CompetitionValue = CompetitionMention['value'];

/** What the words before a cue say is past: `his previous best, from ⟨V⟩`, `had won in ⟨V⟩`. */
const PAST = pattern(
  "\\b(?:previous|old|former|earlier|then|until|last (?:year|season|summer|winter|month)(?:'s)?|ago|since|defending|once|formerly|recent|following {A's}|first (?:time )?(?:in|at)|last (?:race|met|raced|ran|competed))\\b[^;]{0,60}$|{A's} (?:[\\w-]+ ){0,3}(?:{R}|best|record)(?: time| mark| run| leap| jump| throw| height)?(?:,| of| from| set)[^;]{0,40}$|\\bhad (?:been |already |also |just |once |previously )?(?:run|ran|won|set|clocked|jumped|thrown|finished|taken|broken|beaten|lowered|improved|held|cleared|gone|posted|{P})\\b[^;,]{0,40}$",
  'i',
);

/** `at the High School in ⟨V⟩`: where somebody is from. */
const SCHOOL =
  /\b(?:[Ss]chool|[Uu]niversity|[Cc]ollege|Academy|[Cc]lub(?:house)?|Harriers|[Oo]ffice|bar|pub)(?: of| in| at)(?: the)? $/;

/** `the whole of the ⟨V⟩ podium`, `her ⟨V⟩ gold`: a place that only tells which. */
const isAttributive = ({ masked: { text } }: Reading, at: number): boolean =>
  (!/\b(?:(?:in|at|from|to|near|outside) (?:the )?|of )$/.test(text.slice(Math.max(0, at - 12), at)) &&
    /^ (?:[a-z]|\uE003)/.test(text.slice(at + 1))) ||
  SCHOOL.test(text.slice(Math.max(0, at - 30), at));

/** How well the edition that a name gives fits a report of `published`. */
const editionFit = (competition: CompetitionValue, published: string | null): number => {
  if (published === null) return 1;
  const year = Number(published.slice(0, 4));
  if (competition.year !== null && competition.year !== year && competition.start?.slice(0, 4) !== `${year}`)
    return 0.08;
  const name = competition.canonical ?? competition.name;
  const edition =
    competition.start !== null && competition.end !== null
      ? { start: competition.start, end: competition.end }
      : editionOf(name, year);
  if (edition !== null && edition.start.length === 10) {
    const [since, left] = [daysBetween(edition.start, published), daysBetween(edition.end, published)];
    if (since >= 0 && left <= 7) return 1.8;
    return since < 0 ? 0.2 : left <= 40 ? 0.7 : 0.25;
  }
  const months = competitionNamed(competition.name)?.months ?? [];
  const month = Number(published.slice(5, 7));
  const before = month === 1 ? 12 : month - 1;
  if (months.length > 0)
    return months.includes(month) ? 1.3 : months.includes(before) && published.slice(8) <= '08' ? 1.1 : 0.4;
  return 1;
};

/** How well a city fits a report of `published`: one that has just had a championship, or is still to have one. */
const cityFit = (city: string | null, published: string | null): number => {
  if (city === null || published === null) return 1;
  const known = editionsIn(city).filter(({ start, championship }) => start.length === 10 && GREAT.has(championship));
  if (known.some(({ start, end }) => start <= published && daysBetween(end, published) <= 7)) return 1.8;
  const near = known.some(({ start }) => start > published && daysBetween(published, start) <= 60);
  return near ? 0.3 : 1;
};

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

/** The day that the opening tells as news; null where it tells none. */
const leadDay = (readings: readonly Reading[], published: string | null): string | null => {
  if (published === null) return null;
  const scores = new Map<string, number>();
  for (const reading of readings.slice(0, 6)) {
    for (const { cue } of cuesOf(reading)) {
      const day = newsDate(cue, published)?.value;
      if (day?.length !== 10 || daysBetween(day, published) < 0 || daysBetween(day, published) > 4) continue;
      scores.set(day, (scores.get(day) ?? 0) + weigh(reading));
    }
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const sentenceFit = (reading: Reading, at: number, published: string | null, lead: string | null): number => {
  let fit = 1;
  for (const { cue, at: other } of cuesOf(reading)) {
    if (cue.sort !== 'date' || barrierBetween(reading.masked, at, other) > 0.9) continue;
    const date = newsDate(cue, published);
    if (date === null) {
      if (published === null && cue.value.type === 'weekday') fit = Math.max(fit, 1.6);
      continue;
    }
    // `ran ⟨M⟩ at the trials in ⟨V⟩ on Saturday`, in a report of Thursday.
    const another = lead !== null && date.value.length === 10 && Math.abs(daysBetween(date.value, lead)) > 2;
    const own = fitOf(date, published) * (another ? 0.4 : 1);
    fit = fit === 1 ? own : Math.max(fit, own);
  }
  return fit;
};

/** The cues that speak of a mark or a place of their sentence. */
const markedIn = (reading: Reading): ReadonlySet<Cue> =>
  new Set(
    reading.mentions.flatMap((mention) =>
      mention.sort === 'mark' || mention.sort === 'place'
        ? cuesFor(reading, reading.masked.indexOf(mention)).map(({ cue }) => cue)
        : [],
    ),
  );

/** A race of a meeting that bears a name: `the Ana Vik Mile`. */
const NAMED_RACE = / mile$/i;

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
  for (const reading of title === null ? readings : [title, ...readings]) {
    const cues = cuesOf(reading);
    if (cues.every(({ cue }) => cue.sort === 'date')) continue;
    const weight = weigh(reading);
    const marked = markedIn(reading);
    for (const { cue, at } of cues) {
      if (cue.sort === 'date') continue;
      const back = isStepBack(reading.masked, at) || PAST.test(reading.masked.text.slice(Math.max(0, at - 80), at));
      const score =
        weight * (back ? 0.25 : 1) * (marked.has(cue) ? 1.5 : 1) * sentenceFit(reading, at, published, lead);
      if (cue.sort === 'competition') {
        const value = championshipMeant(cue.value, published, attested);
        const fit =
          editionFit(value, published) * (value.adjective ? 0.4 : 1) * (NAMED_RACE.test(value.name) ? 0.5 : 1);
        add(competitions, value, score * fit, reading.index, sameCompetitionValue, fuller);
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
      }
      if (score > top) [best, top] = [{ competition: competition?.value ?? null, venue: venue?.value ?? null }, score];
    }
  }
  best = { ...best, competition: editionOfReport(best.competition, best.venue, article.published) };
  const date = onlyDay(best.competition, meetingDate(article, readings, best));
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
  if (known.competition !== null) return known;
  // `the championships in ⟨V⟩`: which, the days of the report tell.
  const city = known.venue?.city ?? null;
  const held = city === null ? null : championshipNear(city, date?.value ?? null, article);
  return held === null ? withTitledChampionship(known, article, readings) : { ...known, competition: held };
};

/** The day of a championship of one day, where no more than its month or year is told: `last weekend`, in Aarhus. */
const onlyDay = (competition: CompetitionValue | null, told: DateValue | null): DateValue | null => {
  const { start = null, end = null } = competition ?? {};
  if (start === null || start.length < 10 || start !== end) return told;
  if (told !== null && !start.startsWith(told.value)) return told;
  return { value: start, precision: 'day', text: told?.text ?? competition!.written };
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

/** A great championship that a city had on the day, or in the days before an article that speaks of one. */
const championshipNear = (city: string, date: string | null, article: Article): CompetitionValue | null => {
  const text = `${article.title ?? ''} ${article.text}`;
  if (
    article.published === null ||
    !/\b(?:championships?|titles?|medals?|gold|Games|heats?|semi-finals?)\b/i.test(text)
  )
    return null;
  for (const back of [0, 1, 2, 3]) {
    const held = championshipHeldIn(city, addDays(date ?? article.published, -back));
    if (held !== null) return held;
  }
  return null;
};
