import { RunError } from './model/errors.ts';
import type { Run } from './model/run.ts';
import { openJournal } from './pipeline/journal.ts';
import type { Reading } from './pipeline/read-file.ts';
import { type ReadPathsOptions, readPaths, settleReadings } from './pipeline/read-paths.ts';
import { readOutputFolder } from './pipeline/read-results.ts';
import { VERSION } from './pipeline/version.ts';
import { prepareOut, writeResults } from './pipeline/write-results.ts';
import { type ReconcileOptions, reconcile } from './reconcile/reconcile.ts';
import { makeManifest } from './report/manifest.ts';
import type { Results } from './report/results.ts';

/** Everything a run needs to know besides its paths. */
export interface RunOptions {
  readonly read?: Omit<ReadPathsOptions, 'journal' | 'out'>;
  readonly reconcile?: ReconcileOptions;
  /** The options as they are to stand in the manifest. */
  readonly manifest?: Readonly<Record<string, unknown>>;
}

/** What a run came to, with its manifest. */
export interface RunOutcome {
  readonly results: Results;
  readonly run: Run;
}

const secondsSince = (start: number): number => Math.round(performance.now() - start) / 1000;

/** Reasons over what was read: the second half of the way through, from claims to results. */
export const reconcileReading = (reading: Reading, options: ReconcileOptions = {}): Results => ({
  ...reading,
  ...reconcile(reading.articles, reading.claims, options),
});

/**
 * The whole pipeline: files and folders in, results out. With `out`, all output files are written
 * there, and a run that was interrupted goes on from where it stood.
 * @throws RunError when the out folder cannot be written; the abort signal's reason
 */
export const runPipeline = async (
  paths: readonly string[],
  out: string | null,
  options: RunOptions = {},
): Promise<RunOutcome> => {
  if (paths.length === 0) throw new RunError('no paths to read');
  const start = performance.now();
  if (out !== null) prepareOut(out);
  const journal = out === null ? undefined : await openJournal(out);
  let done = false;
  try {
    const read = await readPaths(paths, {
      ...options.read,
      ...(out === null ? {} : { out }),
      ...(journal ? { journal } : {}),
    });
    const readSeconds = secondsSince(start);
    const results = reconcileReading(read, options.reconcile);
    const run = makeManifest(results, {
      version: VERSION,
      options: options.manifest ?? {},
      seconds: {
        read: readSeconds,
        reconcile: Math.round((secondsSince(start) - readSeconds) * 1000) / 1000,
        total: secondsSince(start),
      },
      inputs: read.inputs,
    });
    if (out !== null) writeResults(out, results, run);
    done = true;
    return { results, run };
  } finally {
    journal?.close(done);
  }
};

/**
 * Joins what earlier runs have read: the articles and claims of several output folders are
 * reconciled as if one run had read them all.
 * @throws RunError when a folder cannot be read, or `out` cannot be written
 */
export const reconcileFolders = (
  folders: readonly string[],
  out: string,
  options: ReconcileOptions = {},
  manifest: Readonly<Record<string, unknown>> = {},
): RunOutcome => {
  const start = performance.now();
  prepareOut(out);
  const parts = folders.map(readOutputFolder);
  const rejected = parts.flatMap((part) => part.rejected);
  const reading = settleReadings(
    parts.map((part) => ({ ...part, unplaced: part.run?.unplaced ?? [], rejected: [] })),
    rejected,
  );
  const results = reconcileReading(reading, options);
  const inputs = new Map(
    parts.flatMap((part) => part.run?.inputs ?? []).map((input) => [JSON.stringify(input), input]),
  );
  const run = makeManifest(results, {
    version: VERSION,
    options: manifest,
    seconds: { total: secondsSince(start) },
    inputs: [...inputs.values()],
  });
  writeResults(out, results, run);
  return { results, run };
};
