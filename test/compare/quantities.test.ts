import { describe, expect, test } from '@jest/globals';
import { differenceOf, overlap, spanOf, writeQuantity } from '../../src/compare/quantities.ts';
import type { Quantity } from '../../src/model/values.ts';

const quantity = (
  text: string,
  value: number,
  unit: Quantity['unit'],
  bound: Quantity['bound'] = 'exact',
): Quantity => ({
  ...{ text, value, unit, bound },
});

describe('spans of time', () => {
  test.each([
    ['six days', quantity('six days', 6, 'day'), 6, true],
    ['six days, by the calendar seven', quantity('six days', 6, 'day'), 7, false],
    ['a week that had six days', quantity('a week', 1, 'week'), 6, true],
    ['a fortnight that had thirteen', quantity('a fortnight', 2, 'week'), 13, true],
    ['eleven years, a month short', quantity('11 years', 11, 'year'), 3988, true],
    ['eleven years, eleven and a half', quantity('11 years', 11, 'year'), 4200, true],
    ['eleven years, thirteen in truth', quantity('11 years', 11, 'year'), 4748, false],
    ['almost three years', quantity('almost three years', 3, 'year', 'under'), 1000, true],
    ['almost three years, four in truth', quantity('almost three years', 3, 'year', 'under'), 1440, false],
    ['less than five weeks, four and a bit', quantity('less than five weeks', 5, 'week', 'under'), 31, true],
    ['less than five weeks, one', quantity('less than five weeks', 5, 'week', 'under'), 7, true],
    ['more than two years', quantity('more than two years', 2, 'year', 'over'), 900, true],
    ['more than two years, one', quantity('more than two years', 2, 'year', 'over'), 400, false],
  ])('%s', (_, stated, days, fits) => {
    expect(overlap(spanOf(stated)!, { low: days, high: days })).toBe(fits);
  });
  test('seconds are no span of days', () => expect(spanOf(quantity('two seconds', 2, 's'))).toBeNull());
});

describe('differences of marks', () => {
  test.each([
    ['0.42 seconds', 0.42, 'exact', 0.42, true],
    ['0.42 seconds', 0.42, 'exact', 0.43, false],
    ['over a second', 1, 'over', 1.49, true],
    ['over a second', 1, 'over', 0.97, false],
    ['almost a second', 1, 'under', 0.97, true],
    ['almost a second', 1, 'under', 1.02, false],
    ['three seconds', 3, 'exact', 2.73, true],
    ['a full three seconds', 3, 'exact', 2.73, false],
    ['three-quarters of a second', 0.75, 'exact', 0.76, true],
    ['18 seconds', 18, 'exact', 16.9, false],
    ['four and a half minutes', 270, 'exact', 281, true],
    ['twenty-six hundredths', 0.26, 'exact', 0.24, false],
  ] as const)('%s', (text, value, bound, difference, fits) => {
    const range = differenceOf(quantity(text, value, 's', bound))!;
    expect(difference >= range.low && difference <= range.high).toBe(fits);
  });
  test('days are no difference of marks', () => expect(differenceOf(quantity('two days', 2, 'day'))).toBeNull());
  test('keeps the bound in words', () =>
    expect([quantity('', 4, 'day'), quantity('', 120, 's', 'over')].map(writeQuantity)).toEqual([
      '4 day',
      'over 120 s',
    ]));
});
