import { describe, expect, test } from '@jest/globals';
import { isOneSlipFrom, misspelt } from '../../../src/extract/mentions/competition-shapes.ts';
import { findCompetitions } from '../../../src/extract/mentions/competitions.ts';
import type { Sentence } from '../../../src/extract/text/sentences.ts';

const sentence = (text: string, start = 0): Sentence => ({
  ...{ index: 0, paragraph: 0, start, end: start + text.length },
  ...{ text, heading: false },
});
const find = (text: string) => findCompetitions(sentence(text), []);
const brief = (text: string): readonly string[] =>
  find(text).map(({ text: words, value }) => `${words} → ${value.name}`);

describe('findCompetitions finds', () => {
  test.each<[string, readonly string[]]>([
    ['She won at the 2024 Millrose Games.', ['2024 Millrose Games → Millrose Games']],
    ['He was third at Millrose.', ['Millrose → Millrose Games']],
    ['It was a meeting record at the Milrose Games in 2019.', ['Milrose Games → Millrose Games']],
    ['Gold at Tokyo 2020 changed her life.', ['Tokyo 2020 → Tokyo Olympics']],
    ['At the Olympic Games Paris 2024 he was fifth.', ['Olympic Games Paris 2024 → Paris Olympics']],
    ['She made the final at the Rio Olympics in 2016.', ['Rio Olympics → Rio Olympics']],
    ['The 2020 Tokyo Olympics were held late.', ['2020 Tokyo Olympics → Tokyo Olympics']],
    ['Fourth at London 2012, he retired.', ['London 2012 → London Olympics']],
    ['At the 2022 World Championships in Eugene she fell.', ['2022 World Championships → World Championships']],
    ['At last year’s World Indoors he won.', ['World Indoors → World Indoor Championships']],
    ['Ready for the Worlds, he said.', ['Worlds → World Championships']],
    ['He spoke after the world championships.', ['world championships → World Championships']],
    ['A title at the European Indoors in Apeldoorn.', ['European Indoors → European Indoor Championships']],
    ['She was a star of Oregon22.', ['Oregon22 → World Championships']],
    [
      'He beat them at the Budapest 2023 World Championships.',
      ['Budapest 2023 World Championships → World Championships'],
    ],
    ['A win at the Oslo Diamond League on Thursday.', ['Oslo Diamond League → Oslo Diamond League']],
    ['A win at the Diamond League meeting in Paris.', ['Diamond League → Paris Diamond League']],
    ['The Diamond League goes on in Rome.', ['Diamond League → Diamond League']],
    ['He ran 2:05:11 at the Berlin marathon.', ['Berlin marathon → Berlin Marathon']],
    ['She ran the BMW Berlin Marathon.', ['BMW Berlin Marathon → BMW Berlin Marathon']],
    ['She won the Lagos City Marathon.', ['Lagos City Marathon → Lagos City Marathon']],
    ['He was second at the Great North Run.', ['Great North Run → Great North Run']],
    ['Fast times at the Wanamaker Mile.', ['Wanamaker Mile → Wanamaker Mile']],
    [
      'He won the US trials and the AAA Championships.',
      ['US trials → US trials', 'AAA Championships → AAA Championships'],
    ],
    ['She ran 9:12 at the Kenyan trials.', ['Kenyan trials → Kenyan trials']],
    [
      'She was beaten at the Norwegian indoor championships.',
      ['Norwegian indoor championships → Norwegian indoor championships'],
    ],
    ['Third at the U.S. Olympic Trials, she went home.', ['U.S. Olympic Trials → U.S. Olympic Trials']],
    ['He set a mark at the NCAA Championships.', ['NCAA Championships → NCAA Championships']],
    ['A best at the Lakeview Invitational in May.', ['Lakeview Invitational → Lakeview Invitational']],
    ['She took part in the 2019 Ana Ruiz Memorial.', ['2019 Ana Ruiz Memorial → Ana Ruiz Memorial']],
    ['It was the Meeting de Lakeville that drew them.', ['Meeting de Lakeville → Meeting de Lakeville']],
    ['He was second in the Olympic final.', ['Olympic → Olympics']],
    ['She was last in the Olympic 5000m final.', ['Olympic → Olympics']],
    ['He went out in the world championship semi-final.', ['world championship → World Championships']],
    ['She won her fourth U.S. indoor title.', ['U.S. indoor → US Indoor Championships']],
    ['He has the Canadian 1500m crown.', ['Canadian → Canadian Championships']],
    ['She won at the U.S. indoors.', ['U.S. indoors → US Indoor Championships']],
    ['A world indoor title came next.', ['world indoor → World Indoor Championships']],
    ['He won the Olympic 1500m in 3:30.10.', ['Olympic → Olympics']],
    ['She won at the trials.', ['trials → trials']],
    ['The fastest run at Pre in years.', ['Pre → Prefontaine Classic']],
    ['The Müller Anniversary Games sold out.', ['Müller Anniversary Games → Müller Anniversary Games']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('findCompetitions leaves alone', () => {
  test.each([
    'The Olympic champion won again.',
    'She broke the world record and the European record.',
    'The Commonwealth silver medallist was third.',
    'The 2022 World Championships 1500m silver medallist led.',
    'It was a London Marathon record.',
    'The pre-race favourite fell.',
    'The pole vault and a mile of rain.',
    'He ran time trials after many trials and errors.',
    'The three Europeans in the field fell back.',
    'He has a personal best of 30:12 for 10K and ran a marathon.',
    'Her son plays in the Champions League.',
    'She ran inside the European qualifying standard.',
    'He took the games seriously.',
    'The meeting in Oslo was cancelled.',
    'Olympic Stadium was full.',
    'She is third on the world 1500m list.',
    'His European 5000m record still stands.',
    'Lena Vik’s Marathon took its toll.',
  ])('%s', (text) => expect(brief(text)).toEqual([]));
});

describe('what a mention tells', () => {
  test('the edition as it was held, and the year of the name', () => {
    expect(find('at the 2020 Tokyo Olympics')[0]?.value).toMatchObject({
      ...{ year: 2020, start: '2021-07-30', end: '2021-08-08', city: 'Tokyo', country: 'JPN' },
      ...{ environment: 'outdoor', canonical: 'Olympic Games', series: false },
    });
    expect(find('at the World Championships in Doha')[0]?.value).toMatchObject({ start: '2019-09-27', city: 'Doha' });
    // The city had two: nothing is guessed.
    expect(find('at the World Championships in Helsinki')[0]?.value.start).toBeNull();
  });

  test('city, months, discipline and series of a standing meeting', () => {
    expect(find('the 2022 Berlin Marathon')[0]?.value).toMatchObject({
      ...{ city: 'Berlin', country: 'GER', environment: 'road', disciplines: ['marathon'] },
      ...{ start: '2022-09', end: '2022-09' },
    });
    expect(find('the Riverton Half Marathon was in Riverton')[0]?.value).toMatchObject({
      ...{ environment: 'road', disciplines: ['half marathon'], canonical: null },
    });
    expect(find('in the Diamond League')[0]?.value.series).toBe(true);
    expect(find('at the Rome Diamond League')[0]?.value).toMatchObject({ series: false, city: 'Rome' });
    expect(find('the Milrose Games')[0]?.value).toMatchObject({ written: 'Milrose Games', city: 'New York' });
    expect(find('in the Olympic final')[0]?.value).toMatchObject({ adjective: true, canonical: 'Olympic Games' });
  });

  test('offsets are the article’s, and what is taken stays', () => {
    const text = 'Gold at the Millrose Games.';
    const [mention] = findCompetitions(sentence(text, 100), []);
    expect([mention?.start, mention?.end, mention?.text]).toEqual([112, 126, 'Millrose Games']);
    expect(findCompetitions(sentence(text, 100), [{ start: 110, end: 120 }])).toEqual([]);
  });
});

test('one slip apart', () => {
  expect(isOneSlipFrom('milrose games', 'millrose games')).toBe(true);
  expect(isOneSlipFrom('bislett gmaes', 'bislett games')).toBe(true);
  expect(isOneSlipFrom('bislett games', 'bislett games')).toBe(false);
  expect(isOneSlipFrom('penn relays', 'texas relays')).toBe(false);
  expect(misspelt('Prefontane Classic')).toBe('Prefontaine Classic');
  expect(misspelt('Lakeview Classic')).toBeNull();
});
