import type { Check } from '../drafts.ts';
import { marks } from './marks.ts';
import { notation } from './notation.ts';
import { order } from './order.ts';
import { places } from './places.ts';
import { plausibility } from './plausibility.ts';
import { whenWhere } from './when-where.ts';

/** Every check. The order makes no difference: rows about one contradiction are joined afterwards. */
export const CHECKS: readonly Check[] = [marks, places, whenWhere, order, notation, plausibility];
