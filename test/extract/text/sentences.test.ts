import { describe, expect, test } from '@jest/globals';
import { splitSentences } from '../../../src/extract/text/sentences.ts';

const cases: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['She won. He lost.', ['She won.', 'He lost.']],
  ['He ran 3:45.14 in Oslo. Then he left.', ['He ran 3:45.14 in Oslo.', 'Then he left.']],
  ['It was Smith vs. Jones in St. Louis.', ['It was Smith vs. Jones in St. Louis.']],
  ['J. B. Hill won by 0.2 sec. from Dr. Lee.', ['J. B. Hill won by 0.2 sec. from Dr. Lee.']],
  ['The clock said 45.14 sec. She smiled.', ['The clock said 45.14 sec.', 'She smiled.']],
  ['“Good,” she said. “Very good.” Then rain.', ['“Good,” she said.', '“Very good.”', 'Then rain.']],
  ['Both await ratification.Hill won the mile too.', ['Both await ratification.', 'Hill won the mile too.']],
  ['See pic.twitter.com for more', ['See pic.twitter.com for more']],
  ['He was 9.5 sec. ahead.', ['He was 9.5 sec. ahead.']],
  ['5000m: 1. Hill 13:01; 2. Lee 13:02. Then rain.', ['5000m: 1. Hill 13:01; 2. Lee 13:02.', 'Then rain.']],
  ['He was in lane 3. Lee won.', ['He was in lane 3.', 'Lee won.']],
  ['One\n\nTwo three.', ['One', 'Two three.']],
  ['   \n \n', []],
];

describe('splitSentences', () => {
  test.each(cases)('%j', (text, sentences) => {
    const found = splitSentences(text);
    expect(found.map((sentence) => sentence.text)).toEqual(sentences);
    for (const { start, end, text: slice } of found) expect(text.slice(start, end)).toBe(slice);
  });

  test('tells headings from sentences and counts paragraphs', () => {
    const found = splitSentences('A record at last\n\nIt fell on Friday.\n\nThe race, then');
    expect(found.map(({ heading, paragraph }) => [heading, paragraph])).toEqual([
      [true, 0],
      [false, 1],
      [true, 2],
    ]);
  });

  test('cuts what never ends, in linear time, and loses nothing', () => {
    const endless = 'word '.repeat(40_000).trim();
    const found = splitSentences(endless);
    expect(found.length).toBeGreaterThan(100);
    expect(found.map((sentence) => sentence.text).join(' ')).toBe(endless);
  });
});
