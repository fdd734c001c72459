import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import type { Article } from '../../src/model/article.ts';

// A fault of ours, planted: reading stops at one file, extraction at the text of another.
const ingest = await import('../../src/ingest/read.ts');
jest.unstable_mockModule('../../src/ingest/read.ts', () => ({
  ...ingest,
  ingestFile: async function* (absolute: string, relative: string, options: object) {
    if (relative === 'reading.txt') throw new TypeError('planted in reading');
    yield* ingest.ingestFile(absolute, relative, options);
  },
}));
jest.unstable_mockModule('../../src/extract/extract.ts', () => ({
  extractClaims: (article: Article) => {
    if (article.path === 'extraction.txt') throw new TypeError('planted in extraction');
    return { claims: [], unplaced: [] };
  },
}));
const { readPaths } = await import('../../src/pipeline/read-paths.ts');

describe('a fault of ours in one file', () => {
  test('costs that file alone, and is told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trackrecord-faults-'));
    for (const name of ['reading', 'extraction', 'good']) {
      writeFileSync(join(folder, `${name}.txt`), `Ola Vinter won the mile in ${name}.`);
    }
    const { articles, rejected } = await readPaths([folder]);
    expect(articles.map(({ path }) => path)).toEqual(['extraction.txt', 'good.txt']);
    expect(rejected).toEqual([
      { path: 'extraction.txt', code: 'failed', reason: 'extraction failed: planted in extraction' },
      { path: 'reading.txt', code: 'failed', reason: 'reading failed: planted in reading' },
    ]);
  });
});
