import type { Command } from 'commander';
import { readPaths } from '../pipeline/read-paths.ts';
import { addReadingOptions, type ReadingFlags } from './options.ts';
import { drawProgress } from './progress.ts';
import { readingOptions } from './reading.ts';
import { EXIT, type ExitCode, type Terminal, writeRow } from './terminal.ts';

const ingest = async (terminal: Terminal, paths: readonly string[], flags: ReadingFlags): Promise<ExitCode> => {
  const progress = drawProgress(terminal, flags.quiet);
  const { articles, rejected } = await readPaths(paths, {
    ...readingOptions(terminal, flags, progress),
    extract: false,
  });
  for (const row of rejected) await writeRow(terminal.stderr, row);
  for (const article of articles) await writeRow(terminal.stdout, article);
  return EXIT.done;
};

/** `ingest PATHS…`: articles on standard output, what could not be read on standard error. */
export const addIngest = (program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void => {
  const command = program
    .command('ingest')
    .description('print the articles as JSON Lines; rejected inputs go to standard error')
    .argument('<paths...>', 'files, and folders that are read with all that is in them');
  addReadingOptions(command).action(async (paths: string[], flags: ReadingFlags) =>
    exit(await ingest(terminal, paths, flags)),
  );
};
