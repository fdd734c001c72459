import type { Discipline, RecordLabel } from '../../../model/values.ts';
import { type Clause, clauseAt } from '../../discourse/clauses.ts';
import type { ChosenEvent } from '../../discourse/events.ts';
import { namedBy, pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { overlaps, type Span, spanOver } from '../../text/spans.ts';
import { combinedOf } from './affinity.ts';
import { FROM_AFAR } from './join.ts';
import { modalityAt } from './modality.ts';
import { eventAmong, occasionsOf } from './occasions.ts';
import { draftOf, FAR, type PerformanceDraft } from './performance-drafts.ts';
import { placedEvent } from './placed-event.ts';
import { dateBefore, datedBefore, raceBefore, titleYear } from './placed-times.ts';
import type { Placing } from './places.ts';
import { raceMeant } from './race-meant.ts';
import { levelsOf } from './record-levels.ts';
import { teamAt } from './teams.ts';

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

// `former winner Vik`, `Moe, a two-time winner`: who somebody is; not `the 2015 winner`, `winner in ⟨D⟩`
const DESCRIBED = pattern(
  '\\b(?:former|past|previous|defending|reigning|multiple|[a-z]+-times?|twice|double|triple|serial|regular) (?:{C} |{E} |{V} )?$|\\b(?:Tour|League|Series|Cup|Challenge|Prix|Race) $',
);
const PERSON = /^(?:winners?|victors?)$/i;
const OF_ONE = pattern('^ (?:in|at|of|from) (?:the )?{W}');
const isDescription = ({ masked: { text } }: Reading, { words, at }: Placing): boolean =>
  PERSON.test(words.text) && DESCRIBED.test(text.slice(0, at)) && !OF_ONE.test(text.slice(at + 1));

/** `gave Italy the gold`, `anchored the Americans to silver`: what is won is the team's. */
const FOR_TEAM =
  /\b(?:g(?:ave|ives?|iving)|br(?:ought|ings?|inging)|anchor(?:ed|s|ing)?|l(?:ed|eads?|eading)|help(?:ed|s|ing)?|team|quartet|squad)\b/i;
const isTeamEvent = (discipline: Discipline): boolean => discipline.startsWith('4x') || discipline === 'cross country';
// `⟨third⟩ in a new national ⟨record⟩`, `⟨won⟩ the ⟨E⟩ in a ⟨PB⟩`
const IN_RECORD = pattern(
  "^(?: place| spot)?(?: (?:the|a|in the) {E})?(?: (?:in|with|for))(?: an?| {A's})(?: new| huge| big| massive| stunning| superb| brilliant)? ({R})(?=[.,;:]|$| (?:and|but|behind|ahead|from|to|as|while|with|at|on)\\b)",
);
const recordsWith = (reading: Reading, article: ArticleReading, { at, how }: Placing): RecordLabel[] => {
  const match = how === 'said' ? IN_RECORD.exec(reading.masked.text.slice(at + 1)) : null;
  const record = namedBy(reading.masked, match, at + 1);
  return record?.sort === 'record' && !record.value.old ? [...levelsOf(reading, article, record)] : [];
};

// `⟨won⟩ the ⟨E⟩ and ⟨A⟩ the ⟨E⟩`
const OWN_EVENT = pattern('^(?: of {V}| \\([^()]{1,20}\\))? (?:the |his |her )?{E}');
const MANY_EVENTS = pattern('{E}[^{E}]*{E}');
/** The place by whose words another is told, where they tell of one race. */
const leadOf = ({ masked }: Reading, placings: readonly Placing[], placing: Placing): Placing | undefined => {
  const lead = placings.find((one) => one !== placing && one.how === 'said' && one.words === placing.words);
  if (lead === undefined || OWN_EVENT.test(masked.text.slice(placing.at + 1))) return undefined;
  return MANY_EVENTS.test(masked.text.slice(lead.at, placing.at)) ? undefined : lead;
};

const clauseText = ({ masked }: Reading, { start, end }: Clause): string => masked.text.slice(start, end);

// `Was Vik beaten to third by Moe?`
const QUESTION = /\?["”’']?\s*$/;

/** Places, medals and titles that no mark goes with: `took silver in the 1500m in Tokyo`. */
export const findPlaced = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  placings: readonly Placing[],
  used: ReadonlySet<Placing>,
  marked: readonly PerformanceDraft[],
): PerformanceDraft[] => {
  const listed = new Set<PerformanceDraft>();
  const drafts = placings.flatMap((placing) => {
    const { words, owner, person, at } = placing;
    const occasions = occasionsOf(reading, placing, used.has(placing));
    if (occasions.length === 0 || person?.role !== 'athlete' || isDescription(reading, placing)) return [];
    const clause = clauseAt(clauses, at);
    // `⟨won⟩ the duel, beating ⟨A⟩, ⟨Friday⟩'s ⟨100m⟩ winner, over ⟨200m⟩`: who is placed by another's words is in the same race.
    const lead = leadOf(reading, placings, placing);
    const race = raceBefore(reading, clause, placings, at);
    const raced =
      (lead && marked.find((draft) => draft.place === lead.place && draft.athlete?.name === lead.person?.name)) ??
      (race && marked.find(({ spans }) => spans.some((span) => overlaps(span, race))));
    const near = placedEvent(reading, article, clauses, lead?.at ?? at, person);
    const own = raced?.event.discipline
      ? { ...near, discipline: raced.event.discipline, cost: Math.min(near.cost, 0.9) }
      : near;
    const combined = combinedOf(article);
    const event = own.cost < FAR || combined !== null ? own : eventBeside(marked, words, own);
    if (event.discipline === null) return [];
    // `Japan took gold and silver in the 20km walk`: two walkers did.
    if (person.team && !isTeamEvent(event.discipline)) return [];
    // `on the last leg Moe held off Dahl`: of a relay only the teams have places.
    if (placing.how === 'implied' && event.discipline.startsWith('4x') && !person.team) return [];
    // `Lee gave Italy the 4x100m gold`: the team's, where it can be told; `Lee won relay gold in Rome` is Lee's own
    const isRunners = placing.medal !== null && !person.team && !FOR_TEAM.test(clauseText(reading, clause));
    const ofTeam = event.discipline.startsWith('4x') && !isRunners && !person.team;
    const team = ofTeam ? teamAt(reading, article, clause, at, person) : null;
    const anchor = datedBefore(reading, at) ?? race ?? words;
    const year = titleYear(reading, at);
    return occasions.map((occasion): PerformanceDraft => {
      const cues = year === null ? occasion : [year];
      const chosen = eventAmong(cues, event);
      const isFar = own.cost >= FAR && combined === null && chosen === event;
      const { environment: _, ...rest } = draftOf(reading, article, anchor, team ?? person, chosen, true, cues);
      const draft: PerformanceDraft = {
        ...rest,
        ...raceMeant(
          { ...rest, date: dateBefore(reading, at, rest.date) },
          placing.medal !== null,
          chosen.discipline!,
          article,
        ),
        mark: null,
        place: placing.place,
        medal: placing.medal,
        records: recordsWith(reading, article, placing),
        wind: null,
        split: false,
        spans: [spanOver(words, owner)],
        modality: QUESTION.test(reading.sentence.text) ? 'hypothetical' : modalityAt(reading, clause, at),
        confidence: 0.7,
        sieve: isFar ? `place${FROM_AFAR}` : 'place',
      };
      if (isFar && words === owner && placing.place === 1) listed.add(draft);
      return draft;
    });
  });
  // `home wins for Vik, Moe and Dahl`: of one event that is named elsewhere they cannot all be
  const isShared = (draft: PerformanceDraft): boolean =>
    [...listed].some(
      (other) =>
        other.athlete?.name !== draft.athlete?.name &&
        other.event.discipline === draft.event.discipline &&
        other.event.sex === draft.event.sex,
    );
  return drafts.filter((draft) => !listed.has(draft) || !isShared(draft));
};
