import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { JOURNAL } from '../src/pipeline/journal.ts';
import { POOL_PAYS_FROM } from '../src/pipeline/read-paths.ts';
import { writeVaried } from './pipeline/varied.ts';

const root = join(import.meta.dirname, '..');
const FILES = ['articles.jsonl', 'claims.jsonl', 'records.jsonl', 'conflicts.jsonl', 'rejected.jsonl'];
const readAll = (out: string) => FILES.map((file) => readFileSync(join(out, file), 'utf8'));

const work = mkdtempSync(join(tmpdir(), 'trackrecord-cli-'));
// The program as it is built and installed: worker threads run from the build alone.
const node = [join(work, 'program', 'dist', 'cli.js')];
// Enough to be worth a pool of threads; the second folder is written backwards.
const MANY = 180;
const [input, backwards] = [join(work, 'in', 'articles'), join(work, 'back', 'articles')];
beforeAll(() => {
  const program = join(work, 'program');
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const config = join(root, 'tsconfig.build.json');
  const built = spawnSync(process.execPath, [compiler, '-p', config, '--noCheck', '--outDir', join(program, 'dist')]);
  expect(built.status).toBe(0);
  copyFileSync(join(root, 'package.json'), join(program, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(program, 'node_modules'));
  writeVaried(input, MANY);
  writeVaried(backwards, MANY, true);
}, 60_000);

describe('the program', () => {
  test('gives byte-identical rows with one thread and with several, and with files copied in another order', () => {
    const bytes = readdirSync(input).reduce((sum, name) => sum + statSync(join(input, name)).size, 0);
    expect(bytes).toBeGreaterThan(POOL_PAYS_FROM);
    const [one, eight] = [join(work, 'one'), join(work, 'eight')];
    const alone = spawnSync(process.execPath, [...node, 'run', input, '--out', one, '--concurrency', '1'], {
      cwd: root,
    });
    const together = spawnSync(process.execPath, [...node, 'run', backwards, '--out', eight, '--concurrency', '8'], {
      cwd: root,
    });
    expect([alone.status, together.status]).toEqual([0, 0]);
    expect(readAll(eight)).toEqual(readAll(one));
    expect(readFileSync(join(one, 'articles.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(MANY);
    expect(readFileSync(join(one, 'rejected.jsonl'), 'utf8')).toBe('');
  }, 60_000);

  test('interrupted, ends with 130; the same command then comes to what a whole run comes to', async () => {
    const out = join(work, 'interrupted');
    const child = spawn(process.execPath, [...node, 'run', input, '--out', out], { cwd: root });
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += String(chunk);
    });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const journal = join(out, JOURNAL);
    while (child.exitCode === null && !(existsSync(journal) && readFileSync(journal).length > 0)) await setTimeout(5);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(told).toContain('interrupted; the same command goes on from here');
    expect(existsSync(join(out, 'claims.jsonl'))).toBe(false);
    const again = spawnSync(process.execPath, [...node, 'run', input, '--out', out], { cwd: root });
    expect(again.status).toBe(0);
    expect(existsSync(journal)).toBe(false);
    expect(readAll(out)).toEqual(readAll(join(work, 'one')));
  }, 60_000);

  test('is quiet when its reader has seen enough', () => {
    const words = [process.execPath, ...node, 'ingest', input].map((word) => `'${word}'`).join(' ');
    const piped = spawnSync('bash', ['-c', `set -o pipefail; ${words} | head -n 1`], { cwd: root, encoding: 'utf8' });
    expect(piped.stderr).toBe('');
    expect(piped.status).toBe(0);
    expect(piped.stdout.split('\n')).toHaveLength(2);
  }, 60_000);

  test('passes exit codes on', () => {
    const wrong = spawnSync(process.execPath, [...node, 'run'], { cwd: root, encoding: 'utf8' });
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    const unwritable = spawnSync(process.execPath, [...node, 'run', input, '--out', '/dev/null/out'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(unwritable.status).toBe(3);
    expect(unwritable.stderr).toContain('cannot write to the out folder');
  }, 60_000);
});
