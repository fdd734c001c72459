import { describe, expect, test } from '@jest/globals';
import { scoreGenerated } from '../bench/reconcile.bench.ts';

describe('generated stories with planted slips', () => {
  const { slips, loud, falseAlarms } = scoreGenerated(300, 7);
  test.each([...slips])('%s is found nearly always', (_, { planted, found }) => {
    expect(planted).toBeGreaterThan(3);
    expect(found).toBeGreaterThanOrEqual(planted - 1);
  });
  test('nothing else is reported as error or warning', () => {
    expect(loud).toBeGreaterThan(100);
    expect(falseAlarms).toEqual([]);
  });
});
