import { NUMBER_WORDS, parseNumberWords } from '../../lexicon/numbers.ts';
import { allMatches, occurs } from '../text/matching.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/spans.ts';
import {
  AMOUNT_NUMBER,
  type Amount,
  DURATION,
  FRACTION,
  readBound,
  readBoundAfter,
  readDuration,
  readFraction,
} from './amounts.ts';
import type { QuantityMention } from './mention.ts';

/** Words after which a number is a difference: `won by`, `a margin of`, `took`; not `was followed by`. */
const MARGIN_BEFORE =
  /(?:(?<!\b(?:followed|joined|run|set|held|jumped|thrown|cleared) )\bby|\b(?<!\b(?:world|season|season['’]s|year['’]s)[ -])(?:margin|gap|lead|advantage|difference|deficit|improvement|cushion|buffer|winning margin) (?:of|was|is|to|had been|stood at)|\b(?:within|missed(?: \w+)? by|improved(?: it| \w+ \w+)?|improvement was|gained|lost|lowered it|t(?:ook|ake[ns]?|aking)|knock(?:s|ed|ing)?|shav(?:e[ds]?|ing)|cut(?:s|ting)?|slic(?:e[ds]?|ing)|chop(?:s|ped|ping)?|lop(?:s|ped|ping)?|clip(?:s|ped|ping)?|trim(?:s|med|ming)?|carv(?:e[ds]?|ing)|slash(?:ed|ing)?|hack(?:ed|ing)?|add(?:ed|s|ing)|it (?:was|is)|that (?:was|is)|came|was|is|were|be|been|another|further|finish(?:ed|ing)?|won|winning|win|just|only|mere))(?: off)?,?\s$/i;
/** Words before which a number is a difference: `0.12 short of`; not `9.58 inside the stadium`. */
const MARGIN_AFTER =
  /^[- ](?:ahead\b|adrift|clear\b|behind|faster|quicker|slower|better|worse|outside\b|shy\b|short\b|off (?:his|her|the|their|its|a|an|that|it|what|[A-Z])|inside (?:his|her|the|their|what|[A-Z])|under (?:his|her|the|their|[A-Z])|away\b|back\b|in hand\b|further\b|farther\b|higher\b|longer\b|lower\b|shorter\b|beyond|past\b|in arrears|in front|up on|down\b|more than|less than|to spare|apart\b|between|separat|improvement\b|margin|gap\b|advantage|lead\b|cushion|victory\b|win\b|too (?:slow|short|late)|later\b|adrift|over (?:the|his|her) |from (?:the|his|her|[A-Z]))/i;
const STANDING_AFTER = /^ (?:ahead|behind|clear|adrift|back|away|down|in front)\b/;
/** Only a `by` makes a bare decimal a difference beyond doubt. */
const BARE_BEFORE =
  /(?:(?<!\b(?:followed|joined|run|set|held|jumped|thrown|cleared) )\bby|\b(?:margin|gap|lead|advantage|difference|deficit|improvement) (?:of|was|is|to)|\b(?:came|come|coming|to|got|get) within|\binside by)\s$/i;
/** `took 0.11 off`, `sliced 0.4 from`. */
const TAKEN =
  /\b(?:t(?:ook|ake[ns]?|aking)|knock(?:s|ed|ing)?|shav(?:e[ds]?|ing)|cut(?:s|ting)?|slic(?:e[ds]?|ing)|chop(?:s|ped|ping)?|lop(?:s|ped|ping)?|clip(?:s|ped|ping)?|trim(?:s|med|ming)?|carv(?:e[ds]?|ing)|slash(?:ed|ing)?|hack(?:ed|ing)?)(?: a| another)?\s$/i;
const OFF = /^ (?:off|from)\b/i;

/** `a second` is an amount after these, else it may be an ordinal; likewise `a day`, `a year`. */
const SINGLE_BEFORE =
  /\b(?:by|for|in|within|inside|lasted|lasting|stood|held|took|twice|than|last(?:s|ed)?|only|just|nearly|almost|over|about|under|barely|half|exactly|once|quite|another|of)\s$/i;
const SINGLE_AFTER =
  /^[- ](?:later|after|before|earlier|old|ago|since|between|apart|on\b|to the day|from|ahead|behind|clear|faster|quicker|slower|better|off|inside|outside|short|shy|adrift|back|down|up|further|separat|and a|in (?:front|hand)|to (?:spare|go))/i;

interface Found extends Span {
  readonly amount: Amount;
}

const DURATIONS = new RegExp(`(?<![\\w.:,$£€-])${DURATION}(?:[- ](?:old|long)\\b)?`, 'gi');
const FRACTIONS = new RegExp(`(?<![\\w.:,-])${FRACTION}`, 'gi');
// `0.12 of a second`.
const DECIMAL_OF = /(?<![\w.:,$£€])(?<number>0?\.\d{1,3}) of a (?:second|metre|meter)/gi;
// `21 centimetres`, `4cm`, `a centimetre`, `half an inch`, `0.21m`, `45m`, `10 metres`, `two feet`, `304 points`.
const LENGTHS = new RegExp(
  `(?<![\\w.:,$£€-])(?<number>${AMOUNT_NUMBER}|half an?|an?|single)[- ]?(?<unit>cms?|centimet(?:re|er)s?|mm|millimet(?:re|er)s?|inch(?:es)?|foot|feet|ft|m|metres?|meters?|points?|pts)(?![\\wÀ-ɏ])(?!\\/|[- ](?:per|a) second|[- ]tall)`,
  'gi',
);
const SIZES: readonly (readonly [RegExp, number])[] = [
  [/^c/i, 0.01],
  [/^mm|^milli/i, 0.001],
  [/^inch/i, 0.0254],
  [/^f/i, 0.3048],
  [/^m/i, 1],
];
// `0.26`, `.02`, `10.63` of `by 10.63`; not `3:45.14`, `1.5.2`, `5.2%`.
const DECIMALS = /(?<![\w.:,$£€%+-])(?:\d{1,2})?\.\d{1,3}(?![\d:%]|[.,]\d|m\b|\s?(?:m|km|kg|million|per cent)\b)/g;
// `by 2:11 minutes`, `by 1:53`, `2:25 behind`.
const COLONS = /(?<![\w.:,])(?<minutes>\d{1,2}):(?<seconds>\d{2}(?:\.\d{1,2})?)(?: min(?:ute)?s?)?(?![\d:])/gi;
// `four ahead of Lee`, `by more than sixteen.`; not `by two Kenyans`.
const BARE_WORDS = new RegExp(
  `(?<![\\d:.,])\\b(?:${NUMBER_WORDS}|\\d{1,3})\\b(?=(?: (?:ahead|clear|in front|adrift|short|shy) of| behind| (?:more|better|fewer|less) than| (?:off|above|below) the)\\b|[.,;]|$)`,
  'gi',
);

const COMPARED_AFTER =
  /^ (?:outside|inside|short|shy|slower|faster|quicker|better|worse|off|away|down|up on|in front)\b/;
const GAP_WAS = /\b(?:gap|margin|difference|advantage|cushion|deficit)\b[^.;\d]{0,60} (?:was|is|were|being) $/i;
const CLOCKED_BEFORE =
  /\b(?:in|with|at|of|to|ran|runs?|running|clock(?:s|ed|ing)|tim(?:ed|ing)|record(?:ed|ing)|post(?:ed|ing)) $/i;

/** True for `two second places`, `39 year reign` (no hyphen): a singular unit after a number; not for `34 years and a day`. */
const isSlip = (text: string, after: string): boolean =>
  /^(?!one\b|an?\b|1\b|half|.*quarter|.*third|.* (?:an?|one) \w+$).*(?:[^-\d]) ?(?:second|minute|hour|day|week|month)$/i.test(
    text,
  ) && !/^[- ]old\b/.test(after);

const find = (
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray, start: number) => Found | null,
): Found[] => {
  const found: Found[] = [];
  for (const match of allMatches(text, pattern)) {
    const one = read(match, match.index!);
    if (one) found.push(one);
  }
  return found;
};

const findTimes = (text: string): Found[] =>
  find(text, DURATIONS, (match, start) => {
    const end = start + match[0].length;
    const words = match[0].replace(/[- ](?:old|long)$/i, '');
    const amount = readDuration(words);
    const [before, after] = [text.slice(0, start), text.slice(start + words.length)];
    if (amount === null || isSlip(words, after)) return null;
    if (/\breact(?:ion|ed|ing)?\b[^.;]{0,25}$/i.test(before.slice(-40))) return null;
    if (
      /^(?:an?) \w+$/i.test(words) &&
      readBound(before).length === 0 &&
      !SINGLE_BEFORE.test(before) &&
      !SINGLE_AFTER.test(after)
    )
      return null;
    // `a second world record` is an ordinal, whatever stands before it.
    if (
      /^a second$/i.test(words) &&
      /^ [a-z]/.test(after) &&
      !SINGLE_AFTER.test(after) &&
      !/^ (?:in|over|to|at|the|than|of)\b/.test(after)
    )
      return null;
    return { start, end, amount };
  });

const findFractions = (text: string): Found[] => [
  ...find(text, FRACTIONS, (match, start) => {
    const end = start + match[0].length;
    const groups = match.groups!;
    // `a tenth title` and `the tenth` are places on a list.
    const plain = groups.plural === undefined && groups.whole === undefined;
    if (
      plain &&
      !MARGIN_AFTER.test(text.slice(end)) &&
      !/\b(?:by|within|inside|(?:margin|gap|lead|difference|improvement) of) (?:just |only |a mere |under |over |about )?$/i.test(
        text.slice(0, start),
      )
    )
      return null;
    const value = readFraction(match[0]);
    return value === null
      ? null
      : { start, end, amount: { value, unit: /met(?:re|er)$/i.test(groups.whole ?? '') ? 'm' : 's' } };
  }),
  ...find(text, DECIMAL_OF, (match, start) => ({
    start,
    end: start + match[0].length,
    amount: { value: Number(match.groups!.number), unit: /second$/i.test(match[0]) ? 's' : 'm' },
  })),
];

const isMargin = (before: string, after: string): boolean => {
  const { length } = readBound(before);
  return MARGIN_BEFORE.test(before.slice(0, before.length - length).slice(-40)) || MARGIN_AFTER.test(after);
};

const findLengths = (text: string): Found[] =>
  find(text, LENGTHS, (match, start) => {
    const { number, unit } = match.groups!;
    const end = start + match[0].length;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const fine = /^(?:c|mm|milli|inch)/i.test(unit!);
    if (!fine && !isMargin(before, after)) return null;
    const value = /^half/i.test(number!) ? 0.5 : parseNumberWords(number!);
    if (value === null) return null;
    if (/^p/i.test(unit!)) return { start, end, amount: { value, unit: 'points' } };
    const size = SIZES.find(([pattern]) => pattern.test(unit!))![1];
    return { start, end, amount: { value: Math.round(value * size * 10_000) / 10_000, unit: 'm' } };
  });

const findBare = (text: string): Found[] => [
  ...find(text, DECIMALS, (match, start) => {
    const end = start + match[0].length;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const close = before.slice(0, before.length - readBound(before).length).slice(-40);
    const value = Number(match[0]);
    // `55.02 behind Vik`, `49.26 ahead of Lee`: a mark, whoever came before or after
    if (value >= 9 && !BARE_BEFORE.test(close) && STANDING_AFTER.test(after)) return null;
    const fits =
      BARE_BEFORE.test(close) ||
      (TAKEN.test(close) && OFF.test(after)) ||
      MARGIN_AFTER.test(after) ||
      (value < 1 && MARGIN_BEFORE.test(close));
    return fits ? { start, end, amount: { value, unit: 's' } } : null;
  }),
  ...find(text, COLONS, (match, start) => {
    const before = text.slice(0, start);
    const hundredths = /\.\d\d/.test(match[0]);
    const after = text.slice(start + match[0].length);
    const isBehind =
      !hundredths &&
      (/^ (?:behind|adrift|back|ahead|clear|in arrears|off the)\b/.test(after) ||
        // `was 1:45 outside the record`; not `in 25:10, outside the record`
        (COMPARED_AFTER.test(after) && !CLOCKED_BEFORE.test(before)));
    // `the gap to Vik in second was 1:12`
    const isGap = !hundredths && GAP_WAS.test(before.slice(-90));
    if (!isBehind && !isGap && !BARE_BEFORE.test(before.slice(0, before.length - readBound(before).length).slice(-40)))
      return null;
    const value = Number(match.groups!.minutes) * 60 + Number(match.groups!.seconds);
    return { start, end: start + match[0].length, amount: { value, unit: 's' } };
  }),
  ...find(text, BARE_WORDS, (match, start) => {
    const end = start + match[0].length;
    const before = text.slice(0, start);
    const close = before.slice(0, before.length - readBound(before).length).slice(-40);
    const value = parseNumberWords(match[0]);
    if (value === null) return null;
    const points = OF_POINTS.test(text) && !/\bseconds?\b|\bminutes?\b/i.test(text);
    // `139 more than Lee`, `a lead of 57` are of points where those are spoken of; seconds are told as such
    if (points && LEAD_BEFORE.test(close)) return { start, end, amount: { value, unit: 'points' } };
    if (!points && (value > 99 || !/^ (?:(?:ahead|clear|in front|adrift) of|behind)\b|^[.,;]|^$/.test(text.slice(end))))
      return null;
    if (
      !/^ /.test(text.slice(end)) &&
      !/\b(?:better|beaten|beat (?:it|him|her|them)|won|missed(?: it)?|improved(?: it)?) by\s$/i.test(close)
    )
      return null;
    // `with 6,707 points, 57 clear of Lee`
    return { start, end, amount: { value, unit: points ? 'points' : 's' } };
  }),
];

const OF_POINTS = /\b(?:points|pts)\b|\b(?:hept|dec|pent)athl/i;
const LEAD_BEFORE = /\b(?:gap|margin|lead|difference|advantage|cushion|improvement) of\s$/i;

/** Nothing below matches without one of these. */
const TRIGGER =
  /second|sec\b|secs\b|minute|mins?\b|hour|hrs?\b|day|night|week|fortnight|month|year|yrs?\b|season|decade|centur|tenth|hund?red?th|thous|cm|centi|milli|inch|\bfeet|\bft\b|\d\s?m\b|met(?:re|er)|point|pts|athl|\.\d|\d:\d|\b(?:by|ahead|clear|adrift|behind)\b/i;

/** What `within` and `inside` make of it: `inside a week` is under; `within 0.05 seconds` tells the very gap. */
const WITHIN = /\b(?:within|inside)(?: (?:the space of|just|only))?\s$/i;

/**
 * Finds stated amounts: times (`just five days`, `a 39-year-old`), differences in seconds, metres and
 * points (`by 0.26`, `two-hundredths`, `4cm`), each with its bound. A difference told in minutes is given
 * in seconds; `a year and a half` is 18 month. A bare decimal counts only where words make it a difference.
 * @returns in reading order, the words that bound the amount included; `[]` when there is none
 */
export const findQuantities = (sentence: Sentence, taken: readonly Span[]): readonly QuantityMention[] => {
  const { text, start: offset } = sentence;
  if (!occurs(text, TRIGGER)) return [];
  const mentions: QuantityMention[] = [];
  // Fractions before times: `two hundredths of a second` holds `a second`.
  for (const found of [...findFractions(text), ...findTimes(text), ...findLengths(text), ...findBare(text)]) {
    const core = { start: offset + found.start, end: offset + found.end };
    if (taken.some((span) => overlaps(span, core)) || mentions.some((other) => overlaps(other, core))) continue;
    const before = readBound(text.slice(0, found.start));
    const after = readBoundAfter(text.slice(found.end));
    const { value, unit } = found.amount;
    let bound = [before.bound, after.bound].find((told) => told !== 'exact') ?? found.amount.bound ?? 'exact';
    let start = found.start - before.length;
    const within = WITHIN.exec(text.slice(Math.max(0, start - 40), start))?.[0];
    if (within && bound === 'exact' && (unit !== 's' || Number.isInteger(value)) && unit !== 'm') {
      bound = 'under';
      start -= within.length;
    }
    let span = { start: offset + start, end: offset + found.end + after.length };
    if (taken.some((other) => overlaps(other, span))) span = core;
    const whole = text.slice(span.start - offset, span.end - offset);
    mentions.push({ sort: 'quantity', ...span, text: whole, value: { text: whole, value, unit, bound } });
  }
  return mentions.sort((a, b) => a.start - b.start);
};
