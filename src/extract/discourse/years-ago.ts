import type { Article } from '../../model/article.ts';
import { allMatches, firstMatch } from '../text/matching.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';

// `2002`, `in 1987.`; not `2000m`, `2002.5`, `1-2003`
const YEAR = /(?<![\d.,:-])(?:19|20)\d\d(?![\d.,:-]*\d|m\b|-)/g;
// `born in 1994`, `was nine when`, `since 2003`: no race of that year
const NO_RACE = /\b(?:born|old|aged?|child|boy|girl|school|junior|youth|was \w+ when|grew up|since|until)\b/i;

/** The year of the news: of publication, else the last year that the text names; null when it names none. */
export const yearOfNews = ({ published, text }: Article): number | null => {
  if (published !== null) return Number(published.slice(0, 4));
  const years = allMatches(text, YEAR).map((match) => Number(match[0]));
  return years.length === 0 ? null : Math.max(...years);
};

/** How many years before the news a sentence says, after `at`, that somebody did something; 0 where it says nothing. */
export const yearsAgo = ({ text, start }: Sentence, { end }: Span, newsYear: number | null): number => {
  const year = allMatches(text, YEAR).find(({ index }) => index >= end - start)?.[0];
  if (newsYear === null || year === undefined || firstMatch(text, NO_RACE) !== null) return 0;
  return Math.max(0, newsYear - Number(year));
};
