import { describe, expect, test } from '@jest/globals';
import { extractClaims } from '../../../../src/extract/extract.ts';
import { articleOf } from '../../article-of.ts';

/** Each text, and every mark in it: `team mark sex`. */
const cases: readonly (readonly [text: string, marks: readonly string[]])[] = [
  // four names without a country: the one that opens the next sentence, or the headline's
  [
    'The quartet of Ann Hill, Eva Berg, Ida Lund and Mia Dahl won the women’s 4x100m in 41.98. The Jamaicans had run 42.30 in the heats.',
    ['Jamaica 41.98 women', 'Jamaica 42.30 women'],
  ],
  [
    'Norway shock the champions\n\nAnn Hill, Eva Berg, Ida Lund and Mia Dahl won the women’s 4x100m on Sunday. They crossed the line in 41.98.',
    ['Norway 41.98 women'],
  ],
  // the time of one runner makes no other relay
  ['Mia Dahl had the fastest split of the Danish team with 49.58 in the women’s 4x400m relay.', []],
  // what follows the mark
  [
    'In the men’s 4x400m Hill passed the American on the line: 3:00.81 for Trinidad.',
    ['Trinidad and Tobago 3:00.81 men'],
  ],
  [
    'Tom Hill, Ben Moss, Abe Lund and Jim Nye ran 38.05 in the 4x100m, becoming the first Brazilian winners.',
    ['Brazil 38.05 men'],
  ],
  // a team with a runner put in, a team that is nobody's object
  ['Sweden, with Mia Dahl on the anchor leg, were second in the women’s 4x100m in 43.25.', ['Sweden 43.25 women']],
  ['The men’s 4x400m was a walk for Denmark, who clocked 3:04.11.', ['Denmark 3:04.11 men']],
  [
    'Italy won the men’s 4x100m in 37.50. The Italians’ previous best was 37.95.',
    ['Italy 37.50 men', 'Italy 37.95 men'],
  ],
  // the sex of the race spoken of, not of the event word before
  [
    'Italy won the men’s 4x100m in 37.50.\n\nIn the women’s race Jamaica won in 41.02, ahead of Britain (41.88).',
    ['Italy 37.50 men', 'Jamaica 41.02 women', 'Great Britain 41.88 women'],
  ],
  // a team after its record, or raised to a medal; a city that a meeting is named after is none
  [
    'Norway successfully defended their women’s 4x800m title at the World Relays, Bahamas 2015. Their winning time was 8:00.62. There were national records for Cuba in fourth with 8:15.84 and Jamaica in fifth with 8:16.04. Kenya were disqualified, with Poland being promoted to the silver in 8:09.98.',
    ['Norway 8:00.62 women', 'Cuba 8:15.84 women', 'Jamaica 8:16.04 women', 'Poland 8:09.98 women'],
  ],
  // under the heading of another race, nobody before is spoken of
  [
    'Americans top Jamaica\n\nJamaica were second in the men’s 4x100m in 37.68.\n\nMen’s 4x800m\n\nTom Hill, Ben Moss, Abe Lund and Jim Nye teamed up to win in 7:04.84.',
    ['Jamaica 37.68 men', 'United States 7:04.84 men'],
  ],
  // one runner's leg is no result
  ['Denmark won the men’s 4x400m in 3:04.11. Hill opened with 45.9 for his lap.', ['Denmark 3:04.11 men']],
];

describe('whose the mark of a relay is', () => {
  test.each(cases)('%s', (text, expected) => {
    const { claims } = extractClaims(articleOf(text));
    const told = claims.flatMap((claim) =>
      claim.kind === 'performance' && claim.mark !== null
        ? [`${claim.athlete?.name} ${claim.mark.text} ${claim.event.sex}`]
        : [],
    );
    expect(told).toEqual(expected);
  });
});

/** Each text, and every place without a mark in it: `whose place`. */
const medals: readonly (readonly [text: string, places: readonly string[]])[] = [
  // a medal that a runner won is the runner's; what a runner gave a team is the team's
  ['Tom Hill of Jamaica won 4x100m relay gold at the Athens Olympics in 2004.', ['Tom Hill 1']],
  ['Tom Hill gave Italy the 4x100m gold at the Athens Olympics in 2004.', ['Italy 1']],
  // a meeting called Relays is no relay
  [
    'Tom Hill beat his relay teammate Lee Moe of Grenada to win the 400m at the Drake Relays.',
    ['Tom Hill 1', 'Lee Moe 2'],
  ],
  // team races across country
  [
    'Ann Vik won the cross country race in Oslo. The team race was won by Spain. Italy were third.',
    ['Ann Vik 1', 'Spain 1', 'Italy 3'],
  ],
];

describe('whose the medal of a relay is', () => {
  test.each(medals)('%s', (text, expected) => {
    const { claims } = extractClaims(articleOf(text));
    const told = claims.flatMap((claim) =>
      claim.kind === 'performance' && claim.mark === null ? [`${claim.athlete?.name} ${claim.place}`] : [],
    );
    expect(told).toEqual(expected);
  });
});
