import { plausible } from '../../lexicon/plausible.ts';
import type { Discipline, Sex } from '../../model/values.ts';
import type { MarkReading } from '../mentions/mention.ts';
import { COSTS } from './event-costs.ts';

/** How well an event fits a mark, the words beside it and the article. */

/** How much an article speaks of a discipline, and of it with an athlete: 1 for the most, 0 for never. */
export interface Affinity {
  readonly ofArticle: (discipline: Discipline) => number;
  /** Null for an athlete who stands with no event, and for nobody. */
  readonly ofAthlete: ((discipline: Discipline) => number) | null;
  /** True for an article on a competition of race walkers. */
  readonly walks: boolean;
  /** True for an article on a meeting that holds cross-country races only. */
  readonly fields: boolean;
}

const ELSEWHERE: readonly Discipline[] = [
  '100m',
  '400m',
  '800m',
  '1500m',
  '5000m',
  '10000m',
  'long jump',
  'high jump',
  'half marathon',
  'marathon',
];
/** True for an article on cross country: of nothing else does it speak as much. */
export const isCountry = ({ ofArticle }: Affinity): boolean => {
  const share = ofArticle('cross country');
  return share > 0.8 && ELSEWHERE.every((discipline) => ofArticle(discipline) < share);
};

const ROAD = /^(?:half )?marathon$|kmW?$|^\d+ miles$/;
export const onRoad = (discipline: Discipline): boolean => ROAD.test(discipline) && discipline !== '2 miles';
const ROAD_WORDS = /\b(?:roads?|streets?|promenade|course)\b/i;
const TRACK_WORDS = /\b(?:track|oval|stadium|lanes?|lap|laps)\b/i;

/** Any time may be a cross-country race's: it says little, unless the article is about one. */
export const fitOf = (discipline: Discipline, mark: MarkReading, sex: Sex | null, country: boolean): number => {
  const fit = plausible(discipline, mark, sex);
  return discipline === 'cross country' && country && fit > 0 ? 0.9 : fit;
};

/** The hurdles that one sex runs: `the hurdles` of a woman are no 110m. */
const HURDLES_OF: Partial<Readonly<Record<Discipline, Sex>>> = { '110mH': 'men', '100mH': 'women' };
export const isOfSex = (discipline: Discipline, sex: Sex | null): boolean =>
  sex === null || sex === 'mixed' || (HURDLES_OF[discipline] ?? sex) === sex;

/** Distances that are walked where an article speaks of walks over them: `the men’s 20km` of a report on race walks. */
const WALKED: Partial<Readonly<Record<Discipline, Discipline>>> = {
  '5000m': '5000mW',
  '10000m': '10000mW',
  '10km': '10kmW',
  '20km': '20kmW',
  '50km': '50kmW',
};
export const walkedIn = (disciplines: readonly Discipline[], affinity: Affinity | null): readonly Discipline[] => {
  const [only] = disciplines;
  const walk = only === undefined || disciplines.length > 1 ? undefined : WALKED[only];
  if (walk === undefined || affinity === null || (affinity.ofArticle(walk) === 0 && !affinity.walks))
    return disciplines;
  return affinity.walks || affinity.ofArticle(walk) >= affinity.ofArticle(only!) ? [walk, only!] : [only!, walk];
};

/** What the writing of a mark and the words of its clause say against a discipline. */
export const oddity = (discipline: Discipline, mark: MarkReading | null, clause: string): number => {
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
