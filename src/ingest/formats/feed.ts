import type { Element } from 'domhandler';
import { cleanBlocks } from '../clean-blocks.ts';
import { outlinePage } from '../html/outline.ts';
import { joinRows } from '../html/rows.ts';
import type { Signal } from '../published.ts';
import { readDate } from '../written-dates.ts';
import { bodyBlocks } from './fields.ts';
import { type Draft, type DraftReading, EMPTY_DRAFT, rejectedReading, type TextFormat } from './format.ts';
import { textSignals } from './text.ts';
import { asPage, childrenOf, findBelow, parseXml, rawText, rootName, wordsBelow } from './xml.ts';

const child = (item: Element, ...names: readonly string[]): Element | null => {
  for (const name of names) {
    const found = childrenOf(item, name)[0];
    if (found !== undefined && (found.children.length > 0 || found.attribs.href !== undefined)) return found;
  }
  return null;
};
const words = (item: Element, ...names: readonly string[]): string | null => {
  const found = child(item, ...names);
  const text = found === null ? '' : rawText(found).trim();
  return text === '' ? null : text;
};

// Atom carries XHTML as elements, and HTML as text; RSS as text.
const blocksOf = (content: Element): readonly string[] => {
  if (content.attribs.type === 'xhtml') {
    const outline = outlinePage(asPage(content));
    return joinRows(outline.blocks, outline.elements);
  }
  return bodyBlocks(rawText(content));
};

const linkOf = (item: Element): string | null => {
  const links = childrenOf(item, 'link');
  const atom = links.find(({ attribs }) => attribs.href !== undefined && (attribs.rel ?? 'alternate') === 'alternate');
  return atom?.attribs.href ?? words(item, 'link', 'guid');
};

const SUMMARY_LIMIT = 600;

/** The items of RSS 0.9 to 2.0, RDF and Atom: one article each. */
export const feedFormat: TextFormat = {
  name: 'feed',
  matches: (head) => /^(?:rss|feed|rdf:RDF|atom:feed)$/i.test(rootName(head) ?? ''),
  read: ({ text, path, notes }): DraftReading => {
    const root = parseXml(text);
    if (root === null) return rejectedReading(path, 'bad-xml', 'no XML that can be read');
    const channel = child(root, 'channel') ?? root;
    const items = [...childrenOf(channel, 'item', 'entry'), ...(channel === root ? [] : childrenOf(root, 'item'))];
    if (items.length === 0) return rejectedReading(path, 'no-text', 'a feed without items');
    const outlet = words(channel, 'title');
    const language = words(channel, 'language', 'dc:language') ?? root.attribs['xml:lang'] ?? null;
    const drafts = items.map((item, index): Draft => {
      const content = child(item, 'content:encoded', 'content', 'description', 'summary');
      const { blocks, removed } = cleanBlocks(content === null ? [] : blocksOf(content));
      const written = words(item, 'pubDate', 'published', 'dc:date', 'issued', 'dcterms:created', 'updated');
      const date = written === null ? null : readDate(written);
      const updated = words(item, 'updated', 'atom:updated', 'dcterms:modified');
      const summary =
        content !== null && /^(?:description|summary)$/.test(content.name) && blocks.join('').length < SUMMARY_LIMIT;
      const signals: Signal[] = [
        ...(date === null ? [] : [{ from: 'meta', value: date } as const]),
        ...textSignals(blocks),
      ];
      const source = findBelow(item, 'source');
      const link = linkOf(item);
      return {
        ...EMPTY_DRAFT,
        path: items.length === 1 ? path : `${path}#${index + 1}`,
        identity: JSON.stringify([words(item, 'guid', 'id'), link, words(item, 'title'), blocks]),
        format: 'feed',
        title: words(item, 'title'),
        outlet: (source === null ? null : (wordsBelow(source, 'title') ?? rawText(source).trim())) || outlet,
        byline:
          words(item, 'dc:creator') ??
          (child(item, 'author') === null
            ? null
            : (wordsBelow(child(item, 'author')!, 'name') ?? words(item, 'author'))),
        url: link !== null && /^https?:/i.test(link) ? link : null,
        language: item.attribs['xml:lang'] ?? language,
        publishedSignals: signals,
        modified: updated === null ? null : readDate(updated),
        tags: childrenOf(item, 'category').map((category) => category.attribs.term ?? rawText(category)),
        notes: [...notes, ...(summary ? ['the feed gives a summary only'] : [])],
        removed,
        blocks,
      };
    });
    return { drafts, rejected: [] };
  },
};
