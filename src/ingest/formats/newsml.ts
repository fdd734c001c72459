import type { Element } from 'domhandler';
import { oneLine, settleCharacters } from '../characters.ts';
import { cleanBlocks } from '../clean-blocks.ts';
import type { Signal } from '../published.ts';
import { readDate } from '../written-dates.ts';
import { type Draft, type DraftReading, EMPTY_DRAFT, rejectedReading, type TextFormat } from './format.ts';
import { elementBlocks } from './nitf.ts';
import { splitParagraphs } from './paragraphs.ts';
import { textSignals } from './text.ts';
import { childrenOf, findAllBelow, findBelow, parseXml, rawText, rootName, wordsBelow } from './xml.ts';

const bodyOf = (item: Element): readonly string[] => {
  const inline = findBelow(item, 'inlineXML');
  if (inline !== null) {
    const root = childrenOf(inline)[0] ?? inline;
    return elementBlocks(findBelow(root, 'body.content') ?? findBelow(root, 'body') ?? root);
  }
  const data = findBelow(item, 'inlineData');
  return data === null ? [] : splitParagraphs(settleCharacters(rawText(data)));
};

const readItem = (item: Element, path: string, identity: Draft['identity'], notes: readonly string[]): Draft => {
  const about = findBelow(item, 'contentMeta') ?? item;
  const meta = findBelow(item, 'itemMeta') ?? item;
  const { blocks, removed } = cleanBlocks(bodyOf(item));
  const created =
    wordsBelow(about, 'contentCreated') ?? wordsBelow(meta, 'firstCreated') ?? wordsBelow(meta, 'versionCreated');
  const date = created === null ? null : readDate(created);
  const changed = wordsBelow(about, 'contentModified');
  const provider = findBelow(meta, 'provider');
  const named = provider === null ? null : (wordsBelow(provider, 'name') ?? provider.attribs.literal);
  const signals: Signal[] = [
    ...(date === null ? [] : [{ from: 'meta', value: date } as const]),
    ...textSignals(blocks),
  ];
  return {
    ...EMPTY_DRAFT,
    path,
    identity,
    format: 'newsml-g2',
    title: wordsBelow(about, 'headline') ?? wordsBelow(meta, 'title'),
    outlet: named ?? wordsBelow(about, 'infoSource', 'creditline'),
    byline: wordsBelow(about, 'by')?.replace(/^by /i, '') ?? null,
    url: null,
    language: findBelow(about, 'language')?.attribs.tag ?? item.attribs['xml:lang'] ?? null,
    publishedSignals: signals,
    modified: changed === null ? null : readDate(changed),
    tags: [
      ...findAllBelow(about, ['keyword']).map((keyword) => oneLine(rawText(keyword))),
      ...findAllBelow(about, ['subject']).map((subject) => wordsBelow(subject, 'name') ?? ''),
    ],
    notes: [...notes],
    removed,
    blocks,
  };
};

/** IPTC NewsML-G2: a news item, or a message with several. */
export const newsmlFormat: TextFormat = {
  name: 'newsml-g2',
  matches: (head) => /^(?:newsMessage|newsItem|itemSet)$/.test(rootName(head) ?? ''),
  read: ({ text, path, bytes, notes }): DraftReading => {
    const root = parseXml(text);
    if (root === null) return rejectedReading(path, 'bad-xml', 'no XML that can be read');
    const items = root.name === 'newsItem' ? [root] : findAllBelow(root, ['newsItem']);
    if (items.length === 0) return rejectedReading(path, 'no-text', 'a news message without items');
    const drafts = items.map((item, index) =>
      items.length === 1
        ? readItem(item, path, bytes, notes)
        : readItem(item, `${path}#${index + 1}`, JSON.stringify([item.attribs.guid ?? index, rawText(item)]), notes),
    );
    return { drafts, rejected: [] };
  },
};
