import * as words from '../../../lexicon/margin-words.ts';
import type { Quantity } from '../../../model/values.ts';
import { pattern } from '../../discourse/masking.ts';
import { candidates, everyMatch } from '../../text/matching.ts';

/**
 * How a difference is told, most certain first. Of an amount, the masked text before it and after it are
 * tested; the first frame of which both hold is taken. One long table, since its order is its meaning.
 */
export interface MarginFrame {
  readonly name: string;
  /** `s` or `m` where the words mean the one thing of times and the other of lengths and points. */
  readonly unit?: 's' | 'm';
  /** Tested against the amount's own words. */
  readonly amount?: RegExp;
  readonly before?: RegExp;
  /** What it matches ends where the words for the other side begin. */
  readonly after?: RegExp;
  /** How the one spoken of stands to the other side. */
  readonly subject: 'better' | 'worse';
  /** What the other side is where no words name it; `placed` whoever got the place that is spoken of. */
  readonly against: 'record' | 'next' | 'previous' | 'winner' | 'placed';
  /** Only where words name the other side: `two centimetres more than her best`. */
  readonly needsTarget?: true;
  readonly confidence: number;
}

const CUT = new RegExp(
  `\\b(?:${words.CUTTING})(?: out| away)?(?: a| another| an| the| some| no less than)? ?(?:[a-z]+ )?$`,
  'i',
);
export const FRAMES: readonly MarginFrame[] = [
  {
    // `took 0.16 off Vik's 9.74`, `sliced two hundredths from the record`
    ...{ name: 'cut off', before: CUT, after: /^ (?:off(?: of)?|from|out of|of|away from) /d },
    ...{ subject: 'better', against: 'record', confidence: 0.92 },
  },
  {
    // `added 29 centimetres to the record`
    ...{ name: 'cut off', before: /\badd(?:s|ed|ing)?(?: a| another| some)? $/i, after: /^ (?:to|onto) /d },
    ...{ subject: 'better', against: 'record', confidence: 0.9 },
  },
  {
    // `an improvement of 10.63 seconds`, `the improvement was 0.44`
    ...{
      name: 'improvement of',
      before: /\bimprovement (?:of|was|is|to|came to|had been|amounts to|amounted to) $/i,
      after: /^(?: (?:on|upon|over|from|to) )?/d,
    },
    ...{ subject: 'better', against: 'record', confidence: 0.85 },
  },
  {
    // `the winning margin of 0.62`, `a lead of two seconds over Vik`, `the gap was 0.3`
    ...{
      name: 'margin of',
      before: new RegExp(
        `\\b(?:${words.MARGIN_NOUN})(?:(?: (?:in|at|between|over) [^,.;]{1,40}?)? (?:of|to)| (?:in|at|between|over|to|from|on|back to) [^;]{1,60}? (?:was|is|were)|(?: in the end| at the line)? (?:was|is|were|had been|stood at|came to))(?: an?)? $`,
        'i',
      ),
    },
    ...{ after: /^(?:[^,.;\uE000]{0,24}? (?:over|from|ahead of|to|between|on|against) )?/d },
    ...{ subject: 'better', against: 'next', confidence: 0.8 },
  },
  {
    // `by 0.19 from Vik`, `by over a second`; what is said of comes from the words before
    ...{
      name: 'by',
      before: /(?<!\b(?:set|run|held|owned) )\bby(?: an?| the (?:\w+ )?margin of)?(?: [a-z]+ margin of)? $/i,
    },
    ...{
      after:
        /^(?! (?:faster|quicker|better|slower|further|ahead)\b)(?:,? (?:[^,.;\uE000-\uE00E]{0,16} )?(?:from|over|ahead of|on|to(?= the | an? | [\uE009-\uE00E])|compared (?:with|to)) |(?= the | [\uE00C-\uE00E]) )?/d,
    },
    ...{ subject: 'better', against: 'record', confidence: 0.85 },
  },
  {
    // `within 0.05 seconds of Vik's mark`, `inside a second of`
    ...{ name: 'within', before: /\b(?:within|inside|to) $/i, after: /^ of (?!(?:each|one) )/d },
    ...{ subject: 'worse', against: 'record', confidence: 0.85 },
  },
  {
    // `came within half a second of`, where the amount holds the `within`
    ...{
      name: 'within',
      amount: /^(?:within|inside)\b/i,
      before:
        /(?:\b(?:came|come|comes|coming|got|get|getting|was|is|were|be|been|finish\w*|ran|run|running|closed?|closing|pull\w*|up|home)(?: \w+)?(?: to)?|[,\uE000]) $/i,
    },
    ...{ after: /^ of (?!(?:each|one|a|the (?:race|last|final)) )/d },
    ...{ subject: 'worse', against: 'record', confidence: 0.8 },
  },
  {
    // `a five-second victory in the 6km race ahead of Vik`, `a 0.4 lead over Vik`; not `40cm adrift in second`
    ...{
      name: 'amount as adjective',
      after:
        /^[- ](?:(?!(?:in|on|at|to|for|and|of|from|than|behind|back|adrift|ahead|clear|later|after|before|down|up|away|off|short|shy|outside|inside|under|over|above|below|faster|quicker|slower|better|worse|further)\b)\w+ ){0,2}?(?:(?:victory|win|triumph|advantage|lead|cushion|margin|gap|buffer|success|runaway|romp|rout|decision|verdict)\b|\uE003)(?:(?: (?:in|at|on|for|of) [^,.;]{0,40}?)?,? (?:over|from|ahead of|on|against|to|between) |(?=[,.;: )]|$))/d,
    },
    ...{ subject: 'better', against: 'next', confidence: 0.85 },
  },
  {
    // `a two-minute improvement on the old mark`
    ...{
      name: 'amount of improvement',
      after: /^[- ](?:\w+ ){0,1}?improvement(?: (?:on|over|in|of|upon|from) |(?=[,.;: )]|$))/d,
    },
    ...{ subject: 'better', against: 'record', confidence: 0.85 },
  },
  {
    // `a 12-second personal best`; not `a 60m record`
    ...{ name: 'amount of improvement', unit: 's', after: /^[- ](?:\w+ ){0,1}?(?=\uE004(?:[,.;: )]|$))/d },
    ...{ subject: 'better', against: 'record', confidence: 0.85 },
  },
  {
    // `0.12 ahead of Vik`, `four clear of Vik`, `two seconds ahead`
    ...{ name: 'ahead', after: new RegExp(`^,? (?:${words.AHEAD})\\b(?: of (?!time|schedule)| over )?`, 'd') },
    ...{ subject: 'better', against: 'next', confidence: 0.9 },
  },
  {
    // `40 seconds too good for Vik`
    ...{ name: 'ahead', after: /^ too (?:good|strong|fast|quick) for /d, needsTarget: true },
    ...{ subject: 'better', against: 'next', confidence: 0.8 },
  },
  {
    // `more than five minutes in hand over Vik`, `with 0.2 to spare over Vik`
    ...{ name: 'in hand', after: /^ (?:in hand|to spare)\b(?:[^,.;\uE000-\uE00E]{0,30}? (?:over|on|from|to) )?/d },
    ...{ subject: 'better', against: 'next', confidence: 0.8 },
  },
  {
    // `He had 0.11 of a second on Vik`, `with two metres on Lee`
    ...{
      name: 'had on',
      before: /\b(?:had|ha[sv]e?|with|holds?|held|boasted)(?: only| just)? $/i,
      after: /^ (?:on|over) /d,
    },
    ...{ subject: 'better', against: 'next', needsTarget: true, confidence: 0.75 },
  },
  {
    // `third, half a second further back`, `a further ten seconds behind`
    ...{ name: 'further back', after: /^,? further (?:back|behind|adrift|down|away)\b/d },
    ...{ subject: 'worse', against: 'previous', confidence: 0.85 },
  },
  {
    ...{
      name: 'further back',
      amount: /\b(?:further|another)\b/i,
      after: /^,? (?:back|behind|adrift|down|away)\b(?! {0,1}(?:of )?[\uE009-\uE00E])/d,
    },
    ...{ subject: 'worse', against: 'previous', confidence: 0.85 },
  },
  {
    // `a second faster than the record`, `0.97 quicker`, `two centimetres higher than ever`
    ...{
      name: 'compared',
      after: new RegExp(
        `^[- ](?:${words.COMPARED_BETTER})\\b(?:(?: \\w+){0,2}? (?:than|compared (?:with|to)))? ?`,
        'd',
      ),
    },
    ...{ subject: 'better', against: 'record', confidence: 0.88 },
  },
  {
    // `18 cm under her best`: a field event's
    ...{ name: 'worse than', unit: 'm', after: /^ (?:under|below|inside) /d, needsTarget: true },
    ...{ subject: 'worse', against: 'record', confidence: 0.82 },
  },
  {
    // `two centimetres over the old record`, `18cm past Vik`
    ...{ name: 'better than', unit: 'm', after: /^ (?:over|above|past|beyond) /d, needsTarget: true },
    ...{ subject: 'better', against: 'record', confidence: 0.82 },
  },
  {
    // `0.26 inside Vik's mark`, `a second up on Vik`
    ...{ name: 'better than', after: new RegExp(`^ (?:${words.BETTER_THAN}) `, 'd'), needsTarget: true },
    ...{ subject: 'better', against: 'record', confidence: 0.88 },
  },
  {
    // `one centimetre more than her best`
    ...{ name: 'more than', unit: 'm', after: /^ more than /d, needsTarget: true },
    ...{ subject: 'better', against: 'record', confidence: 0.85 },
  },
  {
    // `two centimetres less than the record`
    ...{ name: 'more than', unit: 'm', after: /^ less than /d, needsTarget: true },
    ...{ subject: 'worse', against: 'record', confidence: 0.85 },
  },
  {
    // `0.13 seconds more than her best`
    ...{ name: 'more than', unit: 's', after: /^ more than /d, needsTarget: true },
    ...{ subject: 'worse', against: 'record', confidence: 0.85 },
  },
  {
    // `a second less than the old record`
    ...{ name: 'more than', unit: 's', after: /^ less than /d, needsTarget: true },
    ...{ subject: 'better', against: 'record', confidence: 0.85 },
  },
  {
    // `and Vik third, 16 seconds later`
    ...{ name: 'later', before: /\uE003, $/, after: /^ later\b(?! than)/d },
    ...{ subject: 'worse', against: 'previous', confidence: 0.75 },
  },
  {
    // `arrived two seconds later`, `came home just 0.2 later`
    ...{
      name: 'later',
      before:
        /(?:\b(?:arriv\w+|finish\w*|cross\w*(?: the (?:finish )?line)?|c[ao]me(?: home| in| through)?|home|follow\w*|was|were|in)|[,\uE003]) $/i,
      after: /^ later\b(?! than)/d,
    },
    ...{ subject: 'worse', against: 'winner', confidence: 0.8 },
  },
  {
    // `third, over seven minutes after Vik`, `14th, only 26 seconds after the winner`
    ...{
      name: 'after',
      before:
        /(?:\b(?:third|second|[a-z]+th|\d+(?:th|nd|rd)|home|in|finish\w*|arriv\w+|cross\w*|overall|line|came|place)|[,\uE003\uE000]),? $/i,
    },
    ...{
      after:
        /^ after (?=(?:the )?(?:[\w'’]+ ){0,3}[\uE009-\uE00E]|the (?:\w+ )?(?:[\w'’]+ )?(?:winner|champ(?:ion)?|leader|victor|\uE003))/d,
    },
    ...{ subject: 'worse', against: 'winner', confidence: 0.75 },
  },
  {
    // `crossed the line 12 seconds before Vik`; not `two minutes before the start`
    ...{
      name: 'before',
      before: /(?:\b(?:home|in|finish\w*|arriv\w+|line|came|place)|[,\uE003\uE000]),? $/i,
    },
    ...{
      after:
        /^ before (?=(?:the )?(?:[\w'’]+ ){0,3}[\uE009-\uE00B](?! (?:was|were|is|had|has|could|did|ran|went|won|came|finished|crossed)\b))/d,
    },
    ...{ subject: 'better', against: 'next', confidence: 0.75 },
  },
  {
    // `0.73 behind`, `51cm adrift of his best`, `two seconds further back`
    ...{
      name: 'behind',
      after: new RegExp(`^,? (?:${words.BEHIND})\\b(?! (?:to|in (?:19|20)))(?: of| on| from)? ?`, 'd'),
    },
    ...{ subject: 'worse', against: 'winner', confidence: 0.88 },
  },
  {
    // `a second slower than Vik`, `0.4 slower`
    ...{
      name: 'compared',
      after: new RegExp(`^[- ](?:${words.COMPARED_WORSE})\\b(?:(?: \\w+){0,2}? (?:than|compared (?:with|to)))? ?`, 'd'),
    },
    ...{ subject: 'worse', against: 'record', confidence: 0.82 },
  },
  {
    // `four seconds short of the record`, `0.2 off the record`, `a hundredth outside her best`
    ...{ name: 'worse than', after: new RegExp(`^ (?:${words.WORSE_THAN}) `, 'd'), needsTarget: true },
    ...{ subject: 'worse', against: 'record', confidence: 0.82 },
  },
  {
    // `two hundredths outside`, `a second short`
    ...{ name: 'outside', after: /^ (?:outside|short|shy)\b/d },
    ...{ subject: 'worse', against: 'record', confidence: 0.7 },
  },
];

const framesIn = candidates(FRAMES, ({ before, after }) => [before, after]);

/**
 * Which frame an amount stands in.
 * @param text the masked text, in which the amount runs from `start` to `end`
 * @returns the frame and where the words for the other side begin; null when it is no difference
 */
export const frameAt = (
  text: string,
  start: number,
  end: number,
  amount: Quantity,
): { frame: MarginFrame; targetAt: number } | null => {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 200);
  for (const frame of framesIn(text)) {
    if (frame.before && !frame.before.test(before)) continue;
    if (frame.unit && frame.unit !== (amount.unit === 'points' ? 'm' : amount.unit)) continue;
    if (frame.amount && !frame.amount.test(amount.text)) continue;
    const match = frame.after?.exec(after) ?? null;
    if (frame.after && match === null) continue;
    return { frame, targetAt: end + (match?.[0].length ?? 0) };
  }
  return null;
};

const VERBS = pattern(
  `\\b(?:(?<win>${words.WINNING})|(?<lose>${words.LOSING})|(?<improve>${words.IMPROVING}))\\b|(?<place>{P})|(?<record>{R})`,
  'gi',
);

/** A verb, a place or record words before `by`, and what they say. */
export interface Verb {
  readonly means: 'win' | 'lose' | 'improve' | 'record';
  /** Where it stands in the masked text. */
  readonly at: number;
}

/** The words of a stretch of masked text that may govern a `by` after it, in order. */
export const verbsIn = (text: string, from: number, to: number): readonly Verb[] =>
  everyMatch(text.slice(from, to), VERBS).map(({ groups, index }) => {
    const { win, lose, improve, place } = groups!;
    const means = win || place ? 'win' : lose ? 'lose' : improve ? 'improve' : 'record';
    return { means, at: from + index };
  });
