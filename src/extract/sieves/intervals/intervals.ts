import { clauseAt, splitClauses } from '../../discourse/clauses.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { modalityOf } from '../phrase-modality.ts';
import type { Draft, Sieve } from '../sieve.ts';
import { tenureFrameAt } from '../tenures/frames.ts';
import { readTimeSpans, type TimeSpan } from '../time-spans.ts';
import {
  type End,
  endBefore,
  endDoneBy,
  endDoneByAfter,
  endOfClause,
  endWithin,
  happeningOf,
  newsmaker,
} from './ends.ts';
import { type IntervalKind, intervalFrameAt } from './frames.ts';

/** The earlier end and the later one. */
type Ends = readonly [from: End | null, to: End | null];

const NOWHERE = [-1, -1] as const;

const endsOf = (reading: Reading, article: ArticleReading, kind: IntervalKind, at: number, end: number): Ends => {
  const { text } = reading.masked;
  const stop = /[,;:.–—]/.exec(text.slice(end))?.index ?? text.length - end;
  const phrase = [end, end + stop] as const;
  switch (kind) {
    case 'later':
      return [endBefore(reading, article, at), endOfClause(reading, article, at, NOWHERE)];
    case 'earlier': {
      const doer = endDoneBy(reading, article, at);
      const own = endOfClause(reading, article, at, NOWHERE);
      return doer === null ? [own, endBefore(reading, article, at)] : [doer, own];
    }
    case 'ago':
      return [
        endDoneByAfter(reading, article, end) ??
          endDoneBy(reading, article, at) ??
          endOfClause(reading, article, at, NOWHERE),
        newsmaker(article),
      ];
    case 'since':
      return [endWithin(reading, article, ...phrase), endBefore(reading, article, at)];
    case 'after': {
      const to = endOfClause(reading, article, at, phrase);
      return [endWithin(reading, article, ...phrase) ?? to, to ?? endBefore(reading, article, at)];
    }
    case 'before': {
      const from = endOfClause(reading, article, at, phrase);
      return [from ?? endBefore(reading, article, at), endWithin(reading, article, ...phrase) ?? from];
    }
    case 'within': {
      const both = endOfClause(reading, article, at, NOWHERE);
      return [both, both];
    }
    case 'first': {
      const to = endOfClause(reading, article, at, NOWHERE);
      return [null, to];
    }
  }
};

const SPORT: ReadonlySet<string> = new Set(['mark', 'place', 'record']);
/** A feat or a record: without one near by, a stretch of time is no matter of athletics. */
const isOfSport = (reading: Reading): boolean =>
  reading.mentions.some(
    (mention) =>
      SPORT.has(mention.sort) || (mention.sort === 'quantity' && /^(?:s|m|points)$/.test(mention.value.unit)),
  );

const draftOf = (
  reading: Reading,
  article: ArticleReading,
  { quantity, span, at }: TimeSpan,
): Draft<'interval'> | null => {
  const { text } = reading.masked;
  const found = intervalFrameAt(reading.masked, at);
  if (found === null || tenureFrameAt(reading.masked, at, quantity.text) !== null) return null;
  const { kind } = found.frame;
  // `It was two days since Hill` needs no more than that.
  const isResult =
    kind === 'first' && /\b(?:win|won|title|medal|gold|record|victory|champ(?:ion)?|winner)\b/i.test(text);
  if (kind !== 'since' && !isResult && !isOfSport(reading)) return null;
  if (kind === 'first' && quantity.unit !== 'year') return null;
  // `who won here a year ago` is a date.
  if (kind === 'ago' && quantity.unit === 'year' && quantity.value === 1) return null;
  // `two hours earlier` is of one meeting.
  if (quantity.unit === 'hour') return null;
  // `two records in one night` tells of no time between them.
  if (kind === 'within' && quantity.unit === 'day' && quantity.value <= 1) return null;
  const [from, to] = endsOf(reading, article, kind, at, found.end);
  if (from === null && to === null) return null;
  return {
    kind: 'interval',
    quantity,
    from: happeningOf(from, 'earlier'),
    to: happeningOf(to, 'later'),
    spans: [span],
    modality: modalityOf(text, clauseAt(splitClauses(reading.masked), at), at),
    confidence: found.frame.confidence,
    sieve: `interval: ${kind}`,
  };
};

/** Reads the time between two happenings: `five days later`, `a week after Vik had run 46.78`. */
export const intervals: Sieve<'interval'> = {
  name: 'interval',
  makes: 'interval',
  confidence: 0.75,
  find: (reading, article) => {
    const timed = readTimeSpans(reading);
    return timed === null ? [] : timed.spans.flatMap((span) => draftOf(timed.reading, article, span) ?? []);
  },
};
