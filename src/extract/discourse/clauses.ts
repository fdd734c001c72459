import { allMatches, candidates, everyMatch } from '../text/matching.ts';
import { once } from '../text/once.ts';
import { type MaskedSentence, pattern } from './masking.ts';

/** A clause of a masked sentence: a half-open stretch of its text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** True where it opens with `who` or `which`: its subject is the mention just before it. */
  readonly relative: boolean;
  /** Where the relative clause began that this one takes up after: `⟨A⟩, who will join ⟨B⟩, ran ⟨M⟩`; else null. */
  readonly resumes: number | null;
}

/**
 * Where a new clause begins, as lookbehind-free patterns; the clause starts at the end of group 1.
 * Order does not matter: all breaks are gathered, then sorted.
 */
const BREAKS: readonly RegExp[] = [
  // `won in ⟨M⟩; ⟨A⟩ was second`, `⟨A⟩ ran ⟨M⟩ – a record`
  pattern('([;] |\\s[–—-]{1,2} |: (?=(?:the |a )?{A}))', 'g'),
  // `…, and ⟨A⟩ was third`, `…, but fell`, `…, with ⟨A⟩ second`
  pattern('(, )(?=(?:but|while|whereas|whilst|although|though|because|where|before|after|when|as) )', 'g'),
  pattern(
    '(?<!\\b(?:battle|duel|fight|tussle|struggle|sprint|scrap|clash|rematch|showdown|contest|level|along|together|away|stride|shoulder|toe))(,? )(?=(?:and|with) (?:the |then |[a-z]+ ){0,3}{A}[ ,(](?!and {A}))',
    'g',
  ),
  pattern("(,? )(?=(?:and|with) (?:the |then |[a-z]+ ){0,3}{A's} )", 'g'),
  // `… while ⟨A⟩ took`, `… after Kenya's ⟨A⟩ ran`; not `after beating ⟨A⟩`
  pattern(
    "( )(?=(?:while|whereas|but|whilst|before|after|when|as|until|because|since|although) (?:(?!\\w+ing )[\\w'.-]+ ){0,3}{A})",
    'g',
  ),
  // `⟨A⟩ won in ⟨M⟩, ⟨B⟩ was second in ⟨M⟩`
  pattern('(?:{M}\\)?|{P})(, )(?=(?:the )?{A})', 'g'),
  // `left ⟨A⟩ behind, ⟨A⟩ having to make do with ⟨M⟩`
  pattern(
    '(, )(?=(?:the |[a-z-]+ ){0,2}{A} (?:{P}|having|being|improving|leaping|finishing|taking|settling|coming|running|clocking|needing|throwing|jumping|clearing|placing)(?![a-z]))',
    'g',
  ),
];
// not `in that final`, `for that reason`
const RELATIVE = pattern(
  '(,? )(?=(?:who|which|whose) )|(?<!\\b(?:in|at|of|by|on|with|to|from|for|since|after|before|than|during|over))(,? )(?=that )',
  'g',
);
// `⟨A⟩, looking to become the first to win again, came ⟨second⟩`; not `⟨A⟩ won, beating ⟨B⟩`
const PARTICIPLE = pattern(
  '{A}(?: of (?:the )?{V}| \\([^()]{1,20}\\))?(, )(?=(?:still |already |now |again )?[a-z]{2,12}ing (?:to|for|a|an|the|his|her|in|at|only|from|on|with|as|over|off|just|up|out|down) )',
  'g',
);

const VERB =
  '(?:[a-z]+ly |also |then |again |just |still )?(?:{P}|(?:was|were|is|had|has|ran|won|took|set|threw|broke|beat|led|came|went|fell|made|got|held|kept|put|did|finished|claimed|clocked|cleared|jumped|improved|lowered|added|followed|posted|recorded|produced|managed|needed|settled|secured|earned|landed|crossed|opened|closed|equalled|bettered|smashed|earned|retained|defended|stopped|powered|stormed|sprinted|raced|faded|dropped|placed|reached|returned|lost|left|let|sat|stood|hit|cut|flew|drew|rose|hung|clung|met|found|showed|passed)\\b)';
// `, finished a solid third`, `, won in`; not `, beating ⟨B⟩`, `, and won`
const RESUMED = pattern(
  `^,? (?:who|whose|which|(?:still |already |now |again )?[a-z]{2,12}ing) [^;:]{2,140}?(, )(?=${VERB})`,
);
// `⟨A⟩ let ⟨B⟩ go when ⟨B⟩ kicked, and came home in ⟨M⟩`; not `when ⟨B⟩ kicked and came home in ⟨M⟩`
const RESUMED_AFTER = pattern(
  `^(?:while|when|as|after|before|because|since|until|although) (?:(?!\\w+ing )[\\w'.-]+ ){0,3}{A}[^,;:{M}]{2,60}?(?: \\([^()]{1,60}\\))?(, (?:and |but )?)(?=${VERB})`,
);

// `⟨A⟩ got past ⟨B⟩, who was fourth in ⟨V⟩, and took the title`: ⟨A⟩ took it; not `⟨A⟩, who won in ⟨V⟩, and`
const RESUMED_BEYOND = pattern(
  `{A}[^;:,{A}{A's}]{2,60}(?<!\\b(?:and|but|while|as|when|with|where|because) (?:[\\w'.-]+ ){0,3})({A})(?: \\([^()]{1,20}\\))?, who [^,;:{A}]{2,90}(, (?:and (?=${VERB})|(?=to (?:the )?{P})))`,
  'g',
);

const breaksIn = candidates(BREAKS, (pattern) => pattern);

/**
 * Splits a masked sentence into clauses. Rough by intent: it parts subjects from one another, not
 * verbs that share one (`won in 45.91 and broke the record` is one clause).
 */
export const splitClauses = once(({ text }: MaskedSentence): readonly Clause[] => {
  const starts = new Map<number, boolean>([[0, false]]);
  const resumed = new Map<number, number>();
  for (const before of breaksIn(text)) {
    for (const match of everyMatch(text, before)) {
      const start = match.indices![1]![1];
      starts.set(start, false);
      const again = RESUMED_AFTER.exec(text.slice(start, start + 120))?.indices?.[1]?.[1];
      if (again === undefined) continue;
      starts.set(start + again, false);
      resumed.set(start + again, start);
    }
  }
  for (const match of allMatches(text, RELATIVE)) {
    const start = (match.indices![1] ?? match.indices![2]!)[1];
    starts.set(start, true);
    const again = RESUMED.exec(text.slice(match.index, match.index + 180))?.indices?.[1]?.[1];
    if (again === undefined) continue;
    starts.set(match.index + again, false);
    resumed.set(match.index + again, start);
  }
  for (const match of allMatches(text, RESUMED_BEYOND)) {
    const [, head, again] = match.indices!;
    starts.set(again![1], false);
    resumed.set(again![1], head![0]);
  }
  for (const match of allMatches(text, PARTICIPLE)) {
    const [from, start] = match.indices![1]!;
    const again = RESUMED.exec(text.slice(from, from + 180))?.indices?.[1]?.[1];
    if (again === undefined) continue;
    starts.set(start, true);
    starts.set(from + again, false);
    resumed.set(from + again, start);
  }
  const sorted = [...starts.keys()].sort((a, b) => a - b);
  return sorted.map((start, index) => ({
    start,
    end: sorted[index + 1] ?? text.length,
    relative: starts.get(start) === true,
    resumes: resumed.get(start) ?? null,
  }));
});

export const clauseAt = (clauses: readonly Clause[], index: number): Clause =>
  clauses.find((clause) => clause.start <= index && index < clause.end) ?? clauses[clauses.length - 1]!;
