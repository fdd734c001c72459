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

/** Which day of the contest `day` is, by the one event of it that is told with its weekday: `her 1.95m on Saturday` in the high jump → 0. */
const dayByEvent = ({ readings }: ArticleReading, combined: string, day: string): 0 | 1 | null => {
  const weekday = WEEKDAY_NAMES[weekdayOf(day)]!;
  const { order = [], days = [] } = PROGRAMMES.find((one) => one.name === combined) ?? {};
  for (const { mentions } of readings) {
    const dates = mentions.filter((mention) => mention.sort === 'date');
    if (dates.length !== 1 || !dates[0]!.text.includes(weekday)) continue;
    const told = mentions.flatMap((mention) => (mention.sort === 'event' ? mention.value.disciplines : []));
    const parts = new Set(told.filter((one) => order.includes(one)).map((one) => order.indexOf(one) >= days[1]!));
    if (parts.size === 1) return parts.has(true) ? 1 : 0;
  }
  return null;
};

/** Both days of an article's combined competition, where it tells both, or one by what was contested; else null. */
const twoDaysOf = once((article: ArticleReading): TwoDays | null => {
  const day = article.meeting.date?.value;
  if (day?.length !== 10 || !['decathlon', 'heptathlon'].includes(combinedOf(article) ?? '')) return null;
  const { text, published } = article.article;
  const isNamed = (date: string): boolean =>
    (published === null || date <= published) && text.includes(WEEKDAY_NAMES[weekdayOf(date)]!);
  const [before, after] = [addDays(day, -1), addDays(day, 1)];
  if (isNamed(after) && isNamed(day)) return { first: day, last: after };
  if (isNamed(before) && isNamed(day)) return { first: before, last: day };
  const which = dayByEvent(article, combinedOf(article)!, day);
  return which === null ? null : which === 0 ? { first: day, last: after } : { first: before, last: day };
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
