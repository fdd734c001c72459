import type { Conflict } from '../model/conflict.ts';
import type { GoldConflict } from './gold.ts';
import { fold, isSameAthlete, markValue, surnameOf } from './normal-forms.ts';

/** How the conflicts of a folder stand to its gold. `loud` are errors and warnings. */
export interface ConflictScore {
  must: number;
  found: number;
  loud: number;
  right: number;
  falseAlarms: number;
}

export const makeConflictScore = (): ConflictScore => ({ must: 0, found: 0, loud: 0, right: 0, falseAlarms: 0 });

// Fields that two people may call one contradiction by: a wrong interval is a wrong date.
const KIN: readonly (readonly string[])[] = [
  ['interval', 'tenure', 'date'],
  ['records', 'event', 'ranking', 'tally'],
  ['competition', 'venue'],
  ['mark', 'margin'],
  ['name', 'athlete', 'nationality', 'age'],
];
const isKin = (a: string, b: string): boolean =>
  a === b || KIN.some((fields) => fields.includes(a) && fields.includes(b));

const WORDS = [
  'a',
  'an',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const numberOf = (word: string): number => {
  const place = WORDS.indexOf(word);
  return place < 0 ? Number.NaN : Math.max(1, place - 1);
};
const ISO_UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const HEDGES =
  /\b(just|only|about|around|nearly|almost|a mere|some|exactly|less than|more than|over|under|later|after|a lit)\b/g;

/** `4 day` for `four days`, `P4D` and `4-day`; `=225.14` for a mark; else the folded words. */
export const valueKey = (value: string): string => {
  const iso = /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(value.trim());
  if (iso) return `${Number(iso[1])} ${ISO_UNITS[iso[2]!]}`;
  const words = fold(value.replace(/-/g, ' ')).replace(HEDGES, '').replace(/ +/g, ' ').trim();
  const span = /^(\w+(?:\.\d+)?) (day|week|month|year|second|metre|meter|minute|hour)s?\b/.exec(words);
  if (span) {
    const spelled = numberOf(span[1]!);
    if (!Number.isNaN(spelled)) return `${spelled} ${span[2]}`;
    if (/^\d/.test(span[1]!)) return `${Number(span[1])} ${span[2]}`;
  }
  const mark = markValue(words.replace(/ /g, ''));
  return mark === null ? words : `=${mark.toFixed(2)}`;
};

const holdsWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** Whether a conflict reported is the one annotated: kindred field, one athlete in common, the same values. */
const isSameConflict = (conflict: Conflict, gold: GoldConflict): boolean => {
  if (!isKin(conflict.field, gold.field)) return false;
  const names = gold.athletes.filter(Boolean);
  if (
    names.length > 0 &&
    conflict.athletes.length > 0 &&
    !names.some((a) => conflict.athletes.some((b) => surnameOf(a) === surnameOf(b) || isSameAthlete(a, b)))
  ) {
    return false;
  }
  const wanted = new Set(gold.values.map(valueKey));
  const shared = new Set(
    conflict.values
      .flatMap(({ value, text }) => [valueKey(value), valueKey(text)])
      .filter(
        (key) =>
          wanted.has(key) ||
          [...wanted].some(
            (want) => want.length > 3 && (holdsWords(key, want) || (key.length > 3 && holdsWords(want, key))),
          ),
      ),
  );
  const betweenTwo = gold.type === 'disagreement' || gold.type === 'internal';
  return shared.size >= (betweenTwo ? Math.min(2, wanted.size) : 1);
};

/**
 * Scores the conflicts of a folder; `misses` gets false alarms (`+`) and musts that were missed (`-`).
 * @param elsewhere what else is annotated as `must` or `may`: reporting it counts neither way
 */
export const scoreConflicts = (
  conflicts: readonly Conflict[],
  golds: readonly GoldConflict[],
  misses: string[],
  elsewhere: readonly GoldConflict[] = [],
): ConflictScore => {
  const musts = golds.filter((gold) => gold.grade === 'must');
  const mays = [...golds, ...elsewhere].filter((gold) => gold.grade !== 'never');
  const score = makeConflictScore();
  for (const conflict of conflicts) {
    if (conflict.severity === 'note') continue;
    score.loud += 1;
    if (musts.some((gold) => isSameConflict(conflict, gold))) score.right += 1;
    else if (!mays.some((gold) => isSameConflict(conflict, gold))) {
      score.falseAlarms += 1;
      const sides = conflict.values.map(({ text }) => text).join(' | ');
      misses.push(`+ conflict ${conflict.id} ${conflict.type}/${conflict.field}: ${conflict.subject}: ${sides}`);
    }
  }
  for (const gold of musts) {
    score.must += 1;
    if (conflicts.some((conflict) => isSameConflict(conflict, gold))) score.found += 1;
    else {
      const whose = gold.athletes.join(', ');
      misses.push(`- conflict ${gold.type}/${gold.field} of ${whose}: ${gold.values.join(' | ')}: ${gold.why ?? ''}`);
    }
  }
  return score;
};
