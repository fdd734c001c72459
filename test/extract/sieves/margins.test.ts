import { expect, test } from '@jest/globals';
import { extractClaims } from '../../../src/extract/extract.ts';
import { articleOf } from '../article-of.ts';

/** Each margin asserted: value, unit, bound, who was better and who worse; null when there is none. */
const tell = (text: string): string | null => {
  const told = extractClaims(articleOf(text)).claims.flatMap((claim) =>
    claim.kind === 'margin' && claim.modality === 'asserted'
      ? [
          `${claim.quantity.value} ${claim.quantity.unit} ${claim.quantity.bound} ${claim.better.athlete?.name ?? '?'}>${claim.worse.athlete?.name ?? '?'}`,
        ]
      : [],
  );
  return told.length === 0 ? null : told.join('; ');
};

const ROWS: readonly (readonly [text: string, told: string | null])[] = [
  ["Anna Vik won the women's 800m in 1:58.20, 0.26 seconds ahead of Maria Lund.", '0.26 s exact Anna Vik>Maria Lund'],
  ['Anna Vik won by 0.26 from Maria Lund in the 800m final.', '0.26 s exact Anna Vik>Maria Lund'],
  ['Anna Vik beat Maria Lund by two hundredths of a second in the 100m hurdles.', '0.02 s exact Anna Vik>Maria Lund'],
  ['Anna Vik edged Maria Lund by 0.01 in the 100m final.', '0.01 s exact Anna Vik>Maria Lund'],
  ['Anna Vik edged out Maria Lund by just 0.01 seconds to take gold in the 200m.', '0.01 s exact Anna Vik>Maria Lund'],
  ['Anna Vik won the 5000m in 14:40.11, finishing two seconds clear of Maria Lund.', '2 s exact Anna Vik>Maria Lund'],
  ['Anna Vik finished two seconds clear. Maria Lund was second in 14:42.20.', '2 s exact Anna Vik>Maria Lund'],
  ['Anna Vik won in 14:40.11. Maria Lund was second, 0.73 behind.', '0.73 s exact Anna Vik>Maria Lund'],
  ['Anna Vik won the 800m in 1:58.20. Maria Lund finished 0.26 seconds later.', '0.26 s exact Anna Vik>Maria Lund'],
  [
    'Anna Vik won the 800m. Maria Lund crossed the line a fifth of a second later in second.',
    '0.2 s exact Anna Vik>Maria Lund',
  ],
  ['Anna Vik held off Maria Lund by four hundredths of a second.', '0.04 s exact Anna Vik>Maria Lund'],
  ['Anna Vik outsprinted Maria Lund to win by 0.12.', '0.12 s exact Anna Vik>Maria Lund'],
  ['Anna Vik pipped Maria Lund for bronze by one hundredth.', '0.01 s exact Anna Vik>Maria Lund'],
  ['Maria Lund was beaten by 0.03 by Anna Vik in the final.', '0.03 s exact Anna Vik>Maria Lund'],
  ['Maria Lund lost to Anna Vik by 0.03 in the final.', '0.03 s exact Anna Vik>Maria Lund'],
  ['Maria Lund was third, 0.2 seconds adrift of Anna Vik.', '0.2 s exact Anna Vik>Maria Lund'],
  ['Maria Lund was a second and a half back in second behind Anna Vik.', '1.5 s exact Anna Vik>Maria Lund'],
  [
    'Anna Vik won gold in the javelin with 65.20m, more than a metre ahead of Maria Lund.',
    '1 m over Anna Vik>Maria Lund',
  ],
  ['Anna Vik threw 65.20m to win the javelin by almost two metres from Maria Lund.', '2 m under Anna Vik>Maria Lund'],
  ['Anna Vik won the long jump with 7.01m, beating Maria Lund by 3cm.', '0.03 m exact Anna Vik>Maria Lund'],
  ['Anna Vik took the long jump by a single centimetre from Maria Lund.', '0.01 m exact Anna Vik>Maria Lund'],
  [
    'Anna Vik won the heptathlon with 6,707 points, 57 points ahead of Maria Lund.',
    '57 points exact Anna Vik>Maria Lund',
  ],
  ['Anna Vik won the heptathlon by 57 points from Maria Lund.', '57 points exact Anna Vik>Maria Lund'],
  ['Anna Vik won the 20km walk in 1:28:10, 23 seconds clear of Maria Lund.', '23 s exact Anna Vik>Maria Lund'],
  [
    'Anna Vik won the marathon in 2:21:10. Maria Lund was runner-up, a minute and 20 seconds behind.',
    '80 s exact Anna Vik>Maria Lund',
  ],
  [
    'Anna Vik won the marathon in 2:21:10, with Maria Lund second more than a minute back.',
    '60 s over Anna Vik>Maria Lund',
  ],
  ['The winning margin was 0.44 seconds.', null],
  [
    'Anna Vik won the 800m in 1:57.10 from Maria Lund (1:57.54). The gap was 0.44 seconds.',
    '0.44 s exact Anna Vik>Maria Lund',
  ],
  [
    'Anna Vik won the 800m in 1:57.10 from Maria Lund (1:57.54), a margin of 0.44 seconds.',
    '0.44 s exact Anna Vik>Maria Lund',
  ],
  ['Just 0.04 seconds separated Anna Vik and Maria Lund.', '0.04 s exact Anna Vik>Maria Lund'],
  ['Anna Vik and Maria Lund were separated by just one hundredth of a second.', '0.01 s exact Anna Vik>Maria Lund'],
  ['Anna Vik won by a comfortable three seconds in the 1500m.', '3 s exact Anna Vik>?'],
  ['Anna Vik claimed victory in the 10,000m by over ten seconds from Maria Lund.', '10 s over Anna Vik>Maria Lund'],
  ['Anna Vik crossed the line 12 seconds before Maria Lund in the marathon.', '12 s exact Anna Vik>Maria Lund'],
  ['Anna Vik came home eight seconds in front of Maria Lund.', '8 s exact Anna Vik>Maria Lund'],
  ['Anna Vik had eight seconds to spare over Maria Lund at the finish.', '8 s exact Anna Vik>Maria Lund'],
  ['Anna Vik opened a five-second lead and won the 3000m steeplechase in 9:01.10.', null],
  ['Anna Vik won the 3000m steeplechase with a 4.2-second lead over Maria Lund.', '4.2 s exact Anna Vik>Maria Lund'],
  ['Anna Vik missed the world record by 0.12 seconds.', '0.12 s exact ?>Anna Vik'],
  [
    'Anna Vik ran 3:50.01 in the 1500m, just 0.94 short of the world record held by Maria Lund.',
    '0.94 s exact Maria Lund>Anna Vik',
  ],
  [
    "Anna Vik ran 3:50.01 in the 1500m, 0.94 outside Maria Lund's world record of 3:49.07.",
    '0.94 s exact Maria Lund>Anna Vik',
  ],
  [
    "Anna Vik ran 3:50.01 in the 1500m, less than a second off Maria Lund's world record.",
    '1 s under Maria Lund>Anna Vik',
  ],
  ['Anna Vik ran 3:50.01, a second off her best.', '1 s exact Anna Vik>Anna Vik'],
  ['Anna Vik ran 3:50.01, over two seconds inside her previous best.', '2 s over Anna Vik>Anna Vik'],
  ['Anna Vik took 0.12 off the British record with 3:50.01 for 1500m.', '0.12 s exact Anna Vik>?'],
  ["Anna Vik ran 3:50.01 to shave 0.12 seconds off Maria Lund's 1500m record.", '0.12 s exact Anna Vik>Maria Lund'],
  [
    'Anna Vik shaved more than two seconds from the world record set by Maria Lund in 2015.',
    '2 s over Anna Vik>Maria Lund',
  ],
  ['Anna Vik smashed the meeting record by nearly three seconds.', '3 s under Anna Vik>?'],
  ['Anna Vik improved her personal best by four seconds to 3:58.20.', '4 s exact Anna Vik>Anna Vik'],
  ["Anna Vik improved Maria Lund's record of 3:50.30 by 0.29.", '0.29 s exact Anna Vik>Maria Lund'],
  ["Anna Vik's 3:50.01 bettered Maria Lund's mark by 0.29 seconds.", '0.29 s exact Anna Vik>Maria Lund'],
  [
    "Anna Vik clocked 3:50.01, bettering Maria Lund's national record by 0.29 seconds.",
    '0.29 s exact Anna Vik>Maria Lund',
  ],
  [
    'Anna Vik clocked 3:50.01, which was 0.29 better than the old mark of Maria Lund.',
    '0.29 s exact Anna Vik>Maria Lund',
  ],
  ['Anna Vik clocked 3:50.01, 0.29 faster than Maria Lund ran in 2015.', '0.29 s exact Anna Vik>Maria Lund'],
  ["Anna Vik threw 70.01m to add 29 centimetres to Maria Lund's national record.", '0.29 m exact Anna Vik>Maria Lund'],
  ['Anna Vik added a centimetre to her own world record with a clearance of 5.07m.', '0.01 m exact Anna Vik>Anna Vik'],
  ['Anna Vik raised the pole vault record by one centimetre to 5.07m.', '0.01 m exact Anna Vik>?'],
  ['Anna Vik threw the discus 70.01m, 31cm further than her previous best.', '0.31 m exact Anna Vik>Anna Vik'],
  ['Anna Vik jumped 7.20m, two centimetres short of her lifetime best.', '0.02 m exact Anna Vik>Anna Vik'],
  ['Anna Vik jumped 7.20m, an improvement of 12cm on her previous best.', '0.12 m exact Anna Vik>Anna Vik'],
  ['Anna Vik ran 12.40, a 0.12-second improvement on her best.', '0.12 s exact Anna Vik>Anna Vik'],
  [
    'Anna Vik broke the record by 1.2 seconds. The old mark of 3:51.20 was set by Maria Lund in 2010.',
    '1.2 s exact Anna Vik>Maria Lund',
  ],
  [
    'Anna Vik ran 9:01.10 to break the national record of 9:05.10 set by Maria Lund by exactly four seconds.',
    '4 s exact Anna Vik>Maria Lund',
  ],
  ['Anna Vik won the marathon in 2:21:10, breaking the course record by 14 seconds.', '14 s exact Anna Vik>?'],
  ['Anna Vik lowered the record by two-tenths of a second.', '0.2 s exact Anna Vik>?'],
  ['Anna Vik dipped under the record by 0.02.', '0.02 s exact Anna Vik>?'],
  ['Her time was three seconds slower than the course record.', null],
  ['Anna Vik won in 2:21:10. Her time was three seconds slower than the course record.', '3 s exact ?>Anna Vik'],
  ['Anna Vik won the 100m by a whisker.', null],
  ['The pacemaker dropped out with 600 metres left and Anna Vik was two seconds up on world record pace.', null],
  ['Anna Vik was one second ahead of Maria Lund at the bell.', null],
  ['Anna Vik passed halfway in 64:30, 20 seconds ahead of schedule.', null],
  ['Anna Vik was 20 metres clear with 200m to go.', null],
  ['Anna Vik was two seconds outside the qualifying standard.', null],
  ['Anna Vik would have won by two seconds.', null],
  ['Anna Vik was born two minutes after her twin Maria Lund.', null],
  ['A minute later Anna Vik won the shot put with 19.20m.', null],
  ['The race started ten minutes late and Anna Vik won in 2:21:10.', null],
  [
    'Anna Vik, who finished 0.03sec behind Maria Lund in the semi-final, took her revenge.',
    '0.03 s exact Maria Lund>Anna Vik',
  ],
  ['In third was Maria Lund, half a second further back.', '0.5 s exact ?>Maria Lund'],
  ['Ella Berg came third, another four seconds back.', '4 s exact ?>Ella Berg'],
  ['Anna Vik won the race in 1:58.20, 0.26 seconds faster than Maria Lund.', '0.26 s exact Anna Vik>Maria Lund'],
  ['Anna Vik won in 1:58.20 by some two seconds from Maria Lund.', '2 s about Anna Vik>Maria Lund'],
  ['Anna Vik won by about two seconds from Maria Lund.', '2 s about Anna Vik>Maria Lund'],
  ['Anna Vik finished within a tenth of Maria Lund.', '0.1 s exact Maria Lund>Anna Vik'],
  ["Anna Vik came within 0.05 of Maria Lund's world record.", '0.05 s exact Maria Lund>Anna Vik'],
  ['Great Britain won the 4x400m relay in 3:20.10, half a second ahead of Poland.', '0.5 s exact Great Britain>Poland'],
  ['The American quartet missed the world record by 0.02.', '0.02 s exact ?>United States'],
  ['Anna Vik took silver, 0.06 down on Maria Lund.', '0.06 s exact Maria Lund>Anna Vik'],
  ['Anna Vik won by six inches from Maria Lund in the shot put.', '0.1524 m exact Anna Vik>Maria Lund'],
  ['Anna Vik won the shot put with 19.90m, some 40cm ahead of Maria Lund.', '0.4 m about Anna Vik>Maria Lund'],
  ['Anna Vik won the shot put with 19.90m. Maria Lund was 40cm adrift in second.', '0.4 m exact Anna Vik>Maria Lund'],
  ['Anna Vik missed out on bronze by 0.01 seconds.', '0.01 s exact ?>Anna Vik'],
  ['Anna Vik was just two hundredths away from a medal.', null],
  [
    "Anna Vik's winning time was 0.15 inside the championship record set by Maria Lund in 1999.",
    '0.15 s exact Anna Vik>Maria Lund',
  ],
  ['Anna Vik obliterated the championship record by more than four seconds.', '4 s over Anna Vik>?'],
  ['Anna Vik eclipsed the 3:50.30 set by Maria Lund by three tenths of a second.', '0.3 s exact Anna Vik>Maria Lund'],
  ['Anna Vik got the verdict by three thousandths of a second from Maria Lund.', '0.003 s exact Anna Vik>Maria Lund'],
  ["The silver was Anna Vik's by five thousandths.", '0.005 s exact Anna Vik>?'],
  ['There was 0.03 between Anna Vik and Maria Lund at the line.', '0.03 s exact Anna Vik>Maria Lund'],
  ['Anna Vik knocked six seconds off her lifetime best.', '6 s exact Anna Vik>Anna Vik'],
  ['Anna Vik sliced 0.37 off the record.', '0.37 s exact Anna Vik>?'],
  ['Anna Vik cut the record by 0.37.', '0.37 s exact Anna Vik>?'],
  ['The record was broken by 0.37 seconds.', null],
  ['Anna Vik triumphed over Maria Lund by 0.26.', '0.26 s exact Anna Vik>Maria Lund'],
  ['Anna Vik defended her title by 22 seconds from Maria Lund in the 10,000m.', '22 s exact Anna Vik>Maria Lund'],
  ['Anna Vik reached the line six-hundredths of a second in front of Maria Lund.', '0.06 s exact Anna Vik>Maria Lund'],
  ['Anna Vik won the hammer by the huge margin of almost four metres.', '4 m under Anna Vik>?'],
  ['Anna Vik needed another 12cm to beat Maria Lund.', null],
  ['Anna Vik has improved by two seconds this season.', '2 s exact Anna Vik>Anna Vik'],
  ['Anna Vik ran the last lap two seconds faster than Maria Lund.', null],
  ['The second lap was two seconds slower than the first.', null],
  ['Anna Vik closed with a 58-second lap, two seconds quicker than Maria Lund.', null],
  ['Anna Vik was second in 2:44:04 and Maria Lund third, 16 seconds later.', '16 s exact Anna Vik>Maria Lund'],
  ['Anna Vik won the marathon in 2:21:10. Maria Lund was 2:25 behind.', '145 s exact Anna Vik>Maria Lund'],
  [
    "Anna Vik was 14th overall, only 26 seconds after the men's winner, Joe Hill of Kenya.",
    '26 s exact Joe Hill>Anna Vik',
  ],
  ['Anna Vik missed the podium by nine seconds.', '9 s exact ?>Anna Vik'],
  ['The throw won her the title by 40 centimetres, said Anna Vik.', null],
];

test.each(ROWS)('%s', (text, told) => {
  expect(tell(text)).toBe(told);
});
