import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeFolder, run } from './commands/terminal.ts';

/** What the README shows as printed is what the program prints. */

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

const blockAfter = (words: string): string => {
  const from = readme.indexOf('```', readme.indexOf(words)) + 4;
  return readme.slice(from, readme.indexOf('```', from));
};

test('the conflict that the README tells is explained so, and the summary is that of the articles in corpus/', async () => {
  const out = join(makeFolder(), 'out');
  const { stderr } = await run(['run', join(root, 'corpus'), '--out', out]);
  const [, id] = /trackrecord explain (x_[0-9a-f]{12}) --in out/.exec(readme) ?? [];
  expect((await run(['explain', id!, '--in', out])).stdout).toBe(blockAfter(`trackrecord explain ${id}`));
  const counts = /\d+ articles, \d+ claims, \d+ records, \d+ conflicts \([^)]*\), \d+ rejected/;
  expect(counts.exec(blockAfter('`npm start` prints'))?.[0]).toBe(counts.exec(stderr)?.[0]);
});
