import type { ChildNode, Element, ParentNode } from 'domhandler';
import { kindOfNames, type NameKind } from './names.ts';
import { innerText } from './page-data.ts';

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
  readonly node: Element;
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

/** A moment that the page marks up: a `<time>`, microdata, a microformat. */
export interface TimeMark {
  readonly value: string;
  readonly kind: 'published' | 'modified' | 'unsaid';
  /** The block that was being read, and the element around it. */
  readonly at: number;
  readonly owner: number;
  /** The words right before it in its block. */
  readonly before: string;
}

/** A page as a list of blocks and the elements that hold them, both in reading order. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly elements: readonly Entry[];
  readonly times: readonly TimeMark[];
}

const SKIPPED = new Set(
  'script style template media svg math iframe object embed applet canvas video audio map select option textarea input button head datalist dialog link meta'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source'.split(
    ' ',
  ),
);
const FURNITURE_TAGS = new Set('nav aside footer form figure figcaption menu address fieldset'.split(' '));
const FURNITURE_ROLES = new Set(
  'navigation complementary banner contentinfo dialog alertdialog alert search menu menubar toolbar tooltip form'.split(
    ' ',
  ),
);

const isHidden = ({ attribs }: Element): boolean =>
  attribs.hidden !== undefined ||
  attribs['aria-hidden'] === 'true' ||
  (attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style));

const CELL_OF_PROSE = 150;
// A cell of figures is a word in its row; one that holds paragraphs, as old pages are laid out, is a block.
const holdsProse = (cell: Element): boolean => {
  let length = 0;
  for (let child = cell.firstChild; child !== null; child = child.nextSibling) {
    if (child.type === 'text') length += child.data.length;
    else if (child.type === 'tag' && !INLINE.has(child.name) && child.name !== 'br' && !SKIPPED.has(child.name))
      return true;
  }
  return length > CELL_OF_PROSE;
};

const LABEL_LIMIT = 400;
const hintOf = ({ name, attribs }: Element, names: NameKind): number => {
  if (attribs.itemprop !== undefined && /\barticleBody\b/i.test(attribs.itemprop)) return 3;
  if (names === 'body' && name !== 'body' && name !== 'html') return 2;
  return name === 'article' || attribs.role === 'article' || names === 'post' ? 1 : 0;
};

const TIME_WORDS_LIMIT = 80;
// `<time datetime=…>`, `<span itemprop="datePublished" content=…>`, `<abbr class="published" title=…>`.
const timeOf = (node: Element): Pick<TimeMark, 'value' | 'kind'> | null => {
  const { name, attribs } = node;
  const prop = attribs.itemprop ?? '';
  const names = attribs.class ?? '';
  if (name !== 'time' && !/^date|Date/.test(prop) && !/\b(?:published|updated)\b/.test(names)) return null;
  const said = `${prop} ${names}`;
  const kind =
    /modif|updat/i.test(said) && !/publish/i.test(said)
      ? 'modified'
      : /publish|pubdate|dateCreated|entry-date|post-date|dt-published/i.test(said) || attribs.pubdate !== undefined
        ? 'published'
        : 'unsaid';
  const value = attribs.datetime ?? attribs.content ?? attribs.title ?? innerText(node).trim();
  return value === '' || value.length > TIME_WORDS_LIMIT ? null : { value, kind };
};

// Words that show only when the mouse is over them, or that are read out only.
const HOVER = /\b(?:rollover|tooltip|popover|hovercard|sr-only|visually-hidden|visuallyhidden|screen-reader-text)/;

type Role = 'skipped' | 'break' | 'rule' | 'link' | 'inline' | 'cell' | 'block';

// One look-up an element: most of the time of a page is spent here.
const ROLES = new Map<string, Role>([
  ...[...SKIPPED].map((name): [string, Role] => [name, 'skipped']),
  ...[...INLINE].map((name): [string, Role] => [name, 'inline']),
  ...(['td', 'th'] as const).map((name): [string, Role] => [name, 'cell']),
  ['a', 'link'],
  ['br', 'break'],
  ['hr', 'rule'],
  ['noscript', 'skipped'],
]);

const roleOf = (node: Element, noscript: boolean): Role => {
  const role = ROLES.get(node.name) ?? 'block';
  switch (role) {
    case 'inline':
    case 'link': {
      const { class: names } = node.attribs;
      return isHidden(node) || (names !== undefined && HOVER.test(names)) ? 'skipped' : role;
    }
    case 'cell':
      return holdsProse(node) ? 'block' : 'cell';
    case 'skipped':
      return noscript && node.name === 'noscript' ? 'inline' : 'skipped';
    default:
      return role;
  }
};

/**
 * Flattens a page. With `noscript`, what stands there for readers without scripts is read too.
 * Walks with a stack of its own: a page may be nested deeper than calls can be.
 */
export const outlinePage = (root: ParentNode, noscript = false): Outline => {
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

  const enter = (node: Element, role: Role): void => {
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
  let node: ChildNode | null = root.firstChild;
  while (node !== null) {
    if (node.type === 'text') {
      pieces += node.data;
      if (links > 0) linked += node.data.trim().length;
    } else if (node.type === 'tag') {
      const role = roleOf(node, noscript);
      enter(node, role);
      if (role !== 'skipped' && node.firstChild !== null) {
        roles.push(role);
        node = node.firstChild;
        continue;
      }
      leave(role);
    }
    let done: ChildNode = node;
    while (done.nextSibling === null && done.parent !== root && done.parent !== null) {
      done = done.parent as Element;
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
