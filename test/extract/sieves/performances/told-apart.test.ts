import { expect, test } from '@jest/globals';
import { extractClaims } from '../../../../src/extract/extract.ts';
import { makeArticle } from '../../../report/sample.ts';

/** What a text says was done: `athlete | event | mark or place | venue, date | records`, in the order of the text. */
const find = (text: string): readonly string[] =>
  extractClaims(makeArticle('0', text, { published: '2019-08-06' })).claims.flatMap((claim) => {
    if (claim.kind !== 'performance' || claim.modality !== 'asserted') return [];
    const { athlete, event, mark, place, venue, date, records } = claim;
    const said = [mark?.text, place === null ? null : `p${place}`].filter((one) => one != null).join(' ');
    const where = [venue?.city, date?.value].filter((one) => one != null).join(' ');
    return [[athlete?.name, event.discipline, said, where, records.join('+')].filter((one) => one).join(' | ')];
  });

test.each<[string, readonly string[]]>([
  // An old record that no mark goes with, and where and when it was set
  [
    'Karo Lind finished the 3000 metres steeplechase in 9:18.36, five seconds behind the Norwegian record she set last year.',
    ['Karo Lind | 3000mSC | 9:18.36', 'Karo Lind | 3000mSC | 2018 | NR'],
  ],
  [
    'Tina Moe won the women’s marathon. Moe bettered the world record by Kenyan Bea Kosi from Chicago 2014.',
    ['Tina Moe | marathon | p1 | WR', 'Bea Kosi | marathon | Chicago 2014 | WR'],
  ],
  [
    'Kim Tosi was nowhere near the marathon record he ran in Berlin last year, his time at the finish being 2:02:42.',
    ['Kim Tosi | marathon | 2:02:42'],
  ],
  // A record beaten by the mark before it
  [
    'Gaby Lund finished third in the mile. She was timed in 4:17.87. The Danish record, 4:23.28, had belonged to Lea Holm since 1996, so it was gone by more than five seconds.',
    ['Gaby Lund | mile | 4:17.87 p3 | NR', 'Lea Holm | mile | 4:23.28 | 1996 | NR'],
  ],
  [
    'Gaby Lund finished third in the mile. She was timed in 4:17.87. The Danish record, 4:13.28, had belonged to Lea Holm since 1996, and it is still safe.',
    ['Gaby Lund | mile | 4:17.87 p3', 'Lea Holm | mile | 4:13.28 | 1996 | NR'],
  ],
  [
    'Sam Kirk jumped 6.06 metres in the pole vault, an American record. Before that it was Brad Hill’s 6.04 from 2008.',
    ['Sam Kirk | pole vault | 6.06 metres | NR', 'Brad Hill | pole vault | 6.04 | 2008 | NR'],
  ],
])('%s', (text, claims) => {
  expect(find(text)).toEqual(claims);
});
