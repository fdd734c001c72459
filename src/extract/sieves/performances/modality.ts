import type { Modality } from '../../../claims/kind.ts';
import type { Clause } from '../../discourse/clauses.ts';
import type { Reading } from '../../discourse/reading.ts';

// `would have won`, `could run`, `if he runs`; not `could not believe`
const HYPOTHETICAL =
  /\b(?:would(?: have)?|might(?: have)?|could(?: have)?(?! (?:not|hardly|scarcely|only|barely))|should have|if|had (?:he|she|they|it)|as if|unless|whether|imagine[sd]?)\b/i;
// `hopes to run`, `will race`, `aims at`; not `set out`
const PLANNED =
  /\b(?:will|hop(?:e|es|ed|ing) (?:to|for|of)|plan(?:s|ned|ning)? (?:to|on)|aim(?:s|ed|ing)? (?:to|for|at)|want(?:s|ed)? (?:to|the)|going to|set to|due to|expect(?:s|ed)? (?:to|by)|target(?:s|ed|ing)?|chas(?:e|es|ing)|attempt(?:s|ing|ed)? (?:to|at)|bid(?:ding)? (?:to|for)|tr(?:y|ies|ying) to|eye(?:s|ing)|dream(?:s|ed|ing)? of|in an effort to|favourite (?:to|for)|hopes of|chance (?:to|of)|asked for|ordered|requested|look(?:s|ed|ing)? to)\b/i;
// `did not win`, `failed to win`, `never ran`
const NEGATED =
  /\b(?:did(?: not|n't)|does(?: not|n't)|has(?: not|n't)|had(?: not|n't)|was(?: not|n't)|were(?: not|n't)|could(?: not|n't)|never|fail(?:ed|s|ing) to|unable to|miss(?:ed|ing)? out on|without (?:winning|running)|nobody|no one|neither|rather than|instead of|deni(?:ed|es))\b/i;

/** How the clause means what stands at `at` of the masked text: judged by the words before it. */
export const modalityAt = (reading: Reading, clause: Clause, at: number): Modality => {
  const before = reading.masked.text.slice(Math.max(clause.start, at - 80), at);
  if (HYPOTHETICAL.test(before)) return 'hypothetical';
  if (PLANNED.test(before)) return 'planned';
  return NEGATED.test(before) ? 'negated' : 'asserted';
};
