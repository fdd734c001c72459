import { monthOf, weekdayNamed } from '../../lexicon/calendar-words.ts';
import { capitalOf } from '../../lexicon/capitals.ts';
import { CITY_INDEX, type City, cityNamed } from '../../lexicon/cities.ts';
import { countryByCode, countryByDemonym, countryByName } from '../../lexicon/countries.ts';
import { indexPhrases, type Token, tokenise } from '../../lexicon/phrases.ts';
import { countryOfRegion } from '../../lexicon/regions.ts';
import { STADIUMS, type Stadium } from '../../lexicon/stadiums.ts';
import { allMatches } from '../text/matching.ts';
import { overlaps, type Span } from '../text/spans.ts';
import type { Finder, VenueMention } from './mention.ts';
import { isHome, isNoPlace, isPartOfName } from './venue-context.ts';

type Value = VenueMention['value'];
interface Found extends Span {
  readonly value: Value;
}

const STADIUM_INDEX = indexPhrases(
  STADIUMS.flatMap((stadium) => [stadium.name, ...stadium.aliases].map((name): [string, Stadium] => [name, stadium])),
);

/** `, Oregon`, `, Ore.`, `, Finland`, ` (USA)` after a town: where it ends, and the country it names. */
const regionAfter = (text: string, at: number, city: string | null): { end: number; country: string } | null => {
  const match = /^(?:, ?| \()((?:the )?(?:\p{Lu}\.){2,3}|(?:the )?\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,2})/u.exec(
    text.slice(at, at + 48),
  );
  if (match === null) return null;
  const words = match[1]!;
  const bracket = match[0].startsWith(' (');
  // The longest that is a region: `New South Wales` before `New`; the stop of `Calif.` or of the sentence is left.
  for (let rest = words; rest !== ''; rest = rest.replace(/[ -]?[^ -]+$/, '')) {
    const name = /^(?:\p{Lu}\.)+$/u.test(rest) ? rest : rest.replace(/\.$/, '');
    const country =
      countryOfRegion(name) ?? countryOfRegion(rest) ?? (bracket ? (countryByCode(name)?.code ?? null) : null);
    if (country === null) continue;
    const end = at + match[0].length - words.length + name.length;
    if (bracket && text[end] !== ')') return null;
    // `In Rome, Kenya’s Moor won`, `in Rome, Kenya won`: another country begins a new phrase.
    if (/^['’]s/.test(text.slice(end))) return null;
    if (city !== null && countryByName(name) !== null && cityNamed(city, country)?.country !== country) return null;
    return { end: bracket ? end + 1 : end, country };
  }
  return null;
};

/** `OSLO, June 12 (Reuters) -`, `LONDON —`, `Eugene, Ore. (AP)` at the start. */
const isDateline = (text: string, start: number, end: number): boolean =>
  start === 0 &&
  /^(?:[,.]? ?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})?(?:,? \d{4})?)?\s*(?:\((?:[A-Z]{2,6}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|dpa)\)|[—–]|--|-(?= )|:)/u.test(
    text.slice(end, end + 40),
  );

const PREPOSITION =
  /(?:^|[^\p{L}])(?:in|at|from|near|outside|around|of|through|since|via|to|after|before|for|between|and|or) (?:the |nearby |downtown |central |sunny |rainy |wet |hot |cold |chilly |windy |distant |neighbouring |neighboring |his native |her native |historic |far-off |\p{Lu}\p{L}+(?:ish|ese|ian|can|nch|man|tch|ss) )?$/iu;

const placeOf = (city: City | null, country: string | null): Pick<Value, 'city' | 'country'> => ({
  city: city?.name ?? null,
  country: country ?? city?.country ?? null,
});

/** The city of a stadium whose name several cities share: one that stands just after it. */
const stadiumCity = (stadium: Stadium): City | null =>
  stadium.cities.length === 1 ? cityNamed(stadium.cities[0]!) : null;

const findStadium = (text: string, tokens: readonly Token[], at: number): Found | null => {
  const found = STADIUM_INDEX.longest(text, tokens, at);
  if (found === null) return null;
  const [first, last] = [tokens[at]!, tokens[found.to - 1]!];
  const core = tokens.slice(at, found.to).filter((token) => token.folded !== 'the');
  if (
    !core.every(
      (token) => token.capital || /^(?:de|of|and|la|dei)$/.test(token.folded) || /stadi|track/.test(token.folded),
    )
  )
    return null;
  // `the National Stadium`, `London’s Olympic Stadium` are names; `an Olympic stadium record` is none.
  const city = stadiumCity(found.value);
  const single = core.length === 1;
  if (single && (isPartOfName(text, tokens, at, found.to) || isNoPlace(text, last.end))) return null;
  const start = core[0]!.start;
  return {
    start: single || first.folded !== 'the' ? start : first.start,
    end: last.end,
    value: {
      ...{ stadium: found.value.name, ...placeOf(city, null) },
      ...{ role: 'venue', known: true, dateline: false },
    },
  };
};

// `London heptathlon, the arithmetic`; not `London is cold`
const EVENT_AFTER =
  /^ (?:\d{2,5} ?m\b|mile\b|heptathlon|decathlon|pentathlon|hurdles|steeplechase|(?:high|long|triple) jump|pole vault|shot put|discus|hammer|javelin|relays?\b|race walk|sprints?\b)/;

const findCity = (text: string, tokens: readonly Token[], at: number, heading: boolean): Found | null => {
  const found = tokens[at]!.capital ? CITY_INDEX.longest(text, tokens, at) : null;
  if (found === null) return null;
  const [start, core] = [tokens[at]!.start, tokens[found.to - 1]!.end];
  const bare = text.slice(start, core).replace(/['’]s$/i, '');
  const region = regionAfter(text, start + bare.length, bare);
  const city = cityNamed(bare, region?.country ?? null) ?? found.value;
  const end = region?.end ?? start + bare.length;
  const before = text.slice(Math.max(0, start - 40), start);
  const dateline = isDateline(text, start, end);
  // `(3:27.37, Nice, 1995)`.
  const dated = /[,(] ?$/.test(before) && /^,? ?(?:in )?(?:19|20)\d\d\b/.test(text.slice(end));
  const titled = start === 0 && EVENT_AFTER.test(text.slice(end));
  // `Jumps round-up, Birmingham, final session`
  const headed = heading && /(?:^|[,:;–—-] ?)$/.test(before) && /^(?:[,:;–—]| -|$)/.test(text.slice(end));
  const cued = PREPOSITION.test(before) || region !== null || dateline || dated || titled || headed;
  if (!dateline && (isPartOfName(text, tokens, at, found.to) || isNoPlace(text, start + bare.length))) return null;
  if (!cued && city.ambiguous && !/['’]s$/.test(text.slice(start, core)) && !/^\s*[(:–—]/.test(text.slice(core)))
    return null;
  return {
    start,
    end,
    value: {
      stadium: null,
      ...placeOf(city, region?.country ?? null),
      role: isHome(text, start, end) ? 'home' : 'venue',
      ...{ known: true, dateline },
    },
  };
};

/** `in the Danish capital`; not `the capital`, `the Danish capital, Copenhagen`, which names it. */
const CAPITAL =
  /(?<=\b(?:[Ii]n|[Aa]t|[Oo]f|[Tt]o|[Ff]rom|[Tt]hrough|[Aa]round|[Aa]cross) )the (?<demonym>\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?) capital(?!s|,? \p{Lu})\b/gu;
const findCapitals = (text: string): Found[] =>
  allMatches(text, CAPITAL).flatMap((match): readonly Found[] => {
    const city = capitalOf(match.groups!.demonym!);
    if (city === null) return [];
    const value: Value = { stadium: null, ...placeOf(city, null), role: 'venue', known: true, dateline: false };
    return [{ start: match.index, end: match.index + match[0].length, value }];
  });

/** `in Qatar`, `in the United States`: a country alone. */
const COUNTRY =
  /(?<=\b[Ii]n )(?:the )?(?:\p{Lu}\.){2,3}|(?<=\b[Ii]n )(?:the )?\p{Lu}\p{L}+(?:[ -](?:and |of )?\p{Lu}\p{L}+){0,3}/gu;
/** `in Schifflange`, `at Lake Windmere, Kenya`: a town that no table holds. */
const UNKNOWN =
  /(?<=\b(?:[Ii]n|[Aa]t) )\p{Lu}[\p{Ll}\p{M}]{2,}(?:[-’' ]?\p{Lu}[\p{Ll}\p{M}]+|-[\p{Ll}]+(?=-)){0,3}(?!['’]s\b|[\p{L}-]|\s+\p{Lu})/gu;
const NO_TOWN =
  /^(?:The|His|Her|Their|Its|This|That|These|Those|My|Our|Your|All|Both|Each|Group|Lane|Heat|Pool|Section|Round|Stage|Day|Year|Part|Race|Zone|Division|Class|Final|Semi|Question|Order|Spite|Time|English|Olympic|Olympics|World|European|Europe|Africa|Asia|America|Oceania|Commonwealth|Diamond|Nike|Adidas|Puma|Asics|God|Athletics|Facebook|Twitter|Instagram|Track|University|College|School|High|Christmas|Easter|Spring|Summer|Autumn|Winter|Fall|Covid|Parliament|Congress|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Second|First|Third|Last|Next|Other|Another|Every|Some|Most|Least|Times|North|South|East|West|Sunday|Saturday|Games|Championships|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** Unknown towns of two words begin or end so; `at Ana Vik` is a person. */
const TWO_WORDS =
  /^(?:San|Santa|Santo|Saint|St|New|Port|Fort|El|La|Las|Los|Le|Mount|Cape|Bad|Rio|Ciudad|Lake|Puerto|Villa|Castel|Monte|Kuala|Nova|Novi|Stara|Tel|Upper|Lower|Great|Little|Old|West|East|North|South)\b|(?: |-)(?:City|Park|Lake|Falls|Springs|Beach|Valley|Heights|Bay|Island|Hills?|River|Creek|Grove|Field|Town|Harbou?r|Stadium|Arena|Centre|Center|Oval|Track)$/;

const findCountry = (text: string): Found[] => {
  const found: Found[] = [];
  for (const match of allMatches(text, COUNTRY)) {
    for (let words = match[0]; words !== ''; words = words.replace(/[ -]?[^ -]+$/, '')) {
      const country = countryByName(words);
      if (country === null) continue;
      const end = match.index + words.length;
      if (/^(?:['’]s|-)/.test(text.slice(end))) break;
      // `in US history` is no place.
      if (
        /^ (?:history|colou?rs|men|women|sprint|athletics|record|team|track|national|soil)/.test(text.slice(end)) &&
        words.length < 4
      )
        break;
      found.push({
        ...{ start: match.index, end },
        value: {
          stadium: null,
          city: null,
          country: country.code,
          role: isHome(text, match.index, end) ? 'home' : 'venue',
          known: true,
          dateline: false,
        },
      });
      break;
    }
  }
  return found;
};

const findUnknown = (text: string): Found[] => {
  const found: Found[] = [];
  for (const match of allMatches(text, UNKNOWN)) {
    const town = match[0];
    const end = match.index + town.length;
    const region = regionAfter(text, end, null);
    if (/[ ’']/.test(town) && region === null && !TWO_WORDS.test(town)) continue;
    if (NO_TOWN.test(town) || monthOf(town) !== null || weekdayNamed(town) !== null) continue;
    if (countryByName(town) !== null || countryByDemonym(town) !== null || countryOfRegion(town) !== null) continue;
    found.push({
      ...{ start: match.index, end: region?.end ?? end },
      value: {
        ...{ stadium: null, city: town, country: region?.country ?? null },
        role: isHome(text, match.index, end) ? 'home' : 'venue',
        ...{ known: false, dateline: false },
      },
    });
  }
  return found;
};

/**
 * Finds the places of a sentence: cities, stadiums, countries after `in`, towns by their shape. People
 * called like a city (`Paris Hart`, `Eugene Vane`) and universities are left alone.
 * @returns in reading order, none overlapping; `[]` when there is none
 */
export const findVenues: Finder<VenueMention>['find'] = (sentence, taken) => {
  const { text } = sentence;
  const blocks: Span[] = taken.map((span) => ({ start: span.start - sentence.start, end: span.end - sentence.start }));
  const tokens = tokenise(text);
  const found: Found[] = [];
  const isFree = (one: Span): boolean => ![...blocks, ...found].some((other) => overlaps(other, one));
  // A region that another finder has (`Oslo, Norwegian record`) is left out.
  const add = (one: Found | null): void => {
    if (one !== null && isFree(one)) found.push(one);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    add(findStadium(text, tokens, at));
    add(findCity(text, tokens, at, sentence.heading));
  }
  for (const one of [...findCapitals(text), ...findCountry(text), ...findUnknown(text)]) add(one);
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value }) => ({
      sort: 'venue',
      start: sentence.start + start,
      end: sentence.start + end,
      text: text.slice(start, end),
      value,
    }));
};

export const venues: Finder<VenueMention> = { name: 'venues', find: findVenues };
