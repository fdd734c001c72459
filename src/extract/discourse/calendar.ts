import type { DateValue } from '../../model/values.ts';
import type { DateExpression } from '../mentions/dates.ts';

/** What a written date is resolved against. */
export interface DateContext {
  readonly published: string | null;
  readonly anchor: DateValue | null;
  readonly meeting: DateValue | null;
  readonly competition: { readonly start: string; readonly end: string } | null;
}
export const resolveDate = (_written: DateExpression, _context: DateContext): DateValue | null => null;
