import type { Span } from './spans.ts';

// `“I ran well,” he said`, `"Great"`; not the inch mark of 4½" nor an apostrophe.
const MARKS = /[“”„«»]|(?<![\d½¼¾])"|(?<=^|\s|\()"(?=\S)/g;

/**
 * Finds what stands in double quotation marks. A quotation that is not closed runs to the end of
 * its paragraph, as newspapers set one of several paragraphs.
 * @returns spans with their marks, in order, none overlapping
 */
export const findQuotations = (text: string): readonly Span[] => {
  const quotations: Span[] = [];
  for (const block of text.matchAll(/[^\n]+/g)) {
    let open: number | null = null;
    for (const mark of block[0].matchAll(MARKS)) {
      const at = block.index + mark.index;
      const opens = mark[0] === '“' || mark[0] === '„' || mark[0] === '«' || (mark[0] === '"' && open === null);
      if (opens) open ??= at;
      else if (open !== null) {
        quotations.push({ start: open, end: at + 1 });
        open = null;
      }
    }
    if (open !== null && block.index + block[0].length - open > 12) {
      quotations.push({ start: open, end: block.index + block[0].length });
    }
  }
  return quotations;
};
