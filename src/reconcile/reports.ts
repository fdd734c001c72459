import type { PerformanceClaim } from '../claims/performance.ts';
import type { People, Person } from './people.ts';

/** How many other results two articles tell alike: with two or more, both report of one meeting. */
export interface Reports {
  /** Results but for those of one athlete in one discipline, which are what is to be weighed. */
  readonly countShared: (a: PerformanceClaim, b: PerformanceClaim, person: Person | null) => number;
  /** All results that two articles, by their ids, tell alike. */
  readonly countBetween: (a: string, b: string) => number;
}

/** Told by more articles than this, a result is common knowledge, and ties no two of them together. */
const COMMON = 40;

/**
 * A result of the day itself, not one that is looked back on: it has a place, a day, or its when and where go
 * without saying.
 */
const isReported = ({ place, medal, inferred, date, competition, venue }: PerformanceClaim): boolean =>
  place !== null ||
  medal !== null ||
  inferred.length > 0 ||
  date?.precision === 'day' ||
  (date === null && competition === null && venue === null);

/** A mark that two athletes, or two races, hardly have in common. */
const isFine = ({ mark, event }: PerformanceClaim): boolean =>
  mark !== null &&
  mark.bound === 'exact' &&
  event.discipline !== null &&
  (mark.unit !== 's' || mark.resolution <= (mark.value >= 1500 ? 1 : 0.011));

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Counts what each pair of articles has in common. */
export const findReports = (claims: readonly PerformanceClaim[], people: People): Reports => {
  const byResult = new Map<string, { readonly of: string; readonly articles: Set<string> }>();
  for (const claim of claims) {
    if (!isFine(claim) || !isReported(claim)) continue;
    const person = people.personOf(claim.article, claim.athlete!.name);
    if (person === null) continue;
    const of = `${person.id} ${claim.event.discipline}`;
    const key = `${of} ${claim.mark!.value.toFixed(2)}`;
    const entry = byResult.get(key) ?? { of, articles: new Set<string>() };
    entry.articles.add(claim.article);
    byResult.set(key, entry);
  }
  const shared = new Map<string, Set<string>>();
  for (const { of, articles } of byResult.values()) {
    if (articles.size < 2 || articles.size > COMMON) continue;
    const all = [...articles].sort();
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) {
        const key = pairKey(a, b);
        shared.set(key, (shared.get(key) ?? new Set<string>()).add(of));
      }
    }
  }
  return {
    countBetween: (a, b) => shared.get(pairKey(a, b))?.size ?? 0,
    countShared: (a, b, person) => {
      const all = shared.get(pairKey(a.article, b.article));
      if (all === undefined) return 0;
      return all.size - (person !== null && all.has(`${person.id} ${a.event.discipline}`) ? 1 : 0);
    },
  };
};
