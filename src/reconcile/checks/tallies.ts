import type { TallyClaim } from '../../claims/tally.ts';
import { citiesNamed } from '../../lexicon/cities.ts';
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
  /** What is counted, as words that matter: `win`, `medal`, `world record`. */
  readonly things: ReadonlySet<string>;
  /** Where or in what it is counted: `olympic`, `world`, `london`. */
  readonly scopes: ReadonlySet<string>;
  /** Of a run without defeat, not of all there are. */
  readonly streak: boolean;
}

/** Wins under all their names are one thing; so are world records and the like. */
const THINGS: readonly (readonly [string, RegExp])[] = [
  ['win', /\b(?:wins?|won|winners?|victor(?:y|ies)|triumphs?|titles?|times?|champions?|crowns?|finals?|races?)\b/],
  ['medal', /\b(?:medals?|golds?|silvers?|bronzes?|podiums?)\b/],
  ['world record', /\bworld (?:\w+ )?records?\b/],
];
const STREAK = /\b(?:straight|successive|consecutive|row|succession|trot|streak|unbeaten|undefeated)\b/;

/** Titles of one sort are none of another's. */
const SCOPES =
  /\b(?:olympics?|worlds?|europeans?|commonwealth|africans?|asians?|national|us|british|american|diamond|individual|relay|indoors?|outdoors?|junior|cross|team|ncaa)\b/g;

const scopesIn = (folded: string): ReadonlySet<string> => {
  const words = (folded.match(SCOPES) ?? []).map((word) => word.replace(/(?<!u)s$/, ''));
  const cities = folded.split(' ').filter((word) => word.length > 3 && citiesNamed(word).length > 0);
  return new Set([...words, ...cities]);
};

const readTally = (claim: TallyClaim, person: Person): Counted => {
  const folded = foldText(claim.what);
  return {
    claim,
    person,
    things: new Set(THINGS.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name)),
    scopes: scopesIn(folded),
    streak: STREAK.test(folded),
  };
};

/** `fourth London title` and `third time` are one count; `Olympic champion` and `world champion` are two. */
const areOfOneScope = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((scope) => b.has(scope)) || [...b].every((scope) => a.has(scope));

/** Counts grow: two articles are compared only when they are of one time, or tell of one happening. */
const areOfOneTime = (world: World, a: Counted, b: Counted): boolean => {
  const [x, y] = [a, b].map(({ claim }) => world.articles.get(claim.article)?.published ?? null) as [
    string | null,
    string | null,
  ];
  if (x !== null && y !== null) return Math.abs(daysBetween(x, y)) <= 5;
  return world.happeningsOf(a.person).some((one) => isTold(one, a.claim.article) && isTold(one, b.claim.article));
};

const areOne = (world: World, a: Counted, b: Counted): boolean =>
  [...a.things].some((thing) => b.things.has(thing)) &&
  a.streak === b.streak &&
  areOfOneScope(a.scopes, b.scopes) &&
  a.claim.count !== b.claim.count &&
  a.claim.article !== b.claim.article &&
  areOfOneTime(world, a, b);

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
      if (person === null) continue;
      const counted = readTally(claim, person);
      if (counted.things.size > 0) byPerson.set(person, [...(byPerson.get(person) ?? []), counted]);
    }
    const drafts = [...byPerson.values()].flatMap((own) =>
      own.flatMap((a, index) => own.slice(index + 1).flatMap((b) => (areOne(world, a, b) ? [draftOf(a, b)] : []))),
    );
    return { drafts, unchecked: [] };
  },
};
