import { createRequire } from 'node:module';
import { foldText } from '../../lexicon/folding.ts';

/**
 * What compromise is good for here: a capital at the start of a sentence says nothing, and its lexicon of
 * English tells `Disappointed Scott` (an adjective, then a name) from `Hobbs Kessler` (two words that it
 * does not know). It is loaded when the first such word turns up, since loading costs more than an article,
 * and asked about one word at a time, since tagging a text costs more than all the rest of reading it.
 */
interface Tagger {
  (text: string): { json: () => { terms: { tags: string[] }[] }[] };
  model: () => { one: { lexicon: Readonly<Record<string, string | string[]>> } };
}

let loaded: Tagger | null = null;
const tagger = (): Tagger => {
  loaded ??= createRequire(import.meta.url)('compromise/two') as Tagger;
  return loaded;
};

const NAME_TAGS = /Name|Person|Place|Country|City|Organization/;
// Tags that compromise gives by a word's ending alone and that names have as well: `Yared`, `Markos`, `Athing`.
const BY_ENDING = /^(?:Noun|Singular|Plural|Verb|PastTense|Participle|Infinitive|PresentTense|Gerund|Uncountable)$/;

// A short word that no dictionary lists is no adjective: `Amal`, `Iqbal`, `Krish`, `Joly`.
const SHORT = 6;
const SHORT_BY_ENDING = new RegExp(`${BY_ENDING.source}|^(?:Adjective|Adverb)$`);

// `Adjective`, `Gerund` and the like; of nouns and verbs only the longer, since `Wang` and `Pan` are words too.
const isCommon = (tags: string, word: string): boolean =>
  !NAME_TAGS.test(tags) && (word.length > 4 || /Adjective|Adverb|PastTense|Gerund|Actor|Plural/.test(tags));

/** Answers kept, since articles share their words; emptied when it grows past what a run needs. */
const JUDGED = new Map<string, boolean>();

const judge = (word: string): boolean => {
  const nlp = tagger();
  const listed = nlp.model().one.lexicon[word];
  if (listed !== undefined) return isCommon([listed].flat().join(' '), word);
  const tags = nlp(word).json()[0]?.terms[0]?.tags ?? [];
  const byEnding = word.length <= SHORT ? SHORT_BY_ENDING : BY_ENDING;
  return !tags.some((tag) => NAME_TAGS.test(tag)) && tags.some((tag) => !byEnding.test(tag) && tag !== 'Hyphenated');
};

/** True for a word of English that is nobody's name: `Disappointed`, `Tearful`, `Teenager`; not `Hobbs`, `Yared`. */
export const isEnglishWord = (text: string): boolean => {
  const word = foldText(text);
  const known = JUDGED.get(word);
  if (known !== undefined) return known;
  if (JUDGED.size > 20_000) JUDGED.clear();
  const judged = /^[a-z]{2,20}$/.test(word) && judge(word);
  JUDGED.set(word, judged);
  return judged;
};
