import type { Reading } from '../discourse/reading.ts';

/**
 * Where an offset of the article's text stands in the masked text of its sentence: at the character or
 * mention that holds it.
 */
export const maskedIndexOf = ({ masked }: Reading, offset: number): number => {
  let [low, high] = [0, masked.text.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (masked.spanOf(middle, middle).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
