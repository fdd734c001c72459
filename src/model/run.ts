import { z } from 'zod';

/** A number that looks like a mark and was bound to nobody. `start` and `end` count code points. */
export const unplacedSchema = z.object({
  article: z.string(),
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  sentence: z.string(),
});
export type Unplaced = z.infer<typeof unplacedSchema>;

/** The manifest of a run. The only output that holds times of the clock. */
export const runSchema = z.object({
  version: z.string(),
  options: z.record(z.string(), z.unknown()),
  counts: z.object({
    articles: z.number().int(),
    claims: z.number().int(),
    records: z.number().int(),
    conflicts: z.object({ error: z.number().int(), warning: z.number().int(), note: z.number().int() }),
    rejected: z.number().int(),
  }),
  seconds: z.record(z.string(), z.number()),
  inputs: z.array(z.object({ path: z.string(), sha256: z.string() })),
  unchecked: z.array(z.object({ check: z.string(), reason: z.string(), count: z.number().int() })),
  unplaced: z.array(unplacedSchema),
});
export type Run = z.infer<typeof runSchema>;
