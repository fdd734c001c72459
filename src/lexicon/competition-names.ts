import { CITY_INDEX, type City } from './cities.ts';
import { CITY_SUFFIXES } from './city-suffixes.ts';
import { COMPETITIONS, type Competition, competitionNamed, competitionsIn } from './competitions.ts';
import { type Edition, editionCalled, editionIn, editionOf } from './editions.ts';
import { indexPhrases, joins, type Token } from './phrases.ts';
import { SPONSORS } from './sponsors.ts';

/** A competition's name as read at a place of a text. */
export interface CompetitionName {
  /** Null for a race or meeting that only its city names: `Riyadh Marathon`. */
  readonly competition: Competition | null;
  /** The name in its usual form: `World Championships`, `Paris Diamond League`. */
  readonly name: string;
  readonly city: City | null;
  readonly year: number | null;
  readonly edition: Edition | null;
  /** The words from the first that belongs to it to the last (exclusive), and those of the name proper. */
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
}

const NAMES = indexPhrases(
  COMPETITIONS.flatMap((competition) =>
    [competition.name, ...competition.aliases].map((name): [string, Competition] => [name, competition]),
  ),
);
const AFTER_CITY = indexPhrases(CITY_SUFFIXES);
const SPONSOR_INDEX = indexPhrases(SPONSORS.map((name): [string, true] => [name, true]));

/** `2024`, `1999`; not `1500`. Null for other words. */
export const yearOf = (token: Token | undefined): number | null =>
  token?.folded.length === 4 && /^(?:1[89]|20)\d\d$/.test(token.folded) ? Number(token.folded) : null;

/** `Oregon22`, `Budapest23`, `London2017`: a city (or a state) with the year of its championships. */
const LOGOS: ReadonlyMap<string, string> = new Map([['oregon', 'Eugene']]);
const LOGO = /^(\p{L}{4,})((?:19|20)?\d\d)$/u;

const skipSponsors = (text: string, tokens: readonly Token[], from: number): number => {
  let at = from;
  for (let steps = 0; steps < 3; steps += 1) {
    const sponsor = tokens[at]?.capital ? SPONSOR_INDEX.longest(text, tokens, at) : null;
    const next = sponsor && tokens[sponsor.to];
    if (!sponsor || !next || !joins(text, tokens[sponsor.to - 1]!, next)) break;
    at = sponsor.to;
  }
  return at;
};

/** The usual name: `Tokyo Olympics`, `World Championships`. */
const usualName = (competition: Competition, city: City | null, edition: Edition | null): string =>
  competition.name === 'Olympic Games'
    ? `${edition?.city ?? city?.name ?? ''} Olympics`.trim().replace('Rio de Janeiro', 'Rio')
    : competition.name;

const hasEditions = (competition: Competition): boolean =>
  competition.kind === 'championship' || competition.kind === 'games' || competition.kind === 'national';

const joined = (text: string, tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  at < tokens.length &&
  joins(text, tokens[at - 1]!, tokens[at]!) &&
  tokens[at]!.start - tokens[at - 1]!.end <= 2;

/**
 * Reads a competition's name at `tokens[from]`: `2024 Millrose Games`, `Rio 2016 Olympics`, `Tokyo 2020`,
 * `Paris Diamond League`, `Berlin marathon`, `Olympic Games Paris 2024`, `World Championships in Doha`.
 * @returns null when none begins there; case is not looked at
 */
export const readCompetition = (text: string, tokens: readonly Token[], from: number): CompetitionName | null => {
  let at = from;
  const year = yearOf(tokens[at]);
  if (year !== null) {
    at += 1;
    if (!joined(text, tokens, at)) return null;
  }
  const direct = NAMES.longest(text, tokens, at);
  const city = CITY_INDEX.longest(text, tokens, at);
  if (direct !== null && (city === null || direct.to > city.to)) {
    return withTail(text, tokens, { competition: direct.value, year, city: null, from, coreFrom: at, to: direct.to });
  }
  if (city !== null && tokens[at]!.capital) {
    const read = readAfterCity(text, tokens, { city: city.value, year, from, at, to: city.to });
    if (read !== null) return read;
  }
  const first = tokens[at];
  const logo = first?.capital ? LOGO.exec(first.folded) : null;
  if (logo !== null) {
    const called = Number(logo[2]!.length === 2 ? `20${logo[2]}` : logo[2]);
    const edition = editionCalled(LOGOS.get(logo[1]!) ?? logo[1]!, called);
    if (edition !== null) return readEdition(edition, { year: called, from, coreFrom: at, to: at + 1, city: null });
  }
  const bare = skipSponsors(text, tokens, at);
  if (bare > at) {
    const sponsored = readCompetition(text, tokens, bare);
    if (sponsored !== null) return { ...sponsored, from, year: year ?? sponsored.year };
  }
  return null;
};

interface Begun {
  readonly year: number | null;
  readonly city: City | null;
  readonly from: number;
  readonly coreFrom: number;
  readonly to: number;
}

const readEdition = (edition: Edition, begun: Begun): CompetitionName => {
  const competition = competitionNamed(edition.championship)!;
  const name = usualName(competition, begun.city, edition);
  return { ...begun, competition, edition, name, coreTo: begun.to };
};

/** A known name with what follows it: a city, a year, `in Doha`. */
const withTail = (
  text: string,
  tokens: readonly Token[],
  begun: Begun & { readonly competition: Competition },
): CompetitionName => {
  let { competition, year, city, to } = begun;
  const coreTo = to;
  // `Olympic Games Paris 2024`, `Diamond League Oslo`.
  if (joined(text, tokens, to) && city === null && tokens[to]!.capital && competition.kind !== 'road race') {
    const next = CITY_INDEX.longest(text, tokens, to);
    const takes = competition.kind === 'series' || competition.kind === 'championship' || competition.kind === 'games';
    if (next !== null && takes && !startsName(text, tokens, next.to)) [city, to] = [next.value, next.to];
  }
  if (year === null && joined(text, tokens, to)) {
    // `Indoor Championships Glasgow 24`.
    const short = city !== null && /^\d\d$/.test(tokens[to]!.folded) ? Number(`20${tokens[to]!.folded}`) : null;
    year = yearOf(tokens[to]) ?? (short !== null && editionOf(competition.name, short) !== null ? short : null);
    if (year !== null) to += 1;
  }
  const near = city ?? cityAfterIn(text, tokens, to);
  if (competition.kind === 'series' && near !== null) {
    const league = /^(?:Diamond|Golden) League$/.test(competition.name);
    const meeting = competitionNamed(`${near.name} ${competition.name}`, year);
    const written = text.slice(tokens[begun.coreFrom]!.start, tokens[coreTo - 1]!.end).replace(/ meeting$/i, '');
    const name = league ? `${near.name} ${competition.name}` : written;
    if (meeting !== null) competition = meeting;
    return { ...begun, competition, name, city: near, year, edition: null, to, coreTo: city === null ? coreTo : to };
  }
  const edition = !hasEditions(competition)
    ? null
    : near !== null
      ? editionIn(competition.name, near.name, year === null ? null : `${year}`)
      : year === null
        ? null
        : editionOf(competition.name, year);
  // `the 2020 Olympics in Paris`: the year of the name tells, not a city that does not fit.
  const fits = edition !== null && (year === null || edition.year === year || edition.start.startsWith(`${year}`));
  const held = fits ? edition : year === null ? null : editionOf(competition.name, year);
  const name = usualName(competition, near, held);
  return { ...begun, competition, name, city: near, year, edition: held, to, coreTo };
};

/** True where another capitalised word goes on: `Games Paris Jackson`. */
const startsName = (text: string, tokens: readonly Token[], at: number): boolean =>
  joined(text, tokens, at) && tokens[at]!.capital && !/^\d/.test(tokens[at]!.folded);

/** The city of `in Doha`, `, Paris` just after a name. */
export const cityAfterIn = (text: string, tokens: readonly Token[], at: number): City | null => {
  // `Diamond League meeting in Paris`, `Continental Tour Gold event at Turku`.
  if (/^(?:meeting|meet|event|leg|series|stop|round)$/.test(tokens[at]?.folded ?? '') && joined(text, tokens, at)) {
    return cityAfterIn(text, tokens, at + 1);
  }
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (here === undefined || next === undefined || !['in', 'at'].includes(here.folded) || !next.capital) return null;
  const found = joined(text, tokens, at) ? CITY_INDEX.longest(text, tokens, at + 1) : null;
  return found !== null && !startsName(text, tokens, found.to) ? found.value : null;
};

/** A city's name and what makes it a competition's: `Rio Olympics`, `Rome Diamond League`, `Tokyo 2020`. */
const readAfterCity = (
  text: string,
  tokens: readonly Token[],
  begun: { city: City; year: number | null; from: number; at: number; to: number },
): CompetitionName | null => {
  const { city, from } = begun;
  let { year, to } = begun;
  if (!joined(text, tokens, to)) return null;
  const named = year ?? yearOf(tokens[to]);
  if (year === null && named !== null) [year, to] = [named, to + 1];
  const after = joined(text, tokens, to) ? skipSponsors(text, tokens, to) : to;
  const core = { year, city, from, coreFrom: begun.at };
  const direct = joined(text, tokens, after) ? NAMES.longest(text, tokens, after) : null;
  if (direct !== null) {
    const { kind } = direct.value;
    if (kind === 'series' || kind === 'championship' || kind === 'games') {
      return withTail(text, tokens, { ...core, competition: direct.value, to: direct.to });
    }
  }
  const suffix = joined(text, tokens, to) ? AFTER_CITY.longest(text, tokens, to) : null;
  if (suffix !== null) {
    const word = tokens[to]!;
    const name = `${city.name} ${suffix.value}`;
    const games = suffix.value === 'Games' ? (gamesIn(city, year) ?? null) : null;
    if (games !== null && word.capital) return { ...readEdition(games, { ...core, to: suffix.to }), year };
    if (
      /^[A-Z]/.test(suffix.value) &&
      !word.capital &&
      !/^(?:half[- ]?)?marathon/.test(word.folded) &&
      word.folded !== 'half'
    ) {
      return null;
    }
    const known = competitionNamed(name, year);
    let end = suffix.to;
    if (year === null && joined(text, tokens, end) && yearOf(tokens[end]) !== null) year = yearOf(tokens[end++]);
    if (suffix.value === 'meeting' || suffix.value === 'indoor meeting') {
      const indoor = suffix.value === 'indoor meeting';
      const meetings = competitionsIn(city.name, { year }).filter(
        (one) => one.kind === 'meeting' && one.disciplines.length === 0 && (!indoor || one.environment === 'indoor'),
      );
      const only = known ?? (meetings.length === 1 ? meetings[0]! : null);
      // Of two meetings the city alone cannot tell which.
      if (only === null) return null;
      return { ...core, year, competition: only, name: only.name, edition: null, to: end, coreTo: suffix.to };
    }
    return { ...core, year, competition: known, name: known?.name ?? name, edition: null, to: end, coreTo: suffix.to };
  }
  if (named !== null && begun.year === null) {
    const edition = editionCalled(city.name, named);
    if (edition !== null && tokens[begun.at]!.capital) return readEdition(edition, { ...core, year: named, to });
  }
  return null;
};

/** `the Athens Games` are the Olympics, `the Glasgow Games` the Commonwealth Games. */
const gamesIn = (city: City, year: number | null): Edition | null => {
  const by = year === null ? null : `${year}`;
  for (const games of ['Olympic Games', 'Commonwealth Games', 'Asian Games', 'Pan American Games']) {
    const edition = editionIn(games, city.name, by);
    if (edition !== null) return edition;
  }
  return null;
};
