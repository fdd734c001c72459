import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { OptionError } from '../model/errors.ts';
import { type Gold, goldArticleSchema, goldConflictSchema } from './gold.ts';

const ENDING = '.gold.json';
const CONFLICTS = `conflicts${ENDING}`;

const readJson = <Value>(path: string, schema: z.ZodType<Value>): Value => {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new OptionError(
      `--gold: ${path} is no annotation: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};

/**
 * Reads the annotations of a folder: `NAME.gold.json` of each article and `conflicts.gold.json`.
 * @throws OptionError when the folder cannot be read, holds none, or one does not fit the schema
 */
export const readGold = (folder: string): Gold => {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(ENDING) && name !== CONFLICTS);
  } catch (error) {
    throw new OptionError(`--gold: expected a folder: ${error instanceof Error ? error.message : String(error)}`);
  }
  const conflicts = join(folder, CONFLICTS);
  if (names.length === 0 && !existsSync(conflicts)) {
    throw new OptionError(`--gold: expected *${ENDING} files in ${folder}, found none`);
  }
  return {
    folder: basename(resolve(folder)),
    articles: names.sort().map((name) => readJson(join(folder, name), goldArticleSchema)),
    conflicts: existsSync(conflicts) ? readJson(conflicts, z.array(goldConflictSchema)) : null,
  };
};
