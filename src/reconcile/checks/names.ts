import { namingsOf } from '../../claims/athletes.ts';
import type { Claim } from '../../claims/index.ts';
import { compareNames } from '../../compare/names.ts';
import type { Athlete } from '../../model/values.ts';
import { betweenOrWithin, type Check, type Draft, type Side } from '../drafts.ts';
import type { Person } from '../people.ts';
import { joinWords } from '../words.ts';
import type { World } from '../world.ts';

/** The claims that name each person, by what `keyOf` reads of him in them; null leaves a naming out. */
const claimsBy = (
  world: World,
  keyOf: (athlete: Athlete, person: Person) => string | null,
): ReadonlyMap<Person, ReadonlyMap<string, readonly Claim[]>> => {
  const all = new Map<Person, Map<string, Claim[]>>();
  for (const claim of world.claims) {
    for (const { athlete } of namingsOf(claim)) {
      const person = world.people.personOf(claim.article, athlete.name);
      const key = person === null ? null : keyOf(athlete, person);
      if (person === null || key === null) continue;
      const known = all.get(person) ?? new Map<string, Claim[]>();
      all.set(person, known);
      const claims = known.get(key);
      if (claims) claims.push(claim);
      else known.set(key, [claim]);
    }
  }
  return all;
};

const nameOf = ({ name }: Athlete, { profiles }: Person): string | null => (profiles.length < 2 ? null : name);
const countryOf = ({ nationality }: Athlete): string | null => nationality;

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

const checkCountry = (person: Person, byCountry: ReadonlyMap<string, readonly Claim[]>): Draft | null => {
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

/** One athlete under two spellings, or of two countries: worth a look, no more. */
export const names: Check = {
  name: 'names and countries',
  find: (world) => ({
    drafts: [
      ...[...claimsBy(world, nameOf)].flatMap(([person, all]) => checkPerson(person, all) ?? []),
      ...[...claimsBy(world, countryOf)].flatMap(([person, all]) => checkCountry(person, all) ?? []),
    ],
    unchecked: [],
  }),
};
