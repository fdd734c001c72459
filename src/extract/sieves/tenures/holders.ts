import { RECORD_WORD } from '../../../lexicon/tenure-words.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { featsOf } from '../feats.ts';
import { performerBefore } from '../margins/carried.ts';
import { athletesOf } from '../performances/subjects.ts';

const RECORD = `(?:{R}|${RECORD_WORD}|{M})`;
const W = "(?:[\\p{L}\\d'.,-]+|[{E}{C}{V}{P}{D}{Q}])";
const MADE =
  '(?:set|ran|run|jumped|threw|thrown|cleared|held|holds|made|posted|clocked|owned|recorded|established|produced|achieved|vaulted|put|did|had)';

/** How the holder of a record is named; the group `who` is he, `r` the record. */
const FORMS: readonly RegExp[] = [
  // `Vik’s world record`, `Vik’s 46.78 had lasted`, `Vik’s had lasted two days`
  pattern(`(?<who>{A's})(?: ${W}){0,5}? (?<r>${RECORD}|(?:had|has) (?:stood|lasted|survived|been))`, 'gu'),
  // `the 46.78 that Vik ran`, `the record which he had set`
  pattern(
    `(?<r>${RECORD}),? (?:that |which )?(?:the (?:\\p{L}+ )?)?(?:\\p{Lu}[\\p{L}'-]+ )?(?<who>{A})(?: of \\p{Lu}[\\p{L}'-]+)? (?:had |has )?${MADE}\\b`,
    'gu',
  ),
  // `the record of 46.78 by Vik`, `the mark belonged to the Swede Vik`
  pattern(
    `(?<r>${RECORD})[^.;{A}]{0,70}?\\b(?:by|of|belonging to|belonged to|held by|from|was|stood to)\\b(?: (?:the|a|an|then|[\\p{L}-]+)){0,4} (?<who>{A})`,
    'gu',
  ),
  // `Vik had set it`, `Vik had held the record since`, `Vik, who held it`
  pattern(
    `(?<who>{A})(?:,? who)?(?: (?:had|has|have|also|once|still|first|already))* ${MADE} (?:it\\b|the (?:${W} ){0,4}?${RECORD})(?<r>)`,
    'gu',
  ),
  // `It belonged to Vik`, `It was Vik’s`, `It was set by Vik`
  pattern(
    `\\b[Ii]t (?:had |has )?(?:belonged to|was|been|stood to|is|set by)(?: (?:set|run|held|made) by)?(?: (?:the|a|[\\p{L}-]+)){0,3} (?<who>{A}|{A's})(?<r>)`,
    'gu',
  ),
];

const isPersonal = (reading: Reading, at: number): boolean => {
  const record = reading.masked.at(at);
  return record?.sort === 'record' && record.value.labels.some((label) => label === 'PB' || label === 'SB');
};

/** Who a sentence names as the holder of a record, surest first, then nearest to `near`. */
const namedIn = (article: ArticleReading, reading: Reading, near: number): readonly Person[] =>
  FORMS.flatMap((form) =>
    [...reading.masked.text.matchAll(form)]
      .map((match) => ({ who: match.indices!.groups!.who![0], record: match.indices!.groups!.r![0] }))
      .filter(({ record }) => !isPersonal(reading, record))
      .sort((a, b) => Math.abs(a.who - near) - Math.abs(b.who - near))
      .flatMap(({ who }) => {
        const mention = reading.masked.at(who);
        const person = mention === null ? null : article.personOf(mention);
        return person?.role === 'athlete' ? [person] : [];
      }),
  );

/** The only athlete of a sentence that tells of a record: `Vik ran 46.78, a world record.` */
const onlyOne = (article: ArticleReading, reading: Reading): Person | null => {
  const people = new Set(athletesOf(reading).flatMap(({ mention }) => article.personOf(mention) ?? []));
  const [one] = people;
  return people.size === 1 && one?.role === 'athlete' ? one : null;
};

const NEAR = [-1, 1, -2, -3, 2, -4, 3, -5, 4, -6, 5, 6];

/**
 * Whose record it is that stood so long: whoever the sentence names with it, else the sentences before and
 * the one after.
 * He who broke it is taken only where the sentence itself names him as the holder.
 * @param reading the sentence, with the stretch of time at `at` of its masked text
 * @param own true where the sentence names a record itself; else `it` is one of the sentences before
 */
export const findHolder = (article: ArticleReading, reading: Reading, at: number, own: boolean): Person | null => {
  const breaker = performerBefore(article, article.readings[reading.index]!, at, true, null, null)?.person ?? null;
  const choose = (people: readonly Person[]): Person | null =>
    people.find(
      (person) => person !== breaker && (breaker?.sex == null || person.sex === null || person.sex === breaker.sex),
    ) ?? null;
  const here = namedIn(article, reading, at);
  const found = choose(here);
  if (found) return found;
  const old = (index: number): readonly Person[] =>
    featsOf(article, index).flatMap(({ standing, person }) => (standing === 'old' ? [person] : []));
  const inside = choose(old(reading.index));
  if (inside) return inside;
  const last = article.readings[reading.index - 1];
  // `Vik ran 46.78, a world record. It lasted five days.`
  if (!own && last !== undefined && featsOf(article, last.index).length > 0) {
    const one = onlyOne(article, last);
    if (one) return one;
  }
  for (const step of NEAR) {
    const near = article.readings[reading.index + step];
    if (near === undefined) continue;
    const other = choose([...namedIn(article, near, step < 0 ? near.masked.text.length : 0), ...old(near.index)]);
    if (other) return other;
  }
  return here[0] ?? null;
};
