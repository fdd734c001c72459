import type { EpithetMention, PronounMention } from '../mentions/mention.ts';
import type { PersonDraft } from './people.ts';
import { SAYING } from './attributions.ts';
import { type AthleteMention, type Entry, type Ground, isSubject, ownsSubject, sameClause, weighPeople } from './salience.ts';

/** What is known where a pronoun or an epithet stands. */
export interface Point extends Ground {
  /** Names that follow in the same sentence, with their people. */
  readonly following: readonly { readonly mention: AthleteMention; readonly person: PersonDraft }[];
  /** True inside a quotation, whose speaker is not spoken of as `he`. */
  readonly quoted: boolean;
  readonly speaker: PersonDraft | null;
}

/** Below it nobody is on the reader's mind. */
const LEAST = 0.5;
const CERTAIN = 6;
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
      named === person && name.start - mention.end < NEAR &&
      (!isSubject(sentence, name) || sameClause(textBetween(point, mention.end, name.start))) &&
      !SAYS.test(textBetween(point, name.end, name.end + 80)) &&
      !ASIDE.test(textBetween(point, name.start - 40, name.start)),
  );
};

/** The owner of what the clause is about, where something is done to him or her: `Hill’s leap won her the title`. */
const ownerOfSubject = (point: Point, mention: PronounMention, last: Entry | undefined): PersonDraft | null => {
  if (last === undefined || !/^(?:him|her)$/i.test(mention.text)) return null;
  const isOwner = ownsSubject(point.sentence, last.mention) && sameClause(textBetween(point, last.mention.end, mention.start));
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
  /^(?: \([^()]{1,20}\))?(?: (?:of|from) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)?(?:, (?:\d\d, )?(?:then |now |himself |herself |once )?| (?:is|was|became|remains|remained|is now|was then|,? already) |, who (?:is|was) )$/u;
const APPOSED_BEFORE = /^,? (?:[\p{Ll}-]+ ){0,2}$/u;

/** The name that an epithet stands beside: `Jan Hill, the Dutch champion,` or `the champion, Jan Hill`. */
export const apposedTo = (point: Point, mention: EpithetMention): PersonDraft | null => {
  const before = point.history.findLast(
    (entry) => entry.sentence === point.sentence.index && entry.mention.sort === 'name',
  );
  const after = textBetween(point, mention.end, mention.end + 3);
  if (before && !before.mention.value.possessive) {
    const between = textBetween(point, before.mention.end, mention.start);
    const closed = /^(?:[,.;)]|$| (?:and|who|of|in|from|at))/.test(textBetween(point, mention.end, mention.end + 5));
    if (APPOSED_AFTER.test(between) && (closed || !between.startsWith(','))) return before.person;
  }
  if (!/^,/.test(after)) return null;
  const next = point.following.find(({ mention: name }) => name.sort === 'name' && name.start > mention.end);
  if (!next || next.mention.value.possessive) return null;
  const between = textBetween(point, mention.end, next.mention.start);
  const closes = /^(?:[,.;(]| \()/.test(textBetween(point, next.mention.end, next.mention.end + 2));
  return APPOSED_BEFORE.test(between) && closes ? next.person : null;
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

/** Who `the 24-year-old Norwegian` is; null when nobody fits, and for `his compatriot`. */
export const resolveEpithet = (point: Point, mention: EpithetMention): PersonDraft | null => {
  const { nationality, age, sex, title, relation } = mention.value;
  if (relation) return null;
  const clash = (person: PersonDraft): boolean =>
    person.team ||
    (nationality !== null && person.nationality !== null && person.nationality !== nationality) ||
    (age !== null && person.age !== null && person.age !== age) ||
    (sex !== null && person.sex !== null && person.sex !== sex) ||
    (point.quoted && person === point.speaker);
  // `Kerr beat the Norwegian`: somebody else; not `Kerr’s record, run by the Norwegian`
  const isParty = (person: PersonDraft): boolean =>
    !mention.value.possessive &&
    earlierHere(point).some(
      (entry) =>
        entry.person === person &&
        entry.subject &&
        sameClause(withoutRelative(textBetween(point, entry.mention.end, mention.start))),
    );
  const certain = (person: PersonDraft): boolean =>
    (nationality !== null && person.nationality === nationality) ||
    (age !== null && person.age === age) ||
    (title !== null && titleFits(title, person.titles));
  const fits = (person: PersonDraft): boolean => !clash(person) && !isParty(person);
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
  return mostSalient(point, fits, (person) => (certain(person) ? CERTAIN : 0));
};
