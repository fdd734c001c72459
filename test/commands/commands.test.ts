import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { claimSchema } from '../../src/claims/index.ts';
import { articleSchema } from '../../src/model/article.ts';
import { conflictSchema } from '../../src/model/conflict.ts';
import { recordSchema } from '../../src/model/record.ts';
import { runSchema } from '../../src/model/run.ts';
import { makeFolder, rowsOf, run } from './terminal.ts';

const story = join(import.meta.dirname, '..', '..', 'corpus', 'lievin-2025');
const gold = join(import.meta.dirname, '..', '..', 'fixtures', 'gold', 'corpus', 'lievin-2025');
const out = join(makeFolder(), 'out');
let told: string;

beforeAll(async () => {
  const { code, stdout, stderr } = await run(['run', story, '--out', out]);
  expect(code).toBe(0);
  expect(stdout).toBe('');
  told = stderr;
});

describe('run', () => {
  test('writes every file of the contract and leaves nothing else', () => {
    expect(readdirSync(out).sort()).toEqual([
      'articles.jsonl',
      'claims.jsonl',
      'conflicts.csv',
      'conflicts.jsonl',
      'records.jsonl',
      'rejected.jsonl',
      'report.html',
      'run.json',
    ]);
  });

  test.each([
    ['articles.jsonl', articleSchema],
    ['claims.jsonl', claimSchema],
    ['records.jsonl', recordSchema],
    ['conflicts.jsonl', conflictSchema],
  ])('%s: every row fits its schema', (file, schema) => {
    const rows = rowsOf(readFileSync(join(out, file), 'utf8'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(schema.parse(row)).toEqual(row);
  });

  test('the manifest fits its schema and counts what is there', () => {
    const manifest = runSchema.parse(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')));
    expect(manifest.counts.articles).toBe(readdirSync(story).length);
    expect(manifest.counts.claims).toBe(rowsOf(readFileSync(join(out, 'claims.jsonl'), 'utf8')).length);
    expect(manifest.inputs.map(({ path }) => path)).toEqual(readdirSync(story).sort());
  });

  test('ends with one line of summary and the report’s place', () => {
    const lines = told.trimEnd().split('\n');
    expect(lines.at(-2)).toMatch(
      /^4 articles, \d+ claims?, \d+ records?, \d+ conflicts? \(\d+ errors?, \d+ warnings?, \d+ notes?\), 0 rejected, \d+\.\d s$/,
    );
    expect(lines.at(-1)).toBe(`report: ${join(out, 'report.html')}`);
  });

  test('--quiet says nothing, --json prints the counts', async () => {
    const { stdout, stderr } = await run(['run', story, '--out', join(makeFolder(), 'o'), '--quiet', '--json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ counts: { articles: 4, rejected: 0 } });
  });

  test('a bar is drawn on a terminal only, and taken away', async () => {
    const { stderr } = await run(['run', story, '--out', join(makeFolder(), 'o')], { isTTY: true });
    expect(stderr).toContain(`[${' '.repeat(30)}] 0/4 files`);
    expect(stderr).toMatch(/\r.\[K(?:4 articles|error|warning)/);
    expect(told).not.toContain('\x1b');
  });

  test.each([
    ['error', (counts: number[]) => counts[0]! > 0],
    ['warning', (counts: number[]) => counts[0]! + counts[1]! > 0],
    ['note', (counts: number[]) => counts[0]! + counts[1]! + counts[2]! > 0],
    ['rejected', () => false],
  ] as const)('--fail-on %s', async (level, isMet) => {
    const { counts } = runSchema.parse(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')));
    const { error, warning, note } = counts.conflicts;
    const { code } = await run(['run', story, '--out', join(makeFolder(), 'o'), '--quiet', '--fail-on', level]);
    expect(code).toBe(isMet([error, warning, note]) ? 1 : 0);
  });

  test('--fail-on rejected is met by an empty file', async () => {
    const folder = makeFolder({ 'empty.txt': '' });
    expect((await run(['run', folder, '--out', join(makeFolder(), 'o'), '--fail-on', 'rejected'])).code).toBe(1);
  });

  test('an aborted run ends with 130, and leaves the old files', async () => {
    const before = readFileSync(join(out, 'articles.jsonl'), 'utf8');
    const { code, stderr } = await run(['run', story, '--out', out], { signal: AbortSignal.abort() });
    expect(code).toBe(130);
    expect(stderr).toContain('interrupted');
    expect(readFileSync(join(out, 'articles.jsonl'), 'utf8')).toBe(before);
  });
});

describe('a wrong command line ends with 2 and says what was expected and what came', () => {
  test.each([
    ['no command', [], 'Usage'],
    ['an unknown command', ['fly'], "unknown command 'fly'"],
    ['no out folder', ['run', story], "'--out <folder>'"],
    ['no paths', ['run', '--out', 'x'], "missing required argument 'paths'"],
    [
      'a date that is none',
      ['run', story, '--out', 'x', '--published', '2031-02-30'],
      'Expected a date as YYYY-MM-DD, got "2031-02-30"',
    ],
    [
      'a concurrency of nought',
      ['run', story, '--out', 'x', '--concurrency', '0'],
      'Expected a whole number from 1 to 256, got "0"',
    ],
    [
      'a level that there is not',
      ['run', story, '--out', 'x', '--fail-on', 'panic'],
      'Allowed choices are error, warning, note, rejected',
    ],
    [
      'a field that there is not',
      ['run', story, '--out', 'x', '--fields', 'text=body,colour=tint'],
      'Expected NAME=FIELD pairs such as text=body, with NAME one of text, title,',
    ],
    ['an unknown option', ['run', story, '--out', 'x', '--fast'], "unknown option '--fast'"],
    [
      'a roster that is not there',
      ['run', story, '--out', 'x', '--roster', '/no/athletes.csv'],
      '--roster: expected a file that can be read',
    ],
    [
      'decisions that are none',
      ['run', story, '--out', 'x', '--decisions', join(story, 'orbis-lievin-mile.txt')],
      '--decisions: ',
    ],
    ['a schema that there is not', ['schema', 'poem'], 'Allowed choices are article, claim'],
    [
      'an id that is none',
      ['explain', 'q_1', '--in', 'x'],
      'expected the id of a claim (c_…), record (r_…) or conflict (x_…), got "q_1"',
    ],
    ['gold that is not there', ['evaluate', '.', '--gold', '/no/gold'], '--gold: expected a folder'],
    ['gold without annotations', ['evaluate', '.', '--gold', story], 'expected *.gold.json files'],
    ['a port that there is not', ['review', '.', '--port', '70000'], 'Expected a port from 0 to 65535, got "70000"'],
  ])('%s', async (_, words, message) => {
    const own = words[0] === 'evaluate' ? ['evaluate', out, ...words.slice(2)] : words;
    const { code, stdout, stderr } = await run(own);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});

describe('help', () => {
  test.each([['--help'], ['run', '--help'], ['evaluate', '--help'], ['--version']].map((words) => [words]))(
    '%j goes to stdout',
    async (words) => {
      const { code, stdout, stderr } = await run(words);
      expect(code).toBe(0);
      expect(stderr).toBe('');
      expect(stdout).toMatch(words.includes('--version') ? /^\d+\.\d+\.\d+\n$/ : /Usage: trackrecord/);
    },
  );
});

describe('ingest and extract', () => {
  test('ingest prints articles, and rejected inputs on stderr', async () => {
    const folder = makeFolder({
      'empty.txt': '',
      'good.txt': ' date 2031-05-02 Vinter wins\nOla Vinter won the mile in 3:50.01.\n',
    });
    const { code, stdout, stderr } = await run(['ingest', folder]);
    expect(code).toBe(0);
    expect(rowsOf(stdout).map(({ path, published }) => [path, published])).toEqual([['good.txt', '2031-05-02']]);
    expect(rowsOf(stderr)).toEqual([{ path: 'empty.txt', code: 'empty', reason: 'the file is empty' }]);
  });

  test('--published dates an article that gives no date, and no other', async () => {
    const folder = makeFolder({
      'a.txt': 'Ola Vinter won the mile.',
      'b.txt': ' date 2031-05-02 Vinter wins\nHe won.\n',
    });
    const { stdout } = await run(['ingest', folder, '--published', '2030-01-01']);
    expect(rowsOf(stdout).map(({ published, publishedFrom }) => [published, publishedFrom])).toEqual([
      ['2030-01-01', 'option'],
      ['2031-05-02', 'header'],
    ]);
  });

  test('--fields says which field of a JSON line holds what', async () => {
    const row = { kop: 'Vinter wins', inhoud: { tekst: 'Ola Vinter won the mile in 3:50.01.' }, dag: '2031-05-02' };
    const folder = makeFolder({ 'rows.jsonl': `${JSON.stringify(row)}\n` });
    const mapping = 'text=inhoud.tekst, title=kop, published=dag';
    const { stdout } = await run(['ingest', folder, '--fields', mapping]);
    expect(rowsOf(stdout).map(({ title, text, published }) => [title, text, published])).toEqual([
      ['Vinter wins', 'Ola Vinter won the mile in 3:50.01.', '2031-05-02'],
    ]);
    expect(rowsOf((await run(['ingest', folder])).stdout)).toEqual([]);
  });

  test('articles through a pipe give the same claims as the files, and as a run', async () => {
    const articles = (await run(['ingest', story])).stdout;
    const piped = await run(['extract', '-'], { stdin: articles });
    const direct = await run(['extract', story]);
    expect(piped.code).toBe(0);
    expect(piped.stderr).toBe('');
    expect(piped.stdout).toBe(direct.stdout);
    expect(direct.stdout).toBe(readFileSync(join(out, 'claims.jsonl'), 'utf8'));
  });

  test('a line that is no article is told of, and the rest goes on', async () => {
    const articles = (await run(['ingest', story])).stdout;
    const { code, stdout, stderr } = await run(['extract', '-'], { stdin: `{"id": 1}\nnonsense\n\n${articles}` });
    expect(code).toBe(0);
    expect(rowsOf(stderr).map(({ path, code: why }) => [path, why])).toEqual([
      ['standard input, line 1', 'not-an-article'],
      ['standard input, line 2', 'not-an-article'],
    ]);
    expect(stdout).toBe((await run(['extract', story])).stdout);
  });
});

describe('reconcile', () => {
  test('one folder gives the same records and conflicts as the run that made it', async () => {
    const joined = join(makeFolder(), 'joined');
    expect((await run(['reconcile', out, '--out', joined, '--quiet'])).code).toBe(0);
    for (const file of ['articles', 'claims', 'records', 'conflicts', 'rejected']) {
      expect(readFileSync(join(joined, `${file}.jsonl`), 'utf8')).toBe(
        readFileSync(join(out, `${file}.jsonl`), 'utf8'),
      );
    }
  });

  test('several folders in any order, one twice, give one result', async () => {
    const other = join(makeFolder(), 'other');
    await run(['run', join(story, '..', 'oslo-2021'), '--out', other, '--quiet']);
    const [first, second] = [join(makeFolder(), 'a'), join(makeFolder(), 'b')];
    await run(['reconcile', out, other, '--out', first, '--quiet']);
    await run(['reconcile', other, out, other, '--out', second, '--quiet']);
    for (const file of ['articles', 'claims', 'records', 'conflicts']) {
      expect(readFileSync(join(second, `${file}.jsonl`), 'utf8')).toBe(
        readFileSync(join(first, `${file}.jsonl`), 'utf8'),
      );
    }
    expect(rowsOf(readFileSync(join(first, 'articles.jsonl'), 'utf8'))).toHaveLength(8);
  });

  test('a folder that is no output, and a row that is no claim, end it with 3', async () => {
    const nothing = await run(['reconcile', story, '--out', join(makeFolder(), 'o')]);
    expect([nothing.code, nothing.stderr]).toEqual([3, expect.stringContaining('cannot read')]);
    const spoiled = makeFolder({ 'articles.jsonl': '', 'claims.jsonl': '{"kind":"song"}\n' });
    const broken = await run(['reconcile', spoiled, '--out', join(makeFolder(), 'o')]);
    expect([broken.code, broken.stderr]).toEqual([3, expect.stringContaining('claims.jsonl, line 1')]);
  });

  test('a decision settles its conflict', async () => {
    const [conflict] = rowsOf(readFileSync(join(out, 'conflicts.jsonl'), 'utf8'));
    const decisions = join(makeFolder(), 'decisions.jsonl');
    writeFileSync(decisions, `${JSON.stringify({ conflict: conflict!.id, value: null, note: 'looked it up' })}\n`);
    const settled = join(makeFolder(), 'o');
    await run(['reconcile', out, '--out', settled, '--quiet', '--decisions', decisions]);
    const left = rowsOf(readFileSync(join(settled, 'conflicts.jsonl'), 'utf8')).map(({ id }) => id);
    expect(left).not.toContain(conflict!.id);
    expect(left).toHaveLength(rowsOf(readFileSync(join(out, 'conflicts.jsonl'), 'utf8')).length - 1);
  });
});

describe('evaluate', () => {
  test('prints the table; --misses what was wrong; --json the figures', async () => {
    const table = await run(['evaluate', out, '--gold', gold]);
    expect(table.code).toBe(0);
    expect(table.stdout).toMatch(/^4 articles; publication dates (\d)\/\1; evidence \d+ spans, 0 broken\n/);
    expect(table.stdout).toMatch(/\nbound +[\d.–]+/);
    expect(table.stdout).toContain('of the claims at 0.9 and above');
    const json = JSON.parse((await run(['evaluate', out, '--gold', gold, '--json'])).stdout) as {
      slots: Record<string, { gold: number }>;
    };
    expect(json.slots.bound!.gold).toBeGreaterThan(10);
    expect((await run(['evaluate', out, '--gold', gold, '--misses'])).stdout.length).toBeGreaterThan(
      table.stdout.length,
    );
  });
});

describe('explain', () => {
  test.each(['claims', 'records', 'conflicts'])('one of the %s', async (file) => {
    const [row] = rowsOf(readFileSync(join(out, `${file}.jsonl`), 'utf8'));
    const { code, stdout } = await run(['explain', String(row!.id), '--in', out]);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(60);
    const json = await run(['explain', String(row!.id), '--in', out, '--json']);
    expect(JSON.parse(json.stdout)).toEqual(row);
  });

  test('an id that is not there ends it with 3', async () => {
    const { code, stderr } = await run(['explain', 'c_000000000000', '--in', out]);
    expect([code, stderr]).toEqual([3, `error: there is no claim c_000000000000 in ${out}\n`]);
  });
});

describe('schema', () => {
  test.each(['article', 'claim', 'record', 'conflict', 'rejected', 'run', 'decision'])('%s', async (name) => {
    const { code, stdout } = await run(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});

test('nothing is left of the journal when a run is done', () => {
  expect(existsSync(join(out, '.journal.jsonl'))).toBe(false);
});
