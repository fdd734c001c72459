import { z } from 'zod';

/** Why an input could not be read. */
export const REJECTION_CODES = [
  ...['empty', 'binary', 'too-large', 'unreadable', 'not-found', 'loop', 'bad-charset', 'bad-json', 'not-an-article'],
  ...['bad-xml', 'bad-archive', 'no-text', 'unknown-format', 'duplicate', 'failed'],
] as const;

/** One input that could not be read, or only in part: never lost in silence. */
export const rejectedSchema = z.object({
  path: z.string(),
  code: z.enum(REJECTION_CODES),
  reason: z.string(),
});
export type Rejected = z.infer<typeof rejectedSchema>;
