import { settleCharacters } from '../characters.ts';
import { cleanBlocks } from '../clean-blocks.ts';
import { readFragment } from '../html/fragment.ts';
import type { Signal } from '../published.ts';
import { readDate } from '../written-dates.ts';
import {
  type Draft,
  type DraftReading,
  EMPTY_DRAFT,
  rejectedReading,
  type TextFormat,
  type TextSource,
} from './format.ts';
import { splitParagraphs } from './paragraphs.ts';
import { textSignals } from './text.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of a JSON value: a string, the `name` or `literal` of an object, the first of a list. */
export const wordsOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return wordsOf(value[0]);
  if (isFields(value)) return wordsOf(value.name ?? value.literal ?? value.value ?? value['#text']);
  return null;
};

const firstWords = (item: Fields, ...keys: readonly string[]): string | null => {
  for (const key of keys) {
    const found = wordsOf(item[key]);
    if (found !== null) return found;
  }
  return null;
};

// ninjs 2 lists bodies and headlines with a role or a content type.
const pick = (list: unknown, role: RegExp): Fields | null => {
  const entries = Array.isArray(list) ? list.filter(isFields) : [];
  return entries.find((entry) => role.test(String(entry.role ?? entry.contenttype ?? ''))) ?? entries[0] ?? null;
};

const namesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(wordsOf).filter((name) => name !== null);

const isMarkup = (text: string): boolean => /<\/?(?:p|div|br|h[1-6]|ul|ol|table|span|a|em|strong)\b/i.test(text);

/** Paragraphs of a body field, be it HTML or plain text. */
export const bodyBlocks = (body: string): readonly string[] =>
  isMarkup(body) ? readFragment(body) : splitParagraphs(settleCharacters(body));

const bodyOf = (item: Fields): string | null => {
  const listed = pick(item.bodies, /html|text|main/i);
  return firstWords(item, 'body_html', 'body_xhtml', 'body_text', 'body') ?? (listed && wordsOf(listed.value));
};

/** Whether a JSON value has the marks of a ninjs item: a body, and a headline, type or uri. */
export const isNinjs = (value: unknown): value is Fields =>
  isFields(value) &&
  bodyOf(value) !== null &&
  ['headline', 'headlines', 'uri', 'type', 'versioncreated', 'slugline', 'title'].some((key) => key in value);

/** Reads one ninjs item (IPTC, versions 1 to 3). */
export const readNinjs = (item: Fields, path: string, identity: Draft['identity'], notes: readonly string[]): Draft => {
  const { blocks, removed } = cleanBlocks(bodyBlocks(bodyOf(item) ?? ''));
  const created = firstWords(
    item,
    'versioncreated',
    'versionCreated',
    'firstcreated',
    'firstCreated',
    'published',
    'contentcreated',
  );
  const date = created === null ? null : readDate(created);
  const signals: Signal[] = [
    ...(date === null ? [] : [{ from: 'meta', value: date } as const]),
    ...textSignals(blocks),
  ];
  const headline = pick(item.headlines, /main|^$/i);
  const address = firstWords(item, 'url', 'canonical', 'canonicalurl', 'uri');
  return {
    ...EMPTY_DRAFT,
    path,
    identity,
    format: 'ninjs',
    title: firstWords(item, 'headline', 'title') ?? (headline && wordsOf(headline.value)) ?? null,
    outlet:
      firstWords(item, 'source', 'infosource', 'infosources', 'provider', 'copyrightholder', 'copyrightHolder') ??
      firstWords(item, 'publisher', 'outlet'),
    byline: firstWords(item, 'byline', 'by', 'bylines', 'author', 'authors')?.replace(/^by /i, '') ?? null,
    url: address !== null && /^https?:/i.test(address) ? address : null,
    language: firstWords(item, 'language', 'lang'),
    publishedSignals: signals,
    modified: null,
    tags: [...namesOf(item.keywords), ...namesOf(item.subject), ...namesOf(item.subjects)],
    notes: [...notes, ...(wordsOf(item.pubstatus) === 'canceled' ? ['the agency has withdrawn this item'] : [])],
    removed,
    blocks,
  };
};

/** The items of a JSON value: itself, a list, or the list in one of its usual fields. */
const itemsOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  if (isFields(value) && !isNinjs(value)) {
    for (const key of ['items', 'articles', 'associations', 'data', 'results', '_items', 'entries']) {
      const inner = value[key];
      if (Array.isArray(inner)) return inner;
      if (key === 'associations' && Array.isArray(inner)) return inner;
    }
  }
  return [value];
};

const read = ({ text, path, bytes, notes }: TextSource): DraftReading => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return rejectedReading(path, 'bad-json', `no JSON that can be read: ${(error as Error).message}`);
  }
  const items = itemsOf(value);
  const drafts: Draft[] = [];
  const rejected: DraftReading['rejected'][number][] = [];
  for (const [index, item] of items.entries()) {
    const own = items.length === 1 ? path : `${path}#${index + 1}`;
    if (isNinjs(item)) drafts.push(readNinjs(item, own, items.length === 1 ? bytes : JSON.stringify(item), notes));
    else rejected.push({ path: own, code: 'not-an-article', reason: 'JSON without the fields of a ninjs article' });
  }
  return { drafts, rejected };
};

/** JSON in the form of IPTC ninjs: one item, or a list of them. */
export const ninjsFormat: TextFormat = {
  name: 'ninjs',
  matches: (head, path) => /\.(?:json|ninjs)$/.test(path) || /^[{[]\s*["{]/.test(head),
  read,
};
