import type { Article } from '../../model/article.ts';
import { foldTitle } from '../characters.ts';
import { readJsonLd } from './json-ld.ts';
import type { Outline } from './outline.ts';
import { firstMeta, type PageData } from './page-data.ts';
import { readPageDates } from './page-dates.ts';
import { readTitles } from './titles.ts';

/** What a page says of its article beside the text. */
export type Metadata = Pick<
  Article,
  'title' | 'outlet' | 'byline' | 'url' | 'language' | 'modified' | 'tags' | 'publishedSignals'
>;

const BYLINE = /^(?:by|von|par|por|words)[: ]\s?(.{3,80})$/i;
const LOOK_AFTER_TITLE = 8;

const visibleByline = ({ blocks }: Outline, title: number): string | null => {
  for (
    let index = Math.max(0, title);
    index < Math.min(blocks.length, Math.max(0, title) + LOOK_AFTER_TITLE);
    index += 1
  ) {
    const match = blocks[index]!.text.length <= 120 ? BYLINE.exec(blocks[index]!.text.split('\n')[0]!) : null;
    if (match !== null) return match[1]!.split(/\s*(?:[|•·]|,? (?:in|at) )/)[0]!;
  }
  return null;
};

const absolute = (url: string | null, base: string | null): string | null => {
  if (url === null || url.trim() === '') return null;
  try {
    return new URL(url.trim(), base ?? undefined).href;
  } catch {
    return null;
  }
};

/**
 * Reads title, outlet, byline, address, language, dates and tags of a page.
 * @param url where the page was fetched, or null
 */
export const readMetadata = (data: PageData, outline: Outline, url: string | null): Metadata => {
  const root = outline.elements.find(({ node }) => node.name === 'html')?.node.attribs;
  const get = (...names: readonly string[]): string | null => firstMeta(data, ...names);
  const known = [get('og:title'), data.title?.slice(0, 1000) ?? null].filter((text) => text !== null).map(foldTitle);
  const linked = readJsonLd(data.jsonLd, (headline) => {
    const folded = foldTitle(headline);
    return folded.length > 8 && known.some((text) => text.includes(folded));
  });
  const titles = readTitles(data, linked?.headline ?? null, outline);
  const address = absolute(data.canonical, url) ?? absolute(get('og:url', 'twitter:url'), url) ?? url;
  const { signals, modified } = readPageDates(data, linked, outline, titles.at, address);
  const author = get(
    'author',
    'dc.creator',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'cxenseparse:author',
  );
  const byline =
    (linked !== null && linked.authors.length > 0 ? linked.authors.join(', ') : null) ??
    (author !== null && !/^https?:/i.test(author) ? author : null) ??
    visibleByline(outline, titles.at);
  const locale = get('og:locale', 'content-language', 'dc.language', 'language');
  return {
    title: titles.title,
    outlet:
      get('og:site_name', 'dc.publisher', 'publisher') ?? linked?.publisher ?? get('application-name') ?? titles.outlet,
    byline: byline?.replace(/^by /i, '') ?? null,
    url: address,
    language: root?.lang ?? root?.['xml:lang'] ?? linked?.language ?? locale,
    modified,
    tags: [
      ...(data.metas.get('article:tag') ?? []),
      ...(get('news_keywords', 'keywords')?.split(/[,;]/) ?? []),
      ...(linked?.keywords ?? []),
    ].slice(0, 40),
    publishedSignals: signals,
  };
};
