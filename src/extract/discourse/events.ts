import { plausible } from '../../lexicon/plausible.ts';
import type { Discipline, Environment, Sex } from '../../model/values.ts';
import type { AnyMention, MarkReading } from '../mentions/mention.ts';
import { type Clause, clauseAt } from './clauses.ts';
import type { Reading } from './reading.ts';

/** The event that an anchor (a mark, a place) belongs to, and how its mark is to be read there. */
export interface ChosenEvent {
  readonly discipline: Discipline | null;
  readonly sex: Sex | null;
  readonly environment: Environment | null;
  readonly round: 'heat' | 'quarter-final' | 'semi-final' | 'final' | 'qualifying' | null;
  readonly reading: MarkReading | null;
  /** How far away it was found: 0 in the clause, more farther off. */
  readonly cost: number;
}

interface Named {
  readonly disciplines: readonly Discipline[];
  readonly sex: Sex | null;
  readonly environment: Environment | null;
  readonly round: ChosenEvent['round'];
}

/** The event that a mention names, whatever its sort; null when it names none. */
const namedBy = (mention: AnyMention): (Named & { readonly dearer: number }) | null => {
  const { value } = mention;
  switch (mention.sort) {
    case 'event':
      return mention.value.role === 'event' ? { ...mention.value, dearer: 0 } : null;
    case 'record':
      return mention.value.disciplines.length > 0 ? { ...mention.value, round: null, dearer: 0.2 } : null;
    case 'competition':
      return mention.value.disciplines.length > 0
        ? {
            disciplines: mention.value.disciplines,
            sex: null,
            environment: mention.value.environment,
            round: null,
            dearer: 0.3,
          }
        : null;
    case 'epithet':
      return mention.value.disciplines.length > 0
        ? { disciplines: mention.value.disciplines, sex: null, environment: null, round: null, dearer: 0.9 }
        : null;
    default:
      return value === undefined ? null : null;
  }
};

/** How dear a mention is for an anchor at `index` of its own sentence: nearer and before is cheaper. */
const costWithin = (at: number, index: number, clause: Clause): number => {
  const inside = clause.start <= at && at < clause.end;
  const distance = Math.abs(at - index) / 200;
  return (inside ? 0 : 0.8) + (at > index ? 0.35 : 0) + distance;
};

/**
 * Chooses the event of an anchor: the nearest event word that its mark is plausible for.
 * @param anchor where it stands in the masked text of `reading`
 * @param marks how the number may be read; `[]` for a place without a mark
 * @param sex the athlete's, where known
 */
export const chooseEvent = (
  readings: readonly Reading[],
  reading: Reading,
  clauses: readonly Clause[],
  anchor: number,
  marks: readonly MarkReading[],
  sex: Sex | null,
): ChosenEvent => {
  let best: ChosenEvent | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const consider = (named: Named & { dearer: number }, cost: number): void => {
    const clash = sex !== null && named.sex !== null && named.sex !== 'mixed' && named.sex !== sex ? 2 : 0;
    for (const discipline of named.disciplines) {
      const fits =
        marks.length === 0
          ? [{ mark: null, fit: 1 }]
          : marks.map((mark) => ({ mark, fit: plausible(discipline, mark, sex) }));
      for (const { mark, fit } of fits) {
        if (fit <= 0) continue;
        const total = cost + named.dearer + clash + (1 - fit) * 1.2;
        if (total >= bestCost) continue;
        bestCost = total;
        best = {
          discipline,
          sex: named.sex,
          environment: named.environment,
          round: named.round,
          reading: mark,
          cost: total,
        };
      }
    }
  };
  const clause = clauseAt(clauses, anchor);
  for (const mention of reading.mentions) {
    const named = namedBy(mention);
    if (named) consider(named, costWithin(reading.masked.indexOf(mention), anchor, clause));
  }
  for (let back = 1; back <= reading.index && 1 + back * 0.35 < bestCost; back += 1) {
    const earlier = readings[reading.index - back]!;
    const turned = earlier.sentence.paragraph === reading.sentence.paragraph ? 0 : 0.3;
    for (const mention of earlier.mentions) {
      const named = namedBy(mention);
      if (named)
        consider(named, 1 + Math.min(back, 12) * 0.35 + turned + (1 - (mention.start - earlier.sentence.start) / 4000));
    }
  }
  for (let ahead = 1; ahead <= 4 && 6 + ahead * 0.5 < bestCost; ahead += 1) {
    for (const mention of readings[reading.index + ahead]?.mentions ?? []) {
      const named = namedBy(mention);
      if (named) consider(named, 6 + ahead * 0.5);
    }
  }
  return best ?? { discipline: null, sex: null, environment: null, round: null, reading: marks[0] ?? null, cost: 10 };
};
