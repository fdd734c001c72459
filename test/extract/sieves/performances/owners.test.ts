import { describe, expect, test } from '@jest/globals';
import { extractClaims } from '../../../../src/extract/extract.ts';
import { articleOf } from '../../article-of.ts';

/** Each text, and what it says of whom: `athlete | discipline | mark or place`. */
const cases: readonly (readonly [text: string, performances: readonly string[]])[] = [
  // one to whom something is done, before what the winner did; not one whom another lets win
  ['Helen Obel took down Laura Mire to win a fast women’s mile in 4:16.56.', ['Helen Obel | mile | 4:16.56']],
  ['Jane Moss surprised Ann Hill to take the women’s 800m in 1:58.20.', ['Jane Moss | 800m | 1:58.20']],
  ['A fast pace helped Ann Hill to win the women’s 1500m in 4:01.20.', ['Ann Hill | 1500m | 4:01.20']],
  // told by the way between somebody and what he did
  [
    'Amal Saber won the men’s 800m from Nigel Ames, the fastest man in the world over two laps of the track last year, who finished second in 1:43.80.',
    ['Amal Saber | 800m | 1', 'Nigel Ames | 800m | 1:43.80'],
  ],
  [
    'Eve Lane won the women’s 800m in 2:02.58 ahead of Renee Lamott (800m world rank: 10) of France (2:03.00).',
    ['Eve Lane | 800m | 2:02.58', 'Renee Lamott | 800m | 2:03.00'],
  ],
  // no win of the race
  [
    'Eve Lane won the women’s 5000m in 15:01.20, with Ann Hill winning the battle with Jane Moss for third.',
    ['Eve Lane | 5000m | 15:01.20', 'Ann Hill | 5000m | 3'],
  ],
  // the trainer in brackets is nobody's subject, and the Welshwoman the only one named
  [
    'In the women’s 5000m, Heather Lewin (Martin Ball; Eastland) showed her rivals a clean pair of heels, the Welshwoman winning by two seconds in 15:34.49.',
    ['Heather Lewin | 5000m | 15:34.49'],
  ],
  // two who were named before, in their order
  [
    'Two medals came from Elsa Crane and Tina Arag. They finished the women’s 1500m in second (4:09.49) and third (4:09.59), respectively.',
    ['Elsa Crane | 1500m | 4:09.49', 'Tina Arag | 1500m | 4:09.59'],
  ],
  // first of some only; gold in two events
  [
    'Ruth Purdy finished first British athlete in the half marathon in 1:10:10.',
    ['Ruth Purdy | half marathon | 1:10:10'],
  ],
  [
    'Ann Hill won the mile in 4:20.10 after winning double gold at the European Championships.',
    ['Ann Hill | mile | 4:20.10'],
  ],
  // a denial that ends with its day
  [
    'Tom Moss has not lost over 800m since finishing second to Lee Berg in 2013.',
    ['Tom Moss | 800m | 2', 'Lee Berg | 800m | 1'],
  ],
  // the one who is taken home, though another was named before
  [
    'Tess Dahl led the women’s 5000m from Meg Farr until 80 metres remained. Farr’s last lap of 58.48 seconds took her home in 14:32.83.',
    ['Meg Farr | 5000m | 14:32.83'],
  ],
  // who ran it, the next sentence says
  [
    'Tom Berg won the men’s 100m in 9.58. Until Sunday the quickest that any man had run was 9.68. Ray Gill ran that in Eugene in 2008.',
    ['Tom Berg | 100m | 9.58', 'Ray Gill | 100m | 9.68'],
  ],
  // what somebody was the first to do, between him and his time
  [
    'Dana Moss of Ohio won the gold medal in the women’s 400m hurdles, the first American woman to do so, in 53.13.',
    ['Dana Moss | 400mH | 53.13'],
  ],
  // `that` before a noun opens no clause
  [
    'Ann Hill won the marathon in Oslo in 2:19:10. Eva Dahl was well behind Hill in that Oslo Marathon, in 2:20:51.',
    ['Ann Hill | marathon | 2:19:10', 'Eva Dahl | marathon | 2:20:51'],
  ],
  // tied with others: his own mark
  [
    'Ron Croft won the men’s shot put. He remains tied for third all-time with Joe Kovar and Al Andrade from his 22.91m in Des Moines.',
    ['Ron Croft | shot put | 1', 'Ron Croft | shot put | 22.91m'],
  ],
  // what is left out after a possessive
  [
    'Andy Porth won the men’s 60m hurdles. It was the second home medal after Kate Thorp’s in the pentathlon on Friday, with 4,750 points.',
    ['Andy Porth | 60mH | 1', 'Kate Thorp | pentathlon | 4,750 points'],
  ],
  // who led when the others passed
  [
    'In the men’s 5000m Mat Rams and then Nick Kim made the pace; 3000m went by in 7:52.79 with Rams still in front.',
    ['Mat Rams | 3000m | 7:52.79'],
  ],
  // two who are trailed: his own time
  [
    'Xie Wen defended his 110m hurdles title. Xie, who trailed Japan’s Shun Taka and Chen Kue, finally pulled ahead, clocking 13.34, 0.02 faster than his winning time from 2014.',
    ['Xie Wen | 110mH | 13.34'],
  ],
  // a club is no first name
  [
    'Ann Hill won the women’s 800m. Leigh Harrier Hill passed halfway in 61.31.',
    ['Ann Hill | 800m | 1', 'Ann Hill | 400m | 61.31'],
  ],
];

describe('whose a mark or place is', () => {
  test.each(cases)('%s', (text, expected) => {
    const { claims } = extractClaims(articleOf(text));
    const told = claims.flatMap((claim) =>
      claim.kind === 'performance' && claim.modality === 'asserted'
        ? [`${claim.athlete?.name} | ${claim.event.discipline} | ${claim.mark?.text ?? claim.place}`]
        : [],
    );
    expect(new Set(told)).toEqual(new Set(expected));
  });
});

/** Each report of a cross-country meeting, and the event of each mark in it. */
const fields: readonly (readonly [text: string, published: string, events: readonly string[]])[] = [
  [
    'The Senior Cross-Country Championships were held in Leeds. Jane Moss broke away and went on to win in 28:17, 11 seconds clear.',
    '2019-02-24',
    ['cross country 28:17'],
  ],
  // no word says so, and other races are told by the way
  [
    'On Sunday in Aarhus, Denmark, Jane Moss became the champion of the world. She ran 36:14. She was second in the 10,000 metres at the London world championships in 2017 (31:02.14), and in November ran 15 kilometres on the road in 48:05.',
    '2019-04-01',
    ['cross country 36:14', '10000m 31:02.14', '15km 48:05'],
  ],
  // an article on a half marathon that names cross country as well
  [
    'Jane Moss, the world cross country champion, won the half marathon in Copenhagen in 67:01.',
    '2019-09-15',
    ['half marathon 67:01'],
  ],
];

describe('the races of a cross-country meeting', () => {
  test.each(fields)('%s', (text, published, expected) => {
    const { claims } = extractClaims({ ...articleOf(text), published });
    const told = claims.flatMap((claim) =>
      claim.kind === 'performance' && claim.mark !== null ? [`${claim.event.discipline} ${claim.mark.text}`] : [],
    );
    expect(told).toEqual(expected);
  });
});
