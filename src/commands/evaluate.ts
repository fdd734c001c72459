import type { Command } from 'commander';
import { readOutputFolder } from '../pipeline/read-results.ts';
import { readGold } from '../score/read-gold.ts';
import { addScore, makeScore, type Score, scoreOutput } from '../score/score.ts';
import { rateSlots, renderCalibration, renderLine, renderScore } from '../score/table.ts';
import { EXIT, type ExitCode, type Terminal, write, writeRow } from './terminal.ts';

interface Flags {
  readonly gold: readonly string[];
  readonly json?: boolean;
  readonly misses?: boolean;
}

/** A score as `--json` prints it. */
const toJson = (score: Score): Readonly<Record<string, unknown>> => ({
  articles: score.articles,
  missing: score.missing,
  published: score.published,
  evidence: score.evidence,
  slots: Object.fromEntries(rateSlots(score)),
  conflicts: score.conflicts,
});

const evaluate = async (terminal: Terminal, folder: string, flags: Flags): Promise<ExitCode> => {
  const output = readOutputFolder(folder);
  const pool = makeScore();
  const lines: string[] = [];
  for (const path of flags.gold) {
    const gold = readGold(path);
    const score = scoreOutput(output, gold);
    if (flags.gold.length > 1) lines.push(renderLine(gold.folder, score));
    addScore(pool, score);
  }
  if (flags.json) {
    await writeRow(terminal.stdout, toJson(pool));
    return EXIT.done;
  }
  if (pool.missing.length > 0) lines.push(`not in the output: ${pool.missing.join(', ')}`);
  lines.push(renderScore(pool), renderCalibration(pool));
  if (flags.misses) lines.push('', ...pool.misses);
  await write(terminal.stdout, `${lines.join('\n')}\n`);
  return EXIT.done;
};

/** `evaluate DIR --gold DIR`: precision and recall against annotations. */
export const addEvaluate = (program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void => {
  program
    .command('evaluate')
    .description('print precision and recall of an output folder against annotations')
    .argument('<folder>', 'output folder of a run')
    .requiredOption('--gold <folders...>', 'folders with NAME.gold.json files and, perhaps, conflicts.gold.json')
    .option('--misses', 'print each slot that is wrong (+) or missed (-)')
    .option('--json', 'print the figures as JSON')
    .action(async (folder: string, flags: Flags) => exit(await evaluate(terminal, folder, flags)));
};
