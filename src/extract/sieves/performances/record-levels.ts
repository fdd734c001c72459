import { BREAKING_VERBS, CUTTING_VERBS, NEAR_WORDS, SETTING_VERBS } from '../../../lexicon/record-frames.ts';
import type { RecordLabel } from '../../../model/values.ts';
import type { Clause } from '../../discourse/clauses.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { RecordMention } from '../../mentions/mention.ts';
import { once } from '../../text/once.ts';

/** World, area, national and the like: no best of the athlete's own, no lead of a season. */
export const isLevel = (label: RecordLabel): boolean => label !== 'PB' && label !== 'SB' && label !== 'WL';
export const WORLD: ReadonlySet<RecordLabel> = new Set(['WR', 'WIR', 'WB']);

interface Levelled {
  readonly mention: RecordMention;
  readonly labels: readonly RecordLabel[];
  readonly index: number;
  readonly place: number;
}

/** The records of an article whose level is said, in reading order; gathered once. */
const levelledIn = once((article: ArticleReading): readonly Levelled[] =>
  article.readings.flatMap(({ index, masked, mentions }) =>
    mentions.flatMap((mention): Levelled[] => {
      const labels = mention.sort === 'record' ? mention.value.labels.filter(isLevel) : [];
      if (mention.sort !== 'record' || labels.length === 0) return [];
      return [{ mention, labels, index, place: masked.indexOf(mention) }];
    }),
  ),
);

/**
 * The labels of record words. A bare `the record` has the level that the article speaks of nearby:
 * sooner one before it than one after it, sooner the world's than another, and none of another event.
 * @returns `[]` where no level can be told, and for `course record` and its like
 */
export const levelsOf = (reading: Reading, article: ArticleReading, record: RecordMention): readonly RecordLabel[] =>
  record.value.bare ? levelsNear(reading, article, reading.masked.indexOf(record), record.value) : record.value.labels;

/** The level that an article speaks of near a place of the masked text. */
export const levelsNear = (
  reading: Reading,
  article: ArticleReading,
  at: number,
  { disciplines, environment }: Pick<RecordMention['value'], 'disciplines' | 'environment'>,
): readonly RecordLabel[] => {
  let [best, least]: [readonly RecordLabel[], number] = [[], Number.POSITIVE_INFINITY];
  for (const { mention, labels, index, place } of levelledIn(article)) {
    const away = index - reading.index;
    const after = away > 0 || (away === 0 && place > at);
    const clash =
      disciplines.length > 0 &&
      mention.value.disciplines.length > 0 &&
      !disciplines.some((discipline) => mention.value.disciplines.includes(discipline));
    const world = labels.some((label) => WORLD.has(label));
    if (!world && (clash || Math.abs(away) > 2)) continue;
    const cost = (after ? 1.5 : 0) + Math.abs(away) * (after ? 1.5 : 1) + (clash ? 8 : 0) + (world ? 0 : 2);
    if (cost < least) [best, least] = [labels, cost];
  }
  // Only the name of a meeting or a headline says it: `World Record Day`.
  if (best.length === 0 && /\bworld[- ]record/i.test(article.article.text)) best = ['WR'];
  return best.map((label) =>
    label === 'WR' && environment === 'indoor' ? 'WIR' : label === 'WIR' && environment === 'outdoor' ? 'WR' : label,
  );
};

// What may stand between a verb and its record: `the long-standing`, `his own`, `Cram's`, `a second off the`, `for the second time a`
const NOUN_PHRASE =
  "(?:(?!\\b(?:and|but|with|in|at|when|as|who|which|for|to|on|over|about|against)\\b)[\\w{A's}{E}{Q}{V}{D}{C}'’.-]+,? ){0,8}";
/** `broke the`, `has set a new`, `took 0.37 seconds off her own`, `better than the`; at the end of the text before a record. */
const BREAKS = pattern(`\\b(?:${BREAKING_VERBS}) ${NOUN_PHRASE}$`, 'i');
const SETS = pattern(`\\b(?:${SETTING_VERBS}) (?:for |to |in |with )?${NOUN_PHRASE}$`, 'i');
const CUTS = pattern(
  `\\b(?:${CUTTING_VERBS}) ${NOUN_PHRASE}(?:off|from) ${NOUN_PHRASE}$|\\badd(?:ed|s|ing) ${NOUN_PHRASE}(?:on)?to ${NOUN_PHRASE}$`,
  'i',
);
const BETTER = pattern(
  `\\b(?:faster|quicker|better|further|farther|longer|higher|more) than ${NOUN_PHRASE}$|\\b(?:success|succeeded|successful) .{0,20}$`,
  'i',
);
/** `just missed the`, `0.3 outside the`, `an attempt on the`, `not a`; at the end of the text before a record. */
const NEAR = pattern(
  `\\b(?:${NEAR_WORDS}) (?:(?:be|have been|the|a|an|his|her|their|its|own|new|another|that|this|old|previous|former|existing|long-standing|[\\w-]+-old|any|[{A's}{V}{D}{Q}{E}]) ){0,5}$`,
  'i',
);
const NOT_ONLY = /\bnot (?:only|just)\b[^.;]{0,40}$/i;

// `which would have added a centimetre to his`
const WOULD_HAVE = /\b(?:would|could|might)(?: (?:also|easily|even))? have [^.;]{0,60}$/;

/** How the words before a record at `at` of the masked text speak of it. */
export const spokenOf = (reading: Reading, clause: Clause, at: number): 'broken' | 'set' | 'near' | 'named' => {
  const before = reading.masked.text.slice(Math.max(clause.start, at - 110), at);
  if (WOULD_HAVE.test(before)) return 'near';
  if (CUTS.test(before) || BETTER.test(before)) return 'broken';
  if (NEAR.test(before) && !NOT_ONLY.test(before)) return 'near';
  if (BREAKS.test(before)) return 'broken';
  return SETS.test(before) ? 'set' : 'named';
};
