import { DISCIPLINE_FACTS } from '../../lexicon/disciplines.ts';
import { plausible } from '../../lexicon/plausible.ts';
import type { Discipline, Sex } from '../../model/values.ts';
import type { MarkReading } from '../mentions/mention.ts';
import type { Affinity } from './event-fits.ts';

/** From here on a time has two digits of minutes, in s. */
const TWO_DIGITS = 600;
const FITS_WELL = 0.75;
const UPTO = Array.from({ length: 90 }, (_, index) => index + 10);

/** A time with one other digit in its minutes: `20:05.92` is 29:05.92 or 30:05.92. */
const neighbours = (mark: MarkReading): readonly MarkReading[] => {
  const minutes = Math.floor(mark.value / 60);
  return UPTO.filter(
    (other) => (Math.floor(other / 10) === Math.floor(minutes / 10)) !== (other % 10 === minutes % 10),
  ).map((other) => ({ ...mark, value: mark.value + (other - minutes) * 60 }));
};

/**
 * The event of a time that is misprinted in one digit of its minutes: the one of which the article tells most.
 * Only for a time that fits no event named.
 * @returns null for a time below ten minutes, and where no other digit makes it a good one of that event
 */
export const slippedEvent = (
  marks: readonly MarkReading[],
  sex: Sex | null,
  affinity: Affinity | null,
): Discipline | null => {
  const [mark] = marks;
  if (affinity === null || mark?.unit !== 's' || mark.notation || mark.value < TWO_DIGITS) return null;
  const main = DISCIPLINE_FACTS.find(({ discipline }) => affinity.ofArticle(discipline) === 1)?.discipline;
  if (main === undefined || plausible(main, mark, sex) > 0) return null;
  return neighbours(mark).some((other) => plausible(main, other, sex) > FITS_WELL) ? main : null;
};
