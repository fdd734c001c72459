import { ORDINAL, ordinalOf } from '../../../lexicon/place-words.ts';
import { type Clause, clauseAt } from '../../discourse/clauses.ts';
import { namedBy, pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import { allMatches } from '../../text/matching.ts';
import { nextAfter } from './chains.ts';
import { gatherPlaces } from './gathered-places.ts';
import { isUnderWay } from './not-had.ts';
import type { Placing } from './places.ts';
import { subjectAt } from './subjects.ts';

/** Wins that the story tells without a word for winning: `finished clear of Moe`, `led from gun to tape`. */

const WON = pattern(
  '\\b(?:(?:finish(?:ed|ing|es)?|c[oa]m(?:e|es|ing) (?:home|in)|cross(?:ed|es|ing) the (?:finish )?line|reached the line) (?:(?!and\\b)[a-z]+ ){0,5}?(?:{Q} )?clear(?= of|[.,;]|$| in {M})' +
    '|(?:was |came |home )?first (?:home|across the line|past the post|over the line)(?! in (?:his|her|the) heat)' +
    "|dominat(?:ed|ing|es|(?<={M}[^;.,{A}]{0,20} to dominat)e) (?:the|her|his|a|proceedings)(?: (?:whole |entire |women[’']s |men[’']s )?(?:{E}|race|final|event|contest|competition|field))?" +
    '|led (?:all the way )?from (?:start to finish|gun to tape|wire to wire|flag to flag|the (?:gun|front|start) to (?:the )?(?:finish|tape|line))' +
    '|(?:ran|running|runs|romped|romping) away (?:with (?:the|it)\\b(?! lead)|from (?:the|her|his) (?:field|rivals|opposition))' +
    '|t(?:ook|aking|akes) (?:the )?top (?:spot|honours|step)' +
    '|(?:breasted|hit|broke|breaking) the tape' +
    "|(?:led|leading|head(?:ed|ing)) (?:home )?(?:an?|the) (?:[A-Z][\\w’'-]+ )?(?:clean )?(?:sweep|one-two(?:-three)?|1-2(?:-3)?)\\b(?: of the medals)?" +
    "|(?:led|headed|leading|heading) home (?:the|a) (?:(?:elite|senior) )?(?:women|men|field|ladies|girls|boys|pack)\\b(?![’'])" +
    '|was never headed' +
    '|(?:beat(?:ing|s)?|saw off|seeing off|left|leaving) (?:the|her|his) (?:rest of the |entire |whole |strong |quality |world-class )?(?:field|rivals|opposition)(?= (?:behind|by|in|for dead|trailing|standing|in (?:his|her) wake)\\b|[.,;])' +
    "|(?:destroy|crush|demolish|dismantl|thrash|rout|obliterat|outclass|overpower|outrun|outran)(?:ed|e?s|ing)? (?:the|her|his|a) (?:[a-z’'-]+ ){0,2}(?:{E} )?(?:field|rivals|opposition|opponents)" +
    '|(?:took|takes|nicked|nicks|snatched|snatches|stole|steals|pinched) it(?=,? {M} (?:to|from|ahead)|,? in {M}|[.;]|$| by {Q}| on the line)' +
    '|r[au]n(?:s|ning)? out (?:(?:the|an?|[a-z]+) ){0,3}{A}' +
    '|(?:pull|draw|drew|mov|eas|surg|kick|power|storm|went|stride|strod|str[io]ding|broke|burst|rac|sprint|run|ran)(?:ed|ing|n)? (?:clear|away)(?: from (?:the|her|his) [a-z]+)?(?:,? (?:(?:on|over|in|with|at|after|down|around|off|from) [^;.,{A}{M}{P}]{1,40}?))?,? (?:to (?:finish|clock|stop|cross|come|record|post|run|reach|break|set)|for|finishing|clocking|crossing|coming|stopping|and (?:finished|crossed|clocked|stopped|came|ran)) [^;.{A}{P}]{0,40}{M}' +
    '|(?:atop|on) the top (?:step )?of the podium)',
  'g',
);
const PERSON_PLACED =
  /^(?:the |a |an )(?:[a-z’']+ )?(?:(winner|victor|gold medall?ist)|runner-up|silver medall?ist|(bronze medall?ist))$/i;
const NTH = new RegExp(`^the (${ORDINAL}) (?:man|woman|finisher|runner|girl|boy)$`, 'i');
const NAMED = pattern(
  '^(?:,? (?:{D}|home|there|across the line))?, ({N})(?: of (?:the )?{V})?,? (?:was |ran |in |clocked |with |threw |jumped )?',
);
const PREDICATE =
  /\b(?:was|is|emerged(?: as)?|(?:confirmed|declared|named|judged|adjudged|announced)(?: as)?|prov(?:ed|ing)|finished(?: as)?|came home) (?:again |once more |also |once again )?$/;
// `⟨Q⟩ clear of`, `finished ⟨Q⟩ ahead of Sweden's`
const AHEAD_OF = pattern(
  "(?<finished>finish(?:ed|ing|es) (?:just |only )?)?{Q} (?:clear|ahead|in front) of (?:the |fellow |compatriot |[A-Z][\\w’'-]+ |{A's} ){0,3}$",
);
// `The ⟨E⟩ on ⟨D⟩ went to ⟨A⟩`, `victory in the ⟨E⟩ fell to`; not `the ⟨E⟩ record went to ⟨A⟩`
const WENT = pattern(
  "(?:{E}|\\b[Tt]he (?:spoils|honours|laurels|verdict|nod|decision))(?: (?:title|gold|crown|race|final|honours))?(?: (?:in|at|on) (?:the )?[{V}{C}{D}]){0,2} (?:also |again )?(?:went|goes|go|fell|belonged|belongs) to (?:the |fellow |[\\w{A's}'’-]+ ){0,5}?({A})",
  'g',
);
// `the ⟨R⟩ of ⟨M⟩ in the ⟨E⟩ went to ⟨A⟩`: no race
const OF_A_RECORD = pattern('{R}[^;.,]{0,40}$');
// `finished nine seconds behind`, `who trailed him by ⟨Q⟩`, `came in next`; not `was ⟨Q⟩ behind at halfway`
const BEHIND = pattern(
  "\\b(?:(?:finish(?:ed|ing|es)?|arriv(?:ed|ing)|c[oa]m(?:e|ing) (?:home|in)|cross(?:ed|ing) the line) (?:just |only |some |another |a further )?{Q} (?:behind|back|later|adrift|in arrears|down)(?= (?:{A}|(?:the |his |her |fellow |[A-Z][\\w'-]+ ){1,3}(?:{A}|countryman|countrywoman|compatriot|team-?mate))(?:[.,;]|$| and| (?:in|at|with) {M})| in {M}|[.,;]|$| and\\b)|(?:was|were|is|are) (?:just |only |some |another |a further )?{Q} (?:behind|back|adrift)(?= in {M})|trail(?:ed|ing) (?:home )?(?:{A} )?(?:home )?by (?:just |only )?{Q}(?! (?:at|with|after)\\b)|(?:c[oa]m(?:e|ing) (?:in|home)|was) next(?= in {M}|,? with {M}|[.,;]|$))",
  'g',
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
  const { found, add, addRow, addNext } = gatherPlaces(reading, article, said);
  const isPlaced = (at: number): boolean => {
    const clause = clauseAt(clauses, at);
    return said.some((placing) => placing.at >= clause.start && placing.at < clause.end);
  };
  for (const match of allMatches(text, WON)) {
    const subject = isPlaced(match.index) ? null : subjectAt(reading, clauses, match.index);
    if (!subject || subject.reach === 'after') continue;
    add(subject.mention, 1);
    // `finished clear` itself leads to who came next: `clear of ⟨A⟩`
    const end = match.index + match[0].replace(/ clear$/, '').length;
    addRow(nextAfter(reading, end, 1) ?? [], 2);
  }
  // `came home in ⟨M⟩, ⟨Q⟩ clear of ⟨runner-up⟩ ⟨A⟩`, `finished ⟨Q⟩ ahead of ⟨A⟩, who was ⟨second⟩`
  for (const placing of said) {
    if (placing.place !== 2 || placing.how !== 'said' || placing.words.sort !== 'place') continue;
    const isPerson = /^(?:runner-up|second-placed)$/i.test(placing.words.text);
    const from = isPerson ? placing.at : reading.masked.indexOf(placing.owner);
    const ahead = AHEAD_OF.exec(text.slice(Math.max(0, from - 60), from));
    if (ahead === null || (!isPerson && !ahead.groups!.finished)) continue;
    const at = Math.max(0, from - 60) + ahead.index;
    const subject = isPlaced(at) && !isPerson ? null : subjectAt(reading, clauses, at);
    if (subject && subject.reach !== 'after') add(subject.mention, 1);
  }
  // `⟨A⟩ was ⟨the winner⟩ in ⟨M⟩`, `⟨A⟩ was ⟨the runner-up⟩`
  for (const mention of reading.mentions) {
    const rank = mention.sort === 'epithet' ? PERSON_PLACED.exec(mention.text) : null;
    if (!rank) continue;
    const at = reading.masked.indexOf(mention);
    if (!PREDICATE.test(text.slice(Math.max(0, at - 30), at)) || isPlaced(at)) continue;
    const subject = subjectAt(reading, clauses, at);
    if (subject && subject.mention !== mention && subject.reach !== 'after')
      add(subject.mention, rank[1] ? 1 : rank[2] ? 3 : 2);
  }
  // `⟨The second man⟩ that day, ⟨A⟩, ran ⟨M⟩`
  for (const mention of reading.mentions) {
    const rank = mention.sort === 'epithet' ? NTH.exec(mention.text) : null;
    const at = reading.masked.indexOf(mention);
    const named = rank === null ? null : NAMED.exec(text.slice(at + 1));
    if (rank) add(namedBy(reading.masked, named, at + 1), ordinalOf(rank[1]!));
  }
  for (const match of allMatches(text, WENT)) {
    const before = text.slice(clauseAt(clauses, match.index).start, match.index);
    if (!isPlaced(match.index) && !OF_A_RECORD.test(before)) add(namedBy(reading.masked, match), 1);
  }
  for (const match of allMatches(text, BEHIND)) {
    if (/\b(?:was|were|is) /.test(match[0]) && isUnderWay(text.slice(0, match.index))) continue;
    const subject = isPlaced(match.index) ? null : subjectAt(reading, clauses, match.index);
    if (subject && subject.reach !== 'after') addNext(subject.mention);
  }
  return found;
};
