import { oneLine } from '../characters.ts';
import type { PageElement, PageNode } from './tree.ts';

/** What a page says of itself outside its visible text. */
export interface PageData {
  /** Of each name, property or itemprop in lower case, the contents in their order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly jsonLd: readonly string[];
  /** The other scripts, read only when they are asked for. */
  readonly scripts: () => readonly string[];
}

const TEXT_LIMIT = 2_000_000;

/** The text within an element, without recursion. */
export const innerText = (element: PageElement): string => {
  const pieces: string[] = [];
  let length = 0;
  let node: PageNode | null = element.firstChild;
  while (node !== null && length < TEXT_LIMIT) {
    if (node.type === 'text') {
      pieces.push(node.data);
      length += node.data.length;
    }
    // (In a tree of XML a comment has no such field at all.)
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    let done: PageNode = node;
    while (done.nextSibling === null && done.parent !== element && done.parent !== null) done = done.parent;
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

/** Gathers what a page says of itself from the elements that hold no text of it: meta, title, link, script. */
export const collectPageData = (): { readonly read: (element: PageElement) => void; readonly data: PageData } => {
  const metas = new Map<string, string[]>();
  const jsonLd: string[] = [];
  const scripts: PageElement[] = [];
  const found: { title: string | null; canonical: string | null } = { title: null, canonical: null };

  const readMeta = ({ attribs }: PageElement): void => {
    const content = attribs.content?.trim();
    if (content === undefined || content === '') return;
    for (const key of [attribs.property, attribs.name, attribs.itemprop, attribs['http-equiv']]) {
      if (key === undefined) continue;
      const lower = key.toLowerCase();
      const known = metas.get(lower);
      if (known === undefined) metas.set(lower, [content]);
      else if (known.length < 100) known.push(content);
    }
  };

  const read = (element: PageElement): void => {
    const { name, attribs } = element;
    if (name === 'meta') readMeta(element);
    else if (name === 'title') found.title ??= innerText(element);
    else if (name === 'link') {
      if (attribs.rel?.toLowerCase() === 'canonical') found.canonical ??= attribs.href ?? null;
    } else if (name === 'script') {
      if (attribs.type !== undefined && /^application\/ld\+json/i.test(attribs.type)) jsonLd.push(innerText(element));
      else scripts.push(element);
    }
  };

  return {
    read,
    data: {
      metas,
      jsonLd,
      scripts: () => scripts.map(innerText),
      get title() {
        return found.title;
      },
      get canonical() {
        return found.canonical;
      },
    },
  };
};
