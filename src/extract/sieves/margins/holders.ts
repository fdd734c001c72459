import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { MarkMention } from '../../mentions/mention.ts';
import { candidates, everyMatch } from '../../text/matching.ts';
import { type Feat, featsOf } from '../feats.ts';
import type { Fits } from './carried.ts';

/** Whose a record is or was, and its mark where the text binds it. */
export interface Holder {
  readonly person: Person | null;
  readonly mark: MarkMention | null;
}

/** How a holder is named; the group `who` is he. */
const HOLDING: readonly RegExp[] = [
  // `Vik's world record`, `her 1500m record`
  pattern("(?<who>{A's})(?: (?:[\\w’'-]+|[{E}{D}{V}{C}])){0,4} (?<r>{R})", 'g'),
  // `the record of 46.78 set by Vik`, `the record that had belonged to Vik`
  pattern(
    '(?<r>{R})[^.;{A}]{0,70}?\\b(?:set|held|run|owned|by|of|belonging to|belonged to|stood to|jumped|thrown|clocked)\\b[^.;{A}]{0,30}?(?<who>{A})',
    'g',
  ),
  // `the mile mark had belonged to Vik`, `the standard was set by Vik`
  pattern(
    '\\b(?:mark|standard|best)[^.;{A}]{0,12} (?:belonged to|held by|set by|owned by) (?:[\\w’-]+ ){0,3}?(?<who>{A})',
    'g',
  ),
  // `Vik had held the record since 1992`
  pattern('(?<who>{A})[^.;{A}{M}]{0,40}\\b(?:had held|held|holds|owned|owns|has held)\\b[^.;{A}]{0,40}(?<r>{R})', 'g'),
  // `the record was Vik's`
  pattern("(?<r>{R})[^.;{A}]{0,24}\\b(?:was|is|had been|stood to) (?<who>{A's})", 'g'),
  // `Vik's 46.78 dated from 1992`
  pattern(
    "(?<who>{A's}) {M},?[^.;{A}{M}]{0,24}\\b(?:dated|dating|from|set|stood|had stood|lasted|had lasted|dates)\\b",
    'g',
  ),
];

const isPersonal = (reading: Reading, at: number | undefined): boolean => {
  const record = at === undefined ? null : reading.masked.at(at);
  return record?.sort === 'record' && record.value.labels.some((label) => label === 'PB' || label === 'SB');
};

const formsIn = candidates(HOLDING, (form) => form);

/** Who a sentence says holds or held a record, in the order of the ways to say so; bests of one's own are none. */
export const holdersIn = (
  article: ArticleReading,
  reading: Reading | undefined,
): readonly { readonly person: Person; readonly at: number }[] => {
  if (reading === undefined) return [];
  return formsIn(reading.masked.text).flatMap((form) =>
    everyMatch(reading.masked.text, form).flatMap((match) => {
      const at = match.indices!.groups!.who![0];
      const mention = reading.masked.at(at);
      const person = mention === null ? null : article.personOf(mention);
      const personal = isPersonal(reading, match.indices!.groups!.r?.[0]);
      return person?.role === 'athlete' && !personal ? [{ person, at }] : [];
    }),
  );
};

/** `her previous best, 14:23.14` is no record. */
const isOldRecord = (reading: Reading, feat: Feat): boolean => {
  if (feat.standing === 'old') return true;
  if (feat.standing !== 'best') return false;
  const before = reading.mentions.filter(
    (mention) => mention.sort === 'record' && reading.masked.indexOf(mention) < feat.at,
  );
  const record = before.at(-1);
  return record === undefined || !isPersonal(reading, reading.masked.indexOf(record));
};

const NEAREST = [0, -1, 1, -2, 2, -3, 3, -4, -5, 4, -6];
const ANYWHERE = [
  ...NEAREST,
  ...Array.from({ length: 18 }, (_, step) => -7 - step),
  ...Array.from({ length: 8 }, (_, step) => 5 + step),
];

/** `His best was 26:48.36. He has improved it by`: the last record words before are for a best of his own. */
const isOwnBest = (article: ArticleReading, reading: Reading, at: number): boolean => {
  for (const step of [0, -1, -2]) {
    const near = article.readings[reading.index + step];
    const last = near?.mentions
      .filter((mention) => mention.sort === 'record' && (step < 0 || near.masked.indexOf(mention) < at))
      .at(-1);
    if (near && last) return isPersonal(near, near.masked.indexOf(last));
  }
  return false;
};

/** A mark beside such words may be the record. */
const OF_HISTORY = /\b(?:records?|only|ever|history|all[- ]time|nobody|no one)\b/i;

/** What is known of whoever is measured against a record. */
export interface Against {
  /** Only where nobody else is found is the record his own. */
  readonly person: Person | null;
  /** Where the amount stands in the masked text. */
  readonly at: number;
  /** True for `it`: only what comes before is looked at. */
  readonly back: boolean;
  /** Whether a mark is as far from his as is told: the holder of such a one comes first, be it himself. */
  readonly fits: Fits;
  /** Whether a mark can be none that he was measured against. */
  readonly far: Fits;
  /** Whether a mark is known to be better than his, and not too far: what he missed may be that. */
  readonly betters: Fits;
}

/**
 * Whose record it is that was beaten or missed, for `the record` and `it`: the owner of an old mark that is as
 * far off as is told, else an old mark's owner or a holder that this sentence or one near by names.
 */
export const holderNear = (article: ArticleReading, reading: Reading, against: Against): Holder => {
  const { person: not, at, back, fits, far, betters } = against;
  const isLike = (person: Person): boolean =>
    person.role === 'athlete' && (not?.sex == null || person.sex === null || person.sex === not.sex);
  const ownBest = back && isOwnBest(article, reading, at);
  const oldIn = (near: Reading): readonly Feat[] =>
    featsOf(article, near.index).filter(
      (feat) =>
        isLike(feat.person) &&
        (isOldRecord(near, feat) || (ownBest && feat.standing === 'best' && feat.person === not)),
    );
  const around = (steps: readonly number[]): readonly Reading[] =>
    steps.flatMap((step) => (back && step > 0 ? [] : (article.readings[reading.index + step] ?? [])));
  for (const near of around(ANYWHERE)) {
    const fitting = oldIn(near).find(({ mark }) => fits(mark));
    if (fitting) return { person: fitting.person, mark: fitting.mark };
  }
  if (ownBest) return { person: not, mark: null };
  let own: Holder | null = null;
  for (const near of around(NEAREST)) {
    const old = oldIn(near).filter(({ mark }) => !far(mark));
    const holders = holdersIn(article, near).filter(({ person }) => isLike(person));
    const other = old.find(({ person }) => person !== not);
    if (other) return { person: other.person, mark: other.mark };
    const holder = holders.find(({ person }) => person !== not);
    if (holder) return { person: holder.person, mark: null };
    const his = old[0] ?? holders[0];
    if (his) own ??= { person: his.person, mark: old[0]?.mark ?? null };
  }
  // `within 62 centimetres of the record. Only Vik, with 98.48, has thrown further`
  for (const near of around(NEAREST)) {
    if (!OF_HISTORY.test(near.sentence.text)) continue;
    const best = featsOf(article, near.index).find(
      ({ person, mark, place }) => isLike(person) && person !== not && place === null && betters(mark),
    );
    if (best) return { person: best.person, mark: best.mark };
  }
  return own ?? { person: null, mark: null };
};
