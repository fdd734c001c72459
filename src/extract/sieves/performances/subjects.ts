import { type Clause, clauseAt } from '../../discourse/clauses.ts';
import { pattern } from '../../discourse/masking.ts';
import type { Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';

/**
 * What makes an athlete no subject: the words just before him. `ahead of Kerr`, `beat Kerr`,
 * `the crowd around Kerr`; not `and Kerr`, `as Kerr`.
 */
const OBLIQUE = pattern(
  "\\b(?:(?:battle|duel|fight|tussle|struggle|sprint|scrap|clash|rematch|showdown|contest|level|tied?|drew level|caught up|kept up|keep up|stay(?:ed|ing)?|along|together|away|toe|shoulder|stride) with|same [a-z]+ as|by|to|over|from|of|than|behind|against|past|for|alongside|between|at|in|on|like|after|off|under|inside|outside|beyond|around|towards?|about|upon|above|below|beside|via|without|since|beat|beats|beating|beaten|edg(?:e[sd]?|ing)|out|pass(?:ed|es|ing)?|defeat(?:ed|ing|s)?|caught|catch(?:es|ing)|over(?:took|takes?|taking|haul(?:ed|s|ing))|follow(?:ed|s|ing)|chas(?:e[sd]?|ing)|h[eo]ld(?:s|ing)? off|out(?:sprint|kick|last|lean|jump|pac|duel|run|ran)\\w*|pip(?:s|ped|ping)|leav(?:ing|es?)|left|let(?:s|ting)?|join(?:ed|s|ing)|help(?:ed|s|ing)|led|made|making|track(?:ed|ing|s)|reel(?:ed|ing) in|pull(?:ed|ing)|outclass\\w*|humbl\\w+|deposed?|top(?:ped|ping)|stunn\\w+|trounc\\w+|shad(?:ed|ing)|nipp(?:ed|ing)|repel(?:led|ling)|gave|giving|give|earned|earning|brought|denied|denying|congratulated|told|ousted|replaced|dethroned|upset|hunted|shadow(?:ed|ing)|partner(?:ed|ing)|trail(?:ed|s|ing)|fac(?:ed|es|ing)|challeng(?:ed|es|ing)|matched|matching|dropp(?:ed|ing)|dominat(?:ed|ing)|eclips(?:ed|es|ing)|succeed(?:ed|ing)|embraced|hugged|thanked|praised|lapp(?:ed|ing)|pursu(?:ed|ing)|surpris(?:ed|ing)|shock(?:ed|ing)|overpower(?:ed|ing)|destroy(?:ed|ing)|crush(?:ed|ing)|thrash(?:ed|ing)|demolish(?:ed|ing)|emulat(?:ed|ing)|overshadow(?:ed|ing)|(?:saw|seeing|sees|fought|fighting|fend(?:ed|ing)|shrugg(?:ed|ing)|shook|shaking) off|wore down|wearing down|r[au]n(?:ning)? down|chased down|(?:t(?:ook|akes?|aking)|brought|bring(?:s|ing)?|gunn(?:ed|ing)|mow(?:ed|ing)|hunt(?:ed|ing)|track(?:ed|ing)|haul(?:ed|ing)|star(?:ed|ing)) down)(?:(?: (?:{A}|{A's}|the|his|her|a|an|fellow|compatriot|country(?:wo)?man|clubmate|brother|sister|friend|(?:(?:relay|training|club|college) )?(?:team-?mate|partner)|team mate|rival|then|old|young|former|great|home|local|veteran|teenager|newcomer|youngster|[A-Z][\\w'.-]+|[a-z-]+ (?:champion|winner|holder|medallist|medalist|starter|finisher|leader|favou?rite|runner|sprinter|hurdler|miler|thrower|jumper|vaulter|pacemaker|pacer)))+,?)? $",
);
// `after Crouser had opened`, `than Moss ran`: a conjunction; not `after Crouser in the ring`
const CLAUSAL = /\b(?:after|than|like|as|since) (?:(?!\w+ing )[\w'.-]+ ){0,3}$/;
const CLAUSAL_VERB = pattern(
  '^ (?:{P}|(?:had|has|was|is|did|could|would|ran|won|took|set|threw|broke|beat|led|came|went|fell|made|got|held|put|jumped|cleared|opened|clocked|finished|overtook|passed|moved|held)\\b)',
);
// `while behind her Moss overtook Hill`: a subject; not `finished behind her team-mate Moss`
const BEHIND_HER = pattern(
  "(?:^|[,;] |\\b(?:while|and|but|as) )[Bb]ehind {A},? (?:(?:the |[A-Z][\\w'.-]+ |{A's} ){0,3})$",
);
// `followed by Moss in third, also posting ⟨M⟩`: what comes next is Moss's.
const FOLLOWED_BY = /\bfollowed(?: [a-z]+)?(?: (?:in|across) [a-z ]{1,14})? by (?:[\w'-]+ ){0,3}$/;
const CLAUSE_WITH = /^(?:,? ?(?:and )?with (?:the |fellow |[a-z]+ ){0,3})$/;

// `was sixth and the top ⟨American⟩ in ⟨M⟩`, `to become the first ⟨woman⟩`: said of another
const PREDICATE = pattern(
  '\\b(?:was|were|is|are|been|became|becom(?:e|es|ing)|remains?|made (?:him|her|{A}))(?: (?:{P}|also|again|now|still|only)){0,3}(?:,| and)? (?:(?:the|a|an) (?:[\\w-]+ ){0,2})?$',
);
// `Moss won, the first American woman to do so, in ⟨M⟩`
const FIRST_OF = /^the (?:first|only|second|third|fourth|youngest|oldest|fastest|last|sole)\b/i;
const TO_DO = /^ (?:to|since|ever|in history|from)\b/;
const isAthlete = (mention: AnyMention): boolean =>
  (mention.sort === 'name' || mention.sort === 'pronoun' || mention.sort === 'epithet') &&
  !(mention.sort === 'pronoun' && mention.value.plural);
// `took her through 1000m`: an object's form
const OBJECT_PRONOUN = /^(?:him|her|me|us|them|(?:him|her|my)self)$/i;
const isObjectPronoun = (mention: AnyMention): boolean =>
  mention.sort === 'pronoun' && !mention.value.possessive && OBJECT_PRONOUN.test(mention.text);
// `Hill (coach: Ben Moss; Eastland)`: told of Hill; not `Hill (behind Moss, who ran 9.98)`
const ASIDE_BEFORE = pattern('{N}(?: of {V})? \\([^(){M}{P}]*$');
const ASIDE_AFTER = pattern('^[^(){M}{P}]*\\)');
const isAside = (text: string, at: number): boolean =>
  ASIDE_BEFORE.test(text.slice(Math.max(0, at - 80), at)) && ASIDE_AFTER.test(text.slice(at + 1, at + 80));

const isPossessive = (mention: AnyMention): boolean =>
  (mention.sort === 'name' || mention.sort === 'pronoun' || mention.sort === 'epithet') && mention.value.possessive;

// `from Webb and Sweden's Rossi to win`: an object too; not `from Webb and Rossi was third`
const AND = pattern(
  "^(?:,|,? and|,? &) (?:(?:the |fellow |[A-Z][\\w.'-]+ ){0,3}|(?:[\\w{D}{C}{E}{V}.'-]+ ){0,4}(?:champion|medall?ist|winner|holder|finalist|runner-up) )$",
);
const VERB_AFTER = pattern(
  '^,? (?:who |(?:then|also|both|only|later|again) )?(?:{P}|(?:w[ao]s|were|had|ha[sd]|did|could|would|[a-z]+ed|ran|won|took|came|set|threw|broke|beat|led|went|fell|made|got|held|put|finishw*|first|second|third|fourth|fifth|sixth|seventh|eighth|in|with)\\b)',
);

// `behind Moss, the Jamaican winning in ⟨M⟩`: what he does, whoever stood before
const ABSOLUTE = pattern(
  ', {A} (?:{P}|having|being|finishing|taking|settling|coming|running|clocking|needing|throwing|jumping|clearing|placing)',
);

// `surprised ⟨A⟩ to win`: one to whom something is done; not `let ⟨A⟩ win`, `allowed ⟨A⟩ to take`
const TO_WIN = pattern(
  '^(?: \\([^()]{1,20}\\)| (?:of|from) {V})? to (?:{P}|(?:re)?(?:take|claim|clinch|land|earn|secure|seal|retain|grab|snatch|finish|cross|break|set|lower|run|clock|post|record|become|strike|defend|regain|complete|gain)\\b)',
);
const MAKES_DO = pattern(
  '\\b(?:let|lets|letting|allow\\w*|help\\w*|enabl\\w*|forc\\w*|leav\\w*|left|for|saw|sees?|seeing|want\\w*|expect\\w*|tipp?\\w*|permit\\w*|inspir\\w*|guid\\w*|pac(?:ed|ing)|led|urg\\w*|encourag\\w*|push\\w*|driv\\w*|carri\\w*|spur\\w*|caus\\w*|persuad\\w*|ask\\w*|watch\\w*|prompt\\w*|propel\\w*|to|with|only|{A}|{M}|{P}|,)[^,;:.{A}{M}{P}]{0,30}$',
);
const DETERMINED =
  /(?:^|[,;:–] |\b(?:and|but|while|when|as|before|after|because|that|so) )(?:the |[A-Z][\w'.-]* |[a-z-]+ (?:champion|winner|holder|medallist|medalist) ){0,4}$/;

/** Athletes' mentions with their place in the masked text, in order. */
export const athletesOf = (reading: Reading): readonly { mention: AnyMention; at: number; subject: boolean }[] => {
  const { text } = reading.masked;
  const isPredicate = (mention: AnyMention): boolean => {
    const at = reading.masked.indexOf(mention);
    if (mention.sort === 'epithet' && FIRST_OF.test(mention.text) && TO_DO.test(text.slice(at + 1, at + 12)))
      return true;
    return mention.sort === 'epithet' && PREDICATE.test(text.slice(Math.max(0, at - 60), at));
  };
  const found: { mention: AnyMention; at: number; subject: boolean }[] = [];
  for (const mention of reading.mentions.filter(isAthlete)) {
    const at = reading.masked.indexOf(mention);
    const before = found.at(-1);
    const joined =
      before !== undefined &&
      !before.subject &&
      !isPossessive(before.mention) &&
      !isPredicate(before.mention) &&
      AND.test(text.slice(before.at + 1, at)) &&
      !VERB_AFTER.test(text.slice(at + 1, at + 30));
    const after = text.slice(at + 1, at + 60);
    const done =
      found.some(({ subject }) => subject) &&
      TO_WIN.test(after) &&
      !DETERMINED.test(text.slice(Math.max(0, at - 60), at)) &&
      !MAKES_DO.test(text.slice(Math.max(0, at - 60), at));
    const absolute = ABSOLUTE.test(text.slice(Math.max(0, at - 2), at + 12));
    const subject =
      !isPossessive(mention) &&
      !isPredicate(mention) &&
      !isObjectPronoun(mention) &&
      !done &&
      !isAside(text, at) &&
      (!joined || absolute) &&
      (absolute ||
        FOLLOWED_BY.test(text.slice(Math.max(0, at - 60), at)) ||
        (BEHIND_HER.test(text.slice(Math.max(0, at - 40), at)) && CLAUSAL_VERB.test(text.slice(at + 1, at + 20))) ||
        (CLAUSAL.test(text.slice(Math.max(0, at - 60), at)) && CLAUSAL_VERB.test(text.slice(at + 1, at + 14))) ||
        !OBLIQUE.test(text.slice(Math.max(0, at - 60), at)));
    found.push({ mention, at, subject });
  }
  return found;
};

/** What stands between a subject and its mark makes another the owner: `Kerr, whose rival ran M`. */
const RELATIVE_TO_OBLIQUE = pattern('^,?(?: [^,;]{0,20},)? (?:who|whose|(?:for|to|by|from) whom)\\b');

// `past ⟨A⟩, the fastest man in the world last year, who`: told of him by the way
const APPOSITION =
  /^(?: \([^()]{1,30}\))?, (?:the|an?|himself|herself|already|(?:last|this) year's) [^;.]{20,120},? ?$/;
const DESCRIBED = /^ (?:in|of|over|from|at|by|with|for) [^,;.]{20,90},? ?$/;

// `came from Vik, with a leap of ⟨M⟩, Moss, who …`: the mark is his who has it `with` him.
const HAS_WITH = pattern('^(?: of {V})?, with (?:a |an |his |her )?[^;,.{A}{M}]{0,40}$');
const MARK_BESIDE = pattern('^,?:? \\(?{M}');

// `With 13.97m in the shot and 52.41m in the javelin, both bests, Hill led`; not `The winner ran 13.97, and Hill`
const FRONTED =
  /^["“]?(?:With|In|At|After|From|Following|Thanks to|By|Having|Running|Clocking|Throwing|Jumping|Clearing|Leaping)\b[^.;]*$/;

// `After a 3:31.39 win in Rome, there was little doubt that Moss`; not `After 3:31.39 the crowd wanted Moss`
const EXPLETIVE =
  /^[^;.,]{0,50}, (?:there (?:was|is|were|seemed|could be|can be) (?:little|no|never any|not much|hardly any) (?:doubt|question|stopping|catching|holding|denying|surprise)|it was (?:no surprise|clear|obvious|little surprise)|few (?:doubted|expected|would bet against))(?: (?:that|when|as|in|about))?(?: the)? $/;

// `, and came home` after `when Moss went`: who came home is the subject before
const SUBORDINATE = /^(?:while|when|as|after|before|because|since|until|although) /;

const CARRIED =
  /\b(?:t(?:ook|akes?|aking)|br(?:ought|ings?|inging)|carri(?:ed|es)|carrying|swept|saw|sees|powered|propelled|drove|lifted|sent|helped|put|moved|earned|gave|landed|won|pushed|spurred|steered|inspired|dragged|pulled|got) $/;
const PARTED = /[;:]|, (?:and|but|while)\b/;

/**
 * The athlete who is the subject at `index` of the masked text: the nearest one before it in its
 * clause who is no object, else the subject of the clauses before, else one who follows at once
 * (`In 3:45.14, Kerr won`).
 * @returns the mention and how far the search had to go, or null
 */
export const subjectAt = (
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): { mention: AnyMention; reach: 'clause' | 'sentence' | 'after' } | null => {
  const athletes = athletesOf(reading);
  const { text } = reading.masked;
  const at = clauses.findIndex((clause) => clause.start <= index && index < clause.end);
  const own = clauses[at];
  if (own === undefined) return null;
  const { resumes } = own;
  const before = athletes.filter(
    (athlete) => athlete.at < index && (resumes === null || athlete.at < resumes || athlete.at >= own.start),
  );
  const resuming = resumes === null ? undefined : before.findLast((athlete) => athlete.at < resumes);
  if (
    resuming &&
    text.slice(resuming.at + 1, resumes!).length < 40 &&
    !SUBORDINATE.test(text.slice(resumes!, resumes! + 9)) &&
    !before.some((athlete) => athlete.at >= own.start && athlete.subject)
  ) {
    return isPossessive(resuming.mention) ? null : { mention: resuming.mention, reach: 'clause' };
  }
  if (own.relative) {
    const head = before.filter((athlete) => athlete.at < own.start).at(-1);
    const inside = before.filter((athlete) => athlete.at >= own.start && athlete.subject).at(-1);
    if (inside) return { mention: inside.mention, reach: 'clause' };
    const gap = head === undefined ? 0 : own.start - head.at;
    const told = head === undefined ? '' : text.slice(head.at + 1, own.start);
    const isNear = gap < 40 || (head?.mention.sort === 'epithet' ? DESCRIBED : APPOSITION).test(told);
    if (head && isNear && !isPossessive(head.mention)) return { mention: head.mention, reach: 'clause' };
  }
  for (const athlete of [...before].reverse()) {
    if (athlete.at < own.start) break;
    if (athlete.subject) return { mention: athlete.mention, reach: 'clause' };
    // `with Moe third in`; not `stayed with her and finished`
    const isWith = CLAUSE_WITH.test(text.slice(own.start, athlete.at)) && !isObjectPronoun(athlete.mention);
    if (isWith && !isPossessive(athlete.mention)) {
      return { mention: athlete.mention, reach: 'clause' };
    }
    const between = text.slice(athlete.at + 1, index);
    const has = !isPossessive(athlete.mention) && !isObjectPronoun(athlete.mention) && HAS_WITH.test(between);
    if (RELATIVE_TO_OBLIQUE.test(between) || has) return { mention: athlete.mention, reach: 'clause' };
  }
  // `Moss's last lap took her home in ⟨M⟩`; not `Behind her in ⟨M⟩`
  const moved = before.findLast(
    ({ mention, at: place }) =>
      place >= own.start &&
      isObjectPronoun(mention) &&
      CARRIED.test(text.slice(Math.max(own.start, place - 30), place)),
  );
  if (moved !== undefined && !PARTED.test(text.slice(moved.at, index)))
    return { mention: moved.mention, reach: 'clause' };
  for (const athlete of [...before].reverse())
    if (athlete.subject && athlete.at < own.start) return { mention: athlete.mention, reach: 'sentence' };
  // `In 3:45.14, Kerr won`
  const after = athletes.find((athlete) => athlete.at > index && athlete.subject);
  // `Lee 9.80, Moss 9.90`: each has a mark of its own
  if (after && MARK_BESIDE.test(text.slice(after.at + 1))) return null;
  if (after && /^(?: [^;.,]{0,40})?, (?:the )?$/.test(text.slice(index + 1, after.at)))
    return { mention: after.mention, reach: 'after' };
  if (
    after &&
    before.length === 0 &&
    FRONTED.test(text.slice(0, index)) &&
    EXPLETIVE.test(text.slice(index + 1, after.at))
  )
    return { mention: after.mention, reach: 'after' };
  if (
    after &&
    before.length === 0 &&
    FRONTED.test(text.slice(0, index)) &&
    /, (?:the |[\w'.-]+ ){0,3}$/.test(text.slice(index + 1, after.at))
  )
    return { mention: after.mention, reach: 'after' };
  return null;
};

/** `Solberg's third-place finish in the 5000m in 13:01.22`: the possessor, where no subject comes between. */
export const possessorAt = (
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): { mention: AnyMention; reach: 'clause' | 'sentence' } | null => {
  const own = clauseAt(clauses, index);
  const last = athletesOf(reading).findLast((athlete) => athlete.at < index);
  if (last === undefined || !isPossessive(last.mention)) return null;
  // `Norwegian lowers Nuguse's record to 3:45.14`: an object's
  const before = reading.masked.text.slice(clauseAt(clauses, last.at).start, last.at);
  if (!/^["“]?(?:(?:[Aa]nd|[Bb]ut|[Ww]ith|[Ii]n|[Aa]t|[Aa]fter|[Oo]n|[Tt]he|[Tt]hen) ){0,2}$/.test(before)) return null;
  return { mention: last.mention, reach: last.at >= own.start ? 'clause' : 'sentence' };
};

// `the leading group reached 30km in`, `the pacemaker went through in`: nobody who has a name
const COLLECTIVE =
  /\b(?:group|pack|field|leaders|leading (?:two|three|four|five|six|seven|eight|ten|dozen|bunch)|pacemakers?|pacers?|rabbits?|pair|trio|duo|quartet|peloton|runners|men|women|athletes|everyone|everybody|nobody)\b[^,;]*$/i;

/** True where a crowd or a nameless runner is the subject. */
export const isCollective = (reading: Reading, clauses: readonly Clause[], index: number): boolean => {
  const own = clauseAt(clauses, index);
  const last = athletesOf(reading).findLast((athlete) => athlete.at >= own.start && athlete.at < index);
  return COLLECTIVE.test(reading.masked.text.slice(last?.at ?? own.start, index));
};
