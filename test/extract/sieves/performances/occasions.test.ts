import { expect, test } from '@jest/globals';
import { extractClaims } from '../../../../src/extract/extract.ts';
import { makeArticle } from '../../../report/sample.ts';

/** The races without a mark that an article tells: `place, competition, city, date`, and first any event but the 800m. */
const racesIn = (text: string): readonly string[] =>
  extractClaims(makeArticle('0', text, { published: '2018-08-20' })).claims.flatMap((claim) => {
    if (claim.kind !== 'performance' || claim.mark !== null) return [];
    const { event, place, competition, venue, date } = claim;
    const discipline = event.discipline === '800m' ? null : event.discipline;
    return [[discipline, place, competition?.name, venue?.city, date?.value].filter((part) => part != null).join(', ')];
  });

test.each<[string, readonly string[]]>([
  [
    'Ann Vik won the European 800m title in 2012, 2014 and 2016.',
    ['1, European Championships, 2012', '1, European Championships, 2014', '1, European Championships, 2016'],
  ],
  ['Ann Vik won the 800m in Berlin in 2015 and 2017.', ['1, Berlin, 2015', '1, Berlin, 2017']],
  [
    'Ann Vik took 800m silver at the World Championships in Beijing in 2015 and at the European Championships in Amsterdam a year later.',
    ['2, World Championships, Beijing, 2015', '2, European Championships, Amsterdam, 2016'],
  ],
  ['Ann Vik was second over 800m in Oslo and Rome this season.', ['2, Oslo, 2018', '2, Rome, 2018']],
  [
    'Ann Vik won the half marathon in Doha in 2015 and the Berlin Marathon of 2016.',
    ['half marathon, 1, Doha Half Marathon, Doha, 2015', 'marathon, 1, Berlin Marathon, Berlin, 2016'],
  ],
  // The event of all her marks, though another was spoken of last.
  [
    'Ann Vik won the 800m in 1:58.31. Lea Orr threw the javelin 61.20m. Vik was fourth at the Rio Olympics.',
    ['4, Rio Olympics, Rio de Janeiro, 2016'],
  ],
  [
    'Ann Vik won the 800m title which she had won in Barcelona in 2010 and Zurich in 2014.',
    ['1', '1, European Championships, Barcelona, 2010', '1, Zurich, 2014'],
  ],
  [
    'Ann Vik ran the 800m. Vik, the bronze medallist from Rio, was third in 2:00.10.',
    ['3, Rio Olympics, Rio de Janeiro, 2016'],
  ],
  ['Ann Vik won the 800m in Oslo. She took bronze in Rio.', ['1, Oslo', '3, Rio Olympics, Rio de Janeiro, 2016']],
  ['Ann Vik won the 800m in Oslo. She was third in Rio.', ['1, Oslo', '3, Rio de Janeiro']],
  // Of the road race that the report is of
  [
    'Ann Vik won the London Marathon in 2:20:11. Vik, third in 2016, beat the two-time winner Lea Orr. Orr won in 2014 and 2015.',
    [2016, 2014, 2015].map((year) => `marathon, ${year === 2016 ? 3 : 1}, London Marathon, London, ${year}`),
  ],
  // One race
  ['Ann Vik won the 800m in Oslo in 2015.', ['1, Oslo, 2015']],
  ['Ann Vik won the 800m in Oslo and Rome favourite Lea Orr was ill.', ['1, Oslo']],
  ['Ann Vik won the 800m on Friday and Saturday.', ['1, 2018-08-17']],
])('%s', (text, races) => {
  expect([...racesIn(text)].sort()).toEqual([...races].sort());
});
