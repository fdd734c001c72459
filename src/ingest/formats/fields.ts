import { settleCharacters } from '../characters.ts';
import { cleanBlocks } from '../clean-blocks.ts';
import { readFragment } from '../html/fragment.ts';
import type { Signal } from '../published.ts';
import { readDate } from '../written-dates.ts';
import { type Draft, EMPTY_DRAFT } from './format.ts';
import { splitParagraphs } from './paragraphs.ts';
import { textSignals } from './text.ts';

/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of a JSON value: a string, the `name` or `literal` of an object, the first of a list. */
export const wordsOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return wordsOf(value[0]);
  if (isFields(value)) return wordsOf(value.name ?? value.literal ?? value.value ?? value['#text']);
  return null;
};

/** The words of each value of a list, or of the one value. */
export const namesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(wordsOf).filter((name) => name !== null);

/** The words of the first of the keys that has any. */
export const firstWords = (item: Fields, ...keys: readonly string[]): string | null => {
  for (const key of keys) {
    const found = wordsOf(item[key]);
    if (found !== null) return found;
  }
  return null;
};

const MARKUP = /<\/?(?:p|div|br|h[1-6]|ul|ol|table|span|a|em|strong)\b/i;

/** Paragraphs of a body, be it HTML or plain text. */
export const bodyBlocks = (body: string): readonly string[] =>
  MARKUP.test(body) ? readFragment(body) : splitParagraphs(settleCharacters(body));

/** What rows of articles are usually called; `text` may be HTML. An option overrides each. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'articleBody',
    'maintext',
    'body_text',
    'body_html',
    'article',
    'html',
    'full_text',
  ],
  title: ['title', 'headline'],
  published: [
    'published',
    'date',
    'datePublished',
    'date_publish',
    'publish_date',
    'published_at',
    'publishedAt',
    'pubDate',
    'created_at',
    'timestamp',
  ],
  modified: ['modified', 'dateModified', 'date_modify', 'updated', 'updated_at'],
  outlet: ['outlet', 'source', 'publisher', 'site', 'sitename', 'source_name', 'source_domain', 'domain', 'hostname'],
  url: ['url', 'link', 'canonical', 'uri', 'source_url'],
  byline: ['byline', 'author', 'authors', 'creator'],
  language: ['language', 'lang'],
  tags: ['tags', 'keywords', 'categories', 'section'],
};

const at = (item: Fields, path: string): unknown => {
  if (path in item) return item[path];
  let value: unknown = item;
  for (const key of path.split('.')) {
    if (!isFields(value)) return undefined;
    value = value[key];
  }
  return value;
};

const SECONDS_LIMIT = 100_000_000_000;
// `1739520000`, `1739520000000`: seconds or milliseconds since 1970.
const epochDate = (value: string): string | null => {
  if (!/^\d{9,13}(?:\.\d+)?$/.test(value)) return null;
  const number = Number(value);
  return new Date(number < SECONDS_LIMIT ? number * 1000 : number).toISOString().slice(0, 10);
};

/**
 * Reads one row of a data set.
 * @param mapping which field holds what, by our names (`text`, `title`, `published`, …); a dot goes into an object
 * @returns null when the row has no text
 */
export const readFields = (
  item: Fields,
  mapping: Readonly<Record<string, string>>,
  path: string,
  identity: Draft['identity'],
  notes: readonly string[],
): Draft | null => {
  const get = (name: string): unknown => {
    const own = mapping[name];
    if (own !== undefined) return at(item, own);
    for (const key of USUAL[name] ?? []) if (wordsOf(item[key]) !== null) return item[key];
    return undefined;
  };
  const text = wordsOf(get('text'));
  if (text === null) return null;
  const { blocks, removed } = cleanBlocks(bodyBlocks(text));
  const written = wordsOf(get('published'));
  const date = written === null ? null : (epochDate(written) ?? readDate(written));
  const changed = wordsOf(get('modified'));
  const signals: Signal[] = [
    ...(date === null ? [] : [{ from: 'meta', value: date } as const]),
    ...textSignals(blocks),
  ];
  const address = wordsOf(get('url'));
  const tags = get('tags');
  const authors = namesOf(get('byline'));
  return {
    ...EMPTY_DRAFT,
    path,
    identity,
    format: 'jsonl',
    title: wordsOf(get('title')),
    outlet: wordsOf(get('outlet')),
    byline: authors.length === 0 ? null : authors.join(', '),
    url: address !== null && /^https?:/i.test(address) ? address : null,
    language: wordsOf(get('language')),
    publishedSignals: signals,
    modified: changed === null ? null : (epochDate(changed) ?? readDate(changed)),
    tags: typeof tags === 'string' ? tags.split(/[,;]/) : namesOf(tags),
    notes: [...notes],
    removed,
    blocks,
  };
};
