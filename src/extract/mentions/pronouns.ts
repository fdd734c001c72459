import { allMatches } from '../text/matching.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/spans.ts';
import type { PronounMention } from './mention.ts';

type Value = PronounMention['value'];
const word = (
  sex: Value['sex'],
  of: { plural?: boolean; possessive?: boolean; firstPerson?: boolean; reflexive?: boolean } = {},
): Value => ({ sex, plural: false, possessive: false, firstPerson: false, reflexive: false, ...of });

const PRONOUNS: Readonly<Record<string, Value>> = {
  he: word('men'),
  him: word('men'),
  his: word('men', { possessive: true }),
  himself: word('men', { reflexive: true }),
  she: word('women'),
  her: word('women', { possessive: true }),
  hers: word('women'),
  herself: word('women', { reflexive: true }),
  they: word(null, { plural: true }),
  them: word(null, { plural: true }),
  their: word(null, { plural: true, possessive: true }),
  themselves: word(null, { plural: true, reflexive: true }),
  i: word(null, { firstPerson: true }),
  me: word(null, { firstPerson: true }),
  my: word(null, { firstPerson: true, possessive: true }),
  mine: word(null, { firstPerson: true }),
  myself: word(null, { firstPerson: true, reflexive: true }),
  we: word(null, { firstPerson: true, plural: true }),
  our: word(null, { firstPerson: true, plural: true, possessive: true }),
};
const WORD =
  /(?<![\p{L}\p{N}’'.-])(?:[Hh](?:e|im|is|er|ers|imself|erself)|[Ss]he|[Tt]he(?:y|m|ir|mselves)|I|[Mm](?:e|y|ine|yself)|[Ww]e|[Oo]ur|HE|SHE|HIS|HER|HIM)(?![\p{L}\p{N}-])/gu;
// `beat her.`, `behind her in Doha`: no possessive; `her 3:49`, `her best` are
const NO_POSSESSIVE_AFTER =
  /^(?:[^\p{L}\p{N}\s]|$|\s(?:and|or|but|in|on|at|to|by|with|from|as|for|over|into|through|past|out|up|down|off|away|home|when|while|after|before|who|was|were|is|are|has|had|the|an?|that|this|because|until|during|all|again|there|here|not|how|what|why|if|[–—-])(?![\p{L}-]))/u;

/**
 * Finds the pronouns of a sentence that stand for people, `it` left aside.
 * @param taken what other finders own
 */
export const findPronouns = (sentence: Sentence, taken: readonly Span[]): readonly PronounMention[] =>
  allMatches(sentence.text, WORD).flatMap((match): readonly PronounMention[] => {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (taken.some((other) => overlaps(other, span))) return [];
    const value = PRONOUNS[match[0].toLowerCase()];
    if (value === undefined) return [];
    const after = sentence.text.slice(match.index + match[0].length);
    const possessive = value.possessive && !(/^her$/i.test(match[0]) && NO_POSSESSIVE_AFTER.test(after));
    // `his.`: `the title was his`
    return [{ sort: 'pronoun', ...span, text: match[0], value: { ...value, possessive } }];
  });
