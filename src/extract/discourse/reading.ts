import type { Article } from '../../model/article.ts';
import type { AnyMention } from '../mentions/mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';
import type { Person } from './coreference.ts';
import { type MaskedSentence, maskSentence } from './masking.ts';
import type { Scene, SceneOptions } from './scenes.ts';

/** A sentence as a reader has it in mind: what it mentions, who those are, what is quoted. */
export interface Reading {
  readonly index: number;
  readonly sentence: Sentence;
  /** Sorted, none overlapping. */
  readonly mentions: readonly AnyMention[];
  readonly masked: MaskedSentence;
  /** Pieces of the sentence that stand in quotation marks. */
  readonly quoted: readonly Span[];
}

/** A whole article read. What sieves look at. */
export interface ArticleReading {
  readonly article: Article;
  readonly readings: readonly Reading[];
  /** Who a name, pronoun or epithet stands for; null when nobody can be told. */
  readonly personOf: (mention: AnyMention) => Person | null;
  /**
   * The happening that an anchor (a mark, place, record word …) of `reading` belongs to.
   */
  readonly sceneOf: (reading: Reading, anchor: Span, options?: SceneOptions) => Scene;
  /** The article's main happening: where the news was made. */
  readonly meeting: Scene;
  /** Who is speaking at an offset of the text; null outside quotations or when unknown. */
  readonly speakerAt: (offset: number) => Person | null;
}

export const readSentence = (
  sentence: Sentence,
  mentions: readonly AnyMention[],
  quotations: readonly Span[],
): Reading => ({
  index: sentence.index,
  sentence,
  mentions,
  masked: maskSentence(sentence, mentions),
  quoted: quotations.filter((quotation) => quotation.start < sentence.end && sentence.start < quotation.end),
});
