import type { Discipline } from '../../../model/values.ts';
import type { Person } from '../../discourse/coreference.ts';
import type { Affinity } from '../../discourse/events.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';

type Counts = Map<Discipline, number>;
type Share = (discipline: Discipline) => number;

interface Events {
  readonly ofArticle: Share;
  readonly of: ReadonlyMap<Person, Share>;
}

const KNOWN = new WeakMap<ArticleReading, Events>();

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

const countEvents = (article: ArticleReading): Events => {
  const whole: Counts = new Map();
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
  return { ofArticle: shareOf(whole), of: new Map([...perPerson].map(([person, own]) => [person, shareOf(own)])) };
};

/** How much an article speaks of each event, and of it with an athlete (null: nobody). Counted once an article. */
export const affinityOf = (article: ArticleReading, person: Person | null): Affinity => {
  const known = KNOWN.get(article) ?? countEvents(article);
  KNOWN.set(article, known);
  return { ofArticle: known.ofArticle, ofAthlete: person === null ? null : (known.of.get(person) ?? null) };
};
