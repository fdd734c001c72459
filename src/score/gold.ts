import { z } from 'zod';

/**
 * Annotations of an article and of a folder: what a careful reader says that the articles claim.
 * A field that lists several forms counts each of them as right; `optional` counts neither way.
 */

const forms = z.union([z.string(), z.array(z.string())]);
const name = z.string().nullish();
const optional = z.boolean().optional();

export const goldPerformanceSchema = z.looseObject({
  athlete: name,
  athlete_also: forms.optional(),
  event: name,
  sex: name,
  environment: name,
  mark: forms.nullish(),
  mark_also: forms.optional(),
  place: z.union([z.number(), z.string()]).nullish(),
  competition: forms.nullish(),
  venue: forms.nullish(),
  date: forms.nullish(),
  records: z.array(z.string()).nullish(),
  quote: name,
  optional,
});
export type GoldPerformance = z.infer<typeof goldPerformanceSchema>;

const quantity = { value: z.number(), unit: z.string(), bound: z.string().optional(), quote: name, optional };

export const goldArticleSchema = z.looseObject({
  article: z.string(),
  published: name,
  performances: z.array(goldPerformanceSchema).default([]),
  intervals: z.array(z.looseObject({ ...quantity, from: name, to: name })).default([]),
  tenures: z.array(z.looseObject({ ...quantity, athlete: name })).default([]),
  margins: z.array(z.looseObject({ ...quantity, better: name })).default([]),
  rankings: z.array(z.looseObject({ athlete: name, event: name, rank: z.number(), quote: name, optional })).default([]),
  ages: z.array(z.looseObject({ athlete: name, years: z.number(), quote: name, optional })).default([]),
});
export type GoldArticle = z.infer<typeof goldArticleSchema>;

export const goldConflictSchema = z.looseObject({
  field: z.string(),
  type: z.string(),
  athletes: z.array(z.string()).default([]),
  values: z.array(z.string()).default([]),
  articles: z.array(z.string()).default([]),
  /** `must` be found, `may` be reported, `never` be reported as error or warning. */
  grade: z.enum(['must', 'may', 'never']).default('must'),
  why: z.string().optional(),
});
export type GoldConflict = z.infer<typeof goldConflictSchema>;

/** The gold of one folder. `conflicts` is null where nobody annotated them. */
export interface Gold {
  /** The folder's base name: it tells apart articles of one name in several folders. */
  readonly folder: string;
  readonly articles: readonly GoldArticle[];
  readonly conflicts: readonly GoldConflict[] | null;
}
