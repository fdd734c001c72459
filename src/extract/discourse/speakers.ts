import type { AnyMention } from '../mentions/mention.ts';
import { firstMatch } from '../text/matching.ts';
import type { Span } from '../text/spans.ts';
import type { Person } from './coreference.ts';
import { pattern } from './masking.ts';
import type { Reading } from './reading.ts';

const SAYING =
  '(?:said|says|told|added|adds|explained|admitted|joked|wrote|continued|stated|stating|recalled|insisted|commented|reflected|laughed|smiled|revealed|declared|asked|shared|remarked|noted|tweeted|posted|confessed|asserted|concluded|beamed|quipped)';
/** `said the delighted Kerr`, `added Kerr`; `Kerr said`, `Kerr, who was tired, told reporters`. */
const SAID_BY = pattern(`\\b${SAYING} (?:the |an? |[a-z]+ ){0,3}(?<a>{A})`);
const SAYS = pattern(`(?<a>{A})(?:,[^,]{0,50},)?(?: too,| also| then| later| afterwards)? ${SAYING}\\b`);

/**
 * Says who speaks in each quotation: the athlete whom its sentence, or the one before or after it in
 * the paragraph, names with a verb of saying.
 * @returns a function from an offset of the text to the speaker; null outside quotations
 */
export const findSpeakers = (
  readings: readonly Reading[],
  quotations: readonly Span[],
  personOf: (mention: AnyMention) => Person | null,
): ((offset: number) => Person | null) => {
  const saidIn = (reading: Reading | undefined): Person | null => {
    if (!reading) return null;
    for (const frame of [SAID_BY, SAYS]) {
      const at = firstMatch(reading.masked.text, frame)?.indices?.groups?.a?.[0];
      const mention = at === undefined ? null : reading.masked.at(at);
      if (mention && !reading.quoted.some((quoted) => quoted.start <= mention.start && mention.end <= quoted.end)) {
        return personOf(mention);
      }
    }
    return null;
  };
  const speakers = quotations.map((quotation): Person | null => {
    const inside = readings.filter(({ sentence }) => sentence.start < quotation.end && quotation.start < sentence.end);
    for (const reading of inside) {
      const speaker = saidIn(reading);
      if (speaker) return speaker;
    }
    const [first, last] = [inside[0], inside.at(-1)];
    const near = [readings[(last?.index ?? 0) + 1], readings[(first?.index ?? 0) - 1]];
    for (const reading of near) {
      if (reading && reading.sentence.paragraph === first?.sentence.paragraph) {
        const speaker = saidIn(reading);
        if (speaker) return speaker;
      }
    }
    return null;
  });
  return (offset) => {
    const at = quotations.findIndex((quotation) => quotation.start <= offset && offset < quotation.end);
    return at === -1 ? null : (speakers[at] ?? null);
  };
};
