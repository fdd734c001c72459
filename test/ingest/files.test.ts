import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dropDuplicates } from '../../src/ingest/duplicates.ts';
import { listFiles } from '../../src/ingest/files.ts';
import { inFolder, ingestAll, ingestOne, STORY } from './made.ts';

const write = (folder: string, ...names: readonly string[]): void => {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
};
const names = (paths: readonly string[]): string[] => listFiles(paths).files.map(({ relative }) => relative);

describe('files', () => {
  test('a folder: all that is in it, sorted by code unit, without hidden files', () =>
    inFolder((folder) => {
      write(folder, 'b.txt', 'a/z.txt', 'a/B.txt', 'é.txt', '.hidden', '.git/config', '__MACOSX/x', 'a.txt');
      expect(names([folder])).toEqual(['a.txt', 'a/B.txt', 'a/z.txt', 'b.txt', 'é.txt']);
    }));

  test('several paths: each by its own name, in any order; a hidden file that is named', () =>
    inFolder((folder) => {
      write(folder, 'seeds/1.txt', 'news/x/1.txt', 'news/y/1.txt', '.alone.txt');
      const paths = ['news', 'seeds', '.alone.txt'].map((name) => join(folder, name));
      expect(names(paths)).toEqual(['.alone.txt', 'news/x/1.txt', 'news/y/1.txt', 'seeds/1.txt']);
      expect(listFiles([...paths].reverse())).toEqual(listFiles(paths));
      expect(names([join(folder, 'news/x'), join(folder, 'news/y/1.txt')])).toEqual(['1.txt', 'x/1.txt']);
      expect(names([join(folder, 'news/x/1.txt'), join(folder, 'news/y/1.txt')])).toEqual(['x/1.txt', 'y/1.txt']);
    }));

  test('one file', () =>
    inFolder((folder) => {
      write(folder, 'x/1.txt');
      expect(names([join(folder, 'x/1.txt')])).toEqual(['1.txt']);
    }));

  test('what is missing, leads back to itself, or was found before gets a row', () =>
    inFolder((folder) => {
      write(folder, 'a/1.txt', 'b/2.txt');
      symlinkSync(folder, join(folder, 'a/up'));
      symlinkSync(join(folder, 'b'), join(folder, 'a/other'));
      symlinkSync(join(folder, 'a/1.txt'), join(folder, 'a/same.txt'));
      symlinkSync(join(folder, 'self'), join(folder, 'self'));
      symlinkSync(join(folder, 'nothing'), join(folder, 'broken'));
      const { files, rejected } = listFiles([folder]);
      expect(files.map(({ relative }) => relative)).toEqual(['a/1.txt', 'b/2.txt']);
      expect(rejected.map(({ path, code }) => [path, code])).toEqual([
        ['a/other', 'duplicate'],
        ['a/same.txt', 'duplicate'],
        ['a/up', 'loop'],
        ['broken', 'not-found'],
        ['self', 'loop'],
      ]);
      expect(listFiles([join(folder, 'missing')]).rejected[0]?.code).toBe('not-found');
    }));

  test('a folder and one within it are read once', () =>
    inFolder((folder) => {
      write(folder, 'news/x/1.txt');
      const { files, rejected } = listFiles([join(folder, 'news'), join(folder, 'news/x')]);
      expect(files).toHaveLength(1);
      expect(rejected.map(({ code }) => code)).toEqual(['duplicate']);
    }));

  // The superuser may read everything, so there is nothing to see for him.
  const asUser = process.getuid?.() === 0 ? test.skip : test;
  asUser('what may not be read', () =>
    inFolder(async (folder) => {
      write(folder, 'a/1.txt', 'b.txt');
      chmodSync(join(folder, 'a'), 0);
      chmodSync(join(folder, 'b.txt'), 0);
      expect(listFiles([folder]).rejected).toEqual([{ path: 'a', code: 'unreadable', reason: 'permission denied' }]);
      expect((await ingestAll(join(folder, 'b.txt'), 'b.txt')).rejected[0]?.code).toBe('unreadable');
      chmodSync(join(folder, 'a'), 0o700);
    }),
  );

  test('a file of 60 MB is rejected and not read; one that is gone has a row', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'big.txt'), Buffer.alloc(60_000_000, 'word '));
      expect((await ingestAll(join(folder, 'big.txt'), 'big.txt')).rejected[0]).toMatchObject({
        path: 'big.txt',
        code: 'too-large',
      });
      expect((await ingestAll(join(folder, 'gone.txt'), 'gone.txt')).rejected[0]?.code).toBe('not-found');
      writeFileSync(join(folder, 'empty.txt'), '');
      expect((await ingestAll(join(folder, 'empty.txt'), 'empty.txt')).rejected[0]?.code).toBe('empty');
      writeFileSync(join(folder, 'white.txt'), ' \n\n ');
      expect((await ingestAll(join(folder, 'white.txt'), 'white.txt')).rejected[0]?.code).toBe('empty');
    }));
});

describe('duplicates', () => {
  const page = (title: string): string =>
    `<html><head><link rel=canonical href="https://post.example/1"></head><body><h1>${title}</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</body></html>`;

  test('the same bytes, and the same address with the same text, are kept once: the first by path', async () => {
    const articles = [
      await ingestOne('b.html', page('One headline of the day')),
      await ingestOne('a.html', page('One headline of the day')),
      await ingestOne('c.html', page('Another headline of it')),
      await ingestOne('d.txt', STORY[0]),
    ];
    const kept = dropDuplicates(articles);
    expect(kept.articles.map(({ path }) => path)).toEqual(['a.html', 'd.txt']);
    expect(kept.rejected).toEqual([
      { path: 'b.html', code: 'duplicate', reason: 'the same bytes as a.html' },
      { path: 'c.html', code: 'duplicate', reason: 'the same address and text as a.html' },
    ]);
    expect(dropDuplicates([...articles].reverse())).toEqual(kept);
  });

  test('ids hang on the content alone', async () => {
    const [one, two] = [await ingestOne('x/a.txt', STORY[0]), await ingestOne('y/b.txt', STORY[0])];
    expect(one.id).toBe(two.id);
    expect(one.id).toMatch(/^a_[0-9a-f]{12}$/);
    expect((await ingestOne('x/a.txt', STORY[1])).id).not.toBe(one.id);
  });
});
