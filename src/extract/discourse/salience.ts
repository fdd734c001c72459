import type { AnyMention, EpithetMention, NameMention, PronounMention } from '../mentions/mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PersonDraft } from './people.ts';

export type AthleteMention = NameMention | PronounMention | EpithetMention;

export const isAthleteMention = (mention: AnyMention): mention is AthleteMention =>
  mention.sort === 'name' || mention.sort === 'pronoun' || mention.sort === 'epithet';

/** One naming of somebody, as far as the reading has come. */
export interface Entry {
  readonly person: PersonDraft;
  readonly mention: AthleteMention;
  readonly sentence: number;
  /** True where he does something, false where something is done to him or he is an owner. */
  readonly subject: boolean;
  /** One of several who do it together: `Hill and Berg came past her`. No `he` is one of them alone. */
  readonly joined: boolean;
  readonly quoted: boolean;
}

/** What is weighed when somebody is looked for whom a pronoun or an epithet may stand for. */
export interface Ground {
  readonly sentences: readonly Sentence[];
  readonly sentence: Sentence;
  /** Everybody named so far, in order. */
  readonly history: readonly Entry[];
  /** The first sentence in which antecedents may stand: before it the text lost its subject. */
  readonly barrier: number;
  /** How much of the article is about each person: shares of the names in it, by person. */
  readonly shares: ReadonlyMap<PersonDraft, number>;
  /** Whom the headline names first: a paragraph that names nobody yet is about him or her. */
  readonly hero: PersonDraft | null;
}

// Tuned on annotated articles: a sentence back, two back …; beyond, only the article's own people count.
const BY_DISTANCE = [0, 4, 2.4, 1.6, 1.1, 0.8, 0.6];
const OBJECT = 0.5;
const LATER = 0.9;
const JOINED = 0.5;
const OWNER = 0.4;
const TOPIC = 0.7;
const QUOTED = 0.3;
const OTHER_PARAGRAPH = 0.4;
const CHAIN = 0.15;
const SHARE = 8;
// Of one whose name was lost: a page links those whom it is about.
const STRANGER = 0.12;
const HERO = 1;

/**
 * How much each person is on a reader's mind at the start of a sentence: who was the subject lately counts,
 * and so does whom the whole article is about.
 * @returns people of the last sentences, and everybody named before, with a weight above 0
 */
export const weighPeople = ({
  sentences,
  sentence,
  history,
  barrier,
  shares,
  hero,
}: Ground): Map<PersonDraft, number> => {
  const opens = sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  const found = new Map<PersonDraft, { best: number; sum: number; last: number; here: number }>();
  let subjectOf = -1;
  for (const entry of history) {
    if (entry.sentence < barrier || entry.sentence >= sentence.index) continue;
    const role = entry.subject
      ? subjectOf === entry.sentence
        ? LATER
        : 1
      : !entry.mention.value.possessive
        ? OBJECT
        : ownsSubject(sentences[entry.sentence]!, entry.mention)
          ? TOPIC
          : entry.mention.sort === 'name'
            ? OWNER
            : OBJECT;
    if (entry.subject) subjectOf = entry.sentence;
    const away = opens || sentences[entry.sentence]!.paragraph !== sentence.paragraph ? OTHER_PARAGRAPH : 1;
    const weight =
      (BY_DISTANCE[sentence.index - entry.sentence] ?? 0) *
      role *
      (entry.quoted ? QUOTED : 1) *
      (entry.joined ? JOINED : 1) *
      away;
    const known = found.get(entry.person) ?? { best: 0, sum: 0, last: -1, here: 0 };
    // A sentence that names somebody twice speaks of him once.
    const here = entry.sentence === known.last ? Math.max(known.here, weight) : weight;
    const sum = known.sum + here - (entry.sentence === known.last ? known.here : 0);
    found.set(entry.person, { best: Math.max(known.best, weight), sum, last: entry.sentence, here });
  }
  const isOpen = !history.some(
    (entry) => entry.mention.sort === 'name' && sentences[entry.sentence]!.paragraph === sentence.paragraph,
  );
  return new Map(
    [...found].map(([person, { best, sum }]) => [
      person,
      best + CHAIN * (sum - best) + SHARE * (shares.get(person) ?? STRANGER) + (isOpen && person === hero ? HERO : 0),
    ]),
  );
};

// `ahead of Kerr`, `beat Kerr`, `past the tiring Kerr`; not `and Kerr`, `as Kerr`
const OBLIQUE =
  /\b(?:by|to|over|from|of|than|behind|against|past|for|alongside|between|at|in|on|like|off|under|inside|outside|beyond|around|about|upon|above|below|beside|without|despite|beat|beats|beating|beaten|edg(?:ed|ing)(?: out)?|pass(?:ed|ing)|defeat(?:ed|ing)|caught|catching|overtook|overtaking|follow(?:ed|ing)|chas(?:ed|ing)|held off|holding off|outsprint(?:ed|ing)|outkick(?:ed|ing)|pipp(?:ed|ing)|leaving|left|join(?:ed|ing)|help(?:ed|ing)|saw|made|making|gave|giving|earned|earning|brought|denied|denying|congratulat(?:ed|ing)|told|replac(?:ed|ing)|dethron(?:ed|ing)|called|named|remov(?:ed|ing)|join(?:ed|ing)|including|trail(?:ed|s|ing)|fac(?:ed|es|ing)|challeng(?:ed|es|ing)|matched|matching|dropp(?:ed|ing)|dominat(?:ed|ing)|eclips(?:ed|es|ing)|succeed(?:ed|ing)|embraced|hugged|thanked|praised|lapp(?:ed|ing)|pursu(?:ed|ing)|surpris(?:ed|ing)|shock(?:ed|ing)|overpower(?:ed|ing)|destroy(?:ed|ing)|crush(?:ed|ing)|thrash(?:ed|ing)|demolish(?:ed|ing)|emulat(?:ed|ing)|overshadow(?:ed|ing)|(?:saw|seeing|sees|fought|fighting|fend(?:ed|ing)|shrugg(?:ed|ing)|shook|shaking) off|wore down|wearing down|r[au]n(?:ning)? down|chased down|(?:t(?:ook|akes?|aking)|brought|bring(?:s|ing)?|gunn(?:ed|ing)|mow(?:ed|ing)|hunt(?:ed|ing)|track(?:ed|ing)|haul(?:ed|ing)|star(?:ed|ing)) down)(?: (?:the|his|her|a|an|then|old|young|former|great|home|local|fellow|compatriot|rival|team-?mate|both|[\p{Lu}][\p{L}’'-]+|(?:[\p{Ll}-]+ ){1,3}(?:champion|winner|holder|medall?ist)|champ(?:ion)?|winner|holder|medall?ist|star|pacemaker|veteran|teenager|newcomer|youngster|debutante?|runner|athlete|sprinter|hurdler|jumper|thrower|vaulter|miler))*,? $/u;

// `Ann Hill (Ben Moss; Eastland)`: who trains her; not `he (Hill)`
const ASIDE = /\p{Lu}[\p{L}’'-]+ \([^()\d]*$/u;

// `tied with Hill`, `tied with Hill and Berg`; not `with Hill second`, `with Hill taking bronze`
const WITH =
  /\bwith (?:(?:the|his|her|fellow|compatriot|then|old|young|\p{Ll}+ (?:champion|winner|holder|medall?ist)) ){0,3}(?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:(?:and|,) (?:\p{Lu}[\p{L}’'-]+ ){0,2})?$/u;
const DOES_WITH =
  /^(?: \([^()]{1,30}\)| of \p{Lu}[\p{L}-]+)?,? (?:and \p{Lu}|just |only |also |a |an |the )?(?:\p{Ll}+ (?=second|third))?(?:\p{Ll}{2,14}ing|first|second|third|fourth|fifth|sixth|seventh|eighth|next|last|in \d|\d|close|ahead|behind|back|clear|out|in front|home|up|down)\b/u;

/** True for one who only goes with what another does: `Moss is tied with Hill`; not `with Hill taking bronze`. */
const isBeside = (sentence: Sentence, mention: AthleteMention): boolean => {
  const at = mention.start - sentence.start;
  const end = mention.end - sentence.start;
  return (
    WITH.test(sentence.text.slice(Math.max(0, at - 70), at)) && !DOES_WITH.test(sentence.text.slice(end, end + 50))
  );
};
// `Only Hill has ever run faster`: the sentence is about another
const ONLY = /\b[Oo]nly (?:\p{L}[\p{L}’'-]* ){0,3}$/u;
const HAS_BETTERED =
  /^(?: \([^()]{1,20}\)|,? and [^.;,]{1,30})? (?:has|have|had) (?:ever |previously |also )?(?:run|gone|jumped|thrown|cleared|been|bettered|beaten|surpassed|vaulted|walked|scored|put|done) [^.;]{0,40}(?:faster|quicker|further|farther|higher|longer|better|more|it)\b/;
/** True for a mention that is the subject of its clause, as far as the words before it tell. */
export const isSubject = (sentence: Sentence, mention: AthleteMention): boolean => {
  if (mention.value.possessive) return false;
  if (mention.sort === 'pronoun') return /^(?:he|she|i|we|they)$/i.test(mention.text);
  const before = sentence.text.slice(Math.max(0, mention.start - sentence.start - 70), mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  const isAside = ASIDE.test(before) && /^[^()\d]*\)/.test(after);
  const isBackground = ONLY.test(before) && HAS_BETTERED.test(after);
  return !isAside && !isBackground && !isBeside(sentence, mention) && !OBLIQUE.test(before);
};

// `Hill and Berg`, `Hill (USA), Berg`, `Hill, 24, and the Swede Berg`; not `Hill won and Berg`
const AND =
  /^(?: ?\([^()]{1,30}\)|, \d\d| (?:of|from) (?:the )?\p{Lu}[\p{L}’'-]+)?(?:,| and|, and| &|, as well as) (?:the |fellow |\p{Lu}[\p{L}’'-]+ |(?:champion|winner|holder|medall?ist|compatriot|team-?mate|team mate) ){0,3}$/u;
// `trailed Hill and Berg`: to both of them it is done; not `ahead of Hill, and Berg was third`
const AND_OBJECT =
  /^(?: ?\([^()]{1,30}\)| of \p{Lu}[\p{L}-]+)?(?:,| and| &) (?:the |fellow |\p{Lu}[\p{L}’'-]+ |(?:champion|winner|holder|medall?ist|compatriot|team-?mate) ){0,3}$/u;
const DOES =
  /^(?: ?\([^()]{1,30}\)| of \p{Lu}[\p{L}-]+)?,? (?:who |then |also |both |only |later |again )?(?:w[ao]s|were|had|ha[sd]|did|could|would|\p{Ll}+ed|ran|won|took|came|set|threw|broke|beat|led|went|fell|made|got|held|put|first|second|third|fourth|fifth|sixth|in \d|with)\b/u;
/** True for one more object after another: Berg in `trailed Hill and Berg`. */
export const isNextObject = (
  sentence: Sentence,
  previous: AthleteMention | undefined,
  mention: AthleteMention,
): boolean =>
  previous !== undefined &&
  previous.sort === 'name' &&
  !previous.value.possessive &&
  !isSubject(sentence, previous) &&
  AND_OBJECT.test(sentence.text.slice(previous.end - sentence.start, mention.start - sentence.start)) &&
  !DOES.test(sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 50));

/** The names of a sentence that stand in a row of several. */
export const joinedNames = (sentence: Sentence, mentions: readonly AthleteMention[]): ReadonlySet<AthleteMention> => {
  const joined = new Set<AthleteMention>();
  const names = mentions.filter(({ sort }) => sort === 'name');
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (next === undefined || name.value.possessive || next.value.possessive) continue;
    const between = sentence.text.slice(name.end - sentence.start, next.start - sentence.start);
    if (AND.test(between) && isSubject(sentence, name)) joined.add(name).add(next);
  }
  return joined;
};

// `Hill’s time was the best`, `but champion Hill’s last lap`; not `she broke Hill’s record`
const OPENS =
  /(?:^["“]?|[;:–—] |\b(?:and|but|while|whereas|as|when|where|because|that|so|if|then|since|although|though|yet) )(?:the |\p{Lu}[\p{L}’'-]+ |(?:champion|winner|holder|medall?ist|compatriot|fellow) ){0,3}$/u;
// `Hill’s had lasted two days`, `Hill’s old record had stood`: told by the way
const STOOD = /^(?:['’]s?)?(?: [\p{L}\p{N}.:-]+){0,4} had\b/u;
/** True for an owner in the subject of a clause: what is told of the thing is told of the owner. */
export const ownsSubject = (sentence: Sentence, mention: AthleteMention): boolean =>
  mention.value.possessive &&
  !STOOD.test(sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 60)) &&
  OPENS.test(sentence.text.slice(Math.max(0, mention.start - sentence.start - 60), mention.start - sentence.start));

// `third behind Kerr and `, `behind Kerr, Hill and ` before a name: of the same row as the one after the preposition
const BEHIND =
  /\b(?:behind|ahead of|in front of)(?: only| just| the| fellow)? (?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:(?:\p{Lu}[\p{L}’'-]+(?:,| and|, and) ){1,3}(?:\p{Lu}[\p{L}’'-]+ ){0,3})?$/u;
/** True for one with whom another is compared: Kerr and Hill of `third behind Kerr and Hill is the rank of his 8:03`. */
export const isComparedWith = (sentence: Sentence, mention: AthleteMention): boolean =>
  BEHIND.test(sentence.text.slice(Math.max(0, mention.start - sentence.start - 90), mention.start - sentence.start));

// A new clause between two mentions: `, while`, `, and he`, `said`, `;`
const CLAUSE_BREAK =
  /[;:–—]|\b(?:and|but|while|whereas|when|before|after|because|since|until|although|though|that|if|where|as|who|which|whose|said|says|told|added|until|so|then)\b/i;
export const sameClause = (between: string): boolean => !CLAUSE_BREAK.test(between);
