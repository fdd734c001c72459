import { messageOf } from '../errors.ts';
import type { DraftReading } from '../formats/format.ts';
import { MAX_BYTES } from '../options.ts';
import type { Container, ContainerInput } from './container.ts';
import { headerEnd, parseHeaders, parseHttp } from './http.ts';

/**
 * WARC (ISO 28500), as news crawls are published: a sequence of records, each with a header that
 * says how long it is. Responses are articles; requests and the crawler's notes are passed over.
 * The packages for it either bring a command line and its dependencies with them or are not kept.
 */

const HEADER_LIMIT = 64_000;
const TEXT_TYPE =
  /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|json|ld\+json|x-ndjson))/i;
const ARTICLE_RECORDS = new Set(['response', 'resource', 'conversion']);

interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly payload: Uint8Array;
}

/** A record, or the word that one was too large or the file ended within it. */
type Step =
  | WarcRecord
  | { readonly headers: ReadonlyMap<string, string>; readonly large: number }
  | 'truncated'
  | 'broken';

/** Reads the records of a stream, holding one at a time. */
async function* recordsOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Step> {
  let held: Uint8Array[] = [];
  let size = 0;
  const iterator = chunks[Symbol.asyncIterator]();
  const more = async (): Promise<boolean> => {
    const { value, done } = await iterator.next();
    if (done) return false;
    held.push(value);
    size += value.length;
    return true;
  };
  const joined = (): Uint8Array => {
    if (held.length !== 1) held = [Buffer.concat(held)];
    return held[0]!;
  };
  const drop = (count: number): void => {
    const rest = joined().subarray(count);
    held = [rest];
    size = rest.length;
  };
  try {
    for (;;) {
      // Records are parted by empty lines.
      let start = 0;
      for (;;) {
        const bytes = joined();
        while (start < bytes.length && (bytes[start] === 0x0d || bytes[start] === 0x0a)) start += 1;
        if (start < bytes.length || !(await more())) break;
      }
      drop(start);
      if (size === 0) return;
      let end = headerEnd(joined());
      while (end === null && size < HEADER_LIMIT && (await more())) end = headerEnd(joined());
      const head = joined();
      if (Buffer.from(head.subarray(0, 5)).toString('latin1') !== 'WARC/') {
        yield 'broken';
        return;
      }
      if (end === null) {
        yield size < HEADER_LIMIT ? 'truncated' : 'broken';
        return;
      }
      const lines = Buffer.from(head.subarray(0, end.at)).toString('utf8').split(/\r?\n/).slice(1);
      const headers = parseHeaders(lines);
      const length = Number(headers.get('content-length') ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0) {
        yield 'broken';
        return;
      }
      drop(end.next);
      const wanted = ARTICLE_RECORDS.has(headers.get('warc-type') ?? '');
      if (length > limit || !wanted) {
        // Passed over without being held.
        let left = length;
        while (left > 0) {
          const take = Math.min(left, size);
          drop(take);
          left -= take;
          if (left > 0 && !(await more())) {
            yield 'truncated';
            return;
          }
        }
        if (wanted) yield { headers, large: length };
        continue;
      }
      while (size < length) {
        if (!(await more())) {
          yield 'truncated';
          return;
        }
      }
      const payload = joined().subarray(0, length);
      drop(length);
      yield { headers, payload };
    }
  } finally {
    await iterator.return?.();
  }
}

const charsetOf = (type: string): string | null => /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(type)?.[1] ?? null;

async function* readRecord(record: WarcRecord, path: string, input: ContainerInput): AsyncGenerator<DraftReading> {
  const reject = (code: DraftReading['rejected'][number]['code'], reason: string): DraftReading => ({
    drafts: [],
    rejected: [{ path, code, reason }],
  });
  const { headers, payload } = record;
  const limit = input.options.maxBytes ?? MAX_BYTES;
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  let type = headers.get('content-type') ?? '';
  let body = payload;
  if (headers.get('warc-type') === 'response') {
    let response: ReturnType<typeof parseHttp>;
    try {
      response = parseHttp(payload, limit);
    } catch (error) {
      yield reject('bad-archive', `the body of ${url} cannot be unpacked: ${messageOf(error)}`);
      return;
    }
    if (response === null) {
      yield reject('bad-archive', `the record of ${url} is no HTTP response`);
      return;
    }
    if (response.status < 200 || response.status > 299) {
      yield reject('not-an-article', `${url} answered with status ${response.status}`);
      return;
    }
    type = response.headers.get('content-type') ?? 'text/html';
    body = response.body;
  }
  if (!TEXT_TYPE.test(type.trim())) {
    yield reject('unknown-format', `${url} is of type ${type}`);
    return;
  }
  yield* input.readInner({ ...input, path, bytes: body, url, charset: charsetOf(type), depth: input.depth + 1 });
}

/** WARC files, plain or gzipped (each record by itself, or all as one). */
export const warcContainer: Container = {
  name: 'warc',
  unbounded: true,
  matches: (head) => Buffer.from(head.subarray(0, 5)).toString('latin1') === 'WARC/',
  async *read(input) {
    const limit = input.options.maxBytes ?? MAX_BYTES;
    let count = 0;
    for await (const step of recordsOf(input.chunks(), limit)) {
      const path = `${input.path}#${count + 1}`;
      if (step === 'truncated' || step === 'broken') {
        const reason =
          step === 'truncated' ? 'the file ends within a record' : 'a record cannot be read, nor what follows it';
        yield {
          drafts: [],
          rejected: [{ path: input.path, code: 'bad-archive', reason: `${reason} (after ${count} articles)` }],
        };
        return;
      }
      count += 1;
      if ('large' in step) {
        const reason = `a record of ${step.large} bytes, more than ${limit}`;
        yield { drafts: [], rejected: [{ path, code: 'too-large', reason }] };
      } else yield* readRecord(step, path, input);
    }
  },
};
