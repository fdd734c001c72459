import { countryByDemonym, countryByName, nationalityOf } from '../../lexicon/countries.ts';
import { RECORD_ABBREVIATIONS } from '../../lexicon/record-words.ts';
import type { RecordLabel } from '../../model/values.ts';
import { allMatches, candidates, everyMatch, occurs } from '../text/matching.ts';
import { overlaps, type Span } from '../text/spans.ts';
import { BEST_PHRASES } from './best-phrases.ts';
import { findEvents } from './events.ts';
import type { Finder, RecordMention } from './mention.ts';
import { labelsOf, readRecordPhrase } from './record-phrases.ts';

type Value = RecordMention['value'];

const PLAIN: Value = {
  labels: [],
  country: null,
  old: false,
  disciplines: [],
  environment: null,
  sex: null,
  holder: false,
  bare: false,
};

const AREAS: Readonly<Record<string, RecordLabel>> = { Europe: 'ER', Africa: 'AfR', Asia: 'AsR', Oceania: 'OcR' };
// `a record of the championships`, `the record for the meeting`; not `the record of the world champion`
const CIRCLE_AFTER =
  /^ (?:of|for|at) (?:the|these) (championships?|games|meeting|meet|world|continent)(?=[.,;:)]|$| (?:with|in|by|at|and|set|of \d)\b)/i;
const CIRCLES: Readonly<Record<string, RecordLabel>> = {
  ...{ championship: 'CR', championships: 'CR', games: 'CR', meeting: 'MR', meet: 'MR', world: 'WR', continent: 'AR' },
};
/** The level that stands after a bare noun: `the record of Ukraine`, `a record for Tanzania`; null for `the record of Vik`. */
const levelAfter = (text: string): { labels: readonly RecordLabel[]; country: string | null } | null => {
  const circle = CIRCLE_AFTER.exec(text)?.[1];
  if (circle !== undefined) return { labels: [CIRCLES[circle.toLowerCase()]!], country: null };
  const match =
    /^ (?:of|for) (U\.S\.(?:A\.)?|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=[.,;)]|$| (?:by|with|in|at|and|of \d)\b)/u.exec(
      text,
    );
  if (!match) return null;
  const area = AREAS[match[1]!];
  const country = countryByName(match[1]!);
  if (area === undefined && country === null) return null;
  return {
    labels: [area ?? 'NR'],
    country: country === null ? null : nationalityOf(country),
  };
};

// `record`, `records`, `record-holder`, `record-breaking`; the verb and `record books` are sifted out below.
const CORE =
  /(?<![\p{L}])(?<noun>records?|marks?|bests?)(?:[- ](?<holder>holders?|holding)|(?<breaking>[- ](?:breaking|setting|equalling|equaling|shattering|smashing|breaker|breakers)))?(?![\p{L}])/giu;

const NOT_AFTER =
  /^(?:[- ](?:books?|label|crowd|attendance|number|medal|haul|fee|prize|deal|amount|temperatures?|of (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:wins|victories|titles|medals|straight)|attempts?|bids?|pace|schedule|chance|hopes?|target|line|lights?|(?:\w+ )?(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|third|extending)|-?keep)/i;
const VERB_BEFORE =
  /(?:\b(?:to|would|could|will|can|cannot|did|not|must|might|should|may|and|on|off the|broken|win-loss|head-to-head|criminal|good|proven|strong|perfect|unbeaten|medical|voice|tape|disciplinary|safety|his team['’]s|track) )$/i;

/** True where `record` is the noun of athletics. */
const isRecord = (
  text: string,
  noun: string,
  start: number,
  end: number,
  labelled: boolean,
  breaking: boolean,
): boolean => {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 40);
  if (NOT_AFTER.test(after)) return false;
  // `won for a fifth time, which is a record`
  if (/\b(?:time|title|win|victory|medal|crown), (?:which is |that is )?a $/i.test(before)) return false;
  if (/^records$/i.test(noun) && /^ (?:a|an|the|his|her|its|\d)/.test(after) && !labelled) return false;
  if (/^record$/i.test(noun) && VERB_BEFORE.test(before) && !/\b(?:old|and) $/.test(before)) {
    // `track record of winning` is a reputation, `a stadium record` is none of these words.
    if (/\btrack $/i.test(before))
      return (
        /^(?: (?:of \d|with|in \d|by|set)|[.,])/.test(after) &&
        !/\b(?:proven|good|strong|impressive|superb|fine|poor) track $/i.test(before)
      );
    if (!/\b(?:on|and) $/i.test(before)) return false;
    if (/\bon $/i.test(before)) return false;
  }
  if (breaking && !labelled) return true;
  return true;
};

const LEVELLED_MARK = /^ (?:set|which|that|held|stood|standing|from|by|of (?:his|her) compatriot)\b/i;

/** True where `mark` means the record: `the world mark`, `the old mark`, `the mark set by`; not `the 3:30 mark`, `the halfway mark`. */
const isRecordMark = (text: string, start: number, end: number, levelled: boolean): boolean => {
  if (levelled) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /\b(?:the|that|own|existing|his|her|that same) $/i.test(before) &&
    LEVELLED_MARK.test(text.slice(end, end + 30)) &&
    !/\b(?:left|leave|made|make|off) (?:the|his|her) $/i.test(before)
  );
};

/** What a bare `best` after a possessive is: a PB, and an SB when the words say so. Null when it is none. */
const ownBest = (text: string, start: number, end: number): RecordLabel | null => {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (
    !/\b(?:his|her|their|my|whose|own|\p{L}+['’]s|s['’])(?: (?:previous|old|own|former|outdoor|indoor|road|track|existing|outright|legal|wind-legal|lifetime|outright))* $/iu.test(
      before,
    )
  )
    return null;
  if (
    /\b(?:at|do|did|does|doing|done|try|tried|trying|gave|give|giving|one of|near|nearly|looked|look|back to|not|be|being|second|world['’]s|country['’]s|nation['’]s|among|of) (?:\p{L}+ )?$/iu.test(
      before.replace(/\b(?:own|previous|old|former) /gi, ''),
    ) &&
    !/\b(?:previous|old|own|former) $/i.test(before)
  )
    return null;
  if (
    !/^(?: (?:of|was|is|from|by|set|time|mark|throw|jump|leap|performance|for|stands|stood|remains|ever|since|outdoors|indoors|until|before|this|with|to|over|at (?:the|that)|in|had|came|behind|coming in|going in)\b|[.,;)]|$)/i.test(
      after,
    )
  )
    return null;
  return /^(?: [a-z]+)? (?:of|this) (?:the )?(?:season|year)\b/i.test(after) ? 'SB' : 'PB';
};

const bestPhrasesIn = candidates(BEST_PHRASES, ([pattern]) => pattern);

const AREA_PEOPLE: Readonly<Record<string, RecordLabel>> = { European: 'ER', African: 'AfR', Asian: 'AsR' };
// `the best by a Polish team indoors`, `the fastest time ever by a European`; not `the third fastest by an American`, `the best by a Dane this year`
const BEST_OF_NATION =
  /(?<=\bthe )(?:fastest|quickest|best|longest|furthest|farthest|highest)(?: ever)?(?: (?:time|mark|run|jump|throw|clearance|leap|score|mile|marathon|performance|\d[\d,.]*(?:m|km)?|two miles))?(?: ever)?(?: (?:run|thrown|jumped|recorded|seen|cleared))? by an? (?<who>\p{Lu}\p{L}+)(?: (?:wo)?man| athlete| team| quartet| runner| thrower| jumper)?(?<indoors> indoors| under (?:a|the) roof)?(?: ever)?(?=[.,;:)]|$| (?:and|but|until|to)\b)/gu;

// Whatever holds none of these holds no record.
const ANY =
  /record|mark|best|fastest|quickest|longest|furthest|farthest|highest|lead|list|ever|P\.?B|pb\b|PR|SB|[WNCMOAES]R\b/i;
// `broke the world record in 3:43.14 and Moe, fourth, an American one`: the noun is left out.
const ONE = /\ban? \p{L}[\p{L}-]+(?: indoor| outdoor| junior)? one\b/gu;
// `3:45.14 WR`, `12.06w (NR)`, `29:01.03, WR`; not the conjunction `OR` of a headline.
const ABBREVIATED =
  /(?<=\d[\w.:’'")]{0,3},? \(?(?:=|[A-Z]{2,3}[,/ ]{1,2})?)(?<abbreviation>W(?:U20|J)?R|WIR|W[BL]|OR|CR|AR|ER|A[Ff]R|AsR|NAR|SAR|OcR|NR|MR|DLR|PB|PR|SB)(?![A-Za-z])/g;

// `an NR of 4:16.15`, `a PB, WL and MR of`, `National Record (NR)`; not `the CR 7 boots`
const ABBREVIATED_BEFORE =
  /(?<=\b(?:an?|new|his|her|their|equal|and|with) |[A-Z]{2}, |\()(?<abbreviation>WU20R|WIR|W[BLR]|CR|ER|AsR|NAR|SAR|OcR|NR|MR|DLR|PR|SB)(?=(?:,? (?:and )?[A-Z]{2,3}){0,3} (?:(?:of|with|in|at|to) )?(?:just )?\d|\)|(?:,| and) (?:an? )?[A-Z]{2,3}\b)/g;

/**
 * Finds the words for records in a sentence. A record whose level is unsaid has no label; one that
 * has none in the lists of World Athletics (`course record`) neither. An event inside the words
 * (`world 1500m record`) is part of them, one in front (`1500m world record`) is not, yet is named.
 * @returns in reading order, none overlapping; `[]` when there is none
 */
export const findRecordWords: Finder<RecordMention>['find'] = (sentence, taken) => {
  const { text } = sentence;
  if (!occurs(text, ANY)) return [];
  const blocks: Span[] = taken.map((span) => ({ start: span.start - sentence.start, end: span.end - sentence.start }));
  const found: (Span & { value: Value })[] = [];
  const add = (start: number, end: number, value: Value): void => {
    // Words at the front that others own (`Diamond League` of `Diamond League record`) are left to them.
    const from = Math.max(
      start,
      ...blocks.filter((block) => block.end < end && block.end > start).map((block) => block.end),
    );
    const trimmed = from + (/^[\s-]+/.exec(text.slice(from, end))?.[0].length ?? 0);
    const span = { start: trimmed, end };
    if (span.start >= span.end || [...blocks, ...found].some((other) => overlaps(other, span))) return;
    found.push({ ...span, value });
  };
  for (const [pattern, label] of bestPhrasesIn(text)) {
    for (const { index, 0: whole } of everyMatch(text, pattern)) {
      const before = text.slice(Math.max(0, index - 30), index);
      const environment = /\bindoor $/i.test(before) ? 'indoor' : /\boutdoor $/i.test(before) ? 'outdoor' : null;
      add(index, index + whole.length, {
        ...PLAIN,
        labels: [label],
        environment,
        old: /\b(?:previous|old|former) (?:\w+ )?$/i.test(before),
      });
    }
  }
  const events = findEvents({ ...sentence, start: 0, end: text.length }, []).filter(
    (event) => event.value.role === 'event',
  );
  for (const { index, 0: whole, groups } of allMatches(text, CORE)) {
    const noun = groups!.noun!.toLowerCase().replace(/s$/, '') as 'record' | 'mark' | 'best';
    const phrase = readRecordPhrase(text, index, events);
    const levelled = phrase.levels.length > 0 || phrase.local || phrase.age !== null;
    const { country, old, environment, sex, disciplines } = phrase;
    const value: Value = {
      labels: labelsOf(phrase, noun),
      country,
      old,
      disciplines,
      environment,
      sex,
      holder: groups!.holder !== undefined,
      bare: !levelled,
    };
    const breaking = groups!.breaking !== undefined;
    const end = index + (breaking ? groups!.noun!.length : whole.length);
    const after = levelled || groups!.holder !== undefined ? null : levelAfter(text.slice(end));
    if (noun === 'record' && after !== null && isRecord(text, groups!.noun!, index, end, true, breaking)) {
      add(phrase.start, end, { ...value, labels: after.labels, country: after.country, bare: false });
    } else if (noun === 'record') {
      if (isRecord(text, groups!.noun!, index, end, levelled, breaking)) add(phrase.start, end, value);
    } else if (noun === 'mark') {
      if (isRecordMark(text, index, end, levelled || old)) add(phrase.start, end, value);
    } else {
      const own =
        phrase.levels.includes('world') || phrase.levels.includes('national') ? null : ownBest(text, phrase.start, end);
      if (own !== null) add(phrase.start, end, { ...value, labels: [own], bare: false });
      else if (phrase.levels.includes('world') || (levelled && !phrase.local)) {
        // `the world's best athletes` are no record; `the world's best time` may be a lead.
        if (
          !/['’]s best$/.test(text.slice(phrase.start, end)) ||
          /^ (?:mark|time|performance|jump|throw|for)\b/.test(text.slice(end))
        )
          add(phrase.start, end, value);
      } else if (old) add(phrase.start, end, value);
    }
  }
  for (const { index, 0: whole, groups } of allMatches(text, BEST_OF_NATION)) {
    const { start, end } = { start: index, end: index + whole.length };
    const area = AREA_PEOPLE[groups!.who!];
    const country = area === undefined ? countryByDemonym(groups!.who!) : null;
    if (area === undefined && country === null) continue;
    const environment = groups!.indoors === undefined ? null : 'indoor';
    const nation = country === null ? null : nationalityOf(country);
    add(start, end, { ...PLAIN, labels: [area ?? 'NR'], country: nation, environment });
  }
  for (const { index, 0: whole } of allMatches(text, ONE)) {
    const at = index + whole.length - 3;
    if (!/\b(?:records?|bests?)\b/.test(text.slice(0, index))) continue;
    const phrase = readRecordPhrase(text, at, events);
    if (phrase.levels.length === 0 || phrase.local) continue;
    const { start, country, old, environment, sex, disciplines } = phrase;
    add(start, at + 3, { ...PLAIN, labels: labelsOf(phrase, 'record'), country, old, environment, sex, disciplines });
  }
  for (const { index, groups } of allMatches(text, ABBREVIATED)) {
    const label = RECORD_ABBREVIATIONS[groups!.abbreviation!];
    if (label !== undefined) add(index, index + groups!.abbreviation!.length, { ...PLAIN, labels: [label] });
  }
  for (const { index, groups } of allMatches(text, ABBREVIATED_BEFORE)) {
    const label = RECORD_ABBREVIATIONS[groups!.abbreviation!];
    if (label !== undefined) add(index, index + groups!.abbreviation!.length, { ...PLAIN, labels: [label] });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value }) => ({
      sort: 'record',
      start: sentence.start + start,
      end: sentence.start + end,
      text: text.slice(start, end),
      value,
    }));
};

export const records: Finder<RecordMention> = { name: 'records', find: findRecordWords };
