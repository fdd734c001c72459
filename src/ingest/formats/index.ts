import { feedFormat } from './feed.ts';
import type { TextFormat } from './format.ts';
import { htmlFormat } from './html.ts';
import { jsonlFormat } from './jsonl.ts';
import { markdownFormat } from './markdown.ts';
import { newsmlFormat } from './newsml.ts';
import { ninjsFormat } from './ninjs.ts';
import { nitfFormat } from './nitf.ts';
import { textFormat } from './text.ts';
import { unknownXmlFormat } from './unknown-xml.ts';

/**
 * The formats of text, in the order in which they are asked. Formats of XML come before HTML, whose
 * elements they may carry, and the unknown of them after; JSON Lines comes before JSON, which a line of it is; plain text takes what is left.
 */
export const TEXT_FORMATS: readonly TextFormat[] = [
  ...[feedFormat, newsmlFormat, nitfFormat, htmlFormat, unknownXmlFormat],
  ...[jsonlFormat, ninjsFormat, markdownFormat, textFormat],
];
