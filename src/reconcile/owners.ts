import type { Claim } from '../claims/index.ts';
import type { PerformanceClaim } from '../claims/performance.ts';
import { compareDates } from '../compare/dates.ts';
import { nameWords, surnameOf } from '../compare/names.ts';
import { foldText } from '../lexicon/folding.ts';
import { groupBy } from '../lexicon/groups.ts';
import type { Person } from './people.ts';
import { agree } from './result-fields.ts';
import { sentenceOf } from './sentences.ts';
import type { World } from './world.ts';

/** Whose a mark or a margin is told to be: what a reader may have given to the wrong athlete. */

const MARKS = new WeakMap<World, ReadonlyMap<string | null, readonly PerformanceClaim[]>>();

const VERTICAL: ReadonlySet<string> = new Set(['high jump', 'pole vault']);

/** `5000m 815.5`; null for a mark that many athletes share: a height, a round number. */
const keyOf = ({ mark, event }: PerformanceClaim): string | null =>
  mark === null || mark.bound !== 'exact' || event.discipline === null || VERTICAL.has(event.discipline)
    ? null
    : `${event.discipline} ${mark.value.toFixed(2)}`;

const gatherMarks = (world: World): ReadonlyMap<string | null, readonly PerformanceClaim[]> => {
  const all = groupBy(
    world.happenings.flatMap(({ claims }) => claims),
    keyOf,
  );
  MARKS.set(world, all);
  return all;
};

/**
 * True where the same mark, of the same event and not of another day, is told of another athlete as surely.
 * Two whom one article gives the same mark are level, and neither was misread.
 */
export const isToldOfAnother = (world: World, claim: PerformanceClaim): boolean => {
  const key = keyOf(claim);
  if (key === null) return false;
  const alike = (MARKS.get(world) ?? gatherMarks(world)).get(key) ?? [];
  const ownerOf = ({ id }: PerformanceClaim): Person | undefined => world.happeningOf(id)?.person;
  const person = ownerOf(claim);
  return alike.some(
    (other) =>
      ownerOf(other) !== person &&
      other.confidence >= claim.confidence &&
      agree(other.event.sex, claim.event.sex) &&
      (other.date === null || claim.date === null || compareDates(other.date.value, claim.date.value) !== 'differs') &&
      !alike.some(
        (third) =>
          ownerOf(third) === person &&
          alike.some((fourth) => ownerOf(fourth) === ownerOf(other) && fourth.article === third.article),
      ),
  );
};

/** True where the sentence of a claim has the surname of an athlete; a pronoun or an epithet may be another's. */
export const isNamedIn = (world: World, claim: Claim, person: Person): boolean => {
  const words = new Set(nameWords(foldText(sentenceOf(world, claim))));
  return person.profiles.some(({ name }) => words.has(surnameOf(name)));
};
