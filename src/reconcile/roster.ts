import { compareNames, nameWords } from '../compare/names.ts';
import type { Sex } from '../model/values.ts';
import { mapTable } from './tables.ts';

/** An athlete whom the newsroom knows: a row of `--roster`. `born` is an ISO date, or a year. */
export interface RosterEntry {
  readonly name: string;
  readonly sex: Sex | null;
  readonly nationality: string | null;
  readonly born: string | null;
}

/** A roster that can be asked. */
export interface Roster {
  /** The one entry of a name in any order of its words; null when there is none, or several fit. */
  readonly find: (name: string, sex: Sex | null) => RosterEntry | null;
}

const SEXES: Readonly<Record<string, Sex>> = {
  ...{ m: 'men', men: 'men', man: 'men', male: 'men', boys: 'men' },
  ...{ w: 'women', f: 'women', women: 'women', woman: 'women', female: 'women', girls: 'women' },
  ...{ x: 'mixed', mixed: 'mixed' },
};
/** `M`, `men`, `male`, `W`, `F`, `women`; null for anything else. */
export const readSex = (text: string): Sex | null => SEXES[text] ?? SEXES[text.toLowerCase()] ?? null;
/** An ISO date or a year, else null. */
export const readBorn = (text: string): string | null => (/^\d{4}(?:-\d{2}-\d{2})?$/.test(text) ? text : null);
export const readNation = (text: string): string | null => (/^[A-Z]{3}$/.test(text) ? text : null);

/**
 * Reads a roster: CSV with a header that names the columns `name`, `sex`, `nationality`, `born`, in any
 * order, others being left alone. Rows without a name are skipped.
 * @throws OptionError when there is no column `name`
 */
export const parseRoster = (csv: string): readonly RosterEntry[] =>
  mapTable(csv, '--roster', ['name'], (row) => {
    const name = row('name');
    if (name === '') return null;
    return { name, sex: readSex(row('sex')), nationality: readNation(row('nationality')), born: readBorn(row('born')) };
  });

const keyOf = (name: string): string => [...nameWords(name)].sort().join(' ');

/** Indexes a roster by name. */
export const indexRoster = (entries: readonly RosterEntry[]): Roster => {
  const byName = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    const list = byName.get(key);
    if (list) list.push(entry);
    else byName.set(key, [entry]);
  }
  return {
    find: (name, sex) => {
      const found = (byName.get(keyOf(name)) ?? []).filter(
        (entry) => sex === null || entry.sex === null || entry.sex === sex,
      );
      return found.length === 1 && compareNames(found[0]!.name, name) !== 'other' ? found[0]! : null;
    },
  };
};
