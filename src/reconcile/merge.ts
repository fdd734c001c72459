import { createHash } from 'node:crypto';
import type { PerformanceClaim } from '../claims/performance.ts';
import { compareDates } from '../compare/dates.ts';
import { marksAgree, writeMark } from '../compare/marks.ts';
import { compareCompetitions, compareVenues, fixturesOf, writeVenue } from '../compare/places.ts';
import type { Conflict } from '../model/conflict.ts';
import type { MergedField, PerformanceRecord } from '../model/record.ts';
import { type Competition, type DateValue, type Mark, RECORD_LABELS, type Venue } from '../model/values.ts';
import type { Happening } from './happenings.ts';
import { placeOf } from './result-fields.ts';
import { eventOf } from './words.ts';
import type { World } from './world.ts';

/** How one field of a happening is read from a claim, compared, and told finer from coarser. */
interface Field<V> {
  readonly name: string;
  readonly read: (claim: PerformanceClaim) => V | null;
  readonly write: (value: V) => string;
  readonly agree: (a: V, b: V) => boolean;
  /** Greater is finer. */
  readonly fineness: (value: V) => number;
}

interface Candidate<V> {
  readonly value: V;
  readonly written: string;
  readonly claims: readonly PerformanceClaim[];
  readonly confidence: number;
}

const MARK: Field<Mark> = {
  name: 'mark',
  read: ({ mark }) => mark,
  write: writeMark,
  agree: marksAgree,
  fineness: (mark) => (mark.bound === 'exact' ? 10 : 0) - Math.log10(mark.resolution),
};
const DATE: Field<DateValue> = {
  name: 'date',
  read: ({ date }) => date,
  write: ({ value }) => value,
  agree: (a, b) => ['same', 'coarser'].includes(compareDates(a.value, b.value)),
  fineness: ({ value }) => value.length,
};
const VENUE: Field<Venue> = {
  name: 'venue',
  read: ({ venue }) => venue,
  write: writeVenue,
  agree: (a, b) => compareVenues(a, b) !== 'differs',
  fineness: (venue) => (venue.city ? 2 : 0) + (venue.stadium ? 1 : 0) + (venue.country ? 0.5 : 0),
};
const COMPETITION: Field<Competition> = {
  name: 'competition',
  read: ({ competition }) => competition,
  write: ({ name }) => name,
  agree: (a, b) => compareCompetitions(a.name, b.name) !== 'differs',
  // A meeting's own name says more than that of its series.
  fineness: ({ name }) => (fixturesOf(name).some(({ kind }) => kind === 'series') ? 0 : 1),
};
const PLACE: Field<number> = {
  name: 'place',
  read: placeOf,
  write: String,
  agree: (a, b) => a === b,
  fineness: () => 0,
};

const candidatesOf = <V>(field: Field<V>, claims: readonly PerformanceClaim[]): readonly Candidate<V>[] => {
  const byValue = new Map<string, { value: V; claims: PerformanceClaim[] }>();
  for (const claim of claims) {
    const value = field.read(claim);
    if (value === null) continue;
    const written = field.write(value);
    const entry = byValue.get(written);
    if (entry) {
      entry.claims.push(claim);
      if (field.fineness(value) > field.fineness(entry.value)) entry.value = value;
    } else byValue.set(written, { value, claims: [claim] });
  }
  return [...byValue].map(([written, { value, claims: own }]) => ({
    ...{ value, written, claims: own },
    confidence: Math.max(...own.map(({ confidence }) => confidence)),
  }));
};

/** A claim read much more surely than another is believed where the two part. */
const SURER = 0.2;

/**
 * Chooses one value of a field: the verdict of a conflict, else the finest of those that agree. Where
 * values contradict each other without a verdict, none is chosen, however many claims hold one of them.
 */
const chooseValue = <V>(
  field: Field<V>,
  claims: readonly PerformanceClaim[],
  verdict: string | null,
  world: World,
): { readonly value: V | null; readonly merged: MergedField | null } => {
  const all = candidatesOf(field, claims);
  if (all.length === 0) return { value: null, merged: null };
  const sorted = [...all].sort(
    (a, b) =>
      field.fineness(b.value) - field.fineness(a.value) ||
      b.claims.length - a.claims.length ||
      (a.written < b.written ? -1 : 1),
  );
  const ruled = verdict === null ? undefined : sorted.find(({ written }) => written === verdict);
  const surest = Math.max(...all.map(({ confidence }) => confidence));
  const sure = sorted.filter(({ confidence }) => confidence > surest - SURER);
  const agreed = (some: readonly Candidate<V>[]): boolean =>
    some.every((a, index) => some.slice(index + 1).every((b) => field.agree(a.value, b.value)));
  const settle = (): readonly [Candidate<V> | null, string] => {
    if (ruled) return [ruled, 'the verdict of a conflict'];
    if (sorted.length === 1) return [sorted[0]!, 'the only value'];
    if (agreed(sorted)) return [sorted[0]!, 'the finest of values that agree'];
    if (agreed(sure)) return [sure[0]!, 'read more surely than what it contradicts'];
    return [null, 'sources contradict each other'];
  };
  const [chosen, because] = settle();
  return {
    value: chosen?.value ?? null,
    merged: {
      field: field.name,
      chosen: chosen?.written ?? '',
      because,
      values: sorted.map((candidate) => ({
        value: candidate.written,
        claims: candidate.claims.map(({ id }) => id),
        sources: world.sources.countSources(candidate.claims.map(({ article }) => article)),
      })),
    },
  };
};

const hash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);

/**
 * One record a happening: every field with all its values, and the one that was chosen.
 * @param conflicts those of the whole run; the ones that rest on this happening's claims are named in it
 */
export const mergeHappening = (
  { person, claims }: Happening,
  conflictsOf: (claim: string) => readonly Conflict[],
  world: World,
): PerformanceRecord => {
  const own = [...new Set(claims.flatMap(({ id }) => conflictsOf(id)))];
  const verdictOf = (name: string): string | null =>
    own.find((conflict) => conflict.field === name && conflict.verdict !== null)?.verdict?.value ?? null;
  const choose = <V>(field: Field<V>) => chooseValue(field, claims, verdictOf(field.name), world);
  const [mark, date, venue, competition, place] = [
    choose(MARK),
    choose(DATE),
    choose(VENUE),
    choose(COMPETITION),
    choose(PLACE),
  ];
  const ids = claims.map(({ id }) => id);
  const articles = [...new Set(claims.map((claim) => claim.article))].sort();
  const event = eventOf(claims);
  const labels = new Set(claims.flatMap(({ records }) => records));
  return {
    id: `r_${hash(ids)}`,
    athlete: { name: person.name, nationality: person.nationality },
    event: { ...event, sex: event.sex ?? person.sex },
    mark: mark.value,
    place: place.value,
    competition: competition.value,
    venue: venue.value,
    date: date.value,
    records: RECORD_LABELS.filter((label) => labels.has(label)),
    split: claims.some(({ split }) => split),
    claims: ids,
    articles,
    sources: world.sources.countSources(articles),
    conflicts: own.map(({ id }) => id).sort(),
    fields: [mark, place, competition, venue, date].flatMap(({ merged }) => (merged === null ? [] : [merged])),
  };
};

/** All records, by athlete, then date, then id. */
export const mergeHappenings = (world: World, conflicts: readonly Conflict[]): readonly PerformanceRecord[] => {
  const byClaim = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    for (const id of new Set(conflict.values.flatMap(({ claims }) => claims))) {
      byClaim.set(id, [...(byClaim.get(id) ?? []), conflict]);
    }
  }
  const keyOf = (record: PerformanceRecord): string =>
    `${record.athlete.name}\u0000${record.date?.value ?? '9'}\u0000${record.id}`;
  return world.happenings
    .map((happening) => mergeHappening(happening, (claim) => byClaim.get(claim) ?? [], world))
    .map((record) => ({ record, key: keyOf(record) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ record }) => record);
};
