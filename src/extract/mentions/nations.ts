import { COUNTRIES, type Country, countryByCode, countryByDemonym, countryByName } from '../../lexicon/countries.ts';
import { foldText } from '../../lexicon/folding.ts';
import { isGivenName } from '../../lexicon/given-name-sexes.ts';
import { COMMON_WORDS, INSTITUTION_WORDS, MAYBE_NAMES } from '../../lexicon/not-names.ts';
import { once } from '../text/once.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';
import { type NameToken, wordsOf } from './name-tokens.ts';

/** A word for a country or its people where a sentence has one. */
export interface NationWord extends Span {
  readonly country: Country;
  /** `Kenya`, `KEN` are `name`; `Kenyan`, `Scot` are `people`. */
  readonly sort: 'name' | 'people';
  /** `Kenya’s`. */
  readonly possessive: boolean;
}

const LONGEST = 5;

const firstWord = (text: string): string => foldText(text).split(' ')[0] ?? '';
/** Words that open a country's name of several words: `south`, `trinidad`, `the`. */
const OPENERS: ReadonlySet<string> = new Set([
  'the',
  ...COUNTRIES.flatMap(({ name, variants, people }) =>
    [name, ...variants, ...people].filter((form) => /[ .-]/.test(form)).map(firstWord),
  ),
]);

/** A country's word of one token that is likelier a part of somebody's name: `Jordan Smith`, `Katie English`. */
const isNamePart = (
  token: NameToken,
  before: NameToken | undefined,
  after: NameToken | undefined,
  gap: string,
): boolean => {
  if (!MAYBE_NAMES.has(token.lower) && !isGivenName(token.text)) return false;
  const next = after && gap === ' ' && /^\p{Lu}/u.test(after.text) ? after : null;
  // `German Vanessa Grimm`
  if (next && isGivenName(next.text) && countryByName(token.text) === null && countryByDemonym(token.text) !== null)
    return false;
  if (isGivenName(token.text) && next && !COMMON_WORDS.has(next.lower) && !INSTITUTION_WORDS.has(next.lower))
    return true;
  return before !== undefined && before.end + 1 === token.start && isGivenName(before.text);
};

/** `(Qat)`, `(Ken, 24)`: a code that is written like a word. */
const codeInBrackets = ({ start, end, text }: NameToken, sentence: Sentence): Country | null =>
  sentence.text[start - sentence.start - 1] === '(' &&
  /^\p{Lu}\p{Ll}{2}$/u.test(text) &&
  /^[),/]/.test(sentence.text.slice(end - sentence.start))
    ? countryByCode(text.toUpperCase())
    : null;

/** What a country's word means another thing in: `Pole vault`, `New Jersey`. */
const isOtherWord = ({ start, end, text }: NameToken, sentence: Sentence): boolean =>
  (text === 'Pole' && /^[- ](?:vault|position)/i.test(sentence.text.slice(end - sentence.start))) ||
  (/^(?:Jersey|England|Mexico)$/.test(text) && /\bNew $/.test(sentence.text.slice(0, start - sentence.start)));

const readNations = (sentence: Sentence): readonly NationWord[] => {
  const tokens = wordsOf(sentence);
  const text = (from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start);
  const nations: NationWord[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index]!;
    if (!first.capital || !/^\p{Lu}/u.test(first.text) || isOtherWord(first, sentence)) continue;
    const longest = OPENERS.has(firstWord(first.text)) ? LONGEST : 1;
    for (let length = Math.min(longest, tokens.length - index); length > 0; length -= 1) {
      const last = tokens[index + length - 1]!;
      const written = text(first.start, last.end);
      if (length > 1 && !/^[\p{L}\p{M}.'’& -]+$/u.test(written)) continue;
      const named = countryByName(written) ?? (length === 1 && written.length === 3 ? countryByCode(written) : null);
      const country = named ?? codeInBrackets(first, sentence) ?? countryByDemonym(written);
      if (country === null) continue;
      const after = tokens[index + length];
      const gap = after ? text(last.end, after.start) : '';
      if (length === 1 && isNamePart(first, tokens[index - 1], after, gap)) break;
      nations.push({
        start: first.start,
        end: last.end,
        country,
        sort: named === null ? 'people' : 'name',
        possessive: /^['’](?:[sS]\b|(?=\s))/.test(text(last.end, Math.min(sentence.end, last.end + 3))),
      });
      index += length - 1;
      break;
    }
  }
  return nations;
};

/** Finds the words for countries and their people, the longest reading of each: `South African`, `Great Britain’s`. */
export const findNations = once(readNations);
