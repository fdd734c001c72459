import { copyFileSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { makeFolder, rowsOf, run } from './terminal.ts';

const root = join(import.meta.dirname, '..', '..');
const good = ' date 2031-05-02 Vinter wins in Oslo\nOla Vinter won the mile in 3:50.01 in Oslo on Thursday.\n';

/** Runs over one bad file beside a good one, and gives the rows about each. */
const runOver = async (name: string, content: string | Uint8Array) => {
  const folder = makeFolder({ 'good.txt': good, [name]: content });
  const out = join(makeFolder(), 'out');
  const { code, stderr } = await run(['run', folder, '--out', out]);
  const rows = (file: string) => rowsOf(readFileSync(join(out, file), 'utf8'));
  return { code, stderr, rejected: rows('rejected.jsonl'), articles: rows('articles.jsonl') };
};

describe('a bad file is told of, and the run goes on', () => {
  test.each([
    ['an empty file', 'bad.txt', '', 'empty'],
    ['nothing but white space', 'bad.txt', ' \n\t\n', 'empty'],
    ['a binary under a .txt name', 'bad.txt', readFileSync(process.execPath).subarray(0, 4096), 'binary'],
    ['JSON that is no article', 'bad.json', '{"price": 12}', 'not-an-article'],
    ['JSON that is cut off', 'bad.json', '{"headline": "Vinter wi', 'bad-json'],
    ['a gzip stream that is cut off', 'bad.txt.gz', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 'bad-archive'],
  ])('%s', async (_, name, content, code) => {
    const outcome = await runOver(name, content);
    expect(outcome.code).toBe(0);
    expect(outcome.articles.map(({ path }) => path)).toEqual(['good.txt']);
    expect(outcome.rejected).toEqual([{ path: name, code, reason: expect.stringMatching(/\w/) }]);
    expect(outcome.stderr).toContain(`not read (${code}): ${name}: `);
  });

  test('a file of 60 MB is rejected by its size, unread', async () => {
    const folder = makeFolder({ 'good.txt': good, 'huge.txt': 'A' });
    truncateSync(join(folder, 'huge.txt'), 60_000_000);
    const out = join(makeFolder(), 'out');
    const { code, stderr } = await run(['run', folder, '--out', out]);
    expect(code).toBe(0);
    expect(stderr).toContain('not read (too-large): huge.txt');
    expect(rowsOf(readFileSync(join(out, 'articles.jsonl'), 'utf8'))).toHaveLength(1);
  });

  test('a link that leads back to itself, and one to a folder that it lies in', async () => {
    const folder = makeFolder({ 'good.txt': good });
    symlinkSync('loop', join(folder, 'loop'));
    symlinkSync('.', join(folder, 'self'));
    const out = join(makeFolder(), 'out');
    expect((await run(['run', folder, '--out', out])).code).toBe(0);
    const rejected = rowsOf(readFileSync(join(out, 'rejected.jsonl'), 'utf8'));
    expect(rejected.map(({ path, code }) => [path, code])).toEqual([
      ['loop', 'loop'],
      ['self', 'loop'],
    ]);
  });

  test('a file that only looks like one cannot be read', async () => {
    // Root may read anything, so permissions cannot be tried here; a device is no file for anybody.
    const folder = makeFolder({ 'good.txt': good });
    symlinkSync('/dev/null', join(folder, 'device.txt'));
    const out = join(makeFolder(), 'out');
    expect((await run(['run', folder, '--out', out])).code).toBe(0);
    const rejected = rowsOf(readFileSync(join(out, 'rejected.jsonl'), 'utf8'));
    expect(rejected.map(({ path, code }) => [path, code])).toEqual([['device.txt', 'unreadable']]);
  });
});

describe('odd files that can be read are read', () => {
  test('unclosed HTML', async () => {
    const page =
      '<html><body><article><h1>Vinter wins<p>Ola Vinter won the mile in 3:50.01 in Oslo on Thursday, and smiled at the crowd for a long while after.<p>He had waited a year for it, he said, and would <b>wait another.';
    const { code, articles } = await runOver('odd.html', page);
    expect(code).toBe(0);
    expect(articles).toHaveLength(2);
    expect(String(articles[1]!.text)).toContain('Ola Vinter won the mile in 3:50.01');
  });

  test('a character set that nobody declared', async () => {
    const latin = Uint8Array.from(
      Buffer.from('Ola Vinter vant i Trondheim på 3:50.01. Løpet var i Trøndelag.', 'latin1'),
    );
    const { articles } = await runOver('odd.txt', latin);
    expect(String(articles[1]!.text)).toContain('Løpet');
  });

  test('a name with spaces, quotes and a line feed', async () => {
    const { code, articles } = await runOver('a "b"\n c.txt', good.replace('3:50.01', '3:50.02'));
    expect(code).toBe(0);
    expect(articles.map(({ path }) => path)).toEqual(['a "b"\n c.txt', 'good.txt']);
  });
});

describe('what makes a run impossible ends it with exit code 3', () => {
  test('a missing folder', async () => {
    const out = join(makeFolder(), 'out');
    const { code, stderr } = await run(['run', '/no/such/folder', '--out', out]);
    expect(code).toBe(3);
    expect(stderr).toContain('not read (not-found)');
    expect(stderr).toContain('nothing to read');
  });

  test('one missing folder among others does not', async () => {
    const folder = makeFolder({ 'good.txt': good });
    const { code, stderr } = await run(['run', folder, '/no/such/folder', '--out', join(makeFolder(), 'out')]);
    expect(code).toBe(0);
    expect(stderr).toContain('not read (not-found)');
  });

  test('an out folder that cannot be written', async () => {
    const folder = makeFolder({ 'good.txt': good });
    const { code, stderr } = await run(['run', folder, '--out', join(folder, 'good.txt', 'out')]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: cannot write to the out folder .*good\.txt/);
  });
});

describe('the same input in another order', () => {
  test('gives the same rows, whatever the folder is called and however many files are read at once', async () => {
    const names = [
      'corpus/lievin-2025/nuguse-record-gone.txt',
      'corpus/rome-1999/rome-mile-orbis.txt',
      'corpus/lievin-2025/orbis-lievin-mile.txt',
      'corpus/oslo-2021/warholm-portrait.json',
    ];
    const [first, second] = [makeFolder(), makeFolder()];
    for (const name of names) copyFileSync(join(root, name), join(first, name.split('/').at(-1)!));
    for (const name of [...names].reverse()) copyFileSync(join(root, name), join(second, name.split('/').at(-1)!));
    const outs = [join(makeFolder(), 'one'), join(makeFolder(), 'eight')];
    await run(['run', first, '--out', outs[0]!, '--concurrency', '1']);
    await run(['run', second, '--out', outs[1]!, '--concurrency', '8']);
    for (const file of ['articles', 'claims', 'records', 'conflicts', 'rejected']) {
      const [one, eight] = outs.map((out) => readFileSync(join(out, `${file}.jsonl`), 'utf8'));
      expect(eight).toBe(one);
    }
    expect(readFileSync(join(outs[0]!, 'claims.jsonl'), 'utf8').length).toBeGreaterThan(400);
  });
});

test('an out folder inside the input is no input', async () => {
  const folder = makeFolder({ 'good.txt': good });
  const out = join(folder, 'out');
  await run(['run', folder, '--out', out]);
  writeFileSync(join(out, 'left-behind.txt'), good);
  await run(['run', folder, '--out', out]);
  expect(rowsOf(readFileSync(join(out, 'articles.jsonl'), 'utf8'))).toHaveLength(1);
  expect(readFileSync(join(out, 'rejected.jsonl'), 'utf8')).toBe('');
});
