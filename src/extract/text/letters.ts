/**
 * Which letters a text holds, and in which company: a bit for each letter, pair and triple of neighbours. A text
 * that lacks a bit lacks the letters; one that has it may still lack them, since two triples may share a bit.
 */
export type Letters = Int32Array;

const BITS = 13;
const SHIFT = 32 - BITS;

/** Letters that count as one: both cases, all digits, all white space, all apostrophes, all dashes. */
const foldCode = (code: number): number => {
  if (code < 128) {
    if (code >= 97) return code;
    if (code >= 65) return code <= 90 ? code + 32 : code;
    if (code >= 48) return code <= 57 ? 48 : code;
    return code >= 9 && code <= 13 ? 32 : code;
  }
  if (code < 0x2000) return code === 0xa0 || code === 0x1680 ? 32 : code === 0x17f ? 115 : code;
  if (code <= 0x200a) return 32;
  if (code === 0x2018 || code === 0x2019) return 39;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000) return 32;
  if (code === 0xfeff) return 32;
  return code === 0x212a ? 107 : code;
};

/** The text in folded letters: `Kerr’s 3:45` is `kerr's 0:00`. */
export const foldLetters = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += String.fromCharCode(foldCode(text.charCodeAt(at)));
  return folded;
};

const one = (a: number): number => Math.imul(a + 1, 0x9e3779b1) >>> SHIFT;
const two = (a: number, b: number): number => Math.imul(Math.imul(a, 0x2545f491) ^ (b + 1), 0x85ebca6b) >>> SHIFT;
const three = (a: number, b: number, c: number): number =>
  Math.imul(Math.imul(Math.imul(a, 0x27d4eb2f) ^ b, 0x165667b1) ^ (c + 1), 0xc2b2ae35) >>> SHIFT;

/** The bits that a text holds if it holds `word`, a text of folded letters. */
export const bitsOf = (word: string): readonly number[] => {
  const codes = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  if (codes.length === 1) return [one(codes[0]!)];
  if (codes.length === 2) return [two(codes[0]!, codes[1]!)];
  return codes.slice(2).map((code, at) => three(codes[at]!, codes[at + 1]!, code));
};

export const hasBit = (letters: Letters, bit: number): boolean => ((letters[bit >> 5]! >> (bit & 31)) & 1) === 1;

const read = (text: string): Letters => {
  const letters = new Int32Array((1 << BITS) >> 5);
  const add = (bit: number): void => {
    letters[bit >> 5]! |= 1 << (bit & 31);
  };
  let [before, last] = [-1, -1];
  for (let at = 0; at < text.length; at += 1) {
    const code = foldCode(text.charCodeAt(at));
    add(one(code));
    if (last !== -1) add(two(last, code));
    if (before !== -1) add(three(before, last, code));
    [before, last] = [last, code];
  }
  return letters;
};

/** Texts read lately: many patterns ask for the letters of one sentence. Emptied when full. */
const KNOWN = new Map<string, Letters>();
const MOST = 256;

let last: { readonly text: string; readonly letters: Letters } | null = null;

export const lettersOf = (text: string): Letters => {
  if (last !== null && last.text === text) return last.letters;
  let letters = KNOWN.get(text);
  if (letters === undefined) {
    letters = read(text);
    if (KNOWN.size >= MOST) KNOWN.clear();
    KNOWN.set(text, letters);
  }
  last = { text, letters };
  return letters;
};
