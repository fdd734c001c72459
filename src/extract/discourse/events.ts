import { DISCIPLINE_FACTS } from '../../lexicon/disciplines.ts';
import { plausible } from '../../lexicon/plausible.ts';
import type { Discipline, Environment, Sex } from '../../model/values.ts';
import type { AnyMention, MarkReading } from '../mentions/mention.ts';
import { allMatches } from '../text/matching.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { COSTS } from './event-costs.ts';
import { impliedEvent } from './implied-events.ts';
import { pattern } from './masking.ts';
import { passedPoints } from './passed-points.ts';
import type { Reading } from './reading.ts';

/** The event that an anchor (a mark, a place) belongs to, and how its mark is to be read there. */
export interface ChosenEvent {
  readonly discipline: Discipline | null;
  readonly sex: Sex | null;
  readonly environment: Environment | null;
  readonly round: 'heat' | 'quarter-final' | 'semi-final' | 'final' | 'qualifying' | null;
  readonly reading: MarkReading | null;
  /** How far away it was found: about 0 in the clause, more farther off. */
  readonly cost: number;
}

interface Named {
  readonly disciplines: readonly Discipline[];
  readonly sex: Sex | null;
  readonly environment: Environment | null;
  readonly round: ChosenEvent['round'];
}

// `an 800m runner`, `the 1500m specialist`: what somebody is rather than what was run.
const PERSON_AFTER = /^ ?-?(?:run(?:ner|ners)|specialists?|m[ae]n|wom[ae]n|stars?|aces?|great)\b/;

/** Who alone contests a combined competition in an article on a decathlon: `Hill was sixth` is said of no decathlon where Hill is a woman. */
const contestedBy = ([discipline]: readonly Discipline[]): Sex | null =>
  discipline === 'decathlon' ? 'men' : discipline === 'heptathlon' ? 'women' : null;

/** The event that a mention names, whatever its sort; null when it names none. */
const namedBy = (mention: AnyMention, after: string): (Named & { readonly dearer: number }) | null => {
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

// `dashed 10.14 in the 100`, `she ran 23.38`: no length
const RUNS = /\b(?:ran|runs?(?!-)|running|dash(?:ed|es|ing)|sprint(?:ed|s|ing)|clock(?:ed|s|ing)|timed|sped)\b/gi;
const JUMPS: readonly Discipline[] = ['high jump', 'pole vault', 'long jump', 'triple jump'];
const THROWS: readonly Discipline[] = ['shot put', 'discus', 'hammer', 'javelin', 'weight'];
/** What verbs say of the event of a mark in metres. The nearest to the mark counts. */
const VERBS: readonly (readonly [of: RegExp, disciplines: readonly Discipline[]])[] = [
  [/\b(?:vault(?:ed|ing|s)?)\b/gi, ['pole vault']],
  // `putting ⟨15.54m⟩`, `put the ⟨shot⟩ ⟨13.76m⟩`; not `put her in second`
  [pattern('\\bput(?:ting)? (?:it |(?:the |her |his )?(?:{E}|ball) )?(?:out )?(?:a |to )?$', 'gi'), ['shot put']],
  [/\b(?:clear(?:ed|ing|s|ance)?|bar|heights?)\b/gi, ['high jump', 'pole vault']],
  [/\b(?:jump(?:ed|ing|s)?|leap(?:ed|ing|s|t)?|bound(?:ed)?)\b/gi, JUMPS],
  [/\b(?:threw|throw(?:n|s|ing)?|heav(?:ed?|ing)|hurl(?:ed|ing)?|launch(?:ed|ing)?)\b/gi, THROWS],
];

/** The disciplines that the last such verb before the anchor allows; null without one. */
const allowedBy = (text: string): readonly Discipline[] | null => {
  let last = -1;
  let allowed: readonly Discipline[] | null = null;
  for (const [of, disciplines] of VERBS) {
    const at = allMatches(text, of).at(-1)?.index ?? -1;
    if (at > last) [last, allowed] = [at, disciplines];
  }
  return allowed;
};

/** True where the last such verb before the anchor is one of running. */
const endsRunning = (text: string): boolean => {
  const at = allMatches(text, RUNS).at(-1)?.index ?? -1;
  return at >= 0 && VERBS.every(([of]) => (allMatches(text, of).at(-1)?.index ?? -1) < at);
};

// `⟨M⟩ for the ⟨E⟩`, `⟨M⟩ in the ⟨E⟩`; not `⟨M⟩ in the final of the ⟨E⟩`
const ATTACHED = pattern('^\\)?,? (?:for|in|over|at) (?:the |an? |his |her |their )?(?:[a-z-]+ )?{E}');

// `Vik, winner of the ⟨E⟩ on Friday, was ninth`, `Moe, European champion at ⟨E⟩ and ⟨E⟩, was 12th`: what he won elsewhere.
const TITLE_BEFORE = pattern(
  ', (?:the |a |who (?:is|was) (?:the )?)?(?:[\\w{C}{D}-]+ ){0,4}(?:champion|winner|medall?ist|runner-up|record[- ]holder|{P}|{R}) (?:of|at|in|over|for) (?:the |both )?(?:{E} and )?(?:the )?$',
);
// `Olympic ⟨E⟩ champion Vik finished second`
const TITLE_AFTER =
  /^ (?:gold |silver |bronze )?(?:champ(?:ions?)?|medall?ists?|title-?holders?)\b(?!,? (?:race|final))/;

// `came through for ⟨bronze⟩ to add to his ⟨silver⟩ in the`: another's event
const ANOTHER = pattern('[{P}{M}]');

/** True where an event stands in a title of an athlete, and the anchor outside of it. */
const isInTitle = (text: string, at: number, index: number): boolean =>
  (TITLE_AFTER.test(text.slice(at + 1)) && index > at) ||
  (index > at && /,/.test(text.slice(at, index)) && TITLE_BEFORE.test(text.slice(Math.max(0, at - 70), at)));

/** How dear a mention is for an anchor at `index` of its own sentence: nearer and before is cheaper. */
const costWithin = (at: number, index: number, clause: Clause, text: string): number => {
  const inside = clause.start <= at && at < clause.end;
  const distance = Math.abs(at - index) * COSTS.character;
  const attached = at > index && ATTACHED.exec(text.slice(index + 1, at + 1)) !== null && inside;
  const title = isInTitle(text, at, index) ? COSTS.apposed : 0;
  const another = at > index && ANOTHER.test(text.slice(index + 1, at)) ? COSTS.another : 0;
  return (
    title +
    another +
    (inside ? 0 : COSTS.otherClause) +
    (at > index ? COSTS.after : 0) +
    distance +
    (attached ? COSTS.attached : 0)
  );
};

/** How much an article speaks of a discipline, and of it with an athlete: 1 for the most, 0 for never. */
export interface Affinity {
  readonly ofArticle: (discipline: Discipline) => number;
  /** Null for an athlete who stands with no event, and for nobody. */
  readonly ofAthlete: ((discipline: Discipline) => number) | null;
  /** True for an article on a competition of race walkers. */
  readonly walks: boolean;
}

const ELSEWHERE: readonly Discipline[] = ['100m', '400m', '800m', '1500m', '5000m', '10000m', 'long jump', 'high jump'];
/** True for an article on cross country: of nothing else does it speak as much. */
const isCountry = ({ ofArticle }: Affinity): boolean => {
  const share = ofArticle('cross country');
  return share > 0.8 && ELSEWHERE.every((discipline) => ofArticle(discipline) < share);
};

const ROAD = /^(?:half )?marathon$|kmW?$|^\d+ miles$/;
export const onRoad = (discipline: Discipline): boolean => ROAD.test(discipline) && discipline !== '2 miles';
const ROAD_WORDS = /\b(?:roads?|streets?|promenade|course)\b/i;
const TRACK_WORDS = /\b(?:track|oval|stadium|lanes?|lap|laps)\b/i;

/** Any time may be a cross-country race's: it says little, unless the article is about one. */
const fitOf = (discipline: Discipline, mark: MarkReading, sex: Sex | null, country: boolean): number => {
  const fit = plausible(discipline, mark, sex);
  return discipline === 'cross country' && country && fit > 0 ? 0.9 : fit;
};

/** Distances that are walked where an article speaks of walks over them: `the men’s 20km` of a report on race walks. */
const WALKED: Partial<Readonly<Record<Discipline, Discipline>>> = {
  '5000m': '5000mW',
  '10000m': '10000mW',
  '10km': '10kmW',
  '20km': '20kmW',
  '50km': '50kmW',
};
const walkedIn = (disciplines: readonly Discipline[], affinity: Affinity | null): readonly Discipline[] => {
  const [only] = disciplines;
  const walk = only === undefined || disciplines.length > 1 ? undefined : WALKED[only];
  if (walk === undefined || affinity === null || (affinity.ofArticle(walk) === 0 && !affinity.walks))
    return disciplines;
  return affinity.walks || affinity.ofArticle(walk) >= affinity.ofArticle(only!) ? [walk, only!] : [only!, walk];
};

/** What the writing of a mark and the words of its clause say against a discipline. */
const oddity = (discipline: Discipline, mark: MarkReading | null, clause: string): number => {
  const road = onRoad(discipline);
  let cost = 0;
  // Nobody times a run over fields to the hundredth.
  if (discipline === 'cross country' && mark?.unit === 's' && mark.resolution < 0.1) cost += COSTS.hundredths;
  if (mark?.unit === 's' && mark.value > 300) {
    if (road && mark.resolution < 1 && discipline !== 'marathon') cost += COSTS.hundredths;
    if (!road && mark.resolution === 1) cost += COSTS.whole;
  }
  if (road ? TRACK_WORDS.test(clause) : ROAD_WORDS.test(clause)) cost += COSTS.surface;
  return cost;
};

/** A mark so far from what is common in the event named nearest is of the one that has such marks: `45.08` near a javelin. */
const POOR = 0.35;
/** A length no likelier than this is rather of another event that the article names so often, and where it is common. */
const DOUBTFUL = 0.45;
const GOOD = 0.75;
const NAMED = 0.02;

/** How many sentences back the verbs of another mark still tell the event. */
const TOLD_BACK = 4;

/** `He went over 5.82m. … Berg was third (5.62m)`: the event that a mark before in the paragraph implies. */
const impliedBefore = (readings: readonly Reading[], reading: Reading, sex: Sex | null): Discipline | null => {
  for (let back = 1; back <= Math.min(TOLD_BACK, reading.index); back += 1) {
    const earlier = readings[reading.index - back]!;
    if (earlier.sentence.paragraph !== reading.sentence.paragraph) return null;
    for (const mention of earlier.mentions) {
      if (mention.sort !== 'mark') continue;
      const spoken = allowedBy(earlier.masked.text.slice(0, earlier.masked.indexOf(mention)));
      const implied = impliedEvent(mention.value.readings, sex, spoken);
      if (implied !== null) return implied;
    }
  }
  return null;
};

/**
 * Chooses the event of an anchor: the nearest event word that its mark is plausible for.
 * @param anchor where it stands in the masked text of `reading`
 * @param marks how the number may be read; `[]` for a place without a mark
 * @param sex the athlete's, where known
 */
export const chooseEvent = (
  readings: readonly Reading[],
  reading: Reading,
  clauses: readonly Clause[],
  anchor: number,
  marks: readonly MarkReading[],
  sex: Sex | null,
  affinity: Affinity | null = null,
): ChosenEvent => {
  let best: ChosenEvent | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  let bestFit = 1;
  const clause = clauseAt(clauses, anchor);
  const combined = affinity !== null && affinity.ofArticle('decathlon') > 0;
  const country = affinity !== null && isCountry(affinity);
  const { text } = reading.masked;
  const around = text.slice(clause.start, clause.end);
  // With the words of its mentions: `a 5km road record of 12:51`.
  const span = reading.masked.spanOf(clause.start, clause.end);
  const written = reading.sentence.text.slice(span.start - reading.sentence.start, span.end - reading.sentence.start);
  const metres = marks.some(({ unit }) => unit === 'm');
  // `22.20m` may be seconds where its own sentence names a race.
  const asWritten = marks.filter(({ notation }) => notation !== 'unit-slip');
  const spoken = metres ? (allowedBy(text.slice(clause.start, anchor)) ?? allowedBy(around)) : null;
  // `cleared 8.61m` is said of the long jump as well.
  const isMeant = spoken?.some((discipline) => marks.some((mark) => plausible(discipline, mark, sex) > 0)) ?? false;
  const allowed = isMeant ? spoken : null;
  const runs = metres && marks.some(({ unit }) => unit === 's') && endsRunning(text.slice(clause.start, anchor));
  const consider = (
    said: Named & { dearer: number },
    cost: number,
    admitted: readonly MarkReading[] = asWritten,
  ): void => {
    // `the mixed relay` of a cross-country meeting
    const acrossCountry = country && said.disciplines.every((discipline) => discipline.startsWith('4x'));
    const named: Named & { dearer: number } =
      acrossCountry && said.disciplines.length > 0
        ? { ...said, disciplines: ['cross country'], sex: marks.length > 0 ? said.sex : null }
        : { ...said, disciplines: walkedIn(said.disciplines, affinity) };
    const whose = named.sex ?? (combined ? contestedBy(named.disciplines) : null);
    const clash = sex !== null && whose !== null && whose !== 'mixed' && whose !== sex ? COSTS.sex : 0;
    named.disciplines.forEach((discipline, rank) => {
      const stranger =
        affinity === null
          ? 0
          : (1 - Math.max(...[discipline, ...said.disciplines].map(affinity.ofArticle))) * COSTS.rare +
            (affinity.ofAthlete === null ? 0 : (1 - affinity.ofAthlete(discipline)) * COSTS.stranger);
      const fits =
        admitted.length === 0
          ? [{ mark: null, fit: 1 }]
          : admitted.map((mark) => ({ mark, fit: fitOf(discipline, mark, sex ?? named.sex, country) }));
      fits.forEach(({ mark, fit }, order) => {
        // `Stone ran 54.9` is no throw, a `throw of 20.71 metres` no race
        const isOther =
          (runs && mark?.unit === 'm' && discipline !== 'one hour') || (isMeant && mark?.notation === 'unit-slip');
        if (fit <= 0 || isOther) return;
        const odd =
          (mark?.notation ? COSTS.slip : order * COSTS.reading) +
          (mark?.unit === 'm' && allowed?.includes(discipline) === false ? COSTS.verb : 0) +
          oddity(discipline, mark, written) +
          (country && discipline !== 'cross country' && (mark === null || (mark.unit === 's' && mark.value > 480))
            ? mark === null
              ? COSTS.otherClause
              : COSTS.country
            : 0);
        const total = cost + named.dearer + clash + stranger + odd + (1 - fit) * COSTS.misfit + rank * 0.01;
        if (total >= bestCost) return;
        bestCost = total;
        bestFit = fit;
        best = {
          discipline,
          sex: named.sex,
          environment: named.environment,
          round: named.round,
          reading: mark,
          cost: total,
        };
      });
    });
  };
  const considerAll = (other: Reading, costOf: (mention: AnyMention) => number): void => {
    const passed = passedPoints(other);
    for (const mention of other.mentions) {
      const at = other.masked.indexOf(mention);
      const named = namedBy(mention, other.masked.text.slice(at + 1, at + 14));
      if (named) {
        const cost = costOf(mention) + (passed.has(mention) ? COSTS.passed : 0);
        consider(named, cost, other === reading ? marks : asWritten);
      }
    }
  };
  if (allowed !== null && allowed !== THROWS) {
    consider({ disciplines: allowed, sex: null, environment: null, round: null, dearer: 0 }, COSTS.spoken);
  }
  considerAll(reading, (mention) => costWithin(reading.masked.indexOf(mention), anchor, clause, text));
  for (let back = 1; back <= reading.index && COSTS.earlier + back * COSTS.sentence - 1 < bestCost; back += 1) {
    const earlier = readings[reading.index - back]!;
    const turned = earlier.sentence.paragraph === reading.sentence.paragraph ? 0 : COSTS.paragraph;
    considerAll(
      earlier,
      (mention) =>
        COSTS.earlier +
        Math.min(back, 12) * COSTS.sentence +
        turned +
        (isInTitle(earlier.masked.text, earlier.masked.indexOf(mention), earlier.masked.text.length)
          ? COSTS.apposedBefore
          : 0) +
        (1 - (mention.start - earlier.sentence.start) / 4000),
    );
  }
  for (let ahead = 1; ahead <= 12 && COSTS.later + ahead * 0.5 < bestCost; ahead += 1) {
    const later = readings[reading.index + ahead];
    if (later) considerAll(later, () => COSTS.later + ahead * 0.5);
  }
  if (best === null && affinity !== null) {
    for (const { discipline } of DISCIPLINE_FACTS) {
      if (affinity.ofArticle(discipline) > 0.15) {
        consider({ disciplines: [discipline], sex: null, environment: null, round: null, dearer: 0 }, COSTS.later * 2);
      }
    }
  }
  const implied = impliedEvent(marks, sex, allowed);
  // `He was second with 5.95m`: no long jump where the article tells of a pole vault
  if (best !== null && bestFit < DOUBTFUL && affinity !== null && !combined) {
    const better = DISCIPLINE_FACTS.filter(
      ({ discipline }) =>
        affinity.ofArticle(discipline) > NAMED &&
        allowed?.includes(discipline) !== false &&
        marks.some((mark) => !mark.notation && mark.unit === 'm' && plausible(discipline, mark, sex) > GOOD),
    );
    if (better.length === 1) {
      bestCost = Number.POSITIVE_INFINITY;
      consider(
        { disciplines: [better[0]!.discipline], sex: null, environment: null, round: null, dearer: 0 },
        COSTS.later,
      );
    }
  }
  const isTotal = marks.some(({ unit }) => unit === 'points');
  if (implied !== null && (best === null || (bestFit < POOR && !isTotal))) {
    bestCost = Number.POSITIVE_INFINITY;
    consider({ disciplines: [implied], sex: null, environment: null, round: null, dearer: 0 }, 0);
  }
  if (best === null) {
    const before = metres ? impliedBefore(readings, reading, sex) : null;
    if (before !== null) {
      consider({ disciplines: [before], sex: null, environment: null, round: null, dearer: 0 }, 0);
    }
  }
  return best ?? { discipline: null, sex: null, environment: null, round: null, reading: marks[0] ?? null, cost: 10 };
};
