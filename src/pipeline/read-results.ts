import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Claim, claimSchema } from '../claims/index.ts';
import { type Article, articleSchema } from '../model/article.ts';
import { type Conflict, conflictSchema } from '../model/conflict.ts';
import { type Decision, decisionSchema } from '../model/decision.ts';
import { RunError } from '../model/errors.ts';
import { type PerformanceRecord, recordSchema } from '../model/record.ts';
import { type Rejected, rejectedSchema } from '../model/rejected.ts';
import { type Run, runSchema } from '../model/run.ts';

/** Says in one line why a value does not fit its schema. */
const describeFault = (error: unknown): string => {
  if (error instanceof z.ZodError) {
    const issue = error.issues[0];
    return issue === undefined ? 'it does not fit the schema' : `${issue.path.join('.')}: ${issue.message}`;
  }
  return error instanceof Error ? error.message : String(error);
};

/**
 * Reads rows of JSON Lines, each held against a schema; empty lines are passed over. A row comes back
 * as it stands, with the fields that a later version may have added, in the order that it has.
 * @param name what the rows come from, for the message
 * @throws RunError that names the first line that does not fit
 */
export const parseRows = <Row>(text: string, schema: z.ZodType<Row>, name: string): Row[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const row: unknown = JSON.parse(line);
      schema.parse(row);
      return [row as Row];
    } catch (error) {
      throw new RunError(`${name}, line ${index + 1}: ${describeFault(error)}`);
    }
  });

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new RunError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const readRows = <Row>(path: string, schema: z.ZodType<Row>): Row[] => parseRows(readText(path), schema, path);

/** Rows of a file that an output folder need not have. */
const readRowsIfAny = <Row>(path: string, schema: z.ZodType<Row>): Row[] =>
  existsSync(path) ? readRows(path, schema) : [];

/** The files of an output folder, read back. */
export interface OutputFolder {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly records: readonly PerformanceRecord[];
  readonly conflicts: readonly Conflict[];
  readonly rejected: readonly Rejected[];
  readonly run: Run | null;
}

/**
 * Reads an output folder back. Only articles and claims must be there.
 * @throws RunError when a file is missing or a line of it does not fit the schema
 */
export const readOutputFolder = (folder: string): OutputFolder => {
  const manifest = join(folder, 'run.json');
  return {
    articles: readRows(join(folder, 'articles.jsonl'), articleSchema),
    claims: readRows(join(folder, 'claims.jsonl'), claimSchema),
    records: readRowsIfAny(join(folder, 'records.jsonl'), recordSchema),
    conflicts: readRowsIfAny(join(folder, 'conflicts.jsonl'), conflictSchema),
    rejected: readRowsIfAny(join(folder, 'rejected.jsonl'), rejectedSchema),
    run: existsSync(manifest)
      ? (parseRows(readText(manifest).replace(/\n/g, ' '), runSchema, manifest)[0] ?? null)
      : null,
  };
};

/** Reads a file of editors' decisions; a later line about a conflict replaces an earlier one. */
export const readDecisions = (path: string): Decision[] => {
  const decisions = new Map(readRows(path, decisionSchema).map((decision) => [decision.conflict, decision]));
  return [...decisions.values()];
};
