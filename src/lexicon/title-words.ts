import type { Discipline } from '../model/values.ts';

/**
 * Which competition a title is of: `world 1500m champion`, `European indoor bronze medallist`.
 * Source: the standing championships of World Athletics, its areas and the games.
 */

/** A level of titles, the word for it, and its competitions: out of doors, indoors, cross country, under 20. */
const LEVELS: readonly (readonly [
  word: string,
  name: string,
  indoor: string | null,
  cross: string | null,
  u20: string | null,
])[] = [
  ['olympic', 'Olympics', null, null, 'Youth Olympics'],
  [
    'world',
    'World Championships',
    'World Indoor Championships',
    'World Cross Country Championships',
    'World U20 Championships',
  ],
  [
    'european',
    'European Championships',
    'European Indoor Championships',
    'European Cross Country Championships',
    'European U20 Championships',
  ],
  ['commonwealth', 'Commonwealth Games', null, null, 'Commonwealth Youth Games'],
  ['african', 'African Championships', null, null, 'African U20 Championships'],
  ['asian', 'Asian Championships', 'Asian Indoor Championships', null, 'Asian U20 Championships'],
];
const INDOOR: ReadonlySet<Discipline> = new Set(['60m', '60mH', 'pentathlon']);

const YOUNG = /\b(?:junior|under-20|under 20|u20|u-20|youth)\b/i;

/** The names that a level's title can be of, the likeliest first. */
const namesOf = (
  [, name, indoors, cross, u20]: (typeof LEVELS)[number],
  words: string,
  discipline: Discipline,
): readonly (string | null)[] => {
  if (YOUNG.test(words)) return [u20];
  if (discipline === 'cross country') return [cross];
  if (/\bindoors?\b/i.test(words)) return [indoors ?? name];
  if (name === 'World Championships' && discipline === 'half marathon') return ['World Half Marathon Championships'];
  return INDOOR.has(discipline) ? [indoors, name] : [name, indoors];
};

/**
 * The competitions that a title's words name, for each level of them those that it can be of, the likeliest first:
 * `Olympic and world 1500m` → Olympics; World Championships, World Indoor Championships.
 * @param words those round `champion` or `medallist`, in any case
 * @returns `[]` where only a club or nothing is named
 */
export const titleLevels = (words: string, discipline: Discipline): readonly (readonly string[])[] =>
  LEVELS.filter(([word]) => new RegExp(`\\b${word}\\b`, 'i').test(words)).flatMap((level) => {
    const names = namesOf(level, words, discipline).filter((name) => name !== null);
    return names.length === 0 ? [] : [names];
  });

/**
 * The championship that a name stands for, told by the event: cross country at the `World Championships`
 * is the World Cross Country Championships.
 */
export const championshipFor = (name: string, discipline: Discipline | null): string => {
  const level = LEVELS.find(([, plain]) => plain === name);
  if (!level || discipline === null) return name;
  const [, , indoors, cross] = level;
  return (discipline === 'cross country' ? cross : INDOOR.has(discipline) ? indoors : null) ?? name;
};

/** Titles that nobody has yet. */
export const NO_TITLE =
  /\b(?:next|future|would-be|aspiring|potential|possible|likely|first|uncrowned|people['’]s|drug|self-styled)\b/i;
