import { describe, expect, test } from '@jest/globals';
import { maskSentence, pattern } from '../../../src/extract/discourse/masking.ts';
import type { AnyMention } from '../../../src/extract/mentions/mention.ts';
import { splitSentences } from '../../../src/extract/text/sentences.ts';

const name = (text: string, start: number, possessive: boolean): AnyMention => ({
  sort: 'name',
  start,
  end: start + text.length,
  text,
  value: { name: text, possessive, team: false, nationality: null, role: 'athlete' } as never,
});
const mark = (text: string, start: number): AnyMention => ({
  sort: 'mark',
  start,
  end: start + text.length,
  text,
  value: { readings: [], bound: 'exact', wind: null, windAided: false } as never,
});

describe('maskSentence', () => {
  const text = '📸 Hill beat Lee’s 3:45.14 easily';
  const sentence = splitSentences(text)[0]!;
  const lee = name('Lee', text.indexOf('Lee'), true);
  const mentions = [name('Hill', text.indexOf('Hill'), false), lee, mark('3:45.14', text.indexOf('3:45'))];
  const masked = maskSentence(sentence, mentions);

  test('a possessive takes its ending along, and patterns see it', () => {
    const found = pattern("({A}) beat ({A's}) ({M})").exec(masked.text);
    expect(found?.index).toBe(3);
    expect(masked.at(found!.indices![2]![0])).toBe(lee);
    expect(masked.at(found!.indices![3]![0])?.text).toBe('3:45.14');
    expect(pattern('{A} beat {A}').test(masked.text)).toBe(false);
  });

  test('goes back to the article’s offsets', () => {
    const at = masked.indexOf(lee);
    const span = masked.spanOf(at, at + 2);
    expect(text.slice(span.start, span.end)).toBe('Lee’s ');
    expect(masked.at(0)).toBeNull();
  });
});

test('pattern letters work inside and outside a class, and leave quantifiers alone', () => {
  expect(pattern('[^;{M}]{0,3}{M}').source).toBe('[^;\uE000]{0,3}[\uE000]');
  expect(pattern('\\[{A}').source).toBe('\\[[\uE009\uE00A\uE00B]');
});
