import type { Discipline, Environment, RecordLabel } from '../../../model/values.ts';
import { clauseAt, splitClauses } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { chooseEvent } from '../../discourse/events.ts';
import { namedBy, pattern } from '../../discourse/masking.ts';
import { settingOf } from '../../discourse/old-records.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import { firstMatch } from '../../text/matching.ts';
import { chainFrom } from './chains.ts';
import { modalityAt } from './modality.ts';
import { type PlacedRecord, placeRecords } from './placed-records.ts';
import { isLevel, levelsOf } from './record-levels.ts';
import { subjectAt } from './subjects.ts';

/** A record whose mark stands elsewhere: `Vik broke the world record`, `Moe's national record`. */
export interface RecordFact {
  readonly labels: readonly RecordLabel[];
  readonly person: Person;
  /** The words that name the person. */
  readonly owner: AnyMention;
  /** What says so. */
  readonly mention: AnyMention;
  readonly reading: Reading;
  readonly discipline: Discipline | null;
  readonly environment: Environment | null;
  /** `made` in the race spoken of; `held`: it stood before; `holds`: the words only name the holder. */
  readonly kind: 'made' | 'held' | 'holds';
  /** Its sentence says that it was not reached: `18 centimetres below the record that she set in Rio`. */
  readonly near: boolean;
  /** Nor could it have been: `just missed his own record`; not `81 seconds inside the record`. */
  readonly missed: boolean;
  /** Its sentence is of the race that broke it: `smashed Moe's national record in Oslo on Friday`. */
  readonly beaten: boolean;
  /** Right after the words it is told where or when it was set. */
  readonly set: boolean;
  /** The words themselves say the event, or their clause does. */
  readonly plain: boolean;
}

// `Vik's`, `her own long-standing`: the possessor of the record.
const POSSESSOR = pattern("({A's}) (?:(?!\\b(?:and|in|with|by|to|of)\\b)[\\w'’-]+ ){0,4}$");
// `record set in 2015 by Vik`, `record that Sweden's Vik had held`, `record of Moroccan Vik`, `record from Vik`
const HOLDER_AFTER = pattern(
  '^(?:,? (?:set|run|held|owned|jumped|thrown|taken|which|that|belonging|belonged|belongs|had been held)\\b)?(?: [^;.,{M}{A}]{0,24})?(?: (?:of|by|from|to|with which|had been|was))? (?:the |[\\w-]+ ){0,2}({A})',
);
// `the ⟨R⟩ ⟨A⟩ ran four years ago`, `the ⟨R⟩ he had set in ⟨V⟩`
const HOLDER_THERE = pattern(
  '^(?: (?:that|which))? (?:the |[\\w-]+ ){0,2}({A}) (?:had |has |himself |herself )?(?:set|ran|run|held|owned|jumped|threw|thrown|made|established|took|taken|posted|clocked)\\b',
);
const HELD = /\b(?:of|by|from|held|set|run|owned|jumped|thrown|belong\w*|that|which)\b/;
// `record fell to Vik`, `record for Vik`, `record goes to Vik`
const MADE_AFTER = pattern(
  "^(?: [^;.,{M}{A}]{0,40})? (?:fell to|falls to|went to|goes to|passed to|passes to|now belongs to|was broken by|was smashed by|was beaten by|was lowered by|was improved by|for) (?:the |[\\w{A's}{V}'’-]+ ){0,3}({A})",
);

const athleteAt = (
  reading: Reading,
  article: ArticleReading,
  index: number,
): { owner: AnyMention; person: Person } | null => {
  const owner = reading.masked.at(index);
  const person = owner ? article.personOf(owner) : null;
  return owner && person?.role === 'athlete' ? { owner, person } : null;
};

// `determined to add the record`; not `the first to break the record`, `went on to break it`
const INFINITIVE = /\bto (?:[a-z]+ )(?:the |a |an |his |her |their )?[^;.,]{0,30}$/;
const DONE = /\b(?:first|youngest|oldest|only|went on|managed|enough|on (?:his|her|their) way|able) [^;.,]{0,40}$/;
const isAim = (reading: Reading, at: number): boolean => {
  const before = reading.masked.text.slice(Math.max(0, at - 70), at);
  return INFINITIVE.test(before) && !DONE.test(before);
};

const MISSED = pattern(
  '\\b(?:miss(?:ed|ing)|short of|shy of|outside|adrift of|away from|fail(?:ed|ing) to (?:break|beat|improve)) [^;.{M}{A}]{0,40}$',
);

// `A day after breaking the`, `Having set a`; not `In the race for the`
const FRONTED_ACT = pattern(
  '^["“]?(?:(?:[\\w{Q}{D}-]+ ){0,5}(?:after|since|from|of|by) )?(?:[Hh]aving )?[A-Za-z]+(?:ing|en|et)\\b[^;.{M}]*$',
);
const HOLDS = pattern(
  '\\b(?:owns|holds?|possess(?:es)?|boasts?|has held) (?:the |both the |both |a |his |her |their )?(?:[a-z-]+ ){0,2}$',
);

/** An event that is named in the sentence, or not long before it, costs no more. */
const NEAR_EVENT = 2.6;

type Party = Pick<RecordFact, 'owner' | 'person' | 'kind'>;

/** Who made the record, and whose it was before. */
const partiesOf = (reading: Reading, article: ArticleReading, record: PlacedRecord): Party[] => {
  const { text } = reading.masked;
  const parties: Party[] = [];
  const add = (index: number | undefined, kind: RecordFact['kind']): void => {
    const found = index === undefined ? null : athleteAt(reading, article, index);
    if (found && !parties.some((party) => party.person.name === found.person.name)) parties.push({ ...found, kind });
  };
  const rest = text.slice(record.at + 1);
  const made = MADE_AFTER.exec(rest);
  if (made) {
    add(record.at + 1 + made.indices![1]![0], 'made');
    // `national records for ⟨A⟩ and ⟨A⟩`
    if (/s$/.test(record.mention.text))
      for (const owner of chainFrom(reading, record.at + 1 + made.indices![1]![0]))
        add(reading.masked.indexOf(owner), 'made');
  }
  if (!made && (record.spoken === 'broken' || record.spoken === 'set')) {
    const subject = subjectAt(reading, splitClauses(reading.masked), record.at);
    const isFronted = subject?.reach === 'after' && FRONTED_ACT.test(text.slice(0, record.at));
    if (subject && (subject.reach !== 'after' || isFronted)) add(reading.masked.indexOf(subject.mention), 'made');
  }
  // `now owns the national record`, `who holds the ⟨R⟩ at ⟨E⟩`
  if (record.hangs.length === 0 && HOLDS.test(text.slice(0, record.at))) {
    const subject = subjectAt(reading, splitClauses(reading.masked), record.at);
    if (subject && subject.reach !== 'after') add(reading.masked.indexOf(subject.mention), 'holds');
  }
  const possessor = POSSESSOR.exec(text.slice(0, record.at));
  if (possessor) add(possessor.indices![1]![0], 'held');
  const after = made ? null : HOLDER_AFTER.exec(rest);
  if (after && HELD.test(after[0])) add(record.at + 1 + after.indices![1]![0], 'held');
  const there = made ? null : HOLDER_THERE.exec(rest);
  if (there) add(record.at + 1 + there.indices![1]![0], 'held');
  return parties;
};

// `world record holder ⟨A⟩`, `the holder of the ⟨R⟩, ⟨A⟩`, `⟨A⟩, the world record holder`, `⟨A⟩, who holds the ⟨R⟩`
const HOLDER_NAMED = pattern('^,? (?:and [^;.,{M}{A}]{1,40} )?({N})');
const NAMED_HOLDER = pattern(
  "({A})(?:,| is| was|, who is|, who was|, still| remains)? (?:the |also the |a |now the |current |[A-Z][\\w]+['’]s |men['’]s |women['’]s )*$",
);

/** Words that stand alone say nothing of these. */
const ALONE = { near: false, missed: false, set: false, beaten: false } as const;

/** `world record holder Vik`: a record was his, whatever its mark. */
const holdersIn = (reading: Reading, article: ArticleReading): RecordFact[] =>
  reading.mentions.flatMap((mention): RecordFact[] => {
    if (mention.sort !== 'record' || !mention.value.holder || mention.value.old) return [];
    const labels = mention.value.labels.filter(isLevel);
    if (labels.length === 0) return [];
    const at = reading.masked.indexOf(mention);
    const { text } = reading.masked;
    const after = HOLDER_NAMED.exec(text.slice(at + 1));
    const before = NAMED_HOLDER.exec(text.slice(0, at));
    const index = after ? at + 1 + after.indices![1]![0] : before ? before.indices![1]![0] : null;
    const found = index === null ? null : athleteAt(reading, article, index);
    if (!found) return [];
    const event = chooseEvent(article.readings, reading, splitClauses(reading.masked), at, [], found.person.sex);
    const discipline = mention.value.disciplines[0] ?? event.discipline;
    const environment = mention.value.environment ?? event.environment;
    return [
      {
        ...found,
        ...ALONE,
        kind: 'holds',
        plain: false,
        labels,
        mention,
        reading,
        discipline,
        environment,
      },
    ];
  });

// `the world record-holder`, `the 10,000m world record holder`; not `the former world record holder`
const HOLDER = /\b(world|European|Olympic|African|Asian)( indoor)?(?: [\d,]+m?| mile| marathon)? record[- ]holder\b/i;
const NOT_NOW = /\b(?:former|previous|old|ex|then|youth|junior|under-20|U20)\b/i;
const HELD_LEVELS: Readonly<Record<string, RecordLabel>> = {
  ...{ world: 'WR', european: 'ER', olympic: 'OR', african: 'AfR', asian: 'AsR' },
};

/** Those whom an epithet calls holders of a record: `Vik, the world record holder`. */
const holdersCalled = (reading: Reading, article: ArticleReading): RecordFact[] =>
  reading.mentions.flatMap((mention): RecordFact[] => {
    const held = mention.sort === 'epithet' && !NOT_NOW.test(mention.text) ? HOLDER.exec(mention.text) : null;
    const person = held ? article.personOf(mention) : null;
    if (mention.sort !== 'epithet' || held === null || person?.role !== 'athlete') return [];
    const at = reading.masked.indexOf(mention);
    const event = chooseEvent(article.readings, reading, splitClauses(reading.masked), at, [], person.sex);
    const indoor = held[2] !== undefined;
    return [
      {
        ...ALONE,
        ...{
          person,
          owner: mention,
          mention,
          reading,
          kind: 'holds',
          plain: false,
        },
        labels: [HELD_LEVELS[held[1]!.toLowerCase()]!],
        discipline: mention.value.disciplines[0] ?? event.discipline,
        environment: indoor ? 'indoor' : event.environment,
      },
    ];
  });

// `the US records outdoors at ⟨E⟩ and ⟨E⟩`
const EVENTS_AFTER = pattern('^(?: [a-z]+| {E})? (?:for|at|in|over) (?:both |the ){0,2}({E}),? and (?:the )?({E})');
const eventsAfter = ({ masked }: Reading, at: number): readonly Discipline[] => {
  const listed = EVENTS_AFTER.exec(masked.text.slice(at + 1));
  return [1, 2].flatMap((group) => {
    const mention = namedBy(masked, listed, at + 1, group);
    return mention?.sort === 'event' && mention.value.disciplines.length === 1 ? mention.value.disciplines : [];
  });
};

// `⟨A⟩ broke it in ⟨V⟩`; not `broke it to ⟨M⟩`, which has its mark, nor `had taken it`, of the one that stands
const BROKE_IT = pattern(
  '({A}) (?:(?:has|then|also|finally|duly|himself|herself|promptly|[a-z]+ly) ){0,3}(?:broke|broken|beat|beaten|bettered|smashed|shattered|took|taken|improved|lowered|raised|erased|eclipsed|equalled|tied|matched) it\\b(?! (?:up|out|down to {M}|to {M}|with {M}|in {M}|into|from the (?:gun|start|front)|all|easy|on|upon))[^;.{M}]{0,60}(?:[.;,]|$)',
);

/** The record of the sentence before, where this one says that somebody broke it. */
const brokenIt = (reading: Reading, article: ArticleReading): RecordFact[] => {
  const match = firstMatch(reading.masked.text, BROKE_IT);
  const earlier = match === null ? undefined : article.readings[reading.index - 1];
  const record = earlier && placeRecords(earlier, article).at(-1);
  const found = match === null ? null : athleteAt(reading, article, match.indices![1]![0]);
  if (!earlier || !record || !found || earlier.sentence.paragraph !== reading.sentence.paragraph) return [];
  const labels = levelsOf(earlier, article, record.mention).filter(isLevel);
  const at = reading.masked.indexOf(found.owner);
  const clauses = splitClauses(reading.masked);
  const isFact = modalityAt(reading, clauseAt(clauses, at), match!.index + match![0].length - 1) === 'asserted';
  if (labels.length === 0 || record.spoken === 'near' || !isFact) return [];
  const event = chooseEvent(article.readings, earlier, splitClauses(earlier.masked), record.at, [], found.person.sex);
  return [
    {
      ...{
        ...found,
        ...ALONE,
        kind: 'made',
        plain: true,
        labels,
        mention: found.owner,
        reading,
      },
      discipline: record.mention.value.disciplines[0] ?? event.discipline,
      environment: record.mention.value.environment ?? event.environment,
    },
  ];
};

/** What an article says of records apart from their marks, in reading order. */
export const findRecordFacts = (article: ArticleReading): readonly RecordFact[] =>
  article.readings.flatMap((reading) => [
    ...holdersIn(reading, article),
    ...holdersCalled(reading, article),
    ...brokenIt(reading, article),
    ...placeRecords(reading, article).flatMap((record): RecordFact[] => {
      const { mention, at, clause } = record;
      const old = record.hangs.some((mark) => mark > at) || record.hangs.length === 0;
      if (!old || (record.made !== null && record.hangs.length > 0)) return [];
      const labels = levelsOf(reading, article, mention);
      if (labels.length === 0) return [];
      // `smashed two world records` says not of which event each is.
      const several = /\b(?:two|three|four|five|both|several|many|all)\b[^.;,]{0,30}$/i.test(
        reading.masked.text.slice(0, at),
      );
      if (several && labels.some(isLevel)) return [];
      return partiesOf(reading, article, record).flatMap((party): RecordFact[] => {
        if (party.kind === 'made' && (record.hangs.length > 0 || record.made !== null || record.spoken === 'near'))
          return [];
        if (party.kind === 'made' && (modalityAt(reading, clause, at) !== 'asserted' || isAim(reading, at))) return [];
        if (party.kind === 'held' && !labels.some(isLevel)) return [];
        const event = chooseEvent(article.readings, reading, splitClauses(reading.masked), at, [], party.person.sex);
        // `the first Dane to hold this record`: of which event, the sentence does not say
        if (party.kind === 'holds' && (mention.value.bare || !labels.some(isLevel))) return [];
        const listed = /s$/.test(mention.text) ? eventsAfter(reading, at) : [];
        const said = listed.length > 0 ? listed : [mention.value.disciplines[0] ?? event.discipline];
        return said.map((discipline) => ({
          ...party,
          near: record.spoken === 'near',
          missed: MISSED.test(reading.masked.text.slice(0, at)),
          beaten: record.spoken === 'broken' || record.spoken === 'near',
          set: event.cost < NEAR_EVENT && settingOf(reading, at).length > 0,
          plain: mention.value.disciplines.length > 0 || event.cost < 1,
          labels,
          mention,
          reading,
          discipline,
          environment: mention.value.environment ?? event.environment,
        }));
      });
    }),
  ]);
