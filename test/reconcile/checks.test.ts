import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/claims/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Conflict } from '../../src/model/conflict.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { age, article, interval, margin, type ResultFields, ranking, result, tally, tenure } from './make-claims.ts';

const one = article('one', '2024-06-02', 'First report.');
const two = article('two', '2024-06-02', 'Second report, in other words.');
const three = article('three', null, 'A third one.');
const WINNER = 'The mile went to Torsten Lindqvist in 3:50.31.';
const SECOND = 'Josh Hartley had 3:49.84.';
const long = article('long', '2024-06-02', `${WINNER} ${'The wind was cold. '.repeat(20)}${SECOND}`);
const beside = article(
  'beside',
  '2023-09-02',
  'He won at the 2023 world championships in Oslo. In Rome he trained for the 2023 world championships, and won.',
);
const TORSTEN = 'Torsten Lindqvist';
const JOSH = 'Josh Hartley';

const find = (
  claims: readonly Claim[],
  articles: readonly Article[] = [one, two, three, long, beside, BESIDE, TIED, OFF, BIRTHDAY],
): readonly Conflict[] => reconcile(articles, claims).conflicts;
const brief = (conflicts: readonly Conflict[]): readonly string[] =>
  conflicts.map(
    ({ severity, type, field, values }) =>
      `${severity} ${type} ${field}: ${values
        .map(({ value }) => value)
        .sort()
        .join(' / ')}`,
  );

type Row = readonly [what: string, claims: readonly Claim[], found: readonly string[]];
const RACE: ResultFields = { competition: 'Bislett Games', city: 'Oslo', date: '2024-05-30' };
const CHAMPIONSHIP: ResultFields = {
  competition: 'World Championships',
  city: 'Budapest',
  date: '2023-08-23',
  event: '1500m',
  sex: 'men',
};

const rows = (name: string, table: readonly Row[]): void =>
  describe(name, () => {
    test.each(table)('%s', (_, claims, found) => expect(brief(find(claims))).toEqual(found));
  });

rows('marks', [
  [
    'digits swapped, a venue only inferred',
    [
      result(one, TORSTEN, { mark: '3:49.31', ...RACE }),
      result(two, TORSTEN, { mark: '3:49.13', ...RACE, city: 'Rome', inferred: ['venue'] }),
    ],
    ['error disagreement mark: 3:49.13 / 3:49.31', 'note disagreement venue: Oslo / Rome'],
  ],
  [
    'a throw of the best and a lead of the year',
    [
      result(one, TORSTEN, { event: 'shot put', mark: '20.89m', place: 1, date: '2024-05-30' }),
      result(two, TORSTEN, { event: 'shot put', mark: '20.98m', records: ['WL'], date: '2024-05-30' }),
    ],
    ['error disagreement mark: 20.89m / 20.98m'],
  ],
  [
    'digits swapped',
    [result(one, TORSTEN, { mark: '3:49.31', ...RACE }), result(two, TORSTEN, { mark: '3:49.13', ...RACE })],
    ['error disagreement mark: 3:49.13 / 3:49.31'],
  ],
  [
    'read with little confidence',
    [
      result(one, TORSTEN, { mark: '3:49.31', ...RACE }),
      result(two, TORSTEN, { mark: '3:49.13', confidence: 0.3, ...RACE }),
    ],
    ['note disagreement mark: 3:49.13 / 3:49.31'],
  ],
  [
    'a rounding',
    [result(one, TORSTEN, { mark: '3:49.31', ...RACE }), result(two, TORSTEN, { mark: '3:49.3', ...RACE })],
    [],
  ],
  [
    'two wins in one article, two marks',
    [
      result(one, TORSTEN, { mark: '3:49.31', place: 1, ...RACE, quote: 'a' }),
      result(one, TORSTEN, { mark: '3:49.37', place: 1, ...RACE, quote: 'b' }),
    ],
    [],
  ],
  [
    'a heat and a final',
    [
      result(one, TORSTEN, { mark: '3:49.31', round: 'heat', ...RACE }),
      result(two, TORSTEN, { mark: '3:49.13', round: 'final', ...RACE }),
    ],
    [],
  ],
  [
    'two athletes',
    [result(one, TORSTEN, { mark: '3:49.31', ...RACE }), result(two, JOSH, { mark: '3:49.13', ...RACE })],
    [],
  ],
  [
    'a mark that another article gives to the winner: bound to the wrong athlete, as likely as not',
    [
      result(one, TORSTEN, { mark: '3:49.31', ...RACE }),
      result(two, TORSTEN, { mark: '3:49.11', ...RACE }),
      result(one, JOSH, { mark: '3:49.11', place: 1, ...RACE }),
    ],
    ['note disagreement mark: 3:49.11 / 3:49.31'],
  ],
  [
    'heights of one contest',
    [
      result(one, TORSTEN, { mark: '2.24m', event: 'high jump', ...RACE }),
      result(two, TORSTEN, { mark: '2.42m', event: 'high jump', ...RACE }),
    ],
    [],
  ],
]);

test('the day of a heat with the same mark', () => {
  const heat = article('heat', '2024-06-02', 'It was what he had run in his heat on Tuesday, 3:49.31.');
  const claims = [
    ...[one, two].map((of) => result(of, TORSTEN, { mark: '3:49.31', date: '2024-05-30', inferred: ['date'] })),
    result(heat, TORSTEN, { mark: '3:49.31', date: '2024-05-28', quote: 'he had run in his heat on Tuesday' }),
  ];
  expect(brief(find(claims, [one, two, heat]))).toEqual(['note disagreement date: 2024-05-28 / 2024-05-30']);
});

test('a win of another year, told without its mark by a report of this one, is no witness', () => {
  const year = result(two, TORSTEN, { mark: '3:49.31', ...RACE, date: '2023' });
  const day = result(one, TORSTEN, { mark: '3:49.31', ...RACE, place: 1 });
  const before = result(one, TORSTEN, { ...RACE, date: '2023', place: 1, quote: 'he had won here a year ago' });
  const [found] = find([year, day, before], [one, two]).filter(({ field }) => field === 'date');
  const told = found!.values.map(({ value, claims }) => [value, ...claims]);
  expect(told).toEqual([
    ['2023', year.id],
    ['2024-05-30', day.id],
  ]);
});

test('a city as the article writes it', () => {
  const rio = article('rio', '2024-06-02', 'In Rio he had run 3:49.31.');
  const claims = [
    result(one, TORSTEN, { mark: '3:49.31', city: 'Oslo' }),
    result(rio, TORSTEN, { mark: '3:49.31', city: 'Rio de Janeiro', quote: 'he had run 3:49.31' }),
  ];
  expect(
    find(claims, [one, rio])[0]!
      .values.map(({ text }) => text)
      .sort(),
  ).toEqual(['Oslo', 'Rio']);
});

const cities = article('cities', '2024-06-02', 'At home in Oslo he ran 3:49.31 and broke the record from Rome.');
test('a sentence that names both cities', () => {
  const claims = [
    result(one, TORSTEN, { mark: '3:49.31', city: 'Oslo' }),
    result(cities, TORSTEN, { mark: '3:49.31', city: 'Rome', quote: 'he ran 3:49.31' }),
  ];
  expect(brief(find(claims, [one, cities]))).toEqual(['note disagreement venue: Oslo / Rome']);
});

const heats = article('heats', '2024-06-02', 'Third in 3:49.35. He had been the fastest of them all with 3:49.31.');
test('one digit apart, and one article has both', () => {
  const claims = [
    result(heats, TORSTEN, { mark: '3:49.35', place: 3, ...RACE, quote: 'Third in 3:49.35' }),
    result(heats, TORSTEN, { mark: '3:49.31', place: 3, ...RACE, quote: 'with 3:49.31' }),
    result(two, TORSTEN, { mark: '3:49.35', place: 3, ...RACE }),
  ];
  expect(brief(find(claims, [heats, two]))).toEqual(['note disagreement mark: 3:49.31 / 3:49.35']);
});
const born = article('born', '2024-06-02', 'In 2001 the record of 3:44.39, from 1993, was eight years old.');
test('an article that tells the other year as well', () => {
  const claims = [
    result(one, TORSTEN, { mark: '3:44.39', date: '1993', records: ['WR'] }),
    result(born, TORSTEN, { mark: '3:44.39', date: '2001', records: ['WR'], quote: 'the record of 3:44.39' }),
  ];
  expect(brief(find(claims, [one, born]))).toEqual(['note disagreement date: 1993 / 2001']);
});
const nearer = article('nearer', '2024-06-02', 'In Rome he ran 26:11.00, and there went the 26:17.53 of the Swede.');
test('a city that stands nearer to another mark', () => {
  const claims = [
    result(one, TORSTEN, { event: '10000m', mark: '26:17.53', city: 'Oslo' }),
    result(nearer, TORSTEN, { event: '10000m', mark: '26:17.53', city: 'Rome', quote: '26:17.53' }),
    result(nearer, JOSH, { event: '10000m', mark: '26:11.00', city: 'Rome', quote: '26:11.00' }),
  ];
  expect(brief(find(claims, [one, nearer]))).toEqual(['note disagreement venue: Oslo / Rome']);
});

rows('notation', [
  [
    'a colon before the hundredths',
    [result(one, TORSTEN, { mark: '3:49.31', markText: '3:49:31' })],
    ['warning notation mark: 3:49.31'],
  ],
  [
    'a full stop after the minutes',
    [
      result(one, TORSTEN, { mark: '29:07.31', event: '10000m', markText: '29.07.31' }),
      result(one, JOSH, { mark: '29:11.02', event: '10000m' }),
    ],
    ['warning notation mark: 29:07.31'],
  ],
  [
    'a full stop after the minutes, on a page that has no colon',
    [result(one, TORSTEN, { mark: '29:07.31', event: '10000m', markText: '29.07.31' })],
    ['note notation mark: 29:07.31'],
  ],
  ['hours, minutes and seconds', [result(one, TORSTEN, { mark: '2:11:37', event: 'marathon' })], []],
  ['a plain mark', [result(one, TORSTEN, { mark: '3:49.31' })], []],
]);

/** A meeting of which both articles tell two other results alike. */
const MEETING = [one, two].flatMap((of) => [
  result(of, 'Anna Vik', { event: '5000m', mark: '15:02.11', place: 1, ...RACE }),
  result(of, 'Maria Lund', { event: '800m', mark: '1:58.30', place: 1, ...RACE }),
]);
const HEIGHT: ResultFields = { event: 'pole vault', competition: 'Bislett Games', city: 'Oslo' };
rows('marks of one place', [
  [
    'two heights for one win, the day told once',
    [
      ...MEETING,
      result(one, TORSTEN, { ...HEIGHT, mark: '5.90m', place: 1 }),
      result(two, TORSTEN, { ...HEIGHT, mark: '5.95m', place: 1, date: '2024-05-30' }),
    ],
    ['note disagreement mark: 5.90m / 5.95m'],
  ],
  [
    'two heights, of two years',
    [
      ...MEETING,
      result(one, TORSTEN, { ...HEIGHT, mark: '5.90m', place: 1, date: '2023' }),
      result(two, TORSTEN, { ...HEIGHT, mark: '5.95m', place: 1, date: '2024-05-30' }),
    ],
    [],
  ],
  [
    'a heat and a final of the sprint, both won',
    [
      ...MEETING,
      result(one, TORSTEN, { ...RACE, event: '100m', mark: '10.04', place: 1 }),
      result(two, TORSTEN, { ...RACE, event: '100m', mark: '9.93', place: 1 }),
    ],
    [],
  ],
  [
    'a place without a mark, in two reports of one meeting',
    [
      ...MEETING,
      result(one, TORSTEN, { competition: 'Bislett Games', city: 'Oslo', place: 2 }),
      result(two, TORSTEN, { ...RACE, mark: '3:49.31', place: 3 }),
    ],
    ['note disagreement place: 2 / 3'],
  ],
  [
    'an old record with two digits changed',
    [
      result(one, TORSTEN, { event: '1500m', mark: '3:26.14', records: ['WR'], city: 'Rome', date: '1998' }),
      result(two, TORSTEN, { event: '1500m', mark: '3:26.41', records: ['WR'] }),
    ],
    ['error disagreement mark: 3:26.14 / 3:26.41'],
  ],
  [
    'a throw with two digits changed, in two reports of one meeting',
    [
      ...MEETING,
      result(one, TORSTEN, { event: 'javelin', mark: '85.47m' }),
      result(two, TORSTEN, { event: 'javelin', mark: '84.57m' }),
    ],
    ['warning disagreement mark: 84.57m / 85.47m'],
  ],
  [
    'two throws of one contest, which one article has both',
    [
      ...MEETING,
      result(one, TORSTEN, { event: 'javelin', mark: '85.47m' }),
      result(one, TORSTEN, { event: 'javelin', mark: '84.57m', quote: '84.57m before' }),
      result(two, TORSTEN, { event: 'javelin', mark: '84.57m' }),
    ],
    [],
  ],
  [
    'an older mark with one digit changed, in two reports of one meeting',
    [
      ...MEETING,
      result(one, TORSTEN, { event: '1500m', mark: '3:36.14' }),
      result(two, TORSTEN, { event: '1500m', mark: '3:32.14' }),
    ],
    ['error disagreement mark: 3:32.14 / 3:36.14'],
  ],
  [
    'two records, one digit apart',
    [
      result(one, TORSTEN, { event: '1500m', mark: '3:26.14', records: ['WR'], city: 'Rome', date: '1998' }),
      result(two, TORSTEN, { event: '1500m', mark: '3:26.04', records: ['WR'], city: 'Oslo', date: '1999' }),
    ],
    [],
  ],
]);

const TIED = article('tied', '2024-05-31', 'Torsten Lindqvist was joint third in 3:49.31.');
rows('places', [
  [
    'a tie gives one result two places',
    [
      result(TIED, TORSTEN, { mark: '3:49.31', place: 3, ...RACE, quote: 'joint third in 3:49.31' }),
      result(two, TORSTEN, { mark: '3:49.31', place: 4, ...RACE }),
    ],
    ['note disagreement place: 3 / 4'],
  ],
  [
    'read too unsurely',
    [
      result(one, TORSTEN, { mark: '3:49.31', place: 2, ...RACE, confidence: 0.7 }),
      result(two, TORSTEN, { mark: '3:49.31', place: 3, ...RACE }),
    ],
    ['note disagreement place: 2 / 3'],
  ],
  [
    'a medal that the story around puts into the championship',
    [
      result(one, TORSTEN, { ...CHAMPIONSHIP, mark: '3:29.38', place: 1 }),
      result(two, TORSTEN, { ...CHAMPIONSHIP, place: 3, inferred: ['competition', 'venue', 'date'] }),
    ],
    ['note disagreement place: 1 / 3'],
  ],
  [
    "a country's women and men",
    [
      result(one, 'Norway', { event: '4x400m', sex: 'women', place: 1, ...RACE }),
      result(two, 'Norway', { event: '4x400m', sex: 'men', place: 3, ...RACE }),
    ],
    [],
  ],
  [
    'one mark, two places',
    [
      result(one, TORSTEN, { mark: '3:49.31', place: 2, ...RACE }),
      result(two, TORSTEN, { mark: '3:49.31', place: 3, ...RACE }),
    ],
    ['error disagreement place: 2 / 3'],
  ],
  [
    'gold and silver of one championship',
    [result(one, TORSTEN, { ...CHAMPIONSHIP, place: 1 }), result(two, TORSTEN, { ...CHAMPIONSHIP, place: 2 })],
    ['error disagreement place: 1 / 2'],
  ],
  [
    'neighbouring places of one day, without marks',
    [result(one, TORSTEN, { ...RACE, place: 8 }), result(two, TORSTEN, { ...RACE, mark: '3:49.31', place: 9 })],
    ['warning disagreement place: 8 / 9'],
  ],
  [
    'neighbouring places, read less surely but with the name',
    [
      result(one, TORSTEN, { ...RACE, place: 8, confidence: 0.7, quote: 'Lindqvist was eighth' }),
      result(two, TORSTEN, { ...RACE, place: 9, confidence: 0.7, quote: 'Torsten Lindqvist, 21, who was ninth' }),
    ],
    ['warning disagreement place: 8 / 9'],
  ],
  [
    'neighbouring places, read less surely and without the name',
    [
      result(one, TORSTEN, { ...RACE, place: 8, confidence: 0.7, quote: 'I have been eighth before' }),
      result(two, TORSTEN, { ...RACE, place: 9, confidence: 0.7, quote: 'Torsten Lindqvist, 21, who was ninth' }),
    ],
    ['note disagreement place: 8 / 9'],
  ],
  [
    'a win and a second place of one day, without marks: the win may be of anything',
    [result(one, TORSTEN, { ...RACE, place: 1 }), result(two, TORSTEN, { ...RACE, mark: '3:49.31', place: 2 })],
    ['note disagreement place: 1 / 2'],
  ],
  [
    'two who changed places are one contradiction',
    [
      ...[result(one, TORSTEN, { ...RACE, place: 2 }), result(one, JOSH, { ...RACE, place: 3 })],
      ...[result(two, TORSTEN, { ...RACE, place: 3 }), result(two, JOSH, { ...RACE, place: 2 })],
    ],
    ['warning disagreement place: 2 / 3'],
  ],
  [
    'gold and silver of two',
    [
      result(one, TORSTEN, { ...CHAMPIONSHIP, place: 1 }),
      result(two, TORSTEN, { ...CHAMPIONSHIP, date: '2022', city: 'Eugene', place: 2 }),
    ],
    [],
  ],
  [
    'a heat won, fourth in the final',
    [
      result(one, TORSTEN, { mark: '7.64', event: '60mH', place: 1, round: 'heat' }),
      result(two, TORSTEN, { mark: '7.68', event: '60mH', place: 4 }),
    ],
    [],
  ],
]);

rows('dates and venues', [
  [
    'the year of another race, in a report of this one',
    [
      result(one, TORSTEN, { mark: '3:49.31', ...RACE, date: '2024-06-01' }),
      result(two, TORSTEN, { mark: '3:49.31', ...RACE, date: '2023' }),
    ],
    ['note disagreement date: 2023 / 2024-06-01'],
  ],
  [
    'another day',
    [
      result(one, TORSTEN, { mark: '3:49.31', date: '2024-05-30' }),
      result(two, TORSTEN, { mark: '3:49.31', date: '2024-05-03' }),
    ],
    ['error disagreement date: 2024-05-03 / 2024-05-30'],
  ],
  [
    'the day after',
    [
      result(one, TORSTEN, { mark: '3:49.31', date: '2024-05-30' }),
      result(two, TORSTEN, { mark: '3:49.31', date: '2024-05-31' }),
    ],
    ['note disagreement date: 2024-05-30 / 2024-05-31'],
  ],
  [
    'a day whose year was a guess',
    [
      result(one, TORSTEN, { mark: '3:49.31', date: '1996-08-14', records: ['WR'] }),
      result(two, TORSTEN, { mark: '3:49.31', date: '2018-08-14', dateText: '14 August', records: ['WR'] }),
    ],
    ['note disagreement date: 1996-08-14 / 2018-08-14'],
  ],
  [
    'a coarser date',
    [
      result(one, TORSTEN, { mark: '3:49.31', date: '2024-05-30' }),
      result(two, TORSTEN, { mark: '3:49.31', date: '2024' }),
    ],
    [],
  ],
  [
    'another city',
    [result(one, TORSTEN, { mark: '3:49.31', city: 'Rieti' }), result(two, TORSTEN, { mark: '3:49.31', city: 'Nice' })],
    ['error disagreement venue: Nice / Rieti'],
  ],
  [
    'another day and another city, both of one article: another race was read',
    [
      result(one, TORSTEN, { mark: '3:44.39', city: 'Rieti', date: '1993-09-05', records: ['WR'] }),
      result(two, TORSTEN, { mark: '3:44.39', city: 'Nice', date: '1995', records: ['WR'] }),
      result(three, TORSTEN, { mark: '3:44.39', records: ['WR'] }),
    ],
    ['note disagreement venue: Nice / Rieti', 'note disagreement date: 1993-09-05 / 1995'],
  ],
  [
    'a city that only the story around the sentence gives',
    [
      result(one, TORSTEN, { mark: '3:44.39', city: 'Rieti' }),
      result(two, TORSTEN, { mark: '3:44.39', city: 'Nice', inferred: ['venue'] }),
    ],
    ['note disagreement venue: Nice / Rieti'],
  ],
  [
    'a weekday against the day that two reports are about',
    [
      result(one, TORSTEN, { mark: '3:49.31', date: '2024-05-30', inferred: ['date'] }),
      result(two, TORSTEN, { mark: '3:49.31', date: '2024-05-30', inferred: ['date'] }),
      result(three, TORSTEN, { mark: '3:49.31', date: '2024-05-28', quote: 'ran 3:49.31 on Tuesday' }),
    ],
    ['warning disagreement date: 2024-05-28 / 2024-05-30'],
  ],
  [
    'a weekday against the day that one report is about',
    [
      result(one, TORSTEN, { mark: '3:49.31', date: '2024-05-30', inferred: ['date'] }),
      result(three, TORSTEN, { mark: '3:49.31', date: '2024-05-28', quote: 'ran 3:49.31 on Tuesday' }),
    ],
    ['note disagreement date: 2024-05-28 / 2024-05-30'],
  ],
  [
    'an old mark that one article has in its own weeks',
    [
      result(one, TORSTEN, { mark: '3:49.31', date: '2024-05', dateText: 'this month', records: ['WR'] }),
      result(two, TORSTEN, { mark: '3:49.31', date: '2019-08-16', records: ['WR'] }),
      result(three, TORSTEN, { mark: '3:49.31', date: '2019-08-16', records: ['WR'] }),
    ],
    ['note disagreement date: 2019-08-16 / 2024-05'],
  ],
  [
    'two years told, and a day that only the story around gives',
    [
      result(one, TORSTEN, { mark: '3:49.31', date: '2022' }),
      result(two, TORSTEN, { mark: '3:49.31', date: '2020' }),
      result(three, TORSTEN, { mark: '3:49.31', date: '2024-05-30', inferred: ['date'] }),
    ],
    ['error disagreement date: 2020 / 2022'],
  ],
  [
    'two cities told, and a third that only the story around gives',
    [
      result(one, TORSTEN, { mark: '3:44.39', city: 'Rieti' }),
      result(two, TORSTEN, { mark: '3:44.39', city: 'Nice' }),
      result(three, TORSTEN, { mark: '3:44.39', city: 'Oslo', inferred: ['venue'] }),
    ],
    ['error disagreement venue: Nice / Rieti'],
  ],
  [
    'another name of the city',
    [
      result(one, TORSTEN, { mark: '3:49.31', city: 'Gothenburg' }),
      result(two, TORSTEN, { mark: '3:49.31', city: 'Göteborg' }),
    ],
    [],
  ],
]);

const RECORDS = [
  result(one, JOSH, { mark: '3:47.04', date: '2024-02-10', environment: 'indoor', records: ['WIR'] }),
  result(one, TORSTEN, { mark: '3:46.52', date: '2024-02-16', environment: 'indoor', records: ['WIR'] }),
];
const OLD = result(one, JOSH, { mark: '3:47.04', date: '1996', records: ['WR'] });
rows('marks a slip apart', [
  [
    'two events, the second taken from the mark',
    [
      result(one, TORSTEN, { mark: '6.17m', event: 'pole vault', city: 'Rome' }),
      result(two, TORSTEN, { mark: '6.71m', event: 'long jump', city: 'Rome' }),
    ],
    ['note disagreement mark: 6.17m / 6.71m'],
  ],
  [
    'years that only the story gives',
    [
      result(one, TORSTEN, { mark: '54.80', event: '400mH', date: '2022' }),
      result(two, TORSTEN, { mark: '54.08', event: '400mH', date: '2024', inferred: ['date'] }),
    ],
    ['note disagreement mark: 54.08 / 54.80'],
  ],
  [
    'years that the sentences tell',
    [
      result(one, TORSTEN, { mark: '54.80', event: '400mH', date: '2022' }),
      result(two, TORSTEN, { mark: '54.08', event: '400mH', date: '2024' }),
    ],
    [],
  ],
  [
    'an article that has both',
    [
      result(one, TORSTEN, { mark: '54.80', event: '400mH', city: 'Oslo' }),
      result(one, TORSTEN, { mark: '54.08', event: '400mH', city: 'Oslo' }),
      result(two, TORSTEN, { mark: '54.08', event: '400mH', city: 'Oslo' }),
    ],
    [],
  ],
  [
    'two events of one digit',
    [
      result(one, TORSTEN, { mark: '6.17m', event: 'pole vault', city: 'Rome' }),
      result(two, TORSTEN, { mark: '6.27m', event: 'long jump', city: 'Rome' }),
    ],
    [],
  ],
]);
rows('one mark, two days or places', [
  [
    'two years said',
    [
      result(one, TORSTEN, { mark: '3:44.39', date: '2004' }),
      result(two, TORSTEN, { mark: '3:44.39', date: '2002', city: 'Nice' }),
    ],
    ['note disagreement date: 2002 / 2004'],
  ],
  [
    'a height that many clear often',
    [
      result(one, TORSTEN, { mark: '2.01m', event: 'high jump', date: '2004' }),
      result(two, TORSTEN, { mark: '2.01m', event: 'high jump', date: '2002' }),
    ],
    [],
  ],
  [
    'an article that knows both',
    [
      result(one, TORSTEN, { mark: '3:44.39', date: '2004' }),
      result(one, TORSTEN, { mark: '3:44.39', date: '2002' }),
      result(two, TORSTEN, { mark: '3:44.39', date: '2002' }),
    ],
    [],
  ],
]);
rows('intervals and tenures', [
  [
    'a record that still stands, by the day of the article',
    [OLD, tenure(two, ['24 years', 24, 'year'], JOSH)],
    ['note arithmetic tenure: 24 year / 27.4 to 28.4 year'],
  ],
  ['as many years as since then', [OLD, tenure(two, ['28 years', 28, 'year'], JOSH)], []],
  [
    'a record broken in between: which day was meant is unsure',
    [
      OLD,
      result(one, TORSTEN, { mark: '3:46.52', date: '2020', records: ['WR'] }),
      tenure(two, ['24 years', 24, 'year'], JOSH),
    ],
    [],
  ],
  [
    'neither until it was broken nor until today',
    [
      OLD,
      result(one, TORSTEN, { mark: '3:46.52', date: '2020', records: ['WR'] }),
      tenure(two, ['16 years', 16, 'year'], JOSH),
    ],
    ['note arithmetic tenure: 16 year / 23.0 to 25.0 year'],
  ],
  [
    'a championship record, its year told by another article',
    [
      result(one, JOSH, { mark: '3:47.04', date: '2006', records: ['CR'] }),
      tenure(two, ['ten years', 10, 'year'], JOSH),
    ],
    ['note arithmetic tenure: 10 year / 17.4 to 18.4 year'],
  ],
  [
    'a span of another sort of thing',
    [
      result(one, JOSH, { mark: '3:47.04', date: '2006', records: ['CR'] }),
      tenure(two, ['four years', 4, 'year'], JOSH),
    ],
    [],
  ],
  [
    'a record equalled by its holder goes on',
    [
      ...[OLD, result(one, JOSH, { mark: '3:47.04', date: '1999', records: ['WR'], city: 'Rome' })],
      ...[
        result(one, TORSTEN, { mark: '3:46.52', date: '2016', records: ['WR'] }),
        tenure(one, ['two decades', 20, 'year'], JOSH),
      ],
    ],
    [],
  ],
  ['as the dates have it', [...RECORDS, interval(one, ['six days', 6, 'day'], JOSH, TORSTEN)], []],
  [
    'not as the dates have it',
    [...RECORDS, interval(one, ['five days', 5, 'day'], JOSH, TORSTEN)],
    ['error arithmetic interval: 5 day / 6 day'],
  ],
  [
    'two articles',
    [
      ...RECORDS,
      ...RECORDS.map((claim) => ({ ...claim, id: claim.id.replace(/.$/, 'x'), article: two.id, date: null }) as Claim),
      interval(one, ['six days', 6, 'day'], JOSH, TORSTEN),
      interval(two, ['five days', 5, 'day'], JOSH, TORSTEN),
    ],
    ['error disagreement interval: 5 day / 6 day'],
  ],
  [
    'a life and an interval',
    [...RECORDS, interval(one, ['six days', 6, 'day'], JOSH, TORSTEN), tenure(one, ['six days', 6, 'day'], JOSH)],
    [],
  ],
  ['no dates', [result(one, JOSH, { mark: '3:47.04' }), interval(one, ['five days', 5, 'day'], JOSH, TORSTEN)], []],
  [
    'a race in another event',
    [
      result(one, JOSH, { mark: '8:07.04', event: '2 miles', date: '2024-02-01' }),
      result(one, TORSTEN, { mark: '3:46.52', date: '2024-02-16' }),
      interval(one, ['five days', 5, 'day'], JOSH, TORSTEN),
    ],
    ['note arithmetic interval: 15 day / 5 day'],
  ],
]);

const FINISH = [
  result(one, TORSTEN, { mark: '3:49.31', place: 1, ...RACE }),
  result(one, JOSH, { mark: '3:50.84', place: 2, ...RACE }),
];
const OFF = article(
  'off',
  '2024-05-31',
  'Lindqvist won in 3:49.31, taking 0.73 off the meeting record that Hartley set. Hartley was third in 3:52.84.',
);
const BESIDE = article('beside marks', '2024-05-31', 'Lindqvist ran 3:49.31, a record by 1.35; Hartley had 3:50.84.');
rows('margins', [
  [
    'one side alone, and the two marks beside it a slip away',
    [
      result(BESIDE, TORSTEN, { mark: '3:49.31', ...RACE }),
      result(BESIDE, JOSH, { mark: '3:50.84', ...RACE }),
      margin(BESIDE, ['1.35', 1.35, 's'], TORSTEN, null),
    ],
    ['note arithmetic margin: 1.35 s / 1.53 s'],
  ],
  [
    'one side alone, and between other marks',
    [
      result(BESIDE, TORSTEN, { mark: '3:49.31', ...RACE }),
      result(BESIDE, JOSH, { mark: '3:50.84', ...RACE }),
      margin(BESIDE, ['1.28', 1.28, 's'], TORSTEN, null),
    ],
    [],
  ],
  [
    'the second mark told by another article alone',
    [
      result(one, TORSTEN, { mark: '3:49.31', date: '2024-05-30' }),
      result(two, JOSH, { mark: '3:50.84', date: '2024' }),
      margin(one, ['2.53 seconds', 2.53, 's'], TORSTEN, JOSH),
    ],
    ['note arithmetic margin: 1.53 s / 2.53 s'],
  ],
  ['as the marks have it', [...FINISH, margin(one, ['1.53 seconds', 1.53, 's'], TORSTEN, JOSH)], []],
  ['told with a bound', [...FINISH, margin(one, ['over a second', 1, 's', 'over'], TORSTEN, JOSH)], []],
  [
    'digits swapped',
    [...FINISH, margin(one, ['1.35 seconds', 1.35, 's'], TORSTEN, JOSH)],
    ['error arithmetic margin: 1.35 s / 1.53 s'],
  ],
  [
    'a bound that does not hold',
    [...FINISH, margin(one, ['less than a second', 1, 's', 'under'], TORSTEN, JOSH)],
    ['error arithmetic margin: 1.53 s / under 1 s'],
  ],
  [
    'the other way round',
    [...FINISH, margin(one, ['1.53 seconds', 1.53, 's'], JOSH, TORSTEN)],
    ['warning arithmetic margin: 1.53 s'],
  ],
  [
    'marks of other races',
    [...FINISH, margin(one, ['twelve seconds', 12, 's'], TORSTEN, JOSH)],
    ['note arithmetic margin: 1.53 s / 12 s'],
  ],
  [
    'the winner goes without saying',
    [...FINISH, margin(one, ['1.35 seconds', 1.35, 's'], null, JOSH)],
    ['error arithmetic margin: 1.35 s / 1.53 s'],
  ],
  [
    'the one put ahead was behind by another amount',
    [...FINISH, margin(one, ['1.9 seconds', 1.9, 's'], JOSH, TORSTEN)],
    ['note arithmetic margin: 1.53 s / 1.9 s'],
  ],
  [
    'a man and a woman of one marathon',
    [
      result(one, TORSTEN, { ...RACE, event: 'marathon', sex: 'men', mark: '2:17:57', place: 16 }),
      result(one, 'Ana Beltran', { ...RACE, event: 'marathon', sex: 'women', mark: '2:19:55', place: 2 }),
      margin(one, ['a minute and a half', 90, 's'], TORSTEN, 'Ana Beltran'),
    ],
    ['note arithmetic margin: 118 s / 90 s'],
  ],
  [
    'the second is told by the other article alone',
    [
      ...[
        result(one, TORSTEN, { ...RACE, mark: '3:49.31', place: 1 }),
        margin(one, ['1.9 seconds', 1.9, 's'], TORSTEN, null),
      ],
      ...[
        result(two, TORSTEN, { ...RACE, mark: '3:49.31', place: 1 }),
        result(two, JOSH, { ...RACE, mark: '3:50.84', place: 2 }),
      ],
    ],
    ['note arithmetic margin: 1.53 s / 1.9 s'],
  ],
  [
    'a margin over the record of one who was third here',
    [
      result(OFF, TORSTEN, { ...RACE, mark: '3:49.31', place: 1, quote: 'won in 3:49.31' }),
      result(OFF, JOSH, { ...RACE, mark: '3:52.84', place: 3, quote: 'Hartley was third in 3:52.84' }),
      margin(OFF, ['0.73', 0.73, 's'], TORSTEN, JOSH),
    ],
    [],
  ],
  ['a lead in metres', [...FINISH, margin(one, ['ten metres', 10, 'm'], TORSTEN, JOSH)], []],
]);

const deed = article('deed', '2024-06-02', 'He won it in 2017 as a 17-year-old.');
test('the age of an old deed', () => {
  const claims = [age(deed, TORSTEN, 17, 'as a 17-year-old'), age(two, TORSTEN, 24)];
  expect(brief(find(claims, [deed, two]))).toEqual([]);
});
const BIRTHDAY = article('birthday', '2024-06-01', 'Lindqvist, who turned 25 on Friday, won.');
rows('ages', [
  [
    'a birthday that one desk has not seen',
    [age(one, TORSTEN, 24), age(BIRTHDAY, TORSTEN, 25, 'turned 25')],
    ['note disagreement age: 24 / 25'],
  ],
  ['years apart on one day', [age(one, TORSTEN, 24), age(two, TORSTEN, 27)], ['error disagreement age: 24 / 27']],
  ['two years apart on one day', [age(one, TORSTEN, 24), age(two, TORSTEN, 26)], ['error disagreement age: 24 / 26']],
  [
    'a birthday between',
    [age(article('spring', '2024-03-01'), TORSTEN, 24), age(article('autumn', '2024-11-01'), TORSTEN, 25)],
    [],
  ],
  [
    'then and now',
    [age(article('essay', '2024-06-02', 'He was 19 when he won.'), TORSTEN, 19, 'was 19 when'), age(two, TORSTEN, 24)],
    [],
  ],
  [
    'an age at which something was done',
    [
      age(article('profile', '2024-06-02', 'He made the team at 16 and won now.'), TORSTEN, 16, 'made the team at 16'),
      age(two, TORSTEN, 19),
    ],
    [],
  ],
  ['two athletes', [age(one, TORSTEN, 24), age(two, JOSH, 27)], []],
  [
    'two ages of one article, one of them without a name',
    [age(one, TORSTEN, 24), age(one, TORSTEN, 26, 'the 26-year-old')],
    ['note internal age: 24 / 26'],
  ],
  [
    'the 27-year-old may be another',
    [age(one, TORSTEN, 22), age(two, TORSTEN, 27, 'the 27-year-old')],
    ['note disagreement age: 22 / 27'],
  ],
  [
    'an article that tells a younger age too',
    [age(one, TORSTEN, 24), age(two, TORSTEN, 15, `${TORSTEN} at 15`), age(two, TORSTEN, 24)],
    [],
  ],
  [
    'no day of publication, only a year told',
    [age(one, TORSTEN, 24), age(three, TORSTEN, 19), result(three, TORSTEN, { date: '2024', place: 1 })],
    [],
  ],
]);

rows('rankings and counts', [
  [
    'two ranks of one mark',
    [ranking(one, TORSTEN, 4, '3:49.31'), ranking(two, TORSTEN, 5, '3:49.31')],
    ['warning disagreement ranking: 4 / 5'],
  ],
  ['ranks of two marks', [ranking(one, TORSTEN, 4, '3:49.31'), ranking(two, TORSTEN, 9, '3:51.02')], []],
  [
    'two counts of wins',
    [tally(one, TORSTEN, 5, 'fifth victory'), tally(two, TORSTEN, 6, 'sixth win')],
    ['note disagreement tally: 5 / 6'],
  ],
  ['a run and a total', [tally(one, TORSTEN, 5, 'fifth victory'), tally(two, TORSTEN, 3, 'third straight win')], []],
  [
    'titles of two sorts',
    [tally(one, TORSTEN, 2, 'second Olympic title'), tally(two, TORSTEN, 3, 'third European title')],
    [],
  ],
  [
    'how many broke a barrier in one race',
    [...MEETING, tally(one, null, 4, 'women got below 30 minutes'), tally(two, null, 9, 'women went under 30 minutes')],
    ['note disagreement tally: 4 / 9'],
  ],
  [
    'how many had done so before',
    [
      ...MEETING,
      tally(one, null, 4, 'women got below 30 minutes'),
      tally(two, null, 3, 'women had run under 30 minutes'),
    ],
    [],
  ],
  ['wins and medals', [tally(one, TORSTEN, 5, 'fifth victory'), tally(two, TORSTEN, 6, 'sixth medal')], []],
]);

rows('a championship and its city', [
  [
    'said together',
    [
      result(beside, TORSTEN, {
        ...CHAMPIONSHIP,
        ...{ city: 'Oslo', date: '2023', place: 1, quote: 'won at the 2023 world championships in Oslo' },
      }),
    ],
    ['warning arithmetic venue: Oslo'],
  ],
  [
    'only in one sentence',
    [
      result(beside, TORSTEN, {
        ...CHAMPIONSHIP,
        ...{ city: 'Rome', date: '2023', place: 1, quote: 'trained for the 2023 world championships, and won' },
      }),
    ],
    [],
  ],
]);

rows('order and records', [
  [
    'a winner slower than the second',
    [
      result(one, TORSTEN, { mark: '3:50.31', place: 1, ...RACE }),
      result(one, JOSH, { mark: '3:49.84', place: 2, ...RACE }),
    ],
    ['error order mark: 3:49.84 / 3:50.31'],
  ],
  [
    'a winner slower than the second, told far apart: perhaps of two races',
    [
      result(long, TORSTEN, { mark: '3:50.31', place: 1, quote: WINNER, ...RACE }),
      result(long, JOSH, { mark: '3:49.84', place: 2, quote: SECOND, ...RACE }),
    ],
    ['note order mark: 3:49.84 / 3:50.31'],
  ],
  [
    'one time, split by a photograph',
    [
      result(one, TORSTEN, { mark: '3:49.84', place: 1, ...RACE }),
      result(one, JOSH, { mark: '3:49.84', place: 2, ...RACE }),
    ],
    [],
  ],
  [
    'places of two heats',
    [
      result(one, TORSTEN, { mark: '3:50.31', place: 1, round: 'heat', ...RACE }),
      result(one, JOSH, { mark: '3:49.84', place: 2, round: 'heat', ...RACE }),
    ],
    [],
  ],
  [
    'men and women',
    [
      result(one, TORSTEN, { mark: '4:20.31', place: 1, sex: 'women', ...RACE }),
      result(one, JOSH, { mark: '3:49.84', place: 2, sex: 'men', ...RACE }),
    ],
    [],
  ],
  [
    'a record with too much wind',
    [
      result(one, TORSTEN, { event: '100m', mark: '9.79', wind: 2.4, ...RACE }),
      result(two, TORSTEN, { event: '100m', mark: '9.79', records: ['NR'], ...RACE }),
    ],
    ['error order records: +2.4 / NR'],
  ],
  [
    'a record with some wind',
    [
      result(one, TORSTEN, { event: '100m', mark: '9.79', wind: 1.9, ...RACE }),
      result(two, TORSTEN, { event: '100m', mark: '9.79', records: ['NR'], ...RACE }),
    ],
    [],
  ],
  [
    'a new record worse than the old',
    [
      result(one, TORSTEN, {
        mark: '3:44.31',
        sex: 'men',
        environment: 'outdoor',
        date: '2024-05-30',
        records: ['WR'],
      }),
      result(two, JOSH, { mark: '3:43.90', sex: 'men', environment: 'outdoor', date: '2023-05-30', records: ['WR'] }),
    ],
    ['warning order records: 3:43.90 / 3:44.31'],
  ],
  [
    'an indoor record and an outdoor one',
    [
      result(one, TORSTEN, {
        mark: '3:46.31',
        sex: 'men',
        environment: 'indoor',
        date: '2024-02-10',
        records: ['WIR'],
      }),
      result(two, JOSH, { mark: '3:43.90', sex: 'men', environment: 'outdoor', date: '2023-05-30', records: ['WR'] }),
    ],
    [],
  ],
]);

const mileToo = article('mile', '2024-06-02', `${TORSTEN} ran the mile in 3:32.10.`);
test('beyond anything ever done, the event named in the sentence', () => {
  const claim = result(mileToo, TORSTEN, { mark: '3:32.10', sex: 'men', quote: `${TORSTEN} ran the mile in 3:32.10` });
  expect(brief(find([claim], [mileToo]))).toEqual(['warning implausible mark: 3:32.10']);
});
rows('plausibility', [
  [
    'the event is not named in its sentence',
    [result(one, TORSTEN, { mark: '3:32.10', sex: 'men', ...RACE })],
    ['note implausible mark: 3:32.10'],
  ],
  ['a record by a hair', [result(one, TORSTEN, { mark: '3:42.80', sex: 'men', records: ['WR'], ...RACE })], []],
]);

describe('one conflict once', () => {
  test('a slip that also breaks the order of the race', () => {
    const conflicts = find([
      result(one, TORSTEN, { mark: '3:49.31', place: 1, ...RACE }),
      result(two, TORSTEN, { mark: '3:49.13', place: 1, ...RACE }),
      result(one, JOSH, { mark: '3:49.20', place: 2, ...RACE }),
    ]);
    expect(brief(conflicts)).toEqual(['error disagreement mark: 3:49.13 / 3:49.31']);
    expect(conflicts[0]!.verdict).toMatchObject({ value: '3:49.13' });
  });

  test('the margin that decides between two marks makes no row of its own', () => {
    const conflicts = find([
      result(one, TORSTEN, { mark: '3:49.31', place: 1, ...RACE }),
      result(two, TORSTEN, { mark: '3:49.13', place: 1, ...RACE }),
      result(one, JOSH, { mark: '3:50.84', place: 2, ...RACE }),
      margin(one, ['1.53 seconds', 1.53, 's'], TORSTEN, JOSH),
    ]);
    expect(brief(conflicts)).toEqual(['error disagreement mark: 3:49.13 / 3:49.31']);
    expect(conflicts[0]!.verdict).toMatchObject({ value: '3:49.31' });
  });

  test('what an editor settled is left out, and its value stands in the record', () => {
    const claims = [
      result(one, TORSTEN, { mark: '3:49.31', city: 'Rieti' }),
      result(two, TORSTEN, { mark: '3:49.31', city: 'Nice' }),
    ];
    const [conflict] = find(claims);
    const settled = reconcile([one, two], claims, {
      decisions: [{ conflict: conflict!.id, value: 'Rieti', note: 'the book says so' }],
    });
    expect(settled.conflicts).toEqual([]);
    expect(settled.records[0]!.venue).toMatchObject({ city: 'Rieti' });
    expect(settled.unchecked).toContainEqual(expect.objectContaining({ check: 'decisions' }));
  });
});

test('two who changed places are both named', () => {
  const [conflict] = find([
    ...[result(one, TORSTEN, { ...RACE, place: 2 }), result(one, JOSH, { ...RACE, place: 3 })],
    ...[result(two, TORSTEN, { ...RACE, place: 3 }), result(two, JOSH, { ...RACE, place: 2 })],
  ]);
  expect(conflict?.explanation).toBe(`${JOSH} and ${TORSTEN} are told second and third, and also the other way round.`);
});
