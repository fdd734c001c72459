import type { Evidence } from '../../model/evidence.ts';

/** A half-open piece of an article's text, in UTF-16 units (what JavaScript strings count). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** From where the first of two begins to where the last of them ends. */
export const spanOver = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

const CONTEXT = 32;

/** True inside a surrogate pair: a cut there would break a character. */
const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

/**
 * Turns spans of `text` into evidence. The only place where UTF-16 offsets become code points.
 * @returns a function from a span to its evidence; a span that cuts a character is widened by it.
 * @see W3C Web Annotation Data Model: positions count Unicode code points
 */
export const evidenceOf = (text: string): ((span: Span) => Evidence) => {
  const pairs: number[] = [];
  for (const pair of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(pair.index);
  const codePoint = (offset: number): number => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  const floor = (at: number): number => (splitsPair(text, at) ? at - 1 : at);
  const ceiling = (at: number): number => (splitsPair(text, at) ? at + 1 : at);
  return (span) => {
    const [start, end] = [floor(span.start), ceiling(span.end)];
    return {
      start: codePoint(start),
      end: codePoint(end),
      exact: text.slice(start, end),
      prefix: text.slice(floor(Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, ceiling(Math.min(text.length, end + CONTEXT))),
    };
  };
};
