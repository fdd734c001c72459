import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../model/article.ts';
import type { Rejected } from '../model/rejected.ts';
import { finishArticle } from './article.ts';
import { decodeText } from './decode.ts';
import { systemRow } from './files.ts';
import type { DraftReading, Source } from './formats/format.ts';
import { TEXT_FORMATS } from './formats/index.ts';
import { type IngestOptions, MAX_BYTES } from './options.ts';

export { dropDuplicates } from './duplicates.ts';
export type { IngestOptions } from './options.ts';

/** Articles read, and what could not be. */
export interface Ingested {
  readonly articles: readonly Article[];
  readonly rejected: readonly Rejected[];
}

const rejectedOnly = (path: string, code: Rejected['code'], reason: string): Ingested => ({
  articles: [],
  rejected: [{ path, code, reason }],
});

const finish = (reading: DraftReading, options: IngestOptions): Ingested => {
  const articles: Article[] = [];
  const rejected: Rejected[] = [...reading.rejected];
  for (const draft of reading.drafts) {
    const article = finishArticle(draft, options);
    if (article === null)
      rejected.push({ path: draft.path, code: 'no-text', reason: 'no text of an article was found' });
    else articles.push(article);
  }
  return { articles, rejected };
};

const readText = (source: Source): Ingested => {
  if (source.bytes.length === 0) return rejectedOnly(source.path, 'empty', 'the file is empty');
  const { text, notes } = decodeText(source.bytes, source.charset);
  const binary = looksBinary(text);
  if (binary) return rejectedOnly(source.path, 'binary', 'not text: too many control characters');
  const head = text.slice(0, 4000).trimStart().slice(0, 2000);
  if (head === '' && text.trim() === '') return rejectedOnly(source.path, 'empty', 'nothing but white space');
  const name = source.path.toLowerCase().replace(/\.gz$/, '');
  const format = TEXT_FORMATS.find(({ matches }) => matches(head, name))!;
  return finish(format.read({ ...source, text, notes }), source.options);
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g;
const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  return (sample.match(CONTROL)?.length ?? 0) > sample.length * 0.02;
};

/**
 * Reads the bytes of one file into its articles.
 * @param path the relative path to record
 */
export const ingestBytes = (path: string, bytes: Uint8Array, options: IngestOptions = {}): Ingested => {
  const limit = options.maxBytes ?? MAX_BYTES;
  if (bytes.length > limit) return rejectedOnly(path, 'too-large', `larger than ${limit} bytes`);
  let plain = bytes;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      plain = gunzipSync(bytes, { maxOutputLength: limit });
    } catch (error) {
      return rejectedOnly(path, 'bad-archive', `the gzip stream cannot be read: ${(error as Error).message}`);
    }
  }
  return readText({ path, bytes: plain, options, charset: null, url: null, depth: 0 });
};

/** Reads one file from disk, in batches. */
export async function* ingestFile(
  absolute: string,
  relative: string,
  options: IngestOptions = {},
): AsyncIterable<Ingested> {
  let bytes: Uint8Array;
  try {
    const limit = options.maxBytes ?? MAX_BYTES;
    const { size } = statSync(absolute);
    if (size > limit) {
      yield rejectedOnly(relative, 'too-large', `${size} bytes, more than ${limit}`);
      return;
    }
    bytes = readFileSync(absolute);
  } catch (error) {
    yield { articles: [], rejected: [systemRow(relative, error)] };
    return;
  }
  yield ingestBytes(relative, bytes, options);
}
