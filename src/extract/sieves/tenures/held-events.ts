import type { Draft } from '../sieve.ts';

/** How far, in UTF-16 units, a record may be told from the words for how long it stood. */
const REACH = 400;

type Performance = Draft<'performance'>;
const isOwn = (tenure: Draft<'tenure'>, other: Draft): other is Performance =>
  other.kind === 'performance' &&
  other.mark !== null &&
  !other.split &&
  other.event.discipline !== null &&
  other.athlete?.name === tenure.athlete?.name;

const distance = (a: Draft, b: Draft): number => Math.abs(a.spans[0]!.start - b.spans[0]!.start);

const settle = (tenure: Draft<'tenure'>, drafts: readonly Draft[]): Draft<'tenure'> => {
  const near = drafts
    .filter((other): other is Performance => isOwn(tenure, other) && distance(tenure, other) < REACH)
    .filter(({ records }) => records.every((label) => label !== 'PB' && label !== 'SB'))
    .sort(
      (a, b) =>
        Number(b.records.length > 0) - Number(a.records.length > 0) || distance(a, tenure) - distance(b, tenure),
    );
  const [held] = near;
  if (held === undefined || near.some(({ event }) => event.discipline === tenure.event?.discipline)) return tenure;
  return { ...tenure, event: held.event };
};

/**
 * Gives each tenure the event of the record that its holder is told to have held near by: the story around
 * `⟨name⟩'s world record of 2.45 has stood for 20 years` may be of another event.
 */
export const settleHeldEvents = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => (draft.kind === 'tenure' && draft.athlete !== null ? settle(draft, drafts) : draft));
