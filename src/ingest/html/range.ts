import type { Entry, Outline } from './outline.ts';

/** A run of blocks: the first, and the one after the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const DOWN_SHARE = 0.7;

/** Down from the page to the smallest element that holds nearly all of the prose around it. */
const descend = ({ elements, blocks }: Outline, mass: Float64Array): Range => {
  let range: Range = { from: 0, to: blocks.length };
  let held = mass[blocks.length]!;
  for (let index = 0; index < elements.length; ) {
    const entry = elements[index]!;
    const own = mass[entry.to]! - mass[entry.from]!;
    if (own > 0 && own >= held * DOWN_SHARE) {
      range = entry;
      held = own;
      index += 1;
    } else index = entry.end;
  }
  return range;
};

const HINT_SHARE = 0.25;
const HINT_LEAST = 150;
const ONE_OF_SEVERAL = 0.08;
const NO_TEASER = 0.2;

/** The body that the page itself names, or null. */
const hinted = ({ elements, blocks }: Outline, mass: Float64Array): Range | null => {
  const massOf = (entry: Range): number => mass[entry.to]! - mass[entry.from]!;
  const total = mass[blocks.length]!;
  for (const strength of [3, 2, 1]) {
    const found: Entry[] = [];
    for (const entry of elements) {
      if (entry.hint !== strength || (strength === 3 && entry.furniture) || massOf(entry) < HINT_LEAST) continue;
      const last = found.at(-1);
      // Of nested ones the inner, if it has all that the outer has.
      if (last !== undefined && entry.from >= last.from && entry.to <= last.to) {
        if (massOf(entry) >= massOf(last) * 0.95) found[found.length - 1] = entry;
      } else found.push(entry);
    }
    if (found.length === 0) continue;
    const largest = Math.max(...found.map(massOf));
    // Of several articles the first that is no teaser: the page is about it.
    const first = found.find((entry) => massOf(entry) >= largest * NO_TEASER)!;
    const { article } = first;
    // One article may have its body in several pieces, between advertisements.
    const pieces = article < 0 ? [first] : found.filter((entry) => entry.article === article);
    const range = { from: Math.min(first.from, pieces[0]!.from), to: Math.max(first.to, pieces.at(-1)!.to) };
    if (massOf(range) >= total * HINT_SHARE || (found.length > 1 && massOf(range) >= total * ONE_OF_SEVERAL))
      return range;
  }
  return null;
};

/** Where on the page the article's body lies. */
export const findRange = (outline: Outline, mass: Float64Array): Range =>
  hinted(outline, mass) ?? descend(outline, mass);
