import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ingested, IngestOptions } from '../../src/ingest/read.ts';
import { ingestBytes, ingestFile } from '../../src/ingest/read.ts';
import type { Article } from '../../src/model/article.ts';

/** Reads a text as if it were a file of that name. */
export const ingest = async (
  path: string,
  content: string | Uint8Array,
  options: IngestOptions = {},
): Promise<Ingested> => ingestBytes(path, typeof content === 'string' ? Buffer.from(content) : content, options);

/** The one article of a file; fails loudly when there is none, or more. */
export const ingestOne = async (
  path: string,
  content: string | Uint8Array,
  options: IngestOptions = {},
): Promise<Article> => {
  const { articles, rejected } = await ingest(path, content, options);
  if (articles.length !== 1) throw new Error(`${articles.length} articles, rejected: ${JSON.stringify(rejected)}`);
  return articles[0]!;
};

/** All that a file on disk comes to. */
export const ingestAll = async (absolute: string, relative: string, options: IngestOptions = {}): Promise<Ingested> => {
  const parts: Ingested[] = [];
  for await (const part of ingestFile(absolute, relative, options)) parts.push(part);
  return { articles: parts.flatMap((part) => part.articles), rejected: parts.flatMap((part) => part.rejected) };
};

/** Runs something with a folder of its own, and clears it away. */
export const inFolder = async <T>(work: (folder: string) => T | Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-ingest-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Three paragraphs that no page would take for furniture. */
export const STORY = [
  'Ilka Maranello ran the 800 metres in 1:57.21 at the Harbour Meeting on Saturday, and nobody came near her.',
  'The 23-year-old had not raced since August. She went to the front after 300 metres, and stayed there until the line.',
  '“I wanted to know where I am,” she said, “and now I know it, to the hundredth of a second.”',
] as const;
