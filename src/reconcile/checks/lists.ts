import type { AgeClaim } from '../../claims/age.ts';
import type { PerformanceClaim } from '../../claims/performance.ts';
import { compareDates } from '../../compare/dates.ts';
import { isDigitSlip, writeMark } from '../../compare/marks.ts';
import { daysBetween } from '../../lexicon/days.ts';
import { type Check, type Draft, gradeBySurety, type Side } from '../drafts.ts';
import { type Happening, isResult } from '../happenings.ts';
import type { Person } from '../people.ts';
import { isRecordAbsolute } from '../record-labels.ts';
import type { ReferenceMark } from '../reference.ts';
import { placeOf } from '../result-fields.ts';
import { disciplineOf } from '../spans.ts';
import { describeHappening, eventOf, writeDate } from '../words.ts';
import type { World } from '../world.ts';
import { isOfThePast } from './ages.ts';

const yearsOn = (born: string, date: string): number =>
  Number(date.slice(0, 4)) - Number(born.slice(0, 4)) - (date.slice(5) < born.slice(5) ? 1 : 0);

const againstBirth = (world: World, person: Person, claim: AgeClaim): Draft | null => {
  const date = claim.date ?? world.articles.get(claim.article)?.published ?? null;
  const born = person.roster?.born;
  if (!born || date === null || date.length !== 10 || (claim.date === null && isOfThePast(world, claim))) return null;
  const right =
    born.length === 10 ? [yearsOn(born, date)] : [0, 1].map((less) => Number(date.slice(0, 4)) - Number(born) - less);
  // An article printed the day after its event, or a day early, may tell the age of that other day.
  if (
    right.some((years) => Math.abs(years - claim.years) === 0) ||
    (born.length === 10 && nearBirthday(born, date) && Math.abs(right[0]! - claim.years) === 1)
  )
    return null;
  const sides: Side[] = [{ value: String(claim.years), text: String(claim.years), claims: [claim] }];
  return {
    // An age far off is one of another time.
    ...{
      type: 'reference',
      field: 'age',
      severity: Math.abs(right[0]! - claim.years) <= 3 ? gradeBySurety('error', sides) : 'note',
    },
    ...{ subject: `age of ${person.name}`, athletes: [person.name], event: null, values: sides },
    verdict: {
      value: String(right[0]),
      because: `the roster has ${person.name} born ${born.length === 10 ? writeDate(born) : `in ${born}`}`,
    },
    explanation: `${person.name} is said to be ${claim.years}, but by the roster was ${right[0]} on ${writeDate(date)}.`,
    about: [`age:${person.id}:${right[0]}:${claim.years}`],
  };
};

const nearBirthday = (born: string, date: string): boolean =>
  [-1, 0, 1].some(
    (year) =>
      Math.abs(daysBetween(`${Number(date.slice(0, 4)) + year}-${born.slice(5).replace('02-29', '02-28')}`, date)) <= 2,
  );

const digits = (value: number, { mark }: PerformanceClaim): string => writeMark({ ...mark!, value }).replace(/\D/g, '');

/** The list's mark is that of a heat of the same day, or the article corrects itself. */
const isToldElsewhere = (world: World, happening: Happening, claim: PerformanceClaim, mark: number): boolean =>
  world
    .happeningsOf(happening.person)
    .filter((other) => other !== happening || other.claims.some(({ article }) => article === claim.article))
    .flatMap(({ claims }) => claims)
    .some(
      (other) =>
        other.mark !== null &&
        Math.abs(other.mark.value - mark) < 0.0051 &&
        (world.happeningOf(other.id) !== happening || other.article === claim.article),
    );

/** The list has the athlete on that day with another mark, a slip away. */
const againstMark = (
  world: World,
  happening: Happening,
  claim: PerformanceClaim,
  known: readonly ReferenceMark[],
): Draft | null => {
  if (claim.mark === null || claim.mark.bound !== 'exact' || claim.date?.precision !== 'day' || claim.split)
    return null;
  // Of a contest's many jumps the list has the best.
  if (claim.mark.unit === 'm' && placeOf(claim) === null) return null;
  const day = known.filter(({ date }) => date !== null && Math.abs(daysBetween(date, claim.date!.value)) <= 1);
  if (day.length === 0 || day.some(({ mark }) => Math.abs(mark - claim.mark!.value) < claim.mark!.resolution))
    return null;
  const right = day.find(({ mark }) => isDigitSlip(digits(mark, claim), digits(claim.mark!.value, claim)));
  if (right === undefined || isToldElsewhere(world, happening, claim, right.mark)) return null;
  const value = writeMark({ ...claim.mark, value: right.mark });
  const sides: Side[] = [{ value: writeMark(claim.mark), text: claim.mark.text, claims: [claim] }];
  return {
    ...{
      type: 'reference',
      field: 'mark',
      severity: gradeBySurety('error', sides),
      subject: describeHappening(happening),
    },
    ...{ athletes: [happening.person.name], event: eventOf(happening.claims), values: sides },
    verdict: { value, because: `the reference list has ${value} on ${writeDate(right.date!)}` },
    explanation: `${claim.mark.text} is ${value} in the reference list.`,
    about: [`mark:${happening.id}`],
  };
};

/** The list has this very mark, on other days only. */
const againstDate = (happening: Happening, claim: PerformanceClaim, known: readonly ReferenceMark[]): Draft | null => {
  if (
    claim.mark === null ||
    claim.date === null ||
    claim.mark.resolution > (claim.mark.value > 3600 ? 1 : 0.011) ||
    claim.mark.value < 60
  )
    return null;
  const same = known.filter(({ mark, date }) => date !== null && Math.abs(mark - claim.mark!.value) < 0.0051);
  const [right] = same;
  if (right === undefined || same.some(({ date }) => compareDates(date!, claim.date!.value) !== 'differs')) return null;
  const sides: Side[] = [{ value: claim.date.value, text: claim.date.text, claims: [claim] }];
  return {
    ...{
      type: 'reference',
      field: 'date',
      severity: same.length === 1 ? gradeBySurety('error', sides) : 'note',
      subject: describeHappening(happening, ['date']),
    },
    ...{ athletes: [happening.person.name], event: eventOf(happening.claims), values: sides },
    verdict: { value: right.date!, because: `the reference list has ${claim.mark.text} on ${writeDate(right.date!)}` },
    explanation: `${claim.mark.text} is dated ${writeDate(claim.date.value)}; in the reference list it is of ${writeDate(right.date!)}.`,
    about: [`date:${happening.id}`],
  };
};

/** Best marks up to each day, so that a record can be held against all before it. */
type Progress = readonly { readonly date: string; readonly best: ReferenceMark }[];

const progressIn = (marks: readonly ReferenceMark[], sex: string): Progress => {
  const dated = marks
    .filter((one) => one.date !== null && one.sex === sex && (one.wind === null || one.wind <= 2))
    .sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
  const lower = (a: ReferenceMark, b: ReferenceMark): boolean =>
    /jump|vault|shot|discus|hammer|javelin|weight|athlon|hour/.test(a.discipline) ? a.mark > b.mark : a.mark < b.mark;
  const progress: { date: string; best: ReferenceMark }[] = [];
  for (const one of dated) {
    const last = progress.at(-1)?.best;
    if (last === undefined || lower(one, last)) progress.push({ date: one.date!, best: one });
  }
  return progress;
};

/** A world record although the list has a better mark of an earlier day. */
const againstRecords = (happening: Happening, claim: PerformanceClaim, progress: Progress): Draft | null => {
  if (
    claim.mark === null ||
    claim.date?.precision !== 'day' ||
    claim.event.environment === 'indoor' ||
    !claim.records.includes('WR')
  )
    return null;
  const before = progress.filter(({ date }) => daysBetween(date, claim.date!.value) > 2).at(-1)?.best;
  if (before === undefined) return null;
  const worse = claim.mark.unit === 's' ? claim.mark.value - before.mark : before.mark - claim.mark.value;
  if (worse <= Math.max(claim.mark.resolution, 0.0051)) return null;
  const mark = writeMark({ ...claim.mark, value: before.mark });
  const sides: Side[] = [{ value: 'WR', text: `${claim.mark.text}, a world record`, claims: [claim] }];
  return {
    ...{
      type: 'reference',
      field: 'records',
      severity: gradeBySurety('warning', sides),
      subject: describeHappening(happening),
    },
    ...{ athletes: [happening.person.name], event: eventOf(happening.claims), values: sides },
    verdict: {
      value: 'no record',
      because: `the reference list has ${mark} by ${before.athlete} on ${writeDate(before.date!)}`,
    },
    explanation: `${claim.mark.text} is called a world record, but ${before.athlete} had ${mark} before.`,
    about: [`records:${happening.id}`],
  };
};

const ROAD = /marathon|km|miles|W$|^4x/;

/** Claims against the lists that the user gave. What a list lacks refutes nothing. */
export const lists: Check = {
  name: 'roster and reference',
  find: (world) => {
    const { reference } = world;
    const ages = world.claims.flatMap((claim) => {
      if (claim.kind !== 'age' || claim.modality !== 'asserted' || claim.athlete === null) return [];
      const person = world.people.personOf(claim.article, claim.athlete.name);
      return person === null ? [] : (againstBirth(world, person, claim) ?? []);
    });
    if (reference === null) return { drafts: ages, unchecked: [] };
    const kept = new Map<string, Progress>();
    const progressOf = (discipline: NonNullable<PerformanceClaim['event']['discipline']>, sex: string): Progress => {
      const key = `${discipline} ${sex}`;
      const progress = kept.get(key) ?? progressIn(reference.marksIn(discipline), sex);
      kept.set(key, progress);
      return progress;
    };
    const marks = world.happenings.flatMap((happening) => {
      const discipline = happening.claims.find(({ event }) => event.discipline !== null)?.event.discipline;
      if (discipline == null) return [];
      const names = new Set(happening.person.profiles.map(({ name }) => name));
      const known = [...names].flatMap((name) => reference.marksOf(name, discipline));
      return happening.claims.filter(isResult).flatMap((claim) => {
        const sex = claim.event.sex ?? happening.person.sex;
        const isRecord = claim.records.some(isRecordAbsolute) && sex !== null && !ROAD.test(disciplineOf(happening)!);
        const found = [againstMark(world, happening, claim, known), againstDate(happening, claim, known)];
        return [...found, isRecord ? againstRecords(happening, claim, progressOf(discipline, sex)) : null].filter(
          (draft) => draft !== null,
        );
      });
    });
    return { drafts: [...ages, ...marks], unchecked: [] };
  },
};
