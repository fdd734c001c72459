import type { Clause } from '../../discourse/clauses.ts';
import { pattern } from '../../discourse/masking.ts';
import type { Reading } from '../../discourse/reading.ts';
import { type MarginFrame, type Verb, verbsIn } from './frames.ts';
import { readTarget, type Target } from './targets.ts';

/** What a bare `by` says of the amount after it. */
export interface By {
  readonly subject: 'better' | 'worse';
  readonly against: MarginFrame['against'];
  /** What the verb has for object: `beat Vik by`, `improved the record by`. */
  readonly object: Target | null;
  /** Where the verb stands whose subject is measured. */
  readonly verbAt: number;
  /** The mention of the one measured where he is no subject: `was broken by Vik by`, `the silver was Vik's by`. */
  readonly agent: number | null;
  /** `The record was beaten by`, `Vik's mark went by`: the subject is what was beaten. */
  readonly recordSubject: boolean;
  /** The place of whoever is measured, where the words tell it: 2 of `took silver by`. */
  readonly place: number | null;
}

const PARTICIPLES =
  'beaten|defeated|pipped|edged(?: out)?|outsprinted|improved|bettered|broken|lowered|smashed|beat|surpassed|eclipsed|raised|reduced|cut|trimmed|denied|shattered|outkicked|overhauled|caught|run down';
/** `was beaten by`, `was narrowly beaten in second by`, `was beaten by Vik by`; the words after the participle may be a few. */
const PASSIVE = pattern(
  `\\b(?:was|is|been|were|being|be|got|and|had it|,) (?:\\w+ly )?(?:${PARTICIPLES})(?: by (?:[\\w’'-]+ ){0,3}(?<agent>{A}))?(?: (?:again|on the line|at the line|for|out|only|just|this time|\\w+ly|(?:in|into|on|here|there|at|for) ?[{P}{C}{V}{D}{E}]?)){0,3},? $`,
  'i',
);
/** `Lee was pipped by Vik, losing by`: who did it, in the clause before. */
const DONE_TO = pattern(
  `\\b(?:${PARTICIPLES}|passed|held off) (?:[^,;.{A}]{0,30} )?by (?:(?:the|fellow|[\\w’'-]+) ){0,3}(?<agent>{A})[^;.{A}]{0,40}$`,
  'i',
);
/** `beaten by 0.03 by Vik`: who did it, after the amount. */
const AGENT_AFTER = pattern("^ by (?:(?:the|fellow|[\\w’'-]+) ){0,3}(?<agent>{A})");
/** `lost by 0.02 to Vik`. */
const TO_AFTER = pattern("^ to (?:(?:the|fellow|[\\w’'-]+) ){0,3}(?<agent>{A})");
/** `the silver was Vik's by`, `gold went to Vik by`. */
const OWNED = pattern(
  "(?<place>{P}) (?:was|is|went to|goes to|fell to|had been|belonged to) (?:the )?(?<agent>[{A}{A's}])(?:,? [\\w’-]+ly)?,? $",
);
/** `the record is better by`, `her own best, 14:23.14, is better by`; not `it was better by`. */
const BETTERED = pattern(
  '(?:{R}|\\b(?:mark|best|record))[^;{A}]{0,60}? (?:is|was|has been) (?:now |thus )?better $',
  'i',
);
/** A record named before the verb is what was improved: `the record by Vik, 7.68, was improved by`. */
const OF_RECORDS =
  /\b(?:improved|bettered|broken|lowered|smashed|surpassed|eclipsed|raised|reduced|cut|trimmed|shattered)\b/i;
const RECORD_BEFORE = pattern('{R}|\\b(?:mark|record|time)\\b');
/** Verbs whose subject is the record itself: `fell by`, `went by`, `has come down by`. */
const INTRANSITIVE = /^(?:f[ae]ll|went|gone|c[ao]me|coming|dropp)/i;
const LEADING_WORDS = /^[A-Za-z’']+(?: (?:off|out|past|down|up|on|upon|over|to))? /;
/** `missed out on bronze by`, `was denied gold by`: the place after it was not got. */
const NOT_GOT =
  /\b(?:miss(?:ed|es|ing)?(?: out)?(?: on)?|lost|losing|den(?:ied|ying))(?: (?:[a-z]+|[\uE001\uE004-\uE007\uE00C-\uE00E])){0,3} $/i;

/** `edged a 5000m scrap with Vik by`, `a fine win over Vik`: whom a later word names. */
const AGAINST = pattern(
  "^[^;.,{A}{A's}]{0,50}?\\b(?:with|against|over|from) (?:(?:the|fellow|[\\w’'-]+) ){0,3}(?<who>{A})",
);
/** `lost the title to Vik by`. */
const LOST_TO = pattern("^[^;.,{A}{A's}]{0,50}?\\b(?:to|by) (?:(?:the|fellow|[\\w’'-]+) ){0,3}(?<who>{A})");
/** `took second by`, `snatched fourth by`: over the next one; not `was second by`. */
const GRABBED =
  /\b(?:t(?:ook|ak(?:es?|ing))|claim\w*|grab\w*|snatch\w*|secur\w*|st(?:ole|eal\w*)|nabb\w*|edg\w*|clinch\w*|earn\w*|pinch\w*|sneak\w*|snuck|held on (?:for|to)|hung on (?:for|to))\b/i;
/** `won her the title by`, `earned him gold by`: the object has won. */
const GIVEN = pattern(
  "^(?:w[io]ns?|{P}|earn(?:s|ed)?|brought|gave|handed|secured) (?<who>{A}) (?:the|a|an|another|[{A's}{P}])",
);
/** `a personal best by`, `her best by`. */
const BEST = pattern('(?:(?<r>{R})|\\bbest),? $');
/** `third by 0.07 from Vik`: he was the better of the two. */
const OVER_NEXT = /^,? (?:from|over|ahead of) /;
/** `missed the podium by`. */
const PODIUM = /^miss\w*(?: out on)? (?:the |a )?(?:podium|medals?|rostrum)\b/i;

const athleteAt = (who: number): Target => ({ is: 'athlete', who, mark: null, record: null, place: null });
/** `improved by`: on what was his own. */
const OWN: Target = { is: 'own', who: null, mark: null, record: null, place: null };

const isAthleteBefore = (text: string): boolean =>
  /[\uE009-\uE00B](?:,[^,]{0,40},)?(?: (?:who|then|later|also|again|only|[a-z]+ly)){0,2},?$/.test(text);

/** What stands after a verb, a place or a noun, up to `end`, as what was beaten; null when it is nobody and nothing. */
const objectAfter = (text: string, { at, means }: Verb, end: number): Target | null => {
  const rest = text.slice(at, end);
  const skipped = /^[\uE000-\uE00E]/.test(rest)
    ? (/^.(?: (?:over|against|from|ahead of))? /.exec(rest)?.[0].length ?? rest.length)
    : (LEADING_WORDS.exec(rest)?.[0].length ?? rest.length);
  const words = rest.slice(skipped).trimStart();
  const target = readTarget(words, end - words.length);
  if (target !== null) return target;
  const later = (means === 'lose' ? LOST_TO : AGAINST).exec(words)?.indices?.groups?.who?.[0];
  return later === undefined ? null : athleteAt(end - words.length + later);
};

/** `outsprinted Vik to win by`, `pipped Vik for bronze by`: whom an earlier verb of the clause has for object. */
const beatenBefore = (text: string, verbs: readonly Verb[], end: number): Target | null => {
  for (const verb of [...verbs].reverse()) {
    if (verb.means !== 'win') continue;
    const object = objectAfter(text, verb, end);
    if (object?.is === 'athlete' && object.who !== null && object.who - verb.at < 50) return object;
  }
  return null;
};

/**
 * Reads a `by` from the verb before it in its clause: `beat Vik by`, `improved it by`, `lost by`, `was second by`.
 * @param at where the amount stands in the masked text
 * @param after the masked text from the amount's end
 */
export const readBy = (reading: Reading, clause: Clause, at: number, after: string): By => {
  const { text } = reading.masked;
  // `beat Vik and Lee, who both ran 12.31, by`: the verb stands before the relative clause.
  if (clause.start > 0 && verbsIn(text, clause.start, at).length === 0 && verbsIn(text, 0, at).length > 0) {
    return readBy(reading, { ...clause, start: 0 }, at, after);
  }
  const head = text.slice(clause.start, at).replace(/\bby (?:an? |the )?(?:[a-z]+ )?(?:margin of )?(?:an? )?$/i, '');
  const end = clause.start + head.length;
  const base: By = {
    ...{ subject: 'better', against: 'record', object: null, verbAt: at },
    ...{ agent: null, recordSubject: false, place: null },
  };
  const passive = PASSIVE.exec(head);
  if (passive) {
    const verbAt = clause.start + passive.index;
    const inside = passive.indices?.groups?.agent?.[0];
    const later = AGENT_AFTER.exec(after)?.indices?.groups?.agent?.[0];
    const agent =
      inside !== undefined ? clause.start + inside : later !== undefined ? text.length - after.length + later : null;
    const who = agent === null ? null : athleteAt(agent);
    const before = head.slice(0, passive.index).trimEnd();
    const ofRecord = OF_RECORDS.test(passive[0]) && RECORD_BEFORE.test(before);
    return isAthleteBefore(before) && !ofRecord
      ? { ...base, subject: 'worse', against: 'winner', object: who, verbAt }
      : { ...base, verbAt, agent, recordSubject: true };
  }
  const owned = OWNED.exec(head)?.indices?.groups;
  if (owned) {
    const place = reading.masked.at(clause.start + owned.place![0]);
    const agent = clause.start + owned.agent![0];
    return { ...base, against: 'next', agent, place: place?.sort === 'place' ? place.value.place : null };
  }
  const best = BEST.exec(head);
  if (best) {
    const record = best.indices?.groups?.r ? reading.masked.at(clause.start + best.indices.groups.r[0]) : null;
    const personal = record?.sort !== 'record' || record.value.labels.some((label) => label === 'PB' || label === 'SB');
    if (personal) return { ...base, object: OWN };
  }
  if (BETTERED.test(head)) return { ...base, recordSubject: true };
  // `was lost by 0.02 to Vik`
  const lostTo = /\blos(?:t|es?|ing)\b[^,;]{0,30}$/.test(head)
    ? TO_AFTER.exec(after)?.indices?.groups?.agent?.[0]
    : undefined;
  if (lostTo !== undefined) {
    const object = athleteAt(text.length - after.length + lostTo);
    return { ...base, subject: 'worse', against: 'winner', object, verbAt: at };
  }
  // `was the runner-up by`
  const last = reading.masked.at(end - 2) ?? reading.masked.at(end - 1);
  if (last?.sort === 'epithet' && /\brunner-up\b/i.test(last.text)) {
    return { ...base, subject: 'worse', against: 'winner', verbAt: reading.masked.indexOf(last) };
  }
  const verbs = verbsIn(text, clause.start, end);
  const verb = verbs.filter(({ means }) => means !== 'record').at(-1);
  if (verb === undefined) return base;
  const given = GIVEN.exec(text.slice(verb.at, end))?.indices?.groups?.who?.[0];
  if (given !== undefined) return { ...base, against: 'next', agent: verb.at + given, verbAt: verb.at };
  const place = reading.masked.at(verb.at);
  const missed = NOT_GOT.test(text.slice(clause.start, verb.at));
  const deniedBy = missed ? objectAfter(text, { at: verb.at, means: 'lose' }, end) : null;
  const denier = missed ? AGENT_AFTER.exec(after)?.indices?.groups?.agent?.[0] : undefined;
  if (denier !== undefined) {
    const object = athleteAt(text.length - after.length + denier);
    return { ...base, subject: 'worse', against: 'winner', object, verbAt: verb.at };
  }
  // `lost the title to Vik by`, `was denied gold by Vik by`
  if (deniedBy?.is === 'athlete')
    return { ...base, subject: 'worse', against: 'winner', object: deniedBy, verbAt: verb.at };
  const earlier = verbs.filter((one) => one.at < verb.at);
  const object = objectAfter(text, verb, end);
  const records = verbs.some(({ means }) => means === 'record') || object?.is === 'record' || object?.is === 'own';
  if (place?.sort === 'place') {
    const notGot = place.value.negated || missed;
    const grabbed = GRABBED.test(place.text) || GRABBED.test(text.slice(Math.max(clause.start, verb.at - 30), verb.at));
    const behind = place.value.what === 'place' && place.value.place > 1 && !grabbed;
    const lost = notGot || (behind && !OVER_NEXT.test(after));
    const rival = beatenBefore(text, earlier, end) ?? (object?.is === 'athlete' && !lost ? object : null);
    if (rival !== null) return { ...base, object: rival, against: 'next', verbAt: verb.at };
    if (notGot) return { ...base, subject: 'worse', against: 'placed', verbAt: verb.at, place: place.value.place };
    // `was fourth by a hundredth`: off the third
    const above = lost && place.value.place > 2 ? place.value.place - 1 : null;
    return {
      ...{ ...base, subject: lost ? 'worse' : 'better', against: above ? 'placed' : lost ? 'winner' : 'next' },
      ...{ verbAt: verb.at, place: lost ? above : place.value.place },
    };
  }
  const { at: verbAt } = verb;
  if (verb.means === 'lose') {
    if (PODIUM.test(text.slice(verbAt, end))) return { ...base, subject: 'worse', against: 'placed', verbAt, place: 3 };
    const off = /^miss/i.test(text.slice(verbAt)) || records;
    const victor =
      object === null && !off ? DONE_TO.exec(text.slice(0, verbAt))?.indices?.groups?.agent?.[0] : undefined;
    if (victor !== undefined)
      return { ...base, object: athleteAt(victor), subject: 'worse', against: 'winner', verbAt };
    return { ...base, object, subject: 'worse', against: off ? 'record' : 'winner', verbAt };
  }
  if (verb.means === 'win') {
    // `ran a world-leading 14:22 to win by`: the record words before the verb are of the mark
    const ofRecord =
      object?.is === 'record' || object?.is === 'own' || verbs.some((one) => one.means === 'record' && one.at > verbAt);
    const rival = object?.is === 'athlete' || ofRecord ? object : (beatenBefore(text, earlier, end) ?? object);
    return { ...base, object: rival, against: ofRecord ? 'record' : 'next', verbAt };
  }
  if (object === null && /^improv/i.test(text.slice(verbAt, end))) return { ...base, object: OWN, verbAt };
  return { ...base, object, verbAt, recordSubject: INTRANSITIVE.test(text.slice(verbAt, end)) && object === null };
};
