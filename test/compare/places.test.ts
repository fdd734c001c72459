import { describe, expect, test } from '@jest/globals';
import { compareDates, daysOf, gapOf } from '../../src/compare/dates.ts';
import { readMarkText } from '../../src/compare/mark-text.ts';
import { compareCompetitions, compareVenues, isChampionship, yearInName } from '../../src/compare/places.ts';
import type { Venue } from '../../src/model/values.ts';

const venue = (city: string | null, stadium: string | null = null, country: string | null = null): Venue => ({
  ...{ city, stadium, country },
});

describe('two venues', () => {
  test.each([
    ['accents', venue('Liévin'), venue('Lievin'), 'same'],
    ['another name of the city', venue('Gothenburg'), venue('Göteborg'), 'same'],
    ['a stadium and its city', venue(null, 'Hayward Field'), venue('Eugene'), 'coarser'],
    ['a stadium in its city', venue('Eugene', 'Hayward Field'), venue('Eugene'), 'same'],
    ['a stadium and another city', venue(null, 'Hayward Field'), venue('Oslo'), 'differs'],
    ['two cities', venue('Nice'), venue('Rieti'), 'differs'],
    ['a country and nothing in it', venue(null, null, 'ITA'), venue('Nice'), 'unknown'],
    ['nothing known', venue(null), venue('Nice'), 'unknown'],
  ] as const)('%s', (_, a, b, relation) => {
    expect(compareVenues(a, b)).toBe(relation);
    expect(compareVenues(b, a)).toBe(relation);
  });
});

describe('two competitions', () => {
  test.each([
    ['Prefontaine Classic', 'Eugene Diamond League', 'alias'],
    ['Olympics', 'Olympic Games', 'alias'],
    ['2022 World Championships', 'World Athletics Championships', 'alias'],
    ['Millrose Games', 'Milrose Games', 'alias'],
    ['Prefontaine Classic', 'Diamond League', 'series'],
    ['World Championships', 'World Indoor Championships', 'differs'],
    ['Berlin Marathon', 'Chicago Marathon', 'differs'],
    ['Golden Gala', 'Bislett Games', 'differs'],
    ['a village gala', 'Bislett Games', 'unknown'],
  ] as const)('%s and %s', (a, b, relation) => {
    expect(compareCompetitions(a, b)).toBe(relation);
    expect(compareCompetitions(b, a)).toBe(relation);
  });
  test('know championships from meetings', () =>
    expect(['Tokyo Olympics', 'World Championships', 'Bislett Games'].map(isChampionship)).toEqual([
      true,
      true,
      false,
    ]));
  test('carry a year', () => expect([yearInName('2022 Worlds'), yearInName('Worlds')]).toEqual([2022, null]));
});

describe('two dates', () => {
  test.each([
    ['2021-06-06', '2021-06-06', 'same'],
    ['2021', '2021-06-06', 'coarser'],
    ['2021-06', '2021-06-06', 'coarser'],
    ['2021-06-06', '2021-06-07', 'day apart'],
    ['2021-06-30', '2021-07-01', 'day apart'],
    ['2021-06-06', '2021-06-08', 'differs'],
    ['2021', '2022', 'differs'],
    ['2021-05', '2021-06-06', 'differs'],
  ] as const)('%s and %s', (a, b, relation) => {
    expect(compareDates(a, b)).toBe(relation);
    expect(compareDates(b, a)).toBe(relation);
  });
  test('a month has its days', () => {
    const [first, last] = daysOf('2024-02');
    expect(last - first).toBe(28);
  });
  test('gaps know what they do not know', () => expect(gapOf('2021-06', '2021-07-01')).toEqual([1, 30]));
});

describe('marks as claims write them', () => {
  test.each([
    ['3:44.31', 224.31],
    ['2:11:37', 7897],
    ['7.06m', 7.06],
    ['59.1 seconds', 59.1],
    ['6512 points', 6512],
    ['four minutes', null],
    ['3:44:31:2', null],
  ])('%s', (text, value) => expect(readMarkText(text)).toBe(value));
});
