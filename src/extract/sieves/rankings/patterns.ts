import type { RankingClaim } from '../../../claims/ranking.ts';
import { countryByDemonym, countryByName } from '../../../lexicon/countries.ts';
import {
  ALL_TIME,
  AREA_WORDS,
  LIST,
  NUMBERED,
  PERFORMER,
  RANK_ORDINAL,
  rankOf,
  SEASON,
  SHARED,
  SUPERLATIVE,
  WHERE,
} from '../../../lexicon/ranking-words.ts';
import { candidates, everyMatch, occurs } from '../../text/matching.ts';

export type ListKind = RankingClaim['list'];

/** A rank as a sentence tells it; offsets are those of the sentence. */
export interface RankPhrase {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly list: ListKind;
  readonly way: string;
  readonly confidence: number;
}

interface Way {
  readonly name: string;
  /** Groups: `rank`, or `number`/`hash`; `words` is what tells the list. */
  readonly of: RegExp;
  readonly rank?: number;
  /** The list where the words tell none. */
  readonly list: ListKind;
  readonly confidence: number;
}

// A word inside a noun phrase, no punctuation: `indoor`, `400m`, `woman's`, `10,000m`.
const WORD = "(?:U\\.[SK]\\.|[\\p{L}\\d’'-]+(?:[.,]\\d+m?)?)";
const RANK = `${SHARED}?(?<rank>${RANK_ORDINAL})(?:[- ]equal|=)?`;

// `her second-fastest ever`, `the Briton's third-best throw`: of one athlete's own marks; not `the world's third-best`
const NOT_OWN =
  "(?<!\\b(?:his|her|their|my|your) )(?<!(?<!\\b(?:world|year|season|history|planet|country|nation|event|race))[’']s )";

/** Tried in order; a later one takes nothing that an earlier one has. */
const WAYS: readonly Way[] = [
  {
    // `the tenth-fastest mile ever`, `third best brand of all the history`; not `her second-fastest ever`, `the third-fastest qualifier`
    name: 'nth-fastest ever',
    of: new RegExp(
      `${NOT_OWN}\\b${RANK}[- ]?(?:all-time )?${SUPERLATIVE}\\b(?<words>(?: ${WORD}){0,8}?,? (?:${ALL_TIME}|ever|of all (?:wo)?men)\\b(?:,? by an? [\\p{L}-]+(?: woman| man| athlete)?)?)`,
      'giu',
    ),
    list: 'all-time',
    confidence: 0.92,
  },
  {
    // `the second result in history`, `in 3:50.37, the fourth time of all time`; not `the second time in history that`
    name: 'nth result ever',
    of: new RegExp(
      `${NOT_OWN}\\b${RANK} (?:results?|performances?|marks?|scores?|jumps?|throws?|leaps?|(?<=\\d, (?:the |now the )?[\\p{L}\\d-]+ )times?)(?<words>(?: ${WORD}){0,3}? ${ALL_TIME})(?! (?:that|when|in which|he|she|they|a|an)\\b)`,
      'giu',
    ),
    list: 'all-time',
    confidence: 0.8,
  },
  {
    // `history's second best mark`
    name: 'nth-fastest in history',
    of: new RegExp(`\\bhistory[’']s ${RANK}[- ]?${SUPERLATIVE}\\b(?<words>)`, 'giu'),
    list: 'all-time',
    confidence: 0.9,
  },
  {
    // `the year's second-fastest time`, `the world's third-best mark this season`
    name: 'nth-fastest this year',
    of: new RegExp(`\\b(?:year|season)[’']s ${RANK}[- ]?${SUPERLATIVE}\\b(?<words>)`, 'giu'),
    list: 'season',
    confidence: 0.85,
  },
  {
    // `the fifth-fastest time in the world this year`, `2023's third-best throw`
    name: 'nth-fastest this year',
    of: new RegExp(
      `${NOT_OWN}\\b${RANK}[- ]?${SUPERLATIVE}\\b(?<words>(?: ${WORD}){0,8}?,? (?:${SEASON}|in the world))(?! (?:championships?|final|semi|heats?|cup|games|indoor))`,
      'giu',
    ),
    list: 'season',
    confidence: 0.85,
  },
  {
    // `the second-fastest time by a European`, `the third-best throw by a Briton`; not `by a teenager`
    name: 'nth-fastest by a',
    of: new RegExp(
      `${NOT_OWN}\\b${RANK}[- ]?${SUPERLATIVE}\\b(?<words>(?: ${WORD}){0,5}? by an? [\\p{L}-]+)(?! (?:teenager|junior|youth|student|school\\w+|master|veteran|under|over|debutant))`,
      'giu',
    ),
    list: 'other',
    confidence: 0.8,
  },
  {
    // `second on the all-time list`, `joint-fourth on the list of all time`, `fifth in the world rankings`
    name: 'nth on the list',
    of: new RegExp(
      `\\b${RANK}(?:[- ]place| spot| position| rank| fastest)?(?:(?: with|,? behind|,? after) [^.;]{3,50}?)?(?<words> (?:in|on|of|onto|into|among) (?:(?:the|that|this|his|her|their|its|a|current|latest|${WORD})[ -]){0,6}?${LIST}\\b(?: of all[- ]time| of the (?:year|season))?(?:,? behind [^,.;]{3,60})?)(?! (?:prize|of (?:starters|entries)))`,
      'giu',
    ),
    list: 'all-time',
    confidence: 0.92,
  },
  {
    // `moves up the British all-time list to third`, `climbs on the world list from ninth to fifth`
    name: 'nth on the list',
    of: new RegExp(
      `\\b(?<words>(?:up|on|in) (?:(?:the|that|this|his|her|their|its|${WORD})[ -]){1,5}?(?:lists?|rankings))(?:,? from [\\p{L}\\d]+)? (?:in)?to ${RANK}\\b(?! (?:in|of) the)`,
      'giu',
    ),
    list: 'all-time',
    confidence: 0.85,
  },
  {
    // `No.3 in the world all-time lists`, `No. 2 all-time`, `the No. 3 spot in history`, `number four on the UK list`; not `world No 1 Vik`
    name: 'number on the list',
    of: new RegExp(
      `(?<!\\b(?:lane|bib|lap|attempt|round|seed|seeded) )(?<![\\p{L}\\d])(?:${NUMBERED})(?![\\d.,]*\\d)(?<words>(?: (?:${PERFORMER}|spot|position|place))?,? (?:(?:in|on|of|onto) (?:(?:the|that|his|her|${WORD})[ -]){0,6}?(?:${LIST}|history|all[- ]time)\\b|${ALL_TIME}|in the world(?: this (?:year|season))?|this (?:year|season)))`,
      'giu',
    ),
    list: 'all-time',
    confidence: 0.9,
  },
  {
    // `now third all-time`, `her time became third for women in history`, `seventh of all time`; not `the third time in history`
    name: 'nth of all time',
    of: new RegExp(
      `\\b${RANK}(?<words>(?:[- ]place)?(?: (?:for|among) (?:wo)?men)?,? (?:all[- ]time|of all[- ]time|in (?:world |the )?(?:all-time )?history|in the history of [^.;]{3,40}|ever)\\b)(?! (?:lists?|rankings?|records?))`,
      'giu',
    ),
    list: 'all-time',
    confidence: 0.85,
  },
  {
    // `third in the world this year`, `fifth in Europe in 2019`; not `third in the world final this year`
    name: 'nth this year',
    of: new RegExp(`\\b${RANK}(?<words> ${WHERE},? ${SEASON})`, 'gu'),
    list: 'season',
    confidence: 0.85,
  },
  {
    // `became the third-fastest woman over the distance`, `makes him the second fastest Briton behind Vik`
    name: 'nth-fastest performer',
    of: new RegExp(
      `\\b(?:becom(?:es?|ing)|became|mak(?:es?|ing)|made|ranks?|now)(?: [\\p{L}’'-]+){0,4}? ${RANK}[- ]?${SUPERLATIVE}\\b(?<words>(?: ${WORD}){0,4}? (?:(?:${PERFORMER})(?: [\\p{Lu}][\\p{L}]+)? (?:over|at|for|in) (?:the|this|his|her) (?:distance|event)|[\\p{Lu}][\\p{L}]+(?: (?:wo)?man)?(?= (?:over the distance|behind|ever)\\b)))`,
      'gu',
    ),
    list: 'all-time',
    confidence: 0.75,
  },
  {
    // `is now third among Germans`, `ranks fifth among European women`; not `was third among the leaders`
    name: 'nth among',
    of: new RegExp(
      `\\b(?:now|ranks?|lies|stands|sits|goes|moves?(?: up)? (?:in)?to) ${RANK}(?<words> among (?:the )?(?:[\\p{Lu}][\\p{L}]+s|[\\p{Lu}][\\p{L}]+ (?:wo)?men)\\b)`,
      'gu',
    ),
    list: 'other',
    confidence: 0.8,
  },
  {
    // `holds the fourth rank`, `stands at nineteenth rank`, `ranks third in the world`, `is ranked fifth`
    name: 'ranked nth',
    of: new RegExp(
      `(?:\\branks|\\branked|\\branking|\\branking her|\\branking him) (?:as |her |him |at |joint |equal |the )?(?<rank>${RANK_ORDINAL})(?<words>(?: (?:in|for|among|on) (?:the )?(?:world|${WORD})(?: (?:this|all|of)[ -](?:year|season|time))?)?)\\b`,
      'giu',
    ),
    list: 'world ranking',
    confidence: 0.75,
  },
  {
    // `holds the fourth rank in world record`, `stands at nineteenth rank`
    name: 'nth rank',
    of: new RegExp(`\\b(?<rank>${RANK_ORDINAL})[- ]ranks?\\b(?<words>(?: (?:in|on|of) ${WORD}(?: ${WORD})?)?)`, 'giu'),
    list: 'all-time',
    confidence: 0.75,
  },
  {
    // `puts him at the top of the world rankings`, `leads the world list`, `tops the all-time list`
    name: 'top of the list',
    of: new RegExp(
      `\\b(?:(?:(?:to|at|goes|go|went|moved|stays) )?(?:the )?(?:top|head)(?: spot| place)? (?:of|in|on) |leads? |led |tops? |topped |topping |leading |heads? |headed )(?:the |this |that )(?<words>(?:(?:year|season)[’']s )?(?:${WORD} ){0,4}?(?:lists?|rankings?))\\b(?!:)`,
      'giu',
    ),
    rank: 1,
    list: 'season',
    confidence: 0.8,
  },
];

/** Which list the words around a rank name. */
const listOf = (words: string, fallback: ListKind): ListKind => {
  const named = words.split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word));
  const all = /all[- ]?time|history|\bever\b|of all/i.test(words);
  if (/\b(?:championships?|games|olympic|diamond league|meeting|course|race[’']?s?|event[’']s|debuts?)\b/i.test(words))
    return 'other';
  if (/\bsince\b/.test(words)) return 'other';
  if (named.some((word) => AREA_WORDS.test(word))) return 'area';
  if (/\bnational\b/i.test(words) || named.some((word) => countryByDemonym(word) ?? countryByName(word)))
    return 'national';
  if (/\bindoors?\b/i.test(words) && /\blists?\b/i.test(words)) return 'indoor';
  if (all || /\brecords?\b/i.test(words)) return 'all-time';
  if (/\b(?:year|season|winter|summer|20\d\d|19\d\d)\b/i.test(words)) return 'season';
  if (/\brankings?\b/i.test(words) && fallback !== 'season') return 'world ranking';
  if (/\bin the world$/i.test(words)) return fallback === 'world ranking' ? fallback : 'season';
  if (/\b(?:world|global) list/i.test(words)) return 'season';
  return fallback;
};

// `the second-fastest ever run on the course`, `in London`: the list of a place
const OF_A_PLACE =
  /^ (?:(?:run|ran|set|seen|recorded|produced|achieved|thrown|jumped|clocked) )?(?:here|on (?:the|this|that) (?:[\w’'-]+ )?(?:course|track|streets?)|at (?:the|this) (?:meeting|venue|stadium|distance here)|in (?:the|this) (?:city|race|stadium|meeting))\b/i;

const waysIn = candidates(WAYS, ({ of }) => of);

// Whatever holds none of these holds no place on a list.
const ANY =
  /\bby an? |distance|behind|among|there ha|list|rank|all|hist|ever|record|year|season|world|standings|winter|summer|19|20/i;

/**
 * Finds the places on lists that a sentence tells.
 * @returns in reading order, none overlapping; `[]` when there is none
 */
export const findRankPhrases = (text: string): readonly RankPhrase[] => {
  if (!occurs(text, ANY)) return [];
  const found: RankPhrase[] = [];
  for (const { name, of, rank: fixed, list, confidence } of waysIn(text)) {
    for (const match of everyMatch(text, of)) {
      const { rank: ordinal, number, hash, words = '' } = match.groups ?? {};
      const rank = fixed ?? rankOf(ordinal ?? number ?? hash ?? '');
      const [start, end] = [match.index, match.index + match[0].length];
      if (rank === null || rank === 0 || found.some((other) => other.start < end && start < other.end)) continue;
      const told = OF_A_PLACE.test(text.slice(end)) ? 'other' : listOf(words, list);
      if (name === 'nth among' && told === 'other') continue;
      // `the fourth-fastest 1500m by a woman`; not `by a debutant`
      const byAny = name === 'nth-fastest by a' && /\bby an? (?:wo)?man$/.test(words);
      if (name === 'nth-fastest by a' && told === 'other' && !byAny) continue;
      // `the first in history` came before others.
      if (name === 'nth of all time' && rank === 1 && !/all[- ]time/i.test(words)) continue;
      // `finished third in the Diamond League standings`: a place in a competition.
      if (told === 'other' && /\bstandings\b/i.test(words)) continue;
      found.push({ start, end, rank, list: byAny ? 'all-time' : told, way: name, confidence });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
