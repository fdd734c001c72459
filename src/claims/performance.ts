import { z } from 'zod';
import {
  athleteSchema,
  competitionSchema,
  dateSchema,
  eventSchema,
  markSchema,
  medalSchema,
  recordLabelSchema,
  venueSchema,
} from '../model/values.ts';
import { defineKind } from './kind.ts';

/** What an athlete did in one race or contest: a mark, a place, a medal or a record, or several of them. */
export const performance = defineKind(
  'performance',
  {
    athlete: athleteSchema.nullable(),
    event: eventSchema,
    mark: markSchema.nullable(),
    /** 1 = won. */
    place: z.number().int().positive().nullable(),
    medal: medalSchema.nullable(),
    competition: competitionSchema.nullable(),
    venue: venueSchema.nullable(),
    date: dateSchema.nullable(),
    records: z.array(recordLabelSchema),
    /** Wind reading in m/s; positive is following. */
    wind: z.number().nullable(),
    /** True for an intermediate time on the way. */
    split: z.boolean(),
    /** `heat`, `semi-final`, `final`, `qualifying`; null when unsaid. */
    round: z.enum(['heat', 'quarter-final', 'semi-final', 'final', 'qualifying']).nullable(),
    /** What the claim's own sentence does not say, but the story around it. */
    inferred: z.array(z.enum(['competition', 'venue', 'date'])),
  },
  (claim) =>
    [
      claim.athlete?.name ?? 'somebody',
      claim.mark?.text,
      claim.event.discipline,
      claim.place === null ? null : `place ${claim.place}`,
      claim.competition?.name,
      claim.venue?.city,
      claim.date?.value,
      claim.records.join(' '),
    ]
      .filter(Boolean)
      .join(', '),
);
export type PerformanceClaim = z.infer<typeof performance.schema>;
