import { z } from 'zod';

/**
 * Where an article says it: a TextPositionSelector and a TextQuoteSelector in one.
 * `start` and `end` count Unicode code points in the article's text; the slice equals `exact`.
 * @see W3C Web Annotation Data Model, sections 4.2.4 and 4.2.5
 */
export const evidenceSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
