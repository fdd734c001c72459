import { expect, test } from '@jest/globals';
import { readSentence } from '../../../../src/extract/discourse/reading.ts';
import { findMarks } from '../../../../src/extract/mentions/marks.ts';
import { combinedEvents } from '../../../../src/extract/sieves/performances/combined.ts';

const eventsOf = (text: string): readonly (string | null)[] => {
  const sentence = { index: 0, paragraph: 0, heading: false, start: 0, end: text.length, text };
  return [...combinedEvents(readSentence(sentence, findMarks(sentence, []), [])).values()].map(
    ({ discipline }) => discipline,
  );
};

test('marks in the order of a combined event', () => {
  expect(eventsOf('Hill had 6,784 points (13.02, 1.83, 14.22, 24.01).')).toEqual([
    '100mH',
    'high jump',
    'shot put',
    '200m',
  ]);
  expect(eventsOf('Hill: 6.56, 52.41, 2:09.11 on the second day.')).toEqual([]);
  expect(eventsOf('Hill jumped 6.88m, 6.91m, 7.02m and 7.05m.')).toEqual([]);
});
