import type { Mark } from '../../../model/values.ts';
import { type Clause, clauseAt, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { type ChosenEvent, chooseEvent } from '../../discourse/events.ts';
import { settingOf } from '../../discourse/old-records.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { chooseSplit } from '../../discourse/split-events.ts';
import type { MarkMention } from '../../mentions/mention.ts';
import { spanOver } from '../../text/spans.ts';
import type { Sieve } from '../sieve.ts';
import { affinityOf, combinedOf } from './affinity.ts';
import { bindMarks } from './binding.ts';
import { combinedEvents } from './combined.ts';
import { environmentSaid, labelsIn } from './environments.ts';
import { FROM_AFAR } from './join.ts';
import { modalityAt } from './modality.ts';
import { draftOf, type PerformanceDraft } from './performance-drafts.ts';
import { findPlaced } from './placed.ts';
import { placeOfMark, wonWith } from './placed-marks.ts';
import { findPlacings, type Placing } from './places.ts';
import type { RecordFact } from './record-facts.ts';
import { recordEnvironment, recordsOf } from './records.ts';
import { isLeg, isToldLeg, teamAt } from './teams.ts';
import { findTitles } from './titles.ts';

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
  const series = combinedEvents(reading, combinedOf(article));
  return bindMarks(reading, article, clauses).flatMap((found) => {
    const isPart = found.standing === 'split' && series.has(found.mark);
    const binding = isPart ? { ...found, standing: 'new' as const } : found;
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
    if (isToldLeg(reading, article, event.discipline, binding)) return [];
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
    venue: title.venue,
    date: title.date,
    round: null,
    records: [],
    wind: null,
    split: false,
    spans: [{ start: title.start, end: title.end }],
    modality: 'asserted',
    confidence: 0.7,
    sieve: title.isFar ? `title${FROM_AFAR}` : 'title',
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
    // Where and when an old record was set stands right after its words, or nowhere.
    const setting = fact.kind === 'made' ? [] : settingOf(reading, at);
    const cues = setting.length > 0 || (fact.kind === 'held' && fact.beaten) ? setting : undefined;
    const { environment, ...rest } = draftOf(reading, article, mention, person, chosen, fact.kind === 'made', cues);
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
