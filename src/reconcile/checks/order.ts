import { writeMark } from '../../compare/marks.ts';
import type { Check, Draft } from '../drafts.ts';
import { gradeBySurety } from '../drafts.ts';
import { findRaces, type Race, type Result } from '../races.ts';
import { distanceBetween, sentenceOf } from '../sentences.ts';
import { describeHappening, eventOf, writeOrdinal } from '../words.ts';
import type { World } from '../world.ts';
import { isPlaceSaid } from './places.ts';

const EPSILON = 0.0051;
/** Marks of one race further apart than this are of two races, or misread. */
const FAR = 0.06;

/** By how much the better placed had the worse mark, as a share; null when the two cannot be held against each other. */
const reversal = (first: Result, second: Result): number | null => {
  const [a, b] = [first.claim.mark, second.claim.mark];
  if (a === null || b === null || a.unit !== b.unit || a.bound !== 'exact' || b.bound !== 'exact') return null;
  const slack = Math.max(a.resolution, b.resolution) > 0.011 ? Math.max(a.resolution, b.resolution) : EPSILON;
  const behind = a.unit === 's' ? a.value - b.value : b.value - a.value;
  return behind > slack ? behind / b.value : null;
};

interface Reversal {
  readonly first: Result;
  readonly second: Result;
  readonly behind: number;
  readonly beside: boolean;
}

/** A place or mark read less surely than this may be another athlete's. */
const WELL_READ = 0.85;

/** `⟨name⟩ won in 13.23 from ⟨name⟩, who had beaten him in 12.98`: a mark of another race. */
const ANOTHER_RACE =
  /\b(?:had|earlier|previous(?:ly)?|last (?:week|month|year|season|summer|winter)|ago|before|semi-?finals?|heats?)\b/i;

const draftOf = (world: World, { first, second, behind, beside }: Reversal): Draft => {
  const [a, b] = [first.claim.mark!, second.claim.mark!];
  const sides = [first, second].map(({ claim }) => ({
    value: writeMark(claim.mark!),
    text: claim.mark!.text,
    claims: [claim],
  }));
  const worse = a.unit === 's' ? 'slower' : a.unit === 'm' ? 'shorter' : 'lower';
  return {
    type: 'order',
    field: 'mark',
    severity:
      behind < FAR &&
      beside &&
      [first, second].every(
        ({ claim }) =>
          isPlaceSaid(claim) && claim.confidence >= WELL_READ && !ANOTHER_RACE.test(sentenceOf(world, claim)),
      )
        ? gradeBySurety('error', sides)
        : 'note',
    subject: describeHappening(first.happening),
    athletes: [first.happening.person.name, second.happening.person.name],
    event: eventOf(first.happening.claims),
    values: sides,
    verdict: null,
    explanation: `${first.happening.person.name}, ${writeOrdinal(first.place!)} with ${a.text}, would have been ${worse} than ${second.happening.person.name}, ${writeOrdinal(second.place!)} with ${b.text}.`,
    // Either a mark is wrong or a place: whichever another article contradicts.
    about: [first, second].flatMap(({ happening: { id } }) => [`mark:${id}`, `place:${id}`]),
  };
};

/** Two results told so near each other, in code points, are of one list or sentence: that they are of one race is sure. */
const BESIDE = 200;

/** Without the places of somebody who has another one in the race, told more surely: one of them was misread. */
const surest = (placed: readonly Result[]): readonly Result[] =>
  placed.filter(
    (one) =>
      !placed.some(
        (other) =>
          other.happening.person === one.happening.person &&
          other.place !== one.place &&
          other.claim.confidence > one.claim.confidence,
      ),
  );

/** Two winners with different marks: the results are of several heats. */
const isMixed = (placed: readonly Result[]): boolean => {
  return placed.some((a) =>
    placed.some(
      (b) =>
        a.place === b.place && a.happening.person !== b.happening.person && a.claim.mark!.value !== b.claim.mark!.value,
    ),
  );
};

/** How far apart, in code points, two results of one race are told. */
const REACH = 900;

const checkRace = (world: World, { results }: Race): readonly Draft[] => {
  const placed = surest(results.filter(({ place, claim }) => place !== null && claim.mark !== null));
  if (isMixed(placed) || placed.some(({ claim }) => claim.round !== null && claim.round !== 'final')) return [];
  const pairs = placed.flatMap((first) =>
    placed.flatMap((second): Reversal[] => {
      if (first.place! >= second.place! || first.happening.person === second.happening.person) return [];
      const apart = distanceBetween(first.claim, second.claim);
      const behind = apart > REACH ? null : reversal(first, second);
      return behind === null ? [] : [{ first, second, behind, beside: apart <= BESIDE }];
    }),
  );
  // Many reversals at once: the results are of several races, or a mark was bound to the wrong athlete.
  if (pairs.length > 4) return [];
  const closest = pairs.sort((x, y) => x.first.place! - y.first.place! || x.second.place! - y.second.place!)[0];
  return closest === undefined ? [] : [draftOf(world, closest)];
};

/** A winner slower than the second. */
export const order: Check = {
  name: 'order of a race',
  find: (world) => ({ drafts: findRaces(world).flatMap((race) => checkRace(world, race)), unchecked: [] }),
};
