/**
 * Characters that look like others, or like nothing. All are settled here, before any offset
 * is counted, so that evidence slices the very text that is published.
 */

// Latin ligatures of the Unicode block "Alphabetic Presentation Forms", which NFC keeps.
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

// Soft hyphen, zero-width space and joiners, directional marks, word joiner, byte order mark.
// Near-miss: a hyphen, and U+200D between two emoji, which is kept (see below).
const INVISIBLE = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
// A zero-width joiner between letters; the one inside the emoji of a family stays.
const LETTER_JOINER = /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
// No-break, figure, thin and other typographic spaces. Near-miss: an ordinary space, a line end.
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
// What 0x80 to 0x9F are in windows-1252. Decoders and numeric entities (`&#146;`) leave them as the
// controls of that number, which no text means.
export const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'];

// Control characters but for tab and line ends.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
const ANY_ODD = /[^\n\x20-\x7E\u00A1-\u00AC\u00AE-\u00FF\u2013\u2014\u2018-\u201D\u2026\u20AC]/;

/**
 * Settles characters: NFC, ordinary spaces, line feeds, no invisible or control characters,
 * ligatures written out. Blank lines stay.
 * @returns the text, the same object when there was nothing to settle
 */
export const settleCharacters = (text: string): string =>
  ANY_ODD.test(text)
    ? text
        .replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!)
        .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
        .replace(ODD_SPACE, ' ')
        .replace(/\t/g, ' ')
        .replace(INVISIBLE, '')
        .replace(LETTER_JOINER, '')
        .replace(CONTROL, '')
        .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature]!)
        .normalize('NFC')
    : text;

/** One line of settled text: runs of spaces and line ends become one space, none at the ends. */
export const oneLine = (text: string): string =>
  settleCharacters(text)
    .replace(/[ \n]+/g, ' ')
    .trim();

/** A title for comparison: its letters and digits alone, without case. */
export const foldTitle = (title: string): string => {
  const lower = title.toLowerCase();
  return NOT_ASCII.test(lower)
    ? lower.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '')
    : lower.replace(/[^a-z0-9]+/g, '');
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const NOT_ASCII = /[^\u0000-\u007F]/;

const FIRST_SIGN = /[\p{L}\p{N}]/u;
/** A test whether a line is one of the titles, but for signs and capitals. The titles come folded. */
export const titleTest = (folded: readonly string[]): ((line: string) => boolean) => {
  const wanted = new Set(folded.filter((title) => title !== ''));
  const longest = Math.max(0, ...[...wanted].map((title) => title.length)) * 2 + 20;
  const starts = new Set([...wanted].map((title) => title[0]));
  return (line) => {
    if (line.length > longest) return false;
    // Most lines differ in their first letter, which is cheap to see.
    const first = FIRST_SIGN.exec(line)?.[0];
    return first !== undefined && (starts.has(first.toLowerCase()) || first > '\u007F') && wanted.has(foldTitle(line));
  };
};
