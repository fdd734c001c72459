import { nameWords } from '../compare/names.ts';
import { DISCIPLINES, type Discipline, type Environment, type Sex } from '../model/values.ts';
import { readNation, readSex } from './roster.ts';
import { readTable } from './tables.ts';

/** A performance that the newsroom holds to be right: a row of `--reference`. */
export interface ReferenceMark {
  readonly discipline: Discipline;
  readonly environment: Environment | null;
  readonly sex: Sex | null;
  /** Seconds, metres or points, in the discipline's unit. */
  readonly mark: number;
  readonly athlete: string;
  readonly nationality: string | null;
  readonly born: string | null;
  readonly place: number | null;
  /** Where, as the table writes it: `New York, NY`. */
  readonly venue: string | null;
  /** ISO date. */
  readonly date: string | null;
}

const NAMES: ReadonlyMap<string, Discipline> = new Map([
  ...DISCIPLINES.map((one): [string, Discipline] => [one.toLowerCase(), one]),
  ...(
    [
      ['one mile', 'mile'],
      ['1 mile', 'mile'],
      ['two miles', '2 miles'],
      ['discus throw', 'discus'],
      ['hammer throw', 'hammer'],
      ['javelin throw', 'javelin'],
      ['weight throw', 'weight'],
    ] as const
  ).map(([name, one]): [string, Discipline] => [name, one]),
]);

/** `Men's 1500 Metres Short Track` → 1500m, indoor; `3000m steeplechase` → 3000mSC; null for what is none of ours. */
export const readDiscipline = (text: string): { discipline: Discipline; environment: Environment | null } | null => {
  const lower = text.toLowerCase().replaceAll(',', '');
  const indoor = /\b(?:indoor|short track|sh)\b/.test(lower);
  const name = lower
    .replace(/\b(?:men'?s|women'?s|indoor|outdoor|short track|sh|relay|road)\b/g, ' ')
    .replace(/(\d) ?(?:metres|meters|m)\b/g, '$1m')
    .replace(/(\d)x(\d+)$/, '$1x$2m')
    .replace(/(\d)m ?(?:hurdles|h)\b/, '$1mH')
    .replace(/(\d)m ?(?:steeplechase|sc|steeple)\b/, '$1mSC')
    .replace(/(\d) ?(?:kilometres|kilometers|km) ?(?:race )?walk\b/, '$1kmW')
    .replace(/(\d)m ?(?:race )?walk\b/, '$1mW')
    .replace(/(\d) ?(?:kilometres|kilometers|km)\b/, '$1km')
    .replace(/-/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase();
  const discipline = NAMES.get(name);
  return discipline === undefined ? null : { discipline, environment: indoor ? 'indoor' : null };
};

/** `3:45.14` → 225.14, `2:00:35` → 7235, `8.95` → 8.95; null for anything else. */
export const readReferenceMark = (text: string): number | null => {
  const match = /^(?:(\d{1,2}):)?(?:(\d{1,3}):)?(\d{1,5}(?:\.\d{1,3})?)/.exec(text);
  if (!match) return null;
  const [, first, second, last] = match;
  const parts = [first, second, last].filter((part) => part !== undefined).map(Number);
  return parts.reduce((sum, part) => sum * 60 + part, 0);
};

/**
 * Reads reference marks: CSV with a header that names at least `discipline`, `mark` and `athlete`; also
 * read are `sex`, `nationality`, `born`, `place`, `venue`, `date`, `environment`. Rows of disciplines
 * outside the contract are skipped. 560,000 rows take some seconds.
 * @throws OptionError when one of the three columns is missing
 */
export const parseReference = (csv: string): readonly ReferenceMark[] => {
  const disciplines = new Map<string, ReturnType<typeof readDiscipline>>();
  return readTable(csv, '--reference', ['discipline', 'mark', 'athlete']).flatMap((row): ReferenceMark[] => {
    const written = row('discipline');
    if (!disciplines.has(written)) disciplines.set(written, readDiscipline(written));
    const discipline = disciplines.get(written);
    const mark = readReferenceMark(row('mark'));
    if (!discipline || mark === null || row('athlete') === '') return [];
    const [environment, date, place] = [
      row('environment').toLowerCase(),
      row('date'),
      Number.parseInt(row('place'), 10),
    ];
    return [
      {
        ...discipline,
        ...(environment === 'indoor' || environment === 'outdoor' || environment === 'road' ? { environment } : {}),
        sex: readSex(row('sex')),
        mark,
        athlete: row('athlete'),
        nationality: readNation(row('nationality')),
        born: row('born') || null,
        place: Number.isFinite(place) ? place : null,
        venue: row('venue') || null,
        date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
      },
    ];
  });
};

/** Reference marks by athlete. */
export interface Reference {
  /** An athlete's marks in a discipline, best known first is not promised; `[]` when the list has none. */
  readonly marksOf: (name: string, discipline: Discipline) => readonly ReferenceMark[];
  /** Everybody's marks in a discipline. */
  readonly marksIn: (discipline: Discipline) => readonly ReferenceMark[];
}

const athleteKey = (name: string): string => [...nameWords(name)].sort().join(' ');

export const indexReference = (marks: readonly ReferenceMark[]): Reference => {
  const byAthlete = new Map<string, ReferenceMark[]>();
  const byDiscipline = new Map<Discipline, ReferenceMark[]>();
  const keys = new Map<string, string>();
  for (const mark of marks) {
    const key = keys.get(mark.athlete) ?? athleteKey(mark.athlete);
    keys.set(mark.athlete, key);
    const list = byAthlete.get(key);
    if (list) list.push(mark);
    else byAthlete.set(key, [mark]);
    const others = byDiscipline.get(mark.discipline);
    if (others) others.push(mark);
    else byDiscipline.set(mark.discipline, [mark]);
  }
  return {
    marksOf: (name, discipline) =>
      (byAthlete.get(athleteKey(name)) ?? []).filter((mark) => mark.discipline === discipline),
    marksIn: (discipline) => byDiscipline.get(discipline) ?? [],
  };
};
