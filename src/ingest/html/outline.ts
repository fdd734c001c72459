import { kindOfNames, type NameKind } from './names.ts';
import { isHidden, type Role, roleOf } from './roles.ts';
import { type TimeMark, timeOf } from './times.ts';
import type { PageElement, PageNode } from './tree.ts';

/** A run of text between two borders of blocks. */
export interface Block {
  /** Inline text, white space settled, lines parted by `\n` where the page breaks them. */
  text: string;
  /** Characters of it that stand in links. */
  linked: number;
  /** The innermost block-level element around it, as its place in `Outline.elements`. */
  owner: number;
}

/** An element that is kept in the outline, with its place in the tree. */
export interface Entry {
  readonly node: PageElement;
  readonly parent: number;
  readonly names: NameKind;
  /** Hidden, or of a tag or role that never holds the article. */
  readonly furniture: boolean;
  /** How surely it says that it is the body of an article: 3 microdata, 2 a name, 1 a tag, 0 not at all. */
  readonly hint: number;
  /** The article element around it, as its place in the outline, or -1. */
  readonly article: number;
  /** In comments, or in an aside. */
  readonly apart: boolean;
  /** Pictures in it, and fields that a reader types into. */
  images: number;
  fields: number;
  /** First block in it, and the one after its last. */
  readonly from: number;
  to: number;
  /** The last element in it, plus one. */
  end: number;
}

/** A page as a list of blocks and the elements that hold them, both in reading order. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly elements: readonly Entry[];
  readonly times: readonly TimeMark[];
}

const FURNITURE_TAGS = new Set('nav aside footer form figure figcaption menu address fieldset'.split(' '));
const FURNITURE_ROLES = new Set(
  'navigation complementary banner contentinfo dialog alertdialog alert search menu menubar toolbar tooltip form'.split(
    ' ',
  ),
);

const LABEL_LIMIT = 400;
const hintOf = ({ name, attribs }: PageElement, names: NameKind): number => {
  if (attribs.itemprop !== undefined && /\barticleBody\b/i.test(attribs.itemprop)) return 3;
  if (names === 'body' && name !== 'body' && name !== 'html') return 2;
  return name === 'article' || attribs.role === 'article' || names === 'post' ? 1 : 0;
};

/**
 * Flattens a page. With `noscript`, what stands there for readers without scripts is read too.
 * `onSkipped` sees the elements that hold no text.
 * Walks with a stack of its own: a page may be nested deeper than calls can be.
 */
export const outlinePage = (
  root: PageElement,
  noscript = false,
  onSkipped?: (element: PageElement) => void,
): Outline => {
  const blocks: Block[] = [];
  const elements: Entry[] = [];
  const times: TimeMark[] = [];
  let pieces = '';
  let linked = 0;
  let links = 0;
  let current = -1;

  const close = (): void => {
    if (pieces !== '' && NOT_SPACE.test(pieces)) {
      const text = tidy(pieces);
      if (text !== '') blocks.push({ text, linked: Math.min(linked, text.length), owner: current });
    }
    pieces = '';
    linked = 0;
  };

  const enter = (node: PageElement, role: Role): void => {
    const { attribs: marks } = node;
    if (
      node.name === 'time' ||
      marks.itemprop !== undefined ||
      (marks.title !== undefined && marks.class !== undefined)
    ) {
      const time = timeOf(node);
      if (time !== null) times.push({ ...time, at: blocks.length, owner: current, before: pieces.slice(-40).trim() });
    }
    const holder = elements[current];
    if (holder !== undefined) {
      if (node.name === 'img') holder.images += 1;
      else if (node.name === 'input' && /^(?:text|email|search)?$/.test(node.attribs.type ?? '')) holder.fields += 1;
    }
    if (role === 'break') pieces += LINE_BREAK;
    else if (role === 'rule') close();
    else if (role === 'link') links += 1;
    else if (role === 'cell') pieces += ' ';
    else if (role === 'block') {
      close();
      const { attribs, name } = node;
      const label = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, LABEL_LIMIT);
      const names = label === ' ' ? 'none' : kindOfNames(label);
      const above = elements[current];
      elements.push({
        node,
        parent: current,
        names,
        furniture:
          FURNITURE_TAGS.has(name) ||
          (attribs.role !== undefined && FURNITURE_ROLES.has(attribs.role)) ||
          isHidden(node),
        hint: hintOf(node, names),
        article: above === undefined ? -1 : above.hint === 1 ? current : above.article,
        apart: above?.apart === true || names === 'comments' || name === 'aside' || name === 'nav',
        images: 0,
        fields: 0,
        from: blocks.length,
        to: blocks.length,
        end: elements.length + 1,
      });
      current = elements.length - 1;
    }
  };

  const leave = (role: Role): void => {
    if (role === 'link') links -= 1;
    else if (role === 'cell') pieces += ' ';
    else if (role === 'block') {
      close();
      const entry = elements[current]!;
      entry.to = blocks.length;
      entry.end = elements.length;
      current = entry.parent;
      const parent = elements[current];
      if (parent !== undefined) {
        parent.images += entry.images;
        parent.fields += entry.fields;
      }
    }
  };

  const roles: Role[] = [];
  let node: PageNode | null = root.firstChild;
  while (node !== null) {
    if (node.type === 'text') {
      pieces += node.data;
      if (links > 0) linked += node.data.trim().length;
    } else if (node.type === 'tag') {
      const role = roleOf(node, noscript);
      enter(node, role);
      if (role === 'skipped') onSkipped?.(node);
      else if (node.firstChild !== null) {
        roles.push(role);
        node = node.firstChild;
        continue;
      }
      leave(role);
    }
    let done: PageNode = node;
    while (done.nextSibling === null && done.parent !== root && done.parent !== null) {
      done = done.parent as PageElement;
      leave(roles.pop()!);
    }
    node = done.nextSibling;
  }
  close();
  return { blocks, elements, times };
};

// White space as a browser shows it. A line break of the page is a sign that no page holds meanwhile.
const LINE_BREAK = '\uE0B7';
const NOT_SPACE = /[^ \t\n\r\f\u00A0\uE0B7]/;
const UNTIDY = /[\t\n\r\f\u00A0\uE0B7]| {2}|^ | $/;
const tidy = (text: string): string =>
  UNTIDY.test(text)
    ? text
        .replace(/[ \t\n\r\f\u00A0]+/g, ' ')
        .replace(/ ?\uE0B7 ?/g, '\n')
        .trim()
    : text;
