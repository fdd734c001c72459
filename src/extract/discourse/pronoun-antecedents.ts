import type { PronounMention } from '../mentions/mention.ts';
import { SAYING } from './attributions.ts';
import type { PersonDraft } from './people.ts';
import { earlierHere, mostSalient, type Point, textBetween, withoutRelative } from './points.ts';
import { type AthleteMention, type Entry, isComparedWith, isSubject, ownsSubject, sameClause } from './salience.ts';

/** Within so many characters a name after `he` belongs to what he does. */
const NEAR = 60;
/** The same in one clause after an epithet: `The 22-year-old showed a fine turn of speed down the straight to outrun Hill`. */
const FAR = 120;

/** Nobody younger is in the news. */
const YOUNGEST = 14;
/** True for somebody who was a child then: no `She ran 2:18 in 2002` of one who is 25 in 2019. */
const wasChild = ({ yearsAgo }: Point, { age }: PersonDraft): boolean =>
  age !== null && yearsAgo > 0 && age - yearsAgo < YOUNGEST;

// `In her first race, Hill won`, `After his win Hill said`: the name comes after.
const FRONTED =
  /^["“]?(?:In|On|At|With|After|Before|Despite|For|During|By|From|When|As|While|Having|Since|To|Although|Though|Until|Once|If|Like|Unlike|Just|Only|Even|[A-Z][a-z]+ing)\b[^.;]*$/;

const readCataphora = (
  point: Point,
  mention: PronounMention,
  fits: (person: PersonDraft) => boolean,
): PersonDraft | null => {
  const before = textBetween(point, point.sentence.start, mention.start);
  // `By the end she had 2:17:01`: a clause of its own
  const isSubject = /^s?he$/i.test(mention.text) && !SUBORDINATE.test(before);
  if (!FRONTED.test(before) || isSubject) return null;
  const next = point.following.find(({ mention: name }) => name.start > mention.end);
  if (!next || !fits(next.person) || next.mention.value.possessive) return null;
  const between = textBetween(point, mention.end, next.mention.start);
  return between.length < 90 &&
    /, (?:the |[\p{Lu}][\p{L}’'-]+ |[\p{Ll}-]+ ){0,4}$/u.test(between) &&
    !/, (?:and|but) /.test(between)
    ? next.person
    : null;
};

// `Hill, from whom she took it`, `Hill, whose record she broke`: she is somebody else
const WHOM = /^,? (?:\p{Ll}+ )?(?:whom|whose (?:[\p{L}-]+ ){1,4})(?: ?)$/u;

// `She was tired, Hill admitted`
const SAYS = new RegExp(`^(?:,[^,]{0,60},)? (?:\\w+ly )?(?:${SAYING}|thinks|thought|believes|felt|hopes|confirmed)\\b`);
// `She was tired, admitted Hill`, `There she was: Ann Hill`, `cheer up, Hill`
const ASIDE = new RegExp(`(?:\\b(?:${SAYING}|confirmed|according to) (?:[\\p{Ll}-]+ ){0,3}|[,:;–—(] ?(?:the )?)$`, 'u');

// `As she fell, Hill won`, `In the year that she won, Hill`; not `On Sunday she`
const SUBORDINATE =
  /^["“]?(?:(?:And|But|Even|Just|Only) )?(?:(?:[Aa]fter|[Bb]efore|[Ww]hen|[Aa]s|[Ww]hile|[Ss]ince|[Aa]lthough|[Tt]hough|[Uu]ntil|[Oo]nce|[Ii]f|[Bb]ecause)\b|[^,.;]*\b(?:that|which|who|where|when|as|after|before)\b)[^,.;]*$/;

/** True for somebody whom the sentence names after `he`: `She lost six seconds to Hill`; not `As she fell, Hill won`. */
export const isNamedLater = (point: Point, mention: AthleteMention, person: PersonDraft): boolean => {
  const { sentence, following } = point;
  if (mention.value.possessive || (mention.sort === 'pronoun' && !/^s?he$/i.test(mention.text))) return false;
  if (SUBORDINATE.test(textBetween(point, sentence.start, mention.start))) return false;
  return following.some(
    ({ mention: name, person: named }) =>
      named === person &&
      name.start - mention.end <
        (mention.sort === 'epithet' && sameClause(textBetween(point, mention.end, name.start)) ? FAR : NEAR) &&
      (!isSubject(sentence, name) || sameClause(textBetween(point, mention.end, name.start))) &&
      !SAYS.test(textBetween(point, name.end, name.end + 80)) &&
      !ASIDE.test(textBetween(point, name.start - 40, name.start)),
  );
};

/** The owner of what the clause is about, where something is done to him or her: `Hill’s leap won her the title`. */
const ownerOfSubject = (point: Point, mention: PronounMention, last: Entry | undefined): PersonDraft | null => {
  if (last === undefined || !/^(?:him|her)$/i.test(mention.text)) return null;
  const isOwner =
    ownsSubject(point.sentence, last.mention) && sameClause(textBetween(point, last.mention.end, mention.start));
  return isOwner ? last.person : null;
};

// `behind Hill is the rank of his`: the verb comes before its subject
const INVERTED = /^,? (?:is|are|was|were|stands?|comes?|came) (?:now )?(?:(?:[\p{Ll}-]+ ){0,4})$/u;

/** Who `he` or `her` is; null when nobody fits. Plural pronouns stand for nobody. */
export const resolvePronoun = (point: Point, mention: PronounMention): PersonDraft | null => {
  const { sex, plural, firstPerson, reflexive, possessive } = mention.value;
  if (plural) return null;
  if (firstPerson) return point.quoted ? point.speaker : null;
  const before = earlierHere(point);
  const isHead = (person: PersonDraft): boolean =>
    before[0]?.person === person && WHOM.test(textBetween(point, before[0].mention.end, mention.start));
  const fits = (person: PersonDraft): boolean =>
    !person.team &&
    (person.sex === null || person.sex === sex) &&
    !(point.quoted && person === point.speaker) &&
    !wasChild(point, person) &&
    !isNamedLater(point, mention, person) &&
    !isHead(person);
  const here = before.filter((entry) => fits(entry.person) && entry.quoted === point.quoted);
  const subject = here.find((entry) => entry.subject);
  // `Third behind Kerr and Hill is the rank of his 8:03`: nobody of the sentence so far
  const isInverted =
    possessive &&
    here.length > 0 &&
    here.every((entry) => isComparedWith(point.sentence, entry.mention)) &&
    INVERTED.test(textBetween(point, here[0]!.mention.end, mention.start));
  const isHere = (person: PersonDraft): boolean => here.some((entry) => entry.person === person);
  if (isInverted) return mostSalient(point, (person) => fits(person) && !isHere(person));
  if (reflexive || possessive) {
    const owner = subject ?? here[0];
    if (owner) return owner.person;
  } else {
    const owner = ownerOfSubject(point, mention, here[0]);
    if (owner !== null) return owner;
    const isObject = /^(?:him|her|hers)$/i.test(mention.text);
    const rank = ({ subject, joined, mention: own }: Entry): number =>
      subject ? (joined ? 1 : 0) : own.value.possessive ? 3 : 2;
    for (const entry of [...here].sort((a, b) => rank(a) - rank(b))) {
      // `Ngeny chased him`: not himself
      const between = textBetween(point, entry.mention.end, mention.start);
      const own = isObject && entry.subject && (entry.joined || sameClause(withoutRelative(between)));
      if (!own) return entry.person;
    }
  }
  return (
    readCataphora(point, mention, fits) ??
    mostSalient(
      point,
      (person) => fits(person) && !(!possessive && /^(?:him|her)$/i.test(mention.text) && isHere(person)),
    )
  );
};
