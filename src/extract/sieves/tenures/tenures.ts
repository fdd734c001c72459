import { RECORD_WORD } from '../../../lexicon/tenure-words.ts';
import { clauseAt, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { chooseEvent } from '../../discourse/events.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { RecordMention } from '../../mentions/mention.ts';
import { occurs } from '../../text/matching.ts';
import { modalityOf } from '../phrase-modality.ts';
import { relaySideOf } from '../relay-teams.ts';
import type { Draft, Sieve } from '../sieve.ts';
import { readTimeSpans, type TimeSpan } from '../time-spans.ts';
import { type FoundFrame, tenureFrameAt } from './frames.ts';
import { findHolder } from './holders.ts';

const RECORD = new RegExp(`\\b${RECORD_WORD}`, 'i');

const recordsOf = (reading: Reading): readonly RecordMention[] =>
  reading.mentions.filter((mention): mention is RecordMention => mention.sort === 'record');

/** True where a record is spoken of: in the sentence, or in one of the two before it. */
const hasRecord = (article: ArticleReading, reading: Reading): boolean =>
  [0, 1, 2].some((back) => {
    const near = article.readings[reading.index - back];
    return near !== undefined && (recordsOf(near).length > 0 || occurs(near.sentence.text, RECORD));
  });

/** The record word nearest to the stretch of time, else that of the sentences before. */
const recordNear = (article: ArticleReading, reading: Reading, at: number): RecordMention | null => {
  const here = recordsOf(reading).filter(({ value }) => value.labels.length > 0);
  const distance = (mention: RecordMention): number => Math.abs(reading.masked.indexOf(mention) - at);
  if (here.length > 0) return here.reduce((best, other) => (distance(other) < distance(best) ? other : best));
  for (let back = 1; back <= 3 && back <= reading.index; back += 1) {
    const near = recordsOf(article.readings[reading.index - back]!).filter(({ value }) => value.labels.length > 0);
    if (near.length > 0) return near.at(-1)!;
  }
  return null;
};

const holderOf = (article: ArticleReading, reading: Reading, found: FoundFrame, at: number): Person | null => {
  const named = found.who === null ? null : reading.masked.at(found.who);
  const person = named === null ? null : article.personOf(named);
  if (person) return person;
  const own = recordsOf(reading).length > 0 || occurs(reading.sentence.text, RECORD);
  return findHolder(article, reading, at, own, found.frame.name === 'nobody for');
};

const draftOf = (
  reading: Reading,
  article: ArticleReading,
  { quantity, span, at }: TimeSpan,
): Draft<'tenure'> | null => {
  const { text } = reading.masked;
  const found = tenureFrameAt(reading.masked, at, quantity.text);
  // `led for two hours`
  if (quantity.unit === 'hour') return null;
  if (found === null || (found.needsRecord && !hasRecord(article, reading))) return null;
  const one = holderOf(article, reading, found, at);
  if (one === null || one.role === 'other') return null;
  const clauses = splitClauses(reading.masked);
  const record = recordNear(article, reading, at);
  const event = chooseEvent(article.readings, reading, clauses, at, [], one.sex);
  const holder = relaySideOf(article, one, event.discipline) ?? one;
  return {
    kind: 'tenure',
    athlete: { name: holder.name, nationality: holder.nationality },
    event: { discipline: event.discipline, sex: event.sex ?? holder.sex, environment: event.environment },
    records: record === null ? [] : [...record.value.labels],
    mark: null,
    quantity,
    spans: [span],
    // `hoped to break the 29-year-old record`, `will be 29 years old next month`, `nobody had beaten it`: it is that old all the same.
    modality: /^years?(?:-| )old|^nobody/.test(found.frame.name)
      ? 'asserted'
      : modalityOf(text, clauseAt(clauses, at), at),
    confidence: found.frame.confidence,
    sieve: `tenure: ${found.frame.name}`,
  };
};

/** Reads how long a record stood or was held: `lasted five days`, `the 39-year-old record`. */
export const tenures: Sieve<'tenure'> = {
  name: 'tenure',
  makes: 'tenure',
  confidence: 0.85,
  find: (reading, article) => {
    const timed = readTimeSpans(reading);
    return timed === null ? [] : timed.spans.flatMap((span) => draftOf(timed.reading, article, span) ?? []);
  },
};
