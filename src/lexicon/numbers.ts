/**
 * Numbers in words, as English newspapers write them: cardinals to the thousands, ordinals, fractions.
 * Source: the number words of English; the spellings are those of British and American press style.
 */

const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...UNITS.map((word, index): [string, number] => [word, index]),
  ...TEENS.map((word, index): [string, number] => [word, 10 + index]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['a', 1],
  ['an', 1],
  ['another', 1],
  ['single', 1],
  ['couple', 2],
  ['pair', 2],
  ['dozen', 12],
]);

const ONES = UNITS.slice(1).join('|');
const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES}))?|${TEENS.join('|')}|${ONES})`;
const HUNDREDS = `(?:a|${ONES})[- ]hundred(?:[- ]and[- ]${BELOW_HUNDRED})?`;

/**
 * A regex source for a number in words, to be used with the flag `i` and between `\b`s.
 * Matches `four`, `twenty-seven`, `a hundred and two`; not `a`, `couple`, nor the tail of `someone`.
 */
export const NUMBER_WORDS = `(?:${HUNDREDS}|${BELOW_HUNDRED})`;

/**
 * Reads a cardinal in words or figures: `twenty-seven`, `a hundred and two`, `half a dozen`, `1,500`, `2.5`.
 * `a` and `an` count as 1, `a couple of` as 2.
 * @returns null for anything else
 */
export const parseNumberWords = (text: string): number | null => {
  const trimmed = text.trim().toLowerCase();
  if (/^\d/.test(trimmed)) {
    const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(trimmed)
      ? trimmed.replace(/,/g, '')
      : trimmed.replace(',', '.');
    return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
  }
  if (/^\.\d+$/.test(trimmed)) return Number(`0${trimmed}`);
  if (/^half[- ]a[- ]dozen$/.test(trimmed)) return 6;
  let [total, current, seen] = [0, 0, false];
  for (const word of trimmed.split(/[-\s]+/)) {
    if (word === 'and' || word === 'of') continue;
    const value = VALUES.get(word);
    if (word === 'hundred') current = Math.max(current, 1) * 100;
    else if (word === 'thousand') [total, current] = [total + Math.max(current, 1) * 1000, 0];
    // `a couple` and `a dozen` are 2 and 12, not 1 and more.
    else if (value !== undefined)
      current =
        word === 'couple' || word === 'pair' || word === 'dozen' || word === 'single'
          ? value * Math.max(current, 1)
          : current + value;
    else return null;
    seen = true;
  }
  return seen ? total + current : null;
};

const ORDINALS = new Map<string, number>([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

/**
 * Reads an ordinal: `third`, `3rd`, `twenty-first`, `30th`.
 * @returns null for anything else
 */
export const parseOrdinal = (text: string): number | null => {
  const trimmed = text.trim().toLowerCase();
  const figures = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(trimmed)?.[1];
  if (figures !== undefined) return Number(figures);
  const [tens, ones] = trimmed.split(/[- ]/);
  if (ones === undefined) return ORDINALS.get(trimmed) ?? null;
  const [high, low] = [VALUES.get(tens ?? ''), ORDINALS.get(ones)];
  return high !== undefined && high >= 20 && low !== undefined && low < 10 ? high + low : null;
};

/** Parts of a whole by name, and one part's size: `two-hundredths` is two of 0.01. `hundreth` is a common slip. */
export const FRACTION_NAMES: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  tenth: 0.1,
  hundredth: 0.01,
  hundreth: 0.01,
  thousandth: 0.001,
  thousanth: 0.001,
};
