import type { Element } from 'domhandler';
import { oneLine } from '../characters.ts';
import { cleanBlocks } from '../clean-blocks.ts';
import { outlinePage } from '../html/outline.ts';
import { joinRows } from '../html/rows.ts';
import type { Signal } from '../published.ts';
import { readDate } from '../written-dates.ts';
import { type Draft, EMPTY_DRAFT, oneDraft, rejectedReading, type TextFormat } from './format.ts';
import { textSignals } from './text.ts';
import { asPage, findAllBelow, findBelow, parseXml, rawText, rootName, wordsBelow } from './xml.ts';

/** The paragraphs of an element of XML that holds NITF or XHTML. */
export const elementBlocks = (element: Element): readonly string[] => {
  const outline = outlinePage(asPage(element));
  return joinRows(outline.blocks, outline.elements);
};

// `20250214T080000Z` has no signs between its parts.
const normDate = (element: Element | null): string | null => {
  const text =
    element === null ? null : (element.attribs.norm ?? element.attribs['date.publication'] ?? rawText(element));
  return text === null ? null : readDate(text);
};

/** Reads one NITF document, from its `<nitf>` element. */
export const readNitf = (root: Element, path: string, identity: Draft['identity'], notes: readonly string[]): Draft => {
  const content = findBelow(root, 'body.content') ?? findBelow(root, 'body');
  const { blocks, removed } = cleanBlocks(content === null ? [] : elementBlocks(content));
  const issued =
    normDate(findBelow(root, 'date.issue')) ??
    normDate(findBelow(root, 'date.release')) ??
    normDate(findBelow(root, 'pubdata')) ??
    normDate(findBelow(root, 'story.date'));
  const signals: Signal[] = [
    ...(issued === null ? [] : [{ from: 'meta', value: issued } as const]),
    ...textSignals(blocks),
  ];
  const pubdata = findBelow(root, 'pubdata');
  const reference = pubdata?.attribs['ex-ref'] ?? null;
  return {
    ...EMPTY_DRAFT,
    path,
    identity,
    format: 'nitf',
    title: wordsBelow(root, 'hl1', 'title'),
    outlet:
      pubdata?.attribs.name ??
      findBelow(root, 'doc.copyright')?.attribs.holder ??
      wordsBelow(root, 'distributor', 'copyrite.holder'),
    byline:
      wordsBelow(findBelow(root, 'byline') ?? root, 'person') ??
      wordsBelow(root, 'byline')?.replace(/^by /i, '') ??
      null,
    url: reference !== null && /^https?:/i.test(reference) ? reference : null,
    language: root.attribs['xml:lang'] ?? null,
    publishedSignals: signals,
    tags: findAllBelow(root, ['keyword']).map((keyword) => oneLine(keyword.attribs.key ?? rawText(keyword))),
    notes: [...notes],
    removed,
    blocks,
  };
};

/** NITF (News Industry Text Format). */
export const nitfFormat: TextFormat = {
  name: 'nitf',
  matches: (head) => rootName(head) === 'nitf',
  read: ({ text, path, bytes, notes }) => {
    const root = parseXml(text);
    return root === null
      ? rejectedReading(path, 'bad-xml', 'no XML that can be read')
      : oneDraft(readNitf(root, path, bytes, notes));
  },
};
