import type { Rejected } from '../../model/rejected.ts';
import { messageOf } from '../errors.ts';
import type { IngestOptions } from '../options.ts';
import { isFields, readFields } from './fields.ts';
import type { Draft, DraftReading, TextFormat } from './format.ts';
import { isNinjs, readNinjs } from './ninjs.ts';

/** Reads one line of JSON Lines: a ninjs item, or a row with the usual or the given field names. */
export const readLine = (
  line: string,
  path: string,
  options: IngestOptions,
  notes: readonly string[],
): DraftReading => {
  const reject = (code: Rejected['code'], reason: string): DraftReading => ({
    drafts: [],
    rejected: [{ path, code, reason }],
  });
  let item: unknown;
  try {
    item = JSON.parse(line);
  } catch (error) {
    return reject('bad-json', `no JSON that can be read: ${messageOf(error)}`);
  }
  if (!isFields(item)) return reject('not-an-article', 'the line is no JSON object');
  const draft =
    options.fields === undefined && isNinjs(item)
      ? readNinjs(item, path, line, notes)
      : readFields(item, options.fields ?? {}, path, line, notes);
  return draft === null
    ? reject('not-an-article', 'JSON without a field that holds the text')
    : { drafts: [draft], rejected: [] };
};

/** JSON Lines: one article a line. Long files are read line by line, see containers/lines.ts. */
export const jsonlFormat: TextFormat = {
  name: 'jsonl',
  // Either by name, or because a second line begins a second object.
  matches: (head, path) => /\.(?:jsonl|ndjson|jsonlines)$/.test(path) || /^\{[^\n]{2,}\}\s*\n\{/.test(head),
  read: ({ text, path, options, notes }) => {
    const drafts: Draft[] = [];
    const rejected: Rejected[] = [];
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const reading = readLine(line.trim(), `${path}#${index + 1}`, options, notes);
      drafts.push(...reading.drafts);
      rejected.push(...reading.rejected);
    }
    return { drafts, rejected };
  },
};
