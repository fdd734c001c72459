import { countryByDemonym, countryByName } from '../../../lexicon/countries.ts';
import { parseNumberWords } from '../../../lexicon/numbers.ts';
import { AREA_PEOPLE } from '../../../lexicon/ranking-words.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { allMatches } from '../../text/matching.ts';
import type { ListKind, RankPhrase } from './patterns.ts';

const FASTER = '(?:faster|quicker|further|farther|higher|longer|better|more)';
const DONE =
  '(?:run|gone|jumped|thrown|leapt|leaped|cleared|been|produced|recorded|clocked|vaulted|put|managed|completed|travelled|covered|done|scored|swum|walked|posted|achieved|registered|hurled|flown|covered it)';
const BEATEN =
  '(?:bettered|beaten|surpassed|exceeded|topped|eclipsed|outdone|improved on|improved upon|gone past|gone beyond)';
const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';
const PEOPLE =
  '(?:men|women|man|woman|athletes?|runners?|people|sprinters?|hurdlers?|jumpers?|throwers?|vaulters?|marathoners?|others?|more|performers?|[A-Z][a-z]+s?)';
/** `three other women`, `Vik and the great Lee`, `Vik, of Kenya, and Lee`: whoever did better. */
const FEW = `(?<few>(?:(?:${COUNT})(?: (?:other|of)\\b)?(?: [A-Za-z-]+){0,2}? ${PEOPLE}|(?:${COUNT})|[^.;{M}]{0,70}?{A}[^.;]{0,90}?))`;
const ONLY = '(?:[Oo]nly|[Jj]ust|[Nn]o one but|[Nn]obody but|[Nn]o one except|[Nn]obody except|[Nn]one but)';

/** How few are said to have done better; the rank is one more. */
const WAYS: readonly RegExp[] = [
  // `only Vik and Lee have run faster`, `just three women have ever gone quicker`; not `only Vik ran faster`
  pattern(
    `\\b${ONLY} ${FEW}(?: in history| alive)? (?:has|have|had)(?: [a-z]+){0,2}? ${DONE}(?: [\\w',-]+| ?[{E}{C}{V}{D}]){0,6}? ${FASTER}\\b`,
    'g',
  ),
  // `just three women in history were faster than Vik`; not `only Lee was faster`, of one race
  pattern(
    `\\b${ONLY} ${FEW} (?:in history|of all time|ever) (?:are|were|is|was|has been|have been) ${FASTER}(?= than)`,
    'g',
  ),
  // `leaves only Vik ahead of her on the all-time list`
  pattern(
    `\\bonly ${FEW} (?:ahead of|in front of|above) {A}(?: [\\w',-]+| ?[{V}{C}{E}{D}]){0,4}? (?:on|in|of) (?:the |that |this )?(?:[\\w'-]+ |[{V}{C}{E}{D}] ){0,4}?(?:all[- ]time|history|lists?\\b|rankings)`,
    'g',
  ),
  // `a time only Vik has bettered`, `a height that just two women have ever surpassed`
  pattern(`\\b(?:only|just) ${FEW} (?:has|have|had)(?: [a-z]+){0,2}? ${BEATEN}\\b`, 'g'),
  // `a mark bettered only by Vik`, `surpassed by only two men`
  pattern(
    `\\b${BEATEN}(?: in history| all[- ]time)? (?:only by|by only|by just|just by|only twice by) ${FEW.replace('{0,90}?', '{0,90}')}(?=[.,;)]| (?:in|on|of|since|this|all)\\b|$)`,
    'g',
  ),
  // `second only to Vik on the list`, `behind only Vik and Lee on the British all-time list`, `trails only Vik in the rankings`
  pattern(
    `\\b(?:only to|(?:behind|trail(?:s|ed|ing)?|after) only|only behind) ${FEW}(?: [\\w',-]+| ?[{V}{C}{E}{D}]){0,4}? (?:on|in|of) (?:the |that |this )?(?:[\\w'-]+ |[{V}{C}{E}{D}] ){0,4}?(?:all[- ]time|history|lists?\\b|rankings|(?:record )?books)`,
    'g',
  ),
  // `second only to Vik's 12:46.96 among Europeans`
  pattern(
    "\\bonly to (?:the )?(?<few>(?:[\\w'-]+ ){0,3}{A's}) (?:[\\w'-]+ ){0,3}?{M}(?: among [A-Za-z]+| in history| of all time)?",
    'g',
  ),
  // `the only man to have run faster is Vik`, `the only two women who have jumped higher are Vik and Lee`
  pattern(
    `(?:\\b[Tt]he only )?(?<few>{A}|(?:(?:${COUNT}) )?(?:[a-z]+ )?${PEOPLE})(?: in history)? (?:(?:ever )?to have|who (?:has|have|had)|that (?:has|have|had))(?: [a-z]+){0,2}? (?:${DONE}(?: [\\w',-]+| ?[{E}{C}{V}{D}]){0,4}? ${FASTER}|${BEATEN}(?! (?:[\\w'-]+ ){0,2}{A}))\\b`,
    'g',
  ),
];

// Whatever holds none of these tells of no few.
const ANY = /\b(?:only|just|but|except)\b/i;

/** How many the words name: `three other women` 3, `Vik and Lee` 2; `the only man` 1; null for nobody. */
const countFew = (few: string, at: number, reading: Reading, article: ArticleReading): number | null => {
  const people = new Set<unknown>();
  for (let step = 0; step < few.length; step += 1) {
    const mention = reading.masked.at(at + step);
    if (mention?.sort !== 'name' && mention?.sort !== 'epithet' && mention?.sort !== 'pronoun') continue;
    people.add(article.personOf(mention) ?? mention);
  }
  // `Genz, Hull and Muir`, whom nothing else in the article makes people
  const listed = /,/.test(few)
    ? few.split(/, (?:and )?| and /).filter((one) => /^[\p{Lu}\uE009\uE00C]/u.test(one)).length
    : 0;
  if (people.size > 0 || listed > 0) return Math.max(people.size, listed);
  const number = new RegExp(`^(?:${COUNT})\\b`).exec(few)?.[0];
  return number === undefined
    ? /\b(?:man|woman|athlete|runner|performer)$/.test(few)
      ? 1
      : null
    : parseNumberWords(number);
};

/** The list that the words tell: `in the world this year` a season's, `among Europeans` an area's. */
const listOf = (words: string): ListKind => {
  if (/\b(?:this (?:year|season|winter|summer)|in the world this)\b/i.test(words)) return 'season';
  const named = words.split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word));
  if (named.some((word) => AREA_PEOPLE.test(word))) return 'area';
  const nation = named.some((word) => countryByDemonym(word.replace(/s$/, '')) ?? countryByName(word));
  return nation && /\blists?\b|\brankings\b|\bamong\b/.test(words) ? 'national' : 'all-time';
};

/** Ranks told by who did better: `only Vik and Lee have run faster` is third. Offsets are those of the sentence. */
export const onlyFaster = (reading: Reading, article: ArticleReading): readonly RankPhrase[] => {
  const { masked, sentence } = reading;
  const found: RankPhrase[] = [];
  for (const way of WAYS) {
    for (const match of allMatches(masked.text, way)) {
      const [from, to] = match.indices!.groups!.few!;
      const before = countFew(masked.text.slice(from, to), from, reading, article);
      const span = masked.spanOf(match.index, match.index + match[0].length);
      const [start, end] = [span.start - sentence.start, span.end - sentence.start];
      if (!ANY.test(sentence.text.slice(start, end))) continue;
      if (before === null || found.some((other) => other.start < end && start < other.end)) continue;
      const list = listOf(sentence.text.slice(/^In the world this/.test(sentence.text) ? 0 : start, end + 24));
      found.push({ start, end, rank: before + 1, list, way: 'only few faster', confidence: 0.75 });
    }
  }
  return found;
};
