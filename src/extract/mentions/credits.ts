import { allMatches } from '../text/matching.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';

// `(Reporting by Ann Hill; Editing by Tom Brook)`, `Photo: Ann Hill`, `Image credit: AFP`; not `reported by doctors`
const CREDIT =
  /(?:\(|\[|^|[-–—|] )(?:(?:additional )?(?:reporting|writing|editing|words|photos?|photograph(?:s|y)?|pictures?|images?|video|compiled|translated|written|edited|courtesy)(?: credits?)?(?: and (?:writing|editing))?(?::| by| courtesy)|(?:source|credits?|author|editor)s?:)[^)\]\n]{0,160}[)\]]?/gi;
// `By Ann Hill`, `By Ann Hill in Rome`: a line by itself
const BYLINE =
  /^(?:By|From) (?:our [a-z ]{3,40}|[\p{Lu}][\p{L}.’'-]{1,20}(?: [\p{Lu}][\p{L}.’'-]{0,20}){1,3})(?:,? [^.]{0,40})?$/u;

/** Pieces of a sentence that name those who wrote, edited or photographed. */
export const findCredits = (sentence: Sentence): readonly Span[] => {
  if (sentence.heading && BYLINE.test(sentence.text)) return [{ start: sentence.start, end: sentence.end }];
  return allMatches(sentence.text, CREDIT).map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
};
