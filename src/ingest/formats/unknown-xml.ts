import { rejectedReading, type TextFormat } from './format.ts';
import { rootName } from './xml.ts';

/** XML of any other kind: it is no article, and its markup is no text. */
export const unknownXmlFormat: TextFormat = {
  name: 'xml',
  matches: (head, path) => /^<\?xml\b|^<!DOCTYPE (?!html)/i.test(head) || (/\.xml$/.test(path) && head.startsWith('<')),
  read: ({ path, text }) => {
    const root = rootName(text.slice(0, 4000).trimStart());
    return root === null
      ? rejectedReading(path, 'bad-xml', 'XML without a root element')
      : rejectedReading(path, 'unknown-format', `XML with the root <${root}>: not RSS, Atom, NewsML-G2, NITF or XHTML`);
  },
};
