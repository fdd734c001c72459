import type { EpithetMention } from '../mentions/mention.ts';
import { predicatedOf } from './appositions.ts';
import { opposite, type PersonDraft } from './people.ts';
import { earlierHere, mostSalient, type Point, textBetween, withoutRelative } from './points.ts';
import { isNamedLater } from './pronoun-antecedents.ts';
import { sameClause, weighPeople } from './salience.ts';

/** What a title, nation or age known of somebody weighs, and what a deed just told does. */
const CERTAIN = 2;
const LIKELY = 1.5;

/** So many sentences on, a title known of somebody no longer tells him from one just named. */
const REACH = 3;

/** The heart of a title: `champion` of `reigning Olympic 1500m champion`, with the words that narrow it. */
const titleWords = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .replace(/[-]/g, ' ')
      .split(/\s+/)
      .filter((word) =>
        /^(?:olympic|world|european|commonwealth|african|asian|pan|indoor|record|champ(?:ion)?|holder|medall?ist|gold|silver|bronze|winner|runner|up|british|national|defending|\d.*)$/.test(
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

// `winner`, `new champion`: of this race; not `Olympic champion`
const BARE =
  /^(?:new |eventual |surprise |easy )?(?:winner|victor|champ(?:ion)?|gold medall?ist|runner-up|(?:silver|bronze) medall?ist)$/;

// `and ran past`, `before beating`: the same subject goes on; not `and `, `while the champion`
const GOES_ON =
  /\b(?:and|but|then|so|before|after|while|when|until)\b(?: [\p{Ll}-]+){0,8}? (?:[\p{Ll}]{2,14}(?:ed|ing)|ran|won|took|beat|came|went|got|made|held|kept|led|left|lost|set|broke|caught|overtook|outran|saw)\b[^;:.]*$/u;
// `faster than the champion’s time`, `broke the champion’s record`, `6.90m to the champion’s 6.88m`
const AGAINST =
  /\b(?:than|beat(?:s|ing)?|br(?:oke|eak(?:s|ing)?)|bettered|eclips(?:ed|ing)|equal(?:led|ling)|matched|erased|removed|behind|inside|outside|off|short of|below|above|from) (?:[\p{Ll}-]+ ){0,2}$|\d ?(?:m|metres|meters)? to (?:the )?$/u;

const WHO = /^,? who ([^,;]+)$/;

/** The only one whom the sentence names before: `Hill showed them a clean pair of heels, the Briton winning by a minute`. */
const onlyOne = (point: Point, { start, end, value: { sex } }: EpithetMention): PersonDraft | null => {
  const isAbsolute =
    /, (?:and |with )?$/.test(textBetween(point, start - 6, start)) &&
    /^ (?!settling|finishing|having to|coming|following|trailing)\p{Ll}{2,12}ing\b/u.test(
      textBetween(point, end, end + 16),
    );
  if (!isAbsolute) return null;
  const [one, ...others] = new Set(
    earlierHere(point).flatMap(({ person }) =>
      person.team || (sex !== null && person.sex === opposite(sex)) ? [] : [person],
    ),
  );
  return others.length === 0 ? (one ?? null) : null;
};

/** Those who do something to the person spoken of, and so are somebody else: Kerr in `Kerr beat the Norwegian`. */
const partiesTo = (point: Point, mention: EpithetMention): ReadonlySet<PersonDraft> => {
  // not `Kerr’s record, run by the Norwegian`
  if (mention.value.possessive && !AGAINST.test(textBetween(point, mention.start - 40, mention.start)))
    return new Set();
  const entries = earlierHere(point).filter((entry) => entry.quoted === point.quoted);
  if (onlyOne(point, mention) !== null) return new Set();
  // `beaten by Moss, who jumped 6.90m to the champion’s 6.88m`
  const [last] = entries;
  const told = last === undefined ? null : WHO.exec(textBetween(point, last.mention.end, mention.start));
  const doer = last !== undefined && told !== null && sameClause(told[1]!) ? [last.person] : [];
  const subjects = entries.filter((entry) => entry.subject);
  return new Set([
    ...doer,
    ...subjects.flatMap(({ person, mention: subject }, index) => {
      const between = withoutRelative(textBetween(point, subject.end, mention.start));
      return sameClause(between) || (index === 0 && GOES_ON.test(between)) ? [person] : [];
    }),
  ]);
};

const anyOfAge = (point: Point, fits: (person: PersonDraft) => boolean, age: number): boolean =>
  [...weighPeople(point).keys()].some((person) => fits(person) && person.age === age);

/** Who `the 24-year-old Norwegian` is; null when nobody fits, and for `his compatriot`. */
export const resolveEpithet = (point: Point, mention: EpithetMention): PersonDraft | null => {
  const { nationality, age, title, relation } = mention.value;
  if (relation) return null;
  const sex = mention.value.sex ?? point.sexAfter;
  const same = predicatedOf(point, mention);
  if (same !== null) return same;
  // `Hill was beaten by Berg, who jumped 6.90m to the champion’s 6.88m`: no man
  const around = new Set(earlierHere(point).flatMap(({ person }) => (person.team ? [] : (person.sex ?? []))));
  const [alone] = around.size === 1 ? around : [];
  const clash = (person: PersonDraft): boolean =>
    person.team ||
    (alone !== undefined && person.sex !== null && person.sex !== alone) ||
    (nationality !== null && person.nationality !== null && person.nationality !== nationality) ||
    (age !== null && person.age !== null && person.age !== age) ||
    (sex !== null && person.sex !== null && person.sex !== sex) ||
    (point.quoted && person === point.speaker);
  const parties = partiesTo(point, mention);
  const certain = (person: PersonDraft): boolean =>
    (nationality !== null && person.nationality === nationality) ||
    (age !== null && person.age === age) ||
    (title !== null && titleFits(title, person.titles));
  const fits = (person: PersonDraft): boolean =>
    !clash(person) && !parties.has(person) && !isNamedLater(point, mention, person);
  const here = earlierHere(point).filter((entry) => fits(entry.person) && entry.quoted === point.quoted);
  // Within the sentence only what is certain: `Kerr won and the champion was second`.
  const vague = nationality === null && age === null && title === null;
  const found =
    here.find((entry) => entry.subject && certain(entry.person)) ??
    here.find((entry) => certain(entry.person)) ??
    (vague ? (here.find((entry) => entry.subject) ?? here[0]) : undefined);
  if (found) return found.person;
  // `Jones was hurt but the 33-year-old broke eight seconds`: whoever the sentence was about
  const topic = here.find((entry) => entry.subject && !entry.joined)?.person;
  if (topic?.age === null && age !== null && nationality === null && title === null && !anyOfAge(point, fits, age))
    return topic;
  // `Lane was second behind Hill and well short of the Moroccan’s best`: of two, the one who is not the subject
  const subjects = new Set(here.flatMap((entry) => (entry.subject ? [entry.person] : [])));
  const others = new Set(here.flatMap((entry) => (subjects.has(entry.person) ? [] : [entry.person])));
  const anyCertain = [...weighPeople(point).keys()].some((person) => fits(person) && certain(person));
  const only = onlyOne(point, mention);
  if (only !== null && !anyCertain && !clash(only)) return only;
  // `Hill’s record, run by the Moroccan`
  const isDoer = / by $/.test(textBetween(point, mention.start - 4, mention.start));
  if (nationality !== null && !anyCertain && (subjects.size > 0 || parties.size > 0 || isDoer) && others.size === 1)
    return [...others][0]!;
  // `Berg took down the Swede Lee’s 3:50. It was Moss who led, but the Swede came home second`: Lee has done nothing today
  const acted = (person: PersonDraft): boolean =>
    point.history.some((entry) => entry.person === person && entry.subject && !entry.quoted);
  const [doer] = mention.value.possessive ? [] : subjects;
  if (
    doer?.nationality === null &&
    anyCertain &&
    [...weighPeople(point).keys()].every((one) => !fits(one) || !certain(one) || !acted(one))
  )
    return doer;
  // `Reese was beaten by Moss, who managed 6.90m to the Olympic champion’s 6.88m`: no champion of paragraphs before
  const near = new Set(here.map((entry) => entry.person));
  const isNear = (person: PersonDraft): boolean =>
    point.sentence.index - (point.history.findLast((entry) => entry.person === person)?.sentence ?? 0) <= REACH;
  const anyNear = [...weighPeople(point).keys()].some((person) => fits(person) && certain(person) && isNear(person));
  if (title !== null && !BARE.test(title) && parties.size > 0 && near.size === 1 && !anyNear) return [...near][0]!;
  const byDeeds = (person: PersonDraft): number =>
    title === null || person.deeds.size === 0
      ? 0
      : titleFits(title, person.deeds)
        ? LIKELY
        : BARE.test(title)
          ? -LIKELY
          : 0;
  return mostSalient(point, fits, (person) => (certain(person) ? CERTAIN : byDeeds(person)));
};
