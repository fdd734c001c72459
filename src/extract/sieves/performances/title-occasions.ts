import { competitionNamed } from '../../../lexicon/competitions.ts';
import { editionIn, editionsOf, isDuring } from '../../../lexicon/editions.ts';
import { championshipFor, titleLevels } from '../../../lexicon/title-words.ts';
import type { DateValue, Discipline, Environment, Venue } from '../../../model/values.ts';
import { championshipRemembered, describe } from '../../discourse/city-championships.ts';
import { completeCompetition, roadRaceOf } from '../../discourse/places.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention, CompetitionMention } from '../../mentions/mention.ts';
import { type Occasion, occasionAfter, occasionsAfter } from './occasions.ts';

/** When and where a title was won, as far as its words say. */
export interface TitleOccasion {
  readonly date: DateValue | null;
  readonly venue: Venue | null;
  readonly competition: CompetitionMention['value'] | null;
}

const yearAs = (year: string): DateValue => ({ value: year, precision: 'year', text: year });
/** The words for a level of titles. */
export const LEVEL = /\b(?:world|olympic|olympics|europe|european|commonwealth|africa|african|asia|asian)\b/i;
const YEARS = /\b(?:19|20)\d\d\b/g;

/** A title as it stands in a sentence. */
export interface TitleWords {
  /** The title with what stands before it, unmasked. */
  readonly words: string;
  readonly owner: AnyMention;
  /** The dates and places among its words. */
  readonly cues: Occasion;
  /** Where it ends in the masked text. */
  readonly maskedEnd: number;
}

const readOccasion = (
  reading: Reading,
  article: ArticleReading,
  { words, owner }: TitleWords,
  cues: Occasion,
): TitleOccasion => {
  const dates = cues.filter(({ sort }) => sort === 'date');
  let venue: Venue | null = null;
  let competition: CompetitionMention['value'] | null = null;
  for (const cue of cues) {
    if (cue.sort === 'venue') venue = { stadium: cue.value.stadium, city: cue.value.city, country: cue.value.country };
    if (cue.sort === 'competition') competition = cue.value;
  }
  const told = dates.length === 0 ? null : article.sceneOf(reading, owner, { inherit: false, cues: dates }).date;
  const year =
    told?.value.slice(0, 4) ?? (dates[0]?.sort === 'date' ? /\b(?:19|20)\d\d\b/.exec(dates[0].text)?.[0] : null);
  const date = year == null ? null : yearAs(year);
  // `the bronze medallist from Rio`
  const city = competition === null && !LEVEL.test(words) ? (venue?.city ?? null) : null;
  const by = article.article.published;
  const remembered = city === null || by === null ? null : championshipRemembered(city, date?.value ?? null, by);
  return { date, venue, competition: competition ?? remembered };
};

/**
 * The occasions of a title: those that follow it (`in ⟨D⟩ and ⟨D⟩`, `at the ⟨C⟩ in ⟨V⟩`), else the years before it
 * (`the 2011 and 2012 champion`, `last year's champion`), else one of which nothing is said.
 */
export const occasionsOfTitle = (
  reading: Reading,
  article: ArticleReading,
  title: TitleWords,
): readonly TitleOccasion[] => {
  const { words, cues, maskedEnd: end } = title;
  const listed = occasionsAfter(reading, end);
  const after = listed.length > 0 ? listed : [occasionAfter(reading, end)].filter((one) => one.length > 0);
  const years = [...words.matchAll(YEARS)].map(([year]) => yearAs(year));
  if (after.length > 0) {
    const read = after.map((cues) => readOccasion(reading, article, title, cues));
    const [year] = years;
    return read.map((one) => (one.date === null && year !== undefined ? { ...one, date: year } : one));
  }
  const before = readOccasion(reading, article, title, cues);
  return (years.length > 0 ? years : [before.date]).map((date) => ({ ...before, date }));
};

/** The championship of a level that was on in a year or a city: under a roof where none was on out of doors. */
const championshipOn = (names: readonly string[], { date, venue }: TitleOccasion): string | null => {
  if (date === null && !venue?.city) return null;
  const isOn = (name: string): boolean =>
    date === null
      ? editionIn(name, venue!.city!) !== null
      : editionsOf(name).some((edition) => isDuring(edition, date.value));
  return names.find(isOn) ?? null;
};

/** A title's competition and what its edition tells of the year. */
export interface TitleRace {
  readonly competition: { readonly name: string; readonly indoor: boolean } | null;
  readonly environment: Environment | null;
  readonly date: DateValue | null;
}

const raceOf = (
  competition: CompetitionMention['value'],
  occasion: TitleOccasion,
  discipline: Discipline,
): TitleRace => {
  const whole = completeCompetition(competition, occasion.venue, occasion.date);
  const start = whole.start ?? null;
  return {
    competition: { name: championshipFor(whole.name, discipline), indoor: whole.environment === 'indoor' },
    environment: whole.environment,
    date: occasion.date ?? (start === null ? null : yearAs(start.slice(0, 4))),
  };
};

/**
 * The races that a title is of, one for each level that it names (`Olympic and world champion`).
 * @param own the competition where no level is named: `the 2011 champion`, in a report of a marathon
 */
export const racesOfTitle = (
  words: string,
  discipline: Discipline,
  occasion: TitleOccasion,
  own: string | null,
): readonly TitleRace[] => {
  if (occasion.competition !== null) return [raceOf(occasion.competition, occasion, discipline)];
  if (own !== null)
    return [
      {
        competition: { name: championshipFor(own, discipline), indoor: false },
        environment: null,
        date: occasion.date,
      },
    ];
  const levels = titleLevels(words, discipline);
  // `the 2011 Boston Marathon champion`
  const road = levels.length === 0 && occasion.venue !== null ? roadRaceOf(occasion.venue, discipline) : null;
  if (road !== null) return [raceOf(road, occasion, discipline)];
  if (levels.length === 0) return [{ competition: null, environment: null, date: occasion.date }];
  return levels.map((names): TitleRace => {
    const name = championshipOn(names, occasion) ?? names[0]!;
    const known = competitionNamed(name);
    if (known === null) return { competition: { name, indoor: false }, environment: null, date: occasion.date };
    const { date } = occasion;
    const race = raceOf(describe(known, null, null), occasion, discipline);
    return { ...race, competition: { name, indoor: known.environment === 'indoor' }, date: date ?? race.date };
  });
};

/** The event of a hall out of doors, and the other way: the 60m hurdler who was champion in a stadium. */
export const contestedThere = (
  discipline: Discipline,
  environment: Environment | null,
  sex: 'men' | 'women' | null,
): Discipline => {
  if (environment === 'outdoor') {
    if (discipline === '60m') return '100m';
    if (discipline === '60mH') return sex === 'women' ? '100mH' : sex === 'men' ? '110mH' : discipline;
  }
  if (environment === 'indoor') {
    if (discipline === '100m') return '60m';
    if (discipline === '100mH' || discipline === '110mH') return '60mH';
  }
  return discipline;
};
