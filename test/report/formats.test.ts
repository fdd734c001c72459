import { describe, expect, test } from '@jest/globals';
import { csvField, renderConflictsCsv } from '../../src/report/csv.ts';
import { linkOut } from '../../src/report/html/markup.ts';
import { nameEvent, selectRecords } from '../../src/report/html/records.ts';
import { countOf, formatCount, formatDate, formatShortDate } from '../../src/report/html/words.ts';
import { renderJsonLines } from '../../src/report/jsonl.ts';
import { countUnchecked } from '../../src/report/manifest.ts';
import { makeArticle, makeClaim, makeConflict, makeRecord } from './sample.ts';

describe('a field of CSV', () => {
  test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+1.5', '"\'+1.5"'],
    ['-0.3', '"\'-0.3"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['\t=1', '"\'\t=1"'],
    [' =1', '"\' =1"'],
    ['3:50.01', '3:50.01'],
    ['1 - 2', '1 - 2'],
  ])('%j is written %j', (value, written) => {
    expect(csvField(value)).toBe(written);
  });
});

test('conflicts as CSV: a line a side, with the paths of its articles', () => {
  const [a, b] = [makeArticle('a', 'ran 3:50.01'), makeArticle('b', 'ran 3:50.10')];
  const conflict = makeConflict('x1', [makeClaim('c1', a, '3:50.01'), makeClaim('c2', b, '3:50.10')]);
  const paths = new Map([a, b].map(({ id, path }) => [id, path]));
  expect([...renderConflictsCsv([conflict], (id) => paths.get(id)!)].join('')).toBe(
    'id,severity,type,field,subject,side,value,text,articles,verdict,why\r\n' +
      'x_x10000000000,error,disagreement,mark,Ola Vinter in the mile,1,3:50.01,3:50.01,a.txt,,Two articles give two marks.\r\n' +
      'x_x10000000000,error,disagreement,mark,Ola Vinter in the mile,2,3:50.10,3:50.10,b.txt,,Two articles give two marks.\r\n',
  );
});

test('JSON Lines: an object a line, line feeds escaped', () => {
  expect([...renderJsonLines([{ a: 'x\ny' }, { a: 1 }])]).toEqual(['{"a":"x\\ny"}\n', '{"a":1}\n']);
});

test('unchecked rows are counted by check and reason, the most frequent first', () => {
  const row = (check: string, reason: string) => ({ check, reason, claims: [] });
  expect(countUnchecked([row('b', 'y'), row('a', 'x'), row('b', 'y')])).toEqual([
    { check: 'b', reason: 'y', count: 2 },
    { check: 'a', reason: 'x', count: 1 },
  ]);
});

describe('words', () => {
  test.each([
    ['2025-02-13', '13 February 2025', '13 Feb 2025'],
    ['2024-05', 'May 2024', 'May 2024'],
    ['2024', '2024', '2024'],
  ])('%s is %s, in a table %s', (value, long, short) => {
    expect(formatDate(value)).toBe(long);
    expect(formatShortDate(value)).toBe(short);
  });

  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%d is %s', (count, written) => {
    expect(formatCount(count)).toBe(written);
  });

  test('one and many', () => {
    expect([countOf(1, 'article'), countOf(2, 'article'), countOf(0, 'entry', 'entries')]).toEqual([
      '1 article',
      '2 articles',
      '0 entries',
    ]);
  });

  test.each([
    [{ discipline: '5000m', sex: 'women', environment: 'indoor' }, 'Women’s 5000m, indoor'],
    [{ discipline: 'marathon', sex: null, environment: 'road' }, 'marathon, road'],
    [{ discipline: '100m', sex: 'men', environment: 'outdoor' }, 'Men’s 100m'],
    [{ discipline: null, sex: null, environment: null }, 'event unsaid'],
  ] as const)('%j is %s', (event, name) => {
    expect(nameEvent(event)).toBe(name);
  });
});

describe('an address', () => {
  test.each([
    ['https://a.example/x?y=1', '<a href="https://a.example/x?y=1" rel="noopener noreferrer external">here</a>'],
    ['javascript:alert(1)', 'here'],
    ['data:text/html,x', 'here'],
    ['//a.example', 'here'],
    ['https://a.example/ x', 'here'],
  ])('%s', (url, written) => {
    expect(linkOut(url, 'here').markup).toBe(written);
  });
});

test('records stand in the order of a results book', () => {
  const claim = makeClaim('c', makeArticle('a', 'ran 3:50.01'), '3:50.01');
  const of = (name: string, discipline: 'mile' | '100m', date: string | null, place: number | null) =>
    makeRecord(name, claim, {
      event: { discipline, sex: 'men', environment: null },
      date: date === null ? null : { value: date, precision: 'day', text: '' },
      place,
    });
  const rows = [
    of('d', 'mile', null, 1),
    of('c', 'mile', '2031-05-01', 2),
    of('b', 'mile', '2031-05-01', 1),
    of('a', '100m', '2031-05-02', 1),
  ];
  expect(selectRecords(rows).map(({ id }) => id[2])).toEqual(['a', 'b', 'c', 'd']);
});
