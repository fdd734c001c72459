import { competitionNamed } from '../../lexicon/competitions.ts';
import { daysBetween } from '../../lexicon/days.ts';
import { type Edition, editionsOf } from '../../lexicon/editions.ts';
import type { CompetitionMention } from '../mentions/mention.ts';
import { describe } from './city-championships.ts';
import type { Attested } from './places.ts';

type CompetitionValue = CompetitionMention['value'];

/** Championships that go by the name of a greater one in a report of their own. */
const SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  'World Championships': [
    ...['World Indoor Championships', 'World Cross Country Championships', 'World Half Marathon Championships'],
    ...['World Road Running Championships', 'World Race Walking Team Championships', 'World Relays'],
    ...['World U20 Championships', 'World U18 Championships'],
  ],
  'European Championships': [
    ...['European Indoor Championships', 'European Cross Country Championships', 'European Team Championships'],
    ...['European U23 Championships', 'European U20 Championships', 'European Running Championships'],
  ],
  'Asian Championships': ['Asian Indoor Championships'],
  'NCAA Outdoor Championships': ['NCAA Indoor Championships'],
  'US Championships': ['US Indoor Championships'],
  'UK Championships': ['UK Indoor Championships'],
};

/** The last days after which an edition is still news. */
const NEWS = 8;

/** The edition of a championship that a report of `published` may be of: on, or just over; null for none. */
export const editionReported = (championship: string, published: string): Edition | null =>
  editionsOf(championship).find(
    ({ start, end }) => start.length === 10 && start <= published && daysBetween(end, published) <= NEWS,
  ) ?? null;

/** Held in that month, by its usual months. */
const isInMonth = (championship: string, published: string): boolean =>
  competitionNamed(championship)?.months.includes(Number(published.slice(5, 7))) ?? false;

/**
 * What a championship's plain name stands for on a day: `the world championships`, told in Aarhus in the days
 * of the cross country, are those; `NCAA Championships` in March are indoors.
 * @returns the competition itself where its own edition is near, and where no other fits
 */
export const championshipMeant = (
  competition: CompetitionValue,
  published: string | null,
  attested: Attested,
): CompetitionValue => {
  const name = competition.canonical;
  if (name === null || published === null || competition.year !== null || competition.city !== null) return competition;
  const siblings = SIBLINGS[name];
  if (siblings === undefined || editionReported(name, published) !== null || isInMonth(name, published))
    return competition;
  for (const sibling of siblings) {
    const edition = editionReported(sibling, published);
    if (edition === null ? !isInMonth(sibling, published) : !attested(edition.city)) continue;
    const { written, adjective } = competition;
    return { ...describe(competitionNamed(sibling)!, edition, null), year: null, written, adjective };
  }
  return competition;
};
