import { namesOfCity, sameCity } from './cities.ts';
import { competitionNamed } from './competitions.ts';
import { EDITION_ROWS } from './edition-rows.ts';
import { foldText } from './folding.ts';
import { groupBy } from './groups.ts';

/** One holding of a championship. `year` is that of its name, `start` and `end` say when it was held. */
export interface Edition {
  readonly championship: string;
  readonly year: number;
  readonly city: string;
  readonly country: string;
  /** `YYYY-MM-DD` where the days are known, else `YYYY-MM`. */
  readonly start: string;
  readonly end: string;
}

export const EDITIONS: readonly Edition[] = EDITION_ROWS.map(([championship, year, city, country, start, end]) => ({
  ...{ championship, year, city, country, start, end },
}));

const BY_CHAMPIONSHIP = groupBy(EDITIONS, ({ championship }) => championship);
/** Editions by the folded name of their city, each with its place in the table. */
const BY_CITY = groupBy([...EDITIONS.entries()], ([, { city }]) => foldText(city));

/** All editions of a championship under any of its names, oldest first; `[]` for other competitions. */
export const editionsOf = (championship: string): readonly Edition[] =>
  BY_CHAMPIONSHIP.get(championship) ?? BY_CHAMPIONSHIP.get(competitionNamed(championship)?.name ?? '') ?? [];

/**
 * The edition that bears a year, or was held in it: `Olympics`, 2020 and 2021 both give Tokyo.
 * @returns null when there was none, or when the year is not known to the table
 */
export const editionOf = (championship: string, year: number): Edition | null => {
  const editions = editionsOf(championship);
  return (
    editions.find((edition) => edition.year === year) ??
    editions.find((edition) => edition.start.startsWith(`${year}`)) ??
    null
  );
};

/**
 * The edition of a championship in a city. Of two (`World Championships`, `Helsinki`) the one nearest
 * before `by` (a date or a year); without it, one that stands alone by forty years.
 * @returns null when the city has had none, or when two are as likely
 */
export const editionIn = (championship: string, city: string, by: string | null = null): Edition | null => {
  const editions = editionsOf(championship).filter((edition) => sameCity(edition.city, city));
  const last = editions.at(-1);
  if (last === undefined) return null;
  if (by !== null) return editions.filter((edition) => edition.start.slice(0, by.length) <= by).at(-1) ?? editions[0]!;
  const before = editions.at(-2);
  return before === undefined || last.year - before.year >= 40 ? last : null;
};

/** Every championship held in a city, in the order of the table. */
export const editionsIn = (city: string): readonly Edition[] =>
  [...namesOfCity(city)]
    .flatMap((name) => BY_CITY.get(name) ?? [])
    .sort(([a], [b]) => a - b)
    .map(([, edition]) => edition);

/** The greatest championships, of which a city and a year alone are the name: `Tokyo 2020`, `Berlin 2009`. */
const GREAT = [
  ...['Olympic Games', 'World Championships', 'World Indoor Championships', 'European Championships'],
  ...['Commonwealth Games', 'European Indoor Championships', 'World U20 Championships', 'Asian Games'],
  ...['World Cross Country Championships', 'Pan American Games', 'Youth Olympic Games'],
] as const;

/** `Tokyo 2020` → the Olympic Games of 2021; null where city and year name no great championship. */
export const editionCalled = (city: string, year: number): Edition | null => {
  const editions = editionsIn(city).filter((edition) => edition.year === year || edition.start.startsWith(`${year}`));
  for (const name of GREAT) {
    const edition = editions.find((one) => one.championship === name);
    if (edition !== undefined) return edition;
  }
  return null;
};

/** True where a date (or month, or year) falls within an edition, as far as both are known. */
export const isDuring = (edition: Edition, date: string): boolean => {
  const [from, to] = [edition.start, edition.end].map((iso) => Math.min(iso.length, date.length)) as [number, number];
  return edition.start.slice(0, from) <= date.slice(0, from) && date.slice(0, to) <= edition.end.slice(0, to);
};
