import type { PerformanceClaim } from '../claims/performance.ts';
import type { GoldPerformance } from './gold.ts';
import { disciplineKey, fold, isOneOf, isSameAthlete, isSameNumber, listForms, markValue } from './normal-forms.ts';
import { countClaim, countGold, type Tally } from './tally.ts';

/** The slots of a performance, in the order of the table. */
export const SLOTS = [
  ...['athlete', 'event', 'sex', 'environment', 'mark', 'place', 'competition', 'venue', 'date', 'records'],
] as const;
export type Slot = (typeof SLOTS)[number];

/** `bound`: athlete, event and mark of one performance all right. */
export type PerformanceTallies = Readonly<Record<Slot | 'bound', Tally>>;

/** The forms of each slot that are stated: one for a claim, all that count as right for gold. */
type Slots = Partial<Readonly<Record<Slot, readonly string[]>>>;

const MEDAL_PLACES = { gold: 1, silver: 2, bronze: 3 } as const;
const BOUND_SLOTS = ['athlete', 'event', 'mark'] as const;

const stated = (forms: Readonly<Record<Slot, readonly (string | number | null | undefined)[]>>): Slots =>
  Object.fromEntries(
    Object.entries(forms).flatMap(([slot, list]) => {
      const said = list.filter((form) => form != null && form !== '').map(String);
      return said.length === 0 ? [] : [[slot, said]];
    }),
  );

const slotsOfClaim = (claim: PerformanceClaim): Slots =>
  stated({
    athlete: [claim.athlete?.name],
    event: [claim.event.discipline],
    sex: [claim.event.sex],
    environment: [claim.event.environment],
    mark: [claim.mark?.value],
    place: [claim.place ?? (claim.medal === null ? null : MEDAL_PLACES[claim.medal])],
    competition: [claim.competition?.name],
    venue: [claim.venue?.stadium, claim.venue?.city],
    date: [claim.date?.value],
    records: claim.records,
  });

const slotsOfGold = (gold: GoldPerformance): Slots =>
  stated({
    athlete: [gold.athlete, ...listForms(gold.athlete_also)],
    event: [gold.event],
    sex: [gold.sex],
    environment: [gold.environment],
    mark: gold.mark ? [...listForms(gold.mark), ...listForms(gold.mark_also)] : [],
    place: [gold.place],
    competition: listForms(gold.competition),
    venue: listForms(gold.venue),
    date: listForms(gold.date),
    records: gold.records ?? [],
  });

type Equal = (claimed: readonly string[], gold: readonly string[]) => boolean;

const EQUAL: Readonly<Record<Slot, Equal>> = {
  athlete: ([name], gold) => gold.some((form) => isSameAthlete(name, form)),
  event: ([event], [gold]) => disciplineKey(event) === disciplineKey(gold),
  sex: ([sex], [gold]) => fold(sex) === fold(gold),
  environment: ([environment], [gold]) => fold(environment) === fold(gold),
  mark: ([mark], gold) =>
    gold.some((form) => {
      const value = markValue(form);
      return value !== null && isSameNumber(Number(mark), value);
    }),
  place: ([place], [gold]) => Number(place) === Number(gold),
  competition: ([name], gold) => isOneOf(name!, gold),
  venue: (places, gold) => places.some((place) => isOneOf(place, gold)),
  date: ([date], gold) => gold.includes(date!),
  records: (labels, gold) => gold.some((label) => labels.includes(label)),
};

const isRight = (claim: Slots, gold: Slots, slot: Slot): boolean => {
  const [claimed, wanted] = [claim[slot], gold[slot]];
  return claimed !== undefined && wanted !== undefined && EQUAL[slot](claimed, wanted);
};

const clashes = (claim: Slots, gold: Slots, slot: Slot): boolean =>
  claim[slot] !== undefined && gold[slot] !== undefined && !isRight(claim, gold, slot);

/** How surely a claim speaks of a gold performance; 0 when it does not. */
const affinity = (claim: Slots, gold: Slots): number => {
  const same = (slot: Slot): number => (isRight(claim, gold, slot) ? 1 : 0);
  const [mark, athlete] = [same('mark'), same('athlete')];
  if (mark && !clashes(claim, gold, 'event')) {
    return 3 + 3 * athlete + 2 * same('event') + same('date') + same('place');
  }
  if (mark) return 1 + 3 * athlete;
  const withoutMark = claim.mark === undefined || gold.mark === undefined;
  if (!athlete || !withoutMark || (['event', 'place', 'date'] as const).some((slot) => clashes(claim, gold, slot))) {
    return 0;
  }
  const slots = ['event', 'date', 'place', 'competition', 'venue', 'records'] as const;
  const shared = slots.reduce((sum, slot) => sum + same(slot), 0);
  return shared > 0 ? 2 + shared : 0;
};

/**
 * What gold does not state and a claim may all the same: sex and surroundings, which a reader
 * infers, and a bare year in an article that has no date of its own.
 */
const isInferable = (slot: Slot, [form]: readonly string[], dated: boolean): boolean =>
  slot === 'sex' || slot === 'environment' || (slot === 'date' && !dated && /^\d{4}$/.test(form ?? ''));

/** One claim that was scored, for the calibration: `right` is null where it does not count. */
export interface ScoredPerformance {
  readonly claim: PerformanceClaim;
  readonly right: boolean | null;
}

/**
 * Scores the performances of one article into `tallies`.
 * @param dated whether the article has a publication date
 * @param misses gets a line for each slot that was wrong (`+`) or missed (`-`)
 */
export const scorePerformances = (
  claims: readonly PerformanceClaim[],
  golds: readonly GoldPerformance[],
  dated: boolean,
  tallies: PerformanceTallies,
  misses: string[],
): ScoredPerformance[] => {
  const items = golds.map((gold) => ({ gold, slots: slotsOfGold(gold), hits: [] as Slots[] }));
  const scored = claims.map((claim): ScoredPerformance => {
    const slots = slotsOfClaim(claim);
    let best: (typeof items)[number] | null = null;
    let top = 0;
    for (const item of items) {
      const score = affinity(slots, item.slots);
      if (score > top) [best, top] = [item, score];
    }
    best?.hits.push(slots);
    if (best?.gold.optional) return { claim, right: null };
    for (const slot of SLOTS) {
      const claimed = slots[slot];
      if (claimed === undefined) continue;
      if (best !== null && best.slots[slot] === undefined && isInferable(slot, claimed, dated)) continue;
      const right = best !== null && isRight(slots, best.slots, slot);
      countClaim(tallies[slot], right);
      if (right) continue;
      const wanted = best === null ? 'no such performance' : (best.slots[slot]?.join(' | ') ?? 'unsaid');
      misses.push(`+ ${slot} ${claimed.join(' | ')} of ${describe(slots)}; gold: ${wanted}; sieve ${claim.sieve}`);
    }
    const gold = best?.slots;
    const bound =
      gold !== undefined &&
      BOUND_SLOTS.every((slot) => (gold[slot] === undefined ? slot === 'event' : isRight(slots, gold, slot)));
    if (slots.mark !== undefined) countClaim(tallies.bound, bound);
    const known = (['athlete', 'event', 'mark', 'place'] as const).filter((slot) => slots[slot] !== undefined);
    return {
      claim,
      right: slots.mark === undefined ? gold !== undefined && !known.some((slot) => clashes(slots, gold, slot)) : bound,
    };
  });
  for (const { gold, slots, hits } of items) {
    if (gold.optional) continue;
    for (const slot of SLOTS) {
      if (slots[slot] === undefined) continue;
      const found = hits.some((hit) => isRight(hit, slots, slot));
      countGold(tallies[slot], found);
      if (!found) misses.push(`- ${slot} ${slots[slot]!.join(' | ')} of ${describe(slots)}; "${gold.quote ?? ''}"`);
    }
    if (slots.mark === undefined) continue;
    const bound = hits.some((hit) =>
      BOUND_SLOTS.every((slot) => slots[slot] === undefined || isRight(hit, slots, slot)),
    );
    countGold(tallies.bound, bound);
  }
  return scored;
};

const describe = (slots: Slots): string =>
  BOUND_SLOTS.map((slot) => slots[slot]?.[0])
    .filter((form) => form !== undefined)
    .join(', ');
