import { pattern } from '../../../discourse/masking.ts';
import type { Frame } from './frame.ts';
import { ASIDE, DET, DUEL } from './words.ts';

/** Ways of writing that say whose a mark is without a verb: results, lists, scores, brackets. */
export const NOTATIONS: readonly Frame[] = [
  {
    // `1. Amusan (NGR) 12.06`, `2 Kerr GBR 3:29.05`; not `On 1 May Kerr`
    name: 'result line',
    of: pattern(`(?:^|[;:.,] |\\) )(?:\\d{1,2}[.)=]?|{P}[.)=:]?)\\s{1,3}(?<a1>{A})${ASIDE}[ ,:–-]{1,3}(?<m1>{M})`, 'g'),
    standing: ['new'],
    confidence: 0.95,
  },
  {
    // `3:43.40 Noah Ngeny Rome 1999`, a line of a list; not `3:43.40 was Ngeny's time`
    name: 'list line',
    of: pattern(`^(?:\\d{1,3}[.)=]? +|{P}[.)=]? +)?(?<m1>{M})(?: ?\\([+-]?\\d\\.\\d\\))?[ ,–:-]{1,3}(?<a1>{A})`, 'g'),
    standing: ['new'],
    confidence: 0.9,
  },
  {
    // `Kerr stopped the clock at 45.25 to Ngeny's 45.34`, `won with 8.10m to Moe's 8.05m`
    name: 'score, possessive',
    of: pattern(
      `(?<a1>{A})(?!'s)[^;.{M}{A}]{0,60} (?<m1>{M}),? (?:to|against) (?:[\\w'’-]+ )?(?<a2>{A's}) (?<m2>{M})`,
      'g',
    ),
    standing: ['new', 'new'],
    places: [1, 2],
    ofSubject: true,
    confidence: 0.9,
  },
  {
    // `Ngeny was outsprinted by Kerr, 3:32.07 to 3:32.32`: the winner's mark comes first here too
    name: 'passive score',
    of: pattern(
      `(?<a2>{A})[^;.{M}{A}]{0,60}(?:\\b(?:${DUEL})\\b[^;.{M}{A}]{0,30}\\bby|\\b(?:lost|losing|went down|going down|succumbed|bowed|gave way)(?: out| narrowly)? to) ${DET}(?<a1>{A})[^;.{M}{A}]{0,60}?,? (?<m1>{M})(?: to | against | v | - |-|–)(?<m2>{M})`,
      'g',
    ),
    standing: ['new', 'new'],
    places: [1, null],
    confidence: 0.93,
  },
  {
    // `Kerr beat Ngeny, 3:32.07 to 3:32.32`, `Mu won the 800m from Kerr, 1:56.30 to 1:56.38`; not `from 3:32.07 to 3:31.0`
    name: 'score',
    of: pattern(
      `(?<a1>{A})(?!'s)[^;.{M}{A}]{0,60}\\b(?:${DUEL}|from|over|against|ahead of)\\b ${DET}(?<a2>{A})[^;.{M}{A}]{0,60}?,? (?<m1>{M})(?: to | against | v | - |-|–)(?<m2>{M})`,
      'g',
    ),
    standing: ['new', 'new'],
    places: [1, 2],
    confidence: 0.93,
  },
  {
    // `the record of Almaz Ayana, 29:17.45`, `the previous best by Sweden's Susanna Kallur, 7.68`
    name: 'record of',
    of: pattern(
      `(?:{R}|\\b(?:record|mark|best|standard|figures)) (?:of|by|from|held by|set by|belonging to) ${DET}(?<a1>{A})(?:,? (?:of|from) [{V}\\w' -]{1,30}?)?,? (?:\\(|: ?|(?:was|is|stood at|stands at) )?(?:the |a )?(?<m1>{M})`,
      'g',
    ),
    standing: ['best'],
    confidence: 0.92,
  },
  {
    // `the result of Tsegay is 29:05.92`, `the clock of the Briton stopped at 3:45.34`
    name: 'result of',
    of: pattern(
      `\\b(?:result|time|clock|watch|effort|run|leap|throw|jump|series|performance)s? (?:of|by|from) ${DET}(?<a1>{A})(?:,| (?:was|is|were|read|showed|stopped at|stopped|of))* (?:at )?(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.85,
  },
  {
    // `Vogel 6.56, Rossi 6.44`, `from Webb, 23.01, and`; not `beat Kerr, 3:32.07 to 3:32.32`
    name: 'beside',
    of: pattern(
      `(?<a1>{N})(?: \\([A-Z][A-Za-z]{2}\\))?(?::? (?<m1>{M})(?! (?:to|against) {M})|, (?<m2>{M})(?=[,;.)]|$| and ))`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.93,
  },
  {
    // `Georgia Bell (3:56.54)`, `Kerr, of Great Britain (3:29.05)`; not `a silver (3:29.65)`
    name: 'bracket',
    of: pattern(
      `(?<a1>{A})(?: \\([^(){M}{N}]{1,30}\\)(?= (?:of|from) ))?(?:,? (?:of|from) (?:the )?[{V}\\w' -]{1,25}|,? {G},?|, [^,(){M}{N}]{1,30},?)?(?: \\([A-Z]{3}\\))? [([](?:[^(){M}{N}]{0,40})(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.95,
  },
];
