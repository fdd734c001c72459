import { parseNumberWords } from '../../../lexicon/numbers.ts';
import type { Bound, Quantity } from '../../../model/values.ts';
import type { Reading } from '../../discourse/reading.ts';
import { readBound } from '../../mentions/amounts.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import type { Span } from '../../text/spans.ts';

/** An amount that may be a difference, and the mention that holds it. */
export interface Amount {
  readonly mention: AnyMention;
  readonly quantity: Quantity;
  readonly span: Span;
  /** True where the mention was taken for a mark or an event: only plain words for a difference count. */
  readonly disguised: boolean;
}

// `40 metres`, `25m` after `by`, which may also be an event; `five minutes`, which may also be a mark.
const DISTANCE = /^(?<number>\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)[- ]?(?<unit>m|met(?:re|er)s?)$/i;
const TIME = /^(?<number>\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)[- ]?(?<unit>seconds?|secs?|minutes?|mins?)$/i;

// `a margin of 57 points`, which may also be a score.
const POINTS = /^(?<number>\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ](?<unit>points?|pts)$/i;

// `was 1:22 back`, which may also be a mark; only with the words for a gap right after it.
const CLOCK = /^(?<minutes>\d{1,2}):(?<seconds>\d{2}(?:\.\d)?)$/;
// `won in 7:43.22 ahead of Vik`: a mark, whoever came after.
const RAN =
  /\b(?:in|with|at|of|to|ran|runs?|running|clock(?:s|ed|ing)|tim(?:ed|ing)|record(?:ed|ing)|post(?:ed|ing)) $/;
const GAP =
  /^ (?:back|behind|adrift|ahead|clear|in arrears|outside|inside|short of|shy of|away|down|up on|(?:slower|faster|quicker|better|worse|more|less) than|longer|shorter|further|farther|higher|lower)\b/;

// `The gap to silver was 6.05 metres`: no mark.
const LEAD = /\b(?:gap|margin|lead|difference|distance|advantage)\b[^;]{0,80} (?:was|is|were|of) (?:[a-z]+ ){0,3}$/i;

const clockIn = (reading: Reading, mention: AnyMention): Amount[] => {
  const groups = CLOCK.exec(mention.text)?.groups;
  const after = reading.sentence.text.slice(mention.end - reading.sentence.start);
  const before = reading.sentence.text.slice(0, mention.start - reading.sentence.start);
  if (!groups || !((GAP.test(after) && !RAN.test(before)) || LEAD.test(before))) return [];
  const value = Math.round((Number(groups.minutes) * 60 + Number(groups.seconds)) * 100) / 100;
  const quantity: Quantity = { text: mention.text, value, unit: 's', bound: 'exact' };
  return [{ mention, quantity, span: mention, disguised: false }];
};

const disguisedIn = (reading: Reading, mention: AnyMention, form: RegExp): Amount[] => {
  const groups = form.exec(mention.text)?.groups;
  const number = groups ? parseNumberWords(groups.number!) : null;
  // `By 8800m` and `by 400m` tell where in a race something was.
  if (groups === undefined || number === null || number === 0 || (form === DISTANCE && number >= 400)) return [];
  const { sentence } = reading;
  const { bound, length } = readBound(sentence.text.slice(0, mention.start - sentence.start));
  const stated: Bound = mention.sort === 'mark' && bound === 'exact' ? mention.value.bound : bound;
  const minutes = /^min/i.test(groups.unit!);
  const span = { start: mention.start - length, end: mention.end };
  const quantity: Quantity = {
    text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
    value: minutes ? number * 60 : number,
    unit: form === POINTS ? 'points' : form === DISTANCE ? 'm' : 's',
    bound: stated,
  };
  return [{ mention, quantity, span, disguised: true }];
};

// `in a best of 49.26 seconds, ahead of Vik`, `won in 7.46 seconds from Lee`; not `a margin of 5.79 seconds`
const CLOCKED =
  /\b(?:in|at|(?:best|time|record|mark|clocking|run|performance|effort) of|clock(?:s|ed|ing)|tim(?:ed|ing)(?: at)?|r[au]n(?:s|ning)?|record(?:ed|ing)|post(?:ed|ing)) $/i;
const isClocked = (reading: Reading, { start, text }: AnyMention): boolean =>
  /^(?:[3-9]|\d\d)\.\d/.test(text) &&
  CLOCKED.test(
    reading.sentence.text.slice(Math.max(0, start - reading.sentence.start - 24), start - reading.sentence.start),
  );

/** Every amount of a sentence that may be a difference of marks or of finishers, in order. */
export const findAmounts = (reading: Reading): readonly Amount[] =>
  reading.mentions.flatMap((mention): Amount[] => {
    switch (mention.sort) {
      case 'quantity': {
        const { unit } = mention.value;
        if ((unit !== 's' && unit !== 'm' && unit !== 'points') || isClocked(reading, mention)) return [];
        return [{ mention, quantity: mention.value, span: mention, disguised: false }];
      }
      case 'event':
        return disguisedIn(reading, mention, DISTANCE);
      case 'mark':
        return [
          ...(isClocked(reading, mention) ? [] : disguisedIn(reading, mention, TIME)),
          ...disguisedIn(reading, mention, POINTS),
          ...(LEAD.test(reading.sentence.text.slice(0, mention.start - reading.sentence.start)) ||
          (GAP.test(reading.sentence.text.slice(mention.end - reading.sentence.start)) && !isClocked(reading, mention))
            ? disguisedIn(reading, mention, DISTANCE)
            : []),
          ...clockIn(reading, mention),
        ];
      default:
        return [];
    }
  });
