import type { PerformanceClaim } from '../../claims/performance.ts';
import { hasYear } from '../../compare/dates.ts';
import { fixturesOf, yearInName } from '../../compare/places.ts';
import { citiesNamed, sameCity } from '../../lexicon/cities.ts';
import { weekdayOf } from '../../lexicon/days.ts';
import { type Edition, editionOf } from '../../lexicon/editions.ts';
import { type Check, type Draft, gradeBySurety, type Side } from '../drafts.ts';
import { type Happening, isResult } from '../happenings.ts';
import { sentenceOf } from '../sentences.ts';
import { WEEKDAYS } from '../weekdays.ts';
import { describeHappening, eventOf, writeDate } from '../words.ts';
import type { World } from '../world.ts';

// `Saturday, 12 June 2021`, `Thursday (May 30)`; not `on Saturday`, whose day was reckoned from the weekday.
const FULL = /\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b.{0,12}?\b\d{1,2}(?:st|nd|rd|th)?\b/;

const againstWeekday = (world: World, happening: Happening, claim: PerformanceClaim): Draft | null => {
  const written = claim.date === null ? null : FULL.exec(claim.date.text);
  if (claim.date?.precision !== 'day' || written === null) return null;
  // `Saturday (May 25)` in an article without a date of its own: the year was a guess.
  if (!hasYear(claim.date.text) && world.articles.get(claim.article)?.published == null) return null;
  const [named, right] = [written[1]!, WEEKDAYS[weekdayOf(claim.date.value)]!];
  if (named === right) return null;
  const sides: Side[] = [{ value: claim.date.value, text: claim.date.text, claims: [claim] }];
  return {
    ...{
      type: 'arithmetic',
      field: 'date',
      severity: gradeBySurety('warning', sides),
      subject: describeHappening(happening),
    },
    ...{ athletes: [happening.person.name], event: eventOf(happening.claims), values: sides, verdict: null },
    explanation: `${writeDate(claim.date.value)} was a ${right}, no ${named}.`,
    about: [`weekday:${claim.article}:${claim.date.value}`],
  };
};

const editionFor = (claim: PerformanceClaim): Edition | null => {
  if (claim.competition === null) return null;
  const year =
    yearInName(claim.competition.name) ?? (claim.date === null ? null : Number(claim.date.value.slice(0, 4)));
  const fixture = fixturesOf(claim.competition.name).find(({ kind }) => kind === 'championship' || kind === 'games');
  return year === null || fixture === undefined ? null : editionOf(fixture.name, year);
};

const NAMES = /\b(?:championships?|games|olympics?|worlds|europeans)\b/gi;
/** Between a championship and its city stand a few letters: `championships in Beijing`, `Beijing’s 2019 world championships`. */
const CLOSE = 14;
const CLOSE_BEFORE = 22;

/** True where the city is said of the championship itself, and is not only in its sentence. */
const isSaidOf = (sentence: string, city: string): boolean => {
  const at = sentence.indexOf(city);
  if (at < 0) return false;
  return [...sentence.matchAll(NAMES)].some(({ index, 0: name }) => {
    const between = at > index ? sentence.slice(index + name.length, at) : sentence.slice(at + city.length, index);
    return between.length <= (at > index ? CLOSE : CLOSE_BEFORE) && !/[,;.(]/.test(between);
  });
};

/** `the 2019 world championships in Beijing`: told in one sentence, so that no reader put them together. */
const againstEdition = (world: World, happening: Happening, claim: PerformanceClaim): Draft | null => {
  const edition = editionFor(claim);
  const city = claim.venue?.city ?? null;
  if (edition === null || city === null || citiesNamed(city).length === 0 || sameCity(city, edition.city)) return null;
  const sentence = sentenceOf(world, claim);
  const year = claim.date?.value.slice(0, 4) ?? String(edition.year);
  if (!isSaidOf(sentence, city) || !(sentence.includes(year) || sentence.includes(String(edition.year)))) return null;
  const name = `${edition.year} ${edition.championship}`;
  const sides: Side[] = [{ value: city, text: `${claim.competition!.name} in ${city}`, claims: [claim] }];
  return {
    ...{
      type: 'arithmetic',
      field: 'venue',
      severity: gradeBySurety('warning', sides),
      subject: describeHappening(happening, ['venue']),
    },
    ...{ athletes: [happening.person.name], event: eventOf(happening.claims), values: sides },
    verdict: { value: edition.city, because: `the ${name} were held in ${edition.city}` },
    explanation: `${city} did not hold the ${name}: they were in ${edition.city}.`,
    about: [`edition:${claim.article}:${name}:${city}`],
  };
};

/** Weekdays against dates, and championships against the cities that held them. */
export const calendar: Check = {
  name: 'calendar',
  find: (world) => ({
    drafts: world.happenings.flatMap((happening) =>
      happening.claims
        .filter(isResult)
        .flatMap((claim) => [againstWeekday(world, happening, claim), againstEdition(world, happening, claim)])
        .filter((draft) => draft !== null),
    ),
    unchecked: [],
  }),
};
