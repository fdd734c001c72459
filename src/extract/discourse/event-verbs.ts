import type { Discipline } from '../../model/values.ts';
import { allMatches } from '../text/matching.ts';
import { pattern } from './masking.ts';

/** What the verbs beside a mark say of its event: one that is vaulted is no shot. */

// `dashed 10.14 in the 100`, `she ran 23.38`: no length
const RUNS = /\b(?:ran|runs?(?!-)|running|dash(?:ed|es|ing)|sprint(?:ed|s|ing)|clock(?:ed|s|ing)|timed|sped)\b/gi;
const JUMPS: readonly Discipline[] = ['high jump', 'pole vault', 'long jump', 'triple jump'];
export const THROWS: readonly Discipline[] = ['shot put', 'discus', 'hammer', 'javelin', 'weight'];
/** What verbs say of the event of a mark in metres. The nearest to the mark counts. */
const VERBS: readonly (readonly [of: RegExp, disciplines: readonly Discipline[]])[] = [
  [/\b(?:vault(?:ed|ing|s)?)\b/gi, ['pole vault']],
  // `putting ⟨15.54m⟩`, `put the ⟨shot⟩ ⟨13.76m⟩`; not `put her in second`
  [pattern('\\bput(?:ting)? (?:it |(?:the |her |his )?(?:{E}|ball) )?(?:out )?(?:a |to )?$', 'gi'), ['shot put']],
  [/\b(?:clear(?:ed|ing|s|ance)?|bar|heights?)\b/gi, ['high jump', 'pole vault']],
  [/\b(?:jump(?:ed|ing|s)?|leap(?:ed|ing|s|t)?|bound(?:ed)?)\b/gi, JUMPS],
  [/\b(?:threw|throw(?:n|s|ing)?|heav(?:ed?|ing)|hurl(?:ed|ing)?|launch(?:ed|ing)?)\b/gi, THROWS],
];

/** The disciplines that the last such verb before the anchor allows; null without one. */
export const allowedBy = (text: string): readonly Discipline[] | null => {
  let last = -1;
  let allowed: readonly Discipline[] | null = null;
  for (const [of, disciplines] of VERBS) {
    const at = allMatches(text, of).at(-1)?.index ?? -1;
    if (at > last) [last, allowed] = [at, disciplines];
  }
  return allowed;
};

/** True where the last such verb before the anchor is one of running. */
export const endsRunning = (text: string): boolean => {
  const at = allMatches(text, RUNS).at(-1)?.index ?? -1;
  return at >= 0 && VERBS.every(([of]) => (allMatches(text, of).at(-1)?.index ?? -1) < at);
};
