import type { Discipline } from '../../model/values.ts';
import type { Person } from '../discourse/coreference.ts';
import type { ArticleReading } from '../discourse/reading.ts';
import { once } from '../text/once.ts';

const teamsOf = once((article: ArticleReading): readonly Person[] => [
  ...new Set(
    article.readings.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => {
        const person = mention.sort === 'name' ? article.personOf(mention) : null;
        return person?.team ? [person] : [];
      }),
    ),
  ),
]);

/**
 * Who a result of a relay belongs to: the country of whoever ran a leg, where the article names it.
 * @returns the same person in every other event, for a team, and where nothing is known
 */
export const relaySideOf = (
  article: ArticleReading,
  person: Person | null,
  discipline: Discipline | null,
): Person | null => {
  if (person === null || person.team || person.nationality === null || !/^\dx/.test(discipline ?? '')) return person;
  return teamsOf(article).find(({ nationality }) => nationality === person.nationality) ?? person;
};
