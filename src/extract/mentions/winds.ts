import { candidates, everyMatch } from '../text/matching.ts';
/** A wind reading: where it stands in a sentence's text, and its value in m/s (positive follows). */
export interface WindReading {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const NUMBER = '(?<sign>[+−–-]|(?:minus|plus) )?(?<value>\\d{1,2}[.,]\\d{1,2})';
const UNIT = '\\s?(?:m\\/s(?:ec)?|mps|m\\.p\\.s\\.?|ms\\b|met(?:re|er)s?[- ](?:per|a)[- ]second)';

/** Tried in order; a later one takes nothing that an earlier one has. */
const PATTERNS: readonly RegExp[] = [
  // `+0.9m/s`, `1.7 m/s`, `-1.4mps`, `a 0.3 metres per second headwind`; not `1.7m`.
  new RegExp(`(?<![\\d.,:])${NUMBER}${UNIT}`, 'gi'),
  // `wind: +0.9`, `a following wind of 1.2`, `headwind of 0.2`, `the gauge showed 2.4`; not `wind and 9.98`.
  new RegExp(
    `\\b(?:wind|tailwind|headwind|breeze|gauge|anemometer)(?: reading| speed| gauge)?(?: (?:was|is|of|at|read|reading|showed|showing|said|measured|measuring|registered|only|just|over|around|about|a|the|legal|illegal)){0,4}[:,]?\\s\\(?${NUMBER}(?![\\d:])`,
    'gi',
  ),
  // `a +5.2 wind`, `into a 1.4 headwind`, `a 1.8-metre tailwind`, `a 0.9 following wind`.
  new RegExp(
    `(?<![\\d.,:])${NUMBER}[- ]?(?:m|met(?:re|er)s?)?[- ](?:legal |following |tail |head |tail-|head-)?(?:wind|tailwind|headwind|breeze)\\b`,
    'gi',
  ),
  // `(+0.9)`, `(-0.8 w)`, `9.85 +0.7`, `men's 100m (+0.4)`; not `2012-13.5`, `9.58-9.63`.
  /(?<=[(\s,])(?<sign>[+−-])(?<value>\d[.,]\d)(?!\d|[.:]\d)\s?w?(?=[)\s,;]|$)/g,
  // `(minus 2.1)`, `plus 1.4`; not `minus 2.15`.
  /\b(?<sign>minus|plus) (?<value>\d[.,]\d)(?!\d)/g,
  // `9.85 (0.7)`, `8.21m (1.3w)`: a bracket right after a mark of a sprint or jump; not `45.1 (22.3)`.
  /(?<=\d[.,]\d\d ?(?:m|s|secs?|seconds?|metres|meters)?\s\()(?<value>\d[.,]\d)\s?w?(?=[),])/g,
];

const patternsIn = candidates(PATTERNS, (pattern) => pattern);

/**
 * Finds the wind readings of a text: numbers that look like marks and are none.
 * @returns in reading order; a headwind without a sign is negative; `[]` when there is none
 */
export const findWinds = (text: string): readonly WindReading[] => {
  const found: WindReading[] = [];
  for (const pattern of patternsIn(text)) {
    for (const match of everyMatch(text, pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const size = Number(match.groups!.value!.replace(',', '.'));
      // Past 9 m/s it is the runner's speed, not the wind's.
      if (size > 9) continue;
      const against =
        /[−–-]|minus/.test(match.groups!.sign ?? '') || /head-?\s?wind/i.test(text.slice(start - 10, end + 16));
      found.push({ start, end, value: against ? -size : size });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
