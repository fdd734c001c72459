import type { Draft } from '../sieve.ts';

type Performance = Draft<'performance'>;

const distance = (a: Draft, b: Draft): number => Math.abs(a.spans[0]!.start - b.spans[0]!.start);

const settle = (ranking: Draft<'ranking'>, drafts: readonly Draft[]): Draft<'ranking'> => {
  const own = drafts
    .filter(
      (other): other is Performance =>
        other.kind === 'performance' &&
        !other.split &&
        other.event.discipline !== null &&
        other.athlete?.name === ranking.athlete?.name,
    )
    .sort((a, b) => distance(a, ranking) - distance(b, ranking));
  const ranked =
    ranking.mark === null
      ? ranking.event.discipline === null
        ? own[0]
        : undefined
      : own.find(({ mark }) => mark?.text === ranking.mark!.text);
  if (ranked === undefined) return ranking;
  const { discipline, sex } = ranked.event;
  return { ...ranking, event: { ...ranking.event, discipline, sex: ranking.event.sex ?? sex } };
};

/**
 * Gives each rank the event of the mark that it is for, as the article tells it elsewhere: the words of
 * `a leap of 17.30m, which puts him top of the list` name none, and those before them may be of another event.
 */
export const settleRankedEvents = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => (draft.kind === 'ranking' && draft.athlete !== null ? settle(draft, drafts) : draft));
