import { clauseAt, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { maskedIndexOf } from '../locating.ts';
import { athletesOf } from '../performances/subjects.ts';
import { modalityOf } from '../phrase-modality.ts';
import type { Draft, Sieve } from '../sieve.ts';
import { findTallyPhrases, type TallyPhrase } from './patterns.ts';

/** `champion Vik`, `champion and record holder Ann Vik`: the name after it. */
const APPOSED_AFTER = pattern("^(?:,? (?:and [a-z -]{0,30}|[{E}{V}{C}{R}][ ,]?|[A-Z][\\w’'-]+ ){0,3})?,? ?(?<who>{N})");
/** `Vik, the`, `Vik is a`, `Vik – now a`: the athlete before it. */
const APPOSED_BEFORE = pattern(
  '(?<who>[{A}])(?: \\([^()]{0,30}\\))?(?:,| [–—-]| is| was| became| becomes| has become| as| remains)(?: [\\w’-]+){0,4} ?$',
);
/** `her third`, `Vik's fifth`. */
const POSSESSOR = pattern("(?<who>{A's}) (?:[\\w’-]+ ){0,2}$");

const personAt = (reading: Reading, article: ArticleReading, index: number | undefined): Person | null => {
  const mention = index === undefined ? null : reading.masked.at(index);
  const person = mention === null ? null : article.personOf(mention);
  return person?.role === 'athlete' ? person : null;
};

/** Whose the count is: who holds the words, who stands beside them, or the subject. */
const ownerOf = (reading: Reading, article: ArticleReading, phrase: TallyPhrase): Person | null => {
  if (phrase.of === 'nobody') return null;
  const { text } = reading.masked;
  const offset = reading.sentence.start;
  const [start, end] = [maskedIndexOf(reading, offset + phrase.start), maskedIndexOf(reading, offset + phrase.end)];
  const holding = reading.mentions.find(
    (mention) =>
      mention.sort === 'epithet' && mention.start < offset + phrase.end && offset + phrase.start < mention.end,
  );
  const held = holding && article.personOf(holding);
  if (held) return held.role === 'athlete' ? held : null;
  if (phrase.of === 'apposed') {
    const after = APPOSED_AFTER.exec(text.slice(end))?.indices?.groups?.who?.[0];
    const person = after === undefined ? null : personAt(reading, article, end + after);
    if (person) return person;
    const before = personAt(reading, article, APPOSED_BEFORE.exec(text.slice(0, start))?.indices?.groups?.who?.[0]);
    if (before) return before;
  }
  // A possessor stands within the phrase's own first word (`her third title`), so look just past it.
  const inside = reading.mentions.find(
    (mention) =>
      (mention.sort === 'name' || mention.sort === 'pronoun') &&
      mention.value.possessive &&
      offset + phrase.start <= mention.start &&
      mention.end <= offset + phrase.end,
  );
  if (inside) return personAt(reading, article, reading.masked.indexOf(inside));
  const possessor = personAt(reading, article, POSSESSOR.exec(text.slice(0, start))?.indices?.groups?.who?.[0]);
  if (possessor) return possessor;
  const subject = athletesOf(reading)
    .filter((one) => one.subject && one.at < start)
    .at(-1);
  return subject ? personAt(reading, article, subject.at) : null;
};

/** Reads counts of achievements: `her third world title`, `two-time champion`, `unbeaten in 25 races`. */
export const tallies: Sieve<'tally'> = {
  name: 'tally',
  makes: 'tally',
  confidence: 0.75,
  find: (reading, article) =>
    findTallyPhrases(reading.sentence.text).flatMap((phrase): Draft<'tally'>[] => {
      const person = ownerOf(reading, article, phrase);
      if (person === null && phrase.of !== 'nobody') return [];
      const { start } = reading.sentence;
      const at = maskedIndexOf(reading, start + phrase.start);
      return [
        {
          kind: 'tally',
          athlete: person === null ? null : { name: person.name, nationality: person.nationality },
          count: phrase.count,
          what: phrase.what,
          spans: [{ start: start + phrase.start, end: start + phrase.end }],
          modality: modalityOf(reading.masked.text, clauseAt(splitClauses(reading.masked), at), at),
          confidence: phrase.confidence,
          sieve: `tally: ${phrase.way}`,
        },
      ];
    }),
};
