import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ingestOne } from './made.ts';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'fixtures/ingest');

interface Expected {
  readonly file: string;
  readonly title: string;
  readonly published: string;
  readonly outlet: string;
  readonly text: string;
}

const cases = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as Expected);

describe('pages of the corpus', () => {
  test('there are pages to check', () => expect(cases.length).toBeGreaterThanOrEqual(12));
  test.each(cases)('$file: text paragraph by paragraph, title, outlet, date', async (expected) => {
    const article = await ingestOne(expected.file, readFileSync(join(ROOT, expected.file)));
    expect(article.text.split('\n\n')).toEqual(expected.text.split('\n\n'));
    expect({ title: article.title, published: article.published, outlet: article.outlet }).toEqual({
      title: expected.title,
      published: expected.published,
      outlet: expected.outlet,
    });
  });
});
