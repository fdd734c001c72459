import { z } from 'zod';
import { evidenceSchema } from '../model/evidence.ts';

/** What an article does with a claim: only `asserted` ones are facts to it. */
export const modalitySchema = z.enum(['asserted', 'negated', 'hypothetical', 'planned']);
export type Modality = z.infer<typeof modalitySchema>;

/** What every claim has, whatever its kind. */
export const claimBase = {
  id: z.string().regex(/^c_[0-9a-f]{12}$/),
  article: z.string(),
  evidence: z.array(evidenceSchema).min(1),
  modality: modalitySchema,
  /** Who is quoted as saying it; null where the article itself does. */
  speaker: z.string().nullable(),
  /** 0 to 1: how often claims made this way are right. */
  confidence: z.number().min(0).max(1),
  /** The sieve that made the claim. */
  sieve: z.string(),
};

/** What a claim of one kind is: its fields (zod; types and JSON Schema follow) and its one-line summary. */
export interface Kind<Name extends string, Fields extends z.ZodRawShape> {
  readonly name: Name;
  readonly schema: z.ZodObject<typeof claimBase & { kind: z.ZodLiteral<Name> } & Fields>;
  readonly summary: (claim: z.infer<z.ZodObject<Fields>>) => string;
}

/** Declares a kind of claim. `summary` renders one in words an editor would use. */
export const defineKind = <Name extends string, Fields extends z.ZodRawShape>(
  name: Name,
  fields: Fields,
  summary: (claim: z.infer<z.ZodObject<Fields>>) => string,
): Kind<Name, Fields> => ({
  name,
  schema: z.object({ ...claimBase, kind: z.literal(name), ...fields }) as Kind<Name, Fields>['schema'],
  summary,
});
