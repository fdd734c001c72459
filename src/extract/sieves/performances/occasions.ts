import { type Cue, cuesFor } from '../../discourse/cues.ts';
import type { ChosenEvent } from '../../discourse/events.ts';
import { pattern } from '../../discourse/masking.ts';
import type { Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { everyMatch } from '../../text/matching.ts';
import type { Placing } from './places.ts';

/** One happening of several that words tell together: where and when it was. */
export type Occasion = readonly Cue[];

const CUE = '[{V}{D}{C}]';
// `in ⟨V⟩ in ⟨D⟩`, `at the ⟨C⟩ in ⟨V⟩`, `⟨V⟩ (⟨D⟩)`
const ITEM = `(?:(?:in|at|of|from) )?(?:the |his |her )?${CUE}(?:(?: (?:in|at|of|on)(?: the)?)? ${CUE}| \\(${CUE}\\)){0,2}`;
const BETWEEN =
  '(?:,| and|, and| &|, &|,? then|,? and then|,? as well as|, plus|,? followed by)(?: again| also| once more)? ';
// After the last one: the clause ends; not `in ⟨V⟩ and ⟨V⟩ winner Vik`.
const END =
  "(?=$|[.,;:)!?–—]| (?:but|before|after|when|while|as|with|behind|ahead|to|for|and|or|having|where|by|over|both|respectively|is|was|has|had|since|also|[–—-])(?![\\w'’]))";
const ITEMS = pattern(`(?:^|${BETWEEN})(${ITEM})`, 'g');
// `⟨won⟩ the European title twice, in`, `⟨silver⟩ at the`, `⟨victories⟩ both in`
const LEAD =
  "(?: (?!(?:and|but|after|before|when|while|since|until|as|who|which|to|with|ahead|behind|than|from|in|at|of)\\b)[\\w{C}{E}{P}{A's}’'-]+){0,6}?(?:,? (?:twice|thrice|(?:two|three|four|five|six|\\d) times)| both times)?,?(?: both| each time)? ";
const LIST = pattern(`^${LEAD}(${ITEM}(?:${BETWEEN}${ITEM}){1,5})${END}`);
// `⟨medallist⟩ ⟨two years ago⟩ in ⟨V⟩`, `⟨champion⟩ at the ⟨C⟩ in ⟨V⟩`, `⟨champion⟩, in ⟨V⟩`
const ONE = pattern(`^(?:,? (?:twice|thrice|(?:two|three|four|five|six|\\d) times),?)? ((?={D}|[a-z]+ )${ITEM})`);
// `⟨took silver⟩, as she had in ⟨D⟩ and ⟨D⟩`
const AS_BEFORE = pattern(
  `^[^.;{M}{D}]{0,40}?,? (?:just )?as (?:he|she|they|it|{A}) (?:had|did|has)(?: (?:done|also|both))?(?: so| it)?,? (${ITEM}(?:${BETWEEN}${ITEM}){0,5})${END}`,
);

const isCue = (mention: AnyMention | null): mention is Cue =>
  mention?.sort === 'competition' || mention?.sort === 'venue' || mention?.sort === 'date';

const sortsOf = (item: Occasion): ReadonlySet<string> => new Set(item.map(({ sort }) => sort));

/** A year, a month or `last summer`: a day of the week parts no two titles. */
const isOfAYear = (cue: Cue): boolean =>
  cue.sort !== 'date' || (cue.value.type !== 'weekday' && cue.value.type !== 'day of meeting');
const isOnePlace = (cue: Cue): boolean => cue.sort !== 'venue' || cue.value.city !== null;

/** True for items that tell each a happening of its own: of one sort at least, and no sort twice in one. */
const areParallel = (items: readonly Occasion[]): boolean => {
  const [first, ...others] = items.map(sortsOf);
  if (first === undefined || others.length === 0) return false;
  if (items.some((item) => sortsOf(item).size < item.length || !item.every(isOfAYear) || !item.every(isOnePlace)))
    return false;
  const shared = [...first].filter((sort) => others.every((other) => other.has(sort)));
  const said = (sort: string): readonly string[] =>
    items.map((item) => item.find((cue) => cue.sort === sort)!.text.toLowerCase());
  return shared.some((sort) => new Set(said(sort)).size === items.length);
};

/**
 * Gives each item what is said once for several: the place before it (`in ⟨V⟩ in ⟨D⟩ and ⟨D⟩`), and a last date
 * (`in ⟨V⟩ and ⟨V⟩ ⟨this year⟩`).
 */
const distribute = (items: readonly Occasion[]): readonly Occasion[] => {
  const whole: Occasion[] = [];
  for (const item of items) {
    const sorts = sortsOf(item);
    const before = whole.at(-1) ?? [];
    whole.push([...item, ...before.filter(({ sort }) => sort !== 'date' && !sorts.has(sort))]);
  }
  const dates = whole.map((item) => item.filter(({ sort }) => sort === 'date'));
  return dates.slice(0, -1).some(({ length }) => length > 0)
    ? whole
    : whole.map((item, index) => (index < whole.length - 1 ? [...item, ...dates.at(-1)!] : item));
};

const itemsOf = (reading: Reading, end: number, match: RegExpExecArray): readonly Occasion[] => {
  const from = end + match.indices![1]![0];
  return everyMatch(match[1]!, ITEMS).map((item): Occasion => {
    const start = from + item.indices![1]![0];
    return [...item[1]!].flatMap((_, offset) => {
      const mention = reading.masked.at(start + offset);
      return isCue(mention) ? [mention] : [];
    });
  });
};

// A list has an `and` before its last item.
const JOINED = /(?:\b(?:and|then|plus|by|as)|&) [^,]*$/;

/**
 * The happenings that a list after words for a place, medal or title tells: `⟨won⟩ in ⟨D⟩, ⟨D⟩ and ⟨D⟩`,
 * `⟨champion⟩ in ⟨V⟩ in ⟨D⟩ and in ⟨V⟩ in ⟨D⟩`.
 * @param end where those words end in the masked text
 * @returns at least two, or `[]` where there is no list
 */
export const occasionsAfter = (reading: Reading, end: number): readonly Occasion[] => {
  const list = LIST.exec(reading.masked.text.slice(end));
  if (list === null || !JOINED.test(list[1]!)) return [];
  const items = itemsOf(reading, end, list);
  return areParallel(items) ? distribute(items) : [];
};

/** The one happening that words right after a title tell: `⟨champion⟩ in ⟨V⟩`; `[]` where they tell none. */
export const occasionAfter = (reading: Reading, end: number): Occasion => {
  const one = ONE.exec(reading.masked.text.slice(end));
  return one === null ? [] : (itemsOf(reading, end, one)[0] ?? []);
};

/** The earlier happenings of `⟨took silver⟩, as she had in ⟨D⟩ and ⟨D⟩`, one or more; `[]` without them. */
export const occasionsBefore = (reading: Reading, end: number): readonly Occasion[] => {
  const list = AS_BEFORE.exec(reading.masked.text.slice(end));
  if (list === null) return [];
  const items = itemsOf(reading, end, list);
  return items.length === 1 || areParallel(items) ? distribute(items) : [];
};

/**
 * The cues of each happening that a place is told of; `undefined` for those that stand near it.
 * @param used true for a place that a mark goes with: only what is told besides counts
 */
export const occasionsOf = (
  reading: Reading,
  { at, how, words }: Placing,
  used: boolean,
): readonly (Occasion | undefined)[] => {
  if (how !== 'said') {
    // `⟨won⟩ the title in ⟨V⟩ in ⟨D⟩ and the ⟨E⟩ in ⟨V⟩ ⟨last year⟩`
    const own = words.sort === 'event' ? occasionAfter(reading, at + 1) : [];
    return used ? [] : [own.length > 0 ? own : undefined];
  }
  const before = occasionsBefore(reading, at + 1);
  if (used) return before;
  const listed = occasionsAfter(reading, at + 1);
  if (listed.length === 0) return [undefined, ...before];
  const inList = new Set(listed.flat());
  const shared = cuesFor(reading, at).flatMap(({ cue }) => (inList.has(cue) ? [] : [cue]));
  return listed.map((cues) => [...cues, ...shared.filter(({ sort }) => cues.every((cue) => cue.sort !== sort))]);
};

/** `won the half marathon in ⟨V⟩ and the ⟨Marathon⟩ of ⟨D⟩`: the event that a competition of one discipline names. */
export const eventAmong = (occasion: Occasion | undefined, event: ChosenEvent): ChosenEvent => {
  const named = occasion?.find((cue) => cue.sort === 'competition');
  const [own, other] = named?.sort === 'competition' ? named.value.disciplines : [];
  return own === undefined || other !== undefined || own === event.discipline
    ? event
    : { ...event, discipline: own, environment: null, round: null };
};
