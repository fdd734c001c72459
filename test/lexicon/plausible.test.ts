import { describe, expect, test } from '@jest/globals';
import { DISCIPLINE_FACTS } from '../../src/lexicon/disciplines.ts';
import { markLikelihood, plausible } from '../../src/lexicon/plausible.ts';
import { DISCIPLINES, type Discipline, type Sex } from '../../src/model/values.ts';

describe('the table of disciplines', () => {
  test('has each discipline of the model once', () => {
    expect(DISCIPLINE_FACTS.map((facts) => facts.discipline).sort()).toEqual([...DISCIPLINES].sort());
  });
  test.each(DISCIPLINE_FACTS.map((facts) => [facts.discipline, facts] as const))(
    '%s runs from better to worse',
    (_, f) => {
      for (const range of [f.men, f.women]) {
        if (range) expect(range[0] < range[1]).toBe(f.lowerIsBetter);
      }
      expect(f.men ?? f.women).not.toBeNull();
    },
  );
});

describe('plausible', () => {
  const rows: [Discipline, number, 's' | 'm' | 'points', Sex | null, 'yes' | 'hardly' | 'no'][] = [
    ['mile', 228, 's', 'men', 'yes'],
    ['mile', 222, 's', 'men', 'yes'],
    ['mile', 209, 's', 'men', 'no'],
    ['1500m', 209, 's', 'men', 'yes'],
    ['1500m', 209, 's', 'women', 'no'],
    ['100m', 9.9, 's', null, 'yes'],
    ['100m', 9.9, 'm', null, 'no'],
    ['100m', 12.9, 's', 'men', 'hardly'],
    ['long jump', 8.3, 'm', null, 'yes'],
    ['high jump', 8.3, 'm', null, 'no'],
    ['marathon', 7500, 's', null, 'yes'],
    ['marathon', 125, 's', null, 'no'],
    ['decathlon', 8700, 'points', null, 'yes'],
    ['110mH', 13.1, 's', 'women', 'no'],
  ];
  test.each(rows)('%s in %d %s (%s): %s', (discipline, value, unit, sex, wanted) => {
    const score = plausible(discipline, { value, unit }, sex);
    expect(score >= 0.6 ? 'yes' : score > 0 ? 'hardly' : 'no').toBe(wanted);
  });
});

describe('what a mark fits best', () => {
  const bestFit = (value: number, unit: 's' | 'm' | 'points'): Discipline | undefined =>
    DISCIPLINE_FACTS.map(({ discipline, standard }) => ({
      discipline,
      fit: plausible(discipline, { value, unit }) * (standard ? 1 : 0.6),
    }))
      .filter(({ fit }) => fit > 0.15)
      .sort((a, b) => b.fit - a.fit)[0]?.discipline;
  const rows: [number, 's' | 'm' | 'points', Discipline | undefined][] = [
    [9.85, 's', '100m'],
    [43.8, 's', '400m'],
    [101.9, 's', '800m'],
    [7700, 's', 'marathon'],
    [6.1, 'm', 'pole vault'],
    [2.38, 'm', 'high jump'],
    [8800, 'points', 'decathlon'],
    [0.26, 's', undefined],
  ];
  test.each(rows)('%d %s is first of all %s', (value, unit, wanted) => {
    expect(bestFit(value, unit)).toBe(wanted);
  });
  test('a margin is no mark', () => {
    expect(markLikelihood({ value: 0.26, unit: 's' })).toBe(0);
    expect(markLikelihood({ value: 10.1, unit: 's' })).toBeGreaterThan(0.6);
  });
});
