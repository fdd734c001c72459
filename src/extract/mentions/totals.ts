import { allMatches, occurs } from '../text/matching.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps } from '../text/spans.ts';
import { roleOf } from './mark-roles.ts';
import type { Finder, MarkMention } from './mention.ts';

/** What makes an article one on a combined competition, where four figures are somebody's points. */
const COMBINED = /\b(?:decath|heptath|pentath|multi-event|combined event)/i;

// `raised it to 9,045`, `6594 in all`, `It's 9162!`; not `in 2015`, `5,000 metres`, `$6,784`, `a crowd of 6,784 people`.
const TOTAL =
  /(?<![\p{L}\d$£€¥#@]|[\d][.,:/–-]|[$£€] )(?!(?:19|20)\d\d(?!\d)|\d,?\d00\b)(?<a>[3-9]),?(?<b>\d{3})(?![\d:%]|[.,/-]\d|[ -]?(?:m|km|ft|am|pm|metres?|meters?|kilomet|miles?|feet|people|fans|spectators|steps|days|hours|athletes|runners|watched|in the crowd|seats|euros|dollars|pounds)\b)/gu;

/** True for an article about points. */
export const tellsTotals = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ text }) => occurs(text, COMBINED));

/**
 * Finds totals of points that no word next to them names, in an article about a combined competition.
 * @returns in reading order; `[]` when there is none
 */
export const findTotals: Finder<MarkMention>['find'] = (sentence, taken) => {
  const { text } = sentence;
  return allMatches(text, TOTAL).flatMap(({ index, 0: written, groups }): MarkMention[] => {
    const span = { start: sentence.start + index, end: sentence.start + index + written.length };
    if (taken.some((other) => overlaps(other, span))) return [];
    const readings = [{ value: Number(`${groups!.a}${groups!.b}`), unit: 'points' as const, resolution: 1 }];
    const { role, bound } = roleOf(text, {
      ...{ start: index, end: index + written.length, readings },
      ...{ form: 'points', sub: false, windAided: false },
    });
    return [
      {
        ...{ sort: 'mark', ...span, text: written },
        value: { readings, bound, wind: null, windAided: false, role, written },
      },
    ];
  });
};
