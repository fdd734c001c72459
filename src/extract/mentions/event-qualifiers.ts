import type { Environment, Sex } from '../../model/values.ts';
import type { EventMention } from './mention.ts';

type Round = EventMention['value']['round'];

export const SEX_WORDS: Readonly<Record<string, Sex>> = {
  men: 'men',
  man: 'men',
  boys: 'men',
  male: 'men',
  women: 'women',
  woman: 'women',
  ladies: 'women',
  girls: 'women',
  female: 'women',
  mixed: 'mixed',
};

/** `men's indoor `, `Women's `, `mixed `, `senior women’s individual `. */
const BEFORE =
  /(?:(?<sex>men|women|boys|girls|ladies|mixed|male|female)(?:['’]s|s['’]|['’])?(?: and (?:men|women)['’]s)?[ :,] ?)?(?<env>(?:(?:indoor|outdoor|road|street|short[- ]track|senior|elite|individual|open|flat|short[- ]course|invitational) )*)$/i;
/** ` final`, ` semi-final`, ` heats`, ` race`, ` (women)`, ` for men`, ` indoors`; not `, Heather`, ` runner`. */
const AFTER =
  /^(?: (?:race|event|contest|competition|dash|flat|run)(?!\p{L}))?(?: ?(?:\((?<bracket>men|women|m|w)\)|for (?<for>men|women)\b))?(?: (?<env>indoors|outdoors)(?! (?:record|best|mark|title|champ(?:ion)?|season|track|meeting|series|tour|world|tour)))?(?:,? (?<round>(?:A |B )?(?:semi-?finals?|semis|quarter-?finals?|finals?|heats?|qualif(?:ying|ication|iers)(?: rounds?)?)(?!\p{L}))(?! (?:lap|bend|metres|standard|mark|time|straight|hurdle|attempt|round|jump|throw|\d)))?/iu;

export const roundOf = (word: string): Round =>
  /semi/i.test(word)
    ? 'semi-final'
    : /quarter/i.test(word)
      ? 'quarter-final'
      : /heat/i.test(word)
        ? 'heat'
        : /qualif/i.test(word)
          ? 'qualifying'
          : 'final';

const environmentOf = (words: string): Environment | null =>
  /indoor|short[- ]track/i.test(words)
    ? 'indoor'
    : /outdoor/i.test(words)
      ? 'outdoor'
      : /road|street/i.test(words)
        ? 'road'
        : null;

/** What the words right before and after an event add to it, and how far they reach. */
export interface Qualifiers {
  readonly start: number;
  readonly end: number;
  readonly sex: Sex | null;
  readonly environment: Environment | null;
  readonly round: Round;
}

/** Reads the words around an event: `the women's [1500m] final` starts at `women's` and ends after `final`. */
export const qualify = (text: string, start: number, end: number): Qualifiers => {
  const head = text.slice(Math.max(0, start - 60), start);
  const before = BEFORE.exec(head);
  const after = AFTER.exec(text.slice(end, end + 60));
  // `men` inside `women's` or `Yemen's` is no word of its own.
  const whole = before === null || before[0] === '' || !/[\p{L}]$/u.test(head.slice(0, before.index));
  const lead = before !== null && whole ? before : null;
  const sexWord = lead?.groups?.sex ?? after?.groups?.bracket ?? after?.groups?.for;
  const single: Record<string, Sex> = { m: 'men', w: 'women' };
  const tail = after?.[0] ?? '';
  return {
    start: start - (lead?.[0].length ?? 0),
    end: end + tail.length,
    sex: sexWord === undefined ? null : (SEX_WORDS[sexWord.toLowerCase()] ?? single[sexWord.toLowerCase()] ?? null),
    environment: environmentOf(lead?.groups?.env ?? '') ?? environmentOf(after?.groups?.env ?? ''),
    round: after?.groups?.round === undefined ? null : roundOf(after.groups.round),
  };
};
