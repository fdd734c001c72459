import { markLikelihood } from '../../lexicon/plausible.ts';
import { candidates, everyMatch, occurs } from '../text/matching.ts';
import type { MarkNotation, MarkReading } from './mention.ts';

/** A stretch of a sentence's text that is written like a mark. Offsets are those of the sentence. */
export interface WrittenMark {
  readonly start: number;
  readonly end: number;
  /** Likeliest first; never empty. */
  readonly readings: readonly MarkReading[];
  readonly form: 'time' | 'length' | 'imperial' | 'points' | 'bare' | 'whole';
  /** True where the number itself says "less than": `sub-four`. */
  readonly sub: boolean;
  readonly windAided: boolean;
}

interface Notation {
  readonly form: WrittenMark['form'];
  readonly sub?: true;
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => readonly MarkReading[];
}

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, index) => [word, index]),
);
Object.assign(WORDS, { a: 1, an: 1, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 });

/** `four`, `twenty-seven`, `27`; NaN for anything else. */
const numberOf = (text: string): number => {
  const parts = text.toLowerCase().split(/[- ]/);
  if (/^\d/.test(text)) return Number(text.replace(',', '.'));
  return parts.reduce((sum, part) => sum + (WORDS[part] ?? Number.NaN), 0);
};

const WORD = `(?:(?:twenty|thirty|forty|fifty)[- ](?:one|two|three|four|five|six|seven|eight|nine)|${Object.keys(WORDS).join('|')})`;
// Not the tail of a longer number, a price or a decimal: `$3.45`, `1,500`, `12.5.3`.
const START = "(?<![\\d$£€¥#@A-Za-z]|\\d[.,:'’′]|[$£€] )";
const END = "(?![\\d%]|[.,:]\\d|[’'′]\\d)";
const SECONDS = '(?:s|secs?|seconds?)';
// `9.58s`, `3:29.63sec`, `57:31 minutes`; the unit adds nothing to a mark with colons.
const TIME_UNIT = `(?:[ -]?(?:s|secs?|seconds?|mins?|minutes?|hours?|hrs?)\\b)?`;

/** Size of the last digit of `14`, `14.2`, `14.26`. */
const resolutionOf = (digits: string): number => {
  const fraction = /[.,](\d+)$/.exec(digits)?.[1];
  return fraction === undefined ? 1 : Number((10 ** -fraction.length).toFixed(3));
};
const round = (value: number): number => Math.round(value * 1000) / 1000;
const reading = (
  value: number,
  unit: MarkReading['unit'],
  resolution: number,
  notation?: MarkNotation,
): MarkReading => ({ value: round(value), unit, resolution, ...(notation === undefined ? {} : { notation }) });

/**
 * The readings that some discipline admits, likeliest first; one that departs from what is written must be
 * likelier by a half.
 */
const likelyOf = (readings: readonly MarkReading[]): readonly MarkReading[] =>
  readings
    .map((one, index) => ({ one, index, score: markLikelihood(one) * (one.notation === undefined ? 1 : 0.66) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ one }) => one);

/** The readings that some discipline admits, likeliest first; the first as written where none does. */
const plausibleOf = (readings: readonly MarkReading[]): readonly MarkReading[] => {
  const likely = likelyOf(readings);
  return likely.length > 0 ? likely : readings.slice(0, 1);
};

const HUNDRED = /^\d\d$/;

/** `3:45:14`: hours, or minutes with a colon before the hundredths. */
const readThree = (a: string, b: string, c: string, written: ':' | '.'): readonly MarkReading[] => {
  const [x, y, z] = [Number(a), Number(b), Number(c.replace(',', '.'))];
  const readings: MarkReading[] = [];
  if (y >= 60) return [];
  const whole = HUNDRED.test(c) || /^\d$/.test(c);
  const hours = written === ':' ? undefined : 'point-for-colon';
  if (z < 60 && x <= 9) readings.push(reading(x * 3600 + y * 60 + z, 's', resolutionOf(c), hours));
  if (whole && x < 60) {
    const fraction = c.length === 1 ? z / 10 : z / 100;
    const minutes = written === ':' ? 'colon-hundredths' : 'point-for-colon';
    readings.push(reading(x * 60 + y + fraction, 's', c.length === 1 ? 0.1 : 0.01, minutes));
  }
  return readings.length > 0 ? plausibleOf(readings) : [];
};

/** `6 metres 27`, `8m95`: `5` is 5 cm only when written `05`. */
const centimetres = (digits: string): number => Number(digits) / 100;

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
};
/** Inches of `4`, `4½`, `4 1/2`, `4.25`, `¼`. */
const inchesOf = (text: string): number => {
  const fraction = /(½|¼|¾|[13]\/[24])$/.exec(text.trim())?.[1];
  const whole = text
    .replace(/(½|¼|¾|[13]\/[24])$/, '')
    .replace(/[- ]+$/, '')
    .trim();
  return (whole === '' ? 0 : numberOf(whole)) + (fraction === undefined ? 0 : (FRACTIONS[fraction] ?? 0));
};
const imperial = (feet: string, inches: string | undefined): readonly MarkReading[] => {
  const metres = numberOf(feet) * 0.3048 + (inches === undefined ? 0 : inchesOf(inches)) * 0.0254;
  return Number.isFinite(metres) ? [reading(Math.round(metres * 100) / 100, 'm', 0.01)] : [];
};
const INCHES = '\\d{1,2}(?:\\.\\d{1,2})?(?:[ -]?(?:[½¼¾]|[13]/[24]))?|[½¼¾]|[13]/[24]';

const units = (h: number, m: number, s: string): MarkReading =>
  reading(h * 3600 + m * 60 + (s === '' ? 0 : numberOf(s)), 's', s === '' ? 60 : resolutionOf(s));

/** `sub-13`: seconds, minutes or hours, as an event admits. */
const readBarrier = (digits: string, unit: string): readonly MarkReading[] => {
  const value = numberOf(digits);
  if (!Number.isFinite(value)) return [];
  const step = resolutionOf(digits);
  const all: Record<string, MarkReading> = {
    s: reading(value, 's', step),
    m: reading(value * 60, 's', step * 60),
    h: reading(value * 3600, 's', step * 3600),
    l: reading(value, 'm', step),
  };
  const key = /^s/i.test(unit)
    ? 's'
    : /^(?:min|m$)/i.test(unit)
      ? 'm'
      : /^h/i.test(unit)
        ? 'h'
        : unit === ''
          ? ''
          : 'l';
  if (key !== '') return [all[key]!];
  return plausibleOf([all.s!, all.m!, all.h!]);
};

/** Rows are tried in order; a later one never takes a stretch that an earlier one has. */
const NOTATIONS: readonly Notation[] = [
  {
    // `sub-four`, `sub-3:50`, `sub-13-minute`, `sub 10sec`; not `subject`, `substitute`.
    form: 'time',
    sub: true,
    pattern: new RegExp(
      `\\bsub[- ](?<a>\\d{1,2})[:.](?<b>\\d{2})(?:[:.](?<c>\\d{2}))?${END}(?:[- ]?(?:hours?|minutes?|mins?|seconds?|secs?|s)\\b)?`,
      'gi',
    ),
    read: ({ a, b, c }) => {
      if (c !== undefined) return plausibleOf(readThree(a!, b!, c, ':').map(({ notation: _, ...one }) => one));
      return plausibleOf([
        reading(Number(a) * 60 + Number(b), 's', 1),
        reading(Number(a) * 3600 + Number(b) * 60, 's', 60),
        reading(Number(`${a}.${b}`), 's', 0.01),
      ]);
    },
  },
  {
    form: 'time',
    sub: true,
    pattern: new RegExp(
      `\\bsub[- ](?<a>\\d{1,2}(?:\\.\\d)?|${WORD})(?:[- ]?(?<unit>hours?|hrs?|minutes?|mins?|seconds?|secs?|s|metres?|meters?)\\b)?(?![\\d:.]\\d|\\w)`,
      'gi',
    ),
    read: ({ a, unit }) => readBarrier(a!, unit ?? ''),
  },
  {
    // `2h01:09`, `2h 07'43"`, `2hr14:04`, `2u07:20` of Dutch; not `2h later`.
    form: 'time',
    pattern: new RegExp(
      `${START}(?<h>\\d)\\s?(?:h|hrs?|u)\\s?(?<m>\\d{1,2})[:'’′.](?<s>\\d{2})(?:["”″]|''|’’)?${END}`,
      'gi',
    ),
    read: ({ h, m, s }) => [units(Number(h), Number(m), s!)],
  },
  {
    // `2hr 14min 4sec`, `two hours, 35 seconds`, `2h07m43s`, `2 hours 07:43`; not `two hours later`.
    form: 'time',
    pattern: new RegExp(
      `${START}\\b(?<h>\\d|one|two|three|four|five|an?)[ -]?(?:h|hrs?|hours?)(?![a-z])(?:, and|,| and)?\\s?` +
        `(?:(?<m>\\d{1,2}|${WORD})[ -]?(?:m|mins?|minutes?)(?![a-z])(?:, and|,| and)?\\s?)?` +
        `(?:(?<s>\\d{1,2}(?:[.,]\\d{1,2})?|${WORD})(?:[ -]?${SECONDS}(?![a-z])|(?=[,.;)]|$)))?`,
      'gi',
    ),
    read: ({ h, m, s }) =>
      m === undefined && s === undefined ? [] : [units(numberOf(h!), m === undefined ? 0 : numberOf(m), s ?? '')],
  },
  {
    // `3min 45.14sec`, `three minutes 29.21 seconds`, `3m41.27s`, `2min 08.09`, `61 minutes 24`; not `3 minutes later`.
    form: 'time',
    pattern: new RegExp(
      `${START}\\b(?!\\d{1,2}m\\d\\d(?![\\d.:,]?\\d| ?s))(?<m>\\d{1,2}|${WORD})[ -]?(?:m|mins?|minutes?)(?![a-z])(?:, and|,| and)?\\s?` +
        `(?<s>\\d{1,2}(?:[.,]\\d{1,3})?(?!\\d)|${WORD}(?= ?sec))(?:[ -]?${SECONDS}(?![a-z])(?: and (?<hundredths>${WORD}) hundredths)?)?(?!\\s?(?:cm|m\\b|metres|[a-z]*thousand|:|%|kilomet|km|miles))`,
      'gi',
    ),
    // `8m95` is a length; so is `6 m 27`.
    read: ({ m, s, hundredths }) => {
      if (numberOf(s!) >= 60) return [];
      const whole = units(0, numberOf(m!), s!);
      return hundredths === undefined ? [whole] : [reading(whole.value + numberOf(hundredths) / 100, 's', 0.01)];
    },
  },
  {
    // `3’49’’04`, `3'41"27`, `28'14"`, `3'41.27"`; not `6'4"` (feet) nor `’90s`.
    form: 'time',
    pattern: new RegExp(
      `${START}(?<m>\\d{1,2})['’′](?<s>\\d{2})(?:(?:["”“″]|'{2}|’{2}|[.,:])(?<f>\\d{1,2}))?(?:["”″]|''|’’)?(?!\\d)`,
      'gi',
    ),
    read: ({ m, s, f }) => (Number(s) < 60 ? [units(0, Number(m), f === undefined ? s! : `${s}.${f}`)] : []),
  },
  {
    // `9"98`, `9''98`; not `29'4"`.
    form: 'time',
    pattern: new RegExp(`${START}(?<s>\\d{1,2})(?:["”″]|'{2}|’{2})(?<f>\\d{1,2})(?!\\d|['’"])`, 'gi'),
    read: ({ s, f }) => [units(0, 0, `${s}.${f}`)],
  },
  {
    // `2:11:53`, `3:45:14`, `2:07:43.2`; not `12:30:45 GMT` (not-marks).
    form: 'time',
    pattern: new RegExp(`${START}(?<a>\\d{1,2}):(?<b>\\d{2}):(?<c>\\d{2}(?:[.,]\\d{1,2})?)${END}${TIME_UNIT}`, 'gi'),
    read: ({ a, b, c }) => readThree(a!, b!, c!, ':'),
  },
  {
    // `2.07:43`.
    form: 'time',
    pattern: new RegExp(`${START}(?<a>\\d)\\.(?<b>\\d{2}):(?<c>\\d{2})${END}${TIME_UNIT}`, 'gi'),
    read: ({ a, b, c }) => readThree(a!, b!, c!, '.'),
  },
  {
    // `3:45.14`, `3:45,14`, `27:14.6`; `2:07.43` of a marathon.
    form: 'time',
    pattern: new RegExp(`${START}(?<a>\\d{1,2}):(?<b>\\d{2})[.,](?<c>\\d{1,3})(?!\\d)${TIME_UNIT}`, 'gi'),
    read: ({ a, b, c }) => {
      if (Number(b) >= 60) return [];
      const literal = reading(Number(a) * 60 + Number(`${b}.${c}`), 's', resolutionOf(`.${c}`));
      if (!HUNDRED.test(c!) || Number(c) >= 60 || Number(a) > 6) return [literal];
      const hours = reading(Number(a) * 3600 + Number(b) * 60 + Number(c), 's', 1, 'point-for-colon');
      return plausibleOf([literal, hours]);
    },
  },
  {
    // `3.45.14`, `2.07.43`, `29.01.03`, `3.45,14` of Norwegian; not `13.02.2025`, `162.7`.
    form: 'time',
    pattern: new RegExp(
      `${START}(?<a>\\d{1,2})(?:[.,](?<b>\\d{2})\\.|\\.(?<b2>\\d{2}),)(?<c>\\d{1,2})(?!\\d|[.,:]\\d)${TIME_UNIT}`,
      'gi',
    ),
    read: ({ a, b, b2, c }) => readThree(a!, (b ?? b2)!, c!, '.'),
  },
  {
    // `2:09 metres`, `5:95m`.
    form: 'length',
    pattern: new RegExp(`${START}(?<a>\\d{1,2}):(?<b>\\d{2})[ -]?(?:m|metres?|meters?)\\b`, 'gi'),
    read: ({ a, b }) => [reading(Number(`${a}.${b}`), 'm', 0.01, 'colon-for-point')],
  },
  {
    // `3:50`, `66:20`, `2:05`, `9:98`; not `20:45 local time` (not-marks).
    form: 'time',
    pattern: new RegExp(`${START}(?<a>\\d{1,3}):(?<b>\\d{2})${END}${TIME_UNIT}`, 'gi'),
    read: ({ a, b }) => {
      if (Number(b) >= 60) return [reading(Number(`${a}.${b}`), 's', 0.01, 'colon-for-point')];
      const minutes = reading(Number(a) * 60 + Number(b), 's', 1);
      if (Number(a) > 9) return [minutes];
      return plausibleOf([minutes, reading(Number(a) * 3600 + Number(b) * 60, 's', 60)]);
    },
  },
  {
    // `29ft 4½in`, `29 feet, 4 1/2 inches`, `20ft 7in`, `six feet two inches`; not `200 feet of track`.
    form: 'imperial',
    pattern: new RegExp(
      `${START}(?<feet>\\d{1,3}|${WORD})[ -]?(?:ft|feet|foot)\\b\\.?,?(?: and)?[ -]?(?<inches>${INCHES}|${WORD})[ -]?(?:ins?\\b\\.?|inch(?:es)?\\b|["”″])?`,
      'gi',
    ),
    read: ({ feet, inches }) => imperial(feet!, inches),
  },
  {
    // `29' 4½"`, `12' 7`; not `6'10` of a year.
    form: 'imperial',
    pattern: new RegExp(`${START}(?<feet>\\d{1,3})['’′]\\s?-?(?<inches>${INCHES})\\s?(?:["”″]|''|’’)`, 'gi'),
    read: ({ feet, inches }) => imperial(feet!, inches),
  },
  {
    // `29-4½`, `29-4 1/2`, `19-01.50`, `46-05.75`, `71-½`, `71-1/4`, `73-11 (22.53)`; not `3-0`, `2-1`, `13.10-13.14`.
    form: 'imperial',
    pattern: new RegExp(
      `${START}(?<feet>\\d{1,3})-(?<inches>\\d{1,2}(?:[- ]?(?:[½¼¾]|[13]/[24])|\\.(?:5|25|75|50|00))|[½¼¾]|(?<=\\b[2-9]\\d-|\\b1\\d\\d-)[13]/[24]|\\d{1,2}(?= \\(\\d{1,2}\\.\\d\\d))(?!\\d)`,
      'gi',
    ),
    read: ({ feet, inches }) => imperial(feet!, inches),
  },
  {
    // `6 metres 27`, `6m 27cm`, `8m95 and`, `eight metres 95`; not `100 metres 10 times`.
    form: 'length',
    pattern: new RegExp(
      `${START}\\b(?<m>\\d{1,2}|${WORD})\\s?(?:m|metres?|meters?)(?: and)?\\s?(?<cm>\\d{2})(?:\\s?(?:cm|centimet(?:re|er)s?))?(?![\\d.:,/]?\\d|\\s?(?:m|s|k)\\b|(?<!\\dm\\d\\d)\\s?[a-z]{3,}\\b)`,
      'gi',
    ),
    read: ({ m, cm }) => {
      const metres = reading(numberOf(m!) + centimetres(cm!), 'm', 0.01);
      // `15m17` is a throw, and may be a time.
      return Number(cm) < 60 && /^\d/.test(m!) && Number(m) > 2
        ? [metres, reading(Number(m) * 60 + Number(cm), 's', 1)]
        : [metres];
    },
  },
  {
    // `210 cm`, `208cm`; not `3cm` (a margin).
    form: 'length',
    pattern: new RegExp(`${START}(?<cm>[12]\\d{2})\\s?(?:cm|centimet(?:re|er)s?)\\b`, 'gi'),
    read: ({ cm }) => [reading(Number(cm) / 100, 'm', 0.01)],
  },
  {
    // `8.95m`, `8.95 metres`, `2.09-meter`, `8,95 m`, `17.02mts`; not `1.5m fans`, `2.1m/s`.
    form: 'length',
    pattern: new RegExp(
      `${START}(?<a>\\d{1,3})[.,](?<b>\\d{1,2})[ -]?(?:m|M|metres?|meters?|mts?|mtrs?)(?![a-z/]|\\.p)(?! ?(?:per|a) second)`,
      'g',
    ),
    read: ({ a, b }) => {
      const digits = `${a}.${b}`;
      const metres = reading(Number(digits), 'm', resolutionOf(digits));
      const slip = reading(Number(digits), 's', resolutionOf(digits), 'unit-slip');
      return markLikelihood(slip) > 0 ? [metres, slip] : [metres];
    },
  },
  {
    // `18,930 metres` in one hour; not `10,000 metres`, which is an event.
    form: 'length',
    pattern: new RegExp(
      `${START}(?<a>1[4-9]|2[01])[, ]?(?<b>\\d{3})\\s?(?:m|metres?|meters?)\\b(?! race| walk| run\\b)`,
      'gi',
    ),
    read: ({ a, b }) => (b === '000' ? [] : [reading(Number(`${a}${b}`), 'm', 1)]),
  },
  {
    // `8,847 points`, `8847pts`, `7 291 points`; not `8 points`, `12 points`.
    form: 'points',
    pattern: new RegExp(`${START}(?<a>\\d)[,. ]?(?<b>\\d{3})[ -]?(?:points?|pts?)\\b`, 'gi'),
    read: ({ a, b }) => [reading(Number(`${a}${b}`), 'points', 1)],
  },
  {
    // `scored 8,847`, `a total of 8847`; not `scored 12`.
    form: 'points',
    pattern:
      /(?<=\b(?:scor(?:ed|es|ing)|tall(?:y|ied) of|total(?:led)?|total of|score of|amass(?:ed|ing)) (?:a |an |up )?)(?<a>\d),?(?<b>\d{3})(?![\d:]|[.,]\d)/gi,
    read: ({ a, b }) => [reading(Number(`${a}${b}`), 'points', 1)],
  },
  {
    // `second on 6,620`, `(GER) 6784;`, `his best is 8,701`, `finishing with 7,013`, `the 7,013 with which`, `lost most: 6558 and`; not `a crowd of 6,620 people`, `in 2016`, `the 5,000`.
    form: 'points',
    pattern:
      /(?<=^|\bshort of the |: |\b(?:on|with|is|was|has|had|her|his|best of|record of|mark of|haul of|sum of|beat|than|to|(?:best|record),) (?:a |an |the |just |only )?|['’]s |\([A-Z][A-Za-z]{2}\),? ?|\d[.:]\d\d\s{1,3}\|?\s?|\b\p{Lu}[\p{L}'’-]{2,20}:? (?=\d,?\d{3}(?:[;.,)]|$))|\((?=\d,?\d{3}[,)]))(?!(?:19|20)\d\d\b|\d,?000\b)(?<a>[3-9]),?(?<b>\d{3})(?![\d:]|[.,]\d)(?=[;.,)]|$| (?:and|from|in|after|ahead|for|which|that|he|she|to|overall|set|by|scored|is|was|has|with)\b| \()/gu,
    read: ({ a, b }) => [reading(Number(`${a}${b}`), 'points', 1)],
  },
  {
    // `raised it to 9,045`, `put together 9,126`, `the third man over 9,000` is none; in a text that speaks of a combined event
    form: 'points',
    pattern:
      /(?<=\b(?:(?:raised|took|improved|moved|pushed|lifted|increased) (?:it|that|the (?:world )?record|the mark) to|put together|compiled|accumulated|racked up|piled up|collected|finished (?:on|with)|ended (?:on|with)|totted up|assembled|managed|reached|record,|of) (?:a |an |just |only )?|\p{Lu}[\p{L}'’-]{2,20} \()(?!(?:19|20)\d\d\b|\d,?000\b)(?<a>[5-9]),?(?<b>\d{3})(?![\d:]|[.,]\d)(?=[;.,)!]|$| (?:and|in|at|from|points|to|that|which|which|ahead|with|on|on his|by)\b)/gu,
    read: ({ a, b }) => [reading(Number(`${a}${b}`), 'points', 1)],
  },
  {
    // `the 7,291 of Seoul`, `the 7,013 she collected`; not `the 3,200 who came`.
    form: 'points',
    pattern:
      /(?<=\bthe )(?!\d,?000\b)(?<a>[5-9]),?(?<b>\d{3})(?= (?:of (?:the \d{4} )?\p{Lu}|of the \d{4} |she |he |with which |that (?:s?he|\p{Lu})))/gu,
    read: ({ a, b }) => [reading(Number(`${a}${b}`), 'points', 1)],
  },
  {
    // `nine point five eight`.
    form: 'bare',
    pattern: new RegExp(`\\b(?<a>${WORD})[- ]point[- ](?<b>${WORD})(?:[- ](?<c>${WORD}))?\\b`, 'gi'),
    read: ({ a, b, c }) => {
      const [whole, first, second] = [a!, b!, c ?? ''].map((word) => (word === '' ? '' : String(numberOf(word))));
      return readBare(`${whole}.${first}${second}`);
    },
  },
  {
    // `9.58s`, `9.58 seconds`, `36s84`, `9,98sec`, `9.58-second`; not `2.5 seconds faster` (a margin).
    form: 'time',
    pattern: new RegExp(`${START}(?<a>\\d{1,3})(?:[.,])(?<b>\\d{1,3})[ -]?${SECONDS}(?![a-z])`, 'gi'),
    read: ({ a, b }) => [reading(Number(`${a}.${b}`), 's', resolutionOf(`.${b}`))],
  },
  {
    form: 'time',
    pattern: new RegExp(`${START}(?<a>\\d{1,2})s(?<b>\\d{2})\\b`, 'g'),
    read: ({ a, b }) => [reading(Number(`${a}.${b}`), 's', 0.01)],
  },
  {
    // `9.58`, `20.4`, `6.10`, `13.06` of a 5000m, `8.91w`, `9.9h`, `46.45q`; not `2.5%`, `1.5 million` (not-marks).
    form: 'bare',
    pattern: new RegExp(`${START}(?<a>\\d{1,2})\\.(?<b>\\d{1,3})(?:w|A|i|h|q|Q)?(?![\\d:%A-Za-z]|[.,]\\d)`, 'g'),
    read: ({ a, b }) => readBare(`${a}.${b}`),
  },
  {
    // `in 9,98`, `with 8,95`; a bare decimal comma only after these words.
    form: 'bare',
    pattern: /(?<=\b(?:in|with|of|at) )(?<a>\d{1,2}),(?<b>\d{2})(?![\d:%]|[.,]\d)/g,
    read: ({ a, b }) => readBare(`${a}.${b}`),
  },
  {
    // `10 flat`, `11 seconds flat`, `62-flat`, `two minutes flat`, `four minutes dead`.
    form: 'time',
    pattern: new RegExp(
      `${START}\\b(?<a>\\d{1,2}|${WORD})[- ]?(?<unit>seconds?|secs?|minutes?|mins?|hours?)?[- ](?:flat|dead)\\b(?! ?(?:heat|out))`,
      'gi',
    ),
    read: ({ a, unit }) => readBarrier(a!, unit ?? '').map((one) => ({ ...one, resolution: 0.1 })),
  },
  {
    // `four minutes`, `13-minute`, `10 seconds`, `six metres`, `90m`, `seven-foot`: marks only as barriers.
    form: 'whole',
    pattern: new RegExp(
      `${START}\\b(?<a>\\d{1,2}|${WORD})(?:(?<hyphen>-)| ?)(?<unit>hours?|minutes?|mins?|seconds?|secs?|s|metres?|meters?|m)\\b(?!/)`,
      'gi',
    ),
    read: ({ a, unit }) => {
      const length = /^(?:m$|met)/i.test(unit!);
      return /^an?$/i.test(a!) ? [] : readBarrier(a!, length ? 'length' : unit!);
    },
  },
];

/** `9.58`: seconds, metres, or minutes with a point for the colon, as some event admits. */
function readBare(digits: string): readonly MarkReading[] {
  const [whole, fraction] = digits.split('.') as [string, string];
  const value = Number(digits);
  const step = resolutionOf(digits);
  const readings = [reading(value, 's', step), reading(value, 'm', step)];
  if (HUNDRED.test(fraction) && Number(fraction) < 60 && Number(whole) > 1) {
    readings.push(reading(Number(whole) * 60 + Number(fraction), 's', 1, 'point-for-colon'));
  }
  const all = [...likelyOf(readings.slice(0, 2)), ...likelyOf(readings.slice(2))];
  return all.length > 0 ? all : readings.slice(0, 1);
}

const notationsIn = candidates(NOTATIONS, ({ pattern }) => pattern);

// Whatever holds none of these holds no mark.
const ANY = /\d|point|flat|minute|hour|metre|meter|second|sub-/i;

/**
 * Finds every stretch of `text` that is written like a mark, whatever it may mean there: margins,
 * wind readings and clock times are among them.
 * @returns in reading order, none overlapping; `[]` when there is none
 */
export const findWrittenMarks = (text: string): readonly WrittenMark[] => {
  if (!occurs(text, ANY)) return [];
  const found: WrittenMark[] = [];
  for (const notation of notationsIn(text)) {
    for (const match of everyMatch(text, notation.pattern)) {
      // Optional tails may leave a trailing space or comma.
      const raw = match[0].replace(/[\s,]+$/, '');
      const [start, end] = [match.index, match.index + raw.length];
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const readings = notation.read(match.groups ?? {});
      if (readings.length === 0 || readings.some((one) => !Number.isFinite(one.value))) continue;
      const windAided = notation.form === 'bare' && /\dw$/.test(raw);
      found.push({ start, end, readings, form: notation.form, sub: notation.sub === true, windAided });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
