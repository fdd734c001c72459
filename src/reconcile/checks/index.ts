import type { Check } from '../drafts.ts';
import { ages } from './ages.ts';
import { margins } from './margins.ts';
import { marks } from './marks.ts';
import { names } from './names.ts';
import { notation } from './notation.ts';
import { order } from './order.ts';
import { places } from './places.ts';
import { plausibility } from './plausibility.ts';
import { rankings } from './rankings.ts';
import { records } from './records.ts';
import { sharedPlaces } from './shared-places.ts';
import { spans } from './spans.ts';
import { tallies } from './tallies.ts';
import { whenWhere } from './when-where.ts';

/** Every check. The order makes no difference: rows about one contradiction are joined afterwards. */
export const CHECKS: readonly Check[] = [
  ...[
    marks,
    places,
    sharedPlaces,
    whenWhere,
    spans,
    margins,
    ages,
    rankings,
    tallies,
    records,
    order,
    notation,
    plausibility,
    names,
  ],
];
