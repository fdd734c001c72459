import type { Readable, Writable } from 'node:stream';

/** What a command may touch of the world: its streams, and the signal that interrupts it. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly signal: AbortSignal;
}

/** Exit codes, as documented in `--help` and README. */
export const EXIT = { done: 0, failOn: 1, usage: 2, unfinished: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Writes to a stream and waits while its reader is behind, so that memory stays flat. */
export const write = async (stream: Writable, text: string): Promise<void> => {
  if (stream.write(text) || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      for (const event of ['drain', 'close', 'error']) stream.off(event, go);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) stream.once(event, go);
  });
};

/** Writes one row of JSON Lines. */
export const writeRow = (stream: Writable, row: unknown): Promise<void> => write(stream, `${JSON.stringify(row)}\n`);

/** A line of a message; nothing when the user wants quiet. */
export const say = (terminal: Terminal, quiet: boolean | undefined, line: string): void => {
  if (!quiet) terminal.stderr.write(`${line}\n`);
};
