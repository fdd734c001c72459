import type { Discipline, Environment } from '../model/values.ts';

/**
 * What each discipline is measured in and where its marks lie.
 *
 * Source: the lists of World Athletics (records of 2024, rounded outwards) for the best marks; the
 * slowest or shortest mark that news of senior athletes commonly gives is some 15 to 20% beyond.
 */
export interface DisciplineFacts {
  readonly discipline: Discipline;
  readonly unit: 's' | 'm' | 'points';
  /** True where a smaller mark is the better one. */
  readonly lowerIsBetter: boolean;
  /** Best and ordinary mark of men; null where men do not contest it. */
  readonly men: Range | null;
  readonly women: Range | null;
  readonly environments: readonly Environment[];
  /** On the programme of global championships, indoors or out: the likelier guess for a bare mark. */
  readonly standard: boolean;
}
/** From a best-ever mark to one that is still news. */
export type Range = readonly [best: number, ordinary: number];

const track: readonly Environment[] = ['outdoor', 'indoor'];
const outdoor: readonly Environment[] = ['outdoor'];
const indoor: readonly Environment[] = ['indoor'];
const road: readonly Environment[] = ['road'];

/** Seconds of `h:mm:ss`. */
const at = (hours: number, minutes: number, seconds = 0): number => hours * 3600 + minutes * 60 + seconds;

type Row = readonly [Discipline, Range | null, Range | null, readonly Environment[], 'standard'?];
const TIMES: readonly Row[] = [
  ['60m', [6.3, 7.3], [6.9, 8], track, 'standard'],
  ['100m', [9.55, 11.2], [10.4, 12.6], outdoor, 'standard'],
  ['150m', [14.3, 17], [16.2, 19], outdoor],
  ['200m', [19.1, 22.5], [21.3, 25.5], track, 'standard'],
  ['300m', [30.6, 36], [34.4, 41], track],
  ['400m', [42.9, 50], [47.5, 58], track, 'standard'],
  ['500m', [57, 66], [65, 76], track],
  ['600m', [72, 84], [81, 98], track],
  ['800m', [at(0, 1, 40.5), at(0, 1, 58)], [at(0, 1, 53), at(0, 2, 16)], track, 'standard'],
  ['1000m', [at(0, 2, 11.5), at(0, 2, 36)], [at(0, 2, 28.5), at(0, 3)], track],
  ['1500m', [at(0, 3, 25.5), at(0, 4, 5)], [at(0, 3, 48.5), at(0, 4, 42)], track, 'standard'],
  ['mile', [at(0, 3, 42.5), at(0, 4, 25)], [at(0, 4, 7), at(0, 5, 5)], track],
  ['2000m', [at(0, 4, 43), at(0, 5, 30)], [at(0, 5, 19), at(0, 6, 20)], track],
  ['3000m', [at(0, 7, 17), at(0, 8, 45)], [at(0, 8, 6), at(0, 9, 50)], track, 'standard'],
  ['2 miles', [at(0, 7, 54), at(0, 9, 20)], [at(0, 8, 58), at(0, 10, 40)], track],
  ['5000m', [at(0, 12, 33), at(0, 14, 50)], [at(0, 13, 57), at(0, 17)], track, 'standard'],
  ['10000m', [at(0, 26, 8), at(0, 31)], [at(0, 28, 50), at(0, 36)], outdoor, 'standard'],
  ['5km', [at(0, 12, 45), at(0, 15, 30)], [at(0, 13, 50), at(0, 17, 30)], road],
  ['10km', [at(0, 26, 20), at(0, 32)], [at(0, 28, 44), at(0, 36, 30)], road],
  ['15km', [at(0, 39, 45), at(0, 48)], [at(0, 44, 15), at(0, 55)], road],
  ['10 miles', [at(0, 43, 50), at(0, 52)], [at(0, 49, 20), at(1, 0)], road],
  ['20km', [at(0, 54), at(1, 6)], [at(1, 1), at(1, 15)], road],
  ['half marathon', [at(0, 56, 40), at(1, 12)], [at(1, 2, 45), at(1, 22)], road, 'standard'],
  ['25km', [at(1, 11), at(1, 26)], [at(1, 18), at(1, 38)], road],
  ['30km', [at(1, 26, 30), at(1, 46)], [at(1, 35), at(2, 0)], road],
  ['marathon', [at(1, 59, 30), at(2, 32)], [at(2, 9, 30), at(2, 55)], road, 'standard'],
  ['50km', [at(2, 38), at(3, 30)], [at(2, 59), at(4, 10)], road],
  ['100km', [at(6, 5), at(8, 0)], [at(6, 33), at(9, 0)], road],
  ['60mH', [7.25, 8.4], [7.6, 8.8], indoor, 'standard'],
  ['100mH', null, [12.1, 14.5], outdoor, 'standard'],
  ['110mH', [12.8, 15.2], null, outdoor, 'standard'],
  ['300mH', [33, 38], [36, 43], outdoor],
  ['400mH', [45.9, 54], [50.3, 61], outdoor, 'standard'],
  ['2000mSC', [at(0, 5, 10), at(0, 6, 20)], [at(0, 5, 47), at(0, 7, 10)], outdoor],
  ['3000mSC', [at(0, 7, 52), at(0, 9, 20)], [at(0, 8, 44), at(0, 10, 50)], outdoor, 'standard'],
  ['4x100m', [36.8, 41.5], [40.8, 46], outdoor, 'standard'],
  ['4x200m', [78.5, 88], [87.5, 98], track],
  ['4x400m', [at(0, 2, 54), at(0, 3, 16)], [at(0, 3, 15), at(0, 3, 45)], track, 'standard'],
  ['4x800m', [at(0, 7, 2), at(0, 8)], [at(0, 7, 50), at(0, 9)], track],
  ['4x1500m', [at(0, 14, 22), at(0, 16)], [at(0, 16, 27), at(0, 18, 30)], outdoor],
  ['5000mW', [at(0, 17, 55), at(0, 22)], [at(0, 19, 46), at(0, 25)], track],
  ['10000mW', [at(0, 37, 20), at(0, 46)], [at(0, 41, 20), at(0, 52)], outdoor],
  ['10kmW', [at(0, 36, 55), at(0, 46)], [at(0, 40, 55), at(0, 52)], road],
  ['20kmW', [at(1, 16), at(1, 34)], [at(1, 23), at(1, 45)], road, 'standard'],
  ['35kmW', [at(2, 20, 30), at(2, 50)], [at(2, 37), at(3, 10)], road],
  ['50kmW', [at(3, 32), at(4, 25)], [at(3, 59), at(5, 0)], road],
  ['cross country', [at(0, 14), at(0, 42)], [at(0, 14), at(0, 42)], ['outdoor']],
];
const METRES: readonly Row[] = [
  ['one hour', [21400, 17500], [19000, 14500], outdoor],
  ['high jump', [2.46, 1.98], [2.11, 1.7], track, 'standard'],
  ['pole vault', [6.35, 5], [5.1, 4.05], track, 'standard'],
  ['long jump', [8.96, 7.2], [7.53, 5.9], track, 'standard'],
  ['triple jump', [18.3, 15.3], [15.8, 12.8], track, 'standard'],
  ['shot put', [23.6, 17.5], [22.7, 15], track, 'standard'],
  ['discus', [75.6, 56], [76.9, 50], outdoor, 'standard'],
  ['hammer', [86.8, 66], [83, 60], outdoor, 'standard'],
  ['javelin', [98.5, 70], [72.3, 52], outdoor, 'standard'],
  ['weight', [26.4, 20], [26.2, 19], indoor],
];
const POINTS: readonly Row[] = [
  // Men's heptathlon is the indoor one.
  ['heptathlon', [6650, 5400], [7300, 5500], track, 'standard'],
  ['pentathlon', [4500, 3500], [5060, 4000], indoor, 'standard'],
  ['decathlon', [9150, 7100], [8400, 6200], outdoor, 'standard'],
];

const facts =
  (unit: DisciplineFacts['unit']) =>
  ([discipline, men, women, environments, standard]: Row): DisciplineFacts => ({
    discipline,
    unit,
    lowerIsBetter: unit === 's',
    men,
    women,
    environments,
    standard: standard !== undefined,
  });

/** Every discipline of the model, running events first. */
export const DISCIPLINE_FACTS: readonly DisciplineFacts[] = [
  ...TIMES.map(facts('s')),
  ...METRES.map(facts('m')),
  ...POINTS.map(facts('points')),
];

const BY_NAME: ReadonlyMap<Discipline, DisciplineFacts> = new Map(DISCIPLINE_FACTS.map((row) => [row.discipline, row]));

export const factsOf = (discipline: Discipline): DisciplineFacts => BY_NAME.get(discipline)!;
