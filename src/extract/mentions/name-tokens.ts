import { NAME_PARTICLES, NAME_SUFFIX } from '../../lexicon/name-particles.ts';
import { ALSO_GIVEN_NAMES, COMMON_WORDS, INSTITUTION_WORDS } from '../../lexicon/not-names.ts';
import { COLLEGE_YEARS, HONORIFICS } from '../../lexicon/titles.ts';
import { allMatches } from '../text/matching.ts';
import { once } from '../text/once.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/spans.ts';
import { isEnglishWord } from './doubtful-words.ts';

/** One word of a sentence that may be a part of a name. Offsets are those of the article. */
export interface NameToken extends Span {
  /** Without `’s`. */
  readonly text: string;
  readonly lower: string;
  /** A lower-case particle: `van`, `de`. */
  readonly particle: boolean;
  /** Begins with a capital, as `d’Almeida` does too. */
  readonly capital: boolean;
}

/** Neighbouring words that may be one name. */
export interface NameRun extends Span {
  readonly tokens: readonly NameToken[];
  readonly possessive: boolean;
  /** What stood before it and is no part of it: `Mr`, `Coach`. */
  readonly honorific: string | null;
  /** True where a capital says nothing: at the start of a sentence or a quotation. */
  readonly initial: boolean;
}

// `J.J.`, `P.T.`, `O’Sullivan`, `Fraser-Pryce`, `Ta’Niya`, `d’Almeida`; `Kerr’s` is one token, its `’s` cut later
const WORD =
  /(?:\p{Lu}\.){2,3}(?=[\s,;:)’'-]|$)|(?:\p{Lu}\.){1,3}(?=[\s-])|[dDlLnN]['’]\p{Lu}[\p{L}\p{M}]{1,30}|\p{L}[\p{L}\p{M}]{0,40}(?:[-‐‑'’`]\p{L}[\p{L}\p{M}]{0,40}){0,4}/gu;
const POSSESSIVE = /['’`][sS]$/;
// `Hillwho ran`: a page that lost the space after a link
const GLUED = /(?<=^\p{Lu}\p{Ll}{3,20})who$/u;
// An agency's slug on a headline: `Athletics-Hill wins`, `FLASH-Athletics-Hill wins`
const SLUG =
  /^(?:(?:Athletics|Olympics?|Games|Marathon|Doping|Track|Sport|Update|FLASH|URGENT|ALERT|ATHLETICS|UPDATE)-)+(?=\p{Lu})/u;

const CAPITAL = /^(?:[dln]['’])?\p{Lu}/u;

/** Words of a sentence with their places; kept while the sentence is, since every finder of names and nations asks. */
export const wordsOf = once((sentence: Sentence): readonly NameToken[] =>
  allMatches(sentence.text, WORD).map((match) => {
    const prefix = match[0].includes('-') ? (SLUG.exec(match[0])?.[0].length ?? 0) : 0;
    const text = match[0].slice(prefix).replace(POSSESSIVE, '').replace(GLUED, '');
    const start = sentence.start + match.index + prefix;
    return {
      start,
      end: start + text.length,
      text,
      lower: text.toLowerCase(),
      particle: NAME_PARTICLES.has(text),
      capital: CAPITAL.test(text),
    };
  }),
);

// `@hill`, `#Hill`, `km/h`
const NO_NAME_AFTER = new Set('@#/');
/** `Mr.`, `SIR`, `Sophomore`; `Junior` of `Junior Lexi Hill`, not of `Junior Hill`. */
const isHonorific = (text: string, beforeTwo: boolean): boolean => {
  const word = text.replace(/\.$/, '');
  const written = /^\p{Lu}{3,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  return Object.hasOwn(HONORIFICS, written) || (beforeTwo && COLLEGE_YEARS.test(word));
};
// `I’ve`, `He’d`, `Don’t`, `They’ll`; not `O’Brien`, `d’Almeida`
const CONTRACTION =
  /^(?:i|you|he|she|it|we|they|that|there|who|what|do|does|did|is|was|has|have|can|could|would|won)n?['’](?:ve|d|ll|re|m|t)$/i;
/** True for a word that no name holds, or that ends one: `While`, `Olympic`, `Reuters`. */
const breaks = ({ lower }: NameToken): boolean =>
  COMMON_WORDS.has(lower) ||
  INSTITUTION_WORDS.has(lower) ||
  INSTITUTION_WORDS.has(lower.replace(/s$/, '')) ||
  // `Iten-based Daisy Hill`
  /-(?:based|born|trained|raised|bred|educated)$/.test(lower) ||
  CONTRACTION.test(lower);

// `in April`, `last summer`, and the start of a sentence, where `Will Hill win?` and `May Day` stand
const NO_GIVEN_BEFORE =
  /(?:^|["“‘([:–—]\s?|\b(?:in|last|this|next|since|until|by|of|from|on|early|late|mid|to|every)[ -])$/i;
/** True for `Mark` of `behind Mark Lane`: a word that also is a given name, before a word that is nothing else. */
const opensName = (token: NameToken, next: NameToken | undefined, before: string, gap: string): boolean =>
  ALSO_GIVEN_NAMES.has(token.lower) &&
  gap === ' ' &&
  next?.capital === true &&
  !breaks(next) &&
  (/^(?:mark|jan)$/.test(token.lower) || !NO_GIVEN_BEFORE.test(before));

// `, won`, ` of Kenya`, ` (USA)`, `’s 44.82`, `, the`
const PERSON_AFTER =
  /^(?:,? (?:who|was|ran|won|went|took|had|set|beat|led|came|threw|\p{Ll}{2,12}ed)\b|,? \(|['’]s \d|, (?:the|an?|\d\d)\b|:? \d{1,2}[:.]\d\d)/u;
/** True for `Hall` of `Florida’s Arman Hall, went`: an institution’s word that is a surname, after what is no English word. */
const isSurnameHere = (token: NameToken, previous: NameToken | undefined, after: string): boolean =>
  previous !== undefined &&
  /^(?:Hall|Park|Bridge|Church|Hill|Lane|Gate|Street|Rivers|Mountain|Field|Open|Beach|Lake|Bell|Fields|Coast|West|North|East)$/.test(
    token.text,
  ) &&
  INSTITUTION_WORDS.has(token.lower) &&
  PERSON_AFTER.test(after) &&
  !isEnglishWord(previous.text);

/** What may stand between two words of one name: a space, or a nickname in quotes or brackets. */
const JOINT = /^(?:[ \u00a0]|\.? | ?["“'‘(][\p{L}’' -]{2,24}["”'’)] )$/u;
const OPENING = /^ ["“‘']$/;
const CLOSING = /^["”’'] $/;
/** True for the nickname of `Jan "Jet" Hill`. */
const isNickname = (joint: string, gap: string, next: NameToken | undefined): boolean =>
  OPENING.test(joint) && CLOSING.test(gap) && next?.capital === true && !breaks(next);
/** True for `Jun` of `Wang Jun`; not of `Jun 12`. */
const isMonthAsName = (token: NameToken, previous: NameToken | undefined, after: string): boolean =>
  previous !== undefined && /^(?:Jan|Jun|Mai|Dec|Sun)$/.test(token.text) && !/^\.? ?\d/.test(after);
/** True for `Ajee' Hill`, whose name ends so; not `Jones' rival Hill`. */
const isGlottal = (previous: NameToken, gap: string, token: NameToken): boolean =>
  token.capital && /^['’] $/.test(gap) && !/[sxz]$/i.test(previous.text);

/** True where a capital says nothing: nothing stands before, or a quotation or a list opens (`"`, `(`, `: `, `– `). */
const opensSentence = (before: string): boolean => {
  const told = before.trimEnd();
  return told === '' || OPENS.has(told.at(-1)!) || (PARTS.has(told.at(-1)!) && before[told.length] === ' ');
};
const OPENS = new Set('"“‘([');
const PARTS = new Set(':–—-');

/**
 * Cuts a sentence into runs of words that may be names.
 * @param taken what is read elsewhere: competitions, places, countries
 * @param isName true for a word that is a name here, though it looks like another one: `Long` after `Jesse`
 */
export const findRuns = (
  sentence: Sentence,
  taken: readonly Span[],
  isName: (token: NameToken, previous: NameToken | undefined) => boolean,
): readonly NameRun[] => {
  const runs: NameRun[] = [];
  const all = wordsOf(sentence);
  let open: NameToken[] = [];
  let honorific: string | null = null;
  const textAt = (from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start);
  const close = (): void => {
    while (open.length > 0 && open[open.length - 1]!.particle) open.pop();
    while (open.length > 0 && open[0]!.particle && open.length === 1) open.shift();
    if (open.length > 0) {
      const [first, last] = [open[0]!, open[open.length - 1]!];
      const before = textAt(sentence.start, first.start);
      const after = textAt(last.end, Math.min(sentence.end, last.end + 3));
      runs.push({
        start: first.start,
        end: last.end,
        tokens: open,
        possessive: /^['’`][sS](?![\p{L}])/u.test(after) || (/[sxz]$/i.test(last.text) && /^['’](?=\s)/.test(after)),
        honorific,
        initial: opensSentence(before),
      });
    }
    open = [];
    honorific = null;
  };
  for (const [index, token] of all.entries()) {
    const next = all[index + 1];
    const previous = open[open.length - 1];
    const joint = previous ? textAt(previous.end, token.start) : '';
    const gap = next ? textAt(token.end, next.start) : '';
    if (previous && isNickname(joint, gap, next)) continue;
    // A word in lower case that no name holds: most are.
    if (!token.capital && !token.particle) {
      close();
      continue;
    }
    // `Q. Hill was there as well?`: a question
    if (token.text === 'Q.' && token.start === sentence.start) continue;
    if (previous && !JOINT.test(joint) && !isGlottal(previous, joint, token)) {
      // `Smith, Jr.`
      if (NAME_SUFFIX.test(token.text) && joint === ', ') {
        open.push(token);
        continue;
      }
      close();
    }
    const isTaken = taken.some((span) => overlaps(span, token));
    const capitalNext = next !== undefined && (gap === ' ' || gap === '\u00a0') && next.capital;
    if (isTaken || NO_NAME_AFTER.has(textAt(token.start - 1, token.start))) {
      close();
      continue;
    }
    const third = all[index + 2];
    const beforeTwo = capitalNext && third?.capital === true && third.start - next.end === 1;
    if (open.length === 0 && capitalNext && isHonorific(token.text, beforeTwo)) {
      honorific = token.text.replace(/\.$/, '');
      continue;
    }
    if (token.particle && open.length > 0 && !POSSESSIVE.test(textAt(previous!.end, previous!.end + 2))) {
      open.push(token);
      continue;
    }
    if (token.particle && capitalNext && /^(?:van|von|de|du|el|al|da|dos|di)$/.test(token.text)) {
      open.push(token);
      continue;
    }
    if (
      !token.capital ||
      (breaks(token) &&
        !isName(token, previous) &&
        !isMonthAsName(token, previous, textAt(token.end, Math.min(sentence.end, token.end + 4))) &&
        !NAME_SUFFIX.test(token.text) &&
        !isSurnameHere(token, previous, textAt(token.end, Math.min(sentence.end, token.end + 24))) &&
        !opensName(token, next, textAt(Math.max(sentence.start, token.start - 8), token.start), gap))
    ) {
      close();
      continue;
    }
    // `Kerr’s Nuguse`: a possessive ends a name.
    if (previous && POSSESSIVE.test(textAt(previous.end, previous.end + 2))) close();
    open.push(token);
  }
  close();
  return runs;
};

// `100m: 1. Hill`, `; 2 Lee (USA)`
const NUMBERED = /(?:^|[;:,] )\d{1,2}[.)] ?\p{Lu}/u;
// Words that Title Case leaves small.
const SMALL =
  /^(?:with|from|over|after|into|than|that|this|past|under|before|ahead|during|upon|onto|near|amid|until|while|when|then|against|behind|between|metres?|meters?)$/;

// `Kim Berg won the Paris Marathon`; a headline has `Wins`, `Won`
const SHORT_VERB = /^(?:won|ran|was|is|are|had|has|set|took|beat|came|went|led|saw|met|did|got)$/;

/**
 * True for a headline in Title Case, where a capital tells nothing: `Hill Edges Brook In Rome Mile`. Not for
 * a sentence full of names (`Jan Hill was second and Ann Brook third`) nor for a list of them (`1. Hill (GBR) 9.99`).
 */
export const isTitleCase = (sentence: Sentence): boolean => {
  if (NUMBERED.test(sentence.text)) return false;
  const words = wordsOf(sentence);
  if (words.some(({ text }) => SHORT_VERB.test(text))) return false;
  const longer = words.filter(({ text }) => text.length > 3);
  const small = longer.filter(({ capital }) => !capital);
  return (
    longer.length - small.length >= 3 &&
    small.length < 0.28 * longer.length &&
    small.every(({ text }) => SMALL.test(text)) &&
    words.some(
      (token, index) =>
        index > 0 &&
        token.capital &&
        token.text.length > 1 &&
        // `(Est)`
        sentence.text[token.start - sentence.start - 1] === ' ' &&
        breaks(token),
    )
  );
};
