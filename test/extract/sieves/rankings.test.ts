import { expect, test } from '@jest/globals';
import { extractClaims } from '../../../src/extract/extract.ts';
import { articleOf } from '../article-of.ts';

/** Each rank asserted, its list and whose it is; null when there is none. */
const tell = (text: string): string | null => {
  const told = extractClaims(articleOf(text)).claims.flatMap((claim) =>
    claim.kind === 'ranking' && claim.modality === 'asserted'
      ? [`${claim.rank} ${claim.list} ${claim.athlete?.name ?? '?'}`]
      : [],
  );
  return told.length === 0 ? null : told.join('; ');
};

const ROWS: readonly (readonly [text: string, told: string | null])[] = [
  ['Anna Vik ran 3:50.01 to move to third on the world all-time list for 1500m.', '3 all-time Anna Vik'],
  ['Anna Vik ran 3:50.01, the fourth-fastest time ever in the 1500m.', '4 all-time Anna Vik'],
  ['Anna Vik ran 3:50.01, making her the fourth-fastest woman ever.', '4 all-time Anna Vik'],
  ['Anna Vik is now the third fastest woman in history over 1500m.', '3 all-time Anna Vik'],
  ['Anna Vik moved to No. 2 all-time in the 1500m.', '2 all-time Anna Vik'],
  ['Anna Vik moves up to No 7 on the world all-time list.', '7 all-time Anna Vik'],
  ['Anna Vik went to fifth on the UK all-time list with 3:59.20.', '5 national Anna Vik'],
  ["Only Maria Lund has run faster than Anna Vik's 3:50.01.", '2 all-time Anna Vik'],
  ['Anna Vik ran 3:50.01. Only Maria Lund and Ella Berg have ever run faster.', '3 all-time Anna Vik'],
  ['Anna Vik ran 3:50.01 in the 1500m. Only two women have run faster.', '3 all-time Anna Vik'],
  ['Anna Vik threw 76.01m; only four men in history have thrown further.', null],
  ['Anna Vik ran 3:50.01, the second-fastest time by a Briton.', '2 national Anna Vik'],
  ['Anna Vik threw 76.01m, the third-longest throw in history.', '3 all-time Anna Vik'],
  ['Anna Vik ran 10.80, the second-fastest time in the world this year.', '2 season Anna Vik'],
  ['Anna Vik leads the world list with 10.80.', '1 season Anna Vik'],
  ["Anna Vik tops the season's list with 10.80.", '1 season Anna Vik'],
  ['World No 1 Anna Vik won the 100m in 10.80.', null],
  ['Anna Vik, ranked third in the world, won the 100m in 10.80.', '3 world ranking Anna Vik'],
  ['Anna Vik is the fifth-fastest European of all time.', '5 area Anna Vik'],
  ['Anna Vik became the youngest ever world champion.', null],
  ['Anna Vik ran 10.80, her second-fastest time ever.', null],
  ['Anna Vik was the third-fastest qualifier for the final.', null],
  ['It was the fastest first lap in history.', null],
  ['Anna Vik won her third title in the fastest race ever.', null],
  ['Anna Vik ran 10.80 to go fourth on the all-time list behind Maria Lund.', '4 all-time Anna Vik'],
  ["Anna Vik's 10.80 puts her joint eighth on the all-time list.", '8 all-time Anna Vik'],
  ['The mark moves Anna Vik to equal third in the world all-time rankings.', '3 all-time Anna Vik'],
  ['Anna Vik jumped 15.20m, which ranks her sixth all time.', '6 all-time Anna Vik'],
  ['Anna Vik is second only to Maria Lund on the all-time list.', '2 all-time Anna Vik'],
  ['Anna Vik ran 10.80 to become the seventh-fastest performer ever.', '7 all-time Anna Vik'],
  ['Anna Vik climbed from eighth to fourth on the all-time list.', '4 all-time Anna Vik'],
  ['Anna Vik could move to third on the all-time list on Saturday.', null],
  ['Anna Vik was only the fifth woman to break two minutes.', null],
  ["Anna Vik won the 800m in 1:54.20, the world's third-best mark this season.", '3 season Anna Vik'],
  ['Anna Vik scored 7,010 points, the second-best heptathlon score of all time.', '2 all-time Anna Vik'],
  ['Anna Vik produced the second-best jump of all time, 7.49m.', '2 all-time Anna Vik'],
  ['Anna Vik ran the third-quickest 200m ever by a woman, 21.60.', '3 all-time Anna Vik'],
  ['Anna Vik lies third in the world rankings.', '3 world ranking Anna Vik'],
  ['Anna Vik, who is ninth on the all-time list, was second.', '9 all-time Anna Vik'],
  ['Anna Vik is No 1 in the world this year.', '1 season Anna Vik'],
  ["Anna Vik's 10.80 was the fastest by a European this year.", null],
  ['Anna Vik finished third in the Diamond League standings.', null],
  ['Anna Vik won in 2:14:10, the second fastest marathon in history by a woman.', '2 all-time Anna Vik'],
  ['Anna Vik now sits third on the British all-time list behind Maria Lund and Ella Berg.', '3 national Anna Vik'],
  ['Anna Vik went second on the world list for the season with 10.80.', '2 season Anna Vik'],
  ["Anna Vik's 8.50m elevated her to second spot on this year's world list.", '2 season Anna Vik'],
  ['Anna Vik ran 3:50.01, a time beaten only by Maria Lund.', '2 all-time Anna Vik'],
  ['Anna Vik was the fastest woman in the field this year.', null],
  ['Anna Vik is the second-fastest woman this year behind Maria Lund.', '2 season Anna Vik'],
  ['The 3:50.01 by Anna Vik is the 10th-fastest performance in history.', '10 all-time Anna Vik'],
  ['Anna Vik ran 3:50.01, the sixth fastest of all time.', '6 all-time Anna Vik'],
  ["Anna Vik recorded the year's second-fastest time, 10.80.", '2 season Anna Vik'],
];

test.each(ROWS)('%s', (text, told) => {
  expect(tell(text)).toBe(told);
});
