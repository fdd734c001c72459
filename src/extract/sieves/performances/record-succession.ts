import { factsOf } from '../../../lexicon/disciplines.ts';
import type { RecordLabel } from '../../../model/values.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { allMatches } from '../../text/matching.ts';
import type { Draft } from '../sieve.ts';
import { OLD_RECORD, SURPASSED } from './frames/old-marks.ts';
import { BEYOND, NOUN, SURPASS } from './frames/words.ts';
import { isLevel, WORLD } from './record-levels.ts';

type PerformanceDraft = Draft<'performance'>;

export const isWorld = (draft: PerformanceDraft): boolean => draft.records.some((label) => WORLD.has(label));
const agree = <T>(a: T | null | undefined, b: T | null | undefined): boolean => a == null || b == null || a === b;
export const dateOf = (draft: PerformanceDraft): string => draft.date?.value ?? '';

/** Above 0 where `a` is the better mark of their discipline. Both have marks and a discipline. */
export const compareMarks = (a: PerformanceDraft, b: PerformanceDraft): number => {
  const difference = b.mark!.value - a.mark!.value;
  return factsOf(a.event.discipline!).unit === 's' ? difference : -difference;
};
export const sameEvent = (a: PerformanceDraft, b: PerformanceDraft): boolean =>
  a.event.discipline === b.event.discipline &&
  agree(a.event.sex, b.event.sex) &&
  (a.event.environment === 'indoor') === (b.event.environment === 'indoor');

/** Adds labels to a performance; a world record indoors is `WIR`. */
export const withLabels = (draft: PerformanceDraft, labels: readonly RecordLabel[]): PerformanceDraft => ({
  ...draft,
  records: [
    ...new Set([
      ...draft.records,
      ...labels.map((label) => (label === 'WR' && draft.event.environment === 'indoor' ? 'WIR' : label)),
    ]),
  ],
});

export const withMark = (drafts: readonly PerformanceDraft[]): readonly PerformanceDraft[] =>
  drafts.filter((draft) => draft.mark !== null && draft.event.discipline !== null && draft.modality === 'asserted');

// `The old one, ⟨A's⟩ ⟨M⟩`, `the one before it`, `the previous figure was hers: ⟨M⟩`
const OLD_ONE = pattern(
  '\\b(?:(?:old|previous|former|last|earlier) (?:one|record|mark|figure|best|standard|time|distance|height)|one before(?: it| that)?|predecessor)\\b[^;.{M}]{0,60}{M}|\\b[Bb]efore (?:that|this|him|her|them|then),? (?:it|the {R}|the mark|that) (?:was|had been|had belonged to|belonged to|stood to|had stood to) [^;.{M}]{0,40}{M}',
  'gi',
);
// `erasing ⟨A's⟩ ⟨M⟩`, `inside ⟨A's⟩ old mark of ⟨M⟩`; not `inside ⟨A's⟩ ⟨M⟩`
const HIS = pattern(
  `\\b(?:${SURPASS}\\b[^;.{M}{A}]{0,60}?{A's} ${NOUN}|${BEYOND}\\b[^;.{M}{A}]{0,40}?{A's} (?:[\\w{D}{Q}-]+ ){0,3}(?:{R}|mark|figures?|standard) (?:of|from) )\\(?{M}`,
  'g',
);
// `breaking the 34-year-old mark of ⟨A⟩ (⟨M⟩)`
const OF_HIM = pattern(
  `\\b${SURPASS}\\b[^;.{M}{A}]{0,40}(?:{R}|mark|figures?|standard) (?:of|by|held by|set by) (?:[\\w'-]+ ){0,3}{A}(?:,| of) ?\\(?{M}|\\b${SURPASS}\\b[^;.{M}{A}]{0,40}(?:{R}|mark|figures?|standard) (?:of|by|held by|set by) (?:[\\w'-]+ ){0,3}{A} \\({M}`,
  'g',
);
// `took it from ⟨A⟩, who had run ⟨M⟩`, `away from ⟨A⟩ (⟨M⟩)`
const TAKEN_FROM = pattern(
  '\\b(?:took|takes|taken|taking|wrested|snatched) (?:it|that|them|{R}|the {R}) (?:away )?from [^;.{M}{A}]{0,20}{A}[^;.{M}{A}]{0,50}{M}',
  'g',
);
// After the mark: `had lasted since`, `dated from`, `, set in Rome, had stood for`
const STOOD_AFTER = pattern(
  '^[^;.{M}{A}]{0,70}?\\b(?:(?:had |has )?(?:stood|lasted|dated|survived|outlived|endured|remained)|dates from|went by|is no more|was wiped out|was erased|is gone|was gone)\\b',
);

/** Whether the sentence speaks of the mark at `at` as one that has been beaten. */
const isBeaten = ({ masked: { text } }: Reading, at: number): boolean =>
  [SURPASSED, HIS, OF_HIM, OLD_RECORD, OLD_ONE, TAKEN_FROM].some((old) =>
    allMatches(text, old).some((match) => match.index + match[0].length - 1 === at),
  ) || STOOD_AFTER.test(text.slice(at + 1));

interface Placed {
  readonly draft: PerformanceDraft;
  readonly reading: Reading;
  readonly at: number;
}

/** Where the mark of a draft is written; null when its sentence cannot be found. */
const place = (draft: PerformanceDraft, article: ArticleReading): Placed | null => {
  for (const span of draft.spans) {
    for (const reading of article.readings) {
      if (span.start < reading.sentence.start || span.end > reading.sentence.end) continue;
      const mention = reading.mentions.find(
        (one) =>
          one.sort === 'mark' &&
          one.start >= span.start &&
          one.end <= span.end &&
          one.value.written === draft.mark!.text,
      );
      if (mention) return { draft, reading, at: reading.masked.indexOf(mention) };
    }
  }
  return null;
};

// `The ⟨R⟩, ⟨M⟩, had belonged to ⟨A⟩, so it was gone by five seconds`, `That wiped ⟨A's⟩ ⟨M⟩ from the books`
const GONE =
  /\b(?:gone|fell|fallen|history|no more|wiped|erased|erases|broken|beaten|shattered|smashed|replace[sd]?|obliterated|out of the (?:record )?books?|under it|inside it|(?:broke|beat|bettered|smashed|improved|lowered|surpassed|eclipsed|took) (?:it|that|the (?:old |previous )?(?:record|mark|best)))\b/;
const NOT_GONE =
  /\b(?:not|never|almost|nearly|would|could|should|might|survive[sd]?|safe|n't|hardly|just missed|short of|no danger)\b/;

/**
 * What beat a record of ⟨M⟩ that its sentence says fell is the mark before it: `He was timed in 4:17.87. The national
 * record, Dahl's 4:23.28, was gone by five seconds.`
 */
export const labelBreaker = (
  drafts: readonly PerformanceDraft[],
  article: ArticleReading,
): readonly PerformanceDraft[] => {
  const placed = withMark(drafts).flatMap((draft) => place(draft, article) ?? []);
  const fallen = placed.filter(
    ({ draft, reading }) =>
      draft.records.some(isLevel) &&
      draft.place === null &&
      GONE.test(reading.sentence.text) &&
      !NOT_GONE.test(reading.sentence.text) &&
      !placed.some(
        (other) =>
          other.reading === reading &&
          other.draft !== draft &&
          sameEvent(other.draft, draft) &&
          compareMarks(other.draft, draft) > 0,
      ),
  );
  const broke = fallen.flatMap((old): { draft: PerformanceDraft; labels: readonly RecordLabel[] }[] => {
    const [nearest] = placed
      .filter(
        ({ draft, reading }) =>
          draft !== old.draft &&
          sameEvent(draft, old.draft) &&
          reading.index < old.reading.index &&
          reading.index >= old.reading.index - 2 &&
          compareMarks(draft, old.draft) > 0 &&
          (dateOf(draft) === '' || dateOf(draft) >= dateOf(old.draft)),
      )
      .sort((a, b) => b.reading.index - a.reading.index || b.at - a.at);
    return nearest ? [{ draft: nearest.draft, labels: old.draft.records.filter(isLevel) }] : [];
  });
  if (broke.length === 0) return drafts;
  return drafts.map((draft) => {
    const labels = broke.flatMap((one) => (one.draft === draft ? one.labels : []));
    return labels.length === 0 || draft.records.some(isLevel) ? draft : withLabels(draft, labels);
  });
};

/**
 * What was beaten by a record, near it in the text, was the record before:
 * `Vik broke the world record with 46.70. Young's 46.78 had stood since 1992.`
 */
export const labelBeaten = (
  drafts: readonly PerformanceDraft[],
  article: ArticleReading,
): readonly PerformanceDraft[] => {
  const placed = withMark(drafts).flatMap((draft) => place(draft, article) ?? []);
  const records = placed.filter(({ draft }) => draft.records.some(isLevel));
  return drafts.map((draft) => {
    const own = placed.find((one) => one.draft === draft);
    if (!own || draft.records.some((label) => isLevel(label) || label === 'PB')) return draft;
    if (!isBeaten(own.reading, own.at)) return draft;
    const [nearest] = records
      .filter(
        (record) =>
          sameEvent(record.draft, draft) &&
          compareMarks(record.draft, draft) > 0 &&
          Math.abs(record.reading.index - own.reading.index) <= 4 &&
          !(draft.place !== null && draft.place > 1 && dateOf(draft) === dateOf(record.draft)),
      )
      .sort((a, b) => Math.abs(a.reading.index - own.reading.index) - Math.abs(b.reading.index - own.reading.index));
    if (!nearest) return draft;
    const levels = nearest.draft.records.filter(isLevel);
    const world = levels.filter((label) => WORLD.has(label));
    return withLabels(draft, world.length > 0 ? world : levels);
  });
};
