import type { RecordLabel } from '../model/values.ts';

const ABSOLUTE: ReadonlySet<RecordLabel> = new Set(['WR', 'WIR', 'WB']);
/** A world record or world best, indoors or out. */
export const isRecordAbsolute = (label: RecordLabel): boolean => ABSOLUTE.has(label);

/** Labels for which wind and other rules count: a national record is one, a season's lead or best is not. */
const RATIFIED: ReadonlySet<RecordLabel> = new Set([
  ...(['WR', 'WIR', 'OR', 'AR', 'ER', 'AfR', 'AsR', 'NAR', 'SAR', 'OcR', 'NR', 'WU20R'] as const),
]);
export const isRatified = (label: RecordLabel): boolean => RATIFIED.has(label);

const AREAS: ReadonlySet<RecordLabel> = new Set(['AR', 'ER', 'AfR', 'AsR', 'NAR', 'SAR', 'OcR']);
export const isArea = (label: RecordLabel): boolean => AREAS.has(label);

/** In words: `world indoor record`. */
export const RECORD_WORDS: Readonly<Record<RecordLabel, string>> = {
  WR: 'world record',
  WIR: 'world indoor record',
  WB: 'world best',
  WL: 'world lead',
  OR: 'Olympic record',
  CR: 'championship record',
  AR: 'area record',
  ER: 'European record',
  AfR: 'African record',
  AsR: 'Asian record',
  NAR: 'North American record',
  SAR: 'South American record',
  OcR: 'Oceanian record',
  NR: 'national record',
  MR: 'meeting record',
  DLR: 'Diamond League record',
  WU20R: 'world U20 record',
  PB: 'personal best',
  SB: "season's best",
};
