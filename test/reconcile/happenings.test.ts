import { describe, expect, test } from '@jest/globals';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { article, type ResultFields, result } from './make-claims.ts';

const [one, two] = [
  article('one', '2024-06-02'),
  article('two', '2024-06-03', 'Another text about the same race, by another hand.'),
];
const recordsOf = (a: ResultFields, b: ResultFields): number =>
  reconcile([one, two], [result(one, 'Torsten Lindqvist', a), result(two, 'Torsten Lindqvist', b)]).records.length;

const RACE: ResultFields = { competition: 'Bislett Games', city: 'Oslo', date: '2024-05-30' };

describe('one happening', () => {
  test.each<[string, ResultFields, ResultFields]>([
    ['a mark that nobody runs twice', { mark: '3:49.31' }, { mark: '3:49.31', ...RACE }],
    ['digits swapped, the same race', { mark: '3:49.31', ...RACE }, { mark: '3:49.13', ...RACE }],
    ['a rounding, the same race', { mark: '3:49.3', ...RACE }, { mark: '3:49.31', ...RACE }],
    ['a mark and a win', { mark: '3:49.31', place: 1, ...RACE }, { place: 1, ...RACE }],
    ['another date for one mark', { mark: '3:49.31', date: '2024-05-30' }, { mark: '3:49.31', date: '2024-05-03' }],
    ['another city for one mark', { mark: '3:49.31', city: 'Oslo' }, { mark: '3:49.31', city: 'Rome' }],
    [
      'a world record and its year',
      { mark: '2.11m', event: 'high jump', records: ['WR'], city: 'Rome', date: '1991' },
      { mark: '2.11m', event: 'high jump', records: ['WR'], city: 'Rome', date: '1992' },
    ],
    [
      'medals of one championship',
      { competition: 'World Indoor Championships', date: '2022', place: 1 },
      { competition: 'World Indoor Championships', date: '2022-03', place: 2 },
    ],
  ])('%s', (_, a, b) => expect(recordsOf(a, b)).toBe(1));
});

describe('two happenings', () => {
  test.each<[string, ResultFields, ResultFields]>([
    ['a heat and a final', { mark: '3:49.31', round: 'heat', ...RACE }, { mark: '3:47.11', round: 'final', ...RACE }],
    [
      'a split and a time',
      { mark: '3:31.02', event: '1500m', split: true, ...RACE },
      { mark: '3:31.20', event: '1500m', ...RACE },
    ],
    [
      'two years',
      { competition: 'Bislett Games', date: '2023', place: 1 },
      { competition: 'Bislett Games', date: '2024', place: 1 },
    ],
    ['marks of two races', { mark: '3:49.31' }, { mark: '3:52.98' }],
    [
      'a height jumped twice',
      { mark: '2.01m', event: 'high jump', city: 'Rome', date: '2024-06-09' },
      { mark: '2.01m', event: 'high jump', city: 'Budapest', date: '2023-08-27' },
    ],
    ['two events', { mark: '3:49.31', event: 'mile', ...RACE }, { mark: '3:49.31', event: '1500m', ...RACE }],
    [
      'indoors and outdoors',
      { mark: '3:49.31', environment: 'indoor', date: '2024-02' },
      { mark: '3:48.77', environment: 'outdoor', date: '2024-06' },
    ],
    ['nothing but an event', { place: 1 }, { place: 1 }],
  ])('%s', (_, a, b) => expect(recordsOf(a, b)).toBe(2));

  test('what is negated or planned is no result', () => {
    const claims = [
      result(one, 'Torsten Lindqvist', { mark: '3:49.31', modality: 'negated' }),
      result(one, 'Torsten Lindqvist', { mark: '3:40.00', modality: 'planned' }),
    ];
    expect(reconcile([one], claims).records).toEqual([]);
  });
});

describe('two reports of one meeting', () => {
  const others = [one, two].flatMap((of) =>
    ['Josh Hartley', 'Lucy Mbogo'].map((name, index) => result(of, name, { mark: `3:5${index}.02`, place: index + 4 })),
  );
  const countWith = (a: ResultFields, b: ResultFields): number =>
    reconcile([one, two], [result(one, 'Torsten Lindqvist', a), result(two, 'Torsten Lindqvist', b), ...others]).records
      .length - 2;
  test.each<[string, ResultFields, ResultFields, number]>([
    ['digits swapped, and nothing else told of them', { mark: '3:49.31' }, { mark: '3:49.13' }, 1],
    ['of two days', { mark: '3:49.31', date: '2024-05-30' }, { mark: '3:49.13', date: '2023-05-30' }, 2],
    ['a heat and a final', { mark: '3:49.31', round: 'heat' }, { mark: '3:49.13', round: 'final' }, 2],
    ['one digit of a sprint', { mark: '10.12', event: '100m' }, { mark: '10.17', event: '100m' }, 2],
    ['two marks that no slip tells apart', { mark: '3:49.31' }, { mark: '3:52.98' }, 2],
  ])('%s', (_, a, b, count) => expect(countWith(a, b)).toBe(count));
});

test('one article that gives a mark two dates tells of two races', () => {
  const claims = ['2024-05-22', '2024-05-30'].map((date) =>
    result(one, 'Torsten Lindqvist', { mark: '3:49.31', date }),
  );
  expect(reconcile([one], claims).records).toHaveLength(2);
});

describe('a record', () => {
  test('takes the finest of what agrees', () => {
    const claims = [
      result(one, 'Torsten Lindqvist', { mark: '3:49.3', date: '2024', city: 'Oslo', competition: 'Bislett Games' }),
      result(two, 'Torsten Lindqvist', { mark: '3:49.31', date: '2024-05-30', city: 'Oslo', place: 1 }),
    ];
    const [record] = reconcile([one, two], claims).records;
    expect(record).toMatchObject({
      mark: { value: 229.31 },
      date: { value: '2024-05-30' },
      place: 1,
      sources: 2,
      competition: { name: 'Bislett Games' },
    });
  });

  test('leaves open what sources contradict each other on, however many hold one value', () => {
    const three = article('three', null, 'Yet another report, with its own words.');
    const claims = [one, two].map((of) => result(of, 'Torsten Lindqvist', { mark: '3:49.31', city: 'Oslo' }));
    const { records } = reconcile(
      [one, two, three],
      [...claims, result(three, 'Torsten Lindqvist', { mark: '3:49.31', city: 'Rome' })],
    );
    expect(records).toHaveLength(1);
    expect(records[0]!.venue).toBeNull();
    expect(
      records[0]!.fields.find(({ field }) => field === 'venue')!.values.map(({ value, sources }) => [value, sources]),
    ).toEqual([
      ['Oslo', 2],
      ['Rome', 1],
    ]);
  });

  test('counts copies of one text once', () => {
    const text = Array.from(
      { length: 60 },
      (_, index) => `Sentence ${index} of a long report about the mile in Oslo.`,
    ).join(' ');
    const [wire, copy] = [article('wire', null, text), article('copy', null, `By our staff. ${text}`)];
    const [record] = reconcile(
      [wire, copy, one],
      [wire, copy, one].map((of) => result(of, 'Torsten Lindqvist', { mark: '3:49.31' })),
    ).records;
    expect(record).toMatchObject({ sources: 2 });
    expect(record!.articles).toHaveLength(3);
  });
});
