import type { PerformanceClaim } from '../../claims/performance.ts';
import { daysOf } from '../../compare/dates.ts';
import { writeMark } from '../../compare/marks.ts';
import { groupBy } from '../../lexicon/groups.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety, type Side } from '../drafts.ts';
import type { Happening } from '../happenings.ts';
import { isRatified, isRecordAbsolute, RECORD_WORDS } from '../record-labels.ts';
import { sentenceOf, shareSentence } from '../sentences.ts';
import { dateOf, disciplineOf } from '../spans.ts';
import { describeHappening, eventOf, writeDate } from '../words.ts';
import type { World } from '../world.ts';

/** Events in which a following wind of more than 2.0 m/s makes no record. */
const WINDY: ReadonlySet<string> = new Set(['100m', '200m', '100mH', '110mH', 'long jump', 'triple jump']);

/** A record told of a mark that another claim says was helped by the wind. */
const withWind = (happening: Happening): Draft | null => {
  if (!WINDY.has(disciplineOf(happening) ?? '')) return null;
  const blown = happening.claims.filter(({ wind }) => wind !== null && wind > 2);
  const records = happening.claims.filter((claim) => claim.records.some(isRatified) && claim.mark !== null);
  if (blown.length === 0 || records.length === 0) return null;
  const [wind, record] = [blown[0]!.wind!, records[0]!];
  const label = record.records.find(isRatified)!;
  const sides: Side[] = [
    { value: label, text: `${record.mark!.text}, a ${RECORD_WORDS[label]}`, claims: records },
    { value: `+${wind.toFixed(1)}`, text: `a wind of ${wind.toFixed(1)} m/s`, claims: blown },
  ];
  return {
    ...{
      type: 'order',
      field: 'records',
      severity: gradeBySurety('error', sides),
      subject: describeHappening(happening),
    },
    ...{ athletes: [happening.person.name], event: eventOf(happening.claims), values: sides },
    verdict: {
      value: 'no record',
      because: `a wind of ${wind.toFixed(1)} m/s is more than the 2.0 that a record may have`,
    },
    explanation: `${record.mark!.text} is called a ${RECORD_WORDS[label]}, but it was run with a following wind of ${wind.toFixed(1)} m/s.`,
    about: [`records:${happening.id}`],
  };
};

interface Holder {
  readonly happening: Happening;
  readonly claim: PerformanceClaim;
  readonly date: string;
}

/** Road records of women alone and of mixed races are kept apart, as are those of junior athletes. */
const ROAD = /marathon|km|miles|W$/;

const holdersOf = (world: World): readonly Holder[] =>
  world.happenings.flatMap((happening): Holder[] => {
    const date = dateOf(happening);
    const claim = happening.claims.find(
      (one) =>
        one.mark !== null &&
        one.mark.bound === 'exact' &&
        one.records.some((label) => label === 'WR' || label === 'WIR') &&
        !one.split,
    );
    const isDated = happening.claims.some((one) => one.date?.value === date && !one.inferred.includes('date'));
    if (date === null || !isDated || claim === undefined || ROAD.test(disciplineOf(happening) ?? 'km')) return [];
    return [{ happening, claim, date }];
  });

const isIndoor = ({ claim }: Holder): boolean | null =>
  claim.event.environment === null
    ? claim.records.includes('WIR')
      ? true
      : null
    : claim.event.environment === 'indoor';

/** Whose record it is, and of what, is often read wrong. */
const WELL_READ = 0.9;

/** A new world record that is worse than an older one of the same event, sex and surroundings. */
const succession = (world: World): readonly Draft[] => {
  const holders = holdersOf(world);
  const byDiscipline = groupBy(holders, ({ happening }) => disciplineOf(happening));
  return holders.flatMap((later) =>
    byDiscipline.get(disciplineOf(later.happening))!.flatMap((earlier): Draft[] => {
      const [a, b] = [later.claim, earlier.claim];
      if (a.mark!.unit !== b.mark!.unit) return [];
      const sex = [a.event.sex ?? later.happening.person.sex, b.event.sex ?? earlier.happening.person.sex];
      if (sex[0] === null || sex[0] !== sex[1] || isIndoor(later) === null || isIndoor(later) !== isIndoor(earlier))
        return [];
      if (daysOf(later.date)[0] <= daysOf(earlier.date)[1]) return [];
      const slack = Math.max(a.mark!.resolution, b.mark!.resolution, 0.0051);
      const worse = a.mark!.unit === 's' ? a.mark!.value - b.mark!.value : b.mark!.value - a.mark!.value;
      if (worse <= slack) return [];
      const sides: Side[] = [a, b].map((claim) => ({
        value: writeMark(claim.mark!),
        text: claim.mark!.text,
        claims: [claim],
      }));
      return [
        {
          ...{
            type: 'order',
            field: 'records',
            severity: [a, b].every(({ confidence }) => confidence >= WELL_READ) ? 'warning' : 'note',
            subject: describeHappening(later.happening),
          },
          athletes: [...new Set([later.happening.person.name, earlier.happening.person.name])],
          ...{ event: eventOf(later.happening.claims), values: sides, verdict: null },
          explanation: `${a.mark!.text} of ${writeDate(later.date)} is called a world record, but ${b.mark!.text} of ${writeDate(earlier.date)} was better.`,
          about: [`records:${later.happening.id}`, `date:${later.happening.id}`],
        },
      ];
    }),
  );
};

// `lowering her world record of `, `Young's old mark of `; not `took the record, her own, to `.
const IS_OLD =
  /(?:\b(?:her|his|own|old|previous|former)\b|['’]s)[^.;]{0,40}\b(?:record|mark|best|time)(?: of| \()? ?$/i;

/** The text of the sentence up to where a claim's mark is written. */
const textBefore = (world: World, claim: PerformanceClaim): string => {
  const sentence = sentenceOf(world, claim);
  const at = sentence.indexOf(claim.mark!.text);
  return at < 0 ? '' : sentence.slice(0, at);
};

/** `lowering her record of 2:17:18, set in October 2003` in April 2003: an old mark set after the new one. */
const beforeItsTime = (world: World): readonly Draft[] =>
  world.claims.flatMap((margin): Draft[] => {
    if (margin.kind !== 'margin' || margin.modality !== 'asserted') return [];
    const here = world
      .claimsIn(margin.article)
      .filter(
        (claim): claim is PerformanceClaim =>
          claim.kind === 'performance' && claim.records.some(isRecordAbsolute) && shareSentence(world, claim, margin),
      );
    const [old, fresh] = [here.filter(({ mark }) => mark !== null), here.filter(({ mark }) => mark === null)];
    if (old.length !== 1 || fresh.length !== 1 || old[0]!.date === null || fresh[0]!.date === null) return [];
    const [before, after] = [old[0]!, fresh[0]!];
    if (!IS_OLD.test(textBefore(world, before))) return [];
    if (daysOf(before.date!.value)[0] <= daysOf(after.date!.value)[1]) return [];
    const happening = world.happeningOf(before.id);
    if (happening === null || before.event.discipline !== after.event.discipline) return [];
    const sides: Side[] = [before, after].map((claim) => ({
      value: claim.date!.value,
      text: claim.date!.text,
      claims: [claim],
    }));
    return [
      {
        ...{
          type: betweenOrWithin(sides) === 'internal' ? 'arithmetic' : 'disagreement',
          field: 'date',
          severity: gradeBySurety('error', sides),
        },
        ...{
          subject: describeHappening(happening, ['date']),
          athletes: [happening.person.name],
          event: before.event,
          values: sides,
          verdict: null,
        },
        explanation: `The old record of ${before.mark!.text} is dated ${writeDate(before.date!.value)}, after the one that beat it (${writeDate(after.date!.value)}).`,
        about: [`date:${happening.id}`],
      },
    ];
  });

/** Records that were none: too much wind, worse than the old one, or older than what they beat. */
export const records: Check = {
  name: 'records',
  find: (world) => ({
    drafts: [...world.happenings.flatMap((one) => withWind(one) ?? []), ...succession(world), ...beforeItsTime(world)],
    unchecked: [],
  }),
};
