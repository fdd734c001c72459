import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';
import type { AgeMention } from './mention.ts';

export const findAges = (_sentence: Sentence, _taken: readonly Span[]): readonly AgeMention[] => [];
