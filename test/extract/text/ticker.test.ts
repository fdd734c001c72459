import { describe, expect, test } from '@jest/globals';
import { splitSentences } from '../../../src/extract/text/sentences.ts';
import { findTickerClocks } from '../../../src/extract/text/ticker.ts';

const entry = 'Round two, and Moor leads with 17.49 from Orr and Vale.';

describe('clocks of a live report', () => {
  test.each([
    ['forward', ['19.58', '20.14', '20.25', '21.02']],
    ['latest first', ['21:02', '20:25', '20:14', '19:58']],
    ['in brackets', ['[20:14]', '[20:15]', '[20:15]', '[20:40]']],
    ['in halves of the day', ['11.58am:', '12.03pm:', '1.10pm:', '1.45pm:']],
    ['with a dash and a zone', ['20:14 BST –', '20:15 BST –', '20:15 BST –', '20:40 BST –']],
  ])('%s', (_, clocks) => {
    const text = ['Live', ...clocks.map((clock) => `${clock} ${entry}`)].join('\n\n');
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(['Live', ...clocks.map(() => entry)]);
  });

  test('on lines of their own', () => {
    const text = ['20:14', '20:15', '20:17', '20:40'].map((clock) => `${clock}\n${entry}`).join('\n');
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual([entry, entry, entry, entry]);
  });

  test.each([
    ['too few', ['20.14', '20.15', '20.16'].map((clock) => `${clock} ${entry}`)],
    ['going to and fro', ['20.14', '20.40', '20.15', '20.41'].map((clock) => `${clock} ${entry}`)],
    [
      'marks of a list',
      ['20.11 Ada Moor (GBR)', '20.14 Lena Vale (USA)', '20.25 Io Orr (KEN)', '20.40 Pia Kern (SUI)'],
    ],
    ['marks in cells of their own', ['Moor', '20.11', 'Vale', '20.14', 'Orr', '20.25', 'Kern', '20.40']],
    ['marks with units', ['20.11s', '20.14s', '20.25s', '20.40s'].map((mark) => `${mark} ${entry}`)],
  ])('none: %s', (_, lines) => expect(findTickerClocks(lines.join('\n')).size).toBe(0));
});
