import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';
import type { DateMention } from './mention.ts';

/** A date as written, before the article's own date and the story resolve it. */
export type DateExpression = { readonly type: 'weekday'; readonly weekday: number };
export const findDates = (_sentence: Sentence, _taken: readonly Span[]): readonly DateMention[] => [];
