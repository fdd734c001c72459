import { countryByDemonym } from '../../../lexicon/countries.ts';
import { PERFORMER_EVENTS, RANK_ORDINAL, rankOf } from '../../../lexicon/ranking-words.ts';
import type { Mark } from '../../../model/values.ts';
import { clauseAt, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { type ChosenEvent, chooseEvent } from '../../discourse/events.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { MarkMention } from '../../mentions/mention.ts';
import { once } from '../../text/once.ts';
import { featsOf } from '../feats.ts';
import { maskedIndexOf } from '../locating.ts';
import { athletesOf } from '../performances/subjects.ts';
import { modalityOf } from '../phrase-modality.ts';
import type { Draft, Sieve } from '../sieve.ts';
import { onlyFaster } from './only-faster.ts';
import { markFor, nextRanked, type Ranked, rankedAt, rankedBehind } from './owners.ts';
import { findRankPhrases, type RankPhrase } from './patterns.ts';

const markOf = (mention: MarkMention | null, event: ChosenEvent): Mark | null => {
  const read = event.reading;
  if (mention === null || read === null) return null;
  const { value, unit, resolution } = read;
  return { text: mention.value.written, value, unit, resolution, bound: mention.value.bound };
};

/** The event of a rank: that of its sentence, else that of the last thing that the athlete is said to have done. */
const eventOf = (reading: Reading, article: ArticleReading, at: number, ranked: Ranked | null): ChosenEvent => {
  const sex = ranked?.person.sex ?? null;
  const marks = ranked?.mark?.value.readings ?? [];
  const choose = (where: Reading, anchor: number, readings: typeof marks): ChosenEvent =>
    chooseEvent(article.readings, where, splitClauses(where.masked), anchor, readings, sex);
  const named = reading.mentions.some(
    (mention) => (mention.sort === 'event' || mention.sort === 'record') && mention.value.disciplines.length > 0,
  );
  if (named || ranked === null || reading.mentions.some((mention) => mention === ranked.mark)) {
    return choose(reading, at, marks);
  }
  for (let back = 0; back <= reading.index; back += 1) {
    const feat = featsOf(article, reading.index - back)
      .filter((one) => one.person === ranked.person && one.mark !== null && one.standing !== 'split')
      .at(-1);
    if (feat) {
      const event = choose(article.readings[reading.index - back]!, feat.at, feat.mark!.value.readings);
      return ranked.mark === feat.mark ? event : { ...event, reading: ranked.mark?.value.readings[0] ?? null };
    }
  }
  return choose(reading, at, marks);
};

const draftOf = (
  reading: Reading,
  article: ArticleReading,
  phrase: RankPhrase,
  at: number,
  ranked: Ranked | null,
): Draft<'ranking'> => {
  const event = eventOf(reading, article, at, ranked);
  const { environment } = event;
  const { start, text } = reading.sentence;
  const words = text.slice(phrase.start, phrase.end);
  const discipline = PERFORMER_EVENTS.find(([name]) => name.test(words))?.[1] ?? event.discipline;
  return {
    kind: 'ranking',
    athlete: ranked === null ? null : { name: ranked.person.name, nationality: ranked.person.nationality },
    event: { discipline, sex: event.sex ?? ranked?.person.sex ?? null, environment },
    mark: markOf(ranked?.mark ?? null, event),
    rank: phrase.rank,
    list: phrase.list,
    spans: [{ start: start + phrase.start, end: start + phrase.end }],
    modality: modalityOf(reading.masked.text, clauseAt(splitClauses(reading.masked), at), at),
    confidence: phrase.confidence,
    sieve: `ranking: ${phrase.way}`,
  };
};

const rankPhrasesOf = once(({ sentence }: Reading) => findRankPhrases(sentence.text));

/** `Vik and Lee moved to fourth and fifth on the all-time list`: the ordinals before the last. */
const SHARED_OUT = new RegExp(`(?:\\b${RANK_ORDINAL}(?:, | and |, and | & )){1,6}$`, 'i');
const EACH_ORDINAL = new RegExp(RANK_ORDINAL, 'gi');
const COORDINATED = /^[^.;]{0,40}(?:,|\band|&) ?(?:[\p{L}'’-]+ ){0,4}$/u;

/** As many athletes as ordinals, each with his own in the order of the text; `[]` where the counts differ. */
const shareOut = (reading: Reading, article: ArticleReading, phrase: RankPhrase): readonly Draft<'ranking'>[] => {
  const { start, text } = reading.sentence;
  const list = SHARED_OUT.exec(text.slice(0, phrase.start))?.[0];
  if (list === undefined) return [];
  const ranks = [...(list.match(EACH_ORDINAL) ?? []).map(rankOf), phrase.rank];
  const from = maskedIndexOf(reading, start + phrase.start - list.length);
  const named = athletesOf(reading).filter(({ mention, at }) => mention.sort === 'name' && at < from);
  const last = named.slice(-ranks.length);
  const joined = last.every(
    ({ at }, index) => index === 0 || COORDINATED.test(reading.masked.text.slice(last[index - 1]!.at + 1, at)),
  );
  if (last.length !== ranks.length || !joined) return [];
  return last.flatMap(({ mention, at }, index) => {
    const person = article.personOf(mention);
    const rank = ranks[index];
    if (person?.role !== 'athlete' || rank == null) return [];
    return [
      draftOf(reading, article, { ...phrase, rank }, at, { person, mark: markFor(article, reading, person, at) }),
    ];
  });
};

/** The rank told next on the same list: `second on the all-time list and Vik third`. */
const findNext = (reading: Reading, article: ArticleReading, phrase: RankPhrase): readonly Draft<'ranking'>[] => {
  if (!/list|nth of all time/.test(phrase.way)) return [];
  const { start } = reading.sentence;
  const next = nextRanked(reading, article, maskedIndexOf(reading, start + phrase.end));
  const rank = next === null ? null : rankOf(next.words);
  if (next === null || rank === null) return [];
  const span = reading.masked.spanOf(next.from, next.to);
  const own = { ...phrase, rank, start: span.start - start, end: span.end - start, way: 'next on the list' };
  return [draftOf(reading, article, own, next.from, next.ranked)];
};

/** Whom the sentences just before, and this one, have already ranked. */
const rankedNear = (reading: Reading, article: ArticleReading): ReadonlySet<Person | null> =>
  new Set(
    article.readings.slice(Math.max(0, reading.index - 3), reading.index + 1).flatMap((near) =>
      rankPhrasesOf(near).map(({ start }) => {
        const at = maskedIndexOf(near, near.sentence.start + start);
        return rankedAt(near, article, at)?.person ?? null;
      }),
    ),
  );

/** The nation that `only two Polish women` are of; null where they are of any. */
const nationOf = (words: string): string | null =>
  words
    .split(/[\s,]+/)
    .map((word) => (/^\p{Lu}/u.test(word) ? countryByDemonym(word.replace(/s$/, '')) : null))
    .find((country) => country != null)?.code ?? null;

// `only two men have run faster this century`: of no list
const OF_A_TIME =
  /^ (?:this century|since|here|on (?:the|this) (?:[a-z]+ )?(?:course|track)|in (?:the (?:last|past)|\d)|for )/i;

/**
 * Ranks by who did better. They say again what a rank just before has said, or something else of another
 * list, so they count only where the same athlete has none near by.
 */
const findOnlyFaster = (reading: Reading, article: ArticleReading): readonly Draft<'ranking'>[] => {
  const { sentence } = reading;
  const phrases = onlyFaster(reading, article);
  if (phrases.length === 0) return [];
  const told = rankedNear(reading, article);
  return phrases.flatMap((phrase) => {
    const span = { start: sentence.start + phrase.start, end: sentence.start + phrase.end };
    const at = maskedIndexOf(reading, span.start);
    const ranked = rankedBehind(reading, article, at, span);
    const words = sentence.text.slice(phrase.start, phrase.end);
    if (ranked === null || told.has(ranked.person) || OF_A_TIME.test(sentence.text.slice(phrase.end))) return [];
    const { sex, nationality } = ranked.person;
    // `only four men have thrown further`: of no woman; `only two Poles`: of no Scot
    const other = sex === 'women' ? /\b(?:man|men)\b/ : /\bwom[ae]n\b/;
    const nation = nationOf(words);
    return (sex !== null && other.test(words)) || (nation !== null && nationality !== null && nation !== nationality)
      ? []
      : [draftOf(reading, article, phrase, at, ranked)];
  });
};

/** Reads places on lists: of all time, of the season, national ones. */
export const rankings: Sieve<'ranking'> = {
  name: 'ranking',
  makes: 'ranking',
  confidence: 0.85,
  find: (reading, article) => {
    const { start } = reading.sentence;
    const told = rankPhrasesOf(reading).flatMap((phrase) => {
      const shared = shareOut(reading, article, phrase);
      if (shared.length > 0) return shared;
      const at = maskedIndexOf(reading, start + phrase.start);
      const ranked = rankedAt(reading, article, at);
      return ranked === null
        ? []
        : [draftOf(reading, article, phrase, at, ranked), ...findNext(reading, article, phrase)];
    });
    return [...told, ...findOnlyFaster(reading, article)];
  },
};
