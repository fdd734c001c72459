/**
 * Counts of one slot. Claims and gold are counted apart, since several claims may say what one
 * gold object says: `right` and `wrong` claims make precision, `found` and `missed` gold recall.
 */
export interface Tally {
  right: number;
  wrong: number;
  found: number;
  missed: number;
}

/** Precision, recall and F1 from 0 to 1 (null where there was nothing to count), and the sizes. */
export interface Ratios {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly gold: number;
  readonly claims: number;
}

export const makeTally = (): Tally => ({ right: 0, wrong: 0, found: 0, missed: 0 });

export const addTally = (to: Tally, from: Tally): void => {
  to.right += from.right;
  to.wrong += from.wrong;
  to.found += from.found;
  to.missed += from.missed;
};

/** Counts one thing: on the side of the claims, or of the gold. */
export const countClaim = (tally: Tally, right: boolean): void => {
  tally[right ? 'right' : 'wrong'] += 1;
};
export const countGold = (tally: Tally, found: boolean): void => {
  tally[found ? 'found' : 'missed'] += 1;
};

const ratio = (part: number, rest: number): number | null => (part + rest === 0 ? null : part / (part + rest));

export const toRatios = ({ right, wrong, found, missed }: Tally): Ratios => {
  const precision = ratio(right, wrong);
  const recall = ratio(found, missed);
  const nothing = right + wrong + found + missed === 0;
  const f1 =
    precision === null || recall === null || precision + recall === 0
      ? nothing
        ? null
        : 0
      : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, gold: found + missed, claims: right + wrong };
};
