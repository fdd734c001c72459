import type { Block, Entry } from './outline.ts';

const ROW_TAGS = new Set(['tr', 'li', 'dt', 'dd', 'caption']);

// The list or table that a row belongs to; null for a block that is no row.
const listOf = (block: Block, elements: readonly Entry[]): number | null => {
  const owner = elements[block.owner];
  if (owner === undefined || !ROW_TAGS.has(owner.node.name)) return null;
  const parent = elements[owner.parent];
  return parent !== undefined && /^(?:tbody|thead|tfoot)$/.test(parent.node.name) ? parent.parent : owner.parent;
};

// A line break in the midst of a sentence is the publishing system's: "to write up⏎the equivalent".
// Near-miss: rows of results, which begin with a capital or a digit.
const joinWrapped = (text: string): string =>
  text.includes('\n') ? text.replace(/(?<=[\p{Ll},])\n(?=\p{Ll})/gu, ' ') : text;

/**
 * The texts of blocks. The rows of one list or table become the lines of one text; a double line
 * break inside a block parts it.
 */
export const joinRows = (blocks: readonly Block[], elements: readonly Entry[]): string[] => {
  const texts: string[] = [];
  let open: number | null = null;
  for (const block of blocks) {
    const list = listOf(block, elements);
    if (list !== null && list === open) texts[texts.length - 1] += `\n${block.text}`;
    else texts.push(...block.text.split(/\n{2,}/).map(joinWrapped));
    open = list;
  }
  return texts;
};
