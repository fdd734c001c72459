import { z } from 'zod';

/**
 * The values that claims are made of. `null` always means "the article does not say".
 * Field names, units and codes are those of World Athletics.
 */

/** Every discipline that a claim may name, in the order of a results book. */
export const DISCIPLINES = [
  ...[
    '60m',
    '100m',
    '150m',
    '200m',
    '300m',
    '400m',
    '500m',
    '600m',
    '800m',
    '1000m',
    '1500m',
    'mile',
    '2000m',
    '3000m',
  ],
  ...['2 miles', '5000m', '10000m', '5km', '10km', '10 miles', '15km', '20km', 'half marathon', '25km', '30km'],
  ...['marathon', '50km', '100km', 'one hour'],
  ...['60mH', '100mH', '110mH', '300mH', '400mH', '2000mSC', '3000mSC'],
  ...['4x100m', '4x200m', '4x400m', '4x800m', '4x1500m'],
  ...['high jump', 'pole vault', 'long jump', 'triple jump', 'shot put', 'discus', 'hammer', 'javelin', 'weight'],
  ...['heptathlon', 'pentathlon', 'decathlon'],
  ...['5000mW', '10000mW', '10kmW', '20kmW', '35kmW', '50kmW', 'cross country'],
] as const;
export const disciplineSchema = z.enum(DISCIPLINES);
export type Discipline = z.infer<typeof disciplineSchema>;

export const sexSchema = z.enum(['men', 'women', 'mixed']);
export type Sex = z.infer<typeof sexSchema>;

export const environmentSchema = z.enum(['indoor', 'outdoor', 'road']);
export type Environment = z.infer<typeof environmentSchema>;

/** Who: the fullest form of the name that the article gives, and the World Athletics country code. */
export const athleteSchema = z.object({
  name: z.string().min(1),
  nationality: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
});
export type Athlete = z.infer<typeof athleteSchema>;

export const eventSchema = z.object({
  discipline: disciplineSchema.nullable(),
  sex: sexSchema.nullable(),
  environment: environmentSchema.nullable(),
});
export type Event = z.infer<typeof eventSchema>;

/** How a stated value stands to the true one: `under` is "less than", `over` is "more than". */
export const boundSchema = z.enum(['exact', 'about', 'under', 'over']);
export type Bound = z.infer<typeof boundSchema>;

/** A result: seconds, metres or points. `resolution` is the size of the last digit written. */
export const markSchema = z.object({
  text: z.string(),
  value: z.number().nonnegative(),
  unit: z.enum(['s', 'm', 'points']),
  resolution: z.number().positive(),
  bound: boundSchema,
});
export type Mark = z.infer<typeof markSchema>;

export const UNITS = ['s', 'm', 'points', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** A stated amount of time or difference: `just five days` is 5 day, exact. */
export const quantitySchema = z.object({
  text: z.string(),
  value: z.number().nonnegative(),
  unit: z.enum(UNITS),
  bound: boundSchema,
});
export type Quantity = z.infer<typeof quantitySchema>;

export const competitionSchema = z.object({ name: z.string().min(1) });
export type Competition = z.infer<typeof competitionSchema>;

export const venueSchema = z.object({
  stadium: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
});
export type Venue = z.infer<typeof venueSchema>;

/** A calendar date as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, and the words that gave it. */
export const dateSchema = z.object({
  value: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  precision: z.enum(['day', 'month', 'year']),
  text: z.string(),
});
export type DateValue = z.infer<typeof dateSchema>;

/** Record labels as World Athletics abbreviates them (see the contract). */
export const RECORD_LABELS = [
  ...['WR', 'WIR', 'WB', 'WL', 'OR', 'CR', 'AR', 'ER', 'AfR', 'AsR', 'NAR', 'SAR', 'OcR'],
  ...['NR', 'MR', 'DLR', 'WU20R', 'PB', 'SB'],
] as const;
export const recordLabelSchema = z.enum(RECORD_LABELS);
export type RecordLabel = z.infer<typeof recordLabelSchema>;

export const medalSchema = z.enum(['gold', 'silver', 'bronze']);
export type Medal = z.infer<typeof medalSchema>;
