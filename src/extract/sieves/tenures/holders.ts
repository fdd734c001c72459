import { RECORD_WORD } from '../../../lexicon/tenure-words.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { allMatches } from '../../text/matching.ts';
import { featsOf } from '../feats.ts';
import { featsHere } from '../intervals/ends.ts';
import { isNew, performerAfter, performerBefore } from '../margins/carried.ts';
import { athletesOf } from '../performances/subjects.ts';

const RECORD = `(?:{R}|${RECORD_WORD}|{M})`;
const W = "(?:[\\p{L}\\d'.,-]+|[{E}{C}{V}{P}{D}{Q}])";
const MADE =
  '(?:set|ran|run|jumped|threw|thrown|cleared|held|holds|made|posted|clocked|owned|recorded|established|produced|achieved|vaulted|put|did|had)';

/** How the holder of a record is named; the group `who` is he, `r` the record. */
const FORMS: readonly RegExp[] = [
  // `Vik’s world record`, `Vik’s 46.78 had lasted`, `Vik’s had lasted two days`
  pattern(
    `(?<who>{A's})(?: ${W}){0,5}? (?<r>${RECORD}|(?:had|has) (?:stood|lasted|survived|been)|(?:time|run|jump|throw|leap|vault|score) (?:had|has) (?:not|never|stood|lasted|survived))`,
    'gu',
  ),
  // `the 46.78 that Vik ran`, `the record which he had set`
  pattern(
    `(?<r>${RECORD}),? (?:that |which |with which )?(?:the (?:\\p{L}+ )?)?(?:\\p{Lu}[\\p{L}'-]+ )?(?<who>{A})(?: of \\p{Lu}[\\p{L}'-]+)? (?:had |has )?(?:(?:${MADE}|won)\\b|{P})`,
    'gu',
  ),
  // `the record of 46.78 by Vik`, `the mark belonged to the Swede Vik`
  pattern(
    `(?<r>${RECORD})[^.;{A}]{0,70}?\\b(?:by|of|belonging to|belonged to|held by|from|was|stood to|(?:in|to) the (?:name|hands) of)\\b(?: (?:the|a|an|then|[\\p{L}-]+)){0,4} (?<who>{A})`,
    'gu',
  ),
  // `the record went back to 1985 and Vik`, `the mark dates from the day when Vik`
  pattern(
    `(?<r>${RECORD})[^.;{A}]{0,40}?\\b(?:dat(?:ed|es?|ing)|w[eo]nt|goes|going) (?:from|back to)\\b[^.;{A}]{0,40} (?<who>{A})`,
    'gu',
  ),
  // `Vik had set it`, `Vik had held the record since`, `Vik, who held it`
  pattern(
    `(?<who>{A})(?: of (?:{V}|\\p{Lu}[\\p{L}'-]+))?(?:,? who)?(?: (?:had|has|have|also|once|still|first|already))* ${MADE} (?:it\\b|the (?:${W} ){0,4}?${RECORD})(?<r>)`,
    'gu',
  ),
  // `what Vik ran in 1985, and that record has lasted`
  pattern(
    `(?<who>{A}) (?:had |has )?${MADE} (?:in|at|on) [^;.{A}{R}]{0,40}?(?<r>\\b(?:and|a) (?:that )?(?:{R}|${RECORD_WORD})|\\bthat (?:{R}|${RECORD_WORD}))`,
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

/** Somebody whom a sentence names as the holder of a record. */
interface Named {
  readonly person: Person;
  /** Where the record or the words for it stand in the masked text. */
  readonly record: number;
  /** True where a possessive holds the record: `Vik’s 46.78`. */
  readonly owner: boolean;
  /** True where it is said to be his own, or that he had set it. */
  readonly own: boolean;
  /** Of the mark that is the record; null where words are. */
  readonly unit: string | null;
}

const unitOf = (mention: AnyMention | null | undefined): string | null =>
  mention?.sort === 'mark' ? (mention.value.readings[0]?.unit ?? null) : null;

/** Who a sentence names as the holder of a record, surest first, then nearest to `near`. */
const namedIn = (article: ArticleReading, reading: Reading, near: number): readonly Named[] =>
  FORMS.flatMap((form, index) =>
    allMatches(reading.masked.text, form)
      .map((match) => ({ who: match.indices!.groups!.who![0], record: match.indices!.groups!.r![0], words: match[0] }))
      .filter(({ record }) => !isPersonal(reading, record))
      .sort((a, b) => Math.abs(a.who - near) - Math.abs(b.who - near))
      .flatMap(({ who, record, words }) => {
        const mention = reading.masked.at(who);
        const person = mention === null ? null : article.personOf(mention);
        const own = / own\b/.test(words) || /\bhad (?:set|run|held|made) it$/.test(words);
        return person?.role === 'athlete'
          ? [{ person, record, owner: index === 0, own, unit: unitOf(reading.masked.at(record)) }]
          : [];
      }),
  );

/** The only athlete of a sentence that tells of a record: `Vik ran 46.78, a world record.` */
const onlyOne = (article: ArticleReading, reading: Reading): Person | null => {
  const people = new Set(athletesOf(reading).flatMap(({ mention }) => article.personOf(mention) ?? []));
  const [one] = people;
  return people.size === 1 && one?.role === 'athlete' ? one : null;
};

const OTHER_RECORD = pattern(`{R}|\\b(?:${RECORD_WORD}|it|that|which)\\b`, 'u');
/** `it lasted`, `13 years went by`: of what was told just before; `it had lasted` is of what was there before that. */
const SIMPLE_PAST =
  /\b(?:stood|lasted|survived|endured|remained|stayed|lived|sat|hung|resisted|would|was to|were to)\b[^.;]*$/;
const OF_MARK = pattern(
  "(?<m>{M})(?: \\([^()]{1,14}\\))?(?: [^.;{A}{A's}{R}{M}]{1,30})?,? (?:that|which) (?:has|had) [^.;{A}{M}]{1,40}$",
  'u',
);
const THAT_MARK = pattern(
  '^["“]?(?:That|This|The) (?:mark|time|run|throw|jump|record|best|score|{R}) (?!of|by|had|that|which|set|from)',
  'u',
);
/** `The previous record stood for 21 years`: not the one just told. */
const FORMER = /\b(?:previous|old|former|existing|earlier)\b[^.;]*$/;
const PERFECT = /\b(?:had|has|have|having|been)\b|['’]d /;

const BREAKING =
  /\b(?:br(?:oke|eak\w*|oken)|beat(?:s|en|ing)?|smash\w*|shatter\w*|better(?:ed|ing|s)|eclips\w+|eras\w+|improv\w+|topp(?:ed|ing|led|ling)|lower\w*|surpass\w*|demolish\w*|rewr\w+|t(?:ook|aking) down|end(?:ed|ing|s)?) (?:the |a |an |that |this )?$/i;

/** Who broke the record: the last new mark with a record word, else whoever was told of last. */
const breakerNear = (article: ArticleReading, reading: Reading, at: number): Person | null => {
  // `Vik broke the 8-year-old record with 78.24m`
  const breaks = BREAKING.test(reading.masked.text.slice(Math.max(0, at - 30), at));
  for (let back = 0; back <= 4 && back <= reading.index; back += 1) {
    const near = article.readings[reading.index - back]!;
    if (!near.mentions.some(({ sort }) => sort === 'record')) continue;
    const feat = featsOf(article, near.index).findLast(
      (one) => isNew(one) && one.mark !== null && (back > 0 || one.at < at || breaks),
    );
    if (feat) return feat.person;
  }
  const feat = performerBefore(article, reading, at, true, null, null) ?? performerAfter(article, reading, at, null);
  return feat?.person ?? null;
};

const YEAR = /\b(?:18|19|20)\d\d\b/;
/** `Vik ran 2:09:16 in 1985. Nobody had got near it. It had stood for 34 years`: who did it in a year told with it. */
const holderLongAgo = (article: ArticleReading, reading: Reading): Person | null => {
  const now = article.article.published?.slice(0, 4) ?? '';
  let oldest: { readonly person: Person; readonly year: number } | null = null;
  for (let back = 1; back <= 3 && back <= reading.index; back += 1) {
    const near = article.readings[reading.index - back]!;
    const dates = near.mentions.filter(({ sort, text }) => sort === 'date' && YEAR.test(text));
    for (const { mark, standing, at, person } of dates.length === 0 ? [] : featsOf(article, near.index)) {
      if (mark === null || standing === 'split') continue;
      const date = dates.find((one) => Math.abs(near.masked.indexOf(one) - at) < 40);
      const year = date === undefined ? null : Number(YEAR.exec(date.text)![0]);
      if (year !== null && String(year) !== now && (oldest === null || year < oldest.year)) oldest = { person, year };
    }
  }
  return oldest?.person ?? null;
};

/** The only one whose old record the article tells of; null where there are several. */
const onlyHolder = (article: ArticleReading, not: Person | null, unit: string | null): Person | null => {
  const old = new Set(
    article.readings.flatMap(({ index }) =>
      featsOf(article, index).flatMap(({ person, standing, mark }) =>
        standing === 'old' && person !== not && (unit === null || unitOf(mark) === unit) ? [person] : [],
      ),
    ),
  );
  const [only] = old;
  return old.size === 1 ? only! : null;
};

const NEAR = [-1, 1, -2, -3, 2, -4, 3, -5, 4, -6, 5, 6];

/**
 * Whose record it is that stood so long: whoever the sentence names with it, else those near by.
 * He who broke it is taken only where the words say that it was his own.
 * @param reading the sentence, with the stretch of time at `at` of its masked text
 * @param own true where the sentence names a record itself; else `it` is one of the sentences before
 * @param told true where the record is the mark told last: `Vik ran 46.78, and nobody was faster for 11 years`
 */
export const findHolder = (
  article: ArticleReading,
  reading: Reading,
  at: number,
  own: boolean,
  told = false,
): Person | null => {
  const { text } = reading.masked;
  const original = article.readings[reading.index]!;
  const here = namedIn(article, reading, at);
  // `Vik’s world record lasted`; not `Hill’s 46.51 broke the record that had stood`
  const direct = here.find(
    ({ owner, record }) => owner && record < at && !OTHER_RECORD.test(text.slice(record + 1, at)),
  );
  if (direct) return direct.person;
  if (told && here[0]) return here[0].person;
  // `Vik is ahead of him with the 98.48m from Oslo that has stood as the record`
  const marked = OF_MARK.exec(text.slice(0, at))?.indices?.groups?.m?.[0];
  const mark = marked === undefined ? null : reading.masked.at(marked);
  const owner = mark && featsOf(article, reading.index).find((feat) => feat.mark === mark)?.person;
  if (owner) return owner;
  const breaker = breakerNear(article, original, at);
  const unit =
    breaker && unitOf(featsOf(article, reading.index).find(({ person, mark }) => person === breaker && mark)?.mark);
  const isOther = (person: Person): boolean =>
    person !== breaker && (breaker?.sex == null || person.sex === null || person.sex === breaker.sex);
  const choose = (named: readonly Named[]): Person | null =>
    named.find((one) => (one.own || isOther(one.person)) && (!unit || one.unit === null || one.unit === unit))
      ?.person ?? null;
  const old = (index: number): Person | null =>
    featsOf(article, index).find(({ standing, person }) => standing === 'old' && isOther(person))?.person ?? null;
  const before = text.slice(Math.max(0, at - 60), at);
  const [start, end] = [reading.sentence.start, reading.masked.spanOf(0, at).end];
  const written = reading.sentence.text.slice(Math.max(0, end - start - 60), end - start);
  const goesBy = /^ (?:went|passed|elapsed)\b/.test(text.slice(at + 1));
  const isPast = (goesBy || (SIMPLE_PAST.test(before) && !PERFECT.test(before))) && !FORMER.test(written);
  const inside = choose(here) ?? old(reading.index);
  if (inside) return inside;
  if (isPast || told) {
    // `Vik ran 46.78, and the record then stood for 20 years`
    const told = featsHere(reading, article).filter((feat) => feat.at < at && feat.mark !== null);
    if (told.length > 0) return told.at(-1)!.person;
    // `Vik ran 46.78, a world record. It lasted five days.`, `The mark stood for five days`; not `The old record stood`
    const last = own && !THAT_MARK.test(text.slice(0, at)) ? undefined : article.readings[reading.index - 1];
    const one = last === undefined ? null : onlyOne(article, last);
    if (one) return one;
  }
  for (const step of NEAR) {
    const near = article.readings[reading.index + step];
    if (near === undefined) continue;
    const other = choose(namedIn(article, near, step < 0 ? near.masked.text.length : 0)) ?? old(near.index);
    if (other) return other;
  }
  return here[0]?.person ?? holderLongAgo(article, reading) ?? onlyHolder(article, breaker, unit ?? null);
};
