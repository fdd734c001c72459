import { foldTitle, oneLine, titleTest } from '../characters.ts';
import type { Outline } from './outline.ts';
import { firstMeta, type PageData } from './page-data.ts';

/** The headline of a page, where it stands, and the name of the outlet as far as its titles give it. */
export interface Titles {
  readonly title: string | null;
  /** The block that is the headline; -1 when none is. */
  readonly at: number;
  readonly outlet: string | null;
}

// `Kerr wins | Lane Eight`, `Kerr wins - Lane Eight`, `Kerr wins :: Lane Eight`. Near-miss: `Pre-Olympic`.
const SEPARATOR = /\s+(?:[|–—·•»«:]|::|-|\/)\s+|\s*[|»]\s*|:\s+/;
const BAR = /\s+(?:[|–—·•»«]|::|-|\/)\s+|\s*[|»]\s*/;

const WORDS_OF_HEADLINE = 4;
const TITLE_LIMIT = 1000;

/** Reads the title from headings, metadata and the page's `<title>`, which corroborate one another. */
export const readTitles = (data: PageData, headline: string | null, outline: Outline): Titles => {
  const declared =
    firstMeta(data, 'og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'parsely-title', 'headline') ?? headline;
  const page = data.title === null ? null : oneLine(data.title.slice(0, TITLE_LIMIT));
  const known = [declared, headline, page].filter((text) => text !== null).map(foldTitle);
  const isKnown = titleTest(known);
  const headings: { readonly at: number; readonly text: string; readonly tag: string }[] = [];
  for (const [at, { text, owner }] of outline.blocks.entries()) {
    const node = outline.elements[owner]?.node;
    const heads = node !== undefined && (/^h[1-4]$/.test(node.name) || /headline/.test(node.attribs.itemprop ?? ''));
    if (heads || isKnown(text)) headings.push({ at, text: oneLine(text), tag: node?.name ?? '' });
  }
  // A heading that the metadata knows, whole or with the outlet's name on it, is the title as it is set.
  const corroborated =
    headings.find(({ text }) => text.length > 3 && isKnown(text)) ??
    headings.find(
      ({ text }) =>
        text.split(' ').length >= WORDS_OF_HEADLINE && known.some((other) => other.includes(foldTitle(text))),
    );
  const segments = (page ?? declared ?? '')
    .split(BAR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const h1 = headings.find(({ tag }) => tag === 'h1');
  const longest = [...segments].sort((a, b) => b.split(' ').length - a.split(' ').length)[0] ?? null;
  const title =
    corroborated?.text ??
    (declared === null ? null : stripSuffix(declared, firstMeta(data, 'og:site_name'))) ??
    (h1 !== undefined && (longest === null || h1.text.split(' ').length >= WORDS_OF_HEADLINE) ? h1.text : longest);
  const at =
    corroborated?.at ??
    headings.find(({ text }) => title !== null && foldTitle(text) === foldTitle(title))?.at ??
    blockOf(outline, title) ??
    h1?.at ??
    -1;
  return { title, at, outlet: outletOf(page ?? declared, title, outline) };
};

const blockOf = (outline: Outline, title: string | null): number | undefined => {
  if (title === null) return undefined;
  const isTitle = titleTest([foldTitle(title)]);
  const at = outline.blocks.findIndex(({ text }) => isTitle(text.split('\n', 1)[0]!));
  return at < 0 ? undefined : at;
};

const stripSuffix = (title: string, site: string | null): string => {
  const parts = title.split(BAR);
  const last = parts.at(-1)!;
  return site !== null && parts.length > 1 && foldTitle(last) === foldTitle(site)
    ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:/-]+$/, '')
    : title;
};

const COPYRIGHT = /©|\(c\)|copyright/i;

// What a page's title holds beside the headline: sections, and the outlet. The outlet is the part
// that stands alone on the page, or after a copyright sign, or last.
const outletOf = (page: string | null, title: string | null, outline: Outline): string | null => {
  if (page === null || title === null) return null;
  const at = page.indexOf(title);
  const rest =
    at < 0
      ? page
          .split(BAR)
          .filter((part) => foldTitle(part) !== foldTitle(title))
          .join(' | ')
      : `${page.slice(0, at)} | ${page.slice(at + title.length)}`;
  const parts = rest
    .split(SEPARATOR)
    .map((part) => part.replace(/^[\s|–—·•»«:/-]+|[\s|–—·•»«:/-]+$/g, ''))
    .filter((part) => part.length > 1 && !/^(?:the|and|of)$/i.test(part) && part.split(' ').length <= 6);
  if (parts.length === 0) return null;
  const index = parts.findIndex((part) => {
    const folded = foldTitle(part);
    const isPart = titleTest([folded]);
    return outline.blocks.some(
      ({ text }) => isPart(text) || (text.length < 300 && COPYRIGHT.test(text) && foldTitle(text).includes(folded)),
    );
  });
  return parts[index < 0 ? parts.length - 1 : index]!;
};
