/**
 * Measures the reading of pages on the public benchmarks that lie beside the project:
 * article bodies (scrapinghub/article-extraction-benchmark) and dates (adbar/htmldate).
 * `npm run bench:ingest [FOLDER]`; FOLDER holds `body/` and `dates/`, `../shared` when unsaid.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { ingestBytes } from '../../src/ingest/read.ts';
import type { Article } from '../../src/model/article.ts';

interface Page {
  readonly id: string;
  readonly bytes: Uint8Array;
}

const readPages = (folder: string): Page[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html.gz'))
    .map((name) => ({ id: name.slice(0, -'.html.gz'.length), bytes: gunzipSync(readFileSync(join(folder, name))) }));

// The truth of the dates is written by Python, which has NaN where a page has none.
const readTruth = <T>(folder: string): Record<string, T> =>
  JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8').replace(/\bNaN\b/g, 'null'));

const read = async ({ id, bytes }: Page): Promise<Article | undefined> =>
  (await ingestBytes(`${id}.html`, bytes)).articles[0];

const f1 = (precision: number, recall: number): number => (2 * precision * recall) / (precision + recall);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

// The figure of the article-extraction benchmark: shared runs of four words.
const shingles = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const bag = new Map<string, number>();
  const last = words.length === 0 ? 0 : Math.max(1, words.length - 3);
  for (let i = 0; i < last; i += 1) {
    const key = words.slice(i, i + 4).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
};
const sizeOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

const measureBodies = async (folder: string): Promise<void> => {
  const truth = readTruth<{ articleBody: string }>(folder);
  const [precisions, recalls]: [number[], number[]] = [[], []];
  for (const page of readPages(join(folder, 'html'))) {
    const wanted = shingles(truth[page.id]?.articleBody ?? '');
    const found = shingles((await read(page))?.text ?? '');
    let shared = 0;
    for (const [key, count] of found) shared += Math.min(count, wanted.get(key) ?? 0);
    if (found.size > 0) precisions.push(shared / sizeOf(found));
    if (wanted.size > 0) recalls.push(shared / sizeOf(wanted));
  }
  const [precision, recall] = [mean(precisions), mean(recalls)];
  console.log(`\nArticle bodies, ${recalls.length} pages of the article-extraction benchmark`);
  console.log(
    `  trackrecord        F1 ${f1(precision, recall).toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`,
  );
  console.log('  others, on the same pages, from the stored outputs of the benchmark:');
  console.log(
    '  rs_trafilatura 0.972, AutoExtract 0.971, go_trafilatura 0.962, trafilatura 0.950, Readability.js 0.944',
  );
};

const measureDates = async (folder: string): Promise<void> => {
  const truth = readTruth<{ date: string | null }>(folder);
  const sum = { right: 0, wrong: 0, missing: 0 };
  for (const page of readPages(join(folder, 'html'))) {
    const wanted = truth[page.id]?.date ?? null;
    const found = (await read(page))?.published ?? null;
    if (found === null) sum.missing += wanted === null ? 0 : 1;
    else if (found === wanted) sum.right += 1;
    else sum.wrong += 1;
  }
  const [precision, recall] = [sum.right / (sum.right + sum.wrong), sum.right / (sum.right + sum.missing)];
  console.log(`\nPublication dates, ${Object.keys(truth).length} English pages of htmldate's evaluation`);
  console.log(
    `  trackrecord        F1 ${f1(precision, recall).toFixed(3)}  right ${sum.right}, wrong ${sum.wrong}, missing ${sum.missing}`,
  );
  console.log(
    '  others, on all English pages of that set: htmldate 0.940 (fast), 0.950 (extensive); meta tags, JSON-LD and <time> alone 0.866',
  );
};

const ROUNDS = 8;
const collect = (globalThis as { gc?: () => void }).gc;
// Each starts with a clean heap, so that none pays for what the other left behind.
const timeOf = async (work: () => Promise<void> | void): Promise<number> => {
  collect?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const measureTime = async (folder: string): Promise<void> => {
  const pages = readPages(join(folder, 'html'));
  const texts = pages.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
  let [base, own] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // In turns, so that whatever else the machine does falls on both; the first rounds warm the compiler.
  for (let round = 0; round < ROUNDS + 2; round += 1) {
    const plain = await timeOf(() => {
      for (const text of texts) load(text)('body').text();
    });
    const ours = await timeOf(async () => {
      for (const page of pages) await read(page);
    });
    if (round >= 2) [base, own] = [Math.min(base, plain), Math.min(own, ours)];
  }
  const kilobytes = mean(pages.map(({ bytes }) => bytes.length)) / 1000;
  console.log(`\nTime a page of ${kilobytes.toFixed(0)} kB, best of ${ROUNDS} rounds`);
  console.log(`  trackrecord, from bytes to article      ${(own / pages.length).toFixed(2)} ms`);
  console.log(`  cheerio.load and $('body').text()       ${(base / pages.length).toFixed(2)} ms`);
  console.log(`  ratio                                   ${(own / base).toFixed(3)}`);
};

const PAGES = 10_000;
const measureMemory = async (folder: string): Promise<void> => {
  const pages = readPages(join(folder, 'html'));
  const sizes: string[] = [];
  for (let count = 1; count <= PAGES; count += 1) {
    await read(pages[count % pages.length]!);
    if (count % 2000 === 0) {
      collect?.();
      const { heapUsed, rss } = process.memoryUsage();
      sizes.push(`${count}: ${Math.round(heapUsed / 1e6)} / ${Math.round(rss / 1e6)}`);
    }
  }
  console.log(
    `\nMemory after so many pages, heap / whole process, MB${collect === undefined ? ' (garbage not collected before)' : ''}`,
  );
  console.log(`  ${sizes.join('   ')}`);
};

const shared = process.argv[2] ?? join(import.meta.dirname, '../../../shared');
if (!existsSync(join(shared, 'body')) || !existsSync(join(shared, 'dates'))) {
  console.log(
    `Skipped: there are no folders body and dates in ${shared}. They hold pages of other benchmarks and are no part of the project.`,
  );
} else {
  await measureBodies(join(shared, 'body'));
  await measureDates(join(shared, 'dates'));
  await measureTime(join(shared, 'body'));
  await measureMemory(join(shared, 'body'));
}
