import { pattern } from '../../discourse/masking.ts';

/**
 * Verb frames and notations that say whose a mark is, most certain first: a mark that one frame has
 * bound, no later frame binds again.
 *
 * In a pattern the named groups `a1 m1` are an athlete and the mark that is his, `a2 m2` a second pair
 * of the same match. `{A}` and the like are the letters of discourse/masking.ts.
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
  "(?:,? (?:of|from) (?:the )?[{V}\\w' -]{1,30}?|,? \\((?:[A-Z]{3}|[^(){M}]{1,30})\\)|, [^,;(){M}]{1,60},|,? {G},?)?";
// What may stand between a possessive and its mark: `own previous national record of`, `time was`
const NOUN =
  '(?:(?!\\b(?:in|with|by|when|after|and|to|from)\\b)[\\w{R}{E}{D}{V}{C}{P}{Q}-]+,? ){0,6}?(?:(?:of|was|is|at|stood at|stands at|were|came in|remains|from)[, ](?:about |just |a |an )?)?';
const SURPASS =
  '(?:beat(?:ing|s)?|br(?:oke|eak|eaking|eaks|oken)|better(?:ed|ing|s)?|eclips(?:ed|ing|es)|surpass(?:ed|ing|es)|smash(?:ed|ing|es)|shatter(?:ed|ing|s)|improv(?:ed|ing|es)(?: on| upon)?|lower(?:ed|ing|s)|eras(?:ed|ing|es)|demolish(?:ed|ing|es)|t(?:ook|aking|akes|aken) down|edg(?:ed|ing|es)(?: past| out)?|obliterat(?:ed|ing|es)|destroy(?:ed|ing|s)|topp(?:ed|ing|les)|remov(?:ed|ing|es)|replac(?:ed|ing|es)|overt(?:ook|aking|akes)|exceed(?:ed|ing|s)|top(?:ped|ping|s)|crush(?:ed|ing|es)|dismantl(?:ed|ing|es)|wip(?:ed|ing|es) out|er(?:ased|asing)|ousted|match(?:ed|ing|es)|equall?(?:ed|ing|s)|chopp(?:ed|ing)|shav(?:ed|ing)|slic(?:ed|ing)|carv(?:ed|ing)|cut(?:ting)?|took|taking|knock(?:ed|ing)|lopp(?:ed|ing)|trimm(?:ed|ing)|clipp(?:ed|ing))';
const BEYOND =
  '(?:better|faster|quicker|slower|further|farther|longer|higher|shorter|lower|more|less) than|outside(?: of)?|inside(?: of)?|short of|shy of|adrift of|off|under|beyond|above|below|compared (?:to|with)|against|than';

export const FRAMES: readonly Frame[] = [
  {
    // `1. Amusan (NGR) 12.06`, `2 Kerr GBR 3:29.05`; not `On 1 May Kerr`
    name: 'result line',
    of: pattern(`(?:^|[;:.,] |\\) )(?:\\d{1,2}[.)=]?|{P}[.)=:]?)\\s{1,3}(?<a1>{A})${ASIDE}[ ,:–-]{1,3}(?<m1>{M})`, 'g'),
    standing: ['new'],
    confidence: 0.95,
  },
  {
    // `Kerr beat Ngeny, 3:32.07 to 3:32.32`; not `from 3:32.07 to 3:31.0`
    name: 'score',
    of: pattern(
      `(?<a1>{A})[^;.{M}]{0,40}\\b(?:beat|beats|beating|outsprint\\w*|held off|holding off|edg\\w+|defeat\\w*|outlean\\w*|won from|outkick\\w*|pipp\\w+|outduel\\w*|outlast\\w*)\\b(?: out| past)?[^;.{M}]{0,30}?(?<a2>{A})[^;.{M}]{0,40}?,? (?<m1>{M}) (?:to|against|v|-) (?<m2>{M})`,
      'g',
    ),
    standing: ['new', 'new'],
    places: [1, 2],
    confidence: 0.9,
  },
  {
    // `Georgia Bell (3:56.54)`, `Kerr, of Great Britain (3:29.05)`; not `a silver (3:29.65)`
    name: 'bracket',
    of: pattern(`(?<a1>{A})(?:,? of {V}|,? {G},?|, [^,(){M}]{1,30},?)? \\((?:[^(){M}{N}]{0,40})(?<m1>{M})`, 'g'),
    standing: ['new'],
    confidence: 0.93,
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
    of: pattern(`(?<a1>{A's}) (?=own |[^{M}]{0,50}(?:{R}|record|best|world mark|{P}))${NOUN}\\(?(?<m1>{M})`, 'g'),
    standing: ['best'],
    confidence: 0.85,
  },
  {
    // `Cheruiyot's 3:29.77`, `his time of 3:30.60`
    name: 'possessive',
    of: pattern(`(?<a1>{A's}) ${NOUN}\\(?(?<m1>{M})`, 'g'),
    standing: ['new'],
    confidence: 0.85,
  },
  {
    // `the 3:44.39 set by Morceli`, `3:43.13 that El Guerrouj ran`, `46.78 by Young`
    name: 'owner after',
    of: pattern(
      `(?<m1>{M}),? (?:[^;,.(){M}{A}]{0,30} )?(?:(?:(?:which|that) )?(?:was |had been |been )?(?:set|run|held|clocked|posted|recorded|achieved|established|jumped|thrown|cleared|managed|owned|registered|produced)(?: [^;.{M}{A}]{0,40}?)? by|by|belonging to|that belonged to|with which|the property of) (?:the |then |fellow |compatriot |[A-Z]\\w+ ){0,2}(?<a1>{A})`,
      'g',
    ),
    standing: ['old'],
    confidence: 0.85,
  },
  {
    name: 'contact relative',
    of: pattern(
      `(?<m1>{M}),? (?:(?:that|which) )?(?:the )?(?<a1>{A}) (?:had |has |once |first |also )?(?:set|ran|run|clocked|posted|recorded|jumped|threw|cleared|managed|achieved|did|produced|won|registered|established|needed)\\b`,
      'g',
    ),
    standing: ['old'],
    confidence: 0.8,
  },
  {
    // `followed by Cheruiyot in 3:29.77`, `ahead of Kerr, who ran 3:29.38`, `from Thompson, 20.12`
    name: 'follower',
    of: pattern(
      `(?:followed (?:home )?by|(?:ahead of|behind|from|beating|over|holding off|past|edging out|edging|clear of|chased (?:home )?by|pipping|outsprinting|by)) (?:the |fellow |compatriot |\\w+ ){0,2}(?<a1>{A})${ASIDE}(?:,? who [^;.,{M}{A}]{0,50}?|, | with (?:a |an |his |her )?(?:[a-z{R}'-]+ ){0,4}|'s )(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.85,
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
    // `second was Ngeny with 3:43.40`, `bronze went to Muir in 3:54.50`
    name: 'place first',
    of: pattern(
      `{P}(?: place| spot)? (?:was|went to|being|is|belonged to|fell to|for) (?:the |fellow |\\w+ ){0,2}(?<a1>{A})${ASIDE}[^;.{M}{A}]{0,40}?(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.9,
  },
];

// `beat the 46.78`, `bettering the previous record of 3:44.39`: the mark was there before
export const SURPASSED = pattern(
  `\\b(?:${SURPASS}|${BEYOND})\\b (?:by [^;.{M}{A}]{0,25} )?(?!(?:in|with|to)\\b)(?:(?!\\b(?:in|with|to|at|clocking|running|when|as|after)\\b)[\\w{R}{E}{D}{V}{C}{P}{Q}'-]+,? ){0,8}(?:of |, )?{M}`,
  'g',
);
// `the old record was 51.41`, `the previous mark of 3:44.39`, `the record stood at 2:14:04`
export const OLD_RECORD = pattern(
  '(?:(?:old|previous|former|existing|then|earlier|standing|last|prior) (?:[\\w{E}{V}{D}-]+ ){0,3}(?:{R}|record|mark|best|standard|time|figures?)|(?:{R}|record|mark) (?:had )?(?:stood|stands|stand|was standing|dated))[^;.{M}{A}]{0,60}?{M}',
  'g',
);
