import { describe, expect, test } from '@jest/globals';
import { findAges } from '../../../src/extract/mentions/ages.ts';

const find = (text: string): string[] =>
  findAges({ index: 0, paragraph: 0, start: 0, end: text.length, text } as never, []).map(
    ({ text: words, value }) => `${words}=${value.years}`,
  );

const found: readonly (readonly [text: string, ages: readonly string[]])[] = [
  ['The 24-year-old Hill won.', ['24-year-old=24']],
  ['Twenty-three-year-old Hill won, a 19yo was second.', ['Twenty-three-year-old=23', '19yo=19']],
  ['Hill, 24, won from Vik (22).', ['24=24', '22=22']],
  ['Hill, then 19 and now 31, waved.', ['19=19', '31=31']],
  ['Noah Vik is twenty.', ['twenty=20']],
  ['Hill turned 31 last week.', ['31=31']],
  ['Hill, who is still only 17, won.', ['17=17']],
  ['Aged just 23, Hill won.', ['23=23']],
  ['At the age of 16 she ran her first race.', ['16=16']],
  ['At 34, he has a new coach.', ['34=34']],
  ['When just 15 years old, she won gold.', ['15 years old=15']],
  ['She was 22 years of age on that day.', ['22 years of age=22']],
  ['He celebrated his 30th birthday with a win.', ['30th birthday=30']],
  ['Vik, a Scotsman of 26, led.', ['26=26']],
  ['A Kenyan of 20, Noah Vik, led.', ['20=20']],
  ['The twenty-year-old Kenyan runs 3:43.40.', ['twenty-year-old=20']],
];

const leftAlone: readonly string[] = [
  'She broke the 39-year-old record.',
  'Hill won on Sunday (28), a day late.',
  'It was a 16-year-old British record.',
  'The record was 37 years old.',
  'The record of 7,291, from the 1988 Olympics, will be 29 years old.',
  'It had been 16 years old.',
  'Hill won in June, 24 hours after Vik.',
  'In lanes three, 4, 21 and 22 were empty.',
  'Hill was 24 seconds behind.',
  'At 30 km, he broke away.',
  'At 30, he broke away with ten kilometres left.',
  'A field of 24 set off.',
  'The temperature was 24.',
  'Her two-year-old daughter watched.',
  'The race is for athletes aged 18 to 24.',
  'He wore number 24 and was 10th.',
];

describe('findAges', () => {
  test.each(found)('%s', (text, ages) => expect(find(text)).toEqual(ages));
  test.each(leftAlone)('leaves alone: %s', (text) => expect(find(text)).toEqual([]));
});
