import type { MarginFrame } from './frames.ts';

/** A difference from a schedule, a pace or a standard is none from a mark: `two seconds inside record pace`. */
const NO_MARK =
  /^[^,.;]{0,48}\b(?:pace|schedule|tempo|splits?|halfway|lights|qualif\w+|entry|standards?|limit|age|programme|target|bell|(?:start|finish)(?:ing)? line|the line)\b/i;
/** `0.9 better than anyone expected`. */
const EXPECTED =
  /\bthan (?:(?:anyone|anybody|everyone|he|she|they|we|I|most|many|had|have|has|was|were|been|ever) ){1,3}(?:expect|hop|predict|plann|aim|bargain)\w+\b/i;
export const isOfHopes = (after: string): boolean => EXPECTED.test(after.slice(0, 60));
/** `missed the qualifying standard by`, `missed out on the final by`. */
const MISSED_NO_MARK =
  /\bmiss(?:ed|es|ing)? [^,.;]{0,30}\b(?:qualif\w+|entry|selection|standards?|cut|limit|(?:place|spot|berth) in|final|semi-?finals?)\b[^,.;]{0,20}$/i;
/** `the record survived by 0.04`: nobody's gap is told. */
const SURVIVED = /\b(?:surviv\w+|safe|intact)(?: only| just)? by $/i;
export const isOffSchedule = (frame: MarginFrame, before: string, rest: string): boolean =>
  frame.name === 'by'
    ? MISSED_NO_MARK.test(before.slice(-80)) || SURVIVED.test(before.slice(-40))
    : frame.name !== 'margin of' && frame.name !== 'later' && frame.name !== 'cut off' && NO_MARK.test(rest);

/** Gaps on the way say nothing of marks: `two seconds up on Vik at the bell`, `a metre down round the bend`. */
const ON_THE_WAY =
  /\b(?:bell|laps?|bend|straight|half-?way|kilomet\w+|(?:at|after|by|through|past|beyond) (?:the )?(?:first |opening |[a-z]+ )?\d* ?(?:km|k|miles?|mile mark|metres|m)|to go|remaining|checkpoint|splits?|hurdles? (?:left|from)|early|stage|barrier|turn|overnight|after (?:the )?(?:\w+ )?(?:day|events?)|(?:first|opening) day|day (?:one|1))\b/i;
const FINISH =
  /\b(?:finish\w*|line|home|tape|w[io]n|winning|victor\w+|title|gold|silver|bronze|second|third|fourth|eventual\w*|in the end)\b/i;
/** `opened a five-second lead`, `trailed by`: how things stood, not how they ended. */
const LEADING = /\b(?:trail|lead|led\b)[^,;.]{0,60}$/i;
const OPENING =
  /\b(?:open|buil[dt]|establish|forg|creat|carv|stretch|extend|enjoy|eras|clos|hack|whittl|overhaul|overturn|pull|work)\w*(?: (?:up|out|back|off|away|down))?(?: \w+){0,2} $/i;
/** `ran the last lap two seconds faster`, `two seconds quicker than the first half`. */
const PART =
  /\b(?:laps?|half|splits?|kilomet\w+|bend|straight|leg|pace|section|circuit|reaction|(?:first|last|final|closing|opening|second) \d+(?:km|m|k| metres| miles))\b/i;
/** Where in a race a lead was held: `with 800m to go`, `at the end of the first day`. */
const PASSED =
  /\b(?:to go|remaining|half-?way|at the bell|(?:at|after|by) (?:the )?\d+ ?(?:km|k|miles?|metres|m)\b|(?:first|opening) day|overnight|day (?:one|1))\b/i;
const REACTION = /\breact(?:ion|ed|ing)\b[^;]*$/i;
const PART_JUST_TOLD =
  /\b(?:lap|(?:last|final|first|opening|closing|second) (?:lap|kilomet\w+|half|mile|circuit|\d+ ?(?:km|m|metres)?)(?: (?:in|of) [\d:.]{2,7})?), $/i;
const CLAUSE_BEFORE = /[^,;.:]*$/;

/**
 * Whether an amount tells a gap on the way, or between parts of a race.
 * @param before the sentence's own text up to the amount
 * @param after and from its end
 */
export const isMidRace = (before: string, after: string, { name, against }: MarginFrame): boolean => {
  if (name === 'by') {
    if (!LEADING.test(before.slice(-70))) return false;
    return (
      ON_THE_WAY.test(before.slice(-110)) ||
      /\b(?:at|by|with|after) [^.;]{0,30}\b(?:km|miles?|mark|point|lap|to go|halfway|half|bell|turn|bend|break|tape|hurdles?|days?|events?|\d)/i.test(
        after.slice(0, 60),
      )
    );
  }
  if (name === 'amount as adjective' || name === 'margin of') {
    const near = before.slice(-110);
    const way = PASSED.exec(near);
    if (way !== null && !FINISH.test(near.slice(way.index + way[0].length))) return true;
    return (
      PASSED.test(after.slice(0, 50)) ||
      OPENING.test(before) ||
      /^ (?:\w+ )?(?:overnight|into|going into|at the bell|at half-?way)\b/i.test(after)
    );
  }
  if (name === 'compared')
    return (
      REACTION.test(before.slice(-60)) ||
      PART.test(CLAUSE_BEFORE.exec(before)![0].slice(-45)) ||
      PART_JUST_TOLD.test(before) ||
      /^.{0,3}[- ]\w+ (?:than )?(?:the|his|her|their) (?:\w+ )?(?:first|second|last|opening|previous) (?:\w+ )?(?:lap|half|round|leg|one)/i.test(
        after,
      )
    );
  if (name === 'later' || (against === 'record' && !/^ (?:up|down) on /.test(after))) return false;
  const near = before.slice(-110);
  const way = ON_THE_WAY.exec(near);
  if (way !== null && !FINISH.test(near.slice(way.index + way[0].length))) return true;
  return ON_THE_WAY.test(after.slice(0, 50));
};
