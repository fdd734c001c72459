// A text wrapped by a mail program or an editor has lines of one width, up to about 80.
const WRAP_LIMIT = 100;
const WRAP_LEAST = 45;

// A list of results has lines that each begin like one: `1. Kerr`, `Women: 1 P`, `- x`.
const STARTS_ROW = /^(?:\d{1,3}[.)\s]|[-–—•*]\s|(?:Wo)?men\b.{0,30}:)/;

const isWrapped = (lines: readonly string[]): boolean => {
  if (lines.length < 2) return false;
  const full = lines.slice(0, -1);
  return (
    lines.every((line) => line.length <= WRAP_LIMIT && !STARTS_ROW.test(line)) &&
    full.every((line) => line.length >= WRAP_LEAST) &&
    full.filter((line) => /[\p{Ll},–-]$/u.test(line)).length * 2 >= full.length
  );
};

const trimmed = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '');

/**
 * Parts plain text into paragraphs: at blank lines, or at every line end where a text has none.
 * Lines that were wrapped at a width are joined; the rows of a list stay rows of one block.
 */
export const splitParagraphs = (text: string): string[] =>
  text.split(/\n[ \n]*\n/).flatMap((chunk) => {
    const lines = trimmed(chunk);
    if (isWrapped(lines)) return [lines.join(' ')];
    // Short rows under one another are a list of results; long ones are paragraphs.
    if (lines.length > 1 && lines.slice(1).every((line) => STARTS_ROW.test(line))) return [lines.join('\n')];
    return lines;
  });
