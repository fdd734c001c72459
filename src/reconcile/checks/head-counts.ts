import type { TallyClaim } from '../../claims/tally.ts';
import { parseNumberWords } from '../../lexicon/numbers.ts';
import { betweenOrWithin, type Check, type Draft, type Side } from '../drafts.ts';
import { sentenceOf } from '../sentences.ts';
import { joinWords, quoteOf } from '../words.ts';
import type { World } from '../world.ts';

/** Of all times, not of one race: `only three men have ever run faster`, `three women had run under 2:19`. */
const OF_HISTORY =
  /\b(?:ever|history|before|previously|all[- ]time|have|has|had|in their lives|this (?:year|season))\b/i;

/** `women 30min`, `men 2:20`: who were counted, and the barrier they broke; null where it is of no one race. */
const keyOf = (world: World, claim: TallyClaim): string | null => {
  if (claim.athlete !== null || claim.modality !== 'asserted' || OF_HISTORY.test(claim.what)) return null;
  const [who] = /^(?:wo)?men\b/.exec(claim.what) ?? [];
  const minutes = /(\w+)[- ]minutes?\b/.exec(claim.what)?.[1];
  const barrier = /\bhour\b/.test(claim.what) ? '60' : minutes === undefined ? null : parseNumberWords(minutes);
  const past = barrier === null ? /\d[\d:.]*/.exec(claim.what)?.[0] : `${barrier}min`;
  if (who === undefined || past === undefined || OF_HISTORY.test(sentenceOf(world, claim).slice(0, 40))) return null;
  return `${who} ${past}`;
};

const draftOf = (key: string, claims: readonly TallyClaim[]): Draft => {
  const sides = new Map<number, TallyClaim[]>();
  for (const claim of claims) sides.set(claim.count, [...(sides.get(claim.count) ?? []), claim]);
  const values: Side[] = [...sides]
    .sort(([a], [b]) => a - b)
    .map(([count, own]) => ({ value: String(count), text: quoteOf(own[0]!).slice(0, 80), claims: own }));
  const [who] = key.split(' ');
  return {
    ...{ type: betweenOrWithin(values), field: 'tally', severity: 'note', subject: `how many ${who} in one race` },
    ...{ athletes: [], event: null, values, verdict: null },
    explanation: `The count is told as ${joinWords(values.map(({ text }) => `“${text}”`))}.`,
    about: [`heads:${key}:${claims.map(({ id }) => id).sort()[0]}`],
  };
};

/** Reports of one meeting that count differently how many broke a barrier: `five men broke the hour`. */
export const headCounts: Check = {
  name: 'counts of athletes',
  find: (world) => {
    const byKey = new Map<string, TallyClaim[]>();
    for (const claim of world.claims) {
      const key = claim.kind === 'tally' ? keyOf(world, claim) : null;
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), claim as TallyClaim]);
    }
    const drafts = [...byKey].flatMap(([key, claims]) => {
      const against = claims.filter((a) =>
        claims.some((b) => a.count !== b.count && world.reports.countBetween(a.article, b.article) > 0),
      );
      return against.length === 0 ? [] : [draftOf(key, against)];
    });
    return { drafts, unchecked: [] };
  },
};
