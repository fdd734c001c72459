import type { Span } from './spans.ts';
import { findTickerClocks } from './ticker.ts';

/** A sentence of an article, with its place in the article's text. */
export interface Sentence extends Span {
  readonly index: number;
  /** Which paragraph (block of the text) it stands in, from 0. */
  readonly paragraph: number;
  readonly text: string;
  /** True for a short block without closing punctuation: a headline or a sub-heading. */
  readonly heading: boolean;
}

/** Longer ones are cut at a space: what reads a sentence may cost more than its length. */
const LONGEST = 1200;

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr st mt sr jr no nos vs v fr gen gov sen rep capt col sgt lt prof rev hon approx est inc ltd co corp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'sec secs min mins hr hrs ft in yd yds pt pts cf eg ie etc al ed ex'
  ).split(' '),
);

// Matches the stop in `Oslo. He`, `time!” Then`, `ratification.Then`; not in `3.45` or `pic.twitter`.
const STOP = /[.!?…]+["'”’»)\]]*(?=\s|$)|(?<=[a-z]{2})[.!?](?=[A-Z“"][a-z]+ )/g;

/** True where the full stop at `at` belongs to an abbreviation or an initial: `vs.`, `J.`, `U.S.`. */
const isAbbreviation = (text: string, start: number, at: number, next: string): boolean => {
  if (text[at] !== '.') return false;
  const word = /(?:[\p{L}]+\.)*[\p{L}]+$/u.exec(text.slice(Math.max(start, at - 12), at))?.[0];
  if (word === undefined) return false;
  // An initial (`J. Kerr`) or dotted letters (`U.S. record`), unless a new sentence plainly begins.
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !/^(?:The|He|She|It|In|But|And|On|At)\b/.test(next);
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (word.toLowerCase() === 'vs' || word.toLowerCase() === 'v') return true;
  // `3min 45.14sec. He` ends a sentence, `45.14 sec. ahead` does not.
  return /^(?:Mr|Mrs|Ms|Dr|St|Mt|Jr|Sr|No|Nos|Prof|Rev|Sgt|Lt|Capt)$/.test(word) || !/^["“'‘(]?\p{Lu}/u.test(next);
};

/** `5000m: 1. Hill 13:01; 2. Lee`, `1. Hill` at the start; not `He won in 13:01. Lee`, `He was in lane 3. Lee`. */
const isListNumber = (before: string, next: string): boolean =>
  /(?:^\s*|[;:,] )\d{1,2}$/.test(before) && /^\p{Lu}/u.test(next);

/** Splits one paragraph at its sentence ends. */
const splitParagraph = (text: string, start: number, end: number): Span[] => {
  const spans: Span[] = [];
  let from = start;
  const push = (to: number): void => {
    while (to - from > LONGEST) {
      const space = text.lastIndexOf(' ', from + LONGEST);
      const cut = space > from ? space + 1 : from + LONGEST;
      spans.push({ start: from, end: cut });
      from = cut;
    }
    if (to > from) spans.push({ start: from, end: to });
    from = to;
  };
  STOP.lastIndex = 0;
  for (const stop of text.slice(start, end).matchAll(STOP)) {
    const at = start + stop.index;
    const after = at + stop[0].length;
    const next = text.slice(after, Math.min(end, after + 24)).trimStart();
    // A new sentence opens with a capital, a digit, a quotation or a bracket: not `Yahoo! said`.
    if (next !== '' && !/^["'“‘«([]*(?:[\p{Lu}\d]|pic\.)/u.test(next)) continue;
    // The stop before `)` of an aside within a sentence ends nothing unless a capital follows.
    if (isAbbreviation(text, from, at, next) || isListNumber(text.slice(from, at), next)) continue;
    push(after);
  }
  push(end);
  return spans;
};

/**
 * Splits an article's text into sentences, in reading order. Blocks are parted by line breaks;
 * the clocks of a live report belong to none of them.
 * @returns sentences whose spans hold no outer white space; `[]` for a text without words
 */
export const splitSentences = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  const clocks = findTickerClocks(text);
  let paragraph = 0;
  for (const block of text.matchAll(/[^\n]+/g)) {
    if (block[0].trim() === '') continue;
    const clock = clocks.get(block.index);
    const spans = splitParagraph(text, clock ?? block.index, block.index + block[0].length);
    for (const span of spans) {
      const raw = text.slice(span.start, span.end);
      const trimmed = raw.trim();
      if (trimmed === '') continue;
      const start = span.start + raw.indexOf(trimmed);
      const heading =
        clock === undefined && spans.length === 1 && trimmed.length <= 110 && !/[.!?…:;,]["'”’)]*$/.test(trimmed);
      sentences.push({
        index: sentences.length,
        paragraph,
        start,
        end: start + trimmed.length,
        text: trimmed,
        heading,
      });
    }
    paragraph += 1;
  }
  return sentences;
};
