import type { Modality } from '../../../claims/kind.ts';
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

/** `a second gold medal for Vik`, `the fifth win of the season for Vik`. */
const FOR_AFTER = pattern('^ (?:of the season |of the year )?for (?<who>{A})');
/** What was wanted, or not got: `chasing a third title`, `failed to win her third`; not `missed the heats and won`. */
const WANTED =
  /\b(?:chas(?:es?|ed|ing)|seek(?:s|ing)?|sought|bid(?:s|ding)?|eye(?:s|ing)?|target(?:s|ed|ing)?|pursu\w+|favourites?|hunt(?:s|ed|ing)?|going|goes|go|hop(?:es?|ed|ing)|dream\w*|look(?:s|ed|ing)?|search|quest|want(?:s|ed|ing)?|aim(?:s|ed|ing)?|await\w*|prepar\w+|set to|due to|needs?|needed|on course|attempt\w*|tr(?:y|ies|ied|ying)|prospect|chance|contention|tipped|expected)\b(?: [^,;.]{0,25})? $/i;
const NOT_GOT =
  /\b(?:fail(?:s|ed|ing)?|miss(?:es|ed|ing)?|den(?:y|ies|ied|ying)|rob(?:s|bed|bing)?|depriv\w+|short|away|cost|prevent\w*|stop(?:s|ped|ping)?|lost|losing|without|not|never|unable|ended? hopes)\b(?: [^,;.]{0,25})? $/i;

/** How a count is meant: as the clause means it, and as what was had rather than wanted. */
const modalityAt = (reading: Reading, at: number): Modality => {
  const { text } = reading.masked;
  const before = text.slice(Math.max(0, at - 60), at);
  if (NOT_GOT.test(before)) return 'negated';
  if (WANTED.test(before)) return 'hypothetical';
  return modalityOf(text, clauseAt(splitClauses(reading.masked), at), at);
};

const personAt = (reading: Reading, article: ArticleReading, index: number | undefined): Person | null => {
  const mention = index === undefined ? null : reading.masked.at(index);
  const person = mention === null ? null : article.personOf(mention);
  return person?.role === 'athlete' ? person : null;
};

const indexAfter = (form: RegExp, text: string, end: number): number | undefined => {
  const at = form.exec(text.slice(end))?.indices?.groups?.who?.[0];
  return at === undefined ? undefined : end + at;
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
    const person = personAt(reading, article, indexAfter(APPOSED_AFTER, text, end));
    if (person) return person;
    const before = personAt(reading, article, APPOSED_BEFORE.exec(text.slice(0, start))?.indices?.groups?.who?.[0]);
    if (before) return before;
  }
  // A possessor stands within the phrase's own first word (`her third title`), so look just past it.
  const inside = reading.mentions.find(
    (mention) =>
      (mention.sort === 'name' || mention.sort === 'pronoun') &&
      mention.value.possessive &&
      mention.start < offset + phrase.end &&
      offset + phrase.start < mention.end,
  );
  if (inside) return personAt(reading, article, reading.masked.indexOf(inside));
  const possessor = personAt(reading, article, POSSESSOR.exec(text.slice(0, start))?.indices?.groups?.who?.[0]);
  if (possessor) return possessor;
  const receiver = personAt(reading, article, indexAfter(FOR_AFTER, text, end));
  if (receiver) return receiver;
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
          modality: modalityAt(reading, at),
          confidence: phrase.confidence,
          sieve: `tally: ${phrase.way}`,
        },
      ];
    }),
};
