import { describe, expect, test } from '@jest/globals';
import { attestedIn, completePlace } from '../../../src/extract/discourse/places.ts';
import { findCompetitions } from '../../../src/extract/mentions/competitions.ts';
import type { CompetitionMention } from '../../../src/extract/mentions/mention.ts';
import { findVenues } from '../../../src/extract/mentions/venues.ts';
import { splitSentences } from '../../../src/extract/text/sentences.ts';
import type { DateValue, Venue } from '../../../src/model/values.ts';

const competition = (text: string): CompetitionMention['value'] =>
  findCompetitions(splitSentences(text)[0]!, [])[0]!.value;
const city = (name: string, stadium: string | null = null): Venue => ({ stadium, city: name, country: null });
const day = (value: string): DateValue => ({
  ...{ value, text: value },
  precision: value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year',
});

describe('the venue of a completed place', () => {
  const completeVenue = (
    venue: Venue | null,
    named: CompetitionMention['value'] | null,
    date: DateValue | null,
    attested: (city: string) => boolean = () => true,
  ) => completePlace({ venue, competition: named, date }, { attested }).venue;

  test('the city of a stadium, of a meeting, of an edition told by its date', () => {
    expect(completeVenue({ stadium: 'Hayward Field', city: null, country: null }, null, null)).toMatchObject({
      city: 'Eugene',
    });
    expect(completeVenue(null, competition('the Millrose Games'), null)).toMatchObject({
      city: 'New York',
      country: 'USA',
    });
    expect(completeVenue(null, competition('the World Championships'), day('2019'))).toMatchObject({ city: 'Doha' });
    expect(
      completeVenue({ stadium: 'Olympic Stadium', city: null, country: null }, competition('the Rio Olympics'), null),
    ).toMatchObject({
      ...{ stadium: 'Olympic Stadium', city: 'Rio de Janeiro' },
    });
  });

  test('nothing where the article never names the city, or nothing is known', () => {
    expect(completeVenue(null, competition('the World Championships'), day('2019'), () => false)).toBeNull();
    expect(completeVenue(null, competition('the World Championships'), null)).toBeNull();
    expect(completeVenue(null, null, day('2019'))).toBeNull();
  });

  test('what is stated stays', () => {
    const venue = { stadium: null, city: 'Sapporo', country: 'JPN' };
    expect(completeVenue(venue, competition('the Tokyo Olympics'), day('2021-08-08'))).toEqual(venue);
  });
});

describe('completePlace', () => {
  test('a championship on its days', () => {
    const place = { competition: null, venue: city('Belgrade'), date: day('2022-03-20') };
    expect(completePlace(place).competition).toMatchObject({ name: 'World Indoor Championships', start: '2022-03-18' });
    expect(completePlace({ ...place, date: day('2022-03-07') }).competition).toBeNull();
  });

  test('a city and a year, where nothing else is held there', () => {
    const place = (name: string, when: string) => ({ competition: null, venue: city(name), date: day(when) });
    const named = (name: string, when: string, known = {}) =>
      completePlace(place(name, when), known).competition?.name ?? null;
    expect(named('Seoul', '1988')).toBe('Seoul Olympics');
    expect(named('Belgrade', '2022')).toBe('World Indoor Championships');
    // An indoor meeting was in that month too.
    expect(named('Belgrade', '2022-03')).toBeNull();
    expect(named('Paris', '2024')).toBeNull();
    expect(named('Paris', '2024', { titled: true })).toBe('Paris Olympics');
    expect(named('Aarhus', '2019')).toBeNull();
    expect(named('Aarhus', '2019', { discipline: 'cross country' })).toBe('World Cross Country Championships');
    expect(named('Seoul', '1988', { discipline: '10km' })).toBeNull();
    expect(named('Prague', '2017', { discipline: 'half marathon' })).toBe('Prague Half Marathon');
  });

  test('a town known for one meeting', () => {
    const goetzis = { competition: null, venue: city('Götzis'), date: day('2017-05') };
    expect(completePlace(goetzis).competition?.name).toBe('Hypo-Meeting');
    expect(completePlace({ ...goetzis, date: day('2017-08') }).competition).toBeNull();
  });

  test('a marathon in a city is that city’s, in its season', () => {
    const place = { competition: null, venue: city('Chicago'), date: day('2019-10') };
    expect(completePlace(place, { discipline: 'marathon' }).competition?.name).toBe('Chicago Marathon');
    expect(completePlace(place, { discipline: '1500m' }).competition).toBeNull();
    const vienna = { competition: null, venue: city('Vienna'), date: day('2019-10-12') };
    expect(completePlace(vienna, { discipline: 'marathon' }).competition).toBeNull();
    const unknown = { competition: null, venue: city('Riverton'), date: null };
    expect(completePlace(unknown, { discipline: 'marathon' }).competition?.name).toBe('Riverton Marathon');
  });

  test('a meeting that bears its stadium’s name; a series in a city', () => {
    const bislett = { competition: null, venue: city('Oslo', 'Bislett Stadium'), date: day('2021-07-01') };
    expect(completePlace(bislett).competition?.name).toBe('Bislett Games');
    expect(completePlace({ ...bislett, venue: city('Oslo') }).competition).toBeNull();
    const series = { competition: competition('in the Diamond League'), venue: city('Rome'), date: day('2024') };
    expect(completePlace(series).competition).toMatchObject({
      name: 'Rome Diamond League',
      series: false,
      city: 'Rome',
    });
  });

  test('the edition that a year tells', () => {
    const place = { competition: competition('the Olympics'), venue: null, date: day('2016') };
    expect(completePlace(place)).toMatchObject({
      competition: { name: 'Rio Olympics', start: '2016-08-12' },
      venue: { city: 'Rio de Janeiro' },
    });
  });
});

test('attestedIn: by city, by stadium, by the city in a competition’s name', () => {
  const mentions = (text: string) =>
    splitSentences(text).flatMap((sentence) => {
      const competitions = findCompetitions(sentence, []);
      return [...competitions, ...findVenues(sentence, competitions)];
    });
  expect(attestedIn(mentions('She won in Lievin.'))('Liévin')).toBe(true);
  expect(attestedIn(mentions('She won at Hayward Field.'))('Eugene')).toBe(true);
  expect(attestedIn(mentions('She won at the Tokyo Olympics.'))('Tokyo')).toBe(true);
  expect(attestedIn(mentions('She won at the Millrose Games.'))('New York')).toBe(false);
});
