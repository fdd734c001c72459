import { createHash } from 'node:crypto';
import type { Claim } from '../../src/claims/index.ts';
import { writeMark } from '../../src/compare/marks.ts';
import { addDays, isoOf, weekdayOf } from '../../src/lexicon/days.ts';
import { factsOf } from '../../src/lexicon/disciplines.ts';
import { MEETING_ROWS } from '../../src/lexicon/meetings.ts';
import type { Article } from '../../src/model/article.ts';
import type { ConflictField } from '../../src/model/conflict.ts';
import type { Discipline, Mark } from '../../src/model/values.ts';

/**
 * Stories rendered from a table of results that look real and are not: for each race some articles with
 * the claims that a reader without fault takes from them, and in half of the stories one planted slip.
 */

/** What was planted: in which article, of whom, and the fields by which it may rightly be reported. */
export interface Planted {
  readonly slip: string;
  readonly article: string;
  readonly athletes: readonly string[];
  readonly fields: readonly ConflictField[];
}
export interface GeneratedStory {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly planted: Planted | null;
}

/** Mulberry32: the same numbers from the same seed, everywhere. */
const makeRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const words = (text: string): readonly string[] => text.split(' ');
const GIVEN = {
  men: words(
    'Torsten Henrik Mateus Olumide Kaito Rafael Anders Tesfaye Luca Pavel Idriss Callum Bram Dario Emeka Jonas',
  ),
  women: words('Lucia Wanjiru Freya Adaeze Hanako Milena Ingrid Almaz Chiara Petra Nadia Isla Marit Rosa Ngozi Elsa'),
};
const SURNAMES = words(
  'Lindqvist Okonjo Bellandi Hartwell Moreira Tadesse Kowalczyk Sandvik Nakagawa Ferrante Adeyemo Vandenberg Castellan ' +
    'Whitcombe Zelenka Barsosio Ohlander Quintero Dubrovin Aalto Mbeki-Roos Fairbairn Gudmund Lemaire Petrescu Solheim',
);
const DISCIPLINES: readonly Discipline[] = ['800m', '1500m', 'mile', '3000m', '5000m', '10000m', '400mH', '3000mSC'];
const WEEKDAYS = words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');
const MONTHS = words('January February March April May June July August September October November December');
const ORDINALS = words('first second third');

/** Slips to plant. */
export const SLIPS = [
  ...['digits swapped', 'digit wrong', 'month wrong', 'city wrong', 'places swapped', 'margin wrong'],
  ...['interval wrong', 'age wrong', 'colon for point', 'winner slower'],
] as const;
type Slip = (typeof SLIPS)[number];

interface Runner {
  readonly name: string;
  readonly born: string;
}
interface Result {
  readonly runner: Runner;
  readonly mark: Mark;
  readonly place: number;
}
interface Race {
  readonly discipline: Discipline;
  readonly sex: 'men' | 'women';
  readonly competition: string;
  readonly city: string;
  readonly date: string;
  readonly results: readonly Result[];
  /** The world best that fell, and who held it since when. */
  readonly old: Result & { readonly city: string; readonly date: string };
}

const hash = (content: unknown, length = 12): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, length);

const makeMark = (seconds: number): Mark => {
  const value = Math.round(seconds * 100) / 100;
  const mark = { value, unit: 's', resolution: 0.01, bound: 'exact' } as const;
  return { ...mark, text: writeMark(mark) };
};

const agedOn = (born: string, date: string): number =>
  Number(date.slice(0, 4)) - Number(born.slice(0, 4)) - (date.slice(5) < born.slice(5) ? 1 : 0);

/** A date as news has it: `Thursday, 30 May 2024`. */
const writeDay = (iso: string): string =>
  `${WEEKDAYS[weekdayOf(iso)]}, ${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

/** Swaps two neighbours among the last digits that differ: `3:49.31` → `3:49.13`, `3:49.33` → `3:43.93`. */
const swapDigits = (mark: Mark): Mark => {
  const digits = [...String(Math.round(mark.value * 100))];
  const at = [digits.length - 2, digits.length - 3].find((index) => digits[index] !== digits[index + 1]) ?? 0;
  [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
  return makeMark(Number(digits.join('')) / 100);
};

const makeRace = (random: () => number, runners: Record<'men' | 'women', readonly Runner[]>): Race => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sex = random() < 0.5 ? 'men' : 'women';
  const discipline = pick(DISCIPLINES);
  const range = factsOf(discipline)[sex]!;
  const meetings = MEETING_ROWS.filter(([, , city, , , environment]) => city !== '' && environment === 'outdoor');
  const [competition, , city] = pick(meetings);
  const date = isoOf(2012 + Math.floor(random() * 12), 5 + Math.floor(random() * 4), 11 + Math.floor(random() * 17));
  const chosen = new Set<Runner>();
  while (chosen.size < 4) chosen.add(pick(runners[sex]));
  const [holder, ...three] = [...chosen] as [Runner, ...Runner[]];
  let value = range[0] * (1.004 + random() * 0.01);
  const results = three.map((runner, index): Result => {
    value += index === 0 ? 0 : 0.31 + random() * 1.9;
    return { runner, mark: makeMark(value), place: index + 1 };
  });
  const old = { runner: holder, mark: makeMark(results[0]!.mark.value + 0.2 + random()), place: 1 };
  return {
    discipline,
    sex,
    competition,
    city,
    date,
    results,
    old: { ...old, city: pick(meetings)[2], date: addDays(date, -(2 + Math.floor(random() * 9))) },
  };
};

/** Writes an article sentence by sentence, keeping the claims of each. */
const makeArticle = (
  name: string,
  outlet: string,
  published: string,
  race: Race,
  slip: Slip | null,
  hasInterval: boolean,
) => {
  let text = '';
  const drafts: { readonly quote: string; readonly start: number; readonly fields: Record<string, unknown> }[] = [];
  const say = (
    sentence: string,
    claims: readonly (readonly [quote: string, fields: Record<string, unknown>])[],
  ): void => {
    const offset = text === '' ? 0 : text.length + 1;
    text = text === '' ? sentence : `${text} ${sentence}`;
    for (const [quote, fields] of claims) drafts.push({ quote, start: offset + sentence.indexOf(quote), fields });
  };
  const planted = slip !== null;
  const city = slip === 'city wrong' ? (race.city === 'Zurich' ? 'Oslo' : 'Zurich') : race.city;
  const date =
    slip === 'month wrong'
      ? `${race.date.slice(0, 5)}0${Number(race.date.slice(6, 7)) === 5 ? 8 : Number(race.date.slice(6, 7)) - 1}${race.date.slice(7)}`
      : race.date;
  const order = slip === 'places swapped' ? [0, 2, 1] : [0, 1, 2];
  const marks = race.results.map(({ mark }, index) => {
    if (index !== 0) return mark;
    if (slip === 'digits swapped') return swapDigits(mark);
    if (slip === 'digit wrong') return makeMark(mark.value + (Math.floor(mark.value) % 10 < 5 ? 3 : -3));
    if (slip === 'winner slower') return makeMark(mark.value + 10);
    return slip === 'colon for point' ? { ...mark, text: mark.text.replace('.', ':') } : mark;
  });
  const event = { discipline: race.discipline, sex: race.sex, environment: 'outdoor' };
  const where = {
    competition: { name: race.competition },
    venue: { stadium: null, city, country: null },
    date: { value: date, precision: 'day', text: writeDay(date) },
  };
  const performance = (
    result: Pick<Result, 'runner'>,
    mark: Mark,
    changes: Record<string, unknown>,
  ): Record<string, unknown> => ({
    ...{
      kind: 'performance',
      athlete: { name: result.runner.name, nationality: null },
      event,
      mark,
      place: null,
      medal: null,
    },
    ...{ ...where, records: [], wind: null, split: false, round: null, inferred: [], ...changes },
  });
  race.results.forEach((result, index) => {
    const [mark, place] = [marks[index]!, order[index]! + 1];
    const quote = `${result.runner.name} ${place === 1 ? 'won' : `was ${ORDINALS[place - 1]}`} in ${mark.text}`;
    const rest = index === 0 ? ` at the ${race.competition} in ${city} on ${writeDay(date)}` : '';
    say(`${quote}${rest}.`, [[quote, performance(result, mark, { place, records: index === 0 ? ['WB'] : [] })]]);
  });
  const [first, second] = race.results as [Result, Result];
  const who = (runner: Runner) => ({ name: runner.name, nationality: null });
  const side = (runner: Runner) => ({ athlete: who(runner), mark: null, what: null });
  const gap = Math.round((second.mark.value - first.mark.value) * 100) / 100;
  const told = slip === 'margin wrong' ? Math.round((gap + 0.3) * 100) / 100 : gap;
  if (slip !== 'digits swapped' && slip !== 'digit wrong' && slip !== 'winner slower' && slip !== 'places swapped') {
    say(`${first.runner.name} was ahead by ${told.toFixed(2)} seconds.`, [
      [
        `${told.toFixed(2)} seconds`,
        {
          kind: 'margin',
          quantity: { text: `${told.toFixed(2)} seconds`, value: told, unit: 's', bound: 'exact' },
          better: side(first.runner),
          worse: side(second.runner),
          event: null,
        },
      ],
    ]);
  }
  const { old } = race;
  const oldQuote = `The old best of ${old.mark.text}`;
  say(`${oldQuote} was run by ${old.runner.name} in ${old.city} on ${writeDay(old.date)}.`, [
    [
      oldQuote,
      performance(old, old.mark, {
        place: null,
        competition: null,
        venue: { stadium: null, city: old.city, country: null },
        date: { value: old.date, precision: 'day', text: writeDay(old.date) },
        records: ['WB'],
      }),
    ],
  ]);
  const days =
    Math.round((Date.parse(race.date) - Date.parse(old.date)) / 86_400_000) + (slip === 'interval wrong' ? 2 : 0);
  if (hasInterval && slip !== 'month wrong') {
    const end = (runner: Runner) => ({ athlete: who(runner), event: null, what: 'race', date: null, mark: null });
    say(`It had stood for ${days} days.`, [
      [
        `${days} days`,
        {
          kind: 'interval',
          quantity: { text: `${days} days`, value: days, unit: 'day', bound: 'exact' },
          from: end(old.runner),
          to: end(first.runner),
        },
      ],
    ]);
  }
  const years = agedOn(first.runner.born, race.date) + (slip === 'age wrong' ? 3 : 0);
  say(`${first.runner.name} is ${years}.`, [
    [String(years), { kind: 'age', athlete: who(first.runner), years, date: null }],
  ]);
  const article: Article = {
    ...{
      id: `a_${hash([name, text])}`,
      path: `${name}.txt`,
      sha256: hash(name, 64),
      title: null,
      outlet,
      byline: null,
      url: null,
    },
    ...{
      language: 'en',
      published,
      publishedFrom: 'header',
      publishedSignals: [],
      modified: null,
      tags: [],
      format: 'text',
    },
    ...{ notes: [], removed: [], text },
  };
  const claims = drafts.map(({ quote, start, fields }): Claim => {
    const evidence = [{ start, end: start + quote.length, exact: quote, prefix: '', suffix: '' }];
    return {
      id: `c_${hash([article.id, start, fields])}`,
      article: article.id,
      evidence,
      modality: 'asserted',
      speaker: null,
      confidence: 0.9,
      sieve: 'generated',
      ...fields,
    } as Claim;
  });
  return { article, claims, planted };
};

const FIELDS: Readonly<Record<Slip, readonly ConflictField[]>> = {
  'digits swapped': ['mark', 'margin'],
  'digit wrong': ['mark', 'margin'],
  'winner slower': ['mark', 'place', 'records'],
  'month wrong': ['date', 'interval'],
  'city wrong': ['venue'],
  'places swapped': ['place', 'mark'],
  'margin wrong': ['margin'],
  'interval wrong': ['interval', 'tenure'],
  'age wrong': ['age'],
  'colon for point': ['mark'],
};

/**
 * Makes stories of two to four articles. The same athletes run in many of them: two races must never
 * become one.
 * @param seed another gives other stories
 */
export const generateStories = (count: number, seed: number): readonly GeneratedStory[] => {
  const random = makeRandom(seed);
  const team = (sex: 'men' | 'women'): Runner[] =>
    Array.from({ length: 60 }, (_, index) => ({
      name: `${GIVEN[sex][index % GIVEN[sex].length]} ${SURNAMES[(index * 7 + Math.floor(index / 16)) % SURNAMES.length]}`,
      born: isoOf(1990 + Math.floor(random() * 9), 1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)),
    }));
  const runners = { men: team('men'), women: team('women') };
  return Array.from({ length: count }, (_, story): GeneratedStory => {
    const race = makeRace(random, runners);
    const size = 2 + Math.floor(random() * 3);
    const slip = random() < 0.5 ? SLIPS[Math.floor(random() * SLIPS.length)]! : null;
    const at = Math.floor(random() * size);
    const made = Array.from({ length: size }, (_, index) =>
      makeArticle(
        `story-${story}/${index}`,
        `Paper ${index}`,
        addDays(race.date, 1 + (index % 2)),
        race,
        index === at ? slip : null,
        slip === 'interval wrong' || index % 2 === 0,
      ),
    );
    const [first, second, third] = race.results.map(({ runner }) => runner.name) as [string, string, string];
    const athletes =
      slip === 'places swapped' ? [second, third] : slip === 'interval wrong' ? [first, race.old.runner.name] : [first];
    return {
      articles: made.map(({ article }) => article),
      claims: made.flatMap(({ claims }) => claims),
      planted: slip === null ? null : { slip, article: made[at]!.article.id, athletes, fields: FIELDS[slip] },
    };
  });
};
