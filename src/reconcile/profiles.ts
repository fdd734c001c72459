import { namingsOf } from '../claims/athletes.ts';
import type { Claim } from '../claims/index.ts';
import { nameWords } from '../compare/names.ts';
import { sexOfGivenName } from '../lexicon/given-name-sexes.ts';
import type { Discipline, Sex } from '../model/values.ts';

/** What the claims that use one name say of its bearer. */
export interface Profile {
  /** The words of the name, folded, with what parts namesakes: `leonard scott`, `wang wei (women)`. */
  readonly key: string;
  /** The name as most often written. */
  readonly name: string;
  readonly articles: ReadonlySet<string>;
  readonly nationality: string | null;
  readonly sex: Sex | null;
  readonly disciplines: ReadonlySet<Discipline>;
  /** Marks with their discipline: `mile 225.14`. */
  readonly marks: ReadonlySet<string>;
  /** First and last year in which the name is said to have competed; null when no claim is dated. */
  readonly years: readonly [number, number] | null;
}

type Counts<K> = Map<K, number>;
const add = <K>(counts: Counts<K>, key: K, weight: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + weight);
};
/** The key with the greatest count; of equal ones the first in order. */
const top = <K extends string>(counts: Counts<K>): K | null =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;

interface Appearance {
  readonly article: string;
  readonly folded: string;
  readonly names: Counts<string>;
  readonly nationalities: Counts<string>;
  readonly sexes: Counts<Sex>;
  readonly disciplines: Set<Discipline>;
  readonly marks: Set<string>;
  readonly years: number[];
}

/** `kerr josh` for `Josh Kerr`'s words in the order written, joined. */
export const foldName = (name: string): string => nameWords(name).join(' ');

const gather = (claims: readonly Claim[]): Map<string, Appearance> => {
  const all = new Map<string, Appearance>();
  for (const claim of claims) {
    for (const { part, athlete, event } of namingsOf(claim)) {
      const folded = foldName(athlete.name);
      if (folded === '') continue;
      const key = `${claim.article} ${folded}`;
      const one: Appearance = all.get(key) ?? {
        ...{ article: claim.article, folded, names: new Map(), nationalities: new Map(), sexes: new Map() },
        ...{ disciplines: new Set(), marks: new Set(), years: [] },
      };
      all.set(key, one);
      add(one.names, athlete.name, 1);
      if (athlete.nationality) add(one.nationalities, athlete.nationality, 1);
      if (part !== 'athlete') continue;
      if (event?.sex && event.sex !== 'mixed') add(one.sexes, event.sex, claim.confidence);
      if (event?.discipline) one.disciplines.add(event.discipline);
      if (claim.kind !== 'performance' || claim.modality !== 'asserted') continue;
      if (claim.mark && event?.discipline) one.marks.add(`${event.discipline} ${claim.mark.value}`);
      if (claim.date) one.years.push(Number(claim.date.value.slice(0, 4)));
    }
  }
  return all;
};

/**
 * True where a man and a woman of one name are sooner one athlete whose sex was misread: the given name tells
 * it, or they have a mark in common.
 */
const isOneSex = (name: string, appearances: readonly Appearance[]): boolean => {
  if (sexOfGivenName(name.split(' ')[0] ?? '') !== null) return true;
  const [men, women] = (['men', 'women'] as const).map((sex) => appearances.filter(({ sexes }) => top(sexes) === sex));
  return men!.some((a) => women!.some((b) => [...a.marks].some((mark) => b.marks.has(mark))));
};

/**
 * Namesakes: one name that some articles give to a man and others to a woman, or with two countries and
 * no event in common. `Wang Wei` of China and `Wang Wei` of Canada are two; an article that says neither
 * goes with the more frequent.
 */
const partNamesakes = (appearances: readonly Appearance[]): readonly (readonly [string, readonly Appearance[]])[] => {
  const sexes = new Set(appearances.map(({ sexes: counts }) => top(counts)).filter((sex) => sex !== null));
  const bySex = sexes.size > 1 && !isOneSex(appearances[0]!.folded, appearances);
  const labels = appearances.map((one) => (bySex ? top(one.sexes) : null));
  const counts: Counts<string> = new Map();
  for (const label of labels) if (label !== null) add(counts, label, 1);
  const usual = top(counts);
  const groups = new Map<string, Appearance[]>();
  appearances.forEach((one, index) => {
    const label = labels[index] ?? usual ?? '';
    groups.set(label, [...(groups.get(label) ?? []), one]);
  });
  return [...groups].flatMap(([label, group]) => partByCountry(label, group));
};

const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));

const partByCountry = (label: string, group: readonly Appearance[]): readonly (readonly [string, Appearance[]])[] => {
  const byCountry = new Map<string, Appearance[]>();
  for (const one of group) {
    const country = top(one.nationalities) ?? '';
    byCountry.set(country, [...(byCountry.get(country) ?? []), one]);
  }
  const known = [...byCountry.keys()].filter((country) => country !== '').sort();
  const disciplines = (country: string): ReadonlySet<Discipline> =>
    new Set(byCountry.get(country)!.flatMap((one) => [...one.disciplines]));
  const apart = known.filter((country) =>
    known.every(
      (other) =>
        other === country ||
        (disciplines(country).size > 0 &&
          disciplines(other).size > 0 &&
          !shares(disciplines(country), disciplines(other))),
    ),
  );
  if (known.length < 2 || apart.length === 0) return [[label, [...group]]];
  const rest = group.filter((one) => !apart.includes(top(one.nationalities) ?? ''));
  const parts = apart.map((country): [string, Appearance[]] => [`${label} ${country}`.trim(), byCountry.get(country)!]);
  return rest.length > 0 ? [[label, rest], ...parts] : parts;
};

const profileOf = (key: string, group: readonly Appearance[]): Profile => {
  const [names, nationalities, sexes]: [Counts<string>, Counts<string>, Counts<Sex>] = [
    new Map(),
    new Map(),
    new Map(),
  ];
  for (const one of group) {
    for (const [name, count] of one.names) add(names, name, count);
    for (const [country, count] of one.nationalities) add(nationalities, country, count);
    for (const [sex, count] of one.sexes) add(sexes, sex, count);
  }
  const years = group.flatMap((one) => one.years);
  return {
    key,
    name: top(names)!,
    articles: new Set(group.map(({ article }) => article)),
    nationality: top(nationalities),
    sex: top(sexes),
    disciplines: new Set(group.flatMap((one) => [...one.disciplines])),
    marks: new Set(group.flatMap((one) => [...one.marks])),
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
  };
};

/** Every name in use, with who bears it as far as the claims say. */
export interface Profiles {
  readonly profiles: readonly Profile[];
  /** The key of the profile that a name has in an article; null for a name that is not in a claim of it. */
  readonly keyOf: (article: string, name: string) => string | null;
}

/** Gathers what is said of each name; one name borne by two people is parted where the claims show it. */
export const profileNames = (claims: readonly Claim[]): Profiles => {
  const byName = new Map<string, Appearance[]>();
  for (const one of gather(claims).values()) {
    const list = byName.get(one.folded);
    if (list) list.push(one);
    else byName.set(one.folded, [one]);
  }
  const keys = new Map<string, string>();
  const profiles = [...byName].flatMap(([folded, appearances]) =>
    partNamesakes(appearances.sort((a, b) => (a.article < b.article ? -1 : 1))).map(([label, group]) => {
      const key = label === '' || appearances.length === group.length ? folded : `${folded} (${label})`;
      for (const one of group) keys.set(`${one.article} ${folded}`, key);
      return profileOf(key, group);
    }),
  );
  return {
    profiles: profiles.sort((a, b) => (a.key < b.key ? -1 : 1)),
    keyOf: (article, name) => keys.get(`${article} ${foldName(name)}`) ?? null,
  };
};
