#!/usr/bin/env node
import { runCommandLine } from './commands/index.ts';
import { EXIT } from './commands/terminal.ts';

const interrupt = new AbortController();
process.on('SIGINT', () => {
  // A second one does not wait.
  if (interrupt.signal.aborted) process.exit(EXIT.interrupted);
  interrupt.abort();
});
// `trackrecord extract … | head`: the reader has gone, and that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}
const { stdin, stdout, stderr } = process;
process.exitCode = await runCommandLine(process.argv.slice(2), { stdin, stdout, stderr, signal: interrupt.signal });
