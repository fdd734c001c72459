import type { PerformanceClaim } from '../claims/performance.ts';
import { compareDates } from '../compare/dates.ts';
import { foldText } from '../lexicon/folding.ts';
import type { Happening } from './happenings.ts';
import type { Person } from './people.ts';
import { placeOf } from './result-fields.ts';
import type { World } from './world.ts';

/** One athlete's result in a race, as one claim tells it. */
export interface Result {
  readonly happening: Happening;
  readonly claim: PerformanceClaim;
  readonly place: number | null;
}

/** The results of one race or contest as one article tells them. */
export interface Race {
  readonly article: string;
  readonly results: readonly Result[];
}

const RACES = new WeakMap<World, ReadonlyMap<string, Race>>();

/** Null for a claim that says too little to be put beside another: no event, or neither date, meeting nor venue. */
const raceKey = (claim: PerformanceClaim, person: Person): string | null => {
  const { event, date, competition, venue } = claim;
  if (event.discipline === null || claim.split) return null;
  if (date === null && competition === null && venue === null) return null;
  return JSON.stringify([
    claim.article,
    event.discipline,
    event.sex ?? person.sex,
    date?.value ?? null,
    competition === null ? null : foldText(competition.name),
    venue?.city == null ? null : foldText(venue.city),
    claim.round === 'final' ? null : claim.round,
  ]);
};

/** A day that only the story around gives, and that another article contradicts: the result is of another race. */
const isMisplaced = (happening: Happening, claim: PerformanceClaim): boolean =>
  claim.date !== null &&
  claim.inferred.includes('date') &&
  happening.claims.some(
    ({ article, date }) =>
      article !== claim.article && date !== null && compareDates(date.value, claim.date!.value) === 'differs',
  );

const gatherRaces = (world: World): ReadonlyMap<string, Race> => {
  const races = new Map<string, { article: string; results: Result[] }>();
  for (const happening of world.happenings) {
    for (const claim of happening.claims) {
      const key = raceKey(claim, happening.person);
      if (key === null || isMisplaced(happening, claim)) continue;
      const race = races.get(key) ?? { article: claim.article, results: [] };
      race.results.push({ happening, claim, place: placeOf(claim) });
      races.set(key, race);
    }
  }
  return races;
};

const allRaces = (world: World): ReadonlyMap<string, Race> => {
  const kept = RACES.get(world) ?? gatherRaces(world);
  RACES.set(world, kept);
  return kept;
};

/** Results that one article puts in one race: the same event, sex, date, meeting, venue and round. */
export const findRaces = (world: World): readonly Race[] => [...allRaces(world).values()];

/** The race of a claim, with everybody in it; `[]` when the claim does not say which. */
export const racesOf = (world: World, claim: PerformanceClaim): readonly Race[] => {
  const happening = world.happeningOf(claim.id);
  const key = happening === null ? null : raceKey(claim, happening.person);
  const race = key === null ? undefined : allRaces(world).get(key);
  return race === undefined ? [] : [race];
};
