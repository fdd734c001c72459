import {
  EVENT_NAMES,
  FLAT,
  HURDLE,
  KILOMETRE_WALK,
  KILOMETRES,
  MILES,
  RELAY,
  RELAY_BY_TOTAL,
  STEEPLE,
  WALK,
} from '../../lexicon/event-words.ts';
import type { Discipline, Environment, Sex } from '../../model/values.ts';
import type { Span } from '../text/spans.ts';
import { roundOf, SEX_WORDS } from './event-qualifiers.ts';
import type { EventMention } from './mention.ts';

export type Value = EventMention['value'];
/** An event found in a sentence's text, before the words around it are read. */
export interface Found extends Span {
  readonly disciplines: readonly Discipline[];
  readonly sex?: Sex | null;
  readonly environment?: Environment | null;
  readonly round?: Value['round'];
  readonly role?: Value['role'];
  /** Metres, of a distance that may be a stretch of a race. */
  readonly metres?: number;
  /** False where the words around are already part of it. */
  readonly bare?: false;
}
/** What a pattern's match says; null where it is no event. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Omit<Found, 'start' | 'end'> | null;
}

const START = '(?<![\\d$£€¥A-Za-z]|\\d[.,:])';
// `100`, `1,500`, `1 500`, `10.000`; four digits need no comma.
const METRES = '\\d{1,2}[, .\\u00a0\\u2009\\u202f]?000|\\d[, .\\u00a0\\u2009\\u202f]?[1-9]00|\\d{2,3}';
const UNIT = '[ \\u00a0-]?(?:m|M|metres?|meters?|mts)(?![A-Za-z/])';
const numberOf = (digits: string): number => Number(digits.replace(/\D/g, ''));

// `halfway`, `the last lap`, `through 2,000 in 5:03`: points and parts of a race.
// `Men 60 Lee 6.50`, `Women's 1500: 1. Lee`, `Girls 800 –`: the head of a line of results; not `the men 100 of`.
const HEADED =
  /(?<=(?:^|[.;:|] {0,2})(?:Men|Women|Boys|Girls|MEN|WOMEN)(?:['’]s|S['’]|s['’])?,? )(?<metres>60|[12346]00|800|1,?500|[235],?000|10,?000)(?=:| [-–|(]|\s{1,3}(?:\d[.)] |\p{Lu}))/gu;
const HALFWAY = /\bhalf-?way\b(?: (?:point|mark|stage))?/gi;
// `a first half of 71:38`, `was at the half in 63:20`; not `the second half`, `the first half of the season`
const HALVES =
  /(?<=\b(?:first|opening) )half\b(?! of (?:the|his|her|their) (?:season|year|career|decade|century|championships?|meeting|programme|day))|(?<=\b(?:at|by|through|passed|passing|reached|past|hit) (?:the )?)half(?= (?:in|at|with) |,? \(?\d)/gi;
const LAPS = /\b(?:last|final|first|opening|closing|bell|penultimate|second|third|fourth) (?:lap|circuit)\b/gi;
const BARE_POINTS =
  /(?<=\b(?:through|pass(?:ed|es|ing)|reach(?:ed|es|ing)|hit|past) )(?<metres>[468]00|[1-9][, ]?[02468]00|10[, ]?000)(?= (?:in|at|mark)\b|,? \(?\d|[.,;])/gi;
// `five kilometres`, `ten kilometers`; `in an hour`.
const WORD_KM = /(?<![A-Za-z-])(?<n>three|five|ten|fifteen|twenty|thirty|fifty) kilomet(?:re|er)s?\b/gi;
const WORD_KILOMETRES: Readonly<Record<string, string>> = {
  three: '3',
  five: '5',
  ten: '10',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  fifty: '50',
};
const AN_HOUR = /(?<=\b(?:metres|meters|m|km|kilometres|kilometers|\d) in )(?:an|one) hour\b/gi;

// `4x100m`, `4 x 400 metres relay`, `4x4`, `4-by-100`, `4×400m mixed relay`.
const RELAYS = new RegExp(
  `${START}4 ?(?:[x×*X]|-by-| by ) ?(?<leg>1,?500|[1248]00|[1248](?!\\d))(?:${UNIT})?(?<mixed> mixed)?(?: relays?)?`,
  'g',
);
// `400m hurdles`, `100mH`, `110 hurdles`, `60-metre hurdles`, `400h`, `100m high hurdles`.
const HURDLE_RACES = new RegExp(
  `${START}(?<metres>60|100|110|300|400|3,?000)(?:${UNIT}| |-|(?=[Hh]))[ -]?(?:high |low |intermediate )?(?:[Hh]urdles?\\b|[Hh]urdlers?\\b|[Hh]s?\\b(?![-']))`,
  'g',
);
const HURDLES_M = new RegExp(`${START}(?<metres>60|100|110|300|400) ?m ?[Hh]\\b`, 'g');
const STEEPLES = new RegExp(
  `${START}(?<metres>[23][ ,.]?000)(?:${UNIT})?[ -]?(?:steeple(?:chas(?:e|ers?|ing))?|SC\\b|s\\/c\\b|['’]chase|chase|obstacles)`,
  'g',
);
const WALKS = new RegExp(`${START}(?<metres>${METRES})(?:${UNIT}) (?:race )?walk(?:s|ers?|ing)?\\b`, 'g');
const KM_WALKS = new RegExp(
  `${START}(?<km>5|10|20|35|50)[ -]?(?:km|k|K|kilomet(?:re|er)s?)(?: |-)(?:race )?(?:walk(?:s|ers?|ing)?|W)\\b`,
  'g',
);
const TOTAL_RELAYS = new RegExp(`${START}(?<metres>1,?600|3,?200|[1248]00)(?:${UNIT}| )[ -]?relays?\\b`, 'g');
const PLAIN = new RegExp(`${START}(?<metres>${METRES})${UNIT}`, 'g');
const KM = new RegExp(`${START}(?<km>\\d{1,3}(?:\\.\\d{1,3})?)[ -]?(?:km|kms|k|K|kilomet(?:re|er)s?)\\b`, 'g');
const THE_MILE =
  /(?<![A-Za-z.\d]-?)(?:(?<kind>road|street|English|imperial) )?mile\b(?!-| \d{1,2}\b(?!,?\d| ?[x:]|\.\d))/gi;
const MILE = /(?<![\d$£€¥A-Za-z.,:])(?<n>\d{1,2}(?:\.\d)?|one|two|three|four|five|six|ten)[ -]miles?\b/gi;
// `the 200`, `a 1,500`, `men's 800`, `over 400`, `her 5,000`; not `the 2000 Games`, `the 100 people`.
const BARE =
  /(?<=\b(?:the|an?|men['’]s|women['’]s|indoor|outdoor|over|his|her|their|open|flat|individual|(?:Olympic|[Ww]orld|European|Commonwealth|African|Asian|national|NCAA|US|American|British|Kenyan|Canadian|Australian)|best for|record for|(?:the|over) (?:\d{3}|\d{1,2},?\d{3}) and) |^(?:Men|Women|MEN|WOMEN|Boys|Girls|Mixed)(?:['’]?s)?,? )(?<metres>60|[12346]00|800|1,?500|3,?000|5,?000|10,?000)(?=[.,;:!?)]?$|[.,;:!?)](?!\d)| ?[–—]|(?= (?:\([^()]{1,12}\) ?)?(?:(?:\d{1,2}[.)]? )?(?:[A-Z]\.? )?[A-Z][\w'’-]+ ){1,3}(?:\([A-Z]{3}\) |[A-Z]{3} )?\d)|(?:,? (?:final|heats?|semi|race|title|champ(?:ion)?|record|field|champs?|crown|star|ace|winner|medall?ists?|rounds?|behind|ahead|in|at|on|with|already|also|too|and|when|where|to|by|was|is|as|for|but|here|gold|silver|bronze|dash|flat|double|after|before|this|last|next|runner|specialist|world|indoors?|outdoors?|from|later|tonight|yesterday|today|earlier|she|he|who|or|run|win|that)\b)|[-–/]\d)/gi;
// `the men’s 800 field`; not `the women’s 100 best results`
const SEXED =
  /(?<=\b(?:men|women)['’]s )(?<metres>200|400|800|1,?500|3,?000|5,?000|10,?000)(?= (?:[a-z]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b))(?! (?:best|points|most|people|members|runners|metres|meters|m\b|hurdles|steeple))/g;
// `5,000 and 10,000 metres`, `100m-200m`, `100/200 double`, `100, 200 and 400 metres`, `100 and 400 hurdles`: all but the last.
const LISTED = new RegExp(
  `${START}(?<metres>60|[1-6]00|110|800|1[, ]?500|[2358][, ]?000|10[, ]?000)(?:m|-)?(?=(?:(?:, ?| and | or | & | to |[/–-])(?:the )?(?:60|[1-6]00|110|800|1[, ]?500|[235][, ]?000|10[, ]?000)m?(?![\\d])){1,3}(?:${UNIT}| (?:double|treble|hurdles)|m?[/–-]?(?:,? (?:double|treble))))`,
  'g',
);

const some = <Key extends string | number>(table: Readonly<Record<Key, Discipline>>, key: Key): Discipline[] => {
  const discipline = table[key];
  return discipline === undefined ? [] : [discipline];
};

/** Tried in order; a later one takes nothing that an earlier one has. */
export const RULES: readonly Rule[] = [
  {
    pattern: RELAYS,
    read: ({ groups }) => ({
      disciplines: some(RELAY, numberOf(groups!.leg!)),
      ...(groups!.mixed === undefined ? {} : { sex: 'mixed' as const }),
    }),
  },
  { pattern: HURDLES_M, read: ({ groups }) => ({ disciplines: some(HURDLE, numberOf(groups!.metres!)) }) },
  { pattern: HURDLE_RACES, read: ({ groups }) => ({ disciplines: some(HURDLE, numberOf(groups!.metres!)) }) },
  { pattern: STEEPLES, read: ({ groups }) => ({ disciplines: some(STEEPLE, numberOf(groups!.metres!)) }) },
  { pattern: WALKS, read: ({ groups }) => ({ disciplines: some(WALK, numberOf(groups!.metres!)) }) },
  { pattern: KM_WALKS, read: ({ groups }) => ({ disciplines: KILOMETRE_WALK[groups!.km!] ?? [] }) },
  { pattern: TOTAL_RELAYS, read: ({ groups }) => ({ disciplines: RELAY_BY_TOTAL[numberOf(groups!.metres!)] ?? [] }) },
  {
    pattern: LISTED,
    read: ({ groups, index, input, 0: whole }) => {
      const metres = numberOf(groups!.metres!);
      const hurdles =
        /^[^.;]{0,20}? hurdles/i.test(input!.slice(index! + whole.length)) && HURDLE[metres] !== undefined;
      return { disciplines: hurdles ? [...some(HURDLE, metres), ...some(FLAT, metres)] : some(FLAT, metres) };
    },
  },
  {
    pattern: PLAIN,
    read: ({ groups }) => {
      const metres = numberOf(groups!.metres!);
      // `90m` of a javelin and `6m` are no events; `50m to go` is a stretch.
      return { disciplines: some(FLAT, metres), metres };
    },
  },
  {
    pattern: KM,
    read: ({ groups }) => {
      const km = Number(groups!.km!);
      return { disciplines: KILOMETRES[groups!.km!] ?? [], metres: Math.round(km * 1000) };
    },
  },
  {
    pattern: MILE,
    read: ({ groups, 0: whole }) => {
      const known = MILES[groups!.n!.toLowerCase()];
      // `10 miles into the race` is a stretch, `10-mile` a race; so `two miles` is taken for the event.
      const stretch = known === undefined || (/miles$/i.test(whole) && /^(?:10|ten|13|26|1$|one)/i.test(groups!.n!));
      return { disciplines: known ?? [], metres: 0, ...(stretch ? { role: 'distance' as const } : {}) };
    },
  },
  { pattern: HALFWAY, read: () => ({ disciplines: [], role: 'distance' }) },
  { pattern: HALVES, read: () => ({ disciplines: [], role: 'distance' }) },
  { pattern: LAPS, read: () => ({ disciplines: ['400m'], role: 'distance' }) },
  {
    pattern: BARE_POINTS,
    read: ({ groups }) => ({ disciplines: some(FLAT, numberOf(groups!.metres!)), role: 'distance' }),
  },
  {
    pattern: WORD_KM,
    // `won over five kilometres`; not `ten kilometres of rain`, `and three kilometres that`
    read: ({ groups, index, input }) => {
      const km = WORD_KILOMETRES[groups!.n!.toLowerCase()]!;
      const race = /\b(?:over|in|the|['’]s|a) $/i.test(input!.slice(Math.max(0, index! - 8), index));
      return {
        disciplines: KILOMETRES[km] ?? [],
        metres: Number(km) * 1000,
        ...(race ? {} : { role: 'distance' as const }),
      };
    },
  },
  { pattern: AN_HOUR, read: () => ({ disciplines: ['one hour'] }) },
  {
    pattern: BARE,
    read: ({ groups }) => ({
      disciplines: some(FLAT, numberOf(groups!.metres!)),
      metres: numberOf(groups!.metres!),
    }),
  },
  { pattern: SEXED, read: ({ groups }) => ({ disciplines: some(FLAT, numberOf(groups!.metres!)) }) },
  { pattern: HEADED, read: ({ groups }) => ({ disciplines: some(FLAT, numberOf(groups!.metres!)) }) },
  ...EVENT_NAMES.map(({ source, disciplines, sex, environment }): Rule => {
    const name = new RegExp(`(?<![A-Za-z-])(?:${source})(?![A-Za-z])`, 'gi');
    const found = {
      disciplines,
      ...(sex === undefined ? {} : { sex }),
      ...(environment === undefined ? {} : { environment }),
    };
    return { pattern: name, read: () => found };
  }),
  { pattern: THE_MILE, read: readMile },
];

/** `the mile`, `the Dream Mile`, `a mile in 3:47`; not `a mile ahead`, `4:30 a mile`, `the last mile`, `near mile 23`. */
function readMile({ index, input, 0: whole }: RegExpMatchArray): ReturnType<Rule['read']> {
  const text = input!;
  const before = text.slice(Math.max(0, index! - 24), index!);
  const after = text.slice(index! + whole.length, index! + whole.length + 24);
  const road = /road|street/i.test(whole) ? { environment: 'road' as const } : {};
  if (
    /\b(?:last|final|first|second|third|fourth|fifth|opening|closing|each|every|per|half|quarter|square|extra|next|\d+(?:st|nd|rd|th)|three-quarter)[ -]$/i.test(
      before,
    )
  ) {
    return { disciplines: [], role: 'distance' };
  }
  if (/^ (?:ahead|away|off|behind|from|high|or so|down|up|point|marker)/i.test(after))
    return { disciplines: [], role: 'distance' };
  if (
    /\ban? $/i.test(before) &&
    !/^(?: (?:in|race|record|at|under|faster|on|for|indoors|outdoors|run|to)\b|[.,;])/i.test(after)
  ) {
    return { disciplines: [], role: 'distance' };
  }
  // `4:32 a mile` is a pace.
  if (/\d(?: minutes?| seconds?)? (?:a|per|the) $/i.test(before)) return { disciplines: [], role: 'distance' };
  return { disciplines: ['mile'], ...road };
}

// `the women's race`, `men's final`; the discipline is the scene's.
const RACES =
  /\b(?<sex>men|women|girls|boys|ladies)(?:['’]s|s['’]) (?:elite |senior |junior |A |B )?(?:race|event|contest|competition|section|final|semi-?finals?|heats?|side|title|field|winner|champ(?:ion)?|teams?|four|quartet|foursome|squad|showdown|programme|division)\b/gi;
// `In the women's, Sand was third`, `took the men's in 23:52`: the race is left out.
const ELLIPTIC =
  /(?<=\b(?:[Tt]he|in|and) )(?<sex>men|women|boys|girls|ladies)(?:['’]s|s['’]|['’])(?=,| (?:in \d+|was|went|from|on Sunday|on Saturday)\b)/g;
// `his heat`, `heat two`, `the semi-finals`, `in the final`; not `the heat of the day`, `the final lap`.
const ROUNDS: readonly RegExp[] = [
  /\b(?:semi-?finals?|semis|quarter-?finals?|heats(?= )|heats(?=[.,;)])|(?:qualifying|preliminary|opening|first) rounds?(?! of (?:jumps|throws))|qualifying(?= (?:on|for|at|in|yesterday|this)|[.,;)])|(?<=\bin )qualification)\b/gi,
  /(?<=\b(?:his|her|their|own|opening|first|second|third|fourth|fifth|last|slow|fast|fastest|slower|the second) )heat\b(?! of the day)|\bheat (?:\d|one|two|three|four|five|six|seven)\b|\bheat(?= winners?\b)/gi,
  /(?<=\b(?:the|a|his|her|their|straight|Olympic|world|championships?|European|Games|today['’]s|tonight['’]s|[A-Z][a-z]+day['’]s) )finals?(?=[.,;:!?)]|$| (?:in|on|at|with|and|but|where|when|after|as|to|of the|was|is|were|had|will|by|for|that|she|he|race|today|tonight|here|from|behind|ahead|itself)\b)/g,
];
const ENVIRONMENTS: readonly (readonly [RegExp, Environment])[] = [
  [/\b(?:indoors|under cover|under a roof|on the boards|on (?:a |the )?short track)\b/gi, 'indoor'],
  [/\boutdoors\b/gi, 'outdoor'],
  [/\bon the roads?\b/gi, 'road'],
];

/** Races and rounds whose discipline is the scene's. */
export const RACE_RULES: readonly Rule[] = [
  {
    pattern: RACES,
    read: ({ groups, 0: whole }) => {
      const round = /(?:semi-?final|final|heat)s?$/i.exec(whole)?.[0];
      return {
        disciplines: [],
        sex: SEX_WORDS[groups!.sex!.toLowerCase()] ?? null,
        ...(round === undefined ? {} : { round: roundOf(round) }),
        bare: false,
      };
    },
  },
  {
    pattern: ELLIPTIC,
    read: ({ groups }) => ({ disciplines: [], sex: SEX_WORDS[groups!.sex!] ?? null, bare: false }),
  },
  ...ROUNDS.map(
    (pattern): Rule => ({
      pattern,
      read: ({ 0: whole }) => ({ disciplines: [], round: /round/i.test(whole) ? 'heat' : roundOf(whole), bare: false }),
    }),
  ),
  ...ENVIRONMENTS.map(
    ([pattern, environment]): Rule => ({ pattern, read: () => ({ disciplines: [], environment, bare: false }) }),
  ),
];
