import { WINDOWS_1252 } from './characters.ts';

/**
 * Text that was UTF-8, was read as windows-1252, and was saved again: `â€™` for `’`,
 * `LiÃ©vin` for `Liévin`.
 */

const C1 = WINDOWS_1252.join('');
const BYTE_OF = new Map<string, number>([
  ...WINDOWS_1252.map((character, index): [string, number] => [character, 0x80 + index]),
  ...Array.from({ length: 32 }, (_, index): [string, number] => [String.fromCharCode(0x80 + index), 0x80 + index]),
  ...Array.from({ length: 96 }, (_, index): [string, number] => [String.fromCharCode(0xa0 + index), 0xa0 + index]),
]);

const TAIL = `[\\u0080-\\u00BF${C1}]`;
// A two-, three- or four-byte sequence of UTF-8, each byte as its windows-1252 character.
// `Ã©` (é), `â€™` (’), `ðŸ“¸` (a camera). Near-miss: `Ã` before a letter, as in `JoÃo`.
const SEQUENCE = new RegExp(`[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß]${TAIL}|[à-ï]${TAIL}{2}|[ð-ô]${TAIL}{3}`, 'g');

const decoder = new TextDecoder('utf-8', { fatal: true });

const mendOne = (run: string): string => {
  const bytes = Uint8Array.from([...run], (character) => BYTE_OF.get(character) ?? 0);
  try {
    return decoder.decode(bytes);
  } catch {
    return run;
  }
};

// Capitals of other languages before an ordinary sign: `Â»` and `É…` occur in sound French and
// German, so a text is mended only when some sequence is there that no language writes.
const TELLING =
  /Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-\u00BF]|ðŸ/;

const MAYBE = ['Ã', 'â€', 'Â', 'ðŸ'];

/**
 * Mends text whose UTF-8 was read as windows-1252, once or twice over.
 * @returns the text, and whether anything was mended
 */
export const mendMojibake = (text: string): { readonly text: string; readonly mended: boolean } => {
  // A quick look first: most texts hold none of these letters.
  if (!MAYBE.some((letter) => text.includes(letter))) return { text, mended: false };
  let mended = text;
  for (let round = 0; round < 2 && TELLING.test(mended); round += 1) mended = mended.replace(SEQUENCE, mendOne);
  return { text: mended, mended: mended !== text };
};
