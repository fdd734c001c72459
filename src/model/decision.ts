import { z } from 'zod';

/**
 * What an editor settled about one conflict: a line of `decisions.jsonl`.
 * `value` is the side that holds, as the conflict's `values[].value` writes it;
 * null says that the sides do not contradict each other.
 */
export const decisionSchema = z.object({
  conflict: z.string().regex(/^x_[0-9a-f]{12}$/),
  value: z.string().nullable(),
  note: z.string(),
});
export type Decision = z.infer<typeof decisionSchema>;
