import { DISCIPLINE_FACTS } from '../../lexicon/disciplines.ts';
import { plausible } from '../../lexicon/plausible.ts';
import type { Discipline, Sex } from '../../model/values.ts';
import type { MarkReading } from '../mentions/mention.ts';

/** A fit that says little, one that says enough, and one that does for a length which no verb says was jumped or thrown. */
const FITS = { faint: 0.15, good: 0.5, excellent: 0.8 };

/**
 * The event of championships that a mark must be of where no word names one: `a 9.88 man` ran 100m. No relay is
 * run without a word of it. Nobody walks unsaid.
 * @returns the one that fits far better than any other, or the only one that fits its first reading; else null
 */
export const impliedEvent = (
  marks: readonly MarkReading[],
  sex: Sex | null,
  allowed: readonly Discipline[] | null,
): Discipline | null => {
  const plain = marks.filter(({ notation }) => !notation);
  // `14.15.41` is read in no other way than as one for `14:15.41`.
  const literal = plain.length > 0 ? plain : marks.filter(({ notation }) => notation !== 'unit-slip');
  const rank = (readings: readonly MarkReading[]) =>
    DISCIPLINE_FACTS.filter(
      ({ discipline, standard }) =>
        standard && !discipline.endsWith('W') && (allowed === null || allowed.includes(discipline)),
    )
      .map(({ discipline }) => ({
        discipline,
        fit: Math.max(0, ...readings.map((mark) => plausible(discipline, mark, sex))),
      }))
      .filter(({ fit }) => fit > FITS.faint)
      .sort((a, b) => b.fit - a.fit);
  const least = allowed === null && literal.every(({ unit }) => unit === 'm') ? FITS.excellent : FITS.good;
  const [first, second] = rank(literal);
  if (first !== undefined && first.fit >= least && first.fit > 1.5 * (second?.fit ?? 0)) return first.discipline;
  const only = literal.map((mark) => rank([mark])).find((ranked) => ranked.length === 1);
  return only?.[0]?.discipline ?? null;
};
