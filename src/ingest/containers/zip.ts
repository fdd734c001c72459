import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { messageOf } from '../errors.ts';
import type { DraftReading } from '../formats/format.ts';
import { MAX_BYTES } from '../options.ts';
import { type Container, type ContainerInput, collect } from './container.ts';

const HIDDEN = /(?:^|\/)(?:\.[^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/;
const ENTRIES_LIMIT = 200_000;
// What all entries of an archive may come to: a small bomb unpacks to petabytes.
const WHOLE_LIMIT_FACTOR = 100;

const openZip = async (input: ContainerInput): Promise<ZipFile | null> => {
  // Loaded when there is an archive to read: most runs have none.
  const { fromBufferPromise, openPromise } = await import('yauzl');
  if (input.absolute !== null) return openPromise(input.absolute);
  const bytes = await collect(input.chunks(), input.options.maxBytes ?? MAX_BYTES);
  return bytes === null ? null : fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
};

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  path: string,
  input: ContainerInput,
): AsyncGenerator<DraftReading> {
  const reject = (code: DraftReading['rejected'][number]['code'], reason: string): DraftReading => ({
    drafts: [],
    rejected: [{ path, code, reason }],
  });
  const limit = input.options.maxBytes ?? MAX_BYTES;
  if (entry.isEncrypted()) {
    yield reject('bad-archive', 'the entry is encrypted');
    return;
  }
  if (entry.uncompressedSize > limit) {
    yield reject('too-large', `${entry.uncompressedSize} bytes, more than ${limit}`);
    return;
  }
  let bytes: Uint8Array | null;
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    bytes = await collect(stream, limit);
  } catch (error) {
    yield reject('bad-archive', `the entry cannot be unpacked: ${messageOf(error)}`);
    return;
  }
  if (bytes === null) yield reject('too-large', `more than ${limit} bytes`);
  else yield* input.readInner({ ...input, path, bytes, charset: null, url: null, depth: input.depth + 1 });
}

/** Zip archives: every entry is read as a file of its own. */
export const zipContainer: Container = {
  name: 'zip',
  unbounded: true,
  matches: (head) => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5),
  async *read(input) {
    const reject = (code: DraftReading['rejected'][number]['code'], reason: string): DraftReading => ({
      drafts: [],
      rejected: [{ path: input.path, code, reason }],
    });
    const limit = input.options.maxBytes ?? MAX_BYTES;
    let zip: ZipFile | null;
    try {
      zip = await openZip(input);
    } catch (error) {
      yield reject('bad-archive', `the zip archive cannot be read: ${messageOf(error)}`);
      return;
    }
    if (zip === null) {
      yield reject('too-large', `more than ${limit} bytes`);
      return;
    }
    let whole = 0;
    let count = 0;
    try {
      for await (const entry of zip.eachEntry()) {
        const name = entry.fileName;
        if (name.endsWith('/') || HIDDEN.test(name)) continue;
        whole += entry.uncompressedSize;
        count += 1;
        if (whole > limit * WHOLE_LIMIT_FACTOR || count > ENTRIES_LIMIT) {
          yield reject('too-large', `the archive unpacks to more than can be meant; read as far as ${name}`);
          break;
        }
        yield* readEntry(zip, entry, `${input.path}/${name}`, input);
      }
    } catch (error) {
      yield reject('bad-archive', `the zip archive cannot be read to its end: ${messageOf(error)}`);
    } finally {
      zip.close();
    }
    if (count === 0) yield reject('no-text', 'an archive without files');
  },
};
