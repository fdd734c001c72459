import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Article } from '../../src/model/article.ts';
import type { Conflict, ConflictField, ConflictType } from '../../src/model/conflict.ts';
import type { Gold } from '../../src/score/gold.ts';
import { readGold } from '../../src/score/read-gold.ts';
import { SCORED, type Scored, scoreOutput, sumSlots } from '../../src/score/score.ts';
import { type Ratios, toRatios } from '../../src/score/tally.ts';
import { OWN_STORIES } from '../stories.ts';
import { makeFaultyOutput } from './from-gold.ts';

const root = join(import.meta.dirname, '..', '..');
const folders = OWN_STORIES.map(({ gold }) => gold);
const scorer = join(root, '..', 'shared', 'score', 'score.mjs');
const isThere = existsSync(scorer);

interface TheirScore {
  readonly missing: readonly string[];
  readonly published: unknown;
  readonly evidence: { readonly of: number; readonly broken: number };
  readonly slots: Readonly<Record<Scored, Ratios>>;
  readonly allSlots: Ratios;
  readonly conflicts: unknown;
}

/** Conflicts as gold has them: some with a value left out, of a kindred field, of another athlete, or as notes. */
const makeConflicts = ({ conflicts }: Gold, articles: readonly Article[]): Conflict[] =>
  (conflicts ?? []).map((row, index) => ({
    id: `x_${index.toString(16).padStart(12, '0')}`,
    type: row.type as ConflictType,
    field: (index % 5 === 4 ? 'tally' : row.field) as ConflictField,
    severity: (['error', 'warning', 'note'] as const)[index % 3]!,
    subject: 'made from gold',
    athletes: index % 7 === 6 ? ['Nobody Else'] : row.athletes,
    event: null,
    values: (index % 4 === 3 ? row.values.slice(1) : row.values).map((text) => ({
      value: text,
      text: `just ${text}`,
      claims: [],
      articles: index % 6 === 5 ? ['a_elsewhere0000'] : [articles[0]!.id],
    })),
    verdict: null,
    explanation: '',
  }));

// The shared scorer is no part of this project: where it is not beside it, there is nothing to agree with.
const title = 'the project’s scorer against the shared one';
(isThere ? describe : describe.skip)(isThere ? title : `${title} (skipped: ../shared/score is not there)`, () => {
  let theirs: (out: string, gold: string) => TheirScore;
  const out = mkdtempSync(join(tmpdir(), 'trackrecord-score-'));
  beforeAll(async () => {
    theirs = (await import(pathToFileURL(scorer).href)).score;
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test.each(folders)('%s', (folder) => {
    const annotated = readGold(folder);
    const { articles, claims } = makeFaultyOutput(annotated);
    const conflicts = makeConflicts(annotated, articles);
    const own = join(out, annotated.folder);
    mkdirSync(own);
    for (const [name, rows] of Object.entries({ articles, claims, conflicts })) {
      writeFileSync(join(own, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    }
    const expected = theirs(own, folder);
    const score = scoreOutput({ articles, claims, conflicts }, annotated);
    expect(score.missing).toEqual(expected.missing);
    expect(score.published).toEqual(expected.published);
    expect(score.evidence).toEqual({ of: expected.evidence.of, broken: expected.evidence.broken });
    expect(score.evidence.broken).toBeGreaterThan(0);
    expect(Object.fromEntries(SCORED.map((slot) => [slot, toRatios(score.tallies[slot])]))).toEqual(expected.slots);
    expect(toRatios(sumSlots(score))).toEqual(expected.allSlots);
    expect(score.conflicts).toEqual(expected.conflicts);
    const bound = toRatios(score.tallies.bound).f1!;
    expect(bound).toBeGreaterThan(0.2);
    expect(bound).toBeLessThan(0.95);
  });
});
