import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { claimSchema } from '../claims/index.ts';
import { articleSchema } from '../model/article.ts';
import { conflictSchema } from '../model/conflict.ts';
import { decisionSchema } from '../model/decision.ts';
import { recordSchema } from '../model/record.ts';
import { rejectedSchema } from '../model/rejected.ts';
import { runSchema } from '../model/run.ts';
import { EXIT, type ExitCode, type Terminal, write } from './terminal.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  article: articleSchema,
  claim: claimSchema,
  record: recordSchema,
  conflict: conflictSchema,
  rejected: rejectedSchema,
  run: runSchema,
  decision: decisionSchema,
};

/** `schema NAME`: the JSON Schema of a row. */
export const addSchema = (program: Command, terminal: Terminal, exit: (code: ExitCode) => void): void => {
  program
    .command('schema')
    .description('print the JSON Schema of a row')
    .addArgument(new Argument('<name>', 'which row').choices(Object.keys(SCHEMAS)))
    .action(async (name: string) => {
      await write(terminal.stdout, `${JSON.stringify(z.toJSONSchema(SCHEMAS[name]!), null, 2)}\n`);
      exit(EXIT.done);
    });
};
