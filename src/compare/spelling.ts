/**
 * Number of single slips between two words: a letter wrong, missing, too many, or two neighbours swapped
 * (optimal string alignment). Stops counting at `limit`.
 */
export const countSlips = (a: string, b: string, limit = 3): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return Math.min(limit, last[b.length]!);
};

/**
 * One or two slips, by length: `ingebrigsten` and `ingebrigtsen`, `mcilory` and `mcilroy`.
 * Short words are never misspellings of each other (`gay`, `may`).
 */
export const isMisspelling = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  if (a === b || length < 5) return false;
  return countSlips(a, b) <= (length >= 9 ? 2 : 1);
};

/**
 * The sound of a name written down from another alphabet: `mahuchikh`, `mahutschich` and `mahuchich` are
 * alike. Doubled letters count once.
 */
export const soundOf = (word: string): string => {
  let sound = SOUNDS.get(word);
  if (sound === undefined) {
    sound = spellSound(word);
    if (SOUNDS.size > 50_000) SOUNDS.clear();
    SOUNDS.set(word, sound);
  }
  return sound;
};

/** Names come again and again; their sounds are kept. */
const SOUNDS = new Map<string, string>();

const spellSound = (word: string): string =>
  word
    .replace(/t?sch|tch|kh|ch|cz|sh/g, 'c')
    .replace(/[yj]a/g, 'ia')
    .replace(/[yj]/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/[wv]/g, 'v')
    .replace(/ck|q|k/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/(.)\1+/g, '$1')
    .replace(/ie$/, 'i');
