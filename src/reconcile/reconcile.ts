import type { Claim } from '../claims/index.ts';
import type { Article } from '../model/article.ts';
import type { Conflict, Unchecked } from '../model/conflict.ts';
import type { Decision } from '../model/decision.ts';
import type { PerformanceRecord } from '../model/record.ts';
import { CHECKS } from './checks/index.ts';
import { finishDrafts } from './drafts.ts';
import { mergeHappenings } from './merge.ts';
import type { ReferenceMark } from './reference.ts';
import type { RosterEntry } from './roster.ts';
import { buildWorld } from './world.ts';

/** A newsroom's own lists. Everything works without them; what they lack refutes nothing. */
export interface ReconcileOptions {
  readonly roster?: readonly RosterEntry[];
  readonly reference?: readonly ReferenceMark[];
  /** What an editor has settled: those conflicts are left out, and their values stand in the records. */
  readonly decisions?: readonly Decision[];
}

export interface Reconciled {
  readonly records: readonly PerformanceRecord[];
  readonly conflicts: readonly Conflict[];
  readonly unchecked: readonly Unchecked[];
}

const byCheck = (a: Unchecked, b: Unchecked): number => {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** An editor's decision takes the place of a verdict. */
const settle = (conflict: Conflict, decisions: ReadonlyMap<string, Decision>): Conflict => {
  const value = decisions.get(conflict.id)?.value;
  return value == null ? conflict : { ...conflict, verdict: { value, because: "an editor's decision" } };
};

/**
 * Decides which claims speak of the same athletes and happenings, merges them into records, and looks
 * for contradictions. The order of articles and claims makes no difference; ids depend on the claims
 * behind a record or conflict alone, so that further articles leave them as they are.
 *
 * Conflicts with a decision are not returned, nor counted among the conflicts of a record; for each there
 * is a row in `unchecked` (check `decisions`), so that none is lost in silence.
 */
export const reconcile = (
  articles: readonly Article[],
  claims: readonly Claim[],
  options: ReconcileOptions = {},
): Reconciled => {
  const world = buildWorld(articles, claims, options);
  const found = CHECKS.map(({ find }) => find(world));
  const decisions = new Map((options.decisions ?? []).map((decision) => [decision.conflict, decision]));
  const all = finishDrafts(found.flatMap(({ drafts }) => drafts));
  const open = all.filter(({ id }) => !decisions.has(id));
  const settled = all.filter(({ id }) => decisions.has(id));
  const isOpen = new Set(open.map(({ id }) => id));
  const records = mergeHappenings(
    world,
    all.map((conflict) => settle(conflict, decisions)),
  );
  return {
    records: records.map((record) => ({ ...record, conflicts: record.conflicts.filter((id) => isOpen.has(id)) })),
    conflicts: open,
    unchecked: [
      ...found.flatMap(({ unchecked }) => unchecked),
      ...settled.map((conflict) => ({
        check: 'decisions',
        reason: `an editor settled ${conflict.id}`,
        claims: conflict.values.flatMap((value) => value.claims),
      })),
    ].sort(byCheck),
  };
};
