import {
  AFTER,
  BEFORE,
  COUNTED,
  EARLIER,
  LATER,
  OFF_THE_TRACK,
  OFF_THE_TRACK_BEFORE,
  WITHIN,
} from '../../../lexicon/interval-words.ts';
import { type MaskedSentence, pattern } from '../../discourse/masking.ts';
import { candidates } from '../../text/matching.ts';

/**
 * How a stretch of time lies between two happenings. `later`, `earlier` and `ago`: its clause tells one
 * end, the text before it (or today's news) the other. `after` and `before`: the words after it tell one
 * end, its clause the other. `within`: one athlete's feats fall into it. `first`: there was none so long.
 */
export type IntervalKind = 'later' | 'earlier' | 'ago' | 'after' | 'before' | 'within' | 'first' | 'since';

export interface IntervalFrame {
  readonly kind: IntervalKind;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly confidence: number;
}

/** Tried in order. */
const FRAMES: readonly IntervalFrame[] = [
  // `It is only 54 days since Vik broke the record`, `It was two days since Hill`
  {
    kind: 'since',
    before: pattern(
      "\\b(?:[Ii]t|[Tt]hat|[Tt]his)(?: (?:is|was|has been|had been|comes|came|will be)|'s)(?: (?:now|then|just|only))? $",
      'u',
    ),
    after: pattern('^ since\\b', 'u'),
    confidence: 0.8,
  },
  // `Twenty years have passed since Vik ran 46.78`
  {
    kind: 'since',
    after: pattern('^ (?:have|has|had) (?:now )?(?:passed|gone by|elapsed) since\\b', 'u'),
    confidence: 0.8,
  },
  // `five days after Vik had run 46.78`, `a week to the day after finishing second`
  {
    kind: 'after',
    after: pattern(`^(?: to the day)? ${AFTER}(?= )(?![^.,;]{0,40}\\b(?:${OFF_THE_TRACK}))`, 'u'),
    confidence: 0.8,
  },
  // `his two records came nine days apart`
  { kind: 'within', after: pattern('^ apart\\b', 'u'), confidence: 0.75 },
  // `five days later`; not `she turned 38, and five days later`
  {
    kind: 'later',
    before: pattern(`^(?![^.;]*\\b${OFF_THE_TRACK_BEFORE}[^.;]*$)`, 'u'),
    after: pattern(`^ ${LATER}`, 'u'),
    confidence: 0.8,
  },
  // `five days earlier`
  { kind: 'earlier', after: pattern(`^ ${EARLIER}`, 'u'), confidence: 0.75 },
  // `the record that she set just six days ago`, `It was 20 years ago that Vik`, `In 1993, 20 years ago`; other years ago are dates
  {
    kind: 'ago',
    before: pattern(
      '(?:{R}|{M}|\\b(?:records?|marks?|best)\\b)[^.;]{0,40}{A} (?:had |has |herself |himself )?[\\p{L}]+(?: it)? $|\\b[Ii]t (?:was|is) $|{D}, $',
      'u',
    ),
    after: pattern('^ ago\\b', 'u'),
    confidence: 0.7,
  },
  // `two days before Hill took it to 46.50`
  { kind: 'before', after: pattern(`^ ${BEFORE}(?= )`, 'u'), confidence: 0.7 },
  // `his second world record in four days`, `the record for the third time in two weeks`; not `her third medal in a week`
  {
    kind: 'within',
    before: pattern(
      `(?<![\\p{L}])(?:${COUNTED}|{P})[- ](?:(?:[\\p{L}'-]+|[{E}{C}{V}]) ){0,4}?(?:{R}|(?:records?|bests?|marks?)\\b)(?: [^.,;{A}{M}]{1,30})? (?:${WITHIN} )?$|{R}[^.;]{0,40} (?:for )?(?:the |a )?(?:(?:${COUNTED}|{P})[- ]times?|twice) (?:${WITHIN} )?$`,
      'u',
    ),
    confidence: 0.8,
  },
  // `the second woman in three days to break the record`
  {
    kind: 'within',
    before: pattern(
      `(?<![\\p{L}])(?:{A}|(?:${COUNTED}|{P}) (?:(?:wo)?man|athlete|runner|teenager|\\p{Lu}[\\p{L}]+)) (?:${WITHIN} )?$`,
      'u',
    ),
    after: pattern(`^ to (?:break|set|better|beat|improve|lower|claim|take)\\b[^.;]{0,40}(?:{R}|\\brecord\\b)`, 'u'),
    confidence: 0.75,
  },
  // `It was the second time in three weeks that Vik had broken the record`
  {
    kind: 'within',
    before: pattern(
      `\\b(?:[Ii]t|[Tt]hat|[Tt]his) (?:is|was) (?:only |already )?(?:the |[{A's}] )?(?:(?:${COUNTED})[- ]time|{P} time) (?:${WITHIN} )?$`,
      'u',
    ),
    after: pattern('^ that {A}[^.;]{0,50}(?:{R}|\\b(?:records?|bests?|marks?)\\b)', 'u'),
    confidence: 0.8,
  },
  // `his country's first title in 31 years`, `the first American in 50 years to win`, `for the first time in 11 years`
  {
    kind: 'first',
    before: pattern(
      `(?<![\\p{L}])(?:first(?! time)|(?<first>[{P}{A}]))(?:[- ](?:[\\p{L}'-]+|[{E}{C}{V}{R}{P}])){0,6}(?: (?:of|at|over|by|in) [^.,;{A}{M}]{1,30})? (?:in|for) (?:the )?$`,
      'u',
    ),
    after: pattern('^(?! of\\b)', 'u'),
    confidence: 0.65,
  },
  // `the previous winner was Vik in 1985 with 2:34:06, so 33 years`
  {
    kind: 'ago',
    before: pattern('{D}[^.;{A}]{0,30},? (?:so|or|that is|which is|and that is)(?: now)? $', 'u'),
    after: pattern('^[.,;]', 'u'),
    confidence: 0.65,
  },
  // `who ran 8:36.01 in Boston two weeks ago`; not `who moved to Boston two years ago`
  {
    kind: 'ago',
    before: pattern(`^(?![^.;]*\\b${OFF_THE_TRACK_BEFORE}[^.;,]*$)`, 'u'),
    after: pattern('^ ago\\b', 'u'),
    confidence: 0.65,
  },
];

const framesIn = candidates(FRAMES, ({ before, after }) => [before, after]);

/** The frame that a stretch of time at `at` of a masked text stands in; null when it ties nothing together. */
export const intervalFrameAt = (
  { text, at: mentionAt }: MaskedSentence,
  at: number,
): { readonly frame: IntervalFrame; readonly end: number } | null => {
  const offset = Math.max(0, at - 120);
  const [before, after] = [text.slice(offset, at), text.slice(at + 1, at + 60)];
  for (const frame of framesIn(text)) {
    const left = frame.before?.exec(before);
    const right = frame.after?.exec(after);
    if ((frame.before && !left) || (frame.after && !right)) continue;
    const first = left?.indices?.groups?.first?.[0];
    if (first !== undefined && !/^(?:the )?first\b|\bfirst$/i.test(mentionAt(offset + first)?.text ?? '')) continue;
    return { frame, end: at + 1 + (right?.[0].length ?? 0) };
  }
  return null;
};
