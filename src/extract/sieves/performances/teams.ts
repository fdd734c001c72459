import { countryByCode, nationalityOf } from '../../../lexicon/countries.ts';
import type { Clause } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { findNations } from '../../mentions/nations.ts';
import type { Span } from '../../text/spans.ts';
import { athletesOf } from './subjects.ts';

const teamOf = (name: string, nationality: string | null): Person => ({
  name,
  nationality,
  sex: null,
  team: true,
  role: 'athlete',
});

// `American men's sprint relay team`, `British quartet`; not `American record`
const SQUAD = /^(?:['’]s?)? (?:[\w'’-]+ ){0,3}(?:team|quartet|foursome|squad|women|men|girls|boys|relay)\b/;

/**
 * The team that owns a relay's mark: never a runner. `Jamaica, with Ann Hill on the second leg, won in
 * 41.44`, `the Americans, who won in 37.01`; else the country of the runners (`Lee, Moss and Nye won in 37.10`).
 * @param at where the mark stands in the masked text
 * @param person who would own it in another race
 * @returns null when no country can be told
 */
export const teamAt = (
  reading: Reading,
  article: ArticleReading,
  clause: Clause,
  at: number,
  person: Person | null,
): Person | null => {
  const { sentence } = reading;
  const end = reading.masked.spanOf(at, at + 1).start;
  const start = Math.max(
    0,
    ...reading.mentions.filter((one) => one.sort === 'mark' && one.end < end).map((one) => one.end),
  );
  // `beaten by the Americans, who won in`; not `beaten by the Americans in`, `a race in Jamaica`
  const isObject = (one: Span): boolean =>
    !/^,? who /.test(sentence.text.slice(one.end - sentence.start)) &&
    !/\b(?:went|goes|fell|going) to (?:the )?$/.test(sentence.text.slice(0, one.start - sentence.start)) &&
    /\b(?:in|at|of|for|from|to|over|ahead of|behind|beat|by) (?:the )?$/.test(
      sentence.text.slice(0, one.start - sentence.start),
    );
  const nations = findNations(sentence).filter(
    (one) =>
      one.end <= end &&
      !isObject(one) &&
      !reading.mentions.some((other) => other.sort !== 'name' && other.start <= one.start && one.end <= other.end),
  );
  const athletes = athletesOf(reading);
  const before = athletes.filter((athlete) => athlete.at < at);
  const teams = before.filter(({ mention, subject }) => subject && mention.sort === 'name' && mention.value.team);
  if (person?.team && before.some(({ mention }) => mention.start >= start && article.personOf(mention) === person))
    return person;
  const near = nations.findLast((one) => one.start >= start)?.country;
  const team = teams.findLast((one) => one.at >= clause.start && one.mention.start >= start);
  const named = team ? article.personOf(team.mention) : null;
  if (named) return named;
  if (person?.team && near === undefined) return person;
  const nation = near ?? nations.at(-1)?.country;
  if (nation) return teamOf(nation.name, nationalityOf(nation));
  const runners = [person, ...before.map(({ mention }) => article.personOf(mention))];
  const code = runners.find((runner) => runner?.nationality != null)?.nationality;
  const country = code == null ? null : countryByCode(code);
  if (country) return teamOf(country.name, nationalityOf(country));
  // `The American men's relay team left with gold. Lee, Moss and Nye won in 37.10`
  for (let back = 1; back <= 2; back += 1) {
    const earlier = article.readings[reading.index - back]?.sentence;
    if (earlier === undefined) break;
    const squad = findNations(earlier).findLast((one) => SQUAD.test(earlier.text.slice(one.end - earlier.start)));
    if (squad) return teamOf(squad.country.name, nationalityOf(squad.country));
  }
  // `They won in 41.85`: the team spoken of before
  for (let back = 1; back <= 3; back += 1) {
    const earlier = article.readings[reading.index - back]?.mentions.findLast(
      (mention) => mention.sort === 'name' && mention.value.team,
    );
    if (earlier) return article.personOf(earlier);
  }
  return null;
};
