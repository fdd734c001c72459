import { describe, expect, test } from '@jest/globals';
import { slippedEvent } from '../../../src/extract/discourse/slipped-events.ts';

/** An article on one event, with a word of another. */
const about = (main: string, other = '5000m') => ({
  ofArticle: (discipline: string) => (discipline === main ? 1 : discipline === other ? 0.4 : 0),
  ofAthlete: null,
  walks: false,
  fields: false,
});
const seconds = (value: number) => ({ value, unit: 's' as const, resolution: 0.01 });

describe('the event of a misprinted time', () => {
  test.each<[string, number, string, string | null]>([
    ['20:05.92 for 29:05.92', 1205.92, '10000m', '10000m'],
    ['49:05.92 for 29:05.92', 2945.92, '10000m', '10000m'],
    ['a time that the event has', 1745.92, '10000m', null],
    ['two digits off', 965.92, '10000m', null],
    ['too short for two digits', 305.1, '1500m', null],
    ['an event of seconds', 1205.92, '800m', null],
  ])('%s', (_, value, main, told) => {
    expect(slippedEvent([seconds(value)], 'women', about(main))).toBe(told);
  });

  test('nothing known of the article', () => {
    expect(slippedEvent([seconds(1205.92)], 'women', null)).toBeNull();
  });
});
