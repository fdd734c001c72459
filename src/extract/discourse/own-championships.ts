import { sameCity } from '../../lexicon/cities.ts';
import { competitionNamed } from '../../lexicon/competitions.ts';
import { countryByDemonym, countryByName } from '../../lexicon/countries.ts';
import { addDays } from '../../lexicon/days.ts';
import { nationalChampionships } from '../../lexicon/national-championships.ts';
import { titleLevels } from '../../lexicon/title-words.ts';
import type { Article } from '../../model/article.ts';
import type { CompetitionMention } from '../mentions/mention.ts';
import { allMatches, firstMatch } from '../text/matching.ts';
import { championshipHeldIn, describe } from './city-championships.ts';
import type { Reading } from './reading.ts';
import { editionReported } from './siblings.ts';
import type { WhereWhen } from './where-when.ts';

type CompetitionValue = CompetitionMention['value'];

/** How many sentences an opening has. */
const OPENING = 10;

/** `became European champion`, `to win the world title`, `gets her Olympic gold`; not `became European champion in 2014`, `the European champion ran`. */
const WON =
  /\b(?:be(?:came|come|coming)|crowned(?: as)?|w[io]n(?:ning)?|tak(?:es?|ing)|took|clinch(?:ed|es|ing)|claim(?:ed|s|ing)|gets?|got|has|earn(?:ed|s)?|new)(?: (?:the|a|an|his|her|their|new|first|second|third|maiden)){0,3} (?<level>Olympic|[Ww]orld(?: indoor| junior| U20)?|European(?: indoor| U20| junior| U23)?|Commonwealth|African|Asian)(?: [\w-]+){0,3} (?:champ(?:ions?)?|titles?|gold|silver|bronze|crown)\b(?![^,;.]{0,25}\b(?:(?:19|20)\d\d|ago|last)\b)/;

/**
 * The championship that an opening's title is of, where one of that level is on or just over in a report of
 * `published`: `became European champion tonight`, 2018-08-10 → European Championships.
 */
const championshipOfTitle = (
  openings: readonly Reading[],
  place: WhereWhen,
  published: string,
): CompetitionValue | null => {
  for (const { sentence } of openings) {
    const level = firstMatch(sentence.text, WON)?.groups?.level;
    // A title of the open air, or of indoors, as the day has it.
    const names = level === undefined ? [] : titleLevels(level, '100m').flat();
    for (const name of names) {
      const competition = competitionNamed(name === 'Olympics' ? 'Olympic Games' : name);
      const edition = competition === null ? null : editionReported(competition.name, published);
      if (edition === null || (place.venue?.city != null && !sameCity(place.venue.city, edition.city))) continue;
      return { ...describe(competition!, edition, null), year: null };
    }
  }
  return null;
};

/** `her fifth national title`, `the US championship`, `the American champion`; not `national record`. */
const NATIONAL =
  /\b(?<nation>[Nn]ational|U\.?S\.?|USA|\p{Lu}\p{Ll}+)(?: (?:indoor|outdoor|senior|pole|vault|high|long|triple|jump|shot|put|\d+m?|metres?|meters?|hurdles)){0,3} (?:titles?|championships?)\b/gu;

/** The championships of the venue's own nation, where the text speaks of its titles as news: `his fifth national title`. */
const nationalOfTitle = (readings: readonly Reading[], place: WhereWhen): CompetitionValue | null => {
  const country = place.venue?.country ?? null;
  if (country === null) return null;
  for (const { sentence } of readings.slice(0, 2 * OPENING)) {
    for (const match of allMatches(sentence.text, NATIONAL)) {
      const nation = match.groups!.nation!;
      const own: string | undefined = /^national$/i.test(nation)
        ? country
        : (countryByDemonym(nation) ?? countryByName(nation))?.code;
      if (own !== country) continue;
      const competition = nationalChampionships(country, /\bindoor\b/i.test(match[0]));
      if (competition !== null) return describe(competition, null, null);
    }
  }
  return null;
};

/** A report's happening with the championship that its titles tell, where it names none. */
export const withTitledChampionship = (place: WhereWhen, article: Article, readings: readonly Reading[]): WhereWhen => {
  if (place.competition !== null) return place;
  const { published } = article;
  const held = published === null ? null : championshipOfTitle(readings.slice(0, OPENING), place, published);
  if (held !== null) {
    const venue =
      place.venue?.city == null
        ? { stadium: place.venue?.stadium ?? null, city: held.city, country: held.country }
        : place.venue;
    return { ...place, competition: held, venue };
  }
  const national = nationalOfTitle(readings, place);
  return national === null ? place : { ...place, competition: national };
};

/** A great championship that a city had on the day, or in the days before an article that speaks of one. */
export const championshipNear = (city: string, date: string | null, article: Article): CompetitionValue | null => {
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
