import type { Claim } from '../claims/index.ts';
import { groupBy } from '../lexicon/groups.ts';
import type { Article } from '../model/article.ts';
import { findSources, type Sources } from './copies.ts';
import { findHappenings, type Happening, isResult } from './happenings.ts';
import { findPeople, type People, type Person } from './people.ts';
import { indexReference, type Reference, type ReferenceMark } from './reference.ts';
import { findReports, type Reports } from './reports.ts';
import { indexRoster, type Roster, type RosterEntry } from './roster.ts';

/** Everything that a check may look at: who is who, and which claims speak of one happening. */
export interface World {
  readonly articles: ReadonlyMap<string, Article>;
  /** By id. */
  readonly claims: readonly Claim[];
  readonly people: People & { readonly around: ReturnType<typeof findPeople>['around'] };
  readonly happenings: readonly Happening[];
  readonly happeningOf: (claim: string) => Happening | null;
  readonly happeningsOf: (person: Person) => readonly Happening[];
  readonly claimsIn: (article: string) => readonly Claim[];
  readonly sources: Sources;
  readonly reports: Reports;
  readonly roster: Roster | null;
  readonly reference: Reference | null;
}

const byId = <T extends { readonly id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Finds sources, people and happenings. The order of articles and claims makes no difference. */
export const buildWorld = (
  articles: readonly Article[],
  claims: readonly Claim[],
  lists: { readonly roster?: readonly RosterEntry[]; readonly reference?: readonly ReferenceMark[] } = {},
): World => {
  const sorted = [...new Map(claims.map((claim) => [claim.id, claim])).values()].sort(byId);
  const roster = lists.roster === undefined ? null : indexRoster(lists.roster);
  const people = findPeople(sorted, roster);
  const byArticle = new Map([...articles].sort(byId).map((article) => [article.id, article]));
  const reports = findReports(sorted.filter(isResult), people, (id) => byArticle.get(id)?.text ?? '');
  const happenings = findHappenings(sorted, people, reports);
  const ofClaim = new Map(happenings.flatMap((one) => one.claims.map(({ id }) => [id, one] as const)));
  const ofPerson = groupBy(happenings, ({ person }) => person);
  const inArticle = groupBy(sorted, ({ article }) => article);
  return {
    articles: byArticle,
    claims: sorted,
    people,
    happenings,
    happeningOf: (claim) => ofClaim.get(claim) ?? null,
    happeningsOf: (person) => ofPerson.get(person) ?? [],
    claimsIn: (article) => inArticle.get(article) ?? [],
    reports,
    sources: findSources([...articles].sort(byId)),
    roster,
    reference: lists.reference === undefined ? null : indexReference(lists.reference),
  };
};
