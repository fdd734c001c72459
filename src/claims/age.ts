import { z } from 'zod';
import { athleteSchema } from '../model/values.ts';
import { defineKind } from './kind.ts';

/** How old an athlete is or was: on `date` where the text ties one to it, else on publication. */
export const age = defineKind(
  'age',
  {
    athlete: athleteSchema.nullable(),
    years: z.number().int().positive(),
    /** The ISO date on which the athlete was that old, where it is another than publication. */
    date: z.string().nullable(),
  },
  (claim) => `${claim.athlete?.name ?? 'somebody'} aged ${claim.years}`,
);
export type AgeClaim = z.infer<typeof age.schema>;
