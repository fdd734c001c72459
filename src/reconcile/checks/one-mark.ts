import type { PerformanceClaim } from '../../claims/performance.ts';
import { compareDates } from '../../compare/dates.ts';
import { compareMarks } from '../../compare/marks.ts';
import { compareVenues, writeVenue } from '../../compare/places.ts';
import type { Check, Draft, Side } from '../drafts.ts';
import { rarityOf } from '../happening-evidence.ts';
import type { Happening } from '../happenings.ts';
import { agree, isSaid, placeOf } from '../result-fields.ts';
import { disciplineOf, isTold } from '../spans.ts';
import { describeHappening, eventOf, joinWords, writeDate } from '../words.ts';
import { isPlaceSaid, placeText } from './places.ts';
import { findBetween, keyOfTwo, pairUp } from './two-performances.ts';

/** Below this a mark is one that an athlete has more than once: a height, a sprint told to a tenth. */
const RARE = 4;

const isOnce = (claim: PerformanceClaim): boolean =>
  claim.mark?.bound === 'exact' &&
  !claim.split &&
  (rarityOf(claim) >= RARE || (rarityOf(claim) >= 3 && claim.records.some((label) => label !== 'SB')));

const areOne = (a: PerformanceClaim, b: PerformanceClaim): boolean =>
  a.article !== b.article &&
  compareMarks(a.mark!, b.mark!) === 'same' &&
  agree(a.event.sex, b.event.sex) &&
  agree(a.event.environment, b.event.environment) &&
  agree(a.round, b.round);

type Told = { readonly field: 'date' | 'venue' | 'place'; readonly sides: readonly Side[] };

/** What both sentences tell, and tell differently. */
const differences = (a: PerformanceClaim, b: PerformanceClaim): readonly Told[] => {
  const told: Told[] = [];
  if (a.date && b.date && isSaid('date', a, b) && compareDates(a.date.value, b.date.value) === 'differs')
    told.push({
      field: 'date',
      sides: [a, b].map((claim) => ({
        value: claim.date!.value,
        text: claim.date!.text || claim.date!.value,
        claims: [claim],
      })),
    });
  if (a.venue && b.venue && isSaid('venue', a, b) && compareVenues(a.venue, b.venue) === 'differs')
    told.push({
      field: 'venue',
      sides: [a, b].map((claim) => ({
        value: writeVenue(claim.venue!),
        text: writeVenue(claim.venue!),
        claims: [claim],
      })),
    });
  const [x, y] = [placeOf(a), placeOf(b)];
  if (x !== null && y !== null && x !== y && isPlaceSaid(a) && isPlaceSaid(b))
    told.push({
      field: 'place',
      sides: [a, b].map((claim) => ({
        value: String(placeOf(claim)),
        text: placeText(placeOf(claim)!, claim),
        claims: [claim],
      })),
    });
  return told;
};

const draftOf = (here: Happening, there: Happening, { field, sides }: Told): Draft => {
  const values = sides.map(({ value, text }) =>
    field === 'date' ? writeDate(value) : field === 'place' ? text : value,
  );
  return {
    ...{
      type: 'disagreement',
      field,
      severity: 'note',
      subject: describeHappening(here, field === 'place' ? [] : [field]),
    },
    ...{ athletes: [here.person.name], event: eventOf(here.claims), values: sides, verdict: null },
    explanation: `One mark of one athlete is told of ${joinWords(values)}: perhaps of one performance.`,
    about: [keyOfTwo(field, here, there)],
  };
};

/** A mark that an athlete hardly has twice, told of two years, cities or places by two articles. */
export const oneMark: Check = {
  name: 'one mark, two days or places',
  find: (world) => ({
    drafts: findBetween(world, (here, there) => {
      if (disciplineOf(here) === null || disciplineOf(here) !== disciplineOf(there)) return [];
      const marked = there.claims.filter(({ mark, split }) => mark !== null && !split);
      const told = pairUp(here.claims.filter(isOnce), marked, areOne)
        // An article that tells both knows two.
        .filter(([a, b]) => !isTold(there, a.article) && !isTold(here, b.article))
        .map(([a, b]) => differences(a, b))
        .find((some) => some.length > 0);
      return (told ?? []).map((one) => draftOf(here, there, one));
    }),
    unchecked: [],
  }),
};
