import type { Discipline } from '../../../model/values.ts';
import type { Person } from '../../discourse/coreference.ts';
import type { Affinity } from '../../discourse/event-fits.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { findEvents } from '../../mentions/events.ts';
import { once } from '../../text/once.ts';
import { PROGRAMMES } from './combined.ts';

type Counts = Map<Discipline, number>;
type Share = (discipline: Discipline) => number;

interface Events {
  readonly ofArticle: Share;
  readonly combined: Discipline | null;
  /** True for an article on a competition of race walkers. */
  readonly walks: boolean;
  /** True for an article on a meeting that holds cross-country races only. */
  readonly fields: boolean;
  readonly of: ReadonlyMap<Person, Share>;
}

const eventsIn = (reading: Reading): readonly (readonly Discipline[])[] =>
  reading.mentions.flatMap((mention) => {
    if (mention.sort === 'event') return mention.value.role === 'event' ? [mention.value.disciplines] : [];
    return mention.sort === 'record' || mention.sort === 'competition' ? [mention.value.disciplines] : [];
  });

const add = (counts: Counts, events: readonly (readonly Discipline[])[], weight: number): void => {
  for (const disciplines of events) {
    for (const discipline of disciplines) {
      counts.set(discipline, (counts.get(discipline) ?? 0) + weight / disciplines.length);
    }
  }
};

const shareOf = (counts: Counts): Share => {
  const most = Math.max(...counts.values(), 1e-9);
  return (discipline) => (counts.get(discipline) ?? 0) / most;
};

/** The opening sentences say what the article is about. */
const OPENING = 3;

const COMBINED: ReadonlySet<Discipline> = new Set(['heptathlon', 'decathlon', 'pentathlon']);
/** So many totals of points make an article one on a combined competition. */
const TOTALS = 2;
/** And it is named so often, next to the event named most. */
const MAIN = 0.5;

/** Or so many of its events and of such totals are told. */
const PARTS = 5;
const MANY_TOTALS = 4;

const isTotal = (mention: Reading['mentions'][number]): boolean =>
  mention.sort === 'mark' && mention.value.readings[0]!.unit === 'points';

const combinedIn = (article: ArticleReading, whole: Counts): Discipline | null => {
  const totals = article.readings.flatMap(({ mentions }) => mentions.filter(isTotal)).length;
  if (totals < TOTALS) return null;
  const [first] = [...whole].filter(([discipline]) => COMBINED.has(discipline)).sort(([, a], [, b]) => b - a);
  const most = Math.max(...whole.values());
  if (first !== undefined && first[1] >= most * MAIN) return first[0];
  // Its events and their totals are told, the contest itself hardly ever.
  const [best] = PROGRAMMES.map(({ name, order }) => ({
    name,
    named: order.filter((one) => (whole.get(one) ?? 0) >= 0.5),
  }))
    .filter(({ named }) => named.length >= PARTS)
    .sort((a, b) => b.named.length - a.named.length);
  return best !== undefined && totals >= MANY_TOTALS ? best.name : null;
};

/** The events that the headline names, where it is no part of the text. */
const inTitle = ({ article }: ArticleReading): readonly (readonly Discipline[])[] => {
  const { title } = article;
  if (title === null || article.text.includes(title)) return [];
  const sentence = { text: title, start: 0, end: title.length, index: 0, paragraph: 0, heading: true };
  return findEvents(sentence, []).map(({ value }) => (value.role === 'event' ? value.disciplines : []));
};

// `Grand Prix of Race Walking`, `a great day of walking`; not `walked to the start`
const WALKS = /\brac(?:e|ing)[- ]?walk|\bday(?:['’]s)? (?:of )?walking\b/i;
const openingOf = ({ article, readings }: ArticleReading): string =>
  [article.title ?? '', ...readings.slice(0, OPENING).map(({ sentence }) => sentence.text)].join(' ');

const eventsOf = once((article: ArticleReading): Events => {
  const whole: Counts = new Map();
  add(whole, inTitle(article), 2);
  const perPerson = new Map<Person, Counts>();
  for (const reading of article.readings) {
    const events = eventsIn(reading);
    if (events.length === 0) continue;
    add(whole, events, reading.index < OPENING ? 2 : 1);
    const people = new Set(
      reading.mentions.map((mention) => article.personOf(mention)).filter((person) => person !== null),
    );
    for (const person of people) {
      const own = perPerson.get(person) ?? new Map<Discipline, number>();
      perPerson.set(person, own);
      add(own, events, 1 / (people.size * events.length));
    }
  }
  const fields = article.meeting.competition?.disciplines.includes('cross country') ?? false;
  // No word says so.
  if (fields && !whole.has('cross country')) add(whole, [['cross country']], Math.max(...whole.values(), 0) + 1);
  return {
    ofArticle: shareOf(whole),
    combined: combinedIn(article, whole),
    walks: /\bwalk(?:ing)?\b/i.test(article.meeting.competition?.name ?? '') || WALKS.test(openingOf(article)),
    fields,
    of: new Map([...perPerson].map(([person, own]) => [person, shareOf(own)])),
  };
});

/** The combined competition that an article is about; null for any other article. */
export const combinedOf = (article: ArticleReading): Discipline | null => eventsOf(article).combined;

/** How much an article speaks of each event, and of it with an athlete (null: nobody). Counted once an article. */
export const affinityOf = (article: ArticleReading, person: Person | null): Affinity => {
  const known = eventsOf(article);
  return {
    ofArticle: known.ofArticle,
    ofAthlete: person === null ? null : (known.of.get(person) ?? null),
    walks: known.walks,
    fields: known.fields,
  };
};
