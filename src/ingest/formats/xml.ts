import type { AnyNode, ChildNode, Element, ParentNode } from 'domhandler';
import { oneLine } from '../characters.ts';
import { innerText } from '../html/page-data.ts';
import { parseXmlText } from '../html/parse.ts';
import type { PageElement } from '../html/tree.ts';

/** Parses XML. @returns the root element, or null when there is none */
export const parseXml = (text: string): Element | null => childrenOf(parseXmlText(text))[0] ?? null;

const isElement = (node: AnyNode): node is Element =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style';

/** The child elements, of the given names where some are given. */
export const childrenOf = (parent: ParentNode, ...names: readonly string[]): Element[] =>
  parent.children.filter(isElement).filter(({ name }) => names.length === 0 || names.includes(name));

/** The first element below that is called so, at any depth; null when there is none. */
export const findBelow = (root: ParentNode, ...names: readonly string[]): Element | null =>
  findAllBelow(root, names, 1)[0] ?? null;

/** The elements below that are called so, outermost first and not within one another. */
export const findAllBelow = (root: ParentNode, names: readonly string[], most = 100_000): Element[] => {
  const found: Element[] = [];
  let node: ChildNode | null = root.firstChild;
  while (node !== null && found.length < most) {
    const hit: boolean = isElement(node) && names.includes(node.name);
    if (hit) found.push(node as Element);
    else if (isElement(node) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    let done: ChildNode = node;
    while (done.nextSibling === null && done.parent !== root && done.parent !== null) done = done.parent as ChildNode;
    node = done.nextSibling;
  }
  return found;
};

/** An element of XML as an element of a page: it has the same fields, and more. */
export const asPage = (element: ParentNode): PageElement => element as unknown as PageElement;

/** All text within, CDATA sections too, as it stands. */
export const rawText = (element: ParentNode): string => innerText(asPage(element));

/** The text of the first element below that is called so, on one line; null when there is none. */
export const wordsBelow = (root: ParentNode, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const element = findBelow(root, name);
    const text = element === null ? '' : oneLine(rawText(element));
    if (text !== '') return text;
  }
  return null;
};

// What may stand before the root element: declarations, comments, a document type with its subset.
const PROLOG: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
];
/** A head without comments, declarations and document type: what begins with the root element. */
export const skipProlog = (head: string): string => {
  let at = 0;
  for (;;) {
    while (at < head.length && /\s/.test(head[at]!)) at += 1;
    const piece = PROLOG.find(([start]) => head.startsWith(start, at));
    if (piece === undefined) return head.slice(at);
    const [, close] = piece;
    let end = head.indexOf(close, at);
    // `<!DOCTYPE lolz [ <!ENTITY lol "lol"> ]>` holds other declarations.
    const subset = head.indexOf('[', at);
    if (close === '>' && subset > at && subset < end) {
      const closing = /\]\s{0,20}>/.exec(head.slice(subset));
      end = closing === null ? -1 : subset + closing.index + closing[0].length - 1;
    }
    if (end < 0) return '';
    at = end + close.length;
  }
};

/** The name of the root element of what looks like XML or HTML, or null. */
export const rootName = (head: string): string | null =>
  head.startsWith('<') ? (/^<([A-Za-z_][\w.:-]{0,60})/.exec(skipProlog(head))?.[1] ?? null) : null;
