import { performance } from 'node:perf_hooks';
import type { Conflict } from '../../src/model/conflict.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { generateStories, type Planted, SLIPS } from './generated-stories.ts';

/** How the loud conflicts of a run stand to the slips that were planted. */
export interface GeneratedScore {
  /** By slip: planted, found loud, found at all. */
  readonly slips: ReadonlyMap<string, { readonly planted: number; readonly loud: number; readonly found: number }>;
  readonly loud: number;
  /** Errors and warnings that no planted slip explains. */
  readonly falseAlarms: readonly Conflict[];
}

const explains = (planted: Planted, conflict: Conflict): boolean =>
  planted.fields.includes(conflict.field) &&
  conflict.values.some(({ articles }) => articles.includes(planted.article)) &&
  conflict.athletes.some((name) => planted.athletes.includes(name));

/** What follows from a slip (a margin from a wrong mark) is no false alarm, but finds nothing either. */
const followsFrom = (planted: Planted, conflict: Conflict): boolean =>
  conflict.values.some(({ articles }) => articles.includes(planted.article));

/** Reconciles generated stories as one run and holds the result against what was planted. */
export const scoreGenerated = (count: number, seed: number): GeneratedScore => {
  const stories = generateStories(count, seed);
  const { conflicts } = reconcile(
    stories.flatMap(({ articles }) => articles),
    stories.flatMap(({ claims }) => claims),
  );
  const planted = stories.flatMap((story) => (story.planted === null ? [] : [story.planted]));
  const loud = conflicts.filter(({ severity }) => severity !== 'note');
  const rows = SLIPS.map((slip) => {
    const own = planted.filter((one) => one.slip === slip);
    const counted = (some: readonly Conflict[]): number =>
      own.filter((one) => some.some((conflict) => explains(one, conflict))).length;
    return [slip, { planted: own.length, loud: counted(loud), found: counted(conflicts) }] as const;
  });
  return {
    slips: new Map(rows),
    loud: loud.length,
    falseAlarms: loud.filter(
      (conflict) => !planted.some((one) => explains(one, conflict) || followsFrom(one, conflict)),
    ),
  };
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);

/** Recall by type of slip, precision over all, and the time that reconciling takes as it grows. */
export const bench = async (print: (line: string) => void): Promise<void> => {
  const { slips, loud, falseAlarms } = scoreGenerated(2000, 1);
  print('2000 generated stories in one run, half of them with one planted slip');
  print(`${'slip'.padEnd(18)} planted   loud  found   recall`);
  for (const [slip, row] of slips) {
    const cells = [row.planted, row.loud, row.found].map((cell) => String(cell).padStart(7));
    print(`${slip.padEnd(18)} ${cells.join('')} ${percent(row.found, row.planted).padStart(8)}`);
  }
  print(
    `${loud} errors and warnings, ${falseAlarms.length} without a slip behind them: precision ${percent(loud - falseAlarms.length, loud)}`,
  );
  for (const count of [250, 500, 1000, 2000]) {
    const stories = generateStories(count, 2);
    const [articles, claims] = [stories.flatMap((story) => story.articles), stories.flatMap((story) => story.claims)];
    const start = performance.now();
    reconcile(articles, claims);
    print(
      `${String(claims.length).padStart(6)} claims of ${articles.length} articles: ${Math.round(performance.now() - start)} ms`,
    );
  }
};
