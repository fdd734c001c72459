import { groupBy } from '../../../lexicon/groups.ts';
import type { Draft } from '../sieve.ts';
import { LOST_SUBJECT } from './binding.ts';

type PerformanceDraft = Draft<'performance'>;

const isPerformance = (draft: Draft): draft is PerformanceDraft => draft.kind === 'performance';

const sameAthlete = (a: PerformanceDraft, b: PerformanceDraft): boolean =>
  a.athlete !== null && a.athlete.name === b.athlete?.name;
const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;
const datesAgree = (a: PerformanceDraft, b: PerformanceDraft): boolean => {
  if (!a.date || !b.date) return true;
  return a.date.value.startsWith(b.date.value) || b.date.value.startsWith(a.date.value);
};
const placesAgree = (a: PerformanceDraft, b: PerformanceDraft): boolean =>
  agree(a.venue?.city ?? null, b.venue?.city ?? null) && agree(a.place, b.place);

/** One mark told twice in an article: same athlete, event and value, and nothing that contradicts. */
const isRepeat = (a: PerformanceDraft, b: PerformanceDraft): boolean =>
  a.mark !== null &&
  b.mark !== null &&
  a.mark.unit === b.mark.unit &&
  Math.abs(a.mark.value - b.mark.value) < 0.005 &&
  sameAthlete(a, b) &&
  agree(a.event.discipline, b.event.discipline) &&
  a.split === b.split &&
  a.modality === b.modality &&
  datesAgree(a, b) &&
  placesAgree(a, b);

/** True where so few characters stand between two sayings: of one race, though nothing dates both. */
const isNear = (a: PerformanceDraft, b: PerformanceDraft, characters: number): boolean =>
  a.spans.some((one) =>
    b.spans.some((other) => one.start - other.end < characters && other.start - one.end < characters),
  );

/** `Vik, the 2015 champion, ran ⟨M⟩`: a title of a year is no race that has none. */
const areOfYears = (a: PerformanceDraft, b: PerformanceDraft): boolean =>
  (!a.sieve.startsWith('title') && !b.sieve.startsWith('title')) || (a.date === null) === (b.date === null);

/** A place told apart from its mark: same athlete and race, and only one of the two has a mark. */
const isSameRace = (a: PerformanceDraft, b: PerformanceDraft): boolean =>
  areOfYears(a, b) &&
  (a.mark === null || b.mark === null) &&
  (a.mark !== b.mark || (a.place !== null && a.place === b.place)) &&
  sameAthlete(a, b) &&
  a.event.discipline !== null &&
  a.event.discipline === b.event.discipline &&
  !a.split &&
  !b.split &&
  a.modality === b.modality &&
  a.competition?.name === b.competition?.name &&
  (a.date?.value === b.date?.value
    ? (a.date !== null && a.competition !== null) || (a.venue?.city === b.venue?.city && isNear(a, b, 90))
    : a.competition !== null &&
      datesAgree(a, b) &&
      agree(a.venue?.city ?? null, b.venue?.city ?? null) &&
      isNear(a, b, 300)) &&
  agree(a.round, b.round) &&
  agree(a.place, b.place);

const placesMark = (marked: PerformanceDraft, placed: PerformanceDraft): boolean =>
  marked.mark !== null &&
  marked.place === null &&
  !marked.split &&
  marked.modality === placed.modality &&
  sameAthlete(marked, placed) &&
  marked.event.discipline === placed.event.discipline &&
  marked.competition?.name === placed.competition?.name &&
  marked.venue?.city === placed.venue?.city &&
  agree(marked.round, placed.round) &&
  marked.date?.value.slice(0, 7) === placed.date?.value.slice(0, 7);

/**
 * Gives the one mark that somebody has in an event of a competition the place that is told of it elsewhere, however
 * far. Of several marks none is chosen.
 */
const adoptPlaces = (drafts: readonly Draft[]): readonly Draft[] => {
  let joined = drafts;
  for (const placed of drafts) {
    if (!isPerformance(placed) || placed.mark !== null || placed.place === null || placed.competition === null)
      continue;
    const [only, other] = joined.filter(
      (draft): draft is PerformanceDraft => isPerformance(draft) && placesMark(draft, placed),
    );
    if (only === undefined || other !== undefined) continue;
    joined = joined.filter((draft) => draft !== placed).map((draft) => (draft === only ? merge(only, placed) : draft));
  }
  return joined;
};

const merge = (a: PerformanceDraft, b: PerformanceDraft): PerformanceDraft => {
  const [first, second] = a.mark === null ? [b, a] : [a, b];
  return {
    ...first,
    event: {
      discipline: first.event.discipline ?? second.event.discipline,
      sex: first.event.sex ?? second.event.sex,
      environment: first.event.environment ?? second.event.environment,
    },
    place: first.place ?? second.place,
    medal: first.medal ?? second.medal,
    competition: first.competition ?? second.competition,
    venue: first.venue ?? second.venue,
    date:
      first.date === null || (second.date && second.date.value.length > first.date.value.length)
        ? (second.date ?? first.date)
        : first.date,
    records: [...new Set([...first.records, ...second.records])],
    wind: first.wind ?? second.wind,
    round: first.round ?? second.round,
    spans: [...first.spans, ...second.spans],
    confidence: Math.max(first.confidence, second.confidence),
  };
};

const SURE = 0.8;

/** Two athletes seldom share a time of more than a minute; heights and sprints they often do. */
const isTelling = ({ mark, event }: PerformanceDraft): boolean =>
  mark !== null && mark.unit === 's' && mark.value > 60 && mark.resolution < 1 && event.discipline !== null;

/**
 * Gives a mark whose owner is in doubt the one that the article names for the same mark elsewhere:
 * `Hill's record of 29:17.45 … The old record was 29:17.45`.
 */
const adoptOwners = (drafts: readonly Draft[]): readonly Draft[] => {
  const sure = drafts
    .filter(isPerformance)
    .filter(({ mark, athlete, confidence }) => mark !== null && athlete !== null && confidence >= SURE);
  return drafts.map((draft) => {
    if (!isPerformance(draft) || draft.mark === null || draft.confidence >= SURE) return draft;
    if (draft.confidence > 0.5 && !isTelling(draft)) return draft;
    const same = sure.filter(
      (other) =>
        other.mark!.unit === draft.mark!.unit &&
        Math.abs(other.mark!.value - draft.mark!.value) < 0.005 &&
        other.event.discipline === draft.event.discipline &&
        other.split === draft.split,
    );
    const [first] = same;
    if (first === undefined || same.some((other) => !sameAthlete(first, other))) return draft;
    if (sameAthlete(first, draft)) return draft;
    const sex = first.event.sex ?? draft.event.sex;
    return { ...draft, athlete: first.athlete, event: { ...draft.event, sex }, sieve: 'same mark', confidence: 0.9 };
  });
};

/**
 * Gives a time that the article tells of two events the one it tells most often: 3:43.13 of a mile that a list
 * leaves without its distance.
 */
const adoptEvents = (drafts: readonly Draft[]): readonly Draft[] => {
  const isWhole = (draft: Draft): draft is PerformanceDraft => isPerformance(draft) && !draft.split && isTelling(draft);
  const keyOf = (draft: PerformanceDraft): number => Math.round(draft.mark!.value * 100);
  const told = groupBy(drafts.filter(isWhole), keyOf);
  return drafts.map((draft) => {
    if (!isWhole(draft)) return draft;
    const all = told.get(keyOf(draft))!.map(({ event }) => event.discipline!);
    const most = all.find((one) => all.filter((other) => other === one).length * 2 > all.length);
    return most === undefined || most === draft.event.discipline
      ? draft
      : { ...draft, event: { ...draft.event, discipline: most } };
  });
};

/** `Abu Dhabi Marathon`, `World Cross Country Championships`: a race that bears its event's name. */
const isNamedFor = ({ event, competition }: PerformanceDraft): boolean => {
  const name = competition?.name.toLowerCase() ?? '';
  return event.discipline === 'cross country' ? name.includes('cross country') : name.endsWith(` ${event.discipline}`);
};

/** Ends the name of the sieve of a place or title whose event stands in another sentence. */
export const FROM_AFAR = ', event from afar';

const countOf = <T>(all: readonly T[], one: T): number => all.filter((other) => other === one).length;

/**
 * Gives a place whose event was found far off the event of most of the athlete's marks: `Vik ran ⟨M⟩ … She was
 * fourth in Rio`, where another event was spoken of last.
 */
const settleFarEvents = (drafts: readonly Draft[]): readonly Draft[] => {
  const marked = drafts
    .filter(isPerformance)
    .filter(({ mark, split, athlete }) => mark !== null && !split && athlete !== null);
  return drafts.map((draft) => {
    if (!isPerformance(draft) || !draft.sieve.endsWith(FROM_AFAR) || isNamedFor(draft)) return draft;
    const own = marked.filter((other) => sameAthlete(other, draft)).map(({ event }) => event.discipline);
    if (own.length === 0 || own.includes(draft.event.discipline)) return draft;
    const most = own.reduce((best, one) => (countOf(own, one) > countOf(own, best) ? one : best));
    return most === null || countOf(own, most) * 2 <= own.length
      ? draft
      : { ...draft, event: { ...draft.event, discipline: most } };
  });
};

/**
 * A mark of nobody is no claim (it goes to the unplaced), unless the words say that it was a record or
 * the page lost the name.
 */
const isSomebodys = (draft: Draft): boolean =>
  !isPerformance(draft) ||
  draft.athlete !== null ||
  draft.mark === null ||
  draft.records.length > 0 ||
  draft.sieve === LOST_SUBJECT;

/**
 * Of several throws or jumps of one competition the best alone won it: `dominated the final after 80.40 in the
 * second round, and improved to 82.29`.
 */
const settleSeries = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    if (!isPerformance(draft) || draft.mark?.unit !== 'm' || draft.place !== 1 || draft.split) return draft;
    const isBetter = (other: Draft): boolean =>
      isPerformance(other) &&
      other.mark?.unit === 'm' &&
      other.place === draft.place &&
      other.mark.value > draft.mark!.value &&
      other.modality === draft.modality &&
      sameAthlete(other, draft) &&
      other.event.discipline === draft.event.discipline &&
      other.competition?.name === draft.competition?.name &&
      other.venue?.city === draft.venue?.city &&
      other.date?.value === draft.date?.value &&
      (draft.competition !== null || draft.venue !== null || draft.date !== null);
    return drafts.some(isBetter) ? { ...draft, place: null, medal: null } : draft;
  });

/** Of several throws or jumps that a place might be of, the best; else the first. */
const bestOf = (drafts: readonly Draft[]): Draft | undefined =>
  drafts.reduce<Draft | undefined>((best, draft) => {
    const [value, least] = [draft, best].map((one) =>
      one && isPerformance(one) && one.mark?.unit === 'm' ? one.mark.value : 0,
    );
    return best === undefined || value! > least! ? draft : best;
  }, undefined);

/**
 * Joins what an article says of one performance in several places. What contradicts stays apart, for
 * the checks to find. Drafts of other kinds pass through.
 */
export const joinDrafts = (drafts: readonly Draft[]): readonly Draft[] => {
  const joined: Draft[] = [];
  for (const same of [isRepeat, isSameRace]) {
    const source =
      joined.length > 0 ? joined.splice(0) : settleFarEvents(adoptOwners(adoptEvents(drafts)).filter(isSomebodys));
    for (const draft of source) {
      const at = isPerformance(draft)
        ? joined.indexOf(bestOf(joined.filter((other) => isPerformance(other) && same(other, draft)))!)
        : -1;
      if (at === -1) joined.push(draft);
      else joined[at] = merge(joined[at] as PerformanceDraft, draft as PerformanceDraft);
    }
  }
  return settleSeries(adoptPlaces(joined));
};
