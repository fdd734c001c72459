import { COMPETITIONS } from '../../lexicon/competitions.ts';
import { countryByDemonym, countryByName } from '../../lexicon/countries.ts';
import { foldText } from '../../lexicon/folding.ts';
import { joins, type Token } from '../../lexicon/phrases.ts';

/**
 * Names of competitions that no table holds, by their shape: `the Lakeview Invitational`, `Memorial Ana
 * Ruiz`, `Kenyan trials`; and names of the table with a slip of one letter.
 */

/** A piece of a sentence's tokens: first word and the one after the last. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words of a competition's name. */
const HEADS = set(
  'games classic invitational invite relays meeting meet memorial gala championships championship marathon mile trophy cup festival ' +
    'challenge carnival open league prix gp 10k 5k 10km 5km run ekiden trials twilight qualifier half halbmarathon galan classics miler ' +
    'milers indoors champs nationals finals',
);
/** Heads that are also distances: `30:52 10K` and `Olympic marathon` are no meetings. */
const DISTANCES = set('marathon mile 10k 5k 10km 5km half run meeting meet final finals');
/** First words of a name that goes on after them: `Memorial Van Damme`, `Meeting de Paris`. */
const OPENERS = set('meeting memorial gala galà cross corrida cursa trofeo trofeu gran grand meeting-international');
const CONNECTORS = set('de du des la le les of the di dei del della d da do dos dels van der den von and & en a');
/** Words with a capital that begin a sentence or a phrase, not a name. */
const NO_NAME = set(
  'the a an at in on for from after before since until during last this next his her their its our my he she they it we i you ' +
    'and but or so yet as when where while with by to of into over all both each every first second third one two three ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december won wins win beat ran run set watch see previous former new old recent despite following only also then there ' +
    'that these those if not no more most indoor outdoor indoors athletics track field',
);
/** Words that make a distance an event, not a race of its own: `Olympic 5K`, `Kerr and the Two Mile`. */
const NO_RACE = set(
  'olympic world european commonwealth and the men women mens womens indoor road fast debut best record',
);
/** What ends like one and is none: other sports, bodies, words. */
const NO_COMPETITION = set(
  'premier champions super rugby football world europa national major davis ryder fed nations tennis',
);

const joined = (text: string, tokens: readonly Token[], at: number): boolean =>
  at > 0 && at < tokens.length && joins(text, tokens[at - 1]!, tokens[at]!);

/** A name that ends in a head word: `Lakeview Invitational`, `Ana Ruiz Memorial`. */
const endingIn = (text: string, tokens: readonly Token[], head: number): TokenSpan | null => {
  let from = head;
  for (let at = head - 1; at >= 0 && head - at <= 6; at -= 1) {
    if (!joined(text, tokens, at + 1)) break;
    const { folded, capital } = tokens[at]!;
    if (capital && !/^\d/.test(folded) && text[tokens[at]!.end] !== ':') {
      // A possessive parts an owner from the meeting: `Norway’s Lakeview Games`, `Ana Vik's Marathon`.
      if (/['’]s$/.test(text.slice(tokens[at]!.start, tokens[at]!.end)) && !/^(?:wom|m)ens?$/.test(folded)) break;
      from = at;
    } else if (!CONNECTORS.has(folded)) break;
  }
  while (from < head && (NO_NAME.has(tokens[from]!.folded) || CONNECTORS.has(tokens[from]!.folded))) from += 1;
  if (from === head) return null;
  const words = tokens.slice(from, head).map((token) => token.folded);
  // A single word at the start of a sentence may be any word; `Champions League` is another sport's.
  if (words.length === 1 && (from === 0 || NO_COMPETITION.has(words[0]!))) return null;
  if (words.every((word) => HEADS.has(word))) return null;
  if (DISTANCES.has(tokens[head]!.folded) && words.some((word) => NO_RACE.has(word))) return null;
  return { from, to: head + 1 };
};

/** A name that begins with an opener: `Memorial Ana Ruiz`, `Meeting de Lakeview`. */
const opening = (text: string, tokens: readonly Token[], first: number): TokenSpan | null => {
  let to = first + 1;
  for (let at = first + 1; at < tokens.length && at - first <= 6 && joined(text, tokens, at); at += 1) {
    const { folded, capital } = tokens[at]!;
    if (capital && !/^\d/.test(folded)) to = at + 1;
    else if (!CONNECTORS.has(folded) || folded === 'and' || folded === 'of' || folded === 'the' || folded === 'a')
      break;
  }
  return to > first + 1 ? { from: first, to } : null;
};

/** The name of an unknown meeting around `tokens[at]`, a capitalised head or opener; null when there is none. */
export const shapeAt = (text: string, tokens: readonly Token[], at: number): TokenSpan | null => {
  const token = tokens[at]!;
  if (!token.capital && !/^\d+k/.test(token.folded)) return null;
  const next = tokens[at + 1];
  // The longest: `Riverton Half Marathon`.
  const goesOn = next?.capital && HEADS.has(next.folded) && joined(text, tokens, at + 1);
  if (HEADS.has(token.folded) && !goesOn) {
    const ending = endingIn(text, tokens, at);
    if (ending !== null) return ending;
  }
  return OPENERS.has(token.folded) ? opening(text, tokens, at) : null;
};

const NATIONAL_WORDS = set(
  'national senior junior u20 under 20 u23 23 18 indoor outdoor olympic world championships championship open athletics athletic track and field & ' +
    'cross country club police military university student schools high school marathon half team winter summer european 10000m 5000m 10k road ' +
    'race walking us',
);
const NATIONAL_HEADS = set('championships championship trials nationals champs trial');

/**
 * National championships and trials: `Kenyan trials`, `U.S. Olympic trials`, `Norwegian indoor championships`,
 * `the national championships`, `the trials`. `time trials` and `trial by jury` are none.
 */
export const nationalAt = (text: string, tokens: readonly Token[], at: number): TokenSpan | null => {
  const word = (index: number): string => text.slice(tokens[index]!.start, tokens[index]!.end).replace(/['’]s$/, '');
  let begin = at;
  let nation = countryByDemonym(word(at)) !== null || countryByName(word(at)) !== null;
  if (!nation && at + 1 < tokens.length && joined(text, tokens, at + 1)) {
    const two = `${word(at)} ${word(at + 1)}`;
    nation = countryByDemonym(two) !== null || countryByName(two) !== null;
    if (nation) begin = at + 1;
  }
  const opens = nation || /^(?:national|olympic|world|indoor)$/.test(tokens[at]!.folded);
  if (!opens) return null;
  for (let index = begin + 1; index < tokens.length && index - begin <= 8 && joined(text, tokens, index); index += 1) {
    const { folded } = tokens[index]!;
    if (NATIONAL_HEADS.has(folded) && !(folded === 'championship' && !nation && tokens[at]!.folded !== 'national')) {
      const next = tokens[index + 1];
      // The longest: `world championship trials`.
      if (next !== undefined && joined(text, tokens, index + 1) && NATIONAL_HEADS.has(next.folded)) continue;
      if (folded === 'championship' && next !== undefined && NATIONAL_WORDS.has(next.folded)) continue;
      return { from: at, to: index + 1 };
    }
    if (!NATIONAL_WORDS.has(folded)) return null;
  }
  return null;
};

const LONG_NAMES: ReadonlyMap<number, readonly (readonly [folded: string, name: string])[]> = (() => {
  const byLength = new Map<number, [string, string][]>();
  for (const competition of COMPETITIONS) {
    for (const name of [competition.name, ...competition.aliases]) {
      const folded = foldText(name);
      if (folded.length < 11 || !folded.includes(' ')) continue;
      const known = byLength.get(folded.length) ?? [];
      known.push([folded, name]);
      byLength.set(folded.length, known);
    }
  }
  return byLength;
})();

/** True for two texts that one letter (changed, added, missing) or two swapped ones tell apart. */
export const isOneSlipFrom = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return /^[a-z]?$/.test(left) && /^[a-z]?$/.test(right);
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
};

/** The known name that a written one misspells: `Milrose Games` → `Millrose Games`; null when there is none. */
export const misspelt = (written: string): string | null => {
  const folded = foldText(written);
  for (const length of [folded.length, folded.length + 1, folded.length - 1]) {
    for (const [name, original] of LONG_NAMES.get(length) ?? []) if (isOneSlipFrom(folded, name)) return original;
  }
  return null;
};
