import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Command, InvalidArgumentError } from 'commander';
import { RunError } from '../model/errors.ts';
import { readOutputFolder } from '../pipeline/read-results.ts';
import { decisionsFile, makeReviewServer } from './review/server.ts';
import { EXIT, type ExitCode, say, type Terminal, write } from './terminal.ts';

interface Flags {
  readonly port: number;
}

const parsePort = (value: string): number => {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) {
    throw new InvalidArgumentError(`Expected a port from 0 to 65535, got ${JSON.stringify(value)}.`);
  }
  return port;
};

const review = async (terminal: Terminal, path: string, flags: Flags): Promise<ExitCode> => {
  const server = makeReviewServer(path, readOutputFolder(path));
  try {
    server.listen(flags.port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    throw new RunError(`cannot serve on port ${flags.port}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { port } = server.address() as AddressInfo;
  await write(terminal.stdout, `http://127.0.0.1:${port}/\n`);
  say(terminal, false, `Ctrl-C ends it. Decisions go to ${decisionsFile(path)}; to have them honoured:`);
  say(terminal, false, `  trackrecord reconcile ${path} --out ${path} --decisions ${decisionsFile(path)}`);
  if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
  server.closeAllConnections();
  server.close();
  return EXIT.done;
};

/** `review DIR`: a local page where an editor settles conflicts. */
export const addReview = (program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void => {
  program
    .command('review')
    .description('serve a page on 127.0.0.1 where an editor settles conflicts; decisions go to decisions.jsonl')
    .argument('<folder>', 'output folder of a run')
    .option('--port <number>', 'port to serve on; 0 takes any that is free', parsePort, 0)
    .action(async (path: string, flags: Flags) => exit(await review(terminal, path, flags)));
};
