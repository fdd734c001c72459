import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/claims/index.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { article, interval, result, tenure } from './make-claims.ts';

const NAME = 'Torsten Lindqvist';
const here = article('here', '2019-03-30', 'One report.');
const there = article('there', '2019-04-01', 'Another report.');

const CROSS = { event: 'cross country', competition: 'World Cross Country Championships' } as const;
const NOW = { ...CROSS, mark: '31:40', place: 1, city: 'Aarhus', date: '2019-03-30' };

const fieldsOf = (claims: readonly Claim[]): readonly string[] =>
  reconcile([here, there], claims).conflicts.map(({ field, values }) =>
    [field, ...values.map(({ text }) => text).sort()].join(' | '),
  );

describe('editions known by their city', () => {
  test('a city that had the championship once: two years are one race', () => {
    const found = fieldsOf([
      result(here, NAME, { ...CROSS, city: 'Kampala', date: '2017', place: 30 }),
      result(there, NAME, { ...CROSS, city: 'Kampala', date: '2016', place: 13 }),
    ]);
    expect(found).toEqual(['date | 2016 | 2017', 'place | 13th | 30th']);
  });

  test('a city that had it twice: two races', () => {
    const games = { event: 'marathon', competition: 'Olympics', city: 'London' } as const;
    const found = fieldsOf([
      result(here, NAME, { ...games, date: '1948', place: 30 }),
      result(there, NAME, { ...games, date: '2012', place: 13 }),
    ]);
    expect(found).toEqual([]);
  });

  test('two lengths of time, each true by the year of its own article', () => {
    const found = fieldsOf([
      result(here, NAME, NOW),
      result(there, NAME, NOW),
      result(here, NAME, { ...CROSS, city: 'Kampala', date: '2017', place: 30 }),
      result(there, NAME, { ...CROSS, city: 'Kampala', date: '2016', place: 30 }),
      interval(here, ['two years', 2, 'year'], NAME, NAME),
      interval(there, ['three years', 3, 'year'], NAME, NAME),
    ]);
    expect(found).toContain('interval | three years | two years');
  });
});

describe('years counted down', () => {
  const record = { event: '1500m', mark: '3:30.00', records: ['WR'], date: '2014-03-09' } as const;
  const next = { event: '1500m', mark: '3:29.00', records: ['WR'] } as const;
  const stood = (date: string): readonly string[] =>
    fieldsOf([
      result(here, NAME, record),
      result(here, 'Josh Hartley', { ...next, date }),
      tenure(here, ['three years', 3, 'year'], NAME, '1500m'),
    ]);

  test.each([
    ['2018-03-04', ['tenure | 2014-03-09 to 2018-03-04 | three years']],
    ['2017-12-01', []],
  ])('three years up to %s', (date, found) => expect(stood(date)).toEqual(found));
});
