import type { RankingClaim } from '../../claims/ranking.ts';
import { marksAgree } from '../../compare/marks.ts';
import { daysBetween } from '../../lexicon/days.ts';
import { groupBy } from '../../lexicon/groups.ts';
import type { Severity } from '../../model/conflict.ts';
import { betweenOrWithin, type Check, type Draft, gradeBySurety } from '../drafts.ts';
import type { Person } from '../people.ts';
import { isTold } from '../spans.ts';
import { writeEvent, writeOrdinal } from '../words.ts';
import type { World } from '../world.ts';

/** Lists change: two articles further apart than this may both be right. */
const SAME_TIME = 10;

interface Ranked {
  readonly claim: RankingClaim;
  readonly person: Person;
}

const severityOf = (world: World, a: RankingClaim, b: RankingClaim): Severity | null => {
  if (a.article === b.article) return 'note';
  const [x, y] = [a, b].map(({ article }) => world.articles.get(article)?.published ?? null) as [
    string | null,
    string | null,
  ];
  if (x !== null && y !== null) return Math.abs(daysBetween(x, y)) <= SAME_TIME ? 'warning' : null;
  return 'note';
};

/** Both with one mark, or both about an athlete of whom the two articles tell the same happening. */
const areOne = (world: World, a: Ranked, b: Ranked): boolean => {
  if (a.person !== b.person || a.claim.list !== b.claim.list || a.claim.list === 'other') return false;
  const [x, y] = [a.claim, b.claim];
  if (x.event.discipline === null || x.event.discipline !== y.event.discipline) return false;
  if (x.event.environment !== null && y.event.environment !== null && x.event.environment !== y.event.environment)
    return false;
  if (x.mark !== null && y.mark !== null) return marksAgree(x.mark, y.mark);
  return (
    x.article !== y.article &&
    world.happeningsOf(a.person).some((one) => isTold(one, x.article) && isTold(one, y.article))
  );
};

const draftOf = (a: Ranked, b: Ranked, severity: Severity): Draft => {
  const values = [a.claim, b.claim].map((claim) => ({
    value: String(claim.rank),
    text: writeOrdinal(claim.rank),
    claims: [claim],
  }));
  const event = writeEvent(a.claim.event);
  return {
    ...{ type: betweenOrWithin(values), field: 'ranking', severity: gradeBySurety(severity, values) },
    subject: `${a.person.name} on the ${a.claim.list} list, ${event}`,
    ...{ athletes: [a.person.name], event: a.claim.event, values, verdict: null },
    explanation: `${a.person.name} is ranked ${values.map(({ text }) => text).join(' and ')} on one list.`,
    about: [`ranking:${a.person.id}:${a.claim.list}:${event}`],
  };
};

/** Different ranks of one mark, or of one athlete at one time. */
export const rankings: Check = {
  name: 'rankings',
  find: (world) => {
    const all = world.claims.flatMap((claim): Ranked[] => {
      if (claim.kind !== 'ranking' || claim.modality !== 'asserted' || claim.athlete === null) return [];
      const person = world.people.personOf(claim.article, claim.athlete.name);
      return person === null ? [] : [{ claim, person }];
    });
    const drafts = [...groupBy(all, ({ person }) => person).values()].flatMap((own) =>
      own.flatMap((a, index) =>
        own.slice(index + 1).flatMap((b) => {
          if (a.claim.rank === b.claim.rank || !areOne(world, a, b)) return [];
          const severity = severityOf(world, a.claim, b.claim);
          return severity === null ? [] : [draftOf(a, b, severity)];
        }),
      ),
    );
    return { drafts, unchecked: [] };
  },
};
