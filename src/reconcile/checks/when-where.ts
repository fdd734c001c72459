import type { PerformanceClaim } from '../../claims/performance.ts';
import { compareDates } from '../../compare/dates.ts';
import { compareVenues, fixturesOf, writeVenue } from '../../compare/places.ts';
import { cityNamed } from '../../lexicon/cities.ts';
import { weekdayOf } from '../../lexicon/days.ts';
import { editionOf, isDuring } from '../../lexicon/editions.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { DateValue, Mark, Venue } from '../../model/values.ts';
import { type ContestedField, type ContestedSide, findContest } from '../contested.ts';
import { findSidesAtOdds, tiedSides } from '../date-contests.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety, isStated } from '../drafts.ts';
import type { Happening } from '../happenings.ts';
import { yearOf } from '../result-fields.ts';
import { sentenceOf, shareSentence } from '../sentences.ts';
import { TELLS_DAY, WEEKDAYS } from '../weekdays.ts';
import { describeHappening, eventOf, joinWords, writeDate } from '../words.ts';
import type { World } from '../world.ts';

/** A day as the article has it; one that only the meeting's name gives (`Bislett Games`) is written out with its weekday. */
const tellDate = ({ text, value, precision }: DateValue): string =>
  precision === 'day' && !TELLS_DAY.test(text) ? `${WEEKDAYS[weekdayOf(value)]}, ${writeDate(value)}` : text || value;

const DATE_FIELD: ContestedField<DateValue> = {
  read: ({ date }) => date,
  write: ({ value }) => value,
  textOf: tellDate,
  contradicts: (a, b) => ['day apart', 'differs'].includes(compareDates(a.value, b.value)),
};
const VENUE_FIELD: ContestedField<Venue> = {
  read: ({ venue }) => venue,
  write: writeVenue,
  textOf: writeVenue,
  contradicts: (a, b) => compareVenues(a, b) === 'differs',
};

/** A championship was held on known days: a date outside them is the wrong one. */
const ruleByEdition = (happening: Happening, sides: readonly ContestedSide<DateValue>[]): Conflict['verdict'] => {
  for (const claim of happening.claims) {
    const year = yearOf(claim);
    if (claim.competition === null || year === null) continue;
    const fixture = fixturesOf(claim.competition.name).find(({ kind }) => kind === 'championship' || kind === 'games');
    const edition = fixture === undefined ? null : editionOf(fixture.name, year);
    if (edition === null) continue;
    const within = sides.filter(({ of }) => isDuring(edition, of.value));
    if (within.length === 1)
      return {
        value: within[0]!.value,
        because: `the ${fixture!.name} of ${edition.year} were held from ${writeDate(edition.start)} to ${writeDate(edition.end)}`,
      };
  }
  return null;
};

/** An article that has one race wrong has it wrong for everybody in it: the same values, in the same article. */
const sharedKey = (sides: readonly ContestedSide<unknown>[]): string => {
  const articles = new Set(sides.at(-1)!.claims.map(({ article }) => article));
  return JSON.stringify([sides.map(({ value }) => value).sort(), [...articles].sort()]);
};

/**
 * The sides without what is told of another year: a win without its mark, in an article that gives the mark another day
 * itself.
 */
const dropOthers = (sides: readonly ContestedSide<DateValue>[]): readonly ContestedSide<DateValue>[] =>
  sides.map((side) => {
    const others = sides.filter((other) => other !== side).flatMap(({ claims }) => claims);
    const claims = side.claims.filter(
      ({ mark, article }) => mark !== null || !others.some((one) => one.article === article && one.mark !== null),
    );
    const [first] = claims;
    if (claims.length === side.claims.length || first?.date == null) return side;
    return { ...side, claims, text: DATE_FIELD.textOf(first.date, first) };
  });

const dateDraft = (world: World, happening: Happening, sides: readonly ContestedSide<DateValue>[]): Draft => {
  const atOdds = findSidesAtOdds(world, sides);
  const isLoud = atOdds.length > 1;
  const heard = isLoud ? atOdds : sides;
  return {
    ...{
      type: betweenOrWithin(heard),
      field: 'date',
      severity: !isLoud ? 'note' : isStated('date', heard) ? 'error' : 'warning',
    },
    ...{ subject: describeHappening(happening, ['date']), athletes: [happening.person.name] },
    ...{ event: eventOf(happening.claims), values: dropOthers(heard), verdict: ruleByEdition(happening, heard) },
    explanation: `One performance is dated ${joinWords(heard.map(({ value }) => writeDate(value)))}${isLoud ? '' : '; a time zone or the day of the report may explain it'}.`,
    about: [`date:${happening.id}`, `date:${sharedKey(heard)}`],
  };
};

/** Marks that the sentence of a claim tells besides its own. */
const marksBeside = (world: World, claim: PerformanceClaim): readonly Mark[] =>
  world
    .claimsIn(claim.article)
    .flatMap((other) =>
      other.kind === 'performance' &&
      other.mark !== null &&
      other.mark.value !== claim.mark?.value &&
      shareSentence(world, claim, other)
        ? [other.mark]
        : [],
    );

/** `in Valencia he ran 26:11.00, and there went the other's 26:17.53`: the city stands nearer to another mark. */
const isNearest = (sentence: string, city: string, own: Mark | null, others: readonly Mark[]): boolean => {
  const at = sentence.indexOf(city);
  const distanceTo = (text: string): number => {
    const start = sentence.indexOf(text);
    return start < 0 || at < 0 ? Number.POSITIVE_INFINITY : Math.abs(start - at);
  };
  const distance = distanceTo(own?.text ?? '');
  return others.every(({ text }) => distanceTo(text) >= distance);
};

/** A side that some sentence gives beyond doubt: it names neither the other city nor several other marks. */
const isPlain = (world: World, side: ContestedSide<Venue>, sides: readonly ContestedSide<Venue>[]): boolean =>
  side.claims.some((claim) => {
    const sentence = sentenceOf(world, claim);
    const cities = sides.filter(({ of }) => compareVenues(of, side.of) === 'differs').map(({ value }) => value);
    if (cities.some((city) => sentence.includes(city))) return false;
    const marks = marksBeside(world, claim);
    // With two or more a city may be the place of any.
    return new Set(marks.map(({ value }) => value)).size < 2 && isNearest(sentence, side.value, claim.mark, marks);
  });

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The city or stadium as the article of a claim writes it: `Rio` of Rio de Janeiro; of several forms the one in its sentence. */
const tellVenue = (world: World, claim: PerformanceClaim): string => {
  const venue = claim.venue!;
  const names = venue.city === null ? [writeVenue(venue)] : [venue.city, ...(cityNamed(venue.city)?.aliases ?? [])];
  for (const text of [sentenceOf(world, claim), world.articles.get(claim.article)?.text ?? '']) {
    const told = names.find((name) => new RegExp(`(?<!\\p{L})${escapePattern(name)}(?!\\p{L})`, 'u').test(text));
    if (told !== undefined) return told;
  }
  return writeVenue(venue);
};

/** The sides that speak for themselves, where two of them contradict each other about a mark that happens once. */
const findPlainSides = (world: World, sides: readonly ContestedSide<Venue>[]): readonly ContestedSide<Venue>[] => {
  const plain = sides.filter((side) => isStated('venue', [side]) && isPlain(world, side, sides));
  return tiedSides(plain, (a, b) => compareVenues(a, b) === 'differs') ? plain : [];
};

const venueDraft = (world: World, happening: Happening, sides: readonly ContestedSide<Venue>[]): Draft => {
  const plain = findPlainSides(world, sides);
  // `14:06.62` of Valencia here and of Zurich there; a third article, read as Hengelo's, is no witness.
  const heard = plain.length > 1 ? plain : sides;
  return {
    type: betweenOrWithin(heard),
    field: 'venue',
    severity: plain.length > 1 ? gradeBySurety('error', plain) : 'note',
    subject: describeHappening(happening, ['venue']),
    athletes: [happening.person.name],
    event: eventOf(happening.claims),
    values: heard.map((side) => ({ ...side, text: tellVenue(world, side.claims[0]!) })),
    verdict: null,
    explanation: `One performance is placed in ${joinWords(heard.map(({ value }) => value))}.`,
    about: [`venue:${happening.id}`, `venue:${sharedKey(heard)}`],
  };
};

/** Another day and another city as well, in one article: read of another race, sooner than written wrong twice. */
const areTwofold = (dates: readonly ContestedSide<DateValue>[], venues: readonly ContestedSide<Venue>[]): boolean =>
  dates.length > 1 &&
  venues.some(
    (here) =>
      here.claims.every(({ id }) => dates.some((side) => side.claims.some((one) => one.id === id))) &&
      venues.some((there) => there !== here && compareVenues(here.of, there.of) === 'differs') &&
      dates.some((day) => day.claims.every(({ id }) => here.claims.some((one) => one.id === id))),
  );

/** Different dates or cities for one performance. */
export const whenWhere: Check = {
  name: 'dates and venues',
  find: (world) => ({
    drafts: world.happenings.flatMap((happening) => {
      const dates = findContest(happening, DATE_FIELD);
      const venues = findContest(happening, VENUE_FIELD);
      const drafts = [
        ...(dates.length > 1 ? [dateDraft(world, happening, dates)] : []),
        ...(venues.length > 1 ? [venueDraft(world, happening, venues)] : []),
      ];
      return areTwofold(dates, venues) ? drafts.map((draft) => ({ ...draft, severity: 'note' as const })) : drafts;
    }),
    unchecked: [],
  }),
};
