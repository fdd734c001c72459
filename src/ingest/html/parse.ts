import { load } from 'cheerio/slim';
import type { Document } from 'domhandler';
import { buildTree, type PageElement } from './tree.ts';

/**
 * Parsing by htmlparser2, which is four times faster than the default parser of cheerio. It holds the open
 * elements in a list whose cost grows with the square of the depth, so what is nested beyond any
 * sense is flattened before. (Browsers stop at 512 levels.)
 */

const TAGS_WITHOUT_CARE = 20_000;
const DEPTH_LIMIT = 2000;
const TAG = /<(\/?)([A-Za-z][\w:.-]{0,60})/g;
// Elements that end by themselves, or never hold others: they do not deepen the tree.
const SHALLOW = new Set(
  'p li td tr th dt dd option optgroup thead tbody tfoot rp rt br hr img input meta link area base col embed source track wbr param'.split(
    ' ',
  ),
);

const countTags = (text: string, most: number): number => {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0 && count <= most; at = text.indexOf('<', at + 1)) count += 1;
  return count;
};

/** A text of markup without the tags that open below 2,000 levels. The same object where there are none. */
export const limitNesting = (text: string): string => {
  if (countTags(text, TAGS_WITHOUT_CARE) <= TAGS_WITHOUT_CARE) return text;
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  for (const match of text.matchAll(TAG)) {
    if (SHALLOW.has(match[2]!.toLowerCase())) continue;
    if (match[1] === '/') {
      depth = Math.max(0, depth - 1);
      continue;
    }
    depth += 1;
    if (depth <= DEPTH_LIMIT || match.index < from) continue;
    depth -= 1;
    const close = text.indexOf('>', match.index);
    kept.push(text.slice(from, match.index), ' ');
    from = close < 0 ? text.length : close + 1;
  }
  if (from === 0) return text;
  kept.push(text.slice(from));
  return kept.join('');
};

/** Parses a page, or a piece of one. */
export const parseHtml = (text: string): PageElement => buildTree(limitNesting(text));

/** Parses XML. Entities that a document declares are not expanded, so none can grow without bound. */
export const parseXmlText = (text: string): Document =>
  load(limitNesting(text), { xml: { xmlMode: true, decodeEntities: true, recognizeCDATA: true } }).root()[0]!;
