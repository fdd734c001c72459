import { sameCity } from '../../lexicon/cities.ts';
import { competitionNamed } from '../../lexicon/competitions.ts';
import { daysBetween } from '../../lexicon/days.ts';
import type { Article } from '../../model/article.ts';
import type { DateValue, Discipline, Environment, Venue } from '../../model/values.ts';
import type { CompetitionMention } from '../mentions/mention.ts';
import type { Span } from '../text/spans.ts';
import { barrierBetween } from './barriers.ts';
import { type Cue, cuesFor, cuesOf, opensWithCue } from './cues.ts';
import { readHappening } from './happenings.ts';
import { findMeeting } from './meeting.ts';
import { attestedIn, completePlace } from './places.ts';
import { pointedAt, pointsBack, recordOf, thereBeside } from './pointers.ts';
import type { Reading } from './reading.ts';
import { sectionDays, sectionPlaces } from './sections.ts';
import { championshipMeant } from './siblings.ts';
import { isEqualled, isStanding } from './standing-marks.ts';
import { isTitled } from './titled.ts';
import { type DateOf, isElsewhen, tellDates } from './told-dates.ts';
import { differs, fill, isNowhere, NOWHERE, type WhereWhen } from './where-when.ts';

/** The race or contest that a piece of text speaks of, as far as it is known. */
export interface Scene {
  readonly environment: Environment | null;
  readonly competition: CompetitionMention['value'] | null;
  readonly venue: Venue | null;
  readonly date: DateValue | null;
  /** True for the happening that the article reports, false for a step back to another one. */
  readonly main: boolean;
}

/** How the scene of an anchor is to be told. */
export interface SceneOptions {
  /** False for an old record: only what its own clause says counts. */
  readonly inherit?: boolean;
  /** The anchor's event: a marathon's city names its race. */
  readonly discipline?: Discipline | null;
  /** The cues that tell it, dearest last, where the words say which; else those near the anchor. */
  readonly cues?: readonly Cue[] | undefined;
}

export interface Scenes {
  readonly meeting: WhereWhen;
  readonly at: (reading: Reading, anchor: Span, options?: SceneOptions) => WhereWhen & { readonly main: boolean };
}

const indexOf = (reading: Reading, span: Span): number => {
  const mention = reading.mentions.find((candidate) => candidate.start === span.start);
  return mention === undefined ? 0 : reading.masked.indexOf(mention);
};

/** The year of an edition that the name and the city tell: 2021 for `the Tokyo Olympics`. */
const dateEdition = (place: WhereWhen): WhereWhen => {
  const { competition, date } = place;
  if (date !== null || competition === null || competition.start === null) return place;
  return { ...place, date: { value: competition.start.slice(0, 4), precision: 'year', text: competition.written } };
};

/** Championships last some days, also where the tables have none of them. */
const OF_DAYS = /Championships|Trials|Games/;
const isDaysBefore = (day: DateValue, last: DateValue | null): boolean => {
  if (day.value.length !== 10 || last?.value.length !== 10) return false;
  const days = daysBetween(day.value, last.value);
  return days !== 0 && days >= -4 && days <= 5;
};

/** `On Saturday in the heats`: a day of the same championships and no other place. */
const isAnotherDay = (local: WhereWhen, meeting: WhereWhen): boolean => {
  // `On Friday in the heats`: the day before that of the news, and nowhere else.
  if (local.date !== null && local.venue === null && local.competition === null && meeting.date?.value.length === 10)
    if (local.date.value.length === 10 && Math.abs(daysBetween(local.date.value, meeting.date.value)) === 1)
      return true;
  const { start = null, end = null, canonical = null } = meeting.competition ?? {};
  if (start === null && canonical !== null && OF_DAYS.test(canonical))
    return local.date !== null && isDaysBefore(local.date, meeting.date) && !differs({ ...local, date: null }, meeting);
  if (start?.length !== 10 || end?.length !== 10 || local.date?.value.length !== 10) return false;
  if (local.date.value < start || local.date.value > end) return false;
  return !differs({ ...local, date: null }, meeting);
};

/** Days of one weekend, or so. */
const isNear = (day: DateValue, other: DateValue | null): boolean =>
  other?.precision === 'day' && Math.abs(daysBetween(day.value, other.value)) <= 3;

/**
 * The meeting with the very day where a mark of it is told with one: `Vik bettered that five days later, with
 * ⟨M⟩ in ⟨V⟩` is told after `last week`.
 */
const sharpenDate = (meeting: WhereWhen, readings: readonly Reading[], dateOf: DateOf): WhereWhen => {
  const { date, venue } = meeting;
  if (date === null || date.value.length === 10 || venue?.city == null) return meeting;
  for (const reading of readings) {
    for (const mention of reading.mentions) {
      if (mention.sort !== 'mark' || isStanding(reading, reading.masked.indexOf(mention))) continue;
      const cues = cuesFor(reading, reading.masked.indexOf(mention)).map(({ cue }) => cue);
      const told = readHappening(cues, dateOf);
      if (told.venue?.city !== venue.city || told.date?.value.length !== 10) continue;
      if (told.date.value.startsWith(date.value)) return { ...meeting, date: told.date };
    }
  }
  return meeting;
};

/** What the name of a record says of an old mark: `the course record of ⟨M⟩, set by ⟨A⟩` is of the meeting's course. */
const ofRecord = (reading: Reading, index: number, told: Venue | null, meeting: WhereWhen): WhereWhen => {
  const { competition } = meeting;
  const own = recordOf(reading, index, competition?.name ?? null);
  if (competition === null || !own.competition || (own.venue && told !== null)) return NOWHERE;
  return {
    competition: { ...competition, year: null, start: null, end: null, city: own.venue ? competition.city : null },
    venue: own.venue ? meeting.venue : null,
    date: null,
  };
};

/** A road race, which is held each year. */
const isRoadRace = ({ canonical, environment }: NonNullable<WhereWhen['competition']>): boolean =>
  canonical === null ? environment === 'road' : competitionNamed(canonical)?.kind === 'road race';

/**
 * `Orr, who won last year in ⟨M⟩`, `second in 2017`: a place of another year, told without a place and a name,
 * is of the same road race. A mark without a place may be of any, and on the track so may a win.
 */
const isOfSameRace = (reading: Reading, index: number, local: WhereWhen, meeting: WhereWhen): boolean => {
  if (local.date?.value.length !== 4 || local.competition !== null || local.venue !== null) return false;
  if (meeting.competition === null || !isRoadRace(meeting.competition)) return false;
  if (meeting.date !== null && local.date.value >= meeting.date.value.slice(0, 4)) return false;
  if (cuesOf(reading).some(({ cue }) => cue.sort !== 'date')) return false;
  return reading.mentions.some(
    (mention) =>
      mention.sort === 'place' && barrierBetween(reading.masked, reading.masked.indexOf(mention), index) < 0.4,
  );
};

/**
 * Says of every mark and place which happening it belongs to. Its own clause decides first, then a
 * sentence that points back, then a paragraph that opened with another happening; else it is the
 * meeting's. A step back ends with its sentence.
 */
export const trackScenes = (article: Article, readings: readonly Reading[]): Scenes => {
  const attested = attestedIn(readings.flatMap((reading) => reading.mentions));
  const found = findMeeting(article, readings, attested);
  const dateOf = tellDates(article.published, readings, found);
  const meeting = sharpenDate(found, readings, dateOf);
  const complete = (place: WhereWhen, discipline: Discipline | null = null, titled = false): WhereWhen => {
    if (isNowhere(place)) return place;
    const whole = completePlace(place, {
      attested,
      discipline,
      titled,
      reported: meeting.competition?.canonical ?? null,
    });
    // Of a report's own championship the day is wanted, or nothing.
    const own = article.published !== null && whole.competition?.start === meeting.competition?.start;
    return own ? whole : dateEdition(whole);
  };

  /** `NAIROBI, Sep 24 –` over a report of a race in Berlin: where it was written. */
  const isDesk = (cue: Cue): boolean =>
    cue.sort === 'venue' &&
    cue.value.dateline &&
    cue.value.city !== null &&
    meeting.venue?.city != null &&
    !sameCity(cue.value.city, meeting.venue.city);

  /** Cues without the desk's, and with the championship that a plain name means. */
  const meant = (cues: readonly Cue[]): readonly Cue[] =>
    cues
      .filter((cue) => !isDesk(cue))
      .map((cue) =>
        cue.sort === 'competition' ? { ...cue, value: championshipMeant(cue.value, article.published, attested) } : cue,
      );

  /** The meeting of each sentence: the article's, or the one that its section is about. */
  const sections = sectionPlaces(readings, (cues) => complete(readHappening(meant(cues), dateOf)));
  const meetingOf = ({ index }: Reading): WhereWhen => sections[index] ?? meeting;

  /** What was spoken of last when a sentence ends, and what its paragraph is about. */
  const carried: WhereWhen[] = [];
  const topics: (WhereWhen | null)[] = [];
  let topic: WhereWhen | null = null;
  for (const [index, reading] of readings.entries()) {
    const opens = index === 0 || readings[index - 1]!.sentence.paragraph !== reading.sentence.paragraph;
    if (opens) topic = null;
    const home = meetingOf(reading);
    const cues = cuesOf(reading).map(({ cue }) => cue);
    const here = complete(readHappening(meant(cues), dateOf));
    const before = (sections[index] === sections[index - 1] ? carried[index - 1] : undefined) ?? home;
    topics.push(topic);
    if (isNowhere(here)) {
      if (opens && pointsBack(reading) && differs(before, home)) topic = before;
      carried.push(pointsBack(reading) ? before : (topic ?? home));
      continue;
    }
    const scene = differs(here, home) ? here : fill(here, home);
    if (isNowhere(home)) topic = scene;
    else if (isAnotherDay(here, home) && opensWithCue(reading)) topic = { ...home, date: here.date };
    else topic = differs(here, home) && here.venue !== null && opensWithCue(reading) ? scene : null;
    carried.push(scene);
  }

  /** The meeting on the day that the section's heading says. */
  const days = sectionDays(readings, dateOf);
  const meetingAt = (reading: Reading): WhereWhen => {
    const home = meetingOf(reading);
    const day = days[reading.index] ?? null;
    if (day === null || home !== meeting) return home;
    return isAnotherDay({ ...NOWHERE, date: day }, home) || isNear(day, home.date) ? { ...home, date: day } : home;
  };

  /** What `there` at `at` stands for: the place named last before it, in its sentence or in one before. */
  const placeBefore = (reading: Reading, at: number): WhereWhen | null => {
    const last = cuesOf(reading).findLast((one) => one.at < at && one.cue.sort !== 'date');
    if (last === undefined) return carried[reading.index - 1] ?? null;
    const beside = cuesFor(reading, last.at, false).filter((one) => one.at < at);
    return complete(readHappening(meant(beside.map(({ cue }) => cue)), dateOf));
  };

  const at: Scenes['at'] = (reading, span, { inherit = true, discipline = null, cues: own } = {}) => {
    const home = meetingOf(reading);
    const index = indexOf(reading, span);
    const before = carried[reading.index - 1] ?? home;
    const isMark = reading.masked.at(index)?.sort === 'mark';
    const belongs = isMark ? (inherit ? !isStanding(reading, index) : isEqualled(reading, index)) : inherit;
    const cues = own ?? cuesFor(reading, index, belongs).map(({ cue }) => cue);
    const read = readHappening(meant(cues), dateOf, !belongs);
    const pointed = pointedAt(reading, index);
    const record = belongs || read.competition !== null ? NOWHERE : ofRecord(reading, index, read.venue, home);
    const there = read.venue === null && read.competition === null ? thereBeside(reading, index) : -1;
    const place = there < 0 ? null : placeBefore(reading, there);
    const local = complete(
      {
        date: read.date ?? place?.date ?? null,
        competition:
          read.competition ?? (pointed.competition ? home.competition : (place?.competition ?? record.competition)),
        venue: read.venue ?? (pointed.venue ? home.venue : (place?.venue ?? record.venue)),
      },
      discipline,
      isTitled(reading, index),
    );
    if (!belongs) return { ...local, main: false };
    const elsewhen = cues.some((cue) => cue.sort === 'date' && isElsewhen(cue));
    if (isNowhere(local) && !elsewhen) {
      const told = pointsBack(reading) ? before : topics[reading.index];
      if (told == null || told === home) return { ...complete(meetingAt(reading), discipline), main: true };
      return { ...complete(told, discipline), main: !differs(told, home) };
    }
    if (isAnotherDay(local, home)) return { ...complete({ ...home, date: local.date }, discipline), main: true };
    if (isOfSameRace(reading, index, local, home)) {
      const { competition, venue } = home;
      return {
        competition: { ...competition!, year: null, start: null, end: null },
        venue,
        date: local.date,
        main: false,
      };
    }
    if (elsewhen || differs(local, home)) return { ...local, main: false };
    return { ...complete(fill(local, local.date === null ? meetingAt(reading) : home), discipline), main: true };
  };
  return { meeting: complete(meeting), at };
};
