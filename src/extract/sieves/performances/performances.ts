import { plausible } from '../../../lexicon/plausible.ts';
import { championshipFor } from '../../../lexicon/title-words.ts';
import type { Mark, Sex } from '../../../model/values.ts';
import { type Clause, clauseAt, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { type ChosenEvent, chooseEvent } from '../../discourse/events.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { chooseSplit } from '../../discourse/split-events.ts';
import type { MarkMention } from '../../mentions/mention.ts';
import { type Span, spanOver } from '../../text/spans.ts';
import type { Draft, Sieve } from '../sieve.ts';
import { affinityOf, combinedOf } from './affinity.ts';
import { bindMarks } from './binding.ts';
import { combinedEvents } from './combined.ts';
import { environmentOf, environmentSaid, labelsIn } from './environments.ts';
import { inferredIn } from './inferred.ts';
import { modalityAt } from './modality.ts';
import { placedEvent } from './placed-event.ts';
import { placeOfMark, wonWith } from './placed-marks.ts';
import { findPlacings, type Placing } from './places.ts';
import type { RecordFact } from './record-facts.ts';
import { recordEnvironment, recordsOf } from './records.ts';
import { headingSex, sexNear, sexOfDiscipline } from './sexes.ts';
import { isLeg, teamAt } from './teams.ts';
import { findTitles } from './titles.ts';

type PerformanceDraft = Draft<'performance'>;

/** An event that costs so much stands in another sentence. */
const FAR = 1;

/** The sex that the paragraph's words tell, unless nobody of it has such a mark. */
const sexBeside = (article: ArticleReading, reading: Reading, anchor: Span, event: ChosenEvent): Sex | null => {
  const sex = sexNear(article, reading, anchor);
  const { discipline, reading: mark } = event;
  return discipline === null || mark === null || plausible(discipline, mark, sex) > 0 ? sex : null;
};

/** What both a marked and a markless performance need: event, scene and athlete put together. */
const draftOf = (
  reading: Reading,
  article: ArticleReading,
  anchor: Span,
  person: Person | null,
  event: ChosenEvent,
  inherit: boolean,
): Pick<PerformanceDraft, 'kind' | 'athlete' | 'event' | 'competition' | 'venue' | 'date' | 'round' | 'inferred'> & {
  environment: string | null;
} => {
  const scene = article.sceneOf(reading, anchor, { inherit, discipline: event.discipline });
  const environment = environmentOf(event, scene);
  return {
    kind: 'performance',
    athlete: person ? { name: person.name, nationality: person.nationality } : null,
    event: {
      discipline: event.discipline,
      sex:
        sexOfDiscipline(event.discipline, environment) ??
        person?.sex ??
        (event.cost < FAR ? event.sex : null) ??
        sexBeside(article, reading, anchor, event) ??
        event.sex ??
        headingSex(article, reading),
      environment,
    },
    competition: scene.competition ? { name: championshipFor(scene.competition.name, event.discipline) } : null,
    venue: scene.venue,
    date: scene.date,
    round: event.round,
    inferred: inferredIn(reading, scene),
    environment,
  };
};

const markOf = (mention: MarkMention, event: ChosenEvent): Mark | null => {
  const read = event.reading ?? mention.value.readings[0];
  if (!read) return null;
  return {
    text: mention.value.written,
    value: read.value,
    unit: read.unit,
    resolution: read.resolution,
    bound: mention.value.bound,
  };
};

/** `Kenya won the mixed relay in 25:49`, across country. */
const isCountryRelay = (reading: Reading, clause: Clause, event: ChosenEvent): boolean =>
  event.discipline === 'cross country' &&
  reading.mentions.some((mention) => {
    const at = reading.masked.indexOf(mention);
    return mention.sort === 'event' && /relay/i.test(mention.text) && clause.start <= at && at < clause.end;
  });

const findMarked = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  placings: readonly Placing[],
  used: Set<Placing>,
): PerformanceDraft[] => {
  const series = combinedEvents(reading, combinedOf(article) !== null);
  return bindMarks(reading, article, clauses).flatMap((binding) => {
    const at = reading.masked.indexOf(binding.mark);
    const clause = clauseAt(clauses, at);
    const choose = binding.standing === 'split' ? chooseSplit : chooseEvent;
    const event =
      series.get(binding.mark) ??
      choose(
        article.readings,
        reading,
        clauses,
        at,
        binding.mark.value.readings,
        binding.person?.sex ?? null,
        affinityOf(article, binding.person),
      );
    const said = environmentSaid(reading, binding.mark);
    const mark = markOf(binding.mark, event);
    if (mark === null || event.discipline === null) return [];
    // A time on the way of nobody tells nothing.
    if (binding.standing === 'split' && binding.person === null) return [];
    const relay =
      (event.discipline.startsWith('4x') || binding.person?.team === true || isCountryRelay(reading, clause, event)) &&
      binding.standing !== 'split';
    if (relay && event.discipline.startsWith('4x') && isLeg(reading, article, clause, binding)) return [];
    const person = relay ? teamAt(reading, article, clause, at, binding.person) : binding.person;
    const placed = (owner: Person | null) => placeOfMark(placings, reading, article, clauses, binding.mark, owner);
    const place =
      binding.standing === 'new'
        ? (placed(person) ?? (relay ? placed(null) : null))
        : wonWith(placings, reading, binding.mark);
    if (place) used.add(place);
    const { environment, ...rest } = draftOf(
      reading,
      article,
      binding.mark,
      person,
      said === null ? event : { ...event, environment: said },
      binding.standing === 'new' || binding.standing === 'split',
    );
    const told =
      binding.standing === 'best' || binding.standing === 'old' ? recordEnvironment(reading, article, at) : null;
    return [
      {
        ...rest,
        event: { ...rest.event, environment: told ?? rest.event.environment },
        mark,
        place: binding.place ?? place?.place ?? null,
        medal: place?.medal ?? null,
        records: labelsIn(recordsOf(reading, article, at, binding.standing), told ?? environment),
        wind: binding.mark.value.wind,
        split: binding.standing === 'split',
        spans: [binding.owner ? spanOver(binding.mark, binding.owner) : binding.mark],
        modality: modalityAt(reading, clause, at, binding.standing),
        confidence: binding.confidence,
        sieve: binding.sieve,
      },
    ];
  });
};

/** `won in ⟨M⟩ from Moe`, where no event is said: the place without a mark is of the race that the mark is of. */
const eventBeside = (marked: readonly PerformanceDraft[], words: Span, event: ChosenEvent): ChosenEvent => {
  const beside = marked.findLast(
    ({ spans, split, modality }) => !split && modality === 'asserted' && spans[0]!.start < words.start,
  );
  const discipline = beside?.event.discipline ?? null;
  return discipline === null || discipline === event.discipline
    ? event
    : { ...event, discipline, round: beside!.round ?? null };
};

/** Places, medals and titles that no mark goes with: `took silver in the 1500m in Tokyo`. */
const findPlaced = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  placings: readonly Placing[],
  used: ReadonlySet<Placing>,
  marked: readonly PerformanceDraft[],
): PerformanceDraft[] =>
  placings.flatMap((placing) => {
    const { words, owner, person, at } = placing;
    if (used.has(placing) || person?.role !== 'athlete') return [];
    const clause = clauseAt(clauses, at);
    const own = placedEvent(reading, article, clauses, at, person);
    const event = own.cost < FAR || combinedOf(article) !== null ? own : eventBeside(marked, words, own);
    if (event.discipline === null) return [];
    // `on the last leg Moe held off Dahl`: of a relay only the teams have places.
    if (placing.how === 'implied' && event.discipline.startsWith('4x') && !person.team) return [];
    // `Lee gave Italy the 4x100m gold`: the team's, where it can be told
    const team = event.discipline.startsWith('4x') ? teamAt(reading, article, clause, at, person) : null;
    const { environment: _, ...rest } = draftOf(reading, article, words, team ?? person, event, true);
    return [
      {
        ...rest,
        mark: null,
        place: placing.place,
        medal: placing.medal,
        records: [],
        wind: null,
        split: false,
        spans: [spanOver(words, owner)],
        modality: modalityAt(reading, clause, at),
        confidence: 0.7,
        sieve: 'place',
      },
    ];
  });

/** Titles that describe somebody: `Olympic 10,000m champion Vik`. */
const findTitled = (reading: Reading, article: ArticleReading): PerformanceDraft[] =>
  findTitles(reading, article).map((title) => ({
    kind: 'performance',
    athlete: { name: title.person.name, nationality: title.person.nationality },
    event: {
      discipline: title.discipline,
      sex: title.person.sex,
      environment: title.competition?.indoor ? 'indoor' : null,
    },
    mark: null,
    place: title.place,
    medal: title.medal,
    competition: title.competition ? { name: title.competition.name } : null,
    venue: title.city === null ? null : { stadium: null, city: title.city, country: null },
    date: title.year === null ? null : { value: title.year, precision: 'year', text: title.year },
    round: null,
    records: [],
    wind: null,
    split: false,
    spans: [{ start: title.start, end: title.end }],
    modality: 'asserted',
    confidence: 0.7,
    sieve: 'title',
    inferred: [],
  }));

/** A record that no mark or place goes with: `Vik broke the national record in Oslo`. */
export const performRecord =
  (article: ArticleReading) =>
  (fact: RecordFact): PerformanceDraft | null => {
    const { reading, mention, owner, person } = fact;
    const at = reading.masked.indexOf(mention);
    const event = chooseEvent(article.readings, reading, splitClauses(reading.masked), at, [], person.sex);
    const chosen = { ...event, discipline: fact.discipline, environment: fact.environment };
    if (chosen.discipline === null) return null;
    const { environment, ...rest } = draftOf(reading, article, mention, person, chosen, fact.kind === 'made');
    return {
      ...rest,
      mark: null,
      place: null,
      medal: null,
      records: labelsIn(fact.labels, environment),
      wind: null,
      split: false,
      spans: [spanOver(mention, owner)],
      modality: 'asserted',
      confidence: 0.6,
      sieve: 'record',
    };
  };

/** Reads what athletes did: marks bound to their owners, then places without a mark. */
export const performances: Sieve<'performance'> = {
  name: 'performance',
  makes: 'performance',
  confidence: 0.8,
  find: (reading, article) => {
    const clauses = splitClauses(reading.masked);
    const placings = findPlacings(reading, article, clauses);
    const used = new Set<Placing>();
    const marked = findMarked(reading, article, clauses, placings, used);
    return [
      ...marked,
      ...findPlaced(reading, article, clauses, placings, used, marked),
      ...findTitled(reading, article),
    ];
  },
};
