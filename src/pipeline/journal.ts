import { createHash } from 'node:crypto';
import { closeSync, createReadStream, existsSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Reading } from './read-file.ts';

/** What an unfinished run has read so far, kept in the out folder until the run is done. */
export interface Journal {
  /** What an earlier, interrupted run made of the file with this key; undefined when nothing. */
  readonly find: (key: string) => Reading | undefined;
  readonly add: (key: string, reading: Reading) => void;
  /** Closes the file, and takes it away when the run is `done` or has read nothing yet. */
  readonly close: (done: boolean) => void;
}

/** The journal's name in the out folder. */
export const JOURNAL = '.journal.jsonl';

/** The key of a file's result: the same bytes, name, options and version give the same result. */
export const journalKey = (parts: Readonly<Record<string, unknown>>): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

const readEntries = async (path: string): Promise<Map<string, Reading>> => {
  const entries = new Map<string, Reading>();
  if (!existsSync(path)) return entries;
  for await (const line of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    try {
      const { key, reading } = JSON.parse(line) as { key: string; reading: Reading };
      if (typeof key === 'string' && Array.isArray(reading?.articles)) entries.set(key, reading);
    } catch {
      // The line that was being written when the run stopped: its file is read again.
    }
  }
  return entries;
};

/** Opens the journal of an out folder: what is in it is offered, what is new is appended. */
export const openJournal = async (out: string): Promise<Journal> => {
  const path = join(out, JOURNAL);
  mkdirSync(dirname(path), { recursive: true });
  const entries = await readEntries(path);
  const file = openSync(path, 'a');
  // A line that was cut off must not swallow the first new one.
  if (entries.size > 0) writeSync(file, '\n');
  let size = entries.size;
  return {
    find: (key) => entries.get(key),
    add: (key, reading) => {
      writeSync(file, `${JSON.stringify({ key, reading })}\n`);
      size += 1;
    },
    close: (done) => {
      closeSync(file);
      if (done || size === 0) rmSync(path, { force: true });
    },
  };
};

/** A journal that remembers nothing, for a run without an out folder. */
export const NO_JOURNAL: Journal = { find: () => undefined, add: () => {}, close: () => {} };
