import type { Discipline, Sex } from '../model/values.ts';
import { DISCIPLINE_FACTS, type DisciplineFacts, factsOf, type Range } from './disciplines.ts';

/** What a number would be as a mark: seconds, metres or points. */
export interface Measured {
  readonly value: number;
  readonly unit: 's' | 'm' | 'points';
}

/**
 * How well a mark sits in a range: 0 is its best end, 1 its ordinary end.
 * A mark a little past the best (a new record, `3:42.1` of a mile) still counts in full; up to two
 * and a half ranges past the ordinary end (a heat, a junior, a veteran) ever less; then not at all.
 */
const fitTo = (value: number, [best, ordinary]: Range): number => {
  const position = (value - best) / (ordinary - best);
  if (position < -0.3) return 0;
  if (position < -0.1) return 0.3;
  if (position <= 1) return 1 - 0.4 * Math.max(0, position);
  return position <= 2.5 ? 0.6 - (0.5 * (position - 1)) / 1.5 : 0;
};

/**
 * How plausible a mark is for a discipline.
 * @param sex narrows the range; without it (or in a mixed event) either sex's may fit
 * @returns 1 for a mark near the best ever, 0.6 at the ordinary end of the range, 0 for another
 *   unit or a mark that no senior athlete in the news would have
 */
export const plausible = (discipline: Discipline, measured: Measured, sex: Sex | null = null): number => {
  const facts = factsOf(discipline);
  if (facts.unit !== measured.unit) return 0;
  const ofMen = sex === 'women' || facts.men === null ? 0 : fitTo(measured.value, facts.men);
  const ofWomen = sex === 'men' || facts.women === null ? 0 : fitTo(measured.value, facts.women);
  const score = Math.max(ofMen, ofWomen);
  // Courses differ: any time from 14 to 42 minutes may be a cross-country race, and says little.
  return discipline === 'cross country' ? Math.min(score, 0.2) : score;
};

const inUnit = (unit: Measured['unit']): readonly DisciplineFacts[] =>
  DISCIPLINE_FACTS.filter((facts) => facts.unit === unit);
const BY_UNIT = { s: inUnit('s'), m: inUnit('m'), points: inUnit('points') };

/**
 * How likely a number is a mark of anything, 0 to 1: the best fit among all disciplines.
 * Championship events weigh more than rare ones.
 */
export const markLikelihood = (measured: Measured): number => {
  let likeliest = 0;
  for (const { discipline, standard } of BY_UNIT[measured.unit])
    likeliest = Math.max(likeliest, plausible(discipline, measured) * (standard ? 1 : 0.6));
  return likeliest;
};
