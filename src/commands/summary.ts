import { join } from 'node:path';
import type { Conflict } from '../model/conflict.ts';
import type { Run } from '../model/run.ts';
import type { RunOutcome } from '../pipeline.ts';
import { countResults } from '../report/results.ts';
import { say, type Terminal, writeRow } from './terminal.ts';

const SHOWN_CONFLICTS = 10;
const SHOWN_REJECTED = 10;

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** `31 articles, 412 claims, 168 records, 14 conflicts (6 errors, 5 warnings, 3 notes), 0 rejected, 1.9 s`. */
export const renderSummary = ({ counts, seconds }: Run): string => {
  const { error, warning, note } = counts.conflicts;
  return [
    count(counts.articles, 'article'),
    count(counts.claims, 'claim'),
    count(counts.records, 'record'),
    `${count(error + warning + note, 'conflict')} (${count(error, 'error')}, ${count(warning, 'warning')}, ${count(note, 'note')})`,
    `${counts.rejected} rejected`,
    `${(seconds.total ?? 0).toFixed(1)} s`,
  ].join(', ');
};

/** One conflict in two or three lines: the subject, each side, and the verdict. */
export const renderConflict = (conflict: Conflict): string[] => {
  const sides = conflict.values.map((side) => `“${side.text}” (${count(side.articles.length, 'article')})`);
  return [
    `${conflict.severity.padEnd(7)} ${conflict.type}/${conflict.field}  ${conflict.subject}`,
    `        ${sides.join(' against ')}`,
    conflict.verdict === null
      ? `        ${conflict.explanation}`
      : `        holds: ${conflict.verdict.value}, because ${conflict.verdict.because}`,
  ];
};

/** What `--json` prints: the counts of the manifest, without its long lists, and where the report is. */
const summarizeRun = ({ version, counts, seconds, unplaced }: Run, out: string): Readonly<Record<string, unknown>> => ({
  version,
  counts: { ...counts, unplaced: unplaced.length },
  seconds,
  report: join(out, 'report.html'),
});

/** Tells what a run found: what could not be read, the loudest conflicts, the counts, and where it all is. */
export const tellOutcome = async (
  terminal: Terminal,
  { results, run }: RunOutcome,
  flags: { readonly out: string; readonly quiet?: boolean; readonly json?: boolean },
): Promise<void> => {
  if (flags.json) await writeRow(terminal.stdout, summarizeRun(run, flags.out));
  const tell = (line: string): void => say(terminal, flags.quiet, line);
  for (const { path, code, reason } of results.rejected.slice(0, SHOWN_REJECTED)) {
    tell(`not read (${code}): ${path}: ${reason}`);
  }
  if (results.rejected.length > SHOWN_REJECTED) {
    tell(`… and ${results.rejected.length - SHOWN_REJECTED} more, in ${join(flags.out, 'rejected.jsonl')}`);
  }
  const loud = results.conflicts.filter((conflict) => conflict.severity !== 'note');
  for (const conflict of loud.slice(0, SHOWN_CONFLICTS)) for (const line of renderConflict(conflict)) tell(line);
  if (loud.length > SHOWN_CONFLICTS)
    tell(`… and ${loud.length - SHOWN_CONFLICTS} more errors and warnings in the report`);
  tell(renderSummary({ ...run, counts: countResults(results) }));
  tell(`report: ${join(flags.out, 'report.html')}`);
};
