import type { ChildNode, Element, ParentNode } from 'domhandler';
import { oneLine } from '../characters.ts';

/** What a page says of itself outside its visible text. */
export interface PageData {
  /** Of each name, property or itemprop in lower case, the contents in their order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  readonly jsonLd: readonly string[];
  /** The other scripts, read only when they are asked for. */
  readonly scripts: () => readonly string[];
}

const TEXT_LIMIT = 2_000_000;

/** The text within an element, without recursion. */
export const innerText = (element: ParentNode): string => {
  const pieces: string[] = [];
  let length = 0;
  let node: ChildNode | null = element.firstChild;
  while (node !== null && length < TEXT_LIMIT) {
    if (node.type === 'text') {
      pieces.push(node.data);
      length += node.data.length;
    }
    let done: ChildNode = node;
    if ('firstChild' in node && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (done.nextSibling === null && done.parent !== element && done.parent !== null)
      done = done.parent as ChildNode;
    node = done.nextSibling;
  }
  return pieces.join('');
};

const VALUE_LIMIT = 1000;
/** The first content, on one line, of the first of the names that has any; null when none has. */
export const firstMeta = ({ metas }: PageData, ...names: readonly string[]): string | null => {
  for (const name of names) {
    for (const content of metas.get(name) ?? []) {
      const line = oneLine(content.slice(0, VALUE_LIMIT));
      if (line !== '') return line;
    }
  }
  return null;
};

/** Gathers what a page says of itself. */
export const readPageData = (root: ParentNode): PageData => {
  const metas = new Map<string, string[]>();
  const jsonLd: string[] = [];
  const scripts: Element[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;

  const read = (element: Element): void => {
    const { name, attribs } = element;
    if (name === 'meta') {
      const content = attribs.content?.trim();
      if (content === undefined || content === '') return;
      for (const key of [attribs.property, attribs.name, attribs.itemprop, attribs['http-equiv']]) {
        if (key === undefined) continue;
        const lower = key.toLowerCase();
        const known = metas.get(lower);
        if (known === undefined) metas.set(lower, [content]);
        else if (known.length < 100) known.push(content);
      }
    } else if (name === 'title') title ??= innerText(element);
    else if (name === 'link') {
      if (attribs.rel?.toLowerCase() === 'canonical') canonical ??= attribs.href ?? null;
    } else if (name === 'html') language = attribs.lang ?? attribs['xml:lang'] ?? null;
    else if (name === 'script') {
      if (attribs.type !== undefined && /^application\/ld\+json/i.test(attribs.type)) jsonLd.push(innerText(element));
      else scripts.push(element);
    }
  };

  let node: ChildNode | null = root.firstChild;
  while (node !== null) {
    if ('attribs' in node) read(node);
    if (node.type === 'tag' && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    let done: ChildNode = node;
    while (done.nextSibling === null && done.parent !== root && done.parent !== null) done = done.parent as ChildNode;
    node = done.nextSibling;
  }
  return { metas, title, canonical, language, jsonLd, scripts: () => scripts.map(innerText) };
};
