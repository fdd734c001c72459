import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/claims/index.ts';
import type { Article } from '../../src/model/article.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { article, result } from './make-claims.ts';

const NAME = 'Torsten Lindqvist';
const dated = article('dated', '2024-05-31', 'Lindqvist won the mile in 3:49.31.');
const bare = article('bare', null, 'On Thursday Lindqvist won the mile in 3:49.31. Hartley came home second.');
const right = article('right', null, 'On Friday Lindqvist won the mile in 3:49.31. Hartley came home second.');
const heat = article('heat', null, 'Lindqvist ran 3:49.31, as fast as in his heat on Wednesday.');
const several = article('several', null, 'It rained on Monday and on Tuesday. Lindqvist ran 3:49.31.');
const before = article('before', '2024-05-24', 'On Thursday Lindqvist ran 3:49.31.');

const MEETING = { competition: 'Bislett Games', city: 'Oslo' };
const WIN = { ...MEETING, mark: '3:49.31', place: 1 };
const news = (date: string): readonly Claim[] => [result(dated, NAME, { ...WIN, date })];

type Row = readonly [what: string, of: Article, date: string, found: readonly string[]];
const ROWS: readonly Row[] = [
  ['another weekday in an article without a date', bare, '2024-05-31', ['note: Thursday / 2024-05-31']],
  ['the same weekday', right, '2024-05-31', []],
  ['the weekday of a heat', heat, '2024-05-31', []],
  ['several weekdays', several, '2024-05-31', []],
  ['told before it was run', before, '2024-05-31', ['warning: 2024-05-23 / 2024-05-31']],
];

const find = (claims: readonly Claim[]): readonly string[] =>
  reconcile([dated, bare, right, heat, several, before], claims)
    .conflicts.filter(({ field }) => field === 'date')
    .map(({ severity, values }) => `${severity}: ${values.map(({ value }) => value).join(' / ')}`);

describe('weekdays of articles that give no day', () => {
  test.each(ROWS)('%s', (_, of, date, found) => {
    expect(find([...news(date), result(of, NAME, { ...WIN, quote: 'Lindqvist' })])).toEqual(found);
  });

  test('an older race, told by an article of a later week', () => {
    const late = article('late', '2024-08-02', 'On Thursday in Oslo Lindqvist won in 3:49.31.');
    const found = reconcile(
      [dated, late],
      [...news('2024-05-31'), result(late, NAME, { ...WIN, quote: 'Lindqvist won' })],
    );
    expect(found.conflicts).toEqual([]);
  });
});

test('a day that only the name of the meeting gives is written out', () => {
  const claims = [
    result(dated, NAME, { ...WIN, date: '2024-05-30', dateText: 'Bislett Games', inferred: ['date'] }),
    result(before, NAME, { ...WIN, date: '2024-05-31', dateText: 'Friday' }),
  ];
  const [found] = reconcile([dated, before], claims).conflicts.filter(({ field }) => field === 'date');
  expect(found!.values.map(({ text }) => text).sort()).toEqual(['Friday', 'Thursday, 30 May 2024']);
});

test('a mark unlike both others does not hide a slip of the hand', () => {
  const DAY = { ...MEETING, date: '2024-05-30', event: '10000m' as const };
  const claims = [
    result(dated, NAME, { ...DAY, mark: '31:55', place: 3 }),
    result(bare, NAME, { ...DAY, mark: '31:15', place: 3 }),
    result(bare, NAME, { ...DAY, mark: '20:50', confidence: 0.45 }),
  ];
  const marks = reconcile([dated, bare], claims).conflicts.filter(
    ({ field, type }) => field === 'mark' && type === 'disagreement',
  );
  expect(marks.map(({ values }) => values.map(({ value }) => value).sort())).toEqual([['31:15', '31:55']]);
});
