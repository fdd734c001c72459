import { WEEKDAY_NAMES } from '../../../lexicon/calendar-words.ts';
import { addDays, weekdayOf } from '../../../lexicon/days.ts';
import type { Discipline } from '../../../model/values.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { Scene } from '../../discourse/scenes.ts';
import { once } from '../../text/once.ts';
import { combinedOf } from './affinity.ts';
import { PROGRAMMES } from './combined.ts';

/** The two days of a decathlon or heptathlon. */
interface TwoDays {
  readonly first: string;
  readonly last: string;
}

/** Both days of an article's combined competition, where it names the weekdays of both; else null. */
const twoDaysOf = once((article: ArticleReading): TwoDays | null => {
  const day = article.meeting.date?.value;
  if (day?.length !== 10 || !['decathlon', 'heptathlon'].includes(combinedOf(article) ?? '')) return null;
  const { text, published } = article.article;
  const isNamed = (date: string): boolean =>
    (published === null || date <= published) && text.includes(WEEKDAY_NAMES[weekdayOf(date)]!);
  const [before, after] = [addDays(day, -1), addDays(day, 1)];
  if (isNamed(after) && isNamed(day)) return { first: day, last: after };
  return isNamed(before) && isNamed(day) ? { first: before, last: day } : null;
});

/** `On ⟨D⟩ …`: the sentence tells its day itself. */
const tellsDay = ({ mentions }: Reading): boolean => mentions.some((mention) => mention.sort === 'date');

/**
 * The scene of a part of a combined competition on the day of that part: shot put on the first, javelin and the
 * score itself on the second.
 */
export const onCombinedDay = (
  scene: Scene,
  article: ArticleReading,
  reading: Reading,
  discipline: Discipline | null,
): Scene => {
  const days = scene.main && scene.date?.value.length === 10 ? twoDaysOf(article) : null;
  const combined = combinedOf(article);
  if (days === null || discipline === null || tellsDay(reading)) return scene;
  if (scene.date!.value !== days.first && scene.date!.value !== days.last) return scene;
  const programme = PROGRAMMES.find((one) => one.name === combined);
  const at = programme?.order.indexOf(discipline) ?? -1;
  if (discipline !== combined && (programme === undefined || at < 0)) return scene;
  const value = discipline !== combined && at < (programme?.days[1] ?? 0) ? days.first : days.last;
  return { ...scene, date: { ...scene.date!, value } };
};
