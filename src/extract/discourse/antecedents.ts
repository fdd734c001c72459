import type { EpithetMention, PronounMention } from '../mentions/mention.ts';
import { SAYING } from './attributions.ts';
import type { PersonDraft } from './people.ts';
import {
  type AthleteMention,
  type Entry,
  type Ground,
  isSubject,
  ownsSubject,
  sameClause,
  weighPeople,
} from './salience.ts';

/** What is known where a pronoun or an epithet stands. */
export interface Point extends Ground {
  /** Names that follow in the same sentence, with their people. */
  readonly following: readonly { readonly mention: AthleteMention; readonly person: PersonDraft }[];
  /** True inside a quotation, whose speaker is not spoken of as `he`. */
  readonly quoted: boolean;
  /** The sex that the next pronoun of the sentence tells: `The Kenyan was far off the time that she had run`. */
  readonly sexAfter: 'men' | 'women' | null;
  readonly speaker: PersonDraft | null;
  /** How long ago the sentence says it was, in years; 0 where it says nothing. */
  readonly yearsAgo: number;
}

/** Nobody younger is in the news. */
const YOUNGEST = 14;
/** True for somebody who was a child then: no `She ran 2:18 in 2002` of one who is 25 in 2019. */
const wasChild = ({ yearsAgo }: Point, { age }: PersonDraft): boolean =>
  age !== null && yearsAgo > 0 && age - yearsAgo < YOUNGEST;

/** Below it nobody is on the reader's mind. */
const LEAST = 0.5;
const CERTAIN = 6;
const LIKELY = 2;
/** Within so many characters a name after `he` belongs to what he does. */
const NEAR = 60;

const textBetween = ({ sentence }: Point, from: number, to: number): string =>
  sentence.text.slice(Math.max(0, from - sentence.start), Math.max(0, to - sentence.start));

/** What is left of a clause without what was put in: `, who is 19 and from Panama,`, `(GBR)`. */
const withoutRelative = (between: string): string => between.replace(/^(?:,? who [^,;]{0,80},| \([^()]{0,30}\))/, '');

/** The person whom the text before a point is about, among those who fit. */
export const mostSalient = (
  point: Point,
  fits: (person: PersonDraft) => boolean,
  bonus: (person: PersonDraft) => number = () => 0,
): PersonDraft | null => {
  let best: PersonDraft | null = null;
  let most = LEAST;
  for (const [person, weight] of weighPeople(point)) {
    if (person.team || !fits(person)) continue;
    const sum = weight + bonus(person);
    if (sum > most) [best, most] = [person, sum];
  }
  return best;
};

/** Earlier mentions of this sentence, latest first. */
const earlierHere = (point: Point): readonly Entry[] =>
  point.history.filter((entry) => entry.sentence === point.sentence.index).reverse();

// `In her first race, Hill won`, `After his win Hill said`: the name comes after.
const FRONTED =
  /^["“]?(?:In|On|At|With|After|Before|Despite|For|During|By|From|When|As|While|Having|Since|To|Although|Though|Until|Once|If|Like|Unlike|Just|Only|Even|[A-Z][a-z]+ing)\b[^.;]*$/;

const readCataphora = (
  point: Point,
  mention: PronounMention,
  fits: (person: PersonDraft) => boolean,
): PersonDraft | null => {
  if (!FRONTED.test(textBetween(point, point.sentence.start, mention.start))) return null;
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
const ASIDE = new RegExp(`(?:\\b(?:${SAYING}|confirmed|according to) |[,:;–—(] ?)(?:[\\p{Ll}-]+ ){0,3}$`, 'u');

/** True for somebody whom the sentence names after `he`: `She lost six seconds to Hill`; not `As she fell, Hill won`. */
const isNamedLater = (point: Point, mention: PronounMention, person: PersonDraft): boolean => {
  const { sentence, following } = point;
  if (mention.value.possessive || !/^s?he$/i.test(mention.text)) return false;
  if (FRONTED.test(textBetween(point, sentence.start, mention.start))) return false;
  return following.some(
    ({ mention: name, person: named }) =>
      named === person &&
      name.start - mention.end < NEAR &&
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
  if (reflexive || possessive) {
    const owner = subject ?? here[0];
    if (owner) return owner.person;
  } else {
    const owner = ownerOfSubject(point, mention, here[0]);
    if (owner !== null) return owner;
    const isObject = /^(?:him|her|hers)$/i.test(mention.text);
    for (const entry of [...here.filter((one) => one.subject), ...here.filter((one) => !one.subject)]) {
      // `Ngeny chased him`: not himself
      const between = textBetween(point, entry.mention.end, mention.start);
      const own = isObject && entry.subject && sameClause(withoutRelative(between));
      if (!own) return entry.person;
    }
  }
  return (
    readCataphora(point, mention, fits) ??
    mostSalient(
      point,
      (person) =>
        fits(person) &&
        !(!possessive && /^(?:him|her)$/i.test(mention.text) && here.some((entry) => entry.person === person)),
    )
  );
};

// `, the Norwegian,` after a name; `was the Olympic champion`
const APPOSED_AFTER =
  /^(?: \([^()]{1,20}\))?(?: (?:of|from) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)?(?:, (?:\d\d, )?(?:then |now |himself |herself |once )?|, who (?:is|was) )$/u;
// `Hill was also the winner`, `he had become, at 31, the first champion`; not `was behind the winner`
const IS =
  /^(?: \([^()]{1,20}\)|,[^,]{1,50},| (?:of|from) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?,?)?(?:,? (?:also|still|then|now|already|who|duly|officially|later|once|himself|herself|has|have|had|could|would|will|may|might|must))* (?:is|are|was|were|be|been|became|becomes?|remain(?:s|ed)?|'s|’s)(?: (?:also|still|again|now|then|already|once|declared|named|crowned|hailed|called|officially|only|just|clearly|easily|by far))*(?:, at \d\d,)? $/u;
const APPOSED_BEFORE = /^,? (?:[\p{Ll}-]+ ){0,2}$/u;
// `The Kenyan who won twice, Ann Hill, was third`
const WITH_RELATIVE = /^,? (?:who|whose) [^,;]{3,70}, (?:[\p{Ll}-]+ ){0,2}$/u;
// `The winner was Hill`, `The previous champion had been Lisa Hill`
const WAS =
  /^ (?:is|was|will be|remains|had been|has been|would be)(?: (?:once|again|also|still))? (?:[\p{Ll}-]+ )?(?:of [^,;]{2,20} )?$/u;

/** The name that an epithet stands beside: `Jan Hill, the Dutch champion,` or `the champion, Jan Hill`. */
export const apposedTo = (point: Point, mention: EpithetMention): PersonDraft | null => {
  const before = point.history.findLast(
    (entry) => entry.sentence === point.sentence.index && entry.mention.sort === 'name',
  );
  const after = textBetween(point, mention.end, mention.end + 3);
  if (before && !before.mention.value.possessive) {
    const between = textBetween(point, before.mention.end, mention.start);
    const closed = /^(?:[,.;)]|$| (?:and|who|of|in|from|at))/.test(textBetween(point, mention.end, mention.end + 5));
    if ((APPOSED_AFTER.test(between) && (closed || !between.startsWith(','))) || IS.test(between)) return before.person;
  }
  const next = point.following.find(({ mention: name }) => name.sort === 'name' && name.start > mention.end);
  if (!next || next.mention.value.possessive || mention.value.possessive) return null;
  const between = textBetween(point, mention.end, next.mention.start);
  if (!before && WAS.test(between)) return next.person;
  const closes = /^(?:[,.;(]| \(|,? (?:of|from) |$)/.test(textBetween(point, next.mention.end, next.mention.end + 7));
  if (!closes) return null;
  return (after.startsWith(',') && APPOSED_BEFORE.test(between)) || WITH_RELATIVE.test(between) ? next.person : null;
};

/** Whom a sentence says to be somebody: `She is also the runner-up`. */
const predicatedOf = (point: Point, mention: EpithetMention): PersonDraft | null => {
  const last = earlierHere(point)[0];
  if (last === undefined || last.mention.value.possessive || mention.value.possessive) return null;
  return IS.test(textBetween(point, last.mention.end, mention.start)) ? last.person : null;
};

/** The heart of a title: `champion` of `reigning Olympic 1500m champion`, with the words that narrow it. */
const titleWords = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .replace(/[-]/g, ' ')
      .split(/\s+/)
      .filter((word) =>
        /^(?:olympic|world|european|commonwealth|african|asian|pan|indoor|record|champion|holder|medall?ist|gold|silver|bronze|winner|runner|up|british|national|defending|\d.*)$/.test(
          word,
        ),
      )
      .map((word) => word.replace('medalist', 'medallist')),
  );

const titleFits = (wanted: string, held: ReadonlySet<string>): boolean => {
  const words = titleWords(wanted);
  if (words.size === 0) return false;
  return [...held].some((title) => {
    const own = titleWords(title);
    return [...words].every((word) => own.has(word) || /^(?:defending|\d.*)$/.test(word));
  });
};

// `and ran past`, `before beating`: the same subject goes on; not `and `, `while the champion`
const GOES_ON =
  /\b(?:and|but|then|so|before|after|while|when|until)\b(?: [\p{Ll}-]+){0,8}? (?:[\p{Ll}]{2,14}(?:ed|ing)|ran|won|took|beat|came|went|got|made|held|kept|led|left|lost|set|broke|caught|overtook|outran|saw)\b[^;:.]*$/u;
// `faster than the champion’s time`, `broke the champion’s record`
const AGAINST =
  /\b(?:than|beat(?:s|ing)?|br(?:oke|eak(?:s|ing)?)|bettered|eclips(?:ed|ing)|equal(?:led|ling)|matched|erased|removed|behind|inside|outside|off|short of|below|above|from) (?:[\p{Ll}-]+ ){0,2}$/u;

/** Those who do something to the person spoken of, and so are somebody else: Kerr in `Kerr beat the Norwegian`. */
const partiesTo = (point: Point, mention: EpithetMention): ReadonlySet<PersonDraft> => {
  // not `Kerr’s record, run by the Norwegian`
  if (mention.value.possessive && !AGAINST.test(textBetween(point, mention.start - 40, mention.start)))
    return new Set();
  const subjects = earlierHere(point).filter((entry) => entry.subject);
  return new Set(
    subjects.flatMap(({ person, mention: subject }, index) => {
      const between = withoutRelative(textBetween(point, subject.end, mention.start));
      return sameClause(between) || (index === 0 && GOES_ON.test(between)) ? [person] : [];
    }),
  );
};

/** Who `the 24-year-old Norwegian` is; null when nobody fits, and for `his compatriot`. */
export const resolveEpithet = (point: Point, mention: EpithetMention): PersonDraft | null => {
  const { nationality, age, title, relation } = mention.value;
  if (relation) return null;
  const sex = mention.value.sex ?? point.sexAfter;
  const same = predicatedOf(point, mention);
  if (same !== null) return same;
  const clash = (person: PersonDraft): boolean =>
    person.team ||
    (nationality !== null && person.nationality !== null && person.nationality !== nationality) ||
    (age !== null && person.age !== null && person.age !== age) ||
    (sex !== null && person.sex !== null && person.sex !== sex) ||
    (point.quoted && person === point.speaker);
  const parties = partiesTo(point, mention);
  const certain = (person: PersonDraft): boolean =>
    (nationality !== null && person.nationality === nationality) ||
    (age !== null && person.age === age) ||
    (title !== null && titleFits(title, person.titles));
  const fits = (person: PersonDraft): boolean => !clash(person) && !parties.has(person);
  const here = earlierHere(point).filter((entry) => fits(entry.person) && entry.quoted === point.quoted);
  // Within the sentence only what is certain: `Kerr won and the champion was second`.
  const vague = nationality === null && age === null && title === null;
  const found =
    here.find((entry) => entry.subject && certain(entry.person)) ??
    here.find((entry) => certain(entry.person)) ??
    (vague ? (here.find((entry) => entry.subject) ?? here[0]) : undefined);
  if (found) return found.person;
  // `Lane was second behind Hill and well short of the Moroccan’s best`: of two, the one who is not the subject
  const subjects = new Set(here.flatMap((entry) => (entry.subject ? [entry.person] : [])));
  const others = new Set(here.flatMap((entry) => (subjects.has(entry.person) ? [] : [entry.person])));
  const anyCertain = [...weighPeople(point).keys()].some((person) => fits(person) && certain(person));
  // `Hill’s record, run by the Moroccan`
  const isDoer = / by $/.test(textBetween(point, mention.start - 4, mention.start));
  if (nationality !== null && !anyCertain && (subjects.size > 0 || isDoer) && others.size === 1) return [...others][0]!;
  const likely = (person: PersonDraft): boolean => title !== null && titleFits(title, person.deeds);
  return mostSalient(point, fits, (person) => (certain(person) ? CERTAIN : likely(person) ? LIKELY : 0));
};
