import { z } from 'zod';
import { athleteSchema, eventSchema, markSchema } from '../model/values.ts';
import { defineKind } from './kind.ts';

/** A place on a list of marks or athletes: `the tenth-fastest mile ever`. */
export const ranking = defineKind(
  'ranking',
  {
    athlete: athleteSchema.nullable(),
    event: eventSchema,
    mark: markSchema.nullable(),
    rank: z.number().int().positive(),
    list: z.enum(['all-time', 'season', 'national', 'area', 'indoor', 'world ranking', 'other']),
  },
  (claim) =>
    `${claim.athlete?.name ?? 'somebody'} no. ${claim.rank} on the ${claim.list} list, ${claim.event.discipline ?? 'event unsaid'}`,
);
export type RankingClaim = z.infer<typeof ranking.schema>;
