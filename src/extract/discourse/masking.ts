import type { AnyMention } from '../mentions/mention.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';

/**
 * A sentence with each mention as one private-use character, so that a pattern such as `A's M` is a
 * plain regex over it: `Kerr beat his own 3:29.05` becomes `⟨name⟩ beat ⟨his⟩ own ⟨mark⟩`.
 */
export interface MaskedSentence {
  readonly text: string;
  /** The mention behind a character of `text`, or null for plain text. */
  readonly at: (index: number) => AnyMention | null;
  /** Where a mention stands in `text`; -1 when it is not of this sentence. */
  readonly indexOf: (mention: AnyMention) => number;
  /** A piece of `text` as a span of the article. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** The character of each sort. Possessives (`Kerr's`, `his`) have their own. */
const CHARACTERS = {
  mark: '\uE000',
  event: '\uE001',
  quantity: '\uE002',
  place: '\uE003',
  record: '\uE004',
  competition: '\uE005',
  venue: '\uE006',
  date: '\uE007',
  age: '\uE008',
  name: '\uE009',
  pronoun: '\uE00A',
  epithet: '\uE00B',
} as const;
const POSSESSIVE = { name: '\uE00C', pronoun: '\uE00D', epithet: '\uE00E' } as const;

/**
 * The letters of patterns over masked text, for `pattern`:
 * `{A}` an athlete (name, pronoun or epithet), `{A's}` a possessive one, `{N}` a name, `{N's}`,
 * `{M}` mark, `{E}` event, `{Q}` quantity, `{P}` place, `{R}` record words, `{C}` competition,
 * `{V}` venue, `{D}` date, `{G}` age, `{W}` any of C, V, D (where and when), `{X}` any mention.
 */
const LETTERS: Readonly<Record<string, string>> = {
  A: CHARACTERS.name + CHARACTERS.pronoun + CHARACTERS.epithet,
  "A's": POSSESSIVE.name + POSSESSIVE.pronoun + POSSESSIVE.epithet,
  N: CHARACTERS.name,
  "N's": POSSESSIVE.name,
  M: CHARACTERS.mark,
  E: CHARACTERS.event,
  Q: CHARACTERS.quantity,
  P: CHARACTERS.place,
  R: CHARACTERS.record,
  C: CHARACTERS.competition,
  V: CHARACTERS.venue,
  D: CHARACTERS.date,
  G: CHARACTERS.age,
  W: CHARACTERS.competition + CHARACTERS.venue + CHARACTERS.date,
  X: '\uE000-\uE00E',
};

/**
 * Compiles a pattern over masked text: `pattern("{A} (?:clocked|ran) (?:an? )?{M}")`.
 * Letters in braces are those of LETTERS, also inside a character class; the rest is a regex source.
 * Flags are `d` and those given.
 */
export const pattern = (source: string, flags = ''): RegExp => {
  let inClass = false;
  const compiled = source.replace(
    /\\[pP]\{\w+\}|\\.|\[|\]|\{([A-Z](?:'s)?)\}/gs,
    (whole, letter: string | undefined) => {
      if (whole === '[') inClass = true;
      else if (whole === ']') inClass = false;
      if (letter === undefined) return whole;
      const characters = LETTERS[letter] ?? '';
      return inClass ? characters : `[${characters}]`;
    },
  );
  return new RegExp(compiled, `d${flags}`);
};

/** How far before a place words lead to it. */
const LEAD = 40;
/**
 * The mention that opens what a pattern matches right before `at`: `the champion` before the city in
 * `the champion of the Games in Rio`, for `{A} of {C} in $`; null without a match.
 */
export const leadTo = ({ text, at: mentionAt }: MaskedSentence, at: number, of: RegExp): AnyMention | null => {
  const start = Math.max(0, at - LEAD);
  const match = of.exec(text.slice(start, at));
  return match === null ? null : mentionAt(start + match.index);
};

/**
 * The mention that a match names.
 * @param from where the text matched begins in the masked text
 * @param group the group that is the mention's character; without it the first that took part
 * @returns null without a match or such a group
 */
export const namedBy = (
  { at: mentionAt }: MaskedSentence,
  match: RegExpExecArray | null,
  from = 0,
  group?: number,
): AnyMention | null => {
  const spans = match?.indices?.slice(1);
  const span = group === undefined ? spans?.find((one) => one !== undefined) : spans?.[group - 1];
  return span === undefined ? null : mentionAt(from + span[0]);
};

const isPossessive = (mention: AnyMention): boolean =>
  (mention.sort === 'name' || mention.sort === 'pronoun' || mention.sort === 'epithet') && mention.value.possessive;

const characterOf = (mention: AnyMention): string =>
  isPossessive(mention) ? POSSESSIVE[mention.sort as keyof typeof POSSESSIVE] : CHARACTERS[mention.sort];

/** Masks a sentence. `mentions` are sorted and do not overlap. A possessive's `’s` goes with it. */
export const maskSentence = (sentence: Sentence, mentions: readonly AnyMention[]): MaskedSentence => {
  let text = '';
  const offsets: number[] = [];
  const behind = new Map<number, AnyMention>();
  const place = new Map<AnyMention, number>();
  const copy = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      offsets.push(at);
      const character = sentence.text.charAt(at - sentence.start);
      // Curly apostrophes as straight ones, so that a pattern needs one form only.
      text += character === '’' ? "'" : character;
    }
  };
  let at = sentence.start;
  for (const mention of mentions) {
    copy(at, mention.start);
    behind.set(text.length, mention);
    place.set(mention, text.length);
    offsets.push(mention.start);
    text += characterOf(mention);
    at = mention.end;
    const rest = sentence.text.slice(at - sentence.start, at - sentence.start + 2);
    if (isPossessive(mention) && mention.sort !== 'pronoun') at += /^['’]s/.test(rest) ? 2 : /^['’]/.test(rest) ? 1 : 0;
  }
  copy(at, sentence.end);
  offsets.push(sentence.end);
  return {
    text,
    at: (index) => behind.get(index) ?? null,
    indexOf: (mention) => place.get(mention) ?? -1,
    spanOf: (start, end) => ({
      start: offsets[start] ?? sentence.end,
      end: behind.get(end - 1)?.end ?? offsets[end] ?? sentence.end,
    }),
  };
};
