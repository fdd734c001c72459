import { markLikelihood } from '../../lexicon/plausible.ts';
import { candidates } from '../text/matching.ts';
import type { WrittenMark } from './mark-notations.ts';
import type { WindReading } from './winds.ts';

/** Why a number that is written like a mark is none. */
export type NotAMark =
  | 'wind'
  | 'reaction'
  | 'margin'
  | 'pace'
  | 'clock'
  | 'date'
  | 'stature'
  | 'amount'
  | 'duration'
  | 'too small'
  | 'unlike any mark';

interface Rule {
  readonly reason: NotAMark;
  /** Must match the text up to the number (it ends with `$`) … */
  readonly before?: RegExp;
  /** … and this the text after it (it begins with `^`). */
  readonly after?: RegExp;
  readonly forms?: readonly WrittenMark['form'][];
  /** True where nobody would write `3:45.14` for what the rule is about. */
  readonly sparesColons?: true;
}

const HEDGES =
  '(?:(?:a|an|the|just|only|some|almost|nearly|over|about|around|another|mere|full|whole|further|roughly|more than|less than|as much as|at least|a massive|a huge|a whopping)\\s)*';

const RULES: readonly Rule[] = [
  // `31.5 of the club's 62 points`
  { reason: 'amount', after: /^ of (?:the |its |their |his |her )?[^.;]{0,30}\bpoints\b/, forms: ['bare', 'whole'] },
  // `a reaction time of 0.145`, `reacted in 0.138`.
  { reason: 'reaction', before: /\breact(?:ion|ed|ing)\b[^.;]{0,25}$/i, forms: ['bare', 'time'] },
  // `at 7.30pm`, `10:00 am`, `20:45 local time`, `14:05 GMT`.
  {
    reason: 'clock',
    after:
      /^\s?(?:[ap]m\b|[ap]\.m\.|o'clock|hrs\b|local\b|(?:on )?the clock tonight|(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|EAT|IST|JST|SAST|WAT)\b)/i,
  },
  // `16 July 2024 07:57`, `13:47 16 Jul 2024`, `+01:00` of a time stamp, `Posted at 05:48`.
  {
    reason: 'clock',
    before: /(?:\b20\d\d,?(?: at)? |\d[+T]|\b(?:posted|published|updated|modified) (?:at |on )?)$/i,
    forms: ['time'],
  },
  {
    reason: 'clock',
    after: /^,? (?:on )?\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
    forms: ['time'],
  },
  // `starts at 20:45`, `from 7:30 on`; not `timed at 14:05`.
  {
    reason: 'clock',
    before:
      /\b(?:start(?:s|ed|ing)?|begins?|began|scheduled|live|coverage|gets? under ?way|gates open|kick(?:s|ed)? off|closed|doors open|session|tune in)\b[^.;]{0,18}\b(?:at|from|for|until|till|is)\s$/i,
    forms: ['time', 'bare'],
  },
  // `on 5.12.88`, `dated 13.02.25`.
  { reason: 'date', before: /\b(?:dated|date|born)\b[^.;]{0,8}$/i, forms: ['time'] },
  // `6ft 4in tall`, `stands 1.94m`, `1.88m tall`.
  { reason: 'stature', after: /^[- ](?:tall\b|in height\b|frame\b)/i },
  {
    reason: 'stature',
    // not `the record stands at 5.01m`
    before:
      /(?<!\b(?:record|best|mark|PB|lead|standard)\b[^.;,]{0,30} )\b(?:stands|standing) (?:at )?(?:only |just |a |around )?$/i,
    forms: ['imperial', 'length', 'bare'],
  },
  // `2:16 pace`, `62 seconds a lap`, `4:38 per mile`, `2:55/km`, `47-second pace`.
  {
    reason: 'pace',
    after:
      /^(?:[- ](?:second|minute|mile|minutes?|flat))?[- ]?(?:pace|pacing|tempo|rhythm|schedule|speed|shape|form)\b/i,
  },
  {
    reason: 'pace',
    after:
      /^(?:\s?(?:s|secs?|seconds?|mins?|minutes?))?\s?(?:\/|(?:per|a|an|each|every)[- ])\s?(?:lap|mile|km|k\b|kilomet(?:re|er)|circuit|400|200|100|hurdle)\b|^,? apiece\b/i,
  },
  {
    reason: 'pace',
    before:
      /\b(?:pace|tempo|rhythm|schedule|speed) (?:of|at|around|for|was|just under|under) (?:around |about |just )?$/i,
  },
  { reason: 'pace', before: /\b(?:averag(?:ed|es|ing)|average of) (?:around |about |just |over |under )*$/i },
  // `42.195km`, `13.1 miles`, `2.5 million`, `98.4 per cent`, `7.26kg`, `44.7 km/h`, `3.2 degrees`, `1.5 times`.
  {
    reason: 'amount',
    after:
      /^[- ]?(?:%|km\b|kms\b|k\b|kilomet|kph|mph|km\/h|miles?\b|kg|kilo|g\b|lbs?\b|pounds?\b|stone\b|million|billion|trillion|bn\b|thousand|per ?cent|percent|percentage|degrees?|°|C\b|times\b|fold\b|inch|in\. (?:high|tall|tv)|cm\b|centimet|litres?|years?|months?|weeks?|days?|hours?\b|yards?|laps?\b|euros?|dollars?|pounds sterling|rating|stars?\b|pairs\b|tons?\b|out of (?:ten|10))/i,
    forms: ['bare', 'time', 'length', 'imperial'],
  },
  // `rule 162.7`, `No. 3.4`, `version 2.10`, `odds of 1.40`.
  {
    reason: 'amount',
    before:
      /\b(?:rules?|TR|section|article|version|chapter|odds(?: of)?|backed at|price of|No\.?|lane|bib|heat|bus|flight|spikes?) $/i,
    forms: ['bare'],
  },
  // `the limit is 2.0`: the wind's.
  { reason: 'wind', before: /\blimit (?:is|of|was) \+?$/i, forms: ['bare'] },
  // `it has lost five minutes and 41 seconds`.
  { reason: 'margin', before: /\b(?:lost|losing|gained|gaining|worth|conceded) $/i },
  // `by 0.26 seconds`, `a margin of 1.20`, `winning by over 2.3 seconds`; not `followed by 10.02`.
  {
    reason: 'margin',
    before: new RegExp(`(?<!\\b(?:followed|succeeded|joined|chased|pursued) )\\bby ${HEDGES}$`, 'i'),
  },
  {
    reason: 'margin',
    before: new RegExp(
      `\\b(?<!\\b(?:world|season|season['’]s|year['’]s|European)[ -])(?:margin|gap|difference|deficit|lead|advantage|improvement|winning distance|cushion|buffer|increase) (?:of|was|is|to|at) ${HEDGES}$`,
      'i',
    ),
  },
  {
    reason: 'margin',
    before: new RegExp(`\\b(?:within|to within|missed (?:it|out) by|another|extra|further) ${HEDGES}$`, 'i'),
    forms: ['bare', 'time', 'length', 'whole', 'imperial'],
  },
  // `took 10.63 seconds off`, `sliced 0.4 from the record`.
  {
    reason: 'margin',
    before: new RegExp(
      `\\b(?:t(?:ook|ake[ns]?|aking)|knock(?:s|ed|ing)?|shav(?:e[ds]?|ing)|cut(?:s|ting)?|slic(?:e[ds]?|ing)|chop(?:s|ped|ping)?|lop(?:s|ped|ping)?|clip(?:s|ped|ping)?|trim(?:s|med|ming)?|carv(?:e[ds]?|ing)|slash(?:ed|ing)?|strip(?:ped)?|hack(?:ed|ing)?|scyth(?:ed|ing)|add(?:ed|s|ing)|los(?:t|ing)|gain(?:ed|ing)|gave|given) (?:off |away |up )?${HEDGES}$`,
      'i',
    ),
    after: /^[- ]?(?:\w+ )?(?:of a second )?(?:\w+ )?(?:off|from|away|to|on|over)\b/i,
  },
  // `Kirui was 2:25 behind`, `still 1:04 adrift`; not `finished in 2:25:10 behind Kirui`.
  {
    reason: 'margin',
    before:
      /\b(?:was|were|is|are|finished|crossed|trailed|came (?:home|in)|still|now|already|some|only|just|almost|nearly|over|about) $/i,
    after: /^ (?:behind|back|adrift|down|ahead|clear|in front|in arrears|off the (?:lead|pace))\b/i,
    forms: ['time'],
  },
  // `0.62 seconds ahead`, `0.05 outside`, `2.3 seconds faster`, `3cm short of`; not `9.58 inside the stadium in 2009`.
  {
    reason: 'margin',
    // `won in 46.46 ahead of Sand` gives a mark.
    before:
      /(?<!\b(?:in|with|at|clock(?:ed|ing)|tim(?:ed|ing)|registered|registering|returned|achieved|managed|ran|run(?:ning)?|jump(?:ed|ing)|cleared|clearing|threw|record(?:ed|ing)|post(?:ed|ing)|mark of|time of|best of) )$/i,
    after:
      /^[- ]?(?:(?:s|secs?|seconds?|m|metres?|meters?) )?(?:ahead\b|adrift|clear\b|behind|faster|quicker|slower|better|worse|outside|shy\b|short\b|off (?:his|her|the|their|its|a|that|[A-Z])|inside (?:his|her|the|their|[A-Z])|under (?:his|her|the|their|[A-Z])|away\b|back of|further\b|farther\b|higher\b|longer\b|lower\b|beyond|in arrears|in front|up on|down on|more than|less than|to spare|apart\b|between|separat(?:ed|ing)|improvement\b|margin|gap\b|advantage|lead\b|too (?:slow|fast|short))/i,
    sparesColons: true,
    forms: ['bare', 'time', 'length', 'imperial', 'whole'],
  },
  // `seconds later`, `two minutes 30 seconds before the start`; not `ran 3:57.10 after winning in Rome`.
  {
    reason: 'duration',
    before: /(?<!\b(?:in|with|ran|run(?:ning)?|clock(?:ed|ing)|(?:time|mark|best) of|in a) )$/i,
    sparesColons: true,
    after:
      /^[- ]?(?:later|after|earlier|before the|ago|into the|from the (?:finish|end|line)|to go\b|left\b|remaining|long\b|delay|ban\b|of (?:silence|extra|injury))/i,
    forms: ['time', 'whole'],
  },
];

const rulesIn = candidates(RULES, ({ before, after }) => [before, after]);

const hasColon = (written: string): boolean => /\d[:'’]\d/.test(written);

/**
 * Says why a written mark is none.
 * @param text the sentence
 * @returns the reason, or null when it may be a mark
 */
export const whyNotAMark = (text: string, mark: WrittenMark, winds: readonly WindReading[]): NotAMark | null => {
  if (winds.some((wind) => wind.start < mark.end && mark.start < wind.end)) return 'wind';
  const before = text.slice(Math.max(0, mark.start - 60), mark.start);
  const after = text.slice(mark.end, mark.end + 40);
  const written = text.slice(mark.start, mark.end);
  for (const rule of rulesIn(text)) {
    if (rule.forms !== undefined && !rule.forms.includes(mark.form)) continue;
    if (rule.sparesColons && hasColon(written) && mark.readings.some((one) => one.value > 100)) continue;
    if (rule.before !== undefined && !rule.before.test(before)) continue;
    if (rule.after !== undefined && !rule.after.test(after)) continue;
    return rule.reason;
  }
  // `07:57`, `00:14`: results lists pad hours of `02:07:43`, not minutes.
  if (/^0\d:\d\d$/.test(written)) return 'clock';
  if (mark.readings.every((one) => one.value < 1)) return 'too small';
  const likely = Math.max(...mark.readings.map(markLikelihood));
  // A bare number needs an event that admits it; one with a unit may be a split or a junior's mark.
  if (likely === 0 && mark.form === 'bare') return 'unlike any mark';
  if (likely === 0 && mark.form === 'imperial' && mark.readings[0]!.value < 1.2) return 'unlike any mark';
  return null;
};
