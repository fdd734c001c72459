import { type Clause, clauseAt } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { namedBy, pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { allMatches } from '../../text/matching.ts';
import { chainFrom } from './chains.ts';
import { gatherPlaces } from './gathered-places.ts';
import { modalityAt } from './modality.ts';
import type { Placing } from './places.ts';
import { subjectAt } from './subjects.ts';

/** First and second place that one athlete's getting the better of another tells. */

const OTHER =
  "(?!(?:by|field|(?:a|the) (?:strong |top |quality |world-class |deep |[a-z-]+ )?field)\\b)(?:(?:a |the )?(?:[a-z]+ )?(?:challenges?|charge|attacks?|threat|surge) (?:from|of|by) )?(?:(?:two|three) (?:[a-z]+ )?(?:{A}|[A-Z][a-z]+s?): )?(?:the |fellow |compatriot |former |[\\w{A's}{V}'’-]+ ){0,5}?({A})";
// `⟨A⟩ beat ⟨A⟩`, `holding off ⟨A⟩`, `a late kick to overhaul ⟨A⟩`; not `had never beaten ⟨A⟩`, `edged ⟨A⟩ for third`
const DUEL = pattern(
  '(?<!\\b(?:need(?:s|ed)?|ha[sd]|have|how|likely|unable|way) to )\\b(?:beat|beats|beating|outsprint(?:ed|s|ing)|out-?kick(?:ed|s|ing)|h[eo]ld(?:s|ing)? off|edg(?:ed|es|ing)(?: out| past)?|pipp(?:ed|ing)|pips|out-?lean(?:ed|ing)|out-?dipp(?:ed|ing)|saw off|sees off|seeing off|fought off|fighting off|defeat(?:ed|s|ing)|got the better of|too (?:strong|good|quick|fast) for|out-?duell?(?:ed|ing)|out-?last(?:ed|ing)|overhaul(?:ed|ing)|nipp(?:ed|ing)|shad(?:ed|ing)|upset(?:ting)?|stunn(?:ed|ing)|out-?paced|den(?:ied|ying)' +
    `|(?<=\\bto )(?:outsprint|out-?kick|hold off|edge(?: out| past)?|pip|out-?lean|out-?dip|see off|defeat|overhaul|nip|out-?last|deny)) ${OTHER}`,
  'g',
);
// `⟨A⟩ (⟨M⟩)`, `⟨A⟩ in ⟨M⟩`, `by ⟨Q⟩`, `in the ⟨E⟩`: a race that was run, not a habit
const IN_A_RACE = pattern(
  "^ \\({M}|^(?: of (?:the )?(?:{V}|[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+)?)| \\([^()]{1,20}\\))?,? (?:in|with|by|over|at)(?: the line by)? (?:just |only |a |an |the |his |her )?(?:[\\w’'-]+ ){0,3}[{M}{Q}{E}]|^(?: of (?:the )?{V}| \\([^()]{1,20}\\))?,? (?:to|for) (?:the |his |her )(?:(?!second|third|fourth|fifth)[\\w{C}{E}’'-]+ ){0,2}(?:crown|title|gold|win|victory|top spot)\\b",
);
// `shaded ⟨A⟩ for the crown`
const FOR_FIRST = /^[^;.,]{0,40} (?:to|for) (?:the |his |her )?(?:[\w’'-]+ ){0,2}(?:crown|title|gold|win|victory)\b/;
// `⟨A⟩ of Kenya, who finished in ⟨M⟩`
const WHO_RAN = pattern(
  "^(?: of (?:the )?(?:{V}|[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+)?))?(?: \\([^()]{1,20}\\))?,? who (?:also |both )?(?:finished|ran|clocked|came home|was timed|crossed the line|threw|jumped|cleared) [^;.{A}{P}]{0,20}{M}",
);
// `edged ⟨A⟩ for the last qualifying place`, `held off ⟨A⟩ to qualify for the final`
const OF_A_ROUND =
  /\bto (?:qualify|advance|progress|reach|make|book|squeeze|scrape)\b|\bfor (?:the )?(?:last|final|remaining|automatic) (?:[a-z]+ )?(?:place|spot|berth|qualif)/;
const TO_WIN = pattern(
  '^(?: of (?:the )?(?:{V}|[A-Z]\\w+(?: [A-Z]\\w+)?)| \\([^()]{1,20}\\))?,?(?: (?:by|in|on|at) [^;.,{A}{M}{P}]{1,30})? (?:to|and|for) (?:[a-z]+ ){0,3}$',
);

const LAST_STEPS =
  '(?: of (?:the )?{V}| \\([^()]{1,20}\\))?,? (?:right |just |only |[a-z]+ (?:from|before) )?(?:on |at |in |within |before |over |inside )?(?:the )?(?:line|tape|finish(?:ing line)?|(?:very )?(?:last|final|closing|dying) (?:few |couple of )?(?:strides?|steps?|met(?:re|er)s?|yards?|straight|{Q})|home straight|run-in)\\b';
// `caught ⟨A⟩ in the last stride`, `went past ⟨A⟩ on the line`; not `passed ⟨A⟩ on the final lap`
const CAUGHT = pattern(
  `\\b(?:caught|catching|passed|passing|overtook|overtaking|overhaul(?:ed|ing)|reel(?:ed|ing) in|ran down|running down|hunted down|(?:got|went|swept|surged|stormed|kicked|flew|moved|came|burst|strode|squeezed|eased) past|collar(?:ed|ing)|pipp(?:ed|ing)|nipp(?:ed|ing)) ${OTHER}${LAST_STEPS}`,
  'g',
);
// `was outsprinted by ⟨A⟩ in the ⟨E⟩`, `was caught on the line by ⟨A⟩`; not `beaten by ⟨A⟩ for third`
const BEATEN = pattern(
  `\\b(?:was|were|is|been|being|got|only) (?:[a-z]+ly |just )?(?:beaten|outsprinted|out-?kicked|pipped|edged(?: out)?|out-?dipped|out-?leaned|overhauled|caught|passed|overtaken|run down|reeled in)(?<late>${LAST_STEPS}| (?:over|in|at) (?:the )?(?:[a-z]+ )?{E})?(?: by {Q})? by ${OTHER}`,
  'g',
);

// `lost the world title to ⟨A⟩`, `lost a ⟨C⟩ race to ⟨A's⟩ ⟨M⟩`; not `lost ground to ⟨A⟩`
const LOST = pattern(
  "\\b(?:los(?:t|ing)|conced(?:ed|ing)|surrender(?:ed|ing)|ced(?:ed|ing)) (?:out on )?(?:(?:the|a|an|his|her) )?(?:[\\w{C}{E}{D}{V}{A's}.'’-]+ ){0,5}?(?:{C}|{E}|{P}|titles?|crown|race|final|gold(?: medal)?|championship)(?: for the first time)?(?: in [^;.,{A}{A's}]{1,30})?,? (?:on [^;.,{A}{A's}]{1,20} )?to (?:the |[\\w{A's}{V}'’-]+ ){0,4}?({A}|{A's})(?! to\\b)",
  'g',
);
// `lost to ⟨A⟩ by ⟨Q⟩`, `lost narrowly to ⟨A⟩ in the ⟨E⟩`; not `has never lost to ⟨A⟩`
const LOST_TO = pattern(
  `(?<!\\b(?:never|not|n't|ever|always|often|has|have|twice) )\\b(?:lost|losing|going down|went down|succumb(?:ed|ing)) (?:out )?(?:[a-z]+ly )?to (?:the |[\\w{A's}{V}'’-]+ ){0,4}?({A})(?: of (?:the )?{V}| \\([^()]{1,20}\\))?(?=(?: for the [a-z]+ time)?(?: [^;.,{A}{A's}{M}{P}]{0,30})? (?:by (?:just |only )?{Q}|(?:in|over|at) (?:the |a |last year's )?(?:[a-z'’]+ )?{E}|in (?:the |a )?(?:[a-z-]+ )?(?:final|photo[- ]finish|sprint finish)\\b))`,
  'g',
);
// `where she ran ⟨M⟩ and lost to ⟨A⟩`
const RAN_AND_LOST = pattern(
  "{M}(?:,| and| but|, but)(?: (?:he|she|{A}))? (?:[a-z]+ly )?lost (?:out )?to (?:the |[\\w{A's}{V}'’-]+ ){0,4}?({A})(?=[.,;]|$| of\\b| \\()",
  'g',
);
const OBJECT = "(?:[\\w{A's}{V}'’-]+ ){0,4}?{A}(?: of {V})?(?: back| down)?";
// `beat ⟨A⟩ into ⟨second⟩`, `relegating Sweden's ⟨A⟩ to ⟨silver⟩`; not `pipped ⟨A⟩ to ⟨silver⟩`, who has none, nor `an injury forced ⟨A⟩ into ⟨second⟩`
const INTO = pattern(
  `\\b(?:(?:beat(?:ing|en|s)?|edg(?:ed|es|ing)|pipp(?:ed|ing)|squeez(?:ed|es|ing)|shad(?:ed|es|ing)|out-?sprint(?:ed|s|ing)|out-?kick(?:ed|s|ing)) (?:out )?${OBJECT} into|(?:relegat(?:ed|es|ing|e)|push(?:ed|es|ing)|demot(?:ed|es|ing)|nudg(?:ed|es|ing)) ${OBJECT} (?:in)?to) (?:the )?({P})`,
  'g',
);

/** The places of an earlier sentence. */
type PlacingsOf = (reading: Reading) => readonly Placing[];

/**
 * How many were in front of the two who fought, as the sentences before tell: `Vik won. Moe edged Dahl` is of the
 * second place. 0 where this sentence begins a race of its own; null where they were too far back to tell.
 */
const placesBefore = (
  reading: Reading,
  article: ArticleReading,
  winner: Person | null,
  placingsOf: PlacingsOf,
): number | null => {
  const isAnother = ({ mentions }: Reading): boolean =>
    mentions.some(
      (mention) => mention.sort === 'competition' || (mention.sort === 'event' && mention.value.role === 'event'),
    );
  if (isAnother(reading)) return 0;
  for (let back = 1; back <= 2; back += 1) {
    const earlier = article.readings[reading.index - back];
    if (earlier?.sentence.paragraph !== reading.sentence.paragraph) return 0;
    const placings = placingsOf(earlier).filter(({ person }) => person !== null);
    const own = placings.findLast(({ person }) => person?.name === winner?.name);
    // `was the leading Briton, in fourteenth. She beat Moe`: of others nothing is told.
    if (own) return own.place === 1 ? 0 : null;
    const last = placings.at(-1);
    if (last) return last.place <= 3 ? last.place : null;
    if (isAnother(earlier)) return 0;
  }
  return 0;
};

/**
 * The places of two who fought for the first.
 * @param said the places that words name: whose place is told, is not told again
 */
export const findDuels = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  said: readonly Placing[],
  placingsOf: PlacingsOf,
): Placing[] => {
  const { text } = reading.masked;
  const { found, add, addRow } = gatherPlaces(reading, article, said);
  const isPlaced = (at: number): boolean => {
    const clause = clauseAt(clauses, at);
    return said.some((placing) => placing.at >= clause.start && placing.at < clause.end);
  };
  /** Third place alone is told after it, of another. */
  const isOnlyThird = (at: number): boolean => {
    const later = said.filter((placing) => placing.at > at);
    const { start } = clauseAt(clauses, at);
    return (
      later.length === 1 &&
      later[0]!.place === 3 &&
      later[0]!.how === 'said' &&
      !said.some((placing) => placing.at >= start && placing.at < at) &&
      /\b(?:while|with|and|as)\b|[,;]/.test(text.slice(at, later[0]!.at))
    );
  };
  const isToldAsFact = (from: number, to: number): boolean => {
    const { start } = reading.masked.spanOf(from, to);
    return (
      modalityAt(reading, clauseAt(clauses, from), from) === 'asserted' &&
      !reading.quoted.some((quoted) => quoted.start <= start && start < quoted.end)
    );
  };
  for (const match of allMatches(text, INTO)) {
    const words = namedBy(reading.masked, match);
    const subject = subjectAt(reading, clauses, match.index);
    if (words?.sort === 'place' && words.value.place > 1 && subject && subject.reach !== 'after')
      add(subject.mention, words.value.place - 1);
  }
  for (const duel of [DUEL, CAUGHT]) {
    for (const match of allMatches(text, duel)) {
      const clause = clauseAt(clauses, match.index);
      const [, after] = match.indices![1]!;
      // `held off ⟨A⟩ by ⟨Q⟩ to ⟨win⟩`
      const won = said.find((placing) => placing.at > match.index && placing.at < clause.end && placing.how === 'said');
      if (won?.place === 1 && TO_WIN.test(text.slice(after, won.at))) add(reading.masked.at(after - 1), 2);
      const chain = chainFrom(reading, after - 1);
      // `edged out ⟨A⟩ while ⟨bronze⟩ went to ⟨A⟩`
      const third = isOnlyThird(match.index);
      if (!third && isPlaced(match.index)) continue;
      const race = third || IN_A_RACE.test(text.slice(after, clause.end)) || WHO_RAN.test(text.slice(after));
      if (duel === DUEL && chain.length < 2 && !race) continue;
      if (!isToldAsFact(match.index, after) || OF_A_ROUND.test(text.slice(after, after + 60))) continue;
      const subject = subjectAt(reading, clauses, match.index);
      const loser = reading.masked.at(after - 1);
      if (!subject || subject.reach === 'after' || !loser) continue;
      const person = article.personOf(loser);
      if (person?.role !== 'athlete' || article.personOf(subject.mention)?.name === person.name) continue;
      const before = FOR_FIRST.test(text.slice(after, clause.end))
        ? 0
        : placesBefore(reading, article, article.personOf(subject.mention), placingsOf);
      if (before === null) continue;
      const first = 1 + before;
      addRow([subject.mention, loser, ...chain.slice(1)], first);
    }
  }
  for (const match of allMatches(text, BEATEN)) {
    const [at, after] = match.indices![2]!;
    const isRace = match.groups!.late !== undefined || IN_A_RACE.test(text.slice(after));
    if (!isRace || isPlaced(match.index) || !isToldAsFact(match.index, after)) continue;
    const loser = subjectAt(reading, clauses, match.index);
    if (!loser || loser.reach === 'after') continue;
    // `was outsprinted by ⟨A⟩ and ⟨A⟩`: which of them won is not said.
    const { length } = chainFrom(reading, at);
    if (length < 2) add(reading.masked.at(at), 1);
    add(loser.mention, Math.max(length, 1) + 1);
  }
  for (const match of [...allMatches(text, LOST), ...allMatches(text, LOST_TO), ...allMatches(text, RAN_AND_LOST)]) {
    if (!isToldAsFact(match.index, match.index + match[0].length)) continue;
    const winner = namedBy(reading.masked, match);
    const loser = isPlaced(match.index) ? null : subjectAt(reading, clauses, match.index);
    if (!loser || loser.reach === 'after') continue;
    addRow([winner, loser.mention], 1);
  }
  return found;
};
