import { type Clause, clauseAt } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { bindMarks } from './binding.ts';
import { enoughFor, JOINED_MARK } from './place-owners.ts';
import type { Placing } from './places.ts';
import { athletesOf } from './subjects.ts';

/** Which place was won with which mark. */

// `the ⟨M⟩ with which she ⟨won⟩`, `the ⟨M⟩ that had ⟨won⟩ him the title`
const RELATIVE_WIN = pattern(
  "^,? (?:(?:in|at|from) [^;.,{M}{A}]{1,25} )?(?:with which|that|which) (?:(?:the |[A-Z][\\w’'-]+ ){0,2}{A} )?(?:had |has |once |also ){0,2}(?:(?:gave|given|earned|brought|handed|secured) (?:[\\w’'-]+ ){0,2}?{A} (?:the |a |an |his |her |[a-z{C}{E}]+ ){0,3})?({P})",
);

/** The place that a mark of another day won, as a relative clause says. */
export const wonWith = (placings: readonly Placing[], reading: Reading, mark: AnyMention): Placing | null => {
  const at = reading.masked.indexOf(mark);
  const won = RELATIVE_WIN.exec(reading.masked.text.slice(at + 1));
  if (!won)
    return placings.find((placing) => placing.how === 'said' && enoughFor(reading, placing.at) === mark) ?? null;
  const index = at + 1 + won.indices![1]![0];
  return placings.find((placing) => placing.how === 'said' && placing.at === index) ?? null;
};

// `Despite ⟨winning⟩ in ⟨M⟩`: a place of nobody's and its mark
const NEXT_TO = pattern('^(?: (?:{E}|[\\w’-]+)){1,6} \\(?$');
const TAKEN = pattern('{M}\\)?,? (?:for|to|good for|which was|enough for)(?: [a-z]+){0,3} ?$');
const ELSEWHERE = pattern('^[^,]{0,40}[{C}{D}][^,]{0,30}, ');

// From a place to its mark, and from that mark to a place in another race
const JOINED_BEFORE = /^(?!.*(?:[,;–—]|\band\b)).*\b(?:with|in) (?:an? |the |his |her )?$/s;
const ANOTHER_RACE = pattern('^(?:,| and|, and)(?: then)? {P}[^;,.{M}]{0,30}[{C}{V}{D}]');

// `when only Moe could beat him (⟨M⟩ was his time), and ⟨won⟩ both`: told by the way
const OUT_OF_BRACKET = /^[^()]{3,60}\),? (?:and|but) /;
const OTHER_DAY = pattern('(?:,| and|;)(?: and| but)?(?: (?:in|on|at))? {D},? (?:[a-z]+ )?{A} ');
const OF_COMPETITION = pattern('(?:{C}|\\b(?:Tour|League|Series|Cup|Challenge|Prix)) $');
const OF_ANOTHER = pattern(
  '^(?: place)? (?:in|at|over) (?:the |a )?(?:[a-z]+ )?(?:{D} )?(?:{C} )?{E}[^,{M}]{0,30}, [^{M}]*{E}',
);

// `⟨M⟩ to break the best she set when ⟨winning⟩ in ⟨V⟩`: a place of the old mark's
const OF_OLD_MARK = pattern(
  '(?:{R}|\\b(?:record|best|mark)) (?:that )?{A} (?:had )?(?:set|r[au]n|jumped|threw|thrown|clocked|posted|scored|achieved|recorded|established)\\b[^;,{M}]*$',
);

// `⟨M⟩ would have ⟨won⟩ silver`, `might even have been ⟨third⟩`
const WOULD = /\b(?:would|might|could)(?: (?:not|even|only|easily|well|still))? have (?:[a-z]+ ){0,3}$/;

/**
 * The place that was won with a mark: one of the mark's own athlete, the nearest to it.
 * @param person whose mark it is; null where nobody is known, then the nearest place of its clause counts
 */
export const placeOfMark = (
  placings: readonly Placing[],
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  mark: AnyMention,
  person: Person | null,
): Placing | null => {
  const at = reading.masked.indexOf(mark);
  const { text } = reading.masked;
  const clause = clauseAt(clauses, at);
  const marks = reading.mentions
    .filter((mention) => mention.sort === 'mark')
    .map((mention) => reading.masked.indexOf(mention));
  const athletes = athletesOf(reading);
  const subjects = athletes.filter(({ subject }) => subject);
  const own =
    person === null ? [] : bindMarks(reading, article, clauses).filter((one) => one.person?.name === person.name);
  const isNearer = (place: number, mark: number, distance: number): boolean =>
    own.some((other) => {
      const index = reading.masked.indexOf(other.mark);
      if (index === mark || other.standing !== 'new') return false;
      const between = text.slice(Math.min(index, place) + 1, Math.max(index, place));
      return (between.length + 1) * (index < place ? 1.5 : /[,–—]|\band\b/.test(between) ? 1 : 0.3) < distance;
    });
  // `was ⟨fourth⟩ in ⟨V⟩ with ⟨M⟩, ⟨took bronze⟩ at the ⟨C⟩`: the place before is the mark's, and what follows another race's.
  const isJoined = placings.some(
    (placing) =>
      placing.how === 'said' &&
      placing.at < at &&
      placing.person !== null &&
      placing.person.name === person?.name &&
      !marks.some((other) => other > placing.at && other < at) &&
      JOINED_BEFORE.test(text.slice(placing.at + 1, at)),
  );
  let best: Placing | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const placing of placings) {
    const nameless =
      placing.person === null &&
      (athletes.length === 0 || NEXT_TO.test(text.slice(Math.min(placing.at, at) + 1, Math.max(placing.at, at))));
    if (person === null ? placing.how !== 'said' : !nameless && placing.person?.name !== person.name) continue;
    if (person === null && (placing.at < clause.start || placing.at >= clause.end)) continue;
    const [from, to] = placing.at < at ? [placing.at, at] : [at, placing.at];
    if (placing.how !== 'said' && placing.at > at) continue;
    if (marks.some((other) => other > from && other < to)) continue;
    const between = text.slice(from + 1, to);
    if (/;/.test(between)) continue;
    // `⟨World Tour⟩ ⟨winner⟩ Vik threw ⟨M⟩`: won in another competition
    if (/^(?:winner|victor)$/i.test(placing.words.text) && OF_COMPETITION.test(text.slice(0, placing.at))) continue;
    if (isJoined && placing.at > at && ANOTHER_RACE.test(text.slice(at + 1))) continue;
    // `made his debut with ⟨M⟩, and ⟨last summer⟩ he was ⟨second⟩`
    if (placing.at > at && (OTHER_DAY.test(between) || OUT_OF_BRACKET.test(between))) continue;
    // `⟨M⟩ would have been enough in Rio, where she was ⟨fourth⟩`
    if (placing.at > at && /, where\b/.test(between)) continue;
    // `Moe, who had run ⟨M⟩ in May, only ⟨second⟩`: the relative clause is over.
    if (placing.at > at && clause.relative && placing.at >= clause.end) continue;
    if (placing.how === 'said' && WOULD.test(text.slice(Math.max(0, placing.at - 40), placing.at))) continue;
    // `Moe, whose best is ⟨M⟩, was second in ⟨M⟩`: the place is the later mark's.
    if (placing.at > at && placing.how === 'said' && JOINED_MARK.test(text.slice(placing.at + 1))) continue;
    if (placing.at > at && OF_OLD_MARK.test(between)) continue;
    // `jumped ⟨M⟩ for ⟨his fifth title⟩, tried ⟨M⟩ and failed`: the place is the first one's.
    if (placing.at < at && /[,;]/.test(between) && TAKEN.test(text.slice(0, placing.at))) continue;
    // `Vik, who was sixth at the ⟨C⟩, ran ⟨M⟩`: told by the way, of another day.
    if (placing.at < at && ELSEWHERE.test(between) && clauseAt(clauses, placing.at).relative) continue;
    // `Vik, second in the Olympic ⟨800m⟩, ran the ⟨1500m⟩ in ⟨M⟩`: a place in another race.
    if (placing.at < at && OF_ANOTHER.test(between)) continue;
    // `was second in 2019, and in 2020 she ran ⟨M⟩`: a subject of its own parts the mark from the place.
    const parted = subjects.some((one) => one.at > from && one.at < to && one.mention !== placing.owner);
    if (parted && placing.how === 'said') continue;
    const joined = placing.at < at && !/[,–—]|\band\b/.test(between);
    const distance = (to - from) * (joined ? 0.3 : placing.at < at ? 1 : 1.5);
    // `ran ⟨M⟩ in the heats, then ⟨won⟩ in ⟨M⟩`: one place, and the nearer mark's.
    if (placing.how === 'said' && isNearer(placing.at, at, distance)) continue;
    if (distance < nearest) [best, nearest] = [placing, distance];
  }
  return best;
};
