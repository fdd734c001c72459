import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/claims/index.ts';
import { findPeople } from '../../src/reconcile/people.ts';
import { indexRoster } from '../../src/reconcile/roster.ts';
import { article, type ResultFields, result } from './make-claims.ts';

const [one, two] = [article('one'), article('two')];
const peopleOf = (claims: readonly Claim[]): number => findPeople(claims, null).people.length;

type Named = readonly [name: string, fields?: ResultFields];
const MILER: ResultFields = { event: 'mile', sex: 'men', nationality: 'SWE' };

describe('one athlete', () => {
  test.each<[string, Named, Named]>([
    ['the same name', ['Torsten Lindqvist'], ['Torsten Lindqvist']],
    ['accents', ['Mårten Öberg', MILER], ['Marten Oberg', MILER]],
    ['a misspelling, with an event in common', ['Torsten Lindqvist', MILER], ['Torsten Lindqivst', MILER]],
    ['a middle name', ['Lucy Mbogo', MILER], ['Lucy Wanjiru Mbogo', MILER]],
    ['family name first', ['Tesfaye Bekana', MILER], ['Bekana Tesfaye', MILER]],
    ['a short form', ['Josh Hartley', MILER], ['Joshua Hartley', MILER]],
    ['an initial and a country', ['J. Hartley', MILER], ['Joshua Hartley', MILER]],
    ['a woman whose race was read as a men’s', ['Lucy Mbogo', { sex: 'women' }], ['Lucy Mbogo', { sex: 'men' }]],
    [
      'one mark, read of men and of women',
      ['Kim Larsen', { sex: 'men', mark: '4:19.03' }],
      ['Kim Larsen', { sex: 'women', mark: '4:19.03' }],
    ],
    ['a surname that nobody else has', ['Hartley', MILER], ['Joshua Hartley', MILER]],
  ])('%s', (_, a, b) => {
    expect(peopleOf([result(one, a[0], a[1]), result(two, b[0], b[1])])).toBe(1);
  });
});

describe('two athletes', () => {
  test.each<[string, Named, Named]>([
    ['siblings', ['Torsten Lindqvist', MILER], ['Henrik Lindqvist', MILER]],
    ['sisters with names alike', ['Maria Lindqvist', { sex: 'women' }], ['Marit Lindqvist', { sex: 'women' }]],
    ['surnames alike', ['Tom Reed', MILER], ['Tom Reid', MILER]],
    ['a man and a woman', ['Kim Larsen', { sex: 'men' }], ['Kim Larsen', { sex: 'women' }]],
    ['father and son', ['Joe Hartley', { ...MILER, date: '1975' }], ['Josef Hartley', { ...MILER, date: '2022' }]],
    [
      'an initial that fits, another country',
      ['J. Hartley', { nationality: 'USA' }],
      ['Jane Hartley', { nationality: 'GBR' }],
    ],
    [
      'one name, two countries, no event in common',
      ['Wang Wei', { event: '100m', nationality: 'CHN' }],
      ['Wang Wei', { event: 'marathon', nationality: 'CAN' }],
    ],
    [
      'a misspelling and nothing in common',
      ['Marco Bellini', { event: 'shot put' }],
      ['Marco Belloni', { event: 'marathon' }],
    ],
  ])('%s', (_, a, b) => {
    expect(peopleOf([result(one, a[0], a[1]), result(two, b[0], b[1])])).toBe(2);
  });

  test('a surname alone, of two brothers, is neither', () => {
    const claims = [
      result(one, 'Torsten Lindqvist', MILER),
      result(one, 'Henrik Lindqvist', MILER),
      result(two, 'Lindqvist', MILER),
    ];
    expect(peopleOf(claims)).toBe(3);
  });
});

describe('a roster', () => {
  const roster = indexRoster([
    { name: 'Torsten Lindqvist', sex: 'men', nationality: 'SWE', born: '1999-04-01' },
    { name: 'Torsten Lindqvost', sex: 'men', nationality: 'SWE', born: '2001-04-01' },
  ]);
  test('parts two names that look like one', () => {
    const claims = [result(one, 'Torsten Lindqvist', MILER), result(two, 'Torsten Lindqvost', MILER)];
    expect(findPeople(claims, roster).people).toHaveLength(2);
    expect(findPeople(claims, null).people).toHaveLength(1);
  });
  test('gives sex and country', () => {
    const [person] = findPeople([result(one, 'Lindqvist Torsten')], roster).people;
    expect(person).toMatchObject({ sex: 'men', nationality: 'SWE' });
  });
});
