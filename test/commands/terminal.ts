import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../../src/commands/index.ts';

/** What a command line came to. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const collect = (): { stream: Writable; text: () => string } => {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
};

/** Runs a command line in this process, with streams of its own. */
export const run = async (
  words: readonly string[],
  { stdin = '', isTTY = false, signal = new AbortController().signal } = {},
): Promise<Outcome> => {
  const [stdout, stderr] = [collect(), collect()];
  const code = await runCommandLine(words, {
    stdin: Readable.from([stdin]),
    stdout: stdout.stream,
    stderr: Object.assign(stderr.stream, { isTTY }),
    signal,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
};

/** A new folder with these files in it. */
export const makeFolder = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'trackrecord-commands-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

/** The rows of a JSON Lines text. */
export const rowsOf = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
