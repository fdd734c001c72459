import { candidates } from '../text/matching.ts';
import { leadTo, pattern } from './masking.ts';
import type { Reading } from './reading.ts';

/** Words that lead to a mark which stood before the race spoken of. Each ends at the mark. */
const LEADS: readonly RegExp[] = [
  // `has a best of ⟨M⟩`, `whose record is ⟨M⟩`; not `ran a personal best of ⟨M⟩`, `had set a record of ⟨M⟩`
  pattern(
    "\\b(?:has|have|had|holds?|held|(?<!{A's} )own(?:s|ed)?|whose|boasts?) (?!to )(?:a |an |the |his |her )?(?:(?!\\b(?:run|set|clocked|won|thrown|jumped|gone|cleared|posted|[a-z]+ed)\\b)[\\w'’{E}-]+ ){0,4}?(?:{R}|bests?|record)\\b[^{M};]{0,40}$",
  ),
  pattern(
    "\\b(?:has|have|had|holds?|held|(?<!{A's} )own(?:s|ed)?) (?!(?:now |just |also |already |again )?(?:to|been|thrown|jumped|gone|cleared|clocked|posted|produced|[a-z]+ed|broken|set|run|beaten|taken|torn|won|equalled|equaled|smashed|shattered|lowered|improved|bettered|cut)\\b)(?:a |an |the |his |her )?(?:[\\w'’{E}-]+ ){0,4}?{R}[^{M};]{0,40}$",
  ),
  // `Her bests, ⟨E⟩: ⟨M⟩`, `⟨A⟩'s record was ⟨M⟩`
  pattern(
    "{A's} (?:[\\w'’{E}-]+ ){0,4}(?:{R}|bests?|record|mark)s?(?:(?:(?! and )[^{M};,]){0,40}\\b(?:was|is|were|stood|stands|are)\\b[^{M};]{0,25}|, [^{M};]{0,30}: ?)$",
  ),
  // `the old record, ⟨M⟩`; not `beat the old record with ⟨M⟩`
  pattern(
    '\\b(?:previous|former|existing|old(?! (?:enem|rival|friend|foe|man|wom|coach|club|hand|stadi|track|school|habit|guard)))\\b(?:(?!\\b(?:with|by|in|to|when|[a-z]+ing)\\b)[^{M};]){0,50}$',
    'i',
  ),
  // `Until then the best was ⟨M⟩`
  pattern('\\b(?:until|before) (?:then|now|today|{D}|this (?:season|year|week)|that)\\b[^{M};]{0,80}$', 'i'),
  // `which left him behind only ⟨A⟩ (⟨M⟩) and ⟨A⟩ (⟨M⟩)`
  // `third on the all-time list behind ⟨A⟩'s ⟨M⟩ and ⟨A⟩ (⟨M⟩)`
  pattern('\\b(?:all-time|of all time|in history|ever) ?[^;.]{0,50}\\bbehind\\b[^;.]{0,110}$', 'i'),
  pattern('\\b(?:behind|bettered|beaten|exceeded|surpassed) only (?:by )?[^;.]{0,60}$'),
  // `the longest by a woman since ⟨A⟩'s ⟨M⟩`, `nobody had gone faster since ⟨A⟩ ran ⟨M⟩`; not `since then he has run ⟨M⟩`
  pattern(
    "\\b(?:fastest|quickest|longest|highest|farthest|furthest|best|first|faster|quicker|farther|further|higher|longer|better)\\b[^{M};.,]{0,40} since (?:{A}|{A's})[^{M};]{0,60}$",
  ),
  // `who led the world this year with ⟨M⟩`; not `took the lead with ⟨M⟩`
  pattern(
    '\\b(?:led|leads|leading|topp(?:ed|ing)|head(?:ed|ing))(?: the| this)? (?:world|year|season|rankings?|lists?|{D})[^{M};.]{0,40}\\b(?:with|at|on) (?:a |her |his )?$',
  ),
  // `the fastest man in the world all season with ⟨M⟩`, `came with the fastest time of the year, ⟨M⟩`; not `ran the fastest time of the year, ⟨M⟩`
  pattern(
    '\\b(?:fastest|quickest|longest|highest|farthest|furthest|best|leading) (?:m[ae]n|wom[ae]n|[a-z]+ers?|athletes?)\\b[^{M};.]{0,40}{D}[^{M};.,]{0,15} (?:with|at|on) (?:a |her |his )?$',
  ),
  pattern(
    '\\b(?:comes?|came|arriv(?:es|ed|ing)|travel(?:s|led))\\b[^{M};.,]{0,30}\\bwith [^{M};.,]{0,20}\\b(?:fastest|quickest|longest|highest|farthest|furthest|best)\\b[^{M};.]{0,50}$',
  ),
  // `a runner with a best of ⟨M⟩`; not `won with a best of ⟨M⟩`
  pattern(
    '\\ban? (?:[\\w{E}-]+ ){0,4}(?:[a-z]+er|man|woman|athlete|specialist),? with (?:a|an) (?:[\\w-]+ ){0,3}(?:bests?|{R}) of $',
  ),
  // `who also has a ⟨M⟩`; not `has thrown ⟨M⟩`
  pattern('\\b(?:has|had|boasts) (?:also )?an? $|\\balso (?:has|had) (?:an? )?$'),
];
/** `⟨A⟩, a ⟨M⟩ man`; not `a ⟨M⟩ run`. */
const MAN_OF = /^ (?:man|woman|runner|sprinter|hurdler|jumper|thrower|vaulter|miler|marathoner|performer|athlete)\b/;
/** `has jumped ⟨M⟩ this season`; not `has now jumped ⟨M⟩`. */
const HAS_DONE = pattern(
  "\\b(?:has|have|[’']s|[’']ve) (?:already |also )?(?:run|jumped|leapt|thrown|clocked|cleared|vaulted|gone|put|walked|scored|done)(?: an?| to| over| out to)? $",
);
const THIS_SEASON = pattern('^[^{M};.,]{0,25}(?:{D}|\\b(?:in training|before|already|in (?:his|her) career)\\b)');
/** `⟨M⟩ had been the year's fastest`, `⟨M⟩ of old`. */
const TRAIL = pattern(
  "^[^{M};.]{0,25}\\bhad been {R}|^[^{M};.]{0,25}\\b(?:had been|was|remained) (?:the|{A's}) (?:[\\w'’-]+ ){0,2}(?:fastest|quickest|longest|highest|farthest|furthest|leading)\\b",
);

/** `Only ⟨A⟩ (⟨M⟩) and ⟨A⟩ (⟨M⟩) have run faster`: the words before the marks, and those after. */
const ONLY = pattern('\\b[Oo]nly\\b[^;.]{0,130}$');
const HAVE_DONE_BETTER = pattern(
  "^[^;.]{0,130}\\b(?:has|have|had|’ve|'ve)\\b(?: ever| now| already){0,2} (?:run|gone|been|jumped|thrown|leapt|vaulted|cleared|done|swum|covered|walked|put)\\b[^;.{M}]{0,24}\\b(?:faster|quicker|farther|further|higher|longer|better|more)\\b",
);

/** `the world record-holder with ⟨M⟩`; not `the world record-holder won with ⟨M⟩`. */
const OF_HOLDER = pattern('{A} (?:with|at|on) (?:her |his |a |the )?$');
const isOfHolder = ({ masked }: Reading, at: number): boolean => {
  const mention = leadTo(masked, at, OF_HOLDER);
  return mention?.sort === 'epithet' && /record[- ]holder$/i.test(mention.text);
};

const leadsIn = candidates(LEADS, (lead) => lead);

/**
 * True for a mark that words of its sentence make an old one, of no race spoken of: `Her best going in
 * was ⟨M⟩`. `ran a personal best of ⟨M⟩` is none.
 * @param at where it stands in the masked text
 */
export const isStanding = (reading: Reading, at: number): boolean => {
  const { text } = reading.masked;
  const before = text.slice(Math.max(0, at - 130), at);
  if (leadsIn(text).some((lead) => lead.test(before)) || TRAIL.test(text.slice(at + 1, at + 80))) return true;
  if (isOfHolder(reading, at)) return true;
  const after = text.slice(at + 1, at + 60);
  if (MAN_OF.test(after) || (HAS_DONE.test(before) && THIS_SEASON.test(after))) return true;
  return ONLY.test(before) && HAVE_DONE_BETTER.test(text.slice(at + 1, at + 180));
};

/** `equalled his record of ⟨M⟩ in the semi-final`: the old mark is the new one too. */
const EQUALLED = pattern('\\b(?:equall?(?:s|ed|ing)|match(?:es|ed|ing)|tie[sd]|tying)\\b[^;{M}]{0,60}$', 'i');
export const isEqualled = ({ masked: { text } }: Reading, at: number): boolean =>
  EQUALLED.test(text.slice(Math.max(0, at - 90), at));
