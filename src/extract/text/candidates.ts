import { type Bits, emptyBits, hasBit, nextBit } from './bits.ts';
import { BITS, readLetters } from './letters.ts';
import { type Clause, needsOfRegex } from './needs.ts';
import { addPattern, countPatterns, isMet, MOST_PATTERNS, markPatterns } from './pattern-index.ts';

/** What is known of a text: the letters it holds, and which of the patterns known then it can match. */
interface Reading {
  readonly letters: Bits;
  readonly marked: Bits;
  patterns: number;
}

/** Texts read lately: many patterns are asked for of one sentence. They make room for others in turn. */
const MOST_TEXTS = 128;
const KNOWN = new Map<string, Reading>();
const TURNS: string[] = [];
let turn = 0;
let last: { readonly text: string; readonly reading: Reading } | null = null;

const makeReading = (text: string): Reading => {
  const oldest = TURNS[turn];
  const reading = (oldest !== undefined && KNOWN.get(oldest)) || {
    letters: emptyBits(BITS),
    marked: emptyBits(MOST_PATTERNS),
    patterns: 0,
  };
  if (oldest !== undefined) KNOWN.delete(oldest);
  KNOWN.set(text, reading);
  TURNS[turn] = text;
  turn = (turn + 1) % MOST_TEXTS;
  reading.letters.fill(0);
  readLetters(text, reading.letters);
  markPatterns(reading.marked, reading.letters);
  reading.patterns = countPatterns();
  return reading;
};

const readingOf = (text: string): Reading => {
  if (last !== null && last.text === text) return last.reading;
  const reading = KNOWN.get(text) ?? makeReading(text);
  last = { text, reading };
  return reading;
};

const canMatch = (pattern: number, { letters, marked, patterns }: Reading): boolean =>
  pattern < 0 || ((pattern >= patterns || hasBit(marked, pattern)) && isMet(pattern, letters));

const NUMBERS = new WeakMap<RegExp, number>();

/** False where a text cannot match, since it lacks letters that every match has. */
export const mayMatch = (text: string, regex: RegExp): boolean => {
  let pattern = NUMBERS.get(regex);
  if (pattern === undefined) {
    pattern = addPattern(needsOfRegex(regex));
    NUMBERS.set(regex, pattern);
  }
  return canMatch(pattern, readingOf(text));
};

const NONE: readonly never[] = [];

/**
 * Those of a list whose pattern a text, or any piece of it, may match, in the list's order: a function of the text,
 * and no work for all the others. A row with several patterns needs what each of them needs.
 */
export const candidates = <Row>(
  rows: readonly Row[],
  patternsOf: (row: Row) => RegExp | readonly (RegExp | undefined)[],
): ((text: string) => readonly Row[]) => {
  const needsOf = (row: Row): readonly Clause[] =>
    [patternsOf(row)].flat().flatMap((pattern) => (pattern === undefined ? [] : needsOfRegex(pattern)));
  let numbers: readonly number[] | null = null;
  return (text) => {
    numbers ??= rows.map((row) => addPattern(needsOf(row)));
    const reading = readingOf(text);
    const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? -1];
    if (last < 0 || last >= reading.patterns) return rows.filter((_, at) => canMatch(numbers![at]!, reading));
    let found: Row[] | null = null;
    for (let pattern = nextBit(reading.marked, first); pattern <= last; pattern = nextBit(reading.marked, pattern + 1))
      if (isMet(pattern, reading.letters)) {
        found ??= [];
        found.push(rows[pattern - first]!);
      }
    return found ?? NONE;
  };
};
