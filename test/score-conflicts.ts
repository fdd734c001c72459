import { nameWords, surnameOf } from '../src/compare/names.ts';
import { foldText } from '../src/lexicon/folding.ts';
import type { Conflict } from '../src/model/conflict.ts';
import type { GoldConflict } from './gold-claims.ts';

/** Holds conflicts against gold ones: by field, athletes and values. */

const KIN = [
  ['interval', 'tenure', 'date'],
  ['records', 'event', 'ranking', 'tally'],
  ['competition', 'venue'],
  ['mark', 'margin'],
  ['name', 'athlete', 'nationality', 'age'],
];
const areKin = (a: string, b: string): boolean => a === b || KIN.some((kin) => kin.includes(a) && kin.includes(b));

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HEDGES =
  /\b(?:just|only|about|around|nearly|almost|a mere|some|exactly|less than|more than|over|under|later|after)\b/g;

const markKey = (text: string): string | null => {
  const bare = text.replace(/,/g, '.').replace(/ ?(?:m|s|secs?|seconds?|points)$/, '');
  const parts = bare.split(':');
  if (parts.some((part) => !/^\d+(?:\.\d+)?$/.test(part))) return null;
  return `=${parts.reduce((sum, part) => sum * 60 + Number(part), 0).toFixed(2)}`;
};

/** `4 day` for `four days`, `=225.14` for `3:45.14`, else the folded words. */
export const valueKey = (value: string): string => {
  const text = value.toLowerCase().replace(/-/g, ' ').replace(HEDGES, '').replace(/ +/g, ' ').trim();
  const span = /^(\w+(?:\.\d+)?) (day|week|month|year|second|metre|meter|minute|hour)s?\b/.exec(text);
  if (span) {
    const count = /^an?$/.test(span[1]!) ? 1 : NUMBERS.indexOf(span[1]!);
    if (count > 0 || /^\d/.test(span[1]!)) return `${count > 0 ? count : Number(span[1])} ${span[2]}`;
  }
  return markKey(text.replace(/ /g, '')) ?? foldText(text);
};

const isOne = (a: string, b: string): boolean =>
  surnameOf(a) === surnameOf(b) || nameWords(a).every((word) => nameWords(b).includes(word));

/** True where a conflict reports what a gold one lists. */
export const matches = (conflict: Conflict, gold: GoldConflict): boolean => {
  if (!areKin(conflict.field, gold.field)) return false;
  const named = gold.athletes.length > 0 && conflict.athletes.length > 0;
  if (named && !gold.athletes.some((name) => conflict.athletes.some((other) => isOne(name, other)))) return false;
  const want = [...new Set(gold.values.map(valueKey))];
  const got = [...new Set(conflict.values.flatMap(({ value, text }) => [valueKey(value), valueKey(text)]))];
  const within = (a: string, b: string): boolean => a.length > 3 && ` ${b} `.includes(` ${a} `);
  const shared = got.filter((key) =>
    want.some((wanted) => wanted === key || within(wanted, key) || within(key, wanted)),
  );
  const needed = gold.type === 'disagreement' || gold.type === 'internal' ? Math.min(2, want.length) : 1;
  return shared.length >= needed;
};

/** How the conflicts of one story stand to its gold. */
export interface ConflictScore {
  readonly musts: number;
  readonly found: number;
  readonly missed: readonly GoldConflict[];
  readonly falseAlarms: readonly Conflict[];
}

/** An error or warning that no must and no may explains is a false alarm; a must may be found by a note. */
export const scoreConflicts = (conflicts: readonly Conflict[], gold: readonly GoldConflict[]): ConflictScore => {
  const musts = gold.filter(({ grade }) => grade === 'must');
  const allowed = gold.filter(({ grade }) => grade !== 'never');
  const missed = musts.filter((must) => !conflicts.some((conflict) => matches(conflict, must)));
  return {
    ...{ musts: musts.length, found: musts.length - missed.length, missed },
    falseAlarms: conflicts
      .filter(({ severity }) => severity !== 'note')
      .filter((conflict) => !allowed.some((one) => matches(conflict, one))),
  };
};
