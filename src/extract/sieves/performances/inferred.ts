import type { PerformanceClaim } from '../../../claims/performance.ts';
import type { Reading } from '../../discourse/reading.ts';
import type { Scene } from '../../discourse/scenes.ts';

/**
 * Which of competition, venue and date the sentence does not say itself, but the story around it: a
 * contradiction between such values may be one of the reading, not of the articles.
 */
export const inferredIn = ({ mentions }: Reading, scene: Scene): PerformanceClaim['inferred'] => {
  const says = (test: (mention: Reading['mentions'][number]) => boolean): boolean => mentions.some(test);
  const { competition, venue, date } = scene;
  const saysCompetition = says(({ sort, value }) => sort === 'competition' && value.name === competition?.name);
  const saysVenue = says(
    ({ sort, value }) =>
      (sort === 'venue' &&
        ((venue?.city != null && value.city === venue.city) ||
          (venue?.stadium != null && value.stadium === venue.stadium))) ||
      (sort === 'competition' && value.city !== null && value.city === venue?.city),
  );
  const saysDate = says(
    (mention) =>
      (mention.sort === 'date' && mention.text === date?.text) ||
      (mention.sort === 'competition' && mention.value.year?.toString() === date?.value.slice(0, 4)),
  );
  return [
    ...(competition === null || saysCompetition ? [] : ['competition' as const]),
    ...(venue === null || saysVenue ? [] : ['venue' as const]),
    ...(date === null || saysDate ? [] : ['date' as const]),
  ];
};
