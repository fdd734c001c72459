import type { PerformanceClaim } from '../../claims/performance.ts';
import { compareDates } from '../../compare/dates.ts';
import { marksAgree } from '../../compare/marks.ts';
import { nameWords, surnameOf } from '../../compare/names.ts';
import { isChampionship } from '../../compare/places.ts';
import { foldText } from '../../lexicon/folding.ts';
import { ORDINAL, ordinalOf } from '../../lexicon/place-words.ts';
import type { Severity } from '../../model/conflict.ts';
import { type ContestedField, type ContestedSide, findContest } from '../contested.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety } from '../drafts.ts';
import type { Happening } from '../happenings.ts';
import { agree, isOneCompetition, placeOf, yearOf } from '../result-fields.ts';
import { sentenceOf } from '../sentences.ts';
import { disciplineOf } from '../spans.ts';
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

// `to win in`, `victorious`, `took the title`; not `the first 400m`, which no claim is read from.
const WINNING =
  /\b(?:w[io]n\w*|first|victor\w*|champions?|titles?|gold\w*|triumph\w*|crown\w*|beat\w*|prevail\w*|defeat\w*|ahead|retain\w*|defend\w*|1(?:st)?)\b/i;

/** False where no word near a claim tells its place: it was worked out, and may be another athlete's. */
export const isPlaceSaid = (claim: PerformanceClaim): boolean => {
  const { exact, prefix, suffix } = claim.evidence[0]!;
  const around = `${prefix} ${exact} ${suffix}`;
  const place = placeOf(claim)!;
  return (
    claim.medal !== null ||
    countPlaceWords(around, place) > 0 ||
    new RegExp(`(?<![\\d.:,])${place}(?:st|nd|rd|th)?(?![\\d:]|\\.\\d)`).test(around) ||
    (place === 1 && WINNING.test(around))
  );
};

type Pair = readonly [PerformanceClaim, PerformanceClaim];

/** Heights that many clear, and times of a few hundredths' spread: a heat and a final often have the same. */
const COMMON_MARKS: ReadonlySet<string> = new Set(['high jump', 'pole vault', '60m', '60mH', '100m']);

/** The athlete is told to have been in another round or contest of the event, on no other day. */
const isOfRounds = (world: World, happening: Happening): boolean =>
  COMMON_MARKS.has(disciplineOf(happening) ?? '') &&
  world
    .happeningsOf(happening.person)
    .some(
      (other) =>
        other !== happening &&
        disciplineOf(other) === disciplineOf(happening) &&
        other.claims.some(
          (a) =>
            a.round !== null ||
            happening.claims.some((b) => a.article === b.article && a.date !== null && a.date.value === b.date?.value),
        ),
    );

/** Two claims that speak of one race beyond doubt: the same mark, or medals of one championship and year. */
const isOneRace = ([a, b]: Pair): boolean => {
  if (!agree(a.round, b.round)) return false;
  if (a.mark !== null && b.mark !== null) return marksAgree(a.mark, b.mark);
  if (a.article === b.article || a.competition === null || b.competition === null) return false;
  const [x, y] = [placeOf(a)!, placeOf(b)!];
  // A medal without a mark that the story around it put into this championship may be of another.
  if ([a, b].some(({ mark, inferred }) => mark === null && inferred.includes('competition'))) return false;
  return (
    isChampionship(a.competition.name) &&
    isChampionship(b.competition.name) &&
    isOneCompetition(a, b) &&
    yearOf(a) !== null &&
    yearOf(a) === yearOf(b) &&
    x <= 3 &&
    y <= 3
  );
};

/** `eighth` here and `ninth` there of one day's race: neighbouring places, and neither a win, which may be any. */
const isLikelyOneRace = ([a, b]: Pair): boolean => {
  const [x, y] = [placeOf(a)!, placeOf(b)!];
  return (
    a.article !== b.article &&
    Math.abs(x - y) === 1 &&
    x > 1 &&
    y > 1 &&
    a.date?.precision === 'day' &&
    b.date?.precision === 'day' &&
    compareDates(a.date.value, b.date.value) !== 'differs' &&
    (a.round === b.round || (a.round ?? b.round) === 'final')
  );
};

/** `Anna Vik, 21, was 15th`: athlete and place in the very words that it was read from. */
const isNamedWithPlace = (claim: PerformanceClaim): boolean => {
  const [{ exact }, words] = [claim.evidence[0]!, new Set(nameWords(foldText(claim.evidence[0]!.exact)))];
  return words.has(surnameOf(foldText(claim.athlete!.name))) && countPlaceWords(exact, placeOf(claim)!) === 1;
};

const isSure = ({ confidence }: PerformanceClaim): boolean => confidence >= 0.88;
const isWellRead = ({ confidence }: PerformanceClaim): boolean => confidence >= 0.8;
const isPlainlyRead = (claim: PerformanceClaim): boolean =>
  isWellRead(claim) || (claim.confidence >= 0.7 && isNamedWithPlace(claim));

// `shared third`, `promoted to silver`, `3=`; not `she shared the lead`.
const NOT_PLAIN =
  /\b(?:joint|jointly|equal|tied|ties?|dead[- ]heat(?:ed)?|sharing|shared|upgraded|promoted|elevated|stripped|disqualified|disqualification|reinstated|retrospectively|retroactively|reallocated|later (?:given|awarded))\b|\d=/i;

const gradeOf = (world: World, happening: Happening, sides: readonly ContestedSide<number>[]): Severity => {
  const pairs = sides.flatMap((side, index) =>
    sides
      .slice(index + 1)
      .flatMap((other) => side.claims.flatMap((a) => other.claims.map((b): Pair => [a, b])))
      .filter((pair) => pair.every(isPlaceSaid)),
  );
  // Within one article the reader is mistaken more often than the writer.
  if (betweenOrWithin(sides) === 'internal' && !sides.every(({ claims }) => claims.some(isSure))) return 'note';
  // A tie, or a medal that came later, gives one result two places.
  if (sides.some(({ claims }) => claims.some((claim) => NOT_PLAIN.test(sentenceOf(world, claim))))) return 'note';
  if (isOfRounds(world, happening)) return 'note';
  const severity = pairs.some((pair) => isOneRace(pair) && pair.every(isWellRead))
    ? 'error'
    : pairs.some((pair) => isLikelyOneRace(pair) && pair.every(isPlainlyRead))
      ? 'warning'
      : 'note';
  return gradeBySurety(severity, sides);
};

const draftOf = (world: World, happening: Happening, sides: readonly ContestedSide<number>[]): Draft => ({
  type: betweenOrWithin(sides),
  field: 'place',
  severity: gradeOf(world, happening, sides),
  subject: describeHappening(happening),
  athletes: [happening.person.name],
  event: eventOf(happening.claims),
  values: sides,
  verdict: null,
  explanation: `${happening.person.name} is placed ${joinWords(sides.map(({ of }) => writeOrdinal(of)))} in one race.`,
  about: [`place:${happening.id}`],
});

/** `1 a_1`: the places of a draft, each with the articles that give it. */
const placings = ({ values }: Draft): ReadonlySet<string> =>
  new Set(values.flatMap(({ value, claims }) => claims.map(({ article }) => `${value} ${article}`)));

/** What one article says of the first athlete another says of the second, and the other way round. */
const areSwapped = (a: Draft, b: Draft): boolean => {
  if (a.event?.discipline !== b.event?.discipline) return false;
  const [x, y] = [placings(a), placings(b)];
  const changes = (p: string, q: string): boolean =>
    [...x].some((one) => one.startsWith(`${p} `) && y.has(one.replace(p, q)));
  const values = a.values.map(({ value }) => value);
  return values.some((p) => values.some((q) => p !== q && changes(p, q) && changes(q, p)));
};

/** Two athletes who changed places (`silver to Powell, bronze to Gay`) are one contradiction. */
const joinSwaps = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    const twin = drafts.find((other) => other !== draft && areSwapped(draft, other));
    if (twin === undefined) return draft;
    const [first] = [draft.about[0]!, twin.about[0]!].sort();
    const [one, other] = [draft.athletes[0]!, twin.athletes[0]!].sort();
    const places = joinWords(draft.values.map(({ value }) => writeOrdinal(Number(value))));
    return {
      ...draft,
      explanation: `${one} and ${other} are told ${places}, and also the other way round.`,
      about: [...draft.about, `swap:${first}`],
    };
  });

/** Different places for one performance. A heat and a final are two performances. */
export const places: Check = {
  name: 'places',
  find: (world) => {
    const drafts = world.happenings.flatMap((happening) => {
      const sides = findContest(happening, PLACE_FIELD);
      return sides.length < 2 ? [] : [draftOf(world, happening, sides)];
    });
    return { drafts: joinSwaps(drafts), unchecked: [] };
  },
};
