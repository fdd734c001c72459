import type { Block } from './outline.ts';

const SENTENCE = /[.!?…][”"’')\]]{0,2}(?:\s|$)|[。！？]|[,،、，].{0,80}[,:،、，]/;
const CJK = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** Whether a block reads like a paragraph: long enough, a sentence, and mostly no links. */
export const isProse = ({ text, linked }: Block): boolean =>
  (text.length >= 60 || (text.length >= 15 && CJK.test(text))) && linked < text.length * 0.5 && SENTENCE.test(text);

/** Sums of the unlinked characters of prose up to each block: `mass[to] - mass[from]` is that of a range. */
export const weigh = (blocks: readonly Block[], out: Uint8Array | null): Float64Array => {
  const mass = new Float64Array(blocks.length + 1);
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const counts = (out === null || out[index] === 0) && isProse(block);
    mass[index + 1] = mass[index]! + (counts ? block.text.length - block.linked : 0);
  }
  return mass;
};
