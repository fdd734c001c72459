import { cleanBlocks } from '../clean-blocks.ts';
import { messageOf } from '../errors.ts';
import type { Signal } from '../published.ts';
import { readDate } from '../written-dates.ts';
import { bodyBlocks, type Fields, firstWords, isFields, namesOf, readFields, wordsOf } from './fields.ts';
import {
  type Draft,
  type DraftReading,
  EMPTY_DRAFT,
  rejectedReading,
  type TextFormat,
  type TextSource,
} from './format.ts';
import { textSignals } from './text.ts';

// ninjs 2 lists bodies and headlines with a role or a content type.
const pick = (list: unknown, role: RegExp): Fields | null => {
  const entries = Array.isArray(list) ? list.filter(isFields) : [];
  return entries.find((entry) => role.test(String(entry.role ?? entry.contenttype ?? ''))) ?? entries[0] ?? null;
};

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

const read = ({ text, path, bytes, notes, options }: TextSource): DraftReading => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return rejectedReading(path, 'bad-json', `no JSON that can be read: ${messageOf(error)}`);
  }
  const items = itemsOf(value);
  const drafts: Draft[] = [];
  const rejected: DraftReading['rejected'][number][] = [];
  for (const [index, item] of items.entries()) {
    const own = items.length === 1 ? path : `${path}#${index + 1}`;
    const identity = items.length === 1 ? bytes : JSON.stringify(item);
    const mapped =
      options.fields === undefined || !isFields(item) ? null : readFields(item, options.fields, own, identity, notes);
    if (mapped !== null) drafts.push(mapped);
    else if (isNinjs(item)) drafts.push(readNinjs(item, own, identity, notes));
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
