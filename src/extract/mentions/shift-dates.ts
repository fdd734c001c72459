import { NUMBER_WORDS, parseNumberWords } from '../../lexicon/numbers.ts';
import type { Bound } from '../../model/values.ts';
import type { DatePattern } from './date-patterns.ts';

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:less than|under|within)/i, 'under'],
  [/^(?:more than|over)/i, 'over'],
  [/^(?:almost|nearly|about|around|some|roughly|barely)/i, 'about'],
];
const BOUND_WORDS =
  '(?:(?:[Jj]ust|[Oo]nly|[Ee]xactly|[Ll]ess than|[Mm]ore than|[Aa]lmost|[Nn]early|[Aa]bout|[Aa]round|[Ss]ome|[Oo]ver|[Uu]nder|[Rr]oughly|[Bb]arely|[Ll]ittle more than) )?';
const COUNT = `(?:\\d{1,3}(?!\\d)|[Aa]n? (?:couple of)|[Aa]|[Oo]ne|${NUMBER_WORDS}|${NUMBER_WORDS.replace(/[a-z]+/g, (word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)})`;
const AMOUNT = `(?:(?<count>${COUNT}) (?<unit>day|week|month|year|decade)s?|(?<fortnight>(?:[Aa]|one) fortnight))`;

const DIRECTIONS: Readonly<Record<string, readonly [1 | -1, 'news' | 'story']>> = {
  ago: [-1, 'news'],
  later: [1, 'story'],
  afterwards: [1, 'story'],
  'further on': [1, 'story'],
  on: [1, 'story'],
  earlier: [-1, 'story'],
  before: [-1, 'story'],
  beforehand: [-1, 'story'],
  previously: [-1, 'story'],
};

const readShift: DatePattern['read'] = ({ bound, count, unit, fortnight, direction, exact }, text) => {
  const number = fortnight ? 2 : parseNumberWords(count ?? '');
  const [sign, from] = DIRECTIONS[direction ?? ''] ?? [null, null];
  if (number === null || sign === null || number > 150) return null;
  const decade = unit === 'decade';
  return {
    type: 'shift',
    quantity: {
      text: text.replace(/ (?:ago|later|afterwards|further on|on|earlier|before|beforehand|previously)\b.*$/, ''),
      value: decade ? number * 10 : number,
      unit: fortnight ? 'week' : decade ? 'year' : (unit as 'day'),
      bound: BOUNDS.find(([words]) => words.test(bound ?? ''))?.[1] ?? 'exact',
    },
    ...{ direction: sign, from, exact: exact !== undefined },
  };
};

/** Dates that are so many days, weeks or years from another. */
export const SHIFT_PATTERNS: readonly DatePattern[] = [
  // `a year ago today`, `a year to the day`, `almost five weeks earlier`, `a fortnight ago`; not `five days before the
  // final`, `five days on the road`.
  {
    pattern: new RegExp(
      `\\b(?<bound>${BOUND_WORDS})${AMOUNT} (?<direction>ago|later|afterwards|further on|earlier|beforehand|previously|before(?=[.,;:)]|$| (?:in|at|on|he|she|they|when|and)\\b)|on(?=[,.;]))(?<exact> today| to the day| this (?:very )?day)?`,
      'g',
    ),
    read: readShift,
  },
  // `a year to the day after`.
  {
    pattern: new RegExp(`\\b(?<bound>)${AMOUNT}(?<exact> to the day)(?= (?:since|after|on)\\b)`, 'g'),
    read: (groups, text) => readShift({ ...groups, direction: 'later' }, text),
  },
];
