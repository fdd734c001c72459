import { foldText } from '../lexicon/folding.ts';
import { areFormsOfOneName } from '../lexicon/given-names.ts';
import { climb, type Rung } from './ladder.ts';
import { isMisspelling, soundOf } from './spelling.ts';

export type NameRelation =
  | 'same'
  | 'word order'
  | 'longer form'
  | 'nickname'
  | 'short form'
  | 'initial'
  | 'spelling'
  | 'misspelling'
  | 'surname alone'
  | 'other';

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii']);

/** The words of a name, folded, without `Jr`: `McLaughlin-Levrone` is two. `[]` for a name in another script. */
export const nameWords = (name: string): readonly string[] => {
  const known = WORDS.get(name);
  if (known !== undefined) return known;
  if (WORDS.size > 50_000) WORDS.clear();
  const fresh = splitName(name);
  WORDS.set(name, fresh);
  return fresh;
};

/** Names come again and again; their words are kept. */
const WORDS = new Map<string, readonly string[]>();

const splitName = (name: string): readonly string[] => {
  const words = foldText(name).split(' ').filter(Boolean);
  const bare = words.filter((word) => !SUFFIXES.has(word));
  return bare.length > 0 ? bare : words;
};

/** The last word of a name, folded: `ingebrigtsen`. */
export const surnameOf = (name: string): string => nameWords(name).at(-1) ?? '';

type Words = readonly string[];
const isAlike = (a: string, b: string): boolean => a === b || soundOf(a) === soundOf(b);
const isSlip = (a: string, b: string): boolean => isMisspelling(a, b);
const givenOf = (words: Words): string => words[0] ?? '';
const lastOf = (words: Words): string => words.at(-1) ?? '';
const shorterFirst = (a: Words, b: Words): readonly [Words, Words] => (a.length <= b.length ? [a, b] : [b, a]);

/** A slip in one word of a name, the others being the same or alike. */
const slipsOnce = (a: Words, b: Words): boolean => {
  if (a.length !== b.length) return false;
  const off = a.flatMap((word, index) => (isAlike(word, b[index]!) ? [] : [index]));
  return off.length === 1 && isSlip(a[off[0]!]!, b[off[0]!]!);
};
const slipsTwice = (a: Words, b: Words): boolean =>
  a.length === b.length && a.every((word, index) => isAlike(word, b[index]!) || isSlip(word, b[index]!));

/** Names of equal length whose words, in one order, are those of the other. */
const reorders = (a: Words, b: Words): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();

/** `Lilian Kasait Rengeruk` has every word of `Lilian Rengeruk`; `Elle Purrier St. Pierre` of `Elle St. Pierre`. */
const isLonger = (a: Words, b: Words): boolean => {
  const [few, many] = shorterFirst(a, b);
  return few.length >= 2 && few.length < many.length && few.every((word) => many.some((other) => isAlike(word, other)));
};

/** The order matters: what is likeliest one athlete comes first. */
export const NAME_LADDER: readonly Rung<Words, NameRelation>[] = [
  { label: 'same', contradicts: false, holds: (a, b) => a.join(' ') === b.join(' ') },
  { label: 'word order', contradicts: false, holds: reorders },
  { label: 'longer form', contradicts: false, holds: isLonger },
  {
    label: 'nickname',
    contradicts: false,
    holds: (a, b) =>
      a.length >= 2 && b.length >= 2 && isAlike(lastOf(a), lastOf(b)) && areFormsOfOneName(givenOf(a), givenOf(b)),
  },
  {
    label: 'short form',
    contradicts: false,
    holds: (a, b) => {
      if (a.length < 2 || b.length < 2 || !isAlike(lastOf(a), lastOf(b))) return false;
      const [short, long] = givenOf(a).length < givenOf(b).length ? [givenOf(a), givenOf(b)] : [givenOf(b), givenOf(a)];
      return short.length >= 3 && short !== long && long.startsWith(short);
    },
  },
  {
    label: 'initial',
    contradicts: false,
    holds: (a, b) => {
      if (a.length < 2 || b.length < 2 || !isAlike(lastOf(a), lastOf(b))) return false;
      const [short, long] = givenOf(a).length < givenOf(b).length ? [givenOf(a), givenOf(b)] : [givenOf(b), givenOf(a)];
      return short.length <= 2 && long.startsWith(short[0]!);
    },
  },
  {
    label: 'spelling',
    contradicts: 'note',
    holds: (a, b) => a.length >= 2 && a.length === b.length && a.every((word, index) => isAlike(word, b[index]!)),
  },
  {
    label: 'misspelling',
    contradicts: 'note',
    holds: (a, b) => a.length >= 2 && b.length >= 2 && (slipsOnce(a, b) || slipsTwice(a, b)),
  },
  {
    label: 'surname alone',
    contradicts: false,
    holds: (a, b) => {
      const [few, many] = shorterFirst(a, b);
      return few.length === 1 && few[0]!.length > 2 && many.includes(few[0]!) && lastOf(many) === few[0];
    },
  },
  { label: 'other', contradicts: false, holds: () => true },
];

/** How two names of athletes stand to each other. It says nothing of whether they are one person. */
export const compareNames = (a: string, b: string): NameRelation =>
  climb(NAME_LADDER, nameWords(a), nameWords(b)).label;
