import { BEATEN, ENDING, HOLDING, RECORD_WORD, REIGN, STANDING, UNBEATEN } from '../../../lexicon/tenure-words.ts';
import { type MaskedSentence, pattern } from '../../discourse/masking.ts';
import { candidates } from '../../text/matching.ts';

/** One way to tell how long a record stood, as patterns over masked text around the stretch of time. */
export interface TenureFrame {
  readonly name: string;
  /** Matches the text up to the stretch of time; the group `who` is the holder, `holder` words that must call him so. */
  readonly before?: RegExp;
  /** Matches the text from just after it; the group `who` is the holder. */
  readonly after?: RegExp;
  /** What the stretch of time itself must look like: `29-year-old`. */
  readonly words?: RegExp;
  /** True where the words leave open whether they speak of a record: one must stand near. */
  readonly needsRecord: boolean;
  readonly confidence: number;
}

const RECORD = `(?:{R}|${RECORD_WORD})`;
const FOR = '(?:for |to |at |the whole of |the (?:last|past) |all (?:of )?(?:those|the|these) )*';
// Words of a record's name: `world`, `British`, an event; not a verb, not a preposition.
const W = "(?:[\\p{L}\\d'.,-]+|[{E}{C}{V}{P}{D}{M}])";
const BY = `(?:,? (?:of|by|held by|set by|owned by|belonging to|that belonged to|which belonged to|from|which|that|had|was|been|set|run|held|jumped|thrown|owned|{M}|{V}|{D}|{C}|{E}|in|at|the|long|to|for|has|stood|world|[\\p{Lu}][\\p{L}'-]+)){1,9}`;

/** Tried in order: what names the record and its holder before what only hints at one. */
export const TENURE_FRAMES: readonly TenureFrame[] = [
  // `Vik’s 29-year-old world record`, `the 37-year record of Vik`, `a 26-year reign`; not `the 29-year-old record holder`
  {
    name: 'year-old record',
    words: /(?:old|long)$|\d-|[a-z]-(?:year|month|week|day|decade)/i,
    before: pattern(`(?:(?<who>{A's}) (?:${W} ){0,4})?$`, 'u'),
    after: pattern(
      `^[- ]?(?:(?:old|long|standing)[- ]?)*(?:(?: ${W}){0,6}? (?:{R}|${RECORD_WORD})|(?: [\\p{Lu}{E}{C}][\\p{L}'-]*)? {M})(?!(?:[- ]|')?(?:holder|breaker))(?:${BY}? (?<who>{A}|{A's}))?`,
      'u',
    ),
    needsRecord: false,
    confidence: 0.9,
  },
  // `ended Vik’s 26-year reign`, `brought Vik’s nine-year stay at the top to an end`
  {
    name: 'reign',
    before: pattern(`(?:(?<who>{A's}) (?:${W} ){0,3})?$`, 'u'),
    after: pattern(
      `^[- ]?(?:long )?(?: ?${W}){0,3}? ?${REIGN}\\b(?: (?:of|by) (?:[\\p{L}’'-]+ ){0,3}?(?<who>{A}))?`,
      'u',
    ),
    needsRecord: true,
    confidence: 0.8,
  },
  // `his reign of 16 years`
  {
    name: 'reign of',
    before: pattern(`\\b${REIGN} (?:of|that lasted|lasting|which lasted) $`, 'u'),
    needsRecord: true,
    confidence: 0.8,
  },
  // `the record was exactly one year old`, `a record 37 years old`; the words end in `old`
  {
    name: 'years old',
    words: /old$/,
    before: pattern(
      `(?:${RECORD}|\\b(?:it|that|this|which|one|It|That|This)\\b|{M})(?:,? (?:that |which )?{A} [^.;{A}]{1,30}|,? (?:that|which|set|held|owned|run|jumped|thrown|made|by|of|from) [^.;{A}]{0,30}{A}[^.;{A}]{0,30}|[^.;{A}]{0,50}?) ?\\b(?:is|was|were|been|be|turned|being|became|only|just)(?: now| then| only| just| already| exactly)? $|${RECORD},? (?:now |then |already |just |only )?$`,
      'u',
    ),
    needsRecord: true,
    confidence: 0.85,
  },
  // `Vik had held the record for eight years`, `who has held it for`, `that Vik has held for the last eight years`
  {
    name: 'held',
    before: pattern(
      `(?<who>{A}),?(?: who| that| which)?(?: (?:had|has|have|would|was to|once|still|also|already|then|only|just|himself|herself))* ${HOLDING}(?: on to| onto)?(?: (?:it|them|(?:the |that |this |both |his |her |a )?(?:${W} ){0,4}?${RECORD}|(?:the|that) (?:old|previous|former) one|{A's} (?:${W} ){0,3}?${RECORD}))?(?:,? (?:of )?{M},?)?(?:,? [\\p{L}]+ly)? ${FOR}$`,
      'u',
    ),
    needsRecord: true,
    confidence: 0.85,
  },
  // `that Vik had held since she set it 16 years ago`
  {
    name: 'held since',
    before: pattern(
      `(?<who>{A})(?: (?:had|has|have))? ${HOLDING}[^.;{A}]{0,25} (?:since|from when)\\b[^.;]{0,40} $`,
      'u',
    ),
    after: pattern('^ (?:ago|earlier|before|previously)\\b', 'u'),
    needsRecord: true,
    confidence: 0.8,
  },
  // `remained the world record holder for 37 years`, `a record holder for nine years`
  {
    name: 'holder for',
    before: pattern(
      `(?:(?<who>{A})[^.;{A}]{0,60}?)?(?<holder>{R}|{A})(?: (?:of|in|over|at) [^.;,{A}]{1,30})? ${FOR}$`,
      'u',
    ),
    after: pattern('^(?! (?:ago|later|after|before|earlier|on)\\b)', 'u'),
    needsRecord: true,
    confidence: 0.8,
  },
  // `nobody had gone quicker in the 24 years since`, `No Scot had beaten Vik's 2:09:16 for 34 years`, `had not been broken for 11 years`
  {
    name: 'nobody for',
    before: pattern(
      `(?:\\b(?:[Nn]obody|[Nn]o[- ]one|[Nn]one|[Nn]o (?:other )?[\\p{L}-]+(?: [\\p{L}-]+)?)\\b[^.;]{0,40}? (?:had|has|have|could|was able to)\\b[^.;]{0,30}?\\b(?:faster|quicker|further|farther|higher|longer|better|${BEATEN}|near|close)\\b|(?:{R}|{M}|\\b(?:${RECORD_WORD}|time|run|jump|throw|[Ii]t|that|which))(?:[^.;{A}]{0,30}|[^.;{A}]{1,30}{A}[^.;{A}]{0,12}) (?:had|has|have) (?:not|never) been ${BEATEN})[^.;]{0,40} (?:in|for|over|during) (?:all )?(?:the |those |these )?(?:last |past |whole )?$`,
      'u',
    ),
    after: pattern('^(?! (?:ago|later|earlier|old)\\b)', 'u'),
    needsRecord: false,
    confidence: 0.75,
  },
  // `had stood for 16 years`, `lasted just five days`, `was to stay in the books for almost 37 years`
  {
    name: 'stood',
    before: pattern(`\\b${STANDING}(?: (?:[\\p{L}'-]+|[{V}{E}{C}{D}{R}])){0,5}? ?,? ?${FOR}$`, 'u'),
    after: pattern('^(?! (?:ago|later|earlier|ahead|behind)\\b)', 'u'),
    needsRecord: true,
    confidence: 0.85,
  },
  // `It is ten years that Vik has held the record`
  {
    name: 'held that long',
    before: pattern("\\b[Ii]t(?: is| was| has been|'s) (?:now )?$", 'u'),
    after: pattern(`^ (?:now )?that (?<who>{A})[^.;{A}]{0,20} (?:${HOLDING})\\b`, 'u'),
    needsRecord: true,
    confidence: 0.8,
  },
  // `had been Vik's for 12 years`, `has been on the books for 30 years`; not `had been in Oslo for two weeks`
  {
    name: 'been for',
    before: pattern(
      `\\b(?:had|has|have) been (?:(?<who>{A's}|{A})|around|unbroken|untouched|unbeaten|unchallenged|(?:in|on|at|atop) (?:the )?(?:books|lists?|top|tables?|record books|all-time list))(?: alone)? for (?:the (?:last|past) )?$`,
      'u',
    ),
    needsRecord: true,
    confidence: 0.75,
  },
  // `the record had belonged to Vik for 12 years`, `that had stood to the name of Vik for 12 years`
  {
    name: 'belonged for',
    before: pattern(
      `\\b(?:belong(?:ed|s|ing)|st(?:ood|ands?|anding)) (?:to|in|under) (?:the (?:name|hands|possession) of )?(?:[\\p{L}’'-]+ ){0,3}?(?<who>{A})(?: of (?:\\p{Lu}[\\p{L}'-]+|{V}))? ${FOR}$`,
      'u',
    ),
    needsRecord: true,
    confidence: 0.85,
  },
  // `Vik's 46.78, the world record for 29 years`, `which was the record for 11 years`; not `the first world record for three years`
  {
    name: 'record for',
    before: pattern('(?:, |\\b(?:was|been|as|were|remained) )(?:the |a |a standing )?{R} for $', 'u'),
    needsRecord: false,
    confidence: 0.8,
  },
  // `a 46.78 untouched for 29 years`, `the record, unbeaten for 11 years`; not `he was unbeaten for two years`
  {
    name: 'untouched for',
    before: pattern(
      `(?:{R}|{M}|\\b(?:${RECORD_WORD}))(?:[^.;{A}]{0,30}|[^.;{A}]{1,30}{A}[^.;{A}]{0,12}),? (?:had (?:been|gone) |has (?:been|gone) |and )?${UNBEATEN} (?:for|in) (?:more than )?(?:the (?:last|past) )?$`,
      'u',
    ),
    needsRecord: false,
    confidence: 0.8,
  },
  // `in the possession of Vik, who did 53.82 in 2006. That is 12 years now.`; not `It is 12 years since`
  {
    name: 'that long',
    before: pattern("^(?:That|Which|This)(?: is|'s| was| makes| made)(?: it)?(?: now| already| exactly)? $", 'u'),
    after: pattern('^ ?(?:now|in all|already|all told|altogether|exactly|to the day)?[.,;!]', 'u'),
    needsRecord: true,
    confidence: 0.7,
  },
  // `The record dated from 1985, so 31 years`
  {
    name: 'dates from',
    before: pattern(
      `\\bdat(?:ed|es?|ing) (?:from|back to) [^.;{A}]{1,40}(?:,| -| –) (?:so |which is |that is |i\\.e\\. )$`,
      'u',
    ),
    needsRecord: true,
    confidence: 0.8,
  },
  // `a record dating back 22 years`
  {
    name: 'dates back',
    before: pattern(`\\bdat(?:ed|es?|ing) back (?:for |to )?$`, 'u'),
    after: pattern('^(?! ago)', 'u'),
    needsRecord: true,
    confidence: 0.75,
  },
  // `13 years went by before anybody improved on it`
  {
    name: 'went by',
    after: pattern(
      '^ (?:(?:had|would|were to|was to|have) )?(?:gone by|go by|went by|pass(?:ed)?|elapsed?)\\b(?! since)',
      'u',
    ),
    needsRecord: true,
    confidence: 0.8,
  },
  // `It took 29 years for somebody to break it`
  {
    name: 'took',
    before: pattern('\\b[Ii]t (?:has |had |would |was to )?(?:took|taken|take)(?: {A}| \\p{L}+)? $', 'u'),
    after: pattern(`^(?: (?:for|to|before|until)\\b[^.;]{0,60}\\b(?:break|beat|better|improve|${ENDING}))`, 'u'),
    needsRecord: true,
    confidence: 0.75,
  },
  // `Thirty-four years it had stood, the 46.78 of Vik`
  {
    name: 'for',
    before: pattern('^["“]?$', 'u'),
    after: pattern(
      `^,? (?:it|that|this|the [\\p{L}]+|the {R}|{A's} [^.;{A}]{1,30}) (?:(?:had|has|have) )?(?:${STANDING})\\b`,
      'u',
    ),
    needsRecord: true,
    confidence: 0.75,
  },
  // `For 37 years it had resisted`, `For 36 years the Norwegian had been on top`
  {
    name: 'for',
    before: pattern('(?:^|[,;:] |["“‘] ?)[Ff]or (?:the (?:last|past) )?$', 'u'),
    after: pattern(`^(?: exactly)?,? [^.;]{0,50}\\b(?:${STANDING}|${HOLDING}|been|was|were)\\b`, 'u'),
    needsRecord: true,
    confidence: 0.8,
  },
  // `the record fell after 16 years`, `was broken after 23 years`
  {
    name: 'fell after',
    before: pattern(
      `(?:${RECORD}|\\bit|\\bIt)[^.;{A}]{0,40}\\b${ENDING}[^.;{A}]{0,25} after (?:standing |lasting |surviving )?(?:for )?$`,
      'u',
    ),
    needsRecord: true,
    confidence: 0.8,
  },
  // `After 16 years the record was broken`, `After 16 years Vik no longer holds the record`
  {
    name: 'after, fell',
    before: pattern('(?:^|[;:] )After (?:standing for )?$', 'u'),
    after: pattern(
      `^,? (?:[^.;]{0,60}(?:${RECORD})[^.;]{0,40}\\b${ENDING}|(?<who>{A}) (?:no longer|has finally lost|lost|finally lost|is no longer) [^.;{A}]{0,30}(?:${RECORD}|record[- ]holder))`,
      'u',
    ),
    needsRecord: false,
    confidence: 0.75,
  },
];

export interface FoundFrame {
  readonly frame: TenureFrame;
  /** Where the holder stands in the masked text, where the words name him. */
  readonly who: number | null;
  /** True where nothing in the words says that they speak of a record: one must stand near. */
  readonly needsRecord: boolean;
}

const REACH = 160;

const framesIn = candidates(TENURE_FRAMES, ({ before, after }) => [before, after]);

/** The frame that a stretch of time at `at` of a masked text stands in; null when it tells no tenure. */
export const tenureFrameAt = (
  { text, at: mentionAt }: MaskedSentence,
  at: number,
  words: string,
): FoundFrame | null => {
  const offset = Math.max(0, at - REACH);
  const [before, after] = [text.slice(offset, at), text.slice(at + 1, at + 1 + REACH)];
  for (const frame of framesIn(text)) {
    if (frame.words && !frame.words.test(words)) continue;
    const left = frame.before?.exec(before);
    const right = frame.after?.exec(after);
    if ((frame.before && !left) || (frame.after && !right)) continue;
    const place = (match: RegExpExecArray | null | undefined, group: string, from: number): number | null => {
      const found = match?.indices?.groups?.[group]?.[0];
      return found === undefined ? null : from + found;
    };
    const holder = place(left, 'holder', offset);
    const called = holder === null ? '' : (mentionAt(holder)?.text ?? '');
    if (holder !== null && !/holder$/i.test(called)) continue;
    const needsRecord = frame.needsRecord && !/\brecord\b/i.test(called);
    return { frame, who: place(left, 'who', offset) ?? place(right, 'who', at + 1), needsRecord };
  }
  return null;
};
