import { expect, test } from '@jest/globals';
import { readArticle } from '../../../../src/extract/discourse/read-article.ts';
import { findTitles } from '../../../../src/extract/sieves/performances/titles.ts';
import type { Article } from '../../../../src/model/article.ts';

const find = (text: string): readonly string[] => {
  const article = readArticle({
    id: 'a_000000000000',
    path: 'a.txt',
    title: null,
    outlet: null,
    url: null,
    language: 'en',
    published: '2024-08-01',
    publishedFrom: 'header',
    text,
  } as unknown as Article);
  return article.readings.flatMap((reading) =>
    findTitles(reading, article).map(({ person, discipline, place, competition, venue, date }) =>
      [person.name, discipline, place, competition?.name, venue?.city, date?.value]
        .filter((part) => part != null)
        .join(', '),
    ),
  );
};

test.each<[string, readonly string[]]>([
  // the half marathon has championships of its own
  [
    'Lena Vik, the 2014 world half-marathon champion, was third in Oslo.',
    ['Lena Vik, half marathon, 1, World Half Marathon Championships, 2014'],
  ],
  [
    'Lee Vik, last year’s champion, was second in the London Marathon.',
    ['Lee Vik, marathon, 1, London Marathon, London, 2023'],
  ],
  [
    'Lee Vik, the 2019 and 2021 champion, was second in the London Marathon.',
    ['Lee Vik, marathon, 1, London Marathon, London, 2019', 'Lee Vik, marathon, 1, London Marathon, London, 2021'],
  ],
  ['Olympic 10,000m champion Anna Vik is here.', ['Anna Vik, 10000m, 1, Olympics']],
  ['Anna Vik, the 2022 world 1500m champion, ran here.', ['Anna Vik, 1500m, 1, World Championships, 2022']],
  ['World 60m champion Kim Vik was beaten.', ['Kim Vik, 60m, 1, World Indoor Championships']],
  ['Two-time Olympic 100m hurdles bronze medallist Anna Vik ran.', ['Anna Vik, 100mH, 3, Olympics']],
  ['Anna Vik, the Olympic silver medallist over 1500m, ran.', ['Anna Vik, 1500m, 2, Olympics']],
  [
    'European cross-country champion Anna Vik won.',
    ['Anna Vik, cross country, 1, European Cross Country Championships'],
  ],
  [
    'Lee Vik ran the 400m hurdles. It was a race for Vik, who was world champion in 2017 and 2019.',
    ['Lee Vik, 400mH, 1, World Championships, 2017', 'Lee Vik, 400mH, 1, World Championships, 2019'],
  ],
  [
    'The Olympic 800m and 1500m champion Anna Vik ran.',
    ['Anna Vik, 800m, 1, Olympics', 'Anna Vik, 1500m, 1, Olympics'],
  ],
  [
    'Lee Vik ran the 100m. Lee Vik, the bronze medallist at the World Championships in Moscow, was sixth.',
    ['Lee Vik, 100m, 3, World Championships, Moscow, 2013'],
  ],
  // The race of the report, in another year.
  [
    'Anna Vik won the Berlin Marathon in 2:20:10. Lea Orr, the 2021 champion, was third.',
    ['Lea Orr, marathon, 1, Berlin Marathon, Berlin, 2021'],
  ],
  ['Anna Vik won the mile in Berlin. Lea Orr, the 2021 champion, was third.', []],
  [
    'Anna Vik ran the 800m. Vik, who is African champion of 2014, was third.',
    ['Anna Vik, 800m, 1, African Championships, 2014'],
  ],
  // One after another
  [
    'Lea Orr ran the 100m hurdles. Orr, Olympic champion in Rio and silver medallist in Tokyo, won.',
    ['Lea Orr, 100mH, 1, Olympics, Rio de Janeiro, 2016', 'Lea Orr, 100mH, 2, Olympics, Tokyo, 2021'],
  ],
  [
    'Lea Orr ran the 800m. Orr, the world champion in 2017 and European champion of 2018, won.',
    ['Lea Orr, 800m, 1, World Championships, 2017', 'Lea Orr, 800m, 1, European Championships, 2018'],
  ],
  [
    'Lea Orr ran the 800m. Orr, who had been European champion in Zurich, Amsterdam and Berlin, won.',
    [
      'Lea Orr, 800m, 1, European Championships, Zurich, 2014',
      'Lea Orr, 800m, 1, European Championships, Amsterdam, 2016',
      'Lea Orr, 800m, 1, European Championships, Berlin, 2018',
    ],
  ],
  [
    'The Olympic and world 1500m champion Anna Vik ran.',
    ['Anna Vik, 1500m, 1, Olympics', 'Anna Vik, 1500m, 1, World Championships'],
  ],
  [
    'Anna Vik won the Berlin Marathon in 2:20:10. Lea Orr, the 2019 and 2021 champion, was third.',
    ['Lea Orr, marathon, 1, Berlin Marathon, Berlin, 2019', 'Lea Orr, marathon, 1, Berlin Marathon, Berlin, 2021'],
  ],
  ['The 2019 Boston Marathon champ Lea Orr was third.', ['Lea Orr, marathon, 1, Boston Marathon, 2019']],
  // A hurdler of the halls had her title in a stadium.
  [
    'Lea Orr won the women’s 60m hurdles. Orr, the Olympic champion in Rio, was happy.',
    ['Lea Orr, 100mH, 1, Olympics, Rio de Janeiro, 2016'],
  ],
  // No event, no title yet, no competitor
  ['Olympic champion Anna Vik is here.', []],
  ['Anna Vik wants to be the next Olympic 10,000m champion.', []],
  ['Anna Vik would become the surprise Olympic 800m champion.', []],
  ['Hurdles champion Anna Vik was third.', []],
  ['Anna Vik became Olympic 10,000m champion.', []],
])('%s', (text, titles) => {
  expect(find(text)).toEqual(titles);
});
