import type { Claim } from '../claims/index.ts';
import type { PerformanceClaim } from '../claims/performance.ts';
import type { Article } from '../model/article.ts';
import type { Conflict } from '../model/conflict.ts';
import { type ConflictScore, makeConflictScore, scoreConflicts } from './conflicts.ts';
import type { Gold, GoldConflict } from './gold.ts';
import { SLOTS, scorePerformances } from './performances.ts';
import { STATEMENTS, scoreStatements } from './statements.ts';
import { addTally, makeTally, type Tally } from './tally.ts';

/** What is scored: the rows of an output folder. */
export interface Output {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
}

/** Every row of the table, in its order. */
export const SCORED = [...SLOTS, 'bound', ...STATEMENTS] as const;
export type Scored = (typeof SCORED)[number];

/** A claim's confidence, and whether the gold says that it is right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  readonly kind: Claim['kind'];
  readonly sieve: string;
}

/** How an output stands to the gold of one folder, or of several added up. */
export interface Score {
  articles: number;
  /** Articles of the gold that the output lacks. */
  readonly missing: string[];
  readonly published: { right: number; of: number };
  readonly evidence: { of: number; broken: number };
  readonly tallies: Readonly<Record<Scored, Tally>>;
  /** Null where no conflicts are annotated. */
  conflicts: ConflictScore | null;
  readonly judged: Judged[];
  /** Lines for a reader: what was wrong (`+`) and what was missed (`-`), by article. */
  readonly misses: string[];
}

export const makeScore = (): Score => ({
  articles: 0,
  missing: [],
  published: { right: 0, of: 0 },
  evidence: { of: 0, broken: 0 },
  tallies: Object.fromEntries(SCORED.map((slot) => [slot, makeTally()])) as Record<Scored, Tally>,
  conflicts: null,
  judged: [],
  misses: [],
});

/** All slots of performances added up. */
export const sumSlots = (score: Score): Tally => {
  const sum = makeTally();
  for (const slot of SLOTS) addTally(sum, score.tallies[slot]);
  return sum;
};

/** Adds one folder's score to a pool. */
export const addScore = (pool: Score, score: Score): void => {
  pool.articles += score.articles;
  pool.missing.push(...score.missing);
  pool.published.right += score.published.right;
  pool.published.of += score.published.of;
  pool.evidence.of += score.evidence.of;
  pool.evidence.broken += score.evidence.broken;
  for (const slot of SCORED) addTally(pool.tallies[slot], score.tallies[slot]);
  if (score.conflicts !== null) {
    pool.conflicts ??= makeConflictScore();
    for (const key of Object.keys(score.conflicts) as (keyof ConflictScore)[]) {
      pool.conflicts[key] += score.conflicts[key];
    }
  }
  pool.judged.push(...score.judged);
  pool.misses.push(...score.misses);
};

const baseName = (path: string): string => path.split('/').at(-1) ?? path;
const folderName = (path: string): string => path.split('/').at(-2) ?? '.';

/** The article that an annotation is about: by its file's base name and, among several, its folder's. */
const findArticle = (articles: readonly Article[], name: string, folder: string): Article | undefined => {
  const named = articles.filter((article) => baseName(article.path) === baseName(name));
  return named.find((article) => folderName(article.path) === folder) ?? (named.length === 1 ? named[0] : undefined);
};

const countBroken = ({ articles, claims }: Output): Score['evidence'] => {
  const points = new Map(articles.map((article) => [article.id, Array.from(article.text)]));
  const spans = claims.flatMap((claim) =>
    claim.evidence.map((evidence) => ({ text: points.get(claim.article), evidence })),
  );
  const broken = spans.filter(
    ({ text, evidence }) =>
      evidence.exact === '' || text?.slice(evidence.start, evidence.end).join('') !== evidence.exact,
  );
  return { of: spans.length, broken: broken.length };
};

/**
 * Scores an output against the gold of one folder. Asserted claims only; of the conflicts, those
 * that touch an article of this gold.
 * @param elsewhere conflicts annotated in other folders of the same run: reporting one is no false alarm
 */
export const scoreOutput = (output: Output, gold: Gold, elsewhere: readonly GoldConflict[] = []): Score => {
  const score = makeScore();
  Object.assign(score.evidence, countBroken(output));
  const ours = new Set<string>();
  for (const annotated of gold.articles) {
    score.articles += 1;
    const article = findArticle(output.articles, annotated.article, gold.folder);
    const misses: string[] = [];
    if (article === undefined) score.missing.push(annotated.article);
    else ours.add(article.id);
    if (annotated.published) {
      score.published.of += 1;
      if (article?.published === annotated.published) score.published.right += 1;
      else misses.push(`- published ${annotated.published}; got ${article?.published ?? 'nothing'}`);
    }
    const claims = output.claims.filter(
      (claim) => article !== undefined && claim.article === article.id && claim.modality === 'asserted',
    );
    const performances = claims.filter((claim): claim is PerformanceClaim => claim.kind === 'performance');
    const dated = annotated.published != null;
    const scored = [
      ...scorePerformances(performances, annotated.performances, dated, score.tallies, misses),
      ...scoreStatements(claims, annotated, score.tallies, misses),
    ];
    for (const { claim, right } of scored) {
      if (right === null) continue;
      score.judged.push({ confidence: claim.confidence, right, kind: claim.kind, sieve: claim.sieve });
    }
    if (misses.length > 0) score.misses.push(`# ${annotated.article}`, ...misses);
  }
  const touching = output.conflicts.filter((conflict) => {
    const articles = conflict.values.flatMap((side) => side.articles);
    return articles.length === 0 || articles.some((id) => ours.has(id));
  });
  if (gold.conflicts !== null) score.conflicts = scoreConflicts(touching, gold.conflicts, score.misses, elsewhere);
  return score;
};
