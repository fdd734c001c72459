import type { Athlete, Event } from '../model/values.ts';
import type { Claim } from './index.ts';

/** One naming of an athlete by a claim, with the part that the athlete plays in it. */
export interface Naming {
  readonly part: 'athlete' | 'from' | 'to' | 'better' | 'worse';
  readonly athlete: Athlete;
  readonly event: Event | null;
}

/** Everybody whom a claim names. `[]` when it names nobody. */
export const namingsOf = (claim: Claim): readonly Naming[] => {
  const naming = (part: Naming['part'], athlete: Athlete | null, event: Event | null): readonly Naming[] =>
    athlete === null ? [] : [{ part, athlete, event }];
  switch (claim.kind) {
    case 'interval':
      return [
        ...naming('from', claim.from.athlete, claim.from.event),
        ...naming('to', claim.to.athlete, claim.to.event),
      ];
    case 'margin':
      return [
        ...naming('better', claim.better.athlete, claim.event),
        ...naming('worse', claim.worse.athlete, claim.event),
      ];
    case 'age':
    case 'tally':
      return naming('athlete', claim.athlete, null);
    default:
      return naming('athlete', claim.athlete, claim.event);
  }
};
