import type { Sentence } from './sentences.ts';

/**
 * True for a sentence that opens its paragraph with a small letter or a comma: the name that stood before it, a link
 * on the page, was lost on the way here. Who did what it tells cannot be known from the text before.
 */
export const losesSubject = (sentence: Sentence, previous: Sentence | undefined): boolean =>
  previous !== undefined && previous.paragraph !== sentence.paragraph && /^(?:\p{Ll}|, )/u.test(sentence.text);
