import type { ArticleReading } from '../../discourse/reading.ts';
import { overlaps } from '../../text/spans.ts';
import type { Draft } from '../sieve.ts';
import { findRecordFacts, type RecordFact } from './record-facts.ts';
import { isLevel, WORLD } from './record-levels.ts';
import {
  compareMarks,
  dateOf,
  isWorld,
  labelBeaten,
  labelBreaker,
  sameEvent,
  withLabels,
  withMark,
} from './record-succession.ts';

type PerformanceDraft = Draft<'performance'>;

const agree = <T>(a: T | null | undefined, b: T | null | undefined): boolean => a == null || b == null || a === b;
const datesAgree = (a: PerformanceDraft, b: string): boolean =>
  b === '' || dateOf(a) === '' || dateOf(a).startsWith(b) || b.startsWith(dateOf(a));

/** True where the sentence of a fact says itself when or where: another race's date clashes with that. */
const isDated = ({ reading }: RecordFact): boolean =>
  reading.mentions.some(({ sort }) => sort === 'date' || sort === 'competition' || sort === 'venue');

/** The performance that a fact speaks of: the best that fits, with a mark sooner than without. */
const performanceOf = (
  drafts: readonly PerformanceDraft[],
  fact: RecordFact,
  date: string,
  fallen: boolean,
): PerformanceDraft | null => {
  const fitting = drafts.filter(
    (draft) =>
      draft.athlete?.name === fact.person.name &&
      draft.modality === 'asserted' &&
      !draft.split &&
      !(
        fact.near &&
        (fact.missed || draft.place !== 1) &&
        draft.spans.some((span) => overlaps(span, fact.reading.sentence))
      ) &&
      draft.event.discipline !== null &&
      draft.event.discipline === fact.discipline &&
      (fact.environment === null || agree(draft.event.environment, fact.environment)) &&
      (draft.place === null || draft.place === 1 || !fact.labels.some((label) => WORLD.has(label))),
  );
  const marked = fitting.filter((draft) => draft.mark !== null);
  const best = (list: readonly PerformanceDraft[]): PerformanceDraft | null =>
    list.length === 0 ? null : list.reduce((one, draft) => (compareMarks(draft, one) > 0 ? draft : one));
  if (fact.kind !== 'made')
    return best(
      marked.filter((draft) => (draft.place === null || (fact.kind === 'held' && !fallen)) && datesAgree(draft, date)),
    );
  const dated = marked.filter((draft) => datesAgree(draft, date));
  if (dated.length > 0) return best(dated);
  if (marked.length > 0 && !isDated(fact)) return best(marked);
  return fitting.find((draft) => draft.mark === null && datesAgree(draft, date)) ?? null;
};

/**
 * A mark a little better than a world record, and beaten by none before it, was one too:
 * `Moe's world record of 46.78 … Vik ran 46.70`.
 */
const climb = (drafts: readonly PerformanceDraft[]): readonly PerformanceDraft[] => {
  const marked = withMark(drafts);
  const known = marked.filter(isWorld);
  return drafts.map((draft) => {
    if (!marked.includes(draft) || isWorld(draft) || draft.split || (draft.place ?? 1) !== 1) return draft;
    if ((draft.wind ?? 0) > 2 || /w$/.test(draft.mark!.text) || draft.athlete === null) return draft;
    const old = known.find(
      (record) =>
        sameEvent(record, draft) &&
        compareMarks(draft, record) > 0 &&
        Math.abs(draft.mark!.value / record.mark!.value - 1) < 0.03 &&
        draft.mark!.resolution <= record.mark!.resolution &&
        (dateOf(record) === '' || dateOf(draft) === '' || dateOf(record) <= dateOf(draft)),
    );
    if (!old) return draft;
    const beaten = marked.some(
      (other) =>
        sameEvent(other, draft) &&
        // A better mark of the runner-up is a misprint.
        (other.place ?? 1) === 1 &&
        compareMarks(other, draft) > 0 &&
        !(dateOf(other) > dateOf(draft) && dateOf(draft) !== ''),
    );
    return beaten
      ? draft
      : withLabels(
          draft,
          old.records.filter((label) => WORLD.has(label)),
        );
  });
};

/** One mark of one athlete told twice has the records of both. */
const share = (drafts: readonly PerformanceDraft[]): readonly PerformanceDraft[] =>
  drafts.map((draft) => {
    if (draft.mark === null || draft.athlete === null) return draft;
    const twins = drafts.filter(
      (other) =>
        other !== draft &&
        other.mark !== null &&
        other.athlete?.name === draft.athlete?.name &&
        sameEvent(other, draft) &&
        Math.abs(other.mark.value - draft.mark!.value) < 0.005,
    );
    return withLabels(
      draft,
      twins.flatMap((twin) => twin.records),
    );
  });

/**
 * Gives each performance of an article the records that the article says of it elsewhere. A record
 * whose performance has no mark in the article becomes one without a mark.
 * @param perform makes a performance without mark or place of a fact; null when there is too little to it
 */
export const spreadRecords = (
  drafts: readonly Draft[],
  article: ArticleReading,
  perform: (fact: RecordFact) => PerformanceDraft | null,
): readonly Draft[] => {
  let performances = drafts.filter((draft): draft is PerformanceDraft => draft.kind === 'performance');
  const facts = findRecordFacts(article);
  for (const fact of facts) {
    const renewed = facts.some(
      (other) =>
        other.kind === 'made' && other.person.name === fact.person.name && other.discipline === fact.discipline,
    );
    if (fact.kind !== 'made' && renewed) continue;
    const fallen = facts.some(
      (other) =>
        other.kind === 'made' && other.discipline === fact.discipline && other.person.name !== fact.person.name,
    );
    const held = performances.some((draft) => draft.athlete?.name === fact.person.name && draft.records.some(isLevel));
    const told = perform(fact);
    // `the record that Vik set in Rome in 2011`: one of its own, whatever else is told of her
    const isTold = fact.kind !== 'made' && fact.set && told !== null && dateOf(told) !== '';
    const own = isTold || fact.kind !== 'held' || (fact.plain && !held) ? told : null;
    const date = own !== null && (isTold || fact.kind === 'made') ? dateOf(own) : '';
    const target = performanceOf(performances, fact, date, fallen);
    if (target) {
      performances = performances.map((draft) => (draft === target ? withLabels(draft, fact.labels) : draft));
    } else if (own && fact.labels.some((label) => label !== 'WL'))
      performances = [...performances, withLabels(own, fact.labels)];
  }
  return [
    ...climb(labelBeaten(labelBreaker(climb(share(performances)), article), article)),
    ...drafts.filter((draft) => draft.kind !== 'performance'),
  ];
};
