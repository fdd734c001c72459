import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { MarkMention } from '../../mentions/mention.ts';
import type { Span } from '../../text/spans.ts';
import { type Feat, featsOf } from '../feats.ts';
import { athletesOf } from '../performances/subjects.ts';

/** Whose rank it is, and the mark that it is for. */
export interface Ranked {
  readonly person: Person;
  readonly mark: MarkMention | null;
}

/** `makes her No. 3`, `leaves the American second`, `lifted him to`: the object is ranked. */
const OBJECT = pattern(
  "\\b(?:mak(?:es?|ing)|made|put(?:s|ting)?|plac(?:es|ed|ing)|leav(?:es|ing)|left|lift(?:s|ed|ing)?|mov(?:es|ed|ing)|tak(?:es|ing)|took|sen(?:ds|t|ding)|rank(?:s|ed|ing)|propel(?:s|led|ling)?|push(?:es|ed|ing)?|elevat(?:es|ed|ing)|rais(?:es|ed|ing)|g(?:ives?|ave|iving)|catapult(?:s|ed|ing)?|shot|carri(?:es|ed)|bring(?:s|ing)?|brought|earn(?:s|ed|ing)?|keep(?:s|ing)?|kept) (?<who>[{A}{A's}])(?: [a-z]+){0,4} ?(?:the |at |a )?$",
);
/** `her time became`, `Vik's 19.32 leaves`: the possessor of a mark is ranked. */
const POSSESSED = pattern(
  '^ (?:[\\w’-]+ ){0,3}?(?:{M}|{R}|time|mark|run|throw|jump|leap|clocking|performance|effort|best)',
);

/** `equalling Vik as the fourth-fastest ever`, `passing Lee`: who comes after is not the one ranked. */
const PASSED =
  /\b(?:equal(?:s|led|ed|ling|ing)?|match(?:es|ed|ing)?|join(?:s|ed|ing)?|overt(?:ake|akes|ook|aking)|pass(?:es|ed|ing)?|mov(?:es|ed|ing) past|past|level with|alongside|ahead of|behind|displac(?:es|ed|ing)|leapfrog\w*|replac(?:es|ed|ing)|edg(?:ed|ing)|trail(?:s|ed|ing)?|beat(?:s|ing)?|defeat(?:s|ed|ing)?)(?: only| just)? (?:(?:[\w’'-]+|[\uE004\uE009-\uE00E]),? ){0,6}$/i;

const isNew = (feat: Feat): boolean =>
  feat.standing !== 'split' && feat.person.role === 'athlete' && feat.mark !== null;

/** The mark of a rank: his own nearest one in the sentence, else the last one just before it. */
export const markFor = (article: ArticleReading, reading: Reading, person: Person, at: number): MarkMention | null => {
  const own = featsOf(article, reading.index).filter((feat) => feat.person === person && isNew(feat));
  const near = own.filter((feat) => feat.at < at).at(-1) ?? own[0];
  if (near) return near.mark;
  for (const step of [-1, 1, -2]) {
    const others = featsOf(article, reading.index + step).filter((feat) => feat.person === person && isNew(feat));
    const mark = (step < 0 ? others.at(-1) : others[0])?.mark;
    if (mark) return mark;
  }
  return null;
};

/**
 * Who is ranked where others are said to have done better: whoever has just done something, in this sentence
 * before `at` or in those before it, else who follows (`Only Lee has run faster than Vik's 3:50`).
 * @param at where the words about the others begin in the masked text
 * @param span their span in the article; who is named in them is not ranked
 */
export const rankedBehind = (
  reading: Reading,
  article: ArticleReading,
  at: number,
  { start, end }: Span,
): Ranked | null => {
  const ranked = ({ person, mark }: Feat): Ranked => ({ person, mark: mark ?? markFor(article, reading, person, at) });
  const here = featsOf(article, reading.index).filter(isNew);
  const athletes = athletesOf(reading);
  // `faster than the 1:41.20 that Vik ran`
  const target = featsOf(article, reading.index).find(
    (one) => one.mark !== null && one.at > at && one.mark.start >= end && one.mark.start < end + 30,
  );
  if (target && /^ than\b/.test(reading.sentence.text.slice(end - reading.sentence.start))) {
    return { person: target.person, mark: target.mark };
  }
  const others = new Set(
    athletes.flatMap(({ mention }) =>
      mention.start >= start && mention.start < end ? [article.personOf(mention)] : [],
    ),
  );
  const than = athletes.find(({ mention }) => mention.start >= end && mention.start < end + 12);
  const after = than && article.personOf(than.mention);
  if (after?.role === 'athlete' && !others.has(after))
    return { person: after, mark: markFor(article, reading, after, than!.at) };
  const before = here.filter((one) => one.at < at).at(-1);
  if (before) return ranked(before);
  const subject = athletes.filter((one) => one.subject && one.mention.end <= start).at(-1);
  const person = subject && article.personOf(subject.mention);
  if (person?.role === 'athlete') return { person, mark: markFor(article, reading, person, at) };
  for (let back = 1; back <= 2 && back <= reading.index; back += 1) {
    const near = article.readings[reading.index - back]!;
    // `Vik is now third, behind Lee (70.20) and Moe (68.34). Only Berg has thrown further this year`
    const topic = athletesOf(near)
      .filter((one) => one.subject)
      .map(({ mention }) => article.personOf(mention))
      .find((one) => one?.role === 'athlete');
    if (
      topic &&
      !others.has(topic) &&
      featsOf(article, near.index).every((one) => one.standing !== 'new' || one.place !== 1)
    )
      return { person: topic, mark: markFor(article, near, topic, near.masked.text.length) };
    const feats = featsOf(article, reading.index - back).filter((one) => isNew(one) && !others.has(one.person));
    // `Vik won in 4:16.71 from Lee, 4:18.20. Nobody but Moe has run faster`
    const subjects = new Set(
      athletesOf(near).flatMap((one) => (one.subject ? (article.personOf(one.mention) ?? []) : [])),
    );
    const last = feats.findLast(({ person }) => subjects.has(person)) ?? feats.at(-1);
    if (last) return ranked(last);
  }
  return null;
};

/** `That time broke Vik's record of 8:32.27, and it is the second-fastest`: of what was told before. */
const IT_IS =
  /^["“]?(?:That|This|It|The) (?:(?:time|mark|run|jump|throw|leap|performance|effort|score|clocking)\b)?[^.;]*(?:,|\band|\bbut) (?:it|that)(?: is|'s| was| ranks) (?:also |now |the |only |his |her )*$/;
/** Who did something new in the sentences just before. */
const newBefore = (reading: Reading, article: ArticleReading): Person | null => {
  for (let back = 1; back <= 3 && back <= reading.index; back += 1) {
    const last = featsOf(article, reading.index - back).findLast((one) => isNew(one) && one.standing === 'new');
    if (last) return last.person;
  }
  return null;
};

/**
 * Who is ranked by words at `at` of the masked text: the object of `makes her`, else the nearest subject,
 * possessor or owner of a mark before it, else one after it (`Third all-time is the rank of his 8:03.62`),
 * else whoever did something last.
 * @returns null when nobody can be told
 */
export const rankedAt = (reading: Reading, article: ArticleReading, at: number): Ranked | null => {
  const { text } = reading.masked;
  const ranked = (person: Person | null | undefined, mark?: MarkMention | null): Ranked | null =>
    person?.role === 'athlete' ? { person, mark: mark ?? markFor(article, reading, person, at) } : null;
  const feats = featsOf(article, reading.index).filter(isNew);
  const feat = feats.filter((one) => one.at < at).at(-1);
  const object = OBJECT.exec(text.slice(0, at))?.indices?.groups?.who?.[0];
  if (object !== undefined) {
    const mention = reading.masked.at(object);
    // `Vik's 19.32 leaves the American second`: the epithet is the mark's owner.
    if (feat && mention?.sort !== 'name') return ranked(feat.person, feat.mark);
    const found = mention && ranked(article.personOf(mention));
    if (found) return found;
  }
  const athletes = athletesOf(reading).filter(
    (one) =>
      !PASSED.test(text.slice(Math.max(0, one.at - 60), one.at)) &&
      (one.subject || POSSESSED.test(text.slice(one.at + 1, one.at + 60))),
  );
  const pointed = IT_IS.test(text.slice(0, at)) ? newBefore(reading, article) : null;
  if (pointed) return ranked(pointed);
  const before = athletes.filter((one) => one.at < at && article.personOf(one.mention)?.role === 'athlete').at(-1);
  if (feat && (before === undefined || feat.at > before.at)) return ranked(feat.person, feat.mark);
  if (before) return ranked(article.personOf(before.mention));
  const after = athletes.find((one) => one.at > at);
  if (/^(?!(?:That|It|This) (?:is|was)\b)[^,]{0,12}$/.test(text.slice(0, at).trim())) {
    // `Third all-time behind Lee is the rank of his 8:03.62`
    const next = feats.find((one) => one.at > at);
    if (next) return ranked(next.person, next.mark);
    if (after) return ranked(article.personOf(after.mention));
  }
  // `18.21m! His countryman Lee had the record, 18.09. It is the second longest ever`: of the new mark.
  const last = newBefore(reading, article);
  if (last) return ranked(last);
  for (let back = 1; back <= 3 && back <= reading.index; back += 1) {
    const earlier = featsOf(article, reading.index - back).filter((one) => one.person.role === 'athlete');
    const last = earlier.filter(isNew).at(-1) ?? earlier.at(-1);
    if (last) return ranked(last.person);
  }
  return after ? ranked(article.personOf(after.mention)) : null;
};

/**
 * `and Vik, whose 46.78 was the record, third`, `and Vik's 46.78 (eighth)`: another athlete with his rank, after one on
 * the same list.
 */
const NEXT = pattern(
  "^[^.;]{0,12}?(?:,|,? and| with| while) (?<who>{A}|{A's}(?= {M}))(?<between>[^.;]{0,90}?),? (?:is |now |was |\\()?(?<rank>{P}|[a-z]+)(?=[.,;)]| (?:on|with|in)\\b|$)",
);

/** Who else is ranked just after a rank that ended at `at` of the masked text; the rank is still in words. */
export const nextRanked = (
  reading: Reading,
  article: ArticleReading,
  at: number,
): { readonly ranked: Ranked; readonly words: string; readonly from: number; readonly to: number } | null => {
  const match = NEXT.exec(reading.masked.text.slice(at));
  const groups = match?.indices?.groups;
  if (!groups) return null;
  const mention = reading.masked.at(at + groups.who![0]);
  const person = mention && article.personOf(mention);
  if (person?.role !== 'athlete') return null;
  const [from, to] = [at + groups.rank![0], at + groups.rank![1]];
  const words = reading.masked.at(from)?.text ?? match!.groups!.rank!;
  return { ranked: { person, mark: markFor(article, reading, person, from) }, words, from, to };
};
