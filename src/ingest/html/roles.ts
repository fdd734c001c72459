import type { PageElement } from './tree.ts';

const SKIPPED = new Set(
  'script style template media svg math iframe object embed applet canvas video audio map select option textarea input button title datalist dialog link meta'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source'.split(
    ' ',
  ),
);
/** Whether an element does not show. */
export const isHidden = ({ attribs }: PageElement): boolean =>
  attribs.hidden !== undefined ||
  attribs['aria-hidden'] === 'true' ||
  (attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style));

const CELL_OF_PROSE = 150;
// A cell of figures is a word in its row; one that holds paragraphs, as old pages are laid out, is a block.
const holdsProse = (cell: PageElement): boolean => {
  let length = 0;
  for (let child = cell.firstChild; child !== null; child = child.nextSibling) {
    if (child.type === 'text') length += child.data.length;
    else if (child.type === 'tag' && !INLINE.has(child.name) && child.name !== 'br' && !SKIPPED.has(child.name))
      return true;
  }
  return length > CELL_OF_PROSE;
};

// Words that show only when the mouse is over them, or that are read out only.
const HOVER = /\b(?:rollover|tooltip|popover|hovercard|sr-only|visually-hidden|visuallyhidden|screen-reader-text)/;

/** What an element does to the text around it. */
export type Role = 'skipped' | 'break' | 'rule' | 'link' | 'inline' | 'cell' | 'block';

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

/** The role of an element; with `noscript`, what stands there for readers without scripts counts. */
export const roleOf = (node: PageElement, noscript: boolean): Role => {
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
