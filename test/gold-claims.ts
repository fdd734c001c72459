import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Claim } from '../src/claims/index.ts';
import { surnameOf } from '../src/compare/names.ts';
import { ingestBytes } from '../src/ingest/read.ts';
import { cityNamed } from '../src/lexicon/cities.ts';
import { countryByName } from '../src/lexicon/countries.ts';
import { stadiumNamed } from '../src/lexicon/stadiums.ts';
import type { Article } from '../src/model/article.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { type DateValue, DISCIPLINES, type Event, type Mark, type Quantity, type Venue } from '../src/model/values.ts';

/**
 * Claims made from gold annotations: what a reader without fault would have extracted. So reconciling
 * can be tested apart from reading.
 */

type Text = string | readonly string[];
interface GoldPerformance {
  readonly athlete: string;
  readonly event?: string;
  readonly sex?: string;
  readonly environment?: string;
  readonly mark?: string;
  readonly bound?: string;
  readonly place?: number;
  readonly competition?: Text;
  readonly venue?: Text;
  readonly date?: Text;
  readonly records?: readonly string[];
  readonly split?: boolean;
  readonly unnamed?: boolean;
  readonly quote: string;
}
interface GoldQuantity {
  readonly value: number;
  readonly unit: string;
  readonly bound: string;
  readonly quote: string;
}
export interface GoldArticle {
  readonly article: string;
  readonly published: string | null;
  readonly performances: readonly GoldPerformance[];
  readonly intervals: readonly (GoldQuantity & { from: string | null; to: string | null })[];
  readonly margins: readonly (GoldQuantity & { better: string | null; worse: string | null })[];
  readonly rankings: readonly {
    athlete: string;
    event?: string;
    rank: number;
    list: string;
    mark?: string;
    quote: string;
  }[];
  readonly tenures: readonly (GoldQuantity & { athlete: string; event?: string })[];
  readonly ages: readonly { athlete: string; years: number; quote: string; optional?: boolean }[];
}
export interface GoldConflict {
  readonly field: string;
  readonly type: string;
  readonly athletes: readonly string[];
  readonly values: readonly string[];
  readonly articles: readonly string[];
  readonly verdict?: string | null;
  readonly grade: 'must' | 'may' | 'never';
  readonly why?: string;
}

const list = (text: Text | undefined): readonly string[] => (text === undefined ? [] : [text].flat());
const plain = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ');
const hash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);

/** Where a quote stands in the text, in UTF-16 units; the first word of it where the whole cannot be found. */
const locate = (text: string, quote: string): readonly [number, number] => {
  const [haystack, needle] = [plain(text), plain(quote)];
  const at = haystack.indexOf(needle);
  if (at >= 0) return [at, at + needle.length];
  const loose = new RegExp(
    needle
      .split(/\s+/)
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '.{0,2}?'))
      .join('\\s+'),
    'u',
  );
  const match = loose.exec(haystack);
  return match === null ? [0, Math.min(text.length, 1)] : [match.index, match.index + match[0].length];
};

const evidenceAt = (text: string, [start, end]: readonly [number, number]): Evidence => {
  const points = (upTo: number): number => Array.from(text.slice(0, upTo)).length;
  return {
    ...{ start: points(start), end: points(end), exact: text.slice(start, end) },
    ...{ prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
  };
};

/** Seconds, metres or points of a normal mark. */
const readGoldMark = (mark: string, event: string | undefined): Omit<Mark, 'text' | 'bound'> => {
  const number = /[\d:.]+/.exec(mark)![0];
  const decimals = number.split('.')[1]?.length ?? 0;
  const parts = number.split(':').map(Number);
  const value = parts.reduce((sum, part) => sum * 60 + part, 0);
  if (/points|pts/.test(mark) || /athlon/.test(event ?? '')) return { value, unit: 'points', resolution: 1 };
  if (/m$/.test(mark.trim()) || /jump|vault|shot|discus|hammer|javelin|weight/.test(event ?? ''))
    return { value, unit: 'm', resolution: 10 ** -decimals };
  // `2:34` of a marathon is hours and minutes.
  if (/marathon/.test(event ?? '') && parts.length === 2 && parts[0]! < 10)
    return { value: value * 60, unit: 's', resolution: 60 };
  return { value, unit: 's', resolution: 10 ** -decimals };
};

// `3:29:74`, `29.01.03`, `2h 15min 37s`, `8.95m`, `3’49’’04`.
const WRITTEN =
  /\d{1,2}(?:[:.h'’]|''|’’){1,2}\d{1,2}(?:(?:[:.'’]|''|’’){1,2}\d{1,2})?m?(?!\d)|\d+(?:[.,]\d+)? ?m\b|\d{1,3}[.,]\d{1,2}/g;
const readWritten = (text: string): readonly number[] => {
  const numbers = text.match(/\d+/g)!.map(Number);
  const [a = 0, b = 0, c = 0] = numbers;
  if (numbers.length === 3) return [a * 3600 + b * 60 + c, a * 60 + b + c / 100];
  return [a * 60 + b, a + b / 10 ** (text.match(/\d+/g)![1]?.length ?? 1), a * 3600 + b * 60];
};

const rawMark = (text: string, [start, end]: readonly [number, number], value: number): string | null => {
  for (const window of [text.slice(start, end), text.slice(Math.max(0, start - 80), end + 80)]) {
    const found = window
      .match(WRITTEN)
      ?.find((raw) => readWritten(raw).some((read) => Math.abs(read - value) < 0.0051));
    if (found) return found;
  }
  return null;
};

const nearest = (
  text: string,
  [start, end]: readonly [number, number],
  pattern: RegExp,
  reach: number,
): string | null => {
  let best: { text: string; distance: number } | null = null;
  for (const match of text.slice(Math.max(0, start - reach), end + reach).matchAll(pattern)) {
    const at = Math.max(0, start - reach) + match.index;
    const distance = at >= start && at < end ? 0 : at < start ? start - at : at - end;
    if (best === null || distance < best.distance) best = { text: match[0], distance };
  }
  return best?.text ?? null;
};

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const dateOf = (
  values: readonly string[],
  text: string,
  span: readonly [number, number],
  published: string | null,
): DateValue | null => {
  const value = [...values].sort((a, b) => b.length - a.length)[0];
  if (value === undefined) return null;
  const [year, month, day] = value.split('-');
  const weekday = day === undefined ? null : WEEKDAYS[new Date(`${value}T00:00:00Z`).getUTCDay()]!;
  const isLast = day === undefined && Number(year) === Number(published?.slice(0, 4)) - 1;
  // The words for the day first, wherever the article has them; a bare year last.
  const words = [
    isLast ? '[Ll]ast (?:year|season|summer|winter)' : null,
    weekday,
    month === undefined ? null : MONTHS[Number(month) - 1]!,
    year!,
  ];
  const word = words.flatMap((one) =>
    one === null ? [] : (nearest(text, span, new RegExp(`\\b${one}\\b`, 'g'), 1500) ?? []),
  )[0];
  return { value, precision: day ? 'day' : month ? 'month' : 'year', text: word ?? value };
};

const pickNear = (values: readonly string[], text: string, [start, end]: readonly [number, number]): string | null => {
  const window = plain(text.slice(Math.max(0, start - 300), end + 300));
  return values.find((value) => window.includes(plain(value))) ?? values[0] ?? null;
};

const venueOf = (values: readonly string[], text: string, span: readonly [number, number]): Venue | null => {
  const picked = pickNear(values, text, span);
  if (picked === null) return null;
  const city = values.find((value) => cityNamed(value) !== null) ?? null;
  const stadium = stadiumNamed(picked) === null ? null : picked;
  if (city === null && stadium === null && countryByName(picked))
    return { stadium: null, city: null, country: countryByName(picked)!.code };
  return { stadium, city: city ?? (stadium === null ? picked : null), country: null };
};

const UNIT =
  '(?:days?|weeks?|months?|years?|decades?|seconds?|secs?|minutes?|mins?|metres?|meters?|centimetres?|centimeters?|cms?|hundredths?|tenths?)';
const COUNT =
  '(?:\\d[\\d.:]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twenty|thirty|forty|fifty|sixty|seventy)-\\w+|half an?|three-quarters of a)';
const HEDGE =
  '(?:just|only|almost|nearly|not quite|less than|more than|over|under|about|full|some|exactly|vast|margin of)';
const QUANTITY = new RegExp(
  `\\b(?:${HEDGE} (?:an? )?)*${COUNT}(?: and a half)?(?:[- ]full)?[- ]?${UNIT}\\b(?:(?: and)? \\d[\\d.]* ?${UNIT}\\b)?(?: and a half)?|\\d+[.:]\\d+|\\d+ ?(?:cm|m|s)\\b`,
  'i',
);
const quantityOf = ({ value, unit, bound, quote }: GoldQuantity): Quantity => ({
  text: QUANTITY.exec(quote)?.[0] ?? quote,
  value,
  unit: unit as Quantity['unit'],
  bound: bound as Quantity['bound'],
});

const roundOf = (quote: string): 'heat' | 'semi-final' | 'final' | null =>
  /semi-?final/i.test(quote)
    ? 'semi-final'
    : /\bheats?\b/i.test(quote)
      ? 'heat'
      : /\bfinal\b/i.test(quote)
        ? 'final'
        : null;

const windNear = (text: string, [start, end]: readonly [number, number]): number | null => {
  const sentence =
    text.slice(start, end) + (/^[^.!?\n]*(?:\.\d[^.!?\n]*)*/.exec(text.slice(end, end + 120))?.[0] ?? '');
  const match = /\bwind of (\d\.\d)|\((?:[^)]*\s)?([+-]\d\.\d)\b|\b(\d\.\d) ?m(?:etres per second|\/s)/.exec(sentence);
  return match === null ? null : Number(match[1] ?? match[2] ?? match[3]);
};

/** The claims of one article. Optional ones are kept, unnamed athletes left out. */
export const claimsFromGold = (
  article: Article,
  gold: GoldArticle,
  conflicts: readonly GoldConflict[] = [],
): readonly Claim[] => {
  const { text } = article;
  const make = (quote: string, fields: Record<string, unknown>): Claim => {
    const span = locate(text, quote);
    const id = `c_${hash([article.id, span, fields])}`;
    return {
      id,
      article: article.id,
      evidence: [evidenceAt(text, span)],
      modality: 'asserted',
      speaker: null,
      confidence: 0.9,
      sieve: 'gold',
      ...fields,
    } as Claim;
  };
  const who = (name: string | null): { name: string; nationality: null } | null =>
    name ? { name, nationality: null } : null;
  const event = (discipline: string | undefined, sex?: string, environment?: string): Event =>
    ({
      discipline: DISCIPLINES.find((one) => one === discipline) ?? null,
      sex: sex ?? null,
      environment: environment ?? null,
    }) as Event;
  const end = (name: string | null) => ({ athlete: who(name), event: null, what: 'race', date: null, mark: null });
  const side = (name: string | null) => ({ athlete: who(name), mark: null, what: null });
  const markNear = (quote: string): string | null => {
    const [start] = locate(text, quote);
    const before = text.slice(Math.max(0, start - 60), start + quote.length);
    return /(\d{1,2}:\d{2}(?::\d{2}|\.\d{2})?)[^.!?]*$/.exec(before)?.[1] ?? null;
  };
  return [
    ...gold.performances
      .filter(({ unnamed }) => !unnamed)
      .map((one) => {
        const span = locate(text, one.quote);
        const read = one.mark === undefined ? null : readGoldMark(one.mark, one.event);
        const competition = pickNear(list(one.competition), text, span);
        return make(one.quote, {
          kind: 'performance',
          athlete: who(one.athlete),
          event: event(one.event, one.sex, one.environment),
          mark:
            read === null
              ? null
              : { ...read, text: rawMark(text, span, read.value) ?? one.mark!, bound: one.bound ?? 'exact' },
          place: one.place ?? null,
          medal: null,
          competition: competition === null ? null : { name: competition },
          venue: venueOf(list(one.venue), text, span),
          date: dateOf(list(one.date), text, span, article.published),
          records: one.records ?? [],
          wind: windNear(text, span),
          split: one.split ?? false,
          inferred: [],
          round: roundOf(text.slice(Math.max(0, span[0] - 30), span[1] + 30)),
        });
      }),
    ...gold.intervals.map((one) =>
      make(one.quote, { kind: 'interval', quantity: quantityOf(one), from: end(one.from), to: end(one.to) }),
    ),
    ...gold.margins.map((one) =>
      make(one.quote, {
        kind: 'margin',
        quantity: quantityOf(one),
        better: side(one.better),
        worse: side(one.worse),
        event: null,
      }),
    ),
    ...gold.rankings.map((one) => {
      const read = one.mark === undefined ? null : readGoldMark(one.mark, one.event);
      return make(one.quote, {
        kind: 'ranking',
        athlete: who(one.athlete),
        event: event(one.event),
        mark: read === null ? null : { ...read, text: one.mark, bound: 'exact' },
        rank: one.rank,
        list: ['all-time', 'season', 'national', 'area', 'indoor', 'world ranking'].includes(one.list)
          ? one.list
          : 'other',
      });
    }),
    ...gold.tenures.map((one) =>
      make(one.quote, {
        kind: 'tenure',
        athlete: who(one.athlete),
        event: event(one.event),
        records: [],
        mark: markNear(one.quote),
        quantity: quantityOf(one),
      }),
    ),
    // Optional ages are mostly those of others, told next to a name.
    ...gold.ages
      .filter(({ optional }) => !optional)
      .map((one) => make(one.quote, { kind: 'age', athlete: who(one.athlete), years: one.years, date: null })),
    ...talliesOf(article, conflicts, gold).map(({ quote, ...fields }) => make(quote, fields)),
  ];
};

const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** The gold has no list of counts; those that its conflicts name are made into claims. */
interface GoldTally {
  readonly quote: string;
  readonly kind: 'tally';
  readonly athlete: { readonly name: string; readonly nationality: null } | null;
  readonly count: number;
  readonly what: string;
}
const talliesOf = (article: Article, conflicts: readonly GoldConflict[], gold: GoldArticle): readonly GoldTally[] =>
  conflicts
    .filter(({ field, articles }) => field === 'tally' && articles.includes(basename(article.path)))
    .flatMap(({ athletes, values }) =>
      values
        // `14` and `15` beside `14th medal`: only to find it by.
        .filter((value) => /[a-z]/.test(value))
        .flatMap((value): readonly GoldTally[] => {
          // `15 medals` of `15 major championship medals`
          const words = value.toLowerCase().split(/[^a-z0-9]+/);
          const told = new RegExp(words.join('(?:[^a-z0-9.]+\\w+){0,2}?[^a-z0-9.]+'), 'i').exec(plain(article.text));
          if (told === null) return [];
          const what =
            told[0] + /^.{0,120}?(?=[.,;:()–—]|$)/.exec(plain(article.text).slice(told.index + told[0].length))![0];
          const counted = /\b(?:wo)?men (?:\w+ ){0,3}?(?:hour|\d).*/.exec(what)?.[0];
          const count = words
            .map((word) => COUNTS.indexOf(word) + 1 || ORDINALS.indexOf(word) + 1 || Number.parseInt(word, 10))
            .find((n) => n > 0);
          if (count === undefined) return [];
          if (counted !== undefined) return [{ quote: told[0], kind: 'tally', athlete: null, count, what: counted }];
          const name =
            gold.performances.find(({ athlete }) => athlete && surnameOf(athlete) === surnameOf(athletes[0]!))
              ?.athlete ?? athletes[0]!;
          return [{ quote: told[0], kind: 'tally', athlete: { name, nationality: null }, count, what }];
        }),
    );

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** A story with its articles, the claims made from its gold, and the conflicts that its gold lists. */
export interface Story {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly GoldConflict[];
}

/** Reads a folder of articles and its folder of gold. Articles without gold are read and make no claims. */
export const readStory = async (articlesFolder: string, goldFolder: string): Promise<Story> => {
  const name = basename(goldFolder);
  const conflicts = readJson<GoldConflict[]>(join(goldFolder, 'conflicts.gold.json'));
  const golds = readdirSync(goldFolder)
    .filter((file) => file.endsWith('.gold.json') && file !== 'conflicts.gold.json')
    .map((file) => readJson<GoldArticle>(join(goldFolder, file)));
  const articles: Article[] = [];
  const claims: Claim[] = [];
  for (const file of readdirSync(articlesFolder).sort()) {
    const path = join(articlesFolder, file);
    const read = await ingestBytes(`${name}/${file}`, readFileSync(path));
    for (const article of read.articles) {
      articles.push(article);
      const gold = golds.find((one) => one.article === file);
      if (gold) claims.push(...claimsFromGold({ ...article, published: article.published }, gold, conflicts));
    }
  }
  return { name, articles, claims, conflicts };
};
