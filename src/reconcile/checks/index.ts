import type { Check } from '../drafts.ts';
import { ages } from './ages.ts';
import { calendar } from './calendar.ts';
import { events } from './events.ts';
import { headCounts } from './head-counts.ts';
import { holders } from './holders.ts';
import { lists } from './lists.ts';
import { looseMargins } from './loose-margins.ts';
import { margins } from './margins.ts';
import { marks } from './marks.ts';
import { names } from './names.ts';
import { nearMarks } from './near-marks.ts';
import { notation } from './notation.ts';
import { oneMark } from './one-mark.ts';
import { onePlace } from './one-place.ts';
import { order } from './order.ts';
import { places } from './places.ts';
import { plausibility } from './plausibility.ts';
import { rankings } from './rankings.ts';
import { records } from './records.ts';
import { sharedPlaces } from './shared-places.ts';
import { spans } from './spans.ts';
import { tallies } from './tallies.ts';
import { weekdays } from './weekdays.ts';
import { whenWhere } from './when-where.ts';

/** What one happening is told to be. */
const HAPPENINGS: readonly Check[] = [
  marks,
  oneMark,
  onePlace,
  nearMarks,
  places,
  sharedPlaces,
  whenWhere,
  events,
  notation,
  plausibility,
  order,
];
/** What is told of happenings in relation to each other, and of athletes. */
const RELATIONS: readonly Check[] = [
  spans,
  margins,
  looseMargins,
  records,
  holders,
  rankings,
  tallies,
  headCounts,
  ages,
  names,
];

/** Every check. The order makes no difference: rows about one contradiction are joined afterwards. */
export const CHECKS: readonly Check[] = [...HAPPENINGS, ...RELATIONS, calendar, weekdays, lists];
