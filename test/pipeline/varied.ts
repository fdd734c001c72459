import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const corpus = join(import.meta.dirname, '..', '..', 'corpus');

// Benchmarks and tests on copies of one article flatter every cache: names and marks vary.
const FIRST = ['Ada', 'Bela', 'Cleo', 'Dora', 'Emil', 'Finn', 'Gwen', 'Hugo', 'Iris', 'Jona', 'Kaya', 'Liam'];
const LAST = ['Abel', 'Brandt', 'Castillo', 'Dumont', 'Eriksen', 'Fontaine', 'Garrido', 'Haugen', 'Ivanova', 'Jansen'];

const texts: readonly string[] = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.txt'))
  .sort()
  .map((path) => readFileSync(join(corpus, path), 'utf8'));

// Two capital words that are no person: `World Championships`, `Diamond League`, `Hayward Field`.
const NO_PERSON = /^(?:The|World|Diamond|Golden|Olympic|European|New|Hayward|United|South|Next|On|In)$/;
const NO_SURNAME =
  /^(?:Championships?|League|Games|Olympics?|Gala|Meeting|Field|Stadium|States|Tour|Classic|Indoor|Street)$/;

/**
 * The `index`th varied article: one of the corpus texts, with another name for each person, in full
 * and by surname, and other last digits in its marks. The same index gives the same text.
 */
export const varyArticle = (index: number): string => {
  const round = Math.floor(index / texts.length);
  const names = new Map<string, readonly [first: string, last: string]>();
  let text = texts[index % texts.length]!;
  for (const [, first, last] of text.matchAll(/\b([A-Z][a-z]{2,}) ([A-Z][a-z]{3,})\b/g)) {
    if (NO_PERSON.test(first!) || NO_SURNAME.test(last!) || names.has(last!)) continue;
    const count = names.size;
    names.set(last!, [
      FIRST[(round + count * 5) % FIRST.length]!,
      LAST[(Math.floor(round / FIRST.length) + round + count) % LAST.length]!,
    ]);
  }
  for (const [last, [newFirst, newLast]] of names) {
    text = text.replace(new RegExp(`\\b[A-Z][a-z]{2,} ${last}\\b`, 'g'), `${newFirst} ${newLast}`);
    text = text.replace(new RegExp(`\\b${last}\\b`, 'g'), newLast);
  }
  return text.replace(/(\d[.:]\d)(\d)\b/g, (_, head: string, digit: string) => head + ((Number(digit) + round) % 10));
};

/** Writes `count` varied articles into a folder, in the order of `indexes` or from the first on. */
export const writeVaried = (folder: string, count: number, backwards = false): void => {
  mkdirSync(folder, { recursive: true });
  const indexes = Array.from({ length: count }, (_, index) => (backwards ? count - 1 - index : index));
  for (const index of indexes) writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), varyArticle(index));
};
