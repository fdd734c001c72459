import type { RecordLabel } from '../model/values.ts';

/**
 * Words that tell which record is meant.
 * Source: the abbreviations of World Athletics, and the project's phrasebook of record phrases.
 */

/** What a word before `record` adds. `level` makes a label, `age` and `local` take it away again. */
export type RecordWord =
  | { readonly level: RecordLabel | 'world' | 'national' }
  /** Under-20 makes WU20R of a world record; other age groups and circles have no label. */
  | { readonly age: 'u20' | 'other' }
  | { readonly local: true }
  | { readonly old: true }
  | { readonly environment: 'indoor' | 'outdoor' | 'road' }
  | { readonly sex: 'men' | 'women' | 'mixed' }
  | { readonly filler: true };

const rows: readonly (readonly [words: string, RecordWord])[] = [
  ["world|world['’]s|global|planet['’]s", { level: 'world' }],
  // Of a race without men, or with them: said of the world's alone.
  ["women-only|women['’]?s-only|women only|mixed-race", { level: 'world' }],
  ['olympic|olympics', { level: 'OR' }],
  // Result lists write CR for the record of a course, too.
  ['championships?|games|trials|asiad|course', { level: 'CR' }],
  ['meeting|meet|event|diamond-meeting', { level: 'MR' }],
  ['diamond league|dl', { level: 'DLR' }],
  ["european|europe['’]s", { level: 'ER' }],
  ["african|africa['’]s", { level: 'AfR' }],
  ["asian|asia['’]s", { level: 'AsR' }],
  ['north american|north and central american|nacac|norcac|concacaf', { level: 'NAR' }],
  ['south american', { level: 'SAR' }],
  ["oceanian?|oceanic|oceania['’]s", { level: 'OcR' }],
  ['area|continental', { level: 'AR' }],
  ["national|nation['’]s|country['’]s", { level: 'national' }],
  ['under-20|u20|under 20|u-20|junior', { age: 'u20' }],
  [
    "under-1[68]|u1[68]|under-23|u23|u-23|youth|masters?|veterans?['’]?|age-group|age group|age-best|over-\\d\\d|m\\d\\d|w\\d\\d|" +
      'high school|prep|schoolboys?|schoolgirls?|school|schools|collegiate|college|ncaa|university|program|conference|freshman|class',
    { age: 'other' },
  ],
  [
    "track|stadium|venue|facility|arena|ground|all-comers['’]?|all comers['’]?|club|state|county|provincial|island|commonwealth|" +
      'nordic|balkan|gulf|team|leg|stage|split|series|golden league|grand prix|armory|resident|low-altitude|debut|race|competition|franchise|regional|city',
    { local: true },
  ],
  // The home nations of Britain have records, but no national ones in the sense of World Athletics.
  ["scottish|english|welsh|northern irish|scotland['’]s|england['’]s|wales['’]s?", { local: true }],
  ['old|previous|former|then|existing|standing|erstwhile|prior|earlier|outgoing', { old: true }],
  ['indoor|short[- ]track|indoors', { environment: 'indoor' }],
  ['outdoor', { environment: 'outdoor' }],
  ['road', { environment: 'road' }],
  ["men['’]s|male|boys['’]?", { sex: 'men' }],
  ["women['’]s|female|girls['’]?|ladies['’]?", { sex: 'women' }],
  ['mixed|mixed-sex', { sex: 'mixed' }],
  [
    'all-time|and|outright|absolute|overall|distance|sprint|senior|flat|official|unofficial|pending|long-standing|championship-|current|new|own',
    { filler: true },
  ],
];
const TABLE: ReadonlyMap<string, RecordWord> = new Map(
  rows.flatMap(([words, word]) =>
    /[\\[(?]/.test(words) ? [] : words.split('|').map((one): [string, RecordWord] => [one, word]),
  ),
);
// The rest of the rows are regex sources.
const PATTERNS: readonly (readonly [RegExp, RecordWord])[] = rows
  .filter(([words]) => /[\\[(?]/.test(words))
  .map(([words, word]) => [new RegExp(`^(?:${words})$`, 'i'), word]);

/** What one word (or two, with a space between) before `record` means; null for a word that ends the phrase. */
export const recordWord = (text: string): RecordWord | null =>
  TABLE.get(text.toLowerCase()) ?? PATTERNS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Abbreviations after a mark or in brackets: `3:45.14 WR`, `(NR)`. */
export const RECORD_ABBREVIATIONS: Readonly<Record<string, RecordLabel>> = {
  WR: 'WR',
  WIR: 'WIR',
  WB: 'WB',
  WL: 'WL',
  OR: 'OR',
  CR: 'CR',
  AR: 'AR',
  ER: 'ER',
  AFR: 'AfR',
  AfR: 'AfR',
  AsR: 'AsR',
  NAR: 'NAR',
  SAR: 'SAR',
  OcR: 'OcR',
  NR: 'NR',
  MR: 'MR',
  DLR: 'DLR',
  WU20R: 'WU20R',
  WJR: 'WU20R',
  PB: 'PB',
  PR: 'PB',
  SB: 'SB',
};
