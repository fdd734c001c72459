import { FLAT } from '../../lexicon/event-words.ts';

/** A stretch of a race rather than a race: what stands before a distance … */
const STRETCH_BEFORE: readonly RegExp[] = [
  // `the final 100 metres`, `the first 400m`, `every 400m`; not `her first 5000m` (an event).
  /(?<!\b(?:his|her|their|a|my|debut) )\b(?:last|final|first|opening|closing|next|penultimate|remaining|middle|second|each|every|entire|last few) $/i,
  /\b(?:his|her|their|my) (?:last|final|opening|closing|penultimate) $/i,
  // `passed 3km`, `through the 1500m`, `reached 5000m`, `past 30km`.
  /\b(?:pass(?:ed|es|ing)?|reach(?:ed|es|ing)?|hit(?:s|ting)?|went through|going through|came through|through|past|crossed|approach(?:ed|ing)) (?:the )?$/i,
  // `after 200m`, `by 600m`, `between 30km and 35km`; not `after the 1500m`, `from the 800m`.
  /\b(?:after|until|till|by|around|about|before|beyond|between|with|within|for|only|just|led (?:at|to)|barely|some|nearly) $/i,
];
/** … and after it: `200m left`, `the 1500m mark`, `a 400m track`, `50m from the line`, `300m out`. */
const STRETCH_AFTER =
  /^ ?(?:(?:still )?(?:left|to go|remaining|to run|to race)\b|(?:from|short of) (?:home|the (?:finish|line|end|tape))|out(?: from|,|\.|$)|clear\b|ahead\b|behind\b|adrift\b|in front\b|(?:point|stage|split|splits|track|oval|circuit|straight|stretch|loop|laps?|reps?|repeats|repetitions|intervals)\b|into the (?:race|final|run)|of (?:the race|running|track)|or so\b|away\b|at a time|above sea|high\b)/i;
// `third in the individual 100m behind Moss`; not `he was 100m behind`
const NAMED_BEFORE =
  /\b(?:(?:in|won|over|at|from) the (?:individual |flat )?|individual |flat |(?:wo)?men['’]s |Olympic |[Ww]orld |European |(?:[A-Z][a-z]+day|year|month|week|night|evening)['’]s )$/;
const APART_AFTER = /^ ?(?:ahead|behind|clear|adrift|in front|away)\b/;
const MARK_AFTER = /^ mark\b(?! of\b| set\b| \d)/i;

/** Words of a race under way, which make `at 1500m` a point of it. */
const UNDER_WAY =
  /\b(?:pace(?:maker|r|d)?s?|led|leading|front|behind|ahead|halfway|bell|tow(?:ed|ing)?|group|pack|splits?|clear|still|through|passed|field|dropped|tucked)\b/i;

/**
 * Tells a stretch of a race (`with 200m left`, `through 3km in 8:05`) from the race itself.
 * @param metres the distance, where it is one in metres
 */
export const isStretch = (text: string, start: number, end: number, metres: number | null): boolean => {
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 32);
  if (STRETCH_AFTER.test(after) && !(NAMED_BEFORE.test(before) && APART_AFTER.test(after))) return true;
  if (MARK_AFTER.test(after) && /\b(?:the|at|pass\w*|reach\w*|hit|through|past|by) $/i.test(before)) return true;
  // `for 1500m, 3:26.00` and `for 10,000m` name the event of a mark; `led for 300m` a stretch.
  if (
    /\b(?:for|by|about|with|just|only|some|around) $/i.test(before) &&
    metres !== null &&
    FLAT[metres] !== undefined
  ) {
    return /\b(?:led|lead|leading|ran alone|front|with (?:just|only|about|some)|with) (?:[a-z]+ ){0,2}$/i.test(before);
  }
  if (STRETCH_BEFORE.some((pattern) => pattern.test(before))) return true;
  if (/\b(?:at|to|via) (?:the )?$/i.test(before)) {
    if (metres !== null && FLAT[metres] === undefined) return true;
    const near = text.slice(Math.max(0, start - 70), end + 50);
    return /\bat $/i.test(before) && UNDER_WAY.test(near);
  }
  return false;
};
