import type { Clause } from '../../discourse/clauses.ts';
import type { Reading } from '../../discourse/reading.ts';
import { type MarginFrame, verbsIn } from './frames.ts';
import { readTarget, type Target } from './targets.ts';

/** What a bare `by` says of the amount after it. */
export interface By {
  readonly subject: 'better' | 'worse';
  readonly against: MarginFrame['against'];
  /** What the verb has for object: `beat Vik by`, `improved the record by`. */
  readonly object: Target | null;
  /** Where the verb stands whose subject is measured. */
  readonly verbAt: number;
  /** `The record was beaten by`, `Vik's mark went by`: the subject is what was beaten. */
  readonly recordSubject: boolean;
}

const PARTICIPLES =
  'beaten|defeated|pipped|edged(?: out)?|outsprinted|improved|bettered|broken|lowered|smashed|beat|surpassed|eclipsed|raised|reduced|cut|trimmed|denied|shattered';
/** `was beaten by`, `was narrowly beaten in second by`; the words after the participle may be a few. */
const PASSIVE = new RegExp(
  `\\b(?:was|is|been|were|being|be|got|and|had it|,) (?:\\w+ly )?(?:${PARTICIPLES})(?: (?:again|on the line|at the line|for|out|only|just|this time|\\w+ly|(?:in|into|on|here|there|at|for) ?[\\uE003\\uE005\\uE006\\uE007]?)){0,3},? $`,
  'i',
);
/** Verbs whose subject is the record itself: `fell by`, `went by`, `has come down by`. */
const INTRANSITIVE = /^(?:f[ae]ll|went|gone|c[ao]me|coming|dropp)/i;
const LEADING_WORDS = /^[A-Za-z’']+(?: (?:off|out|past|down|up|on|upon))? /;

const isAthleteBefore = (text: string): boolean =>
  /[\uE009-\uE00B](?:,[^,]{0,40},)?(?: (?:who|then|later|also|again|only|[a-z]+ly)){0,2},?$/.test(text);

/**
 * Reads a `by` from the verb before it in its clause: `beat Vik by`, `improved it by`, `lost by`, `was second by`.
 * @param at where the amount stands in the masked text
 */
export const readBy = (reading: Reading, clause: Clause, at: number): By => {
  const { text } = reading.masked;
  const head = text.slice(clause.start, at).replace(/\bby (?:an? |the )?(?:[a-z]+ )?(?:margin of )?(?:an? )?$/i, '');
  const end = clause.start + head.length;
  const passive = PASSIVE.exec(head);
  if (passive) {
    const verbAt = clause.start + passive.index;
    return isAthleteBefore(head.slice(0, passive.index).trimEnd())
      ? { subject: 'worse', against: 'winner', object: null, verbAt, recordSubject: false }
      : { subject: 'better', against: 'record', object: null, verbAt, recordSubject: true };
  }
  const verbs = verbsIn(text, clause.start, end);
  const verb = verbs.filter(({ means }) => means !== 'record').at(-1);
  if (verb === undefined)
    return { subject: 'better', against: 'record', object: null, verbAt: at, recordSubject: false };
  const place = reading.masked.at(verb.at);
  const rest = text.slice(verb.at, end);
  const skipped = place ? 1 : (LEADING_WORDS.exec(rest)?.[0].length ?? rest.length);
  const object = readTarget(rest.slice(skipped).trimStart(), end - rest.slice(skipped).trimStart().length);
  const records = verbs.some(({ means }) => means === 'record') || object?.is === 'record' || object?.is === 'own';
  const base = { object, verbAt: verb.at, recordSubject: false };
  if (place?.sort === 'place') {
    const lost = place.value.what === 'place' && place.value.place > 1;
    return { ...base, object: null, subject: lost ? 'worse' : 'better', against: lost ? 'winner' : 'next' };
  }
  if (verb.means === 'lose')
    return { ...base, subject: 'worse', against: /^miss/i.test(rest) || records ? 'record' : 'winner' };
  if (verb.means === 'win') return { ...base, subject: 'better', against: records ? 'record' : 'next' };
  const intransitive = INTRANSITIVE.test(rest) && object === null;
  return { ...base, subject: 'better', against: 'record', recordSubject: intransitive };
};
