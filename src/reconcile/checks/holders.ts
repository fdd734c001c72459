import type { PerformanceClaim } from '../../claims/performance.ts';
import { compareDates } from '../../compare/dates.ts';
import { writeMark } from '../../compare/marks.ts';
import { compareNames } from '../../compare/names.ts';
import { compareVenues } from '../../compare/places.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety, type Side } from '../drafts.ts';
import type { Happening } from '../happenings.ts';
import { isRecordAbsolute } from '../record-labels.ts';
import { dateOf, disciplineOf } from '../spans.ts';
import { eventOf, joinWords, writeEvent } from '../words.ts';
import type { World } from '../world.ts';

interface Holder {
  readonly happening: Happening;
  readonly claim: PerformanceClaim;
}

/** World records by event and mark, so fine that two athletes hardly share one. */
const recordsByMark = (world: World): ReadonlyMap<string, readonly Holder[]> => {
  const all = new Map<string, Holder[]>();
  for (const happening of world.happenings) {
    const claim = happening.claims.find(
      (one) =>
        one.mark !== null &&
        one.mark.bound === 'exact' &&
        one.mark.unit === 's' &&
        one.mark.value >= 100 &&
        one.mark.resolution <= (one.mark.value >= 3600 ? 1 : 0.011) &&
        !one.split &&
        one.records.some(isRecordAbsolute),
    );
    if (claim === undefined || disciplineOf(happening) === null) continue;
    const key = `${disciplineOf(happening)} ${writeMark(claim.mark!)}`;
    all.set(key, [...(all.get(key) ?? []), { happening, claim }]);
  }
  return all;
};

const articlesOf = ({ happening }: Holder): ReadonlySet<string> =>
  new Set(happening.claims.map(({ article }) => article));

/** Day and city are told of both, as far as they are told alike. */
const areOfOneRace = (a: Holder, b: Holder): boolean => {
  const [x, y] = [dateOf(a.happening), dateOf(b.happening)];
  const [v, w] = [a.claim.venue, b.claim.venue];
  const dated = x !== null && y !== null;
  const placed = v !== null && w !== null;
  return (
    (dated || placed) && (!dated || compareDates(x, y) !== 'differs') && (!placed || compareVenues(v, w) !== 'differs')
  );
};

const draftOf = (a: Holder, b: Holder): Draft => {
  const sides: Side[] = [a, b].map(({ happening }) => ({
    value: happening.person.name,
    text: happening.person.name,
    claims: happening.claims,
  }));
  const mark = a.claim.mark!.text;
  const names = sides.map(({ value }) => value);
  return {
    ...{ type: betweenOrWithin(sides), field: 'name' },
    // Given names that differ under one surname are a slip of the pen; two surnames as likely one of the reader.
    severity:
      compareNames(names[0]!, names[1]!) === 'other' && sharesSurname(names) ? gradeBySurety('warning', sides) : 'note',
    subject: `whose world record ${mark} was, ${writeEvent(eventOf(a.happening.claims))}`,
    ...{ athletes: names, event: eventOf(a.happening.claims), values: sides, verdict: null },
    explanation: `The world record of ${mark} is given to ${joinWords(names)}.`,
    about: [`holder:${[a.happening.id, b.happening.id].sort().join(':')}`],
  };
};

const sharesSurname = ([a, b]: readonly string[]): boolean => a!.split(' ').at(-1) === b!.split(' ').at(-1);

/** One world record given to two athletes by two articles. */
export const holders: Check = {
  name: 'holders of records',
  find: (world) => ({
    drafts: [...recordsByMark(world).values()].flatMap((all) =>
      all.flatMap((a, index) =>
        all.slice(index + 1).flatMap((b) => {
          const together = [...articlesOf(a)].some((article) => articlesOf(b).has(article));
          return a.happening.person === b.happening.person || together || !areOfOneRace(a, b) ? [] : [draftOf(a, b)];
        }),
      ),
    ),
    unchecked: [],
  }),
};
