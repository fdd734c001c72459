import { type Clause, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { subjectAt } from './subjects.ts';

/** Who may own a mark where its own clause names nobody known. */

/** Whose thing a sentence opens with: `Moss's run was no less impressive`; not `In Moss's town`. */
const topicOf = (reading: Reading): AnyMention | null =>
  TOPIC.test(reading.masked.text) ? reading.masked.at(/^["“]/.test(reading.masked.text) ? 1 : 0) : null;
const TOPIC = pattern('^["“]?{A\'s}');

/** The last subject of the sentences before, at most three back: who `clocked 3:45.14` without a name is. */
export const subjectBefore = (reading: Reading, article: ArticleReading): Person | null => {
  for (let back = 1; back <= 3; back += 1) {
    const earlier = article.readings[reading.index - back];
    if (earlier === undefined) return null;
    const subjects = earlier.mentions
      .filter((mention) => mention.sort === 'name' || mention.sort === 'pronoun' || mention.sort === 'epithet')
      .map((mention) => ({
        mention,
        subject: subjectAt(earlier, splitClauses(earlier.masked), earlier.masked.indexOf(mention) + 1),
      }));
    const topic = topicOf(earlier);
    for (const mention of [topic, ...subjects.map(({ subject }) => subject?.mention ?? null)]) {
      const person = mention ? article.personOf(mention) : null;
      if (person && person.role === 'athlete') return person;
    }
  }
  return null;
};

type Subject = NonNullable<ReturnType<typeof subjectAt>>;

/**
 * The subject itself, or for an epithet of nobody known whom it describes: the subject before it
 * (`Rossi, her closest rival after a 6.57m long jump`), else the last one named before it who may be from there
 * (`belonged to Nuguse since Saturday, when the American ran 3:46.63`).
 */
export const standInFor = (
  near: Subject,
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
): Subject | null => {
  const { mention } = near;
  if (mention.sort !== 'epithet' || article.personOf(mention) !== null) return near;
  const described = subjectAt(reading, clauses, reading.masked.indexOf(mention));
  if (described?.reach === 'clause') return described;
  const { nationality } = mention.value;
  const named = reading.mentions.findLast((one) => {
    if (one.sort !== 'name' || one.start > mention.start) return false;
    const person = article.personOf(one);
    return (
      person !== null && (nationality === null || person.nationality === null || person.nationality === nationality)
    );
  });
  return named ? { mention: named, reach: 'sentence' } : null;
};

/** `Fourth place went to Ackera, the junior champion, in 7.80`: where nobody is the subject, the last one named before. */
export const lastObject = (reading: Reading, article: ArticleReading, at: number): AnyMention | null =>
  reading.mentions.findLast(
    (one) =>
      one.sort === 'name' &&
      !one.value.possessive &&
      reading.masked.indexOf(one) < at &&
      article.personOf(one)?.role === 'athlete',
  ) ?? null;
