import type { Score } from './score.ts';
import { SCORED, sumSlots } from './score.ts';
import { type Ratios, toRatios } from './tally.ts';

const percent = (ratio: number | null): string => (ratio === null ? '–' : (100 * ratio).toFixed(1));

/** Precision, recall and F1 of every slot, and of all slots of performances together. */
export const rateSlots = (score: Score): readonly (readonly [name: string, ratios: Ratios])[] => [
  ...SCORED.map((slot) => [slot, toRatios(score.tallies[slot])] as const),
  ['all slots', toRatios(sumSlots(score))],
];

const align = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(12) : cell.padStart(9))).join(' '))
    .join('\n');

/** A table a line a slot: `bound  92.0  90.1  91.0  841  824`. */
export const renderSlots = (score: Score): string =>
  align([
    ['slot', 'precision', 'recall', 'F1', 'gold', 'claimed'],
    ...rateSlots(score).map(([name, ratios]) => [
      name,
      percent(ratios.precision),
      percent(ratios.recall),
      percent(ratios.f1),
      String(ratios.gold),
      String(ratios.claims),
    ]),
  ]);

/** A folder in one line. */
export const renderLine = (name: string, score: Score): string => {
  const bound = percent(toRatios(score.tallies.bound).f1).padStart(5);
  const all = percent(toRatios(sumSlots(score)).f1).padStart(5);
  const found = score.conflicts === null ? '–' : `${score.conflicts.found}/${score.conflicts.must}`;
  const alarms = score.conflicts === null ? '–' : String(score.conflicts.falseAlarms);
  const missing = score.missing.length === 0 ? '' : `  not in the output: ${score.missing.join(', ')}`;
  return `${name.padEnd(22)} bound F1 ${bound}  all slots F1 ${all}  conflicts ${found.padStart(5)}  false alarms ${alarms.padStart(2)}${missing}`;
};

/** Dates, evidence, the table of slots, and the conflicts. */
export const renderScore = (score: Score): string => {
  const { published, evidence, conflicts } = score;
  return [
    `${score.articles} articles; publication dates ${published.right}/${published.of}; evidence ${evidence.of} spans, ${evidence.broken} broken`,
    renderSlots(score),
    conflicts === null
      ? 'conflicts: not annotated'
      : `conflicts: ${conflicts.found} of ${conflicts.must} musts found; ${conflicts.loud} errors and warnings, ${conflicts.right} right, ${conflicts.falseAlarms} false alarms`,
  ].join('\n');
};

const BANDS = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0] as const;

/**
 * Calibration: of the claims that say a confidence in a band, how many are right. A performance
 * with a mark is right when athlete, event and mark are; any other claim when it matches gold.
 */
export const renderCalibration = (score: Score): string => {
  const rows = BANDS.map((from, index) => {
    const to = index === 0 ? Number.POSITIVE_INFINITY : BANDS[index - 1]!;
    const claims = score.judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = claims.filter((claim) => claim.right).length;
    const said = claims.reduce((sum, claim) => sum + claim.confidence, 0);
    const share = (part: number): string => (claims.length === 0 ? '–' : percent(part / claims.length));
    return [`from ${from.toFixed(2)}`, String(claims.length), share(said), share(right)];
  });
  const sure = score.judged.filter(({ confidence }) => confidence >= 0.9);
  const right = sure.filter((claim) => claim.right).length;
  return [
    align([['confidence', 'claims', 'said', 'right'], ...rows]),
    `of the claims at 0.9 and above, ${right} of ${sure.length} are right${sure.length === 0 ? '' : ` (${percent(right / sure.length)}%)`}`,
  ].join('\n');
};

/** The same by sieve, the most frequent first: which of them says more than it knows. */
export const renderSieves = (score: Score): string => {
  const sieves = new Map<string, { claims: number; right: number; said: number }>();
  for (const { sieve, kind, confidence, right } of score.judged) {
    const name = `${kind} ${sieve}`;
    const row = sieves.get(name) ?? { claims: 0, right: 0, said: 0 };
    sieves.set(name, { claims: row.claims + 1, right: row.right + Number(right), said: row.said + confidence });
  }
  return [...sieves]
    .sort(([a, x], [b, y]) => y.claims - x.claims || (a < b ? -1 : 1))
    .map(
      ([name, { claims, right, said }]) =>
        `${name.padEnd(36)} ${String(claims).padStart(5)} claims  said ${percent(said / claims).padStart(5)}  right ${percent(right / claims).padStart(5)}`,
    )
    .join('\n');
};
