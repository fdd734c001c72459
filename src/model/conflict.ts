import { z } from 'zod';
import { eventSchema } from './values.ts';

export const CONFLICT_TYPES = [
  ...['disagreement', 'internal', 'arithmetic', 'notation', 'order', 'implausible', 'reference'],
] as const;
export const CONFLICT_FIELDS = [
  ...['mark', 'place', 'date', 'venue', 'competition', 'event', 'records', 'interval', 'margin', 'ranking', 'tenure'],
  ...['age', 'nationality', 'tally', 'name', 'published'],
] as const;
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type ConflictType = (typeof CONFLICT_TYPES)[number];
export type ConflictField = (typeof CONFLICT_FIELDS)[number];

/** One side of a conflict: a value as compared, as written, and who states it. */
export const conflictValueSchema = z.object({
  value: z.string(),
  text: z.string(),
  claims: z.array(z.string()),
  articles: z.array(z.string()),
});
export type ConflictValue = z.infer<typeof conflictValueSchema>;

/** One contradiction, with every side's evidence and, where one can be reasoned out, a verdict. */
export const conflictSchema = z.object({
  id: z.string().regex(/^x_[0-9a-f]{12}$/),
  type: z.enum(CONFLICT_TYPES),
  field: z.enum(CONFLICT_FIELDS),
  severity: z.enum(SEVERITIES),
  subject: z.string(),
  athletes: z.array(z.string()),
  event: eventSchema.nullable(),
  values: z.array(conflictValueSchema).min(1),
  verdict: z.object({ value: z.string(), because: z.string() }).nullable(),
  explanation: z.string(),
});
export type Conflict = z.infer<typeof conflictSchema>;

/** A check that could not be made, and why: `no date for the first race`. */
export const uncheckedSchema = z.object({ check: z.string(), reason: z.string(), claims: z.array(z.string()) });
export type Unchecked = z.infer<typeof uncheckedSchema>;
