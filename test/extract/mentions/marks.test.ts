import { describe, expect, test } from '@jest/globals';
import { findMarks } from '../../../src/extract/mentions/marks.ts';

const sentence = (text: string) => ({ index: 0, paragraph: 0, heading: false, start: 0, end: text.length, text });

/** Each sentence, and its marks: the likeliest reading and the role. */
const cases: readonly (readonly [text: string, marks: readonly string[]])[] = [
  ['He ran 3:45.14.', ['225.14 s result']],
  ['She won in 2h01:09.', ['7269 s result']],
  ['She jumped 6.27m (20ft 7in).', ['6.27 m result']],
  ['He put it 71-½ (21.65).', ['21.65 m result']],
  ['She scored 6,784 points.', ['6784 points result']],
  ['Second on 6,620, she smiled.', ['6620 points result']],
  ['1. Vogel (GER) 6784; 2. Rossi (ITA) 6620', ['6784 points result', '6620 points result']],
  ['Hill raised it to 9,045 at the trials.', ['9045 points result']],
  ['Hill (9,026 in Athens) was there.', ['9026 points result']],
  // numbers that are no marks
  ['The crowd rose to 9,045 at the trials.', []],
  ['A crowd of 6,620 people watched.', []],
  ['It was the best since 2016.', []],
  ['She was second in 2016, and third in 2019.', []],
  ['They ran with 5,000 to go.', []],
  ['He was 2:25 behind.', []],
  // roles
  ['She sailed over 2.10m.', ['2.1 m result']],
  ['He was the first over 6.00m.', ['6 m barrier']],
  ['He failed three times at 6.02m.', ['6.02 m failed']],
  ['He won the shot put at 22.21m.', ['22.21 m result']],
  ['She put the shot out to 14.95m.', ['14.95 m result']],
  ['She passed halfway in 62:01.', ['3721 s split']],
  ['3000m went by in 7:52.79.', ['472.79 s split']],
  ['He went through 800m in 1:52.4 and won the 1500m in 3:30.88.', ['112.4 s split', '210.88 s result']],
  ['The lights were set for 29:17, not 29:00.', ['1757 s target', '1740 s target']],
  ['A time of 28:50 has been mentioned.', ['1730 s target']],
  ['He needed to run 2:08 to win.', ['7680 s target']],
];

describe('findMarks', () => {
  test.each(cases)('%s', (text, marks) => {
    const found = findMarks(sentence(text), []).map(
      ({ value: { readings, role } }) => `${readings[0]!.value} ${readings[0]!.unit} ${role}`,
    );
    expect(found).toEqual(marks);
  });
});
