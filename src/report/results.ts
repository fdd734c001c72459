import type { Claim } from '../claims/index.ts';
import type { Article } from '../model/article.ts';
import type { Conflict, Severity, Unchecked } from '../model/conflict.ts';
import type { PerformanceRecord } from '../model/record.ts';
import type { Rejected } from '../model/rejected.ts';
import type { Run, Unplaced } from '../model/run.ts';

/** Everything that a run came to: what every output format renders. */
export interface Results {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly records: readonly PerformanceRecord[];
  readonly conflicts: readonly Conflict[];
  readonly unchecked: readonly Unchecked[];
  readonly unplaced: readonly Unplaced[];
  readonly rejected: readonly Rejected[];
}

/** How many of each there are. */
export const countResults = (results: Results): Run['counts'] => {
  const graded = (severity: Severity): number =>
    results.conflicts.filter((conflict) => conflict.severity === severity).length;
  return {
    articles: results.articles.length,
    claims: results.claims.length,
    records: results.records.length,
    conflicts: { error: graded('error'), warning: graded('warning'), note: graded('note') },
    rejected: results.rejected.length,
  };
};
