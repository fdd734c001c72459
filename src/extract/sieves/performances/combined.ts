import { plausible } from '../../../lexicon/plausible.ts';
import type { Discipline } from '../../../model/values.ts';
import type { ChosenEvent } from '../../discourse/events.ts';
import { pattern } from '../../discourse/masking.ts';
import type { Reading } from '../../discourse/reading.ts';
import type { MarkMention } from '../../mentions/mention.ts';
import { allMatches } from '../../text/matching.ts';

/** The events of combined competitions in their order, and where a day begins. World Athletics, rule 39. */
export const PROGRAMMES: readonly {
  readonly name: Discipline;
  readonly order: readonly Discipline[];
  readonly days: readonly number[];
}[] = [
  {
    name: 'heptathlon',
    order: ['100mH', 'high jump', 'shot put', '200m', 'long jump', 'javelin', '800m'],
    days: [0, 4],
  },
  {
    name: 'decathlon',
    order: ['100m', 'long jump', 'shot put', 'high jump', '400m', '110mH', 'discus', 'pole vault', 'javelin', '1500m'],
    days: [0, 5],
  },
  {
    name: 'heptathlon',
    order: ['60m', 'long jump', 'shot put', 'high jump', '60mH', 'pole vault', '1000m'],
    days: [0, 4],
  },
  { name: 'pentathlon', order: ['60mH', 'high jump', 'shot put', 'long jump', '800m'], days: [0] },
];

// `100m 10.14, long jump 7.93m, discus 48.24`: each mark after its event
const SERIES = pattern('(?:{E}(?: (?:in|with|of|was))?:? {M}(?: \\([^()]{1,12}\\))?(?:, ?|; ?|,? and |/)?){3,}', 'g');
const PAIR = pattern('(?<event>{E})(?: (?:in|with|of|was))?:? (?<mark>{M})', 'g');

/** The events of a series that names each before its mark. */
const namedEvents = ({ masked }: Reading): readonly (readonly [MarkMention, ChosenEvent])[] =>
  allMatches(masked.text, SERIES).flatMap((series) =>
    allMatches(series[0], PAIR).flatMap((pair): readonly (readonly [MarkMention, ChosenEvent])[] => {
      const { event: eventAt, mark: markAt } = pair.indices!.groups!;
      const event = masked.at(series.index + eventAt![0]);
      const mark = masked.at(series.index + markAt![0]);
      if (event?.sort !== 'event' || mark?.sort !== 'mark') return [];
      const { disciplines, sex, environment, round } = event.value;
      const read = mark.value.readings.find((one) => disciplines.some((named) => plausible(named, one) > 0));
      const discipline = disciplines.find((named) => read !== undefined && plausible(named, read) > 0);
      return read === undefined || discipline === undefined
        ? []
        : [[mark, { discipline, sex, environment, round, reading: read, cost: 0 }]];
    }),
  );

/** Fewer marks in a row say nothing; in an article about such a competition, fewer do. */
const SHORTEST = 4;
const SHORTEST_TOLD = 3;

// `13.02, 1.83`, `13.02 (+0.4), 1.83`, `13.02/1.83`, `13.02 – 1.83`
const BETWEEN = /^(?:s|m)?(?: ?\([^()]{1,12}\))?(?:, ?|; ?| ?\/ ?| ?[-–—] ?| and |\s{0,3}\|\s{0,3}|\s{1,4})$/;

const runsOf = (reading: Reading, shortest: number): readonly (readonly MarkMention[])[] => {
  const runs: MarkMention[][] = [];
  let last: MarkMention | null = null;
  for (const mention of reading.mentions) {
    if (mention.sort !== 'mark' || mention.value.readings[0]!.unit === 'points') continue;
    const between =
      last === null
        ? ''
        : reading.sentence.text.slice(last.end - reading.sentence.start, mention.start - reading.sentence.start);
    if (last !== null && BETWEEN.test(between)) runs.at(-1)!.push(mention);
    else runs.push([mention]);
    last = mention;
  }
  return runs.filter((run) => run.length >= shortest);
};

// `4:36.11 in the closing ⟨1,500 metres⟩`, `was third before the final ⟨800m⟩ but ran 2:13.50`: the last event of a combined competition
const CLOSING = pattern(
  '(?<before>{M})(?: (?:in|over|for) (?:the|his|her) (?:closing|concluding|final|last) (?<event>{E}))|\\b(?:closing|concluding|final|last) (?<named>{E})[^;.{M}{E}]{1,40} (?<after>{M})',
  'g',
);

/** The mark of a closing event, which no word parts from a stretch of a race. */
const closingEvents = ({ masked }: Reading, combined: Discipline): readonly (readonly [MarkMention, ChosenEvent])[] =>
  allMatches(masked.text, CLOSING).flatMap(({ indices }): readonly (readonly [MarkMention, ChosenEvent])[] => {
    const groups = indices!.groups!;
    const mark = masked.at((groups.before ?? groups.after)![0]);
    const event = masked.at((groups.event ?? groups.named)![0]);
    if (mark?.sort !== 'mark' || event?.sort !== 'event') return [];
    const discipline = PROGRAMMES.filter(({ name }) => name === combined)
      .map(({ order }) => order.at(-1)!)
      .find((last) => event.value.disciplines.includes(last));
    const read = discipline && mark.value.readings.find((one) => plausible(discipline, one) > 0);
    return discipline === undefined || read === undefined
      ? []
      : [[mark, { discipline, sex: null, environment: null, round: null, reading: read, cost: 0 }]];
  });

/**
 * The events of the marks that stand in the order of a combined competition:
 * `6,784 points (13.02, 1.83, 14.22, 24.01, 6.56, 52.41, 2:09.11)`.
 * @param told the combined competition that the article is about
 * @returns nothing for marks that no programme admits one by one (`6.88, 6.91, 7.02 and 7.05`)
 */
export const combinedEvents = (
  reading: Reading,
  told: Discipline | null = null,
): ReadonlyMap<MarkMention, ChosenEvent> => {
  const events = new Map<MarkMention, ChosenEvent>([
    ...namedEvents(reading),
    ...(told === null ? [] : closingEvents(reading, told)),
  ]);
  for (const run of runsOf(reading, told === null ? SHORTEST : SHORTEST_TOLD)) {
    for (const { order, days } of PROGRAMMES) {
      // `With 16.00m, 2.05m and 48.42 he closed the first day`: from anywhere in the order
      const starts = told === null ? days : [...days, ...order.keys()];
      const read = starts
        .map((day) =>
          run.map((mark, index) => {
            const discipline = order[day + index];
            const fit = mark.value.readings.find((one) => discipline !== undefined && plausible(discipline, one) > 0);
            return discipline === undefined || fit === undefined ? null : { mark, discipline, reading: fit };
          }),
        )
        .find((all) => all.every((one) => one !== null));
      if (read === undefined) continue;
      for (const one of read) {
        if (one === null) continue;
        const { mark, discipline, reading: fit } = one;
        events.set(mark, { discipline, sex: null, environment: null, round: null, reading: fit, cost: 0 });
      }
      break;
    }
  }
  return events;
};
