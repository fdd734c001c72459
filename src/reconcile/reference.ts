import { nameWords } from '../compare/names.ts';
import { DISCIPLINES, type Discipline, type Environment, type Sex } from '../model/values.ts';
import { readBorn, readNation, readSex } from './roster.ts';
import { mapTable } from './tables.ts';

/** A performance that the newsroom holds to be right: a row of `--reference`. */
export interface ReferenceMark {
  readonly discipline: Discipline;
  readonly environment: Environment | null;
  readonly sex: Sex | null;
  /** Seconds, metres or points, in the discipline's unit. */
  readonly mark: number;
  /** Following wind in m/s; null when the table does not say. */
  readonly wind: number | null;
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
    .replace(/(\d)x(\d+)\b/, '$1x$2m')
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
 * read are `sex`, `wind`, `nationality`, `born`, `place`, `venue`, `date`, `environment`. Rows of disciplines
 * outside the contract are skipped. 560,000 rows take some seconds.
 * @throws OptionError when one of the three columns is missing
 */
export const parseReference = (csv: string): readonly ReferenceMark[] => {
  const disciplines = new Map<string, ReturnType<typeof readDiscipline>>();
  return mapTable(csv, '--reference', ['discipline', 'mark', 'athlete'], (row): ReferenceMark | null => {
    const written = row('discipline');
    let event = disciplines.get(written);
    if (event === undefined) {
      event = readDiscipline(written);
      disciplines.set(written, event);
    }
    const [mark, athlete] = [readReferenceMark(row('mark')), row('athlete')];
    if (event === null || mark === null || athlete === '') return null;
    const [environment, date] = [row('environment').toLowerCase(), row('date')];
    const isKnown = environment === 'indoor' || environment === 'outdoor' || environment === 'road';
    return {
      discipline: event.discipline,
      environment: isKnown ? environment : event.environment,
      sex: readSex(row('sex')),
      mark,
      wind: readNumber(row('wind')),
      athlete,
      nationality: readNation(row('nationality')),
      born: readBorn(row('born')),
      place: readNumber(row('place')),
      venue: row('venue') || null,
      date: date.length === 10 ? date : null,
    };
  });
};

const readNumber = (text: string): number | null => {
  const number = text === '' ? Number.NaN : Number.parseFloat(text);
  return Number.isNaN(number) ? null : number;
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
