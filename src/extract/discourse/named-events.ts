import type { Discipline, Environment, Sex } from '../../model/values.ts';
import type { AnyMention } from '../mentions/mention.ts';
import { COSTS } from './event-costs.ts';
import type { ChosenEvent } from './events.ts';

/** An event as some word names it. */
export interface Named {
  readonly disciplines: readonly Discipline[];
  readonly sex: Sex | null;
  readonly environment: Environment | null;
  readonly round: ChosenEvent['round'];
}

/** An event that no word names, but a verb, the article or the mark itself tells. */
export const unnamed = (disciplines: readonly Discipline[]): Named & { readonly dearer: number } => ({
  ...{ disciplines, sex: null, environment: null, round: null },
  dearer: 0,
});

// `an 800m runner`, `the 1500m specialist`: what somebody is rather than what was run.
const PERSON_AFTER = /^ ?-?(?:run(?:ner|ners)|specialists?|m[ae]n|wom[ae]n|stars?|aces?|great)\b/;

/** Who alone contests a combined competition in an article on a decathlon: `Hill was sixth` is said of no decathlon where Hill is a woman. */
export const contestedBy = ([discipline]: readonly Discipline[]): Sex | null =>
  discipline === 'decathlon' ? 'men' : discipline === 'heptathlon' ? 'women' : null;

/** The event that a mention names, whatever its sort; null when it names none. */
export const namedBy = (mention: AnyMention, after: string): (Named & { readonly dearer: number }) | null => {
  switch (mention.sort) {
    case 'event':
      return mention.value.role === 'event'
        ? {
            ...mention.value,
            dearer: PERSON_AFTER.test(after) || /(?:ers?|ists?|etes?)$/.test(mention.text) ? COSTS.title : 0,
          }
        : null;
    case 'record':
      return mention.value.disciplines.length > 0
        ? { ...mention.value, round: null, dearer: mention.value.holder ? COSTS.title : COSTS.record }
        : null;
    case 'competition':
      return mention.value.disciplines.length > 0
        ? { ...mention.value, sex: null, round: null, dearer: COSTS.competition }
        : null;
    case 'epithet':
      return mention.value.disciplines.length > 0
        ? { disciplines: mention.value.disciplines, sex: null, environment: null, round: null, dearer: COSTS.title }
        : null;
    default:
      return null;
  }
};
