import { expect, test } from '@jest/globals';
import { extractClaims } from '../../../src/extract/extract.ts';
import { articleOf } from '../article-of.ts';

/** Each count asserted and whose it is; null when there is none. */
const tell = (text: string): string | null => {
  const told = extractClaims(articleOf(text)).claims.flatMap((claim) =>
    claim.kind === 'tally' && claim.modality === 'asserted' ? [`${claim.count} ${claim.athlete?.name ?? '?'}`] : [],
  );
  return told.length === 0 ? null : told.join('; ');
};

const ROWS: readonly (readonly [text: string, told: string | null])[] = [
  ['Anna Vik won her third world title.', '3 Anna Vik'],
  ['Anna Vik, a four-time world champion, won again.', '4 Anna Vik'],
  ['Four-time world champion Anna Vik won again.', '4 Anna Vik'],
  ['Double Olympic champion Anna Vik won the 800m.', '2 Anna Vik'],
  ['Anna Vik improved her best by 0.15 of a second for a clear win.', null],
  ['World triple jump champion Anna Vik won again.', null],
  ['Anna Vik won her 12th straight competition.', '12 Anna Vik'],
  ['Anna Vik set the 12th world record of her career.', '12 Anna Vik'],
  ['Anna Vik has won five Olympic golds.', '5 Anna Vik'],
  ['Anna Vik won five golds.', '5 Anna Vik'],
  ['Anna Vik is unbeaten in 14 finals.', '14 Anna Vik'],
  ['Anna Vik extended her winning streak to 23 races.', '23 Anna Vik'],
  ['Anna Vik won the London Marathon for the third time.', '3 Anna Vik'],
  ['Anna Vik has won the London Marathon four times.', '4 Anna Vik'],
  ['Anna Vik took a record sixth title.', '6 Anna Vik'],
  ['Anna Vik could become a four-time champion.', null],
  ['Anna Vik is hoping for her third world title.', null],
  ['Anna Vik is chasing a third world title.', null],
  ['Anna Vik will be seeking a fourth straight win in Oslo.', null],
  ['Anna Vik failed to win her third world title.', null],
  ['Anna Vik denied Maria Lund a third world title.', null],
  ['Anna Vik missed out on a third gold.', null],
  ['Anna Vik won her fourth straight 400m title.', '4 Anna Vik'],
  ['Anna Vik won her tenth consecutive race.', '10 Anna Vik'],
  ['Anna Vik has broken the world record twice.', '2 Anna Vik'],
  ['Three-time Olympic champion Maria Lund was beaten by Anna Vik.', '3 Maria Lund'],
  ['Anna Vik beat three-time Olympic champion Maria Lund.', '3 Maria Lund'],
  ['Anna Vik beat the two-time champion, Maria Lund, in the 800m.', '2 Maria Lund'],
  ['It was the fifth win of the season for Anna Vik.', '5 Anna Vik'],
  ["It was Anna Vik's fifth win of the season.", '5 Anna Vik'],
  ['Anna Vik won her second gold of the championships.', '2 Anna Vik'],
  ['Six women ran under two minutes.', '6 ?'],
  ['Five men broke the hour in Lund.', '5 ?'],
  ['Four men were under the hour, and nine women under 67:30.', '4 ?; 9 ?'],
  ['Eight women in all were faster than 2:20.', '8 ?'],
  ['Five men from Kenya were at the start an hour before the gun.', null],
  ['Six women ran the 10 km in Lund.', null],
  ['Anna Vik won her 28th straight 800 final in 1:58.60.', '28 Anna Vik'],
  ['Anna Vik won her 26th successive 800 metres final.', '26 Anna Vik'],
  ['Anna Vik took her fifth title in a row.', '5 Anna Vik'],
  ['In the second round Anna Vik had her best throw.', null],
  ['In the third final of the day Anna Vik won the javelin.', null],
  ["Anna Vik's second personal best in a week came in Oslo.", null],
  ['The fourth record of the night fell to Anna Vik.', null],
  ['Without a third title Anna Vik went home.', null],
  ['Anna Vik would have won a third title.', null],
  ['Anna Vik bids for a third title in Oslo.', null],
  ['Anna Vik is going for her third gold.', null],
  ['If Anna Vik wins a third title she will retire.', null],
  ['Anna Vik collected her 40th Diamond League victory.', '40 Anna Vik'],
  ['Anna Vik made it nine wins in a row.', '9 Anna Vik'],
  ['Anna Vik won nine consecutive titles.', '9 Anna Vik'],
  ['Anna Vik has three world titles to her name.', '3 Anna Vik'],
  ['Twice world champion Anna Vik won again.', '2 Anna Vik'],
  ['Anna Vik, who has twice won the European title, was third.', '2 Anna Vik'],
  ["Anna Vik's first final since her injury was a success.", null],
];

test.each(ROWS)('%s', (text, told) => {
  expect(tell(text)).toBe(told);
});
