import { createHash } from 'node:crypto';
import type { Claim } from '../../src/claims/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Event, Mark, Quantity } from '../../src/model/values.ts';

/** Articles and claims written by hand, for tests of the reasoning. */

const hash = (content: unknown, length: number): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, length);

/** An article of that name; its text is what its claims quote. */
export const article = (name: string, published: string | null = null, text = `Text of ${name}.`): Article => ({
  ...{
    id: `a_${hash(name, 12)}`,
    path: `${name}.txt`,
    sha256: hash(name, 64),
    title: null,
    outlet: name,
    byline: null,
  },
  ...{
    url: null,
    language: 'en',
    published,
    publishedFrom: published === null ? null : 'header',
    publishedSignals: [],
  },
  ...{ modified: null, tags: [], format: 'text', notes: [], removed: [], text },
});

/** What every claim has: `quote` is found in the article's text, or stands in for it. */
const base = (of: Article, quote: string, fields: unknown) => {
  const at = of.text.indexOf(quote);
  const start = at < 0 ? 0 : Array.from(of.text.slice(0, at)).length;
  const evidence = { start, end: start + Array.from(quote).length, exact: quote, prefix: '', suffix: '' };
  return {
    ...{
      id: `c_${hash([of.id, quote, fields], 12)}`,
      article: of.id,
      evidence: [evidence],
      modality: 'asserted' as const,
    },
    ...{ speaker: null, confidence: 0.9, sieve: 'by hand' },
  };
};

/** `3:44.31`, `7.06m`, `2:11:37`; the last digit is the resolution. */
export const mark = (text: string, changes: Partial<Mark> = {}): Mark => {
  const number = text.replace('m', '');
  return {
    ...{ text, value: number.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) },
    ...{ unit: text.endsWith('m') ? 'm' : 's', resolution: 10 ** -(number.split('.')[1]?.length ?? 0), bound: 'exact' },
    ...changes,
  };
};

const event = (discipline: Event['discipline'], changes: Partial<Event> = {}): Event => ({
  ...{ discipline, sex: null, environment: null },
  ...changes,
});

export interface ResultFields {
  readonly event?: Event['discipline'];
  readonly sex?: Event['sex'];
  readonly environment?: Event['environment'];
  readonly mark?: string;
  readonly markText?: string;
  readonly place?: number;
  readonly competition?: string;
  readonly city?: string;
  readonly date?: string;
  readonly dateText?: string;
  readonly records?: readonly string[];
  readonly inferred?: readonly string[];
  readonly round?: string;
  readonly wind?: number;
  readonly split?: boolean;
  readonly nationality?: string;
  readonly confidence?: number;
  readonly modality?: string;
  readonly quote?: string;
}

/** A performance; what is not given is unsaid, the event is the mile, and the place stands behind the quote. */
export const result = (of: Article, name: string, fields: ResultFields = {}): Claim => {
  const { date, confidence = 0.9, modality = 'asserted' } = fields;
  const precision = date?.length === 10 ? 'day' : date?.length === 7 ? 'month' : 'year';
  const { evidence, ...rest } = base(of, fields.quote ?? `${name} ${fields.mark ?? ''}`.trim(), fields);
  return {
    ...rest,
    evidence: evidence.map((one) => (fields.place === undefined ? one : { ...one, suffix: ` (${fields.place})` })),
    ...{ kind: 'performance', confidence, modality },
    athlete: { name, nationality: fields.nationality ?? null },
    event: event(fields.event === undefined ? 'mile' : fields.event, {
      sex: fields.sex ?? null,
      environment: fields.environment ?? null,
    }),
    mark:
      fields.mark === undefined
        ? null
        : mark(fields.mark, fields.markText === undefined ? {} : { text: fields.markText }),
    place: fields.place ?? null,
    medal: null,
    competition: fields.competition === undefined ? null : { name: fields.competition },
    venue: fields.city === undefined ? null : { stadium: null, city: fields.city, country: null },
    date: date === undefined ? null : { value: date, precision, text: fields.dateText ?? date },
    records: fields.records ?? [],
    wind: fields.wind ?? null,
    split: fields.split ?? false,
    inferred: fields.inferred ?? [],
    round: fields.round ?? null,
  } as Claim;
};

const quantity = (
  text: string,
  value: number,
  unit: Quantity['unit'],
  bound: Quantity['bound'] = 'exact',
): Quantity => ({
  ...{ text, value, unit, bound },
});
type QuantityRow = readonly [text: string, value: number, unit: Quantity['unit'], bound?: Quantity['bound']];
const who = (name: string | null) => (name === null ? null : { name, nationality: null });

export const interval = (of: Article, row: QuantityRow, from: string | null, to: string | null): Claim => ({
  ...base(of, row[0], [from, to]),
  kind: 'interval',
  quantity: quantity(...row),
  from: { athlete: who(from), event: null, what: 'race', date: null, mark: null },
  to: { athlete: who(to), event: null, what: 'race', date: null, mark: null },
});

export const margin = (of: Article, row: QuantityRow, better: string | null, worse: string | null): Claim => ({
  ...base(of, row[0], [better, worse]),
  kind: 'margin',
  quantity: quantity(...row),
  better: { athlete: who(better), mark: null, what: null },
  worse: { athlete: who(worse), mark: null, what: null },
  event: null,
});

export const tenure = (
  of: Article,
  row: QuantityRow,
  name: string,
  discipline: Event['discipline'] = 'mile',
): Claim => ({
  ...base(of, row[0], name),
  ...{
    kind: 'tenure',
    athlete: who(name),
    event: event(discipline),
    records: [],
    mark: null,
    quantity: quantity(...row),
  },
});

export const age = (of: Article, name: string, years: number, quote = `${name}, ${years}`): Claim => ({
  ...base(of, quote, years),
  ...{ kind: 'age', athlete: who(name), years, date: null },
});

export const ranking = (of: Article, name: string, rank: number, markText: string | null = null): Claim => ({
  ...base(of, `${name} no. ${rank}`, [rank, markText]),
  ...{
    kind: 'ranking',
    athlete: who(name),
    event: event('mile'),
    mark: markText === null ? null : mark(markText),
    rank,
    list: 'all-time',
  },
});

export const tally = (of: Article, name: string | null, count: number, what: string): Claim => ({
  ...base(of, what, count),
  ...{ kind: 'tally', athlete: who(name), count, what },
});
