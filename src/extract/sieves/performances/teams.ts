import { type Country, countryByCode, nationalityOf } from '../../../lexicon/countries.ts';
import { plausible } from '../../../lexicon/plausible.ts';
import type { Discipline } from '../../../model/values.ts';
import type { Clause } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { findNations, type NationWord } from '../../mentions/nations.ts';
import { once } from '../../text/once.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/spans.ts';
import { affinityOf } from './affinity.ts';
import type { Binding } from './binding.ts';
import { athletesOf } from './subjects.ts';

const teamOf = (country: Country): Person => ({
  name: country.name,
  nationality: nationalityOf(country),
  sex: null,
  team: true,
  role: 'athlete',
});

// `⟨M⟩ for the USA`
const FOR = /^\)? for (?:the )?$/;
// `beaten by the Americans, who won in`; not `beaten by the Americans in`, `a race in Jamaica`
const OBJECT_OF =
  /\b(?:in|at|of|for|from|to|over|ahead of|behind|beat|by|pass(?:ed|ing)|caught|catching|past|overtook|overtaking|edg(?:ed|ing)|pipp(?:ed|ing)|h[eo]ld(?:ing)? off|than|with) (?:the )?$/;
// `became the first Brazilian winners`, `a medal for Japanese men`; not `an American record`
const WINNERS =
  /^ (?:(?:men|women|winners?|champ(?:ions?)?|medall?ists?|team|quartet|foursome|squad|side|victory|victors?|gold|silver|bronze|medal|relay|sprinters?|runners?)(?![\p{L}-])|(?:men|women)['’]s (?:team|quartet|relay))/u;
// `American men's sprint relay team`, `British quartet`; not `American record`
const SQUAD = /^(?:['’]s?)? (?:[\w'’-]+ ){0,3}(?:team|quartet|foursome|squad|women|men|girls|boys|relay)\b/;

const before = (sentence: Sentence, one: Span): string => sentence.text.slice(0, one.start - sentence.start);
const after = (sentence: Sentence, one: Span): string => sentence.text.slice(one.end - sentence.start);

const isObject = (sentence: Sentence, one: Span): boolean =>
  !/^,? who /.test(after(sentence, one)) &&
  !/\b(?:went|goes|fell|going) to (?:the )?$/.test(before(sentence, one)) &&
  OBJECT_OF.test(before(sentence, one));

/** True for a country's word that is no part of an event, a record, a competition or the like. */
const isFree = (reading: Reading, one: NationWord): boolean =>
  !reading.mentions.some(
    (other) =>
      // `The Italians' previous best`
      !(one.possessive && other.sort === 'record') &&
      other.sort !== 'name' &&
      other.sort !== 'epithet' &&
      other.start <= one.start &&
      one.end <= other.end,
  );

/** The only country of a headline: `Jamaica take the baton home`. */
const titleNation = once(({ article, readings }: ArticleReading): Country | null => {
  const text = article.title ?? readings[0]?.sentence.text ?? '';
  const sentence: Sentence = { text, start: 0, end: text.length, index: 0, paragraph: 0, heading: true };
  // not the one beaten: `Sprinters top Jamaica`
  const isBeaten = (one: NationWord): boolean =>
    isObject(sentence, one) ||
    /\b(?:beats?|tops?|stuns?|edges?|pips?|upsets?|den(?:y|ies)|shocks?|defeats?) $/.test(before(sentence, one));
  const [first, ...others] = new Set(findNations(sentence).flatMap((one) => (isBeaten(one) ? [] : [one.country])));
  return first !== undefined && others.length === 0 ? first : null;
});

/** The country that an article speaks of most, where it does so clearly: that of a newspaper's own. */
const homeNation = once(({ readings }: ArticleReading): Country | null => {
  const counts = new Map<Country, number>();
  for (const { sentence } of readings)
    for (const { country } of findNations(sentence)) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
});

/** `Ann Hill, Eve Moss, Liz Nye and Jo Lee clocked 42.12`: a whole team by its names. */
const SQUAD_NAMES = pattern('{N}, {N}(?:, {N})?,? and {N}[^;.{N}]*$');

/** The team that the sentences before speak of: `They won in 41.85`; a squad told of rather than a country. */
const teamBefore = (reading: Reading, article: ArticleReading): Person | null => {
  const before = [1, 2, 3].flatMap((back) => article.readings[reading.index - back] ?? []);
  // `Men’s 4x800m` on a line of its own: another race
  const turn = before.findIndex(
    ({ sentence, mentions }) =>
      sentence.heading && mentions.some(({ sort }) => sort === 'event') && findNations(sentence).length === 0,
  );
  const near = turn < 0 ? before : before.slice(0, turn);
  for (const { sentence: earlier } of near.slice(0, 2)) {
    const squad = findNations(earlier).findLast((one) => SQUAD.test(after(earlier, one)));
    if (squad) return teamOf(squad.country);
  }
  for (const { mentions } of near) {
    const earlier = mentions.findLast((mention) => mention.sort === 'name' && mention.value.team);
    if (earlier) return article.personOf(earlier);
  }
  return null;
};

// `opened with 45.9 for his lap`, `a 44.8 leg`
const LEG = /\b(?:leg|lap|split|opened with|opening)\b/;

/**
 * True for the time of one runner in a relay: `Lee opened with 45.9 for his lap`, `Moss did 44.8`, told of a
 * 4x400m; not `Lee anchored Jamaica home in 37.10`.
 */
export const isLeg = (
  reading: Reading,
  article: ArticleReading,
  clause: Clause,
  { mark, owner, person }: Binding,
): boolean => {
  if (person === null || person.team || owner === null) return false;
  const { sentence, masked, mentions } = reading;
  if (findNations(sentence).length > 0) return false;
  if (LEG.test(masked.text.slice(clause.start, clause.end))) return true;
  const isRelay = (one: AnyMention): boolean => one.sort === 'event' && one.value.disciplines.includes('4x100m');
  return (
    affinityOf(article, null).ofArticle('4x400m') > 0 &&
    mark.value.readings.some((read) => plausible('400m', read, person.sex) > 0.3) &&
    !mentions.some(isRelay)
  );
};

/** A sentence that tells legs: `opened with a leg of 4:07.4, and Hill followed with 4:08.5`, `the fastest split`. */
const LEGS = /\b(?:legs? of|splits?|(?:first|second|third|anchor|final) leg)\b/;

/** True for a runner's time among the legs of a relay, of the leg's own distance: `Hill followed with 4:08.5` in a 4x1500m. */
export const isToldLeg = (
  reading: Reading,
  article: ArticleReading,
  discipline: Discipline,
  { person, standing }: Binding,
): boolean => {
  if (person?.team !== false || standing !== 'new' || !LEGS.test(reading.sentence.text)) return false;
  const relay = `4x${discipline}` as Discipline;
  return /^\d+m$/.test(discipline) && affinityOf(article, null).ofArticle(relay) > 0.2;
};

/** The country that opens the next sentence: `The Jamaicans had run 42.30 in the heats`. */
const nationNext = (reading: Reading, article: ArticleReading): NationWord | undefined => {
  const next = article.readings[reading.index + 1]?.sentence;
  return next && findNations(next).find((one) => one.sort === 'people' && /^the $/i.test(before(next, one)));
};

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
  const mark = reading.masked.spanOf(at, at + 1);
  const start = Math.max(
    0,
    ...reading.mentions.filter((one) => one.sort === 'mark' && one.end < mark.start).map((one) => one.end),
  );
  const words = findNations(sentence);
  const given = words.find(
    (one) =>
      one.start >= mark.end && FOR.test(sentence.text.slice(mark.end - sentence.start, one.start - sentence.start)),
  );
  if (given) return teamOf(given.country);
  const nations = words.filter((one) => one.end <= mark.start && !isObject(sentence, one) && isFree(reading, one));
  const athletes = athletesOf(reading).filter((athlete) => athlete.at < at);
  if (person?.team && athletes.some(({ mention }) => mention.start >= start && article.personOf(mention) === person))
    return person;
  const near = nations.findLast((one) => one.start >= start)?.country;
  const team = athletes.findLast(
    ({ mention, subject, at: place }) =>
      subject && mention.sort === 'name' && mention.value.team && place >= clause.start && mention.start >= start,
  );
  const named = team ? article.personOf(team.mention) : null;
  if (named) return named;
  if (person?.team && near === undefined) return person;
  const nation = near ?? nations.at(-1)?.country;
  if (nation) return teamOf(nation);
  const runners = [
    person,
    ...athletes.filter(({ subject }) => subject).map(({ mention }) => article.personOf(mention)),
  ];
  const code = runners.find((runner) => runner?.nationality != null)?.nationality;
  const country = code == null ? null : countryByCode(code);
  if (country) return teamOf(country);
  const winners = words.find(
    (one) => one.start >= mark.end && isFree(reading, one) && WINNERS.test(after(sentence, one)),
  );
  if (winners) return teamOf(winners.country);
  const earlier = teamBefore(reading, article);
  if (earlier) return earlier;
  const home = SQUAD_NAMES.test(reading.masked.text.slice(0, at)) ? homeNation(article) : null;
  if (home) return teamOf(home);
  const told = nationNext(reading, article)?.country ?? titleNation(article);
  return told ? teamOf(told) : null;
};
