import { championshipFor } from '../../../lexicon/title-words.ts';
import type { Mark, RecordLabel, Sex } from '../../../model/values.ts';
import { type Clause, clauseAt, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { type ChosenEvent, chooseEvent } from '../../discourse/events.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { chooseSplit } from '../../discourse/split-events.ts';
import type { MarkMention } from '../../mentions/mention.ts';
import type { Span } from '../../text/spans.ts';
import type { Draft, Sieve } from '../sieve.ts';
import { affinityOf, combinedOf } from './affinity.ts';
import { bindMarks } from './binding.ts';
import { combinedEvents } from './combined.ts';
import { inferredIn } from './inferred.ts';
import { modalityAt } from './modality.ts';
import { findPlacings, type Placing, placeOfMark, wonWith } from './places.ts';
import type { RecordFact } from './record-facts.ts';
import { recordEnvironment, recordsOf } from './records.ts';
import { sexOfDiscipline } from './sexes.ts';
import { teamAt } from './teams.ts';
import { findTitles } from './titles.ts';

type PerformanceDraft = Draft<'performance'>;

/** What is never contested under a roof. */
const OUTDOORS: ReadonlySet<string> = new Set([
  ...['10000m', '100mH', '110mH', '400mH', '2000mSC', '3000mSC', '4x100m', '4x1500m', 'discus', 'hammer', 'javelin'],
  ...['decathlon', '20kmW', '35kmW', '50kmW', 'cross country'],
]);

/** Environments follow from the scene, the words, or the discipline (`marathon` is a road race). */
const environmentOf = (
  event: ChosenEvent,
  scene: ReturnType<ArticleReading['sceneOf']>,
): PerformanceDraft['event']['environment'] => {
  if (event.environment) return event.environment;
  if (event.discipline && /^(?:half )?marathon$|km$|^10 miles$|kmW$/.test(event.discipline)) return 'road';
  if (event.discipline && OUTDOORS.has(event.discipline) && scene.environment === 'indoor') return null;
  if (event.discipline === '60m' || event.discipline === '60mH' || event.discipline === 'pentathlon') return 'indoor';
  return scene.environment === 'road' ? null : scene.environment;
};

// `Hill’s outdoor world record of ⟨mark⟩` in a report from indoors; not `her best outdoor season, ⟨mark⟩`
const SAID_OF_BEST =
  /\b(?:indoor|outdoor) (?:(?:world|national|European|African|Asian|area|personal|lifetime) ){0,2}(?:record|best|mark)(?: of|,| was| is| stands at|:)? ?(?:the )?$/i;

/** The surroundings that the words just before a mark give to the record or best that it is; null for most. */
const environmentSaid = ({ sentence }: Reading, mark: Span): 'indoor' | 'outdoor' | null => {
  const before = sentence.text.slice(0, mark.start - sentence.start).slice(-70);
  const said = SAID_OF_BEST.exec(before);
  return said === null ? null : /^o/i.test(said[0]) ? 'outdoor' : 'indoor';
};

const labelsIn = (labels: readonly RecordLabel[], environment: string | null): RecordLabel[] => [
  ...new Set(labels.map((label) => (label === 'WR' && environment === 'indoor' ? 'WIR' : label))),
];

// `Men`, `WOMEN`, `Women’s events:` over a list of results
const SEX_HEADING = /^\W*(?<sex>men|women)(?:['’]s)?(?: (?:events|results|races))?\W*$/i;

/** The sex that the last such heading before a sentence names; null without one. */
const headingSex = (article: ArticleReading, reading: Reading): Sex | null => {
  for (let index = reading.index - 1; index >= 0; index -= 1) {
    const sex = SEX_HEADING.exec(article.readings[index]!.sentence.text)?.groups?.sex;
    if (sex !== undefined) return sex.toLowerCase() as Sex;
  }
  return null;
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
      sex: sexOfDiscipline(event.discipline, environment) ?? person?.sex ?? event.sex ?? headingSex(article, reading),
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
  const series = combinedEvents(reading);
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
    const person = relay ? teamAt(reading, article, clause, at, binding.person) : binding.person;
    const placed = (owner: Person | null) => placeOfMark(placings, reading, clauses, binding.mark, owner);
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
    const spans: Span[] = [binding.mark];
    if (binding.owner) spans.push(binding.owner);
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
        spans: [
          { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) },
        ],
        modality: modalityAt(reading, clause, at, binding.standing),
        confidence: binding.confidence,
        sieve: binding.sieve,
      },
    ];
  });
};

/** In an article on a combined competition a place is one of the whole, unless its clause names an event. */
// `⟨won gold⟩ in the ⟨5000m⟩ after ⟨winning⟩ the ⟨1500m⟩`: each place has the event right after it.
const EVENT_AFTER = pattern('^(?: medal| title| place)?(?: in| at| over)?(?: the| a)? ({E})');

const placedEvent = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  at: number,
  person: Person,
): ChosenEvent => {
  const event = chooseEvent(article.readings, reading, clauses, at, [], person.sex, affinityOf(article, person));
  const match = EVENT_AFTER.exec(reading.masked.text.slice(at + 1));
  const after = match === null ? null : reading.masked.at(at + 1 + match.indices![1]![0]);
  if (after?.sort === 'event' && after.value.role === 'event' && after.value.disciplines.length === 1) {
    const { disciplines, sex, environment, round } = after.value;
    return {
      ...event,
      ...{ discipline: disciplines[0]!, sex: sex ?? event.sex, round, cost: 0 },
      environment: environment ?? (event.discipline === disciplines[0] ? event.environment : null),
    };
  }
  const combined = combinedOf(article);
  return combined === null || event.cost < 1 ? event : { ...event, discipline: combined, round: null };
};

/** Places, medals and titles that no mark goes with: `took silver in the 1500m in Tokyo`. */
const findPlaced = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  placings: readonly Placing[],
  used: ReadonlySet<Placing>,
): PerformanceDraft[] =>
  placings.flatMap((placing) => {
    const { words, owner, person, at } = placing;
    if (used.has(placing) || person?.role !== 'athlete') return [];
    const clause = clauseAt(clauses, at);
    const event = placedEvent(reading, article, clauses, at, person);
    if (event.discipline === null) return [];
    const { environment: _, ...rest } = draftOf(reading, article, words, person, event, true);
    return [
      {
        ...rest,
        mark: null,
        place: placing.place,
        medal: placing.medal,
        records: [],
        wind: null,
        split: false,
        spans: [{ start: Math.min(words.start, owner.start), end: Math.max(words.end, owner.end) }],
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
      spans: [{ start: Math.min(mention.start, owner.start), end: Math.max(mention.end, owner.end) }],
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
    return [
      ...findMarked(reading, article, clauses, placings, used),
      ...findPlaced(reading, article, clauses, placings, used),
      ...findTitled(reading, article),
    ];
  },
};
