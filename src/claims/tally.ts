import { z } from 'zod';
import { athleteSchema } from '../model/values.ts';
import { defineKind } from './kind.ts';

/** A count of achievements: `her third world title` is 3, `world title`. */
export const tally = defineKind(
  'tally',
  { athlete: athleteSchema.nullable(), count: z.number().int().positive(), what: z.string() },
  (claim) => `${claim.athlete?.name ?? 'somebody'}: ${claim.count} × ${claim.what}`,
);
export type TallyClaim = z.infer<typeof tally.schema>;
