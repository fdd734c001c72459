import { describe, expect, test } from '@jest/globals';
import { findRecordWords } from '../../../src/extract/mentions/records.ts';
import { splitSentences } from '../../../src/extract/text/sentences.ts';

const find = (text: string) => splitSentences(text).flatMap((sentence) => [...findRecordWords(sentence, [])]);

describe('records: words and labels', () => {
  test.each<[string, string, readonly string[]]>([
    ['Vik broke the world record.', 'world record', ['WR']],
    ['a world indoor 1500m record', 'world indoor 1500m record', ['WIR']],
    ['She set an Olympic record of 12.30.', 'Olympic record', ['OR']],
    ['the world and Olympic record', 'world and Olympic record', ['WR', 'OR']],
    ['a European under-20 record', 'European under-20 record', []],
    ['the world under-20 record', 'world under-20 record', ['WU20R']],
    ['a British record of 3:50.12', 'British record', ['NR']],
    ['matching Serbia’s record', 'Serbia’s record', ['NR']],
    ['the record of Ukraine.', 'record', ['NR']],
    ['the record of Europe.', 'record', ['ER']],
    ['80.58m, a record of the championships.', 'record', ['CR']],
    ['the record of the world champion', 'record', []],
    ['the women-only record', 'women-only record', ['WR']],
    ['faster than any European has ever run.', 'faster than any European has ever run', ['ER']],
    ['the fastest mile any woman has run', 'fastest', ['WR']],
    ['the farthest throw in the history of the championships.', 'farthest', ['CR']],
    ['a meeting record', 'meeting record', ['MR']],
    ['a Diamond League record', 'Diamond League record', ['DLR']],
    ['a course record', 'course record', ['CR']],
    ['a stadium record', 'stadium record', []],
    ['an NR of 4:16.15', 'NR', ['NR']],
    ['10th in an SB of 3:35.17', 'SB', ['SB']],
    ['a collegiate record', 'collegiate record', []],
    ['a Scottish record', 'Scottish record', []],
    ['her personal best', 'personal best', ['PB']],
    ["a season's best", "season's best", ['SB']],
    ['the fastest time in the world this year', 'fastest time in the world this year', ['WL']],
    ['the fastest mile in history.', 'fastest', ['WR']],
    ['ran 3:45.14 WR', 'WR', ['WR']],
    ['She had a best of 14:12.88 before it.', 'best', ['PB']],
    ['whose best height so far had been 2.06m', 'best height', ['PB']],
    ['further than she had ever thrown before', 'before', ['PB']],
    ['Vik led the world list with 14:23.68.', 'list', ['WL']],
    ['the women-only world record', 'women-only world record', ['WR']],
  ])('%s', (text, words, labels) => {
    const found = find(text)[0];
    expect(found?.text).toContain(words.split(' ').at(-1));
    expect(found?.value.labels).toEqual(labels);
  });

  test.each<[string, boolean]>([
    ['Vik lowered the record.', true],
    ['Vik lowered the old mark set by Moe.', true],
    ['Vik lowered the course record.', false],
    ['Vik lowered the national record.', false],
    ['Vik lowered her personal best.', false],
  ])('%s: bare is %s', (text, bare) => {
    expect(find(text)[0]?.value.bare).toBe(bare);
  });

  test.each([
    'She is in the record books.',
    'He won for a fifth time, which is a record.',
    'the second fastest in history',
    'She reached the halfway mark.',
    'a track record of winning',
    'She did her best.',
    'one of the best of 14 rivals',
    'It was an impressive one.',
    'among the world’s best athletes',
  ])('%s: none', (text) => {
    expect(find(text)).toEqual([]);
  });
});
