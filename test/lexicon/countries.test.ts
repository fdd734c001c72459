import { describe, expect, test } from '@jest/globals';
import {
  COUNTRIES,
  countryByCode,
  countryByDemonym,
  countryByName,
  nationalityOf,
} from '../../src/lexicon/countries.ts';

describe('countryByName', () => {
  test.each([
    ['Norway', 'NOR'],
    ['NORWAY', 'NOR'],
    ['the Netherlands', 'NED'],
    ['Netherlands', 'NED'],
    ['Holland', 'NED'],
    ['USA', 'USA'],
    ['U.S.', 'USA'],
    ['the US', 'USA'],
    ['United States', 'USA'],
    ['GB', 'GBR'],
    ['Great Britain', 'GBR'],
    ['Scotland', 'GBR'],
    ['Côte d’Ivoire', 'CIV'],
    ['Cote d’Ivoire', 'CIV'],
    ['St. Lucia', 'LCA'],
    ['East Germany', 'GDR'],
    ['Türkiye', 'TUR'],
    ['Trinidad & Tobago', 'TTO'],
  ])('%s is %s', (text, code) => expect(countryByName(text)?.code).toBe(code));

  // A verb, a bird, a pronoun, porcelain, a city, a demonym.
  test.each(['turkey', 'us', 'Us', 'china', 'Oslo', 'Norwegian', '', 'the'])('%s is no country', (text) =>
    expect(countryByName(text)).toBeNull(),
  );
});

describe('countryByDemonym', () => {
  test.each([
    ['Norwegian', 'NOR'],
    ['Norwegians', 'NOR'],
    ['Briton', 'GBR'],
    ['Scot', 'GBR'],
    ['Scots', 'GBR'],
    ['Scottish', 'GBR'],
    ['Scotswoman', 'GBR'],
    ['Welshman', 'GBR'],
    ['Kenyan', 'KEN'],
    ['KENYAN', 'KEN'],
    ['Frenchwomen', 'FRA'],
    ['Dutchman', 'NED'],
    ['Swiss', 'SUI'],
    ['Chinese', 'CHN'],
    ['Dane', 'DEN'],
    ['Poles', 'POL'],
    ['US', 'USA'],
    ['U.S.', 'USA'],
    ['South African', 'RSA'],
    ['New Zealanders', 'NZL'],
    ['Austrian', 'AUT'],
    ['Nigerien', 'NIG'],
    ['Burkinabé', 'BUR'],
  ])('%s is %s', (text, code) => expect(countryByDemonym(text)?.code).toBe(code));

  test.each(['polish', 'pole', 'us', 'European', 'African', 'Norway', 'Swissport', 'Finish', ''])(
    '%s is no demonym',
    (text) => expect(countryByDemonym(text)).toBeNull(),
  );
});

test('codes: present, past and home nations', () => {
  expect(countryByCode('GDR')?.name).toBe('East Germany');
  expect(countryByCode('ROM')?.code).toBe('ROU');
  expect(nationalityOf(countryByCode('SCO')!)).toBe('GBR');
  expect(countryByCode('XYZ')).toBeNull();
  expect(countryByCode('nor')).toBeNull();
});

test('every code stands once and has three letters; no word for people means two countries', () => {
  const codes = COUNTRIES.map((country) => country.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
  const people = COUNTRIES.flatMap((country) => country.people);
  expect(people.filter((word, index) => people.indexOf(word) !== index)).toEqual([]);
  expect(COUNTRIES.length).toBeGreaterThan(210);
});
