import { type Bits, emptyBits, hasBit, setBit } from './bits.ts';
import { BITS, frequencyOf } from './letters.ts';
import type { Clause } from './needs.ts';

/**
 * All patterns by the letters that are rarest in what they need: marking those that are entered under the letters
 * of a text costs what the text can match, not what there is to match.
 */

/** Patterns beyond are not entered, and marked in no text. */
export const MOST_PATTERNS = 1 << 12;

const CLAUSES: (readonly Clause[])[] = [];

/** The clauses in a row, as few leaps in memory as can be: for each its length and its ways, each with its number of bits. */
const PROGRAM: number[] = [];
/** Where those of each pattern begin; one more for the end. */
const BEGINS: number[] = [0];

/** In how many of the texts read so far each bit was held: it tells what is rare. */
const HELD = Float64Array.from({ length: BITS }, (_, bit) => frequencyOf(bit));
/** Learning more does not change much. */
const LEARNED = [50, 500, 3000];
let texts = 0;

/** The patterns entered under `bit` stand in `entered` from `starts[bit]` to `starts[bit + 1]`. */
const starts = new Uint32Array(BITS + 1);
let entered = new Uint16Array(0);
/** Patterns that need nothing. */
const always = emptyBits(MOST_PATTERNS);
let outdated = false;

export const countPatterns = (): number => CLAUSES.length;

/**
 * Adds a pattern that needs something of each clause.
 * @returns its number; -1 where there are too many
 */
export const addPattern = (clauses: readonly Clause[]): number => {
  if (CLAUSES.length === MOST_PATTERNS) return -1;
  for (const ways of clauses) {
    PROGRAM.push(ways.reduce((sum, way) => sum + 1 + way.length, 0));
    for (const way of ways) PROGRAM.push(way.length, ...way);
  }
  BEGINS.push(PROGRAM.length);
  outdated = true;
  return CLAUSES.push(clauses) - 1;
};

/** True where a text of these letters holds what a pattern needs. */
export const isMet = (pattern: number, letters: Bits): boolean => {
  const end = BEGINS[pattern + 1]!;
  let at = BEGINS[pattern]!;
  while (at < end) {
    const next = at + 1 + PROGRAM[at]!;
    let met = false;
    for (at += 1; at < next && !met; ) {
      const way = at + 1 + PROGRAM[at]!;
      for (at += 1; at < way && hasBit(letters, PROGRAM[at]!); ) at += 1;
      met = at === way;
      at = way;
    }
    if (!met) return false;
    at = next;
  }
  return true;
};

const rarest = (way: readonly number[]): number => way.reduce((best, bit) => (HELD[bit]! < HELD[best]! ? bit : best));

/** The bits to enter a pattern under: each match holds one of them. */
const keysOf = (clauses: readonly Clause[]): readonly number[] | null => {
  let [keys, least]: [readonly number[] | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const ways of clauses) {
    const bits = ways.map(rarest);
    const sum = bits.reduce((total, bit) => total + HELD[bit]!, 0);
    if (sum < least) [keys, least] = [bits, sum];
  }
  return keys;
};

const index = (): void => {
  const under: number[][] = Array.from({ length: BITS }, () => []);
  CLAUSES.forEach((clauses, pattern) => {
    const keys = keysOf(clauses);
    if (keys === null) setBit(always, pattern);
    else for (const bit of new Set(keys)) under[bit]!.push(pattern);
  });
  under.forEach((patterns, bit) => {
    starts[bit + 1] = starts[bit]! + patterns.length;
  });
  entered = Uint16Array.from(under.flat());
  outdated = false;
};

/** Sets the bits of the patterns that a text of these letters can match, and of some that it cannot. */
export const markPatterns = (marked: Bits, letters: Bits): void => {
  const learns = texts < LEARNED.at(-1)!;
  if (learns) texts += 1;
  if (outdated || (learns && LEARNED.includes(texts))) index();
  marked.set(always);
  for (let word = 0; word < letters.length; word += 1) {
    for (let rest = letters[word]!; rest !== 0; rest &= rest - 1) {
      const bit = (word << 5) + 31 - Math.clz32(rest & -rest);
      if (learns) HELD[bit]! += 1;
      for (let at = starts[bit]!; at < starts[bit + 1]!; at += 1) setBit(marked, entered[at]!);
    }
  }
};
