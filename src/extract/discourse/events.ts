import { DISCIPLINE_FACTS } from '../../lexicon/disciplines.ts';
import { plausible } from '../../lexicon/plausible.ts';
import type { Discipline, Environment, Sex } from '../../model/values.ts';
import type { AnyMention, MarkReading } from '../mentions/mention.ts';
import { type Clause, clauseAt } from './clauses.ts';
import { COSTS } from './event-costs.ts';
import { costWithin, isInTitle } from './event-distances.ts';
import { type Affinity, fitOf, isCountry, isOfSex, oddity, walkedIn } from './event-fits.ts';
import { allowedBy, endsRunning, THROWS } from './event-verbs.ts';
import { impliedEvent } from './implied-events.ts';
import { contestedBy, type Named, namedBy, unnamed } from './named-events.ts';
import { passedPoints } from './passed-points.ts';
import type { Reading } from './reading.ts';
import { slippedEvent } from './slipped-events.ts';

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
    const meant = named.disciplines.filter((discipline) => isOfSex(discipline, sex));
    (meant.length > 0 ? meant : named.disciplines).forEach((discipline, rank) => {
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
    consider(unnamed(allowed), COSTS.spoken);
  }
  // The races of a cross-country meeting need no word.
  if (affinity?.fields)
    consider(unnamed(['cross country']), COSTS.unsaid + (marks.length > 0 ? COSTS.country - COSTS.otherClause : 0));
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
        consider(unnamed([discipline]), COSTS.later * 2);
      }
    }
  }
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
      consider(unnamed([better[0]!.discipline]), COSTS.later);
    }
  }
  const isTotal = marks.some(({ unit }) => unit === 'points');
  const implied = best === null || (bestFit < POOR && !isTotal) ? impliedEvent(marks, sex, allowed) : null;
  const told = (best as ChosenEvent | null)?.discipline;
  // `20:05.92`, where the article tells of 10,000m: no poor 5000m
  const slipped = bestFit < POOR && (implied === null || implied === told) ? slippedEvent(marks, sex, affinity) : null;
  if (slipped !== null) {
    const named = { sex: null, environment: null, round: null };
    return { discipline: slipped, ...named, reading: marks[0]!, cost: COSTS.later };
  }
  if (implied !== null) {
    bestCost = Number.POSITIVE_INFINITY;
    consider(unnamed([implied]), 0);
  }
  if (best === null) {
    const before = metres ? impliedBefore(readings, reading, sex) : null;
    if (before !== null) {
      consider(unnamed([before]), 0);
    }
  }
  return best ?? { discipline: null, sex: null, environment: null, round: null, reading: marks[0] ?? null, cost: 10 };
};
