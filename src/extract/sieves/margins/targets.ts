import { MARGIN_NOUN, RECORD_NOUN } from '../../../lexicon/margin-words.ts';
import { pattern } from '../../discourse/masking.ts';

/**
 * What a difference is measured against, as the words after `ahead of`, `off`, `than` name it.
 * Places are those in the masked text that was searched.
 */
export interface Target {
  readonly is: 'athlete' | 'record' | 'own' | 'winner' | 'podium';
  /** The mention of the athlete, or of the record's holder; null when the words name none. */
  readonly who: number | null;
  /** The mark that the words give, `3:44.39` of `the 3:44.39 by Morceli`. */
  readonly mark: number | null;
  /** The mention of the record, for its words. */
  readonly record: number | null;
  /** The mention of a place that stands for whoever got it: `short of eighth`, `off the bronze`. */
  readonly place: number | null;
}

interface Form {
  readonly is: Target['is'];
  readonly of: RegExp;
}

// What begins another phrase: `the record with 3:50.01`, `the record as her 2:11:53 won`.
const ELSE = '(?!(?:with|to|as|when|and|but|while|after|before|because|although)\\b|in (?![{V}{D}{C}]))';
// A word or a mention that may stand inside a noun phrase: `then`, `fellow`, `previous`, `winner`.
const W = `${ELSE}(?:[\\w’'-]+,?|[{P}{R}{C}{G}{E}{V}{D}])`;
// What may stand between a record and its mark: `record of`, `best, `, `(`.
const TO_MARK = `(?: ${W}){0,7}?,? ?(?:of |at |from |, |\\(|that was )?`;
const BY =
  '(?:by|belonging to|belonged to|of|from|held|to|:|,|\\(|(?:that|which|who)(?! (?:is|was|has been|had been|are|were)(?! (?:\\w+ )?(?:set|run|held|owned|jumped|thrown|cleared|posted|clocked)\\b)))';
// `his fellow Briton Vik`: not `his`.
const RELATION =
  "[{A's}](?= (?:fellow|compatriot|countrym[ae]n|countrywom[ae]n|team-?mate|training|great|old|rival|predecessor|brother|sister)\\b)";

/**
 * How targets are written, tried in order: possessives before names, since `Vik's record` holds both.
 * Named groups: `who` an athlete, `m` a mark, `r` record words.
 */
const FORMS: readonly Form[] = [
  // `his own 3:30.60`, `her own best`
  { is: 'own', of: pattern(`^(?<who>{A's}) own\\b(?:${TO_MARK}(?<m>{M}))?`) },
  // `her personal best of 3:30.60`, `his best`, `the Moroccan's world best`, `Vik's 3:44.39`
  {
    is: 'record',
    of: pattern(
      `^(?:the |then |${W} ){0,4}?(?<who>{A's})(?: {Q})?(?=(?: ${W}){0,5}? ?(?:{R}|{M}|(?:${RECORD_NOUN})\\b))(?:(?: ${W}){0,4}? (?<r>{R}))?(?:${TO_MARK}(?<m>{M}))?`,
    ),
  },
  // `what Vik ran`, `what she did last year`
  { is: 'record', of: pattern('^what (?:the |[\\w-]+ ){0,3}(?<who>{A})') },
  // `the 12:37.35 that Vik ran`, `the 46.78 set by Vik`
  { is: 'record', of: pattern(`^(?:the |a |that |${W} ){0,3}(?<m>{M})[^;.{A}{M}]{0,45}?(?<who>[{A}{A's}])`) },
  { is: 'record', of: pattern('^(?:the |a |that )(?<m>{M})') },
  // `the record of 46.78 set by Vik`, `the previous world mark by Vik`, `the record that Sweden's Vik had held`
  {
    is: 'record',
    of: pattern(
      `^(?:the |a |an |that |${W} ){0,5}?(?:(?<r>{R})|(?:${RECORD_NOUN})\\b)(?:${TO_MARK}(?<m>{M}))?(?=[^;]{0,70}\\b${BY} [^;]{0,24}?[{A}{A's}])(?:[^;{A}{A's}]|${RELATION}){0,80}?(?<who>{A}|(?!${RELATION})[{A's}])`,
    ),
  },
  // `the national record he had set in March`
  {
    is: 'record',
    of: pattern(
      `^(?:the |a |an |that |${W} ){0,5}?(?:(?<r>{R})|(?:${RECORD_NOUN})\\b)(?:${TO_MARK}(?<m>{M}))?,? (?<who>{A}) (?:(?:had|has|himself|herself|first|also) )?(?:set|ran|run|held|owned|jumped|threw|thrown|cleared|posted|established|made|shares?|shared|clocked)\\b`,
    ),
  },
  // `the British record of 3:46.32`, `the record`
  {
    is: 'record',
    of: pattern(`^(?:the |a |an |that |${W} ){0,5}?(?:(?<r>{R})|(?:${RECORD_NOUN})\\b)(?:${TO_MARK}(?<m>{M}))?`),
  },
  // `when she won last year`, `in Lausanne a week ago`, `in the semi-final`: a mark of one's own
  {
    is: 'own',
    of: pattern(
      '^(?:when \\uE00A |(?<who>\\uE00A) (?:had |has |have )?(?:ever |previously |once )?(?:run|gone|jumped|thrown|managed|done|ran|went|threw|did|produced|achieved|cleared|walked|raced|vaulted|put|recorded|clocked|covered|scored|been|swum|leapt|leaped)\\b|in (?:the |her |his )?(?:[a-z-]+ )?(?:heats?|semi|qualif|previous|round|first round)|(?:in|at|on) [{V}{C}{D}]|{D}(?=[,.;]|$))',
    ),
  },
  // `that of Vik`
  {
    is: 'athlete',
    of: pattern("^(?:that|those|the one|the mark|the time|the effort) of (?:the |[\\w’'-]+ ){0,3}?(?<who>{A})"),
  },
  // `it`, `that`, `hers`
  { is: 'record', of: /^(?:it|that|this|hers|theirs|those|one)\b/d },
  // `the men's winner, Vik of Kenya`: the name is known where the words before it are not
  { is: 'athlete', of: pattern('^(?:the )?\\uE00B, (?<who>{N})(?=[,.;]| of | from |$)') },
  // `Vik`, `her compatriot Vik (12.31)`, `second-placed Vik of Kenya, who ran 2:17:49`
  {
    is: 'athlete',
    of: pattern(
      `^(?:(?!(?:and|who|when|as|but|while|after|before|because|with|in|at|to|came|come|was|were|is|stood|sat|finished|crossed|followed|arrived)\\b)[\\w’'-]+ |[{P}{V}{R}{E}{C}{G}{A's}],? ){0,5}?(?<who>{A})(?:(?:,? who [^;.,{A}{M}]{0,24}?|,? \\(|,? in |, |,? with |[^;{A}{M}]{0,24}, whose [^;.{A}{M}]{0,16}?)(?<m>{M}))?`,
    ),
  },
  // `Vik's winning run`
  { is: 'athlete', of: pattern(`^(?:the |[a-z][\\w-]+ ){0,2}(?!${RELATION})(?<who>{A's})`) },
  // `the winner, Vik`, `the men's champion Vik`
  {
    is: 'athlete',
    of: pattern(
      `^(?:the )?(?:(?:(?!(?:for|in|to|and|as|with|at|on)\\b)[\\w’'-]+|{E}) ){0,3}(?:{P}|winner|champ(?:ion)?|victor|leader|runner-up),? (?:the |(?!(?:and|with|while|as|but)\\b)[\\w’'-]+ ){0,2}(?<who>{N})`,
    ),
  },
  // `a medal`, `the podium`, `the medals`
  { is: 'podium', of: /^(?:the |a )(?:medals?|podium|rostrum|medal (?:places|positions))\b/d },
  // `the winner`, `the leader`
  {
    is: 'winner',
    of: pattern(
      "^(?:the )?(?:(?!(?:in|for|at|on|to|and|as|with|take|win|claim)\\b)[\\w’'-]+ ){0,3}?(?:(?<p>{P})|(?:winner|champ(?:ion)?|victor|leader)\\b)",
    ),
  },
];

/**
 * Reads what a difference is measured against.
 * @param text masked text that begins with the words for it: `Vik's 3:44.39`, `the old record`
 * @param offset where `text` stands in its sentence, added to every place
 * @returns null when it names nothing that can have a mark
 */
export const readTarget = (text: string, offset: number): Target | null => {
  const stretch = text.slice(0, 160).split(/;| [–—-] |\. /)[0]!;
  for (const { is, of } of FORMS) {
    const groups = of.exec(stretch)?.indices?.groups;
    if (!of.test(stretch)) continue;
    const place = (name: string): number | null => {
      const at = groups?.[name]?.[0];
      return at === undefined ? null : at + offset;
    };
    return { is, who: place('who'), mark: place('m'), record: place('r'), place: place('p') };
  }
  return null;
};

/** `the gap to Vik in second was 0.41`, `her advantage over Lee was two seconds`: the target stands before the amount. */
const GAP = new RegExp(
  `\\b(?:${MARGIN_NOUN}) (?:to|over|from|on|between \\w+ and) (?=[^,.;]{1,40}? (?:was|is|were|had been|stood at) (?:an? )?$)`,
  'id',
);

/** @param at where the amount begins in the masked text */
export const gapTarget = (text: string, at: number): Target | null => {
  const from = Math.max(0, at - 90);
  const match = GAP.exec(text.slice(from, at));
  if (match === null) return null;
  const begin = from + match.index + match[0].length;
  return readTarget(text.slice(begin, at), begin);
};
