import { load } from 'cheerio';
import type { AnyNode, ChildNode, Element, ParentNode } from 'domhandler';
import { oneLine } from '../characters.ts';
import { innerText } from '../html/page-data.ts';

/**
 * Parses XML. Entities that a document declares are not expanded, so none can grow without bound.
 * @returns the root element, or null when there is none
 */
export const parseXml = (text: string): Element | null => {
  const root = load(text, { xml: { xmlMode: true, decodeEntities: true, recognizeCDATA: true } }).root()[0]!;
  return childrenOf(root)[0] ?? null;
};

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

/** All text within, CDATA sections too, as it stands. */
export const rawText = (element: ParentNode): string => innerText(element);

/** The text of the first element below that is called so, on one line; null when there is none. */
export const wordsBelow = (root: ParentNode, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const element = findBelow(root, name);
    const text = element === null ? '' : oneLine(rawText(element));
    if (text !== '') return text;
  }
  return null;
};

const XML_HEAD =
  /^(?:<\?xml[^>]{0,200}\?>\s*|<!--[\s\S]{0,1500}?-->\s*|<!DOCTYPE[^>[]{0,300}(?:\[[\s\S]{0,1500}?\]\s*)?>\s*|<\?[^>]{0,300}\?>\s*){0,12}<([A-Za-z_][\w.:-]{0,60})/i;
/** The name of the root element of what looks like XML, or null. */
export const rootName = (head: string): string | null => XML_HEAD.exec(head)?.[1] ?? null;
