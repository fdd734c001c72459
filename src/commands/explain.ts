import type { Command } from 'commander';
import { OptionError, RunError } from '../model/errors.ts';
import { readOutputFolder } from '../pipeline/read-results.ts';
import { explainClaim, explainConflict, explainRecord } from '../reconcile/explain.ts';
import { EXIT, type ExitCode, type Terminal, write, writeRow } from './terminal.ts';

interface Flags {
  readonly in: string;
  readonly json?: boolean;
}

const explain = async (terminal: Terminal, id: string, flags: Flags): Promise<ExitCode> => {
  const kind = /^([crx])_[0-9a-f]{12}$/.exec(id)?.[1];
  if (kind === undefined) {
    throw new OptionError(
      `expected the id of a claim (c_…), record (r_…) or conflict (x_…), got ${JSON.stringify(id)}`,
    );
  }
  const { articles, claims, records, conflicts } = readOutputFolder(flags.in);
  const [what, rows, explainOne] =
    kind === 'c'
      ? (['claim', claims, explainClaim] as const)
      : kind === 'r'
        ? (['record', records, explainRecord] as const)
        : (['conflict', conflicts, explainConflict] as const);
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new RunError(`there is no ${what} ${id} in ${flags.in}`);
  if (flags.json) await writeRow(terminal.stdout, row);
  else {
    const text = explainOne(articles, claims, { records, conflicts, unchecked: [] }, id);
    await write(terminal.stdout, text.endsWith('\n') ? text : `${text}\n`);
  }
  return EXIT.done;
};

/** `explain ID --in DIR`: the evidence, the merge and the check behind a claim, record or conflict. */
export const addExplain = (program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void => {
  program
    .command('explain')
    .description('tell why: the evidence, the merge and the check behind a claim, record or conflict')
    .argument('<id>', 'c_… of a claim, r_… of a record, x_… of a conflict')
    .requiredOption('--in <folder>', 'output folder of a run')
    .option('--json', 'print the row as JSON')
    .action(async (id: string, flags: Flags) => exit(await explain(terminal, id, flags)));
};
