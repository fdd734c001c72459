import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../src/compare/names.ts';
import { countSlips, isMisspelling, soundOf } from '../../src/compare/spelling.ts';

describe('two names', () => {
  test.each([
    ['Mårten Öberg', 'Marten Oberg', 'same'],
    ['Vernon Castle Jr', 'Vernon Castle', 'same'],
    ['Haile Tesfaye Bekana', 'Bekana Tesfaye Haile', 'word order'],
    ['Lucy Wanjiru Mbogo', 'Lucy Mbogo', 'longer form'],
    ['Anna Brandt-Weiss', 'Anna Brandt', 'longer form'],
    ['Josh Hartley', 'Joshua Hartley', 'nickname'],
    ['J. Hartley', 'Joshua Hartley', 'initial'],
    ['Yuliya Petrenko', 'Julija Petrenko', 'spelling'],
    ['Kseniya Mahovich', 'Kseniya Mahowitsch', 'spelling'],
    ['Torsten Lindqvist', 'Torsten Lindqivst', 'misspelling'],
    ['Marisa Delgado', 'Marissa Delgado', 'spelling'],
    ['Lindqvist', 'Torsten Lindqvist', 'surname alone'],
    ['Torsten Lindqvist', 'Henrik Lindqvist', 'other'],
    ['Tom Reed', 'Tom Reid', 'other'],
    ['Sam Gray', 'Sam Grant', 'other'],
  ] as const)('%s and %s', (a, b, relation) => {
    expect(compareNames(a, b)).toBe(relation);
    expect(compareNames(b, a)).toBe(relation);
  });
});

describe('spelling', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['same', 'same', 0],
    ['abcdefgh', 'x', 3],
  ])('%s to %s takes %s slips (3 at most)', (a, b, slips) => expect(countSlips(a, b)).toBe(slips));
  test.each([
    ['lindqvist', 'lindqivst', true],
    ['gray', 'grey', false],
    ['hartley', 'hartlley', true],
    ['hartley', 'bartlet', false],
  ])('%s for %s: a misspelling is %s', (a, b, is) => expect(isMisspelling(a, b)).toBe(is));
  test('hears transliterations', () => expect(soundOf('mahuschic')).toBe(soundOf('mahukhich')));
});
