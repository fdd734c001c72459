import { Command, CommanderError } from 'commander';
import { OptionError, RunError } from '../model/errors.ts';
import { VERSION } from '../pipeline/version.ts';
import { addEvaluate } from './evaluate.ts';
import { addExplain } from './explain.ts';
import { addExtract } from './extract.ts';
import { addIngest } from './ingest.ts';
import { addReconcile } from './reconcile.ts';
import { addReview } from './review.ts';
import { addRun } from './run.ts';
import { addSchema } from './schema.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

/** Every command, in the order of `--help`. A new command is a new file and a word here. */
const COMMANDS = [
  ...[addRun, addIngest, addExtract, addReconcile, addReview, addEvaluate, addExplain, addSchema],
] as const;

const EXIT_HELP = `
Exit codes: 0 done; 1 --fail-on was met; 2 the command line is wrong;
3 the run could not be finished; 130 interrupted.`;

const makeProgram = (terminal: Terminal, exit: (code: ExitCode) => void): Command => {
  const program = new Command('trackrecord')
    .description(
      'Reads athletics news, extracts what each article claims, and reports where sources contradict each other.',
    )
    .version(VERSION)
    .showHelpAfterError('(--help tells what there is)')
    .addHelpText('after', EXIT_HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });
  for (const add of COMMANDS) add(program, terminal, exit);
  return program;
};

/**
 * Runs one command line.
 * @param words what follows the program's name
 * @returns the exit code; every error has been told on standard error
 */
export const runCommandLine = async (words: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let code: ExitCode = EXIT.done;
  const tell = (line: string): void => {
    terminal.stderr.write(`${line}\n`);
  };
  try {
    await makeProgram(terminal, (exit) => {
      code = exit;
    }).parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (terminal.signal.aborted) {
      tell('interrupted; the same command goes on from here');
      return EXIT.interrupted;
    }
    // Commander has told its own errors; help and version come as errors with code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof OptionError) {
      tell(`error: ${error.message}`);
      return EXIT.usage;
    }
    if (error instanceof RunError) {
      tell(`error: ${error.message}`);
      return EXIT.unfinished;
    }
    tell(`fault in trackrecord: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return EXIT.unfinished;
  }
};
