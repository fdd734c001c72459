import { type Bits, setBit } from './bits.ts';

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

const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) => foldCode(code));

/** The text in folded letters: `Kerr’s 3:45` is `kerr's 0:00`. */
export const foldLetters = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += String.fromCharCode(FOLDED[text.charCodeAt(at)]!);
  return folded;
};

/**
 * A bit for each letter, pair and triple of neighbours. A text that lacks a bit lacks the letters; one that has it
 * may still lack them, since two triples may share a bit: ASCII and the characters of mentions have their own.
 */
const PAIRS = 512;
const TRIPLES = PAIRS + (1 << 12);
export const BITS = TRIPLES + (1 << 13);

const one = (a: number): number =>
  a < 128 ? a : (a & 0xfff0) === 0xe000 ? 128 + (a & 15) : 256 + (Math.imul(a + 1, 0x9e3779b1) >>> 24);
const two = (a: number, b: number): number =>
  PAIRS + (Math.imul(Math.imul(a, 0x2545f491) ^ (b + 1), 0x85ebca6b) >>> 20);
const three = (a: number, b: number, c: number): number =>
  TRIPLES + (Math.imul(Math.imul(Math.imul(a, 0x27d4eb2f) ^ b, 0x165667b1) ^ (c + 1), 0xc2b2ae35) >>> 19);

/** The bits that a text holds if it holds `word`, a text of folded letters. */
export const bitsOf = (word: string): readonly number[] => {
  const codes = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  if (codes.length === 1) return [one(codes[0]!)];
  if (codes.length === 2) return [two(codes[0]!, codes[1]!)];
  return codes.slice(2).map((code, at) => three(codes[at]!, codes[at + 1]!, code));
};

/** About how many of a hundred sentences hold a bit. */
export const frequencyOf = (bit: number): number => (bit < PAIRS ? 50 : bit < TRIPLES ? 15 : 4);

/** Sets the bits of a text. */
export const readLetters = (text: string, letters: Bits): void => {
  let before = -1;
  let last = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = FOLDED[text.charCodeAt(at)]!;
    setBit(letters, one(code));
    if (last !== -1) setBit(letters, two(last, code));
    if (before !== -1) setBit(letters, three(before, last, code));
    before = last;
    last = code;
  }
};
