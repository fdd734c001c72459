import { type MaskedSentence, pattern } from './masking.ts';

/**
 * What parts one piece of a sentence from another, weighed: how far a place or a date reaches to the
 * marks about it. 0 between things said in one breath (`ran ⟨M⟩ in ⟨V⟩`), 1 and more across a turn.
 */
interface Barrier {
  readonly at: number;
  readonly weight: number;
  /** True where what follows is a step back: `after winning`, `since ⟨A⟩ ran`, `better than the`. */
  readonly back: boolean;
}

interface Rule {
  /** What follows the break; the barrier stands at the start of the match. */
  readonly of: RegExp;
  readonly weight: number;
  readonly back: boolean;
}
const rule = (source: string, weight: number, back = false): Rule => ({
  of: pattern(source, 'gi'),
  weight,
  back,
});

const RULES: readonly Rule[] = [
  rule(';', 2),
  rule(' [–—-]{1,2} |—', 1.2),
  rule('[()]', 0.3),
  rule(',', 0.12),
  // `…, but ⟨A⟩ bettered that`, `while ⟨A⟩ was second`
  rule('\\b(?:but|while|whereas|whilst|although|though|yet)\\b', 1.6),
  // `⟨A⟩, who won in ⟨V⟩, ran`; not `at ⟨C⟩, in which he ran`
  rule('(?<!\\b(?:in|at|during|with|from|of|for) )\\b(?:who|whose|which)\\b', 0.9),
  // `won in ⟨V⟩ after winning in ⟨V⟩`, `since he won`, `until ⟨A⟩ ran`; not `after the race`
  rule(
    "\\b(?:after|since|before|until|following|despite|having|unlike)(?= (?:[\\w’'-]+ ){0,2}(?:[\\w-]+ing\\b|{P}|{A}|{A's}|[\\w-]+ed\\b))",
    1.3,
    true,
  ),
  // `quicker than the ⟨M⟩ of ⟨A⟩ in ⟨V⟩`, `⟨Q⟩ off her own`
  rule(
    "\\b(?:(?:better|faster|quicker|slower|further|farther|longer|higher|more|less|shorter) than|off (?:the|{A's})|short of|outside|inside|compared (?:to|with)|(?:beat|break|improv|eclips|better|surpass|lower|smash|shatter|obliterat|eras|demolish)(?:s|ing|ed|en)?(?= (?:on )?(?:the|his|her|their|{A's}))|broke|took down)",
    0.9,
    true,
  ),
  // `in ⟨V⟩ and ⟨A⟩ ran ⟨M⟩`
  rule("\\band (?:the |then |[a-z]+ ){0,2}(?:{A}|{A's})", 0.7),
  // `⟨M⟩ at ⟨C⟩ and to ⟨M⟩ in ⟨V⟩`, `silver in ⟨V⟩ and gold in ⟨V⟩`
  rule('\\band (?:then )?(?:to |in |with |[a-z]*won )?(?:{M}|{P})', 0.6),
];

const known = new WeakMap<MaskedSentence, readonly Barrier[]>();

/** The barriers of a sentence, in order. */
export const barriersOf = (masked: MaskedSentence): readonly Barrier[] => {
  const read = known.get(masked);
  if (read !== undefined) return read;
  const found = RULES.flatMap(({ of, weight, back }) =>
    [...masked.text.matchAll(of)].map((match): Barrier => ({ at: match.index, weight, back })),
  ).sort((a, b) => a.at - b.at);
  known.set(masked, found);
  return found;
};

/** What stands between two places of a masked sentence, summed. */
export const barrierBetween = (masked: MaskedSentence, a: number, b: number): number => {
  const [from, to] = a < b ? [a, b] : [b, a];
  return barriersOf(masked).reduce((sum, { at, weight }) => (at > from && at < to ? sum + weight : sum), 0);
};

/** True where the last strong barrier before `at` opens a step back: `since winning gold in ⟨V⟩`. */
export const isStepBack = (masked: MaskedSentence, at: number): boolean =>
  barriersOf(masked)
    .filter((barrier) => barrier.at <= at && barrier.weight >= 0.6)
    .at(-1)?.back ?? false;
