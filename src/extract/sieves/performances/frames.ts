import { pattern } from '../../discourse/masking.ts';

/**
 * Verb frames and notations that say whose a mark is, most certain first: a mark that one frame has
 * bound, no later frame binds again.
 *
 * In a pattern the named groups `a1 m1` are an athlete and the mark that is his, `a2 m2` a second pair
 * of the same match (`a1` again where there is no `a2`). `{A}` and the like are the letters of discourse/masking.ts.
 */
export interface Frame {
  readonly name: string;
  readonly of: RegExp;
  /** `new`: done in the race spoken of; `old`: a mark that stood before it; `best`: the owner's standing one. */
  readonly standing: readonly [first: Standing, second?: Standing];
  /** Finishing places that the frame itself implies. */
  readonly places?: readonly [first: number | null, second?: number | null];
  readonly confidence: number;
}
export type Standing = 'new' | 'old' | 'best' | 'split';

// Between an athlete and what is his: `, 24,`, ` of Kenya`, ` (KEN)`, `, the Olympic champion,`
const ASIDE =
  "(?:,? (?:of|from) (?:the )?[{V}\\w' -]{1,30}?|,? \\((?:[A-Z]{3}|[^(){M}]{1,30})\\)|, [^,;(){M}]{1,60},|,? {G},?){0,2}?";
// What may stand between a possessive and its mark: `own previous national record of`, `time was`
const NOUN =
  '(?:(?!\\b(?:in|with|by|when|after|and|to|from|running|clocking|throwing|jumping|leaping|posting|recording|clearing|finishing|winning)\\b)[\\w{R}{E}{D}{V}{C}{P}{Q}-]+,? ){0,6}?(?:(?:of|was|is|at|stood at|stands at|were|came in|remains|from)[, ](?:about |just |a |an )?)?';
const SURPASS =
  '(?:beat(?:ing|s)?|br(?:oke|eak|eaking|eaks|oken)|better(?:ed|ing|s)?|eclips(?:ed|ing|es)|surpass(?:ed|ing|es)|smash(?:ed|ing|es)|shatter(?:ed|ing|s)|improv(?:ed|ing|es)(?: on| upon)?|lower(?:ed|ing|s)|eras(?:ed|ing|es)|demolish(?:ed|ing|es)|t(?:ook|aking|akes|aken) down|edg(?:ed|ing|es)(?: past| out)?|obliterat(?:ed|ing|es)|destroy(?:ed|ing|s)|topp(?:ed|ing|les)|remov(?:ed|ing|es)|replac(?:ed|ing|es)|overt(?:ook|aking|akes)|exceed(?:ed|ing|s)|top(?:ped|ping|s)|crush(?:ed|ing|es)|dismantl(?:ed|ing|es)|wip(?:ed|ing|es) out|er(?:ased|asing)|ousted|match(?:ed|ing|es)|equall?(?:ed|ing|s)|chopp(?:ed|ing)|shav(?:ed|ing)|slic(?:ed|ing)|carv(?:ed|ing)|cut(?:ting)?|took|taking|knock(?:ed|ing)|lopp(?:ed|ing)|trimm(?:ed|ing)|clipp(?:ed|ing))';
const BEYOND =
  '(?:better|faster|quicker|slower|further|farther|longer|higher|shorter|lower|more|less) than|outside(?: of)?|inside(?: of)?|short of|shy of|adrift of|off|under|beyond|above|below|compared (?:to|with)|against|than';

// What may stand before an athlete's name: `the `, `Kenya's `, `then world champion `; no verb form in -ing
const DET = "(?:(?!\\w+ing\\b)[\\w'.-]+ ){0,4}?";
// `Lee and the holder, Moss`, `Lee and Norway's Moss`
const PARTNER = "(?:(?!\\w+ing\\b)[\\w'.-]+,? ){0,4}?";
const SHORT_DET =
  "(?:(?!\\w+ing\\b)(?:the|then|fellow|compatriot|countryman|team-mate|teammate|rival|former|[A-Z][\\w'.-]*|[a-z]+'s) ){0,4}?";
// Verbs that do not make a relative clause's subject the owner: `3:45.14, which he called`
const NOT_DONE =
  '(?! (?:\\w+ )?(?:call|describ|sa[iy]|thought|think|felt|feel|beat|br[eo]ke|break|better|improv|miss|lower|believ|want|hop|need|know|knew|chas|expect|deem|consider|regard|surpass|erase|remov|replac|eclips|tak|took))';

// Verbs of a duel: the subject wins
const DUEL =
  'beat(?:s|en|ing)?|outsprint\\w*|h[eo]ld(?:s|ing)? off|edg(?:e[sd]?|ing)|defeat\\w*|outlean\\w*|outkick\\w*|pipp\\w+|outduel\\w*|outlast\\w*|nip(?:s|ped|ping)|overhaul\\w*|caught|saw off|shad(?:ed|ing)|outpac\\w+|outr[au]n\\w*|overcame|top(?:s|ped|ping)|outjump\\w*|outthr\\w+|squeez\\w+|deni(?:ed|es)';

export const FRAMES: readonly Frame[] = [
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
    // `Ngeny was outsprinted by Kerr, 3:32.07 to 3:32.32`: the winner's mark comes first here too
    name: 'passive score',
    of: pattern(
      `(?<a2>{A})[^;.{M}{A}]{0,60}\\b(?:${DUEL})\\b[^;.{M}{A}]{0,30}\\bby ${DET}(?<a1>{A})[^;.{M}{A}]{0,60}?,? (?<m1>{M})(?: to | against | v | - |-|–)(?<m2>{M})`,
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
      `(?<a1>{A})(?:,? (?:of|from) (?:the )?[{V}\\w' -]{1,25}|,? {G},?|, [^,(){M}{N}]{1,30},?)?(?: \\([A-Z]{3}\\))? [([](?:[^(){M}{N}]{0,40})(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.95,
  },
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
    of: pattern(`\\b(?:${SURPASS}|${BEYOND})\\b[^;.{M}{A}]{0,60}?(?<a1>{A's}) ${NOUN}(?<m1>{M})`, 'g'),
    standing: ['old'],
    confidence: 0.88,
  },
  {
    // `Muir's British record of 3:54.50`, `his previous best of 3:30.60`, `his own 3:30.60`
    name: 'possessive record',
    of: pattern(`(?<a1>{A's}) ?(?=own |[^{M}]{0,50}(?:{R}|record|best|world mark|{P}))${NOUN}\\(?(?<m1>{M})`, 'g'),
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
    // `Kosgei's world record from Chicago in 2019 was 2:14:04`, `her outdoor best, from Tokyo, 15.67m`
    name: 'possessive record, apart',
    of: pattern(
      `(?<a1>{A's}) ?(?:[\\w{E}{D}{V}{C}{Q}-]+ ){0,4}(?:{R}|record|best)(?:(?:,| too| from| in| at| set| run| dating| since| is| was) ?[^;.{M}]{0,80}?)?(?:,|:| (?:was|is|of|remains|stands at|stood at)) (?:the |a )?(?<m1>{M})`,
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
    // `Cheruiyot's 3:29.77`, `his time of 3:30.60`
    name: 'possessive',
    of: pattern(`(?<a1>{A's}) ${NOUN}\\(?(?<m1>{M})`, 'g'),
    standing: ['new'],
    confidence: 0.83,
  },
  {
    // `the 3:44.39 set by Morceli`, `46.78 by Young`, `the 8:03.40 of Mo Farah`, `3:44.39, the work of Morceli`
    name: 'owner after',
    of: pattern(
      `(?<m1>{M})(?: (?:mark|{R}|record|best|run|leap|throw|jump|effort|time|clocking))?,? (?:(?:[^;.(){M}{A}]{0,60} )?(?:set|run|held|clocked|posted|recorded|achieved|established|jumped|thrown|cleared|managed|owned|registered|produced|made|done|delivered|put up)(?: [^;.{M}{A}]{0,40}?)? by|by|of|(?:(?:that|which) )?(?:had |has )?(?:belong(?:ed|s)|been|stood) (?:to|by)|belonging to|(?:which )?(?:was |is )?the (?:work|property|doing) of) ${DET}(?<a1>{A})`,
      'g',
    ),
    standing: ['old'],
    confidence: 0.93,
  },
  {
    // `3:43.13 that El Guerrouj of Morocco ran`, `2:09, which the Bulgarian had held`; not `3:45.14, which he called`
    name: 'relative',
    of: pattern(
      `(?<m1>{M}),? (?:{R} |mark |time |height |standard |figures )?(?:(?:in|at|from) [^;.(),{M}{A}]{1,25} )?(?:with which|that|which) ${SHORT_DET}(?<a1>{A})(?:,? {A},?)?${NOT_DONE}`,
      'g',
    ),
    standing: ['old'],
    confidence: 0.88,
  },
  {
    // `the 2:14:04 Kosgei ran in Chicago`
    name: 'contact relative',
    of: pattern(
      `(?<m1>{M}) (?:the )?(?:[A-Z]\\w+ )?(?<a1>{A}) (?:had |has |once |first |also |himself |herself )?(?:set|ran|run|clocked|posted|recorded|jumped|threw|cleared|managed|achieved|did|produced|won|registered|established|needed|threw)\\b`,
      'g',
    ),
    standing: ['old'],
    confidence: 0.8,
  },
  {
    // `a silver in 3:29.65 for Kerr`; not `3:29.65 for the 1500m`
    name: 'mark for',
    of: pattern(`(?<m1>{M})\\)? for ${SHORT_DET}(?<a1>{N})(?!'s)`, 'g'),
    standing: ['new'],
    confidence: 0.75,
  },
  {
    // `a machine gave Hines 9.95`, `the timing gear caught Ingebrigtsen in 3:29.63`; not `gave Hines his 9.95`
    name: 'given',
    of: pattern(
      `\\b(?:gave|giving|gives|timed|times|caught|clocked|credited|credits|measured|earned) ${SHORT_DET}(?<a1>{A})(?!'s) (?:(?:in|at|with|a|an|time|of|out|as)\\s){0,4}(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.85,
  },
  {
    // `7.18 gave Webb the win`, `a 69.50 which earned Holm gold`; not `7.18 took the lead from Moss`
    name: 'mark gave',
    of: pattern(
      `(?<m1>{M})\\)?,? (?:(?:which|that) )?(?:[a-z]+ly )?(?:gave|giving|earned|earning|handed|won|brought|bringing|was (?:good )?enough (?:for|to (?:give|earn|hand|see|put))|secured|lifted|moved|carried|propelled|sent|placed|put|made|left) ${SHORT_DET}(?<a1>{A})(?!'s)`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.85,
  },
  {
    // `a national record of 8:03.62 was Fisher's reward`; not `3:45.14 was Kerr beating`
    name: 'mark was possessive',
    of: pattern(`(?<m1>{M}),? (?:was|is|were) (?:also |now )?(?<a1>{A's})`, 'g'),
    standing: ['new'],
    confidence: 0.85,
  },
  {
    // `fell to Chebet, winner in 28:54.14`, `had got past Gatlin, second in 9.94`
    name: 'apposed place',
    of: pattern(
      `(?<a1>{A})${ASIDE}, (?:the |a )?(?:[a-z]+ )?{P}(?: [^;.,{M}{A}]{1,30})? (?:in|with|at) (?:a |an )?(?:[a-z{R}]+ (?:of )?){0,3}(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.85,
  },
  {
    // `Nuguse's, at the Millrose Games on Saturday, was 3:46.63`
    name: 'possessive alone',
    of: pattern(
      `(?<a1>{A's}),? (?:at|from|in|set|run|on) [^;.{M}{A}]{1,60},? (?:was|is|stood at) (?:a )?(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.8,
  },
  {
    // `leaving Ingebrigtsen with a silver (3:29.65)`
    name: 'left with',
    of: pattern(
      `\\blea?(?:ving|ves|ve|ft) ${SHORT_DET}(?<a1>{A})[^;.{M}{A}]{0,40}\\b(?:with|in|on)\\b [^;.{M}{A}]{0,30}(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.85,
  },
  {
    // `won in 3:48.37, ahead of Lewandowski of Poland in 3:49.11`; not `won ahead of Lewandowski in 3:48.37`
    name: 'follower in',
    of: pattern(
      `{M}\\)?(?:,| -| –)?[^;.{M}{A}]{0,60}\\b(?:ahead of|from|behind|over|beating|followed by|by) ${DET}(?<a1>{A})${ASIDE} in (?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.88,
  },
  {
    // `ahead of Kerr, who ran 3:29.38`, `from Thompson, 20.12`; not the score `from Hodgkinson, 1:56.30 to 1:56.38`
    name: 'follower',
    of: pattern(
      `(?:followed (?:home )?by|(?:ahead of|behind|from|beating|over|holding off|past|edging out|edging|clear of|chased (?:home )?by|pipping|outsprinting|by)) (?:the |fellow |compatriot |\\w+ ){0,2}(?<a1>{A})${ASIDE}(?:,? who [^;.,{M}{A}]{0,50}?|, | with (?:a |an |his |her )?(?:[a-z{R}'-]+ ){0,4}|'s )(?<m1>{M})(?! (?:to|against) {M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.88,
  },
  {
    name: 'followed by',
    of: pattern(
      `(?:followed (?:home )?by|chased (?:home )?by) (?:the |fellow |\\w+ ){0,2}(?<a1>{A})${ASIDE} in (?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.9,
  },
  {
    // `the 100m was won by Lee in 9.98`, `a race taken by Moss in 9.99`
    name: 'passive win',
    of: pattern(
      `(?:(?:{P}|\\b(?:taken|claimed|headed|topped|led|clinched|landed)) by|{E}[^;.,{M}{A}]{0,30} (?:went|goes|fell) to) ${DET}(?<a1>{A})${ASIDE}(?:,? (?:who|in|with|at|clocking|running|timed)\\b[^;.{M}{A}]{0,40}?|,) ?(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.9,
  },
  {
    // `second was Ngeny with 3:43.40`, `bronze went to Muir in 3:54.50`
    name: 'place first',
    of: pattern(
      `(?:{P}|\\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Gg]old|[Ss]ilver|[Bb]ronze))(?: place| spot| medal)?(?: (?:in|of|at|over) [^;.,{M}{A}]{1,40})? (?:was|went to|goes to|being|is|belonged to|fell to|for) (?:an? [A-Z]\\w+, )?${DET}(?<a1>{A})${ASIDE}[^;.{M}{A}]{0,40}?(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.9,
  },
];

/** One mark of two athletes: `Lee and Moss both ran 9.98`, `Lee was third and Moss fourth, both in 12.23`. */
export const SHARED: readonly RegExp[] = [
  pattern(
    `(?<a1>{A})${ASIDE} and ${PARTNER}(?<a2>{A})${ASIDE},?(?: [^;.{M}{A}]{0,40})? (?:both|each|tied|dead-heated|equal|level|jointly|together|shared)\\b[^;.{M}{A}]{0,50}?(?<m1>{M})`,
    'g',
  ),
  pattern(
    `(?<!\\b(?:from|of|to|by|over|than|behind|beat) )(?<a1>{A})[^;.{M}{A}]{1,60}(?<a2>{A})[^;.{M}{A}]{0,60},? (?:both|each) (?:in|with|on|at|of|clocking|timed|running|clearing|jumping|throwing)\\b[^;.{M}{A}]{0,20}?(?<m1>{M})`,
    'g',
  ),
  // `3. Lee and Moss 22.91`, `Lee and Moss (22.91)`; not `Lee and Moss 22.91 and 22.90`
  pattern(
    '(?<a1>{N})(?: \\([A-Z]{3}\\))? (?:and|&) (?<a2>{N})(?: \\([A-Z]{3}\\))?:? \\(?(?<m1>{M})(?!\\)?(?:,| and|/| &) {M})',
    'g',
  ),
];

// `beat the 46.78`, `bettering the previous record of 3:44.39`: the mark was there before
export const SURPASSED = pattern(
  `(?<!\\bno |\\bno \\w{3,8} )\\b(?!match|equal|t(?:ook|aking) {M})(?:${SURPASS}|${BEYOND})\\b (?:by (?:(?!(?:with|to|in|at)\\b)[\\w{Q}-]+ ){0,5})?(?!(?:in|with|to)\\b)(?:(?!\\b(?:in|with|to|at|by|when|as|after|\\w+ing)\\b)[\\w{R}{E}{D}{V}{C}{P}{Q}'-]+,? ){0,8}(?:of |, )?{M}`,
  'g',
);
// `the old record was 51.41`, `the previous mark of 3:44.39`, `the record stood at 2:14:04`, `the world record is 2.45`
export const OLD_RECORD = pattern(
  '(?:(?:old|previous|former|existing|the then|earlier|standing|prior) (?:[\\w{E}{V}{D}-]+ ){0,3}(?:{R}|record|mark|best|standard|time|figures?)|(?:{R}|record|mark) (?:had )?(?:stood|stands|stand|was standing|dated)|\\b(?:[Tt]he|[Ii]ts) {R}(?: (?:in|for|at) [^;.,{M}{A}]{1,25})? (?:is|was|remains)(?= (?:still )?(?:at )?{M}))[^;.{M}{A}]{0,60}?{M}',
  'g',
);
