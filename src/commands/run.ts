import type { Command } from 'commander';
import { runPipeline } from '../pipeline.ts';
import {
  addReadingOptions,
  addReconcilingOptions,
  loadLists,
  meetsFailOn,
  type ReadingFlags,
  type ReconcilingFlags,
} from './options.ts';
import { drawProgress } from './progress.ts';
import { readingOptions } from './reading.ts';
import { tellOutcome } from './summary.ts';
import { EXIT, type ExitCode, say, type Terminal } from './terminal.ts';

type Flags = ReadingFlags & ReconcilingFlags;

const run = async (terminal: Terminal, paths: readonly string[], flags: Flags): Promise<ExitCode> => {
  const { out, quiet, json, ...manifest } = flags;
  const outcome = await runPipeline(paths, out, {
    read: readingOptions(terminal, flags, drawProgress(terminal, quiet)),
    reconcile: loadLists(flags),
    manifest: { paths, ...manifest },
  });
  await tellOutcome(terminal, outcome, flags);
  const missing = outcome.results.rejected.filter((row) => row.code === 'not-found').length;
  if (missing === paths.length) {
    say(
      terminal,
      false,
      `nothing to read: ${paths.length === 1 ? 'the path does not exist' : 'none of the paths exists'}`,
    );
    return EXIT.unfinished;
  }
  return meetsFailOn(outcome.run.counts, flags.failOn) ? EXIT.failOn : EXIT.done;
};

/** `run PATHS… --out DIR`: the whole pipeline. */
export const addRun = (program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void => {
  const command = program
    .command('run')
    .description('read articles, extract claims, reconcile them, and report conflicts')
    .argument('<paths...>', 'files, and folders that are read with all that is in them');
  addReconcilingOptions(addReadingOptions(command)).action(async (paths: string[], flags: Flags) =>
    exit(await run(terminal, paths, flags)),
  );
};
