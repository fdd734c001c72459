import type { Discipline } from '../model/values.ts';
import { parseOrdinal } from './numbers.ts';

/**
 * Words for places on lists of marks and athletes. Regex sources, for the flag `i`.
 * Source: the project's phrasebook of rankings, and reports in the British and American press.
 */

const ONES = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const TEENS =
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth';
/** `third`, `twenty-first`, `3rd`, `112th`. */
export const RANK_ORDINAL = `(?:(?:twenty|thirty|forty)-(?:${ONES})|${ONES}|${TEENS}|\\d{1,3}(?:st|nd|rd|th))`;
/** Before the rank of one who shares it: `joint-fourth`, `equal fifth`, `tied for third`, `=3rd`. */
export const SHARED = '(?:(?:joint|equal|tied(?: for)?|co)[- ]|=\\s?|T-?(?=\\d))';
/** What a rank is of: `fastest`, `third-best`. */
export const SUPERLATIVE =
  '(?:ever[- ])?(?:fastest|quickest|best|longest|furthest|farthest|highest|greatest|biggest|largest|speediest|strongest|top-ranked|ranked|top)';

/** `No. 3`, `number two`, `#4`. */
export const NUMBERED =
  '(?:no|nr|number)s?\\.?[\\s -]?(?<number>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)|#(?<hash>\\d{1,3})';
const NUMBER_VALUES = 'one two three four five six seven eight nine ten'.split(' ');

/** `third` → 3, `=12th` → 12, `two` → 2; null for anything else. */
export const rankOf = (text: string): number | null => {
  const plain = text.trim().toLowerCase();
  if (/^\d+$/.test(plain)) return Number(plain);
  const cardinal = NUMBER_VALUES.indexOf(plain);
  return cardinal >= 0 ? cardinal + 1 : parseOrdinal(plain);
};

/** The list of all time. */
export const ALL_TIME =
  "(?:of all[- ]times?|of all (?:the )?history|all[- ]time|in (?:the )?(?:[\\p{L}\\d’'-]+ ){0,4}history|in the history (?:of|books)|ever(?! since)|(?:ever )?recorded|on record|there (?:has|have) (?:ever )?been(?! (?:any|a|an|no)\\b)|of the (?:modern )?era)";
/** The list of the year. */
export const SEASON =
  '(?:(?:so far )?(?:this|of the|in the|of this) (?:current |indoor |outdoor |calendar )?(?:year|season|winter|summer)|(?:in|of|for) (?:19|20)\\d\\d|of the (?:indoor|outdoor) (?:season|year)|(?:anywhere |so far )this (?:year|season))';
/** Where a season's list is kept: `third in Europe this year`; a city has none. */
export const WHERE =
  '(?:in (?:the (?:world|country|nation|US|USA|UK|United States)|Europe|Africa|Asia|Britain|America|Australia|Canada|Jamaica|Kenya|Ethiopia|Germany|France|Italy|Spain|Ireland|Japan|China|India)|worldwide|globally|nationally)';
/** `list`, `rankings`. */
export const LIST = '(?:lists?|rankings?|ranks|standings|charts?|ladder|top ten|top 10)';

/** Words that name the area of a list, with the kind of it. */
export const AREA_WORDS =
  /^(?:European|African|Asian|Oceanian?|Commonwealth|continental|area|North American|South American|NACAC)$/i;
/** Those who belong to an area: `the third European`, `among Africans`. */
export const AREA_PEOPLE = /^(?:European|African|Asian|Oceanian|South American|North American)s?$/i;

/** One who is ranked: `the third-fastest woman over the distance`. */
export const PERFORMER =
  '(?:wo)?m[ae]n|athletes?|runners?|milers?|marathoners?|sprinters?|hurdlers?|jumpers?|throwers?|vaulters?|walkers?|performers?|performances?|times?|marks?|jumps?|throws?|runs?|scores?|clockings?|leaps?|heptathletes?|decathletes?';
/** Performers whose name tells their event: `the second-fastest miler in history`. */
export const PERFORMER_EVENTS: readonly (readonly [RegExp, Discipline])[] = [
  [/(?<!(?:quarter|half)-)\bmilers?\b/i, 'mile'],
  [/\bhalf[- ]marathon(?:ers?|s)?\b/i, 'half marathon'],
  [/\bmarathon(?:ers?|s)?\b/i, 'marathon'],
  [/\bheptathletes?\b/i, 'heptathlon'],
  [/\bdecathletes?\b/i, 'decathlon'],
];
