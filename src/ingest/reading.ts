import { gunzipSync } from 'node:zlib';
import type { Rejected } from '../model/rejected.ts';
import { type Container, DEPTH_LIMIT } from './containers/container.ts';
import { CONTAINERS } from './containers/index.ts';
import { decodeText } from './decode.ts';
import { codeOf, messageOf } from './errors.ts';
import { type DraftReading, rejectedReading, type Source } from './formats/format.ts';
import { TEXT_FORMATS } from './formats/index.ts';
import { MAX_BYTES } from './options.ts';

/** Whether bytes begin as gzip does. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A path as formats judge it: in lower case, without the ending of the compression. */
export const plainName = (path: string): string => path.toLowerCase().replace(/\.gz$/, '');

/** The container that bytes begin, or null. */
export const containerOf = (head: Uint8Array, path: string): Container | null =>
  CONTAINERS.find((container) => container.matches(head, plainName(path))) ?? null;

/** The row for an error in a gzip stream. */
export const gzipRow = (path: string, error: unknown, limit: number): Rejected =>
  codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
    ? { path, code: 'too-large', reason: `unpacks to more than ${limit} bytes` }
    : { path, code: 'bad-archive', reason: `the gzip stream cannot be read: ${messageOf(error)}` };

// What other files begin with: PDF, PNG, JPEG, GIF, ELF, 7z, RAR, OLE documents, SQLite, MP4 and RIFF.
const BINARY_HEADS = [
  '%PDF-',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\x7fELF',
  '7z\xbc\xaf',
  'Rar!',
  '\xd0\xcf\x11\xe0',
  'SQLite format',
  'RIFF',
  'OggS',
  'BZh',
  '\xfd7zXZ',
  '\x28\xb5\x2f\xfd',
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g;
const SAMPLE = 8000;
const CONTROL_SHARE = 0.02;

const binaryReason = (bytes: Uint8Array, text: string): string | null => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (BINARY_HEADS.some((start) => head.startsWith(start)))
    return 'not text: it begins like a document, picture or archive';
  const sample = text.slice(0, SAMPLE);
  return (sample.match(CONTROL)?.length ?? 0) > sample.length * CONTROL_SHARE
    ? 'not text: too many control characters'
    : null;
};

/** Reads a source that is text in one of the formats: at once, without waiting. */
export const readPlain = (source: Source): DraftReading => {
  const { path, bytes } = source;
  if (bytes.length === 0) return rejectedReading(path, 'empty', 'the file is empty');
  const { text, notes } = decodeText(bytes, source.charset);
  const binary = binaryReason(bytes, text);
  if (binary !== null) return rejectedReading(path, 'binary', binary);
  if (!/\S/.test(text)) return rejectedReading(path, 'empty', 'nothing but white space');
  const head = text.slice(0, 8000).trimStart().slice(0, 4000);
  const nul = text.includes('\u0000');
  const format = TEXT_FORMATS.find(({ matches }) => matches(head, plainName(path)))!;
  return format.read({
    ...source,
    text: nul ? text.replaceAll('\u0000', '') : text,
    notes: nul ? [...notes, 'NUL bytes left out'] : notes,
  });
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Reads a source of any format, containers and what is in them too. */
export async function* readSource(source: Source): AsyncGenerator<DraftReading> {
  const { path, options, depth } = source;
  const limit = options.maxBytes ?? MAX_BYTES;
  if (depth > DEPTH_LIMIT) {
    yield rejectedReading(path, 'bad-archive', `archives within archives, more than ${DEPTH_LIMIT} deep`);
    return;
  }
  if (isGzip(source.bytes)) {
    let bytes: Uint8Array;
    try {
      bytes = gunzipSync(source.bytes, { maxOutputLength: limit });
    } catch (error) {
      yield { drafts: [], rejected: [gzipRow(path, error, limit)] };
      return;
    }
    yield* readSource({ ...source, bytes, depth: depth + 1 });
    return;
  }
  const container = containerOf(source.bytes, path);
  if (container === null) yield readPlain(source);
  else yield* container.read({ ...source, chunks: () => once(source.bytes), absolute: null, readInner: readSource });
}
