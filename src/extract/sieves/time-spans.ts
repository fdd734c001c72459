import type { Quantity } from '../../model/values.ts';
import { type Reading, readSentence } from '../discourse/reading.ts';
import { findQuantities } from '../mentions/quantities.ts';
import { occurs } from '../text/matching.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/spans.ts';

/** A stated stretch of time of hours to centuries, where it stands in the masked text. */
export interface TimeSpan {
  readonly quantity: Quantity;
  readonly span: Span;
  readonly at: number;
}

/** A sentence whose stretches of time are quantities, with those. */
interface Timed {
  readonly reading: Reading;
  readonly spans: readonly TimeSpan[];
}

const LONG: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year']);
const TRIGGER = /hour|day|night|week|fortnight|month|year|season|decade|centur/i;

/**
 * A sentence with its stretches of time as quantities, also where a date holds them: `five days later` is
 * a date to those who ask when, and `five days` to those who ask how long.
 * @returns the sentence so read and its stretches of time in order; null when it has none
 */
export const readTimeSpans = once((reading: Reading): Timed | null => {
  if (!occurs(reading.sentence.text, TRIGGER)) return null;
  const kept = reading.mentions.filter(({ sort }) => sort !== 'quantity' && sort !== 'date');
  const found = findQuantities(reading.sentence, kept);
  const long = found.filter(({ value }) => LONG.has(value.unit));
  if (long.length === 0) return null;
  const rest = reading.mentions.filter(
    (mention) =>
      (mention.sort === 'quantity' || mention.sort === 'date') &&
      !long.some((other) => other.start < mention.end && mention.start < other.end),
  );
  const mentions = [...kept, ...rest, ...long].sort((a, b) => a.start - b.start);
  const timed = { ...readSentence(reading.sentence, mentions, reading.quoted), quoted: reading.quoted };
  return {
    reading: timed,
    spans: long.map((mention) => ({ quantity: mention.value, span: mention, at: timed.masked.indexOf(mention) })),
  };
});
