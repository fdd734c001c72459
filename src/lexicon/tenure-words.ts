/**
 * Words that tell how long a record stood, and how it ended. Regex sources.
 * Source: the project's phrasebooks of tenures, and reports in the British and American press.
 */

/** A record does it: `had stood for 16 years`, `lasted five days`. */
export const STANDING =
  '(?:st(?:ood|ands?|anding)|last(?:s|ed|ing)?|surviv(?:e[ds]?|ing)|endur(?:e[ds]?|ing)|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|liv(?:e[ds]?|ing)|resist(?:s|ed|ing)?|' +
  'sat|sits|hung|exist(?:s|ed)?|persist(?:s|ed)?|reign(?:s|ed|ing)?|defied|def(?:ies|ying)|withstood|kept|rested|gone|prevailed|(?:look|seem)(?:s|ed|ing)? (?:unbreakable|untouchable|unbeatable|safe|out of reach)|proved unbeatable|' +
  'been (?:in|on) the (?:books|lists|record books|wall)|(?:held|holding) (?:out|firm|up)|(?:gone|been|remained|stood|stayed) (?:untouched|unbroken|unbeaten|unchallenged|unsurpassed|intact|unmatched|unequalled|out of reach))';

/** An athlete does it with a record: `held the record for`, `has had it for`. */
export const HOLDING = '(?:held|holds?|holding|owned|owns?|owning|kept|keep|had|possessed|enjoyed|guarded)';

/** What happens to a record at the end. */
export const ENDING =
  '(?:f[ae]ll(?:s|en|ing)?|went|gone|goes|gave way|broken?|breaks?|beaten|bettered|eclipsed|erased|smashed|shattered|toppled|surpassed|improved|disappear(?:s|ed)|vanish(?:es|ed)|' +
  'was no more|tumbl(?:es|ed)|removed|rewritten|replaced|overtaken|lost|taken|ended|dethroned|deleted|wiped|consigned|obliterated)';

/** What nobody did to a record, and what it then was. */
export const BEATEN =
  '(?:beaten|broken|bettered|improved(?: upon| on)?|surpassed|eclipsed|equalled|approached|threatened|challenged|touched|matched|topped|lowered|gone past|got past)';
export const UNBEATEN =
  '(?:untouched|unbroken|unbeaten|unchallenged|unsurpassed|intact|unmatched|unequalled|unimproved|out of reach)';

/** Nouns for a record, and for the time of its holder. */
export const RECORD_WORD =
  '(?:records?|marks?|bests?|best performance|standards?|figures?|benchmark|milestone)(?![- ]?(?:holder|breaker|breaking|setter|book))';
export const REIGN = '(?:reign|reigns|stay|tenure|rule|run as|hold on|grip|stand|ownership|spell as|stint as|hegemony)';
