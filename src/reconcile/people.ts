import type { Claim } from '../claims/index.ts';
import { compareNames, type NameRelation, nameWords, surnameOf } from '../compare/names.ts';
import { soundOf } from '../compare/spelling.ts';
import { countryByName } from '../lexicon/countries.ts';
import { isGivenName } from '../lexicon/given-name-sexes.ts';
import type { Sex } from '../model/values.ts';
import { type Profile, profileNames } from './profiles.ts';
import type { Roster, RosterEntry } from './roster.ts';
import { joinLinked, type Link, sumOf, type Weight } from './weights.ts';

/** One athlete, under every name that the claims use. */
export interface Person {
  /** Stable within a run: the first of its names' keys. */
  readonly id: string;
  /** The fullest of the usual forms: `Jakob Ingebrigtsen`. */
  readonly name: string;
  readonly profiles: readonly Profile[];
  readonly nationality: string | null;
  readonly sex: Sex | null;
  readonly roster: RosterEntry | null;
}

/** Who is who. */
export interface People {
  readonly people: readonly Person[];
  /** The person that a name means in an article; null for a name that no claim of it uses. */
  readonly personOf: (article: string, name: string) => Person | null;
}

/** From this sum on, two names are one athlete. */
export const PERSON_THRESHOLD = 4;
/** Down to this sum, two names are two athletes, whoever else is like both. */
const PERSON_BAN = -3;

const NAME_POINTS: Readonly<Record<NameRelation, number>> = {
  same: 6,
  'word order': 5,
  'longer form': 4.5,
  nickname: 4,
  'short form': 3,
  initial: 3,
  spelling: 5,
  misspelling: 3,
  'surname alone': 1,
  other: -6,
};

const shareAny = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));

/** Runners of one distance run the next; a sprinter is no marathon runner. */
const FAMILIES: readonly RegExp[] = [
  /^(?:60m|100m|150m|200m|300m|400m|4x)/,
  /^(?:400m|500m|600m|800m|1000m|1500m|mile)$/,
  /^(?:800m|1000m|1500m|mile|2000m|3000m|2 miles|5000m|10000m|3000mSC|2000mSC|5km|10km|cross country)$/,
  /(?:^3000m$|^5000m$|10000m|km$|marathon|miles|hour|cross country)/,
  /mH$/,
  /jump|vault|athlon/,
  /shot|discus|hammer|javelin|weight|athlon/,
  /W$/,
];
const areKin = (a: Profile, b: Profile): boolean =>
  FAMILIES.some(
    (family) =>
      [...a.disciplines].some((one) => family.test(one)) && [...b.disciplines].some((one) => family.test(one)),
  );

/** What else a decision on two names rests on, besides the two of them. */
interface Surroundings {
  /** How many given names go with a surname. */
  readonly bearers: ReadonlyMap<string, number>;
  readonly roster: Roster | null;
}

/** The evidence that two names are one athlete's, piece by piece. */
export const weighNames = (a: Profile, b: Profile, around: Surroundings): readonly Weight[] => {
  const relation = compareNames(a.name, b.name);
  const weights: Weight[] = [{ evidence: `names: ${relation} (${a.name}; ${b.name})`, points: NAME_POINTS[relation] }];
  const add = (evidence: string, points: number): void => {
    weights.push({ evidence, points });
  };
  if (relation === 'other') return weights;
  if (relation === 'surname alone') {
    const bearers = around.bearers.get(surnameOf(a.name)) ?? 1;
    if (bearers === 1) add('nobody else has this surname', 3);
    else add(`${bearers} athletes have this surname`, -1);
  }
  if (relation === 'misspelling') {
    // `Maria` and `Marit` are two names in use; `Torsten` and `Trosten` are not.
    const givens = [a, b].map(({ name }) => nameWords(name)[0]!);
    const known = givens[0] === givens[1] ? 0 : givens.filter(isGivenName).length;
    if (known > 0) add(known === 2 ? 'two given names in use' : 'a given name in use, unlike the other', -known);
  }
  if (a.nationality && b.nationality) {
    if (a.nationality === b.nationality) add(`both ${a.nationality}`, 1.5);
    else add(`${a.nationality} and ${b.nationality}`, -3);
  }
  if (a.sex && b.sex && a.sex !== b.sex) add(`${a.sex} and ${b.sex}`, -8);
  if (shareAny(a.marks, b.marks)) add('the same mark in the same event', 3);
  if (shareAny(a.disciplines, b.disciplines)) add('an event in common', 1);
  else if (a.disciplines.size > 0 && b.disciplines.size > 0 && !areKin(a, b))
    add('events that one athlete rarely does both', -2);
  if (a.years && b.years) {
    const gap = Math.max(a.years[0] - b.years[1], b.years[0] - a.years[1]);
    if (gap > 20) add(`${gap} years apart`, -5);
  }
  if (shareAny(a.articles, b.articles) && ['initial', 'short form', 'nickname', 'longer form'].includes(relation)) {
    // One article rarely uses two forms of a full name for one athlete.
    add('both in one article', -0.5);
  }
  const [x, y] = [around.roster?.find(a.name, a.sex), around.roster?.find(b.name, b.sex)];
  if (x && y) add(x === y ? 'one athlete of the roster' : 'two athletes of the roster', x === y ? 3 : -6);
  return weights;
};

/** Only names that share one of these are compared: a word's sound, given name and first letter, or all words. */
const blocksOf = ({ name }: Profile): readonly string[] => {
  const words = nameWords(name);
  const [given, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length === 1) return [soundOf(last)];
  const anyOrder = [...words].sort().join(' ');
  return [...new Set([soundOf(last), `${soundOf(given)} ${last[0]}`, anyOrder, ...words.slice(1, -1).map(soundOf)])];
};

/** Pairs of names worth weighing, each once. A name shared by hundreds is compared within its block alone. */
const pairsOf = (profiles: readonly Profile[]): readonly (readonly [Profile, Profile])[] => {
  const blocks = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const block of blocksOf(profile)) {
      const list = blocks.get(block);
      if (list) list.push(profile);
      else blocks.set(block, [profile]);
    }
  }
  const pairs = new Map<string, readonly [Profile, Profile]>();
  for (const list of blocks.values()) {
    for (const [index, a] of list.entries()) {
      for (const b of list.slice(index + 1)) pairs.set(`${a.key}|${b.key}`, [a, b]);
    }
  }
  return [...pairs.values()];
};

/** How many full names go with each surname; spellings of one name count once. */
const countBearers = (profiles: readonly Profile[]): Map<string, number> => {
  const givens = new Map<string, string[]>();
  for (const { name } of profiles) {
    const words = nameWords(name);
    if (words.length < 2) continue;
    const list = givens.get(surnameOf(name)) ?? [];
    if (!list.some((other) => compareNames(other, name) !== 'other')) list.push(name);
    givens.set(surnameOf(name), list);
  }
  return new Map([...givens].map(([surname, list]) => [surname, list.length]));
};

const mostFrequent = <T extends string>(values: readonly (T | null)[], weights: readonly number[]): T | null => {
  const counts = new Map<T, number>();
  values.forEach((value, index) => {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + weights[index]!);
  });
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
};

const personFrom = (profiles: readonly Profile[], roster: Roster | null): Person => {
  const weights = profiles.map(({ articles }) => articles.size);
  // The usual full name; a surname alone only where there is nothing else.
  const name = [...profiles].sort(
    (a, b) =>
      Number(nameWords(b.name).length > 1) - Number(nameWords(a.name).length > 1) ||
      b.articles.size - a.articles.size ||
      b.name.length - a.name.length ||
      (a.name < b.name ? -1 : 1),
  )[0]!.name;
  // A country runs as women, as men and mixed.
  const sex = countryByName(name)
    ? null
    : mostFrequent(
        profiles.map((profile) => profile.sex),
        weights,
      );
  const entry = roster?.find(name, sex) ?? null;
  return {
    id: profiles[0]!.key,
    name,
    profiles,
    nationality:
      entry?.nationality ??
      mostFrequent(
        profiles.map((profile) => profile.nationality),
        weights,
      ),
    sex: entry?.sex ?? sex,
    roster: entry,
  };
};

/** Decides which names are one athlete's. */
export const findPeople = (
  claims: readonly Claim[],
  roster: Roster | null,
): People & { readonly around: Surroundings } => {
  const { profiles, keyOf } = profileNames(claims);
  const around: Surroundings = { bearers: countBearers(profiles), roster };
  const links: Link[] = pairsOf(profiles).map(([a, b]) => ({
    a: a.key,
    b: b.key,
    points: sumOf(weighNames(a, b, around)),
  }));
  const byKey = new Map(profiles.map((profile) => [profile.key, profile]));
  const groups = joinLinked(
    profiles.map(({ key }) => key),
    links,
    PERSON_THRESHOLD,
    PERSON_BAN,
  );
  const people = groups.map((keys) =>
    personFrom(
      keys.map((key) => byKey.get(key)!),
      roster,
    ),
  );
  const personByKey = new Map(people.flatMap((person) => person.profiles.map(({ key }) => [key, person] as const)));
  const found = new Map<string, Person | null>();
  const personOf = (article: string, name: string): Person | null => {
    const naming = `${article} ${name}`;
    let person = found.get(naming);
    if (person === undefined) {
      person = personByKey.get(keyOf(article, name) ?? '') ?? null;
      found.set(naming, person);
    }
    return person;
  };
  return { people, around, personOf };
};
