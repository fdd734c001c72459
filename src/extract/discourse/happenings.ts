import { stadiumNamed } from '../../lexicon/stadiums.ts';
import type { DateValue, Venue } from '../../model/values.ts';
import type { CompetitionMention } from '../mentions/mention.ts';
import { resolveDate } from './calendar.ts';
import type { Cue } from './cues.ts';
import type { WhereWhen } from './where-when.ts';

type CompetitionValue = CompetitionMention['value'];

/** What dates of a text are read against: its day, the happening told just before, and its meeting. */
export interface Context {
  readonly published: string | null;
  readonly before: WhereWhen;
  readonly meeting: WhereWhen;
  /** True for a mark that stood before. */
  readonly old?: boolean;
}

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

const readDate = (cues: readonly Cue[], competition: CompetitionValue | null, context: Context): DateValue | null => {
  const { published, before, meeting } = context;
  const days = competition ?? null;
  let date: DateValue | null = null;
  for (const cue of cues) {
    // `the record until ⟨D⟩` ends then; an old mark is `held since ⟨D⟩`.
    if (cue.sort !== 'date' || cue.value.relation === 'until' || (cue.value.relation === 'since' && !context.old))
      continue;
    const resolved = resolveDate(cue.value, {
      published,
      anchor: before.date ?? meeting.date,
      meeting: meeting.date,
      competition: days?.start && days.end ? { start: days.start, end: days.end } : null,
    });
    if (resolved === null) continue;
    const dated = { ...resolved, text: cue.text };
    // `on Friday, 24 March`: the finer of two that agree.
    if (date === null || (dated.value.length > date.value.length && dated.value.startsWith(date.value))) date = dated;
  }
  return date;
};

/** The year that a competition's name gives: 2021 for the `2020 Tokyo Olympics`. */
const editionYear = (competition: CompetitionValue | null): DateValue | null => {
  if (competition === null || competition.year === null) return null;
  const value = competition.start?.slice(0, 4) ?? `${competition.year}`;
  return { value, precision: 'year', text: `${competition.year}` };
};

/** The happening that cues name together; they come in the order in which they count. */
export const readHappening = (cues: readonly Cue[], context: Context): WhereWhen => {
  const competition = chooseCompetition(cues);
  return {
    competition,
    venue: joinVenues(cues),
    date: readDate(cues, competition, context) ?? editionYear(competition),
  };
};
