import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claimSchema } from '../../src/claims/index.ts';
import { extractClaims } from '../../src/extract/extract.ts';
import { makeArticle } from '../report/sample.ts';

/** What must hold for any text whatever, sense or nonsense. */

const PIECES = [
  ...['Ola Vinter', 'Vinter', 'Ana Costa’s', 'he', 'her', 'the Norwegian', 'the 24-year-old', 'Kenya', 'Oslo', 'Rome'],
  ...['3:45.14', '3:29:74', '9.58', '8.95m', '2:00:35', '29ft 4½in', '8,847 points', 'four minutes', '0.26 seconds'],
  ...['won', 'beat', 'ran', 'clocked', 'was second', 'took silver', 'lowered', 'ahead of', 'by', 'in', 'from', 'to'],
  ...['the mile', 'the men’s 1500m', 'high jump', 'world record', 'personal best', 'the Olympics', 'Bislett Games'],
  ...['on Saturday', 'in 1999', 'five days later', 'last summer', '13 February 2025', 'the 39-year-old record'],
  ...[',', '.', '; ', ' – ', '(', ')', '“', '”', '\n\n', '…', '𝟗𝟡', '\u00ad', '🏃', 'é', '\u202e', "'", '1. ', ':'],
];
const babble = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(babble, fc.string({ unit: 'grapheme', maxLength: 400 }), fc.lorem({ mode: 'sentences' }));
const published = fc.constantFrom(null, '2025-02-14', '2000-02-29');

const claimsIn = (text: string, date: string | null) =>
  extractClaims(makeArticle('0', text, { published: date })).claims;

describe('any text', () => {
  test('throws nothing, and gives claims that fit their schema and whose evidence slices', () => {
    fc.assert(
      fc.property(anyText, published, (text, date) => {
        const points = Array.from(text);
        for (const claim of claimsIn(text, date)) {
          expect(claimSchema.parse(claim)).toEqual(claim);
          for (const { start, end, exact } of claim.evidence) expect(points.slice(start, end).join('')).toBe(exact);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('gives the same claims each time', () => {
    fc.assert(
      fc.property(babble, published, (text, date) => {
        expect(claimsIn(text, date)).toEqual(claimsIn(text, date));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test('marks and amounts are words of the text', () => {
    fc.assert(
      fc.property(babble, published, (text, date) => {
        for (const claim of claimsIn(text, date)) {
          if (claim.kind === 'performance' && claim.mark) expect(text).toContain(claim.mark.text);
          if (claim.kind === 'margin' || claim.kind === 'interval' || claim.kind === 'tenure')
            expect(text).toContain(claim.quantity.text);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

// A pattern that backtracks without end on one of these never comes back: Jest's limit is the bound.
test.each([
  'Games ',
  'Meeting de ',
  'World ',
  'Oslo Diamond League 2020 ',
  'A ',
  'national ',
  '2020 ',
  'in Aa ',
  'Oslo, ',
  'in A.B.',
  'from Rome from ',
  'in Xxx-yy-',
  '3:45.14 ',
  '9.58, ',
  'Ola Vinter, ',
  'Vinter’s ',
  'he beat him and ',
  'five days later ',
  '1. A. Aa (KEN) 9.58; ',
  'world record ',
  'won, second, third ',
  '(((( ',
  '“he said” ',
  '.... ',
  'May May ',
  'the 24-year-old ',
  '1,000,',
  '0.1.2:3',
  'in May ',
  '12 May 12 ',
  'on Sunday (',
  'the last ',
  '2019, 2020 and ',
  'born in ',
  'will ',
  'after winning in Rome, ',
  'who ran 3:56.90 in Rome, ',
  'has a best of (',
  'in Doha and in Rome on Sunday ',
])('a text of nothing but %j is read to its end', (unit) => {
  const text = unit.repeat(Math.ceil(30_000 / unit.length));
  const { claims, unplaced } = extractClaims(makeArticle('0', text, { published: '2025-02-14' }));
  expect(claims.length + unplaced.length).toBeLessThan(text.length);
});
