import { cityNamed, sameCity } from '../../lexicon/cities.ts';
import { type Competition, competitionNamed, competitionsIn } from '../../lexicon/competitions.ts';
import { type Edition, editionsIn, editionsOf, isDuring } from '../../lexicon/editions.ts';
import type { Discipline } from '../../model/values.ts';
import type { CompetitionMention } from '../mentions/mention.ts';
import type { Known } from './places.ts';

type CompetitionValue = CompetitionMention['value'];

/** Championships that a city alone gives away to those who remember them. */
export const GREAT: ReadonlySet<string> = new Set([
  ...['Olympic Games', 'World Championships', 'World Indoor Championships', 'European Championships'],
  ...[
    'European Indoor Championships',
    'Commonwealth Games',
    'World U20 Championships',
    'World Cross Country Championships',
  ],
]);

/** Championships that a city and a day together give away. National ones and finals of series are not among them. */
const TOLD_BY_DAY: ReadonlySet<string> = new Set([
  ...GREAT,
  ...['Asian Games', 'Asian Championships', 'African Games', 'African Championships', 'Pan American Games'],
  ...['European U23 Championships', 'European U20 Championships', 'European Team Championships', 'Continental Cup'],
  ...['European Cross Country Championships', 'World Half Marathon Championships', 'World U18 Championships'],
  ...['World Relays', 'World Race Walking Team Championships', 'World University Games', 'Mediterranean Games'],
]);

/** A competition of the tables as a mention would tell it. */
export const describe = (competition: Competition, edition: Edition | null, city: string | null): CompetitionValue => {
  const name =
    competition.name === 'Olympic Games' && edition
      ? `${edition.city} Olympics`.replace('Rio de Janeiro', 'Rio')
      : competition.name;
  const held = cityNamed(edition?.city ?? competition.city ?? city ?? '');
  return {
    ...{ name, series: competition.kind === 'series', year: edition?.year ?? null },
    city: edition?.city ?? competition.city ?? city,
    country: edition?.country ?? competition.country ?? held?.country ?? null,
    ...{ environment: competition.environment, disciplines: competition.disciplines },
    ...{ start: edition?.start ?? null, end: edition?.end ?? null },
    ...{ written: name, canonical: competition.name, adjective: false },
  };
};

/**
 * The championship that was on in a city on a day: `Belgrade`, 2022-03-20 → World Indoor Championships.
 * @returns null for a month or a year alone, and when none was on
 */
export const championshipOn = (city: string, date: string): Edition | null =>
  date.length < 10
    ? null
    : (editionsIn(city).find(
        (edition) => TOLD_BY_DAY.has(edition.championship) && edition.start.length === 10 && isDuring(edition, date),
      ) ?? null);

/** The great championship that was on in a city on a day, as a competition with its edition; null when none was. */
export const championshipHeldIn = (city: string, date: string): CompetitionValue | null => {
  const edition = championshipOn(city, date);
  return edition === null ? null : describe(competitionNamed(edition.championship)!, edition, null);
};

/** So many years back a city alone names its great championship. */
const REMEMBERED = 8;
/** Of older ones nobody speaks by the city alone. */
const LIFETIME = 40;

/**
 * The great championship that a city stands for where medals are spoken of: `the bronze medallist from Rio`. That
 * of the year, where one is told, else the only one of the last years, else the only one within living memory.
 * @param by the day of the news
 * @returns null where two are as likely
 */
export const championshipRemembered = (city: string, year: string | null, by: string): CompetitionValue | null => {
  const great = editionsIn(city).filter(({ championship, start }) => GREAT.has(championship) && start < by);
  const within = (years: number) =>
    great.filter(({ start }) => Number(by.slice(0, 4)) - Number(start.slice(0, 4)) <= years);
  const recent = within(REMEMBERED);
  const meant =
    year !== null ? great.filter((edition) => isDuring(edition, year)) : recent.length > 0 ? recent : within(LIFETIME);
  const [edition, other] = meant;
  return edition === undefined || other !== undefined
    ? null
    : describe(competitionNamed(edition.championship)!, edition, null);
};

/** Championships that a city and a year alone give away, the greatest first. */
const CALLED = [
  ...['Olympic Games', 'World Championships', 'European Championships', 'Commonwealth Games'],
  ...['World Indoor Championships', 'European Indoor Championships', 'World Cross Country Championships'],
] as const;
const UNDER_ROOF: ReadonlySet<Discipline> = new Set(['60m', '60mH', 'pentathlon']);

const isContestedAt = (championship: string, discipline: Discipline | null): boolean => {
  if (championship === 'World Cross Country Championships') return discipline === 'cross country';
  if (discipline === 'cross country') return false;
  return !(discipline !== null && UNDER_ROOF.has(discipline)) || championship.includes('Indoor');
};

/** True for a city that has a great meeting each year: `Zurich in 2014` may be either. */
const hasYearlyMeeting = (city: string): boolean =>
  competitionsIn(city).some(({ series }) => series.includes('Diamond League') || series.includes('Golden League'));

/**
 * An edition of the reported championship itself: `four years ago in London`, told at the Games of 2016. Without
 * a year it takes words of titles, medals or rounds, and a city that had it once: `champion in Berlin`.
 */
export const formerEdition = (
  city: string,
  date: string | null,
  { reported = null, titled = false }: Known,
): Edition | null => {
  if (reported === null || date?.length === 10 || (date === null && !titled)) return null;
  const held = editionsOf(reported).filter(
    (edition) => sameCity(edition.city, city) && (date === null || isDuring(edition, date)),
  );
  return held.length === 1 ? held[0]! : null;
};

/**
 * The championship that a city and a year (or month) stand for: `Seoul in 1988` → Olympic Games. In a city
 * that has a great meeting each year it takes words of titles, medals or rounds.
 */
export const championshipCalled = (
  city: string,
  date: string,
  { discipline = null, titled = false }: Known,
): CompetitionValue | null => {
  if (date.length > 7 || discipline === 'half marathon' || /^\d+ ?(?:km|miles)$/.test(discipline ?? '')) return null;
  const [year, month] = date.split('-').map(Number);
  const others =
    month !== undefined && competitionsIn(city, { year: year!, month }).some(({ kind }) => kind === 'meeting');
  if (!titled && (others || hasYearlyMeeting(city))) return null;
  const held = editionsIn(city).filter((edition) => isDuring(edition, date));
  for (const name of CALLED) {
    const edition = held.find(({ championship }) => championship === name);
    if (edition !== undefined && isContestedAt(name, discipline))
      return describe(competitionNamed(name)!, edition, null);
  }
  return null;
};
