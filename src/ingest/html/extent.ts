import type { Block, Entry, Outline } from './outline.ts';
import type { Range } from './range.ts';

/**
 * What belongs to an article and stands outside the element of its body: the standfirst above it,
 * the table of results below.
 */

const CLIMB = 4;

// The element around the body that also holds the headline: an article element, or up to four levels up.
const scopeOf = ({ elements, blocks }: Outline, range: Range, isTitle: (block: Block) => boolean): Entry | null => {
  const at = elements.findLastIndex((entry) => entry.from === range.from && entry.to === range.to);
  if (at < 0) return null;
  let levels = 0;
  for (let index = elements[at]!.parent; index >= 0 && levels < CLIMB; index = elements[index]!.parent) {
    const entry = elements[index]!;
    if (entry.hint === 1) return entry;
    if (entry.node.name === 'body') return null;
    if (blocks.slice(entry.from, range.from).some(isTitle)) return entry;
    levels += 1;
  }
  return null;
};

const STANDFIRST_LEAST = 40;
const STANDFIRST_MOST = 400;

const isStandfirst = ({ text, linked, owner }: Block, { elements }: Outline): boolean => {
  if (text.length < STANDFIRST_LEAST || text.length > STANDFIRST_MOST || linked > 0) return false;
  for (let index = owner, level = 0; index >= 0 && level < 2; index = elements[index]!.parent, level += 1) {
    const { names, node } = elements[index]!;
    if (names === 'standfirst' || /\b(?:description|alternativeHeadline)\b/.test(node.attribs.itemprop ?? ''))
      return true;
  }
  return false;
};

const isRow = ({ text, linked, owner }: Block, { elements }: Outline): boolean =>
  elements[owner]?.node.name === 'tr' && linked < text.length * 0.5 && /\d/.test(text);

/** The blocks, by place, of the standfirst before a range and of the results after it. */
export const findOutliers = (
  outline: Outline,
  range: Range,
  out: Uint8Array,
  isTitle: (block: Block) => boolean,
): { readonly before: readonly number[]; readonly after: readonly number[] } => {
  const { blocks, elements } = outline;
  const scope = scopeOf(outline, range, isTitle);
  if (scope === null) return { before: [], after: [] };
  const before: number[] = [];
  for (let index = scope.from; index < range.from; index += 1) {
    if (out[index] === 0 && isStandfirst(blocks[index]!, outline)) before.push(index);
  }
  const after: number[] = [];
  for (let index = range.to; index < scope.to; index += 1) {
    if (out[index] === 1 || !isRow(blocks[index]!, outline)) continue;
    const heading = blocks[index - 1];
    if (
      index - 1 >= range.to &&
      !after.includes(index - 1) &&
      out[index - 1] === 0 &&
      heading !== undefined &&
      /^(?:h[2-6]|caption|tr)$/.test(elements[heading.owner]?.node.name ?? '')
    ) {
      after.push(index - 1);
    }
    after.push(index);
  }
  return { before: before.slice(-2), after: after.length > 1 ? after : [] };
};
