import { expect, test } from '@jest/globals';
import { isEnglishWord } from '../../../src/extract/mentions/doubtful-words.ts';

test.each([
  ['Disappointed', true],
  ['Tearful', true],
  ['Teenager', true],
  ['Dazzling', true],
  ['Hobday', false],
  ['Yared', false],
  ['Mohamed', false],
  ['Wang', false],
  ['Athing', false],
  ['Żurek', false],
  ['', false],
])('%s', (word, known) => {
  expect(isEnglishWord(word)).toBe(known);
});
