import type { PerformanceClaim } from '../../claims/performance.ts';
import { writeMark } from '../../compare/marks.ts';
import type { Check, Draft, Side } from '../drafts.ts';
import type { Happening } from '../happenings.ts';
import type { Person } from '../people.ts';
import { joinWords } from '../words.ts';
import type { World } from '../world.ts';

/** Reads of this surety are no guess at the event. */
const SURE = 0.75;

const isFine = ({ mark, split, event, confidence }: PerformanceClaim): boolean =>
  mark !== null &&
  mark.unit === 's' &&
  mark.bound === 'exact' &&
  mark.value >= 100 &&
  mark.resolution <= 0.011 &&
  !split &&
  event.discipline !== null &&
  confidence >= SURE;

const byMark = (world: World, person: Person): ReadonlyMap<string, readonly PerformanceClaim[]> => {
  const all = new Map<string, PerformanceClaim[]>();
  for (const claim of world
    .happeningsOf(person)
    .flatMap(({ claims }: Happening) => claims)
    .filter(isFine)) {
    const key = writeMark(claim.mark!);
    all.set(key, [...(all.get(key) ?? []), claim]);
  }
  return all;
};

const draftOf = (person: Person, mark: string, claims: readonly PerformanceClaim[]): Draft | null => {
  const byEvent = new Map<string, PerformanceClaim[]>();
  for (const claim of claims)
    byEvent.set(claim.event.discipline!, [...(byEvent.get(claim.event.discipline!) ?? []), claim]);
  if (byEvent.size < 2 || new Set(claims.map(({ article }) => article)).size < 2) return null;
  const sides: Side[] = [...byEvent]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, own]) => ({ value, text: value, claims: own }));
  return {
    ...{ type: 'disagreement', field: 'event', severity: 'note', subject: `${person.name}, ${mark}` },
    ...{ athletes: [person.name], event: null, values: sides, verdict: null },
    explanation: `${mark} is told of the ${joinWords(sides.map(({ value }) => value))}.`,
    about: [`event:${person.id}:${mark}`],
  };
};

/** One mark of an athlete told of two events: worth a look. */
export const events: Check = {
  name: 'events',
  find: (world) => ({
    drafts: world.people.people.flatMap((person) =>
      [...byMark(world, person)].flatMap(([mark, claims]) => draftOf(person, mark, claims) ?? []),
    ),
    unchecked: [],
  }),
};
