import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { RunError } from '../model/errors.ts';
import type { Run } from '../model/run.ts';
import { renderConflictsCsv } from '../report/csv.ts';
import { renderHtml } from '../report/html.ts';
import { renderJsonLines } from '../report/jsonl.ts';
import { renderManifest } from '../report/manifest.ts';
import type { Results } from '../report/results.ts';

/** Characters gathered before a write: lines are short, and a call for each costs more than the line. */
const CHUNK = 1 << 16;

const writeChunks = (path: string, chunks: Iterable<string>): void => {
  const file = openSync(path, 'w');
  try {
    let pending = '';
    for (const chunk of chunks) {
      pending += chunk;
      if (pending.length < CHUNK) continue;
      writeSync(file, pending);
      pending = '';
    }
    writeSync(file, pending);
  } finally {
    closeSync(file);
  }
};

/** The output files and what they hold. A new format is a file in `report/` and a line here. */
const renderFiles = (results: Results, run: Run): readonly (readonly [name: string, chunks: Iterable<string>])[] => {
  const paths = new Map(results.articles.map((article) => [article.id, article.path]));
  return [
    ['articles.jsonl', renderJsonLines(results.articles)],
    ['claims.jsonl', renderJsonLines(results.claims)],
    ['records.jsonl', renderJsonLines(results.records)],
    ['conflicts.jsonl', renderJsonLines(results.conflicts)],
    ['rejected.jsonl', renderJsonLines(results.rejected)],
    ['conflicts.csv', renderConflictsCsv(results.conflicts, (id) => paths.get(id) ?? id)],
    ['report.html', renderHtml(results, run)],
    ['run.json', [renderManifest(run)]],
  ];
};

const cannotWrite = (out: string, error: unknown): RunError =>
  new RunError(`cannot write to the out folder ${out}: ${error instanceof Error ? error.message : String(error)}`);

/**
 * Makes the out folder and tries it, so that a run that could not be kept never begins.
 * @throws RunError when nothing can be written there
 */
export const prepareOut = (out: string): void => {
  const trial = join(out, '.trial');
  try {
    mkdirSync(out, { recursive: true });
    closeSync(openSync(trial, 'w'));
    rmSync(trial);
  } catch (error) {
    throw cannotWrite(out, error);
  }
};

/**
 * Writes every output file. Each is written aside and then renamed, so that a reader, or a run that
 * stops here, finds whole files only: the old ones or the new.
 * @throws RunError when the folder cannot be written
 */
export const writeResults = (out: string, results: Results, run: Run): void => {
  const files = renderFiles(results, run).map(([name, chunks]) => ({
    name,
    chunks,
    aside: join(out, `.${name}.part`),
  }));
  try {
    for (const { aside, chunks } of files) writeChunks(aside, chunks);
    for (const { name, aside } of files) renameSync(aside, join(out, name));
  } catch (error) {
    for (const { aside } of files) rmSync(aside, { force: true });
    throw cannotWrite(out, error);
  }
};
