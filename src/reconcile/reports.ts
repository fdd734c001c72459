import type { PerformanceClaim } from '../claims/performance.ts';
import type { People, Person } from './people.ts';

/** What two results have in common by the articles that tell them. */
export interface Ties {
  /** How many other results the two articles tell alike: with two or more, both report of one meeting. */
  readonly shared: number;
  /** True where no article has both marks: one may be the other, written wrong. */
  readonly apart: boolean;
}

export interface Reports {
  /** Of two results of one athlete; `shared` leaves out what else the articles tell of the athlete in the discipline. */
  readonly tiesOf: (a: PerformanceClaim, b: PerformanceClaim, person: Person | null) => Ties;
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

const markKey = (person: Person, { event, mark }: PerformanceClaim): string =>
  `${person.id} ${event.discipline} ${mark!.value.toFixed(2)}`;

/** The articles that tell each mark of each athlete. */
const findTellers = (claims: readonly PerformanceClaim[], people: People): ReadonlyMap<string, ReadonlySet<string>> => {
  const tellers = new Map<string, Set<string>>();
  for (const claim of claims) {
    const person = claim.mark === null ? null : people.personOf(claim.article, claim.athlete!.name);
    if (person === null) continue;
    const key = markKey(person, claim);
    tellers.set(key, (tellers.get(key) ?? new Set<string>()).add(claim.article));
  }
  return tellers;
};

/** Counts what each pair of articles has in common. */
export const findReports = (
  claims: readonly PerformanceClaim[],
  people: People,
  textOf: (article: string) => string,
): Reports => {
  const tellers = findTellers(claims, people);
  const areApart = (a: PerformanceClaim, b: PerformanceClaim, person: Person): boolean => {
    const [x, y] = [tellers.get(markKey(person, a)), tellers.get(markKey(person, b))];
    if (x === undefined || y === undefined || [...x].some((article) => y.has(article))) return false;
    // A mark that was not read, or was read of somebody else.
    return !textOf(a.article).includes(b.mark!.text) && !textOf(b.article).includes(a.mark!.text);
  };
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
    tiesOf: (a, b, person) => {
      const all = shared.get(pairKey(a.article, b.article));
      return {
        shared: (all?.size ?? 0) - (person !== null && all?.has(`${person.id} ${a.event.discipline}`) ? 1 : 0),
        apart: person !== null && a.mark !== null && b.mark !== null && areApart(a, b, person),
      };
    },
  };
};
