import type { DateValue, Venue } from '../../model/values.ts';
import type { CompetitionMention } from '../mentions/mention.ts';

/** Competition, venue and date of one happening, each as far as it is known. */
export interface WhereWhen {
  readonly competition: CompetitionMention['value'] | null;
  readonly venue: Venue | null;
  readonly date: DateValue | null;
}
export const NOWHERE: WhereWhen = { competition: null, venue: null, date: null };

export const isNowhere = (place: WhereWhen): boolean =>
  place.competition === null && place.venue === null && place.date === null;

/** A name for comparing: no accents, small letters. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** True where the words of one name are all in the other: `Millrose Games`, `2024 Millrose Games`. */
const sameName = (a: string, b: string): boolean => {
  const [x, y] = [fold(a).split(/\s+/), fold(b).split(/\s+/)];
  const [fewer, more] = x.length < y.length ? [x, new Set(y)] : [y, new Set(x)];
  return fewer.every((word) => more.has(word));
};

/** Two dates that cannot be one: they differ as far as both are known. */
export const datesDiffer = (a: DateValue, b: DateValue): boolean => {
  const length = Math.min(a.value.length, b.value.length);
  return a.value.slice(0, length) !== b.value.slice(0, length);
};

const yearOf = (place: WhereWhen): string | null =>
  place.date?.value.slice(0, 4) ?? place.competition?.start?.slice(0, 4) ?? place.competition?.year?.toString() ?? null;

/** True where the two cannot be one happening: another city, another year, another meeting. */
export const differs = (a: WhereWhen, b: WhereWhen): boolean => {
  if (a.venue?.city && b.venue?.city && fold(a.venue.city) !== fold(b.venue.city)) return true;
  if (a.date && b.date && datesDiffer(a.date, b.date)) return true;
  const [yearA, yearB] = [yearOf(a), yearOf(b)];
  if (yearA !== null && yearB !== null && yearA !== yearB) return true;
  if (a.competition && b.competition && !a.competition.series && !b.competition.series) {
    if (a.competition.city && b.competition.city && fold(a.competition.city) === fold(b.competition.city)) return false;
    return !sameName(a.competition.name, b.competition.name);
  }
  return false;
};

/** `a` with what `b` adds. */
export const fill = (a: WhereWhen, b: WhereWhen): WhereWhen => ({
  competition: a.competition ?? b.competition,
  venue: a.venue ?? b.venue,
  date: a.date === null ? b.date : b.date?.value.startsWith(a.date.value) ? b.date : a.date,
});
