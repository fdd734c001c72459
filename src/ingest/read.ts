import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import type { Article } from '../model/article.ts';
import type { Rejected } from '../model/rejected.ts';
import { finishArticle } from './article.ts';
import type { Container } from './containers/container.ts';
import { systemRow } from './files.ts';
import type { DraftReading, Source } from './formats/format.ts';
import { type IngestOptions, MAX_BYTES } from './options.ts';
import { containerOf, gzipRow, isGzip, plainName, readPlain, readSource } from './reading.ts';

export { dropDuplicates } from './duplicates.ts';
export type { IngestOptions } from './options.ts';

/** Articles read, and what could not be. */
export interface Ingested {
  readonly articles: readonly Article[];
  readonly rejected: readonly Rejected[];
}

const rejectedOnly = (...rejected: readonly Rejected[]): Ingested => ({ articles: [], rejected });

// The longest reports ever printed have a tenth of this.
const ARTICLE_LIMIT = 1_000_000;

const finish = (reading: DraftReading, options: IngestOptions): Ingested => {
  const articles: Article[] = [];
  const rejected: Rejected[] = [...reading.rejected];
  for (const draft of reading.drafts) {
    const article = finishArticle(draft, options);
    const { path } = draft;
    if (article === null) rejected.push({ path, code: 'no-text', reason: 'no text of an article was found' });
    else if (article.text.length > ARTICLE_LIMIT) {
      rejected.push({ path, code: 'too-large', reason: `a text of ${article.text.length} characters: no article` });
    } else articles.push(article);
  }
  return { articles, rejected };
};

const readAll = async (source: Source): Promise<Ingested> => {
  const articles: Article[] = [];
  const rejected: Rejected[] = [];
  for await (const reading of readSource(source)) {
    const part = finish(reading, source.options);
    articles.push(...part.articles);
    rejected.push(...part.rejected);
  }
  return { articles, rejected };
};

/**
 * Reads the bytes of one file into its articles. A format of text, plain or gzipped, is read at
 * once; for an archive, a crawl or a mail a promise comes back.
 * @param path the relative path to record; its ending helps to tell the format
 */
export const ingestBytes = (
  path: string,
  bytes: Uint8Array,
  options: IngestOptions = {},
): Ingested | Promise<Ingested> => {
  const limit = options.maxBytes ?? MAX_BYTES;
  if (bytes.length > limit)
    return rejectedOnly({ path, code: 'too-large', reason: `${bytes.length} bytes, more than ${limit}` });
  let plain = bytes;
  if (isGzip(bytes)) {
    try {
      plain = gunzipSync(bytes, { maxOutputLength: limit });
    } catch (error) {
      return rejectedOnly(gzipRow(path, error, limit));
    }
  }
  const source: Source = { path, bytes: plain, options, charset: null, url: null, depth: 0 };
  return isGzip(plain) || containerOf(plain, path) !== null ? readAll(source) : finish(readPlain(source), options);
};

const HEAD = 8192;
// A gzipped file up to this size is unpacked at once, unless its name says that it is a long one.
const SMALL = 1_000_000;
const STREAMED = /\.(?:warc|jsonl|ndjson)$/;
const headOf = (absolute: string): Uint8Array => {
  const file = openSync(absolute, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, readSync(file, head, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
};

// The bytes of a file as they are meant: unpacked where they are gzipped.
const streamOf = (absolute: string, packed: boolean): AsyncIterable<Uint8Array> => {
  const file = createReadStream(absolute);
  // Whoever reads the unpacked bytes gets the error; the callback is for nobody else.
  return packed ? pipeline(file, createGunzip(), () => {}) : file;
};

const firstChunk = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  for await (const chunk of chunks) return chunk;
  return new Uint8Array(0);
};

/**
 * Reads one file from disk, in batches: crawls and long lists of articles record by record, with
 * memory that does not grow with them; any other file at once, unless it is larger than one article
 * may be, when it is not read at all. Never throws for what is in the file.
 */
export async function* ingestFile(
  absolute: string,
  relative: string,
  options: IngestOptions = {},
): AsyncIterable<Ingested> {
  const limit = options.maxBytes ?? MAX_BYTES;
  const source = { path: relative, options, charset: null, url: null, depth: 0 };
  let size: number;
  let packed: boolean;
  let container: Container | null;
  try {
    size = statSync(absolute).size;
    const head = headOf(absolute);
    packed = isGzip(head);
    container = packed ? null : containerOf(head, relative);
  } catch (error) {
    yield rejectedOnly(systemRow(relative, error));
    return;
  }
  if (packed && (size > SMALL || STREAMED.test(plainName(relative)))) {
    try {
      container = containerOf(await firstChunk(streamOf(absolute, true)), relative);
    } catch (error) {
      yield rejectedOnly(gzipRow(relative, error, limit));
      return;
    }
  }
  if (container?.unbounded) {
    const input = {
      ...source,
      chunks: () => streamOf(absolute, packed),
      absolute: packed ? null : absolute,
      readInner: readSource,
    };
    try {
      for await (const reading of container.read(input)) yield finish(reading, options);
    } catch (error) {
      yield rejectedOnly(packed ? gzipRow(relative, error, limit) : systemRow(relative, error));
    }
    return;
  }
  if (size > limit) {
    yield rejectedOnly({ path: relative, code: 'too-large', reason: `${size} bytes, more than ${limit}` });
    return;
  }
  try {
    yield await ingestBytes(relative, readFileSync(absolute), options);
  } catch (error) {
    yield rejectedOnly(systemRow(relative, error));
  }
}
