import { cityAfterIn, yearOf } from '../../lexicon/competition-names.ts';
import { competitionNamed } from '../../lexicon/competitions.ts';
import { countryByDemonym, countryByName } from '../../lexicon/countries.ts';
import { editionIn, editionOf } from '../../lexicon/editions.ts';
import { nationalChampionships } from '../../lexicon/national-championships.ts';
import { joins, type Token } from '../../lexicon/phrases.ts';
import type { CompetitionMention } from './mention.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Adjectives that stand for a championship before a noun of TELLING. */
const ADJECTIVES: readonly (readonly [words: string, competition: string])[] = [
  ['world indoor', 'World Indoor Championships'],
  ['world junior', 'World U20 Championships'],
  ['world u20', 'World U20 Championships'],
  ['world under 20', 'World U20 Championships'],
  ['world youth', 'World U18 Championships'],
  ['world university', 'World University Games'],
  ['world championship', 'World Championships'],
  ['world championships', 'World Championships'],
  ['world', 'World Championships'],
  ['european indoor', 'European Indoor Championships'],
  ['european junior', 'European U20 Championships'],
  ['european u20', 'European U20 Championships'],
  ['european u23', 'European U23 Championships'],
  ['european under 23', 'European U23 Championships'],
  ['european championship', 'European Championships'],
  ['european', 'European Championships'],
  ['olympic', 'Olympic Games'],
  ['olympics', 'Olympic Games'],
  ['paralympic', 'Paralympic Games'],
  ['commonwealth', 'Commonwealth Games'],
  ['pan american', 'Pan American Games'],
  ['pan am', 'Pan American Games'],
  ['african', 'African Championships'],
  ['ncaa indoor', 'NCAA Indoor Championships'],
  ['ncaa outdoor', 'NCAA Outdoor Championships'],
  ['ncaa', 'NCAA Outdoor Championships'],
  ['asian', 'Asian Championships'],
];

const BY_FIRST: ReadonlyMap<string, readonly (readonly [parts: readonly string[], competition: string])[]> = (() => {
  const byFirst = new Map<string, (readonly [readonly string[], string])[]>();
  for (const [words, name] of ADJECTIVES) {
    const parts = words.split(' ');
    const known = byFirst.get(parts[0]!);
    if (known) known.push([parts, name]);
    else byFirst.set(parts[0]!, [[parts, name]]);
  }
  return byFirst;
})();

/** What an athlete runs in, wins or has: `Olympic final`, `world 1500m title`, `European indoor gold`. */
const TELLING = set(
  'final finals semi semis semifinal semifinals quarterfinal quarterfinals heat heats qualifying qualification prelims preliminaries ' +
    'title titles gold golds silver silvers bronze bronzes medal medals crown crowns podium race',
);
const EVENT_WORDS = set(
  'indoor outdoor short track mens womens men women mile miles metre metres meter meters m hurdles steeplechase marathon half relay ' +
    'high long triple pole jump vault shot put discus hammer javelin throw heptathlon decathlon pentathlon walk race individual team ' +
    'sprint 4 x and cross country first second third',
);
const isEventWord = (token: Token): boolean =>
  EVENT_WORDS.has(token.folded) || /^\d+(?:m|km|k|x\d+m?|mh)?$/.test(token.folded);

/** Words for who holds it, and for marks: what they qualify is no competition at that place. */
const TITLES = set(
  'champion champions medallist medallists medalist medalists winner winners titleholder titleholders holder holders runner finalist ' +
    'finalists semifinalist record records recordholder titlist debutant qualifier qualifiers standard hero heroine star great best lead',
);

/**
 * True where a competition's words only qualify a person or a record that follows: `Olympic 1500m champion`,
 * `London Marathon record`, `World Championships silver medallist`; not `World Championships gold`.
 * @param at the token after the words
 */
export const isTitleOrRecord = (text: string, tokens: readonly Token[], at: number): boolean => {
  for (let index = at; index < tokens.length && index - at <= 6; index += 1) {
    if (index === 0 || !joins(text, tokens[index - 1]!, tokens[index]!)) return false;
    const token = tokens[index]!;
    if (TITLES.has(token.folded)) return true;
    if (!isEventWord(token) && !['gold', 'silver', 'bronze', 'title', 'double'].includes(token.folded)) return false;
  }
  return false;
};

/**
 * A championship that only its adjective names, at `tokens[at]`: `Olympic` of `in the Olympic 5000m final`,
 * `world indoor` of `her world indoor title`, `2019 world` of `the 2019 world final`. `Olympic champion`,
 * `European record`, `world number one`, `Olympic Stadium` are none.
 */
export const adjectiveAt = (
  text: string,
  tokens: readonly Token[],
  at: number,
): { value: CompetitionMention['value']; from: number; to: number } | null => {
  const year = yearOf(tokens[at]);
  const first = year === null ? at : at + 1;
  for (const [parts, name] of BY_FIRST.get(tokens[first]?.folded ?? '') ?? []) {
    const to = first + parts.length;
    if (!parts.every((part, index) => tokens[first + index]?.folded === part)) continue;
    for (let index = at + 1; index < to; index += 1) if (!joins(text, tokens[index - 1]!, tokens[index]!)) return null;
    // `european` in lower case is no name; `olympic` and `world` are written so.
    if (!tokens[first]!.capital && !/^(?:world|olympic)/.test(parts[0]!)) return null;
    const noun = racingNoun(text, tokens, to);
    if (noun === null) return null;
    const competition = competitionNamed(name)!;
    // `world title in Doha`.
    const city = cityAfterIn(text, tokens, noun + 1);
    const edition = year !== null ? editionOf(name, year) : city === null ? null : editionIn(name, city.name);
    // `the NCAA 1500m title` may be of either season.
    const bare = parts.length === 1 && parts[0] === 'ncaa';
    const usual =
      name === 'Olympic Games'
        ? `${edition?.city ?? ''} Olympics`.trim().replace('Rio de Janeiro', 'Rio')
        : bare
          ? 'NCAA Championships'
          : name;
    return {
      ...{ from: at, to },
      value: {
        ...{ name: usual, series: false, year, city: edition?.city ?? null, country: edition?.country ?? null },
        ...{ environment: bare ? null : competition.environment, disciplines: [] },
        ...{
          start: edition?.start ?? (year === null ? null : `${year}`),
          end: edition?.end ?? (year === null ? null : `${year}`),
        },
        written: text.slice(tokens[first]!.start, tokens[to - 1]!.end),
        canonical: name,
        adjective: true,
      },
    };
  }
  return null;
};

/**
 * The national championships that a title names, at `tokens[at]`: `U.S. indoor` of `her fourth U.S. indoor
 * title`, `Canadian` of `the Canadian 1500m crown`. `Kenyan record`, `British champion` are none.
 */
export const nationalTitleAt = (
  text: string,
  tokens: readonly Token[],
  at: number,
): { value: CompetitionMention['value']; from: number; to: number } | null => {
  const word = text.slice(tokens[at]!.start, tokens[at]!.end);
  const dotted = /^[A-Z]$/.test(word) ? /^(?:\p{Lu}\.){2,3}/u.exec(text.slice(tokens[at]!.start))?.[0] : undefined;
  let to = at + 1;
  if (dotted !== undefined) while (to < tokens.length && tokens[to]!.start < tokens[at]!.start + dotted.length) to += 1;
  const two = to < tokens.length ? text.slice(tokens[at]!.start, tokens[to]!.end) : word;
  const isTwo = dotted === undefined && /^\p{Lu}\S* \p{Lu}\S*$/u.test(two) && countryByName(two) !== null;
  if (isTwo) to += 1;
  const nation = dotted ?? word;
  const country = isTwo
    ? countryByName(two)
    : (countryByDemonym(nation) ?? (/^U\.?S\.?A?\.?$/.test(nation) ? countryByName(nation) : null));
  if (country === null) return null;
  const indoor = tokens[to]?.folded === 'indoor';
  if (indoor || tokens[to]?.folded === 'outdoor') to += 1;
  for (let index = to; index < tokens.length && index - to <= 5; index += 1) {
    const { folded } = tokens[index]!;
    if (/^(?:titles?|crowns?)$/.test(folded)) {
      if (isTitleOrRecord(text, tokens, index + 1)) return null;
      const competition = nationalChampionships(country.code, indoor);
      if (competition === null) return null;
      return {
        ...{ from: at, to },
        value: {
          ...{
            name: competition.name,
            series: false,
            year: null,
            city: competition.city,
            country: competition.country,
          },
          ...{ environment: competition.environment, disciplines: [], start: null, end: null },
          ...{ written: text.slice(tokens[at]!.start, tokens[to - 1]!.end), canonical: competition.name },
          adjective: true,
        },
      };
    }
    if (!isEventWord(tokens[index]!)) return null;
  }
  return null;
};

/** The index of a noun of TELLING after event words, where no word for a person follows it; null for none. */
const racingNoun = (text: string, tokens: readonly Token[], from: number): number | null => {
  for (let index = from; index < tokens.length && index - from <= 5; index += 1) {
    if (index === 0 || !joins(text, tokens[index - 1]!, tokens[index]!)) return null;
    const token = tokens[index]!;
    if (TITLES.has(token.folded)) return null;
    if (TELLING.has(token.folded)) {
      const next = tokens[index + 1]?.folded ?? '';
      if (token.folded === 'race' && next.startsWith('walk')) continue;
      if (NO_RACE.test(next)) return null;
      return isTitleOrRecord(text, tokens, index + 1) ? null : index;
    }
    if (!isEventWord(token)) return null;
    // `won the Olympic 1500m in Paris`, `the European hurdles.`; not `the world 1500m list`.
    const next = tokens[index + 1];
    const ends =
      next === undefined || !joins(text, token, next) || /^(?:in|at|by|with|after|ahead|and|on)$/.test(next.folded);
    if (ends && index >= from && isRace(token)) return index;
  }
  return null;
};

/** An event that may end a phrase: `1500m`, `hurdles`; not `men’s`, `first`. */
const isRace = (token: Token): boolean =>
  /^\d+(?:m|km|k|mh)$/.test(token.folded) ||
  /^(?:metres|meters|hurdles|steeplechase|marathon|relay|jump|vault|discus|hammer|javelin|heptathlon|decathlon|pentathlon|walk)$/.test(
    token.folded,
  );

/** `the European qualifying mark`, `Olympic medal hope`. */
const NO_RACE =
  /^(?:mark|marks|standards?|times?|period|window|favou?rites?|hopes?|hopefuls?|contenders?|prospects?|chances?|ambitions?|dreams?)$/;
