import { clauseAt, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AgeMention } from '../../mentions/mention.ts';
import { athletesOf, subjectAt } from '../performances/subjects.ts';

/** Whose an age is, by which words, and where the words that say so begin and end in the masked text. */
export interface Aged {
  readonly person: Person;
  readonly way: string;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
}

// Words inside a noun phrase before a name: `Ethiopian`, `world champion`, an event; no verb, preposition or article.
const INSIDE =
  "(?:[{E}{R}{C}{V}{P}]|(?!(?:a|an|the|who|whose|in|of|on|at|to|from|by|with|for|and|or|but|is|was|has|had|ran|won|set|broke|took|beat|his|her|he|she|said|as|when)\\b)[\\p{L}\\d][\\p{L}\\d'.-]*,?)";
const ADVERBS =
  '(?:(?:now|then|still|just|only|already|barely|also|herself|himself|aged|currently|not yet|who is|who was|at|yet) )';

interface Form {
  readonly way: string;
  /** Matches up to the age (`before`) or from just after it (`after`); the group `who` is the person. */
  readonly side: 'before' | 'after';
  readonly of: RegExp;
  readonly confidence: number;
}

/** Tried in order: what stands closest to the age says most surely whose it is. */
const FORMS: readonly Form[] = [
  // `24-year-old Ethiopian Ann Hill`, `the 24-year-old Hill`
  {
    way: 'year-old name',
    side: 'after',
    of: pattern(`^,?(?: ${INSIDE}){0,7} (?<who>{N}|{N's})`, 'u'),
    confidence: 0.95,
  },
  // `Ann Hill, 24`, `Ann Hill (22)`, `Hill, who is 24`, `Hill of Kenya, then 20`
  {
    way: 'name, age',
    side: 'before',
    of: pattern(
      `(?<who>{A})(?: \\([^()]{1,20}\\))?(?: (?:of|from) (?:[{V}{C}{N}]|\\p{Lu}[\\p{L}'-]+)(?: \\p{Lu}[\\p{L}'-]+)?)?,? \\(?${ADVERBS}{0,3}$`,
      'u',
    ),
    confidence: 0.92,
  },
  // `Hill is 24`, `who turned 31`, `she was still only 19`
  {
    way: 'is age',
    side: 'before',
    of: pattern(
      `(?<who>{A})(?:,? who)?(?:, [^,.;]{1,50},)?(?:,? [\\p{L}]+ly)? (?:is|was|am|are|had|has|would be|will be|will|had been|turn(?:s|ed)|becomes|became|reached|celebrat\\w+|mark(?:s|ed))(?: (?:be|been|turn|turned|celebrate))?(?: {A's})? (?:[\\p{L}]+ ){0,2}$`,
      'u',
    ),
    confidence: 0.9,
  },
  // `Ann Hill, a 24-year-old from Oslo`, `Kerr, a Scotsman of 26`, `Hill is a 24-year-old`
  {
    way: 'name, a year-old',
    side: 'before',
    of: pattern(
      `(?<who>{A})(?: \\([^()]{1,20}\\))?(?:,| [–—-]| is| was| became)(?: who (?:is|was))? (?:now |then |still |also |only |just )?(?:a|an|the|this|that|another)(?: (?:[\\p{L}'-]+|[{E}{V}{C}])){0,4} $`,
      'u',
    ),
    confidence: 0.9,
  },
  // `a Kenyan of 20, Noah Hill`
  {
    way: 'of age, name',
    side: 'after',
    of: pattern(`^, (?:[\\p{L}-]+ ){0,3}(?<who>{N})(?=[,.;]| )`, 'u'),
    confidence: 0.85,
  },
  // `Aged just 23, Ann Hill`, `At 26 years of age, Hill`, `At the age of 17, she`, `When just 15, she`
  {
    way: 'aged, name',
    side: 'after',
    of: pattern(`^(?: [^,.;{A}]{0,25})?,? (?:the |[\\p{L}-]+ ){0,3}(?<who>{A})`, 'u'),
    confidence: 0.85,
  },
];

/** An age that opens its clause waits for its subject: `Aged just 23, …`, `… and at 24 he`. */
const FRONTED =
  /(?:^|[,;:–—] |["“])(?:(?:and|but|still|then|now) )?(?:when |while )?(?:at|aged|age|by|still|just|only|now|already|the|age|of|a|as|tender|young|ripe| )*$/i;
const PAST_AS = /\bas an? $/i;

const personAt = (reading: Reading, article: ArticleReading, at: number): Person | null => {
  const mention = reading.masked.at(at);
  const person = mention === null ? null : article.personOf(mention);
  return person === null || person.team ? null : person;
};

/** Whom the sentences before were about, and this one has not named yet: `gave the 30-year-old one more record`. */
const topicBefore = (reading: Reading, article: ArticleReading, at: number): Person | null => {
  const named = new Set(
    athletesOf(reading).flatMap((one) => (one.at < at ? (article.personOf(one.mention) ?? []) : [])),
  );
  for (let back = 1; back <= 3 && back <= reading.index; back += 1) {
    const earlier = athletesOf(article.readings[reading.index - back]!).filter(({ subject }) => subject);
    for (const { mention } of earlier) {
      const person = article.personOf(mention);
      if (person?.role === 'athlete' && !person.team && !named.has(person)) return person;
    }
  }
  return null;
};

/**
 * Whose age a mention is: whoever stands beside it, else the subject of its clause.
 * @returns null when nobody can be told
 */
export const ownerOfAge = (reading: Reading, article: ArticleReading, mention: AgeMention): Aged | null => {
  const { text } = reading.masked;
  const at = reading.masked.indexOf(mention);
  const [before, after] = [text.slice(Math.max(0, at - 90), at), text.slice(at + 1, at + 120)];
  const offset = Math.max(0, at - 90);
  const yearOld = /old|yo$/i.test(mention.text) && !/ old$| of age$/i.test(mention.text);
  for (const { way, side, of, confidence } of FORMS) {
    if (way === 'year-old name' && !yearOld) continue;
    if (way === 'of age, name' && !/ of (?:just |only )?$/.test(before)) continue;
    if (way === 'aged, name' && !(FRONTED.test(before) || PAST_AS.test(before))) continue;
    // `The 30-year-old improved the record of Lee` is about somebody named before.
    if (way === 'aged, name' && yearOld && /\b(?:the|this|that) $/i.test(before)) continue;
    const match = of.exec(side === 'before' ? before : after);
    const who = match?.indices?.groups?.who?.[0];
    if (who === undefined) continue;
    const place = side === 'before' ? offset + who : at + 1 + who;
    const person = personAt(reading, article, place);
    if (person) return { person, way, confidence, from: Math.min(place, at), to: Math.max(place, at) + 1 };
  }
  if (yearOld && /\b(?:the|this|that) $/i.test(before)) {
    const topic = topicBefore(reading, article, at);
    return topic && { person: topic, way: 'the year-old', confidence: 0.7, from: at, to: at + 1 };
  }
  const clauses = splitClauses(reading.masked);
  const subject = subjectAt(reading, clauses, at);
  const person = subject === null ? null : article.personOf(subject.mention);
  if (person && !person.team) return { person, way: 'subject', confidence: 0.75, from: at, to: at + 1 };
  const clause = clauseAt(clauses, at);
  const beside = athletesOf(reading).filter((one) => one.at >= clause.start && one.at < clause.end);
  const other = beside.length === 1 ? article.personOf(beside[0]!.mention) : null;
  return other && !other.team ? { person: other, way: 'beside', confidence: 0.6, from: at, to: at + 1 } : null;
};
