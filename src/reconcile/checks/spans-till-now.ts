import { compareDates, gapOf } from '../../compare/dates.ts';
import { overlap } from '../../compare/quantities.ts';
import type { Draft } from '../drafts.ts';
import { dateOf, disciplineOf, type Ends, isTold, isWorldRecord, recordsIn, type Span } from '../spans.ts';
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

/** How long ago a date is, where that is near what is stated and yet another; null where it fits, or is of something else. */
const yearsTillNow = ({ range }: Span, date: string, today: string): string | null => {
  const [low, high] = gapOf(date, today);
  const ratio = (range.low + range.high) / Math.max(1, low + high);
  if (overlap({ low, high }, range) || ratio < 0.6 || ratio > 1.6) return null;
  return `${(low / 365.25).toFixed(1)} to ${(high / 365.25).toFixed(1)} year`;
};

/** `has stood for 26 years` of a record of 1996, in 2020: where nobody is told to have broken it, it stood until the article. */
export const againstToday = (world: World, span: Located): Draft | null => {
  if (span.claim.kind !== 'tenure' || span.ends.length > 0) return null;
  const today = dayOf(world, span.claim.article);
  const held = world.happeningsOf(span.from).filter((one) => isWorldRecord(one) && dateOf(one) !== null);
  const discipline = span.event?.discipline ?? null;
  const inEvent = held.filter((one) => disciplineOf(one) === discipline);
  const [record, ...others] = inEvent.length > 0 ? inEvent : held;
  if (today === null || record === undefined || !isSurelyDated(record)) return null;
  const date = dateOf(record)!;
  if (others.some((one) => compareDates(dateOf(one)!, date) === 'differs')) return null;
  const isBroken = recordsIn(world, disciplineOf(record)).some((one) => {
    const later = dateOf(one);
    return (
      one.person !== record.person &&
      later !== null &&
      isWorldRecord(one) &&
      gapOf(date, later)[0] > 0 &&
      gapOf(later, today)[0] > 30
    );
  });
  if (isBroken) return null;
  const years = yearsTillNow(span, date, today);
  if (gapOf(date, today)[0] < 365 || years === null) return null;
  const stated = sideOf(span);
  const told = record.claims.filter(({ date }) => date !== null);
  const since = told.find(({ date }) => date!.value === dateOf(record))?.date?.text ?? dateOf(record)!;
  return {
    ...{ type: 'arithmetic', field: 'tenure', severity: 'note', subject: subjectOf(span, undefined) },
    ...{ athletes: [span.from.name], event: eventOf(record.claims) },
    values: [stated, { value: years, text: `since ${since}`, claims: told }],
    verdict: null,
    explanation: `The article says ${span.claim.quantity.text}, but from ${writeDate(dateOf(record)!)} to ${writeDate(today)} is ${years}s.`,
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
  const years = yearsTillNow(span, date, today);
  if (years === null) return null;
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
export const isOfToday = (world: World, { claim }: Span, { to }: Ends): boolean => {
  if (claim.sieve !== 'interval: ago') return true;
  const [date, today] = [dateOf(to), dayOf(world, claim.article)];
  return date === null || today === null || gapOf(date, today)[0] <= NEWS;
};
