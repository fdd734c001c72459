import { z } from 'zod';
import { athleteSchema, eventSchema, quantitySchema } from '../model/values.ts';
import { defineKind } from './kind.ts';

/** One end of an interval: who did what. `mark` is given where the happening had one. */
export const happeningSchema = z.object({
  athlete: athleteSchema.nullable(),
  event: eventSchema.nullable(),
  what: z.string(),
  /** The ISO date of the happening, where the text ties one to it. */
  date: z.string().nullable(),
  mark: z.string().nullable(),
});
export type Happening = z.infer<typeof happeningSchema>;

/** Time between two happenings: `five days later`. */
export const interval = defineKind(
  'interval',
  { quantity: quantitySchema, from: happeningSchema, to: happeningSchema },
  (claim) =>
    `${claim.quantity.text} from ${claim.from.athlete?.name ?? claim.from.what} to ${claim.to.athlete?.name ?? claim.to.what}`,
);
export type IntervalClaim = z.infer<typeof interval.schema>;
