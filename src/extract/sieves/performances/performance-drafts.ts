import { plausible } from '../../../lexicon/plausible.ts';
import { championshipFor } from '../../../lexicon/title-words.ts';
import type { Sex } from '../../../model/values.ts';
import type { Person } from '../../discourse/coreference.ts';
import type { Cue } from '../../discourse/cues.ts';
import type { ChosenEvent } from '../../discourse/events.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { Span } from '../../text/spans.ts';
import type { Draft } from '../sieve.ts';
import { onCombinedDay } from './combined-days.ts';
import { environmentOf } from './environments.ts';
import { inferredIn } from './inferred.ts';
import { headingSex, sexNear, sexOfDiscipline } from './sexes.ts';

export type PerformanceDraft = Draft<'performance'>;

/** An event that costs so much stands in another sentence. */
export const FAR = 1;

/** The sex that the paragraph's words tell, unless nobody of it has such a mark. */
const sexBeside = (article: ArticleReading, reading: Reading, anchor: Span, event: ChosenEvent): Sex | null => {
  const sex = sexNear(article, reading, anchor);
  const { discipline, reading: mark } = event;
  return discipline === null || mark === null || plausible(discipline, mark, sex) > 0 ? sex : null;
};

const RUN = /^(?:1500m|mile|2000m|3000m|5000m|10000m|\d+km|half marathon|marathon)$/;

/** At the world cross country no distance of another sentence is run: `⟨name⟩, who won the 10,000 in Rio. On Sunday …`. */
const acrossCountry = (event: ChosenEvent, competition: string | null): ChosenEvent =>
  event.cost >= FAR && RUN.test(event.discipline ?? '') && /\bcross country\b/i.test(competition ?? '')
    ? { ...event, discipline: 'cross country' }
    : event;

/**
 * What both a marked and a markless performance need: event, scene and athlete put together.
 * @param cues those that tell its scene, where the words say which
 */
export const draftOf = (
  reading: Reading,
  article: ArticleReading,
  anchor: Span,
  person: Person | null,
  chosen: ChosenEvent,
  inherit: boolean,
  cues?: readonly Cue[],
): Pick<PerformanceDraft, 'kind' | 'athlete' | 'event' | 'competition' | 'venue' | 'date' | 'round' | 'inferred'> & {
  environment: string | null;
} => {
  const told = article.sceneOf(reading, anchor, { inherit, discipline: chosen.discipline, cues });
  const scene = onCombinedDay(told, article, reading, chosen.discipline);
  const event = acrossCountry(chosen, scene.competition?.name ?? null);
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
