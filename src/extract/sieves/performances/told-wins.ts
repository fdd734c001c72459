import { type Clause, clauseAt } from '../../discourse/clauses.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { allMatches } from '../../text/matching.ts';
import { gatherPlaces } from './gathered-places.ts';
import { chainFrom } from './implied-places.ts';
import { modalityAt } from './modality.ts';
import type { Placing } from './places.ts';
import { subjectAt } from './subjects.ts';

/** Wins that the story tells without a word for winning: `finished clear of Moe`, `led from gun to tape`. */

const WON = pattern(
  '\\b(?:(?:finish(?:ed|ing|es)?|c[oa]m(?:e|es|ing) (?:home|in)|cross(?:ed|es|ing) the (?:finish )?line|reached the line) (?:well |comfortably |easily |just |some |fully |almost )?(?:{Q} )?clear(?= of|[.,;]|$)' +
    '|(?:was |came |home )?first (?:home|across the line|past the post|over the line)(?! in (?:his|her|the) heat)' +
    "|dominat(?:ed|ing|es) (?:the|her|his|a|proceedings)(?: (?:whole |entire |women[’']s |men[’']s )?(?:{E}|race|final|event|contest|competition|field))?" +
    '|led (?:all the way )?from (?:start to finish|gun to tape|wire to wire|flag to flag|the (?:gun|front|start) to (?:the )?(?:finish|tape|line))' +
    '|(?:ran|running|runs|romped|romping) away (?:with (?:the|it)\\b(?! lead)|from (?:the|her|his) (?:field|rivals|opposition))' +
    '|t(?:ook|aking|akes) (?:the )?top (?:spot|honours|step)' +
    '|(?:breasted|hit|broke|breaking) the tape' +
    '|(?:atop|on) the top (?:step )?of the podium)',
  'g',
);
// `⟨A⟩ beat ⟨A⟩`, `holding off ⟨A⟩`; not `had never beaten ⟨A⟩`, `edged ⟨A⟩ for third`
const DUEL = pattern(
  "\\b(?:beat|beats|beating|outsprint(?:ed|s|ing)|out-?kick(?:ed|s|ing)|h[eo]ld(?:s|ing)? off|edg(?:ed|es|ing)(?: out| past)?|pipp(?:ed|ing)|pips|out-?lean(?:ed|ing)|out-?dipp(?:ed|ing)|saw off|sees off|seeing off|defeat(?:ed|s|ing)|got the better of|too (?:strong|good|quick|fast) for|out-?duell?(?:ed|ing)|out-?last(?:ed|ing)|overhaul(?:ed|ing)|nipp(?:ed|ing)) (?:the |fellow |compatriot |former |[\\w{A's}{V}’-]+ ){0,5}?({A})",
  'g',
);

// `The ⟨E⟩ on ⟨D⟩ went to ⟨A⟩`, `victory in the ⟨E⟩ fell to`; not `the ⟨E⟩ record went to ⟨A⟩`
const WENT = pattern(
  "{E}(?: (?:title|gold|crown|race|final|honours))?(?: (?:in|at|on) (?:the )?[{V}{C}{D}]){0,2} (?:also |again )?(?:went|goes|go|fell) to (?:the |fellow |[\\w{A's}’-]+ ){0,5}?({A})",
  'g',
);
// `lost the world title to ⟨A⟩`, `lost a ⟨C⟩ race to ⟨A's⟩ ⟨M⟩`; not `lost ground to ⟨A⟩`
const LOST = pattern(
  "\\b(?:los(?:t|ing)|conced(?:ed|ing)|surrender(?:ed|ing)|ced(?:ed|ing)) (?:out on )?(?:(?:the|a|an|his|her) )?(?:[\\w{C}{E}{D}{V}{A's}.’-]+ ){0,5}?(?:{C}|{E}|{P}|titles?|crown|race|final|gold(?: medal)?|championship)(?: for the first time)?(?: in [^;.,{A}{A's}]{1,30})?,? (?:on [^;.,{A}{A's}]{1,20} )?to (?:the |[\\w{A's}{V}’-]+ ){0,4}?({A}|{A's})(?! to\\b)",
  'g',
);
// `finished nine seconds behind`, `who trailed him by ⟨Q⟩`, `came in next`; not `was ⟨Q⟩ behind at halfway`
const BEHIND = pattern(
  '\\b(?:(?:finish(?:ed|ing|es)?|arriv(?:ed|ing)|c[oa]m(?:e|ing) (?:home|in)|cross(?:ed|ing) the line) (?:just |only |some |another |a further )?{Q} (?:behind|back|later|adrift|in arrears|down)(?= {A}(?:[.,;]|$| and| in {M})| in {M}|[.,;]|$| and\\b)|(?:was|were|is|are) (?:just |only |some |another |a further )?{Q} (?:behind|back|adrift)(?= in {M})|trail(?:ed|ing) (?:home )?(?:{A} )?(?:home )?by (?:just |only )?{Q}(?! (?:at|with|after)\\b)|(?:c[oa]m(?:e|ing) (?:in|home)|was) next(?= in {M}|,? with {M}|[.,;]|$))',
  'g',
);
// `beat ⟨A⟩ into ⟨second⟩`, `pipping Sweden's ⟨A⟩ to ⟨silver⟩`; not `an injury forced ⟨A⟩ into ⟨second⟩`
const INTO = pattern(
  "\\b(?:beat(?:ing|s)?|edg(?:ed|es|ing)|pipp(?:ed|ing)|relegat(?:ed|es|ing|e)|push(?:ed|es|ing)|demot(?:ed|es|ing)|nudg(?:ed|es|ing)|squeez(?:ed|es|ing)|shad(?:ed|es|ing)|out-?sprint(?:ed|s|ing)|out-?kick(?:ed|s|ing)) (?:out )?(?:[\\w{A's}{V}’-]+ ){0,4}?{A}(?: of {V})? (?:back |down )?(?:in)?to (?:the )?({P})",
  'g',
);
const TO_WIN = pattern(
  '^(?: of (?:the )?{V}| \\([^()]{1,20}\\))?,?(?: (?:by|in|on|at) [^;.,{A}{M}{P}]{1,30})? (?:to|and) (?:[a-z]+ )?$',
);
// `in ⟨M⟩`, `by ⟨Q⟩`, `in the ⟨E⟩`: a race that was run, not a habit
const IN_A_RACE = pattern(
  "^ \\({M}|^(?: of (?:the )?{V}| \\([^()]{1,20}\\))?,? (?:in|with|by|over|at)(?: the line by)? (?:just |only |a |an |the |his |her )?(?:[\\w’'-]+ ){0,3}[{M}{Q}{E}]",
);

/**
 * Wins that no word for a place names.
 * @param said the places that words name: whose place is told, is not told again
 */
export const findToldWins = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  said: readonly Placing[],
): Placing[] => {
  const { text } = reading.masked;
  const { found, add, addNext } = gatherPlaces(reading, article, said);
  const isPlaced = (at: number): boolean => {
    const clause = clauseAt(clauses, at);
    return said.some((placing) => placing.at >= clause.start && placing.at < clause.end);
  };
  for (const match of allMatches(text, WON)) {
    const subject = isPlaced(match.index) ? null : subjectAt(reading, clauses, match.index);
    if (subject && subject.reach !== 'after') add(subject.mention, 1);
  }
  for (const match of allMatches(text, INTO)) {
    const words = reading.masked.at(match.indices![1]![0]);
    const subject = subjectAt(reading, clauses, match.index);
    if (words?.sort === 'place' && words.value.place > 1 && subject && subject.reach !== 'after')
      add(subject.mention, words.value.place - 1);
  }
  for (const match of allMatches(text, DUEL)) {
    const clause = clauseAt(clauses, match.index);
    // `held off ⟨A⟩ by ⟨Q⟩ to ⟨win⟩`
    const won = said.find((placing) => placing.at > match.index && placing.at < clause.end && placing.how === 'said');
    if (won?.place === 1 && TO_WIN.test(text.slice(match.index + match[0].length, won.at)))
      add(reading.masked.at(match.indices![1]![0]), 2);
    if (isPlaced(match.index)) continue;
    const after = match.index + match[0].length;
    const chain = chainFrom(reading, after - 1);
    if (chain.length < 2 && !IN_A_RACE.test(text.slice(after, clause.end))) continue;
    if (modalityAt(reading, clause, match.index) !== 'asserted') continue;
    const { start } = reading.masked.spanOf(match.index, after);
    if (reading.quoted.some((quoted) => quoted.start <= start && start < quoted.end)) continue;
    const subject = subjectAt(reading, clauses, match.index);
    const loser = reading.masked.at(match.indices![1]![0]);
    if (!subject || subject.reach === 'after' || !loser) continue;
    const person = article.personOf(loser);
    if (person?.role !== 'athlete' || article.personOf(subject.mention)?.name === person.name) continue;
    add(subject.mention, 1);
    add(loser, 2);
    for (const [index, next] of chain.slice(1).entries()) add(next, 3 + index);
  }
  for (const match of allMatches(text, WENT)) {
    if (!isPlaced(match.index)) add(reading.masked.at(match.indices![1]![0]), 1);
  }
  for (const match of allMatches(text, LOST)) {
    const winner = reading.masked.at(match.indices![1]![0]);
    const loser = isPlaced(match.index) ? null : subjectAt(reading, clauses, match.index);
    if (!loser || loser.reach === 'after') continue;
    add(winner, 1);
    add(loser.mention, 2);
  }
  for (const match of allMatches(text, BEHIND)) {
    const subject = isPlaced(match.index) ? null : subjectAt(reading, clauses, match.index);
    if (subject && subject.reach !== 'after') addNext(subject.mention);
  }
  return found;
};
