/**
 * When two ways of writing count as the same answer. Looser than the reconciler's comparisons,
 * and apart from them on purpose: a scorer that shares the program's ideas shares its mistakes.
 */

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ø/gi, 'o'],
  [/ł/gi, 'l'],
  [/đ/gi, 'd'],
  [/æ/gi, 'ae'],
  [/ß/g, 'ss'],
];

const FOLDED = new Map<string, string>();

/** Text without accents, case, possessives and punctuation: `Liévin’s` is `lievin`. */
export const fold = (text: string | number | null | undefined): string => {
  const written = String(text ?? '');
  let folded = FOLDED.get(written);
  if (folded !== undefined) return folded;
  folded = written.normalize('NFKD').replace(/\p{M}/gu, '');
  for (const [letter, plain] of LETTERS) folded = folded.replace(letter, plain);
  folded = folded
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^a-z0-9.:]+/g, ' ')
    .trim();
  FOLDED.set(written, folded);
  return folded;
};

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii']);

/** The last word of a name that is no suffix; empty when there is none. */
export const surnameOf = (name: string): string =>
  fold(name)
    .split(' ')
    .filter((word) => word !== '' && !SUFFIXES.has(word))
    .at(-1) ?? '';

/** The same person: equal names, one a part of the other, or one surname with one initial. */
export const isSameAthlete = (a: string | null | undefined, b: string | null | undefined): boolean => {
  if (!a || !b) return false;
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  const [xWords, yWords] = [x.split(' '), y.split(' ')];
  const [xs, ys] = [new Set(xWords), new Set(yWords)];
  const [smaller, larger] = xs.size < ys.size ? [xs, ys] : [ys, xs];
  if ([...smaller].every((word) => larger.has(word))) return true;
  return surnameOf(a) === surnameOf(b) && xWords[0]![0] === yWords[0]![0];
};

/** A discipline by one name: `1,500 metres`, `men 1500m` and `1500m` are `1500m`; null when unsaid. */
export const disciplineKey = (event: string | null | undefined): string | null => {
  if (!event) return null;
  return fold(event)
    .replace(/(\d) (\d{3})\b/g, '$1$2')
    .replace(/\b(metres?|meters?|metre)\b/g, 'm')
    .replace(/(\d) m\b/g, '$1m')
    .replace(/^(men|women|mixed) /, '')
    .replace(/^(indoor|outdoor) /, '')
    .replace(/^(1 |one )?mile$/, 'mile')
    .replace(/^(two|2) ?miles?$/, '2 miles')
    .replace(/^half.?marathon$/, 'half marathon')
    .replace(/ ?hurdles$/, 'h')
    .replace(/ ?(steeplechase|sc)$/, 'sc')
    .replace(/ ?(race )?walk$/, 'w')
    .replace(/ ?relay$/, '')
    .replace(/(\d) ?k(m)?$/, '$1km')
    .replace(/(\d) ?x ?(\d)/, '$1x$2')
    .replace(/ throw$/, '')
    .replace(/^discus.*/, 'discus')
    .replace(/^javelin.*/, 'javelin')
    .replace(/^hammer.*/, 'hammer')
    .replace(/ /g, '');
};

/** Seconds, metres or points: 225.14 for `3:45.14` and `3:45:14`, 6.27 for `6.27m`; null when it is no mark. */
export const markValue = (text: string | null | undefined): number | null => {
  if (text == null) return null;
  const plain = text.trim().toLowerCase().replace(/,/g, '.').replace(/^~/, '');
  const metres = /^(\d+(?:\.\d+)?) ?m$/.exec(plain);
  if (metres) return Number(metres[1]);
  const points = /^(\d+)(?:\.(\d{3}))? ?(points|pts)$/.exec(plain);
  if (points) return Number(`${points[1]}${points[2] ?? ''}`);
  const parts = plain.replace(/ ?s(ec(onds?)?)?$/, '').split(':');
  if (parts.some((part) => !/^\d+(\.\d+)?$/.test(part))) return null;
  return parts.reduce((sum, part) => sum * 60 + Number(part), 0);
};

/** Equal to half a hundredth. */
export const isSameNumber = (a: number, b: number): boolean => Math.abs(a - b) < 0.0051;

const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
  hour: 1 / 24,
  minute: 1 / 1440,
  second: 1 / 86400,
  s: 1 / 86400,
};

/** A unit in the singular; `s` stays what it is. */
export const unitKey = (unit: string): string => fold(unit).replace(/s$/, '') || (fold(unit) === 's' ? 's' : '');

/** An amount of time; `unit` in the singular or plural. */
export interface Duration {
  readonly value: number;
  readonly unit: string;
}

const inDays = ({ value, unit }: Duration): number => value * (DAYS[unitKey(unit)] ?? Number.NaN);

/** The same length of time to two parts in a hundred: `a year` and `12 months`. */
export const isSameDuration = (a: Duration, b: Duration): boolean =>
  Math.abs(inDays(a) - inDays(b)) < 0.02 * Math.max(1, inDays(b)) && inDays(a) > 0;

const BOUNDS: Readonly<Record<string, number>> = { exact: 0, about: 0, under: -1, over: 1 };

/** `exact` and `about` count as one. */
export const isSameBound = (a: string | undefined, b: string | undefined): boolean =>
  (BOUNDS[a ?? 'exact'] ?? 0) === (BOUNDS[b ?? 'exact'] ?? 0);

/** Whether a value is one of the forms wanted, or a part of one in whole words, or holds one. */
export const isOneOf = (value: string, wanted: readonly string[]): boolean => {
  const got = fold(value);
  if (got === '') return false;
  return wanted
    .map(fold)
    .some((want) => want === got || ` ${got} `.includes(` ${want} `) || ` ${want} `.includes(` ${got} `));
};

/** One form or several as a list. */
export const listForms = (forms: string | readonly string[] | null | undefined): readonly string[] =>
  forms == null ? [] : typeof forms === 'string' ? [forms] : forms;
