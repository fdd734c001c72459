import { describe, expect, test } from '@jest/globals';
import { explainClaim, explainConflict, explainRecord } from '../../src/reconcile/explain.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { article, result } from './make-claims.ts';

const one = article(
  'Morning Post',
  '2024-06-01',
  'Torsten Lindqvist won the mile in Oslo on Thursday in 3:49.31. It rained.',
);
const two = article(
  'Evening Mail',
  '2024-06-01',
  'Rain fell. Torsten Lindqivst took the mile at Bislett in 3:49.13, ahead of nobody much.',
);
const RACE = { sex: 'men', city: 'Oslo', date: '2024-05-30', place: 1 } as const;
const claims = [
  result(one, 'Torsten Lindqvist', {
    mark: '3:49.31',
    quote: 'Torsten Lindqvist won the mile in Oslo on Thursday in 3:49.31',
    ...RACE,
  }),
  result(two, 'Torsten Lindqivst', {
    mark: '3:49.13',
    quote: 'Torsten Lindqivst took the mile at Bislett in 3:49.13',
    ...RACE,
  }),
  result(one, 'Torsten Lindqvist', { mark: '3:55.02', date: '2022', city: 'Rome', quote: 'It rained' }),
];
const articles = [one, two];
const reconciled = reconcile(articles, claims);

describe('explaining', () => {
  test('a conflict tells both sides in their sentences, and that nothing decides', () => {
    const conflict = reconciled.conflicts.find(({ field }) => field === 'mark')!;
    const text = explainConflict(articles, claims, reconciled, conflict.id);
    expect(text).toContain('Both cannot be true: two articles against each other (mark).');
    expect(text).toContain('“Torsten Lindqvist won the mile in Oslo on Thursday in 3:49.31.”');
    expect(text).toContain('Evening Mail, 1 June 2024 (Evening Mail.txt)');
    expect(text).toContain('Nothing in these articles decides between them.');
  });

  test('a record tells its fields, why its claims are one, and why its names are', () => {
    const record = reconciled.records.find((row) => row.claims.length === 2)!;
    const text = explainRecord(articles, claims, reconciled, record.id);
    expect(text).toContain('mark: left open, sources contradict each other: 3:49.13 (1 source) and 3:49.31 (1 source)');
    expect(text).toMatch(/\+1\.5 {2}marks that one slip of the hand tells apart/);
    expect(text).toMatch(/\+4\.0 {2}the same date, 2024-05-30/);
    expect(text).toMatch(/in all; enough \(3\.5 is needed\)/);
    expect(text).toMatch(
      /Lindqivst and Torsten Lindqvist are one athlete|Lindqvist and Torsten Lindqivst are one athlete/,
    );
    expect(text).toContain('Why this is another');
  });

  test('a claim tells where it went and where not', () => {
    const text = explainClaim(articles, claims, reconciled, claims[0]!.id);
    expect(text).toContain('Told as a fact; read by “by hand”, right 90 times in 100.');
    expect(text).toContain('Why it is there');
    expect(text).toContain('Why it is not in others');
    expect(text).toMatch(/not enough \(3\.5 is needed\)/);
    expect(text).toContain('Conflict [x_');
  });

  test.each([
    [explainClaim, 'There is no claim c_none.', 'c_none'],
    [explainRecord, 'There is no record r_none.', 'r_none'],
    [explainConflict, 'There is no conflict x_none.', 'x_none'],
  ])('says when there is nothing to explain', (explain, message, id) => {
    expect(explain(articles, claims, reconciled, id)).toBe(message);
  });
});
