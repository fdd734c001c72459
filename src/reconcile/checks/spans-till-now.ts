import { gapOf } from '../../compare/dates.ts';
import { overlap } from '../../compare/quantities.ts';
import type { Draft } from '../drafts.ts';
import type { Happening } from '../happenings.ts';
import { dateOf, disciplineOf, type Ends, isTold, recordsIn, type Span } from '../spans.ts';
import { eventOf, writeDate } from '../words.ts';
import type { World } from '../world.ts';
import { type Located, sideOf, subjectOf } from './located-spans.ts';

/** The day an article was written, or the last that it tells of; null when it tells none. */
const dayOf = (world: World, article: string): string | null => {
  const published = world.articles.get(article)?.published ?? null;
  if (published !== null) return published;
  const days = world.claimsIn(article).flatMap(({ id }) => {
    const happening = world.happeningOf(id);
    const date = happening === null ? null : dateOf(happening);
    return date?.length === 10 ? [date] : [];
  });
  return days.sort().at(-1) ?? null;
};

/** A date that was read surely enough to reckon with. */
const isSurelyDated = (happening: Ends['from']): boolean =>
  happening.claims.some(
    ({ date, confidence, inferred }) =>
      date?.value.slice(0, 4) === dateOf(happening)?.slice(0, 4) && confidence >= 0.8 && !inferred.includes('date'),
  );

/** Lengths further apart than this, one way or the other, are of different things. */
const FARTHEST = 2.2;

/** How often a stated length goes into the one between two dates; null where it fits. */
const misfit = ({ range }: Span, from: string, to: string): number | null => {
  const [low, high] = gapOf(from, to);
  if (overlap({ low, high }, range)) return null;
  const ratio = (range.low + range.high) / Math.max(1, low + high);
  return ratio < 1 ? 1 / Math.max(ratio, 0.001) : ratio;
};

/** `24.0 to 24.9 year` from one date to the other. */
const yearsBetween = (from: string, to: string): string => {
  const [low, high] = gapOf(from, to);
  return `${(low / 365.25).toFixed(1)} to ${(high / 365.25).toFixed(1)} year`;
};

/** What a record of the athlete may be: told as one, else any mark that was old by the day of the article. */
const heldBy = (world: World, span: Span, today: string): readonly Happening[] => {
  const dated = world.happeningsOf(span.from).filter(({ claims }) => claims.some(({ date }) => date !== null));
  const discipline = span.event?.discipline ?? null;
  const inEvent = dated.filter((one) => disciplineOf(one) === discipline);
  const all = inEvent.length > 0 ? inEvent : dated;
  const isRecord = ({ claims }: Happening): boolean =>
    claims.some(({ records }) => records.some((label) => label !== 'SB'));
  const records = all.filter(isRecord);
  if (records.length > 0) return records;
  return inEvent.filter(
    (one) => one.claims.some(({ mark }) => mark !== null) && daysTold(one).every((date) => gapOf(date, today)[0] > 300),
  );
};

const daysTold = ({ claims }: Happening): readonly string[] => [
  ...new Set(claims.flatMap(({ date }) => (date === null ? [] : [date.value]))),
];

/** When the record may have been broken: told of somebody else in the event, later on. */
const ends = (world: World, from: Happening, start: string, today: string): readonly string[] => {
  const { sex } = from.person;
  const later = recordsIn(world, disciplineOf(from))
    .filter(({ person }) => person !== from.person && (sex === null || person.sex === null || person.sex === sex))
    .flatMap(daysTold);
  return [today, ...later].filter((date) => gapOf(start, date)[1] > 0);
};

/**
 * `has stood for 26 years` of a record of 1996, in 2020: no date of a record of the athlete, and no end of it that any
 * article tells, is as far apart.
 */
export const againstToday = (world: World, span: Located): Draft | null => {
  if (span.claim.kind !== 'tenure' || span.ends.length > 0) return null;
  const today = dayOf(world, span.claim.article);
  if (today === null) return null;
  const pairs = heldBy(world, span, today).flatMap((record) =>
    daysTold(record).flatMap((start) =>
      ends(world, record, start, today).map((end) => ({ record, start, end, off: misfit(span, start, end) })),
    ),
  );
  const [nearest] = [...pairs].sort((a, b) => (a.off ?? 0) - (b.off ?? 0) || (a.start < b.start ? -1 : 1));
  if (nearest === undefined || nearest.off === null || nearest.off > FARTHEST) return null;
  const { record, start, end } = nearest;
  const years = yearsBetween(start, end);
  const told = record.claims.filter(({ date }) => date?.value === start);
  return {
    ...{ type: 'arithmetic', field: 'tenure', severity: 'note', subject: subjectOf(span, undefined) },
    ...{ athletes: [span.from.name], event: eventOf(record.claims) },
    values: [sideOf(span), { value: years, text: `since ${told[0]?.date?.text || start}`, claims: told }],
    verdict: null,
    explanation: `The article says ${span.claim.quantity.text}, but from ${writeDate(start)} to ${writeDate(end)} is ${years}s.`,
    about: [`span:${span.claim.id}`],
  };
};

/** `the last was Vik's in 1985, so 23 years` in 2018: reckoned from the only date told of him to the article. */
export const againstNews = (world: World, span: Located): Draft | null => {
  const { claim, from } = span;
  const today = dayOf(world, claim.article);
  if (claim.sieve !== 'interval: ago' || span.ends.length > 0 || today === null) return null;
  const dated = world.happeningsOf(from).filter((one) => isTold(one, claim.article) && dateOf(one) !== null);
  const [first] = dated;
  if (first === undefined || dated.some((one) => dateOf(one) !== dateOf(first)) || !isSurelyDated(first)) return null;
  const date = dateOf(first)!;
  const off = misfit(span, date, today);
  if (off === null || off > FARTHEST) return null;
  const years = yearsBetween(date, today);
  const told = first.claims.filter((one) => one.date !== null);
  return {
    ...{ type: 'arithmetic', field: 'interval', severity: 'note', subject: `how long after ${from.name}` },
    ...{ athletes: [from.name], event: eventOf(first.claims) },
    values: [sideOf(span), { value: years, text: `since ${told[0]?.date?.text ?? date}`, claims: told }],
    verdict: null,
    explanation: `The article says ${claim.quantity.text}, but from ${writeDate(date)} to ${writeDate(today)} is ${years}s.`,
    about: [`span:${claim.id}`],
  };
};

/** How many days a report may come after its news. */
const NEWS = 60;
/** `seventy years ago` is reckoned from the day of the article: an end long before it is not meant. */
export const isOfToday = (world: World, { claim }: Span, { dates }: Ends): boolean => {
  if (claim.sieve !== 'interval: ago') return true;
  const today = dayOf(world, claim.article);
  return today === null || gapOf(dates[1], today)[0] <= NEWS;
};
