import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../../src/claims/index.ts';
import { extractClaims } from '../../../src/extract/extract.ts';
import { articleOf } from '../article-of.ts';

const read = (text: string): readonly Claim[] => extractClaims(articleOf(text)).claims;

/** Each text, and the intervals read from it: `from > to value unit bound`. */
const rows: readonly (readonly [text: string, intervals: readonly string[]])[] = [
  [
    'Lena Vik ran 4:20.15 in Oslo on Saturday, but Ann Hill bettered that five days later with 4:19.00.',
    ['Lena Vik > Ann Hill 5 day exact'],
  ],
  ['Four days after Lena Vik ran 4:20.15, Ann Hill ran 4:19.00.', ['Lena Vik > Ann Hill 4 day exact']],
  ['It was only 54 days since Ann Hill had run 14:05.20.', ['Ann Hill > undefined 54 day exact']],
  [
    'Ann Hill won the 1500m in 3:50.00. Less than five weeks earlier she had run 3:51.00.',
    ['Ann Hill > Ann Hill 5 week under'],
  ],
  ['It was her second world record in four days, said Ann Hill.', ['Ann Hill > Ann Hill 4 day exact']],
  ['Ann Hill broke the record for the third time in two weeks.', ['Ann Hill > Ann Hill 2 week exact']],
  ['Ann Hill broke the record that Lena Vik had set nine years ago.', ['Lena Vik > Ann Hill 9 year exact']],
  ['Ann Hill was the first Norwegian in 50 years to win the 1500m title.', ['undefined > Ann Hill 50 year exact']],
  ['Ann Hill won the 800m in 1:57.20 for her first title in eight years.', ['undefined > Ann Hill 8 year exact']],
  ['Ann Hill won, the first Norwegian with a medal in the 84 years of these championships.', []],
  ['The two world records of Ann Hill came nine days apart.', ['Ann Hill > Ann Hill 9 day exact']],
  ['Ann Hill, who ran 4:12.33 in Oslo eight days ago, won the 1500m.', ['Ann Hill > Ann Hill 8 day exact']],
  ['Ann Hill broke the record set by Lena Vik nine years earlier.', ['Lena Vik > Ann Hill 9 year exact']],
  [
    'Ann Hill became the second woman in three days to break the 5000m world record.',
    ['Ann Hill > Ann Hill 3 day exact'],
  ],
  ['Twenty years have passed since Lena Vik ran 4:13.13 for the mile.', ['Lena Vik > undefined 20 year exact']],
  ['Ann Hill, who moved to Oslo three years ago, won the mile in 4:20.12.', []],
  ['Ann Hill turned 38 on Tuesday, and two days later won the javelin with 66.04m.', []],
  [
    'Ann Hill broke the record of 43:42.73, which was set four years ago by Lena Vik.',
    ['Lena Vik > Ann Hill 4 year exact'],
  ],
  ['Ann Hill won the 1500m, as she had a year ago.', []],
  // no two happenings, or none of the sport
  ['Ann Hill broke two records in one night.', []],
  ['She moved to Oslo two years later with her dog.', []],
  ['Ann Hill won a third medal in a week.', []],
  ['Ann Hill ran for two hours.', []],
  ['Ann Hill won the 1500m a year after giving birth.', []],
];

describe('intervals', () => {
  test.each(rows)('%s', (text, intervals) => {
    const claims = read(text).flatMap((claim) => (claim.kind === 'interval' ? [claim] : []));
    expect(
      claims.map(
        ({ from, to, quantity: { value, unit, bound } }) =>
          `${from.athlete?.name} > ${to.athlete?.name} ${value} ${unit} ${bound}`,
      ),
    ).toEqual(intervals);
  });
});
