import { describe, expect, test } from '@jest/globals';
import { findCompetitions } from '../../../src/extract/mentions/competitions.ts';
import { findVenues } from '../../../src/extract/mentions/venues.ts';
import type { Sentence } from '../../../src/extract/text/sentences.ts';

const sentence = (text: string, start = 0): Sentence => ({
  ...{ index: 0, paragraph: 0, start, end: start + text.length },
  ...{ text, heading: false },
});
const find = (text: string) => findVenues(sentence(text), findCompetitions(sentence(text), []));
const brief = (text: string): readonly string[] =>
  find(text).map(({ text: words, value }) =>
    [words, value.stadium, value.city, value.country, value.role === 'home' ? 'home' : null, value.known ? null : '?']
      .filter((part) => part !== null)
      .join(' / '),
  );

describe('findVenues finds', () => {
  test.each<[string, readonly string[]]>([
    ['He won in Rome on Friday.', ['Rome / Rome / ITA']],
    ['She ran 9:12 in Székesfehérvár.', ['Székesfehérvár / Székesfehérvár / HUN']],
    ['She ran 3:55 in Lievin.', ['Lievin / Liévin / FRA']],
    ['It rained in Göteborg.', ['Göteborg / Gothenburg / SWE']],
    ['A win in Eugene, Oregon, was enough.', ['Eugene, Oregon / Eugene / USA']],
    ['A win in Walnut, Calif., was enough.', ['Walnut, Calif / Walnut / USA']],
    ['They met in Portland, Maine.', ['Portland, Maine / Portland / USA']],
    ['He won in Turku (FIN) in June.', ['Turku (FIN) / Turku / FIN']],
    ['The Oslo crowd rose.', ['Oslo / Oslo / NOR']],
    ['She won at Hayward Field.', ['Hayward Field / Hayward Field / Eugene / USA']],
    ['It was loud at the Armory.', ['Armory / The Armory / New York / USA']],
    ['A record at Bislett in 1979.', ['Bislett / Bislett Stadium / Oslo / NOR']],
    ['They ran at the Olympic Stadium.', ['Olympic Stadium / Olympic Stadium']],
    ['On Friday in Rome Nadia Moor won.', ['Rome / Rome / ITA']],
    ['In Paris, he was second.', ['Paris / Paris / FRA']],
    ['Her best (8:31.10, Nice, 2004) stands.', ['Nice / Nice / FRA']],
    ['The 29-year-old from Bedford was third.', ['Bedford / Bedford / GBR / home']],
    ['She was born in Lagos and lives in Bern.', ['Lagos / Lagos / NGR / home', 'Bern / Bern / SUI / home']],
    ['With Bergen’s Anna Vik third, the cup was theirs.', ['Bergen / Bergen / NOR / home']],
    ['At Rome’s Olympic Stadium she won.', ['Rome’s Olympic Stadium / Stadio Olimpico / Rome / ITA']],
    ['Anna Vik (Reading, Wokingham & District AC) won in Leeds.', ['Leeds / Leeds / GBR']],
    ['Sean Vik of Clonmel was third.', ['Clonmel / Clonmel / IRL / home']],
    ['Ana Moor, of Auckland, was third.', ['Auckland / Auckland / NZL / home']],
    ['Lena Vik (Atlanta) was third.', ['Atlanta / Atlanta / USA / home']],
    ['Her rival trains with Vik in Portland.', ['Portland / Portland / USA / home']],
    ['London heptathlon, the arithmetic', ['London / London / GBR']],
    ['3:43.40 Ana Moor Rome 1999', ['Rome / Rome / ITA']],
    ['She won the Marathon of Rome.', ['Rome / Rome / ITA']],
    ['The record by Ana Moor from Chicago in 2019 fell.', ['Chicago / Chicago / USA']],
    ['He won in Schifferheim, Germany.', ['Schifferheim, Germany / Schifferheim / GER / ?']],
    ['She was second in Lake Windmere, Kenya.', ['Lake Windmere, Kenya / Lake Windmere / KEN / ?']],
    ['They trained in Qatar.', ['Qatar / QAT / home']],
    ['Moor ran 9.98 at the Rome Diamond League in Rome.', ['Rome / Rome / ITA']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));

  test('datelines', () => {
    expect(find('OSLO, June 12 (Reuters) - Lena Vik won.')[0]?.value).toMatchObject({ city: 'Oslo', dateline: true });
    expect(find('EUGENE, Ore. (AP) — Lena Vik won.')[0]?.value).toMatchObject({ city: 'Eugene', dateline: true });
    expect(find('Oslo was cold.')[0]?.value.dateline).toBe(false);
  });
});

describe('findVenues leaves alone', () => {
  test.each([
    'Paris Hart was second.',
    'The win of Eugene Vane came late.',
    'Sydney Moor-Vik led.',
    'Geoff van der Hasselt took the picture.',
    'A graduate of Boston College and Oxford University.',
    'It was a nice split, reading the race.',
    'He ran a split of 61.2 in Lane 4.',
    'At Ana Moor’s side he ran well.',
    'In March Moor was ill.',
    'In English they call it luck.',
    'The Kampala-based runner led.',
    'It was the best in Games history.',
    'The Berlin Marathon is fast.',
  ])('%s', (text) => expect(brief(text)).toEqual([]));
});

test('offsets are the article’s, and what is taken stays', () => {
  const text = 'He won in Rome.';
  const [mention] = findVenues(sentence(text, 50), []);
  expect([mention?.start, mention?.end]).toEqual([60, 64]);
  expect(findVenues(sentence(text, 50), [{ start: 58, end: 62 }])).toEqual([]);
});
