import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import type { Placing } from './places.ts';

/** Gathers the places of a sentence that no word names: of nobody twice, and of nobody whose place is told. */
export interface Gathered {
  readonly found: Placing[];
  /** @param words what implies the place; the athlete where nothing else does */
  readonly add: (owner: AnyMention | null, place: number, words?: AnyMention) => void;
  /** Adds athletes in consecutive places, the first of them in `place`. */
  readonly addRow: (owners: readonly (AnyMention | null)[], place: number, words?: AnyMention) => void;
  /** Adds an athlete as the next after the last one placed before, else in the place given. */
  readonly addNext: (owner: AnyMention | null, otherwise?: number) => void;
}

/** Further back nobody counts who came next. */
const LAST_COUNTED = 8;

/** The last place that the three sentences before tell; null when they tell none. */
const lastPlace = (reading: Reading, article: ArticleReading): number | null => {
  for (let back = 1; back <= 3; back += 1) {
    const places = article.readings[reading.index - back]?.mentions.filter(
      (mention) => mention.sort === 'place' && !mention.value.negated,
    );
    const last = places?.at(-1);
    if (last?.sort === 'place') return last.value.place;
  }
  return null;
};

/** @param said the places that are known already */
export const gatherPlaces = (reading: Reading, article: ArticleReading, said: readonly Placing[]): Gathered => {
  const found: Placing[] = [];
  const add: Gathered['add'] = (owner, place, words) => {
    const person = owner ? article.personOf(owner) : null;
    if (!owner || place < 1 || person?.role !== 'athlete') return;
    if ([...said, ...found].some((other) => other.person?.name === person.name)) return;
    const at = reading.masked.indexOf(owner);
    found.push({ place, medal: null, words: words ?? owner, owner, person, at, how: 'implied' });
  };
  const addRow: Gathered['addRow'] = (owners, place, words) => {
    for (const [index, owner] of owners.entries()) add(owner, place + index, words);
  };
  const addNext: Gathered['addNext'] = (owner, otherwise) => {
    if (owner === null) return;
    const at = reading.masked.indexOf(owner);
    const beside = [...said, ...found].some((placing) => placing.at < at);
    if (otherwise !== undefined && !beside) return add(owner, otherwise);
    const before =
      [...said, ...found].filter((placing) => placing.at < at).at(-1)?.place ?? lastPlace(reading, article);
    if (before !== null && before < LAST_COUNTED) add(owner, before + 1);
  };
  return { found, add, addRow, addNext };
};
