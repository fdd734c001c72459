import { differenceOf } from '../compare/quantities.ts';
import { factsOf } from '../lexicon/disciplines.ts';
import type { Conflict } from '../model/conflict.ts';
import type { Mark } from '../model/values.ts';
import type { ContestedSide } from './contested.ts';
import type { Happening } from './happenings.ts';
import { racesOf } from './races.ts';
import { placeOf } from './result-fields.ts';
import { eventOf } from './words.ts';
import type { World } from './world.ts';

type Sides = readonly ContestedSide<Mark>[];

const EPSILON = 0.0051;

/** A mark beyond anything ever done cannot be the right one of two. */
const isImpossible = (happening: Happening, mark: Mark): boolean => {
  const { discipline, sex } = eventOf(happening.claims);
  if (discipline === null) return false;
  const facts = factsOf(discipline);
  if (facts.unit !== mark.unit) return true;
  const known = (sex ?? happening.person.sex) === 'women' ? facts.women : facts.men;
  if (known === null) return false;
  return facts.lowerIsBetter ? mark.value < known[0] * 0.995 : mark.value > known[0] * 1.005;
};

/** Whether a mark fits the places and marks of the others in its race. */
const breaksOrder = (world: World, happening: Happening, side: ContestedSide<Mark>, mark: Mark): boolean =>
  [...new Set(happening.claims.flatMap((claim) => racesOf(world, claim)))].some((race) => {
    const places = happening.claims.map(placeOf).filter((place) => place !== null);
    const place = new Set(places).size === 1 ? places[0]! : null;
    if (place === null) return false;
    return race.results.some((other) => {
      if (other.happening === happening || other.place === null || other.claim.mark === null) return false;
      if (other.place === place || other.claim.mark.bound !== 'exact') return false;
      const lower = mark.unit === 's';
      const ahead = lower ? other.claim.mark.value - mark.value : mark.value - other.claim.mark.value;
      return other.place > place ? ahead < -EPSILON : ahead > EPSILON;
    });
  }) && side.claims.length > 0;

/** A stated margin between this performance and another whose mark is known decides between two marks. */
const fitsMargin = (world: World, happening: Happening, mark: Mark): boolean => {
  const names = happening.person;
  return [...new Set(happening.claims.map(({ article }) => article))].some((article) =>
    world.claimsIn(article).some((claim) => {
      if (claim.kind !== 'margin' || claim.modality !== 'asserted') return false;
      const range = differenceOf(claim.quantity);
      if (range === null || range.unit !== mark.unit || range.high - range.low > 0.05) return false;
      const better = claim.better.athlete && world.people.personOf(article, claim.better.athlete.name);
      const worse = claim.worse.athlete && world.people.personOf(article, claim.worse.athlete.name);
      const rival = better === names ? worse : worse === names ? better : null;
      if (rival === null || rival === undefined || rival === names) return false;
      return world.claimsIn(article).some((other) => {
        if (other.kind !== 'performance' || other.mark === null || other.mark.unit !== mark.unit) return false;
        if (!other.athlete || world.people.personOf(article, other.athlete.name) !== rival) return false;
        const difference = Math.abs(other.mark.value - mark.value);
        return difference >= range.low && difference <= range.high;
      });
    }),
  );
};

/**
 * Decides between the marks of one performance where a world best, the order of a race or a stated margin
 * rules out all but one.
 * @returns null when nothing decides
 */
export const findMarkVerdict = (world: World, happening: Happening, sides: Sides): Conflict['verdict'] => {
  const only = (rest: Sides, because: string): Conflict['verdict'] =>
    rest.length === 1 ? { value: rest[0]!.value, because } : null;
  const possible = sides.filter(({ of }) => !isImpossible(happening, of));
  if (possible.length < sides.length) return only(possible, 'the other mark is beyond anything ever done');
  const ordered = sides.filter((side) => !breaksOrder(world, happening, side, side.of));
  if (ordered.length < sides.length)
    return only(ordered, 'the other mark does not fit the places and marks of the race');
  const fitting = sides.filter(({ of }) => fitsMargin(world, happening, of));
  return only(fitting, 'the stated margin fits this mark alone');
};
