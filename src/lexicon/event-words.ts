import type { Discipline, Environment, Sex } from '../model/values.ts';

/**
 * How the press names the disciplines.
 * Source: the project's phrasebook of some four hundred forms met in English-language reports,
 * checked against the list of disciplines of World Athletics.
 */

/** A name without figures: a regex source, tried in the order of the list. */
export interface EventName {
  readonly source: string;
  /** Likeliest first. */
  readonly disciplines: readonly Discipline[];
  readonly sex?: Sex;
  readonly environment?: Environment;
}

const HURDLES: readonly Discipline[] = ['110mH', '100mH', '60mH'];
const WALKS: readonly Discipline[] = ['20kmW', '35kmW', '50kmW', '10kmW', '10000mW', '5000mW'];

/** Longer names come before the shorter ones that they contain. */
export const EVENT_NAMES: readonly EventName[] = [
  { source: 'metric[- ]mil(?:e|ers?)', disciplines: ['1500m'] },
  { source: '(?<!quarter[- ]|half[- ]|two[- ]|metric[- ])milers?', disciplines: ['mile'] },
  {
    source: 'quarter[- ]milers?|(?<=\\bover )(?:one|a single) lap(?! of| remaining| to | left)|one[- ]lappers?',
    disciplines: ['400m'],
  },
  { source: 'mixed (?:4x4|relays?)', disciplines: ['4x400m'], sex: 'mixed' },
  { source: '(?:mile|long|four[- ]by[- ]four) relays?|four[- ]by[- ]four', disciplines: ['4x400m'] },
  { source: '(?:sprint|short|four[- ]by[- ]one) relays?|four[- ]by[- ]one', disciplines: ['4x100m'] },
  { source: 'relays?(?! (?:team-?mates?|colleagues?|partners?|runners?)\\b)', disciplines: ['4x100m', '4x400m'] },
  { source: '(?:short|sprint|high) hurdles|high hurdlers?|sprint hurdlers?', disciplines: HURDLES },
  {
    source: '(?:intermediate|long|low|one[- ]lap|quarter[- ]mile) hurdles|(?:intermediate|long|one[- ]lap) hurdlers?',
    disciplines: ['400mH'],
  },
  { source: 'hurdles|hurdlers?', disciplines: [...HURDLES, '400mH'] },
  {
    source: "(?:3k |3km )?steeple(?:chas(?:e|ers?|ing))?|(?<=the )['’]?chase(?= (?:final|title|record|in \\d))",
    disciplines: ['3000mSC'],
  },
  { source: '(?:one[- ]hour|1[- ]hour|hour) (?:run|record|race)', disciplines: ['one hour'] },
  { source: 'half[- ]?marathon(?:er)?s?', disciplines: ['half marathon'] },
  // `marathon talks` is no race.
  {
    source:
      'marathon(?:ers?|s)?(?! (?:of|session|effort|task|journey|match|meeting|talks|legal|process|negotiat|debate|campaign|wait|tour|five|trial\\b))',
    disciplines: ['marathon'],
  },
  { source: 'high[- ]jump(?:s|ers?|ing)?', disciplines: ['high jump'] },
  {
    source: "pole[- ]?vault(?:s|ers?|ing)?|vaulters?|(?<=the |men['’]s |women['’]s )vault(?! of \\d)",
    disciplines: ['pole vault'],
  },
  { source: '(?:long|broad)[- ]jump(?:s|ers?|ing)?', disciplines: ['long jump'] },
  { source: 'triple[- ]jump(?:s|ers?|ing)?|hop,? step and jump', disciplines: ['triple jump'] },
  { source: 'shot[- ]?putt?(?:ers?|ing)?', disciplines: ['shot put'] },
  {
    // `a shot at the record` is no event.
    source:
      "(?<=\\bput(?:s|ting)? the )shot|(?<=\\()shot(?=[),:;])|(?<=\\ba )shot(?= of \\d)|shot(?=:? \\d\\d\\.\\d)|(?<=\\d\\.\\d\\d ?m? )shot\\b|(?<=\\b(?:the|men['’]s|women['’]s) )shot(?=[.,;]| (?:final|title|competition|with|in \\d|and|was|champ(?:ion)?|gold|went|record))|(?<=\\b(?:men['’]s|women['’]s) )shot(?=[.,;:)]| (?!at\\b|clock\\b))",
    disciplines: ['shot put'],
  },
  { source: 'dis[ck]us(?: throw(?:ers?|ing)?)?', disciplines: ['discus'] },
  {
    source:
      "hammer[- ]throw(?:ers?|ing)?|(?<=\\()hammer(?=[),:;])|(?<=\\b(?:the|(?:wo)?men['’]?s|boys['’]?|girls['’]?|junior|under-\\d\\d|in) )(?<!under the )hammer(?! (?:blow|home|and tongs))|(?<=\\b(?:world|Olympic|European|African|Asian|national) )hammer(?= (?:record|champ(?:ion)?|title|final|gold|silver|bronze))|hammer(?= (?:records?|champ(?:ions?)?|gold|silver|bronze)\\b)",
    disciplines: ['hammer'],
  },
  {
    // `the spear`, `spear-throwing`; not `to spear a fish`, `spearheaded`.
    source:
      'javelin(?: throw(?:ers?|ing)?)?|(?<=\\b(?:the|a|her|his) )spear|spear[- ](?:throw(?:ers?|ing)?|notes?|carrier)',
    disciplines: ['javelin'],
  },
  { source: 'weight[- ]throw', disciplines: ['weight'] },
  { source: 'heptath(?:lons?|letes?)', disciplines: ['heptathlon'] },
  { source: '(?<!modern )pentath(?:lons?|letes?)', disciplines: ['pentathlon'] },
  { source: 'decath(?:lons?|letes?)', disciplines: ['decathlon'] },
  { source: 'combined events?|multi-events?', disciplines: ['decathlon', 'heptathlon', 'pentathlon'] },
  { source: 'race[- ]walk(?:s|ers?|ing)?', disciplines: WALKS },
  { source: 'cross[- ]country', disciplines: ['cross country'] },
  { source: '(?:short )?sprint double', disciplines: ['100m', '200m'] },
  { source: 'sprint treble', disciplines: ['100m', '200m', '4x100m'] },
  { source: 'middle[- ]distance double', disciplines: ['800m', '1500m'] },
  { source: '(?:long[- ])?distance double', disciplines: ['5000m', '10000m'] },
  { source: 'two[- ]lap race|two[- ]lappers?', disciplines: ['800m'] },
  { source: 'one[- ]lap (?:race|event|sprint|flat)', disciplines: ['400m'] },
  { source: '25[- ]lap (?:race|event|final)', disciplines: ['10000m'] },
];

/** Metres on the flat. */
export const FLAT: Readonly<Record<number, Discipline>> = {
  60: '60m',
  100: '100m',
  150: '150m',
  200: '200m',
  300: '300m',
  400: '400m',
  500: '500m',
  600: '600m',
  800: '800m',
  1000: '1000m',
  1500: '1500m',
  2000: '2000m',
  3000: '3000m',
  5000: '5000m',
  10000: '10000m',
};
export const HURDLE: Readonly<Record<number, Discipline>> = {
  60: '60mH',
  100: '100mH',
  110: '110mH',
  300: '300mH',
  400: '400mH',
  // A slip for the steeplechase.
  3000: '3000mSC',
};
export const STEEPLE: Readonly<Record<number, Discipline>> = { 2000: '2000mSC', 3000: '3000mSC' };
export const WALK: Readonly<Record<number, Discipline>> = {
  5000: '5000mW',
  10000: '10000mW',
  20000: '20kmW',
  35000: '35kmW',
  50000: '50kmW',
};
export const RELAY: Readonly<Record<number, Discipline>> = {
  1: '4x100m',
  2: '4x200m',
  4: '4x400m',
  8: '4x800m',
  100: '4x100m',
  200: '4x200m',
  400: '4x400m',
  800: '4x800m',
  1500: '4x1500m',
};
/** `the 400m relay` is four legs of 100 m in American copy, and of 400 m elsewhere. */
export const RELAY_BY_TOTAL: Readonly<Record<number, readonly Discipline[]>> = {
  100: ['4x100m'],
  200: ['4x200m'],
  400: ['4x400m', '4x100m'],
  800: ['4x800m', '4x200m'],
  1600: ['4x400m'],
  3200: ['4x800m'],
};
/** Kilometres. The road race comes first, but `5K` and `10K` may be the track's. */
export const KILOMETRES: Readonly<Record<string, readonly Discipline[]>> = {
  '1': ['1000m'],
  '3': ['3000m'],
  '5': ['5km', '5000m'],
  '10': ['10km', '10000m'],
  '15': ['15km'],
  '20': ['20km'],
  '21': ['half marathon'],
  '21.1': ['half marathon'],
  '25': ['25km'],
  '30': ['30km'],
  '42': ['marathon'],
  '42.2': ['marathon'],
  '42.195': ['marathon'],
  '50': ['50km'],
  '100': ['100km'],
};
export const KILOMETRE_WALK: Readonly<Record<string, readonly Discipline[]>> = {
  '5': ['5000mW'],
  '10': ['10kmW', '10000mW'],
  '20': ['20kmW'],
  '35': ['35kmW'],
  '50': ['50kmW'],
};
export const MILES: Readonly<Record<string, readonly Discipline[]>> = {
  '1': ['mile'],
  one: ['mile'],
  '2': ['2 miles'],
  two: ['2 miles'],
  '10': ['10 miles'],
  ten: ['10 miles'],
  '13.1': ['half marathon'],
  '26.2': ['marathon'],
};
