import type { Modality } from '../../claims/kind.ts';
import type { Clause } from '../discourse/clauses.ts';

/** `would have won by`, `if he runs`, `hoped to break it by`; not `jumped 6.19m to break it by`. */
const UNREAL =
  /\b(?:would|might|could|should|may|can|will|if|had (?:he|she|they) (?!the )|unless|whether|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|wants?|wanted|needs?|needed|try|tries|tried|trying|expect(?:s|ed)?|chance|bid|going|able|attempt(?:s|ed|ing)?|promised?|threaten(?:s|ed)?)\b/i;
const DENIED = /\b(?:not|never|without|nobody|no one|rather than|instead of)\b(?! (?:only|just|until|even))|n't\b/i;

/**
 * How a difference is meant: judged by its own phrase, so that `could hold on, winning by two` is a fact.
 * @param at where the amount begins in the masked text
 */
export const modalityOf = (text: string, clause: Clause, at: number): Modality => {
  const before = text.slice(Math.max(clause.start, at - 70), at);
  const phrase = before.slice(Math.max(before.lastIndexOf(', '), before.lastIndexOf(' and ')) + 1);
  if (DENIED.test(phrase)) return 'negated';
  return UNREAL.test(phrase) || /^if\b/i.test(text.slice(clause.start, clause.start + 3)) ? 'hypothetical' : 'asserted';
};
