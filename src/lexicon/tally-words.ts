import { NUMBER_WORDS, parseNumberWords } from './numbers.ts';
import { RANK_ORDINAL, rankOf } from './ranking-words.ts';

/**
 * Words for counts of achievements. Regex sources, for the flag `i`.
 * Source: the project's phrasebook of tallies, and reports in the British and American press.
 */

/** What is counted: `title`, `gold medal`, `world record`, `victory`. */
export const ACHIEVEMENT =
  '(?:titles?|crowns?|golds?|silvers?|bronzes?|(?:gold |silver |bronze )?medals?|wins?|victor(?:y|ies)|triumphs?|championships?|records?|world bests?|personal bests?|PBs?|podiums?|doubles?|appearances?)';
/** Who has achieved it: `champion`, `gold medallist`, `record holder`. */
export const ACHIEVER =
  '(?:champ(?:ions?)?|winners?|(?:gold |silver |bronze )?medall?ists?|title(?:-| )holders?|record(?:-| )(?:holders?|breakers?)|Olympians?|finalists?)';
/** A number: `three`, `11`, `twice`. */
export const COUNT = `(?:${NUMBER_WORDS}|\\d{1,3})`;
export const COUNT_ORDINAL = RANK_ORDINAL;
/** `double Olympic champion`, `triple world champion`. */
export const MULTIPLE = '(?:double|triple|treble|quadruple|quintuple|dual|back-to-back|two-times?|twice)';

const MULTIPLES: Readonly<Record<string, number>> = {
  double: 2,
  dual: 2,
  twice: 2,
  'back-to-back': 2,
  triple: 3,
  treble: 3,
  thrice: 3,
  quadruple: 4,
  quintuple: 5,
};

/** `three` and `third` → 3, `double` → 2; null for anything else. */
export const countOf = (text: string): number | null => {
  const plain = text.trim().toLowerCase();
  return MULTIPLES[plain] ?? rankOf(plain) ?? parseNumberWords(plain);
};
