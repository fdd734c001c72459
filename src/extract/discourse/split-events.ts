import { DISCIPLINE_FACTS } from '../../lexicon/disciplines.ts';
import type { Discipline, Sex } from '../../model/values.ts';
import type { MarkReading } from '../mentions/mention.ts';
import type { Clause } from './clauses.ts';
import { onRoad } from './event-fits.ts';
import { type ChosenEvent, chooseEvent } from './events.ts';
import type { Reading } from './reading.ts';

/** Half of a race, where that is a distance of its own. */
const HALVES: Partial<Readonly<Record<Discipline, Discipline>>> = {
  marathon: 'half marathon',
  '20km': '10km',
  '10km': '5km',
  '10000m': '5000m',
  '2000m': '1000m',
  '3000m': '1500m',
  '800m': '400m',
  '400m': '200m',
  '1000m': '500m',
  '600m': '300m',
  '2 miles': 'mile',
  '100km': '50km',
  '10000mW': '5000mW',
  '20kmW': '10kmW',
};
// `the last ⟨lap⟩ in`, `her final ⟨400m⟩`, `the second ⟨mile⟩`: a part, whose time is no mark of that distance.
const PART_BEFORE =
  /\b(?:last|final|closing|second|third|fourth|fifth|next|middle|penultimate|anchor|each|every)(?: \w+)?[ -]$/i;

// Points that are no race's name.
const POINT = /^(?:half|mile)/i;
const OF_THE = /^ of (?:the|his|her|a) $/;
// `last lap` itself
const PART = /\b(?:lap|circuit|leg)s?$/i;

/**
 * Chooses the distance of a time on the way: `passed ⟨3000m⟩ in 8:50`, `62:01 at ⟨halfway⟩`.
 * A lap, a leg and the last kilometre are parts, and have none.
 */
export const chooseSplit = (
  readings: readonly Reading[],
  reading: Reading,
  clauses: readonly Clause[],
  anchor: number,
  marks: readonly MarkReading[],
  sex: Sex | null,
): ChosenEvent => {
  const { text } = reading.masked;
  const none: ChosenEvent = {
    discipline: null,
    sex: null,
    environment: null,
    round: null,
    reading: marks[0] ?? null,
    cost: 10,
  };
  const times = marks.filter(({ unit }) => unit === 's');
  const points = reading.mentions
    .filter((mention) => mention.sort === 'event')
    .map((mention) => ({ mention, at: reading.masked.indexOf(mention) }))
    .filter(
      ({ mention }) => mention.value.disciplines.length > 0 || POINT.test(mention.text) || /^\d/.test(mention.text),
    )
    .filter(({ at }) => {
      const between = at < anchor ? text.slice(at + 1, anchor) : text.slice(anchor + 1, at);
      return at < anchor
        ? between.length < 45 && !/;/.test(between)
        : /^\)?,? (?:at|for|by|through|over|in|to)(?: the| her| his)? $/.test(between);
    });
  // The one after the mark first, when it is attached; else the nearest before.
  const last = points.findLast(({ at }) => at < anchor) ?? points.find(({ at }) => at > anchor);
  // `the first half of the ⟨marathon⟩ in`
  const whole = points.find(({ at }) => last !== undefined && at < last.at && OF_THE.test(text.slice(at + 1, last.at)));
  const point = whole ?? last;
  if (point === undefined || PART.test(point.mention.text)) return none;
  // `35 kilometres in 1:54:00`: a point that is no distance of its own
  if (point.mention.value.disciplines.length === 0 && !POINT.test(point.mention.text)) return none;
  if (PART_BEFORE.test(text.slice(Math.max(0, point.at - 24), point.at))) return none;
  const doubled = times.map((time) => ({ ...time, value: time.value * 2 }));
  if (/^half/i.test(point.mention.text) && point.mention.value.disciplines.length === 0) {
    const race = chooseEvent(readings, reading, clauses, anchor, doubled, sex);
    const half = race.discipline === null ? undefined : HALVES[race.discipline];
    return half === undefined ? none : { ...race, discipline: half, reading: fitting(half, times), round: null };
  }
  const disciplines = /^mile/i.test(point.mention.text) ? (['mile'] as const) : point.mention.value.disciplines;
  const race = disciplines.length < 2 ? null : chooseEvent(readings, reading, clauses, anchor, [], sex);
  const road = race?.discipline != null && (onRoad(race.discipline) || race.environment === 'road');
  const discipline = disciplines.find((one) => onRoad(one) === road) ?? disciplines[0]!;
  const read = fitting(discipline, times);
  return read === null ? none : { ...none, discipline, reading: read, cost: 0 };
};

/** The reading that may be a time on the way at a distance: up to half as slow again as a race over it. */
const fitting = (discipline: Discipline, times: readonly MarkReading[]): MarkReading | null => {
  const facts = DISCIPLINE_FACTS.find((one) => one.discipline === discipline)!;
  const ranges = [facts.men, facts.women].filter((range) => range !== null);
  const best = Math.min(...ranges.map(([first]) => first));
  const slowest = Math.max(...ranges.map(([, last]) => last)) * 1.5;
  return times.find(({ value }) => value > best * 0.97 && value < slowest) ?? null;
};
