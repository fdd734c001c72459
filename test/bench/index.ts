/**
 * `npm run bench` runs every benchmark of this folder; `npm run bench -- speed` one of them. A new
 * one is a file `NAME.bench.ts` that exports `bench(print)`. Nothing here fails on a slow machine.
 */
import { readdirSync } from 'node:fs';

const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.slice(0, -'.bench.ts'.length))
  .sort();
for (const name of names.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  console.log(`# ${name}`);
  const { bench } = (await import(`./${name}.bench.ts`)) as { bench: (print: (line: string) => void) => Promise<void> };
  await bench((line) => console.log(line));
  console.log('');
}
