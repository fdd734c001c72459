import type { Medal } from '../../../model/values.ts';
import { type Clause, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention, PlaceMention } from '../../mentions/mention.ts';
import { once } from '../../text/once.ts';
import { findImplied } from './implied-places.ts';
import { isNotHad } from './not-had.ts';
import { isListed, ownerOfPlace } from './place-owners.ts';
import { findDuels } from './told-duels.ts';
import { findToldWins } from './told-wins.ts';
import { findWinnerLists } from './winner-lists.ts';

/** A place and whose it is. */
export interface Placing {
  readonly place: number;
  readonly medal: Medal | null;
  /** The words for the place, or those that imply it. */
  readonly words: AnyMention;
  /** Who finished there; the words themselves where the sentence names nobody. */
  readonly owner: AnyMention;
  readonly person: Person | null;
  /** Where it stands in the masked text. */
  readonly at: number;
  /** `list` stands before its athlete (`1. Vik`); `implied` has no words of its own (`from Moe and Dahl`). */
  readonly how: 'said' | 'list' | 'implied';
}

// `second and third`, `silver, bronze and fourth`
const BETWEEN_PLACES = /^(?:,| and|, and)(?: (?:in|the))? $/;
const BETWEEN_NAMES = pattern(
  "^(?: of (?:the )?(?:{V}|[A-Z][\\w ]{2,30}?))?(?: \\([^()]{1,20}\\)|,? (?:(?:in|with|at|on) )?{M}|, (?:just |only )?{Q} (?:back|behind|adrift))?(?:,| and|, and) (?:[\\w’'-]+ ){0,3}$",
);
// `⟨silver⟩ and ⟨bronze⟩ went to ⟨A⟩ and ⟨A⟩`: what leads from the places to the names
const TO_NAMES = /^(?: places?| medals?| spots?)? (?:went|going|were|are|fell|belonged)(?: to)? (?:[\w’'-]+ ){0,3}$/;

/** Runs of mentions that stand in one list. */
const runsOf = <Item extends { readonly at: number }>(
  items: readonly Item[],
  text: string,
  between: RegExp,
): Item[][] => {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && between.test(text.slice(run.at(-1)!.at + 1, item.at))) run.push(item);
    else runs.push([item]);
  }
  return runs.filter((run) => run.length > 1);
};

/** `Vik and Moe took second and third`, `second and third were Vik and Moe`: as many athletes as places, in their order. */
const pairLists = (reading: Reading): ReadonlyMap<AnyMention, AnyMention> => {
  const { masked } = reading;
  const located = (sort: 'place' | 'name') =>
    reading.mentions
      .filter((mention) => mention.sort === sort && !(mention.sort === 'name' && mention.value.possessive))
      .map((mention) => ({ mention, at: masked.indexOf(mention) }));
  const pairs = new Map<AnyMention, AnyMention>();
  const names = runsOf(located('name'), masked.text, BETWEEN_NAMES);
  for (const places of runsOf(located('place'), masked.text, BETWEEN_PLACES)) {
    const last = places.at(-1)!.at;
    const owners =
      names.find((run) => run[0]!.at > last && TO_NAMES.test(masked.text.slice(last + 1, run[0]!.at))) ??
      names.filter((run) => run.at(-1)!.at < places[0]!.at).at(-1);
    if (owners?.length !== places.length) continue;
    for (const [index, { mention }] of places.entries()) pairs.set(mention, owners[index]!.mention);
  }
  return pairs;
};

// `Moe is second on the all-time list and Vik, who held the record, ⟨third⟩`: ranks, no places
const RANKED_BEFORE =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:on|in|of) (?:the |all )?(?:world )?(?:all[- ]time|time\b|history)[^;]{0,120}$/i;
const ALL_TIME =
  /\ball[- ]time\b|\b(?:of all time|in history|world lists?|rankings?|longest ever|fastest ever|furthest ever|highest ever)\b/i;

// `the silver medal was ⟨won⟩ by Moe`, `the ⟨winner⟩ of the bronze`: the medal's words, and no win
const OF_A_MEDAL = pattern(
  '{P}(?: medal)?(?: (?:in|of|at|over) [^;.,{M}{A}]{1,40})? (?:was|is|being) (?:then |duly |also )?$',
);
const MEDAL_AFTER = pattern('^s? of (?:the |a )?{P}');
const isOfMedal = (reading: Reading, at: number, value: PlaceMention['value']): boolean => {
  const { text } = reading.masked;
  const medalAt = (index: number): boolean => {
    const mention = reading.masked.at(index);
    return mention?.sort === 'place' && mention.value.what === 'medal';
  };
  if (value.what !== 'win') return false;
  const before = OF_A_MEDAL.exec(text.slice(0, at));
  if (before) return medalAt(before.index);
  const after = MEDAL_AFTER.exec(text.slice(at + 1));
  return after !== null && medalAt(at + after[0].length);
};

/** The places of a sentence with their owners, said and implied. */
export const findPlacings = once(
  (reading: Reading, article: ArticleReading, clauses: readonly Clause[]): readonly Placing[] => {
    const { masked } = reading;
    const pairs = pairLists(reading);
    const lists = findWinnerLists(reading, article);
    const around = `${article.readings[reading.index - 1]?.sentence.text ?? ''} ${reading.sentence.text}`;
    const said = reading.mentions.flatMap((mention): Placing[] => {
      if (mention.sort !== 'place' || mention.value.negated) return [];
      const at = masked.indexOf(mention);
      if (lists.some((list) => list.at === at)) return [];
      // A line of an all-time list
      if (isListed(mention) && ALL_TIME.test(around)) return [];
      if (isOfMedal(reading, at, mention.value)) return [];
      if (mention.value.what === 'place' && !mention.value.verb && RANKED_BEFORE.test(masked.text.slice(0, at)))
        return [];
      if (isNotHad(mention, masked.text.slice(0, at), masked.text.slice(at + 1))) return [];
      const paired = pairs.get(mention);
      const owner = paired
        ? { mention: paired, person: article.personOf(paired) }
        : ownerOfPlace(reading, article, clauses, mention);
      const { place, medal } = mention.value;
      return [
        {
          place,
          medal,
          words: mention,
          owner: owner?.mention ?? mention,
          person: owner?.person ?? null,
          at,
          how: isListed(mention) ? 'list' : 'said',
        },
      ];
    });
    // `won Olympic relay gold` names one place twice.
    const once = said.filter(
      (placing, index) =>
        !said.some(
          (other, earlier) =>
            earlier < index &&
            other.place === placing.place &&
            other.person?.name === placing.person?.name &&
            !/[,;]|\b(?:and|then|before|after|when|which|where)\b/.test(masked.text.slice(other.at, placing.at)),
        ),
    );
    const told = [...once, ...lists.flatMap(({ placings }) => placings)];
    const repeats = said.filter((placing) => !once.includes(placing));
    const implied = [...told, ...findImplied(reading, article, told, repeats)];
    const placingsOf = (earlier: Reading) => findPlacings(earlier, article, splitClauses(earlier.masked));
    const fought = [...implied, ...findDuels(reading, article, clauses, implied, placingsOf)];
    return [...fought, ...findToldWins(reading, article, clauses, fought)];
  },
);
