import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contains, evidenceOf, overlaps } from '../../../src/extract/text/spans.ts';

describe('evidenceOf', () => {
  test('counts code points, not UTF-16 units', () => {
    const text = '📸📸 Hill ran 3:45.14 today';
    const start = text.indexOf('3:45.14');
    expect(evidenceOf(text)({ start, end: start + 7 })).toEqual({
      start: 12,
      end: 19,
      exact: '3:45.14',
      prefix: '📸📸 Hill ran ',
      suffix: ' today',
    });
  });

  test('never cuts a character in two, and always slices', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const start = Math.min(a % text.length, b % text.length);
        const end = Math.max(a % text.length, b % text.length) + 1;
        const evidence = evidenceOf(text)({ start, end });
        expect(Array.from(text).slice(evidence.start, evidence.end).join('')).toBe(evidence.exact);
        expect(evidence.exact).toContain(text.slice(start, end));
      }),
    );
  });
});

test('overlaps and contains are half-open', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  expect(contains({ start: 0, end: 5 }, { start: 3, end: 5 })).toBe(true);
  expect(contains({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(false);
});
