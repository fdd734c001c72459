import type { Block, Entry, Outline } from './outline.ts';

/** The blocks of the article, and what was in its midst but not part of it. */
export interface Body {
  readonly blocks: readonly Block[];
}

const isProse = ({ text, linked }: Block): boolean =>
  text.length >= 60 && linked < text.length * 0.4 && /[.!?…][”"’')\]]*\s|[.!?…:][”"’')\]]*$|, /.test(text);

/** Marks the elements whose blocks are not the article's, each with all that is in it. */
const markFurniture = ({ blocks, elements }: Outline, mass: Float64Array): boolean[] => {
  const total = mass[blocks.length]!;
  const massOf = (entry: Entry): number => mass[entry.to]! - mass[entry.from]!;
  const out: boolean[] = new Array(blocks.length).fill(false);
  for (let index = 0; index < elements.length; index += 1) {
    const entry = elements[index]!;
    const { name } = entry.node;
    const share = total === 0 ? 0 : massOf(entry) / total;
    const comments =
      entry.names === 'comments' && name !== 'body' && name !== 'html' && name !== 'article' && name !== 'main';
    const furniture =
      (entry.furniture || entry.names === 'furniture') &&
      name !== 'body' &&
      name !== 'html' &&
      name !== 'main' &&
      share < 0.5 &&
      !(name === 'article' && share > 0.1);
    if (furniture || (comments && share < 0.9)) {
      out.fill(true, entry.from, entry.to);
      index = entry.end - 1;
    }
  }
  return out;
};

const SHARE = 0.7;

export const findBody = (outline: Outline): Body => {
  const { blocks, elements } = outline;
  const prose = new Float64Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    prose[index + 1] = prose[index]! + (isProse(block) ? block.text.length - block.linked : 0);
  });
  const furniture = markFurniture(outline, prose);
  const mass = new Float64Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    mass[index + 1] = mass[index]! + (!furniture[index] && isProse(block) ? block.text.length - block.linked : 0);
  });
  const massOf = (entry: Entry): number => mass[entry.to]! - mass[entry.from]!;
  let from = 0;
  let to = blocks.length;
  let whole = mass[blocks.length]!;
  // Down from the page to the smallest element that holds nearly all of the prose around it.
  for (let index = 0; index < elements.length; ) {
    const entry = elements[index]!;
    const own = massOf(entry);
    if (own >= whole * SHARE && own > 0) {
      whole = own;
      from = entry.from;
      to = entry.to;
      index += 1;
    } else index = entry.end;
  }
  const kept: Block[] = [];
  for (let index = from; index < to; index += 1) {
    const block = blocks[index]!;
    if (furniture[index]) continue;
    if (block.linked > block.text.length * 0.6 && block.text.length < 200) continue;
    kept.push(block);
  }
  return { blocks: kept };
};
