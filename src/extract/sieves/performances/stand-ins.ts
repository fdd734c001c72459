import { foldText } from '../../../lexicon/folding.ts';
import type { Clause } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { losesSubject } from '../../text/lost-subjects.ts';
import { once } from '../../text/once.ts';
import { athletesOf, subjectAt } from './subjects.ts';

/** Who may own a mark where its own clause names nobody known. */

/** Whose thing a sentence opens with: `Moss's run was no less impressive`; not `In Moss's town`. */
const topicOf = (reading: Reading): AnyMention | null =>
  TOPIC.test(reading.masked.text) ? reading.masked.at(/^["“]/.test(reading.masked.text) ? 1 : 0) : null;
// not `Moss's old record was ⟨M⟩`: told by the way
const TOPIC = pattern(
  '^["“]?{A\'s}(?! ?(?:[\\w{E}{V}{D}-]+ ){0,3}(?:{R}|record|mark|best|time)(?: (?:was|is|had|stood|stands|remains)\\b|,? {M}))',
);

/** How much an article is about each person: shares of the mentions in it. */
const sharesOf = once((article: ArticleReading): ReadonlyMap<Person, number> => {
  const named = article.readings
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.sort === 'name')
    .map((mention) => article.personOf(mention))
    .filter((person) => person !== null);
  const shares = new Map<Person, number>();
  for (const person of named) shares.set(person, (shares.get(person) ?? 0) + 1 / (named.length + 6));
  return shares;
});

// Tuned on annotated articles: a sentence back, two back …, then what else speaks for somebody.
const BY_DISTANCE = [4, 2.4, 1.6, 1.1, 0.8, 0.6];
const OBJECT = 0.3;
const OTHER_PARAGRAPH = 0.5;
const SHARE = 8;
const HERO = 2;

/** The one whom the headline names first. */
const heroOf = once((article: ArticleReading): Person | null => {
  const title = foldText(article.article.title ?? article.readings[0]?.sentence.text ?? '');
  const places = [...sharesOf(article).keys()]
    .filter((person) => person.role === 'athlete' && !person.team)
    .map((person) => ({ person, at: title.search(new RegExp(`\\b${foldText(person.name.split(' ').at(-1)!)}\\b`)) }))
    .filter(({ at }) => at >= 0);
  return places.sort((a, b) => a.at - b.at)[0]?.person ?? null;
});

/**
 * Who `clocked 3:45.14` without a name is: the subject of the sentences before, and rather the one whom the article
 * is about (`He beat Lee, too. 13.75, into the wind!`).
 */
export const subjectBefore = (reading: Reading, article: ArticleReading): Person | null => {
  const shares = sharesOf(article);
  const before = reading.index === 0 ? undefined : article.readings[reading.index - 1];
  const first = article.readings.find(({ sentence }) => sentence.paragraph === reading.sentence.paragraph)!;
  // Whom a paragraph is about whose first name was lost with its link cannot be known from the text before.
  const cut = losesSubject(first.sentence, article.readings[first.index - 1]?.sentence);
  // `Shot put. 15.17m, the longest.` in a paragraph of its own
  const opens =
    before === undefined ||
    before.sentence.paragraph !== reading.sentence.paragraph ||
    !before.mentions.some(({ sort }) => sort === 'name');
  // The first sentence is no headline to itself.
  const titled = article.article.title != null || reading.index > 0;
  let best: Person | null = opens && titled && !cut ? heroOf(article) : null;
  let most = best === null ? 0 : HERO + SHARE * (shares.get(best) ?? 0);
  for (const [index, weight] of BY_DISTANCE.entries()) {
    const earlier = article.readings[reading.index - index - 1];
    if (earlier === undefined || (cut && earlier.index < first.index)) break;
    const near = earlier.sentence.paragraph === reading.sentence.paragraph ? 1 : OTHER_PARAGRAPH;
    const topic = topicOf(earlier);
    for (const { mention, subject } of athletesOf(earlier)) {
      const person = article.personOf(mention);
      if (person?.role !== 'athlete') continue;
      const sum = weight * near * (subject || mention === topic ? 1 : OBJECT) + SHARE * (shares.get(person) ?? 0);
      if (sum > most) [best, most] = [person, sum];
    }
  }
  return best;
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
  const { nationality, sex } = mention.value;
  const named = reading.mentions.findLast((one) => {
    if (one.sort !== 'name' || one.start > mention.start) return false;
    const person = article.personOf(one);
    return (
      person !== null &&
      (nationality === null || person.nationality === null || person.nationality === nationality) &&
      (sex === null || person.sex === null || person.sex === sex)
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
