import { StringDecoder } from 'node:string_decoder';
import type { DraftReading } from '../formats/format.ts';
import { readLine } from '../formats/jsonl.ts';
import { mendMojibake } from '../mojibake.ts';
import { MAX_BYTES } from '../options.ts';
import type { Container } from './container.ts';

/** The lines of a stream of UTF-8, without holding more than one; a number for a line over the limit. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string | number> {
  const decoder = new StringDecoder('utf8');
  let open = '';
  let skipped = 0;
  for await (const chunk of chunks) {
    const lines = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)).split('\n');
    for (const [index, part] of lines.entries()) {
      if (index > 0) {
        yield skipped > 0 ? skipped : open;
        open = '';
        skipped = 0;
      }
      if (skipped > 0) skipped += part.length;
      else if (open.length + part.length > limit) {
        skipped = open.length + part.length;
        open = '';
      } else open += part;
    }
  }
  open += decoder.end();
  if (skipped > 0) yield skipped;
  else if (open !== '') yield open;
}

/** JSON Lines of any length, line by line. */
export const linesContainer: Container = {
  name: 'jsonl',
  unbounded: true,
  matches: (_head, path) => /\.(?:jsonl|ndjson|jsonlines)$/.test(path),
  async *read(input) {
    const limit = input.options.maxBytes ?? MAX_BYTES;
    let number = 0;
    for await (const line of linesOf(input.chunks(), limit)) {
      number += 1;
      const path = `${input.path}#${number}`;
      if (typeof line === 'number') {
        const reading: DraftReading = {
          drafts: [],
          rejected: [{ path, code: 'too-large', reason: `a line of ${line} characters, more than ${limit}` }],
        };
        yield reading;
        continue;
      }
      const bare = line.replace(/^\uFEFF/, '').trim();
      if (bare === '') continue;
      const { text, mended } = mendMojibake(bare);
      yield readLine(text, path, input.options, mended ? ['mojibake mended: UTF-8 had been read as windows-1252'] : []);
    }
    if (number === 0)
      yield { drafts: [], rejected: [{ path: input.path, code: 'empty', reason: 'the file is empty' }] };
  },
};
