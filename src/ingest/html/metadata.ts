import type { ChildNode, Element, ParentNode } from 'domhandler';
import type { Article } from '../../model/article.ts';
import { readDate } from '../written-dates.ts';
import type { Outline } from './outline.ts';

type Metadata = Pick<Article, 'title' | 'outlet' | 'byline' | 'url' | 'language' | 'modified' | 'tags'> & {
  publishedSignals: Article['publishedSignals'];
};

const textOf = (element: Element): string => {
  let text = '';
  let node: ChildNode | null = element.firstChild;
  while (node !== null) {
    if (node.type === 'text') text += node.data;
    let next: ChildNode | null = node.type === 'tag' ? node.firstChild : null;
    while (next === null && node !== null) {
      next = node.nextSibling;
      if (next === null) {
        node = node.parent as ChildNode | null;
        if (node === element) return text;
      }
    }
    node = next;
  }
  return text;
};

export const readMetadata = (root: ParentNode, _outline: Outline, url: string | null): Metadata => {
  const metas = new Map<string, string>();
  let pageTitle: string | null = null;
  let h1: string | null = null;
  let time: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  const jsonLd: string[] = [];
  let node: ChildNode | null = root.firstChild;
  while (node !== null) {
    if (node.type === 'tag' || node.type === 'script') {
      const element = node as Element;
      const { name, attribs } = element;
      if (name === 'meta') {
        const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? '').toLowerCase();
        if (key !== '' && attribs.content !== undefined && !metas.has(key)) metas.set(key, attribs.content);
      } else if (name === 'title') pageTitle ??= textOf(element);
      else if (name === 'h1') h1 ??= textOf(element);
      else if (name === 'time') time ??= attribs.datetime ?? textOf(element);
      else if (name === 'link' && attribs.rel === 'canonical') canonical ??= attribs.href ?? null;
      else if (name === 'html') language = attribs.lang ?? attribs['xml:lang'] ?? null;
      else if (name === 'script' && attribs.type === 'application/ld+json') jsonLd.push(textOf(element));
    }
    let next: ChildNode | null = 'firstChild' in node ? node.firstChild : null;
    while (next === null && node !== null) {
      next = node.nextSibling;
      if (next === null) node = node.parent === root ? null : (node.parent as ChildNode | null);
    }
    node = next;
  }
  const get = (...keys: string[]): string | null => {
    for (const key of keys) {
      const value = metas.get(key);
      if (value !== undefined && value.trim() !== '') return value.trim();
    }
    return null;
  };
  const signals: Article['publishedSignals'] = [];
  for (const text of jsonLd) {
    const match = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(text);
    const date = match === null ? null : readDate(match[1]!);
    if (date !== null) signals.push({ from: 'json-ld', value: date });
  }
  const metaDate = get(
    'article:published_time',
    'og:published_time',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'datepublished',
    'date',
    'pubdate',
    'parsely-pub-date',
    'sailthru.date',
  );
  const meta = metaDate === null ? null : readDate(metaDate);
  if (meta !== null) signals.push({ from: 'meta', value: meta });
  const timed = time === null ? null : readDate(time);
  if (timed !== null) signals.push({ from: 'time-element', value: timed });
  const ldHeadline = jsonLd
    .map((text) => /"headline"\s*:\s*("(?:[^"\\]|\\.){1,300}")/.exec(text)?.[1])
    .find((text) => text !== undefined);
  const title =
    get('og:title', 'dc.title') ??
    (ldHeadline === undefined ? null : (JSON.parse(ldHeadline) as string)) ??
    h1 ??
    pageTitle;
  const publisher = jsonLd
    .map((text) => /"publisher"\s*:\s*\{[^}]{0,300}?"name"\s*:\s*"([^"]{1,100})"/.exec(text)?.[1])
    .find((text) => text !== undefined);
  return {
    title,
    outlet: get('og:site_name', 'dc.publisher', 'application-name') ?? publisher ?? null,
    byline: get('author', 'dc.creator', 'article:author'),
    url: canonical ?? get('og:url') ?? url,
    language,
    modified: null,
    tags: [],
    publishedSignals: signals,
  };
};
