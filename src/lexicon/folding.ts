/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþæœßı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(?<=[a-z])['’]s(?![a-z])/g, '')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

/** Names folded before: the same few thousand words come again and again. Emptied when full. */
const FOLDED = new Map<string, string>();
const MOST = 20_000;

/**
 * A name without accents, case, dots, possessive and doubled spaces, for look-ups: `Székesfehérvár` is
 * `szekesfehervar`, `St. Louis` is `st louis`, `Hannover-Laatzen` is `hannover laatzen`, `the Pre's` is `the pre`.
 * @returns lower-case words with one space between; `''` for a text without letters or digits
 */
export const foldText = (text: string): string => {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  if (FOLDED.size >= MOST) FOLDED.clear();
  FOLDED.set(text, folded);
  return folded;
};
