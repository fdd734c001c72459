import { describe, expect, test } from '@jest/globals';
import { quoteSpan } from '../../src/report/html/quotes.ts';
import { makeArticle } from './sample.ts';

const quote = (text: string, exact: string): string => {
  const start = Array.from(text.slice(0, text.indexOf(exact))).length;
  const found = quoteSpan(makeArticle('a', text), start, start + Array.from(exact).length);
  return `${found.before}[${found.exact}]${found.after}`;
};

describe('evidence in its sentence', () => {
  test.each([
    [
      'between two sentences',
      'It rained. Vinter ran 3:50.01 in Oslo. He smiled.',
      '3:50.01',
      'Vinter ran [3:50.01] in Oslo.',
    ],
    [
      'a decimal point is no end',
      'She cleared 2.01 and 2.04 in Bergen.',
      '2.04',
      'She cleared 2.01 and [2.04] in Bergen.',
    ],
    ['a quotation ends with its mark', '“I ran 3:50.” Then he left.', '3:50', '“I ran [3:50].”'],
    [
      'an abbreviation goes on in small letters',
      'He ran 3:50.01 vs. his rival.',
      'ran',
      'He [ran] 3:50.01 vs. his rival.',
    ],
    ['a line ends a heading', 'A heading\nVinter ran 3:50.01', '3:50.01', 'Vinter ran [3:50.01]'],
    [
      'characters outside the basic plane count once',
      '🏃🏃 Vinter ran 3:50.01. End.',
      '3:50.01',
      '🏃🏃 Vinter ran [3:50.01].',
    ],
    ['the whole text', '3:50.01', '3:50.01', '[3:50.01]'],
  ])('%s', (_, text, exact, expected) => {
    expect(quote(text, exact)).toBe(expected);
  });

  test('a sentence without end is cut on both sides', () => {
    const shown = quote(`${'word '.repeat(500)}3:50.01${' word'.repeat(500)}`, '3:50.01');
    expect(shown.length).toBeLessThan(600);
    expect(shown.startsWith('…')).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
  });
});
