import { settleCharacters } from '../characters.ts';
import { cleanBlocks } from '../clean-blocks.ts';
import { findBody } from '../html/body.ts';
import { readMetadata } from '../html/metadata.ts';
import { outlinePage } from '../html/outline.ts';
import { collectPageData } from '../html/page-data.ts';
import { parseHtml } from '../html/parse.ts';
import { joinRows } from '../html/rows.ts';
import type { PageElement } from '../html/tree.ts';
import { type Draft, EMPTY_DRAFT, oneDraft, type TextFormat, type TextSource } from './format.ts';
import { textSignals } from './text.ts';
import { rootName } from './xml.ts';

/** Reads a page. */
export const readPage = (source: TextSource): Draft => {
  const root = parseHtml(source.text);
  const draft = draftOf(source, root, false);
  // Some pages hold their text only for readers without scripts.
  return draft.blocks.length > 0 ? draft : draftOf(source, root, true);
};

const draftOf = ({ path, bytes, notes, url }: TextSource, root: PageElement, noscript: boolean): Draft => {
  const { read, data } = collectPageData();
  const outline = outlinePage(root, noscript, read);
  const metadata = readMetadata(data, outline, url);
  const body = findBody(outline, metadata.title);
  const texts = joinRows(body, outline.elements).map(settleCharacters);
  const { blocks, removed } = cleanBlocks(texts);
  const words = textSignals(blocks).filter(({ from }) => from !== 'embedded' || metadata.publishedSignals.length === 0);
  const publishedSignals = [...metadata.publishedSignals, ...words];
  return {
    ...EMPTY_DRAFT,
    ...metadata,
    publishedSignals,
    path,
    identity: bytes,
    format: 'html',
    notes: [...notes],
    removed,
    blocks,
  };
};

const HTML_ROOTS = new Set(
  'html head body meta title link script style div p article section main header table center span h1 h2'.split(' '),
);

/** HTML and XHTML. */
export const htmlFormat: TextFormat = {
  name: 'html',
  matches: (head, path) =>
    HTML_ROOTS.has(rootName(head)?.toLowerCase() ?? '') ||
    /^<!doctype html/i.test(head) ||
    (/\.(?:x?html?|xht|php|aspx?)$/.test(path) && /<[a-z!]/i.test(head)),
  read: (source) => oneDraft(readPage(source)),
};
