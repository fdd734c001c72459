import type { Claim } from '../claims/index.ts';
import { extractClaims } from '../extract/extract.ts';
import { type IngestOptions, ingestFile } from '../ingest/read.ts';
import type { Article } from '../model/article.ts';
import type { Rejected } from '../model/rejected.ts';
import type { Unplaced } from '../model/run.ts';

/** A file to read: where it lies, and how the outputs call it. */
export interface InputFile {
  readonly absolute: string;
  readonly relative: string;
}

/** One file to read, and how. `extract: false` gives articles without claims. */
export interface ReadTask {
  readonly file: InputFile;
  readonly options: IngestOptions;
  readonly extract: boolean;
}

/** What one or several files came to. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly unplaced: readonly Unplaced[];
  readonly rejected: readonly Rejected[];
}

/** A reading with nothing in it. */
export const NOTHING: Reading = { articles: [], claims: [], unplaced: [], rejected: [] };

/** A row that says which file failed, and how: a fault of ours in one file never spoils the run. */
export const failedRow = (path: string, doing: string, error: unknown): Rejected => ({
  path,
  code: 'failed',
  reason: `${doing} failed: ${error instanceof Error ? error.message : String(error)}`,
});

/**
 * Ingests one file and extracts its claims. Pure but for reading the file; runs in the main
 * thread and in workers alike. Never throws: what fails is a rejected row with code `failed`.
 */
export const readFile = async ({ file, options, extract }: ReadTask): Promise<Reading> => {
  const articles: Article[] = [];
  const claims: Claim[] = [];
  const unplaced: Unplaced[] = [];
  const rejected: Rejected[] = [];
  try {
    for await (const batch of ingestFile(file.absolute, file.relative, options)) {
      rejected.push(...batch.rejected);
      for (const article of batch.articles) {
        articles.push(article);
        if (!extract) continue;
        try {
          const extracted = extractClaims(article);
          claims.push(...extracted.claims);
          unplaced.push(...extracted.unplaced);
        } catch (error) {
          rejected.push(failedRow(article.path, 'extraction', error));
        }
      }
    }
  } catch (error) {
    rejected.push(failedRow(file.relative, 'reading', error));
  }
  return { articles, claims, unplaced, rejected };
};
