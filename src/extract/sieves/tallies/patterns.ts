import { ACHIEVEMENT, ACHIEVER, COUNT, COUNT_ORDINAL, countOf, MULTIPLE } from '../../../lexicon/tally-words.ts';
import { candidates, everyMatch } from '../../text/matching.ts';

/** A count as a sentence tells it; offsets are those of the sentence. */
export interface TallyPhrase {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly what: string;
  readonly way: string;
  /** Whose it is: the one in apposition (`three-time champion Vik`), the subject, or nobody (`nine women`). */
  readonly of: 'apposed' | 'subject' | 'nobody';
  readonly confidence: number;
}

interface Way {
  readonly name: string;
  /** Groups: `count`, and `what` or several pieces `what`, `more`. */
  readonly pattern: RegExp;
  readonly of: TallyPhrase['of'];
  readonly confidence: number;
}

const WORD = "[\\p{L}\\d,’'-]+";
const STREAK = '(?:consecutive|straight|successive)';
const ON_END = '(?:in (?:a row|succession)|on the trot|running)';

/** Who is counted, and past what: `men under the hour`. */
const COUNTED =
  '(?:women|men|athletes|runners|finishers|jumpers|throwers|people|sprinters|hurdlers|milers)(?: in all| altogether)?';
const GOT =
  '(?: (?:all|also|even|then|now|have|had|has)){0,2} (?:got|went|ran|run|gone|finished|dipped|clocked|were|came|jumped|threw|go|dip|ducked|managed)(?: in| home| times| well| all| close){0,2}';
const BROKE = ' (?:have |had )?(?:broke|broken|beat|cleared|break|beaten)';
const PAST = '(?:below|under|inside|sub|over|beyond|past|(?:faster|quicker|better|further) than)';
const BARRIER =
  '(?:(?:the |one )?\\d[\\d:.]*|(?:two|three|four|ten|eleven|twelve|thirteen|thirty|sixty)(?= minutes?)|(?:the|an|one) hour)(?:[- ]?(?:minutes?|minute barrier|seconds?|m|metres|meters|barrier)\\b)?';

/** Tried in order; a later one takes nothing that an earlier one has. */
const WAYS: readonly Way[] = [
  {
    // `three-time Olympic champion`, `the two-times world 800m winner`; not `a three-time trial`
    name: 'n-time champion',
    pattern: new RegExp(`\\b(?<count>${COUNT})[- ]times?[- ](?<what>(?:${WORD} ){0,5}?${ACHIEVER})\\b`, 'giu'),
    ...{ of: 'apposed', confidence: 0.85 },
  },
  {
    // `double Olympic champion`, `back-to-back world champion`; not `double bubble`
    name: 'double champion',
    pattern: new RegExp(`\\b(?<count>${MULTIPLE})[- ](?!jump\\b)(?<what>(?:${WORD} ){0,4}?${ACHIEVER})\\b`, 'giu'),
    ...{ of: 'apposed', confidence: 0.75 },
  },
  {
    // `unbeaten in 25 races`, `undefeated in her last nine finals`
    name: 'unbeaten',
    pattern: new RegExp(
      `\\b(?:unbeaten|undefeated)(?: in| over| for| through)(?: (?:his|her|their|the|all|last|past|previous|more than|over))* (?<count>${COUNT}) (?:${WORD} ){0,2}?(?<what>races|finals|meetings|meets|competitions|starts|outings|contests|events)\\b`,
      'giu',
    ),
    ...{ of: 'subject', confidence: 0.8 },
  },
  {
    // `a winning streak of 12`, `extended her winning streak to nine races`
    name: 'streak of n',
    pattern: new RegExp(
      `\\b(?<what>(?:winning|unbeaten) (?:streak|run))(?: (?:to|of|at|stands at|is now|now))? (?:more than )?(?<count>${COUNT})\\b(?! (?:years?|months?|days?|weeks?))`,
      'giu',
    ),
    ...{ of: 'subject', confidence: 0.8 },
  },
  {
    // `his fourth straight win`, `a third consecutive world title`, `her fifth Olympic gold`; not `the second gold of the night`, `his second record in four days`
    name: 'nth title',
    pattern: new RegExp(
      `(?<!(?:\\d|half|quarters?|thirds?|tenths?|hundredths?|thousandths?) (?:of )?)\\b(?:(?:his|her|their|my|a|an|another|[\\p{L}]+(?:[’']s|s[’'])|record) )(?:record |own |remarkable |extraordinary )?(?<count>${COUNT_ORDINAL})[- ](?<what>(?:(?!(?:place|times?|lap|fastest|best|year|day|race|leg|in|of|at|to|and|from|the|off|ahead|behind|better|faster|slower|quicker|inside|outside|than|under|over|before|after|later|man|woman|athlete)\\b)${WORD} ){0,5}?(?:${ACHIEVEMENT}(?: ${ON_END})?|${STREAK} (?:${WORD} ){0,3}(?:races?|finals?|starts?|outings?|competitions?|contests?|meetings?|events?)))\\b(?![- ](?:of the (?:night|day|evening|meeting|afternoon|session)|holder|attempt|round|race|standard|(?:in|inside|within) (?:the space of |just |only )?[a-z]+ (?:days?|weeks?|months?|hours?|minutes?)\\b))`,
      'giu',
    ),
    ...{ of: 'subject', confidence: 0.8 },
  },
  {
    // `the 12th world record of her career`, `the fifth win of the season for`; not `the second gold of the night`
    name: 'nth of a career',
    pattern: new RegExp(
      `\\bthe (?<count>${COUNT_ORDINAL}) (?<what>(?:(?!(?:place|fastest|best|year|day|race|leg|in|of|at|to|and|from)\\b)${WORD} ){0,4}?${ACHIEVEMENT}) of (?:his|her|their|the) (?:career|life|season|year|reign)\\b`,
      'giu',
    ),
    ...{ of: 'subject', confidence: 0.75 },
  },
  {
    // `nine straight wins`, `four consecutive titles`
    name: 'n in a row',
    pattern: new RegExp(
      `\\b(?<count>${COUNT}) (?<what>(?:${WORD} ){0,2}?(?:${STREAK} (?:${WORD} ){0,3}?${ACHIEVEMENT}|(?:${WORD} ){0,2}?(?:wins|victories|titles|races) in (?:a row|succession)))\\b`,
      'giu',
    ),
    ...{ of: 'subject', confidence: 0.8 },
  },
  {
    // `won the race for the sixth time`, `has won in Ghent four times`, `won it twice`; not `ran the time twice`
    name: 'won n times',
    pattern: new RegExp(
      `\\b(?<what>(?:won|win|wins|winning|taken|took|claimed|retained|victorious|victory|triumphed|beaten|broken|set)\\b[^.;,]{0,50}?)(?: for (?:the|a|an|his|her) (?<nth>${COUNT_ORDINAL}) time| (?<count>${COUNT}) times| (?<twice>twice))\\b(?! as)`,
      'giu',
    ),
    ...{ of: 'subject', confidence: 0.75 },
  },
  {
    // `has twice won the European title`
    name: 'twice won',
    pattern: new RegExp(
      `\\b(?:has|have|had) (?<twice>twice) (?<what>(?:won|taken|claimed|broken|been) (?:${WORD} ){0,5}?(?:titles?|champ(?:ions?)?|records?|gold|crown))\\b`,
      'giu',
    ),
    ...{ of: 'subject', confidence: 0.7 },
  },
  {
    // `five Olympic golds`, `two world indoor records`, `five golds`; not `records fell`
    name: 'n titles',
    pattern: new RegExp(
      `(?<![-\\d.,:] ?)\\b(?<count>${COUNT}) (?<what>(?:golds|gold medals|world records|national records|(?:(?:more|other|individual|global|major|senior|outright|Olympic|Olympics|world|World|European|Commonwealth|African|Asian|national|indoor|outdoor|championship|Diamond League|relay|gold|silver|bronze|sprint|distance|career|cross-country|road|track|junior|NCAA|${WORD}[’']s) ){1,4}(?:titles|crowns|golds|medals|gold medals|silver medals|bronze medals|records|victories|wins|bests)))\\b(?! (?:fell|were|have been|had been|went|tumbled|in one))`,
      'giu',
    ),
    ...{ of: 'subject', confidence: 0.7 },
  },
  {
    // `four women got below 30 minutes`, `five men broke the hour`, `eight women under 2:20`; not `five men from Kenya`
    name: 'n under a barrier',
    pattern: new RegExp(
      `\\b(?<count>${COUNT}) (?:other )?(?<what>${COUNTED}(?:(?:${GOT})? ${PAST}|${BROKE})[ -](?:the )?${BARRIER})`,
      'giu',
    ),
    ...{ of: 'nobody', confidence: 0.8 },
  },
];

const waysIn = candidates(WAYS, ({ pattern }) => pattern);

/**
 * Finds the counts of achievements that a sentence tells.
 * @returns in reading order, none overlapping; `[]` when there is none
 */
export const findTallyPhrases = (text: string): readonly TallyPhrase[] => {
  const found: TallyPhrase[] = [];
  for (const { name, pattern, of, confidence } of waysIn(text)) {
    for (const match of everyMatch(text, pattern)) {
      const { count: number, nth, twice, what } = match.groups ?? {};
      const count = twice ? 2 : countOf(nth ?? number ?? '');
      const [start, end] = [match.index, match.index + match[0].length];
      if (count === null || count === 0 || found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ start, end, count, what: (what ?? '').trim(), way: name, of, confidence });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
