import { describe, expect, test } from '@jest/globals';
import { compareMarks, isDigitSlip, type Measured, writeMark } from '../../src/compare/marks.ts';

const mark = (
  value: number,
  resolution = 0.01,
  unit: Measured['unit'] = 's',
  bound: Measured['bound'] = 'exact',
): Measured => ({
  ...{ value, unit, resolution, bound },
});

describe('two marks', () => {
  test.each([
    ['the same', mark(224.31), mark(224.31), 'same'],
    ['a tenth and a hundredth', mark(224.3, 0.1), mark(224.31), 'rounding'],
    ['a hand time rounded up', mark(9.9, 0.1), mark(9.95), 'rounding'],
    ['hours and minutes of a marathon', mark(8880, 60), mark(8897, 1), 'rounding'],
    ['too far for a rounding', mark(224.3, 0.1), mark(224.51), 'differs'],
    ['under, and under it', mark(240, 1, 's', 'under'), mark(224.31), 'bound'],
    ['under, and over it', mark(220, 1, 's', 'under'), mark(224.31), 'differs'],
    ['about', mark(225, 1, 's', 'about'), mark(224.31), 'bound'],
    ['two digits swapped', mark(224.31), mark(224.13), 'slip'],
    ['one digit wrong', mark(1205.92), mark(1745.92), 'slip'],
    ['one digit of three', mark(9.71), mark(9.81), 'differs'],
    ['metres, digits swapped', mark(7.6, 0.01, 'm'), mark(7.06, 0.01, 'm'), 'slip'],
    ['seconds and metres', mark(7.06), mark(7.06, 0.01, 'm'), 'other unit'],
  ] as const)('%s', (_, a, b, relation) => {
    expect(compareMarks(a, b)).toBe(relation);
    expect(compareMarks(b, a)).toBe(relation);
  });

  test.each([
    ['34513', '34531', true],
    ['34513', '34519', true],
    ['34513', '34528', false],
    ['123', '132', true],
    ['123', '124', false],
    ['123', '123', false],
    ['1234', '12345', false],
  ])('%s and %s: one slip is %s', (a, b, slip) => expect(isDigitSlip(a, b)).toBe(slip));

  test.each([
    [mark(224.31), '3:44.31'],
    [mark(7897, 1), '2:11:37'],
    [mark(8880, 60), '2:28:00'],
    [mark(59.1, 0.1), '59.1'],
    [mark(9.77), '9.77'],
    [mark(3600.5, 0.1), '1:00:00.5'],
    [mark(7.6, 0.01, 'm'), '7.60m'],
    [mark(6512, 1, 'points'), '6512 points'],
  ])('is written as in a results book', (value, written) => expect(writeMark(value)).toBe(written));
});
