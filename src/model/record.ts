import { z } from 'zod';
import {
  athleteSchema,
  competitionSchema,
  dateSchema,
  eventSchema,
  markSchema,
  recordLabelSchema,
  venueSchema,
} from './values.ts';

/** One value of a field, the claims that state it, and how many independent articles they stand in. */
export const fieldValueSchema = z.object({
  value: z.string(),
  claims: z.array(z.string()),
  sources: z.number().int().positive(),
});

/** A field with every value that was claimed, and why the chosen one was chosen. */
export const mergedFieldSchema = z.object({
  field: z.string(),
  chosen: z.string(),
  because: z.string(),
  values: z.array(fieldValueSchema),
});

/** One performance in the world, merged from all claims about it. */
export const recordSchema = z.object({
  id: z.string().regex(/^r_[0-9a-f]{12}$/),
  athlete: athleteSchema,
  event: eventSchema,
  mark: markSchema.nullable(),
  place: z.number().int().positive().nullable(),
  competition: competitionSchema.nullable(),
  venue: venueSchema.nullable(),
  date: dateSchema.nullable(),
  records: z.array(recordLabelSchema),
  split: z.boolean(),
  claims: z.array(z.string()),
  articles: z.array(z.string()),
  sources: z.number().int().positive(),
  conflicts: z.array(z.string()),
  fields: z.array(mergedFieldSchema),
});
export type PerformanceRecord = z.infer<typeof recordSchema>;
export type MergedField = z.infer<typeof mergedFieldSchema>;
