import { type Clause, clauseAt, splitClauses } from '../../discourse/clauses.ts';
import { pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { RecordMention } from '../../mentions/mention.ts';
import { allMatches } from '../../text/matching.ts';
import { once } from '../../text/once.ts';
import { spokenOf } from './record-levels.ts';
import { subjectAt } from './subjects.ts';

/** A record named in a sentence, and the marks there that it is said of. */
export interface PlacedRecord {
  readonly mention: RecordMention;
  /** Where it stands in the masked text. */
  readonly at: number;
  readonly clause: Clause;
  readonly spoken: ReturnType<typeof spokenOf>;
  /** Places of marks that the words hang on: `a record of ⟨M⟩`, `⟨M⟩, a record`. */
  readonly hangs: readonly number[];
  /** The mark of whoever set it, elsewhere in the sentence: `broke the record on Friday, running ⟨M⟩`. */
  readonly made: number | null;
}

// `'s`, `of`, `, ` and the like between `record` and its mark, with three plain words at most.
// `record, her own ⟨M⟩`
const LINKED = pattern(
  "^(?:'s)?(?:[ ,:–-]{1,3}| \\()?(?:(?:had |has )?(?:(?:of|with|in|at|to|was|is|been|remains|stood at|stands at|now|set|being)[ :]*)?(?:{A's} (?:own )?|(?:(?!\\w+ing )[a-z'’-]+ ){0,3}?))$",
);
// The holder between them: `record of ⟨A⟩, `, `record, run by the ⟨A⟩ in`
const HOLDER = pattern(
  '^(?:,? (?:(?:set|run|held|owned|jumped|thrown|taken) )?(?:of|by|belonging to) (?:the |[\\w-]+ ){0,2}| \\()[{A}](?: of {V})?',
);
// `record in Monaco with ⟨M⟩`, `record for that distance, ⟨M⟩`, `record from Chicago in 2019 was ⟨M⟩`
const LINK_END = /(?:\b(?:of|was|is|at|with|in|to|being|been)|[,:(–-]) (?:(?:an?|the) (?:[a-z]+ )?)?$/;
// A new action or another athlete between them makes the mark another's.
const PARTED = pattern(
  "[;.?!{M}{P}{A}{A's}]|\\b(?:and|but|while|when|as|who|whose|which|that|before|after|although|though|than|[a-z]{3,}ing)\\b",
);
// `bests, 800m: ⟨M⟩, 10K ⟨M⟩ and half marathon ⟨M⟩`
const LIST = pattern(
  '^(?: in [^;:.{M}{A}]{1,40}:)?[,:]? ?(?:(?:[{M}{E},:;()]|and|of|for|the|in|over|at|with)[, ]{0,2}){0,30}$',
);
// `⟨M⟩, a national record`, `⟨M⟩ for a personal best`, `⟨M⟩ (PB)`, `⟨M⟩ – his second world best`
const APPOSED = pattern(
  "^\\)?(?:[ ,:–—-]{1,4}| \\()?(?:(?:for|which (?:is|was)|is|was|being|to|that (?:is|was)|it was|still|setting|breaking|also|good for|and)[ ,]*(?:(?:subject to|pending|awaiting) ratification, )?)?(?:[\\w'’{A's}-]+ ){0,4}$",
);
// `⟨M⟩, the fourth fastest time ever and a national`, `⟨M⟩, his third ⟨R⟩ of the summer and a meeting`
const APPOSED_SECOND = pattern(
  "^\\)?(?: (?:for|in|over|at) [^,;.({M}{P}]{1,36})?(?:,| [–—-]) (?:the|an?|{A's}|another|both) (?:[\\w'’{R}{E}-]+ ){1,8}(?:and|as well as|but also) (?:an?|the|{A's}) (?:[\\w'’{A's}-]+ ){0,3}$",
);
// A reading of the wind after the mark says nothing: `⟨M⟩ (+0.5), a`
const WIND = pattern('^\\)? ?\\(?[+–−-]\\d\\.\\d(?: ?m/s)?\\)?');
// `⟨M⟩ for ⟨E⟩, which equals her`, `⟨M⟩ in ⟨V⟩, a`, `⟨M⟩ ahead of ⟨A⟩, another`
const APPOSED_AFTER_PHRASES = pattern(
  "^\\)?(?:,? (?:to|and) {P}[^,:;.({M}{A}{P}]{0,40})?(?: (?:for|in|over|at|on|with|from|ahead of|behind|clear of) [^,;.({M}{P}]{1,36}| {E})?(?: (?:in|at|on) [^,;.({M}{P}]{1,30})?(?:, |: | [–—-] | \\(|(?= (?:was|is|were|are|remains|remained|equals|equalled|broke|beat|bettered|improved) ) )(?:both |all |was |is |were |are |remains |remained |equals |equalled |broke |beat |bettered |improved |which (?:is|was|equals|equalled) |that (?:is|was) |and |good for |also |equalling |breaking |improving |setting |to )?(?:[\\w'’{A's}-]+ ){0,4}$",
);
// `⟨M⟩ from ⟨V⟩ that has stood as the`, `⟨M⟩ from qualifying that's still the`, `⟨M⟩ with which ⟨A⟩ ⟨won⟩ in ⟨V⟩, the`
const STANDING = pattern(
  "^(?: (?:in|from|at|of|set|run) [^;,.({M}{P}{A}]{1,40})?,?(?: (?:that|which))?(?: (?:has|had|have) (?:stood|survived|lasted|remained)(?: since {D})?(?: as)?| is still|'s still| remains| still stands as) (?:an?|the|{A's}) (?:[\\w'’-]+ )?$|^ (?:with|in|by) which (?:the |[\\w'’-]+ ){0,2}{A} (?:had )?(?:{P}|[a-z]+)(?: (?:the {E}|in {V}|at {C}|here|{D}))* ?, (?:an?|the|then the|{A's}) (?:[\\w'’-]+ )?$",
);
// `⟨M⟩, ⟨Q⟩ inside her`, `⟨M⟩, well under the old`: the mark beats the record that follows
const INSIDE = pattern(
  "({M})(?: \\([^()]{1,14}\\))?(?: (?:for|in|at|on) [^,;.({M}{P}{A}]{1,30})?,? (?:which (?:is|was) |was |and )?(?:{Q}|just|well|comfortably|far|only just|some way) (?:inside|better than|faster than|quicker than|further than|farther than|longer than|higher than|beyond|past|up on|(?<time>under|below)|(?<length>over|above)) (?:the |{A's} |[\\w'’-]+['’]s )?(?:own |old |previous |existing |standing |former |long-standing |[\\w-]+-old ){0,3}$",
);
const ANCHOR = pattern('{M}', 'g');
const isAbbreviation = (mention: RecordMention): boolean => /^[A-Z\d]{2,5}$/.test(mention.text);

// `best until that run was ⟨M⟩`, `best coming in was ⟨M⟩`
const BEFORE_IT =
  /^ (?:(?:until|before|up to|prior to) (?:then|that|this|now|today)(?: (?:run|race|day|night|evening|weekend|week|season))?|(?:coming|going) (?:in|into (?:it|the (?:race|final|day|meeting))))(?= )/;
// `⟨M⟩, until ⟨D⟩ her`
const TILL_NOW = pattern(', (?:until|till|up to) (?:{D}|then|now|last [a-z]+) ');
// `⟨M⟩, under ⟨four minutes⟩ for the`
const AT_BARRIER = pattern('{M}, (?:under|inside|over|beyond|past) (?:the )?$');
const BARRIER = pattern('^, (?:under|inside|over|beyond|past) (?:the )?(?:{M}|[a-z]+)(?: [a-z]+)? (?=for the )');

/** True where record words before a mark are said of it: `between` is what stands between the two. */
const leads = (written: string): boolean => {
  const between = written.replace(BEFORE_IT, '');
  if (LINKED.test(between)) return true;
  const rest = between.replace(HOLDER, ',');
  return rest.length <= 90 && LINK_END.test(rest) && !PARTED.test(rest);
};

const trails = (written: string): boolean => {
  const between = written.replace(WIND, '').replace(TILL_NOW, ', ').replace(BARRIER, ', ');
  return [APPOSED, APPOSED_AFTER_PHRASES, APPOSED_SECOND, STANDING].some((link) => link.test(between));
};

/** The mark right before a record at `at` that is said to be better than it: `⟨M⟩, ⟨Q⟩ inside her ⟨R⟩`; null without one. */
const insideOf = ({ masked }: Reading, at: number): number | null => {
  const match = INSIDE.exec(masked.text.slice(Math.max(0, at - 120), at));
  if (match === null) return null;
  const mark = Math.max(0, at - 120) + match.indices![1]![0];
  const mention = masked.at(mark);
  const unit = mention?.sort === 'mark' ? mention.value.readings[0]?.unit : undefined;
  const { time, length } = match.groups!;
  return (time !== undefined && unit !== 's') || (length !== undefined && unit === 's') ? null : mark;
};

const OLD_APPOSED = pattern("^, (?:[A-Z][\\w-]+ )?{A's} (?:own )?$");

const hangsOf = (text: string, marks: readonly number[], mention: RecordMention, at: number): number[] => {
  const before = marks.filter((mark) => mark < at).at(-1);
  const after = marks.find((mark) => mark > at);
  const trailing = before !== undefined && trails(text.slice(before + 1, at));
  // `⟨A⟩ took the ⟨E⟩ in ⟨M⟩ and ⟨A⟩ the ⟨E⟩ with ⟨M⟩, both world leads`
  const two = marks.filter((mark) => mark < at);
  if (trailing && two.length > 1 && /\bboth (?:[\w-]+ )*$/.test(text.slice(before + 1, at))) return two.slice(-2);
  // `cleared ⟨M⟩ and ⟨M⟩, both world records`
  if (trailing && /\b(?:both|all) (?:[\w-]+ )?$/.test(text.slice(0, at)))
    return marks.filter(
      (mark) =>
        mark < at && LIST.test(text.slice(mark + 1, before + 1).replace(/^ (?:for|in) [^,;]{1,20}(?=,? and)/, '')),
    );
  if (trailing && (isAbbreviation(mention) || after === undefined)) return [before];
  if (/s$/i.test(mention.text) && !isAbbreviation(mention)) {
    const listed = marks.filter((mark) => mark > at && LIST.test(text.slice(at + 1, mark)));
    if (listed.length > 0) return listed;
  }
  const leading = after !== undefined && leads(text.slice(at + 1, after));
  // `in 12.31, a record of ⟨M⟩` keeps both; `in 12.31, a record, ahead of ⟨A⟩ in ⟨M⟩` the first alone.
  // `⟨M⟩ improved the ⟨R⟩, ⟨A's⟩ ⟨M⟩`: the old one and the new one
  if (leading && trailing && OLD_APPOSED.test(text.slice(at + 1, after))) return [before, after];
  if (leading && !(trailing && /^,/.test(text.slice(at + 1)))) return [after];
  return trailing ? [before] : [];
};

/** Whether a record's new mark is to be looked for: not where the words hang on it already. */
const isMade = (spoken: PlacedRecord['spoken'], hangs: readonly number[], text: string, at: number): boolean => {
  if (hangs.length === 0) return spoken === 'broken' || spoken === 'set';
  // `broke her record of ⟨M⟩` names the old mark, `broke her record with ⟨M⟩` the new one.
  return spoken === 'broken' && hangs[0]! > at && !/\b(?:in|with|to|at)\b[^,]*$/.test(text.slice(at, hangs[0]));
};

/** The mark of him who set the record at `at`: the next that is his, else the one before in its clause. */
const madeBy = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  marks: readonly number[],
  at: number,
  hangs: readonly number[],
): number | null => {
  const { masked } = reading;
  const setter = subjectAt(reading, clauses, at);
  const name = setter ? article.personOf(setter.mention)?.name : undefined;
  const isOwn = (mark: number): boolean => {
    if (hangs.includes(mark)) return false;
    const [from, to] = mark < at ? [mark, at] : [at, mark];
    const strangers = reading.mentions.filter((mention) => {
      const index = masked.indexOf(mention);
      if (index <= from || index >= to || mention === setter?.mention) return false;
      const isPerson = mention.sort === 'name' || mention.sort === 'epithet' || mention.sort === 'pronoun';
      return isPerson && !mention.value.possessive && article.personOf(mention)?.name !== name;
    });
    const subject = subjectAt(reading, clauses, mark);
    return strangers.length === 0 && (subject === null || article.personOf(subject.mention)?.name === name);
  };
  const next = marks.find((mark) => mark > at && isOwn(mark));
  if (next !== undefined) return next;
  const before = marks.filter((mark) => mark < at).at(-1);
  if (before === undefined || !isOwn(before) || clauseAt(clauses, before) !== clauseAt(clauses, at)) return null;
  return /\b(?:this|that|it|which|whose)\b/.test(masked.text.slice(before, at)) ? null : before;
};

// `⟨R⟩, `, `⟨R⟩ and a`: what joins two records of one mark
const JOINED = /^(?:,| \(|\),?|\/|,? and| as well as|,? plus| & )? ?(?:(?:an?|the|his|her|also|both|new) ){0,3}$/;
// `The ⟨R⟩ of ⟨M⟩, set by ⟨A⟩, finally fell as ⟨A⟩ ran ⟨M⟩`: what comes between the verb and the new mark
const FELL = pattern(
  '\\b(?:fell|tumbled|crumbled|toppled|went|disappeared|(?:was|were) (?:finally |also |duly |twice )?(?:broken|beaten|smashed|shattered|bettered|lowered|improved|eclipsed|erased|surpassed|wiped out)) (?!short|to {M})(?:(?!\\b(?:but|although|though)\\b)[^;.{M}]){0,60}?\\b(?:as|when|with|by) [^;.{M}]{0,80}?{M}',
);

/** The new mark of a record that its sentence says fell; null when it does not. */
const fellTo = (text: string, at: number, marks: readonly number[]): number | null => {
  const fell = FELL.exec(text.slice(at + 1));
  const made = fell === null ? undefined : at + fell.index + fell[0].length;
  return made !== undefined && marks.includes(made) && !/[;]/.test(text.slice(at, made)) ? made : null;
};

// `missed the ⟨R⟩ by ⟨Q⟩ with ⟨M⟩`; not `missed the ⟨R⟩ of ⟨M⟩`
const MISSED_WITH = /\b(?:with|in|by (?:running|jumping|throwing|clearing)) (?:an? |his |her )?(?:[a-z]+ )?$/;

const read = (reading: Reading, article: ArticleReading): readonly PlacedRecord[] => {
  const { text } = reading.masked;
  const marks = allMatches(text, ANCHOR)
    .map((match) => match.index)
    .filter((at) => !AT_BARRIER.test(text.slice(0, at)));
  const clauses = splitClauses(reading.masked);
  const found: PlacedRecord[] = [];
  for (const mention of reading.mentions) {
    if (mention.sort !== 'record' || mention.value.holder) continue;
    const at = reading.masked.indexOf(mention);
    const clause = clauseAt(clauses, at);
    const inside = insideOf(reading, at);
    const spoken = inside === null ? spokenOf(reading, clause, at) : 'broken';
    const hangs = hangsOf(text, marks, mention, at).filter(
      (mark) => spoken !== 'near' || (mark > at && !MISSED_WITH.test(text.slice(at + 1, mark))),
    );
    const made =
      inside ??
      fellTo(text, at, marks) ??
      (isMade(spoken, hangs, text, at) ? madeBy(reading, article, clauses, marks, at, hangs) : null);
    // `⟨M⟩ was a ⟨R⟩ and a ⟨R⟩`, `⟨M⟩ ⟨WL⟩, ⟨PB⟩`: the second hangs where the first does.
    const before = found.at(-1);
    const joined =
      hangs.length === 0 && before !== undefined && JOINED.test(text.slice(before.at + 1, at))
        ? before.hangs.filter((mark) => mark < before.at)
        : [];
    found.push({ mention, at, clause, spoken, hangs: [...hangs, ...joined], made });
  }
  // `a ⟨PB⟩, ⟨WL⟩ and ⟨MR⟩ of ⟨M⟩`: all hang where the last does.
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [own, next] = [found[index]!, found[index + 1]!];
    const leading = next.hangs.filter((mark) => mark > next.at);
    if (own.hangs.length > 0 || leading.length === 0 || own.spoken === 'near') continue;
    if (JOINED.test(text.slice(own.at + 1, next.at))) found[index] = { ...own, hangs: leading };
  }
  return found;
};

/** The records of a sentence with the marks that each is said of; read once. */
export const placeRecords = once(read);
