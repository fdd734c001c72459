import { z } from 'zod';
import { athleteSchema, eventSchema, quantitySchema, recordLabelSchema } from '../model/values.ts';
import { defineKind } from './kind.ts';

/** How long a record stood or was held: `a record that lasted 39 years`. */
export const tenure = defineKind(
  'tenure',
  {
    athlete: athleteSchema.nullable(),
    event: eventSchema,
    records: z.array(recordLabelSchema),
    /** The record mark as written, where the text ties one to it. */
    mark: z.string().nullable(),
    quantity: quantitySchema,
  },
  (claim) => `record of ${claim.athlete?.name ?? 'somebody'} stood ${claim.quantity.text}`,
);
export type TenureClaim = z.infer<typeof tenure.schema>;
