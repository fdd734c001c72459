import { foldText } from '../../lexicon/folding.ts';
import { SURNAME_OPENERS } from '../../lexicon/name-particles.ts';
import type { NameToken } from './name-tokens.ts';

/** The people whom an article calls by a full name, and the words that can stand for them. */
export interface KnownNames {
  /** True for a full name or the tail of one (`Van der Berg`), folded words. */
  readonly has: (words: readonly string[]) => boolean;
  /** True for a word that is the surname, first name or half of a double name of somebody known. */
  readonly hasWord: (word: string) => boolean;
}

export const foldToken = (token: NameToken): string => foldText(token.text);

/** Learns full names, each a list of folded words: `['jan', 'van', 'der', 'berg']`. */
export const learnNames = (fullNames: Iterable<readonly string[]>): KnownNames => {
  const sequences = new Set<string>();
  const singles = new Set<string>();
  for (const name of fullNames) {
    sequences.add(name.join(' '));
    for (let from = 1; from < name.length; from += 1) {
      const tail = name.slice(from);
      if (tail.length > 1 || !SURNAME_OPENERS.has(tail[0]!)) sequences.add(tail.join(' '));
    }
    const parts = name.flatMap((word) => [word, ...word.split(' ')]);
    for (const word of parts) if (word.length > 1 && !SURNAME_OPENERS.has(word)) singles.add(word);
    // `El Guerrouj`, `Ta Lou`: opener and surname of a longer name
    const opener = name.findIndex((word, index) => index > 0 && SURNAME_OPENERS.has(word));
    if (opener > 0 && opener < name.length - 1) sequences.add(name.slice(opener, opener + 2).join(' '));
  }
  return {
    has: (words) => sequences.has(words.join(' ')),
    hasWord: (word) => singles.has(word),
  };
};
