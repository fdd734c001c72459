import type { Unchecked } from '../model/conflict.ts';
import type { Run } from '../model/run.ts';
import { countResults, type Results } from './results.ts';

/** What a manifest says of the run itself, besides its results. */
export interface RunFacts {
  readonly version: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Seconds by stage. */
  readonly seconds: Readonly<Record<string, number>>;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

/** Checks that could not be made, one row a reason, the most frequent first. */
export const countUnchecked = (unchecked: readonly Unchecked[]): Run['unchecked'] => {
  const counts = new Map<string, Run['unchecked'][number]>();
  for (const { check, reason } of unchecked) {
    const key = JSON.stringify([check, reason]);
    const row = counts.get(key) ?? { check, reason, count: 0 };
    row.count += 1;
    counts.set(key, row);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.check + a.reason < b.check + b.reason ? -1 : 1));
};

/** The manifest of a run: `run.json`. */
export const makeManifest = (results: Results, facts: RunFacts): Run => ({
  version: facts.version,
  options: { ...facts.options },
  counts: countResults(results),
  seconds: { ...facts.seconds },
  inputs: [...facts.inputs],
  unchecked: countUnchecked(results.unchecked),
  unplaced: [...results.unplaced],
});

/** The manifest as the text of `run.json`. */
export const renderManifest = (run: Run): string => `${JSON.stringify(run, null, 2)}\n`;
