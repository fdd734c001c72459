import {
  FULL_MONTH,
  monthOf,
  PLAIN_MONTH,
  SEASON,
  seasonNamed,
  WEEKDAY,
  weekdayNamed,
} from '../../lexicon/calendar-words.ts';
import { parseNumberWords, parseOrdinal } from '../../lexicon/numbers.ts';
import { type DatePattern, PART_OF_DAY, YEAR } from './date-patterns.ts';
import type { DateForm, Which } from './dates.ts';
import { SHIFT_PATTERNS } from './shift-dates.ts';

const whichOf = (word: string | undefined): Which => {
  switch (word?.toLowerCase()) {
    case 'last':
    case 'previous':
    case 'past':
      return 'last';
    case 'this':
      return 'this';
    case 'next':
    case 'coming':
      return 'next';
    case 'that':
    case 'the same':
    case 'the':
      return 'that';
    default:
      return 'plain';
  }
};

const period = (
  unit: Extract<DateForm, { type: 'period' }>['unit'],
  offset: number,
  from: 'news' | 'story',
): DateForm => ({ type: 'period', unit, offset, from });

/** The unit behind a word for a stretch of time. A season of athletics is a year. */
const periodUnit = (word: string): Extract<DateForm, { type: 'period' }>['unit'] => {
  const lower = word.toLowerCase();
  if (lower === 'week' || lower === 'weekend' || lower === 'month') return lower;
  return /^(?:year|season|spring|summer|autumn|fall|winter)$/.test(lower) ? 'year' : 'day';
};

/** Words that a month stands after: `in June`, `as early as May`; they tell it from a name or a verb. */
const BEFORE_MONTH =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Ee]arly|[Ll]ate|(?:recently|early|late|far back) as|[Mm]id)[ -])';
/** Words that may also stand before a name: `until June Moor`. */
const BEFORE_NAME = '(?<=\\b(?:[Uu]ntil|[Tt]ill|[Bb]y|[Oo]f|[Ff]rom|[Bb]etween|[Bb]efore|[Aa]fter|and|to) )';
const WHICH_MONTH = '(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]hat|[Tt]he same|[Tt]he following|[Tt]he previous) ';

/** Dates that are told from another day: weekdays, months, `last year`, `five days later`. */
export const RELATIVE_PATTERNS: readonly DatePattern[] = [
  // `March last year`, `in June of that year`, `May this season`; not `March on the next year`.
  {
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<month>${FULL_MONTH}) (?:of )?(?<which>last|this|that|the same|the following|the previous|the next) (?:year|season)\\b`,
      'gu',
    ),
    read: ({ month, which }) => ({
      ...{ type: 'month', month: monthOf(month!)!, which: 'plain' },
      ofYear: {
        offset: /last|previous/.test(which!) ? -1 : /following|next/.test(which!) ? 1 : 0,
        from: which === 'last' || which === 'this' ? 'news' : 'story',
      },
    }),
  },
  ...SHIFT_PATTERNS,
  // `yesterday`, `tonight`, `last night`, `this morning`; not `today’s athletes`.
  {
    pattern: /\b(?:[Yy]esterday(?: (?:morning|afternoon|evening|night))?|(?<!\b[Tt]he )[Ll]ast (?:night|evening))\b/g,
    read: () => period('day', -1, 'news'),
  },
  {
    pattern:
      /\b(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening|lunchtime))\b(?!['’]s (?:athletes|runners|world|generation|standards?))/g,
    read: () => period('day', 0, 'news'),
  },
  { pattern: /\b[Tt]omorrow\b/g, read: () => period('day', 1, 'news') },
  // `the following day`, `the next night`, `the day after`; not `the day after the final`.
  {
    pattern:
      /\b[Tt]he (?:following|next) (?<unit>day|night|evening|morning|afternoon|weekend|week|month|year|season|spring|summer|autumn|fall|winter)\b|\b[Tt]he (?<after>day|week|month|year|season) after(?=[.,;)]|$| (?:in|at|he|she|they)\b)/g,
    read: ({ unit, after }) => period(periodUnit(unit ?? after ?? ''), 1, 'story'),
  },
  {
    pattern:
      /\b[Tt]he previous (?<unit>day|night|evening|afternoon|weekend|week|month|year|season|summer|winter)\b|\b[Tt]he (?<before>day|night|evening|week|month|year|season|summer|winter) before(?! last)(?=[.,;:)]|$| (?:in|at|he|she|they|when|with|to|over|and)\b)/g,
    read: ({ unit, before }) => period(periodUnit(unit ?? before ?? ''), -1, 'story'),
  },
  // `that night`, `the same evening`, `in that year`; not `in that race`.
  {
    pattern:
      /\b(?:[Tt]hat|[Tt]he same|[Tt]hat same|[Tt]his same) (?:very )?(?<unit>day|night|evening|afternoon|morning|weekend|week|month|year|season|summer|winter)\b/g,
    read: ({ unit }) => period(periodUnit(unit!), 0, 'story'),
  },
  // `earlier in the week`, `later in the season`.
  {
    pattern: /\b(?:[Ee]arlier|[Ll]ater) in the (?<unit>day|week|month|year|season)\b/g,
    read: ({ unit }) => period(periodUnit(unit!), 0, 'news'),
  },
  // `on this day in 1999`.
  {
    pattern: new RegExp(`\\b[Oo]n this (?:very )?(?:day|date) in (?<year>${YEAR})`, 'g'),
    read: ({ year }) => ({ type: 'anniversary', year: Number(year) }),
  },
  // `the year before last`.
  {
    pattern: /\b[Tt]he (?<unit>year|season|week|month) before last\b/g,
    read: ({ unit }) => period(periodUnit(unit!), -2, 'news'),
  },
  // `last year`, `earlier this month`, `next week`, `the coming weekend`; not `the last week of training`, `last days`.
  {
    pattern:
      /\b(?:[Ee]arlier |[Ll]ater |[Ll]ate |[Ee]arly )?(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming|[Tt]he coming) (?<indoor>indoor |outdoor |track |cross-country )?(?<unit>week|weekend|month|year|season)\b(?! of\b)/g,
    read: ({ which, unit }) => {
      const word = which!.toLowerCase();
      return period(periodUnit(unit!), word === 'last' ? -1 : /next|coming/.test(word) ? 1 : 0, 'news');
    },
  },
  { pattern: /\b(?:[Aa]t|[Oo]ver) the weekend\b/g, read: () => period('weekend', 0, 'news') },
  // `last summer`, `the summer of 2021`, `in the winter`, `summer 2019`; not `Summer Olympics`, `the fall`.
  {
    pattern: new RegExp(
      `\\b(?:[Ii]n |[Dd]uring |[Oo]ver )?(?:the )?(?:(?:early|late|mid)[- ])?(?<season>${SEASON})(?: of|,)? (?<year>${YEAR})`,
      'gi',
    ),
    read: ({ season, year }) => ({ type: 'season', season: seasonNamed(season!)!, year: Number(year), which: 'plain' }),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate) )?(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) (?<season>${SEASON})\\b`,
      'g',
    ),
    read: ({ which, season }) => ({
      type: 'season',
      ...{ season: seasonNamed(season!)!, year: null },
      which: /coming/i.test(which!) ? 'next' : whichOf(which!.split(' ')[0]),
    }),
  },
  // `in the summer`, `over the winter`, `in winter`; not `in the fall of the leader`.
  {
    pattern: /\b(?:[Ii]n|[Dd]uring|[Oo]ver|[Tt]hrough) (?:the )?(?<season>summer|winter|spring|autumn)\b(?! of\b)/g,
    read: ({ season }) => ({ type: 'season', season: seasonNamed(season!)!, year: null, which: 'plain' }),
  },
  // `last October`, `that June`, `the following May`; not `that March to victory`.
  {
    pattern: new RegExp(`\\b${WHICH_MONTH}(?<month>${FULL_MONTH})\\b`, 'gu'),
    read: ({ which, month }) => {
      const word = which!.toLowerCase();
      return {
        type: 'month',
        month: monthOf(month!)!,
        which: word === 'the following' ? 'that' : word === 'the previous' ? 'last' : whichOf(word),
        ofYear: null,
      };
    },
  },
  // `in June`, `mid-August`, `in early March`; not `said June`, `may`, `in May-June`.
  {
    pattern: new RegExp(`${BEFORE_MONTH}(?<month>${FULL_MONTH})\\b(?!-)`, 'gu'),
    read: ({ month }) => ({ type: 'month', month: monthOf(month!)!, which: 'plain', ofYear: null }),
  },
  // `one May evening`; not `may evening`.
  {
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<month>${FULL_MONTH}) (?:morning|afternoon|evening|night|day|weekend)\\b`,
      'gu',
    ),
    read: ({ month }) => ({ type: 'month', month: monthOf(month!)!, which: 'plain', ofYear: null }),
  },
  // `until June`, `from May to July`; not `from April Moor`.
  {
    pattern: new RegExp(`${BEFORE_NAME}(?<month>${FULL_MONTH})\\b(?!['’]?s? \\p{Lu}|-)`, 'gu'),
    read: ({ month }) => ({ type: 'month', month: monthOf(month!)!, which: 'plain', ofYear: null }),
  },
  // `September’s race`, `a February meeting`; not `August Moor`, `January Jones`.
  {
    pattern: new RegExp(`(?<![\\p{L}-])(?<month>${PLAIN_MONTH})\\b(?! \\p{Lu}|-\\p{L})`, 'gu'),
    read: ({ month }) => ({ type: 'month', month: monthOf(month!)!, which: 'plain', ofYear: null }),
  },
  // `on Sunday`, `last Saturday`, `on the Monday`, `Friday’s final`, `Saturday night`; not `Sundays`, `Black Friday`,
  // `the Sunday Times`.
  {
    pattern: new RegExp(
      `(?<!\\b(?:Black|Good|Easter|Super) )\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]hat|[Tt]he) )?(?<weekday>${WEEKDAY})\\b(?: ${PART_OF_DAY}\\b)?(?! (?:Times|Telegraph|Mail|Mirror|Express|Independent|World|Herald|People|Nation|Vision|Monitor|Star|Post|Sun|Night|Podcast)\\b)`,
      'g',
    ),
    read: ({ which, weekday }) => ({
      type: 'weekday',
      weekday: weekdayNamed(weekday!)!,
      which: whichOf(which?.split(' ').at(-1)),
    }),
  },
  // `on the final day`, `day two`, `the opening night`; not `the first day of spring`, `one day`.
  {
    pattern:
      /\b(?:[Oo]n |[Tt]he )(?:the )?(?<ordinal>opening|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|penultimate|final|last|closing) (?:day|night|evening|morning)\b(?! of (?:spring|summer|training|the year))|\b[Dd]ay (?<count>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b(?! of)/g,
    read: ({ ordinal, count }) => {
      if (count !== undefined) return { type: 'day of meeting', number: parseNumberWords(count) ?? 1 };
      if (ordinal === 'opening') return { type: 'day of meeting', number: 1 };
      if (ordinal === 'penultimate') return { type: 'day of meeting', number: -2 };
      return { type: 'day of meeting', number: parseOrdinal(ordinal!) ?? -1 };
    },
  },
];
