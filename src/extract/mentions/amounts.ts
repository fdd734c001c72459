import { FRACTION_NAMES, NUMBER_WORDS, parseNumberWords } from '../../lexicon/numbers.ts';
import type { Bound, Quantity } from '../../model/values.ts';

/** A number and a unit, before its bound is known. */
export interface Amount {
  readonly value: number;
  readonly unit: Quantity['unit'];
  /** Where the words tell more than the whole units that are counted. */
  readonly bound?: Bound;
}

interface TimeUnit {
  readonly unit: Quantity['unit'];
  readonly size: number;
  /** In days, to tell the larger of two units. */
  readonly days: number;
}

/** Margins in minutes are stated in seconds, since marks are; decades and fortnights in years and weeks. */
const TIME_UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^(?:s|sec|second)s?$/i, { unit: 's', size: 1, days: 1 / 86400 }],
  [/^min(?:ute)?s?$/i, { unit: 's', size: 60, days: 1 / 1440 }],
  [/^(?:hour|hr)s?$/i, { unit: 'hour', size: 1, days: 1 / 24 }],
  [/^(?:day|night)s?$/i, { unit: 'day', size: 1, days: 1 }],
  [/^weeks?$/i, { unit: 'week', size: 1, days: 7 }],
  [/^fortnights?$/i, { unit: 'week', size: 2, days: 14 }],
  [/^months?$/i, { unit: 'month', size: 1, days: 30.44 }],
  [/^(?:year|yr|season)s?$/i, { unit: 'year', size: 1, days: 365.25 }],
  [/^decades?$/i, { unit: 'year', size: 10, days: 3652.5 }],
  [/^centur(?:y|ies)$/i, { unit: 'year', size: 100, days: 36525 }],
];
const unitNamed = (word: string): TimeUnit | null => TIME_UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? null;

const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,3})?|\\.\\d{1,3}|${NUMBER_WORDS}|a couple of|a dozen|half a dozen)`;
const LONG_UNIT =
  '(?:days?|nights?|weeks?|fortnights?|months?|years?|yrs?|seasons?|decades?|centur(?:y|ies)|hours?|hrs?)';
const SHORT_UNIT = '(?:minutes?|mins?|seconds?|secs?)';
const UNIT = `(?:${LONG_UNIT}|${SHORT_UNIT})`;

/**
 * Regex source of a stated time, without its bound: `five days`, `a year and a half`, `39-year`, `half an
 * hour`, `one minute 53 secs`, `36 years and 10 months`, `two and a half years`. For flags `i`, after `\b`.
 */
export const DURATION = `(?:(?:${NUMBER}|an?(?: (?:full|whole|clear|complete|entire))?|another)(?: and a half)?[- ]?${UNIT}\\b(?:(?:,? and|,)? (?:${NUMBER}|a)[- ]?${UNIT}\\b(?:(?:,? and|,) (?:${NUMBER}|a)[- ]?days?\\b)?| and a (?:half|quarter)\\b)?|(?:half|a quarter of|three[- ]quarters of|a third of|two[- ]thirds of|a fifth of|quarter of) an? ${UNIT}\\b|(?:an? )?half[- ](?:an?[- ])?${UNIT}\\b|(?:decade|century|year|month|week|day)(?=[- ]old\\b))`;

const PARTS = new RegExp(
  `^(?<number>${NUMBER}|an?|another)(?: (?:full|whole|clear|complete|entire))?(?<half> and a half)?[- ]?(?<unit>${UNIT})(?:(?:,? and|,)? (?<number2>${NUMBER}|a)[- ]?(?<unit2>${UNIT})(?<days>(?:,? and|,) (?:${NUMBER}|a)[- ]?days?)?| and a (?<rest>half|quarter))?$`,
  'i',
);
const PARTIAL = new RegExp(
  `^(?<part>half|a quarter of|three[- ]quarters of|a third of|two[- ]thirds of|a fifth of|quarter of)[- ](?:an?[- ])?(?<unit>${UNIT})$`,
  'i',
);

/** More telling words before those that they hold. */
const SHARES: readonly (readonly [RegExp, number])[] = [
  [/^half/i, 0.5],
  [/^two.third/i, 2 / 3],
  [/third/i, 1 / 3],
  [/fifth/i, 0.2],
  [/^three.quarter/i, 0.75],
  [/quarter/i, 0.25],
];

const round = (value: number): number => Math.round(value * 1000) / 1000;

const make = (value: number, unit: TimeUnit): Amount => {
  const whole = value * unit.size;
  // `half a year` is six months, `two and a half years` thirty: a fraction of a year is told in months.
  if (unit.unit === 'year' && !Number.isInteger(whole) && Number.isInteger(whole * 12)) {
    return { value: whole * 12, unit: 'month' };
  }
  return { value: round(whole), unit: unit.unit };
};

/**
 * Reads a time that DURATION matches: `a year and a half` is 18 month, `one minute 53 secs` 113 s,
 * `12 years and six days` over 12 year.
 * @returns null when it is none
 */
export const readDuration = (text: string): Amount | null => {
  const partial = PARTIAL.exec(text.replace(/^an? (?=half)/i, ''))?.groups;
  if (partial) {
    const unit = unitNamed(partial.unit!);
    const share = SHARES.find(([pattern]) => pattern.test(partial.part!))![1];
    return unit && make(share, unit);
  }
  // `the decade-old record`
  const alone = unitNamed(text);
  if (alone) return make(1, alone);
  const parts = PARTS.exec(text)?.groups;
  if (!parts) return null;
  const [number, unit] = [parseNumberWords(parts.number!), unitNamed(parts.unit!)];
  if (number === null || unit === null) return null;
  const value = number + (parts.half || parts.rest === 'half' ? 0.5 : parts.rest === 'quarter' ? 0.25 : 0);
  if (parts.unit2 === undefined) return make(value, unit);
  const [more, smaller] = [parseNumberWords(parts.number2!), unitNamed(parts.unit2)];
  if (more === null || smaller === null || smaller.days >= unit.days) return null;
  // Nobody counts the days of so many years: leap days would be guessed.
  if (unit.unit === 'year' && (parts.days || smaller.unit === 'day')) return { ...make(value, unit), bound: 'over' };
  const ratio = smaller.unit === 's' ? (unit.days * 86400) / smaller.size : unit.days / smaller.days;
  const whole = unit.unit === 'year' && smaller.unit === 'month' ? 12 * unit.size : ratio;
  return make(smaller.unit === 'day' ? Math.round(value * whole) + more : value * whole + more, smaller);
};

/** Regex source of a part of a second: `two-hundredths`, `26 hundredths of a second`, `three-quarters of a second`. */
export const FRACTION = `(?:${NUMBER}|an?(?: (?:mere|single|scant|bare|solitary|paltry|further))?)[- ](?<part>tenth|hund?red?th|thousan?d?th)(?<plural>s)?(?<whole> of (?:a|one) (?:second|metre|meter))?`;

/** Value of `two-hundredths`: 0.02; null when it is none. */
export const readFraction = (text: string): number | null => {
  const parts = /^(?<number>.+?)[- ](?<part>[a-z]+?)s?(?: of .*)?$/i.exec(text)?.groups;
  const number =
    parts && parseNumberWords(parts.number!.replace(/ (?:mere|single|scant|bare|solitary|paltry|further)$/i, ''));
  const size = parts && (FRACTION_NAMES[parts.part!.toLowerCase()] ?? null);
  return number == null || size == null ? null : round(number * size);
};

export const AMOUNT_NUMBER = NUMBER;

/** What bounds a number, tried in order: longer phrases before the shorter that they hold. */
const BOUNDS: readonly (readonly [Bound, string])[] = [
  // `no more than` caps; `no less than`, `as many as` only stress.
  ['under', 'no more than|not more than|at most|at the most|up to'],
  ['exact', 'no (?:less|fewer) than|as (?:much|many|little|few) as'],
  ['about', '(?:almost|nearly|virtually|practically) exactly'],
  [
    'over',
    'a good|(?:(?:a )?(?:little|bit|shade|touch|fraction)|slightly|just|only just|well|far|way|much|comfortably|considerably|somewhat|fractionally) (?:more than|over|above|in excess of)|more (?:than|over)|over|above|upwards? of|in excess of|at least|beyond|north of|exceeding',
  ],
  [
    'under',
    '(?:(?:a )?(?:little|bit|shade|touch|fraction)|slightly|just|well|far|much|comfortably|somewhat|fractionally) (?:less than|under|below|inside|short of|shy of)|(?:less|fewer) than|under|below|nearly|almost|very nearly|not (?:quite|yet|even)|approaching|nearing|getting on for|(?:the )?(?:best|better) part of|virtually|practically|all but',
  ],
  [
    'about',
    'about|around|round about|some|roughly|approximately|circa|something like|(?:in )?the region of|close (?:to|on)|barely|scarcely|hardly|more or less|perhaps|maybe|an estimated',
  ],
  [
    'exact',
    'exactly|precisely|just|only|merely|fully|all of|a (?:mere|full|whole|further|massive|huge|whopping|staggering|clear|comfortable|solid|scant|paltry|remarkable|tiny|total|record|stunning|colossal|big|slender|narrow|tight|cool|sensational)|an (?:amazing|extra|additional|incredible|astonishing|extraordinary|enormous|impressive|agonising|agonizing|astounding|exact)|(?:mere|full|whole|further|extra|additional|long)|another|the (?:full|last|past|next|first|whole|final)',
  ],
];
const HEDGE = new RegExp(`(?:^|[\\s(–—-])(?:${BOUNDS.map(([, source]) => source).join('|')})\\s$`, 'i');
const BOUND_OF: readonly (readonly [Bound, RegExp])[] = BOUNDS.map(([bound, source]) => [
  bound,
  new RegExp(`^(?:${source})$`, 'i'),
]);

/**
 * Reads the words before an amount that bound it: `just under`, `well over`, `a mere`.
 * @param before the sentence's text up to the amount
 * @returns the bound, and how many characters the words take; `exact` and 0 when there are none
 */
export const readBound = (before: string): { readonly bound: Bound; readonly length: number } => {
  let [bound, length]: [Bound, number] = ['exact', 0];
  for (let turn = 0; turn < 3; turn += 1) {
    const rest = before.slice(Math.max(0, before.length - length - 40), before.length - length);
    const match = HEDGE.exec(rest);
    if (match === null) break;
    const words = match[0].replace(/^[\s(–—-]/, '');
    const found = BOUND_OF.find(([, pattern]) => pattern.test(words.trim()))?.[0] ?? 'exact';
    if (bound === 'exact') bound = found;
    length += words.length;
    // `over the last five days` is no bound: nothing before `the last` counts.
    if (/^the /i.test(words)) break;
  }
  return { bound, length };
};

/** `five days or so`, `a second or two`, `ten years or more`. */
const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['about', /^ or (?:so|thereabouts|two)\b|^-ish\b|^-odd\b|^ odd\b|^, give or take\b/i],
  ['over', /^ or more\b|^ plus\b|^ at least\b|^-plus\b|^ and (?:more|counting|change|a bit)\b/i],
  ['under', /^ or (?:less|fewer|under)\b|^ at (?:the )?most\b/i],
];
export const readBoundAfter = (after: string): { readonly bound: Bound; readonly length: number } => {
  for (const [bound, pattern] of AFTER) {
    const match = pattern.exec(after);
    if (match) return { bound, length: match[0].length };
  }
  return { bound: 'exact', length: 0 };
};
