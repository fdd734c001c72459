import { AGE_ADVERBS, AGED_THING, BEING, PERSON_OF_AGE } from '../../lexicon/age-words.ts';
import { NUMBER_WORDS, parseNumberWords, parseOrdinal } from '../../lexicon/numbers.ts';
import { allMatches, candidates, everyMatch } from '../text/matching.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/spans.ts';
import type { AgeMention } from './mention.ts';
import { findNations } from './nations.ts';

const AGE = `(?<years>\\d{1,2}|${NUMBER_WORDS})`;
const ADVERBS = `${AGE_ADVERBS}{0,3}`;
/** What closes an age without a unit: a stop, or words that cannot be counted. Not `24 seconds`, `24.5`, `24-30`. */
const CLOSED =
  '(?=$|[,;:!?)"”’—–]|\\.(?!\\d)| [–—-]+ | (?:and|but|or|when|now|then|at the time|on|last|this|next|the (?:next|following|same|day|week|month)|today|who|whose|whom|with|from|in|as|is|was|has|had|that|there|yet|to the day|already|years? (?:old|young|of age))\\b)';
const OLD =
  '(?: years? (?:old|young)\\b| years? of age\\b| and \\d{1,3} days\\b| years,? (?:and )?\\d{1,3} days\\b(?: old)?)';

/** One way to write an age. `whole` where the mention is all that matched; else it is the number with its unit. */
interface Way {
  readonly of: RegExp;
  readonly least: number;
  readonly whole?: boolean;
  /** What may not follow. */
  readonly notBefore?: RegExp;
}

/** Tried in order; a later way leaves alone what an earlier one found. */
const WAYS: readonly Way[] = [
  // `24-year-old`, `24-yr-old`, `twenty-three-year-old`, `19yo`; not `39-year-old record`
  {
    of: new RegExp(`(?<![\\p{L}\\d.,:-])${AGE}(?:-(?:year|yr)s?[- ]olds?| ?(?:year|yr)[- ]olds?|-?yo)\\b`, 'giu'),
    least: 10,
    whole: true,
    notBefore: new RegExp(`^ ${AGED_THING}`, 'u'),
  },
  // `aged 24`, `at the age of 24`, `age 24`, `under the age of` is none; not `aged 18 to 24`, `aged 35 and over`
  {
    of: new RegExp(
      `\\b(?:aged|(?<!(?:under|over|below|above|until|beyond|before|by|past|after) )(?:the (?:tender |young |ripe |ripe old |grand old |advanced )?age of|at age|age)) ${ADVERBS}${AGE}${OLD}?(?!\\d|[-–]\\d|\\.\\d| (?:to|and) (?:\\d|over|under|up)|-)`,
      'giu',
    ),
    least: 5,
  },
  // `24 years old`, `22 years of age`, `33 years young`, `19 years and 40 days`
  { of: new RegExp(`(?<![\\p{L}\\d.,:-])${AGE}${OLD}`, 'giu'), least: 8 },
  // `celebrated his 30th birthday`, `on her 21st birthday`; not `before his 23rd birthday`
  {
    of: /(?<!\b(?:before|until|till|of|to|ahead of|approaching) (?:his|her|their|my|the|\p{L}+[’']s) )(?<ordinal>\d{1,2}(?:st|nd|rd|th)|\p{L}+(?:-\p{L}+)?(?:th|st|nd|rd)) birthday\b/giu,
    least: 5,
    whole: true,
  },
  // `Hill, 24,`, `Hill, then 20`, `Hill (22)`, `The Ugandan, now 24`; not `June, 24`, `Sunday (22)`, `Hill, 24 seconds later`
  {
    of: new RegExp(
      `(?=,| \\()(?<!\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?<=\\p{Lu}[\\p{L}\\p{M}’'.-]+(?: [^\\s,()]*(?:er|or|man|ist|ion|[Oo]lder)| \\([A-Z]\\p{L}{2}\\))?)(?:, ${ADVERBS}|,? \\((?:aged )?)${AGE}${CLOSED}`,
      'gu',
    ),
    least: 10,
  },
  // `the sprint sensation, 21, tripped`; not `in lanes three, four, 21 and 22`
  { of: new RegExp(`(?<=\\p{Ll}{3}), ${AGE}(?=,)(?!, (?:\\d|and ))`, 'gu'), least: 15 },
  // `is 24`, `turned 31 last week`, `was still only nineteen`; not `was 24 seconds`, `was 10th`
  { of: new RegExp(`\\b${BEING} (?:not )?${ADVERBS}${AGE}${CLOSED}`, 'giu'), least: 8 },
  // `then 24 and now 25`, `when just 19`, `while still 17`
  { of: new RegExp(`\\b(?:then|now|when|while) ${ADVERBS}${AGE}${CLOSED}`, 'giu'), least: 8 },
  // `at 35, in 10.67`, `at 24 the only thing`; not `at 30 km`, `at 9.30`
  {
    of: new RegExp(
      `\\b[Aa]t ${ADVERBS}${AGE}(?=$|[,;!?)—–]|\\.(?!\\d)| (?:the|he|she|his|her|is|was|and) | s?he[’']s )`,
      'gu',
    ),
    least: 14,
  },
];
// `a Scotsman of 26`; not `a field of 24`
const PERSON_OF = new RegExp(`(?<person>\\p{L}+) of (?:just |only )?${AGE}${CLOSED}`, 'giu');

const PERSON = new RegExp(`^${PERSON_OF_AGE}$`, 'iu');
// `Hill, a plumber of 28 from Leeds`; not `Hill won a lottery of 28`
const APPOSED = /\p{Lu}[\p{L}’'-]+(?: \([A-Z]{3}\))?, (?:now |then )?an? (?:[\p{L}’'-]+ ){0,3}$/u;

const MOST = 105;
const NUMBER_START = new RegExp(`(?:\\d{1,2}|\\b${NUMBER_WORDS})(?:${OLD})?$`, 'iu');

/** What was `24` may be a record, not a person: `the record was 24 years old`, `it had been 15`. */
const OF_A_THING =
  /\b(?:records?|marks?|best|standard|time|it|its|one|that|which|score|total|temperature|number|bib|margin|average|distance|deficit|lead)\b(?![- ]?holder)(?:[^.,;]{0,30}|, (?:now |then |already |just |still )*)$/i;
/** `the record of 7,291, from the 1988 Olympics, will be 29 years old`: what stands aside between the two. */
const ASIDE =
  /, (?:from|set|run|made|dating|which|that|belonging|held|owned|jumped|thrown) [^.,;]{1,40},(?=[^.,;]{0,20}$)/i;
const OF_A_PERSON = /\b(?:he|she|who|I)\b[^.,;]{0,20}$/;
/** `on Saturday (20)`, `over the weekend (20)`: a day of the month. */
const CALENDAR_DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|[Ww]eekend|January|February|March|April|May|June|July|August|September|October|November|December|[Yy]esterday|[Tt]oday|[Tt]omorrow)(?: (?:night|evening|morning|afternoon))?$/;
/** Where `at 35` is a place on the road: `passed`, `km`, `halfway`. */
const ON_THE_ROAD =
  /\b(?:km|kilomet\w+|miles?|laps?|split|halfway|pace|metres|meters|clock|stage|mark|water|points?)\b/i;

const read = (
  match: RegExpMatchArray,
  text: string,
  way: Way,
): { start: number; end: number; years: number } | null => {
  const groups = match.groups!;
  const years = groups.ordinal ? parseOrdinal(groups.ordinal) : parseNumberWords(groups.years ?? '');
  const [from, end] = [match.index!, match.index! + match[0].length];
  if (years === null || !Number.isInteger(years) || years < way.least || years > MOST) return null;
  if (way.notBefore?.test(text.slice(end))) return null;
  const before = text
    .slice(0, from)
    .replace(/(?<=\d)[.,](?=\d)/g, '')
    .replace(ASIDE, '');
  if (!way.whole && !/^[,\s]/.test(match[0]) && OF_A_THING.test(before) && !OF_A_PERSON.test(before)) return null;
  if (/^ \(/.test(match[0]) && CALENDAR_DAY.test(before)) return null;
  if (/^at /i.test(match[0]) && ON_THE_ROAD.test(text)) return null;
  const start = way.whole ? from : from + (NUMBER_START.exec(match[0])?.index ?? 0);
  return { start, end, years };
};

const waysIn = candidates(WAYS, ({ of }) => of);

/**
 * Finds ages as written: `24-year-old`, `Hill, 24,`, `is 24`, `aged 24`, `his 30th birthday`. Whether it
 * is somebody's is for those who know who is named; ages of records are left alone.
 * @returns the number with its unit, in reading order; `[]` when there is none
 */
export const findAges = (sentence: Sentence, taken: readonly Span[]): readonly AgeMention[] => {
  const { text, start: offset } = sentence;
  const found: AgeMention[] = [];
  const add = (start: number, end: number, years: number): void => {
    const span = { start: offset + start, end: offset + end };
    if ([...taken, ...found].some((other) => overlaps(other, span))) return;
    found.push({ sort: 'age', ...span, text: text.slice(start, end), value: { years } });
  };
  for (const way of waysIn(text)) {
    for (const match of everyMatch(text, way.of)) {
      const age = read(match, text, way);
      if (age) add(age.start, age.end, age.years);
    }
  }
  for (const match of allMatches(text, PERSON_OF)) {
    const years = parseNumberWords(match.groups!.years!);
    const { person } = match.groups!;
    const isPerson =
      PERSON.test(person!) ||
      APPOSED.test(text.slice(Math.max(0, match.index - 60), match.index)) ||
      findNations(sentence).some(({ sort, end }) => sort === 'people' && end === offset + match.index + person!.length);
    if (years === null || years < 8 || years > MOST || !isPerson) continue;
    const end = match.index + match[0].length;
    const start = match.index + (NUMBER_START.exec(match[0])?.index ?? 0);
    add(start, end, years);
  }
  return found.sort((a, b) => a.start - b.start);
};
