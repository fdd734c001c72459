import { splitClauses } from '../discourse/clauses.ts';
import type { Person } from '../discourse/coreference.ts';
import type { ArticleReading, Reading } from '../discourse/reading.ts';
import type { MarkMention } from '../mentions/mention.ts';
import { once } from '../text/once.ts';
import { bindMarks } from './performances/binding.ts';
import type { Standing } from './performances/frames/frame.ts';
import { placeOfMark } from './performances/placed-marks.ts';
import { findPlacings, type Placing } from './performances/places.ts';

/** One thing that somebody did, as other sieves look it up: whose mark, place or record stands where. */
export interface Feat {
  readonly person: Person;
  readonly mark: MarkMention | null;
  /** Where the mark or the place stands in the masked text of its sentence. */
  readonly at: number;
  readonly standing: Standing;
  readonly place: number | null;
}

const read = once((reading: Reading, article: ArticleReading): readonly Feat[] => {
  const clauses = splitClauses(reading.masked);
  const placings = findPlacings(reading, article, clauses);
  const used = new Set<Placing>();
  const marked = bindMarks(reading, article, clauses).flatMap((binding): Feat[] => {
    const at = reading.masked.indexOf(binding.mark);
    const { mark, person, standing } = binding;
    const place = standing === 'new' ? placeOfMark(placings, reading, article, clauses, mark, person) : null;
    if (place) used.add(place);
    return person === null ? [] : [{ person, mark, at, standing, place: binding.place ?? place?.place ?? null }];
  });
  const placed = placings.flatMap(({ person, at, place, ...placing }): Feat[] =>
    person === null || [...used].some(({ words, owner }) => words === placing.words && owner === placing.owner)
      ? []
      : [{ person, mark: null, at, standing: 'new', place }],
  );
  return [...marked, ...placed].sort((a, b) => a.at - b.at);
});

/** The feats of one sentence in reading order; read once. `[]` beyond the article's ends. */
export const featsOf = (article: ArticleReading, index: number): readonly Feat[] => {
  const reading = article.readings[index];
  return reading === undefined ? [] : read(reading, article);
};
