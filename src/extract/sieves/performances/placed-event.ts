import { WINNER } from '../../../lexicon/place-words.ts';
import type { Discipline } from '../../../model/values.ts';
import { type Clause, clauseAt } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { type ChosenEvent, chooseEvent } from '../../discourse/events.ts';
import { namedBy, pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { affinityOf, combinedOf } from './affinity.ts';
import { PROGRAMMES } from './combined.ts';
import { sexOfDiscipline } from './sexes.ts';

// `⟨won gold⟩ in the ⟨5000m⟩ after ⟨winning⟩ the ⟨1500m⟩`, `⟨fourth⟩ in the last ⟨C⟩ ⟨steeplechase⟩`; not `⟨won⟩ gold and the ⟨1500m⟩`
const EVENT_AFTER = pattern(
  "^(?: medal| title| place)?(?: both)?(?: (?:in|at|over)(?: the| a)? (?:last |previous |recent )?(?:{D}(?:'s)? )?(?:{C} )?| (?:the |a )?| \\()({E})",
);

// `⟨won⟩ the ⟨C⟩ title in the ⟨heptathlon⟩ in ⟨V⟩`, `⟨won⟩ two of them, silver in ⟨Saturday⟩'s ⟨1500m⟩`; not `⟨won⟩ gold and was fourth in the ⟨1500m⟩`
const TITLE_EVENT = pattern(
  "^ (?:(?!(?:and|after|before|while|but|as|with|from|ahead)\\b)[\\w{C}{V}{D}{A's}'’-]+,? ){0,7}(?:titles?|crown|gold|silver|bronze)(?: medal)? (?:in|at|over)(?: the| a| last year's| {D}'s)? (?:{C} )?({E})",
);

// `⟨silver⟩, for ⟨discus⟩ thrower ⟨A⟩`
const FOR_EVENT = pattern('^(?: medal)?,? for (?:the )?({E})(?: [a-z]+)? {A}');

/** The event of the sentence before costs no more. */
const NEXT_SENTENCE = 1.6;

/** What the other sex contests in an article on both. */
const OTHER: Partial<Readonly<Record<Discipline, Discipline>>> = { decathlon: 'heptathlon', heptathlon: 'decathlon' };

const NAMED_BEFORE = pattern('{E}');

/**
 * The event of a place that no mark goes with: the one named right after it. In an article on a combined
 * competition it is one of the whole, unless its clause names an event.
 * @param at where the place stands in the masked text
 */
export const placedEvent = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  at: number,
  person: Person,
): ChosenEvent => {
  const event = chooseEvent(article.readings, reading, clauses, at, [], person.sex, affinityOf(article, person));
  const rest = reading.masked.text.slice(at + 1);
  const place = reading.masked.at(at);
  // `⟨Friday⟩'s ⟨100m⟩ winner`
  const beside = place?.sort === 'place' && WINNER.test(place.text) ? reading.masked.at(at - 2) : null;
  const match =
    EVENT_AFTER.exec(rest) ??
    FOR_EVENT.exec(rest) ??
    (place?.sort === 'place' && place.value.verb ? TITLE_EVENT.exec(rest) : null);
  const after = namedBy(reading.masked, match, at + 1);
  // `won both the ⟨100⟩ and ⟨200 metre⟩ titles`: the second win is told by its event
  const said = place?.sort === 'event' ? place : beside?.sort === 'event' ? beside : after;
  if (said?.sort === 'event' && said.value.role === 'event' && said.value.disciplines.length === 1) {
    const { disciplines, sex, environment, round } = said.value;
    return {
      ...event,
      ...{ discipline: disciplines[0]!, sex: sex ?? event.sex, round, cost: 0 },
      environment: environment ?? (event.discipline === disciplines[0] ? event.environment : null),
    };
  }
  const main = combinedOf(article);
  if (main === null) return event;
  const other = OTHER[main];
  const theirs = other !== undefined && person.sex !== null && sexOfDiscipline(main, null) !== person.sex;
  const combined = theirs && affinityOf(article, null).ofArticle(other) > 0 ? other : main;
  const before = reading.masked.text.slice(clauseAt(clauses, at).start, at);
  // `Vik won the triple jump. Moe took silver`: no part of a heptathlon
  const programme = PROGRAMMES.find(({ name }) => name === combined)?.order ?? [];
  const isApart = event.discipline !== null && event.discipline !== combined && !programme.includes(event.discipline);
  if (isApart && event.cost < NEXT_SENTENCE) return event;
  return event.cost < 1 && NAMED_BEFORE.test(before) ? event : { ...event, discipline: combined, round: null };
};
