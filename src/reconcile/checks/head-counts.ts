import type { TallyClaim } from '../../claims/tally.ts';
import { groupBy } from '../../lexicon/groups.ts';
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
  const values: Side[] = [...groupBy(claims, ({ count }) => count)]
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
    const counted = world.claims.filter((claim): claim is TallyClaim => claim.kind === 'tally');
    const drafts = [...groupBy(counted, (claim) => keyOf(world, claim))].flatMap(([key, claims]) => {
      if (key === null) return [];
      const against = claims.filter((a) =>
        claims.some((b) => a.count !== b.count && world.reports.countBetween(a.article, b.article) > 0),
      );
      return against.length === 0 ? [] : [draftOf(key, against)];
    });
    return { drafts, unchecked: [] };
  },
};
