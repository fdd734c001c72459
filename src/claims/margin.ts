import { z } from 'zod';
import { athleteSchema, eventSchema, quantitySchema } from '../model/values.ts';
import { defineKind } from './kind.ts';

/** One side of a margin. `mark` is the mark as written, `what` the words for it (`the old record`). */
export const sideSchema = z.object({
  athlete: athleteSchema.nullable(),
  mark: z.string().nullable(),
  what: z.string().nullable(),
});
export type Side = z.infer<typeof sideSchema>;

/** Difference between two marks or two finishers, in s or m: `by over a second`. */
export const margin = defineKind(
  'margin',
  { quantity: quantitySchema, better: sideSchema, worse: sideSchema, event: eventSchema.nullable() },
  (claim) =>
    `${claim.better.athlete?.name ?? claim.better.what ?? 'somebody'} ahead of ${claim.worse.athlete?.name ?? claim.worse.what ?? 'somebody'} by ${claim.quantity.text}`,
);
export type MarginClaim = z.infer<typeof margin.schema>;
