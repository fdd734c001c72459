import { pattern } from '../../../discourse/masking.ts';
import type { Frame } from './frame.ts';
import { ASIDE, BEYOND, NOUN, SHORT_DET, SURPASS } from './words.ts';

/** A mark whose owner stands before it as a possessor, or that he moved his own to. */
export const POSSESSIVES: readonly Frame[] = [
  {
    // `edging out Cheruiyot's 3:29.77`, `behind Kerr's 3:29.05`: two of one race
    name: 'rival’s possessive',
    of: pattern(
      `\\b(?:edg(?:ed|ing) (?:out|past)|behind|ahead of|held off|holding off|pipp(?:ed|ing)|clear of) (?<a1>{A's}) ${NOUN}(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.85,
  },
  {
    // `beat Ngeny's 3:43.40`, `broke Steve Cram's British record of 3:46.32`
    name: 'surpassed possessive',
    of: pattern(`\\b(?:${SURPASS}|${BEYOND})\\b[^;.{M}{A}]{0,60}?(?<!\\bwith )(?<a1>{A's}) ${NOUN}(?<m1>{M})`, 'g'),
    standing: ['old'],
    confidence: 0.88,
  },
  {
    // `won the silver medal with her season-best 76.75`: done there; not `was second to his record of 3:54.50`
    name: 'best of the day',
    of: pattern(
      `{P}[^;.,{M}{A}{R}]{0,40}\\b(?:with|in|on) (?<a1>{A's}) (?:own |very )?(?:[a-z]+ )?{R}(?: (?:throw|jump|leap|time|clearance|effort|mark))?(?:,? of)? (?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.88,
  },
  {
    // `Muir's British record of 3:54.50`, `his previous best of 3:30.60`, `his own 3:30.60`
    name: 'possessive record',
    of: pattern(
      `(?<a1>{A's}) ?(?=own |[^{M}]{0,50}(?:{R}|record|best|world mark|{P}(?! (?:time|mark|throw|jump|run|effort|leap|height|distance|performance|clocking|putt?|vault)\\b)))${NOUN}\\(?(?<m1>{M})`,
      'g',
    ),
    standing: ['best'],
    confidence: 0.88,
  },
  {
    // `Moss – whose previous best was 6.88m – leapt`; not `Moss, whose coach saw a record of 6.88m`
    name: 'whose record',
    of: pattern(
      `(?<a1>{A})${ASIDE}(?:,| [–—-])? \\(?whose (?:[\\w{E}{D}{V}{C}-]+ ){0,4}(?:{R}|record|best|PB|mark|time)(?! (?:she|he|they)\\b) (?:of|was|is|had been|stood at|stands at|had stood at) (?:only |just |a )?(?<m1>{M})`,
      'g',
    ),
    standing: ['best'],
    confidence: 0.88,
  },
  {
    // `Moss improved from 22.30 to 22.02`; not `Moss improved the record from 22.30 to 22.02`
    name: 'improved from',
    of: pattern(
      `(?<a1>{A})[^;.{M}{A}{R}]{0,40}\\b(?:improv|progress|drop|mov|climb)\\w*(?: her| his)?[^;.{M}{A}{R}]{0,30} from (?:an? |her |his )?(?<m1>{M})[^;.{M}{A}]{0,40} to (?:an? )?(?<m2>{M})`,
      'g',
    ),
    standing: ['best', 'new'],
    confidence: 0.85,
  },
  {
    // `… Mendes (13:04.2) and, in a personal best of 13:06.9, Fletcher`; not `and, in 13:06.9, won`
    name: 'mark before its owner',
    of: pattern(
      `\\band,? (?:in|with|on) (?:an? |his |her )?(?:[a-z{R}-]+ (?:of )?){0,4}(?<m1>{M}), ${SHORT_DET}(?<a1>{A})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.85,
  },
  {
    // `Moss, whose previous best was 7.22, won`, `the German – whose record had been 91.28m`; not `Moss, whose record fell to Lee's 7.22`
    name: 'whose record',
    of: pattern(
      `(?<a1>{A})(?!'s)${ASIDE},?(?: [–—-])? whose (?:[\\w{E}{D}{V}{C}{Q}'-]+ ){0,6}(?:{R}|bests?|records?|PBs?)(?: [^;.,{M}{A}]{0,30})?(?:,| of| at| is| was| were| had been| stood at| stands at| remains) (?:a |the )?(?<m1>{M})`,
      'g',
    ),
    standing: ['best'],
    confidence: 0.88,
  },
  {
    // `Kosgei's world record from Chicago in 2019 was 2:14:04`, `her outdoor best, from Tokyo, 15.67m`; not `Kosgei's record, and Moss took third in 2:17:01`
    name: 'possessive record, apart',
    of: pattern(
      `(?<a1>{A's}) ?(?:[\\w{E}{D}{V}{C}{Q}-]+ ){0,4}(?:{R}|record|best)(?:(?:,| too| from| in| at| set| run| dating| since| is| was) ?(?:[^;.{M}{A}]|(?<=\\bby ){A}){0,80}?)?(?:,|:| (?:was|is|of|remains|stands at|stood at)) (?:the |a )?(?<m1>{M})`,
      'g',
    ),
    standing: ['best'],
    confidence: 0.8,
  },
  {
    // `the 5000m record is Gidey's too: 14:06.62`
    name: 'record is possessive',
    of: pattern(
      `(?:{R}|record|best) (?:is|was|remains) (?:also |still )?(?<a1>{A's}) ?(?:too|as well|alone|own)?[,:] (?<m1>{M})`,
      'g',
    ),
    standing: ['best'],
    confidence: 0.85,
  },
  {
    // `there went the rest of Bekele's work, 26:17.53 from 2005`; not `Bekele's fans, 26:17.53 or not`
    name: 'possessive, apposed',
    of: pattern(
      `(?<a1>{A's}) ?(?:[\\w{E}{R}'-]+ ){0,3}[\\w{E}{R}'-]+, (?:the |a )?(?<m1>{M})(?= (?:from|set|run|dating|which|in|at) |,? ?[.;)]|$)`,
      'g',
    ),
    standing: ['best'],
    confidence: 0.75,
  },
  {
    // `the old record was Kimetto's 2:02:57`, `the women-only record had been Radcliffe's 2:17:42`; not `the record was broken by Kimetto's 2:02:57`
    name: 'record was possessive',
    of: pattern(
      `(?:{R}|record|best|mark)(?: (?:in|for|at|of) [^;.,{M}{A}]{1,25})? (?:is|was|remains|remained|had been|has been) (?:still |then |the |that of )?(?<a1>{A's}) ${NOUN}\\(?(?<m1>{M})`,
      'g',
    ),
    standing: ['old'],
    confidence: 0.85,
  },
  {
    // `the second win after Moss's in the pentathlon on Friday, with 4,750 points`
    name: 'possessive, what is left out',
    of: pattern(
      `(?<a1>{A's})(?: (?:in|over|at) (?:the )?{E}| (?:in|at) {V}| (?:on )?{D}){1,3},? (?:with|in|of) (?:a |an )?(?:[a-z{R}-]+ (?:of )?){0,4}(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.8,
  },
  {
    // `Cheruiyot's 3:29.77`, `his time of 3:30.60`
    name: 'possessive',
    of: pattern(`(?<a1>{A's}) ${NOUN}\\(?(?<m1>{M})`, 'g'),
    standing: ['new'],
    confidence: 0.83,
  },
];
