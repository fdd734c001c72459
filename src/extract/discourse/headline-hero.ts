import { foldText } from '../../lexicon/folding.ts';
import type { Article } from '../../model/article.ts';
import type { AnyMention } from '../mentions/mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PersonDraft } from './people.ts';

/** The one whom the headline names first, in a title or in the first line; null for none. */
export const heroOf = (
  { title }: Article,
  sentences: readonly Sentence[],
  drafts: ReadonlyMap<AnyMention, PersonDraft>,
): PersonDraft | null => {
  const line = foldText(title ?? sentences[0]?.text ?? '');
  let [hero, first]: [PersonDraft | null, number] = [null, line.length];
  for (const person of new Set(drafts.values())) {
    if (person.team || person.role !== 'athlete') continue;
    const at = Math.min(...person.forms.map((words) => indexOfWord(line, words.at(-1)!)));
    if (at < first) [hero, first] = [person, at];
  }
  return hero;
};

const indexOfWord = (line: string, word: string): number => {
  const at = ` ${line} `.search(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u'));
  return at < 0 ? Number.POSITIVE_INFINITY : at;
};
