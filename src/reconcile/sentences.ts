import type { Claim } from '../claims/index.ts';
import type { World } from './world.ts';

/** Code points of an article's text, kept while a run lasts. */
const POINTS = new WeakMap<object, readonly string[]>();

const pointsOf = (world: World, article: string): readonly string[] => {
  const found = world.articles.get(article);
  if (found === undefined) return [];
  const kept = POINTS.get(found) ?? Array.from(found.text);
  POINTS.set(found, kept);
  return kept;
};

/** The stop after a place in a list of results: `1. ⟨name⟩ 12.72; 2. ⟨name⟩ 12.73`; not that of `in 1987. Then`. */
const isNumeral = (points: readonly string[], index: number): boolean => {
  let start = index;
  while (start > 0 && index - start < 3 && /\d/.test(points[start - 1]!)) start -= 1;
  if (start === index || index - start > 2) return false;
  const before = points.slice(Math.max(0, start - 2), start).join('');
  return start === 0 || /\n$|[;:,] $/.test(before);
};

/** A full stop, question mark or line break ends a sentence here, but not one within a number or an initial. */
const isEnd = (points: readonly string[], index: number): boolean => {
  const point = points[index]!;
  if (point === '\n') return true;
  if (!/[.?!]/.test(point)) return false;
  if (isNumeral(points, index)) return false;
  return /\s/.test(points[index + 1] ?? ' ') && !/^\p{Lu}$/u.test(points[index - 1] ?? '');
};

/** Where the sentence around a claim's first piece of evidence starts and ends, in code points. */
export const sentenceSpan = (world: World, claim: Claim): readonly [start: number, end: number] => {
  const points = pointsOf(world, claim.article);
  let { start, end } = claim.evidence[0]!;
  while (start > 0 && !isEnd(points, start - 1)) start -= 1;
  while (end < points.length && !isEnd(points, end)) end += 1;
  return [start, Math.min(points.length, end + 1)];
};

/** The sentence in which a claim stands; `''` when its article is not at hand. */
export const sentenceOf = (world: World, claim: Claim): string => {
  const [start, end] = sentenceSpan(world, claim);
  return pointsOf(world, claim.article).slice(start, end).join('').trim();
};

/** The paragraph of a claim from its start to the end of the claim's sentence. */
export const paragraphBefore = (world: World, claim: Claim): string => {
  const points = pointsOf(world, claim.article);
  const [first, end] = sentenceSpan(world, claim);
  let start = first;
  while (start > 0 && points[start - 1] !== '\n') start -= 1;
  return points.slice(start, end).join('').trim();
};

/** True for two claims of one article that stand in one sentence. */
export const shareSentence = (world: World, a: Claim, b: Claim): boolean => {
  if (a.article !== b.article) return false;
  const [x, y] = [sentenceSpan(world, a), sentenceSpan(world, b)];
  return x[0] === y[0] || (x[0] < y[1] && y[0] < x[1]);
};

/** Code points between the evidence of two claims of one article; Infinity for two articles. */
export const distanceBetween = (a: Claim, b: Claim): number => {
  if (a.article !== b.article) return Number.POSITIVE_INFINITY;
  return Math.min(
    ...a.evidence.flatMap((x) =>
      b.evidence.map((y) => Math.max(0, Math.max(x.start, y.start) - Math.min(x.end, y.end))),
    ),
  );
};
