import { describe, expect, test } from '@jest/globals';
import { NUMBER_WORDS, parseNumberWords, parseOrdinal } from '../../src/lexicon/numbers.ts';

describe('parseNumberWords', () => {
  const rows: readonly [string, number | null][] = [
    ['four', 4],
    ['Twenty-seven', 27],
    ['twenty seven', 27],
    ['seventy-three', 73],
    ['a hundred and two', 102],
    ['three hundred', 300],
    ['two thousand', 2000],
    ['a', 1],
    ['an', 1],
    ['a single', 1],
    ['a couple of', 2],
    ['a dozen', 12],
    ['half a dozen', 6],
    ['two dozen', 24],
    ['27', 27],
    ['1,500', 1500],
    ['0,26', 0.26],
    ['.26', 0.26],
    ['2.5', 2.5],
    ['several', null],
    ['', null],
    ['9.58.2', null],
    ['someone', null],
  ];
  test.each(rows)('%j is %j', (text, value) => {
    expect(parseNumberWords(text)).toBe(value);
  });
});

test.each([
  ['third', 3],
  ['21st', 21],
  ['twenty-first', 21],
  ['thirtieth', 30],
  ['three', null],
  ['the', null],
  ['one-fourth', null],
])('ordinal %j is %j', (text, value) => {
  expect(parseOrdinal(text)).toBe(value);
});

test('NUMBER_WORDS takes the whole number and nothing of other words', () => {
  const pattern = new RegExp(`\\b${NUMBER_WORDS}\\b`, 'gi');
  const found = 'Twenty-one of a hundred and six, someone, tenths, attend, six.'.match(pattern);
  expect(found).toEqual(['Twenty-one', 'a hundred and six', 'six']);
});
