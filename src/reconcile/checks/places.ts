import type { PerformanceClaim } from '../../claims/performance.ts';
import { marksAgree } from '../../compare/marks.ts';
import { isChampionship } from '../../compare/places.ts';
import { ORDINAL, ordinalOf } from '../../lexicon/place-words.ts';
import { type ContestedField, type ContestedSide, findContest } from '../contested.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety } from '../drafts.ts';
import { placeOf, yearOf } from '../happening-evidence.ts';
import type { Happening } from '../happenings.ts';
import { describeHappening, eventOf, joinWords, quoteOf, writeOrdinal } from '../words.ts';
import type { World } from '../world.ts';

const PLACE_WORDS = new RegExp(`\\b(?:${ORDINAL}|gold|silver|bronze|won|winner|victory|champion|runner-up)\\b`, 'gi');

const fitsPlace = (word: string, place: number): boolean => {
  const lower = word.toLowerCase();
  if (/^(?:gold|won|winner|victory|champion)$/.test(lower)) return place === 1;
  if (/^(?:silver|runner-up)$/.test(lower)) return place === 2;
  return lower === 'bronze' ? place === 3 : ordinalOf(word) === place;
};

/** How many words of a text name a place: 2 in `third with 2.01m, and 1.98m for third`. */
export const countPlaceWords = (text: string, place: number): number =>
  (text.match(PLACE_WORDS) ?? []).filter((word) => fitsPlace(word, place)).length;

/** `third`, `silver`, as the evidence has it, else the place in words. */
export const placeText = (place: number, claim: PerformanceClaim): string => {
  const quote = quoteOf(claim);
  const word = quote.match(PLACE_WORDS)?.find((one) => fitsPlace(one, place));
  return word ?? writeOrdinal(place);
};

const PLACE_FIELD: ContestedField<number> = {
  read: placeOf,
  write: String,
  textOf: placeText,
  contradicts: (a, b) => a !== b,
};

/** Two claims that speak of one race beyond doubt: the same mark, or medals of one championship and year. */
const isOneRace = (a: PerformanceClaim, b: PerformanceClaim): boolean => {
  if (a.round !== b.round && a.round !== null && b.round !== null) return false;
  if (a.mark !== null && b.mark !== null) return marksAgree(a.mark, b.mark);
  if (a.article === b.article || a.competition === null || b.competition === null) return false;
  const [x, y] = [placeOf(a)!, placeOf(b)!];
  // A medal without a mark that the story around it put into this championship may be of another.
  if ([a, b].some(({ mark, inferred }) => mark === null && inferred.includes('competition'))) return false;
  return (
    isChampionship(a.competition.name) &&
    isChampionship(b.competition.name) &&
    yearOf(a) !== null &&
    yearOf(a) === yearOf(b) &&
    x <= 3 &&
    y <= 3
  );
};

const isSafe = (sides: readonly ContestedSide<number>[]): boolean =>
  sides.some((side) =>
    sides.some((other) => other !== side && side.claims.some((a) => other.claims.some((b) => isOneRace(a, b)))),
  );

const draftOf = (happening: Happening, sides: readonly ContestedSide<number>[]): Draft => ({
  type: betweenOrWithin(sides),
  field: 'place',
  severity: isSafe(sides) ? gradeBySurety('error', sides) : 'note',
  subject: describeHappening(happening),
  athletes: [happening.person.name],
  event: eventOf(happening.claims),
  values: sides,
  verdict: null,
  explanation: `${happening.person.name} is placed ${joinWords(sides.map(({ of }) => writeOrdinal(of)))} in one race.`,
  about: [`place:${happening.id}`],
});

/** Two athletes who changed places (`silver to Powell, bronze to Gay`) are one contradiction. */
const joinSwaps = (world: World, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    const twin = drafts.find(
      (other) =>
        other !== draft &&
        other.event?.discipline === draft.event?.discipline &&
        sameValues(draft, other) &&
        draft.values.some(({ claims }) =>
          claims.some((a) =>
            other.values.some((side) =>
              side.claims.some((b) => a.article === b.article && world.happeningOf(a.id) !== world.happeningOf(b.id)),
            ),
          ),
        ),
    );
    return twin === undefined
      ? draft
      : {
          ...draft,
          about: [
            ...draft.about,
            ...[draft.about[0]!, twin.about[0]!]
              .sort()
              .slice(0, 1)
              .map((key) => `swap:${key}`),
          ],
        };
  });

const sameValues = (a: Draft, b: Draft): boolean =>
  JSON.stringify(a.values.map(({ value }) => value).sort()) ===
  JSON.stringify(b.values.map(({ value }) => value).sort());

/** Different places for one performance. A heat and a final are two performances. */
export const places: Check = {
  name: 'places',
  find: (world) => {
    const drafts = world.happenings.flatMap((happening) => {
      const sides = findContest(happening, PLACE_FIELD);
      return sides.length < 2 ? [] : [draftOf(happening, sides)];
    });
    return { drafts: joinSwaps(world, drafts), unchecked: [] };
  },
};
