import { pattern } from '../../../discourse/masking.ts';
import { ASIDE, PARTNER } from './words.ts';

/** One mark of two athletes: `Lee and Moss both ran 9.98`, `Lee was third and Moss fourth, both in 12.23`. */
export const SHARED: readonly RegExp[] = [
  // `Lee was third in ⟨M⟩, the same time as Italy's Moss`
  pattern(
    `(?<a1>{A})(?!'s)[^;.{M}{A}]{1,80}(?<m1>{M}),? (?:in )?(?:exactly )?(?:the )?same (?:time|mark|height|distance) as ${PARTNER}(?<a2>{A})`,
    'g',
  ),
  // `Lee won in ⟨M⟩ after a sprint with Moss, given the same time`
  pattern(
    `(?<a1>{A})(?!'s)[^;.{M}{A}]{1,80}(?<m1>{M})[^;.{M}{A}]{1,90}(?<a2>{A})${ASIDE},?(?: (?:who|and) was)?,? (?:given|credited with|awarded|timed at|clocked at|recorded) (?:exactly )?the same (?:time|mark)`,
    'g',
  ),
  // `Lee got no further than ⟨M⟩, which Moss matched`
  pattern(
    `(?<a1>{A})(?!'s)[^;.{A}]{1,90}(?<m1>{M}),? (?:(?:which|that|a (?:time|mark|height|distance) (?:which |that )?) ?)${PARTNER}(?<a2>{A}) (?:also |then |later )?(?:match(?:ed|es)|equall?(?:ed|s))`,
    'g',
  ),
  // `Lee's ⟨M⟩ was equalled in Rome by Moss`
  pattern(
    `(?<a1>{A's}) (?<m1>{M}) (?:was|has been|had been) (?:later |soon |then )?(?:equall?ed|matched)[^;.{M}{A}]{0,60} by ${PARTNER}(?<a2>{A})`,
    'g',
  ),
  pattern(
    `(?<a1>{A})${ASIDE} and ${PARTNER}(?<a2>{A})${ASIDE},?(?: [^;.{M}{A}]{0,40})? (?:both|each|tied|dead-heated|equal|level|jointly|together|shared (?=the (?:win|victory|gold|silver|bronze|title|same)|first|second|third|gold|silver|bronze))\\b[^;.{M}{A}]{0,50}?(?<m1>{M})`,
    'g',
  ),
  pattern(
    `(?<!\\b(?:from|of|to|by|over|than|behind|beat) )(?<a1>{A})[^;.{M}{A}]{1,60}(?<a2>{A})[^;.{M}{A}]{0,60},? (?:both|each) (?:in|with|on|at|of|clocking|timed|running|clearing|jumping|throwing)\\b[^;.{M}{A}]{0,20}?(?<m1>{M})`,
    'g',
  ),
  // `Lee, Moss and Nye (all 29:34)`
  pattern(
    '(?<a1>{N})(?: \\([A-Z]{3}\\))?, (?<a2>{N})(?: \\([A-Z]{3}\\))?,? and (?<a3>{N})(?: \\([A-Z]{3}\\))? \\(all (?<m1>{M})',
    'g',
  ),
  pattern('(?<a1>{N}) and (?<a2>{N}) \\((?:both|each) (?<m1>{M})', 'g'),
  // `3. Lee and Moss 22.91`, `Lee and Moss (22.91)`; not `Lee and Moss 22.91 and 22.90`
  pattern(
    '(?<a1>{N})(?: \\([A-Z]{3}\\))? (?:and|&) (?<a2>{N})(?: \\([A-Z]{3}\\))?:? \\(?(?<m1>{M})(?!\\)?(?:,| and|/| &) {M})',
    'g',
  ),
];
