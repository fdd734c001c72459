import type { Claim } from '../claims/index.ts';
import type { IntervalClaim } from '../claims/interval.ts';
import type { PerformanceClaim } from '../claims/performance.ts';
import type { TenureClaim } from '../claims/tenure.ts';
import { compareDates, daysOf, gapOf } from '../compare/dates.ts';
import { readMarkText } from '../compare/mark-text.ts';
import { fixturesOf } from '../compare/places.ts';
import { type Range, spanOf } from '../compare/quantities.ts';
import { editionOf } from '../lexicon/editions.ts';
import type { Event } from '../model/values.ts';
import type { Happening } from './happenings.ts';
import type { Person } from './people.ts';
import { isArea, isRecordAbsolute } from './record-labels.ts';
import type { World } from './world.ts';

/** A stated length of time between two happenings, or for which a record stood. */
export interface Span {
  readonly claim: IntervalClaim | TenureClaim;
  readonly range: Range;
  readonly from: Person;
  /** Null for a tenure: whoever broke the record, or nobody yet. */
  readonly to: Person | null;
  readonly event: Event | null;
}

/** Two happenings that a span may lie between, each with its days. */
export interface Ends {
  readonly from: Happening;
  readonly to: Happening;
  /** When the two were, by all articles or else by that of the span. */
  readonly dates: readonly [start: string, end: string];
  /** Days between them, least and most. */
  readonly gap: Range;
}

const personOf = (world: World, claim: Claim, athlete: { readonly name: string } | null): Person | null =>
  athlete === null ? null : world.people.personOf(claim.article, athlete.name);

/** The stated spans that say between whom: asserted, with an athlete at the start. */
export const findSpans = (world: World): readonly Span[] =>
  world.claims.flatMap((claim): Span[] => {
    if ((claim.kind !== 'interval' && claim.kind !== 'tenure') || claim.modality !== 'asserted') return [];
    const range = spanOf(claim.quantity);
    const from = personOf(world, claim, claim.kind === 'interval' ? claim.from.athlete : claim.athlete);
    if (range === null || from === null) return [];
    const to = claim.kind === 'interval' ? personOf(world, claim, claim.to.athlete) : null;
    if (claim.kind === 'interval' && to === null) return [];
    return [
      { claim, range, from, to, event: claim.kind === 'interval' ? (claim.from.event ?? claim.to.event) : claim.event },
    ];
  });

const isRecord = ({ claims }: Happening): boolean =>
  claims.some(({ records }) => records.some((label) => isRecordAbsolute(label) || isArea(label) || label === 'NR'));
export const isWorldRecord = ({ claims }: Pick<Happening, 'claims'>): boolean =>
  claims.some(({ records }) => records.some(isRecordAbsolute));

/** The one date of a happening, as fine as any claim has it; null when claims contradict each other or none has one. */
export const dateOf = ({ claims }: Happening): string | null => {
  const dates = [...new Set(claims.flatMap(({ date }) => (date === null ? [] : [date.value])))].sort(
    (a, b) => b.length - a.length,
  );
  const [finest] = dates;
  if (finest === undefined || dates.some((date) => compareDates(date, finest) === 'differs')) return null;
  return finest.length === 4 ? (monthOfEdition(claims, Number(finest)) ?? finest) : finest;
};

/** `2014-03` of `the 2014 world indoor championships`; null where the championship or its month is not known. */
const monthOfEdition = (claims: Happening['claims'], year: number): string | null => {
  for (const { competition } of claims) {
    const fixture =
      competition === null
        ? undefined
        : fixturesOf(competition.name).find(({ kind }) => kind === 'championship' || kind === 'games');
    const edition = fixture === undefined ? null : editionOf(fixture.name, year);
    const month = edition?.start.slice(0, 7);
    if (edition && month === edition.end.slice(0, 7) && month.startsWith(String(year))) return month;
  }
  return null;
};

export const disciplineOf = ({ claims }: Happening): string | null =>
  claims.find(({ event }) => event.discipline !== null)?.event.discipline ?? null;

/** True for a happening that an article speaks of. */
export const isTold = ({ claims }: Happening, article: string): boolean =>
  claims.some((claim) => claim.article === article);

const hasMark = ({ claims }: Happening, text: string | null): boolean => {
  const value = text === null ? null : readMarkText(text);
  return value !== null && claims.some(({ mark }) => mark !== null && Math.abs(mark.value - value) < 0.0051);
};

/** The happenings that one end of a span may mean: those of the athlete that the article tells of, in the event. */
const candidates = (
  world: World,
  span: Span,
  person: Person,
  end: { readonly mark: string | null; readonly date: string | null } | null,
): readonly Happening[] => {
  const told = world
    .happeningsOf(person)
    .filter((one) => isTold(one, span.claim.article) && one.claims.every(({ split }) => !split))
    .filter((one) => span.event?.discipline == null || disciplineOf(one) === span.event.discipline);
  const marked = end?.mark == null ? [] : told.filter((one) => hasMark(one, end.mark));
  if (marked.length > 0) return marked;
  const dated = end?.date == null ? [] : told.filter((one) => dateOf(one) === end.date);
  return dated.length > 0 ? dated : told;
};

/** The date of a happening, or where articles contradict each other the one that an article itself gives. */
const dateIn = (happening: Happening, article: string): string | null =>
  dateOf(happening) ?? dateOf({ ...happening, claims: happening.claims.filter((claim) => claim.article === article) });

const endsOf = (from: Happening, to: Happening, article: string): Ends | null => {
  const [start, end] = [dateIn(from, article), dateIn(to, article)];
  if (start === null || end === null || from === to) return null;
  const [low, high] = gapOf(start, end);
  return { from, to, dates: [start, end], gap: { low, high } };
};

const RECORDS = new WeakMap<World, ReadonlyMap<string | null, readonly Happening[]>>();

/** World, area and national records in a discipline. */
export const recordsIn = (world: World, discipline: string | null): readonly Happening[] => {
  let kept = RECORDS.get(world);
  if (kept === undefined) {
    const all = new Map<string | null, Happening[]>();
    for (const happening of world.happenings.filter(isRecord)) {
      const list = all.get(disciplineOf(happening));
      if (list) list.push(happening);
      else all.set(disciplineOf(happening), [happening]);
    }
    kept = all;
    RECORDS.set(world, kept);
  }
  return kept.get(discipline) ?? [];
};

/** Who broke a record: the next world record in the event that the same article tells of. */
const successors = (world: World, span: Span, from: Happening): readonly Happening[] => {
  const start = dateOf(from);
  const sex = from.person.sex;
  if (start === null) return [];
  const later = recordsIn(world, disciplineOf(from))
    .filter((one) => one !== from)
    .filter((one) => sex === null || one.person.sex === null || one.person.sex === sex)
    .filter((one) => dateOf(one) !== null && daysOf(dateOf(one)!)[1] > daysOf(start)[0])
    .filter((one) => !isWorse(one, from))
    // Whoever equals his own record goes on holding it.
    .filter((one) => one.person !== from.person || isWorse(from, one));
  // Whoever broke it first, whichever article tells so; only what this article tells of counts.
  const first = Math.min(...later.map((one) => daysOf(dateOf(one)!)[1]));
  return later.filter((one) => isTold(one, span.claim.article) && daysOf(dateOf(one)!)[0] <= first);
};

/** True where the first mark is worse than the second. */
const isWorse = (a: Happening, b: Happening): boolean => {
  const [x, y] = [bestMark(a), bestMark(b)];
  if (x === null || y === null || x.unit !== y.unit) return false;
  return x.unit === 's' ? x.value > y.value + 0.0051 : x.value < y.value - 0.0051;
};
const bestMark = ({ claims }: Happening): PerformanceClaim['mark'] =>
  claims.find(({ mark }) => mark !== null)?.mark ?? null;

/**
 * The pairs of happenings that a span may lie between, records before others.
 * @returns `[]` when one of its ends, or a date, is not known
 */
export const findEnds = (world: World, span: Span): readonly Ends[] => {
  const { claim } = span;
  const froms = candidates(
    world,
    span,
    span.from,
    claim.kind === 'interval' ? claim.from : { mark: claim.mark, date: null },
  );
  const starts = claim.kind === 'tenure' && froms.some(isRecord) ? froms.filter(isRecord) : froms;
  const pairs = starts.flatMap((from) => {
    const tos =
      span.to === null || claim.kind !== 'interval'
        ? successors(world, span, from)
        : candidates(world, span, span.to, claim.to);
    return tos.flatMap((to) => endsOf(from, to, claim.article) ?? []);
  });
  // `almost three years after Kosgei's record`: the record that beat it, not another race of its owner.
  const records = pairs.filter(
    ({ from, to }) =>
      from.person !== to.person && disciplineOf(from) === disciplineOf(to) && isWorldRecord(from) && isWorldRecord(to),
  );
  if (records.length > 0) return records;
  const sameEvent = pairs.filter(
    ({ from, to }) => disciplineOf(from) !== null && disciplineOf(from) === disciplineOf(to),
  );
  return sameEvent.length > 0 ? sameEvent : pairs;
};

/** True for the end of a span in a record: what `lasted four days` and `four days later` have in common. */
export const areRecords = ({ from, to }: Ends): boolean => isRecord(from) && isRecord(to);
