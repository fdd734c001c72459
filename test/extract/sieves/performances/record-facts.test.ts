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
  [
    'Lee Moe, who holds the US records at 5000m and 10,000m, won.',
    ['holds Lee Moe NR 5000m', 'holds Lee Moe NR 10000m'],
  ],
  ['A day after breaking the world indoor mile record in Boston, Lee Moe won the 3000m.', ['made Lee Moe WIR mile']],
  [
    'Anna Vik’s world javelin record lasted 13 days. Ruth Moe broke it in Paris.',
    ['held Anna Vik WR javelin', 'made Ruth Moe WR javelin'],
  ],
  ['Anna Vik’s world javelin record is old. Ruth Moe would have broken it in Paris.', ['held Anna Vik WR javelin']],
  [
    'There were national records in the women’s 1500m for Latvia’s Ilze Berzina and Malta’s Carla Vella.',
    ['made Ilze Berzina NR 1500m', 'made Carla Vella NR 1500m'],
  ],
])('%s', (text, facts) => {
  expect(find(text)).toEqual(facts);
});
