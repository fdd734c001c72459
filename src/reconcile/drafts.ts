import { createHash } from 'node:crypto';
import type { Claim } from '../claims/index.ts';
import type { PerformanceClaim } from '../claims/performance.ts';
import type { Conflict, ConflictField, ConflictType, Severity, Unchecked } from '../model/conflict.ts';
import type { Event } from '../model/values.ts';
import type { World } from './world.ts';

/** One side of a contradiction, before it is written out. */
export interface Side {
  /** The normal form: `4 day`, `3:29.74`, `2025-02-13`. */
  readonly value: string;
  /** As the article writes it. */
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** A contradiction as a check finds it. */
export interface Draft {
  readonly type: ConflictType;
  readonly field: ConflictField;
  readonly severity: Severity;
  readonly subject: string;
  readonly athletes: readonly string[];
  readonly event: Event | null;
  readonly values: readonly Side[];
  readonly verdict: Conflict['verdict'];
  readonly explanation: string;
  /** What it is about: drafts that share one of these are one contradiction. */
  readonly about: readonly string[];
}

/** One type of contradiction: from the reconciled whole to conflicts, and to what could not be checked. */
export interface Check {
  readonly name: string;
  readonly find: (world: World) => { readonly drafts: readonly Draft[]; readonly unchecked: readonly Unchecked[] };
}

/** A claim read less surely than this raises no loud conflict by itself. */
export const SURE = 0.6;
export const isSure = (side: { readonly claims: readonly Claim[] }): boolean =>
  side.claims.some(({ confidence }) => confidence >= SURE);

/** `severity` where both sides were read surely enough, else a note. */
export const gradeBySurety = (severity: Severity, sides: readonly Side[]): Severity =>
  sides.every((side) => side.claims.length === 0 || isSure(side)) ? severity : 'note';

/** True where a claim's own sentence gives the value of each side, not only the story around it. */
export const isStated = (
  field: PerformanceClaim['inferred'][number],
  sides: readonly { readonly claims: readonly PerformanceClaim[] }[],
): boolean => sides.every(({ claims }) => claims.some(({ inferred }) => !inferred.includes(field)));

/** `internal` when all sides stand in one article, else `disagreement`. */
export const betweenOrWithin = (sides: readonly Side[]): 'disagreement' | 'internal' =>
  new Set(sides.flatMap((side) => side.claims.map(({ article }) => article))).size > 1 ? 'disagreement' : 'internal';

const hash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);

const uniqueSorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
/** Two statements against each other explain more than what follows from one of them. */
const TYPE_RANK: Readonly<Record<ConflictType, number>> = {
  disagreement: 0,
  internal: 1,
  arithmetic: 2,
  notation: 3,
  order: 4,
  reference: 5,
  implausible: 6,
};
const rankOf = (draft: Draft): readonly number[] => [
  SEVERITY_RANK[draft.severity],
  draft.verdict === null ? 1 : 0,
  TYPE_RANK[draft.type],
];
const compareRanks = (a: Draft, b: Draft): number => {
  const [x, y] = [rankOf(a), rankOf(b)];
  const index = x.findIndex((value, place) => value !== y[place]);
  return index >= 0 ? x[index]! - y[index]! : JSON.stringify(a.about) < JSON.stringify(b.about) ? -1 : 1;
};

const MUTUAL: ReadonlySet<ConflictType> = new Set(['disagreement', 'internal', 'arithmetic']);

const joinSides = (drafts: readonly Draft[]): readonly Side[] => {
  const sides = new Map<string, { value: string; text: string; claims: Set<Claim> }>();
  for (const { values, type } of drafts) {
    for (const { value, text, claims } of values) {
      // Of the order of a race, the other athlete's mark is no side of this one's.
      if (type !== drafts[0]!.type && !sides.has(value) && !MUTUAL.has(type)) continue;
      const side = sides.get(value) ?? { value, text, claims: new Set<Claim>() };
      for (const claim of claims) side.claims.add(claim);
      sides.set(value, side);
    }
  }
  return [...sides.values()].map(({ value, text, claims }) => ({ value, text, claims: [...claims] }));
};

/** Joins drafts about one thing: the strongest gives subject, verdict and explanation. */
const joinDrafts = (drafts: readonly Draft[]): Draft => {
  const sorted = [...drafts].sort(compareRanks);
  const first = sorted[0]!;
  const kin = sorted.filter((draft) => draft.field === first.field && draft.type !== 'implausible');
  return {
    ...first,
    athletes: [...new Set(sorted.flatMap(({ athletes }) => athletes))],
    values: joinSides([first, ...kin.filter((draft) => draft !== first)]),
    verdict: first.verdict ?? kin.find(({ verdict }) => verdict !== null)?.verdict ?? null,
  };
};

const groupDrafts = (drafts: readonly Draft[]): readonly (readonly Draft[])[] => {
  const groupOf = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const groups = new Set(
      draft.about.flatMap((key) => groupOf.get(key) ?? []).map((member) => groupOf.get(member.about[0]!)!),
    );
    const joined = [...new Set([...groups].flat()), draft];
    for (const member of joined) for (const key of member.about) groupOf.set(key, joined);
  }
  return [...new Set(groupOf.values())];
};

const finish = (draft: Draft): Conflict => {
  const values = draft.values.map(({ value, text, claims }) => ({
    value,
    text,
    claims: uniqueSorted(claims.map(({ id }) => id)),
    articles: uniqueSorted(claims.map(({ article }) => article)),
  }));
  const { about: _, ...rest } = draft;
  const content = [
    draft.type,
    draft.field,
    values.map(({ value, claims }) => [value, claims]).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  ];
  return { id: `x_${hash(content)}`, ...rest, athletes: [...draft.athletes], values };
};

/** Writes out what the checks found: one row a contradiction, loudest first, then by subject. */
export const finishDrafts = (drafts: readonly Draft[]): readonly Conflict[] => {
  const rows = groupDrafts([...drafts].sort(compareRanks))
    .map(joinDrafts)
    .map(finish);
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort(
    (a, b) =>
      SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
      (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.id < b.id ? -1 : 1),
  );
};
