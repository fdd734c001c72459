import { describe, expect, test } from '@jest/globals';
import { findPlaces } from '../../../src/extract/mentions/places.ts';
import { splitSentences } from '../../../src/extract/text/sentences.ts';

const find = (text: string) => splitSentences(text).flatMap((sentence) => [...findPlaces(sentence, [])]);

describe('places: words for winning, places and medals', () => {
  test.each<[string, readonly number[]]>([
    ['Vik won in 45.91.', [1]],
    ['Vik triumphed in Oslo.', [1]],
    ['a fifth victory for Vik', [1]],
    ['Vik was third in 3:33.36.', [3]],
    ['Vik finished a distant fourth.', [4]],
    ['Vik was an agonising second in 3:47.74.', [2]],
    ['Vik took second in 29:05.92.', [2]],
    ['Vik came home in sixth.', [6]],
    ['Vik struggled home eighth in 2:09:58.', [8]],
    ['Vik limped across the line seventh.', [7]],
    ['Vik was cheered home by a second crowd.', []],
    ['Vik, fifth, ran 47.12.', [5]],
    ['with Moe only fourth.', [4]],
    ['with Moe third in 14:28.43', [3]],
    ['Third was Moe in 3:33.36.', [3]],
    ['Third place was taken by Moe.', [3]],
    ['Vik was second that night.', [2]],
    ['Vik set a PB in fourth followed by Moe.', [4]],
    ['Vik taking the Dream Mile in 3:56.95 from Moe', [1]],
    ['Vik took the lead in the mile in 2:05.', []],
    ['Vik secured success ahead of Moe.', [1]],
    ['Vik completed the sprint double.', [1]],
    ['Vik made it a 12th title.', [1]],
    ['Vik placed third in the team standings.', [3]],
    ['Vik clinched fourth on the line.', [4]],
    ['Vik came through to get fourth.', [4]],
    ['The judges placed her in second.', [2]],
    ['Vik had to be content with the silver medal.', [2]],
    ['Finishing 3rd, Vik ran 1:45.90.', [3]],
    ['Long jump | 1 | Anna Vik | 6.55', [1]],
    ['Second and third were Vik and Moe.', [2, 3]],
    ['Vik blazed to the 100m title.', [1]],
    ['Vik and Moe filled out the women’s podium.', [3]],
    ['Vik could only manage fifth in 12.71.', [5]],
    ['It gave him third in the 100m.', [3]],
    ['It gave him a second chance in Oslo.', []],
    ['Second place in the women’s race went to Moe.', [2]],
    ['Third at last year’s Europeans, Vik ran 1:45.90.', [3]],
    ['Second to none in Oslo, Vik ran 1:45.90.', []],
    ['Third-placed Vik ran 1:45.90.', [3]],
    ['Gold: Vik (NOR) 9.80; Silver: Moe (SWE) 9.91', [1, 2]],
    ['Vik won two of them.', []],
    ['Vik and Moe took second and third respectively.', [2, 3]],
    ['Vik settled for silver.', [2]],
    ['the bronze went to Moe', [3]],
    ['Vik was runner-up.', [2]],
    ['Vik kept the 5,000m title.', [1]],
    ['Vik took the 60m hurdles in 7.36.', [1]],
    ['Vik retained the 5,000 in 14:26.72.', [1]],
    ['Vik became world champion.', [1]],
    ['Vik is world champion with 22.91.', [1]],
    ['Second, 2:18:23.', [2]],
    ['Vik made it four straight titles with 2.30m.', [1]],
    ['Vik jumped 2.30m for his fifth title in a row.', [1]],
    ['It made him the Olympic champion.', [1]],
    ['Vik took silver in Rio and the world title in London.', [2, 1]],
    ['Vik was world champion of 2015 with 67.69.', [1]],
    ['3. Trinidad & Tobago 3:00.81', [3]],
    ['3. Ann Vik, Ethiopia 2:20:55', [3]],
    ["Vik took the women's in 23:52.", [1]],
    ["Vik got the girls' junior race on a photo finish.", [1]],
    ['It was cloudy, 74F. Attendance 22,847', []],
    ["Vik took the women's lead.", []],
  ])('%s', (text, places) => {
    expect(find(text).map(({ value }) => value.place)).toEqual(places);
  });

  test.each([
    'It was Vik’s first race of the year.',
    'Vik’s second mile was faster.',
    'It was his fourth marathon.',
    'Vik ran the second half in 14:20.',
    'Vik had the third fastest time.',
    'He stuttered at the eighth hurdle.',
    'in the 51st Cross International',
    'on the 22nd lap of 25',
    'for the second time',
    '0.3 metres per second and more',
    'Vik first bettered the record.',
    'Vik won four gold medals.',
    'Vik won the award.',
    'Vik won a place in the final.',
    'Vik took the lead in the 1500m.',
    'the Gold Coast meeting',
    'Vik is third in the world rankings.',
    'That moved Vik to third on the women’s world all-time list.',
    'Vik had taken over in the gold medal position.',
    'It was his fifth in succession.',
    'Vik went to 5th in the World.',
    'Vik completed a double nobody had tried.',
    'Vik was first out of the blocks.',
    'Vik made it to the final.',
    'Vik had won nine consecutive competitions.',
  ])('%s: none', (text) => {
    expect(find(text).map(({ text: words }) => words)).toEqual([]);
  });

  test.each([
    ['Vik failed to win.', true],
    ['Vik was denied gold.', true],
    ['Vik came close to winning a medal: silver.', true],
    ['Vik not only won.', false],
  ])('%s: negated is %s', (text, negated) => {
    expect(find(text)[0]?.value.negated).toBe(negated);
  });
});
