import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { Amount } from './amounts.ts';
import type { MarginFrame } from './frames.ts';

/** Where marks are lengths, metres behind are no guess from the stands. */
const hasLengths = (reading: Reading | undefined): boolean =>
  reading?.mentions.some(
    (mention) => mention.sort === 'mark' && mention.value.readings.some(({ unit }) => unit === 'm'),
  ) ?? false;

/** Amounts of metres in a race, and points of teams, count only where the words leave no doubt. */
export const isDoubtful = (
  reading: Reading,
  article: ArticleReading,
  { quantity, disguised }: Amount,
  { name }: MarginFrame,
  hasTarget: boolean,
): boolean => {
  if (hasTarget || name === 'by' || name === 'margin of') return false;
  if (quantity.unit === 'points') return !/^(?:behind|ahead|further back)$/.test(name);
  if (quantity.unit === 'm' && (disguised || (quantity.value >= 1 && name === 'behind')))
    return (
      !(hasLengths(reading) || hasLengths(article.readings[reading.index - 1])) ||
      !/^(?:behind|ahead|compared)$/.test(name)
    );
  return disguised && name !== 'in hand';
};
