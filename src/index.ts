/** The public API: the stages, the whole pipeline, and the schemas of what goes in and out. */

export { type Claim, type ClaimKind, claimSchema, summarize } from './claims/index.ts';
export { type Extracted, extractClaims } from './extract/extract.ts';
export { dropDuplicates, type IngestOptions, ingestBytes, ingestFile } from './ingest/read.ts';
export { type Article, articleSchema } from './model/article.ts';
export { type Conflict, conflictSchema, type Unchecked } from './model/conflict.ts';
export { type Decision, decisionSchema } from './model/decision.ts';
export { OptionError, RunError } from './model/errors.ts';
export { type PerformanceRecord, recordSchema } from './model/record.ts';
export { type Rejected, rejectedSchema } from './model/rejected.ts';
export { type Run, runSchema, type Unplaced } from './model/run.ts';
export type { Progress } from './pipeline/read-paths.ts';
export { VERSION } from './pipeline/version.ts';
export { type RunOptions, type RunOutcome, reconcileFolders, runPipeline } from './pipeline.ts';
export { explainClaim, explainConflict, explainRecord } from './reconcile/explain.ts';
export { type Reconciled, type ReconcileOptions, reconcile } from './reconcile/reconcile.ts';
export { parseReference } from './reconcile/reference.ts';
export { parseRoster } from './reconcile/roster.ts';
export { renderHtml } from './report/html.ts';
export type { Results } from './report/results.ts';
export { scoreOutput } from './score/score.ts';
