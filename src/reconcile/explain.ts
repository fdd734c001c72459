import { type Claim, summarize } from '../claims/index.ts';
import type { PerformanceClaim } from '../claims/performance.ts';
import { writeMark } from '../compare/marks.ts';
import type { Article } from '../model/article.ts';
import type { Conflict, ConflictType } from '../model/conflict.ts';
import type { PerformanceRecord } from '../model/record.ts';
import { weighHappenings } from './happening-evidence.ts';
import { HAPPENING_THRESHOLD, isResult } from './happenings.ts';
import { PERSON_THRESHOLD, type Person, weighNames } from './people.ts';
import type { Reconciled, ReconcileOptions } from './reconcile.ts';
import type { Ties } from './reports.ts';
import { sentenceOf } from './sentences.ts';
import { sumOf, type Weight, writeWeights } from './weights.ts';
import { joinWords, quoteOf, writeArticle, writeDate, writeEvent, writeOrdinal } from './words.ts';
import { buildWorld, type World } from './world.ts';

/** Why two claims are, or are not, taken for one happening: the evidence, its sum, and what came of it. */
export interface MergeExplanation {
  readonly weights: readonly Weight[];
  readonly sum: number;
  readonly threshold: number;
  /** True where they stand in one record: by themselves, or through a third claim that is like both. */
  readonly joined: boolean;
  /** One line a piece of evidence, then the sum. */
  readonly text: string;
}

/** What two results have in common by the articles that tell them. */
const tiesOf = (world: World, a: PerformanceClaim, b: PerformanceClaim): Ties =>
  world.reports.tiesOf(a, b, world.happeningOf(a.id)?.person ?? null);

/** Weighs two results of one athlete against each other. */
export const explainMerge = (world: World, a: PerformanceClaim, b: PerformanceClaim): MergeExplanation => {
  const weights = weighHappenings(a, b, tiesOf(world, a, b));
  const happening = world.happeningOf(a.id);
  return {
    weights,
    sum: sumOf(weights),
    threshold: HAPPENING_THRESHOLD,
    joined: happening !== null && happening === world.happeningOf(b.id),
    text: writeWeights(weights, HAPPENING_THRESHOLD),
  };
};

/** Weighs the names that were taken for one athlete's, each against the one most used. */
export const explainPerson = (world: World, person: Person): string => {
  const [main, ...others] = [...person.profiles].sort(
    (a, b) => b.articles.size - a.articles.size || (a.key < b.key ? -1 : 1),
  );
  if (main === undefined || others.length === 0) return `${person.name} is always written so.`;
  const parts = others.map((other) => {
    const closest = [...person.profiles]
      .filter((profile) => profile !== other)
      .map((profile) => ({ profile, weights: weighNames(profile, other, world.people.around) }))
      .sort((a, b) => sumOf(b.weights) - sumOf(a.weights) || (a.profile.key < b.profile.key ? -1 : 1))[0]!;
    return `${other.name} and ${closest.profile.name} are one athlete:\n${writeWeights(closest.weights, PERSON_THRESHOLD)}`;
  });
  return parts.join('\n\n');
};

const indent = (text: string): string => text.replace(/^/gm, '  ');

const articleLine = (world: World, id: string): string => {
  const article = world.articles.get(id);
  if (article === undefined) return id;
  const published = article.published === null ? 'undated' : writeDate(article.published);
  return `${writeArticle(article)}, ${published} (${article.path})`;
};

const claimLines = (world: World, claim: Claim): string => {
  const sentence = sentenceOf(world, claim).replace(/\s+/g, ' ');
  const quote = sentence === '' ? quoteOf(claim) : sentence;
  const said = claim.speaker === null ? '' : `, said by ${claim.speaker}`;
  return `${articleLine(world, claim.article)}${said}:\n  “${quote}”\n  read as: ${summarize(claim)} [${claim.id}]`;
};

const writeValue = (value: string): string => (value === '' ? 'left open' : value);

/** Results of the same athlete that were left out, the likest first. */
const leftOut = (world: World, claim: PerformanceClaim): readonly PerformanceClaim[] => {
  const own = world.happeningOf(claim.id);
  if (own === null) return [];
  return world
    .happeningsOf(own.person)
    .filter((other) => other !== own)
    .flatMap(({ claims }) => claims)
    .map((other) => ({ other, sum: sumOf(weighHappenings(claim, other, tiesOf(world, claim, other))) }))
    .sort((a, b) => b.sum - a.sum || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other);
};

const recordLine = (record: PerformanceRecord): string =>
  [
    record.athlete.name + (record.athlete.nationality === null ? '' : ` (${record.athlete.nationality})`),
    writeEvent(record.event),
    record.mark === null ? null : writeMark(record.mark),
    record.place === null ? null : `${writeOrdinal(record.place)} place`,
    record.competition?.name,
    record.venue === null ? null : (record.venue.city ?? record.venue.stadium),
    record.date === null ? null : writeDate(record.date.value),
    record.records.length === 0 ? null : record.records.join(', '),
  ]
    .filter(Boolean)
    .join(', ');

const resultOf = (world: World, id: string): PerformanceClaim | null => {
  const claim = world.claims.find((one) => one.id === id);
  return claim !== undefined && isResult(claim) ? claim : null;
};

/**
 * Explains a record: where each field comes from, why its claims are one happening, and why its names are
 * one athlete. For reading aloud, in plain text.
 * @returns a line that says so when there is no such record
 */
export const explainRecord = (
  articles: readonly Article[],
  claims: readonly Claim[],
  reconciled: Reconciled,
  id: string,
  options: ReconcileOptions = {},
): string => {
  const record = reconciled.records.find((one) => one.id === id);
  if (record === undefined) return `There is no record ${id}.`;
  const world = buildWorld(articles, claims, options);
  const own = record.claims.flatMap((claim) => resultOf(world, claim) ?? []);
  const [first, ...others] = own;
  const fields = record.fields.map(({ field, chosen, because, values }) => {
    const told = values.map(({ value, sources }) => `${value} (${sources} ${sources === 1 ? 'source' : 'sources'})`);
    return `${field}: ${writeValue(chosen)}, ${because}${values.length > 1 ? `: ${joinWords(told)}` : ''}`;
  });
  const merges = others.map((claim) => {
    const closest = own
      .filter((other) => other !== claim)
      .map((other) => ({ other, merge: explainMerge(world, other, claim) }))
      .sort((a, b) => b.merge.sum - a.merge.sum || (a.other.id < b.other.id ? -1 : 1))[0]!;
    return `${summarize(claim)}\n  goes with ${summarize(closest.other)}:\n${closest.merge.text}`;
  });
  const near = first === undefined ? [] : leftOut(world, first).slice(0, 1);
  const person = first === undefined ? null : world.happeningOf(first.id)!.person;
  return [
    recordLine(record),
    `${record.claims.length === 1 ? 'One claim' : `${record.claims.length} claims`} in ${record.articles.length === 1 ? 'one article' : `${record.articles.length} articles`}, ${record.sources} independent.`,
    ['Fields', ...fields.map(indent)].join('\n'),
    ['Said by', ...own.map((claim) => indent(claimLines(world, claim)))].join('\n'),
    merges.length === 0 ? null : ['Why these are one happening', ...merges.map(indent)].join('\n'),
    ...near.map((other) =>
      ['Why this is another', indent(`${summarize(other)}\n${explainMerge(world, first!, other).text}`)].join('\n'),
    ),
    person === null || person.profiles.length < 2
      ? null
      : ['Why these names are one athlete', indent(explainPerson(world, person))].join('\n'),
    record.conflicts.length === 0 ? null : `Conflicts: ${record.conflicts.join(', ')}`,
  ]
    .filter((part) => part !== null)
    .join('\n\n');
};

const TYPES: Readonly<Record<ConflictType, string>> = {
  disagreement: 'two articles against each other',
  internal: 'an article against itself',
  arithmetic: 'a statement against what follows from others',
  notation: 'a mark that cannot be read literally',
  order: 'marks against places or the succession of records',
  implausible: 'a mark beyond anything ever done',
  reference: 'a statement against your own list',
};
const SEVERITIES: Readonly<Record<Conflict['severity'], string>> = {
  error: 'Both cannot be true',
  warning: 'Likely wrong',
  note: 'Worth a look',
};

const sourcesLine = (world: World, conflict: Conflict): string | null => {
  const articles = [...new Set(conflict.values.flatMap((value) => value.articles))];
  const sources = world.sources.countSources(articles);
  return sources < articles.length
    ? `Of these ${articles.length} articles, some are copies of one text: they are ${sources} sources.`
    : null;
};

/** `5 day` as one says it: `5 days`; other values as they are. */
const sayValue = (value: string): string =>
  value.replace(/^(?!1 )([\d.]+ (?:day|week|month|year|hour|minute))$/, '$1s');

/**
 * Explains a conflict: what contradicts what, who says so in which sentence, and what decides, if
 * anything does.
 * @returns a line that says so when there is no such conflict
 */
export const explainConflict = (
  articles: readonly Article[],
  claims: readonly Claim[],
  reconciled: Reconciled,
  id: string,
  options: ReconcileOptions = {},
): string => {
  const conflict = reconciled.conflicts.find((one) => one.id === id);
  if (conflict === undefined) return `There is no conflict ${id}.`;
  const world = buildWorld(articles, claims, options);
  const byId = new Map(world.claims.map((claim) => [claim.id, claim]));
  const sides = conflict.values.map(({ value, text, claims: own }) => {
    const shown = text === value ? text : `${text} (${sayValue(value)})`;
    const lines = own.flatMap((claim) => (byId.has(claim) ? [claimLines(world, byId.get(claim)!)] : []));
    return [shown, ...lines.map(indent)].join('\n');
  });
  const { verdict } = conflict;
  return [
    `${conflict.subject}\n${SEVERITIES[conflict.severity]}: ${TYPES[conflict.type]} (${conflict.field}).`,
    conflict.explanation,
    ...sides,
    sourcesLine(world, conflict),
    verdict === null
      ? 'Nothing in these articles decides between them.'
      : `Verdict: ${sayValue(verdict.value)}, because ${verdict.because}.`,
  ]
    .filter((part) => part !== null)
    .join('\n\n');
};

/**
 * Explains a claim: its sentence, how it was read and how surely, which record it went into and why, and
 * which conflicts rest on it.
 * @returns a line that says so when there is no such claim
 */
export const explainClaim = (
  articles: readonly Article[],
  claims: readonly Claim[],
  reconciled: Reconciled,
  id: string,
  options: ReconcileOptions = {},
): string => {
  const world = buildWorld(articles, claims, options);
  const claim = world.claims.find((one) => one.id === id);
  if (claim === undefined) return `There is no claim ${id}.`;
  const record = reconciled.records.find((one) => one.claims.includes(id));
  const conflicts = reconciled.conflicts.filter(({ values }) => values.some((value) => value.claims.includes(id)));
  const result = resultOf(world, id);
  const mates = (record?.claims ?? []).flatMap((other) => (other === id ? [] : (resultOf(world, other) ?? [])));
  const parts = mates
    .slice(0, 3)
    .map((other) => `with ${summarize(other)}\n${explainMerge(world, result!, other).text}`);
  const near = result === null ? [] : leftOut(world, result).slice(0, 2);
  return [
    claimLines(world, claim),
    `${claim.modality === 'asserted' ? 'Told as a fact' : `Told as ${claim.modality}: no fact, and in no record`}; read by “${claim.sieve}”, right ${Math.round(claim.confidence * 100)} times in 100.`,
    record === undefined ? null : `In the record: ${recordLine(record)} [${record.id}]`,
    parts.length === 0 ? null : ['Why it is there', ...parts.map(indent)].join('\n'),
    near.length === 0
      ? null
      : [
          'Why it is not in others',
          ...near.map((other) => indent(`with ${summarize(other)}\n${explainMerge(world, result!, other).text}`)),
        ].join('\n'),
    ...conflicts.map((conflict) => `Conflict [${conflict.id}]: ${conflict.explanation}`),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
};
