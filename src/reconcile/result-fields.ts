import type { PerformanceClaim } from '../claims/performance.ts';
import { compareCompetitions, yearInName } from '../compare/places.ts';
import { editionOf } from '../lexicon/editions.ts';

/** The year that a date, or else a competition's name, puts the claim in; an edition's own year where it is known. */
export const yearOf = ({ date, competition }: PerformanceClaim): number | null => {
  if (date !== null) return Number(date.value.slice(0, 4));
  const named = competition === null ? null : yearInName(competition.name);
  if (named === null || competition === null) return null;
  const bare = competition.name.replace(/\b(?:19|20)\d\d\b/, '').trim();
  return Number(editionOf(bare, named)?.start.slice(0, 4) ?? named);
};

/** The place, from the medal where it is not said. */
export const placeOf = ({ place, medal }: PerformanceClaim): number | null =>
  place ?? (medal === null ? null : { gold: 1, silver: 2, bronze: 3 }[medal]);

/** Two claims that give their marks the same part: both won, both a record. */
export const playOnePart = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  (placeOf(a) !== null && placeOf(a) === placeOf(b)) || a.records.some((label) => b.records.includes(label));

/** True where two say the same, or one of them says nothing. */
export const agree = <Value>(a: Value | null, b: Value | null): boolean => a === null || b === null || a === b;

/** Both name a competition, and it is one. */
export const isOneCompetition = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.competition !== null &&
  b.competition !== null &&
  ['same', 'alias'].includes(compareCompetitions(a.competition.name, b.competition.name));

/** True where the own sentence of each gives a field, not only the story around it. */
export const isSaid = (field: PerformanceClaim['inferred'][number], ...claims: readonly PerformanceClaim[]): boolean =>
  claims.every(({ inferred }) => !inferred.includes(field));
