import { sameCity } from './cities.ts';
import { type CompetitionName, readCompetition } from './competition-names.ts';
import { type Competition, competitionsNamed } from './competitions.ts';
import { foldText } from './folding.ts';
import { tokenise } from './phrases.ts';

/**
 * How two names of competitions stand to one another. `series-and-meeting`: one is a part of the other
 * (`Diamond League` and `Bislett Games`, `Wanamaker Mile` and `Millrose Games`).
 */
export type CompetitionRelation = 'same' | 'series-and-meeting' | 'different' | 'unknown';

const read = (name: string): CompetitionName | null => {
  const text = name.replace(/^(?:the|an?) /i, '');
  const tokens = tokenise(text);
  for (let at = 0; at < Math.min(tokens.length, 4); at += 1) {
    const found = readCompetition(text, tokens, at);
    if (found !== null) return found;
  }
  return null;
};

/** Every competition that the name may mean: `London Diamond League` is that of two meetings in turn. */
const candidates = (name: CompetitionName): readonly Competition[] => {
  const named = competitionsNamed(name.name);
  return named.length > 0 ? named : name.competition === null ? [] : [name.competition];
};

const isPartOf = (part: Competition, whole: Competition): boolean => part.series.includes(whole.name);
const words = (name: string): readonly string[] =>
  foldText(name.replace(/\b(?:19|20)\d\d\b/g, ' '))
    .split(' ')
    .filter((word) => word !== 'the' && word !== '');

/**
 * Compares two names: aliases, sponsors' and old names, a city's Diamond League, editions by city and year.
 * @returns `unknown` where the tables do not hold both and the words do not settle it
 */
export const sameCompetition = (a: string, b: string): CompetitionRelation => {
  const [x, y] = [read(a), read(b)];
  const heldIn = (one: CompetitionName | null): string | null =>
    one?.edition?.start.slice(0, 4) ?? one?.year?.toString() ?? null;
  const [yearA, yearB] = [heldIn(x), heldIn(y)];
  if (yearA !== null && yearB !== null && yearA !== yearB) return 'different';
  const [left, right] = [words(a), words(b)];
  if (left.join(' ') === right.join(' ')) return 'same';
  if (x !== null && y !== null) {
    const [these, those] = [candidates(x), candidates(y)];
    if (these.length > 0 && those.length > 0) return compareKnown(x, y, these, those);
  }
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  return fewer.length > 0 && fewer.every((word) => more.includes(word)) ? 'same' : 'unknown';
};

const compareKnown = (
  a: CompetitionName,
  b: CompetitionName,
  these: readonly Competition[],
  those: readonly Competition[],
): CompetitionRelation => {
  const [cityA, cityB] = [a.edition?.city ?? a.city?.name, b.edition?.city ?? b.city?.name];
  if (these.some((one) => those.includes(one))) {
    return cityA !== undefined && cityB !== undefined && !sameCity(cityA, cityB) ? 'different' : 'same';
  }
  for (const one of these) {
    for (const other of those) {
      if (isPartOf(one, other) || isPartOf(other, one)) return 'series-and-meeting';
      // The final of a series is the last of its meetings.
      const final = [one, other].find((each) => each.name === 'Diamond League final');
      const meeting = one === final ? other : one;
      if (final && (meeting.name === 'Diamond League' || meeting.series.includes('Diamond League')))
        return 'series-and-meeting';
      // Trials and national championships are often one meeting.
      if (
        one.kind === 'national' &&
        other.kind === 'national' &&
        one.country === other.country &&
        one.country !== null
      ) {
        if (one.environment === other.environment) return 'unknown';
      }
    }
  }
  return 'different';
};
