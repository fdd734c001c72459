import { MEDAL_PLACES } from '../../../lexicon/place-words.ts';
import { NO_TITLE } from '../../../lexicon/title-words.ts';
import type { DateValue, Discipline, Medal, Venue } from '../../../model/values.ts';
import { splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import type { Cue } from '../../discourse/cues.ts';
import { chooseEvent } from '../../discourse/events.ts';
import { namedBy, pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { allMatches } from '../../text/matching.ts';
import { affinityOf, combinedOf } from './affinity.ts';
import { FAR } from './performance-drafts.ts';
import { subjectAt } from './subjects.ts';
import { contestedThere, LEVEL, occasionsOfTitle, racesOfTitle, type TitleOccasion } from './title-occasions.ts';

/** A title or medal that an epithet names: `the 2022 world 1500m champion`. */
export interface Title {
  readonly person: Person;
  readonly owner: AnyMention;
  readonly discipline: Discipline;
  readonly place: number;
  readonly medal: Medal | null;
  readonly competition: { readonly name: string; readonly indoor: boolean } | null;
  readonly date: DateValue | null;
  readonly venue: Venue | null;
  /** True where no word of the sentence says the event. */
  readonly isFar: boolean;
  readonly start: number;
  readonly end: number;
}

const WHAT = /(?<champion>champ(?:ion)?s?)\b|(?<medal>gold|silver|bronze)\b(?: \S+){0,2} medall?ists?/i;
// `Olympic ⟨E⟩ champion`, `⟨D⟩ world ⟨E⟩ gold medallist`, `world silver medallist in the ⟨E⟩`; not `champion jockey`
const PLAIN = pattern(
  "(?<!\\b(?:in|of|at|from|since|by) )(?<words>(?:(?:{D}(?:'s| and|,(?: and)?)?|{V}|(?:{C}|world|Olympic|European|Commonwealth)(?: and|,)?|{E}(?: and|,)?|(?:19|20)\\d\\d|[A-Z][\\w'’-]+|indoor|outdoor|junior|under-20|former|reigning|defending|double|triple|current|twice|[a-z]+-time) ){0,6})(?<what>champ(?:ion)?s?(?: of (?:the )?(?:world|Europe))?|(?:gold|silver|bronze)(?: {E})? medall?ists?)(?![\\w-])(?: (?:in|over|at) (?:the )?(?<event>{E}))?",
  'g',
);
const EVENT_AFTER = pattern('^ (?:in|over|at) (?:the )?({E})');
const NAME_AFTER = pattern('^,? ({N})');
const NAME_BEFORE = pattern(
  "({A})(?: of (?:the )?(?:{V}|[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+)?))?(?: \\([^()]{1,12}\\)|,? {G},?)?(?:, | is | was |,? who (?:is|was|has been|had been) | has been | had been )(?:(?:the|a|an|also|now|still|again|twice|then|his|her|[A-Z][\\w'’-]+) ){0,3}$",
);
const APPOSED_TO = pattern('({N})(?: \\([^()]{1,12}\\)|,? {G})?, $');
// `took bronze in ⟨V⟩, and has been ⟨twice⟩`: of the subject of the clause
const RUNNING_ON =
  /(?:,|\band|\bbut|, and) (?:also |then )?(?:was|has been|had been) (?:also |once |twice |then )?(?:the |a )?$/;
const BECOMING =
  /\b(?:become|becomes|became|becoming|crowned|not|never|no longer|against|over|beat|beating|of|than) (?:the |a |an )?(?:[a-z]+ )?$/i;
// `2010 champion`, `the 2011 champion`; not `2010 world champion`
const YEAR_ALONE = /^(?:the |a )?(?:(?:(?:19|20)\d\d(?:,| and|, and)? +){1,4}|last year['’]s +)champ(?:ions?)?$/i;

const disciplinesAt = (reading: Reading, words: string, from: number): readonly Discipline[] =>
  [...words].flatMap((_, index) => {
    const mention = reading.masked.at(from + index);
    // `the hurdles champion`: of which hurdles is not said
    const isSaid =
      mention?.sort === 'event' && mention.value.role === 'event' && mention.value.disciplines.length === 1;
    return isSaid ? mention.value.disciplines : [];
  });

/** The dates and places among a title's words, and the races that are named after their event. */
const cuesAmong = (reading: Reading, words: string, from: number): readonly Cue[] =>
  [...words].flatMap((_, index) => {
    const mention = reading.masked.at(from + index);
    return mention?.sort === 'date' ||
      mention?.sort === 'venue' ||
      (mention?.sort === 'competition' && mention.value.disciplines.length > 0)
      ? [mention]
      : [];
  });

interface Found {
  readonly words: string;
  readonly what: RegExpExecArray;
  readonly disciplines: readonly Discipline[];
  readonly owner: AnyMention | null;
  readonly start: number;
  readonly end: number;
  readonly maskedStart: number;
  readonly maskedEnd: number;
  /** The cues among its words: the date of `last year's champion`, the city of `the Rio champion`. */
  readonly cues: readonly Cue[];
}

// `Olympic champion in ⟨V⟩ and silver medallist in`, `world champion in ⟨D⟩, European champion of`
const JOINED = pattern(
  '^(?: (?:in|at|of|from)? ?(?:the )?[{V}{D}{C}]){0,3}(?:,| and|, and| as well as)(?: (?:a|an|the|also|then)){0,2} $',
);
const LEVEL_SAID = /\b(?:world|olympic|european|commonwealth|african|asian)(?: indoor)?\b/i;

/** Titles in running words. */
const findPlain = (reading: Reading): Found[] => {
  const { masked } = reading;
  const clauses = splitClauses(masked);
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
    const running = named || apposed || !RUNNING_ON.test(before) ? null : subjectAt(reading, clauses, match.index);
    const at = named
      ? end + named.indices![1]![0]
      : apposed
        ? match.index - before.length + apposed.indices![1]![0]
        : running && running.reach !== 'after'
          ? masked.indexOf(running.mention)
          : null;
    const span = masked.spanOf(match.index, end);
    const said = `${[...words].map((letter, index) => masked.at(match.index + index)?.text ?? letter).join('')} ${what}`;
    const owner = at === null ? null : masked.at(at);
    const cues = cuesAmong(reading, words, match.index);
    return [{ words: said, what: read, disciplines, owner, cues, ...span, maskedStart: match.index, maskedEnd: end }];
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
    // `would become ⟨the surprise champion⟩`: told as a win, where it was one
    if (masked.at(at - 2)?.sort === 'place') return [];
    const rest = masked.text.slice(at + 1);
    const trailing = EVENT_AFTER.exec(rest);
    const disciplines =
      mention.value.disciplines.length > 0 || !trailing
        ? mention.value.disciplines
        : disciplinesAt(reading, trailing[1]!, at + 1 + trailing.indices![1]![0]);
    const apposed = APPOSED_TO.exec(masked.text.slice(0, at));
    const named = apposed ? null : NAME_AFTER.exec(rest);
    const owner = namedBy(masked, apposed) ?? (trailing ? null : namedBy(masked, named, at + 1)) ?? mention;
    const { start, end } = mention;
    return [
      {
        words: mention.value.title,
        what,
        disciplines,
        owner,
        cues: [],
        start,
        end,
        maskedStart: at,
        maskedEnd: at + 1,
      },
    ];
  });

/** Gives a title that is joined to another its owner and level: `⟨A⟩, Olympic champion in ⟨V⟩ and bronze medallist in`. */
const joinTitles = (reading: Reading, titles: readonly Found[]): readonly Found[] => {
  const whole: Found[] = [];
  for (const title of [...titles].sort((a, b) => a.maskedStart - b.maskedStart)) {
    const last = whole.at(-1);
    const isNamed = title.owner?.sort === 'name';
    if (last === undefined || isNamed || !JOINED.test(reading.masked.text.slice(last.maskedEnd, title.maskedStart))) {
      whole.push(title);
      continue;
    }
    const level = LEVEL_SAID.test(title.words) ? '' : `${LEVEL_SAID.exec(last.words)?.[0] ?? ''} `;
    const disciplines = title.disciplines.length > 0 ? title.disciplines : last.disciplines;
    whole.push({ ...title, words: level + title.words, disciplines, owner: last.owner });
  }
  return whole;
};

/**
 * Titles and medals that describe somebody, where the event is said: `Olympic 10,000m champion Vik`.
 * A title of no event and no year is left alone.
 */
export const findTitles = (reading: Reading, article: ArticleReading): readonly Title[] =>
  joinTitles(reading, [...findPlain(reading), ...findInEpithets(reading)]).flatMap((found): Title[] => {
    const person = found.owner ? article.personOf(found.owner) : null;
    if (!found.owner || person?.role !== 'athlete') return [];
    const medal = (found.what.groups?.medal?.toLowerCase() ?? null) as Medal | null;
    const owner = found.owner;
    const occasions = occasionsOfTitle(reading, article, { ...found, owner });
    // `Vik, champion in 2015 and 2017`: of the championships that the article is about.
    const bare = found.disciplines.length === 0 && /^\W*champ(?:ions?)?$/i.test(found.words.trim());
    const meeting = article.meeting.competition;
    // `Moor, the 2010 champion`, in a report of a marathon: of that race.
    const [race, otherRace] = meeting?.disciplines ?? [];
    const ofRace = race !== undefined && otherRace === undefined && YEAR_ALONE.test(found.words.trim());
    const own = ofRace || (bare && meeting?.start != null) ? (meeting?.name ?? null) : null;
    let isFar = false;
    // `who was world champion in 2017`: a title of a year is one race, of the event spoken of.
    const implied = ({ date, venue, competition }: TitleOccasion): readonly Discipline[] => {
      if (found.disciplines.length > 0) return found.disciplines;
      if (date === null && venue === null && competition === null) return [];
      if (competition === null && own === null && !LEVEL.test(found.words)) return [];
      if (competition === null && date === null && own !== null) return [];
      if (ofRace) return [race];
      const combined = combinedOf(article);
      if (combined !== null) return [combined];
      const clauses = splitClauses(reading.masked);
      const affinity = affinityOf(article, person);
      const event = chooseEvent(article.readings, reading, clauses, found.maskedEnd - 1, [], person.sex, affinity);
      isFar = event.cost >= FAR;
      return event.discipline === null ? [] : [event.discipline];
    };
    return occasions.flatMap((occasion) =>
      [...new Set(implied(occasion))].flatMap((said) =>
        racesOfTitle(found.words, said, occasion, own).map((titleRace): Title => {
          const discipline =
            found.disciplines.length > 0 ? said : contestedThere(said, titleRace.environment, person.sex);
          return {
            person,
            owner,
            discipline,
            place: medal === null ? 1 : MEDAL_PLACES[medal],
            medal,
            competition: titleRace.competition,
            date: titleRace.date,
            venue:
              occasion.venue ?? (ofRace && meeting?.city ? { stadium: null, city: meeting.city, country: null } : null),
            isFar: isFar && discipline === said,
            start: Math.min(found.start, owner.start),
            end: Math.max(found.end, owner.end),
          };
        }),
      ),
    );
  });
