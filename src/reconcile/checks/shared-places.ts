import { isChampionship } from '../../compare/places.ts';
import { type Check, type Draft, gradeBySurety, type Side } from '../drafts.ts';
import type { Happening } from '../happenings.ts';
import { findRaces, type Result } from '../races.ts';
import { sentenceOf, shareSentence } from '../sentences.ts';
import { dateOf, disciplineOf } from '../spans.ts';
import { describeHappening, eventOf, joinWords, quoteOf, writeEvent, writeOrdinal } from '../words.ts';
import type { World } from '../world.ts';
import { countPlaceWords } from './places.ts';

const differentMarks = (a: Result, b: Result): boolean =>
  a.claim.mark !== null && b.claim.mark !== null && a.claim.mark.value !== b.claim.mark.value;

/** The words of a result up to the end of its clause: `⟨name⟩ over 1.98m for third`. */
const wordsOf = (world: World, { claim }: Result): string => {
  const [quote, sentence] = [quoteOf(claim), sentenceOf(world, claim)];
  const at = sentence.indexOf(quote);
  const rest = at < 0 ? '' : (/^[^,;.()]{1,40}?(?=[,;.()]| and )/.exec(sentence.slice(at + quote.length))?.[0] ?? '');
  return (quote + rest).slice(0, 100);
};

const sideOf = (world: World, result: Result): Side => ({
  value: `${result.happening.person.name} ${result.place}`,
  text: wordsOf(world, result),
  claims: [result.claim],
});

const draftOf = (
  world: World,
  a: Result,
  b: Result,
  severity: 'warning' | 'note',
  type: 'internal' | 'disagreement',
): Draft => {
  const sides = [a, b].map((result) => sideOf(world, result));
  const names = [a, b].map(({ happening }) => happening.person.name);
  return {
    ...{
      type,
      field: 'place',
      severity: gradeBySurety(severity, sides),
      subject: `${writeOrdinal(a.place!)} place, ${describeHappening(a.happening)}`,
    },
    ...{ athletes: names, event: eventOf(a.happening.claims), values: sides, verdict: null },
    explanation: `Both ${joinWords(names)} are given ${writeOrdinal(a.place!)} place, with different marks.`,
    about: [`shared:${[a.happening.id, b.happening.id].sort().join(':')}`],
  };
};

// `each of them second in their semi-final`
const ROUNDS = /\b(?:heats?|semi-?finals?|semis|qualif\w+|groups?|pools?|legs?|rounds?|respectively|both|each)\b/i;

/** A result read less surely may have the place of another. */
const WELL_READ = 0.9;

/** One word for a place, and two who have it: it was read of the wrong one. */
const isSaidTwice = (world: World, { claim, place }: Result): boolean =>
  countPlaceWords(sentenceOf(world, claim), place!) > 1 && !ROUNDS.test(sentenceOf(world, claim));

/** Two athletes with one place and two marks, in one sentence: further apart, they may be of two heats. */
const withinArticles = (world: World): readonly Draft[] =>
  findRaces(world).flatMap(({ results }) =>
    results.flatMap((a, index) =>
      results.slice(index + 1).flatMap((b) => {
        if (a.place === null || a.place !== b.place || a.happening.person === b.happening.person) return [];
        return differentMarks(a, b) && shareSentence(world, a.claim, b.claim)
          ? [
              draftOf(
                world,
                a,
                b,
                isSaidTwice(world, a) && [a, b].every(({ claim }) => claim.confidence >= WELL_READ)
                  ? 'warning'
                  : 'note',
                'internal',
              ),
            ]
          : [];
      }),
    ),
  );

/** The champions whom articles name, by championship event: discipline, sex, day and city. */
const championsOf = (world: World): ReadonlyMap<string, readonly Result[]> => {
  const champions = new Map<string, Result[]>();
  for (const happening of world.happenings) {
    const date = dateOf(happening);
    const claim = happening.claims.find(
      (one) =>
        one.place === 1 &&
        one.mark !== null &&
        (one.round === null || one.round === 'final') &&
        one.competition !== null &&
        isChampionship(one.competition.name),
    );
    if (claim === undefined || date?.length !== 10 || disciplineOf(happening) === null || claim.event.sex === null)
      continue;
    const key = `${writeEvent(claim.event)} ${date} ${claim.venue?.city}`;
    champions.set(key, [...(champions.get(key) ?? []), { happening, claim, place: 1 }]);
  }
  return champions;
};

const betweenArticles = (world: World): readonly Draft[] =>
  [...championsOf(world).values()].flatMap((results) =>
    results.flatMap((a: Result, index): readonly Draft[] =>
      results.slice(index + 1).flatMap((b) => {
        const apart =
          a.happening.person !== b.happening.person && a.claim.article !== b.claim.article && differentMarks(a, b);
        const together = (x: Happening, y: Happening): boolean =>
          x.claims.some((p) => y.claims.some((q) => p.article === q.article));
        // An article that knows both results does not take them for one race.
        return apart && !together(a.happening, b.happening) ? [draftOf(world, a, b, 'note', 'disagreement')] : [];
      }),
    ),
  );

/** Two athletes in one place: two thirds in a sentence, two champions of one day. */
export const sharedPlaces: Check = {
  name: 'two in one place',
  find: (world) => ({ drafts: [...withinArticles(world), ...betweenArticles(world)], unchecked: [] }),
};
