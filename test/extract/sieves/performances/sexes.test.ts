import { describe, expect, test } from '@jest/globals';
import { extractClaims } from '../../../../src/extract/extract.ts';
import { articleOf } from '../../article-of.ts';

/** Each text, and the sex of each of its performances: `athlete mark sex`. */
const cases: readonly (readonly [text: string, performances: readonly string[]])[] = [
  // of the one word that tells it, to the opponents
  ['Xu Vok won the women’s 800m in 1:58.10. Zed Rul was second in 1:58.40.', ['Xu Vok women', 'Zed Rul women']],
  // the mark is nobody’s but men’s
  ['Xu Vok won the triple jump with 17.62m.', ['Xu Vok men']],
  // a mark of either sex in an article that tells none
  ['Xu Vok won the marathon in 2:19:10.', ['Xu Vok null']],
  // a time far likelier of one sex
  ['Xu Vok won the 100m in 10.01.', ['Xu Vok men']],
  ['Moldova won the 4x100m relay in 42.73.', ['Moldova women']],
  // the discipline
  ['Xu Vok won the 110m hurdles in 13.20.', ['Xu Vok men']],
  ['Xu Vok won the heptathlon with 6,543 points.', ['Xu Vok women']],
  // two races of one event: the nearer
  [
    'In the men’s 5000m Ban Tol won in 13:10.20, with Gor Pel second in 13:11.30.\n\nThe women’s 5000m went to Xu Vok in 14:40.50, with Zed Rul second in 14:41.60.',
    ['Ban Tol men', 'Gor Pel men', 'Xu Vok women', 'Zed Rul women'],
  ],
];

describe('the sex of performances', () => {
  test.each(cases)('%s', (text, expected) => {
    const { claims } = extractClaims(articleOf(text));
    const told = claims.flatMap((claim) =>
      claim.kind === 'performance' ? [`${claim.athlete?.name} ${claim.event.sex}`] : [],
    );
    expect([...new Set(told)]).toEqual(expected);
  });
});
