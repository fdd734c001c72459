import { expect, test } from '@jest/globals';
import { readArticle } from '../../../../src/extract/discourse/read-article.ts';
import { findRecordFacts } from '../../../../src/extract/sieves/performances/record-facts.ts';
import { makeArticle } from '../../../report/sample.ts';

/** Who made, held or holds which record, as a text says apart from marks. */
const find = (text: string): readonly string[] =>
  findRecordFacts(readArticle(makeArticle('0', text))).map(({ kind, person, labels, discipline }) =>
    [kind, person.name, labels.join('+'), discipline].join(' '),
  );

test.each<[string, readonly string[]]>([
  ['Lee Moe was second in the 5000m behind Kenen Vik, the world record holder.', ['holds Kenen Vik WR 5000m']],
  ['Lee Moe was second in the 5000m behind Kenen Vik, the former world record holder.', []],
  ['The 10,000m world record-holder Anna Vik won.', ['holds Anna Vik WR 10000m']],
  [
    'Lee Moe wiped out the 800m world record Kenen Vik ran four years ago.',
    ['made Lee Moe WR 800m', 'held Kenen Vik WR 800m'],
  ],
])('%s', (text, facts) => {
  expect(find(text)).toEqual(facts);
});
