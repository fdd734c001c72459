import { describe, expect, test } from '@jest/globals';
import { passedPoints } from '../../../src/extract/discourse/passed-points.ts';
import { readMarked } from '../marked-sentence.ts';

describe('distances that were only passed', () => {
  test.each([
    ['[A Lee] went through [E 10km] in [T 30:05] and [E 15km] in [T 45:37].', ['10km', '15km']],
    ['[A Lee] had [T 30:05] at [E 10km].', ['10km']],
    ['[A Lee] had [T 30:05] for the [E 10km].', []],
    ['[A Lee] won the [E 10km] in [M 30:05].', []],
    ['[A Lee] left the [E 10km] and went by in [T 30:05].', []],
  ])('%s', (marked, passed) => {
    const [reading] = readMarked(marked).readings;
    expect([...passedPoints(reading!)].map(({ text }) => text)).toEqual(passed);
  });
});
