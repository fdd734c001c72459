import { pattern } from '../../../discourse/masking.ts';
import type { Frame } from './frame.ts';
import { ASIDE, DET, DUEL_NOW, NOT_DONE, SHORT_DET } from './words.ts';

/** A mark whose owner stands after it, is given it, or came after another. */
export const FOLLOWERS: readonly Frame[] = [
  {
    // `The 100m was ⟨won⟩ in 9.96 by Vik`: run then, unlike `the 9.96 by Vik`
    name: 'won by',
    of: pattern(
      `\\b(?:was|were|is) (?:[a-z]+ly )?{P} (?:in|with) (?:an? )?(?:[a-z{R}]+ (?:of )?){0,3}(?<m1>{M}),? by ${DET}(?<a1>{A})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.93,
  },
  {
    // `Vik moved ahead of him with a national record of 86.43m`; not `Vik finished ahead of Moe, with 86.43m`
    name: 'moved ahead',
    of: pattern(
      "(?<a1>{A})[^;.,{M}{A}{P}]{0,12}? (?:moved|went|jumped|pulled|leapfrogged|edged|climbed|leapt|surged|vaulted) (?:ahead of|in front of|past|above|over) (?:[\\w'’-]+ ){0,3}?{A}[^;.,{M}{A}]{0,20}? with (?:an? )(?:[a-z{R}-]+ (?:of )?){0,4}(?<m1>{M})",
      'g',
    ),
    standing: ['new'],
    confidence: 0.9,
  },
  {
    // `3000m went by in 7:52.79 with Ramsden still in front`; not `7:52.79 with Ramsden third`
    name: 'in front',
    of: pattern(
      `(?<m1>{M}),? with ${SHORT_DET}(?<a1>{A}) (?:still |just |already |now |then )?(?:in (?:front|charge|the lead|command)|leading|ahead|at the (?:front|head|helm)|on the front|(?:making|setting|forcing|dictating) the pace|towing)\\b`,
      'g',
    ),
    standing: ['split'],
    confidence: 0.85,
  },
  {
    // `the 3:44.39 set by Morceli`, `46.78 by Young`, `the 8:03.40 of Mo Farah`, `3:44.39, the work of Morceli`;
    // not `5,000 points, 13 short of the record held by Lee`, `3:44.39, breaking the record held by Lee`
    name: 'owner after',
    of: pattern(
      `(?<m1>{M})(?: (?:mark|{R}|record|best|run|leap|throw|jump|effort|time|clocking))?,? (?:(?:(?![^;.(){M}{A}]{0,60}\\b(?:short|shy|outside|inside|off|behind|under|below|above|beyond|than|(?:smash|break|beat|better|eclips|shatter|improv|eras|surpass|lower|obliterat|destroy|remov|replac|wip|equal|match|ty|ti)(?:e|t?ing|l?ling)?) (?:of )?(?:the |a )?)[^;.(){M}{A}]{0,60} )?(?:set|run|held|clocked|posted|recorded|achieved|established|jumped|thrown|cleared|managed|owned|registered|produced|made|done|delivered|put up)(?: [^;.{M}{A}]{0,40}?)? by|by|of|(?:(?:that|which) )?(?:had |has )?(?:belong(?:ed|s)|been|stood) (?:to|by)|belonging to|(?:which )?(?:was |is )?the (?:work|property|doing) of) ${DET}(?<a1>{A})`,
      'g',
    ),
    standing: ['old'],
    confidence: 0.93,
  },
  {
    // `a throw of 90.10m from Vik won it`; not `a gap of 0.20 from Vik`
    name: 'effort from',
    of: pattern(
      `\\b(?:throw|jump|leap|effort|put|clearance|run|clocking|vault|heave|toss|time|performance|mark) of (?<m1>{M}) from ${SHORT_DET}(?<a1>{A})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.9,
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
    // `the 1:04:51 with which Kosgei broke her own record`
    name: 'relative with which',
    of: pattern(`(?<m1>{M}),? (?:in )?with which ${SHORT_DET}(?<a1>{A})`, 'g'),
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
    // `and a Turkish record of 47.81 from Moss`; not `won in a record of 47.81 from Moss`
    name: 'record from',
    of: pattern(
      `(?<!\\b(?:in|with) (?:an? |the )?(?:\\w+ ){0,2})(?:{R}|best|run|leap|throw|jump|effort|mark|time) (?:of|in) (?<m1>{M}) from ${SHORT_DET}(?<a1>{N})(?!'s)`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.8,
  },
  {
    // `the 7,013 Lee collected in Rome`, `than the 4:17.52 Moss had to run`; not `in 4:17.52 Moss won`
    name: 'contact relative, any verb',
    of: pattern(
      `\\b(?:the|that|than) (?<m1>{M}) ${SHORT_DET}(?<a1>{A}) (?:had |has |once |first |also |himself |herself )?(?:to run|to jump|to throw|[a-z]+ed|made|put|got|gave|did|ran|took|brought)\\b`,
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
      `(?<a1>{A})${ASIDE}, (?:the |a )?(?:[a-z]+ )?(?<p>{P})(?: [^;.,{M}{A}]{1,30})? (?:in|with|at) (?:a |an )?(?:[a-z{R}]+ (?:of )?){0,3}(?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.85,
  },
  {
    // `Nuguse's, at the Millrose Games on Saturday, was 3:46.63`, `the old one, Vetter's, was 94.44m`
    name: 'possessive alone',
    of: pattern(
      `(?<a1>{A's})(?:,? (?:at|from|in|set|run|on) [^;.{M}{A}]{1,60})?,? (?:was|is|stood at|had been) (?:a )?(?<m1>{M})`,
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
    // `won in 3:48.37, ahead of Lewandowski of Poland in 3:49.11`, `ran 6.50, edging out Moss at 6.52`; not `won ahead of Lewandowski in 3:48.37`
    name: 'follower in',
    of: pattern(
      `{M}\\)?(?:,| -| –)?[^;.{M}{A}]{0,60}\\b(?:ahead of|clear of|in front of|from|behind|over|followed by|by|past|${DUEL_NOW}) ${DET}(?<a1>{A})${ASIDE} (?:in|on|at) (?<m1>{M})`,
      'g',
    ),
    standing: ['new'],
    confidence: 0.88,
  },
  {
    // `ahead of Kerr, who ran 3:29.38`, `from Thompson, 20.12`; not the score `from Hodgkinson, 1:56.30 to 1:56.38`
    name: 'follower',
    of: pattern(
      `(?:followed (?:home )?by|(?:ahead of|behind|from|beating|over|holding off|past|edging out|edging|clear of|chased (?:home )?by|pipping|outsprinting|(?<!\\b(?:set|held|run|created|owned|made|established|posted|recorded|thrown|jumped|achieved) )by)) (?:the |fellow |compatriot |\\w+ ){0,2}(?<a1>{A})${ASIDE}(?:,? who [^;.,{M}{A}]{0,50}?|, | with (?:a |an |his |her )?(?:[a-z{R}'-]+ ){0,4}|'s )(?<m1>{M})(?! (?:to|against) {M})`,
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
