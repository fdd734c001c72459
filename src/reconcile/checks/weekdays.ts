import type { PerformanceClaim } from '../../claims/performance.ts';
import { compareVenues, isChampionship } from '../../compare/places.ts';
import { daysBetween, weekdayBefore, weekdayOf } from '../../lexicon/days.ts';
import { groupBy } from '../../lexicon/groups.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety, type Side } from '../drafts.ts';
import { type Happening, isResult } from '../happenings.ts';
import { isOneCompetition, isSaid } from '../result-fields.ts';
import { WEEKDAYS, weekdayOfArticle, weekdayTold } from '../weekdays.ts';
import { describeHappening, eventOf, writeDate } from '../words.ts';
import type { World } from '../world.ts';

/** A result with the weekday that its article names, or with a day. */
interface Told {
  readonly claim: PerformanceClaim;
  readonly happening: Happening;
  readonly weekday: number;
  /** The day, as far as it is known: that of the claim, or the last such weekday before the article. */
  readonly day: string | null;
}

/** Two days, or a championship of several: the weekday of one final is not that of another. */
const LONG = /\b(?:championships?|games|olympics?|trials|relays|decastar|hypo)\b/i;

const isMeeting = ({ competition }: PerformanceClaim): boolean =>
  competition !== null && !isChampionship(competition.name) && !LONG.test(competition.name);

const tellWeekday = (world: World, claim: PerformanceClaim): Told | null => {
  const happening = world.happeningOf(claim.id);
  const weekday = happening === null ? null : weekdayTold(world, claim);
  const published = world.articles.get(claim.article)?.published ?? null;
  if (happening === null || weekday === null) return null;
  return { claim, happening, weekday, day: published === null ? null : weekdayBefore(weekday, published) };
};

const tellDay = (world: World, claim: PerformanceClaim): Told | null => {
  const happening = world.happeningOf(claim.id);
  if (happening === null || claim.date?.precision !== 'day') return null;
  return { claim, happening, weekday: weekdayOf(claim.date.value), day: claim.date.value };
};

/** An article of the days after; one without a date may be. */
const isOfThoseDays = (world: World, article: string, day: string): boolean => {
  const published = world.articles.get(article)?.published ?? null;
  if (published === null) return true;
  const days = daysBetween(day, published);
  return days >= 0 && days <= 7;
};

/** Both of one race, or of one evening's meeting in one city. */
const areOfOneDay = (world: World, bare: Told, dated: Told): boolean => {
  const [a, b] = [bare.claim, dated.claim];
  if (a.article === b.article || (a.date !== null && !dated.day!.startsWith(a.date.value))) return false;
  if (![a, b].every(({ article }) => isOfThoseDays(world, article, dated.day!))) return false;
  if (bare.happening === dated.happening) return true;
  return (
    isMeeting(a) &&
    isMeeting(b) &&
    isOneCompetition(a, b) &&
    a.venue !== null &&
    b.venue !== null &&
    compareVenues(a.venue, b.venue) === 'same' &&
    world.reports.countBetween(a.article, b.article) > 0
  );
};

/** `October 17`, of what another article told on October 8. */
const isForetold = (world: World, a: PerformanceClaim, b: PerformanceClaim): boolean => {
  const published = world.articles.get(a.article)?.published ?? null;
  return (
    published !== null &&
    a.mark !== null &&
    a.mark.value === b.mark?.value &&
    b.date?.precision === 'day' &&
    daysBetween(published, b.date.value) > 1 &&
    isSaid('date', b)
  );
};

const sideOf = ({ claim, weekday, day }: Told): Side => ({
  value: day ?? WEEKDAYS[weekday]!,
  text: claim.date?.precision !== 'day' || !/\d/.test(claim.date.text) ? WEEKDAYS[weekday]! : claim.date.text,
  claims: [claim],
});

const draftOf = (bare: Told, dated: Told, isToCome: boolean): Draft => {
  const sides = [sideOf(bare), sideOf(dated)];
  return {
    type: betweenOrWithin(sides),
    field: 'date',
    severity: isToCome ? gradeBySurety('warning', sides) : 'note',
    subject: describeHappening(bare.happening, ['date']),
    athletes: [...new Set([bare.happening.person.name, dated.happening.person.name])],
    event: eventOf(bare.happening.claims),
    values: sides,
    verdict: null,
    explanation: isToCome
      ? `${writeDate(dated.day!)} was still to come when another article told of it.`
      : `One article has it on a ${WEEKDAYS[bare.weekday]}, another on ${writeDate(dated.day!)}, a ${WEEKDAYS[dated.weekday]}.`,
    about: [`weekday:${bare.claim.article}:${bare.weekday}:${dated.day}`],
  };
};

const byId = (a: Told, b: Told): number => (a.claim.id < b.claim.id ? -1 : 1);

/** Days that had not come yet when an article told the result. */
const foretold = (world: World): readonly Draft[] =>
  world.happenings.flatMap((happening) =>
    happening.claims.flatMap((claim): Draft[] => {
      const other = claim.date === null ? happening.claims.find((one) => isForetold(world, claim, one)) : undefined;
      const dated = other === undefined ? null : tellDay(world, other);
      const weekday = dated === null ? null : weekdayOfArticle(world, claim.article);
      if (dated === null || weekday === null) return [];
      const day = weekdayBefore(weekday, world.articles.get(claim.article)!.published!);
      return [draftOf({ claim, happening, weekday, day }, dated, true)];
    }),
  );

/** Weekdays of articles that give no date against the days of others. */
export const weekdays: Check = {
  name: 'weekdays',
  find: (world) => {
    const results = world.claims.filter(isResult);
    const dated = results.flatMap((claim) => tellDay(world, claim) ?? []);
    const bare = results
      .filter(({ date }) => date?.precision !== 'day')
      .flatMap((claim) => tellWeekday(world, claim) ?? []);
    const drafts = [...groupBy(bare, ({ claim }) => claim.article).values()].flatMap((own) =>
      own.flatMap((one): Draft[] => {
        const others = dated.filter((other) => areOfOneDay(world, one, other)).sort(byId);
        // Where one article agrees, another race is meant.
        const [against] = others.some(({ weekday }) => weekday === one.weekday) ? [] : others;
        return against === undefined ? [] : [draftOf(one, against, false)];
      }),
    );
    return { drafts: [...drafts, ...foretold(world)], unchecked: [] };
  },
};
