import { describe, expect, test } from '@jest/globals';
import { mayMatch } from '../../../src/extract/text/candidates.ts';
import { allMatches, firstMatch, occurs } from '../../../src/extract/text/matching.ts';

/** A regex, texts that hold what it needs, and texts that lack some of it. */
const ROWS: readonly [RegExp, readonly string[], readonly string[]][] = [
  [
    /\b(?:won|took) (?:the )?gold/,
    ['Hill won gold', 'Hill TOOK the Gold'],
    ['Hill won silver', 'took bronze, no gold'],
  ],
  [/\d{1,2}:\d\d\.\d+/, ['in 3:45.1', 'in 13:05.77'], ['in 45.1', 'at 3:45', '3:45 on the 1.']],
  [/[’']s best\b/, ["Hill's best", 'Hill’s best', 'Hill‘s best'], ['Hills best', 'Hill’s own best']],
  [
    /(?<=\bthe )(?:first|second)(?! man)[- ]placed/i,
    ['the FIRST-placed', 'the second man, second placed'],
    ['the third-placed'],
  ],
  [/(?:ahead of|behind) \p{Lu}\p{L}+/u, ['ahead of Hill', 'behind Øst'], ['ahead, of Hill', 'before Hill']],
  [/(?:un)?beaten(?:[^.;]{0,30} in \w+)?/, ['unbeaten', 'beaten in May'], ['beat him in May']],
  [/a{2,3}b|x+z/, ['aab', 'xxxz'], ['ab z']],
  [/[\d.,-]+ ?m\b/, ['8.95m', '9 m', '- m'], ['a mile', '9 k']],
  [/\u2013 (?:\x41nd|\u{42}ut)/u, ['– And', '- and', '— But'], ['and But']],
  [/é(?:t|p)é/, ['été'], ['ete', 'ÉTÉ']],
  [/éx/i, ['ÉX', 'éx'], ['and so']],
  [/(?<w>\w)x\k<w>/, ['axa', 'x'], ['aya']],
  [/\S+(?:|, maybe)/, ['anything', ''], []],
];

describe('mayMatch', () => {
  test.each(ROWS)('%s', (regex, texts, others) => {
    expect(texts.filter((text) => !mayMatch(text, regex))).toEqual([]);
    expect(others.filter((text) => mayMatch(text, regex))).toEqual([]);
  });
});

test('matches are those of the regex alone', () => {
  const text = 'Hill ran 3:45.1, Dale 3:46.02 and Moor 13:05';
  const times = /\d{1,2}:(\d\d)(?:\.\d+)?/g;
  expect(allMatches(text, times).map((match) => [match.index, match[0], match[1]])).toEqual([
    [9, '3:45.1', '45'],
    [22, '3:46.02', '46'],
    [39, '13:05', '05'],
  ]);
  expect(allMatches('Hill won', times)).toEqual([]);
  expect(allMatches('a😀b', /(?=\p{L})|x/gu).map(({ index }) => index)).toEqual([0, 3]);
  expect(firstMatch(text, /Dale (\d)/)?.[1]).toBe('3');
  expect(firstMatch(text, /Dale (\d) /)).toBeNull();
  expect([occurs(text, /moor/i), occurs(text, /moor/)]).toEqual([true, false]);
});
