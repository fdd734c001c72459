import type { Claim } from '../../claims/index.ts';
import type { Article } from '../../model/article.ts';
import { html, type Markup } from './markup.ts';

/** Characters shown on either side of the evidence, at most. */
const WINDOW = 260;

// A full stop, closing quotes, a space and a capital: `… in Lievin. He then …`; not `3:45.14 in`.
const SENTENCE_END = /[.!?…]["”’')\]]{0,3}\s+(?=["“‘'([]{0,2}[\p{Lu}\d])/gu;

/** Where the sentence begins that ends in `before`. */
const startOfSentence = (before: string): number => {
  const line = before.lastIndexOf('\n') + 1;
  let start = line;
  for (const end of before.slice(line).matchAll(SENTENCE_END)) start = line + end.index + end[0].length;
  return start;
};

/** Where the sentence ends that begins `after`. */
const endOfSentence = (after: string): number => {
  const line = after.indexOf('\n');
  const block = line < 0 ? after : after.slice(0, line);
  const end = /[.!?…]["”’')\]]{0,3}(?=\s|$)(?!\s+\p{Ll})/u.exec(block);
  return end === null ? block.length : end.index + end[0].length;
};

/** An article's text by code points, as evidence counts it. Kept while one article is quoted. */
const pointsOf = new WeakMap<Article, readonly string[]>();
const pointsIn = (article: Article): readonly string[] => {
  const known = pointsOf.get(article);
  if (known !== undefined) return known;
  const points = Array.from(article.text);
  pointsOf.set(article, points);
  return points;
};

/** A piece of evidence in its sentence: what stands before, the evidence, what stands after. */
export interface Quote {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** Finds the sentence round a span of code points; long ones are cut, with an ellipsis. */
export const quoteSpan = (article: Article, start: number, end: number): Quote => {
  const points = pointsIn(article);
  const head = points.slice(Math.max(0, start - WINDOW), start).join('');
  const tail = points.slice(end, end + WINDOW).join('');
  const from = startOfSentence(head);
  const to = endOfSentence(tail);
  const cutHead = from === 0 && start > WINDOW ? '…' : '';
  const cutTail = to === tail.length && end + WINDOW < points.length ? '…' : '';
  return {
    before: cutHead + head.slice(from),
    exact: points.slice(start, end).join(''),
    after: tail.slice(0, to) + cutTail,
  };
};

/** The quote of a claim's first evidence in its sentence. */
export const quoteClaim = (article: Article, claim: Claim): Quote => {
  const [evidence] = claim.evidence;
  return quoteSpan(article, evidence!.start, evidence!.end);
};

/** A quote with the evidence marked. */
export const renderQuote = ({ before, exact, after }: Quote): Markup =>
  html`<blockquote><p>${before}<mark>${exact}</mark>${after}</p></blockquote>`;
