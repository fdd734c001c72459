import { describe, expect, test } from '@jest/globals';
import { CITIES, cityNamed, sameCity } from '../../src/lexicon/cities.ts';
import { COMPETITIONS, competitionNamed, competitionsIn } from '../../src/lexicon/competitions.ts';
import { countryByCode } from '../../src/lexicon/countries.ts';
import { EDITIONS, editionCalled, editionIn, editionOf, editionsIn, isDuring } from '../../src/lexicon/editions.ts';
import { foldText } from '../../src/lexicon/folding.ts';
import { countryOfRegion } from '../../src/lexicon/regions.ts';
import { STADIUMS, stadiumNamed } from '../../src/lexicon/stadiums.ts';

describe('the tables', () => {
  test('every city, edition and competition has a country that the table of countries knows', () => {
    const codes = [...CITIES, ...EDITIONS, ...COMPETITIONS].flatMap(({ country }) => (country ? [country] : []));
    expect(codes.filter((code) => countryByCode(code) === null)).toEqual([]);
  });

  test('no name means two competitions, but for a city whose meetings followed one another', () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, aliases } of COMPETITIONS) {
      for (const one of [name, ...aliases])
        owners.set(foldText(one), (owners.get(foldText(one)) ?? new Set()).add(name));
    }
    const shared = [...owners].filter(([, names]) => names.size > 1).map(([name]) => name);
    expect(shared.filter((name) => !/(?:diamond|golden) league|world indoor tour/.test(name))).toEqual([]);
  });

  test('no name means two cities of one rank; cities of stadiums and editions are in the table', () => {
    const main = CITIES.slice(
      0,
      CITIES.findIndex(({ name, country }) => name === 'Athens' && country === 'USA'),
    );
    const names = main.flatMap(({ name, aliases }) => [name, ...aliases].map(foldText));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const wanted = [...STADIUMS.flatMap(({ cities }) => cities), ...EDITIONS.map(({ city }) => city)];
    expect(wanted.filter((city) => cityNamed(city) === null)).toEqual([]);
  });

  test('editions run forward, and no championship has a year twice in one city', () => {
    expect(EDITIONS.filter(({ start, end }) => start > end)).toEqual([]);
    const keys = EDITIONS.map(({ championship, year, city }) => `${championship} ${year} ${city}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(EDITIONS.filter(({ championship }) => competitionNamed(championship) === null)).toEqual([]);
  });
});

describe('cities, regions and stadiums', () => {
  test.each([
    ['Liévin', 'Lievin', true],
    ['Gothenburg', 'Göteborg', true],
    ['New York', 'New York City', true],
    ['Székesfehérvár', 'Szekesfehervar', true],
    ['Götzis', 'Goetzis', true],
    ['Rio', 'Rio de Janeiro', true],
    ['Ruritania City', 'ruritania city', true],
    ['Oslo', 'Rome', false],
    ['Vienna', 'Vienne', false],
  ])('%s and %s: %s', (a, b, same) => expect(sameCity(a, b)).toBe(same));

  test('the better known of two namesakes comes first', () => {
    expect(cityNamed('Birmingham')?.country).toBe('GBR');
    expect(cityNamed('Birmingham', 'USA')?.country).toBe('USA');
    expect(cityNamed('Atlantis')).toBeNull();
  });

  test.each([
    ['Oregon', 'USA'],
    ['Ore.', 'USA'],
    ['Calif', 'USA'],
    ['OR', 'USA'],
    ['N.Y.', 'USA'],
    ['Finland', 'FIN'],
    ['New South Wales', 'AUS'],
    ['Georgia', 'USA'],
    ['Or', null],
    ['or', null],
    ['Oslo', null],
  ])('%s is a region of %s', (text, country) => expect(countryOfRegion(text)).toBe(country));

  test.each([
    ['the Armory', 'The Armory'],
    ['Armory', 'The Armory'],
    ['Stade Charlety', 'Stade Charléty'],
    ['Bislett', 'Bislett Stadium'],
    ['Wembley Way', null],
  ])('%s is %s', (text, name) => expect(stadiumNamed(text)?.name ?? null).toBe(name));
});

describe('editions', () => {
  test.each([
    ['Olympics', 2020, 'Tokyo', '2021-07-30'],
    ['Olympic Games', 2021, 'Tokyo', '2021-07-30'],
    ['World Athletics Championships', 2022, 'Eugene', '2022-07-15'],
    ['World Indoors', 2025, 'Nanjing', '2025-03-21'],
    ['World Cross Country Championships', 2023, 'Bathurst', '2023-02-18'],
    ['African Games', 2023, 'Accra', '2024-03-18'],
  ])('%s %i was in %s', (name, year, city, start) => {
    expect(editionOf(name, year)).toMatchObject({ city, start });
  });

  test('none for a year without one, a cancelled one and an ordinary meeting', () => {
    expect(editionOf('World Championships', 2020)).toBeNull();
    expect(editionOf('European Championships', 2020)).toBeNull();
    expect(editionOf('Bislett Games', 2020)).toBeNull();
  });

  test('a city tells the edition, unless it has had several', () => {
    expect(editionIn('Olympics', 'Tokyo')?.year).toBe(2020);
    expect(editionIn('World Championships', 'Budapest')?.year).toBe(2023);
    expect(editionIn('World Championships', 'Helsinki')).toBeNull();
    expect(editionIn('World Championships', 'Helsinki', '1999')?.year).toBe(1983);
    expect(editionIn('World Championships', 'Atlantis')).toBeNull();
  });

  test('city and year are a name', () => {
    expect(editionCalled('Tokyo', 2020)?.championship).toBe('Olympic Games');
    expect(editionCalled('Berlin', 2009)?.championship).toBe('World Championships');
    expect(editionCalled('Monaco', 2020)).toBeNull();
    expect(editionsIn('Belgrade').map(({ year }) => year)).toContain(2022);
  });

  test('days, months and years fall within', () => {
    const eugene = editionOf('World Championships', 2022)!;
    for (const date of ['2022-07-15', '2022-07-24', '2022-07', '2022']) expect(isDuring(eugene, date)).toBe(true);
    for (const date of ['2022-07-25', '2022-08', '2021']) expect(isDuring(eugene, date)).toBe(false);
  });
});

test('meetings of a city, by year and month', () => {
  const names = (city: string, when: Parameters<typeof competitionsIn>[1]): readonly string[] =>
    competitionsIn(city, when).map(({ name }) => name);
  expect(names('Liévin', { year: 2025, month: 2 })).toEqual(['Meeting Hauts-de-France Pas-de-Calais']);
  expect(names('London', { year: 2011, month: 8 })).toContain('London Grand Prix');
  expect(names('London', { year: 2015, month: 7 })).not.toContain('London Grand Prix');
  expect(names('Atlantis', {})).toEqual([]);
});
