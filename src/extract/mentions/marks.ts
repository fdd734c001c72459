import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/spans.ts';
import { findWrittenMarks, type WrittenMark } from './mark-notations.ts';
import { roleOf } from './mark-roles.ts';
import type { Finder, MarkMention, MarkReading } from './mention.ts';
import { type NotAMark, whyNotAMark } from './not-marks.ts';
import { findWinds, type WindReading } from './winds.ts';

/** A mark, or a number that is written like one and is none. `notAMark` says why. */
interface Candidate {
  readonly written: WrittenMark;
  readonly notAMark: NotAMark | null;
}

/** Two readings of one mark, a metric and an imperial one or the same twice: `6.27m (20ft 7in)`. */
const sameMark = (a: MarkReading, b: MarkReading): boolean =>
  a.unit === b.unit && Math.abs(a.value - b.value) <= (a.unit === 'm' ? 0.03 : 0.001);
// `8.95m (29ft 4½in)`, `23.37 meters, or 76 feet`, `5.83/19-1½`, `263-6 (80.31m)`.
const JOINT = /^ ?(?:\(|\/|,? or |, |\[|- )(?:or |about |approximately )?$/;

/** Joins a mark and its conversion into one; the metric one, or the one with colons, is kept. */
const joinConversions = (text: string, marks: readonly WrittenMark[]): readonly (WrittenMark & { proper: Span })[] => {
  const joined: (WrittenMark & { proper: Span })[] = [];
  for (const mark of marks) {
    const last = joined[joined.length - 1];
    if (last !== undefined && JOINT.test(text.slice(last.end, mark.start))) {
      const twin = mark.readings.find((one) => last.readings.some((other) => sameMark(one, other)));
      const twice = mark.form !== last.form || text.slice(last.end, mark.start).includes('(');
      if (twin !== undefined && twice) {
        const kept = last.form === 'imperial' || (last.form !== 'bare' && mark.form === 'length') ? mark : last;
        const close = /^\s?[)\]]/.exec(text.slice(mark.end))?.[0].length ?? 0;
        const end = mark.end + (/[([]\s?$/.test(text.slice(last.end, mark.start).trimEnd()) ? close : 0);
        const agreed = kept.readings.filter((one) => sameMark(one, twin));
        const proper = kept === mark ? { start: mark.start, end: mark.end } : last.proper;
        const readings = [...agreed, ...kept.readings.filter((one) => !agreed.includes(one) && one.unit === twin.unit)];
        joined[joined.length - 1] = { ...kept, start: last.start, end, readings, proper };
        continue;
      }
    }
    joined.push({ ...mark, proper: { start: mark.start, end: mark.end } });
  }
  return joined;
};

const WIND_AIDED_BEFORE = /\bwind[- ](?:aided|assisted|helped|blown)(?: [a-z]+){0,3} $|\bwindy $/i;
const WIND_AIDED_AFTER =
  /^(?:s|m|secs?)? ?(?:\((?:w|wind|wa|wind[- ](?:aided|assisted))\)|(?:, |, but |but )?(?:wind[- ](?:aided|assisted)|with (?:an? )?(?:illegal|too much) (?:tail)?wind))/i;

/** The wind reading that goes with a mark: the next one, before another mark comes. */
const windOf = (text: string, mark: Span, next: Span | undefined, winds: readonly WindReading[]): number | null => {
  const wind = winds.find((one) => one.start >= mark.end);
  if (wind === undefined || wind.start - mark.end > 70) return null;
  if (next !== undefined && next.start < wind.start) return null;
  return /[;.!?] /.test(text.slice(mark.end, wind.start)) ? null : wind.value;
};

/** Whole numbers are marks only where the words make them barriers, heights or splits: `under 13 minutes`, `cleared six metres`. */
const isWholeMark = (text: string, mark: WrittenMark, role: string): boolean => {
  if (role === 'split') return mark.readings.some((one) => one.unit === 's' && one.value >= 10);
  const before = text.slice(Math.max(0, mark.start - 30), mark.start);
  const measure = mark.readings[0]!;
  if (measure.unit === 'm') {
    // `over 60m` names an event, unless a throw is spoken of.
    if (measure.value === 60 && !/\b(?:throw|threw|javelin|discus|hammer|barrier|line)/i.test(text)) return false;
    const height =
      /\b(?:clear(?:ed|ing|s)?|jump(?:ed|ing)?|leap(?:t|ed)?|vault(?:ed|ing)?|threw|thrown?|over|beyond|past|bar at|went|passing|height of|leap of|throw of|jump of|vault of)\b[^,.;]{0,14}$/i;
    return role !== 'result' || height.test(before);
  }
  return role === 'barrier' || role === 'failed';
};

const readCandidates = (text: string, winds: readonly WindReading[]): readonly Candidate[] =>
  findWrittenMarks(text).map((written) => ({ written, notAMark: whyNotAMark(text, written, winds) }));

const isTaken = (sentence: Sentence, mark: Span, taken: readonly Span[]): boolean =>
  taken.some((span) => overlaps(span, { start: sentence.start + mark.start, end: sentence.start + mark.end }));

/**
 * Finds the marks of a sentence, in any notation of the press.
 * Margins, paces, wind readings, clock times and the like are not among them.
 * @returns in reading order, none overlapping
 */
export const findMarks: Finder<MarkMention>['find'] = (sentence, taken) => {
  const { text } = sentence;
  const winds = findWinds(text);
  const marks = readCandidates(text, winds)
    .filter(({ notAMark, written }) => notAMark === null && !isTaken(sentence, written, taken))
    .map(({ written }) => written);
  const joined = joinConversions(text, marks);
  const mentions: MarkMention[] = [];
  joined.forEach((mark, index) => {
    const { role, bound } = roleOf(text, mark);
    if (mark.form === 'whole' && !isWholeMark(text, mark, role)) return;
    const around = text.slice(Math.max(0, mark.start - 45), mark.start);
    const wind = windOf(text, mark, joined[index + 1], winds);
    const windAided =
      mark.windAided || WIND_AIDED_BEFORE.test(around) || WIND_AIDED_AFTER.test(text.slice(mark.end, mark.end + 50));
    mentions.push({
      sort: 'mark',
      start: sentence.start + mark.start,
      end: sentence.start + mark.end,
      text: text.slice(mark.start, mark.end),
      value: {
        readings: mark.readings,
        bound,
        wind,
        windAided,
        role,
        written: text.slice(mark.proper.start, mark.proper.end),
      },
    });
  });
  return mentions;
};

export const marks: Finder<MarkMention> = { name: 'marks', find: findMarks };
