import type { Bound } from '../../model/values.ts';
import { candidates } from '../text/matching.ts';
import type { WrittenMark } from './mark-notations.ts';
import type { MarkRole } from './mention.ts';

const HEDGES =
  '(?:(?:a|an|the|just|only|some|about|around|roughly|nearly|almost|exactly|well|comfortably|an estimated|what was|even|at|time of)\\s)*';
const DISTANCE =
  '(?:\\d[\\d,. ]{0,6}\\s?(?:m|k|km|metres?|meters?|kilomet(?:re|er)s?|miles?|mile|laps?)?|half ?way|half(?:-way)?|sixty|the bell|the (?:kilomet(?:re|er)|mile)|(?:one|two|three|four|five|six|seven|eight) (?:laps?|miles?|kilomet(?:re|er)s?))(?: (?:mark|point|stage|marker|checkpoint|check|mat|(?:water |drinks |feed |refreshment )?stations?))?';
const PART =
  '(?:lap|circuit|half|kilomet(?:re|er)|km|mile|quarter|bend|leg|split|bell lap|stretch|segment|section|\\d[\\d,]{0,6}\\s?(?:m|km|k|metres?|meters?|miles?|lap)?)';
const NTH =
  '(?:last|final|first|opening|closing|next|second|third|fourth|fifth|penultimate|middle|anchor|concluding|remaining)';

/** Whether one of some patterns matches a piece of a text. */
const oneOf = (patterns: readonly RegExp[]): ((text: string, piece: string) => boolean) => {
  const patternsIn = candidates(patterns, (pattern) => pattern);
  return (text, piece) => patternsIn(text).some((pattern) => pattern.test(piece));
};

/** A number at a half, first or last stretch: the words before it. */
const SPLIT_BEFORE = oneOf([
  // `reached halfway in 66:20`, `passed 1,000m in 2:25`, `through 2,000 in 5:03`, `hit 30km at 1:27:10`, `at 10km (28:54`.
  new RegExp(
    `\\b(?:pass(?:ed|es|ing)?|reach(?:ed|es|ing)?|hit(?:s|ting)?|through|past|cross(?:ed|es|ing)?|by(?= (?:the )?\\d(?![\\d,]*\\.\\d))|at(?= (?:the )?(?:\\d[\\d,. ]{0,6}\\s?[mkM]|half|bell|one|two|three|four|five))|(?:took|brought|led|tow(?:ed|s|ing)|carried|guid(?:ed|ing)|pac(?:ed|ing)) (?:[\\w’'-]+ ){1,3}?to(?= (?:the )?(?:\\d|half))|touched|went by)(?: the)? (?:[a-z]+ )?${DISTANCE},? (?:(?:was |came |were |went )?(?:reached |passed |covered |up |by )?(?:in|at|with|on) |\\()${HEDGES}$`,
    'i',
  ),
  // `halfway came up in 1:14`, `halfway was passed by the pair in 14:31`, `just before the bell (2:47.9`.
  new RegExp(
    `\\b(?:half ?-?way|the bell)(?: split)?(?: (?:was|were|came|went)(?: (?:reached|passed|up|by|covered)[^.;,]{0,25})?)? (?:in|at|of|with|was) ${HEDGES}$`,
    'i',
  ),
  /\b(?:half ?-?way|the bell),? \($/i,
  // `3000m went by in 7:52.79`, `10km was reached in 29:11`; not `the 3000m was won in 7:52.79`.
  /\b\d[\d,. ]{0,6}\s?(?:m|km|k|metres?|meters?|kilomet(?:re|er)s?|miles?)(?: mark)? (?:went by|came up|slipped by|passed|(?:was|were) (?:passed|reached|covered|hit|gone through))(?: [a-z ]{0,20})? in $/i,
  // `30 kilometres, where she passed in 1:37:42`
  /\b\d[\d,. ]{0,6}\s?(?:m|km|k|metres?|meters?|kilomet(?:re|er)s?)(?: mark| marker| point)?,? (?:where|when) (?:he|she|they|[A-Z]\w+) (?:passed|went through|crossed|was timed|were timed)(?: in| at)? $/,
  // `splits for the halves were 66:20 and 65:33`; `15km 47:26 (15:41` within a series of splits.
  /\bsplits? (?:(?!(?:winning|time|victory|win|total)\b)[^.;]){0,40}\b(?:were|was|of) (?:[\d:.]+(?: and |, )){0,3}$/i,
  /\b(?:through|pass(?:ed|ing)|splits?|reach(?:ed|ing))\b(?:(?!\b(?:won|winning|win|ran|clock|finish|home|victory|title|took)\b)[^;]){0,90}\b\d[\d,.]* ?(?:km|k|K|m) (?:in )?(?:[\d:.]+ \()?$/,
  // `at 3000m the clock showed 7:30`, `after 7000m, which she reached in 20:32`.
  /\b(?:at|after|past) (?:the )?(?:\d[\d,. ]{0,6}\s?(?:m|km|k|metres?|meters?)|half ?-?way|the bell),? the (?:clock|watch(?:es)?|board|timer)s? (?:show(?:ed|s)|said|says|read|reads|gave|stood at|stopped at|flashed) $/i,
  /\b\d[\d,. ]{0,6}\s?(?:m|km|k|metres?|meters?|kilomet(?:re|er)s?)(?: mark| marker| point| checkpoint)?,? which (?:he|she|they|[A-Z]\w+|was|were) (?:reached|passed|hit|went through|covered|come) in $/,
  new RegExp(`\\bhalf ?-?way,? ${HEDGES}$`, 'i'),
  // `the last lap in 54.1`, `her final 400m took 58.2`, `an opening lap of 61.9`, `the first half of the race in 66:54`;
  // not `off the last bend, 3:30.97`.
  new RegExp(
    `\\b${NTH} (?!bend,)(?:${PART} )?${PART}(?: split| mark| of (?:the |her |his |a )?(?:race|marathon|course|distance))?,? (?:(?:was|were|took|came|run|covered|ran|went|cost|done|timed|clocked) )?(?:unofficially |officially )?(?:(?:in|at|of|with|by|him|her|them|a|an) )*${HEDGES}$`,
    'i',
  ),
  new RegExp(
    `\\b(?:laps?|splits?|circuits?|halves|quarters|kilomet(?:re|er)s|miles|legs?|opener)(?: times?)? (?:of|in|were|was|at|:) ${HEDGES}(?:[\\d:.]+(?: and |, | then |, then )){0,4}$`,
    'i',
  ),
  new RegExp(
    `(?<!negative[- ])\\b(?:split(?:ting|s)?|(?<!was )clos(?:ed|ing) (?:in|with)|(?:anchored|anchoring) (?:in|with)) ${HEDGES}$`,
    'i',
  ),
]);
const SPLIT_AFTER = oneOf([
  // `61.2 at the bell`, `1:06:20 at halfway`, `54.3 last lap`, `a 49.2 split`, `2:45 for the final kilometre`.
  new RegExp(
    `^\\)?,?(?:[- ](?:second|minute))? (?:at|by|to|through|for|over|with|in) (?:(?:the|his|her|their|its) )?(?:half ?-?way|bell|${NTH} (?:${PART} )?${PART})\\b`,
    'i',
  ),
  new RegExp(
    `^[- ](?:(?:second|minute)[- ])?(?:${NTH} (?:${PART} )?${PART}|split|lap|leg|opener|opening|circuit)\\b`,
    'i',
  ),
  /^ (?:at|after|through) \d[\d,]{1,6}\s?(?:m|km|k|metres|meters)\b(?! race)/i,
]);

const TARGET_BEFORE = oneOf([
  // `needs about 4:49`, `now needed 4:49`, `had been promised 2:05`, `a projected finish of 63:47`, `give him a 9.75`; not `needed 2:17:57 to win`.
  /\bneeds (?:to (?:run|jump|throw|clear) )?(?:a |an |about |around |only )*$/i,
  /\b(?:(?:now|still|then) needed|needed (?:only )?(?:about|around)) (?:to (?:run|jump|throw|clear) )?(?:a |an |about |around |only )*$/i,
  /\b(?:promis(?:ed|es|ing)|project(?:ed|s|ion|ions)(?: (?:finish(?:ing)?(?: time)?|time|finishes))?(?: (?:was|of|is|for))?|predict(?:ed|ion)(?: (?:finish|time))?(?: (?:was|of|is))?|(?<!\b(?:to|will|would) )give (?:him|her|me|them)) (?:a |an |about |around )*$/i,
  // `targeting 12:35`, `chasing a 3:42`, `aiming for 65m`, `asked for 2:25`, `on course for 9.7`.
  /\b(?:target(?:s|ed|ing)?(?: time| mark)?(?: of| was| is)?|chas(?:e|ed|ing)|aim(?:s|ed|ing)?(?: (?:for|at|to (?:run|jump|throw|clear)))|hop(?:e[ds]?|ing) (?:for|to run|to jump|to clear|to throw)|goal(?: of| was| is)|wants? (?:to run|to jump|the bar at|a)|wanted (?:the bar at|to run|a)?|plan(?:s|ned|ning)? (?:to run|was|for|of)|dream(?:s|ed|ing)? (?:of|about)|predict(?:s|ed|ing)?|(?:thinking|thought) of|eye(?:s|d|ing)|ask(?:ed|ing)? for|(?:on (?:course|track|target|schedule|pace)|(?<=was |were |is )on|heading|headed|bid(?:ding)?|going|go|aiming|ready|looking|bound|pacemakers?|pacers?) for|capable of|shape (?:for|to run)|attack(?:ing)?|attempt(?:ing)? to run|worth|equivalent to|converts to|projected (?:to|at)|(?:wavelights?|lights) (?:were |was |had been )?set (?:to|for|at)|set (?:the )?(?:wavelights?|lights|pacing lights|pace lights) (?:to|for|at))\s(?:a |an |the |under |inside |sub-|another |about |around |something like |even )*$/i,
  // `I had her for 50.9`, `curves towards 9.4`, `set the lights for 29:17, not 29:00`; not `had not run 29:00`.
  /\b(?:(?:had|have|has|got) (?:him|her|them|it) (?:down )?(?:for|at)|towards?|,? not|talk(?:ed|ing)? (?:of|about)|mention(?:ed|ing)?(?: of)?) (?:a |an |the )?$/i,
  // `could have gone 3:44`, `might run 15.80`, `would be 2:10`; not `could only manage 10.31`.
  /\b(?:could|might|would|should|will|can|may|must|shall|'ll|’ll|'d|’d)(?! (?:only|not|later|go on|eventually|end))(?: [a-z]+)? (?:have )?(?:go|gone|run|ran|jump(?:ed)?|throw|thrown|do|done|be|been|clear(?:ed)?|hit|manage[d]?|break|broken|vault(?:ed)?|need|produce[d]?|clock(?:ed)?)(?: (?:for|to|at|in|over|a|an|about|around|something|like|under|inside|faster|than|by|the|it))* $/i,
]);
const TARGET_AFTER = oneOf([
  // `3:44 would have won`, `2:10 is possible`, `46.5 was the target`.
  /^ (?:would|might|could|should|will|may) (?:have|be|do|win)\b/i,
  // `had to run 2:20 or better`.
  /^ or (?:better|faster|quicker|further|farther|more|less|higher)\b/i,
  // `a time of 28:50 has been mentioned`.
  /^,? (?:has|have|had|was|is) (?:been |being )?(?:mentioned|mooted|talked (?:of|about)|suggested|discussed|promised|predicted|spoken of|whispered|there (?:on|for|with))\b/i,
  /^ (?:is|was|looked|seemed) (?:the (?:target|goal|aim|plan|ambition)|possible|on the cards|within reach|there for)/i,
]);
const FAILED_BEFORE = oneOf([
  // `three attempts at 2.11`, `failed at 6.10m`, `three times at 6.19m`, `with the bar at 2.07m`; not `on her first attempt at 2.04`.
  /\b(?:fail(?:ed|s|ing|ures?)?|miss(?:ed|es|ing)?|attempt(?:s|ed|ing)?|tr(?:y|ied|ies|ying)|goes|efforts|cracks?|shots?(?= at\b)|knocked|foul(?:s|ed)?|(?<!\b(?:put|sent|threw|thrown|fired|hurled|flung|launched|heaved|sailed|flew)\b[^.;,]{0,30})out(?= at)|unsuccessful(?:ly)?|skip(?:s|ped|ping)?|once|twice|thrice|times|narrowly|crashed|exited|bowed|eliminated|bar)(?: (?:to clear|clearing|attempts|failures|tries|misses|efforts|going|go|was|were|is|out|then|bar|off|put|set|placed|raised|moved|lifted|up|down|narrowly|once|twice|three times|three|two|all|his|her|for|the|next|height|world record|record|a|with|new))*,? (?:(?:at|to|for|over|clearing) |(?<=\bskip(?:s|ped|ping)? ))(?:a |the |what would (?:be|have been) |a (?:new )?(?:world|national|european) record (?:height )?(?:of )?|a height of |new height of )*$/i,
  /\b(?:attempt(?:s|ed|ing)?|tried) (?:a |the )?$/i,
]);
/** A clearance on an attempt that is counted: `with his third attempt at 5.95`. */
const SINGLE_ATTEMPT =
  /\b(?:with|on|at) (?:his|her|the|their) (?:first|second|third|final|last|opening) (?:try|attempt|effort|go|jump)(?: of asking)? at $/i;

const STANDARD_BEFORE =
  /\b(?:standards?|qualifying (?:mark|time|height|distance|standard|performance)|entry (?:mark|time|standard)|cut-?off|qualification (?:mark|time|standard)|(?:automatic|required) (?:mark|time|height|distance|qualifying))(?: time| mark| height)? ?(?:,|\(|:|(?:of|is|was|at|set at|stands at)) ?(?:about |a )?$/i;
const STANDARD_AFTER =
  /^ (?:(?:automatic|olympic|world|entry|championships?|European|Paris|Tokyo|A|B)[- ]){0,3}(?:qualifying|qualification|standard|entry standard|automatic)/i;

const UNDER =
  /\b(?:under|inside|below|beneath|sub|less than|faster than|quicker than)(?: (?:the|a|his|her|magic(?:al)?|elusive|fabled|barrier of|mark of|two-decimal))*,? $/i;
const PAST =
  /\b(?:beyond|past|over|above|more than|outside|upwards of|at least|slower than)(?: (?:the|a|his|her|magic(?:al)?|elusive|barrier of|mark of))* $/i;
const BROKE =
  /\b(?:br(?:oke|eak|eaks|eaking|oken)|crack(?:ed|ing)?|beat(?:ing|s|en)?|breach(?:ed|ing)?|dip(?:ped|ping)? under|bust(?:ed)?|smash(?:ed|ing)?|barriers? of) (?:the )?(?:magical? |elusive |barrier of |fabled )?(?:[\d:.]+ and )?$/i;
const BARRIER_AFTER =
  /^(?:[- ](?:second|minute|hour|metre|meter|flat))?[- ](?:barrier|club|wall|threshold|line\b|mile\b|mark\b(?! (?:of|by|set|which|that|from)\b))/i;
const NEARLY = /\b(?:nearly|almost|close to|just short of|approaching|nudging|not far (?:off|from)) (?:a |the )?$/i;
const ABOUT = /\b(?:about|around|roughly|approximately|some|circa|in the region of|something like) (?:a |the )?$/i;

/** `needed 46.50 to qualify` names a target; `needed a PR 46.50 to win` and a bare `needed 2:17:57` are results. */
const NEEDED =
  /\bneed(?:s|ed|ing)? (?:to (?:run|jump|throw|clear) )?(?:a |an |around |about |under |at least |another |PR |PB |(?:personal |season['’]s )?best (?:of )?|(?:time|mark|throw|jump|leap|vault) of )*$/i;
const TO_REACH =
  /^(?: (?:s|secs?|seconds?|metres|m))? to (?:qualify|break|beat (?!him|her|them)|make|reach|advance|progress|better|equal|match|set|get)\b/i;

/**
 * How round a mark is: 2 for `3:50`, `13 minutes`, `8.00m`, `2:20` of a marathon, 1 for `9.80` and
 * `10.90`, 0 for `3:43.13` and `2:11:53`, which somebody ran.
 */
const roundness = (mark: WrittenMark): 0 | 1 | 2 => {
  const { value, resolution, unit } = mark.readings[0]!;
  if (unit === 'points') return value % 500 === 0 ? 2 : 0;
  if (resolution >= 60 || (resolution >= 1 && (value < 1800 || value % 60 === 0))) return 2;
  const tenths = Math.round(value * 100) / 10;
  if (resolution > 0.1 || !Number.isInteger(tenths)) return 0;
  return tenths % 5 === 0 ? 2 : 1;
};

/** What `under`, `over`, `nearly` and the like before a mark make of it. */
const boundOf = (mark: WrittenMark, close: string): Bound => {
  if (mark.sub || UNDER.test(close)) return 'under';
  if (PAST.test(close) && !/\bno more than $/i.test(close)) return 'over';
  if (NEARLY.test(close)) return mark.readings[0]!.unit === 'm' ? 'under' : 'about';
  return ABOUT.test(close) ? 'about' : 'exact';
};

// `went over 4.80m`, `flying clear over 2.10m`; not `the first over 6.00m`
const GONE_OVER =
  /(?:^ ?|[.!?:] )(?:(?:[A-Z][\p{L}'’-]+ ){0,2}(?:[A-Z][\p{L}'’-]+|(?:he|she)(?:['’]s| is)) |Wait, (?:he|she)(?:['’]s| is) )(?:now |also )?over (?:the )?$|\b(?:w[ae]nt|go(?:es|ing|ne)?|sail(?:ed|s|ing)|soar(?:ed|s|ing)|fl(?:ew|y|ies|own|ying)|got|get(?:s|ting)?|jump(?:ed|s|ing)|lea[pd](?:t|ed|s|ing)?|vault(?:ed|s|ing)|float(?:ed|s|ing)|skipp(?:ed|ing)|glid(?:ed|ing)|slid|slipp(?:ed|ing)|cruis(?:ed|ing)|made it|arch(?:ed|ing)|rose|bounc(?:ed|ing)|climb(?:ed|ing)) (?:clear |clean |cleanly |safely |easily |comfortably |straight )?over (?:the |her |his )?$/iu;

// `Hill’s 1:04:49 would have been a record`: it was run; not `a 1:04:49 would have been`
const OWNED = /(?:['’]s?|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)) $/;

/**
 * Says what the words around a mark make of it. Looks no further than the mark's clause.
 * @returns `result` unless some words say otherwise; `bound` is `exact` unless they bound it
 */
export const roleOf = (text: string, mark: WrittenMark): { readonly role: MarkRole; readonly bound: Bound } => {
  // A colon within `4:03.63` ends no clause.
  const before = /(?:[^;:–—]|:(?=\d))*$/.exec(text.slice(Math.max(0, mark.start - 110), mark.start))![0];
  const after = text.slice(mark.end, mark.end + 50);
  const close = before.slice(-45);
  const round = roundness(mark);
  const broken = BROKE.test(close) && round === 2;
  const worded = boundOf(mark, close);
  const bounded =
    (worded === 'under' || worded === 'over') && (round === 2 || (round === 1 && !/\bthe $/i.test(close)));
  // `sailed over 2.10m`: gone over, and so jumped
  const gone = worded === 'over' && mark.readings[0]!.unit === 'm' && GONE_OVER.test(close);
  const barrier = mark.sub || broken || (bounded && !gone) || (round > 0 && BARRIER_AFTER.test(after));
  // `over 6.00m`, `past 46.71`: a height gone over, or another's mark beaten; `nearly 9.9` stays.
  const exact = !barrier && mark.form !== 'whole' && worded !== 'about';
  const length = mark.readings[0]!.unit === 'm';
  const bound: Bound = broken ? (length ? 'over' : 'under') : exact ? 'exact' : worded;
  if (STANDARD_BEFORE.test(before) || STANDARD_AFTER.test(after)) return { role: 'standard', bound };
  if (SPLIT_BEFORE(text, before) || SPLIT_AFTER(text, after)) return { role: 'split', bound };
  // `She goes over 1.95m`: no three goes at it.
  if (
    !gone &&
    mark.readings.some((one) => one.unit === 'm') &&
    FAILED_BEFORE(text, before) &&
    !SINGLE_ATTEMPT.test(before)
  ) {
    return { role: 'failed', bound };
  }
  const needed =
    NEEDED.test(close) && (TO_REACH.test(after) || (round > 0 && / to (?:run|jump|throw|clear) /i.test(close)));
  const unreal = TARGET_AFTER(text, after) && !(round === 0 && OWNED.test(close));
  if (needed || TARGET_BEFORE(text, before) || unreal) return { role: 'target', bound };
  return { role: barrier ? 'barrier' : 'result', bound };
};
