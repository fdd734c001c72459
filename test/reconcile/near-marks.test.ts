import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/claims/index.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { article, result } from './make-claims.ts';

const NAME = 'Torsten Lindqvist';
const FIRST = 'Lindqvist took the mile in 3:49.31';
const AGAIN = 'The clock stopped at 3:49.37 when he crossed the line';
const BEFORE = 'His best had been 3:49.37';
const told = article('told', '2024-06-02', `${FIRST}. It rained. ${AGAIN}. ${BEFORE}.`);
const here = article('here', '2024-06-02', 'One report.');
const there = article('there', '2024-06-02', 'Another report.');

const MEETING = { competition: 'Bislett Games', city: 'Oslo' };
const DAY = { ...MEETING, date: '2024-05-30' };

type Row = readonly [what: string, claims: readonly Claim[], marks: readonly string[]];
const ROWS: readonly Row[] = [
  [
    'one article, two sentences, one meeting',
    [
      result(told, NAME, { mark: '3:49.31', place: 1, ...MEETING, quote: FIRST }),
      result(told, NAME, { mark: '3:49.37', ...MEETING, quote: AGAIN }),
    ],
    ['3:49.31 / 3:49.37'],
  ],
  [
    'one article, the second an older best',
    [
      result(told, NAME, { mark: '3:49.31', place: 1, ...MEETING, quote: FIRST }),
      result(told, NAME, { mark: '3:49.37', ...MEETING, quote: BEFORE }),
    ],
    [],
  ],
  [
    'two articles, digits swapped, one takes it for a split',
    [result(here, NAME, { mark: '3:49.31', ...DAY }), result(there, NAME, { mark: '3:49.13', ...DAY, split: true })],
    ['3:49.13 / 3:49.31'],
  ],
  [
    'two articles, digits swapped, of two days that both say',
    [
      result(here, NAME, { mark: '3:49.31', ...MEETING, date: '2024-05-30' }),
      result(there, NAME, { mark: '3:49.13', ...MEETING, date: '2023-06-15' }),
    ],
    [],
  ],
  [
    'one place of one day, read of two events',
    [
      result(here, NAME, { event: 'cross country', mark: '31:55', place: 3, ...DAY }),
      result(there, NAME, { event: '10000m', mark: '31:15', place: 3, ...DAY }),
    ],
    ['31:15 / 31:55'],
  ],
  [
    'two events of one day, and two places',
    [
      result(here, NAME, { event: 'cross country', mark: '31:55', place: 3, ...DAY }),
      result(there, NAME, { event: '10000m', mark: '31:15', place: 1, ...DAY }),
    ],
    [],
  ],
];

describe('marks a slip apart', () => {
  test.each(ROWS)('%s', (_, claims, marks) => {
    const found = reconcile([told, here, there], claims).conflicts.filter(({ field }) => field === 'mark');
    const written = found.map(({ values }) =>
      values
        .map(({ value }) => value)
        .sort()
        .join(' / '),
    );
    expect(written).toEqual(marks);
    expect(found.every(({ severity }) => severity === 'note')).toBe(true);
  });
});
