import type { TextFormat } from './format.ts';
import { htmlFormat } from './html.ts';
import { markdownFormat } from './markdown.ts';
import { ninjsFormat } from './ninjs.ts';
import { textFormat } from './text.ts';

/** The formats of text, in the order in which they are asked: the one that takes all comes last. */
export const TEXT_FORMATS: readonly TextFormat[] = [htmlFormat, ninjsFormat, markdownFormat, textFormat];
