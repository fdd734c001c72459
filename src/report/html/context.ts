import type { Claim } from '../../claims/index.ts';
import type { Article } from '../../model/article.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { PerformanceRecord } from '../../model/record.ts';
import type { Results } from '../results.ts';

/** The results with what the sections of the page look up in them. */
export interface Context {
  readonly results: Results;
  readonly articles: ReadonlyMap<string, Article>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly conflicts: ReadonlyMap<string, Conflict>;
  /** How many claims, records and conflicts there are of an article. */
  readonly counts: ReadonlyMap<string, { claims: number; records: number; conflicts: number }>;
  /** Conflicts and records that the page shows, and can link to. */
  readonly shown: ReadonlySet<string>;
}

/** Rows that each section shows at most: the page stays readable, and opens, after any run. */
export const LIMITS = {
  conflicts: 250,
  records: 1000,
  articles: 1000,
  rest: 250,
  passagesOfSide: 4,
  index: 60,
} as const;

export const makeContext = (
  results: Results,
  conflicts: readonly Conflict[],
  records: readonly PerformanceRecord[],
): Context => {
  const counts = new Map(results.articles.map(({ id }) => [id, { claims: 0, records: 0, conflicts: 0 }]));
  const add = (articles: Iterable<string>, what: 'claims' | 'records' | 'conflicts'): void => {
    for (const id of articles) {
      const count = counts.get(id);
      if (count) count[what] += 1;
    }
  };
  for (const claim of results.claims) add([claim.article], 'claims');
  for (const record of results.records) add(record.articles, 'records');
  for (const conflict of results.conflicts) add(new Set(conflict.values.flatMap((side) => side.articles)), 'conflicts');
  return {
    results,
    articles: new Map(results.articles.map((article) => [article.id, article])),
    claims: new Map(results.claims.map((claim) => [claim.id, claim])),
    conflicts: new Map(results.conflicts.map((conflict) => [conflict.id, conflict])),
    counts,
    shown: new Set([...conflicts, ...records, ...results.articles.slice(0, LIMITS.articles)].map(({ id }) => id)),
  };
};
