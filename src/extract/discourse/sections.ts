import type { DateValue } from '../../model/values.ts';
import { type Cue, cuesOf } from './cues.ts';
import { pattern } from './masking.ts';
import type { Reading } from './reading.ts';
import type { DateOf } from './told-dates.ts';
import type { WhereWhen } from './where-when.ts';

/** A sub-heading of a day says it in so many letters at most: `Day two: Saturday`, `Sunday 21 April`. */
const DAY_HEADING = 40;
// `WOMEN`, `Men's 100m`, `Track events`: these divide a day, and end none
const DIVISIONS =
  /^\W*(?:(?:wo)?men|boys|girls|mixed|track|field|road|results?|finals?|heats?|semi-?finals?|relays?|seniors?|juniors?|u\d\d|under-\d\d)\b/i;

/** `Saturday`, `Sunday 21 April`, `Day two`; a bare `21 April 2019` is the stamp of a page. */
const isDayOfMeeting = (cue: Cue): boolean =>
  cue.sort === 'date' &&
  (cue.value.type === 'weekday' ||
    cue.value.type === 'day of meeting' ||
    (cue.value.type === 'calendar' && cue.value.weekday !== null && cue.value.year === null));

/**
 * The day that a sub-heading gives to what stands below it (`Saturday`), for each sentence; null where none
 * does. A heading of another kind ends it.
 */
export const sectionDays = (readings: readonly Reading[], dateOf: DateOf): readonly (DateValue | null)[] => {
  let day: DateValue | null = null;
  return readings.map((reading) => {
    const { heading, text } = reading.sentence;
    if (!heading || reading.mentions.some(({ sort }) => sort === 'mark' || sort === 'place')) return day;
    const [cue, other] = cuesOf(reading).filter((one) => one.cue.sort === 'date');
    const told = cue === undefined ? null : dateOf(cue.cue);
    const isDay = cue !== undefined && other === undefined && isDayOfMeeting(cue.cue);
    if (isDay && reading.index > 1 && told?.precision === 'day' && text.trim().length <= DAY_HEADING) day = told;
    else if (!DIVISIONS.test(text) && !reading.mentions.some(({ sort }) => sort === 'event')) day = null;
    return day;
  });
};

/** `⟨Doha⟩, ⟨5 May⟩`, `⟨Prefontaine Classic⟩, ⟨Eugene⟩ (⟨27 May⟩)`; not `Road to ⟨Doha⟩` */
const PLACE_HEADING = pattern('^[^\\w{X}]*(?:the )?{W}(?:[\\s,;:()/|–—-]*(?:in |at |on )?{W}){0,3}[^\\w{X}]*$');
const PLACE = pattern('[{V}{C}]');

/** True for a sub-heading that names a meeting, and nothing else. */
export const isPlaceHeading = ({ index, sentence, masked: { text } }: Reading): boolean =>
  index > 0 && sentence.heading && PLACE_HEADING.test(text) && PLACE.test(text);

/**
 * The meeting that a sub-heading names for what stands below it, in a report of several (`Doha, 5 May`, then
 * `Shanghai, 13 May`), for each sentence; null above the first, and everywhere in a report of one.
 * @param tell what the cues of a heading say
 */
export const sectionPlaces = (
  readings: readonly Reading[],
  tell: (cues: readonly Cue[]) => WhereWhen,
): readonly (WhereWhen | null)[] => {
  const headings = readings.filter(isPlaceHeading);
  if (new Set(headings.map(({ sentence }) => sentence.text)).size < 2) return readings.map(() => null);
  let place: WhereWhen | null = null;
  return readings.map((reading) => {
    if (headings.includes(reading)) place = tell(cuesOf(reading).map(({ cue }) => cue));
    return place;
  });
};
