import { namedBy, pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { allMatches, firstMatch } from '../../text/matching.ts';
import { BEHIND, chainBefore, chainFrom, nextAfter } from './chains.ts';
import { gatherPlaces } from './gathered-places.ts';
import { isUnderWay } from './not-had.ts';
import type { Placing } from './places.ts';
import { findResultLines } from './result-lines.ts';

/** Places that words for other places imply: who came next, who came before, who did the same. */

// `The top three in the ⟨E⟩ were ⟨A⟩, ⟨A⟩ and ⟨A⟩`
const TOP_WERE = pattern(
  "\\b(?:[Tt]op|[Ff]irst|[Ll]eading) (?:two|three|four|five|six)(?: finishers| home| men| women| across the line)?(?: (?:in|of|at) [^;.,{A}{M}]{1,40})? ?(?:were|was|:) (?=(?:[\\w’'-]+ ){0,3}{A})",
);
// `Next came ⟨A⟩ in ⟨M⟩`, `, then ⟨A⟩ in ⟨M⟩`
const NEXT_CAME = pattern(
  "(?:^(?:Next|Then)(?: home| up| across)?(?: (?:came|was|were)|(?= {N} {M}))|[,;] then(?: came)?) (?:[\\w{A's}'’-]+ ){0,3}?({A})(?:,? of (?:the )?{V}|,? \\([A-Z]{3}\\))?(?= in {M}| \\({M}|,? {M})",
  'g',
);
// `⟨A⟩ (⟨M⟩) and Sweden's ⟨A⟩ followed close behind`, `⟨A⟩ and ⟨A⟩ were next`
const TWO_FOLLOWED = pattern(
  "({A})(?:,? of (?:the )?{V}|,? \\([^()]{1,30}\\))? and (?:[\\w{A's}'’-]+ ){0,4}?({A})(?:,? of (?:the )?{V}|,? \\([^()]{1,30}\\))? (?:followed(?: close(?:ly)? behind| them home| home| next)?|chased (?:{A}|him|her|them) home|were next|came next|came home next)(?= in {M}|[.,;]|$)",
);

// `⟨A⟩ won the ⟨E⟩ in ⟨M⟩ and ⟨A⟩ the ⟨E⟩ in ⟨M⟩`
const GAPPED = pattern(
  "(?:,? and|[,;])(?: (?:{A's}|the|fellow|compatriot|team-?mate) ?(?:[\\w-]+ )?| )({A})(?:,? (?:of|from) (?:the )?(?:{V}|[A-Z][\\w’'-]+)|,? \\([^()]{1,20}\\)|, {G},)? (?:the |his |her ){E}(?: title)?(?= (?:in|with) {M}| (?:from|ahead of) {A}|[,.;]|$)",
  'g',
);

// `while ⟨A⟩ did likewise in the ⟨E⟩`
const LIKEWISE = pattern(
  "({A}) (?:also )?(?:did (?:likewise|the same|so)|followed suit)(?=,? (?:in|over|at) (?:the )?(?:[a-z'’]+ )?{E})",
  'g',
);

// `won the ⟨E⟩ in ⟨V⟩ and the ⟨E⟩`, `swept the ⟨E⟩ and ⟨E⟩ titles`; not `won the ⟨E⟩ and ⟨E⟩ champion`
export const TWO_EVENTS = pattern(
  '^[^;.{A}{P}{M}{E}]{0,40}{E}(?: titles?| gold)?(?: (?:in|at) [{V}{C}])?(?: in {D})?(?: (?:in|with) {M}[^,;.{A}{P}]{0,20})?,? (?:and|&)(?: then)? (?:the |in the |over )?(?:{C} )?({E})(?! (?:[a-z]+ )?(?:champion|record|medall?ist|winner|runner|specialist|star|final was))',
);

// `⟨A⟩ and ⟨A⟩ made it a Kenyan one-two`, `a one-two-three of ⟨A⟩, ⟨A⟩ and ⟨A⟩`
const ONE_TWO = pattern(
  "\\b(?:one-two(?:-three)?|1-2(?:-3)?|clean sweep|(?:filled|took|occupied|claimed|swept|filling|taking|occupying|claiming|sweeping) (?:all )?(?:the )?(?:(?:first|top) (?:two|three)(?: places| spots| positions)?|(?:three )?medals|podium(?: places)?))\\b(?: finish)?(?:,? (?:in|at|for|of) [^;.,{A}{M}]{1,30})?(?:,? with|,| of|:| from| through| thanks to| courtesy of)? (?=(?:[\\w’'-]+ ){0,2}{A})",
);
const LED = pattern(
  "^(?:[\\w{A's}’'-]+ ){0,3}?({A})(?: \\([^()]{1,20}\\)|,? of (?:the )?{V})?,? (?:just |narrowly |comfortably )?(?:beat|edged(?: out)?|pipped|outsprinted|held off|beating|edging(?: out)?|pipping|outsprinting|out-?kicking|leading home|holding off|ahead of|followed(?: home)? by|winning from|finishing ahead of|denying) ",
);
const SECONDED = pattern(
  "({A})(?: \\([^()]{1,20}\\))? (?:duly |then |also )?(?:ma(?:de|king) it|complet(?:ed|ing)|seal(?:ed|ing)|secur(?:ed|ing)) (?:an?|the) (?:[A-Z][\\w’'-]+ )?(?:one-two|1-2)(?!-)\\b",
);
// `⟨A⟩, ⟨A⟩ and ⟨A⟩ filled the next three places`
const NEXT_PLACES = pattern(
  '{A}(?: \\([^()]{1,30}\\)|,? of (?:the )?{V}){0,2},? (?:fill(?:ed|ing)(?: out)?|took|taking|occup(?:ied|ying)|claim(?:ed|ing)|complet(?:ed|ing)|ma(?:de|king) up|round(?:ed|ing) (?:out|off)) (?:the )?next (?:two|three|four|five|few) (?:places|spots|positions)',
);
const ONE_TWO_AFTER = pattern(
  "({A})(?: \\([^()]{1,20}\\))?(?:(, )({A})(?: \\([^()]{1,20}\\))?)?,? and (?:[\\w’'-]+ ){0,3}?({A})(?: \\([^()]{1,20}\\))? (?:had |have )?(?:made it|took|claimed|swept|complet(?:ed|ing)|finished|went|secur(?:ed|ing)|seal(?:ed|ing)|deliver(?:ed|ing)|gave [^;.,{A}]{1,20}|produc(?:ed|ing)|fill(?:ed|ing)) [^;.,{A}{M}]{0,30}\\b(?:one-two(?:-three)?|1-2(?:-3)?|clean sweep|the (?:three )?medals|the (?:top|first) (?:two|three) (?:places|spots|positions))",
);
// `⟨A⟩ (⟨M⟩) and ⟨A⟩ (⟨M⟩) completed the podium`: second and third
const REST = pattern(
  "({A})(?: \\([^()]{1,30}\\)|,? of (?:the )?{V}){0,2} and (?:[\\w’'-]+ ){0,3}?({A})(?: \\([^()]{1,30}\\)|,? of (?:the )?{V}){0,2},? (?:complet(?:ed|ing)|fill(?:ed|ing)(?: out)?|round(?:ed|ing) out|took|claimed|took home) (?:the (?:men's |women's )?(?:minor (?:placings|medals|places)|podium|rest of the podium|other (?:podium (?:places|spots|positions)|medals)|remaining (?:podium (?:places|spots)|medals)|top three)|{P} and {P})",
);
// `⟨A⟩ (⟨M⟩) and ⟨A⟩ (⟨M⟩) were among the other winners`
const WINNERS = pattern(
  '(?:^|[.){N}{M}]) (?:were|are) (?:also |all )?(?:among )?(?:the )?(?:other |day’s )?(?:winners|victorious|successful|triumphant|on top|{P})(?: again| too| as well)?(?=[.,]|$| (?:on|at|in)\\b)',
);

const BOTH = pattern(
  "({A})(?: \\([^()]{1,20}\\)|,? of (?:the )?{V})? and (?:[\\w{A's}'-]+ ){0,3}?({A})(?: \\([^()]{1,20}\\)|,? of (?:the )?{V})? (?:(?:both|each) (?:also |duly |then )?|(?:shar(?:ed|es?|ing)|tied (?:for|in)|dead-heated for|were joint|finished joint|came joint) (?:the )?(?:{E} |Olympic |world |European )?)$",
);
// `⟨A⟩ and ⟨A⟩ ⟨won⟩ the men's and women's races`, `⟨won⟩ the ⟨E⟩ and ⟨E⟩ respectively`
export const TWO_WON = pattern(
  "({A})(?: \\([^()]{1,20}\\)|,? of (?:the )?{V})? and (?:[\\w{A's}'-]+ ){0,4}?({A})(?: \\([^()]{1,20}\\)|,? of (?:the )?{V})? (?:also |duly |then |both )?$",
);
export const RESPECTIVELY = pattern(
  "^[^.;{P}]{0,90}\\brespectively\\b|^ the (?:elite )?(?:men's and (?:the )?women's|women's and (?:the )?men's)",
);
// `⟨A⟩, ⟨A⟩ (⟨M⟩) and ⟨A⟩ rounded out the top seven`: those who are named last of so many
const TOP = pattern(
  "(?<= )(?:rounded (?:out|off)|complet(?:ed|ing)|fill(?:ed|ing) out|made up|rounding out) (?:the |a )?(?:men's |women's |elite )?(?:top|leading|first) (five|six|seven|eight|nine|ten|5|6|7|8|9|10)\\b",
);
const COUNTS: Readonly<Record<string, number>> = { five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const PODIUM = /\b(?:podium|top three|medals)$/i;
const PAIR = pattern(
  "({A})(?: \\([^()]{1,30}\\)|,? of (?:the )?{V}){0,2} and (?:[\\w{A's}'’-]+ ){0,4}?{A}(?: \\([^()]{1,30}\\)|,? of (?:the )?{V}){0,2},? (?:duly |then )?$",
);
// `with ⟨A⟩ (⟨M⟩) and ⟨A⟩ (⟨M⟩) following`: second and third
const FOLLOWING = pattern(
  '\\bwith (?=[^;.]{0,60}{A})((?:[^;.{A}{P}]{0,40}{A}[^;.{A}{P}]{0,30}){2}) (?:following|next|next home|in (?:hot |close )?pursuit|(?:close|just|not far) behind|hot on (?:his|her) heels|further back)(?=[.,;]|$| home)',
);
// `⟨A⟩ finished in ⟨M⟩, followed by ⟨A⟩ and ⟨A⟩`; not `⟨A⟩ was the first Briton in ⟨M⟩, followed by`
const FINISHED_AHEAD = pattern(
  '({A}),? (?:who )?(?:finish(?:ed|es)|clock(?:ed|s)|ran|came home|crossed the line|stopped the clock|jumped|threw|cleared|led(?: home)?) (?:(?!first|of)[a-z{E}{R}]+ ){0,5}{M},? (?:closely )?followed (?:home )?by ',
);

// `the first ⟨win⟩ since ⟨A⟩ in ⟨D⟩`, `nobody had ⟨won⟩ both since ⟨A⟩ did in ⟨V⟩ in ⟨D⟩`; not `had not lost since ⟨A⟩ beat her in ⟨D⟩`
const SINCE = pattern(
  "\\bsince (?:the |[\\w’'-]+ ){0,3}({A})(?:'s)?(?: (?:did|did so|managed it|did it|triumphed|won)(?: so)?)?(?: (?:in|at) (?:the )?[{V}{C}])?(?: (?:in|at) (?:the )?)?[{D}{C}]",
);
// `⟨A⟩ ran the ⟨E⟩ in ⟨M⟩ from ⟨A⟩`
const RAN_FROM = pattern(
  "({A})(?! {A}) (?:ran|clocked|covered|took|completed|cruised) (?:the |a |his |her )?(?:{E} in )?(?:a |an )?(?:[a-z{R}]+ (?:of )?){0,2}{M},? (?:just |narrowly |comfortably |well )?(?:from|ahead of|to beat|to win from) (?=(?:the |fellow |[\\w’'-]+ ){0,3}[{A}{A's}])",
  'g',
);
// `⟨A⟩ of Kenya followed in ⟨M⟩`, `⟨A⟩ is next in ⟨M⟩`, `⟨A⟩ arrived ⟨Q⟩ behind`, `⟨A⟩ chased her home in ⟨M⟩`, `with ⟨A⟩ ⟨Q⟩ further behind in ⟨M⟩`; not `⟨A⟩ was ⟨Q⟩ behind at halfway`
const FOLLOWED = pattern(
  "(?<!\\bof )({A})(?:,? of (?:the )?(?:{V}|{N}|[A-Z][\\w’'-]+)|,? \\([^()]{1,20}\\)|, {G},|, who [^;.,{A}{M}{P}]{3,50},)?(?:(?: stayed| hung on)[^;.{P}]{0,60} and)? (?:(?:followed(?: (?:home|him|her|them|{A}|close(?:ly)? behind))?(?: to (?:cross the line|finish|come home)(?= in {M}))?|(?:is|was|came|arrived) (?:home )?next|chased (?:{A}|him|her|them) home)(?= in {M}| with {M}|[.,;]|$)|(?:finished|arrived|came (?:home|in)|crossed the line|was|followed) (?:just |only |some |another |a further )?{Q} (?:behind|back|later|adrift|in arrears|further (?:back|behind))(?= in {M}|[.,;]|$| and\\b)|(?:just |another |a further )?{Q} (?:back|behind|adrift|further (?:back|behind))(?= in {M}))",
  'g',
);

// `⟨A⟩ led her team-mate ⟨A⟩ to a 1-2 finish`
const LED_HOME = pattern(
  "({A})(?:,? of (?:the )?{V})? (?:duly |then |also )?(?:led|leads|headed|leading) (?:home )?(?:his |her |the |fellow |compatriot |team-?mate |[\\w'’-]+ |{A's} ){0,4}?({N}) (?:home )?(?:to|in|for) an? (?:[A-Z][\\w’'-]+ )?(?:one-two|1-2)\\b",
);
const AHEAD = pattern(
  "(?:^|[,:;–—] )(?:the |[A-Z][\\w’'-]+ |{A's} ){0,3}({N})(?: of (?:the )?{V})? \\({M}\\) (?:just |narrowly |comfortably |well )?(?:ahead of|from|over|in front of|followed by) (?=(?:the |[A-Z][\\w’'-]+ |{A's} ){0,3}{N}(?: of (?:the )?{V})? \\({M})",
);
// Who chases another home was second, whatever place of the other is told.
const CHASED_HOME = / chased .{1,6} home/;
const IN_BOTH = /^(?: place)? in both(?: (?:races|events|finals|of them))?(?=[.,;]|$)/;
const BOTH_EVENTS = pattern('({E}) and (?:the )?{E}[^;.{A}{E}]{0,40}$');
const ONLY_AHEAD = pattern(
  '\\bonly ({A})(?:,? (?:of (?:the )?{V}|in {M})| \\([^()]{1,20}\\)){0,2},? (?:could beat|had beaten|beat|(?:had )?(?:finished|crossed the line|came home) (?:ahead|in front) of|was ahead of|was faster than) (?:him|her|them|{A})',
);
// `⟨A⟩ had ⟨Q⟩ in hand over ⟨A⟩`, `⟨A⟩ had ⟨Q⟩ on ⟨A⟩`; not `had two minutes on her at halfway`
const HAD_OVER = pattern(
  "[{A}{G}] had (?:just |only |fully |a full )?{Q}(?: in hand| to spare| of daylight)? (?:on|over) (?:the |fellow |[\\w{A's}’'-]+ ){0,3}?({N})(?: of (?:the )?(?:{V}|[A-Z][\\w’'-]+))?(?: \\([^()]{1,20}\\))?(?=[.,;]|$| in {M}| at the (?:line|finish|end|tape))",
  'g',
);
const SHOOK_OFF = pattern(
  "\\b(?:sh(?:ook|aking|aken) off|dropp(?:ed|ing)|broke (?:away from|clear of)|breaking (?:away from|clear of)|pull(?:ed|ing) (?:away from|clear of)|(?:moved|drew|ran|kicked) (?:away from|clear of|past)|(?:went|swept|surged|stormed|sprinted) past|overh(?:auled|auling)|outsprinted|out-?kicked|caught|passed|overtook) (?:the |fellow |compatriot |[A-Z][\\w’'-]+ |{A's} ){0,3}({N})(?: of (?:the )?(?:{V}|[A-Z][\\w’'-]+))?(?:,? (?:with|in|on|at|after|inside|over|down|off|around|by) [^;.{A}{M}{P}]{1,60})? (?:and|to) (?:[a-z]+ly )?{P}(?! (?:of )?(?:her|his|the) (?:heat|semi))",
  'g',
);
const ADDED_TO = pattern(
  "^[^;.{A}]{0,80}?{E}[^;.{A}{P}]{0,40}? to (?:(?:the|those|his|her|one) (?:ones? )?(?:(?:he|she|they|{A}) (?:had )?(?:won|{P}) (?:in|over|at) (?:the )?)?|{D}'s |last (?:year|week|month|night)'s )(?:men's |women's )?({E})(?! (?:record|best))",
);

/**
 * Places that no word names.
 * @param said those that words name, in reading order
 * @param repeats those that the sentence names again: `took his ⟨second win⟩ by ⟨winning⟩ from ⟨A⟩`
 */
export const findImplied = (
  reading: Reading,
  article: ArticleReading,
  said: readonly Placing[],
  repeats: readonly Placing[] = [],
): Placing[] => {
  const { masked } = reading;
  const { text } = masked;
  const { found, add, addRow, addNext } = gatherPlaces(reading, article, said);
  /** The same place in another event, of the same athlete unless `of` names another. */
  const addEvent = (placing: Placing, event: AnyMention | null, of?: Pick<Placing, 'owner' | 'person'>): void => {
    if (event?.sort !== 'event' || event.value.role !== 'event') return;
    found.push({ ...placing, ...of, words: event, at: masked.indexOf(event), how: 'implied' });
  };
  for (const placing of repeats)
    addRow(nextAfter(reading, placing.at + 1, placing.place) ?? [], placing.place + 1, placing.words);
  for (const placing of said) {
    const { words } = placing;
    const two = words.sort === 'place' && words.value.verb ? TWO_EVENTS.exec(text.slice(placing.at + 1)) : null;
    // `⟨A⟩ and ⟨A⟩ ⟨sealed⟩ the ⟨E⟩ and ⟨E⟩ titles respectively`: one each
    const each = two && RESPECTIVELY.test(text.slice(placing.at + 1)) ? TWO_WON.exec(text.slice(0, placing.at)) : null;
    const last = namedBy(masked, each, 0, 2);
    const other = last ? { owner: last, person: article.personOf(last) } : undefined;
    addEvent(placing, namedBy(masked, two, placing.at + 1), other);
    // `ran the ⟨800m⟩ and ⟨1500m⟩, ⟨second⟩ in both`
    const pairOf = IN_BOTH.test(text.slice(placing.at + 1)) ? BOTH_EVENTS.exec(text.slice(0, placing.at)) : null;
    addEvent(placing, namedBy(masked, pairOf));
    if (each) continue;
    // `⟨A⟩ (⟨M⟩) and ⟨A⟩ (⟨M⟩) ⟨completed the podium⟩`: the first of them was second.
    const pair = PODIUM.test(words.text) ? PAIR.exec(text.slice(0, placing.at)) : null;
    add(namedBy(masked, pair), 2);
    // `⟨A⟩ and ⟨A⟩ both ⟨added⟩ titles`, `⟨A⟩ and ⟨A⟩ shared ⟨gold⟩`
    const before = text.slice(0, placing.at);
    const both =
      words.sort === 'place'
        ? (BOTH.exec(before) ??
          (/^shar/.test(words.text) || RESPECTIVELY.test(text.slice(placing.at + 1)) ? TWO_WON.exec(before) : null))
        : null;
    for (const group of both ? [1, 2] : []) {
      const owner = namedBy(masked, both, 0, group);
      const person = owner ? article.personOf(owner) : null;
      if (owner && person?.role === 'athlete' && person.name !== placing.person?.name)
        found.push({ ...placing, owner, person, how: 'implied' });
    }
    const next = nextAfter(reading, placing.at + 1, placing.place);
    addRow(next ?? [], placing.place + 1, placing.words);
    if (next !== null) continue;
    const behind = placing.place > 1 && placing.place <= 4 ? BEHIND.exec(text.slice(placing.at + 1)) : null;
    if (!behind) continue;
    const others = chainFrom(reading, placing.at + 1 + behind[0].length);
    if (others.length === placing.place - 1) addRow(others, 1, placing.words);
  }
  const top = firstMatch(text, TOP);
  if (top) {
    const named = reading.mentions.filter(
      (mention) => mention.sort === 'name' && !mention.value.possessive && masked.indexOf(mention) < top.index,
    );
    const count = COUNTS[top[1]!] ?? Number(top[1]);
    if (named.length > 1 && named.length < count && !said.some(({ how, at }) => how === 'said' && at < top.index))
      addRow(named, count - named.length + 1);
  }
  const following = firstMatch(text, FOLLOWING);
  if (following) {
    const [from, to] = following.indices![1]!;
    const named = reading.mentions.filter((mention) => {
      const at = masked.indexOf(mention);
      return mention.sort === 'name' && !mention.value.possessive && from <= at && at < to;
    });
    if (named.length === 2) addRow(named, 2);
  }
  const finished = firstMatch(text, FINISHED_AHEAD);
  if (finished && !said.some(({ at }) => at < finished.index + finished[0].length)) {
    const others = chainFrom(reading, finished.index + finished[0].length);
    if (others.length > 1) addRow([namedBy(masked, finished), ...others], 1);
  }
  // `no man had ⟨won⟩ both since ⟨A⟩ in ⟨D⟩`
  const since = firstMatch(text, SINCE);
  if (since) {
    const at = since.index;
    const first = reading.mentions.findLast((mention) => mention.sort === 'place' && masked.indexOf(mention) < at);
    if (first?.sort === 'place' && first.value.place <= 3) add(namedBy(masked, since), first.value.place);
  }
  for (const match of allMatches(text, RAN_FROM)) {
    const others = chainFrom(reading, match.index + match[0].length);
    if (others.length > 0) addRow([namedBy(masked, match), ...others], 1);
  }
  const topWere = firstMatch(text, TOP_WERE);
  if (topWere) addRow(chainFrom(reading, topWere.index + topWere[0].length), 1);
  for (const match of allMatches(text, NEXT_CAME)) {
    // `Then came ⟨A⟩ in ⟨M⟩, ⟨A⟩ in ⟨M⟩ and ⟨A⟩ in ⟨M⟩`
    const others = chainFrom(reading, match.indices![1]![0]).slice(1);
    for (const owner of [namedBy(masked, match), ...others]) addNext(owner);
  }
  const two = firstMatch(text, TWO_FOLLOWED);
  for (const group of [1, 2]) addNext(namedBy(masked, two, 0, group));
  for (const match of allMatches(text, FOLLOWED)) {
    if (/\b(?:was|is) /.test(match[0]) && isUnderWay(text.slice(0, match.index))) continue;
    addNext(namedBy(masked, match), CHASED_HOME.test(match[0]) ? 2 : undefined);
  }
  const home = firstMatch(text, LED_HOME);
  addRow([namedBy(masked, home, 0, 1), namedBy(masked, home, 0, 2)], 1);
  // `⟨A⟩ (⟨M⟩) ahead of ⟨A⟩ (⟨M⟩) and ⟨A⟩ (⟨M⟩)`: a result without a verb
  const line = said.length === 0 ? firstMatch(text, AHEAD) : null;
  if (line) addRow([namedBy(masked, line), ...chainFrom(reading, line.index + line[0].length)], 1);
  // `was ⟨second⟩, when only ⟨A⟩ could beat him`, `⟨finished second⟩, and only ⟨A⟩, in ⟨M⟩, finished in front of them`
  const only = firstMatch(text, ONLY_AHEAD);
  const second = only && said.find(({ place, at }) => place === 2 && at < only.index);
  if (second) add(namedBy(masked, only), 1, second.words);
  for (const match of allMatches(text, HAD_OVER)) {
    if (!isUnderWay(text.slice(0, match.index))) addNext(namedBy(masked, match));
  }
  // `⟨A⟩ ⟨won⟩ the ⟨5000⟩ in ⟨M⟩ to add to ⟨Saturday⟩'s ⟨1500⟩`, `⟨added⟩ the ⟨E⟩ title to the ⟨E⟩ she won`
  for (const placing of said) {
    if (placing.words.sort !== 'place' || placing.place !== 1) continue;
    const added = ADDED_TO.exec(text.slice(placing.at, placing.at + 160));
    addEvent(placing, namedBy(masked, added, placing.at));
  }
  // `shook off ⟨A⟩ and ⟨won⟩`: the last to be got rid of came second, where nobody else is told to have
  for (const match of allMatches(text, SHOOK_OFF)) {
    const won = masked.at(match.index + match[0].length - 1);
    if (won?.sort === 'place' && won.value.place === 1 && !won.value.negated && won.value.verb)
      add(namedBy(masked, match), 2, won);
  }
  const winner = said.find(
    (placing) => placing.place === 1 && placing.words.sort === 'place' && placing.words.value.verb,
  );
  if (winner) {
    for (const match of allMatches(text, LIKEWISE)) if (match.index > winner.at) add(namedBy(masked, match), 1);
    for (const match of allMatches(text, GAPPED)) {
      if (match.index <= winner.at) continue;
      add(namedBy(masked, match), 1, winner.words);
      addRow(nextAfter(reading, match.index + match[0].length, 1) ?? [], 2);
    }
  }
  const winners = firstMatch(text, WINNERS);
  if (winners) {
    for (const mention of reading.mentions) {
      if (mention.sort === 'name' && !mention.value.possessive && masked.indexOf(mention) < winners.index)
        add(mention, 1);
    }
  }
  const together = firstMatch(text, ONE_TWO_AFTER);
  if (together) {
    const runners = [1, 3, 4].flatMap((group) => together.indices![group] ?? []);
    for (let rank = 0; rank < runners.length; rank += 2) add(masked.at(runners[rank]!), rank / 2 + 1);
  } else {
    const swept = firstMatch(text, ONE_TWO);
    const from = swept ? swept.index + swept[0].length : 0;
    const chain = swept ? chainFrom(reading, from) : [];
    // `a Polish one-two, with ⟨A⟩ beating ⟨A⟩`
    const led = swept && chain.length < 2 ? LED.exec(text.slice(from)) : null;
    if (led) chain.splice(0, 1, namedBy(masked, led, from)!, ...chainFrom(reading, from + led[0].length));
    if (chain.length > 1) addRow(chain, 1);
    const seconded = firstMatch(text, SECONDED);
    if (seconded && !said.some(({ at }) => at > seconded.index && at < seconded.index + seconded[0].length))
      add(namedBy(masked, seconded), 2);
  }
  const rest = firstMatch(text, REST);
  if (rest && !said.some(({ how, at }) => how === 'said' && at < rest.index && said.length > 2))
    addRow([namedBy(masked, rest, 0, 1), namedBy(masked, rest, 0, 2)], 2);
  const places = firstMatch(text, NEXT_PLACES);
  if (places) {
    const first = chainBefore(reading, places.index);
    for (const owner of first) addNext(owner);
  }
  for (const { mention, place } of findResultLines(reading, article)) add(mention, place);
  return found;
};
