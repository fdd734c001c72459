import { overlap } from '../../compare/quantities.ts';
import { groupBy } from '../../lexicon/groups.ts';
import type { Conflict, Unchecked } from '../../model/conflict.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety, type Side } from '../drafts.ts';
import { distanceBetween } from '../sentences.ts';
import {
  areRecords,
  dateOf,
  disciplineOf,
  type Ends,
  findEnds,
  findSpans,
  isTold,
  isWorldRecord,
  recordsIn,
  type Span,
} from '../spans.ts';
import { eventOf, joinWords, writeDate } from '../words.ts';
import type { World } from '../world.ts';

import { datesOf, keyOf, type Located, measure, sideOf, sidesOf, subjectOf } from './located-spans.ts';
import { againstNews, againstToday, isOfToday } from './spans-till-now.ts';

/** `stood for three years` of three years and 360 days: counted in whole years, and yet four to any reader. */
const isCountedDown = ({ claim: { quantity } }: Span, { gap }: Ends): boolean =>
  quantity.unit === 'year' && quantity.bound === 'exact' && gap.low > (quantity.value + 0.9) * 365.25;

const locate = (world: World, span: Span): Located => {
  const ends = findEnds(world, span).filter((one) => isOfToday(world, span, one));
  const fitting = ends.filter((one) => overlap(one.gap, span.range));
  return {
    ...span,
    ends,
    fitting,
    isCountedDown: fitting.length > 0 && fitting.every((one) => isCountedDown(span, one)),
  };
};

const verdictOf = (spans: readonly Located[], sides: readonly Side[]): Conflict['verdict'] => {
  const ends = spans.flatMap((span) => span.ends);
  const gaps = new Set(ends.map(({ gap }) => `${gap.low} ${gap.high}`));
  const right = spans.filter(({ fitting }) => fitting.length > 0);
  const wrong = spans.filter((span) => span.ends.length > 0 && span.fitting.length === 0);
  if (gaps.size !== 1 || right.length === 0 || wrong.length === 0) return null;
  const [one] = ends;
  const value = sideOf(right[0]!).value;
  return sides.some((side) => side.value === value)
    ? { value, because: `${datesOf(one!)} is ${measure(one!, right[0]!)}s` }
    : null;
};

/** `lasted five days`: so short that whoever came next broke it. */
const isShort = ({ claim }: Span): boolean => claim.quantity.unit === 'day' || claim.quantity.unit === 'week';

/**
 * `three years ago` and `two years ago` of one athlete, each true by the dates of its own article, between the same two
 * happenings.
 */
const haveOnePair = (a: Located, b: Located): boolean =>
  a.claim.article !== b.claim.article &&
  a.claim.quantity.value !== b.claim.quantity.value &&
  a.fitting.some(({ from, to, gap }) =>
    b.fitting.some((other) => other.from === from && other.to === to && !overlap(gap, other.gap)),
  );

/** Two spans that both articles tie to the same pair of happenings. */
const areOne = (world: World, a: Located, b: Located): boolean => {
  if (a.from !== b.from) return false;
  if (a.from === a.to && b.from === b.to) return haveOnePair(a, b);
  if (a.from === a.to || b.from === b.to) return false;
  if (a.to !== null && b.to !== null && a.to !== b.to) return false;
  if (a.event?.discipline != null && b.event?.discipline != null && a.event.discipline !== b.event.discipline)
    return false;
  const [x, y] = [a.claim.article, b.claim.article];
  const shared = world
    .happeningsOf(a.from)
    .filter((one) => isTold(one, x) && isTold(one, y) && one.claims.some(({ mark }) => mark !== null));
  const [short, long] = [a, b].map(({ range }) => (range.low + range.high) / 2).sort((m, n) => m - n) as [
    number,
    number,
  ];
  const tenures = a.to === null && b.to === null;
  if (long > (tenures ? 2 : 1.6) * short + 3) return false;
  if (a.to !== null && b.to !== null) {
    const ends = world.happeningsOf(a.to).some((one) => isTold(one, x) && isTold(one, y));
    return shared.length > 0 && ends;
  }
  // A record's life: both articles know the record, and nothing says that they mean two.
  const [tenure, interval] = a.to === null ? [a, b] : [b, a];
  if (interval.to !== null && !tenure.ends.some(({ to }) => to.person === interval.to) && !isShort(tenure))
    return false;
  const marks = [a, b].map(({ claim }) => (claim.kind === 'tenure' ? claim.mark : null));
  if (marks[0] !== null && marks[1] !== null && marks[0] !== marks[1]) return false;
  // The record of one athlete in one event, even where an article passes over its mark.
  return shared.some(isWorldRecord) || (tenures && a.event?.discipline != null && b.event?.discipline != null);
};

const knowOneRecord = (world: World, [a, b]: readonly Span[]): boolean =>
  a === undefined ||
  b === undefined ||
  a.to !== null ||
  b.to !== null ||
  world
    .happeningsOf(a.from)
    .some((one) => isTold(one, a.claim.article) && isTold(one, b.claim.article) && isWorldRecord(one));

const contradicts = (a: Located, b: Located): boolean => !overlap(a.range, b.range) || haveOnePair(a, b);

const disagreements = (world: World, spans: readonly Located[]): readonly Draft[] => {
  const seen = new Set<Located>();
  return spans.flatMap((span): Draft[] => {
    if (seen.has(span)) return [];
    const kin = spans.filter((other) => other !== span && areOne(world, span, other));
    const against = kin.filter((other) => contradicts(span, other));
    if (against.length === 0) return [];
    const group = [
      span,
      ...kin.filter((other) => against.includes(other) || against.some((one) => contradicts(one, other))),
    ];
    for (const member of group) seen.add(member);
    const sides = sidesOf(group);
    const records = group.flatMap(({ ends }) => ends).filter(areRecords);
    const shown = group.find(({ to }) => to !== null) ?? span;
    const verdict = verdictOf(group, sides);
    return [
      {
        ...{
          type: betweenOrWithin(sides),
          field:
            span.claim.kind === 'tenure' && group.every(({ claim }) => claim.kind === 'tenure') ? 'tenure' : 'interval',
        },
        severity: knowOneRecord(world, group)
          ? gradeBySurety(span.from === span.to ? 'warning' : 'error', sides)
          : 'note',
        subject: subjectOf(shown, shown.ends[0]),
        athletes: [...new Set(group.flatMap(({ from, to }) => (to === null ? [from.name] : [from.name, to.name])))],
        event: records[0] === undefined ? span.event : eventOf(records[0].from.claims),
        values: sides,
        verdict,
        explanation: `The same time is told as ${joinWords(sides.map(({ text }) => `“${text}”`))}.${verdict === null ? '' : ` By the dates, ${verdict.because}.`}`,
        about: [
          ...new Set([...records.map(keyOf), `span:${span.claim.id}`, ...group.map(({ claim }) => `span:${claim.id}`)]),
        ],
      } satisfies Draft,
    ];
  });
};

/** Of several pairs, the one that stands nearest in the text. */
const nearestEnds = ({ claim, ends }: Span & { readonly ends: readonly Ends[] }): Ends => {
  const distance = ({ from, to }: Ends): number =>
    [from, to].reduce((sum, { claims }) => sum + Math.min(...claims.map((other) => distanceBetween(claim, other))), 0);
  return [...ends].sort(
    (a, b) => distance(a) - distance(b) || (`${a.from.id} ${a.to.id}` < `${b.from.id} ${b.to.id}` ? -1 : 1),
  )[0]!;
};

/** A record's end is told next to its length: else the article may pass over who broke it first. */
const isToldTogether = ({ claim }: Span, { from, to }: Ends): boolean =>
  [from, to].every(({ claims }) => claims.some((other) => distanceBetween(claim, other) < 500));

/** A record without a date may have come between. */
const hasUndatedRecord = (world: World, { claim, from }: Span, ends: Ends): boolean =>
  recordsIn(world, disciplineOf(ends.from)).some(
    (one) => one.person !== from && isTold(one, claim.article) && isWorldRecord(one) && dateOf(one) === null,
  );

const againstDates = (world: World, span: Located): Draft | null => {
  if (span.ends.length === 0 || (span.fitting.length > 0 && !span.isCountedDown)) return null;
  const records = span.ends.filter(areRecords);
  // One pair of records in one event: which happenings are meant is certain.
  const ends = records.length === 1 ? records[0]! : nearestEnds(span);
  // Told of another moment (`was already 14 years old in 2001`), a record's age is far from its whole life.
  const ratio = (span.range.low + span.range.high) / Math.max(1, ends.gap.low + ends.gap.high);
  const near = ratio > 0.6 && ratio < 1.6;
  const told = span.to !== null || (isToldTogether(span, ends) && !hasUndatedRecord(world, span, ends));
  const certain =
    near && told && records.length === 1 && disciplineOf(ends.from) === disciplineOf(ends.to) && span.from !== span.to;
  const stated = sideOf(span);
  const dated: Side = {
    value: measure(ends, span),
    text: [ends.from, ends.to]
      .map(({ claims }, side) => claims.find(({ date }) => date?.value === ends.dates[side])?.date?.text)
      .map((text, side) => text ?? ends.dates[side]!)
      .join(' to '),
    claims: [...ends.from.claims, ...ends.to.claims].filter(({ date }) => date !== null),
  };
  const { quantity } = span.claim;
  return {
    type: 'arithmetic',
    field: span.claim.kind === 'tenure' ? 'tenure' : 'interval',
    severity: certain && !span.isCountedDown ? gradeBySurety('error', [stated, dated]) : 'note',
    subject: subjectOf(span, ends),
    athletes: [...new Set([span.from.name, ends.to.person.name])],
    event: eventOf(ends.from.claims),
    values: [stated, dated],
    verdict: certain ? { value: dated.value, because: `${datesOf(ends)} is ${dated.value}s` } : null,
    explanation: `The article says ${quantity.text}, but from ${ends.dates.map(writeDate).join(' to ')} is ${dated.value}s.`,
    about: [`span:${span.claim.id}`, ...(certain ? [keyOf(ends)] : [])],
  };
};

/** Stated lengths of time against each other, and against the dates of what they lie between. */
export const spans: Check = {
  name: 'intervals and tenures',
  find: (world) => {
    const located = findSpans(world).map((span) => locate(world, span));
    const unchecked = located
      .filter(({ ends }) => ends.length === 0)
      .map(
        ({ claim }): Unchecked => ({
          check: 'intervals and tenures',
          reason: 'no date for one of the two happenings',
          claims: [claim.id],
        }),
      );
    const between = [...groupBy(located, ({ from }) => from).values()].flatMap((group) => disagreements(world, group));
    return {
      drafts: [
        ...between,
        ...located.flatMap(
          (span) => againstDates(world, span) ?? againstToday(world, span) ?? againstNews(world, span) ?? [],
        ),
      ],
      unchecked,
    };
  },
};
