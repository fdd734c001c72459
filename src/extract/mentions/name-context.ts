import { nationalityOf } from '../../lexicon/countries.ts';
import { HONORIFICS, OTHER_ROLES } from '../../lexicon/titles.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';
import type { NationWord } from './nations.ts';

/** What the words beside a name say about it. */

// Between a country's word and the name: `star`, `Olympic 1500m champion`; not `beat`, `and`, `in`.
const CUTS =
  /[,;:()“”"]|\b(?:and|or|but|of|in|at|on|to|by|from|with|over|than|as|for|after|before|while|when|who|which|that|the|an?|is|was|were|are|be|had|has|have|beat|beats|saw|met|led|held|ran|won|took|set|edged|outran|past|behind|ahead|against|between)\b/i;

const code = (nation: NationWord): string => nationalityOf(nation.country);

/** The country that the words before a name give it: `Kenya’s`, `American`, `the Norwegian star`; not `Kenyan-born`. */
const nationBefore = (sentence: Sentence, span: Span, nations: readonly NationWord[]): string | null => {
  const nation = nations.findLast((candidate) => candidate.end <= span.start);
  if (nation === undefined || span.start - nation.end > 70) return null;
  const between = sentence.text.slice(nation.end - sentence.start, span.start - sentence.start).replace(/^['’]s?/, '');
  // `the Norwegian, Jakob Smith,` and `a Norwegian of 20, Jakob Smith,` are appositions as well.
  if (nation.sort === 'people' && /^(?: of \d\d)?, $/.test(between)) return code(nation);
  // `Kenyan-born`
  if (/^-/.test(between) || CUTS.test(between)) return null;
  if (nation.sort === 'name' && !nation.possessive) {
    // `US champion Ann Hill`, `Great Britain Olympian`; a country alone before a name is a dateline or a list
    return between.trim() === '' && nation.country.code !== 'USA' && nation.country.code !== 'GBR'
      ? null
      : code(nation);
  }
  return code(nation);
};

/** The country that stands after a name: `(KEN)`, `of Kenya`, `, Kenya,`, `KEN 3:29.05`, `, the Norwegian,`. */
const nationAfter = (sentence: Sentence, span: Span, nations: readonly NationWord[]): string | null => {
  const nation = nations.find((candidate) => candidate.start >= span.end);
  if (nation === undefined || nation.start - span.end > 45) return null;
  const between = sentence.text.slice(span.end - sentence.start, nation.start - sentence.start);
  const after = sentence.text.slice(nation.end - sentence.start, nation.end - sentence.start + 8);
  if (/^ ?[([](?:[\w ]{0,25}[/,] ?)?(?:the )?$/.test(between) && /^\s?[)\]/,;]/.test(after)) return code(nation);
  if (nation.sort === 'name') {
    if (nation.possessive) return null;
    // `Bolt’s Jamaica won`; not `Bolt’s Jamaica trip`
    if (
      /^['’]s $/.test(between) &&
      /^(?:[,.;:]|$| (?:&|(?:and|were|was|won|had|team|through|in|take|took)(?!\p{L})))/u.test(after)
    )
      return code(nation);
    if (/^,? \(?(?:of|from|representing|who represents|running for) (?:the )?$/.test(between)) return code(nation);
    if (/^, (?:\d\d, )?(?:of |from )?(?:the )?$/.test(between) && /^(?:[,;.)]|$| \d)/.test(after)) return code(nation);
    return /^ ?$/.test(between) && /^[ ,:]+\d/.test(after) ? code(nation) : null;
  }
  if (/^(?:, (?:\d\d, )?(?:the |an? |another |fellow )(?:[\w-]+ ){0,2}?|, )$/.test(between) && !/^['’-]/.test(after)) {
    return /^, $/.test(between) && !/^[,.]/.test(after) ? null : code(nation);
  }
  return null;
};

/** The country's code that the words round a name give it; null when they give none. */
export const nationalityBeside = (sentence: Sentence, span: Span, nations: readonly NationWord[]): string | null =>
  nationAfter(sentence, span, nations) ?? nationBefore(sentence, span, nations);

// `his coach Gert`, `meeting director, Ann`; not `training partner Tom`, `mother of two Ann`
const OTHER_BEFORE = new RegExp(
  `(?:^|[\\s(“"])(?<!training )${OTHER_ROLES}(?: and (?:\\w+ ){0,2}${OTHER_ROLES})?(?: (?:of|for|at) [^,;.]{2,40})?,? (?:the )?(?:late )?(?:(?:[\\p{L}\\d-]+ ){0,4}(?:champion|medall?ist|winner|holder|international|runner|athlete),? )?$`,
  'iu',
);
// `Ann, the meeting director`, `Gert, his father and coach`, `Ann, World Athletics president`; not `Ann, a doctor`
const OTHER_AFTER = new RegExp(
  `^(?:, \\d\\d)?(?:,| \\(|, who (?:is|was|has been)) (?:the |his |her |their |then |former |now |[\\p{Lu}][\\p{L}’']+ ){0,3}(?:[\\w’'-]+ ){0,3}?${OTHER_ROLES}\\b(?! of (?:one|two|three|four|five)\\b)`,
  'iu',
);
const APPOSED = /^(?:, \d\d)?(?:, (?:who |an? |\d)| \()?/;

/** `other` where the words beside a name say that it is a coach, an official, kin, or a writer. */
export const roleBeside = (sentence: Sentence, span: Span): 'athlete' | 'other' => {
  const before = sentence.text.slice(Math.max(0, span.start - sentence.start - 80), span.start - sentence.start);
  if (OTHER_BEFORE.test(before)) return 'other';
  const after = sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 90);
  const clause = /^(?:, \d\d)?(?:,| \()[^,;.)]{0,80}/.exec(after)?.[0];
  if (clause === undefined || /^, an? /.test(APPOSED.exec(clause)![0])) return 'athlete';
  // `Ann, with his coach beside him`: the role is not hers.
  if (
    /\b(?:with|whose|by|after|under|beat|said|told|thanks?|and his|and her|to|about|from|alongside|before|for whom|like)\b/.test(
      clause,
    )
  )
    return 'athlete';
  return OTHER_AFTER.test(clause) ? 'other' : 'athlete';
};

export const sexOfTitle = (honorific: string | null): 'men' | 'women' | null =>
  honorific === null ? null : (HONORIFICS[honorific] ?? null);

// What people do, after their name: `23:52`, `: 6.88m`, `ran`, `clocked`, `was`, `, who`, `said`, `(3:29.05)`, `, 24,`, `, the champion`
const DOES =
  /^(?:,? (?:who|whose)\b|,? (?:was|is|had|has|have|were|did|would|could|will|ran|won|set|took|beat|broke|came|led|went|got|made|held|kept|fell|lost|left|threw|put|said|says|told|\p{Ll}{2,14}ed|clocks|wins|runs|breaks|sets|takes|leads|fouls|clears|fails|jumps|throws|finishes|beats|drops)\b|, (?:born|raised|based|aged|coached)\b| (?:second|third|fourth|fifth|sixth|seventh|eighth)(?=[.,;])| ?\((?:\p{Lu}{3}|\d)|[:,]? (?:\d{1,2}:)?\d{1,2}[:.]\d\d(?![\d%:])|, \d\d,|, (?:the|an?|his|her|then|now|once|twice|first|second|third|fourth|fifth|sixth|seventh|eighth|last|runner-up|winner|champ(?:ion)?|holder)\b)/u;
// `Vik, the 17-year-old, second in 31:44`; not `Oslo, a 17-year-old meeting`
const AGED = /^, (?:the|an?) (?:\p{Ll}+ )?\d\d-year-old(?=[,.;)]| (?:who|from|of)\b)/u;
// What is done to people: `beat`, `behind`, `ahead of`, `with`, `by`
const DONE_TO =
  /(?:\b(?:beat|beats|beating|beaten by|behind|ahead of|defeat(?:ed|ing)|edg(?:ed|ing)|over|past|by|chas(?:ed|ing)|follow(?:ed|ing)|champ(?:ion)?|medall?ist|winner|holder|runner|sprinter|hurdler|star|compatriot|countryman|countrywoman|rival|team-?mate|partner|brother|sister|veteran|teenager|pacemaker|athlete|jumper|vaulter|thrower|miler|year-old|said|says|added|fellow)),? (?:the )?$/i;
// `Hill 49.67`, `Hill, 19.87, was`, `Hill - wait for it - 17.60!`, `Hill: 6.88m`; not `Hill 10.30am`
const MARK_AFTER =
  /^(?:[,:]? | ?[–-] (?:[\p{Ll} ]{2,20} [–-] )?)\(?(?:(?:\d{1,2}:)?\d{1,3}[:.]\d\d|\d{2,3}-\d{1,2}(?= ?[(,;.½¼¾]|$))(?![\d%:]|\.\d| ?[ap]\.?m)/u;
// `Hill opens with 77.56m`, `Hill third on 84.12`, `Hill! 1:56.19`, `Hill again, 78.18`
const SHOWS =
  /^(?: \p{Ll}{2,12}s(?: (?!the\b)\p{Ll}+){0,3}| (?:first|second|third|fourth|fifth|sixth|next|again|now|too|already),?(?: (?:on|in|with|at|to))?|[!?]) \(?(?:\d{1,2}:)?\d{1,3}[:.]\d\d(?![\d%:])/u;
// What happens now, as a live report has it: `Hill hits the front`, `Hill moves up`
const ACTS =
  /^ (?:opens|responds|answers|replies|hits|goes|comes|gets|kicks|attacks|pulls|moves|surges|passes|chases|follows|crosses|sprints|powers|fights|closes|dips|equals|improves|lands|flies|sails|misses|needs|retires|withdraws|celebrates|collapses|strides|catches|overtakes|storms|dives|pips|edges|grabs|snatches|claims|collects|defends|retains|scores|produces|posts|manages|settles|tries|stays|hangs|leads off|bounds|stumbles|trips|limps|pounces) (?:\p{Ll}|\d)/u;
// `Hill of Himachal Pradesh created`
const OF_PLACE =
  /^ of \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,? (?:also |then )?(?:won|ran|created|set|clocked|took|broke|finished|threw|jumped|cleared|was|beat|led)(?!\p{L})/u;
const PERFORMS =
  /^ (?:ran|won|clocked|threw|jumped|leapt|cleared|vaulted|finished|runs|wins|clocks|throws|jumps|clears|finishes|outkicked|outsprinted)\b/;
// `in X`, `the hills of X`, `the 24-year-old from X`
const PLACE_BEFORE =
  /\b(?:in|at|near|inside|outside|around|across|through|towards|into|(?:hills?|towns?|villages?|city|streets?|roads?|outskirts|suburbs?|people|university|island|coast|north|south|east|west|middle|centre|center) of|(?:man|woman|boy|girl|lad|old|native|student|teacher|nurse|runner|athlete|sprinter|hails?|comes?|came) (?:of|from))(?: the)? $/i;
// `Hill of X`; not `the record of X`
const NAME_OF = /\p{Lu}\p{Ll}+ of $/u;

// `Jenkins, once of X`, `Flanagan, of X`, `from Dunellen, New X`; not `a gap of two metres, from X`
const HOME_BEFORE = /(?:, of|\b(?:once|now|formerly|originally) (?:of|from)) (?:the )?$|\bNew $/;
// `the former X`: one of a club or a school
const FORMER_BEFORE = /\b[Tt]he (?:former|onetime|one-time|ex-) ?$/;
// `2. X.`, a heading of a paragraph
const NUMBER_BEFORE = /^\d{1,2}[.)] $/;
// `2. X (USA) 12.90`, a line of a list
const LINE_BEFORE = /(?:^|[\s,;])\d{1,2}[.)] $/;
const LINE_AFTER = /^ \(\p{L}{3}\)/u;
// `an X lieutenant`
const ARTICLE_BEFORE = /\ban? $/;

/** How much the words round a run of capitals say for (above 0) or against its being a person. */
export const personCue = (sentence: Sentence, span: Span, possessive: boolean): number => {
  const before = sentence.text.slice(Math.max(0, span.start - sentence.start - 40), span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 30);
  let cue = 0;
  if (DOES.test(after) || ACTS.test(after)) cue += 2;
  if (AGED.test(after) || PERFORMS.test(after)) cue += 1;
  else if (MARK_AFTER.test(after) || SHOWS.test(after)) cue = 3;
  if (DONE_TO.test(before)) cue += 2;
  else if (/\bthe $/i.test(before)) cue -= 3;
  if (possessive) cue += 1;
  if (PLACE_BEFORE.test(before) || NAME_OF.test(before) || HOME_BEFORE.test(before) || FORMER_BEFORE.test(before))
    cue -= 3;
  if (ARTICLE_BEFORE.test(before) && !possessive) cue -= 3;
  if (LINE_BEFORE.test(before) && LINE_AFTER.test(after)) cue += 2;
  // `Hill!`, all of a sentence
  if (before === '' && /^!+$/.test(after)) cue += 2;
  if (OF_PLACE.test(after)) cue += 2;
  // `Ann Hill (Har, 78.68m)`: a club, a state
  if (/\p{L} \($/u.test(before) && /^, ?\d/.test(after)) cue -= 6;
  if (NUMBER_BEFORE.test(before) && /^[.!:]?$/.test(after)) cue += 3;
  return cue;
};
