import { bitsOf, foldLetters } from './letters.ts';

/**
 * What any text must hold that a regex matches: all of the words' letters, and something of each list. Read from
 * the regex itself: `/\b(?:won|took) (?:the )?gold/` needs `gold`, and `won` or `took`.
 */
interface Need {
  readonly bits: readonly number[];
  readonly lists: readonly (readonly Need[])[];
}

/** Ways to meet a part of a need, each the bits that it takes: a text must hold all bits of one way. */
export type Clause = readonly (readonly number[])[];

const sizeOf = (clause: Clause): number => clause.reduce((sum, way) => sum + 1 + way.length, 0);

/** What each need of a list takes at the least, its own lists told by the shortest of them. */
const waysOf = (list: readonly Need[]): Clause =>
  list.flatMap(({ bits, lists }): Clause => {
    if (bits.length > 0) return [bits];
    return lists.map(waysOf).reduce((best, ways) => (sizeOf(ways) < sizeOf(best) ? ways : best));
  });

const NOTHING: Need = { bits: [], lists: [] };
const isNothing = (need: Need): boolean => need.bits.length === 0 && need.lists.length === 0;

const all = (needs: readonly Need[]): Need => ({
  bits: [...new Set(needs.flatMap(({ bits }) => bits))],
  lists: needs.flatMap(({ lists }) => lists),
});
const any = (needs: readonly Need[]): Need => {
  if (needs.length === 1) return needs[0]!;
  return needs.some(isNothing) ? NOTHING : { bits: [], lists: [needs] };
};

/** What a piece of a regex matches: the `words` that it can be (null: too many to list), and what it needs besides. */
interface Piece {
  readonly words: ReadonlySet<string> | null;
  readonly need: Need;
}
const EMPTY: Piece = { words: new Set(['']), need: NOTHING };
const ANYTHING: Piece = { words: null, need: NOTHING };

/** A piece that can be more words than this is known by its parts alone. */
const MOST_WORDS = 24;

/** Letters that hardly a sentence lacks: not worth asking for. */
const COMMON = /^[acdehilnorstu ]?$/;

/** The need of one of some words. A word that holds another of them adds nothing. */
const needOfWords = (words: ReadonlySet<string>): Need => {
  if ([...words].some((word) => COMMON.test(word))) return NOTHING;
  const shortest = [...words].filter((word) => ![...words].some((other) => other !== word && word.includes(other)));
  return any(shortest.map((word) => ({ bits: bitsOf(word), lists: [] })));
};
const needOf = ({ words, need }: Piece): Need => (words === null ? need : all([need, needOfWords(words)]));

const join = (pieces: readonly Piece[]): Piece => {
  const needs: Need[] = pieces.map(({ need }) => need);
  let words: ReadonlySet<string> = new Set(['']);
  let whole = true;
  const close = (next: ReadonlySet<string>): void => {
    needs.push(needOfWords(words));
    words = next;
    whole = false;
  };
  for (const piece of pieces) {
    if (piece.words === null) close(new Set(['']));
    else if (words.size * piece.words.size > MOST_WORDS) close(piece.words);
    else {
      // The few words of a part are sooner asked for than the many of the whole: `lap` than `first lap`, `last lap` …
      if (words.size > 1 && piece.words.size > 1) needs.push(needOfWords(words), needOfWords(piece.words));
      words = new Set([...words].flatMap((word) => [...piece.words!].map((more) => word + more)));
    }
  }
  if (whole) return { words, need: all(needs) };
  needs.push(needOfWords(words));
  return { words: null, need: all(needs) };
};

const choose = (pieces: readonly Piece[]): Piece => {
  if (pieces.length === 1) return pieces[0]!;
  const words = new Set(pieces.flatMap((piece) => [...(piece.words ?? [])]));
  if (words.size <= MOST_WORDS && pieces.every((piece) => piece.words !== null && isNothing(piece.need)))
    return { words, need: NOTHING };
  return { words: null, need: any(pieces.map(needOf)) };
};

const repeat = (piece: Piece, least: number, most: number): Piece => {
  if (most === 0) return EMPTY;
  if (least === 0 && most === 1 && piece.words !== null && isNothing(piece.need))
    return { words: new Set(['', ...piece.words]), need: NOTHING };
  if (least === 0) return ANYTHING;
  if (piece.words !== null && isNothing(piece.need) && most <= 8 && piece.words.size ** most <= MOST_WORDS) {
    const times = Array.from({ length: most - least + 1 }, (_, extra) =>
      join(Array.from({ length: least + extra }, () => piece)),
    );
    return choose(times);
  }
  return least === 1 && most === 1 ? piece : { words: null, need: needOf(piece) };
};

// A class, `\p{Lu}`, `\u{1F3C3}`, `\u2019`, `\k<name>`, `\d`, the opening of a group, or one letter.
const TOKEN =
  /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\k<\w+>|\\.|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|./gsy;
const COUNT = /([*+?]|\{(\d+)(,?)(\d*)\})\??/y;
const CLASS_PART = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\.|./gs;

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', d: '0', s: ' ' };

/**
 * What stands in the place of a piece that is blanked out of a text: no letter, digit, space or punctuation. What a
 * regex needs it needs of the text as it was, which does not hold it.
 */
export const BLANK = '\uFFFC';

/** The letter that an escape or a plain letter stands for; null for a class of many (`\w`, `\p{L}`) or unknown. */
const letterOf = (part: string): string | null => {
  if (part === BLANK || part === '\\uFFFC') return null;
  if (!part.startsWith('\\')) return part;
  if (/^\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2})$/.test(part))
    return String.fromCharCode(Number.parseInt(part.slice(2), 16));
  const name = part.slice(1);
  return CONTROLS[name] ?? (/^[^\p{L}\p{N}]$/u.test(name) ? name : null);
};

/** Letters of one class, folded; null when they are too many to tell. */
const lettersOfClass = (source: string): ReadonlySet<string> | null => {
  if (source.startsWith('^')) return null;
  const parts = source.match(CLASS_PART) ?? [];
  const letters = new Set<string>();
  for (let at = 0; at < parts.length; at += 1) {
    const letter = letterOf(parts[at]!);
    if (letter === null) return null;
    const isRange = parts[at + 1] === '-' && parts[at + 2] !== undefined && !/^\\[ds]$/.test(parts[at]!);
    const to = isRange ? letterOf(parts[at + 2]!) : letter;
    if (to === null || to.charCodeAt(0) - letter.charCodeAt(0) > 40) return null;
    for (let code = letter.charCodeAt(0); code <= to.charCodeAt(0); code += 1)
      letters.add(foldLetters(String.fromCharCode(code)));
    if (isRange) at += 2;
  }
  return letters.size > 20 ? null : letters;
};

/**
 * Reads what every match of a regex holds, in clauses that each must be met, the shortest first. A superset of what
 * it matches meets them, never less.
 * @returns `[]` for a regex that may match anything
 */
export const needsOfRegex = ({ source, ignoreCase }: RegExp): readonly Clause[] => {
  let at = 0;
  // Without regard to case a letter beyond ASCII may stand for several.
  const ofLetters = (letters: ReadonlySet<string> | null): Piece =>
    letters === null ||
    (ignoreCase && [...letters].some((letter) => letter > '\x7f' && letter.toLowerCase() !== letter.toUpperCase()))
      ? ANYTHING
      : { words: letters, need: NOTHING };
  const readAtom = (): Piece => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(source)![0];
    at = TOKEN.lastIndex;
    if (token === '^' || token === '$' || token === '\\b') return EMPTY;
    if (token === '.' || token === '\\B') return token === '.' ? ANYTHING : EMPTY;
    if (token.startsWith('[')) return ofLetters(lettersOfClass(token.slice(1, -1)));
    if (!token.startsWith('(')) {
      const letter = letterOf(token);
      return ofLetters(letter === null ? null : new Set([foldLetters(letter)]));
    }
    const inner = readChoice();
    at += 1;
    if (token === '(?!' || token === '(?<!') return EMPTY;
    // What must stand before or after stands somewhere in the text.
    if (token === '(?=' || token === '(?<=') return { words: EMPTY.words, need: needOf(inner) };
    return inner;
  };
  const readCounted = (): Piece => {
    const atom = readAtom();
    COUNT.lastIndex = at;
    const count = COUNT.exec(source);
    if (count === null) return atom;
    at = COUNT.lastIndex;
    const [, sign, least, comma, most] = count;
    if (sign === '?') return repeat(atom, 0, 1);
    if (sign === '*') return ANYTHING;
    if (sign === '+') return repeat(atom, 1, Number.POSITIVE_INFINITY);
    return repeat(atom, Number(least), comma ? Number(most || Number.POSITIVE_INFINITY) : Number(least));
  };
  const readChoice = (): Piece => {
    const ways: Piece[] = [];
    let pieces: Piece[] = [];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        ways.push(join(pieces));
        pieces = [];
        at += 1;
      } else pieces.push(readCounted());
    }
    return choose([...ways, join(pieces)]);
  };
  const { bits, lists } = needOf(readChoice());
  const clauses = lists.map(waysOf).sort((a, b) => sizeOf(a) - sizeOf(b));
  return bits.length === 0 ? clauses : [[bits], ...clauses];
};
