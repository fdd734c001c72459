import type { RecordLabel } from '../../../model/values.ts';
import type { ChosenEvent } from '../../discourse/events.ts';
import type { Reading } from '../../discourse/reading.ts';
import type { Scene } from '../../discourse/scenes.ts';
import type { Span } from '../../text/spans.ts';
import type { Draft } from '../sieve.ts';

/** What is never contested under a roof. */
const OUTDOORS: ReadonlySet<string> = new Set([
  ...['10000m', '100mH', '110mH', '400mH', '2000mSC', '3000mSC', '4x100m', '4x1500m', 'discus', 'hammer', 'javelin'],
  ...['decathlon', '20kmW', '35kmW', '50kmW', 'cross country'],
]);

/** Environments follow from the scene, the words, or the discipline (`marathon` is a road race). */
export const environmentOf = (event: ChosenEvent, scene: Scene): Draft<'performance'>['event']['environment'] => {
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
export const environmentSaid = ({ sentence }: Reading, mark: Span): 'indoor' | 'outdoor' | null => {
  const before = sentence.text.slice(0, mark.start - sentence.start).slice(-70);
  const said = SAID_OF_BEST.exec(before);
  return said === null ? null : /^o/i.test(said[0]) ? 'outdoor' : 'indoor';
};

/** Record labels in these surroundings: a world record indoors is WIR. */
export const labelsIn = (labels: readonly RecordLabel[], environment: string | null): RecordLabel[] => [
  ...new Set(labels.map((label) => (label === 'WR' && environment === 'indoor' ? 'WIR' : label))),
];
