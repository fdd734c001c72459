import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { MarkMention } from '../../mentions/mention.ts';
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

/** Who a sentence says holds or held a record, in the order of the ways to say so; bests of one's own are none. */
export const holdersIn = (
  article: ArticleReading,
  reading: Reading | undefined,
): readonly { readonly person: Person; readonly at: number }[] => {
  if (reading === undefined) return [];
  return HOLDING.flatMap((form) =>
    [...reading.masked.text.matchAll(form)].flatMap((match) => {
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

/**
 * Whose record it is that was beaten or missed, for `the record` and `it`: an old mark's owner or a holder
 * that this sentence names, else one of the sentences near by.
 * @param not the athlete who is measured against it; only where nobody else is found is it his own
 * @param back true for `it`: only the sentences before are looked at
 * @param fits whether a mark is as far from the subject's as is told: such a one comes first, be it his own
 */
export const holderNear = (
  article: ArticleReading,
  reading: Reading,
  not: Person | null,
  back: boolean,
  fits: Fits,
): Holder => {
  const isLike = (person: Person): boolean =>
    person.role === 'athlete' && (not?.sex == null || person.sex === null || person.sex === not.sex);
  let own: Holder | null = null;
  for (const step of NEAREST) {
    const near = article.readings[reading.index + step];
    if (near === undefined || (back && step > 0)) continue;
    const old = featsOf(article, near.index).filter((feat) => isOldRecord(near, feat) && isLike(feat.person));
    const fitting = old.find(({ mark }) => fits(mark));
    if (fitting) return { person: fitting.person, mark: fitting.mark };
    const holders = holdersIn(article, near).filter(({ person }) => isLike(person));
    const other = old.find(({ person }) => person !== not);
    if (other) return { person: other.person, mark: other.mark };
    const holder = holders.find(({ person }) => person !== not);
    if (holder) return { person: holder.person, mark: null };
    const his = old[0] ?? holders[0];
    if (his) own ??= { person: his.person, mark: old[0]?.mark ?? null };
  }
  return own ?? { person: null, mark: null };
};
