import { expect, test } from '@jest/globals';
import type { MarkMention } from '../../../src/extract/mentions/mention.ts';
import { areApart, areFar } from '../../../src/extract/sieves/margins/apart.ts';
import type { Bound, Quantity } from '../../../src/model/values.ts';

const mark = (value: number, unit: 's' | 'm' = 's'): MarkMention =>
  ({ value: { readings: [{ value, unit, resolution: 0.01 }] } }) as unknown as MarkMention;
const amount = (text: string, value: number, bound: Bound = 'exact', unit: Quantity['unit'] = 's'): Quantity => ({
  text,
  value,
  unit,
  bound,
});

test.each<[string, number, number, Quantity, boolean]>([
  ['the very gap', 225.14, 226.63, amount('1.49', 1.49), true],
  ['another gap', 225.14, 226.63, amount('1.29', 1.29), false],
  ['a gap in whole seconds', 880.11, 882.2, amount('two seconds', 2), true],
  ['over', 225.14, 226.63, amount('over a second', 1, 'over'), true],
  ['over, and yet less', 225.14, 225.9, amount('over a second', 1, 'over'), false],
  ['under', 225.14, 226.63, amount('almost two seconds', 2, 'under'), true],
  ['under, but by far', 225.14, 225.24, amount('almost two seconds', 2, 'under'), false],
])('two marks are as far apart as is told: %s', (_name, a, b, told, fits) => {
  expect(areApart(mark(a), mark(b), told)).toBe(fits);
});

test('marks of different sorts are no pair', () => {
  expect(areApart(mark(7.01, 'm'), mark(7.04), amount('0.03', 0.03))).toBe(false);
  expect(areFar(mark(7.01, 'm'), mark(7.04), amount('0.03', 0.03))).toBe(true);
});

test.each<[string, number, number, Quantity, boolean]>([
  ['of another race', 103.56, 211.64, amount('0.76', 0.76), true],
  ['a little off', 210.88, 211.74, amount('0.76', 0.76), false],
])('two marks are too far apart: %s', (_name, a, b, told, far) => {
  expect(areFar(mark(a), mark(b), told)).toBe(far);
});
