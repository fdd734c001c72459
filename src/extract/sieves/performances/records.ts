import type { RecordLabel } from '../../../model/values.ts';
import type { Clause } from '../../discourse/clauses.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { RecordMention } from '../../mentions/mention.ts';

/** `just missed the`, `0.2 outside the`, `an attempt on the`: near a record, not a record. */
const NEAR_MISS =
  /\b(?:miss(?:ed|ing|es)?|short of|shy of|outside(?: of)?|attempt(?:s|ed|ing)?(?: (?:on|at|to))?|chas(?:e|ing|ed)|close to|closer to|near(?:er)?|not|never|no|bid|target(?:ing|ed)?|fail(?:ed|ing|s)?|off|away from|adrift of|threaten(?:ed|ing)?|pursuit of|hunt(?:ing)? (?:for|of)?|tilt at|assault on|eye(?:s|ing|d)? (?:on)?|without|inside|within|compared (?:to|with)|than|behind|denied|unratified|would|could|might|hop(?:e|ed|ing)|want(?:s|ed)?|plan(?:s|ned)?|aim(?:s|ed|ing)?)\b[^,;\uE000]{0,40}$/;
const SETTING =
  /\b(?:set|sets|setting|br(?:oke|eak|eaks|eaking|oken)|smash\w*|shatter\w*|lower\w*|improv\w*|better\w*|beat\w*|eclips\w*|surpass\w*|obliterat\w*|demolish\w*|destroy\w*|crush\w*|eras\w*|tak(?:e|es|ing|en)|took|claim\w*|establish\w*|equal\w*|match\w*|r(?:an|un|unning)|clock\w*|achiev\w*|post\w*|record\w*|secur\w*|earn\w*|land\w*|own(?:s|ed)?|produc\w*|deliver\w*|add\w*|wip\w*|tumbl\w*|fell|falls|went|rais\w*|extend\w*|cut\w*|carv\w*|slic\w*|shav\w*|chop\w*|knock\w*|hack\w*|for|in|with|to|a|an|new|his|her|their|own)\b/i;

/** `a British record of ⟨M⟩`, `her personal best ⟨M⟩`: the words hang on the mark after them. */
const BEFORE_MARK =
  /^(?:'s)?(?:[ ,:–-]{1,3}| \()?(?:(?:had |has )?(?:(?:of|with|in|at|to|was|is|stood at|stands at|now|clocking|running|set|after|by|when)[ :]*)?(?:[a-z'’-]+ ){0,3}?)$/;
/** `⟨M⟩, a national record`, `⟨M⟩ – a world best`, `⟨M⟩ for a personal best`, `⟨M⟩ (PB)`. */
const AFTER_MARK =
  /^\)?(?:[ ,:;–—-]{1,4}| \()?(?:(?:for|which (?:is|was)|is|was|being|to|that (?:is|was)|it was|still|setting|breaking|also|good for|and)[ ,]*)?(?:[\w'’\uE00C\uE00D\uE00E-]+ ){0,4}$/;

const ANCHOR = pattern('{M}', 'g');

const isReal = (record: RecordMention, text: string, at: number, clause: Clause): boolean =>
  !record.value.holder && !NEAR_MISS.test(text.slice(Math.max(clause.start, at - 60), at));

/** The label of a bare `record`: the nearest labelled one before it in the article, else none. */
const labelsBefore = (reading: Reading, article: ArticleReading, at: number): readonly RecordLabel[] => {
  for (let back = 0; back <= 6; back += 1) {
    const earlier = article.readings[reading.index - back];
    if (!earlier) break;
    for (const mention of [...earlier.mentions].reverse()) {
      if (mention.sort !== 'record' || (back === 0 && earlier.masked.indexOf(mention) >= at)) continue;
      const labels = mention.value.labels.filter((label) => label !== 'PB' && label !== 'SB' && label !== 'WL');
      if (labels.length > 0) return labels;
    }
  }
  return [];
};

/**
 * Which records a mark was when it was set. Words that hang on the mark itself count for any mark;
 * a record that the clause says was broken or set counts for its new mark.
 * @param at where the mark stands in the masked text
 */
export const recordsOf = (
  reading: Reading,
  article: ArticleReading,
  clause: Clause,
  at: number,
  standing: 'new' | 'old' | 'best' | 'split',
): readonly RecordLabel[] => {
  if (standing === 'split') return [];
  const { text } = reading.masked;
  const labels = new Set<RecordLabel>();
  const marks = [...text.matchAll(ANCHOR)].map((match) => match.index);
  for (const mention of reading.mentions) {
    if (mention.sort !== 'record') continue;
    const recordAt = reading.masked.indexOf(mention);
    const inClause = clause.start <= recordAt && recordAt < clause.end;
    const before = recordAt < at && BEFORE_MARK.test(text.slice(recordAt + 1, at));
    const after = recordAt > at && AFTER_MARK.test(text.slice(at + 1, recordAt));
    const hangs =
      (before || after) && !marks.some((mark) => (mark > recordAt && mark < at) || (mark > at && mark < recordAt));
    if (!hangs && !(inClause && standing === 'new')) continue;
    if (!isReal(mention, text, recordAt, clause)) continue;
    if (!hangs && !SETTING.test(text.slice(clause.start, recordAt))) continue;
    if (
      !hangs &&
      marks.some((mark) => mark > recordAt && mark < at && BEFORE_MARK.test(text.slice(recordAt + 1, mark))) &&
      !BREAKING.test(text.slice(clause.start, recordAt))
    )
      continue;
    const named = mention.value.labels.length > 0 ? mention.value.labels : labelsBefore(reading, article, recordAt);
    // A best of the season or of a life that was beaten is not the new mark's.
    for (const label of named) labels.add(label);
  }
  return [...labels];
};

const BREAKING =
  /\b(?:br(?:oke|eak|eaks|eaking|oken)|smash\w*|shatter\w*|lower\w*|improv\w*|better\w*|beat\w*|eclips\w*|surpass\w*|obliterat\w*|demolish\w*|destroy\w*|crush\w*|eras\w*|took|taking|tak(?:e|en)|equal\w*|match\w*|cut\w*|slic\w*|shav\w*|chop\w*|knock\w*|rais\w*|extend\w*|wip\w*)\b/i;
