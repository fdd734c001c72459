import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';
import type { AthleteMention } from './salience.ts';

export const SAYING =
  '(?:said|says|told|tells|added|adds|explained|explains|admitted|joked|wrote|writes|continued|stated|recalled|insisted|commented|reflected|laughed|smiled|revealed|declared|remarked|noted|tweeted|posted|confessed|asserted|concluded|beamed|quipped|enthused|replied|recounted|shared)';
// `“…,” Hill said`, `Hill, who fell, told reporters:`
const SAYS = new RegExp(`^(?:,[^,]{0,60},)?(?: also| then| later| afterwards| too)? ${SAYING}\\b`);
// `“…,” said the delighted Hill`
const SAID = new RegExp(`\\b${SAYING} (?:(?:the|an?|then) )?(?:[\\p{L}’'-]+ ){0,3}$`, 'u');

/** The mention outside quotation marks that says what is quoted: in its own sentences, else beside it in the paragraph. */
export const findSpeakerMention = (
  sentences: readonly Sentence[],
  mentions: readonly (readonly AthleteMention[])[],
  quotations: readonly Span[],
  quotation: Span,
): AthleteMention | null => {
  const saidIn = (sentence: Sentence | undefined): AthleteMention | null => {
    if (!sentence) return null;
    for (const mention of mentions[sentence.index] ?? []) {
      if (
        mention.value.possessive ||
        quotations.some((other) => other.start <= mention.start && mention.end <= other.end)
      )
        continue;
      const after = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 90);
      const before = sentence.text.slice(
        Math.max(0, mention.start - sentence.start - 50),
        mention.start - sentence.start,
      );
      if (SAYS.test(after) || SAID.test(before)) return mention;
    }
    return null;
  };
  const inside = sentences.filter((sentence) => sentence.start < quotation.end && quotation.start < sentence.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  for (const sentence of inside) {
    const mention = saidIn(sentence);
    if (mention) return mention;
  }
  for (const near of [sentences[last.index + 1], sentences[first.index - 1]]) {
    if (near?.paragraph !== first.paragraph) continue;
    const mention = saidIn(near);
    if (mention) return mention;
  }
  return null;
};
