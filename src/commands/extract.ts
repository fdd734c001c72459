import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { extractClaims } from '../extract/extract.ts';
import { articleSchema } from '../model/article.ts';
import type { Rejected } from '../model/rejected.ts';
import { readPaths } from '../pipeline/read-paths.ts';
import { parseRows } from '../pipeline/read-results.ts';
import { addReadingOptions, type ReadingFlags } from './options.ts';
import { drawProgress } from './progress.ts';
import { readingOptions } from './reading.ts';
import { EXIT, type ExitCode, type Terminal, writeRow } from './terminal.ts';

const STDIN = '-';

/** Article rows in, claim rows out, line by line: a filter. A bad line is a rejected row, and the rest goes on. */
const extractRows = async (terminal: Terminal): Promise<void> => {
  let number = 0;
  for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    terminal.signal.throwIfAborted();
    try {
      for (const article of parseRows(line, articleSchema, 'article')) {
        for (const claim of extractClaims(article).claims) await writeRow(terminal.stdout, claim);
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const row: Rejected = { path: `standard input, line ${number}`, code: 'not-an-article', reason };
      await writeRow(terminal.stderr, row);
    }
  }
};

const extract = async (terminal: Terminal, paths: readonly string[], flags: ReadingFlags): Promise<ExitCode> => {
  if (paths.includes(STDIN)) {
    await extractRows(terminal);
    return EXIT.done;
  }
  const read = await readPaths(paths, readingOptions(terminal, flags, drawProgress(terminal, flags.quiet)));
  for (const row of read.rejected) await writeRow(terminal.stderr, row);
  for (const claim of read.claims) await writeRow(terminal.stdout, claim);
  return EXIT.done;
};

/** `extract PATHS…`: claims on standard output; with `-`, articles come in on standard input. */
export const addExtract = (program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void => {
  const command = program
    .command('extract')
    .description('print the claims as JSON Lines; with -, rows of articles.jsonl come in on standard input')
    .argument('<paths...>', 'files and folders, or - for article rows on standard input');
  addReadingOptions(command).action(async (paths: string[], flags: ReadingFlags) =>
    exit(await extract(terminal, paths, flags)),
  );
};
