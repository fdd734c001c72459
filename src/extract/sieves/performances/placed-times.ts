import { addDays } from '../../../lexicon/days.ts';
import type { DateValue } from '../../../model/values.ts';
import type { Clause } from '../../discourse/clauses.ts';
import { cuesFor, titleDatesOf } from '../../discourse/cues.ts';
import { namedBy, pattern } from '../../discourse/masking.ts';
import type { Reading } from '../../discourse/reading.ts';
import type { DateMention } from '../../mentions/mention.ts';
import type { Span } from '../../text/spans.ts';
import type { Placing } from './places.ts';

/** When places without a mark were had, where their words put them on another day than their sentence. */

// `last year's ⟨winner⟩`
const DATED = pattern("({D})'s (?:[a-z]+ )?$");
/** The date that a place is said to be of, whatever else its sentence dates; null without one. */
export const datedBefore = ({ masked }: Reading, at: number): Span | null =>
  namedBy(masked, DATED.exec(masked.text.slice(0, at)));

// `2018 ⟨runner-up⟩ Vik`
const YEAR_BEFORE = pattern("({D})(?:'s)?(?: [a-z]+)?(?: {C}| {V}| {E}){0,2} $");
/** The year of a title told before a name, by itself no date of the sentence. */
export const titleYear = (reading: Reading, at: number): DateMention | null => {
  const date = namedBy(reading.masked, YEAR_BEFORE.exec(reading.masked.text.slice(0, at)));
  return titleDatesOf(reading).find((one) => one === date) ?? null;
};

// `three days after ⟨taking⟩ the ⟨E⟩`, `after ⟨silver⟩ at ⟨100m⟩ and ⟨gold⟩ at ⟨200m⟩`: on a day before that of the sentence
const DAYS_AFTER = pattern('({Q}) (?:after|before) (?:[a-z]+ly )?$');
const AFTER = /\bafter (?:(?:taking|winning|claiming|earning|a|an|his|her|their|earlier) )?(?:[^;.,]{0,25} and )?$/;
/** The date of a place, where its words put it some days before what the sentence tells. */
export const dateBefore = (reading: Reading, at: number, date: DateValue | null): DateValue | null => {
  if (date?.precision !== 'day') return date;
  const from = Math.max(0, at - 60);
  const before = reading.masked.text.slice(from, at);
  const told = DAYS_AFTER.exec(before);
  const shift = namedBy(reading.masked, told, from);
  if (shift?.sort === 'quantity') {
    const { unit, value } = shift.value;
    const days = unit === 'day' ? value : unit === 'week' ? 7 * value : null;
    if (days === null || !/after/.test(told![0])) return null;
    return { ...date, value: addDays(date.value, -days) };
  }
  return AFTER.test(before) && !cuesFor(reading, at).some(({ cue }) => cue.sort === 'date') ? null : date;
};

// `champion in ⟨V⟩ in ⟨M⟩, with ⟨A⟩ only ⟨fourth⟩`: of the race that the words before tell
const WITH = /^(?:and )?with /;
/** What tells the race of a place in a clause with `with`; null for any other. */
export const raceBefore = (reading: Reading, clause: Clause, placings: readonly Placing[], at: number): Span | null => {
  const { masked, mentions } = reading;
  if (!WITH.test(masked.text.slice(clause.start, clause.end))) return null;
  if (cuesFor(reading, at).some((cue) => cue.at >= clause.start)) return null;
  const said = placings.findLast((one) => one.how === 'said' && one.at < clause.start)?.words;
  const mark = mentions.findLast(
    ({ sort, start }) => sort === 'mark' && start < masked.spanOf(clause.start, clause.start + 1).start,
  );
  return said ?? mark ?? null;
};
