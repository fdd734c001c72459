import type { Modality } from '../../../claims/kind.ts';
import type { Clause } from '../../discourse/clauses.ts';
import { pattern } from '../../discourse/masking.ts';
import type { Reading } from '../../discourse/reading.ts';
import { everyMatch, occurs } from '../../text/matching.ts';
import type { Standing } from './frames/frame.ts';

// `would have won`, `could run`, `can break it by running`, `if he runs`; not `could not believe`, `can look back on`
const HYPOTHETICAL =
  /\b(?:would(?! (?:go on to|hang on|hold on|end up|later|eventually|then|settle for|finish up|come home|go down)\b)(?: have)?|might(?: have)?|could(?: have)?(?! (?:do no better|manage (?:no better|only)|not|hardly|scarcely|only|barely))|should have|can(?= (?:still |now |also )?(?:break|beat|better|win|run|go|jump|throw|clear|take|reach|match|equal)\b)|if|had (?:he|she|they|it)|as if|unless|whether|imagine[sd]?|(?:predicted|projected|estimated|forecast)(?= (?:finish(?:ing)?|final|winning)? ?(?:time|mark|distance|score)\b))\b/gi;
// `hopes to run`, `will race`, `aims at`; not `set out`
const PLANNED =
  /\b(?:will|hop(?:e|es|ed|ing) (?:to|for|of)|plan(?:s|ned|ning)? (?:to|on)|aim(?:s|ed|ing)? (?:to|for|at)|want(?:s|ed)? (?:to|the)|(?<=\b(?:is|are|was|were|am|be|been|[’']s|[’']re|[’']m|not|still|just|now|never) )going to|set to|due to|expect(?:s|ed)? (?:to|by)|target(?:s|ed|ing)?|chas(?:e|es|ing)|(?<!\b(?:need|took|tak|requir|with|on)\w*(?: \w+){1,2} )attempt(?:s|ing|ed)? (?:to|at)|attempt(?:ed|ing)(?= (?:a|an|the|what) (?:[a-z]+ ){0,4}(?:\uE004|(?:record|height|best)\b))|bid(?:ding)? (?:to|for)|tr(?:y|ies|ying) to|eye(?:s|ing)|dream(?:s|ed|ing)? of|in an effort to|favourite (?:to|for)|hopes of|chance (?:to|of)|asked for|ordered|requested|look(?:s|ed|ing)? to)\b/gi;
// `did not win`, `failed to win`, `never ran`
const NEGATED =
  /\b(?:did(?: not|n't)(?! (?:so much|just|only|merely))|does(?: not|n't)|has(?: not|n't)|had(?: not|n't)|(?:was|were)(?: not|n't)(?! [a-z]+ (?:with|by|about|at)\b)|could(?: not|n't)|never|fail(?:ed|s|ing) to|unable to|miss(?:ed|ing)? out on(?! (?:a|the|any) (?:medals?|podium)\b)|without (?:winning|running)|(?<!\b(?:with|and) )(?:nobody|no one)|neither|rather than|instead of|deni(?:ed|es)(?! [\uE009-\uE00E]))\b/gi;

/**
 * Where a new assertion begins after such words, so that they no longer reach the mark: `who will race
 * again, finished third in`, `asked for some noise and jumped`; not `would have won and broken`.
 */
const RESUMED = pattern(
  '\\b(?:after|since) (?:\\w+ing\\b|{P}|$)|(?<!, )\\b(?:finishing|clocking|placing|settling for|coming home) |(?:,|;|\\band|\\bbut|\\s[–—-]) (?:then |also |later |still |finally |eventually |[a-z]+ly |once more |again )?(?:{P}|(?:ran|won|clocked|threw|jumped|leapt|leaped|cleared|took|was|went|came|finished|crossed|set|broke|beat|reached|posted|recorded|claimed|improved|lowered|hung|clung|stood|fell|kept|swept|drew|hit|gave|brought|flew|swung|stopped|landed|vaulted|put|hurled|launched|produced|timed|covered|faded|held|sailed|soared|got|made|did|had|ended|equalled|edged|sped|stormed|powered|surged|kicked|settled|managed|registered|struck|scored|totalled)\\b)',
);

/** What a denied verb leaves standing: `never gave it back, crossing the line in`; not `did not win, to the crowd's dismay`. */
const WENT_ON = pattern(', (?:[a-z]+ly )?(?:[a-z]{2,12}ing|to (?:win|take|finish)) ');

// What somebody owns is there: `before they could enjoy their ⟨M⟩`; not `their first ⟨M⟩`.
const OWNED = pattern("(?:{A's}|\\bits) $");

// `So fast was it that Moss could break the record with`: she did
const SO_THAT = /\b[Ss]o [a-z]+ [^.;]{0,50}\bthat [^.;]{1,40}$/;

const FRONTED = /^["“]?(?:While|Whereas|Although|Though|When|As|After|Before|Since|Because) /;
const NEW_SUBJECT = pattern(', {A} [a-z]');

const NAMED_WILL = pattern('\\bWill (?={N})');

/**
 * How the clause means what stands at `at` of the masked text: judged by the words before it that no
 * later verb has cut off.
 * @param standing a record that stood before is a fact, whatever is said of it: `nowhere near Hill's 3:43.13`
 */
export const modalityAt = (reading: Reading, clause: Clause, at: number, standing: Standing = 'new'): Modality => {
  if (standing === 'old' || standing === 'best') return 'asserted';
  // `Will Moss won` is a man's name; `Will Moss win?` asks.
  const named = occurs(reading.masked.text, NAMED_WILL) && !/\?["”']?$/.test(reading.masked.text);
  const from = Math.max(clause.start, at - 80);
  const before = reading.masked.text.slice(from, at).replace(named ? NAMED_WILL : /^$/, ' ');
  const reaches = (words: RegExp): boolean => {
    const found = everyMatch(before, words).at(-1);
    if (found === undefined) return false;
    const between = before.slice(found.index + found[0].length);
    // `when only Lee could beat him (⟨M⟩ was his time`, `before it could celebrate its ⟨M⟩`
    // `While Moss did not attempt to stay, Lee passed 10km in ⟨M⟩`
    if (FRONTED.test(reading.masked.text) && NEW_SUBJECT.test(between)) return false;
    const start = from + found.index;
    if (/^could\b/i.test(found[0]) && SO_THAT.test(reading.masked.text.slice(Math.max(0, start - 110), start)))
      return false;
    return !RESUMED.test(between) && !/ \([^)]*$/.test(between) && !OWNED.test(between);
  };
  // `could afford to run ⟨M⟩, and did`
  if (/^[^.;]{0,50},? and did\b(?! not|n't)/.test(reading.masked.text.slice(at + 1))) return 'asserted';
  if (reaches(HYPOTHETICAL)) return 'hypothetical';
  if (reaches(PLANNED)) return 'planned';
  const denied = everyMatch(before, NEGATED).at(-1);
  if (denied !== undefined && WENT_ON.test(before.slice(denied.index))) return 'asserted';
  return reaches(NEGATED) ? 'negated' : 'asserted';
};
