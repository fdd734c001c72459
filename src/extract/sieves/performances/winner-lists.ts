import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { allMatches } from '../../text/matching.ts';
import type { Placing } from './places.ts';

/** One word for the places of several athletes: `wins for Vik (100m), Moe (mile) and Dahl in the javelin`. */

const WHERE = '(?: {D}| (?:on|in|at|of|from|over) (?:the )?(?:[a-z]+ )?(?:[a-z]+|[{V}{C}{D}{E}])){0,2}';
// `also victories for ⟨A⟩`, `three golds from ⟨A⟩`, `the other winners were ⟨A⟩`
const HEADS = [
  [
    1,
    pattern(
      `(?<head>{P}|\\b[Ss]uccesses|\\b[Gg]olds|\\b[Gg]old medals|\\b[Ww]ins|\\b[Vv]ictories|\\b[Tt]itles|\\b[Tt]riumphs|\\b[Ww]inners)${WHERE}(?:,? (?:as well |also |too |there |then )?(?:for|from|by|came from|going to|went to|were|are|includ(?:ed|ing|e))(?: also)?:?|:) (?=[^;.{M}]{0,90}{A})`,
      'g',
    ),
  ],
  [
    1,
    pattern(
      '(?<head>\\b[Aa]lso|\\b[Oo]thers) (?:{P}|victorious|successful|triumphant|on top|to {P}) (?:on the day |here )?(?:were|was):? ',
      'g',
    ),
  ],
  [2, pattern('(?<head>\\b[Ss]ilvers|\\b[Ss]ilver medals) (?:for|from|by|came from|going to|went to):? ', 'g')],
  [3, pattern('(?<head>\\b[Bb]ronzes|\\b[Bb]ronze medals) (?:for|from|by|came from|going to|went to):? ', 'g')],
] as const;
const PLURAL = /^(?:wins|victories|triumphs|winners|victors)$/i;
// `previous winners include`
const OTHERS_BEFORE =
  /\b(?:previous|past|former|possible|likely|potential|defending|career|recent|earlier|the last|more|multiple|\d{4}) $/i;

// `⟨A⟩ of Kenya (⟨E⟩, ⟨M⟩)`, `Britain's ⟨A⟩ in the ⟨E⟩ in ⟨M⟩`
const ITEM = pattern(
  "^(?:[\\w{A's}{V}’'-]+ ){0,6}?({A})(?:,? (?:of|from) (?:the )?(?:{V}|{N}|[A-Z][\\w’'-]+))?(?: \\([^()]{1,50}\\)|,? (?:in|at|over) (?:the )?(?:[a-z]+['’]s )?{E}|, (?:the )?(?:[a-z]+['’]s )?{E}|,? (?:(?:in|with|at) )?{M}){0,4}",
);
const NEXT = /^(?:,|;)?(?: and| while| plus)? /;

/** The athletes of a list that begins at `from` of the masked text. */
const listFrom = (reading: Reading, from: number): { readonly owner: AnyMention; readonly at: number }[] => {
  const { masked } = reading;
  const found: { owner: AnyMention; at: number }[] = [];
  for (let at = from; found.length < 16; ) {
    const item = ITEM.exec(masked.text.slice(at));
    const index = item ? at + item.indices![1]![0] : -1;
    const owner = masked.at(index);
    if (!item || !owner) break;
    found.push({ owner, at: index });
    at += item[0].length;
    const next = NEXT.exec(masked.text.slice(at));
    if (!next || next[0] === ' ') break;
    at += next[0].length;
  }
  return found;
};

/** Places that one word gives to a list of athletes. */
export interface WinnerList {
  /** Where that word stands in the masked text. */
  readonly at: number;
  readonly placings: readonly Placing[];
}

/** The lists of a sentence, each of two athletes or more; `[]` without one. */
export const findWinnerLists = (reading: Reading, article: ArticleReading): readonly WinnerList[] => {
  const { text, at: mentionAt } = reading.masked;
  return HEADS.flatMap(([place, of]) =>
    allMatches(text, of).flatMap((match): WinnerList[] => {
      const head = mentionAt(match.index);
      if (head !== null && (head.sort !== 'place' || !PLURAL.test(head.text))) return [];
      if (OTHERS_BEFORE.test(text.slice(Math.max(0, match.index - 20), match.index))) return [];
      const placings = listFrom(reading, match.index + match[0].length).flatMap(({ owner, at }): Placing[] => {
        const person = article.personOf(owner);
        return person?.role === 'athlete'
          ? [{ place, medal: null, words: owner, owner, person, at, how: 'implied' }]
          : [];
      });
      return placings.length > 1 ? [{ at: match.index, placings }] : [];
    }),
  );
};
