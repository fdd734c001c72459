import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { JOURNAL, openJournal } from '../src/pipeline/journal.ts';
import { readPaths } from '../src/pipeline/read-paths.ts';
import { runPipeline } from '../src/pipeline.ts';
import { writeVaried } from './pipeline/varied.ts';

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'trackrecord-pipeline-'));
const makeInput = (count: number): string => {
  const folder = join(makeFolder(), 'in');
  writeVaried(folder, count);
  return folder;
};
const FILES = ['articles.jsonl', 'claims.jsonl', 'records.jsonl', 'conflicts.jsonl', 'rejected.jsonl', 'report.html'];
const readAll = (out: string) => FILES.map((file) => readFileSync(join(out, file), 'utf8'));

/** Runs until `files` files are read, and stops there. */
const interrupt = async (input: string, out: string, files: number): Promise<void> => {
  const stop = new AbortController();
  const run = runPipeline([input], out, {
    read: {
      concurrency: 1,
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === files) stop.abort();
      },
    },
  });
  await expect(run).rejects.toThrow(/abort/i);
};

describe('a run that was interrupted', () => {
  test('has written no results, and keeps what it has read', async () => {
    const [input, out] = [makeInput(6), makeFolder()];
    await interrupt(input, out, 3);
    expect(readdirSync(out)).toEqual([JOURNAL]);
    expect(readFileSync(join(out, JOURNAL), 'utf8').trimEnd().split('\n')).toHaveLength(3);
  });

  test('goes on from there, and comes to what a whole run comes to', async () => {
    const [input, out, whole] = [makeInput(6), makeFolder(), makeFolder()];
    await interrupt(input, out, 3);
    const kept = readFileSync(join(out, JOURNAL), 'utf8')
      .split('\n')
      .slice(0, 3)
      .map((line) => JSON.parse(line) as { key: string });
    const journal = await openJournal(out);
    const asked: string[] = [];
    const added: string[] = [];
    const counting = {
      ...journal,
      find: (key: string) => {
        const found = journal.find(key);
        if (found) asked.push(key);
        return found;
      },
      add: (key: string) => added.push(key),
    };
    await readPaths([input], { journal: counting });
    journal.close(false);
    expect(asked.sort()).toEqual(kept.map(({ key }) => key).sort());
    expect(added).toHaveLength(3);

    await runPipeline([input], out);
    await runPipeline([input], whole);
    expect(readAll(out)).toEqual(readAll(whole));
    expect(existsSync(join(out, JOURNAL))).toBe(false);
  });

  test.each([
    ['cut off in the middle of a line', (path: string) => truncateSync(path, readFileSync(path).length - 40)],
    [
      'filled with nonsense',
      (path: string) => writeFileSync(path, 'nonsense\n{"key":1}\n{"key":"k","reading":{}}\nnull\n'),
    ],
    ['followed by half a line', (path: string) => appendFileSync(path, '{"key":"abc","reading":{"articles":[')],
  ])('whose journal is %s reads again what is lost', async (_, spoil) => {
    const [input, out, whole] = [makeInput(5), makeFolder(), makeFolder()];
    await interrupt(input, out, 3);
    spoil(join(out, JOURNAL));
    await interrupt(input, out, 4);
    await runPipeline([input], out);
    await runPipeline([input], whole);
    expect(readAll(out)).toEqual(readAll(whole));
  });

  test('takes nothing from the journal for a file that has changed since, or for other options', async () => {
    const [input, out] = [makeInput(3), makeFolder()];
    await interrupt(input, out, 2);
    writeFileSync(join(input, '00000.txt'), ' date 2031-05-02 Another text\nOla Vinter won the mile in 3:50.01.\n');
    const { results } = await runPipeline([input], out, { read: { published: '2031-01-01' } });
    expect(results.articles[0]!.text).toContain('Ola Vinter');
    expect(results.articles.every(({ published }) => published !== null)).toBe(true);
  });
});

describe('the same input', () => {
  test('gives the same files, however many are read at once and in whatever order they are named', async () => {
    const input = makeInput(8);
    const outs = [makeFolder(), makeFolder()];
    const names = readdirSync(input).map((name) => join(input, name));
    await runPipeline(names, outs[0]!, { read: { concurrency: 1 } });
    await runPipeline([...names].reverse(), outs[1]!, { read: { concurrency: 8 } });
    expect(readAll(outs[1]!)).toEqual(readAll(outs[0]!));
  });

  test('given twice is read once, and said so', async () => {
    const input = makeInput(2);
    writeFileSync(join(input, 'copy.txt'), readFileSync(join(input, '00001.txt')));
    const { results } = await runPipeline([input, input], null);
    expect(results.articles.map(({ path }) => path.split('/').at(-1))).toEqual(['00000.txt', '00001.txt']);
    expect(results.rejected.map(({ code }) => code)).toEqual(['duplicate']);
    expect(new Set(results.claims.map(({ article }) => article)).size).toBeLessThanOrEqual(2);
  });
});

test('progress counts every file, from nought to all', async () => {
  const seen: string[] = [];
  await readPaths([makeInput(3)], { onProgress: ({ done, total }) => seen.push(`${done}/${total}`) });
  expect(seen).toEqual(['0/3', '1/3', '2/3', '3/3']);
});

test('evidence slices the text of its article, by code points', async () => {
  const { articles, claims } = await readPaths([makeInput(20)]);
  const points = new Map(articles.map(({ id, text }) => [id, Array.from(text)]));
  const spans = claims.flatMap(({ article, evidence }) => evidence.map((one) => ({ article, ...one })));
  expect(spans.length).toBeGreaterThan(10);
  const broken = spans.filter(
    ({ article, start, end, exact }) => points.get(article)!.slice(start, end).join('') !== exact,
  );
  expect(broken).toEqual([]);
});
