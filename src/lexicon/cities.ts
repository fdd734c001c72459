import { CITY_ROWS, type CityRow, LESSER_CITY_ROWS } from './city-rows.ts';
import { foldText } from './folding.ts';
import { indexPhrases } from './phrases.ts';

/** A city or town, with the country whose federation it belongs to. */
export interface City {
  readonly name: string;
  /** World Athletics code: `SWE`. */
  readonly country: string;
  /** Other names and spellings: `Göteborg`, `Rio`. */
  readonly aliases: readonly string[];
  /**
   * True for a name that is also a word, a given name or a surname (`Split`, `Eugene`, `Jackson`): in
   * running text it needs a cue such as `in` before it.
   */
  readonly ambiguous: boolean;
}

/** City names that are words of English, names of people, colleges, states or countries. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  (
    'adler albany alexandria ames arcadia ashford asker assen athens auburn austin bari bath bedford bergen berkeley ' +
    'bern biel birmingham bolton bonn boulder bradford breda brest brighton bristol bromley buffalo buhl bulle cali ' +
    'cambridge carlisle carson charleston charlotte chester cleveland clermont columbia columbus conway corby cork ' +
    'crawley cypress dallas darwin davenport dayton denver derby devonport devonshire douala dover durham emmen enschede erding ' +
    'essen eton eugene falmouth fana faro flint florence formia gary geneva georgetown gloucester gouda graz greenville hagen ' +
    'halifax halle hamilton hampton harrow hartford hastings hendon houston hull huntsville inverness irvine ithaca ' +
    'izumo jackson jena kano kassel kazan kent kettering kiel kingston kobe kochi konya kursk la lagos lancaster laredo ' +
    'lawrence le lens leon lexington lille lima limerick lincoln linz lisburn livingston london loja louisville lowell lucca lugano lund ' +
    'luton lynchburg lyon mackay madison maia mainz malmo manila mansfield marietta marsa medellin memphis mersin mesa messina ' +
    'metz miami milan milton mito mobile modena modesto mol monaco monmouth monroe montgomery monza morat moshi munster nampa nancy napier naples nara ' +
    'navan nelson newark newham newport nice niort nis nomi norfolk norman norwalk norwich oran orlando otsu oxford palma ' +
    'pamplona paris parma pau penza peoria perth phoenix pisa plymouth pombal ponce pori portland preston princeton ' +
    'providence provo pueblo pula pullman quito raleigh ramona reading regina reno richmond rio rochester rosario roanoke ' +
    'salford samara san savannah sherbrooke siena sion skara sofia sousse split stanford stirling stoke sucre suva sydney ' +
    'syracuse telford tempe thun toledo tours trafford trier troyes tula tulsa utica vagos varese verona vichy victoria vigo viterbo ' +
    'vitoria waco wakefield walnut warri washington waterford watford wellington wimbledon windsor worcester york ypsilanti zeven como carolina hamar odense houilles'
  ).split(' '),
);

const read = ([name, country, aliases]: CityRow): City => ({
  ...{ name, country },
  aliases: aliases === '' ? [] : aliases.split('|'),
  ambiguous: AMBIGUOUS.has(foldText(name)),
});

/** Main cities first, then their lesser namesakes. */
export const CITIES: readonly City[] = [...CITY_ROWS, ...LESSER_CITY_ROWS].map(read);

const BY_NAME = new Map<string, City[]>();
for (const city of CITIES) {
  for (const name of [city.name, ...city.aliases]) {
    const folded = foldText(name);
    const known = BY_NAME.get(folded);
    if (known) known.push(city);
    else BY_NAME.set(folded, [city]);
  }
}

/**
 * The cities of a name in any spelling, the best known first: `Göteborg`, `Goteborg` → Gothenburg.
 * @returns `[]` for a place that is not in the table
 */
export const citiesNamed = (text: string): readonly City[] => BY_NAME.get(foldText(text)) ?? [];

/** The city of a name, in `country` where that is given; null when there is none. */
export const cityNamed = (text: string, country: string | null = null): City | null => {
  const cities = citiesNamed(text);
  return (country === null ? undefined : cities.find((city) => city.country === country)) ?? cities[0] ?? null;
};

/**
 * True for two names of one city: `Liévin` and `Lievin`, `Gothenburg` and `Göteborg`, `New York` and
 * `New York City`. Unknown names are the same when they are spelt alike, accents aside.
 */
export const sameCity = (a: string, b: string): boolean => {
  if (a === b || foldText(a) === foldText(b)) return true;
  const others = citiesNamed(b);
  return citiesNamed(a).some((city) => others.includes(city));
};

/** Every name of the cities that bear a name, folded, itself the first: what sameCity holds for. */
export const namesOfCity = (text: string): ReadonlySet<string> =>
  new Set([text, ...citiesNamed(text).flatMap(({ name, aliases }) => [name, ...aliases])].map(foldText));

/** Finds cities in running text. */
export const CITY_INDEX = indexPhrases(
  CITIES.flatMap((city) => [city.name, ...city.aliases].map((name): [string, City] => [name, city])),
);
