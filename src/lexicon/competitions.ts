import type { Discipline, Environment } from '../model/values.ts';
import { CHAMPIONSHIP_ROWS, NATIONAL_ROWS, SERIES_ROWS } from './championships.ts';
import { cityNamed } from './cities.ts';
import { foldText } from './folding.ts';
import { groupBy } from './groups.ts';
import { MEETING_ROWS } from './meetings.ts';
import { RACE_ROWS } from './races.ts';

export type CompetitionKind = 'meeting' | 'series' | 'championship' | 'games' | 'national' | 'road race';

/** A standing fixture of the sport. */
export interface Competition {
  readonly name: string;
  /** Old names, sponsors' names, short names and other spellings. */
  readonly aliases: readonly string[];
  readonly kind: CompetitionKind;
  /** Where it is held; null where that changes (see editions.ts) or is not one place. */
  readonly city: string | null;
  readonly country: string | null;
  readonly environment: Environment | null;
  /** The months in which it has been held, 1 to 12; `[]` when they vary. */
  readonly months: readonly number[];
  /** Series that it belongs or belonged to, or the meeting that a race is part of. */
  readonly series: readonly string[];
  /** The years of its name, where a city has had several meetings. */
  readonly since: number | null;
  readonly until: number | null;
  /** What its name implies: the mile of the Wanamaker Mile. */
  readonly disciplines: readonly Discipline[];
}

export type MeetingRow = readonly [
  name: string,
  aliases: string,
  city: string,
  country: string,
  months: string,
  environment: Environment,
  series: string,
  years: string,
  discipline: Discipline | '',
];
export type RaceRow = readonly [
  name: string,
  aliases: string,
  city: string,
  country: string,
  months: string,
  discipline: Discipline | '',
];
export type ChampionshipRow = readonly [
  name: string,
  aliases: string,
  kind: 'championship' | 'games',
  environment: Environment | 'cross' | '',
  discipline: Discipline | 'cross' | '',
];
export type NationalRow = readonly [
  name: string,
  aliases: string,
  environment: Environment | 'cross' | '',
  city: string,
  country: string,
  months: string,
];
export type SeriesRow = readonly [name: string, aliases: string, environment: Environment | '', years: string];

const list = (text: string): readonly string[] => (text === '' ? [] : text.split('|'));
const monthsOf = (text: string): readonly number[] => (text === '' ? [] : text.split(',').map(Number));
const yearsOf = (text: string): { since: number | null; until: number | null } => {
  const [since = '', until = ''] = text.split('-');
  return { since: since === '' ? null : Number(since), until: until === '' ? null : Number(until) };
};
const environmentOf = (text: Environment | 'cross' | ''): Environment | null =>
  text === '' || text === 'cross' ? null : text;
const disciplinesOf = (text: Discipline | 'cross' | ''): readonly Discipline[] =>
  text === '' ? [] : [text === 'cross' ? 'cross country' : text];

/** `Paris Diamond League`, `Diamond League Paris`, `Paris Golden League`: names that a series gives a meeting. */
const seriesNames = (city: string, series: readonly string[]): readonly string[] =>
  series
    .filter((name) => name === 'Diamond League' || name === 'Golden League' || name === 'World Indoor Tour')
    .flatMap((name) => [`${city} ${name}`, `${name} ${city}`]);

const NONE = { series: [], since: null, until: null, months: [], city: null, country: null } as const;
const MEETINGS = MEETING_ROWS.map(
  ([name, aliases, city, country, months, environment, series, years, discipline]): Competition => ({
    ...{ name, kind: 'meeting', environment, series: list(series), months: monthsOf(months), ...yearsOf(years) },
    ...{ city: city || null, country: country || null, disciplines: disciplinesOf(discipline) },
    aliases: [...list(aliases), ...seriesNames(city, city === '' ? [] : list(series))].filter((one) => one !== name),
  }),
);
const RACES = RACE_ROWS.map(
  ([name, aliases, city, country, months, discipline]): Competition => ({
    ...{ ...NONE, name, aliases: list(aliases), kind: 'road race', months: monthsOf(months) },
    ...{ city: city || null, country: country || null, environment: 'road', disciplines: disciplinesOf(discipline) },
  }),
);
const CHAMPIONSHIPS = CHAMPIONSHIP_ROWS.map(
  ([name, aliases, kind, environment, discipline]): Competition => ({
    ...{ ...NONE, name, aliases: list(aliases), kind, environment: environmentOf(environment) },
    disciplines: disciplinesOf(discipline || (/cross[- ]country/i.test(name) ? 'cross' : '')),
  }),
);
const NATIONALS = NATIONAL_ROWS.map(
  ([name, aliases, environment, city, country, months]): Competition => ({
    ...{ ...NONE, name, aliases: list(aliases), kind: 'national', environment: environmentOf(environment) },
    ...{ city: city || null, country: country || null, months: monthsOf(months) },
    disciplines: disciplinesOf(environment === 'cross' ? 'cross' : ''),
  }),
);
const SERIES = SERIES_ROWS.map(
  ([name, aliases, environment, years]): Competition => ({
    ...{ ...NONE, name, aliases: list(aliases), kind: 'series', environment: environmentOf(environment) },
    ...{ ...yearsOf(years), disciplines: [] },
  }),
);

export const COMPETITIONS: readonly Competition[] = [...CHAMPIONSHIPS, ...NATIONALS, ...SERIES, ...MEETINGS, ...RACES];

const BY_NAME = new Map<string, Competition[]>();
for (const competition of COMPETITIONS) {
  for (const name of [competition.name, ...competition.aliases]) {
    const known = BY_NAME.get(foldText(name));
    if (known === undefined) BY_NAME.set(foldText(name), [competition]);
    else if (!known.includes(competition)) known.push(competition);
  }
}

/**
 * The competitions that bear exactly this name, in any spelling of case and accents. A name may be that of
 * two meetings which followed one another in a city (`London Diamond League`).
 */
export const competitionsNamed = (name: string): readonly Competition[] =>
  BY_NAME.get(foldText(name).replace(/^the /, '')) ?? BY_NAME.get(foldText(name)) ?? [];

/** The same, in the year where one is given; null when there is none. */
export const competitionNamed = (name: string, year: number | null = null): Competition | null => {
  const all = competitionsNamed(name);
  return all.find((one) => year === null || isHeldIn(one, year)) ?? all[0] ?? null;
};

export const isHeldIn = (competition: Competition, year: number): boolean =>
  (competition.since === null || competition.since <= year) &&
  (competition.until === null || year <= competition.until);

const BY_CITY = groupBy(
  COMPETITIONS.filter(({ city }) => city !== null),
  ({ city }) => city!,
);

/**
 * The standing meetings and road races of a city, those of the year and month where they are given:
 * `Liévin` in February → Meeting Hauts-de-France Pas-de-Calais. Championships are in editionsIn.
 */
export const competitionsIn = (
  city: string,
  { year = null, month = null }: { readonly year?: number | null; readonly month?: number | null } = {},
): readonly Competition[] => {
  const usual = cityNamed(city)?.name ?? city;
  return (BY_CITY.get(usual) ?? []).filter(
    (one) =>
      (year === null || isHeldIn(one, year)) &&
      (month === null || one.months.length === 0 || one.months.includes(month)),
  );
};
