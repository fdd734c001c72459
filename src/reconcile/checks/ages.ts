import type { AgeClaim } from '../../claims/age.ts';
import { daysOf } from '../../compare/dates.ts';
import { nameWords, surnameOf } from '../../compare/names.ts';
import { addMonths, dayNumber, isoOfDay } from '../../lexicon/days.ts';
import { groupBy } from '../../lexicon/groups.ts';
import type { Severity, Unchecked } from '../../model/conflict.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety, type Side } from '../drafts.ts';
import type { Person } from '../people.ts';
import { sentenceOf } from '../sentences.ts';
import { dateOf } from '../spans.ts';
import { joinWords } from '../words.ts';
import type { World } from '../world.ts';

/** First and last day on which somebody of a stated age can have been born, as day numbers. */
interface Window {
  readonly claim: AgeClaim;
  readonly first: number;
  readonly last: number;
  /** True where the day of the statement is known. */
  readonly dated: boolean;
}

// `she was 15 when`, `when just 15 years old`, `was then 23`; not `who is 23`, `aged 23, she was second`.
const PAST =
  /\b(?:was|were|had been)\b[^.;]{0,40}\b(?:when|then|years (?:old|of age)|at the time)\b|\bwhen\b[^.;]{0,30}\b(?:was|were|aged?|years old)\b|\bwhen (?:just|only|aged|still|\d)|\b(?:at the age of|aged?) \w+ (?:in|when)\b|\bthen\b|\b(?:he|she) was (?:\d\d|\w+)\b/i;

/** `the 29-year-old`, `Radcliffe, 31,` and `(22)` are ages of the day, whatever else their sentence tells. */
const PRESENT = /\d+[- ]year[- ]old|, \d+|\(\d+\)/i;

/** `won in 2014 as a 17-year-old`, `set as an 18-year-old`: the age of the deed, whenever it was. */
const AS_A = /\bas an? (?:just |mere |then )?$/i;

/** `who made the team at 16`, `won her first title at the age of 19`; not `At 42, Vik finished third`. */
const DONE_AT =
  /\b(?:\w+ed|made|won|ran|set|became|broke|took|went|began|left|came|threw|did|got|swam|sprang) [^,.;]{0,40}\bat (?:the age of |just |only )*(?:\d\d|\w+)$/i;

/** True for an age that the article tells of another time than its own. */
export const isOfThePast = (world: World, claim: AgeClaim): boolean => {
  const { exact, prefix, suffix } = claim.evidence[0]!;
  if (AS_A.test(prefix.slice(-20)) || /^as an? /i.test(exact)) return true;
  if (PRESENT.test(exact)) return false;
  if (DONE_AT.test(`${prefix}${exact}`)) return true;
  // Only what stands close by, and in the same sentence.
  const around = `${prefix
    .slice(-30)
    .split(/[.!?\n]/)
    .at(-1)}${exact}${suffix.slice(0, 25).split(/[.!?\n]/)[0]}`;
  return PAST.test(around) && sentenceOf(world, claim) !== '';
};

/**
 * An article without a date was written on the last day that it tells of, or within the year after; a month or
 * year that comes last tells no day.
 */
const writtenOn = (world: World, claim: AgeClaim): readonly [first: string, last: string, dated: boolean] | null => {
  if (claim.date !== null) return claim.date.length === 10 ? [claim.date, claim.date, true] : null;
  const published = world.articles.get(claim.article)?.published;
  if (published != null) return [published, published, true];
  // Of what it tells itself without a date, another article may know the day.
  const dates = world.claimsIn(claim.article).flatMap((other) => {
    const happening = world.happeningOf(other.id);
    if (happening === null || other.kind !== 'performance') return [];
    const [own, whole] = [other.date?.value ?? null, dateOf(happening)];
    const date = own === null || whole?.startsWith(own) ? whole : own;
    return date === null ? [] : [daysOf(date)];
  });
  if (dates.length === 0) return null;
  const latest = dates.reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a));
  if (latest[0] !== latest[1]) return null;
  return [isoOfDay(latest[0]), addMonths(isoOfDay(latest[1]), 12), false];
};

const windowOf = (world: World, claim: AgeClaim): Window | string => {
  if (claim.date === null && isOfThePast(world, claim)) return 'an age told of another time';
  const written = writtenOn(world, claim);
  if (written === null) return 'no date for the article';
  const [first, last, dated] = written;
  return {
    claim,
    first: dayNumber(addMonths(first, -12 * (claim.years + 1))) + 1,
    last: dayNumber(addMonths(last, -12 * claim.years)),
    dated,
  };
};

/** How many years a slip of the pen puts between two ages; further apart they are of two athletes, or of two times. */
const SLIP = 3;

/** `A record at 15 … She is 23 now`: of two ages in one article, far apart, the lower is of another time. */
const isYounger = ({ claim }: Window, all: readonly Window[]): boolean =>
  all.some((other) => other.claim.article === claim.article && other.claim.years - claim.years > SLIP);

const daysApart = (a: Window, b: Window): number => Math.max(a.first - b.last, b.first - a.last);

/** `Lagat, who's 43`, `Linden (34)`: the name stands by the age; `the 31-year-old` may be another athlete's. */
const isNamed = (person: Person, { claim }: Window): boolean => {
  const { exact, prefix } = claim.evidence[0]!;
  const words = nameWords(`${prefix.slice(-12)} ${exact}`);
  return person.profiles.some(({ name }) => words.includes(surnameOf(name)));
};

/** An epithet's owner read as surely as this is hardly another athlete. */
const WELL_READ = 0.85;

const clashes = (a: Window, b: Window): boolean => a.claim.years !== b.claim.years && daysApart(a, b) > 0;

/** `who turned 21 on Wednesday`: another desk may not have seen the birthday yet. */
const BIRTHDAY = /\bturn(?:ed|s|ing)\b|\bbirthday\b|\b(?:yesterday|today|tomorrow)\b/i;
const isNewlyOf = ({ claim }: Window): boolean => {
  const { exact, prefix, suffix } = claim.evidence[0]!;
  return BIRTHDAY.test(`${prefix.slice(-25)}${exact}${suffix.slice(0, 25)}`);
};

const gradeOf = (person: Person, windows: readonly Window[], sure: boolean, sides: readonly Side[]): Severity => {
  const years = [...new Set(windows.map(({ claim }) => claim.years))];
  const named = years.filter((one) => windows.some((w) => w.claim.years === one && isNamed(person, w))).length;
  const apart = Math.max(...years) - Math.min(...years);
  const isStale = (one: Window): boolean =>
    windows.some((other) => isNewlyOf(other) && other.claim.years - one.claim.years === 1 && clashes(one, other));
  if (windows.some(isStale)) return 'note';
  const read = years.every((one) => windows.some(({ claim }) => claim.years === one && claim.confidence >= WELL_READ));
  // One article that tells two ages tells them of two people, where one of them has no name beside it.
  const within = betweenOrWithin(sides) === 'internal' && named < years.length;
  // Ten years are a slip of the first digit.
  const far = apart > SLIP && (apart !== 10 || named < years.length);
  if ((named === 0 && !read) || within || far) return 'note';
  const certain = sure && named === years.length;
  // `the 26-year-old` in one and 27 in another: an old note, or a day on which he has it.
  if (!certain && apart === 1) return 'note';
  return gradeBySurety(certain ? 'error' : 'warning', sides);
};

const draftOf = (person: Person, windows: readonly Window[], apart: number, sure: boolean): Draft => {
  const sides: Side[] = [...groupBy(windows, ({ claim }) => claim.years)]
    .sort(([a], [b]) => a - b)
    .map(([years, own]) => ({ value: String(years), text: String(years), claims: own.map(({ claim }) => claim) }));
  const told = joinWords(sides.map(({ text }) => text));
  return {
    type: betweenOrWithin(sides),
    field: 'age',
    severity: apart > 0 ? gradeOf(person, windows, sure, sides) : 'note',
    subject: `age of ${person.name}`,
    athletes: [person.name],
    event: null,
    values: sides,
    verdict: null,
    explanation:
      apart > 0
        ? `${person.name} is said to be ${told} so near in time that no birthday explains it.`
        : `${person.name} is said to be ${told}; only a birthday between the two days explains it.`,
    about: [`age:${person.id}:${sides.map(({ value }) => value).join()}`],
  };
};

/** A birthday that falls just between two statements is possible, and rare. */
const NARROW = 14;

/** How far apart in time two statements were made, in days. */
const timeBetween = (a: Window, b: Window): number =>
  Math.abs(a.last + 365.25 * a.claim.years - (b.last + 365.25 * b.claim.years));

/** Statements that stand against the one that does not fit, the nearest in time; more would only tire the reader. */
const MOST = 6;
const nearestTo = (odd: Window, others: readonly Window[]): readonly Window[] =>
  [...others]
    .sort((a, b) => timeBetween(odd, a) - timeBetween(odd, b) || (a.claim.id < b.claim.id ? -1 : 1))
    .slice(0, MOST);

/** One row for each statement that does not fit the rest; of two against each other, one row. */
const contradictions = (person: Person, windows: readonly Window[]): readonly Draft[] => {
  const drafts: Draft[] = [];
  let rest = [...windows];
  for (;;) {
    const counts = new Map(rest.map((a) => [a, rest.filter((b) => clashes(a, b)).length]));
    const [odd] = [...rest].sort((a, b) => counts.get(b)! - counts.get(a)! || (a.claim.id < b.claim.id ? -1 : 1));
    if (odd === undefined || counts.get(odd) === 0) return drafts;
    const against = nearestTo(
      odd,
      rest.filter((other) => clashes(odd, other)),
    );
    const apart = Math.max(...against.map((other) => daysApart(odd, other)));
    const sure = apart > 366 || against.some(({ dated }) => dated && odd.dated);
    const alike = rest.filter(
      (other) => other.claim.years === odd.claim.years && against.some((one) => clashes(one, other)),
    );
    drafts.push(draftOf(person, [...alike, ...against], apart, sure));
    rest = rest.filter((other) => !alike.includes(other));
  }
};

const checkPerson = (person: Person, windows: readonly Window[]): readonly Draft[] => {
  const found = contradictions(person, windows);
  if (found.length > 0) return found;
  const dated = windows.filter((window) => window.dated);
  const near = dated.filter((a) => dated.some((b) => a.claim.years !== b.claim.years && daysApart(a, b) > -NARROW));
  return near.length === 0 ? [] : [draftOf(person, near, 0, false)];
};

/** Ages that no one day of birth explains. */
export const ages: Check = {
  name: 'ages',
  find: (world) => {
    const byPerson = new Map<Person, Window[]>();
    const unchecked: Unchecked[] = [];
    for (const claim of world.claims) {
      if (claim.kind !== 'age' || claim.modality !== 'asserted' || claim.athlete === null) continue;
      const person = world.people.personOf(claim.article, claim.athlete.name);
      const window = windowOf(world, claim);
      if (typeof window === 'string') unchecked.push({ check: 'ages', reason: window, claims: [claim.id] });
      else if (person !== null) byPerson.set(person, [...(byPerson.get(person) ?? []), window]);
    }
    for (const [person, windows] of byPerson) {
      const now = windows.filter((window) => !isYounger(window, windows));
      const past = windows.filter((window) => !now.includes(window)).map(({ claim }) => claim.id);
      if (past.length > 0) unchecked.push({ check: 'ages', reason: 'an age told of another time', claims: past });
      byPerson.set(person, now);
    }
    return { drafts: [...byPerson].flatMap(([person, windows]) => checkPerson(person, windows)), unchecked };
  },
};
