import type { Sex } from '../../../model/values.ts';
import type { Person } from '../../discourse/coreference.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { MarkMention } from '../../mentions/mention.ts';
import { type Feat, featsOf } from '../feats.ts';

/** A feat of an athlete in the race spoken of, no old record and no split. */
export const isNew = (feat: Feat): boolean => feat.standing === 'new' && feat.person.role === 'athlete';
const isLike = (person: Person, sex: Sex | null): boolean => sex === null || person.sex === null || person.sex === sex;

const hasRecordWords = (reading: Reading | undefined): boolean =>
  reading?.mentions.some(({ sort }) => sort === 'record') ?? false;

/**
 * Who was just spoken of as doing something, for `That is two seconds faster`: the last feat before `at`
 * in this sentence, else that of the sentences before; where a record is meant, one with a record first.
 * @param not somebody else than this one is wanted
 */
export const performerBefore = (
  article: ArticleReading,
  reading: Reading,
  at: number,
  recordOnly: boolean,
  not: Person | null,
  sex: Sex | null,
): Feat | null => {
  const isOther = (feat: Feat): boolean => isNew(feat) && feat.person !== not && isLike(feat.person, sex);
  const here = featsOf(article, reading.index).filter((feat) => isOther(feat) && feat.at < at);
  if (here.length > 0) return here.filter((feat) => feat.mark !== null).at(-1) ?? here.at(-1)!;
  let fallback: Feat | null = null;
  for (let back = 1; back <= 8 && back <= reading.index; back += 1) {
    const feats = featsOf(article, reading.index - back).filter(isOther);
    const leading = feats.find((feat) => feat.place === 1) ?? feats.at(-1) ?? null;
    if (leading === null) continue;
    if (!recordOnly || hasRecordWords(article.readings[reading.index - back])) return leading;
    fallback ??= leading;
  }
  return fallback;
};

/** The next feat after `at`, for a headline or a sentence that tells the margin first. */
export const performerAfter = (article: ArticleReading, reading: Reading, at: number, sex: Sex | null): Feat | null => {
  for (let ahead = 0; ahead <= 3; ahead += 1) {
    const feat = featsOf(article, reading.index + ahead).find(
      (one) => isNew(one) && isLike(one.person, sex) && (ahead > 0 || one.at > at),
    );
    if (feat) return feat;
  }
  return null;
};

/** The last winner before `at`: `the winning margin was 0.62`. */
export const winnerBefore = (
  article: ArticleReading,
  reading: Reading,
  at: number,
  not: Person | null,
): Feat | null => {
  const sex = not?.sex ?? null;
  for (let back = 0; back <= 10 && back <= reading.index; back += 1) {
    const winner = featsOf(article, reading.index - back)
      .filter((feat) => isNew(feat) && feat.person !== not && isLike(feat.person, sex) && feat.place === 1)
      .filter((feat) => back > 0 || feat.at < at)
      .at(-1);
    if (winner) return winner;
  }
  return null;
};

/** Whether a mark may be the other side's: it is as far from the subject's as is told. */
export type Fits = (mark: MarkMention | null) => boolean;

const STEPS = [0, 1, -1, 2, -2, -3];

const finishersNear = (article: ArticleReading, reading: Reading, not: Person | null): readonly Feat[] =>
  STEPS.flatMap((step) =>
    featsOf(article, reading.index + step).filter(
      (feat) => isNew(feat) && feat.person !== not && isLike(feat.person, not?.sex ?? null),
    ),
  );

/** The nearest other finisher whose mark fits; null when none does. */
export const finisherFitting = (
  article: ArticleReading,
  reading: Reading,
  not: Person | null,
  fits: Fits,
): Feat | null => finishersNear(article, reading, not).find((feat) => fits(feat.mark)) ?? null;

/**
 * Whoever finished just before or just after: the nearest other feat of the same telling, one whose mark fits first.
 * @param place a finishing place that is wanted; null for any
 */
export const finisherNear = (
  article: ArticleReading,
  reading: Reading,
  at: number,
  not: Person | null,
  place: number | null,
  fits: Fits,
): Feat | null => {
  const near = finishersNear(article, reading, not);
  const fitting = near.find((feat) => fits(feat.mark));
  if (place !== null) return near.find((feat) => feat.place === place) ?? fitting ?? null;
  return fitting ?? near.find((feat) => feat.at < at) ?? near[0] ?? null;
};

/** The place that somebody got, as this sentence or the one before it tells; null where none does. */
export const placeNear = (article: ArticleReading, reading: Reading, person: Person | null): number | null => {
  if (person === null) return null;
  for (const step of [0, -1]) {
    const own = featsOf(article, reading.index + step).find(
      (feat) => feat.person === person && feat.standing === 'new' && feat.place !== null,
    );
    if (own) return own.place;
  }
  return null;
};

/**
 * Who may have been in front of somebody, for `two seconds behind` without a name: nobody who came in after him,
 * nobody but the winner where his own place is not told.
 */
export const finisherAhead = (
  article: ArticleReading,
  reading: Reading,
  at: number,
  not: Person | null,
  isWorse: Fits,
): Feat | null => {
  const own = placeNear(article, reading, not);
  const isAhead = (feat: Feat): boolean =>
    !isWorse(feat.mark) && (feat.place === null ? feat.mark !== null : feat.place < (own ?? 2));
  for (const step of [0, -1, -2, -3]) {
    const feats = featsOf(article, reading.index + step).filter(
      (feat) => isNew(feat) && feat.person !== not && isLike(feat.person, not?.sex ?? null) && isAhead(feat),
    );
    const found = feats.filter((feat) => step < 0 || feat.at < at).at(-1);
    if (found) return found;
  }
  const after = [
    ...featsOf(article, reading.index).filter((feat) => feat.at > at),
    ...featsOf(article, reading.index + 1),
  ];
  return after.find((feat) => isNew(feat) && feat.person !== not && feat.place === 1) ?? null;
};

/** The only other athlete whom a sentence names beside its winner: `broke away from Lee and won by 41 seconds`. */
export const rivalIn = (article: ArticleReading, index: number, winner: Person | null): Person | null => {
  const people = new Set(
    (article.readings[index]?.mentions ?? []).flatMap((mention) => {
      const person = mention.sort === 'name' ? article.personOf(mention) : null;
      return person !== null && person !== winner && person.role === 'athlete' && isLike(person, winner?.sex ?? null)
        ? [person]
        : [];
    }),
  );
  const [only] = people;
  return people.size === 1 ? only! : null;
};

/**
 * Who came in just before somebody, for `a further second back`: the athlete named last before him in the
 * sentence, else the one a place better, else whoever finished last in the sentence before.
 */
export const finisherBefore = (
  article: ArticleReading,
  reading: Reading,
  at: number,
  not: Person | null,
): Person | null => {
  const isOther = (person: Person | null): person is Person =>
    person !== null && person !== not && person.role === 'athlete' && isLike(person, not?.sex ?? null);
  const named = reading.mentions.filter(
    (mention) =>
      (mention.sort === 'name' || mention.sort === 'epithet') &&
      !mention.value.possessive &&
      reading.masked.indexOf(mention) < at,
  );
  const own = named.findLastIndex((mention) => article.personOf(mention) === not);
  const here = named.slice(0, own < 0 ? undefined : own).map((mention) => article.personOf(mention));
  const last = here.filter(isOther).at(-1);
  if (last) return last;
  const place = placeNear(article, reading, not);
  for (const step of [-1, -2, -3]) {
    const feats = featsOf(article, reading.index + step).filter((feat) => isNew(feat) && isOther(feat.person));
    const next = feats.find((feat) => place !== null && feat.place === place - 1);
    if (next) return next.person;
    const last = feats.at(-1);
    if (last === undefined) continue;
    // `Vik broke away from Lee and won by 41 seconds. Berg was third, a further 15 back`
    const rival =
      place !== null && place > 2 && last.place === 1 ? rivalIn(article, reading.index + step, last.person) : null;
    return rival ?? last.person;
  }
  return null;
};
