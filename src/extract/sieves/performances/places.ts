import type { Clause } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention, MarkMention, PlaceMention } from '../../mentions/mention.ts';
import { subjectAt } from './subjects.ts';

/** `second was Ngeny`, `silver went to Muir`, `the win for Kerr`: the athlete stands after the place. */
const OWNER_AFTER = pattern(
  '^(?: place| spot| medal)?(?: in [^,;.]{1,20})?(?:,| (?:was|went to|being|is|goes to|belonged to|fell to|came|for|by|of|went the way of))? ?(?:the |fellow |compatriot |[A-Z]\\w+ ){0,2}(?<a>{A})',
);
const LINK_AFTER = /\b(?:was|went to|being|is|goes to|belonged to|fell to|came|for|by|of)\b/;

/** Who finished in the place that `place` names: the athlete after it (`second was A`), else its subject. */
export const ownerOfPlace = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  place: PlaceMention,
): { mention: AnyMention; person: Person | null } | null => {
  const at = reading.masked.indexOf(place);
  const { text } = reading.masked;
  // `Kerr's victory`, `her third place`
  const possessor = pattern("({A's}) (?:[\\w-]+ ){0,3}$").exec(text.slice(0, at));
  if (possessor) {
    const mention = reading.masked.at(possessor.indices![1]![0]);
    if (mention) return { mention, person: article.personOf(mention) };
  }
  if (!place.value.verb) {
    const after = OWNER_AFTER.exec(text.slice(at + 1));
    if (after && LINK_AFTER.test(after[0])) {
      const mention = reading.masked.at(at + 1 + after.indices!.groups!.a![0]);
      if (mention) return { mention, person: article.personOf(mention) };
    }
  }
  const subject = subjectAt(reading, clauses, at);
  return subject ? { mention: subject.mention, person: article.personOf(subject.mention) } : null;
};

/**
 * The place that was won with a mark: the one nearest to it in its clause.
 * @param at where the mark stands in the masked text
 */
export const placeOfMark = (reading: Reading, clause: Clause, mark: MarkMention): PlaceMention | null => {
  const at = reading.masked.indexOf(mark);
  const { text } = reading.masked;
  const marks = reading.mentions
    .filter((mention) => mention.sort === 'mark')
    .map((mention) => reading.masked.indexOf(mention));
  let best: PlaceMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const mention of reading.mentions) {
    if (mention.sort !== 'place' || mention.value.negated) continue;
    const placeAt = reading.masked.indexOf(mention);
    if (placeAt < clause.start || placeAt >= clause.end) continue;
    if (marks.some((other) => (other > placeAt && other < at) || (other < placeAt && other > at))) continue;
    const between = placeAt < at ? text.slice(placeAt + 1, at) : text.slice(at + 1, placeAt);
    if (/;/.test(between)) continue;
    const distance = placeAt < at ? at - placeAt : (placeAt - at) * 1.5;
    if (distance < nearest) [best, nearest] = [mention, distance];
  }
  return best;
};
