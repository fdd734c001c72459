import { describe, expect, test } from '@jest/globals';
import { extractClaims } from '../../../../src/extract/extract.ts';
import type { Article } from '../../../../src/model/article.ts';

/** What an article says, and every mark that somebody in it has: `athlete | event | value in s, m or points`. */
const cases: readonly (readonly [text: string, performances: readonly string[]])[] = [
  // a length is no slip for seconds where its own sentence names no race
  [
    'Elena Thorn won the 200m in 21.85. Tom Walch’s 22.20m was a surprise.',
    ['Elena Thorn | 200m | 21.85', 'Tom Walch | shot put | 22.2'],
  ],
  ['The winner of the men’s shot put was Lee Moss with 71-1/4 after 3-1/2 hours.', ['Lee Moss | shot put | 21.65']],
  // the words before a list, and its ordinals
  [
    'ELITE WOMEN RESULT\n\n1st: Ann Hill (Kenya) 2:17:01\n2nd: Eva Moe (Norway) 2:17:56',
    ['Ann Hill | marathon | 8221', 'Eva Moe | marathon | 8276'],
  ],
  // what is told after a time does not make it a duration
  [
    'Ann Hill won the women’s 800m with a time of 2:07.77 after going through 400m in 69 seconds.',
    ['Ann Hill | 800m | 127.77', 'Ann Hill | 400m | 69 split'],
  ],
  // the quick starter is passed, and runs no time of the passer's
  [
    'Ann Hill won the 100m. She moved past the quick starter Eva Moe, crossing the line in 11.26.',
    ['Ann Hill | 100m | 11.26'],
  ],
  // points of a race, as press agencies write them
  [
    'Ann Hill won the half marathon in 1:05:30, scorching through the 10km checkpoint in 30:33. She was a minute ahead by 20 kilometres (1:02:11).',
    ['Ann Hill | half marathon | 3930', 'Ann Hill | 10km | 1833 split', 'Ann Hill | 20km | 3731 split'],
  ],
  [
    'Ann Hill won the marathon in 2:17:08, passing 30 kilometres in 1:37:16 and 35 kilometres in 1:54:00.',
    ['Ann Hill | marathon | 8228', 'Ann Hill | 30km | 5836 split'],
  ],
  // an absolute participle, and one mark of three
  [
    'Tom Fletcher ran 9.86 in the 100m when finishing second behind Asa Moss, the Jamaican winning in 9.81.',
    ['Tom Fletcher | 100m | 9.86', 'Asa Moss | 100m | 9.81'],
  ],
  [
    'Lee Moss won the 10km in 29:31. Close behind were Paul Vik, Ali Omar and Jon Nye (all 29:34).',
    ['Lee Moss | 10km | 1771', 'Paul Vik | 10km | 1774', 'Ali Omar | 10km | 1774', 'Jon Nye | 10km | 1774'],
  ],
  // each mark of a series after its event
  [
    'Tom Fletcher’s marks included 100m 10.14, long jump 7.93m, discus 48.24, javelin 58.62m and 1500m 4:38.65.',
    [
      'Tom Fletcher | 100m | 10.14',
      'Tom Fletcher | long jump | 7.93',
      'Tom Fletcher | discus | 48.24',
      'Tom Fletcher | javelin | 58.62',
      'Tom Fletcher | 1500m | 278.65',
    ],
  ],
  // a bare number before what follows no place, and what runs has no length
  ['European 800 champ Tom Fletcher ran a negative-split 1:45.25.', ['Tom Fletcher | 800m | 105.25']],
  ['Tom Fletcher dashed 10.14 in the 100 — just 0.02 off his best.', ['Tom Fletcher | 100m | 10.14']],
  // the second mark of a score that names no loser beside it: the other of two just spoken of, or who follows
  [
    'In the straight it was Lee Moss and Paul Vik. Moss took the 5000m, 13:25.53 to 13:25.80.',
    ['Lee Moss | 5000m | 805.53', 'Paul Vik | 5000m | 805.8'],
  ],
  [
    'Anna Kowalska won the women’s shot by a centimetre, 18.33m to 18.32m, from Maggie Brennan.',
    ['Anna Kowalska | shot put | 18.33', 'Maggie Brennan | shot put | 18.32'],
  ],
  // not told whose
  ['Lee Moss beat Paul Vik and Tom Fletcher in the 5000m. It was 13:25.53 to 13:25.80.', ['Lee Moss | 5000m | 805.53']],
  // the subject that a clause takes up again
  [
    'Tom Fletcher let Lee Moss go when Moss kicked, and came home second in the 800m in 1:43.20.',
    ['Tom Fletcher | 800m | 103.2'],
  ],
  [
    'Tom Fletcher, the only one who had tried to go with Lee Moss, faded to fourth in the 800m in 1:45.31.',
    ['Tom Fletcher | 800m | 105.31'],
  ],
  [
    'Piotr Lis jumped 5.82m in the pole vault and left Sam Kend behind, the American having to make do with 5.72m.',
    ['Piotr Lis | pole vault | 5.82', 'Sam Kend | pole vault | 5.72'],
  ],
  [
    'In the javelin the old record, Vik’s, was 94.44m. Jon Vik threw 90.12m.',
    ['Jon Vik | javelin | 94.44', 'Jon Vik | javelin | 90.12'],
  ],
  ['Eva Holm improved her American hammer record to 78.24.', ['Eva Holm | hammer | 78.24']],
  [
    'In the half marathon Eva Holm’s 1:04:49 would have been a record on any other day.',
    ['Eva Holm | half marathon | 3889'],
  ],
  [
    'Josh Barrow of Britain won the men’s 1500m in 3:31.22, ahead of Kenya’s Peter Kibet (3:31.90) and Carlos Mendes of Portugal (3:32.41).',
    ['Josh Barrow | 1500m | 211.22', 'Peter Kibet | 1500m | 211.9', 'Carlos Mendes | 1500m | 212.41'],
  ],
  [
    'In the women’s shot put, Anna Kowalska threw 19.87m in the fourth round to win from Maggie Brennan, who managed 19.54m.',
    ['Anna Kowalska | shot put | 19.87', 'Maggie Brennan | shot put | 19.54'],
  ],
  [
    'Marta Novak was second in the 400m Hurdles in 54.63, followed by Ellen Petersen in third, also posting 55.07.',
    ['Marta Novak | 400mH | 54.63', 'Ellen Petersen | 400mH | 55.07'],
  ],
  [
    'The best efforts came from Anna Kowalska, with a triple jump of 14.99m, Maggie Brennan, who won the javelin with 68.01m, and others.',
    ['Anna Kowalska | triple jump | 14.99', 'Maggie Brennan | javelin | 68.01'],
  ],
  [
    'In the 100m Josh Barrow timed 10.08 behind Peter Kibet, who clocked 10.04.',
    ['Josh Barrow | 100m | 10.08', 'Peter Kibet | 100m | 10.04'],
  ],
  [
    'Sarah Lindqvist took two seconds off Maggie Brennan’s 2003 indoor 1000m best, running 2:31.93.',
    ['Sarah Lindqvist | 1000m | 151.93'],
  ],
  [
    'Anna Kowalska, who set the world hammer record of 81.08m in August, won with 79.48m.',
    ['Anna Kowalska | hammer | 81.08', 'Anna Kowalska | hammer | 79.48'],
  ],
  [
    'Anna Kowalska, who was second in the long jump with 6.70m, has since cleared 6.91m in Rome.',
    ['Anna Kowalska | long jump | 6.7', 'Anna Kowalska | long jump | 6.91'],
  ],
  ['The women’s 4x100m quartet of Jamaica ran 41.60 to win.', ['Jamaica | 4x100m | 41.6']],
  ['In the triple jump, Anna Kowalska won in a world lead of 14.99m.', ['Anna Kowalska | triple jump | 14.99']],
  [
    'Ellen Petersen won the women’s marathon in two hours, 18 minutes, and 11 seconds.',
    ['Ellen Petersen | marathon | 8291'],
  ],
  [
    'Sarah Lindqvist jumped 6.88m, 6.91m and 7.02m in the long jump before fouling twice.',
    ['Sarah Lindqvist | long jump | 6.88', 'Sarah Lindqvist | long jump | 6.91', 'Sarah Lindqvist | long jump | 7.02'],
  ],
  [
    'Marta Novak and Ellen Petersen both ran 22.45 in the 200m, with Novak given the win.',
    ['Marta Novak | 200m | 22.45', 'Ellen Petersen | 200m | 22.45'],
  ],
  [
    'Tom Fletcher, 24, clocked 44.61 in the 400m to beat the 44.72 set by Michael Duffy in 1998.',
    ['Tom Fletcher | 400m | 44.61', 'Michael Duffy | 400m | 44.72'],
  ],
  [
    'Second was Pierre Dubois in 13.21, with Ivan Petrov third in 13.25 and David Cole fourth in 13.30. Marcus Green had won the 110m hurdles in 13.05.',
    [
      'Pierre Dubois | 110mH | 13.21',
      'Ivan Petrov | 110mH | 13.25',
      'David Cole | 110mH | 13.3',
      'Marcus Green | 110mH | 13.05',
    ],
  ],
  [
    'Results, men’s 800m: 1. Peter Kibet (KEN) 1:43.10; 2. Josh Barrow (GBR) 1:43.55; 3. Carlos Mendes (POR) 1:44.02.',
    ['Peter Kibet | 800m | 103.1', 'Josh Barrow | 800m | 103.55', 'Carlos Mendes | 800m | 104.02'],
  ],
  [
    'Men’s 10,000m\n\n1 Peter Kibet KEN 26:50.12\n\n2 Josh Barrow GBR 26:55.40\n\n3 Carlos Mendes POR 27:01.77',
    ['Peter Kibet | 10000m | 1610.12', 'Josh Barrow | 10000m | 1615.4', 'Carlos Mendes | 10000m | 1621.77'],
  ],
  [
    'Women’s marathon: Anna Kowalska, Poland, 2:21:04; Maggie Brennan, Ireland, 2:21:33; Ellen Petersen, Denmark, 2:22:10.',
    ['Anna Kowalska | marathon | 8464', 'Maggie Brennan | marathon | 8493', 'Ellen Petersen | marathon | 8530'],
  ],
  [
    'Anna Kowalska passed halfway in 69:58 and won the Warsaw Marathon in 2:21:04.',
    ['Anna Kowalska | half marathon | 4198 split', 'Anna Kowalska | marathon | 8464'],
  ],
  [
    'Peter Kibet went through 800m in 1:52.4 and, after a 54.1 last lap, won the 1500m in 3:30.88.',
    ['Peter Kibet | 800m | 112.4 split', 'Peter Kibet | 1500m | 210.88'],
  ],
  [
    'Great Britain won the women’s 4x100m relay in 42.10, with Jamaica second in 42.33.',
    ['Great Britain | 4x100m | 42.1', 'Jamaica | 4x100m | 42.33'],
  ],
  [
    'In the heptathlon Katrin Vogel ran 13.10 in the 100m hurdles, cleared 1.83m in the high jump and put the shot 14.50m on the way to a total of 6,543 points.',
    [
      'Katrin Vogel | 100mH | 13.1',
      'Katrin Vogel | high jump | 1.83',
      'Katrin Vogel | shot put | 14.5',
      'Katrin Vogel | heptathlon | 6543',
    ],
  ],
  [
    'Kibet’s winning time was 3:30.88, bettering his own meeting record of 3:31.40 from 2022. Peter Kibet is the 1500m champion.',
    ['Peter Kibet | 1500m | 210.88', 'Peter Kibet | 1500m | 211.4'],
  ],
  [
    'The 26:50.12 that Peter Kibet ran in the 10,000m in Rome is the fastest in the world this year.',
    ['Peter Kibet | 10000m | 1610.12'],
  ],
  [
    'Peter Kibet beat Josh Barrow over 1500m, 3:30.88 to 3:31.22.',
    ['Peter Kibet | 1500m | 210.88', 'Josh Barrow | 1500m | 211.22'],
  ],
  [
    'Josh Barrow was beaten by Peter Kibet over 1500m, 3:30.88 to 3:31.22.',
    ['Peter Kibet | 1500m | 210.88', 'Josh Barrow | 1500m | 211.22'],
  ],
  [
    'Mattias Holm cleared 5.92m at his second attempt to win the pole vault before failing three times at 6.02m.',
    ['Mattias Holm | pole vault | 5.92'],
  ],
  ['Mattias Holm hopes to vault 6.00m this summer and could run 10.50 for 100m, says his coach.', []],
  [
    'Carlos Mendes threw the javelin 88.40m, a personal best, but Mattias Holm responded with 89.02m in the last round.',
    ['Carlos Mendes | javelin | 88.4', 'Mattias Holm | javelin | 89.02'],
  ],
  [
    'Anna Kowalska took the 20km race walk in 1:27:30, with Ellen Petersen a minute back in 1:28:31.',
    ['Anna Kowalska | 20kmW | 5250', 'Ellen Petersen | 20kmW | 5311'],
  ],
  [
    'Peter Kibet (3:30.88), Josh Barrow (3:31.22) and Carlos Mendes (3:32.41) took the medals in the 1500m.',
    ['Peter Kibet | 1500m | 210.88', 'Josh Barrow | 1500m | 211.22', 'Carlos Mendes | 1500m | 212.41'],
  ],
  [
    'Gold in the men’s discus went to Mattias Holm with 69.50m, silver to Ivan Petrov (68.21m) and bronze to David Cole (67.99m).',
    ['Mattias Holm | discus | 69.5', 'Ivan Petrov | discus | 68.21', 'David Cole | discus | 67.99'],
  ],
  [
    'The men’s 100m was won by Marcus Green in 9.98, from Tom Fletcher (10.03).',
    ['Marcus Green | 100m | 9.98', 'Tom Fletcher | 100m | 10.03'],
  ],
  [
    'Marcus Green stormed to victory in the 100m final, stopping the clock at 9.98 seconds (wind +1.2m/s).',
    ['Marcus Green | 100m | 9.98'],
  ],
  [
    'Marcus Green ran 10.08 in the heats, 10.01 in the semi-final and 9.98 in the final of the 100m.',
    ['Marcus Green | 100m | 10.08', 'Marcus Green | 100m | 10.01', 'Marcus Green | 100m | 9.98'],
  ],
  ['Marcus Green did not run faster than 10.20 in the 100m last year. He missed the 10.00 qualifying standard.', []],
  [
    '400m: 1 Tom Fletcher (GBR) 44.61, 2 David Cole (USA) 44.80. 800m: 1 Peter Kibet (KEN) 1:43.10.',
    ['Tom Fletcher | 400m | 44.61', 'David Cole | 400m | 44.8', 'Peter Kibet | 800m | 103.1'],
  ],
  [
    'Kibet smashed the 5000m world record by two seconds, clocking 12:33.10. The old mark of 12:35.36 had belonged to Joshua Wafula since 2020. Peter Kibet is 23.',
    ['Peter Kibet | 5000m | 753.1', 'Joshua Wafula | 5000m | 755.36'],
  ],
  [
    'Katrin Vogel won the triple jump with a leap of 14.61 metres, improving her personal best of 14.45m.',
    ['Katrin Vogel | triple jump | 14.61', 'Katrin Vogel | triple jump | 14.45'],
  ],
  [
    'Katrin Vogel set a championship record of 14.61m in the triple jump, adding six centimetres to the mark that Inna Lasova set in 2003.',
    ['Katrin Vogel | triple jump | 14.61'],
  ],
  [
    'Norway’s Henrik Solberg powered away over the last 200m to win the men’s 1500m in 3:29.91, a national record, with Spain’s Pablo Ruiz taking silver in 3:30.12 and Kenya’s Peter Kibet bronze in 3:30.40.',
    ['Henrik Solberg | 1500m | 209.91', 'Pablo Ruiz | 1500m | 210.12', 'Peter Kibet | 1500m | 210.4'],
  ],
  [
    'The Kenyan Peter Kibet, who had run 12:50.1 in Oslo two weeks earlier, finished fourth in the 5000m in 13:02.88.',
    ['Peter Kibet | 5000m | 770.1', 'Peter Kibet | 5000m | 782.88'],
  ],
  [
    'Pole vaulter Emma Larsson needed three attempts to clear 4.70m but then went over 4.80m, 4.85m and 4.90m at the first time of asking.',
    [
      'Emma Larsson | pole vault | 4.7',
      'Emma Larsson | pole vault | 4.8',
      'Emma Larsson | pole vault | 4.85',
      'Emma Larsson | pole vault | 4.9',
    ],
  ],
  [
    'Emma Larsson won the high jump with 1.98m ahead of Maria Rossi and Julia Klein, who both cleared 1.95m.',
    ['Emma Larsson | high jump | 1.98', 'Maria Rossi | high jump | 1.95', 'Julia Klein | high jump | 1.95'],
  ],
  [
    'In the men’s 400m hurdles, world champion David Cole eased to a season’s best 47.62 from Marco Bianchi (48.30) while Tom Fletcher (48.95) was fifth.',
    ['David Cole | 400mH | 47.62', 'Marco Bianchi | 400mH | 48.3', 'Tom Fletcher | 400mH | 48.95'],
  ],
  [
    'Ellen Petersen broke Maria Rossi’s 15-year-old Danish 3000m steeplechase record of 9:15.60, taking almost four seconds off it with 9:11.75.',
    ['Maria Rossi | 3000mSC | 555.6', 'Ellen Petersen | 3000mSC | 551.75'],
  ],
  [
    'Ellen Petersen’s 9:11.75 in the 3000m steeplechase was the fastest by a European this year and almost four seconds quicker than her previous best.',
    ['Ellen Petersen | 3000mSC | 551.75'],
  ],
  [
    '"I knew I could run 9:10," Ellen Petersen said after the 3000m steeplechase. "If I had run 9:05 I would have cried."',
    [],
  ],
  [
    'Paul Weber threw 66.02 in the discus with his opening effort, then improved to 67.45 and finally 68.90.',
    ['Paul Weber | discus | 66.02', 'Paul Weber | discus | 67.45', 'Paul Weber | discus | 68.9'],
  ],
  [
    'Daniel Abebe won the Rotterdam Marathon in two hours, four minutes and 35 seconds. Compatriot Samuel Bekele was second in 2:04:58, while Pablo Ruiz was the first European home in 2:07:11.',
    ['Daniel Abebe | marathon | 7475', 'Samuel Bekele | marathon | 7498', 'Pablo Ruiz | marathon | 7631'],
  ],
  [
    'After a first half of 61:50, Daniel Abebe came home in 2:04:35 to win the Rotterdam Marathon.',
    ['Daniel Abebe | half marathon | 3710 split', 'Daniel Abebe | marathon | 7475'],
  ],
  [
    'The leading group reached 30km in 1:28:20 before Daniel Abebe broke away to win the Rotterdam Marathon in 2h04:35.',
    ['Daniel Abebe | marathon | 7475'],
  ],
  ['Olivia Hart’s leap of 6.95m (22ft 9¾in) won the long jump.', ['Olivia Hart | long jump | 6.95']],
  [
    'Britain’s quartet of Olivia Hart, Emma Stone, Kate Moss and Lucy Webb clocked 42.21 to win the 4x100m relay.',
    ['Great Britain | 4x100m | 42.21'],
  ],
  [
    'The United States won the mixed 4x400m relay in 3:09.12 from Poland (3:09.80) and the Netherlands (3:10.05). Femke de Jong split 48.9 on anchor.',
    ['United States | 4x400m | 189.12', 'Poland | 4x400m | 189.8', 'Netherlands | 4x400m | 190.05'],
  ],
  ['Lucy Webb was just 0.02sec outside her personal best as she won the 60m in 7.18.', ['Lucy Webb | 60m | 7.18']],
  ['Lucy Webb won the 60m in 7.18, 0.05 clear of Kate Moss.', ['Lucy Webb | 60m | 7.18']],
  [
    'Lucy Webb’s 7.18 edged Kate Moss (7.19) and Emma Stone (7.23) in the women’s 60m.',
    ['Lucy Webb | 60m | 7.18', 'Kate Moss | 60m | 7.19', 'Emma Stone | 60m | 7.23'],
  ],
  [
    'A time of 7.18 gave Lucy Webb the win in the women’s 60m. Third place went to Emma Stone in 7.23.',
    ['Lucy Webb | 60m | 7.18', 'Emma Stone | 60m | 7.23'],
  ],
  [
    'With a throw of 80.11m, Paul Weber took the hammer title. His nearest rival, Ivan Petrov, reached 79.50m.',
    ['Paul Weber | hammer | 80.11', 'Ivan Petrov | hammer | 79.5'],
  ],
  [
    'Running only her second race over 800m, Olivia Hart finished in 1:58.20 and was followed home by Emma Stone (1:58.66).',
    ['Olivia Hart | 800m | 118.2', 'Emma Stone | 800m | 118.66'],
  ],
  [
    'Marco Bianchi began the decathlon with 10.45 in the 100m and followed it with 7.85m in the long jump, 15.10m in the shot put, 2.05m in the high jump and 47.01 in the 400m.',
    [
      'Marco Bianchi | 100m | 10.45',
      'Marco Bianchi | long jump | 7.85',
      'Marco Bianchi | shot put | 15.1',
      'Marco Bianchi | high jump | 2.05',
      'Marco Bianchi | 400m | 47.01',
    ],
  ],
  [
    'Henrik Solberg won the 1500m in 3min 29.91sec and Pablo Ruiz the 800m in 1min 43.05sec.',
    ['Henrik Solberg | 1500m | 209.91', 'Pablo Ruiz | 800m | 103.05'],
  ],
  [
    'Kate Moss (Sale Harriers) took the women’s 200m in 22.90 (+0.4) from Lucy Webb, 23.01, and Emma Stone, 23.20.',
    ['Kate Moss | 200m | 22.9', 'Lucy Webb | 200m | 23.01', 'Emma Stone | 200m | 23.2'],
  ],
  ['Third in the 5000m was Pablo Ruiz, his 13:01.22 a personal best.', ['Pablo Ruiz | 5000m | 781.22']],
  [
    'Solberg’s third-place finish in the 5000m in 13:01.22 earned him a bonus. Henrik Solberg lives in Bergen.',
    ['Henrik Solberg | 5000m | 781.22'],
  ],
  [
    'Katrin Vogel of Germany won the heptathlon at the European Championships in Berlin on Friday with 6,784 points. Vogel, 25, began with 12.84 in the 100m hurdles and then cleared 1.92m in the high jump. She put the shot 14.97m and ended the first day with 23.45 for 200m. On the second day she jumped 6.56, threw the javelin 52.41m and ran 2:09.11 in the 800m. Maria Rossi was second on 6,620 and Ellen Petersen third with a score of 6,588.',
    [
      'Katrin Vogel | heptathlon | 6784',
      'Katrin Vogel | 100mH | 12.84',
      'Katrin Vogel | high jump | 1.92',
      'Katrin Vogel | shot put | 14.97',
      'Katrin Vogel | 200m | 23.45',
      'Katrin Vogel | long jump | 6.56',
      'Katrin Vogel | javelin | 52.41',
      'Katrin Vogel | 800m | 129.11',
      'Maria Rossi | heptathlon | 6620',
      'Ellen Petersen | heptathlon | 6588',
    ],
  ],
  [
    'Heptathlon final standings: 1. Katrin Vogel (GER) 6784; 2. Maria Rossi (ITA) 6620; 3. Ellen Petersen (DEN) 6588.',
    ['Katrin Vogel | heptathlon | 6784', 'Maria Rossi | heptathlon | 6620', 'Ellen Petersen | heptathlon | 6588'],
  ],
  [
    'Long jump: Vogel 6.56, Rossi 6.44, Petersen 6.31. Javelin: Vogel 52.41, Rossi 48.00. Katrin Vogel, Maria Rossi and Ellen Petersen are the leading three in the heptathlon.',
    [
      'Katrin Vogel | long jump | 6.56',
      'Maria Rossi | long jump | 6.44',
      'Ellen Petersen | long jump | 6.31',
      'Katrin Vogel | javelin | 52.41',
      'Maria Rossi | javelin | 48',
    ],
  ],
  [
    'Joshua Wafula of Uganda won the senior men’s title at the World Cross Country Championships in Aarhus on Saturday, covering the 10.24km course in 31:40. Peter Kibet of Kenya was second in 31:44, with Daniel Abebe third in 31:56. The senior women’s race over 10km went to Grace Chemutai in 36:14. In the under-20 men’s race, Samuel Bekele won in 23:52.',
    [
      'Joshua Wafula | cross country | 1900',
      'Peter Kibet | cross country | 1904',
      'Daniel Abebe | cross country | 1916',
      'Grace Chemutai | cross country | 2174',
      'Samuel Bekele | cross country | 1432',
    ],
  ],
  [
    'The women’s race at the European Cross Country Championships was won by Emma Stone of Britain in 26:40, nine seconds ahead of Ellen Petersen.',
    ['Emma Stone | cross country | 1600'],
  ],
  [
    'EUGENE, Ore. — David Cole won the 400 meters at the U.S. Olympic Trials on Sunday in 43.97, holding off Tom Fletcher (44.12) and Marcus Green (44.20). Cole ran 44.50 in his semifinal. In the women’s 800, Olivia Hart, who fell in the heats four years ago, went 1:57.99. Lucy Webb (1:58.30) and Kate Moss (1:58.44) also made the team.',
    [
      'David Cole | 400m | 43.97',
      'Tom Fletcher | 400m | 44.12',
      'Marcus Green | 400m | 44.2',
      'David Cole | 400m | 44.5',
      'Olivia Hart | 800m | 117.99',
      'Lucy Webb | 800m | 118.3',
      'Kate Moss | 800m | 118.44',
    ],
  ],
  [
    'Paul Weber won the shot put at 22.21m (72-10½), Ivan Petrov going 21.80m and Marco Bianchi 21.55m.',
    ['Paul Weber | shot put | 22.21', 'Ivan Petrov | shot put | 21.8', 'Marco Bianchi | shot put | 21.55'],
  ],
  [
    'The top three in the men’s javelin: Paul Weber 88.12, Ivan Petrov 86.40 and Marco Bianchi 85.99.',
    ['Paul Weber | javelin | 88.12', 'Ivan Petrov | javelin | 86.4', 'Marco Bianchi | javelin | 85.99'],
  ],
  [
    'With 13.97m in the shot and 52.41m in the javelin, both personal bests, Katrin Vogel moved into the lead of the heptathlon.',
    ['Katrin Vogel | shot put | 13.97', 'Katrin Vogel | javelin | 52.41'],
  ],
  [
    'Vogel’s hurdles were 13.02, her high jump 1.83m. Katrin Vogel is second in the heptathlon. She is 40 points up on her best of 6,701 points from Götzis.',
    ['Katrin Vogel | 100mH | 13.02', 'Katrin Vogel | high jump | 1.83', 'Katrin Vogel | heptathlon | 6701'],
  ],
  [
    'Katrin Vogel leads the heptathlon after the first day in London. Her hurdles run of 12.98 was followed by 1.80m in the high jump, and she had a best of 14.40 in the shot. In the 200m she ran 24.20. Maria Rossi ran 13.30, jumped 1.92m and threw 13.01m before a 24.55 clocking.',
    [
      'Katrin Vogel | 100mH | 12.98',
      'Katrin Vogel | high jump | 1.8',
      'Katrin Vogel | shot put | 14.4',
      'Katrin Vogel | 200m | 24.2',
      'Maria Rossi | 100mH | 13.3',
      'Maria Rossi | high jump | 1.92',
      'Maria Rossi | shot put | 13.01',
      'Maria Rossi | 200m | 24.55',
    ],
  ],
  [
    'Katrin Vogel won the heptathlon with 6784 points (13.02, 1.83, 14.22, 24.01, 6.56, 52.41, 2:09.11).',
    [
      'Katrin Vogel | heptathlon | 6784',
      'Katrin Vogel | 100mH | 13.02',
      'Katrin Vogel | high jump | 1.83',
      'Katrin Vogel | shot put | 14.22',
      'Katrin Vogel | 200m | 24.01',
      'Katrin Vogel | long jump | 6.56',
      'Katrin Vogel | javelin | 52.41',
      'Katrin Vogel | 800m | 129.11',
    ],
  ],
  [
    'Heptathlon, first day. 100m hurdles: Vogel 13.02, Rossi 13.30. High jump: Rossi 1.92, Vogel 1.83. Katrin Vogel and Maria Rossi are favourites.',
    [
      'Katrin Vogel | 100mH | 13.02',
      'Maria Rossi | 100mH | 13.3',
      'Maria Rossi | high jump | 1.92',
      'Katrin Vogel | high jump | 1.83',
    ],
  ],
  [
    'Katrin Vogel improved her heptathlon best by 83 points to 6,784 and now stands ninth on the all-time list.',
    ['Katrin Vogel | heptathlon | 6784'],
  ],
  [
    'Defending champion Katrin Vogel could only manage 6.12m in the long jump of the heptathlon.',
    ['Katrin Vogel | long jump | 6.12'],
  ],
  [
    'Katrin Vogel needed to run 2:08 in the 800m to win the heptathlon but finished in 2:10.35.',
    ['Katrin Vogel | 800m | 130.35'],
  ],
  [
    'Only Jackie Stone, with 7,291 in 1988, has scored more in the heptathlon than Katrin Vogel’s 7,013.',
    ['Jackie Stone | heptathlon | 7291', 'Katrin Vogel | heptathlon | 7013'],
  ],
  [
    'David Cole won his heat of the 110m hurdles in 13.35, Tom Fletcher his in 13.41, and Marcus Green was the fastest loser with 13.52.',
    ['David Cole | 110mH | 13.35', 'Tom Fletcher | 110mH | 13.41', 'Marcus Green | 110mH | 13.52'],
  ],
  [
    'Peter Kibet’s 8:03.11 made him the fastest 3000m steeplechaser of the year. Kibet beat Tom Fletcher, whose 8:05.90 was an American record.',
    ['Peter Kibet | 3000mSC | 483.11', 'Tom Fletcher | 3000mSC | 485.9'],
  ],
  [
    'Behind Peter Kibet, who won the 5000m in 13:01.0, came Josh Barrow (13:03.5), Carlos Mendes (13:04.2) and, in a personal best of 13:06.9, Tom Fletcher.',
    [
      'Peter Kibet | 5000m | 781',
      'Josh Barrow | 5000m | 783.5',
      'Carlos Mendes | 5000m | 784.2',
      'Tom Fletcher | 5000m | 786.9',
    ],
  ],
  [
    'World 200m silver medallist Lucy Webb, fresh from a 10.98 100m in Florence, clocked 22.30.',
    ['Lucy Webb | 100m | 10.98', 'Lucy Webb | 200m | 22.3'],
  ],
  ['Kate Moss improved from 22.30 to 22.02 in the 200m.', ['Kate Moss | 200m | 22.3', 'Kate Moss | 200m | 22.02']],
  ['The women’s 200m saw Kate Moss edge Lucy Webb by one hundredth in 22.02.', ['Kate Moss | 200m | 22.02']],
  [
    'Kate Moss lowered her British record to 22.02 from the 22.10 she set in Lausanne to win the 200m.',
    ['Kate Moss | 200m | 22.02', 'Kate Moss | 200m | 22.1'],
  ],
  [
    'Kate Moss ran 22.02 for 200m, with Lucy Webb a metre back in 22.15 and Emma Stone only fourth (22.40).',
    ['Kate Moss | 200m | 22.02', 'Lucy Webb | 200m | 22.15', 'Emma Stone | 200m | 22.4'],
  ],
  [
    'There was a first sub-22 clocking for Kate Moss, who flew to 21.96 in the 200m into a 0.4m/s headwind.',
    ['Kate Moss | 200m | 21.96'],
  ],
  [
    'Kate Moss: 21.96. Lucy Webb: 22.15. The women’s 200m had never been faster.',
    ['Kate Moss | 200m | 21.96', 'Lucy Webb | 200m | 22.15'],
  ],
  [
    'Emma Larsson’s 4.90m was enough for gold in the pole vault, with Maria Rossi on 4.80m and Julia Klein, who cleared the same height but on countback was third.',
    ['Emma Larsson | pole vault | 4.9', 'Maria Rossi | pole vault | 4.8'],
  ],
  [
    'Jamaican Marcus Green blasted to a world-leading 9.78 in the 100m in Kingston, Jamaica, on Saturday, erasing the 9.80 by American David Cole from the top of this year’s list.',
    ['Marcus Green | 100m | 9.78', 'David Cole | 100m | 9.8'],
  ],
  [
    'The American ran the third leg in 44.1 as the United States won the 4x400m relay in 2:57.60.',
    ['United States | 4x400m | 177.6'],
  ],
  [
    'Heptathlon\n\n1. Katrin Vogel (GER) 6784 (13.02, 1.83, 14.22, 24.01, 6.56, 52.41, 2:09.11)\n\n2. Maria Rossi (ITA) 6620',
    [
      'Katrin Vogel | heptathlon | 6784',
      'Katrin Vogel | 100mH | 13.02',
      'Katrin Vogel | high jump | 1.83',
      'Katrin Vogel | shot put | 14.22',
      'Katrin Vogel | 200m | 24.01',
      'Katrin Vogel | long jump | 6.56',
      'Katrin Vogel | javelin | 52.41',
      'Katrin Vogel | 800m | 129.11',
      'Maria Rossi | heptathlon | 6620',
    ],
  ],
  [
    'Katrin Vogel, Maria Rossi and Ellen Petersen lead the heptathlon. Standings: Vogel 4012, Rossi 3958, Petersen 3901.',
    ['Katrin Vogel | heptathlon | 4012', 'Maria Rossi | heptathlon | 3958', 'Ellen Petersen | heptathlon | 3901'],
  ],
  [
    'Uganda’s Joshua Wafula retained the senior men’s title at the World Cross Country Championships in Aarhus, crossing the line in 31 minutes 40 seconds, four seconds clear of compatriot Peter Kibet. Daniel Abebe was third, another eight seconds back.',
    ['Joshua Wafula | cross country | 1900'],
  ],
  [
    'At the World Cross Country Championships in Aarhus, Ethiopia won the mixed relay in 26:08, with Morocco second in 26:22 and Kenya third in 26:29.',
    ['Ethiopia | cross country | 1568', 'Morocco | cross country | 1582', 'Kenya | cross country | 1589'],
  ],
  [
    'Emma Stone was the leading Briton in 23rd at the World Cross Country Championships, her time of 38:01 almost two minutes behind the winner, Grace Chemutai, who ran 36:14 for the 10.24km.',
    ['Emma Stone | cross country | 2281', 'Grace Chemutai | cross country | 2174'],
  ],
  [
    '11.35am: Katrin Vogel wins the first heat of the heptathlon hurdles in 13.02! That’s a season’s best. Maria Rossi 13.30.',
    ['Katrin Vogel | 100mH | 13.02', 'Maria Rossi | 100mH | 13.3'],
  ],
  [
    'The javelin went to Maria Rossi with a throw of 50.02 metres, but it was Katrin Vogel who led the heptathlon by 140 points, or about ten seconds, with only the 800m to come. She ran it in 2:11.4.',
    ['Maria Rossi | javelin | 50.02', 'Katrin Vogel | 800m | 131.4'],
  ],
  [
    'Katrin Vogel’s winning heptathlon: 100m hurdles 13.02; high jump 1.83m; shot 14.22m; 200m 24.01; long jump 6.56m; javelin 52.41m; 800m 2:09.11.',
    [
      'Katrin Vogel | 100mH | 13.02',
      'Katrin Vogel | high jump | 1.83',
      'Katrin Vogel | shot put | 14.22',
      'Katrin Vogel | 200m | 24.01',
      'Katrin Vogel | long jump | 6.56',
      'Katrin Vogel | javelin | 52.41',
      'Katrin Vogel | 800m | 129.11',
    ],
  ],
  [
    'The American men’s sprint relay team also won gold. Tom Lowry, Jim Fenton, Bob Harker and Sam Pryor won the 4x100m in 37.80.',
    ['United States | 4x100m | 37.8'],
  ],
  [
    'Joe Barrow, who will join Tom Lowry in Rome, finished third in 7:46.78 over 3000m.',
    ['Joe Barrow | 3000m | 466.78'],
  ],
  ['In the final Christian Holman was second in 9.84 for 100m.', ['Christian Holman | 100m | 9.84']],
  [
    'Joe Barrow won the mile in 3:48.37, a world best for the mile. The list of the fastest over 1500m and the mile: Joe Barrow 3:48.37. Barrow’s 3:48.37 for the mile delighted him.',
    ['Joe Barrow | mile | 228.37'],
  ],
  // half of a race, and what leads to no half
  [
    'Ann Hill won the marathon in 2:18:20. She ran the second half in 66:42 after a first half of 71:38.',
    ['Ann Hill | marathon | 8300', 'Ann Hill | half marathon | 4298 split'],
  ],
  [
    'Ann Hill did the first half of the marathon in 66 minutes 54 seconds and won the second half of the season.',
    ['Ann Hill | half marathon | 4014 split'],
  ],
  [
    '1500m: Tom Fletcher came alone off the last bend, 3:30.97. Paul Vik, second by 0.76 in 3:31.73, smiled.',
    ['Tom Fletcher | 1500m | 210.97', 'Paul Vik | 1500m | 211.73'],
  ],
  // the last event of a decathlon, and the last stretch of a race
  [
    'Tom Fletcher won the decathlon with 8,526 points from Paul Vik on 8,345 points. Fletcher ran the closing 1500m in 4:36.11.',
    ['Tom Fletcher | decathlon | 8526', 'Paul Vik | decathlon | 8345', 'Tom Fletcher | 1500m | 276.11'],
  ],
  [
    'Tom Fletcher won the 10,000m in 27:36.11 and ran the closing 1500m in 3:58.10.',
    ['Tom Fletcher | 10000m | 1656.11'],
  ],
  // thrown out to a length, and a record that stands at one
  [
    'Ann Hill put her javelin out at 67.90m. The record of Eve Moss stands at 70.20m.',
    ['Ann Hill | javelin | 67.9', 'Eve Moss | javelin | 70.2'],
  ],
  // an event that only the verb of the mark before tells
  [
    'Tom Fletcher vaulted over 5.82m. “Everything was wet,” he said. Paul Vik was third (5.62m).',
    ['Tom Fletcher | pole vault | 5.82', 'Paul Vik | pole vault | 5.62'],
  ],
  // whoever the relative clause is about is no champion of it
  [
    'Anna Ross was beaten in the long jump by Eve Moss, who managed 6.90m to the Olympic champion’s 6.88m.',
    ['Eve Moss | long jump | 6.9', 'Anna Ross | long jump | 6.88'],
  ],
  [
    'Paul Vik won the javelin. The 25-year-old – whose previous best was 81.28m – threw 83.40m.',
    ['Paul Vik | javelin | 81.28', 'Paul Vik | javelin | 83.4'],
  ],
  [
    'After a 3:31.39 win in the 1500m in Rome, there was little doubt that Paul Vik was the best, said Tom Fletcher.',
    ['Paul Vik | 1500m | 211.39'],
  ],
  // the record of another, and what it is short of
  [
    'Ann Hill won the pentathlon with 4,900 points exactly, 13 short of the record held by Eve Moss.',
    ['Ann Hill | pentathlon | 4900'],
  ],
  [
    'Tom Fletcher won the heptathlon with 6,126 points from Paul Vik on 6,045 points. Fletcher trailed Germany’s Jan Holz by 31 points going into the closing 1000m but ran 2:41.54.',
    ['Tom Fletcher | heptathlon | 6126', 'Paul Vik | heptathlon | 6045', 'Tom Fletcher | 1000m | 161.54'],
  ],
  // what is walked, and what is run
  [
    'At the European Race Walking Cup Ann Hill won the women’s 20km in 1:30:48, and Paul Vik the men’s 50km in 3:44:10.',
    ['Ann Hill | 20kmW | 5448', 'Paul Vik | 50kmW | 13450'],
  ],
  [
    'Ann Hill threw the hammer 64.87m. Eve Moss ran 54.9 over one lap.',
    ['Ann Hill | hammer | 64.87', 'Eve Moss | 400m | 54.9'],
  ],
  // a legend apposed
  [
    'Ali Omar won the marathon. Kenenisa Bekila, the Ethiopian track legend running only his second marathon, was fourth in 2:05:51.',
    ['Kenenisa Bekila | marathon | 7551'],
  ],
  // surnames alone, in the present
  [
    'Men’s javelin: Pyatkonen answers with 84.51. Ruukanen third on 84.12. Vettik! 86.12.',
    ['Pyatkonen | javelin | 84.51', 'Ruukanen | javelin | 84.12', 'Vettik | javelin | 86.12'],
  ],
  // a common word that is a surname, and a hall that is one
  [
    'Liz Hill won the 400m in 50.10. Ben True was third in 45.10; the winner, Florida’s Arman Hall, went 44.82.',
    ['Liz Hill | 400m | 50.1', 'Ben True | 400m | 45.1', 'Arman Hall | 400m | 44.82'],
  ],
  // she had it at the end, whoever is named later; the one behind her has her own
  [
    'Ann Hill led the marathon from the start. By the end she had 2:17:01, forty-one seconds quicker than Liz Moss managed in 2005. The Ethiopian behind her, Tirunesh Dibala, ran 2:17:56.',
    ['Ann Hill | marathon | 8221', 'Tirunesh Dibala | marathon | 8276'],
  ],
  [
    'Daniel Vik, who had never won, ran away from Kenenisa Bekila in the marathon, was nearly caught and hung on in 2:05:48 to the great man’s 2:05:57.',
    ['Daniel Vik | marathon | 7548', 'Kenenisa Bekila | marathon | 7557'],
  ],
  // heights gone over, skipped and matched
  [
    'Pole vault: Tom Fletcher over 5.20 at the second attempt. He skips 5.25. Björn Oster misses at 5.40 and goes no further than 5.30, which Brad Vik matches.',
    ['Tom Fletcher | pole vault | 5.2', 'Björn Oster | pole vault | 5.3', 'Brad Vik | pole vault | 5.3'],
  ],
  // what is points of a team, and what a throw cannot be
  [
    'Liz Hill won the 200m in 22.75 and scored 31.5 of the club’s 62 points. Tom Fletcher had throws of 20.71 metres.',
    ['Liz Hill | 200m | 22.75', 'Tom Fletcher | shot put | 20.71'],
  ],
  // only one event has such marks
  [
    'Ann Hill threw the javelin 46.71m. There were medals as well: the Belgian Kevin Bor won in 45.08.',
    ['Ann Hill | javelin | 46.71', 'Kevin Bor | 400m | 45.08'],
  ],
  // a team by its names alone is the newspaper's own
  [
    'Britain had a good day. British runners smiled. Ann Hill, Eve Moss, Liz Nye and Jo Lee clocked 42.12 in the 4x100m, three tenths behind the United States. Britain is proud.',
    ['Great Britain | 4x100m | 42.12'],
  ],
  // a state in brackets is nobody; the mark after `set by` is the one who broke it
  [
    'Javelin throw, men: 1. Yash Rao (Har, 78.68m), 2. Jay Rao (Pun, 72.29).',
    ['Yash Rao | javelin | 78.68', 'Jay Rao | javelin | 72.29'],
  ],
  [
    'Paul Vik broke the record of 17.91m set by Tom Fletcher (2015) with a throw of 18.05m in the shot put.',
    ['Tom Fletcher | shot put | 17.91', 'Paul Vik | shot put | 18.05'],
  ],
  ['Seemana of Himachal Pradesh created a record in the girls’ 3000m with 9:50.54.', ['Seemana | 3000m | 590.54']],
  // legs of a relay are no races
  [
    'Kenya won the women’s 4x1500m in 16:33.58. Ann Hill opened with a leg of 4:07.4 and Eve Moss followed with 4:08.5.',
    ['Kenya | 4x1500m | 993.58'],
  ],
  // what another did not attempt; a point where somebody passed
  [
    'Ann Hill won the marathon in 2:18:35. While Eve Moss did not attempt to stay, Hill reached the 10 kilometres mark in 31:59 and led at 30 kilometres where she passed at 1:37:42.',
    ['Ann Hill | marathon | 8315', 'Ann Hill | 10km | 1919 split', 'Ann Hill | 30km | 5862 split'],
  ],
  // a length that one of two events of the article has
  [
    'Tom Fletcher won the pole vault with 6.05m. Ann Hill won the long jump. Then the hall was dark. Paul Vik, who came second with 5.95m, stayed.',
    ['Tom Fletcher | pole vault | 6.05', 'Paul Vik | pole vault | 5.95'],
  ],
];

describe('marks of whole sentences', () => {
  test.each(cases)('%s', (text, performances) => {
    const { claims } = extractClaims({
      id: 'a_test',
      path: 'test.txt',
      sha256: '',
      title: null,
      outlet: null,
      url: null,
      language: 'en',
      published: '2024-06-10',
      publishedFrom: 'header',
      text,
    } as Article);
    const found = claims.flatMap((claim) =>
      claim.kind === 'performance' && claim.mark !== null && claim.modality === 'asserted'
        ? [`${claim.athlete?.name} | ${claim.event.discipline} | ${claim.mark.value}${claim.split ? ' split' : ''}`]
        : [],
    );
    expect(new Set(found)).toEqual(new Set(performances));
  });
});
