import { describe, expect, test } from '@jest/globals';
import { OptionError } from '../../src/model/errors.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { parseReference, readDiscipline, readReferenceMark } from '../../src/reconcile/reference.ts';
import { indexRoster, parseRoster } from '../../src/reconcile/roster.ts';
import { age, article, result } from './make-claims.ts';

const ROSTER =
  'name,sex,nationality,born\nTorsten Lindqvist,men,SWE,1999-04-01\n"Hartley, Josh",M,gbr,1998\n,women,NOR,\n';
const REFERENCE = `discipline,sex,mark,wind,athlete,nationality,born,place,venue,country,date
mile,men,3:49.13,,Torsten Lindqvist,SWE,1999-04-01,1,"Oslo, Bislett",NOR,2024-05-30
100m,men,9.77,3.1,Josh Hartley,GBR,1998-02-02,1,Birmingham,GBR,2020-07-01
mile,men,3:43.90,,Anders Holm,NOR,1990-01-01,1,Rome,ITA,2019-07-07
tug of war,men,1:00,,Anders Holm,NOR,,1,Rome,ITA,2019-07-07
`;

describe('a roster', () => {
  test('is read', () => {
    expect(parseRoster(ROSTER)).toEqual([
      { name: 'Torsten Lindqvist', sex: 'men', nationality: 'SWE', born: '1999-04-01' },
      { name: 'Hartley, Josh', sex: 'men', nationality: null, born: '1998' },
    ]);
  });
  test('finds a name in any order, not half a name', () => {
    const roster = indexRoster(parseRoster(ROSTER));
    expect(roster.find('Josh Hartley', null)?.born).toBe('1998');
    expect(roster.find('Hartley', null)).toBeNull();
    expect(roster.find('Josh Hartley', 'women')).toBeNull();
  });
  test.each([
    ['no columns', 'a,b\n1,2\n'],
    ['nothing', ''],
    ['no CSV', 'name\n"open'],
  ])('says what is wrong: %s', (_, csv) => expect(() => parseRoster(csv)).toThrow(OptionError));
});

describe('a reference', () => {
  test('is read; events outside the contract are left out', () => {
    const marks = parseReference(REFERENCE);
    expect(marks).toHaveLength(3);
    expect(marks[0]).toMatchObject({
      discipline: 'mile',
      sex: 'men',
      mark: 229.13,
      date: '2024-05-30',
      venue: 'Oslo, Bislett',
      wind: null,
    });
    expect(marks[1]).toMatchObject({ mark: 9.77, wind: 3.1, place: 1 });
  });
  test.each([
    ['1500 Metres', '1500m', null],
    ["Women's 3000m Steeplechase", '3000mSC', null],
    ['400m Hurdles', '400mH', null],
    ['One Mile Short Track', 'mile', 'indoor'],
    ['4x400 Relay', '4x400m', null],
    ['Half-Marathon', 'half marathon', null],
    ['20 Kilometres Race Walk', '20kmW', null],
    ['10,000 metres', '10000m', null],
    ['Javelin Throw', 'javelin', null],
  ])('knows %s', (text, discipline, environment) => expect(readDiscipline(text)).toEqual({ discipline, environment }));
  test.each(['tug of war', '', '55m'])('does not know “%s”', (text) => expect(readDiscipline(text)).toBeNull());
  test.each([
    ['3:49.13', 229.13],
    ['2:11:37', 7897],
    ['8.95', 8.95],
    ['DNF', null],
  ])('reads the mark %s', (text, value) => expect(readReferenceMark(text)).toBe(value));
});

describe('claims against the lists', () => {
  const report = article('report', '2024-06-01');
  const lists = { roster: parseRoster(ROSTER), reference: parseReference(REFERENCE) };
  const found = (claim: Parameters<typeof reconcile>[1][number]): readonly string[] =>
    reconcile([report], [claim], lists).conflicts.map(
      ({ severity, type, field, verdict }) => `${severity} ${type} ${field}: ${verdict?.value}`,
    );
  const lindqvist = (mark: string, date: string) => result(report, 'Torsten Lindqvist', { mark, date });

  test.each([
    ['a wrong age', age(report, 'Torsten Lindqvist', 27), ['error reference age: 25']],
    ['the right age', age(report, 'Torsten Lindqvist', 25), []],
    ['an age that a year of birth allows', age(report, 'Josh Hartley', 25), []],
    ['digits swapped', lindqvist('3:49.31', '2024-05-30'), ['error reference mark: 3:49.13']],
    ['the right mark', lindqvist('3:49.13', '2024-05-30'), []],
    ['another day', lindqvist('3:49.13', '2024-05-03'), ['error reference date: 2024-05-30']],
    ['the year alone', lindqvist('3:49.13', '2024'), []],
    ['a race that the list lacks', lindqvist('3:51.02', '2024-06-01'), []],
    [
      'a record that was none',
      result(report, 'Torsten Lindqvist', { mark: '3:49.13', date: '2024-05-30', records: ['WR'], sex: 'men' }),
      ['warning reference records: no record'],
    ],
    [
      'a record before the better mark',
      result(report, 'Torsten Lindqvist', { mark: '3:47.20', date: '2018-05-30', records: ['WR'], sex: 'men' }),
      [],
    ],
    ['an athlete whom no list has', result(report, 'Rui Costa', { mark: '3:49.13', date: '2024-05-30' }), []],
  ])('%s', (_, claim, expected) => expect(found(claim)).toEqual(expected));
});
