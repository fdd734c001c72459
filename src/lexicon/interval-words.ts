/**
 * Words that tie a stretch of time to what happened at its ends. Regex sources.
 * Source: the project's phrasebooks of intervals, and reports in the British and American press.
 */

/** `five days later`: the clause tells what happened at the end, the text before it the beginning. */
export const LATER = '(?:later|afterwards?|further on|hence|subsequently|on(?=,| from\\b)|after(?=[.,;:)]|$))';
/** `five days earlier`: the clause tells what happened at the beginning. */
export const EARLIER =
  '(?:earlier|beforehand|previously|prior(?! to)|before(?=[.,;:)”"]|$| (?:in|at|on|when|and|with)\\b))';
/** `five days after Vik ran 46.78`: what follows is the beginning. */
export const AFTER = '(?:after|since|on from|following|removed from|on the heels of)';
/** What is no happening of the sport: `a year after giving birth`. */
export const OFF_THE_TRACK =
  'birth|born|injur|surger|operat|death|died|divorc|wedding|marri|bann|suspen|pregnan|accident|illness|graduat|mov(?:ed|ing)|joining|retir|tor[en]|tearing|hamstring|achilles|ruptur|fractur|hospital|turn(?:ed|ing) pro|t(?:ook|aking) up|emigrat|enrol';
/** The same before `two days later`: `turned 38 on Tuesday, and two days later won`. */
export const OFF_THE_TRACK_BEFORE = `(?:${OFF_THE_TRACK}|birthday|turn(?:ed|s) (?:\\d\\d|[\uE000-\uF8FF]))`;
/** `two days before Vik ran 46.78`: what follows is the end. */
export const BEFORE = '(?:before|prior to|ahead of|short of)';

/** Counted happenings that fall into one stretch: `his second world record in four days`. */
export const COUNTED =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|two|three|four|five|six|seven|eight|nine|ten|twice|both|another|\\d{1,2}(?:nd|rd|th)?)';
export const WITHIN =
  '(?:in|within|inside|over|during|across|in the space of|in the course of|in under|in less than|in just|in only)';
