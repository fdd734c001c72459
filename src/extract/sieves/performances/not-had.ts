import { pattern } from '../../discourse/masking.ts';
import type { PlaceMention } from '../../mentions/mention.ts';

/** Places that are spoken of and were not had in the end: hoped for, held on the way, nobody's in particular. */

// `a favourite for`, `thought he had`, `went for the`: hoped for or thought
const NOT_HAD =
  /\b(?:thought|believed|assumed|imagined|think|thinks|believe|dream(?:ed|t)? of)\b[^.;]{0,30}$|\b(?:favou?rites?|contenders?|contention|hopes?|chances?|battle|fight|duel|bid|tipped|shot|quest|hunt|eyes?|sights|target|aim(?:ing|ed|s)?|in line|on course|challeng\w+|compet\w+|(?<!\b(?:was|is|proved) )worth|(?:not|never|hardly|nearly|almost|have been|n['’]t) good enough) (?:to|for|of|at|on) (?:[\w'’-]+ ){0,3}$|\b(?:went|go|going|goes) (?:all out )?for (?:the |a )?$|\b(?:needs?|needed|wants?|wanted|hop(?:es?|ed|ing)|trying|looking|going|expect(?:s|ed)) to (?:[a-z]+ )?$|\bha(?:d|ve) (?:him|her|them) to $|\b(?:come|came|got|close|closest|near|nearest|nearer) to $|\b(?:asked|know|knew|tell|told|wonder(?:ed)?) [^.;]{0,20}\b(?:which|who) (?:[a-z]+ )?(?:had|has|would|will) $|\b(?:when|while) (?:he|she|they) (?:was|were|is|are) $/i;
// `put two minutes on ⟨second place⟩`, `a gap of ⟨Q⟩ to ⟨second⟩`: nobody's in particular
const OF_NOBODY = pattern(
  '(?:{Q}|\\b(?:lead|gap|margin|advantage|daylight|distance|clear|minutes?|seconds?|met(?:re|er)s?|points?))[^;.,{A}{P}]{0,25}\\b(?:on|over|from|ahead of|clear of|off|of|between (?:first|himself|herself|the winner) and|to) (?:the )?$',
);
const ON_THE_WAY = pattern(
  '^(?: with {A})? (?:(?:at|off|round|into|entering|coming off|coming into|on) (?:the )?(?:top of|end of|final|last|penultimate|home|back|crown|bend|straight|homestretch|home straight)(?! day\\b)|at (?:halfway|half-way|half way|that point|the (?:bell|break|turn|half|time)|{E}|{Q})|going into|after (?:the )?(?:day one|(?:first|opening) (?:day|round|lap|leg|event)|(?:[a-z]+|\\d+) (?:events?|rounds?|laps?|legs?|disciplines|throws|jumps|attempts))|with (?:{Q}|{E}|a lap|[a-z]+ laps?|[a-z]+ to go)|in the world|of all time|behind the pace|on the (?:all-time|world)|all-time|off the)',
);
// `With a lap to go, Moe was ⟨eighth⟩`, `At the bell Vik lay ⟨third⟩`, `sitting in ⟨second⟩`
const FRONT =
  '(?:^|[;,] (?:and |but )?)(?:[Ww]ith (?:about |just |only |less than |under |over )?(?:{Q}|{E}|{M}|(?:a|one|two|three|four|five|six|half a|\\d+) (?:laps?|rounds?|throws?|jumps?|events?|met(?:re|er)s|kilomet(?:re|er)s|miles?|hurdles?|barriers?)) (?:to go|left|remaining|to run|still to (?:go|run|come))|(?:[Aa]t|[Bb]y|[Rr]ound|[Ii]nto|[Ee]ntering) (?:the )?(?:halfway|half-way|half way|bell|break|turn|(?:end of the )?first (?:lap|day|bend)|(?:final|last|home) (?:lap|bend|straight))|[Bb]y the time [^;.,{P}{M}]{3,80},)';
const UNDER_WAY = pattern(`${FRONT}[^;{P}{M}]{0,80}$`);
const BY_THEN = pattern(
  `${FRONT}[^;{P}]{0,60}\\b(?:was|were|lay|sat|ran|running|back|is|in|only)\\b[^;,.{P}]{0,20}$|\\b(?:sit(?:ting|s)?|sat|lay|lies|lying|languish(?:ed|ing)) (?:only |just |back |well )?(?:in |a )?(?:joint |distant |comfortable |handy )?$`,
);
// `from ⟨fifth⟩ to ⟨third⟩`: a place that was left.
const LEFT_BEFORE = /\bfrom (?:joint |equal )?$/;
const LEFT_FOR = pattern('^(?: place| overall| overnight)? (?:in)?to (?:the )?(?:{P}|first|second|third)');

// `following his disqualification after crossing the line ⟨first⟩`
const CROSSED_FIRST = /\bcross(?:ed|ing) the (?:finish(?:ing)? )?line (?:in )?$/;
const DISQUALIFIED = /\bdisqualif/i;
// `crossed the line ⟨first⟩ in ⟨M⟩ but was disqualified`
const TAKEN_AWAY = pattern(
  '^[^;.{A}]{0,70}(?: and| but|, but|, and|\\bonly to be| before being) (?:(?:was|were) )?(?:later |then |subsequently |promptly |soon |afterwards )?(?:disqualified|stripped of|demoted)\\b',
);

/** True where the words up to `before`'s end tell of a race under way: `With a lap to go Vik was two seconds behind`. */
export const isUnderWay = (before: string): boolean => UNDER_WAY.test(before);

/**
 * True for a place that nobody had in the end.
 * @param before the masked text up to the place
 * @param after the masked text from its end
 */
export const isNotHad = ({ value, text }: PlaceMention, before: string, after: string): boolean => {
  if (NOT_HAD.test(before.slice(-70))) return true;
  if (CROSSED_FIRST.test(before) && DISQUALIFIED.test(`${before} ${after}`)) return true;
  if (TAKEN_AWAY.test(after)) return true;
  if (LEFT_BEFORE.test(before) && LEFT_FOR.test(after)) return true;
  if (value.what !== 'place') return false;
  return (
    ON_THE_WAY.test(after) ||
    BY_THEN.test(before) ||
    (!value.verb && !/(?:placed|^runners?-up|^winner)$/i.test(text) && OF_NOBODY.test(before))
  );
};
