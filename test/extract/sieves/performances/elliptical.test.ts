import { describe, expect, test } from '@jest/globals';
import { extractClaims } from '../../../../src/extract/extract.ts';
import { articleOf } from '../../article-of.ts';

/** Lists, tickers and clipped sentences, and every mark that somebody in them has: `athlete | event | value`. */
const cases: readonly (readonly [text: string, performances: readonly string[]])[] = [
  // the event at the head of a line
  [
    'Men 1500 Josh Barrow 3:42.91 Peter Kibet 3:43.09\nWomen 800 Anna Kowalska 2:01.60 Maggie Brennan 2:01.74',
    [
      'Josh Barrow | 1500m | 222.91',
      'Peter Kibet | 1500m | 223.09',
      'Anna Kowalska | 800m | 121.6',
      'Maggie Brennan | 800m | 121.74',
    ],
  ],
  [
    'Men 3000: 1. Josh Barrow 7:57.88, 2. Peter Kibet 7:58.42. Women 3000: 1. Anna Kowalska 9:00.08.',
    ['Josh Barrow | 3000m | 477.88', 'Peter Kibet | 3000m | 478.42', 'Anna Kowalska | 3000m | 540.08'],
  ],
  // the event in a nickname, a runner's trade, a meeting's name
  ['With the spear Anna Kowalska reached 66.41m.', ['Anna Kowalska | javelin | 66.41']],
  ['The hurdlers had their say too. Anna Kowalska broke the record in 12.28.', ['Anna Kowalska | 100mH | 12.28']],
  ['Anna Kowalska won the Riverton Road Mile in 4:32.7.', ['Anna Kowalska | mile | 272.7']],
  // totals of points, in an article that speaks of a combined competition only
  [
    'The heptathlon record was Anna Kowalska’s 6,784 until Maggie Brennan put together 6,901 before a crowd of 6,500 people.',
    ['Anna Kowalska | heptathlon | 6784', 'Maggie Brennan | heptathlon | 6901'],
  ],
  ['Josh Barrow won the 1500m in 3:33.41. The stand holds 6,901.', ['Josh Barrow | 1500m | 213.41']],
  // nobody is named: the one of the headline, or of the sentences before
  [
    'Barrow near his best\n\nJosh Barrow of Britain led the decathlon. Peter Kibet was second.\n\nHurdles. 13.75, into the wind.\n\nDiscus. 50.54m in the second round.',
    ['Josh Barrow | 110mH | 13.75', 'Josh Barrow | discus | 50.54'],
  ],
  // a paragraph whose name was lost with its link is not about the one of the headline
  [
    'Barrow near his best\n\nJosh Barrow of Britain won the 1500m in 3:33.41.\n\nstormed to the 60m hurdles crown. The 25-year-old set a record, clocking 7.96.',
    ['Josh Barrow | 1500m | 213.41'],
  ],
  // a piece of the programme, from anywhere in its order
  [
    'Josh Barrow led the decathlon on 8,301 points from Peter Kibet on 8,290. With 16.00m, 2.05m and 48.42 Barrow closed the first day.',
    [
      'Josh Barrow | decathlon | 8301',
      'Peter Kibet | decathlon | 8290',
      'Josh Barrow | shot put | 16',
      'Josh Barrow | high jump | 2.05',
      'Josh Barrow | 400m | 48.42',
    ],
  ],
  // no word names the event: what a mark can only be
  ['Josh Barrow, a 9.88 man, flew home.', ['Josh Barrow | 100m | 9.88']],
  ['Josh Barrow hopped, stepped and jumped 17.96 to win gold.', ['Josh Barrow | triple jump | 17.96']],
  // one time of two
  [
    'Anna Kowalska was third in the 200m in 22.19, the same time as Italy’s Maggie Brennan.',
    ['Anna Kowalska | 200m | 22.19', 'Maggie Brennan | 200m | 22.19'],
  ],
  [
    'Anna Kowalska won the 200m in 22.19 after a battle with Maggie Brennan, given the same time.',
    ['Anna Kowalska | 200m | 22.19', 'Maggie Brennan | 200m | 22.19'],
  ],
  // whose, by the words between
  [
    'In the half marathon Anna Kowalska ran 66:20, beyond the 66:04 with which Maggie Brennan broke the record.',
    ['Anna Kowalska | half marathon | 3980', 'Maggie Brennan | half marathon | 3964'],
  ],
  [
    'Josh Barrow won the half marathon in 58:58, 28 seconds clear of Peter Kibet in 59:26.',
    ['Josh Barrow | half marathon | 3538', 'Peter Kibet | half marathon | 3566'],
  ],
  [
    'Anna Kowalska won the heptathlon on 6,816 points, 57 more than Maggie Brennan, for whom a total of 6,759 was a record.',
    ['Anna Kowalska | heptathlon | 6816', 'Maggie Brennan | heptathlon | 6759'],
  ],
  // done, whatever else could be; and not done
  [
    'Anna Kowalska ran a first half which would win most races among men, and hung on for a 2:17:01 marathon.',
    ['Anna Kowalska | marathon | 8221'],
  ],
  ['He needs about 3:49 in the 1500m, said the board of Josh Barrow.', []],
  ['Josh Barrow jumped 2.30m to win the high jump and tried 2.33m.', ['Josh Barrow | high jump | 2.3']],
  // talk of what might be
  [
    'Anna Kowalska won the 400m hurdles in 51.20. “Clean that up and it’s 50.5,” said her coach.',
    ['Anna Kowalska | 400mH | 51.2'],
  ],
];

describe('marks of clipped sentences', () => {
  test.each(cases)('%s', (text, performances) => {
    const { claims } = extractClaims(articleOf(text));
    const found = claims.flatMap((claim) =>
      claim.kind === 'performance' && claim.mark !== null && claim.modality === 'asserted'
        ? [`${claim.athlete?.name} | ${claim.event.discipline} | ${claim.mark.value}${claim.split ? ' split' : ''}`]
        : [],
    );
    expect(new Set(found)).toEqual(new Set(performances));
  });
});
