import { namingsOf } from '../../claims/athletes.ts';
import type { Claim } from '../../claims/index.ts';
import { compareNames } from '../../compare/names.ts';
import { betweenOrWithin, type Check, type Draft, type Side } from '../drafts.ts';
import type { Person } from '../people.ts';
import { joinWords } from '../words.ts';
import type { World } from '../world.ts';

const claimsByName = (world: World): ReadonlyMap<Person, ReadonlyMap<string, readonly Claim[]>> => {
  const all = new Map<Person, Map<string, Claim[]>>();
  for (const claim of world.claims) {
    for (const { athlete } of namingsOf(claim)) {
      const person = world.people.personOf(claim.article, athlete.name);
      if (person === null || person.profiles.length < 2) continue;
      const names = all.get(person) ?? new Map<string, Claim[]>();
      all.set(person, names);
      names.set(athlete.name, [...(names.get(athlete.name) ?? []), claim]);
    }
  }
  return all;
};

const checkPerson = (person: Person, names: ReadonlyMap<string, readonly Claim[]>): Draft | null => {
  const written = [...names.keys()].sort();
  const odd = written.filter((a) =>
    written.some((b) => a !== b && ['spelling', 'misspelling'].includes(compareNames(a, b))),
  );
  if (odd.length === 0) return null;
  const values: Side[] = odd.map((name) => ({ value: name, text: name, claims: names.get(name)! }));
  return {
    ...{ type: betweenOrWithin(values), field: 'name', severity: 'note', subject: `spelling of ${person.name}` },
    ...{ athletes: [person.name], event: null, values, verdict: null },
    explanation: `One athlete is written ${joinWords(odd)}.`,
    about: [`name:${person.id}`],
  };
};

const checkCountry = (person: Person, world: World): Draft | null => {
  const byCountry = new Map<string, Claim[]>();
  for (const claim of world.claims) {
    for (const { athlete } of namingsOf(claim)) {
      if (athlete.nationality === null || world.people.personOf(claim.article, athlete.name) !== person) continue;
      byCountry.set(athlete.nationality, [...(byCountry.get(athlete.nationality) ?? []), claim]);
    }
  }
  if (byCountry.size < 2) return null;
  const values: Side[] = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, claims]) => ({ value, text: value, claims }));
  return {
    ...{ type: betweenOrWithin(values), field: 'nationality', severity: 'note', subject: `country of ${person.name}` },
    ...{ athletes: [person.name], event: null, values, verdict: null },
    explanation: `${person.name} is said to run for ${joinWords(values.map(({ value }) => value))}; athletes do change countries.`,
    about: [`nationality:${person.id}`],
  };
};

/** People whose claims name more than one country. */
const ofTwoCountries = (world: World): readonly Person[] => {
  const countries = new Map<Person, Set<string>>();
  for (const claim of world.claims) {
    for (const { athlete } of namingsOf(claim)) {
      const person = athlete.nationality === null ? null : world.people.personOf(claim.article, athlete.name);
      if (person !== null) countries.set(person, (countries.get(person) ?? new Set()).add(athlete.nationality!));
    }
  }
  return [...countries].filter(([, codes]) => codes.size > 1).map(([person]) => person);
};

/** One athlete under two spellings, or of two countries: worth a look, no more. */
export const names: Check = {
  name: 'names and countries',
  find: (world) => ({
    drafts: [
      ...[...claimsByName(world)].flatMap(([person, all]) => checkPerson(person, all) ?? []),
      ...ofTwoCountries(world).flatMap((person) => checkCountry(person, world) ?? []),
    ],
    unchecked: [],
  }),
};
