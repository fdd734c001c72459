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

/**
 * The competition that a title's words name.
 * @param words those before `champion` or `medallist`, in any case
 * @returns null where only a country, a club or nothing is named
 */
export const competitionOfTitle = (words: string, discipline: Discipline): { name: string; indoor: boolean } | null => {
  const level = LEVELS.find(([word]) => new RegExp(`\\b${word}\\b`, 'i').test(words));
  if (!level) return null;
  const [, name, indoors, cross, u20] = level;
  if (/\b(?:junior|under-20|under 20|u20|u-20|youth)\b/i.test(words))
    return u20 === null ? null : { name: u20, indoor: false };
  if (discipline === 'cross country') return cross === null ? null : { name: cross, indoor: false };
  if (indoors !== null && (/\bindoor\b/i.test(words) || INDOOR.has(discipline))) return { name: indoors, indoor: true };
  return { name, indoor: false };
};

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
