import type { Article } from '../../model/article.ts';
import type { AnyMention, PronounMention } from '../mentions/mention.ts';
import { losesSubject } from '../text/lost-subjects.ts';

import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';
import { apposedTo } from './appositions.ts';
import { findSpeakerMention } from './attributions.ts';
import { resolveEpithet } from './epithet-antecedents.ts';
import { heroOf } from './headline-hero.ts';
import { fullestName, groupNames, isKnownByOneWord, newStranger, type PersonDraft, readFeatures } from './people.ts';
import type { Point } from './points.ts';
import { resolvePronoun } from './pronoun-antecedents.ts';
import { type AthleteMention, type Entry, isAthleteMention, isNextObject, isSubject, joinedNames } from './salience.ts';
import { settleSexes, sexAfter } from './sexes-told.ts';
import { nameSiblings } from './sibling-names.ts';
import { readBeside } from './told-beside.ts';
import { yearOfNews, yearsAgo } from './years-ago.ts';

/** Somebody whom an article names: its fullest form of the name, and what it tells of him or her. */
export interface Person {
  readonly name: string;
  readonly nationality: string | null;
  readonly sex: 'men' | 'women' | null;
  readonly team: boolean;
  readonly role: 'athlete' | 'other';
}

export interface Athletes {
  /** In the order of first mention. */
  readonly people: readonly Person[];
  /** Who a name, pronoun or epithet stands for; what stands for nobody known is not in it. */
  readonly of: ReadonlyMap<AnyMention, Person>;
}

/** True for `his younger brother Tom`, who is somebody else than the one spoken of. */
const isKin = (sentence: Sentence, { start }: AthleteMention): boolean =>
  /\b(?:his|her|their) (?:[\p{Ll}-]+ ){1,3}$/u.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 40), start - sentence.start),
  );

/** How many sentences after his deed a stranger may get his name. */
const INTRODUCED_WITHIN = 6;

/** Stands for the lost name at the start of a sentence. */
const silentMention = ({ start }: Sentence): PronounMention => ({
  ...{ sort: 'pronoun', start, end: start, text: '' },
  value: { sex: null, plural: false, possessive: false, firstPerson: false, reflexive: false },
});

/** How many of the article's names are each person's, from 0 to 1; few names say little. */
const sharesOf = (named: readonly PersonDraft[]): ReadonlyMap<PersonDraft, number> => {
  const shares = new Map<PersonDraft, number>();
  for (const person of named) shares.set(person, (shares.get(person) ?? 0) + 1 / (named.length + 6));
  return shares;
};

/**
 * Says who is who in one article: which names are one person, and whom each pronoun and epithet stands for.
 * @param mentions for each sentence, sorted
 * @param quotations spans of the article in quotation marks
 */
export const resolveAthletes = (
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly (readonly AnyMention[])[],
  quotations: readonly Span[],
): Athletes => {
  const drafts = new Map<AnyMention, PersonDraft>();
  const newsYear = yearOfNews(article);
  const perSentence = mentions.map((list) => list.filter(isAthleteMention));
  const names = perSentence.flat().flatMap((mention) => (mention.sort === 'name' ? [mention] : []));
  for (const [mention, draft] of groupNames(names)) drafts.set(mention, draft);
  for (const draft of new Set(drafts.values())) readFeatures(draft);
  settleSexes(mentions, drafts);
  for (const [index, list] of perSentence.entries()) {
    for (const mention of list) {
      const person = drafts.get(mention);
      if (person && !person.team) readBeside(sentences[index]!, mention, person);
    }
  }
  const shares = sharesOf(names.flatMap((mention) => drafts.get(mention) ?? []));
  const hero = heroOf(article, sentences, drafts);
  const quotationAt = (mention: AthleteMention): Span | undefined =>
    quotations.find((quotation) => quotation.start <= mention.start && mention.end <= quotation.end);
  const followingOf = (index: number, mention: AthleteMention): Point['following'] =>
    perSentence[index]!.flatMap((other) => {
      const person = other.start > mention.start ? drafts.get(other) : undefined;
      return person && other.sort === 'name' ? [{ mention: other, person }] : [];
    });

  // Appositions first: they say who has which nation, age and title.
  for (const [index, list] of perSentence.entries()) {
    const history: Entry[] = [];
    for (const mention of list) {
      const sentence = sentences[index]!;
      if (mention.sort === 'epithet') {
        const point: Point = {
          sentences,
          sentence,
          history,
          following: followingOf(index, mention),
          barrier: 0,
          shares,
          hero,
          quoted: false,
          sexAfter: null,
          yearsAgo: 0,
          speaker: null,
        };
        const person = apposedTo(point, mention);
        if (person) {
          drafts.set(mention, person);
          learn(person, mention.value);
        }
      }
      const person = drafts.get(mention);
      if (person) history.push({ person, mention, sentence: index, subject: true, joined: false, quoted: false });
    }
  }

  const history: Entry[] = [];
  const speakers = new Map<Span, PersonDraft | null>();
  let barrier = 0;
  /** Mentions of a sentence, and of the next in its paragraph. */
  const reach = (index: number): readonly AthleteMention[] =>
    sentences[index + 1]?.paragraph === sentences[index]!.paragraph
      ? [...perSentence[index]!, ...perSentence[index + 1]!]
      : perSentence[index]!;
  const pointAt = (index: number, mention: AthleteMention, quotation: Span | undefined): Point => ({
    ...{ sentences, sentence: sentences[index]!, history, barrier, shares, hero, quoted: quotation !== undefined },
    following: followingOf(index, mention),
    sexAfter: sexAfter(reach(index), mention),
    yearsAgo: yearsAgo(sentences[index]!, mention, newsYear),
    speaker: quotation === undefined ? null : speakerOf(quotation, index),
  });
  const speakerOf = (quotation: Span, index: number): PersonDraft | null => {
    if (speakers.has(quotation)) return speakers.get(quotation)!;
    speakers.set(quotation, null);
    const mention = findSpeakerMention(sentences, perSentence, quotations, quotation);
    let speaker: PersonDraft | null = null;
    if (mention) {
      speaker = drafts.get(mention) ?? null;
      if (speaker === null && mention.sort === 'pronoun')
        speaker = resolvePronoun(pointAt(index, mention, undefined), mention);
      if (speaker === null && mention.sort === 'epithet')
        speaker = resolveEpithet(pointAt(index, mention, undefined), mention);
    }
    speakers.set(quotation, speaker);
    return speaker;
  };

  const strangers: { readonly person: PersonDraft; readonly sentence: number }[] = [];
  /** A surname that nobody has borne yet is that of the stranger before it: `[…] won in 7:40. Hill, who …`. */
  const introduce = (person: PersonDraft, index: number): void => {
    const stranger = strangers.findLast(({ sentence }) => sentence < index);
    if (stranger === undefined || index - stranger.sentence > INTRODUCED_WITHIN || person.team) return;
    if (!isKnownByOneWord(person) || history.some((entry) => entry.person === person)) return;
    if (person.sex !== null && stranger.person.sex !== null && person.sex !== stranger.person.sex) return;
    strangers.splice(strangers.indexOf(stranger), 1);
    learn(person, { ...stranger.person, title: null });
    for (const title of stranger.person.titles) person.titles.add(title);
    for (const deed of stranger.person.deeds) person.deeds.add(deed);
    for (const [at, entry] of history.entries())
      if (entry.person === stranger.person) history[at] = { ...entry, person };
    for (const [mention, draft] of drafts) if (draft === stranger.person) drafts.set(mention, person);
  };
  for (const [index, list] of perSentence.entries()) {
    const sentence = sentences[index]!;
    if (losesSubject(sentence, sentences[index - 1])) {
      barrier = index;
      const person = newStranger();
      const mention = silentMention(sentence);
      strangers.push({ person, sentence: index });
      history.push({ person, mention, sentence: index, subject: true, joined: false, quoted: false });
    }
    const joined = joinedNames(sentence, list);
    for (const mention of list) {
      const quotation = quotationAt(mention);
      let person = drafts.get(mention) ?? null;
      if (person === null && mention.sort !== 'name') {
        const point = pointAt(index, mention, quotation);
        person = mention.sort === 'pronoun' ? resolvePronoun(point, mention) : resolveEpithet(point, mention);
        if (person) {
          drafts.set(mention, person);
          if (mention.sort === 'epithet') learn(person, mention.value);
          else if (mention.value.sex !== null) person.sex ??= mention.value.sex;
        }
      }
      if (person && mention.sort === 'name' && !isKin(sentence, mention)) introduce(person, index);
      if (person) {
        history.push({
          person,
          mention,
          sentence: index,
          subject: isSubject(sentence, mention) && !isNextObject(sentence, list[list.indexOf(mention) - 1], mention),
          joined: joined.has(mention),
          quoted: quotation !== undefined,
        });
      }
    }
  }
  return finish(drafts, names, nameSiblings(sentences, perSentence, drafts));
};

/** Keeps what an epithet tells of the person it was found to stand for. */
const learn = (
  person: PersonDraft,
  told: { nationality: string | null; age: number | null; sex: 'men' | 'women' | null; title: string | null },
): void => {
  person.nationality ??= told.nationality;
  person.age ??= told.age;
  person.sex ??= told.sex;
  if (told.title !== null) person.titles.add(told.title);
};

const finish = (
  drafts: ReadonlyMap<AnyMention, PersonDraft>,
  names: readonly AnyMention[],
  surnames: ReadonlyMap<PersonDraft, string>,
): Athletes => {
  const people = new Map<PersonDraft, Person>();
  for (const mention of names) {
    const draft = drafts.get(mention);
    if (draft === undefined || people.has(draft)) continue;
    const { nationality, sex, team, role } = draft;
    const surname = surnames.get(draft);
    const name = surname === undefined ? fullestName(draft) : `${fullestName(draft)} ${surname}`;
    people.set(draft, { name, nationality, sex, team, role });
  }
  const of = new Map<AnyMention, Person>();
  for (const [mention, draft] of drafts) {
    const person = people.get(draft);
    if (person) of.set(mention, person);
  }
  return { people: [...people.values()], of };
};
