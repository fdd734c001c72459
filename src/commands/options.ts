import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Severity } from '../model/conflict.ts';
import type { Decision } from '../model/decision.ts';
import { OptionError } from '../model/errors.ts';
import type { Run } from '../model/run.ts';
import { readDecisions } from '../pipeline/read-results.ts';
import type { ReconcileOptions } from '../reconcile/reconcile.ts';
import { parseReference } from '../reconcile/reference.ts';
import { parseRoster } from '../reconcile/roster.ts';

/** Options of the commands that read articles. */
export interface ReadingFlags {
  readonly published?: string;
  readonly concurrency?: number;
  readonly fields?: Readonly<Record<string, string>>;
  readonly quiet?: boolean;
}

export type FailOn = Severity | 'rejected';

/** Options of the commands that reconcile. */
export interface ReconcilingFlags {
  readonly out: string;
  readonly roster?: string;
  readonly reference?: string;
  readonly decisions?: string;
  readonly failOn?: FailOn;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const parseDate = (value: string): string => {
  const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
  // 2025-02-30 parses as 2 March.
  if (!real || new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError(`Expected a date as YYYY-MM-DD, got ${JSON.stringify(value)}.`);
  }
  return value;
};

const parseConcurrency = (value: string): number => {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < 1 || number > 256) {
    throw new InvalidArgumentError(`Expected a whole number from 1 to 256, got ${JSON.stringify(value)}.`);
  }
  return number;
};

/** What `--fields` may name: the parts of an article that a row of JSON Lines may hold. */
const FIELDS = ['text', 'title', 'published', 'modified', 'outlet', 'url', 'byline', 'language', 'tags'];

/** `text=body,title=meta.headline`: which field of a row holds what. */
const parseFields = (value: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    value.split(',').map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      const [ours, theirs] = [name.trim(), rest.join('=').trim()];
      if (!FIELDS.includes(ours) || theirs === '') {
        throw new InvalidArgumentError(
          `Expected NAME=FIELD pairs such as text=body, with NAME one of ${FIELDS.join(', ')}; got ${JSON.stringify(pair)}.`,
        );
      }
      return [ours, theirs] as const;
    }),
  );

/** `--published`, `--concurrency`, `--fields` and `--quiet`. */
export const addReadingOptions = (command: Command): Command =>
  command
    .option('--published <date>', 'publication date of articles that give none, as YYYY-MM-DD', parseDate)
    .option('--concurrency <number>', 'files read, and threads used, at once (changes no result)', parseConcurrency)
    .option(
      '--fields <pairs>',
      'for JSON Lines: which field of a line holds what, such as text=body,title=meta.headline',
      parseFields,
    )
    .option('--quiet', 'no progress and no messages');

/** `--out` and all that bears on reconciling and its report. */
export const addReconcilingOptions = (command: Command): Command =>
  command
    .requiredOption('--out <folder>', 'where the output files go')
    .option('--roster <file>', 'athletes you know: a CSV with the columns name, sex, nationality, born')
    .option('--reference <file>', 'marks you know: a CSV, see the README for its columns')
    .option('--decisions <file>', "an editor's decisions, as `review` writes them")
    .addOption(
      new Option(
        '--fail-on <level>',
        'exit with code 1 when there is such a conflict (or worse), or a rejected input',
      ).choices(['error', 'warning', 'note', 'rejected']),
    )
    .option('--json', 'print the counts as JSON on standard output');

/** Reads a list that the user gave, gzipped or not. */
const readList = (option: string, path: string): string => {
  try {
    const bytes = readFileSync(path);
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new OptionError(
      `${option}: expected a file that can be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

const decisionsOf = (path: string): Decision[] => {
  try {
    return readDecisions(path);
  } catch (error) {
    throw new OptionError(`--decisions: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/**
 * Loads the lists that the options name.
 * @throws OptionError when one cannot be read
 */
export const loadLists = (flags: Omit<ReconcilingFlags, 'out'>): ReconcileOptions => ({
  ...(flags.roster === undefined ? {} : { roster: parseRoster(readList('--roster', flags.roster)) }),
  ...(flags.reference === undefined ? {} : { reference: parseReference(readList('--reference', flags.reference)) }),
  ...(flags.decisions === undefined ? {} : { decisions: decisionsOf(flags.decisions) }),
});

/** Whether the results hold what `--fail-on` names: a conflict of that severity or worse, or a rejected input. */
export const meetsFailOn = (counts: Run['counts'], failOn: FailOn | undefined): boolean => {
  const { error, warning, note } = counts.conflicts;
  const found = { error, warning: error + warning, note: error + warning + note, rejected: counts.rejected };
  return failOn !== undefined && found[failOn] > 0;
};
