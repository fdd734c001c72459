import { describe, expect, test } from '@jest/globals';
import { valueKey } from '../../src/score/conflicts.ts';
import {
  disciplineKey,
  fold,
  isOneOf,
  isSameAthlete,
  isSameDuration,
  markValue,
} from '../../src/score/normal-forms.ts';

describe('one athlete', () => {
  test.each([
    ['Ola Vinter', 'Vinter', true],
    ['Ola Vinter', 'O. Vinter', true],
    ['Øla Vintér', 'Ola Vinter', true],
    ['Ola Vinter Jr.', 'O Vinter', true],
    ['Ola Vinter', 'Per Vinter', false],
    ['Ola Vinter', 'Ola Sommer', false],
    [null, 'Vinter', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameAthlete(a, b)).toBe(same);
  });
});

describe('one discipline', () => {
  test.each([
    ['1,500 metres', '1500m'],
    ['men 1500m', '1500m'],
    ['one mile', 'mile'],
    ['110m hurdles', '110mh'],
    ['3000m steeplechase', '3000msc'],
    ['20km race walk', '20kmw'],
    ['4 x 100m relay', '4x100m'],
    ['10 k', '10km'],
    ['discus throw', 'discus'],
    ['half-marathon', 'halfmarathon'],
    [null, null],
  ])('%s is %s', (written, key) => {
    expect(disciplineKey(written)).toBe(key);
  });
});

describe('a mark', () => {
  test.each([
    ['3:45.14', 225.14],
    ['3:45:14', 13514],
    ['2:00:35', 7235],
    ['8.95m', 8.95],
    ['8,847 points', 8847],
    ['9.58s', 9.58],
    ['fast', null],
  ])('%s is %d', (text, value) => {
    const read = markValue(text);
    if (value === null) expect(read).toBeNull();
    else expect(read).toBeCloseTo(value, 6);
  });
});

describe('one value of a conflict', () => {
  test.each([
    ['just four days', '4 day'],
    ['P4D', '4 day'],
    ['4-day', '4 day'],
    ['3:45.14', '=225.14'],
    ['the Armory', 'the armory'],
  ])('%s is %s', (written, key) => {
    expect(valueKey(written)).toBe(key);
  });
});

test('durations agree to two parts in a hundred', () => {
  expect(isSameDuration({ value: 12, unit: 'months' }, { value: 1, unit: 'year' })).toBe(true);
  expect(isSameDuration({ value: 11, unit: 'month' }, { value: 1, unit: 'year' })).toBe(false);
  expect(isSameDuration({ value: 0, unit: 'day' }, { value: 0, unit: 'day' })).toBe(false);
});

test('a place is one of its forms in whole words', () => {
  expect(isOneOf('Stade Louis II, Monaco', ['Monaco'])).toBe(true);
  expect(isOneOf('Liévin', ['Lievin', 'Pas-de-Calais'])).toBe(true);
  expect(isOneOf('Monacoville', ['Monaco'])).toBe(false);
  expect(isOneOf('', ['Monaco'])).toBe(false);
});

test('folding takes accents, case and possessives away', () => {
  expect(fold('Vintér’s Løp')).toBe('vinter lop');
});
