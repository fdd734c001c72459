import { beforeAll, describe, expect, test } from '@jest/globals';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { scoreConflicts } from '../../src/score/conflicts.ts';
import { type GoldConflict, readStory, type Story } from '../gold-claims.ts';
import { HELD_OUT, STORIES } from '../stories.ts';

/** The reasoning apart from the reading: claims made from gold must give the conflicts of the gold, and no others. */
const folders = STORIES.filter(({ name }) => !HELD_OUT.includes(name));
const stories: Story[] = [];
beforeAll(async () => {
  for (const { articles, gold } of folders) stories.push(await readStory(articles, gold));
});

if (!folders.some(({ set }) => set === 'seeds')) {
  test.skip('the seeds and the BBC articles: their folder (../shared) is not here', () => {});
}

// What a count of races implies (`7.75` twice in her first two races, after a 7.88) is not reasoned about.
const KNOWN_MISSES = 1;
// What the claims of gold cannot tell: nationalities, weekdays of undated articles, results of another year
// without date or meeting, a mark spoken of again; and counts, which are compared where their words are alike.
const KNOWN_MISSES_OF_REPORTS = 20;

type GoldRows = Parameters<typeof scoreConflicts>[1];
const asRows = (conflicts: readonly GoldConflict[]): GoldRows => conflicts as unknown as GoldRows;

describe('claims made from gold', () => {
  test('story by story', () => {
    const misses: string[] = [];
    const missed = { reports: 0, others: 0 };
    let musts = 0;
    for (const [index, { articles, claims, conflicts }] of stories.entries()) {
      const { must, found } = scoreConflicts(reconcile(articles, claims).conflicts, asRows(conflicts), misses);
      missed[folders[index]!.set === 'reports' ? 'reports' : 'others'] += must - found;
      musts += must;
    }
    expect(misses.filter((miss) => miss.startsWith('+'))).toEqual([]);
    expect(musts).toBeGreaterThan(40);
    expect(missed.others).toBeLessThanOrEqual(KNOWN_MISSES);
    expect(missed.reports).toBeLessThanOrEqual(KNOWN_MISSES_OF_REPORTS);
  });

  test('all stories as one run: the same athletes race in many of them', () => {
    const found = reconcile(
      stories.flatMap(({ articles }) => articles),
      stories.flatMap(({ claims }) => claims),
    ).conflicts;
    const misses: string[] = [];
    const score = scoreConflicts(found, asRows(stories.flatMap(({ conflicts }) => conflicts)), misses);
    expect(misses.filter((miss) => miss.startsWith('+'))).toEqual([]);
    expect(score.found).toBeGreaterThanOrEqual(score.must - KNOWN_MISSES - KNOWN_MISSES_OF_REPORTS);
  });
});
