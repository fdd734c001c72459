import { type Clause, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { namedBy, pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention, PlaceMention } from '../../mentions/mention.ts';
import { bindMarks } from './binding.ts';
import { RESPECTIVELY, TWO_EVENTS, TWO_WON } from './implied-places.ts';
import { subjectAt } from './subjects.ts';

/** Whose a place is that is said: the words on either side of it. */

/** `1` before a name: a place by its number alone, in a line of results. */
export const isListed = (place: PlaceMention): boolean => /^\d{1,2}$/.test(place.text);

/** `second was Ngeny`, `silver went to Muir`, `the win for Kerr`, `won by Kerr`: the athlete stands after the place. */
const OWNER_AFTER = pattern(
  "^(?: place| spot| medal| home| back| across the line| over the line| lady| woman)?(?: in [^,;.(){M}{R}{P}]{1,20})?(?:,|:| [–-](?= )| (?:was|being|is|came|for|of))? ?(?:the |fellow |compatriot |[A-Z][\\w’'-]+ ){0,2}(?<a>{A})|^(?: place| spot| medal)?(?: in [^,;.(){M}{R}{P}]{1,20})? (?:(?:went|going|goes|go|belonged|belongs|fell) (?:instead |again |finally |deservedly )?to|(?:[a-z]+ly )?by|was (?:taken|claimed|won|secured|filled) by) (?:(?!(?:and|from|over|of|in|at|to|than|more|less|just|about|almost|nearly)\\b|\\d)[\\w{C}{E}{V}{R}{A's}’'-]+,? (?:and )?){0,7}?(?<b>{A})",
);
// `silver for teenager Vik`, `the last of them silver, for discus thrower Vik`
const FOR_WHOM = pattern('^(?: medal)?,? for (?:[a-z{E}-]+ ){1,3}(?<a>{A})');
// `⟨Fourth⟩, ⟨A⟩ ran ⟨M⟩`
const FIRST_NAMED = pattern("^, (?:the |fellow |[A-Z][\\w’'-]+ |{A's} ){0,3}?(?<a>{A})");
// `and in ⟨fourth⟩, in ⟨M⟩, ⟨A⟩`
const INVERTED = pattern(
  "^(?: place)?(?: in (?:the )?{E})?,? (?:in|with|on) (?:an? )?(?:[a-z{R}]+ (?:of )?)?{M}, (?:was |came )?(?:the |fellow |[A-Z][\\w’'-]+ ){0,3}(?<a>{A})(?=[.,;]|$| of\\b| \\()",
);
// `In ⟨third⟩ the American ⟨A⟩ (⟨M⟩)`
const IN_PLACE = pattern(
  "^(?: place)?,? (?:was |came )?(?:the |also |fellow |[A-Z][\\w’'-]+ |{A's} ){0,3}(?<a>{A}) \\({M}",
);
// `A ⟨silver medal⟩ in the ⟨E⟩ is the nearest she has come`
const FRONTED_MEDAL = pattern(
  "^(?: medal)?[^;.{A}{A's}{M}]{0,80} (?:is|was|remains) [^;.{A}{A's}{M}]{0,40}(?<a>{A}|{A's})",
);
const OPENING = /^["“]?(?:An?|Another|That|This)? ?$/;
const IN_FRONT_OF_IT = /(?:^|[.;,] |\band |^And )(?:[Ii]n |then |a distant )?$/;
// `was ⟨won⟩ in ⟨M⟩ by ⟨A⟩`
const WON_BY = pattern("^ (?:in|with) {M},? by (?:the |fellow |[A-Z][\\w’'-]+ |{A's} ){0,3}?(?<a>{A})");
// `silver to Moe and bronze to Dahl`
const MEDAL_TO = pattern(
  "^(?: to|(?: (?:in|of|at|over) [^;.,{M}{A}]{1,40})? (?:was|is|being) (?:then |duly |also )?{P} by) (?:the |[\\w’'-]+ |{A's} ){0,3}?(?<a>{A})",
);
// `the silver was Moe's by five thousandths`; not `second was Moe's best`
const WAS_HIS = pattern(
  "^(?: place| medal)?(?: \\({M}\\))? (?:was|is|would be) (?<a>{A's})(?=[.,;:!?]|$| (?:by|on|in|with|for|and|but|after|reward|prize|consolation|lot|fate)\\b)",
);
const LINK_AFTER = /^:|^ [–-] |\b(?:was|went|going|being|is|goes|go|belong(?:ed|s)|fell|came|for|by|of)\b/;
// `second-placed Vik`
const PLACED_AFTER = pattern("^ (?:[\\w’'-]+ ){0,2}(?<a>{A})");
// `1. Vik`, `2 Moe`, `3) Dahl`
const LISTED_AFTER = pattern('^(?:st|nd|rd|th)?[.)=,:]?(?: ?[|] ?| {0,2})(?:[A-Z]\\.? )?(?<a>{A})');
// `the winner, Vik`, `behind winner Vik`, `runner-up Moe`
const PERSON = /^(?:winners?|victors?|runners?[- ]up)$/i;
const NAMED_AFTER = pattern('^[,:]? (?<a>{A})');
// `Vik, runner-up in`, `came home runner-up`, `was the winner`
const COPULA =
  /\b(?:was|is|were|are|be|been|being|as|emerged|became|named|finish(?:ed|ing)|also|r[au]n(?:s|ning)? out|came out|prov(?:ed|ing)|turned out)\b(?:(?!\b(?:behind|before|after|from|over|beat|ahead)\b)[^.;,]){0,25}$/;
// `⟨A⟩, ⟨Friday⟩'s ⟨100m⟩ winner`, `⟨A⟩, last year's ⟨C⟩ runner-up`
const APPOSED_AS = pattern(
  "({A})(?: of {V})?(?:,? \\([^()]{1,20}\\)|, {G})?, (?:the |a |an |{D}'s |last year's )?(?:surprise |eventual |[a-z]+ )?(?:{D} )?(?:{V} |{C} )?(?:{E} )?$",
);
const APPOSED = pattern(
  "{A}(?: of {V})?(?:,? \\([^()]{1,20}\\)|, {G})?, (?:the |a |{D}'s )?$|\\b(?:came|comes|coming|home|ended|finishing|up|in) (?:a |the |as )?$",
);
// `second in a national record of ⟨M⟩`
export const JOINED_MARK = pattern('^(?: place)? (?:in|with|at|on|clocking) (?:a |an )?(?:[a-z{R}]+ (?:of )?){0,3}{M}');
// `with Vik ⟨runner-up⟩ seven-tenths back`
const WITH_ONE = pattern('\\bwith (?:[^;.,{M}{A}{P}]{0,60} )?({A})(?: (?:of|from) {V})?(?: \\([^()]{1,20}\\))? $');
const APPOSED_TO = pattern('({A})(?: of {V})?(?:,? \\([^()]{1,20}\\)|, {G})?, (?:the |a |an )?$');
// `leaving Vik with`, `pushed Moe to`, `beat Moe into` (not `beat Moe to`), `earned her a`, `won him the`: the object has the place.
const GIVEN = pattern(
  "\\b(?:(?:leaving|left|leaves|giving|gave|gives|earn(?:ed|ing|s)|brought|bringing|handed|handing|made|making|saw|secur(?:ed|ing)) (?:[\\w’'-]+ ){0,3}(?<a>{A})(?: (?:with|to settle for|a|an|the|his|her|for|in|back|down|only|just|another|first|second|third|{C}|{E}|{V}|{D}))*(?: [a-z]+)?|(?:shift(?:ed|ing)|push(?:ed|ing|es)?|relegat(?:ed|ing|es?)|reduc(?:ed|ing)|restrict(?:ed|ing)|condemn(?:ed|ing)|limit(?:ed|ing)|beat(?:ing|en|s)?|forc(?:ed|ing)|edg(?:ed|ing)|demot(?:ed|ing)|consign(?:ed|ing)|send(?:ing)?|sent|bump(?:ed|ing)|knock(?:ed|ing)) (?:[\\w’'-]+ ){0,4}(?<b>{A}) (?:back |down )?(?:into|(?<!\\b(?:beat(?:ing|en|s)?|edg(?:ed|ing)) (?:[\\w’'-]+ ){0,4}{A} )to)(?: (?:the|a))?) $",
);
// `⟨A⟩ rallied to deny ⟨A⟩ a brave ⟨bronze⟩`: who denies has it
const DENIED_TO = pattern("\\bden(?:y|ied|ies|ying) {A} (?:an?|the|another|{A's}) (?:[\\w-]+ |{C} |{E} |{V} ){0,4}$");
const VERB_OF_GIVING = /^(?:mad|mak|w[io]n|earn|secur|gave|brought|land)/i;
const OBJECT = pattern('^ ({A}) (?:a|an|the|his|her|another|[a-z]+|{E}|{C}) ');
// `⟨M⟩ was good enough for`, `⟨M⟩, which proved enough to`: the place of whose the mark is
const ENOUGH = pattern(
  "({M})(?:,? by (?:[\\w{A's}’'-]+ ){0,3}?{A})?[^;.{A}{A's}{M}]{0,50}\\b(?:(?:enough|sufficient) (?:for|to)|(?:was|is|proved|being) (?:only )?(?:worth|good for)) (?:[\\w{A}’'-]+ ){0,4}$",
);
// `It was worth`, `That was good enough for`: the last mark's of the sentence before
const IT_BACK =
  /^["“]?(?:It|That|This|The (?:time|mark|jump|throw|distance|height|effort)) (?:was |is |proved |turned out to be )?(?:just |easily |still |more than |also )?(?:(?:good )?(?:enough|sufficient) (?:for|to)|worth|gave (?:him|her)|earned (?:him|her)|brought (?:him|her)) (?:[\w’'-]+ ){0,4}$/;
// `a late surge from Moe clinched`; not `beating Moe won him`
const JUST_BEFORE = pattern(
  "(?<!{A} )\\b(?:from|by|of) (?:[\\w’'-]+ ){0,3}({A})(?: of (?:the )?{V})?(?:,? \\([^()]{1,20}\\))? (?:[a-z]+ly |then |also |again )?$",
);
const POSSESSOR = pattern("({A's}) (?:(?:[\\w-]+|{M}) ){0,3}$");

// `Her best is ⟨ninth⟩`, `His highest finish had been ⟨sixth⟩`
const BEST_PLACE = pattern(
  "({A's}) (?:previous |own )?(?:{R}|best|highest)(?: (?:result|finish|place|placing|position|performance|showing))?(?: (?:so far|to date|there|until then|before that|[a-z]+ [{C}{V}]|in {E}))? (?:is|was|had been|has been|remains|being)(?: only| still)?(?: a| an| the)? $",
);

const FRONTED = pattern("^[^;.,{A}]{0,40}, (?:the |[A-Z][\\w’'-]+ ){0,3}(?<a>{A})");
const TAKING =
  /\b(?:for|on (?:his|her|the) way to|t(?:ook|aking)|(?:earn|claim|collect|land|clinch|seal|grabb)(?:ed|ing)|secur(?:ed|ing)|celebrat(?:ed|ing)|w[io]n(?:ning)?) $/;

interface Owner {
  readonly mention: AnyMention;
  readonly person: Person | null;
}

/** The mark that is said to have been enough for the place at `at`; null without one. */
export const enoughFor = ({ masked }: Reading, at: number): AnyMention | null => {
  const from = Math.max(0, at - 120);
  return namedBy(masked, ENOUGH.exec(masked.text.slice(from, at)), from);
};

/** Who finished in the place that `place` names: the athlete after it (`second was A`), else its subject. */
export const ownerOfPlace = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  place: PlaceMention,
): Owner | null => {
  const at = reading.masked.indexOf(place);
  const { text } = reading.masked;
  const rest = text.slice(at + 1);
  const ownerOf = (mention: AnyMention | null): Owner | null =>
    mention && { mention, person: article.personOf(mention) };
  const after = (match: RegExpExecArray | null): Owner | null => ownerOf(namedBy(reading.masked, match, at + 1));
  const before = (of: RegExp, reach = at): Owner | null => {
    const from = Math.max(0, at - reach);
    return ownerOf(namedBy(reading.masked, of.exec(text.slice(from, at)), from));
  };
  if (isListed(place)) return after(LISTED_AFTER.exec(rest));
  const placed = PLACED_AFTER.exec(rest);
  if (/placed$/.test(place.text) || (placed && / (?:man|woman|finisher|runner|placer)$/.test(place.text)))
    return after(placed);
  // `took the runner-up spot`: a place, no person
  if (PERSON.test(place.text) && !/^ (?:spot|place|position|finish)\b/.test(rest)) {
    const named = NAMED_AFTER.exec(rest);
    if (named) return after(named);
    const beside = before(APPOSED_AS, 90) ?? before(WITH_ONE);
    if (beside) return beside;
    if (!COPULA.test(text.slice(0, at)) && !APPOSED.test(text.slice(0, at))) return null;
  }
  // `Finishing third, Mexico's Vik …`
  const fronted = at === 0 && /^(?:Finish|Plac|Com)ing\b/.test(place.text) ? FRONTED.exec(rest) : null;
  if (fronted) return after(fronted);
  const denial = place.value.verb ? null : DENIED_TO.exec(text.slice(0, at));
  if (denial) {
    return ownerOf(subjectAt(reading, clauses, denial.index)?.mention ?? null);
  }
  const given = (place.value.verb ? null : before(GIVEN, 120)) ?? before(BEST_PLACE, 90);
  if (given) return given;
  // `Kerr's victory`, `her third place`
  const own = before(POSSESSOR);
  // `beat Moe, taking his first ⟨win⟩`: the taker's, whoever `his` might be
  const taken = own?.mention.sort === 'pronoun' && TAKING.test(text.slice(0, reading.masked.indexOf(own.mention)));
  if (own && !taken) return own;
  // `earned him a silver`, `won her the title`
  if (place.value.verb && VERB_OF_GIVING.test(place.text)) {
    const object = after(OBJECT.exec(rest));
    if (object) return object;
  }
  const mark = enoughFor(reading, at);
  const earlier = IT_BACK.test(text.slice(0, at)) ? article.readings[reading.index - 1] : undefined;
  const binding = mark
    ? bindMarks(reading, article, clauses).find((one) => one.mark === mark)
    : earlier &&
      bindMarks(earlier, article, splitClauses(earlier.masked)).findLast(({ standing }) => standing === 'new');
  if (binding) return { mention: binding.owner ?? place, person: binding.person };
  const nearest = place.value.verb ? before(JUST_BEFORE, 40) : null;
  if (nearest && nearest.person?.team !== true) return nearest;
  const isPassive = place.value.verb && /\b(?:was|were|is|being) (?:[a-z]+ly )?$/.test(text.slice(0, at));
  const wonBy = isPassive ? WON_BY.exec(rest) : null;
  if (wonBy) return after(wonBy);
  const isNamed =
    (at === 0 && /^[A-Z][a-z]+$/.test(place.text)) || /(?:^|[;,.] )(?:and )?[Tt]he $/.test(text.slice(0, at));
  const first = isNamed && !place.value.verb ? FIRST_NAMED.exec(rest) : null;
  if (first) return after(first);
  const inverted = !place.value.verb && IN_FRONT_OF_IT.test(text.slice(0, at)) ? INVERTED.exec(rest) : null;
  if (inverted) return after(inverted);
  const inPlace = !place.value.verb && /(?:^|\band |[;,] )[Ii]n $/.test(text.slice(0, at)) ? IN_PLACE.exec(rest) : null;
  if (inPlace) return after(inPlace);
  const fronting = place.value.medal && OPENING.test(text.slice(0, at)) ? FRONTED_MEDAL.exec(rest) : null;
  const theirs = fronting ? after(fronting) : null;
  if (theirs?.mention.sort === 'pronoun') return theirs;
  const whom = place.value.medal && !place.value.verb ? FOR_WHOM.exec(rest) : null;
  if (whom) return after(whom);
  const his = place.value.verb ? null : WAS_HIS.exec(rest);
  if (his) return after(his);
  const owner = OWNER_AFTER.exec(rest) ?? (place.value.medal && !place.value.verb ? MEDAL_TO.exec(rest) : null);
  // `got past Moe, second in ⟨M⟩`, `the record fell to Vik, winner in ⟨M⟩`
  const apposed = place.value.verb || owner || !JOINED_MARK.test(rest) ? null : before(APPOSED_TO);
  if (apposed) return apposed;
  if (
    owner &&
    (place.value.verb ? /^ (?:[a-z]+ly )?by\b/.test(owner[0]) : LINK_AFTER.test(owner[0]) || /^ to /.test(owner[0]))
  )
    return after(owner);
  // `⟨A⟩ and ⟨A⟩ ⟨sealed⟩ the ⟨E⟩ and ⟨E⟩ titles respectively`: the first of them the first
  const each = TWO_EVENTS.test(rest) && RESPECTIVELY.test(rest) ? before(TWO_WON) : null;
  return each ?? ownerOf(subjectAt(reading, clauses, at)?.mention ?? null);
};
