/**
 * The whole way, from files of text to all output files, against a bare `nlp(text)` of compromise
 * over the same varied articles in the same run: the ratio holds where absolute times do not.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import type { Run } from '../../src/model/run.ts';
import { writeVaried } from '../pipeline/varied.ts';

/** What is shipped, not the sources through a loader that wraps each of their functions. */
const DIST = join(import.meta.dirname, '..', '..', 'dist');
const { runPipeline } = (await import(join(DIST, 'pipeline.js'))) as typeof import('../../src/pipeline.ts');

const ARTICLES = 240;
const MANY = 1900;
const ROUNDS = 3;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const measure = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Prints milliseconds an article, the ratio, and what a large folder takes. */
export const bench = async (print: (line: string) => void): Promise<void> => {
  const work = mkdtempSync(join(tmpdir(), 'trackrecord-bench-'));
  const input = join(work, 'in');
  writeVaried(input, ARTICLES);
  const texts = readdirSync(input).map((name) => readFileSync(join(input, name), 'utf8'));
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  print(
    `${ARTICLES} varied articles, ${(bytes / ARTICLES / 1000).toFixed(1)} kB each, ${availableParallelism()} processors, median of ${ROUNDS} rounds`,
  );

  const runOnce = (concurrency: number) => runPipeline([input], join(work, 'out'), { read: { concurrency } });
  const bare = () => {
    for (const text of texts) nlp(text);
  };
  await runOnce(1);
  bare();
  const times = { bare: [] as number[], one: [] as number[], reading: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.bare.push(await measure(bare));
    times.one.push(await measure(async () => times.reading.push((await runOnce(1)).run.seconds.read! * 1000)));
  }
  const base = median(times.bare);
  const row = (name: string, milliseconds: number): void =>
    print(
      `${name.padEnd(44)} ${(milliseconds / ARTICLES).toFixed(2).padStart(7)} ms an article  ${(milliseconds / base).toFixed(3).padStart(6)} of bare compromise`,
    );
  row('bare compromise, nlp(text)', base);
  row('text to all outputs, one thread', median(times.one));
  row('  of it: ingest and extraction', median(times.reading));

  const large = join(work, 'large');
  writeVaried(large, MANY);
  // As a process of its own, from the build: worker threads run from the build alone.
  for (const concurrency of [1, availableParallelism()]) {
    const words = ['run', large, '--out', join(work, 'out'), '--quiet', '--json', '--concurrency', String(concurrency)];
    const { stdout } = spawnSync(process.execPath, [join(DIST, 'cli.js'), ...words], { encoding: 'utf8' });
    const { seconds, counts } = JSON.parse(stdout) as Run;
    print(`${counts.articles} articles with --concurrency ${concurrency}: ${seconds.total!.toFixed(1)} s`);
  }
  rmSync(work, { recursive: true, force: true });
};
