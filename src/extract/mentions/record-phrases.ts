import { countryByDemonym, countryByName, nationalityOf } from '../../lexicon/countries.ts';
import { recordWord } from '../../lexicon/record-words.ts';
import type { Discipline, Environment, RecordLabel, Sex } from '../../model/values.ts';
import type { Span } from '../text/spans.ts';
import type { EventMention } from './mention.ts';

/** The words before `record`, `mark` or `best`, read backwards from it. */
export interface RecordPhrase {
  readonly start: number;
  readonly levels: readonly (RecordLabel | 'world' | 'national')[];
  readonly country: string | null;
  readonly age: 'u20' | 'other' | null;
  readonly local: boolean;
  readonly old: boolean;
  readonly environment: Environment | null;
  readonly sex: Sex | null;
  readonly disciplines: readonly Discipline[];
}

/** A country's code by its adjective or its possessive name: `British`, `Serbia's`; empty where only the ending gives it away. */
const countryOf = (word: string): string | null => {
  const country = /['’]s$/.test(word)
    ? countryByName(word.replace(/['’]s$/, ''))
    : (countryByDemonym(word) ?? (/^(?:U\.?S\.?A?\.?|UK|GB)$/.test(word) ? countryByName(word) : null));
  if (country) return nationalityOf(country);
  return /^\p{Lu}\p{L}+(?:an|ish|ese|ch|ss|aqi|ani|eli|nian)$/u.test(word) ? '' : null;
};

/** One step back: the last word (or two) of `head`, with the white space or hyphen after it. */
const LAST_TWO = /(?<![\p{L}\d-])((?:[\p{L}\d.'’]+(?:-[\p{L}\d]+)?)[ -][\p{L}\d.'’-]+)[ -]$/u;
const LAST = /(?<![\p{L}\d-])([\p{L}\d.'’]+(?:-[\p{L}\d'’]+)*)[ -]$/u;
const LAST_PART = /([\p{L}\d.'’]+)[ -]$/u;

/**
 * Reads the words in front of a record noun at `core`, as far as they say which record it is:
 * `European under-20 1500m` of `a new European under-20 1500m record`.
 * @param events the events of the sentence, with offsets within `text`
 */
export const readRecordPhrase = (
  text: string,
  core: number,
  events: readonly (Span & { value: EventMention['value'] })[],
): RecordPhrase => {
  const levels: (RecordLabel | 'world' | 'national')[] = [];
  let [start, country, age, local, old] = [core, null as string | null, null as 'u20' | 'other' | null, false, false];
  let [environment, sex] = [null as Environment | null, null as Sex | null];
  let disciplines: readonly Discipline[] = [];
  // `and` counts only between two levels: `world and Olympic record`.
  let pending: number | null = null;
  for (let steps = 0; steps < 8; steps += 1) {
    const at: number = pending ?? start;
    const event = events.find((one) => one.end <= at && at - one.end <= 1 && one.value.disciplines.length > 0);
    if (event !== undefined && steps > 0 && disciplines.length === 0) {
      disciplines = event.value.disciplines;
      // An event that opens the phrase keeps its own mention: `the 1500m world record`.
      const outer = recordWord(LAST.exec(text.slice(0, event.start))?.[1] ?? '');
      const inside = outer !== null && !('sex' in outer) && !('filler' in outer);
      sex ??= event.value.sex;
      environment ??= event.value.environment;
      if (!inside) break;
      start = event.start;
      pending = null;
      continue;
    }
    if (event !== undefined && steps === 0) {
      disciplines = event.value.disciplines;
      sex ??= event.value.sex;
      environment ??= event.value.environment;
      const before = LAST.exec(text.slice(0, event.start))?.[1] ?? '';
      const outer = recordWord(before) ?? (countryOf(before) === null ? null : { level: 'national' as const });
      if (outer === null || 'filler' in outer) break;
      start = event.start;
      continue;
    }
    const head = text.slice(Math.max(0, at - 40), at);
    const two = LAST_TWO.exec(head)?.[1];
    const one = LAST.exec(head)?.[1] ?? LAST_PART.exec(head)?.[1];
    const paired = two === undefined ? null : recordWord(two);
    const pairedCountry = two === undefined || paired !== null || !/^\p{Lu}/u.test(two) ? null : countryOf(two);
    const word = paired ?? (pairedCountry !== null ? null : one === undefined ? null : recordWord(one));
    const demonym =
      pairedCountry ?? (word === null && one !== undefined && /^(?:\p{Lu}|U\.?S)/u.test(one) ? countryOf(one) : null);
    if (word === null && demonym === null) break;
    const length = (paired !== null || pairedCountry !== null ? two! : one!).length + 1;
    if (word !== null && 'filler' in word) {
      pending = at - length;
      continue;
    }
    start = at - length;
    pending = null;
    if (demonym !== null) {
      country ??= demonym;
      levels.push('national');
    } else if (word === null) break;
    else if ('level' in word) levels.push(word.level);
    else if ('age' in word) age ??= word.age;
    else if ('local' in word) local = true;
    else if ('old' in word) old = true;
    else if ('environment' in word) environment ??= word.environment;
    else if ('sex' in word) sex ??= word.sex;
  }
  return { start, levels, country: country === '' ? null : country, age, local, old, environment, sex, disciplines };
};

/**
 * The labels that a phrase earns. `best` for `world best`, `mark` and `record` otherwise.
 * @returns `[]` for a bare `record` and for circles that have no label (`course record`, `national junior record`)
 */
export const labelsOf = (phrase: RecordPhrase, noun: 'record' | 'mark' | 'best' | 'lead'): readonly RecordLabel[] => {
  const { levels, age, local, environment } = phrase;
  if (noun === 'lead') return levels.includes('world') && age === null ? ['WL'] : [];
  if (age !== null) return age === 'u20' && levels.includes('world') && noun !== 'best' ? ['WU20R'] : [];
  // `world championship record`, `Olympic trials record`, `world indoor championships record`.
  if (levels.includes('CR')) return ['CR'];
  if (local) return [];
  const labels = levels.map((level): RecordLabel => {
    if (level === 'national') return 'NR';
    if (level !== 'world') return level;
    if (noun === 'best') return 'WB';
    return environment === 'indoor' ? 'WIR' : 'WR';
  });
  return [...new Set(labels)].reverse();
};
