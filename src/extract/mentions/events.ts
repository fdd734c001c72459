import { candidates, everyMatch } from '../text/matching.ts';
import { overlaps, type Span } from '../text/spans.ts';
import { isStretch } from './event-distances.ts';
import { type Found, RACE_RULES, RULES, type Rule, type Value } from './event-patterns.ts';
import { qualify } from './event-qualifiers.ts';
import type { EventMention, Finder } from './mention.ts';

/** An event with the words around it, or a stretch of a race; null for `90m` and `7km` that are neither. */
const read = (
  text: string,
  found: Found,
  free: (span: Span, around: Span) => Span,
): (Span & { value: Value }) | null => {
  const { disciplines, metres } = found;
  const named = disciplines.length > 0 || found.bare === false;
  const stretch =
    found.role === 'distance' || (metres !== undefined && isStretch(text, found.start, found.end, metres || null));
  if (!stretch && !named && (metres === undefined || metres < 100)) return null;
  const around = found.bare === false || stretch ? null : qualify(text, found.start, found.end);
  return {
    ...(around === null ? { start: found.start, end: found.end } : free(found, around)),
    value: {
      disciplines,
      sex: found.sex ?? around?.sex ?? null,
      environment: found.environment ?? around?.environment ?? null,
      role: stretch || !named ? 'distance' : 'event',
      round: found.round ?? around?.round ?? null,
    },
  };
};

/** All that some rules find in a text, kept for the text read last: several finders ask for the events of one sentence. */
const finderOf = (rules: readonly Rule[]): ((text: string) => readonly Found[]) => {
  const rulesIn = candidates(rules, ({ pattern }) => pattern);
  let last: { readonly text: string; readonly found: readonly Found[] } = { text: '', found: [] };
  return (text) => {
    if (last.text === text) return last.found;
    const found: Found[] = [];
    for (const { pattern, read } of rulesIn(text)) {
      for (const match of everyMatch(text, pattern)) {
        const value = read(match);
        if (value !== null) found.push({ start: match.index, end: match.index + match[0].length, ...value });
      }
    }
    last = { text, found };
    return found;
  };
};
// Races and rounds without a discipline come last: `the 400m final` is one event.
const FINDERS = [finderOf(RULES), finderOf(RACE_RULES)];

/**
 * Finds the events of a sentence, and the stretches of a race (`role: 'distance'`), with the sex,
 * round and surroundings that the words next to them give.
 * @returns in reading order, none overlapping; `[]` when there is none
 */
export const findEvents: Finder<EventMention>['find'] = (sentence, taken) => {
  const { text } = sentence;
  const blocks: Span[] = taken.map((span) => ({ start: span.start - sentence.start, end: span.end - sentence.start }));
  const events: (Span & { value: Value })[] = [];
  for (const find of FINDERS) {
    const found: Found[] = [];
    for (const one of find(text)) if (![...blocks, ...found].some((other) => overlaps(other, one))) found.push(one);
    blocks.push(...found);
    // The words around an event never reach into another mention.
    const free = (span: Span, around: Span): Span => ({
      start: Math.max(around.start, ...blocks.map(({ end }) => end).filter((end) => end <= span.start)),
      end: Math.min(around.end, ...blocks.map(({ start }) => start).filter((start) => start >= span.end)),
    });
    for (const one of found) {
      const event = read(text, one, free);
      if (event !== null) events.push(event);
    }
    blocks.push(...events);
  }
  return events
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value }) => ({
      sort: 'event',
      start: sentence.start + start,
      end: sentence.start + end,
      text: text.slice(start, end),
      value,
    }));
};

export const events: Finder<EventMention> = { name: 'events', find: findEvents };
