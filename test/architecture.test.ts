import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findBreaches, findRings, listImports, type SourceFile } from './architecture/rules.ts';

const root = join(import.meta.dirname, '..', 'src');
const files: readonly SourceFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

describe('the house', () => {
  test('has files on every floor', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files.flatMap(({ text }) => listImports(text)).length).toBeGreaterThan(files.length);
  });

  test('imports point down, packages stay in their rooms, stages are pure', () => {
    expect(findBreaches(files)).toEqual([]);
  });

  test('nothing imports itself in a ring', () => {
    expect(findRings(files)).toEqual([]);
  });
});

describe('the rules catch', () => {
  test.each([
    [
      'a stage that imports another',
      'extract/sieves/wins.ts',
      "import { reconcile } from '../../reconcile/reconcile.ts';",
    ],
    [
      'a type from another stage',
      'reconcile/merge.ts',
      "import type { Sentence } from '../extract/text/sentences.ts';",
    ],
    ['a stage that imports the pipeline', 'report/html.ts', "import { runPipeline } from '../pipeline.ts';"],
    ['the ground floor looking up', 'model/values.ts', "import { KINDS } from '../claims/index.ts';"],
    ['an import over several lines', 'lexicon/cities.ts', "import {\n  a,\n  b,\n} from '../compare/marks.ts';"],
    ['a re-export', 'lexicon/cities.ts', "export * from '../compare/marks.ts';"],
    ['a dynamic import', 'compare/marks.ts', "const x = await import('../extract/extract.ts');"],
    ['the text looking up at mentions', 'extract/text/spans.ts', "import { findMarks } from '../mentions/marks.ts';"],
    ['people that know happenings', 'reconcile/people.ts', "import { findHappenings } from './happenings.ts';"],
    ['a file on no floor', 'helpers/strings.ts', "import { z } from '../model/values.ts';"],
    ['cheerio outside ingest', 'extract/text/sentences.ts', "import { load } from 'cheerio';"],
    ['compromise outside mentions', 'extract/sieves/wins.ts', "import nlp from 'compromise/three';"],
    ['files read in a stage', 'reconcile/roster.ts', "import { readFileSync } from 'node:fs';"],
    ['files read by promises', 'reconcile/roster.ts', "import { readFile } from 'node:fs/promises';"],
    ['a package that no rule knows', 'reconcile/people.ts', "import { compare } from 'fuzzy-names';"],
    ['console in a stage', 'extract/extract.ts', "console.log('here');"],
    ['process in the pipeline', 'pipeline/pool.ts', 'const { argv } = process.env;'],
    ['the clock', 'extract/mentions/dates.ts', 'const today = new Date();'],
    ['chance', 'reconcile/merge.ts', 'const id = Math.random();'],
    ['the locale', 'report/csv.ts', 'rows.sort((a, b) => a.localeCompare(b));'],
  ])('%s', (_, path, text) => {
    expect(findBreaches([{ path, text }])).toHaveLength(1);
  });

  test('a ring', () => {
    const ring = [
      { path: 'compare/a.ts', text: "import { b } from './b.ts';" },
      { path: 'compare/b.ts', text: "import { a } from './a.ts';" },
    ];
    expect(findRings(ring)).toEqual(['compare/a.ts → compare/b.ts → compare/a.ts']);
  });
});

describe('the rules leave alone', () => {
  test.each([
    ['an import downwards', 'extract/sieves/wins.ts', "import { findMarks } from '../mentions/marks.ts';"],
    ['a neighbour in the room', 'extract/mentions/dates.ts', "import { x } from './quantities.ts';"],
    [
      'a word in a comment',
      'extract/extract.ts',
      "// process.exit() would be wrong here\n/* import x from 'cheerio' */",
    ],
    ['prose that quotes', 'lexicon/words.ts', "export const ROWS = ['a time of 3:45.14 from \\'Lievin\\''];"],
    ['a date from its parts', 'compare/dates.ts', 'const day = new Date(Date.UTC(2025, 1, 13));'],
    ['hashing', 'extract/extract.ts', "import { createHash } from 'node:crypto';"],
    ['process in a command', 'commands/run.ts', 'process.exitCode = 1;'],
  ])('%s', (_, path, text) => {
    expect(findBreaches([{ path, text }])).toEqual([]);
  });
});
