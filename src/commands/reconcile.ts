import type { Command } from 'commander';
import { reconcileFolders } from '../pipeline.ts';
import { addReconcilingOptions, loadLists, meetsFailOn, type ReconcilingFlags } from './options.ts';
import { tellOutcome } from './summary.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

const reconcile = async (
  terminal: Terminal,
  folders: readonly string[],
  flags: ReconcilingFlags,
): Promise<ExitCode> => {
  const { out, quiet, json, ...manifest } = flags;
  const outcome = reconcileFolders(folders, out, loadLists(flags), { folders, ...manifest });
  await tellOutcome(terminal, outcome, flags);
  return meetsFailOn(outcome.run.counts, flags.failOn) ? EXIT.failOn : EXIT.done;
};

/** `reconcile DIRS… --out DIR`: joins output folders into one set of records, conflicts and a report. */
export const addReconcile = (program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void => {
  const command = program
    .command('reconcile')
    .description('join the articles and claims of output folders into records, conflicts and a report')
    .argument('<folders...>', 'output folders of earlier runs');
  addReconcilingOptions(command)
    .option('--quiet', 'no messages')
    .action(async (folders: string[], flags: ReconcilingFlags) => exit(await reconcile(terminal, folders, flags)));
};
