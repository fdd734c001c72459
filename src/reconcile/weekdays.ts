import type { PerformanceClaim } from '../claims/performance.ts';
import { paragraphBefore, sentenceOf } from './sentences.ts';
import type { World } from './world.ts';

/** From 0, a Sunday, to 6. */
export const WEEKDAYS: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `on Friday`, `14 August`, `yesterday`; not `Bislett Games`, `the same meeting`. */
export const TELLS_DAY =
  /\d|\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|yesterday|tonight|night|evening|day|week|month|ago)\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;

const NAMED = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g;

/** `what she had run in her heat on Tuesday` */
const ROUND = /\b(?:heats?|semi-?finals?|semis|qualif\w*|rounds?|morning session)\b/i;

/** The weekday of a text that names just one; null for none and for several. */
const onlyIn = (text: string): number | null => {
  const named = new Set(text.match(NAMED) ?? []);
  return named.size === 1 ? WEEKDAYS.indexOf([...named][0]!) : null;
};

/** The only weekday that an article names: in a report as a rule that of its news. */
export const weekdayOfArticle = (world: World, article: string): number | null =>
  onlyIn(world.articles.get(article)?.text ?? '');

/**
 * The weekday of a result for which no date was read: that of the sentence, or of its paragraph up to there; in an
 * article without a date, where no weekday is any day, the only one that it names, for a result of the meeting that it
 * is about.
 */
export const weekdayTold = (world: World, claim: PerformanceClaim): number | null => {
  for (const text of [sentenceOf(world, claim), paragraphBefore(world, claim)]) {
    if (text.match(NAMED)) return ROUND.test(text) ? null : onlyIn(text);
  }
  const isUndated = world.articles.get(claim.article)?.published == null;
  return isUndated && claim.date === null && claim.inferred.includes('competition')
    ? weekdayOfArticle(world, claim.article)
    : null;
};
