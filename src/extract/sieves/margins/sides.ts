import type { Side } from '../../../claims/margin.ts';
import type { Quantity } from '../../../model/values.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { MarkMention } from '../../mentions/mention.ts';
import { type Feat, featsOf } from '../feats.ts';
import { areApart, areFar, isBetter } from './apart.ts';
import {
  type Fits,
  finisherAhead,
  finisherBefore,
  finisherFitting,
  finisherNear,
  isNew,
  rivalIn,
  winnerBefore,
} from './carried.ts';
import type { MarginFrame } from './frames.ts';
import { holderNear } from './holders.ts';
import type { Target } from './targets.ts';

/** Who is one side of a difference, and with which mark, as far as the text binds them. */
export interface Found {
  readonly person: Person | null;
  readonly mark: MarkMention | null;
  /** The words for the side, where it is a record. */
  readonly what: string | null;
}

export const NOBODY: Found = { person: null, mark: null, what: null };
export const foundOf = (feat: Feat | null): Found =>
  feat === null ? NOBODY : { person: feat.person, mark: feat.mark, what: null };

export const sideOf = ({ person, mark, what }: Found): Side => ({
  athlete: person === null ? null : { name: person.name, nationality: person.nationality },
  mark: mark?.value.written ?? null,
  what,
});

const HEADLINES = 3;

/**
 * The mark that somebody made, where this sentence, or else the one before it, tells exactly one; for a
 * headline the first that the story tells.
 */
export const markFor = (article: ArticleReading, reading: Reading, person: Person): MarkMention | null => {
  for (const index of [reading.index, reading.index - 1]) {
    const own = featsOf(article, index).filter((feat) => feat.person === person && feat.mark && isNew(feat));
    if (own.length > 0) return own.length === 1 ? own[0]!.mark : null;
  }
  for (let step = 1; reading.index < HEADLINES && step <= HEADLINES; step += 1) {
    const own = featsOf(article, reading.index + step).find(
      (feat) => feat.person === person && feat.mark && isNew(feat),
    );
    if (own) return own.mark;
  }
  return null;
};

/** What is known of a difference when its other side is looked for. */
export interface Measured {
  /** Where the amount stands in the masked text. */
  readonly at: number;
  readonly amount: Quantity;
  readonly frame: MarginFrame;
  readonly subject: Found;
  /** The place that the words give to the subject, or that he missed. */
  readonly place: number | null;
}

/** Whether a mark is as far from the subject's as is told, and on the right side of it; false where his is not known. */
export const fitsOf =
  ({ subject: { mark: own }, amount, frame }: Pick<Measured, 'subject' | 'amount' | 'frame'>): Fits =>
  (mark) =>
    own !== null &&
    mark !== null &&
    areApart(own, mark, amount) &&
    (frame.subject === 'better' ? isBetter(own, mark, amount.unit) : isBetter(mark, own, amount.unit));

/** Whether a mark can be no other side: of another event than the subject's, or several times too far from his. */
const farOf =
  ({ subject, amount }: Pick<Measured, 'subject' | 'amount'>): Fits =>
  (mark) =>
    subject.mark !== null && mark !== null && areFar(subject.mark, mark, amount);

/** Whether a mark may be the record that the subject missed or beat. */
const bettersOf =
  ({ subject, amount, frame }: Pick<Measured, 'subject' | 'amount' | 'frame'>): Fits =>
  (mark) =>
    subject.mark !== null &&
    mark !== null &&
    (frame.subject === 'worse'
      ? isBetter(mark, subject.mark, amount.unit)
      : isBetter(subject.mark, mark, amount.unit)) &&
    !areFar(subject.mark, mark, amount);

/** Whether a mark is worse than the subject's: whoever has it was behind him. */
const isWorseOf =
  ({ subject: { mark: own }, amount }: Pick<Measured, 'subject' | 'amount'>): Fits =>
  (mark) =>
    own !== null && mark !== null && isBetter(own, mark, amount.unit);

/** `Brazil won in 38.05, Andre holding off Lee. The United States was 0.02 behind`: a team is behind a team. */
const teamBefore = (reading: Reading, article: ArticleReading, at: number, not: Person): Person | null => {
  for (const step of [0, -1, -2, -3]) {
    const near = article.readings[reading.index + step];
    const teams = (near?.mentions ?? [])
      .filter((mention) => mention.sort === 'name' && (step < 0 || reading.masked.indexOf(mention) < at))
      .map((mention) => article.personOf(mention))
      .filter((person) => person?.team && person !== not);
    const winner = featsOf(article, reading.index + step).find(
      ({ person, place }) => place === 1 && person.team && person !== not,
    );
    const found = winner?.person ?? teams.at(-1);
    if (found) return found;
  }
  return null;
};

/** `The record went from 9.69 to 9.58. That is an improvement of`: the mark that was improved. */
const FROM_TO = pattern('\\bfrom (?<m>{M}) to {M}');
const improvedMark = (reading: Reading, article: ArticleReading): MarkMention | null => {
  for (const near of [reading, article.readings[reading.index - 1]]) {
    const at = near && FROM_TO.exec(near.masked.text)?.indices?.groups?.m?.[0];
    const mention = near && at !== undefined ? near.masked.at(at) : null;
    if (mention?.sort === 'mark') return mention;
  }
  return null;
};

const isLength = ({ unit, value }: Quantity): boolean => unit === 'm' && value < 1;
const isOfLength = ({ value }: MarkMention): boolean => value.readings.some(({ unit }) => unit === 'm');

/** What is not named by words: the winner, the next one home, or the holder of the record. */
const findImplied = (reading: Reading, article: ArticleReading, measured: Measured): Found => {
  const { at, frame, subject, place } = measured;
  const { person } = subject;
  const fits = fitsOf(measured);
  switch (frame.against) {
    case 'record': {
      // `Vik won in 3:28.94. Lee closed but fell four hundredths short`
      if (frame.name === 'outside' && !reading.mentions.some(({ sort }) => sort === 'record')) {
        const won = winnerBefore(article, reading, at, person);
        if (won !== null && !farOf(measured)(won.mark)) return foundOf(won);
      }
      const improved = frame.name === 'improvement of' ? improvedMark(reading, article) : null;
      if (improved !== null && !farOf(measured)(improved)) return { person, mark: improved, what: null };
      return {
        ...holderNear(article, reading, {
          person,
          at,
          back: false,
          fits,
          far: farOf(measured),
          betters: bettersOf(measured),
        }),
        what: null,
      };
    }
    case 'previous': {
      const before = finisherBefore(article, reading, at, person);
      return before === null ? NOBODY : { person: before, mark: markFor(article, reading, before), what: null };
    }
    case 'placed':
      return foundOf(finisherNear(article, reading, at, person, place, fits));
    case 'winner': {
      const team = person?.team ? teamBefore(reading, article, at, person) : null;
      if (team) return { person: team, mark: markFor(article, reading, team), what: null };
      const last = winnerBefore(article, reading, at, person);
      // Centimetres are behind no time.
      const winner = last?.mark && isLength(measured.amount) && !isOfLength(last.mark) ? null : last;
      const told = subject.mark !== null && winner?.mark != null;
      if (winner !== null && (!told || fits(winner.mark))) return foundOf(winner);
      const fitting = finisherFitting(article, reading, person, fits);
      if (fitting) return foundOf(fitting);
      // The winner of another race.
      if (winner !== null && farOf(measured)(winner.mark)) return NOBODY;
      return foundOf(winner ?? finisherAhead(article, reading, at, person, isWorseOf(measured)));
    }
    default: {
      const next = finisherNear(article, reading, at, person, (place ?? 1) + 1, fits);
      if (next !== null && featsOf(article, reading.index).includes(next)) return foundOf(next);
      const rival = (place ?? 1) === 1 && !fits(next?.mark ?? null) ? rivalIn(article, reading.index, person) : null;
      return rival === null ? foundOf(next) : { person: rival, mark: null, what: null };
    }
  }
};

/**
 * Whom a pronoun means to whom somebody lost or whom he beat: never himself (`Lee, who trailed him by`), and one
 * who did something in this race (`Only Vik has seen such a mark. Lee was 48cm behind him`).
 */
const meantBy = (reading: Reading, article: ArticleReading, said: Person | null, measured: Measured): Person | null => {
  const { at, subject, frame } = measured;
  if (said === null && subject.person === null) return null;
  const ran = (person: Person): boolean =>
    article.readings.some(({ index }) => featsOf(article, index).some((feat) => feat.person === person && isNew(feat)));
  if (said !== null && said !== subject.person && (frame.against === 'record' || ran(said))) return said;
  const named = reading.mentions.some(
    (mention) => mention.sort === 'name' && article.personOf(mention) === subject.person,
  );
  if (said === subject.person && !named) return said;
  const winner = frame.subject === 'worse' ? winnerBefore(article, reading, at, subject.person) : null;
  if (winner) return winner.person;
  if (said !== subject.person) return said;
  const others = reading.mentions
    .map((mention) => article.personOf(mention))
    .filter((person) => person !== null && person !== subject.person && person.role === 'athlete');
  return others.at(0) ?? null;
};

/** The other side of a difference: what the words of its target mean here, else what goes without saying. */
export const findOther = (
  reading: Reading,
  article: ArticleReading,
  target: Target | null,
  measured: Measured,
): Found => {
  if (target === null) return findImplied(reading, article, measured);
  const { at, subject } = measured;
  const mentionAt = (index: number | null) => (index === null ? null : reading.masked.at(index));
  const [written, record, who] = [mentionAt(target.mark), mentionAt(target.record), mentionAt(target.who)];
  const mark = written?.sort === 'mark' ? written : null;
  const what = record?.text ?? null;
  const said = who === null ? null : article.personOf(who);
  const person = who?.sort === 'pronoun' && target.is === 'athlete' ? meantBy(reading, article, said, measured) : said;
  if (target.is === 'own') return { person: person ?? subject.person, mark, what };
  if (person !== null)
    return { person, mark: mark ?? (target.is === 'athlete' ? markFor(article, reading, person) : null), what };
  const got = mentionAt(target.place);
  if (got?.sort === 'place' && got.value.place > 1) {
    return findImplied(reading, article, {
      ...{ ...measured, place: got.value.place, frame: { ...measured.frame, against: 'placed' } },
    });
  }
  if (target.is === 'podium')
    return findImplied(reading, article, {
      ...{ ...measured, place: 3, frame: { ...measured.frame, against: 'placed' } },
    });
  if (target.is === 'winner') return foundOf(winnerBefore(article, reading, at, subject.person));
  const isPersonal = record?.sort === 'record' && record.value.labels.some((label) => label === 'PB' || label === 'SB');
  if (isPersonal) return { person: subject.person, mark, what };
  if (target.is === 'athlete') return { person: null, mark, what };
  const owner = mark && featsOf(article, reading.index).find((feat) => feat.mark === mark)?.person;
  if (owner && owner !== subject.person) return { person: owner, mark, what };
  const holder = holderNear(article, reading, {
    ...{
      person: subject.person,
      at,
      back: what === null,
      fits: fitsOf(measured),
      far: farOf(measured),
      betters: bettersOf(measured),
    },
  });
  return { person: holder.person, mark: mark ?? holder.mark, what };
};
