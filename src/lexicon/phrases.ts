import { foldText } from './folding.ts';

/** A word of running text: folded, with its place and whether it is written with a capital or a digit. */
export interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

// `Mt`, `Pedro's`, `U.S.`, `10,000m`, `Oregon22` are one token each; hyphens and full stops part words.
const TOKEN = /(?:\p{L}\.){2,}|\d{1,3}(?:,\d{3})+\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*|&/gu;

/** Words that need no folding but case. */
const PLAIN = /^[A-Za-z0-9]+$/;

const CAPITAL = /^(?:[\p{Lu}\d&]|\p{Ll}\p{Lu})/u;

/** The sentence split last: finders of competitions and of venues ask for the same one. */
let last: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/** Splits a sentence into words, in order. */
export const tokenise = (text: string): readonly Token[] => {
  if (last.text !== text) last = { text, tokens: split(text) };
  return last.tokens;
};

const split = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    tokens.push({
      folded: PLAIN.test(word) ? word.toLowerCase() : foldText(word.replace(/(?<=\d),(?=\d)/g, '')) || word,
      start: match.index,
      end: match.index + word.length,
      capital: CAPITAL.test(word),
    });
  }
  return tokens;
};

/** What may stand between two words of one name: a space, a hyphen, `Mt. SAC`, `Zatopek:10`; not a comma. */
const JOIN = /^(?:[  ]{1,2}|[-–/:.]|[.:] |’|')?$/u;
export const joins = (text: string, left: Token, right: Token): boolean => {
  const gap = right.start - left.end;
  return gap <= 3 && ((gap === 1 && text[left.end] === ' ') || JOIN.test(text.slice(left.end, right.start)));
};

/** A tree of names by their folded words, for finding the longest known name at a word of a text. */
export interface PhraseIndex<Value> {
  /**
   * The longest name that begins at `tokens[from]`.
   * @returns its value and the index after its last word; null when none begins there
   */
  readonly longest: (text: string, tokens: readonly Token[], from: number) => { value: Value; to: number } | null;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value?: Value;
}

/** Builds an index; of two entries with one name the first is kept. */
export const indexPhrases = <Value>(entries: Iterable<readonly [name: string, value: Value]>): PhraseIndex<Value> => {
  const root: Node<Value> = { next: new Map() };
  for (const [name, value] of entries) {
    let node = root;
    for (const { folded } of tokenise(name)) {
      let next = node.next.get(folded);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(folded, next);
      }
      node = next;
    }
    if (node !== root) node.value ??= value;
  }
  return {
    longest: (text, tokens, from) => {
      let node = root.next.get(tokens[from]?.folded ?? '');
      let found: { value: Value; to: number } | null = null;
      for (let at = from; node !== undefined; at += 1) {
        if (node.value !== undefined) found = { value: node.value, to: at + 1 };
        const [here, next] = [tokens[at]!, tokens[at + 1]];
        if (next === undefined || !joins(text, here, next)) break;
        node = node.next.get(next.folded);
      }
      return found;
    },
  };
};
