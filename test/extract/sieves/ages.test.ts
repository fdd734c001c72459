import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../../src/claims/index.ts';
import { extractClaims } from '../../../src/extract/extract.ts';
import { articleOf } from '../article-of.ts';

const read = (text: string): readonly Claim[] => extractClaims(articleOf(text)).claims;

/** Each text, and the ages read from it: `name years`, with the modality where it is not asserted. */
const rows: readonly (readonly [text: string, ages: readonly string[]])[] = [
  ['Ann Hill, 24, won the 1500m.', ['Ann Hill 24']],
  ['Ann Hill (24) of Norway won the 1500m.', ['Ann Hill 24']],
  ['The race was won by 19-year-old Kenyan Noah Vik.', ['Noah Vik 19']],
  ['Ann Hill won the mile. The 24-year-old had led from the start.', ['Ann Hill 24']],
  ['Noah Vik, who is 31, was second.', ['Noah Vik 31']],
  ['Noah Vik, a Scotsman of 26, led at the bell.', ['Noah Vik 26']],
  ['Noah Vik is a 22-year-old from Oslo.', ['Noah Vik 22']],
  ['Aged just 23, Ann Hill has all the titles.', ['Ann Hill 23']],
  ['Ann Hill won gold at the age of 19.', ['Ann Hill 19']],
  ['Noah Vik celebrated his 30th birthday on Friday.', ['Noah Vik 30']],
  ['Noah Vik will be 35 next year.', ['Noah Vik 35 planned']],
  ['Noah Vik is not yet 20.', ['Noah Vik 20 negated']],
  ['Noah Vik, a plumber of 28 from Leeds, led at the bell.', ['Noah Vik 28']],
  ['Ann Hill (NOR), 33, was fourth.', ['Ann Hill 33']],
  ['Ann Hill, all of 17, won the 1500m.', ['Ann Hill 17']],
  ['Ann Hill broke the 37-year-old county record of Lena Vik.', []],
  ['Ann Hill won. The 30-year-old improved the previous mark of 1:17:02 by Lena Vik.', ['Ann Hill 30']],
  ['Ann Hill broke the 39-year-old record of Noah Vik.', []],
  ['Ann Hill was 24 seconds behind Noah Vik.', []],
  [
    'Ann Hill beat Lena Vik and Eva Moe. The 22-year-old showed devastating speed down the home straight to outlast Vik.',
    ['Ann Hill 22'],
  ],
  ['Ann Hill won the 1500m in Oslo on Saturday (20).', []],
  ['Ann Hill had a best of 4.75m but the 24-year-old broke this mark twice.', ['Ann Hill 24']],
  ['Lena Vik won. Ann Hill was hurt, but the 33-year-old ran 7.95 in the 60m hurdles.', ['Ann Hill 33']],

  [
    'Jamaica’s Noah Vik, 18, ran 9.96. Later Erik Holm ran 19.49. The 18-year-old US sprinter won by far.',
    ['Noah Vik 18', 'Erik Holm 18'],
  ],
];

describe('ages', () => {
  test.each(rows)('%s', (text, ages) => {
    const claims = read(text).flatMap((claim) => (claim.kind === 'age' ? [claim] : []));
    expect(
      claims.map(({ athlete, years, modality }) =>
        `${athlete?.name} ${years} ${modality === 'asserted' ? '' : modality}`.trim(),
      ),
    ).toEqual(ages);
  });
});
