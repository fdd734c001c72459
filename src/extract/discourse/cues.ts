import { WINNER } from '../../lexicon/place-words.ts';
import type { AnyMention, DateMention } from '../mentions/mention.ts';
import { firstMatch } from '../text/matching.ts';
import { once } from '../text/once.ts';
import { barrierBetween, isStepBack } from './barriers.ts';
import { leadTo, type MaskedSentence, namedBy, pattern } from './masking.ts';
import { settingsIn } from './old-records.ts';
import type { Reading } from './reading.ts';

/** A mention that says where, when or at what something was. */
export type Cue = Extract<AnyMention, { sort: 'competition' | 'venue' | 'date' }>;

/** A cue and how dear it is for the anchor that it was found for: 0 beside it. */
export interface PricedCue {
  readonly cue: Cue;
  readonly at: number;
  readonly cost: number;
}

const isCue = (mention: AnyMention): mention is Cue =>
  mention.sort === 'competition' ||
  (mention.sort === 'date' && mention.value.relation !== 'ahead') ||
  (mention.sort === 'venue' && mention.value.role === 'venue');

/** What has not been yet: `next month's ⟨C⟩`, `ahead of ⟨C⟩`, `will run in ⟨V⟩`; not `before the ⟨C⟩ he ran ⟨M⟩`. */
const FUTURE = pattern(
  "\\b(?:will|next (?:week|month|year|summer|winter|season)(?:'s)?|upcoming|forthcoming|coming|ahead of|look(?:s|ing)? (?:forward|ahead) to|head(?:s|ing|ed)? (?:for|to|into|towards?)|bound for|build(?:ing)?-?(?: |-)?up (?:to|for)|prepar(?:e|es|ing|ation|ations) (?:for|to)|qualif(?:y|ied|ies|ying|ication) for|book(?:s|ed|ing)? (?:her|his|their|a) (?:place|spot|ticket)[^,;]{0,30}|tickets? (?:for|to)|(?:plane|flight|packing|berths?|spots?) (?:for|to|at|in|on)|can(?! only)|may|selected for|favou?rites? (?:for|at|in)|hop(?:e|es|ed|ing) (?:to|for|that)|aim(?:s|ed|ing)? (?:to|for|at)|goes to|(?:went|go|goes|going|gone) on to|go(?:es|ing)? into|(?:days?|weeks?|months?) (?:to|until|till|before)|eye(?:s|ing)?|countdown to|in time for|challeng(?:e|ing) for|confident|warm-?up for|(?:{A's}|an?|the|{C}|[a-z]*(?:team|automatic|qualifying|final)) places? (?:at|in|on)|team for|standard for|ready for|gaze fixed on|sights (?:firmly )?(?:set )?on|compete at|plans? to|wants? to|due to|(?:is|are|if [\\w{A}]+ (?:is|are)) to|pre-?|real threat)\\b[^,;{M}{P}]{0,50}$",
  'i',
);
/** `missed ⟨Rio⟩ by a blink`, `to skip the ⟨C⟩`; not `missed the record in ⟨V⟩`. */
const MISSED = pattern(
  '\\b(?:miss(?:es|ed|ing)?(?: out on)?|skip(?:s|ped|ping)?|withdr(?:aw|ew|awn) from|ruled out of|out of) (?:the )?$',
  'i',
);
/** `⟨V⟩ will host it`; not `who sat in ⟨V⟩ yesterday will know`. */
const FUTURE_AFTER = pattern(
  "^ (?:selection|tickets?|berths?|spots?|squad|dreams?|bid|campaign|hopes|ambitions?|standards?)\\b|^(?:['’]s)?(?:(?!\\b(?:you|we)\\b)[^,;.{D}]){0,25}\\b(?:next (?:week|month|year|summer|winter)|later this (?:year|month|summer|season)|begins?|draws? near|drawing near|get under way|starting in|is coming|coming this year|will(?! (?:(?:long|always) )?be (?:remembered|forgotten))|looms?)\\b",
  'i',
);
const LAST = /^(?:yesterday|last )/i;

/** A date after that of the news: `next month`, `this coming weekend`. */
const isNext = (mention: AnyMention | null): boolean => {
  if (mention?.sort !== 'date') return false;
  const { value } = mention;
  if ('which' in value && value.which === 'next') return true;
  return (
    (value.type === 'period' && value.from === 'news' && value.offset > 0) ||
    /^(?:next|(?:this )?coming|later this)/i.test(mention.text)
  );
};
/** `⟨next month⟩'s European ⟨C⟩ in ⟨V⟩` */
const NEXT_ONE = pattern("{D}(?:'s)? (?:[\\w-]+ ){0,2}{C},? (?:in|at) (?:the )?$");
/** `⟨next month⟩'s ⟨C⟩`, `⟨C⟩ in ⟨V⟩ ⟨next month⟩`. */
const besideNext = ({ masked }: Reading, at: number): boolean => {
  if (isNext(leadTo(masked, at, NEXT_ONE))) return true;
  for (let index = Math.max(0, at - 6); index <= Math.min(masked.text.length - 1, at + 14); index += 1)
    if (isNext(masked.at(index))) return true;
  return false;
};

/** True where the words round a cue put it after the day of the article. */
export const isAhead = (reading: Reading, at: number): boolean => {
  const { text } = reading.masked;
  if (besideNext(reading, at)) return true;
  const before = text.slice(Math.max(0, at - 90), at);
  const mention = reading.masked.at(at);
  if (mention?.sort === 'date' && LAST.test(mention.text)) return false;
  return FUTURE.test(before) || MISSED.test(before) || FUTURE_AFTER.test(text.slice(at + 1, at + 60));
};

/** A cue that only tells who somebody is: `this year's ⟨V⟩ champion`, `the bronze medallist of ⟨C⟩`. */
const TITLE_AFTER = pattern(
  "^(?:['’]s)?(?: (?:[\\w-]+|[{C}{V}{E}{P}{D}])){0,5} (?:champ(?:ion)?s?|winners?|medall?ists?|finalists?|record[- ]holders?|runners?-up|title-?holders?|Olympians?|No\\.? ?1|number one)\\b|^ (?:[\\w-]+ ){0,2}#1\\b",
  'i',
);
/** `adds the title to her ⟨C⟩ gold`, `to go with his ⟨C⟩ ⟨P⟩ from ⟨V⟩`: a title had before. */
const HAD_BEFORE = pattern(
  "(?:(?:\\badd(?:s|ed|ing)?\\b|{P})[^;.{A}]{0,40}\\bto|(?:\\bgo(?:es)?|along|together|went|going) with|alongside|on top of) (?:{A's}|the) (?:[\\w-]+ |{D} ){0,2}$",
  'i',
);
const TITLE_NOUN = pattern(
  "^(?: (?:[\\w-]+|[{C}{V}{E}])){0,3} (?:golds?|silvers?|bronzes?|titles?|crowns?|medals?|{P})(?![\\w'])",
  'i',
);
const TITLE_BEFORE = pattern(
  '\\b(?:champ(?:ions?)?|winners?|medall?ists?|finalists?|record[- ]holders?|runners?-up)(?: of (?:the )?(?:world|Europe))?(?:,? (?:twice|three times),?)?(?: {D})?(?: (?:of|at|in|from)(?: the)? {W}){0,2} (?:of|at|in|from) (?:the )?$',
  'i',
);
// `champion in ⟨V⟩, ⟨V⟩ and ⟨V⟩,`; not `champion in ⟨D⟩, in ⟨V⟩ she ran`
const TITLE_LIST = pattern(
  '\\b(?:champ(?:ions?)?|winners?|medall?ists?)(?:,? (?:twice|three times),?)?(?:(?:,| and|, and)?(?: (?:of|at|in|from))?(?: the)? {W}){1,6}(?:,| and|, and)?(?: (?:of|at|in|from))?(?: the)? $',
  'i',
);
const LIST_AFTER = pattern('^(?:(?: (?:of|at|in|from))?(?: the)? {W}){0,2}(?:[,.;:)]|$| and| (?:is|was|has|had)\\b)');
const TITLE_WORD = /(?:champ(?:ions?)?|winners?|medall?ists?|holders?|runners?-up)$/i;
// `⟨the champion⟩ in ⟨Rio⟩`; not `⟨the champion⟩ ran in ⟨Rio⟩`
const OF_EPITHET = pattern('{A} (?:of|at|in|from) (?:the )?$');
/** `⟨2018⟩ ⟨runner-up⟩ Vik`, `⟨2014⟩ race ⟨winner⟩ Moe`: a year and what somebody was then; not `in ⟨2018⟩ ⟨winner⟩ Vik` */
const YEAR_OF_WINNER = pattern('^(?: [a-z]+)? ({P}) {N}');
/** `improved on his ⟨2014⟩ ⟨silver⟩`; not `his ⟨2014⟩ ⟨win⟩ in ⟨V⟩` */
const YEAR_OF_OWN = pattern('^(?: [a-z]+| {C}| {E}){0,2} (?:{P}|medal|title)(?![^,;.]{0,40}{W})');
const OWN = pattern("{A's} $");
/** True where `of` finds a place right after `at` that is a person: `winner`, `runner-up`. */
const isWinnerAfter = (masked: MaskedSentence, at: number, of: RegExp): boolean =>
  WINNER.test(namedBy(masked, of.exec(masked.text.slice(at + 1, at + 50)), at + 1)?.text ?? '');
const isOfWinner = (masked: MaskedSentence, at: number): boolean => {
  if (masked.at(at)?.sort !== 'date' || /\b[Ii]n $/.test(masked.text.slice(0, at))) return false;
  if (OWN.test(masked.text.slice(0, at)) && YEAR_OF_OWN.test(masked.text.slice(at + 1))) return true;
  return isWinnerAfter(masked, at, YEAR_OF_WINNER);
};
/** `was champion in ⟨V⟩ ⟨D⟩ with ⟨M⟩`: what was done there is told. */
const WITH_MARK = pattern('^(?: (?:in |at )?{W})? (?:with|in|at) (?:a |an |his |her )?{M}');
const PERSON_AFTER = pattern("^'s (?:[a-z]+ )?(?:{C} |{V} |{E} ){0,2}({P})");
const isTitle = ({ masked }: Reading, at: number): boolean => {
  const before = masked.text.slice(Math.max(0, at - 60), at);
  const after = masked.text.slice(at + 1, at + 50);
  if (WITH_MARK.test(after)) return false;
  if (isOfWinner(masked, at)) return true;
  if (TITLE_AFTER.test(after) || TITLE_BEFORE.test(before) || (TITLE_LIST.test(before) && LIST_AFTER.test(after)))
    return true;
  // `last year's ⟨winner⟩`
  if (isWinnerAfter(masked, at, PERSON_AFTER)) return true;
  if (HAD_BEFORE.test(before) && TITLE_NOUN.test(after)) return true;
  const mention = leadTo(masked, at, OF_EPITHET);
  return mention?.sort === 'epithet' && TITLE_WORD.test(mention.text);
};

/** The cues of a sentence, with where they stand in its masked text. Homes and what is yet to come are left out. */
export const cuesOf = once((reading: Reading): readonly { readonly cue: Cue; readonly at: number }[] =>
  reading.mentions
    .filter(isCue)
    .map((cue) => ({ cue, at: reading.masked.indexOf(cue) }))
    .filter(({ cue, at }) => !isAhead(reading, at) && !isTitle(reading, at) && !settingsIn(reading).has(cue)),
);

/** The dates that only tell of a title or an old record: `the champion of ⟨D⟩`, `the ⟨R⟩ she set in ⟨D⟩`. */
export const titleDatesOf = (reading: Reading): readonly DateMention[] =>
  reading.mentions.filter(
    (mention): mention is DateMention =>
      mention.sort === 'date' &&
      (isTitle(reading, reading.masked.indexOf(mention)) || settingsIn(reading).has(mention)),
  );

/** Fronted words that step back by themselves: `Since winning in ⟨V⟩, ⟨A⟩ …`. */
const STEPS_BACK =
  /^(?:since|until|before|after|despite|unlike|following|having|(?:just )?as (?:in|at|was the case|she did|he did|they did))\b/i;

const SOMEBODY = pattern("{A}|{A's}");

/** A cue before the first comma of a sentence, and before anybody and any mark: `On ⟨D⟩ in ⟨V⟩, ⟨A⟩ ran ⟨M⟩`. */
const isFronted = ({ masked }: Reading, at: number, firstMark: number): boolean => {
  const { text } = masked;
  const comma = text.indexOf(',');
  if (at >= firstMark || at >= 90 || (comma === -1 ? at >= 12 : at >= comma + 40)) return false;
  return !STEPS_BACK.test(text) && !isStepBack(masked, at) && !SOMEBODY.test(text.slice(0, at));
};

/** `In the ⟨C⟩ last week, ⟨A⟩ outran ⟨A⟩`: the sentence is about what it names first. */
export const opensWithCue = (reading: Reading): boolean => {
  const first = cuesOf(reading)[0];
  return (
    first !== undefined &&
    first.at < 30 &&
    isFronted(reading, first.at, marksOf(reading)[0] ?? reading.masked.text.length)
  );
};

const marksOf = once((reading: Reading): readonly number[] =>
  reading.mentions.filter((mention) => mention.sort === 'mark').map((mark) => reading.masked.indexOf(mark)),
);

/** `wins in ⟨V⟩ (⟨M⟩) and ⟨V⟩ (wind-assisted ⟨M⟩)`: from a cue to the mark that it is told with. */
const IN_BRACKET = /^ \([^()]{0,25}$/;

/** How dear a cue at `at` is for an anchor at `index` of the same sentence. */
const costOf = (reading: Reading, at: number, index: number, marks: readonly number[], fronts = true): number => {
  if (at < index && IN_BRACKET.test(reading.masked.text.slice(at + 1, index))) return 0.05;
  const [from, to] = at < index ? [at, index] : [index, at];
  const between = marks.filter((mark) => mark > from && mark < to).length;
  const cost =
    barrierBetween(reading.masked, at, index) + between * 0.9 + Math.abs(at - index) / 250 + (at < index ? 0.2 : 0);
  if (fronts && at < index && isFronted(reading, at, marks[0] ?? reading.masked.text.length))
    return Math.min(cost, 0.7);
  return cost;
};

/** `in ⟨V⟩ and then in ⟨V⟩, ⟨A⟩ cleared ⟨M⟩ and ⟨M⟩`: as many places as marks, in their order. */
const RESPECTIVELY = pattern(
  '({V})(?:,| and| then| and then)(?: in| at)? ({V})[^{V}{M}]{0,80}({M}),? and (?:then )?({M})',
);
const isOthers = (reading: Reading, at: number, index: number): boolean => {
  const match = firstMatch(reading.masked.text, RESPECTIVELY);
  if (match === null) return false;
  const [first, second, mark, last] = match.indices!.slice(1).map((span) => span![0]);
  return (at === first && index === last) || (at === second && index === mark);
};

/** Dearer cues speak of something else. */
const REACH = 1.15;

/**
 * The cues that speak of an anchor, cheapest first: those within reach that no other mark of the
 * sentence has a much better claim to.
 * @param index where the anchor stands in the masked text
 * @param fronts false for an old mark: `On ⟨D⟩ in ⟨V⟩, ⟨A⟩ beat the ⟨M⟩` says nothing of it
 */
export const cuesFor = (reading: Reading, index: number, fronts = true): readonly PricedCue[] => {
  const marks = marksOf(reading);
  const others = marks.filter((mark) => mark !== index);
  return cuesOf(reading)
    .map(({ cue, at }) => ({ cue, at, cost: costOf(reading, at, index, marks, fronts) }))
    .filter(({ at, cost }) => {
      if (cost > REACH || isOthers(reading, at, index)) return false;
      const rival = Math.min(...others.map((other) => costOf(reading, at, other, marks)));
      return cost < 0.75 || cost <= rival + 0.35;
    })
    .sort((a, b) => a.cost - b.cost);
};
