import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/spans.ts';
import { findAges } from './ages.ts';
import { findCompetitions } from './competitions.ts';
import { findDates } from './dates.ts';
import { findEpithets } from './epithets.ts';
import { findEvents } from './events.ts';
import { findMarks } from './marks.ts';
import type { AnyMention, Finder } from './mention.ts';
import { findArticleNames } from './names.ts';
import { findPlaces } from './places.ts';
import { findPronouns } from './pronouns.ts';
import { findQuantities } from './quantities.ts';
import { findRecordWords } from './records.ts';
import { findTotals, tellsTotals } from './totals.ts';
import { findVenues } from './venues.ts';

/**
 * The finders in the order in which they may claim text. Competitions come first, since their names
 * hold years, cities and distances (`Wanamaker Mile`, `Tokyo 2020`); then marks, which a date parser
 * would read as clock times; then epithets (`the Olympic 5,000m champion`) and record words (`world
 * 1500m record`), which hold events; ages before durations (`24-year-old`); dates before quantities
 * (`five days later`); names last, from what nobody else has claimed.
 */
const FINDERS: readonly Finder<AnyMention>['find'][] = [
  findCompetitions,
  findMarks,
  findEpithets,
  findRecordWords,
  findEvents,
  findAges,
  findDates,
  findQuantities,
  findPlaces,
  findVenues,
];

/** Every mention of every sentence: sorted by place, none overlapping another. */
export const findMentions = (sentences: readonly Sentence[]): readonly (readonly AnyMention[])[] => {
  const totals = tellsTotals(sentences);
  const found = sentences.map((sentence) => {
    const mentions: AnyMention[] = [];
    const add = (more: readonly AnyMention[]): void => {
      for (const mention of more) if (!mentions.some((other) => overlaps(other, mention))) mentions.push(mention);
    };
    for (const find of FINDERS) {
      add(find(sentence, mentions));
      if (find === findMarks && totals) add(findTotals(sentence, mentions));
    }
    return { mentions, add };
  });
  const taken: readonly (readonly Span[])[] = found.map(({ mentions }) => mentions);
  const names = findArticleNames(sentences, taken);
  for (const [index, { mentions, add }] of found.entries()) {
    add(names[index] ?? []);
    add(findPronouns(sentences[index]!, mentions));
  }
  return found.map(({ mentions }) => mentions.sort((a, b) => a.start - b.start));
};
