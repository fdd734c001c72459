import type { Happening } from '../../../claims/interval.ts';
import { clauseAt, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { type Feat, featsOf } from '../feats.ts';
import { isNew, performerBefore } from '../margins/carried.ts';
import { athletesOf, subjectAt } from '../performances/subjects.ts';

/** One end of an interval, as far as the words tell it. */
export interface End {
  readonly person: Person;
  readonly feat: Feat | null;
}

const endOf = (person: Person | null | undefined, feat: Feat | null): End | null =>
  person == null || person.role === 'other' || person.team ? null : { person, feat };

const featEnd = (feat: Feat | null | undefined): End | null => (feat ? endOf(feat.person, feat) : null);

/** Who did what in a stretch of the masked text: the owner of a feat there, else a subject, else anybody named. */
export const endWithin = (reading: Reading, article: ArticleReading, from: number, to: number): End | null => {
  const feats = featsHere(reading, article).filter(({ at }) => at >= from && at < to);
  const named = athletesOf(reading).filter(({ at }) => at >= from && at < to);
  const first = named.find(({ subject }) => subject) ?? named[0];
  const person = first ? article.personOf(first.mention) : null;
  if (person === null) return featEnd(feats[0]);
  return endOf(person, feats.find((feat) => feat.person === person) ?? null);
};

/** The feats of a sentence with places in its text as read with its stretches of time. */
export const featsHere = (reading: Reading, article: ArticleReading): readonly Feat[] => {
  const original = article.readings[reading.index]!;
  return featsOf(article, reading.index).flatMap((feat) => {
    const mention = original.masked.at(feat.at);
    const at = mention === null ? -1 : reading.masked.indexOf(mention);
    return at < 0 ? [] : [{ ...feat, at }];
  });
};

/** Who did what in the clause of a place in the text, the words in `[skipFrom, skipTo)` left out. */
export const endOfClause = (
  reading: Reading,
  article: ArticleReading,
  at: number,
  skip: readonly [from: number, to: number],
): End | null => {
  const clauses = splitClauses(reading.masked);
  const clause = clauseAt(clauses, at);
  const outside = (place: number): boolean => place < skip[0] || place >= skip[1];
  const feats = featsHere(reading, article).filter((feat) => outside(feat.at));
  const own = feats.filter((feat) => feat.at >= clause.start && feat.at < clause.end);
  const subject = subjectAt(reading, clauses, at);
  const subjectFits = subject !== null && outside(reading.masked.indexOf(subject.mention));
  const person = subjectFits ? article.personOf(subject.mention) : null;
  const fitting = own.find((feat) => feat.person === person && isNew(feat)) ?? own.find(isNew);
  if (fitting && (person === null || fitting.person === person)) return featEnd(fitting);
  if (person) return endOf(person, null);
  const others = athletesOf(reading).filter((one) => outside(one.at));
  const named = others.findLast((one) => one.at < at && one.at >= clause.start);
  const later = others.find((one) => one.at > at && one.subject);
  return (
    endOf(later ? article.personOf(later.mention) : null, feats.find((feat) => feat.at > at) ?? null) ??
    featEnd(fitting ?? feats[0]) ??
    // `The two records of Ann Hill came nine days apart`
    endOf(named ? article.personOf(named.mention) : null, null)
  );
};

const hasRecord = (reading: Reading | undefined): boolean =>
  reading?.mentions.some(({ sort }) => sort === 'record') ?? false;

/**
 * What was told before `at`: the last feat of the sentence, else the last win or record of the sentences
 * before, since those who came second and third are no news; else the last feat of all.
 */
export const endBefore = (reading: Reading, article: ArticleReading, at: number): End | null => {
  const here = featsHere(reading, article).filter((feat) => feat.at < at && feat.person.role === 'athlete');
  if (here.length > 0) return featEnd(here.at(-1));
  let last: Feat | null = null;
  for (let back = 1; back <= 4 && back <= reading.index; back += 1) {
    const earlier = featsOf(article, reading.index - back).filter(isNew);
    const recorded = hasRecord(article.readings[reading.index - back]);
    const leading = earlier.findLast(({ place, mark }) => place === 1 || (place === null && mark !== null && recorded));
    if (leading) return featEnd(leading);
    last ??= earlier.at(-1) ?? null;
  }
  return featEnd(last ?? performerBefore(article, article.readings[reading.index]!, at, false, null, null));
};

/** `the record set by Vik two years earlier`: the one who did it then is no subject of the clause. */
const DONE_BY = pattern(
  "\\b(?:set|run|made|jumped|thrown|recorded|established|won|cleared|posted|achieved|held|owned)(?: [^.;{A}]{1,24})? by (?:(?:the|fellow|[\\w'-]+) ){0,3}(?<who>{A})[^.;{A}]{0,40}$",
);
export const endDoneBy = (reading: Reading, article: ArticleReading, at: number): End | null => {
  const who = DONE_BY.exec(reading.masked.text.slice(Math.max(0, at - 120), at))?.indices?.groups?.who?.[0];
  const mention = who === undefined ? null : reading.masked.at(Math.max(0, at - 120) + who);
  return endOf(mention && article.personOf(mention), null);
};

/** `set four years ago by Vik`: the one who did it, after the stretch of time. */
const BY_AFTER = pattern("^ by (?:(?:the|[\\w’'-]+) ){0,3}?(?<who>{A})");
export const endDoneByAfter = (reading: Reading, article: ArticleReading, end: number): End | null => {
  const who = BY_AFTER.exec(reading.masked.text.slice(end, end + 60))?.indices?.groups?.who?.[0];
  const mention = who === undefined ? null : reading.masked.at(end + who);
  return endOf(mention && article.personOf(mention), null);
};

const YEAR = /\b(?:18|19|20)\d\d\b/;
/** True for what was done in another year than the article's: `Zatopek ran 28:54.2 in 1954`. */
const isOfOldYear = (article: ArticleReading, index: number, { at }: Feat): boolean => {
  const now = article.article.published?.slice(0, 4);
  const reading = article.readings[index]!;
  return (
    now !== undefined &&
    reading.mentions.some(
      (date) =>
        date.sort === 'date' &&
        YEAR.test(date.text) &&
        !date.text.includes(now) &&
        Math.abs(reading.masked.indexOf(date) - at) < 40,
    )
  );
};

/** Whoever made the news: the first winner or setter of a record that the article tells of, else the first named. */
export const newsmaker = (article: ArticleReading): End | null => {
  const opening = article.readings.slice(0, 12);
  for (const { index } of opening) {
    const feat = featsOf(article, index).find((one) => isNew(one) && !isOfOldYear(article, index, one));
    if (feat) return featEnd(feat);
  }
  for (const reading of opening) {
    const first = athletesOf(reading).find(({ subject }) => subject);
    const end = endOf(first ? article.personOf(first.mention) : null, null);
    if (end) return end;
  }
  return null;
};

export const happeningOf = (end: End | null, what: string): Happening => ({
  athlete: end === null ? null : { name: end.person.name, nationality: end.person.nationality },
  event: null,
  what: end?.feat?.place === 1 ? 'win' : what,
  date: null,
  mark: end?.feat?.mark?.value.written ?? null,
});
