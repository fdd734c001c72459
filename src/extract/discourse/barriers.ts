import { allMatches, candidates, everyMatch } from '../text/matching.ts';
import { once } from '../text/once.ts';
import { type MaskedSentence, pattern } from './masking.ts';

/**
 * What parts one piece of a sentence from another, weighed: how far a place or a date reaches to the
 * marks about it. 0 between things said in one breath (`ran ⟨M⟩ in ⟨V⟩`), 1 and more across a turn.
 */
interface Turn {
  readonly at: number;
  readonly weight: number;
}

/** A piece that stands apart from what is before and after it: an aside, a clause of its own. */
interface Enclosure {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** True for a step back: `after winning`, `since ⟨A⟩ ran`, `better than the`. */
  readonly back: boolean;
}

const TURNS: readonly (readonly [of: RegExp, weight: number])[] = [
  [pattern(';', 'g'), 2],
  [pattern(' [–—-]{1,2} |—', 'g'), 0.5],
  [pattern(',', 'g'), 0.12],
  // `…, but ⟨A⟩ bettered that`, `while ⟨A⟩ was second`
  [pattern('\\b(?:but|while|whereas|whilst|although|though|yet)\\b', 'gi'), 1.4],
  // `in ⟨V⟩ and ⟨A⟩ ran ⟨M⟩`, `⟨M⟩ at ⟨C⟩ and to ⟨M⟩ in ⟨V⟩`
  [pattern("\\band (?:the |then |[a-z]+ ){0,2}(?:{A}|{A's})", 'g'), 0.6],
  // `jumps ⟨M⟩ and ⟨A⟩'s record of ⟨D⟩ is gone`
  [pattern("\\band (?:the )?{A's} (?:[\\w{E}-]+ )?(?:{R}|record|mark|best)", 'g'), 0.5],
  [pattern('\\band (?:then )?(?:to |in |with |[a-z]*won )?(?:{M}|{P})', 'g'), 0.6],
  // `with ⟨M⟩, took ⟨P⟩ at ⟨C⟩`, `in ⟨V⟩, then ⟨P⟩ at ⟨C⟩`, `⟨M⟩, won in ⟨V⟩`; not `in ⟨V⟩, ⟨A⟩ took ⟨P⟩`
  [
    pattern(
      ', (?:and |then |later |also |again |but ){0,2}(?:(?:was|is|came|took|won|finished|ran|claimed|earned|collected|added|placed|set|threw|jumped|has been|had been) )?(?:again |only |the |a |an ){0,2}{P}',
      'g',
    ),
    0.45,
  ],
  // `won in ⟨V⟩ with ⟨M⟩ and the national title in ⟨V⟩ with ⟨M⟩`; not `⟨M⟩ and ⟨M⟩ in ⟨V⟩`
  [pattern('(?<={M}),? and (?:then )?(?:(?:[\\w-]+|{P}) ){0,5}?(?={W}[^,;]{0,60}{M})', 'g'), 0.9],
  // `⟨M⟩, and in ⟨V⟩ last spring a poor ⟨M⟩`
  [pattern(', (?:and|but|then) (?:in|at) (?:the )?(?:{C}|{V})', 'g'), 0.9],
  // `in ⟨V⟩ she opened with ⟨M⟩, in ⟨V⟩ she set ⟨M⟩, and at ⟨C⟩ she was close`
  [pattern(', (?:and |then |but )?(?:in|at|on) (?:the )?{W}[^,;{M}]{0,40}? {A}', 'g'), 0.9],
];

const RELATIVE = pattern(
  '(?<head>{M}\\)?,? )?(?<!\\b(?:in|at|during|with|from|of|for) )\\b(?:who|whose|which|that(?= (?:{A}|had|was|has)))\\b',
  'g',
);
/** `⟨A⟩, twice a bronze medallist at ⟨C⟩ in ⟨V⟩, ran ⟨M⟩`, `⟨A⟩, ⟨P⟩ in ⟨V⟩ ⟨D⟩, was …`; not `⟨A⟩, ⟨P⟩ in ⟨M⟩, and`. */
const APPOSED = pattern(
  "{A}(?: \\([^()]{1,12}\\))?(?:,? {G})?(?=, (?!(?:who|whose|and|but|while|as|which) )(?:[\\w’'{E}{G}-]+ ){0,6}?(?:champ(?:ions?)?|winners?|medall?ists?|finalists?|runners?-up|holders?|{P}|{A}) [^,;{M}]{0,60}{W}[^,;{M}]{0,40}, )",
  'g',
);
/** `the title ⟨A⟩ won in ⟨V⟩`, `the one he had collected in ⟨V⟩`, `a record she set in ⟨D⟩`; not `the time ⟨A⟩ ran`. */
const CONTACT = pattern(
  '(?:\\b(?:titles?|golds?|silvers?|bronzes?|medals?|crowns?|ones?|victory|victories|wins?|bests?|record)|{R}|{P})(?= {A} (?:had |first |only |also )?(?:won|ran|run|set|collected|took|taken|earned|claimed|secured|picked up|gained|made|clocked|threw|thrown|jumped|scored|achieved|landed|managed|recorded|posted|produced|{P}))',
  'g',
);
/** `Twice ⟨P⟩ at ⟨C⟩, ⟨A⟩ won`, `⟨P⟩ in ⟨V⟩ ⟨D⟩, ⟨A⟩ ran ⟨M⟩`: who somebody is, before he is named. */
const FRONTED = pattern(
  "^(?:(?:[\\w-]+|{A's}) ){0,3}(?:{P}|champion|winner|silver|bronze|finalist|medall?ist|runner-up) (?:[\\w-]+ ){0,3}(?:in|at|of|from) [^,;{M}]{0,60}{W}[^,;{M}]{0,40}(?=, {A} )",
  'gi',
);
/** Where a clause says where or when. */
const TELLS = pattern('{W}');
/** `⟨M⟩, in the stadium where he won gold`; not `in ⟨V⟩, where ⟨A⟩ ran ⟨M⟩`. */
const WHERE = pattern("(?<!{V},? )(?<!{C},? )\\bwhere\\b(?= (?:{A}|{A's}|the))", 'g');
/** `⟨M⟩, which is ⟨Q⟩ quicker than what ⟨A⟩ ran in ⟨V⟩`: the clause tells where another mark was made. */
const COMPARED = pattern('^{M}\\)?,? (?:which|that) (?:is|was) [^,;]{0,30}\\b(?:than|off|inside|outside)\\b');
/** `won in ⟨V⟩ after winning in ⟨V⟩`, `since he won`, `until ⟨A⟩ ran`; not `after the race`. */
const STEP_BACK = pattern(
  "\\b(?:(?:after|since|before|until|following|despite|having|unlike)(?= (?:[\\w’'-]+ ){0,4}(?:[\\w-]+ing\\b|{P}|{A}|{A's}|[\\w-]+ed\\b))|as(?= {A} (?:had|did)\\b)|as(?= (?:was the case |it was |she did |he did )?(?:in|at) (?:the )?{W})|than(?= {A} (?:had|did|has)\\b))",
  'gi',
);
/** `quicker than the ⟨M⟩ of ⟨A⟩ in ⟨V⟩`, `⟨Q⟩ off her own`. */
const COMPARISON = pattern(
  "\\b(?:(?:better|faster|quicker|slower|further|farther|longer|higher|more|less|shorter) than|off (?=(?:the|{A's}) (?:[\\w'-]+ ){0,4}?(?:{M}|{R}|records?|bests?|marks?|times?|one|old|previous|leaders?|all-time|pace|schedule)(?:\\W|$))|short of(?= (?:the|his|her|their|{A's}|{R}|{M}|what|[\\w-]+'s))|miss(?:ed|es|ing)(?= (?:out on )?(?:{A's}|[\\w-]+'s |the (?:[\\w-]+ )?(?:{R}|record)))|(?:outside|inside)(?= (?:the|his|her|their|{A's}|{R}|{M}))|compared (?:to|with))",
  'gi',
);
/** `beating the ⟨M⟩ set in ⟨V⟩`; where the record fell is told here too: `broke the record at ⟨C⟩`. */
const SURPASSING = pattern(
  "\\b(?:(?:beat|break|improv|eclips|better|surpass|lower|smash|shatter|obliterat|eras|demolish)(?:s|ing|ed|en)?(?= (?:on )?(?:the|his|her|their|{A's}))|broke|took down)",
  'gi',
);

interface Barriers {
  readonly turns: readonly Turn[];
  readonly enclosures: readonly Enclosure[];
}
/** Where a clause that begins at `from` closes: at the next comma, semicolon or dash, else with its sentence. */
const closing = (text: string, from: number): number => {
  const close = /[,;]| [–—-] /g;
  close.lastIndex = from + 2;
  return close.exec(text)?.index ?? text.length;
};

/** Goes on with a mark compared with: `off her record of ⟨M⟩, set in ⟨V⟩`. */
const SET_THERE = /^, (?:also )?(?:set|run|made|jumped|thrown|clocked|achieved|posted|established|from|in|at)\b/;

/** Goes on with a mark that was beaten: `the ⟨M⟩ of ⟨A⟩, set in ⟨V⟩`; not `broke the record, in ⟨V⟩`. */
const SET_BEFORE =
  /^, (?:also )?(?:(?:set|run|made|jumped|thrown|clocked|achieved|posted|established) (?:in|at|by|on|when)|from)\b/;

const ASIDE = /\([^()]{1,200}\)/g;
/** `to 79.42m - by chance in Germany too - on 21 May`: between dashes, with a sentence that goes on. */
const DASHED = / [–—-]{1,2} [^–—;.]{3,90} [–—-]{1,2} (?=[a-z])/g;
const enclosuresOf = (text: string): Enclosure[] => {
  const found: Enclosure[] = [];
  for (const match of allMatches(text, ASIDE))
    found.push({ start: match.index, end: match.index + match[0].length, weight: 0.5, back: false });
  for (const match of allMatches(text, DASHED))
    found.push({ start: match.index - 0.5, end: match.index + match[0].length - 0.5, weight: 0.5, back: false });
  for (const match of allMatches(text, RELATIVE)) {
    // `⟨M⟩, which he ran in ⟨V⟩`: the mark belongs to its clause.
    const end = closing(text, match.index + match[0].length);
    const head =
      match.groups?.head !== undefined &&
      !COMPARED.test(text.slice(match.index)) &&
      TELLS.test(text.slice(match.index + 1, end));
    const start = match.index + (head ? -1 : (match.groups?.head?.length ?? 0));
    found.push({ start, end, weight: 1.1, back: false });
  }
  for (const match of allMatches(text, APPOSED)) {
    const start = match.index + match[0].length;
    found.push({ start, end: closing(text, start), weight: 1.1, back: true });
  }
  for (const match of allMatches(text, FRONTED))
    found.push({ start: -1, end: match[0].length, weight: 1.3, back: true });
  for (const match of allMatches(text, CONTACT)) {
    const start = match.index + match[0].length;
    const end = closing(text, start);
    if (TELLS.test(text.slice(start, end))) found.push({ start, end, weight: 1.1, back: true });
  }
  for (const match of allMatches(text, WHERE))
    found.push({ start: match.index, end: closing(text, match.index + 5), weight: 1.1, back: false });
  for (const match of allMatches(text, STEP_BACK))
    found.push({ start: match.index, end: closing(text, match.index + 5), weight: 1.3, back: true });
  for (const match of allMatches(text, COMPARISON)) {
    const end = closing(text, match.index + 4);
    const whole = SET_THERE.test(text.slice(end)) ? closing(text, end) : end;
    found.push({ start: match.index, end: whole, weight: 1.1, back: true });
  }
  for (const match of allMatches(text, SURPASSING)) {
    const end = closing(text, match.index + 4);
    if (SET_BEFORE.test(text.slice(end)))
      found.push({ start: match.index, end: closing(text, end), weight: 1.1, back: false });
    else found.push({ start: match.index, end, weight: 0.65, back: false });
  }
  return found;
};

const turnsIn = candidates(TURNS, ([of]) => of);
const barriersOf = once(
  ({ text }: MaskedSentence): Barriers => ({
    turns: turnsIn(text).flatMap(([of, weight]) => everyMatch(text, of).map((match) => ({ at: match.index, weight }))),
    enclosures: enclosuresOf(text),
  }),
);

const holds = ({ start, end }: Enclosure, at: number): boolean => start < at && at < end;

/** What stands between two places of a masked sentence, summed; an aside between them counts for nothing. */
export const barrierBetween = (masked: MaskedSentence, a: number, b: number): number => {
  const [from, to] = a < b ? [a, b] : [b, a];
  const { turns, enclosures } = barriersOf(masked);
  const aside = enclosures.filter(({ start, end }) => from < start && end < to);
  const crossed = enclosures.filter((one) => holds(one, from) !== holds(one, to));
  return (
    turns.reduce(
      (sum, { at, weight }) => (at > from && at < to && !aside.some((one) => holds(one, at)) ? sum + weight : sum),
      0,
    ) + crossed.reduce((sum, { weight }) => sum + weight, 0)
  );
};

/** True where a place of the sentence stands in a step back: `since winning gold in ⟨V⟩`. */
export const isStepBack = (masked: MaskedSentence, at: number): boolean =>
  barriersOf(masked).enclosures.some((one) => one.back && holds(one, at));
