/**
 * Runs the pipeline over every annotated folder and prints how well it did.
 *
 *   npm run score                          the table, pooled and by set
 *   npm run score -- --only lievin-2025    some folders or sets alone
 *   npm run score -- --misses millrose2024 what was wrong (+) and missed (-) in a folder, in `seeds`, `bbc`, `corpus`, `news` or `reports`
 *   npm run score -- --sieves              confidence said and earned, by sieve
 *   npm run score -- --together            all folders as one run, as a desk would
 *
 * The misses of the held-out stories are printed only when one is asked for by its own name:
 * they tell how well the rest generalises, as long as nobody reads them.
 */
import { parseArgs } from 'node:util';
import { readPaths } from '../src/pipeline/read-paths.ts';
import { reconcileReading } from '../src/pipeline.ts';
import { readGold } from '../src/score/read-gold.ts';
import { addScore, makeScore, type Output, type Score, scoreOutput } from '../src/score/score.ts';
import { renderCalibration, renderLine, renderScore, renderSieves } from '../src/score/table.ts';
import { HELD_OUT, STORIES, type StoryFolder } from './stories.ts';

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    misses: { type: 'string', multiple: true, default: [] },
    sieves: { type: 'boolean', default: false },
    together: { type: 'boolean', default: false },
  },
});
const isNamed = (folder: StoryFolder, names: readonly string[]): boolean =>
  names.includes(folder.name) || (names.includes(folder.set) && !HELD_OUT.includes(folder.name));
const names = new Set(STORIES.flatMap(({ set, name }) => [set, name]));
for (const name of [...flags.only, ...flags.misses]) {
  if (names.has(name)) continue;
  console.error(`no such set: ${name}; there are ${[...names].join(', ')}`);
  process.exit(2);
}
const wanted = [...flags.only, ...flags.misses];
const folders = STORIES.filter(
  (folder) => wanted.length === 0 || wanted.includes(folder.set) || wanted.includes(folder.name),
);

const runOver = async (paths: readonly string[]): Promise<Output> => reconcileReading(await readPaths(paths));

const pool = makeScore();
const sets = new Map<string, Score>();
const poolOf = (name: string): Score => {
  const found = sets.get(name) ?? makeScore();
  sets.set(name, found);
  return found;
};
const whole = flags.together ? await runOver(folders.map((folder) => folder.articles)) : null;
// Of one run over all, a conflict may be another folder's: what is right there is no false alarm here.
const elsewhere = whole === null ? [] : folders.flatMap((folder) => readGold(folder.gold).conflicts ?? []);
const misses: string[] = [];
for (const folder of folders) {
  const score = scoreOutput(whole ?? (await runOver([folder.articles])), readGold(folder.gold), elsewhere);
  console.log(renderLine(folder.name, score));
  if (isNamed(folder, flags.misses)) misses.push(`\n## ${folder.name}`, ...score.misses);
  addScore(pool, score);
  addScore(poolOf(folder.set), score);
  addScore(poolOf(HELD_OUT.includes(folder.name) ? 'held out' : 'not held out'), score);
}
console.log('');
for (const [name, score] of sets) console.log(renderLine(name, score));
console.log('');
console.log(renderScore(pool));
console.log('');
console.log(renderCalibration(pool));
if (flags.sieves) console.log(`\n${renderSieves(pool)}`);
if (misses.length > 0) console.log(misses.join('\n'));
