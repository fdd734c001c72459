import { pattern } from '../../discourse/masking.ts';
import type { Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';

/** Athletes in a row, as they came in: `ahead of ⟨A⟩ (⟨M⟩), world champion ⟨A⟩ and ⟨A⟩ of Kenya`. */

// `world indoor champion `, `British ⟨100m⟩ record-holder ` before a name
const TITLE =
  "(?:(?:(?!(?:in|with|at|who|while|as|won|ran|was)\\b)[\\w{E}{R}{C}{V}{D}’'-]+ ){0,6}(?:[a-z]+-)?(?:champ(?:ions?)?|medall?ists?|holders?|{R}|finalist|specialist|star|winner|{P}) |an? (?:[\\w{R}’'-]+ ){1,5}{M} (?:from|by) |an? [a-z]+ (?:by the name of|called|named) )?";
// After a place: `won in ⟨M⟩ from ⟨A⟩`, `won by ⟨A⟩ ahead of ⟨A⟩`, `took the title ahead of ⟨A⟩`, `beat ⟨A⟩`
const NEXT = pattern(
  `^(?:(?: place| medal)?(?: (?:by|went to|going to|goes to|for))?(?: [\\w'’-]+){0,2}? {A})?(?:(?!\\bbehind\\b)[^;.{A}{P}]){0,90}?[ ,](?:from|ahead of|in front of|over|beating|edging(?: out| past)?|holding off|outsprinting|outkicking|pipping|clear of|to beat|to edge|to hold off|followed (?:(?:just |only )?{Q} (?:behind |later |back |adrift )|home |closely )?by) (?:(?:two|three|a (?:pair|trio) of|another|a) (?:[a-z]+ )?(?:[A-Z][\\w’'-]+|compatriots|team-?mates)(?: (?:athletes|women|men|runners|throwers|jumpers|hurdlers|sprinters))?[,:] )?(?=${TITLE}(?:the |fellow |[\\w’'-]+ ){0,4}[{A}{A's}])`,
);
// `second behind ⟨A⟩`, `third in ⟨M⟩ behind ⟨A⟩ and ⟨A⟩`
export const BEHIND = pattern(
  `^[^;.{A}{P}]{0,40}?[ ,](?:behind|to|(?:(?:after|as|when) {A} (?:was|were) |after being )?(?:beaten|pipped|edged(?: out)?|overtaken|passed|outsprinted|out-?kicked|overhauled|caught) by) (?:(?:two|three|a (?:pair|trio) of|another|a) (?:[a-z]+ )?[A-Z][\\w’'-]+(?: (?:athletes|women|men|runners|throwers|jumpers|hurdlers|sprinters))?[,:] )?(?=${TITLE}(?:the |fellow |[\\w’'-]+ ){0,3}[{A}{A's}])`,
);
const ONE = pattern(
  `^(?:another [A-Z][\\w’'-]+, )?${TITLE}(?:[\\w{A's}’'-]+ ){0,4}?(?:({A})|({A's})(?= (?:[a-z]+ ){0,2}{M}))`,
);
// `of Kenya`, `(KEN)`, `, ⟨M⟩`, `in ⟨M⟩`, `, who ran ⟨M⟩`
const ASIDE = pattern(
  "^(?:(?:,? of (?:the )?(?:{V}|[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+)?)|,? ?\\([^()]{1,30}\\)|,? {M}|,? {G},?| (?:in|with|on|at) {M}|,? (?:who (?:also |likewise |both )?(?:ran|clocked|threw|jumped|cleared|set|recorded|finished|posted|{P})|whose|with) (?:[a-z{R}’'-]+ ){0,5}{M}(?: (?:was|gave|brought|earned|made|meant|is) [^,;.{A}{M}]{1,70})?|,? who (?:was|were|finished|came home|came in|crossed the line) (?:just |only |another |a further )?{Q} (?:back|behind|adrift|later|down|further back)(?: in {M})?)){0,3}",
);
const MORE = pattern(
  `^(?:,? and |, )(?!(?:and )?(?:then |also |so )?(?:became|was|is|had|has|ran|won|took|came|finished|set|broke|improved|equalled|moved|went|made|earned|gave|lost|left|joined|beat|held|ended|put|got|kept)\\b)(?=${TITLE}(?:[\\w’'-]+ ){0,3}{A})`,
);
// After the last of them: the clause ends, or says by how much, where and when.
const ENDED =
  /^(?:$|[.,;:)]| (?:and|by|in|at|on|for|with|after|before|while|as|but|again|to|over|behind|ahead|alongside|only|just|home|who|whose|[–—-])\b| [–—-])/;

const HAS_MARK = pattern("^[^;.{A}{M}]{0,40}(?:{A}[^;.{A}{M}{P}]{0,40}|{A's} )(?<!best )(?:{M})");

/**
 * The athletes of a chain that begins at `from`: `⟨A⟩ (⟨M⟩) and ⟨A⟩, ⟨M⟩`.
 * @param last where the chain ends whatever follows: `⟨A⟩ and ⟨A⟩ filled`
 */
export const chainFrom = (reading: Reading, from: number, last = -1): AnyMention[] => {
  const { text } = reading.masked;
  const found: AnyMention[] = [];
  let at = from;
  while (found.length < 7) {
    const one = ONE.exec(text.slice(at));
    if (!one) break;
    const index = at + (one.indices![1] ?? one.indices![2]!)[0];
    const end = index + 1 + ASIDE.exec(text.slice(index + 1))![0].length;
    const mention = reading.masked.at(index);
    if (!mention || (index !== last && !ENDED.test(text.slice(end)))) break;
    found.push(mention);
    const more = MORE.exec(text.slice(end));
    if (!more) break;
    at = end + more[0].length;
  }
  return found;
};

/** The athletes of the chain whose last one stands at `last`: `⟨A⟩, ⟨A⟩ (⟨M⟩) and ⟨A⟩`. */
export const chainBefore = (reading: Reading, last: number): AnyMention[] => {
  for (const mention of reading.mentions) {
    const at = reading.masked.indexOf(mention);
    if (mention.sort !== 'name' || at > last) continue;
    const chain = chainFrom(reading, at, last);
    if (chain.some((one) => reading.masked.indexOf(one) === last)) return chain;
  }
  return [];
};

// `won in ⟨M⟩, ⟨Q⟩ better than ⟨A⟩`, `only 57 points more than ⟨A⟩`; not `better than ⟨A⟩ ran last year`
const BETTER_THAN = pattern(
  "^(?: (?:by )?{A})?[^;.{A}{P}]{0,90}?[ ,](?:{Q}|\\d{1,3}(?: points)?) (?:better|faster|quicker|further|farther|longer|higher|more|up) (?:than|on) (?=(?:the |fellow |compatriot |[A-Z][\\w’'-]+ ){0,3}{N}(?: of (?:the )?{V})?(?: \\([^()]{1,20}\\))?(?:[.,;]|$| and\\b| who\\b))",
);

const BY_TIME = pattern('{Q}(?= (?:from|over|ahead of) $)');
const isByDays = (reading: Reading, start: number, words: string): boolean => {
  const by = BY_TIME.exec(words);
  const mention = by === null ? null : reading.masked.at(start + by.index);
  return mention?.sort === 'quantity' && /^(?:day|week|month|year)$/.test(mention.value.unit);
};

/** Who came next after a place whose words end at `from`: `from ⟨A⟩ and ⟨A⟩`; null where the text does not say. */
export const nextAfter = (reading: Reading, from: number, place: number): AnyMention[] | null => {
  const rest = reading.masked.text.slice(from);
  const next = NEXT.exec(rest) ?? (place === 1 ? BETTER_THAN.exec(rest) : null);
  // `the youngest to win, by less than a month from ⟨A⟩`
  if (next && isByDays(reading, from + next.index, next[0])) return null;
  if (!next || (place > 1 && !/(?:ahead of|in front of|from) $/.test(next[0]))) return null;
  const found = chainFrom(reading, from + next[0].length);
  // `fourth in ⟨M⟩, ahead of ⟨A⟩ (⟨M⟩)`; not `eighth, ahead of the Olympic champion ⟨A⟩`
  return place > 3 && !HAS_MARK.test(reading.masked.text.slice(from + next[0].length)) ? null : found;
};
