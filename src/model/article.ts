import { z } from 'zod';

/** The signal that gave a publication date. */
export const PUBLISHED_FROM = [
  ...['header', 'meta', 'json-ld', 'time-element', 'url', 'filename', 'dateline', 'embedded', 'option'],
] as const;

/** A piece of the source that was taken out of the text, and why. */
export const removedSchema = z.object({ text: z.string(), why: z.string() });
export type Removed = z.infer<typeof removedSchema>;

/** One publication date that the source offers. Listed only where signals disagree. */
export const publishedSignalSchema = z.object({ from: z.enum(PUBLISHED_FROM), value: z.string() });

/**
 * One article read: cleaned text, blocks parted by an empty line, and what is known about it.
 * `path` is relative to the folder given on the command line; `published` is an ISO date.
 */
export const articleSchema = z.object({
  id: z.string().regex(/^a_[0-9a-f]{12}$/),
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  publishedFrom: z.enum(PUBLISHED_FROM).nullable(),
  publishedSignals: z.array(publishedSignalSchema),
  modified: z.string().nullable(),
  tags: z.array(z.string()),
  format: z.string(),
  notes: z.array(z.string()),
  removed: z.array(removedSchema),
  text: z.string(),
});
export type Article = z.infer<typeof articleSchema>;
