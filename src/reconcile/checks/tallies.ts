import type { TallyClaim } from '../../claims/tally.ts';
import { daysBetween } from '../../lexicon/days.ts';
import { foldText } from '../../lexicon/folding.ts';
import { betweenOrWithin, type Check, type Draft } from '../drafts.ts';
import type { Person } from '../people.ts';
import { isTold } from '../spans.ts';
import { joinWords, quoteOf } from '../words.ts';
import type { World } from '../world.ts';

interface Counted {
  readonly claim: TallyClaim;
  readonly person: Person;
  /** What is counted, as words that matter: `win`, `title`, `record`. */
  readonly things: ReadonlySet<string>;
}

/** Wins under all their names are one thing; so are world records and the like. */
const THINGS: readonly (readonly [string, RegExp])[] = [
  ['win', /\b(?:wins?|won|winners?|victor(?:y|ies)|triumphs?|titles?|times?|champions?|crowns?)\b/],
  ['medal', /\b(?:medals?|golds?|silvers?|bronzes?|podiums?)\b/],
  ['world record', /\bworld (?:\w+ )?records?\b/],
  ['under', /\b(?:under|below|sub|inside|broke|faster)\b/],
];

const thingsIn = (what: string): ReadonlySet<string> => {
  const folded = foldText(what);
  return new Set(THINGS.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name));
};

/** Counts grow: two articles are compared only when they are of one time, or tell of one happening. */
const areOfOneTime = (world: World, a: Counted, b: Counted): boolean => {
  const [x, y] = [a, b].map(({ claim }) => world.articles.get(claim.article)?.published ?? null) as [
    string | null,
    string | null,
  ];
  if (x !== null && y !== null) return Math.abs(daysBetween(x, y)) <= 5;
  return world.happeningsOf(a.person).some((one) => isTold(one, a.claim.article) && isTold(one, b.claim.article));
};

const draftOf = (a: Counted, b: Counted): Draft => {
  const values = [a.claim, b.claim].map((claim) => ({
    value: String(claim.count),
    text: quoteOf(claim).slice(0, 80),
    claims: [claim],
  }));
  return {
    ...{ type: betweenOrWithin(values), field: 'tally', severity: 'note', subject: `${a.person.name}: how many times` },
    ...{ athletes: [a.person.name], event: null, values, verdict: null },
    explanation: `The count is told as ${joinWords(values.map(({ text }) => `“${text}”`))}.`,
    about: [`tally:${a.person.id}:${[...a.things].join()}`],
  };
};

/** Different counts of one thing at one time. What exactly was counted is seldom certain, so these are notes. */
export const tallies: Check = {
  name: 'counts',
  find: (world) => {
    const byPerson = new Map<Person, Counted[]>();
    for (const claim of world.claims) {
      if (claim.kind !== 'tally' || claim.modality !== 'asserted' || claim.athlete === null) continue;
      const person = world.people.personOf(claim.article, claim.athlete.name);
      const things = thingsIn(claim.what);
      if (person === null || things.size === 0) continue;
      byPerson.set(person, [...(byPerson.get(person) ?? []), { claim, person, things }]);
    }
    const drafts = [...byPerson.values()].flatMap((own) =>
      own.flatMap((a, index) =>
        own.slice(index + 1).flatMap((b) => {
          const alike = [...a.things].some((thing) => b.things.has(thing));
          if (!alike || a.claim.count === b.claim.count || a.claim.article === b.claim.article) return [];
          return areOfOneTime(world, a, b) ? [draftOf(a, b)] : [];
        }),
      ),
    );
    return { drafts, unchecked: [] };
  },
};
