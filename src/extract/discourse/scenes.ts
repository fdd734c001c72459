import type { Article } from '../../model/article.ts';
import type { DateValue, Discipline, Environment, Sex, Venue } from '../../model/values.ts';
import type { AnyMention, CompetitionMention } from '../mentions/mention.ts';
import type { Span } from '../text/spans.ts';
import { resolveDate } from './calendar.ts';
import { type Clause, clauseAt, splitClauses } from './clauses.ts';
import { pattern } from './masking.ts';
import { completePlace } from './places.ts';
import type { Reading } from './reading.ts';
import { differs, fill, isNowhere, NOWHERE, type WhereWhen } from './where-when.ts';

/** The race or contest that a piece of text speaks of, as far as it is known. */
export interface Scene {
  readonly discipline: Discipline | null;
  readonly sex: Sex | null;
  readonly environment: Environment | null;
  readonly round: 'heat' | 'quarter-final' | 'semi-final' | 'final' | 'qualifying' | null;
  readonly competition: CompetitionMention['value'] | null;
  readonly venue: Venue | null;
  readonly date: DateValue | null;
  /** True for the happening that the article reports, false for a step back to another one. */
  readonly main: boolean;
}

type Cue = Extract<AnyMention, { sort: 'competition' | 'venue' | 'date' }>;
const isCue = (mention: AnyMention): mention is Cue =>
  mention.sort === 'competition' ||
  mention.sort === 'date' ||
  (mention.sort === 'venue' && mention.value.role === 'venue');

/** The happening that cues of one clause name together. */
const readCues = (article: Article, cues: readonly Cue[], anchor: WhereWhen, meeting: WhereWhen): WhereWhen => {
  const competition =
    cues.find((cue) => cue.sort === 'competition' && !cue.value.series) ??
    cues.find((cue) => cue.sort === 'competition');
  const venues = cues.filter((cue) => cue.sort === 'venue');
  const held = competition?.sort === 'competition' ? competition.value : null;
  let date: DateValue | null = null;
  for (const cue of cues) {
    if (cue.sort !== 'date') continue;
    const resolved = resolveDate(cue.value, {
      published: article.published,
      anchor: anchor.date,
      meeting: meeting.date,
      competition: held?.start && held.end ? { start: held.start, end: held.end } : null,
    });
    if (resolved && (date === null || resolved.value.length > date.value.length))
      date = { ...resolved, text: cue.text };
  }
  const venue = venues.reduce<Venue | null>(
    (sum, cue) => ({
      stadium: sum?.stadium ?? cue.value.stadium,
      city: sum?.city ?? cue.value.city,
      country: sum?.country ?? cue.value.country,
    }),
    null,
  );
  return { competition: held, venue, date };
};

/** The cues that speak of the anchor at `index` of a masked sentence. */
const cuesFor = (reading: Reading, clauses: readonly Clause[], index: number): Cue[] => {
  const { masked } = reading;
  const cues = reading.mentions.filter(isCue).map((cue) => ({ cue, at: masked.indexOf(cue) }));
  const clause = clauseAt(clauses, index);
  const marks = reading.mentions.filter((mention) => mention.sort === 'mark').map((mark) => masked.indexOf(mark));
  const own = cues.filter(({ at }) => clause.start <= at && at < clause.end);
  const next = marks.find((at) => at > index && at < clause.end) ?? clause.end;
  const previous = marks.filter((at) => at < index && at >= clause.start).at(-1) ?? -1;
  const following = own.filter(({ at }) => at > index && at < next);
  const preceding = own.filter(({ at }) => at < index && at > previous);
  // `On Friday in Rome, A won in M and B ran M`: fronted cues speak of the whole sentence.
  const fronted = /^[^,]{0,90},/.exec(masked.text)?.[0].length ?? 0;
  const front = cues.filter(({ at }) => at < fronted && !marks.some((mark) => mark < at));
  // `… in M, which he ran in Rome`: a relative clause just after the anchor speaks of it.
  const relative = clauses.find((other) => other.relative && other.start >= clause.end && other.start - clause.end < 2);
  const trailing =
    relative && next === clause.end ? cues.filter(({ at }) => relative.start <= at && at < relative.end) : [];
  const near = [...preceding, ...following, ...trailing];
  return [...new Set([...near, ...front].map(({ cue }) => cue))];
};

/** Words that point back to the race of the sentence before: `This showdown`, `There`, `In that race`. */
const POINTS_BACK =
  /^(?:this|that|there|here|in (?:this|that|the same)|at (?:this|that|the same)|the (?:race|final|showdown|contest|same)|then)\b/i;
const BACKGROUND = pattern(
  "(?:previous|old|former|until then|until now|until|{A's} (?:[a-z]+ ){0,2}(?:{R}|best|record))",
  'i',
);

/**
 * Says of every mark and place which happening it belongs to. The meeting that the article reports
 * is inherited; a step back to another happening ends with its sentence, unless the next points back.
 */
export const trackScenes = (
  article: Article,
  readings: readonly Reading[],
): { meeting: WhereWhen; at: (reading: Reading, anchor: Span, inherit?: boolean) => WhereWhen & { main: boolean } } => {
  const meeting = findMeeting(article, readings);
  const carried: WhereWhen[] = [];
  let anchor = meeting;
  const perSentence = readings.map((reading) => {
    const clauses = splitClauses(reading.masked);
    return { clauses, reading };
  });
  for (const { reading } of perSentence) {
    const cues = reading.mentions.filter(isCue);
    const here = complete(readCues(article, cues, anchor, meeting));
    const previous = carried[reading.index - 1];
    const paragraphGoesOn =
      reading.index > 0 && readings[reading.index - 1]!.sentence.paragraph === reading.sentence.paragraph;
    if (!isNowhere(here)) {
      const scene = differs(here, meeting) ? here : fill(here, meeting);
      carried.push(scene);
      if (scene.date) anchor = scene;
    } else if (previous && (POINTS_BACK.test(reading.masked.text) || (isNowhere(meeting) && paragraphGoesOn)))
      carried.push(previous);
    else carried.push(meeting);
  }
  return {
    meeting,
    at: (reading, span, inherit = true) => {
      const { clauses } = perSentence[reading.index]!;
      const mention = reading.mentions.find((candidate) => candidate.start === span.start);
      const index = mention ? reading.masked.indexOf(mention) : 0;
      const before = carried[reading.index - 1] ?? meeting;
      const cues = cuesFor(reading, clauses, index);
      const local = complete(readCues(article, cues, before.date ? before : meeting, meeting));
      const ground =
        cues.length < reading.mentions.filter(isCue).length ? meeting : (carried[reading.index] ?? meeting);
      if (!inherit) return { ...local, main: false };
      if (isNowhere(local)) return { ...ground, main: !differs(ground, meeting) };
      if (!differs(local, ground)) return { ...complete(fill(local, ground)), main: !differs(ground, meeting) };
      return { ...local, main: false };
    },
  };
};

const complete = (place: WhereWhen): WhereWhen => (isNowhere(place) ? place : completePlace(place));

/** The happening that the article reports: the first one that its opening names and that its date allows. */
const findMeeting = (article: Article, readings: readonly Reading[]): WhereWhen => {
  let found: WhereWhen = NOWHERE;
  for (const reading of readings.slice(0, 8)) {
    if (BACKGROUND.test(reading.masked.text)) continue;
    const cues = reading.mentions.filter(isCue);
    if (cues.length === 0) continue;
    const here = complete(readCues(article, cues, found, found));
    const year = here.date?.value.slice(0, 4) ?? here.competition?.year?.toString();
    if (article.published && year && Math.abs(Number(year) - Number(article.published.slice(0, 4))) > 1) continue;
    if (differs(here, found)) continue;
    found = complete(fill(found, here));
    if (found.competition && found.venue && found.date) break;
  }
  return found;
};
