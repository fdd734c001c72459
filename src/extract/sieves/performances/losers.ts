import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention, MarkMention } from '../../mentions/mention.ts';
import { athletesOf } from './subjects.ts';

// `Lomong took it, ⟨M⟩ to ⟨M⟩`, `⟨M⟩ against ⟨M⟩`; not `from ⟨M⟩ to ⟨M⟩`
const SCORE = pattern("(?<!\\b(?:from|between) (?:(?:his|her|a|an|the|{A's}) ?)?){M},? (?:to|against|v) $");
// `by a centimetre, ⟨M⟩ to ⟨M⟩, from ⟨A⟩`
const FROM_AFTER = pattern('^\\)?,? (?:from|over|ahead of|for|of) (?:the )?(?:[\\w-]+ ){0,2}(?<rival>{A})');

/** The second mark of a score that names no loser beside it. */
export const isLosers = (reading: Reading, at: number): boolean =>
  SCORE.test(reading.masked.text.slice(Math.max(0, at - 30), at));

/** So many sentences back the loser of a score may be named. */
const BACK = 2;

/**
 * Whose the second mark of a score is: the one named after it, else the other of two of whom the text just spoke.
 * @param winner whose the first mark is
 * @returns null where nobody or several may be meant
 */
export const loserOf = (
  reading: Reading,
  article: ArticleReading,
  mark: MarkMention,
  winner: Person | null,
): { readonly owner: AnyMention | null; readonly person: Person } | null => {
  const { masked } = reading;
  const at = masked.indexOf(mark);
  const rivalAt = FROM_AFTER.exec(masked.text.slice(at + 1))?.indices?.groups?.rival?.[0];
  const after = rivalAt === undefined ? null : masked.at(at + 1 + rivalAt);
  const named = after === null ? null : article.personOf(after);
  if (named !== null && named !== winner) return { owner: after, person: named };
  for (let back = 0; back <= BACK; back += 1) {
    const earlier = article.readings[reading.index - back];
    if (earlier === undefined || earlier.sentence.paragraph !== reading.sentence.paragraph) return null;
    const others = athletesOf(earlier).flatMap(({ mention, at: place }) => {
      const person = back > 0 || place < at ? article.personOf(mention) : null;
      return person === null || person === winner || person.role !== 'athlete' ? [] : [{ mention, person }];
    });
    const people = new Set(others.map(({ person }) => person));
    if (people.size > 1) return null;
    if (people.size === 1) return { owner: back === 0 ? others[0]!.mention : null, person: others[0]!.person };
  }
  return null;
};
