import type { DateValue } from '../../model/values.ts';
import type { DateForm } from '../mentions/dates.ts';

/** What a written date is resolved against. */
export interface DateContext {
  /** `YYYY-MM-DD`, or null where the article has no date of its own. */
  readonly published: string | null;
  /** The date of the happening told before. */
  readonly anchor: DateValue | null;
  /** The date of the happening that the article reports. */
  readonly meeting: DateValue | null;
  /** First and last day (or month, or year) of the competition that the date is told of. */
  readonly competition: { readonly start: string; readonly end: string } | null;
  /** The years that the article names as past, latest first; an undated one was written in the first or soon after. */
  readonly years: readonly number[];
}

export type Form<Type extends DateForm['type']> = Extract<DateForm, { type: Type }>;

export const isDay = (iso: string | null | undefined): iso is `${string}-${string}-${string}` => iso?.length === 10;
export const yearIn = (iso: string): number => Number(iso.slice(0, 4));
export const monthIn = (iso: string): number => Number(iso.slice(5, 7));

/** The day of the news: publication, else the day of the main happening. */
export const newsDay = ({ published, meeting }: DateContext): string | null =>
  published ?? (isDay(meeting?.value) ? meeting.value : null);

/** The date of the news as far as it is known: a year may be all. */
export const newsDate = ({ published, meeting }: DateContext): string | null => published ?? meeting?.value ?? null;

/** The year of `this season`: that of the news, else the last one named. */
export const newsYear = (context: DateContext): number | null => {
  const news = newsDate(context);
  return news === null ? (context.years[0] ?? null) : yearIn(news);
};

/** The date from which the story goes on. */
export const storyDate = (context: DateContext): string | null =>
  context.anchor?.value ?? context.meeting?.value ?? context.published;
