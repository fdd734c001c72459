import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../../src/claims/index.ts';
import { extractClaims } from '../../../src/extract/extract.ts';
import { articleOf } from '../article-of.ts';

const read = (text: string): readonly Claim[] => extractClaims(articleOf(text)).claims;

/** Each text, and the tenures read from it: `holder value unit bound`. */
const rows: readonly (readonly [text: string, tenures: readonly string[]])[] = [
  ["Ann Hill broke Lena Vik's 29-year-old world record in the 400m hurdles.", ['Lena Vik 29 year exact']],
  ["Ann Hill broke Lena Vik's decade-old world record in the 400m hurdles.", ['Lena Vik 10 year exact']],
  [
    'Ann Hill ran a world record 4:13.31 mile today. The previous record stood for 21 years; in 1997, Lena Vik did it in 4:14.',
    ['Lena Vik 21 year exact'],
  ],
  [
    "The Norwegian quartet sliced half a second off East Germany's 27-year-old 4x100m relay record.",
    ['East Germany 27 year exact'],
  ],
  ["Lena Vik's indoor mile record lasted just five days.", ['Lena Vik 5 day exact']],
  ['Ann Hill ended the 26-year reign of the world record held by Lena Vik.', ['Lena Vik 26 year exact']],
  ['Lena Vik had held the world record for eight years.', ['Lena Vik 8 year exact']],
  [
    'Ann Hill ran 14:05.20 to break the 5000m world record that Lena Vik set in Oslo. It had stood for almost 16 years.',
    ['Lena Vik 16 year under'],
  ],
  ['Lena Vik ran 14:11.15, a world record, in Oslo. It stood for 12 years.', ['Lena Vik 12 year exact']],
  [
    'Lena Vik ran 52.34 in Oslo, and 13 years went by before anybody improved on the record.',
    ['Lena Vik 13 year exact'],
  ],
  ["Lena Vik's world record was exactly one year old.", ['Lena Vik 1 year exact']],
  ['The record fell after 23 years: Ann Hill beat the 2.09m of Lena Vik.', ['Lena Vik 23 year exact']],
  ["Ann Hill broke the world record that had been Lena Vik's for 12 years.", ['Lena Vik 12 year exact']],
  ['The world record of Lena Vik dates back 22 years.', ['Lena Vik 22 year exact']],
  ['It took Ann Hill to beat a world record 37 years old, set by Lena Vik.', ['Lena Vik 37 year exact']],
  ['The world record had belonged to Lena Vik of Norway for 31 years.', ['Lena Vik 31 year exact']],
  ["Lena Vik's world record of 20.13 dated from 1985, so 31 years.", ['Lena Vik 31 year exact']],
  ['The previous world record, 2:17:42 by Lena Vik, had stood for 12 years and six days.', ['Lena Vik 12 year over']],
  ["That mark, 14:20.88, has belonged to Kenya's Lena Vik for seven years.", ['Lena Vik 7 year exact']],
  [
    'Ann Hill broke a 37-year-old county record. She added 2cm to the mark set by Lena Vik in 1982.',
    ['Lena Vik 37 year exact'],
  ],
  [
    "Ann Hill's 4:17.61 was 0.04 slower than Lena Vik ran in 1985, and that record has now lasted 34 years.",
    ['Lena Vik 34 year exact'],
  ],
  [
    'Ann Hill broke the 3000m world record with 8:05.08. The old mark of 8:06.11, which belonged to Lena Vik of Norway, was nearly 26 years old.',
    ['Lena Vik 26 year under'],
  ],
  [
    'Ann Hill broke the 3000m world record with 8:05.08, ending the 26-year reign of Lena Vik.',
    ['Lena Vik 26 year exact'],
  ],
  ["Lena Vik's 1:53.28 from 1983 remains the oldest world record, now 36 years old.", ['Lena Vik 36 year exact']],
  // what lasts is no record
  ['The race lasted two hours and Ann Hill won it.', []],
  ['Ann Hill stood on the podium for ten days.', []],
  ['The 29-year-old record holder Ann Hill was second.', []],
  ['Ann Hill has lived in Oslo for three years and won the 1500m.', []],
  [
    "Lena Vik's score of 6403 points, set in Oslo in 1994, stood as the Norwegian record for nearly 15 years.",
    ['Lena Vik 15 year under'],
  ],
  [
    'The first world record was set by Lena Vik. However, she only held the record for eight days.',
    ['Lena Vik 8 day exact'],
  ],
  [
    'Lena Vik ran 2:29:16 in Oslo in 1985 and nobody had gone quicker in the 24 years since.',
    ['Lena Vik 24 year exact'],
  ],
  ['No Norwegian had beaten the national record of Lena Vik for 34 years.', ['Lena Vik 34 year exact']],
  ["Lena Vik's time had not been beaten in 11 years until Saturday.", ['Lena Vik 11 year exact']],
  ["Lena Vik's 2:29:16, untouched for 34 years, was beaten by 62 seconds.", ['Lena Vik 34 year exact']],
  ["Lena Vik's 2:29:16, the Norwegian record for 34 years, was beaten on Sunday.", ['Lena Vik 34 year exact']],
  ['Lena Vik had been the Norwegian record holder for 34 years.', ['Lena Vik 34 year exact']],
  ['After 34 years Lena Vik no longer holds the Norwegian record.', ['Lena Vik 34 year exact']],
  [
    'Ann Hill opened with 22.36 to erase the championship record of Lena Vik, which had survived for 32 years.',
    ['Lena Vik 32 year exact'],
  ],
  [
    'Ann Hill threw 67.76m. Lena Vik is still 72 centimetres ahead of her, with the 68.48m from Oslo that has stood as the world record for 24 years.',
    ['Lena Vik 24 year exact'],
  ],
  ['Lena Vik was unbeaten in the 400m for two years.', []],
  [
    'Ann Hill won the 400m hurdles in 54.33. The Games record stayed in the possession of Lena Vik, who did 53.82 in Oslo in 2006. That is 12 years now.',
    ['Lena Vik 12 year exact'],
  ],
  [
    'Ann Hill ran 2:28:14, a national record. Lena Vik ran 2:29:16 in Oslo in 1985. It had stood for 34 years.',
    ['Lena Vik 34 year exact'],
  ],
  ["It was Lena Vik's first national record for three years.", []],
  ['Nobody in the stadium had seen a better race in 20 years, and Lena Vik won it.', []],
];

describe('tenures', () => {
  test.each(rows)('%s', (text, tenures) => {
    const claims = read(text).flatMap((claim) => (claim.kind === 'tenure' ? [claim] : []));
    expect(
      claims.map(({ athlete, quantity: { value, unit, bound } }) => `${athlete?.name} ${value} ${unit} ${bound}`),
    ).toEqual(tenures);
  });
});

/** Each text, and the event of the tenure read from it. */
const events: readonly (readonly [text: string, discipline: string])[] = [
  [
    "Ann Hill won the 400m hurdles in 54.21. Lena Vik's high jump world record of 2.09m has stood for 20 years.",
    'high jump',
  ],
  [
    "Ann Hill won the high jump with 1.98m. Lena Vik's 400m hurdles world record of 52.34 has stood for 20 years.",
    '400mH',
  ],
];

describe('the event of a record that stood', () => {
  test.each(events)('%s', (text, discipline) => {
    const claims = read(text).flatMap((claim) => (claim.kind === 'tenure' ? [claim] : []));
    expect(claims.map(({ event }) => event?.discipline)).toEqual([discipline]);
  });
});
