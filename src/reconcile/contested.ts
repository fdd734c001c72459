import type { PerformanceClaim } from '../claims/performance.ts';
import type { Side } from './drafts.ts';
import type { Happening } from './happenings.ts';

/** How a field is read, written and compared where its values are set against each other. */
export interface ContestedField<V> {
  readonly read: (claim: PerformanceClaim) => V | null;
  readonly write: (value: V) => string;
  /** As the article writes it. */
  readonly textOf: (value: V, claim: PerformanceClaim) => string;
  readonly contradicts: (a: V, b: V) => boolean;
}

/** A side of a contest with its value still typed. */
export interface ContestedSide<V> extends Side {
  readonly of: V;
  readonly claims: readonly PerformanceClaim[];
}

/** The most frequent wording; of equally frequent ones the longest, which says most. A normal form that no article wrote comes last. */
const usualText = (texts: readonly string[], normal: string): string => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(
    ([a, m], [b, n]) => Number(a === normal) - Number(b === normal) || n - m || b.length - a.length || (a < b ? -1 : 1),
  )[0]![0];
};

/**
 * The values of a field that contradict another value of the same happening, each with its claims, most
 * claims first. `[]` when all agree.
 */
export const findContest = <V>(
  { claims }: Pick<Happening, 'claims'>,
  field: ContestedField<V>,
): readonly ContestedSide<V>[] => {
  const sides = new Map<string, { of: V; claims: PerformanceClaim[] }>();
  for (const claim of claims) {
    const value = field.read(claim);
    if (value === null) continue;
    const written = field.write(value);
    const side = sides.get(written);
    if (side) side.claims.push(claim);
    else sides.set(written, { of: value, claims: [claim] });
  }
  const all = [...sides];
  return all
    .filter(([, side]) => all.some(([, other]) => field.contradicts(side.of, other.of)))
    .map(([value, { of, claims: own }]) => {
      const texts = own.map((claim) => field.textOf(field.read(claim)!, claim));
      return { value, of, text: usualText(texts, value), claims: own };
    })
    .sort((a, b) => b.claims.length - a.claims.length || (a.value < b.value ? -1 : 1));
};
