import { z } from 'zod';
import { age } from './age.ts';
import { interval } from './interval.ts';
import { margin } from './margin.ts';
import { performance } from './performance.ts';
import { ranking } from './ranking.ts';
import { tally } from './tally.ts';
import { tenure } from './tenure.ts';

/** Every kind of claim. A new kind is a new file and a line here. */
export const KINDS = { performance, interval, margin, ranking, tenure, age, tally } as const;

export const claimSchema = z.discriminatedUnion('kind', [
  performance.schema,
  interval.schema,
  margin.schema,
  ranking.schema,
  tenure.schema,
  age.schema,
  tally.schema,
]);
export type Claim = z.infer<typeof claimSchema>;
export type ClaimKind = Claim['kind'];

/** A claim in one line, in an editor's words. */
export const summarize = (claim: Claim): string => {
  // Each kind's summary takes just the fields of its own kind, which the discriminant has fixed.
  const summary = KINDS[claim.kind].summary as (claim: Claim) => string;
  return summary(claim);
};
