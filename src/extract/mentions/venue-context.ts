import { monthOf, weekdayNamed } from '../../lexicon/calendar-words.ts';
import { countryByDemonym, countryByName } from '../../lexicon/countries.ts';
import { isGivenName } from '../../lexicon/given-name-sexes.ts';
import type { Token } from '../../lexicon/phrases.ts';
import { isEnglishWord } from './doubtful-words.ts';

/** What the words around a place's name say about it. */

/** Cities that are also given names: a capitalised word after them makes a person. */
const GIVEN = new Set(
  (
    'sydney florence eugene victoria charlotte savannah madison austin sofia dallas lincoln jackson nelson lawrence leon norman ' +
    'adelaide alexandria regina nancy siena carson chester darwin houston phoenix milan raleigh kingston clermont'
  ).split(' '),
);
/** `van der Hasselt`, `de Paris`: parts of surnames. */
const PARTICLES = new Set('van der von den ter bin al'.split(' '));

/** Words with a capital that may follow a city without making a name of it. */
const MAY_FOLLOW = new Set(
  (
    'olympic olympics olympian games world worlds diamond golden continental european championships championship marathon half grand prix ' +
    'meeting meet indoor indoors stadium arena stadion final classic gold silver bronze commonwealth commonwealths trials european ' +
    'international street road and at on in for from the a it he she his her but i we with when after before'
  ).split(' '),
);
/** Capitalised words before a city that do not make a name of it: `Downtown Eugene`, `Meanwhile Oslo`. */
const MAY_PRECEDE = new Set(
  (
    'in at from on the and of but downtown central east west north south greater near to since after before outside around when while for as ' +
    'that this with by both last next if where inside through via then over between or back beautiful sunny london tokyo'
  ).split(' '),
);

const gapIsSpace = (text: string, left: Token, right: Token): boolean =>
  /^[  ]$/.test(text.slice(left.end, right.start));

/**
 * True where the words around a place's name make it a person's or an institution's: `Paris Hart`,
 * `Jan Eugene`, `Florence Vane-Moore`; not `Oslo Diamond League`, `in Rome Nadia Moor won`.
 */
export const isPartOfName = (text: string, tokens: readonly Token[], at: number, to: number): boolean => {
  const [previous, next] = [tokens[at - 1], tokens[to]];
  // `Harper-Nelson`, `Paris-Webb`; not `in Newcastle-Gateshead`
  const hyphened =
    /(?<!\b(?:in|at|to|of|the) )\b\p{Lu}\p{Ll}+-$/u.test(
      text.slice(Math.max(0, tokens[at]!.start - 30), tokens[at]!.start),
    ) ||
    (/^-\p{Lu}/u.test(text.slice(tokens[to - 1]!.end)) &&
      !/\b(?:in|at|to|of|the) $/.test(text.slice(0, tokens[at]!.start)));
  if (hyphened) return true;
  // `3:43.40 Ana Vik Rome 1999`, a line of a list: the place of a mark, after a whole name
  const year = next !== undefined && /^(?:19|20)\d\d$/.test(next.folded) && gapIsSpace(text, tokens[to - 1]!, next);
  if (year && previous?.capital && tokens[at - 2]?.capital) return false;
  if (previous !== undefined && PARTICLES.has(previous.folded) && gapIsSpace(text, previous, tokens[at]!)) return true;
  if (previous !== undefined && gapIsSpace(text, previous, tokens[at]!) && previous.capital) {
    const word = text.slice(previous.start, previous.end);
    const plain =
      MAY_PRECEDE.has(previous.folded) ||
      /^\d/.test(word) ||
      /['’]s$/.test(word) ||
      countryByDemonym(word) !== null ||
      countryByName(word) !== null ||
      monthOf(word) !== null ||
      weekdayNamed(word) !== null;
    // What opens a sentence has its capital from that: `Lovely Oslo`; not `Turner Washington`.
    if (!plain && (at > 1 || isGivenName(word) || !isEnglishWord(word))) return true;
  }
  if (next === undefined || !gapIsSpace(text, tokens[to - 1]!, next) || !next.capital || /^\d/.test(next.folded))
    return false;
  const word = text.slice(next.start, next.end);
  if (MAY_FOLLOW.has(next.folded) || monthOf(word) !== null || weekdayNamed(word) !== null) return false;
  if (countryByDemonym(word) !== null || /['’]s$/.test(text.slice(tokens[at]!.start, tokens[to - 1]!.end)))
    return false;
  // `On Friday in Rome Nadia Moor won`: a place with its preposition, then somebody’s two names.
  const prepositional = previous !== undefined && /^(?:in|at)$/.test(previous.folded);
  const afterNext = tokens[to + 1];
  const twoNames = afterNext !== undefined && gapIsSpace(text, next, afterNext) && afterNext.capital;
  return !(prepositional && (twoNames || !GIVEN.has(tokens[at]!.folded)));
};

/** `(Aldershot, Farnham & District AC)`, `Kingston AC`, `Leeds City Harriers`: the rest of a club's name; not `in Leeds, AC Milan` */
const CLUB =
  /^(?:,? (?:&|\p{Lu}[\p{L}’'-]+)(?: and(?= (?:District|County|Valley)\b))?){0,5} (?:AC|A\.C\.|AAC|RRC|Harriers|Striders|Joggers|Road Runners|Running Club|Athletics? Club)\b/u;

/** `Oxford University`, `Boston College`, `Paris-based`, `Eugene-born`, `Kingston native`, `London Bridge`. */
export const isNoPlace = (text: string, end: number): boolean =>
  /^(?: (?:University|College|State|Tech|High School|Grammar|Athletic Club|AC\b|A\.C\.|Harriers|Beagles|AAC|Heathside|City and|United|Saint-Germain|Police|Times|Post|Herald|Globe|Tribune|Gazette|Evening|Mail|Council)|-(?:based|born|bred|raised|trained|native|style|area|bound|to-))/.test(
    text.slice(end, end + 24),
  ) || CLUB.test(text.slice(end, end + 60));

const PERSON =
  '(?:-year-old|(?<![.:\\d])\\d{2}|runner|athlete|man|woman|girl|boy|lad|star|teenager|sprinter|hurdler|vaulter|jumper|thrower|miler|native|student|teacher|doctor|nurse|mother|father|harrier|product|pair|duo|twins?|brothers?|sisters?|daughter|son|family|graduate|youngster|veteran|specialist|marathoner|rival|newcomer|favourite|champion)';
const HOME_BEFORE = new RegExp(
  `(?:${PERSON},? (?:who (?:is|comes|hails) )?from|(?<![.:]\\d{1,2})[,(] ?(?:originally )?from|\\p{Lu}[\\p{L}’'-]+ from|\\b(?:born|raised|bred|brought up|grew up|grown up|lives?|living|lived|(?:trains?|training|trained)(?: (?:with|alongside|under) (?:\\p{L}+(?: \\p{Lu}\\p{L}+)?))?|based|resid(?:es?|ing)|studie[sd]|studying|works?|working|hometown|home town|home city|home|house|farm|school|college|university|club|base|camp|gym|hospital)(?: of| in| at| near| outside|,)|hail(?:s|ing)? from|native (?:of )?|(?:comes?|came|travell?ed|flew|moved|moving|driven) (?:all the way |over |back |down |up )?from|partners? from|\\bcoach(?:es|ed|ing)?(?: \\p{L}+){0,2} (?:in|at)) (?:the |nearby |outside )?$`,
  'u',
);
const HOME_AFTER =
  /^(?:-(?:based|born|bred|raised)| (?:native|resident|athlete|runner|sprinter|teenager|schoolboy|schoolgirl|student|harrier|man|woman)\b|, (?:where (?:he|she|\p{Lu}\p{L}+) (?:now )?(?:lives|lived|trains|trained|grew up|was born|studies|studied|works)|(?:his|her) (?:home|native|birthplace|adopted)|(?:the|a) (?:[a-z-]+ ){0,3}(?:he|she) (?:comes|grew)))/u;

// `Ana Vik of Bergen`, `Vik, of Bergen,`; not `the University of Oslo`, `the Diamond League meeting of Oslo`
const OF_HOME =
  /(?:^|[^\p{L}])(?!(?:The|City|Town|University|College|Institute|Bank|Port|Streets?|Roads?|Stadium|Track|Meeting|Meet|Marathon|Games|Olympics|Worlds|Europeans|Championships?|Final|Mile|Race|Grand Prix|Gala|Trophy|Cup|Open|Mayor|Bishop|Club|School|District|Province|Cross|Cursa|Classic|Half|Memorial|Records?) )\p{Lu}[\p{L}’'-]+(?:, | )of (?:nearby )?$/u;

// `Ana Vik (Toledo) won`: a town alone in brackets, after a name
const IN_BRACKETS =
  /\p{Lu}[\p{L}’'-]+ (?!(?:Championships?|Games|Olympics|League|Marathon|Meeting|Classic|Final|Trials|Stadium|Cup) )\p{Lu}[\p{L}’'-]+ \($/u;

// `with Bergen’s Ana Vik third`; not `Rome’s Francesca Park`, `Oslo’s record`
const OF_ITS_OWN =
  /^['’]s (?:own )?(?<given>\p{Lu}[\p{L}’'-]+) (?!(?:Stad|Arena|Park|Cent(?:re|er)\b|Bowl|Track|Street|Road|Hall|Square|Marathon|Memorial|Meeting|Gate|Bridge|Dome|Games))\p{Lu}[\p{L}’'-]+/u;

/**
 * True where a place is somebody's home: `the 29-year-old from Bedford`, `who lives in Bern`, `born in
 * Lagos`. `won in Bern`, `back from Oslo` are none.
 */
export const isHome = (text: string, start: number, end: number): boolean => {
  const after = text.slice(end, end + 60);
  // `the 2:14:04 by Moor from Chicago in 2019`.
  if (/^,? (?:in )?(?:19|20)\d\d\b/.test(after)) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  if (IN_BRACKETS.test(before) && /^\)(?! ?[-–—])/.test(after)) return true;
  const given = OF_ITS_OWN.exec(after)?.groups?.given;
  if (given !== undefined && isGivenName(given)) return true;
  return HOME_BEFORE.test(before) || OF_HOME.test(before) || HOME_AFTER.test(after);
};
