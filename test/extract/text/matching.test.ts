import { describe, expect, test } from '@jest/globals';
import { mayMatch } from '../../../src/extract/text/candidates.ts';
import { allMatches, candidates, firstMatch, occurs } from '../../../src/extract/text/matching.ts';

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

test('candidates are the rows whose patterns may all match, in order', () => {
  const rows: readonly (readonly [name: string, ...RegExp[]])[] = [
    ['gold', /\bgold\b/],
    ['time', /\d:\d\d/],
    ['anything', /\S/],
    ['silver in a time', /silver$/, /^ in \d:\d\d/],
    ['won', /\b[Ww]on\b/],
  ];
  const namesIn = candidates(rows, ([, ...patterns]) => patterns);
  const found = (text: string) => namesIn(text).map(([name]) => name);
  expect(found('Hill won gold')).toEqual(['gold', 'anything', 'won']);
  expect(found('Moor took silver in 3:45')).toEqual(['time', 'anything', 'silver in a time']);
  expect(found('Dale took silver')).toEqual(['anything']);
  expect(found('Hill won gold')).toEqual(['gold', 'anything', 'won']);
  expect(candidates([], () => /x/)('x')).toEqual([]);
});

test('what is chosen does not change with the number of texts read', () => {
  const rows = Array.from(
    { length: 40 },
    (_, at) => new RegExp(`\\bword${String.fromCharCode(97 + (at % 26))}${at}\\b`),
  );
  const chosenIn = candidates(rows, (regex) => regex);
  for (let at = 0; at < 600; at += 1) {
    const row = rows[at % 40]!;
    expect(chosenIn(`the ${row.source.replaceAll('\\b', '')} of ${at}`)).toContain(row);
  }
});
