import { countryByCode, nationalityOf } from '../../../lexicon/countries.ts';
import type { Clause } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { findNations } from '../../mentions/nations.ts';
import { athletesOf } from './subjects.ts';

const teamOf = (name: string, nationality: string | null): Person => ({
  name,
  nationality,
  sex: null,
  team: true,
  role: 'athlete',
});

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
  if (person?.team) return person;
  const athletes = athletesOf(reading);
  const before = athletes.filter((athlete) => athlete.at < at);
  const teams = before.filter(({ mention, subject }) => subject && mention.sort === 'name' && mention.value.team);
  const team = teams.findLast((one) => one.at >= clause.start) ?? teams.at(-1);
  const named = team ? article.personOf(team.mention) : null;
  if (named) return named;
  const { start: end } = reading.masked.spanOf(at, at + 1);
  const { sentence } = reading;
  const nation = findNations(sentence).findLast(
    (one) => one.end <= end && !/\b(?:in|at|of|for|from|to) $/.test(sentence.text.slice(0, one.start - sentence.start)),
  )?.country;
  if (nation) return teamOf(nation.name, nationalityOf(nation));
  const runners = [person, ...before.map(({ mention }) => article.personOf(mention))];
  const code = runners.find((runner) => runner?.nationality != null)?.nationality;
  const country = code == null ? null : countryByCode(code);
  if (country) return teamOf(country.name, nationalityOf(country));
  // `They won in 41.85`: the team spoken of before
  for (let back = 1; back <= 3; back += 1) {
    const earlier = article.readings[reading.index - back]?.mentions.findLast(
      (mention) => mention.sort === 'name' && mention.value.team,
    );
    if (earlier) return article.personOf(earlier);
  }
  return null;
};
