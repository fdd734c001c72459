import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import PQueue from 'p-queue';
import { listFiles } from '../ingest/files.ts';
import { dropDuplicates, type IngestOptions } from '../ingest/read.ts';
import type { Rejected } from '../model/rejected.ts';
import { type Journal, journalKey, NO_JOURNAL } from './journal.ts';
import { openPool, type Reader } from './pool.ts';
import { type InputFile, NOTHING, type Reading, readFile } from './read-file.ts';
import { VERSION } from './version.ts';

/** How far a run has come, in files. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ReadPathsOptions extends IngestOptions {
  /** False: articles only, no claims. */
  readonly extract?: boolean;
  /** Files read, and threads used, at once; all processors when unsaid. Changes no result. */
  readonly concurrency?: number;
  /** The out folder: what lies in it is no input. */
  readonly out?: string;
  readonly journal?: Journal;
  /** Stops the reading between two files; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What was read from all paths, in the order of the articles' paths, and what it was read from. */
export interface Read extends Reading {
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

// Measured: a pool of two costs 0.4 s to start and saves two fifths of the work, which is some 8 ms
// an article of 2 kB. Below this many bytes of text it does not pay.
export const POOL_PAYS_FROM = 250_000;
// A page of HTML is mostly furniture, which is quick: a single article's file counts for no more than
// this. A file beyond a megabyte is a container of many, and counts whole.
const ARTICLE_BYTES = 8_000;
const CONTAINER_BYTES = 1_000_000;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The hash of a file; one that may be long goes through a stream, which costs more than a short one's reading. */
const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  if (statSync(path).size <= CONTAINER_BYTES) return hash.update(readFileSync(path)).digest('hex');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

/** About how many bytes of article text a file holds. */
const weigh = (file: InputFile): number => {
  try {
    const { size } = statSync(file.absolute);
    return size > CONTAINER_BYTES ? size : Math.min(size, ARTICLE_BYTES);
  } catch {
    return 0;
  }
};

const IN_THIS_THREAD: Reader = {
  read: async (task) => {
    // Lets a signal and the progress bar in between two files.
    await setImmediate();
    return readFile(task);
  },
  close: async () => {},
};

const openReader = (files: readonly InputFile[], concurrency: number): Reader => {
  const threads = Math.min(concurrency, availableParallelism());
  const bytes = files.reduce((sum, file) => sum + weigh(file), 0);
  return threads > 1 && bytes > POOL_PAYS_FROM ? openPool(threads) : IN_THIS_THREAD;
};

/** Puts results in an order that depends on the articles alone, and takes duplicates out. */
export const settleReadings = (readings: readonly Reading[], listed: readonly Rejected[]): Reading => {
  const sorted = readings
    .flatMap((reading) => reading.articles)
    .sort((a, b) => byText(a.path, b.path) || byText(a.id, b.id));
  const { articles, rejected: duplicates } = dropDuplicates(sorted);
  const place = new Map(articles.map((article, index) => [article.id, index]));
  const rank = (article: string): number => place.get(article) ?? -1;
  const claims = new Map(
    readings
      .flatMap((reading) => reading.claims)
      .filter((claim) => place.has(claim.article))
      .map((claim) => [claim.id, claim]),
  );
  const unplaced = new Map(
    readings
      .flatMap((reading) => reading.unplaced)
      .filter((number) => place.has(number.article))
      .map((number) => [`${number.article} ${number.start} ${number.end}`, number]),
  );
  return {
    articles,
    claims: [...claims.values()].sort(
      (a, b) =>
        rank(a.article) - rank(b.article) ||
        a.evidence[0]!.start - b.evidence[0]!.start ||
        a.evidence[0]!.end - b.evidence[0]!.end ||
        byText(a.id, b.id),
    ),
    unplaced: [...unplaced.values()].sort(
      (a, b) => rank(a.article) - rank(b.article) || a.start - b.start || a.end - b.end,
    ),
    rejected: [...listed, ...readings.flatMap((reading) => reading.rejected), ...duplicates].sort(
      (a, b) => byText(a.path, b.path) || byText(a.code, b.code) || byText(a.reason, b.reason),
    ),
  };
};

/**
 * Reads files and folders into articles and their claims, several at a time.
 * The result is the same whatever the concurrency and the order in which files are found.
 * @returns what was read; a path that cannot be read is a rejected row
 * @throws the signal's reason, once it is aborted; what was read by then is in the journal
 */
export const readPaths = async (paths: readonly string[], options: ReadPathsOptions = {}): Promise<Read> => {
  const {
    concurrency = availableParallelism(),
    extract = true,
    out,
    journal = NO_JOURNAL,
    signal,
    onProgress,
    ...ingest
  } = options;
  const listed = listFiles(paths);
  const own = out === undefined ? null : resolve(out) + sep;
  const files = listed.files.filter((file) => own === null || !resolve(file.absolute).startsWith(own));
  const reader = openReader(files, concurrency);
  const queue = new PQueue({ concurrency });
  const readings: Reading[] = [];
  const inputs: { path: string; sha256: string }[] = [];
  let done = 0;

  const readOne = async (file: InputFile): Promise<void> => {
    if (signal?.aborted) return;
    let sha256: string;
    try {
      sha256 = await hashFile(file.absolute);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      readings.push({ ...NOTHING, rejected: [{ path: file.relative, code: 'unreadable', reason }] });
      return;
    }
    const key = journalKey({ version: VERSION, path: file.relative, sha256, ingest, extract });
    let reading = journal.find(key);
    if (reading === undefined) {
      reading = await reader.read({ file, options: ingest, extract });
      if (signal?.aborted) return;
      journal.add(key, reading);
    }
    readings.push(reading);
    inputs.push({ path: file.relative, sha256 });
    done += 1;
    onProgress?.({ done, total: files.length });
  };

  const stop = (): void => {
    queue.clear();
    void reader.close();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    onProgress?.({ done, total: files.length });
    await Promise.race([Promise.all(files.map((file) => queue.add(() => readOne(file)))), aborted(signal)]);
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener('abort', stop);
    await reader.close();
  }
  return {
    ...settleReadings(readings, listed.rejected),
    inputs: inputs.sort((a, b) => byText(a.path, b.path) || byText(a.sha256, b.sha256)),
  };
};

const aborted = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
