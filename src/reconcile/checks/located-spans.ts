import { writeQuantity } from '../../compare/quantities.ts';
import { groupBy } from '../../lexicon/groups.ts';
import type { Side } from '../drafts.ts';
import type { Ends, Span } from '../spans.ts';
import { eventOf, writeEvent } from '../words.ts';

/** A stated length of time with what it may lie between, and those that it fits. */
export interface Located extends Span {
  readonly ends: readonly Ends[];
  readonly fitting: readonly Ends[];
  /** True where it fits, but for some days short of a year more. */
  readonly isCountedDown: boolean;
}

export const sideOf = ({ claim }: Span): Side => ({
  value: writeQuantity(claim.quantity),
  text: claim.quantity.text,
  claims: [claim],
});

export const sidesOf = (spans: readonly Span[]): readonly Side[] =>
  [...groupBy(spans.map(sideOf), ({ value }) => value).values()].map((alike) => ({
    ...alike[0]!,
    claims: alike.flatMap(({ claims }) => claims),
  }));

export const keyOf = ({ from }: Ends): string => `span:${from.id}`;

export const subjectOf = (span: Span, ends: Ends | undefined): string => {
  const event = ends === undefined ? span.event : eventOf(ends.from.claims);
  const words = event === null ? '' : writeEvent(event);
  const what =
    span.to === null || span.to === span.from
      ? `how long after ${span.from.name}`
      : `from ${span.from.name} to ${span.to.name}`;
  return [span.claim.kind === 'tenure' ? `how long ${span.from.name}'s record stood` : `time ${what}`, words]
    .filter((part) => part !== '')
    .join(', ');
};

/** The length by the calendar, in the unit that the article uses. */
export const measure = ({ gap }: Ends, span: Span): string => {
  const { unit } = span.claim.quantity;
  const [low, high] = [gap.low, gap.high];
  if (unit === 'day' || unit === 'week') return low === high ? `${low} day` : `${low} to ${high} day`;
  const size = unit === 'year' ? 365.25 : 30.44;
  return low === high
    ? `${(low / size).toFixed(1)} ${unit}`
    : `${(low / size).toFixed(1)} to ${(high / size).toFixed(1)} ${unit}`;
};

export const datesOf = ({ dates }: Ends): string => dates.join(' to ');
