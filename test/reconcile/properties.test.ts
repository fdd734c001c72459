import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Claim } from '../../src/claims/index.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { age, article, interval, margin, type ResultFields, result } from './make-claims.ts';

const ARTICLES = ['north', 'south', 'east', 'west'].map((name, index) =>
  article(
    name,
    index === 3 ? null : `2024-06-0${index + 1}`,
    `The ${name} report on what happened, in words of its own.`,
  ),
);
const NAMES = [
  'Torsten Lindqvist',
  'Torsten Lindqivst',
  'Henrik Lindqvist',
  'Josh Hartley',
  'Joshua Hartley',
  'Hartley',
];

const pick = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const fields: fc.Arbitrary<ResultFields> = fc.record(
  {
    mark: pick('3:49.31', '3:49.13', '3:49.3', '3:52.98'),
    date: pick('2024', '2024-05', '2024-05-30', '2024-05-31', '2023-05-30'),
    city: pick('Oslo', 'Rome'),
    competition: pick('Bislett Games', 'Golden Gala', 'World Championships'),
    place: pick(1, 2, 3),
    sex: pick('men' as const, 'women' as const),
    round: pick('heat', 'final'),
    records: pick(['WR'], ['NR']),
    confidence: pick(0.9, 0.5),
  },
  { requiredKeys: [] },
);
const claim: fc.Arbitrary<Claim> = fc
  .tuple(pick(...ARTICLES), pick(...NAMES), pick(...NAMES), fields, fc.nat(5), pick(3, 4, 5, 24, 27))
  .map(([of, name, other, some, kind, count]) => {
    if (kind === 0) return interval(of, [`${count} days`, count, 'day'], name, other);
    if (kind === 1) return margin(of, [`${count} seconds`, count, 's'], name, other);
    if (kind === 2) return age(of, name, count);
    return result(of, name, some);
  });
const claims = fc.array(claim, { maxLength: 14 });

describe('reconciling', () => {
  test('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(claims, fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), (all, keys) => {
        const shuffled = all
          .map((one, index) => [keys[index]!, index, one] as const)
          .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
        const turned = reconcile(
          [...ARTICLES].reverse(),
          shuffled.map(([, , one]) => one),
        );
        expect(turned).toEqual(reconcile(ARTICLES, all));
      }),
      { numRuns: 150 },
    );
  });

  test('puts each result of a named athlete into one record', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const { records, conflicts } = reconcile(ARTICLES, all);
        const results = new Set(all.filter(({ kind }) => kind === 'performance').map(({ id }) => id));
        const placed = records.flatMap((record) => record.claims);
        expect(new Set(placed)).toEqual(results);
        expect(placed).toHaveLength(results.size);
        expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
        for (const { values } of conflicts) for (const value of values) expect(value.claims.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps the ids of records and conflicts when articles about others are added', () => {
    const stranger = article('elsewhere', '2024-06-05', 'About somebody else, in another town and another event.');
    const strange = [
      result(stranger, 'Lucia Bianchi', {
        event: 'javelin',
        mark: '64.11m',
        sex: 'women',
        city: 'Lima',
        date: '2019-08-10',
      }),
      result(stranger, 'Anna Kowal', { event: 'hammer', mark: '71.20m', sex: 'women', place: 2 }),
    ];
    fc.assert(
      fc.property(claims, (all) => {
        const before = reconcile(ARTICLES, all);
        const after = reconcile([...ARTICLES, stranger], [...all, ...strange]);
        expect(after.records).toEqual(expect.arrayContaining([...before.records]));
        expect(after.conflicts).toEqual(before.conflicts);
      }),
      { numRuns: 100 },
    );
  });

  test('is silent when all say the same', () => {
    const same: ResultFields = {
      mark: '3:49.31',
      date: '2024-05-30',
      city: 'Oslo',
      place: 1,
      sex: 'men',
      environment: 'outdoor',
    };
    const { records, conflicts } = reconcile(
      ARTICLES,
      ARTICLES.map((of) => result(of, 'Josh Hartley', same)),
    );
    expect(conflicts).toEqual([]);
    expect(records).toHaveLength(1);
    expect(records[0]!.sources).toBe(4);
  });
});
