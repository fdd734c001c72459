import { MEDAL_PLACES } from '../../../lexicon/place-words.ts';
import { championshipFor, competitionOfTitle, NO_TITLE } from '../../../lexicon/title-words.ts';
import type { Discipline, Medal } from '../../../model/values.ts';
import { splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { chooseEvent } from '../../discourse/events.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { allMatches, everyMatch } from '../../text/matching.ts';

/** A title or medal that an epithet names: `the 2022 world 1500m champion`. */
export interface Title {
  readonly person: Person;
  readonly owner: AnyMention;
  readonly discipline: Discipline;
  readonly place: number;
  readonly medal: Medal | null;
  readonly competition: { readonly name: string; readonly indoor: boolean } | null;
  /** `YYYY`; null when unsaid. */
  readonly year: string | null;
  readonly city: string | null;
  readonly start: number;
  readonly end: number;
}

const WHAT = /(?<champion>champions?)|(?<medal>gold|silver|bronze)\b(?: \S+){0,2} medall?ists?/i;
// `Olympic ⟨E⟩ champion`, `⟨D⟩ world ⟨E⟩ gold medallist`, `world silver medallist in the ⟨E⟩`; not `champion jockey`
const PLAIN = pattern(
  "(?<words>(?:(?:{D}(?:'s)?|{C}|{E}(?: and|,)?|(?:19|20)\\d\\d|[A-Z][\\w'’-]+|world|indoor|outdoor|junior|under-20|former|reigning|defending|double|triple|current|twice|[a-z]+-time) ){0,6})(?<what>champions?(?: of (?:the )?(?:world|Europe))?|(?:gold|silver|bronze)(?: {E})? medall?ists?)(?![\\w-])(?: (?:in|over|at) (?:the )?(?<event>{E}))?",
  'g',
);
const EVENT_AFTER = pattern('^ (?:in|over|at) (?:the )?({E})');
const NAME_AFTER = pattern('^,? ({N})');
const NAME_BEFORE = pattern(
  "({A})(?: of (?:the )?(?:{V}|[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+)?))?(?: \\([^()]{1,12}\\)|,? {G},?)?(?:, | is | was |, who (?:is|was) | has been | had been )(?:(?:the|a|an|also|now|still|again|twice|then|his|her|[A-Z][\\w'’-]+) ){0,3}$",
);
const APPOSED_TO = pattern('({N})(?: \\([^()]{1,12}\\)|,? {G})?, $');
const BECOMING =
  /\b(?:become|becomes|became|becoming|crowned|not|never|no longer|against|over|beat|beating|of|than) (?:the |a |an )?$/i;
// `in ⟨D⟩ and ⟨D⟩`, `of ⟨D⟩`
const YEARS_AFTER = pattern('^(?: twice,?)? (?:in|of) (?:{V} in )?({D})(?:(?:,| and) ({D}))?');
// `2010 champion`, `the 2011 champion`; not `2010 world champion`
const YEAR_ALONE = /^(?:the |a )?(?:(?:(?:19|20)\d\d(?:,| and)? +){1,4}|last year['’]s +)champions?$/i;
const LEVEL = /\b(?:world|olympic|olympics|europe|european|commonwealth|africa|african|asia|asian)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/g;

const disciplinesAt = (reading: Reading, words: string, from: number): readonly Discipline[] =>
  [...words].flatMap((_, index) => {
    const mention = reading.masked.at(from + index);
    return mention?.sort === 'event' && mention.value.role === 'event' ? mention.value.disciplines : [];
  });

// `bronze medallist at the ⟨world championships⟩ in ⟨Moscow⟩`
const AT_COMPETITION = pattern('^ (?:at|from|of|in) (?:the )?({C})(?: in ({V}))?');
// `champion twice, in ⟨V⟩ in ⟨D⟩ and in ⟨V⟩ in ⟨D⟩`
const IN_CITY = pattern('^(?: twice| three times)?,?(?: both)? (?:and )?(?:in|at) ({V}),?(?: in)? ({D})');

interface Occasion {
  readonly year: string | null;
  readonly city: string | null;
  readonly competition: string | null;
}

/** Where and when a title was won, as the words after it say; `[]` when they say nothing. */
const occasionsAfter = (reading: Reading, end: number): readonly Occasion[] => {
  const { masked } = reading;
  const rest = masked.text.slice(end);
  const at = AT_COMPETITION.exec(rest);
  const competition = at ? masked.at(end + at.indices![1]![0]) : null;
  if (at && competition?.sort === 'competition') {
    const { name, year, start, city } = competition.value;
    const venue = at.indices![2] ? masked.at(end + at.indices![2][0]) : null;
    const told = year?.toString() ?? start?.slice(0, 4) ?? null;
    return [{ competition: name, year: told, city: venue?.sort === 'venue' ? venue.value.city : city }];
  }
  const occasions: Occasion[] = [];
  for (let from = end, found = IN_CITY.exec(rest); found; found = IN_CITY.exec(masked.text.slice(from))) {
    const [venue, date] = [masked.at(from + found.indices![1]![0]), masked.at(from + found.indices![2]![0])];
    if (venue?.sort !== 'venue' || date === null) break;
    const year = /^(?:19|20)\d\d$/.exec(date.text)?.[0] ?? null;
    occasions.push({ competition: null, year, city: venue.value.city });
    from += found[0].length;
  }
  return occasions;
};

const yearsOf = (reading: Reading, words: string, end: number): readonly (string | null)[] => {
  const before = everyMatch(words, YEAR).map(([year]) => year);
  if (before.length > 0) return before;
  const after = YEARS_AFTER.exec(reading.masked.text.slice(end));
  const years = (after?.indices?.slice(1) ?? []).flatMap((span) => {
    const text = span ? reading.masked.at(end + span[0])?.text : undefined;
    return text !== undefined && /^(?:19|20)\d\d$/.test(text) ? [text] : [];
  });
  return years.length > 0 ? years : [null];
};

interface Found {
  readonly words: string;
  readonly what: RegExpExecArray;
  readonly disciplines: readonly Discipline[];
  readonly owner: AnyMention | null;
  readonly start: number;
  readonly end: number;
  readonly maskedEnd: number;
  /** `last year's champion`. */
  readonly lastYear?: boolean;
}

/** Titles in running words. */
const findPlain = (reading: Reading): Found[] => {
  const { masked } = reading;
  return allMatches(masked.text, PLAIN).flatMap((match): Found[] => {
    const { words = '', what = '', event } = match.groups!;
    const read = WHAT.exec(what);
    const end = match.index + match[0].length;
    const before = masked.text.slice(Math.max(0, match.index - 80), match.index);
    if (!read || NO_TITLE.test(words) || BECOMING.test(before)) return [];
    const disciplines = [
      ...disciplinesAt(reading, words + what, match.index),
      ...(event === undefined ? [] : disciplinesAt(reading, event, match.indices!.groups!.event![0])),
    ];
    const named = NAME_AFTER.exec(masked.text.slice(end));
    const apposed = NAME_BEFORE.exec(before);
    const at = named
      ? end + named.indices![1]![0]
      : apposed
        ? match.index - before.length + apposed.indices![1]![0]
        : null;
    const span = masked.spanOf(match.index, end);
    const said = `${[...words].map((letter, index) => masked.at(match.index + index)?.text ?? letter).join('')} ${what}`;
    const lastYear = /^last year['’]s/i.test(said);
    return [
      {
        words: said,
        what: read,
        disciplines,
        owner: at === null ? null : masked.at(at),
        ...span,
        maskedEnd: end,
        lastYear,
      },
    ];
  });
};

/** Titles that an epithet is made of. */
const findInEpithets = (reading: Reading): Found[] =>
  reading.mentions.flatMap((mention): Found[] => {
    if (mention.sort !== 'epithet' || mention.value.title === null) return [];
    const what = WHAT.exec(mention.value.title);
    if (!what || NO_TITLE.test(mention.value.title)) return [];
    const { masked } = reading;
    const at = masked.indexOf(mention);
    const rest = masked.text.slice(at + 1);
    const trailing = EVENT_AFTER.exec(rest);
    const disciplines =
      mention.value.disciplines.length > 0 || !trailing
        ? mention.value.disciplines
        : disciplinesAt(reading, trailing[1]!, at + 1 + trailing.indices![1]![0]);
    const apposed = APPOSED_TO.exec(masked.text.slice(0, at));
    const named = apposed ? null : NAME_AFTER.exec(rest);
    const owner = apposed
      ? masked.at(apposed.indices![1]![0])
      : named && !trailing
        ? masked.at(at + 1 + named.indices![1]![0])
        : mention;
    const { start, end } = mention;
    return [{ words: mention.value.title, what, disciplines, owner, start, end, maskedEnd: at + 1 }];
  });

/**
 * Titles and medals that describe somebody, where the event is said: `Olympic 10,000m champion Vik`.
 * A title of no event and no year is left alone.
 */
export const findTitles = (reading: Reading, article: ArticleReading): readonly Title[] =>
  [...findPlain(reading), ...findInEpithets(reading)].flatMap((found): Title[] => {
    const person = found.owner ? article.personOf(found.owner) : null;
    if (!found.owner || person?.role !== 'athlete') return [];
    const medal = (found.what.groups?.medal?.toLowerCase() ?? null) as Medal | null;
    const owner = found.owner;
    // `who was world champion in 2017`: a title of a year is one race, of the event spoken of.
    const implied = (year: string | null, competition: string | null): readonly Discipline[] => {
      if (found.disciplines.length > 0 || (year === null && competition === null)) return found.disciplines;
      if (competition === null && !LEVEL.test(found.words)) return [];
      const clauses = splitClauses(reading.masked);
      const event = chooseEvent(article.readings, reading, clauses, found.maskedEnd - 1, [], person.sex);
      return event.discipline === null ? [] : [event.discipline];
    };
    const after = occasionsAfter(reading, found.maskedEnd);
    const then = found.lastYear ? (article.meeting.date?.value ?? article.article.published)?.slice(0, 4) : undefined;
    const years = then === undefined ? yearsOf(reading, found.words, found.maskedEnd) : [(Number(then) - 1).toString()];
    const occasions = after.length > 0 ? after : years.map((year) => ({ year, city: null, competition: null }));
    // `Vik, champion in 2015 and 2017`: of the championships that the article is about.
    const bare = found.disciplines.length === 0 && /^\W*champions?$/i.test(found.words.trim());
    const meeting = article.meeting.competition;
    // `Moor, the 2010 champion`, in a report of a marathon: of that race.
    const [race, otherRace] = meeting?.disciplines ?? [];
    const ofRace = race !== undefined && otherRace === undefined && YEAR_ALONE.test(found.words.trim());
    const own = ofRace || (bare && meeting?.start != null) ? (meeting?.name ?? null) : null;
    return occasions.flatMap(({ year, city, competition }) =>
      [...new Set(ofRace ? [race] : implied(year, competition ?? (year === null ? null : own)))].map((discipline) => ({
        person,
        owner,
        discipline,
        place: medal === null ? 1 : MEDAL_PLACES[medal],
        medal,
        competition:
          competition === null && own !== null
            ? { name: championshipFor(own, discipline), indoor: false }
            : competition === null
              ? competitionOfTitle(found.words, discipline)
              : { name: championshipFor(competition, discipline), indoor: false },
        year,
        city: city ?? (ofRace ? (meeting?.city ?? null) : null),
        start: Math.min(found.start, owner.start),
        end: Math.max(found.end, owner.end),
      })),
    );
  });
