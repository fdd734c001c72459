import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal.ts';
export const addExplain = (_program: Command, _terminal: Terminal, _exit: (code: ExitCode) => void): void => {};
