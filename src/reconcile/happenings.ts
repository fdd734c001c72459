import type { Claim } from '../claims/index.ts';
import type { PerformanceClaim } from '../claims/performance.ts';
import { weighHappenings } from './happening-evidence.ts';
import type { People, Person } from './people.ts';
import { isRecordAbsolute } from './record-labels.ts';
import type { Reports } from './reports.ts';
import { placeOf } from './result-fields.ts';
import { joinLinked, type Link, sumOf } from './weights.ts';

/** What an athlete did in one race or contest, with every claim that speaks of it. */
export interface Happening {
  /** Stable within a run: the smallest id among its claims. */
  readonly id: string;
  readonly person: Person;
  readonly claims: readonly PerformanceClaim[];
}

/** From this sum on, two claims speak of one happening. */
export const HAPPENING_THRESHOLD = 3.5;
/** Down to this sum, two claims speak of two, whatever a third says. */
const HAPPENING_BAN = -3;

/** Claims that say the same in every field that counts are weighed once. */
const signatureOf = (claim: PerformanceClaim): string =>
  JSON.stringify([
    claim.event,
    claim.mark && [claim.mark.value, claim.mark.unit, claim.mark.resolution, claim.mark.bound],
    placeOf(claim),
    claim.competition,
    claim.venue,
    claim.date?.value,
    claim.round,
    claim.split,
    claim.records.some(isRecordAbsolute),
    // An article that tells two marks apart is a reason against joining them.
    claim.mark === null ? null : claim.article,
  ]);

/** Above this many distinct claims about one athlete in one event, only pairs that share something are weighed. */
const MANY = 400;

const linksOf = (
  person: Person,
  claims: readonly PerformanceClaim[],
  keys: readonly string[],
  reports: Reports,
): Link[] => {
  const links: Link[] = [];
  const disciplines = claims.map(({ event }) => event.discipline);
  for (let i = 0; i < claims.length; i += 1) {
    for (let j = i + 1; j < claims.length; j += 1) {
      const [a, b] = [claims[i]!, claims[j]!];
      if (disciplines[i] !== disciplines[j] && disciplines[i] !== null && disciplines[j] !== null) continue;
      if (claims.length > MANY && a.mark?.value !== b.mark?.value && a.date?.value !== b.date?.value) continue;
      const points = sumOf(weighHappenings(a, b, reports.tiesOf(a, b, person)));
      if (points >= HAPPENING_THRESHOLD || points <= HAPPENING_BAN) links.push({ a: keys[i]!, b: keys[j]!, points });
    }
  }
  return links;
};

/** True for a claim that tells of a result: asserted, about somebody named. */
export const isResult = (claim: Claim): claim is PerformanceClaim =>
  claim.kind === 'performance' && claim.modality === 'asserted' && claim.athlete !== null;

/** Groups results by athlete, and each athlete's by happening. Claims without an athlete are in no group. */
export const findHappenings = (claims: readonly Claim[], people: People, reports: Reports): readonly Happening[] => {
  const byPerson = new Map<Person, PerformanceClaim[]>();
  for (const claim of claims) {
    if (!isResult(claim)) continue;
    const person = people.personOf(claim.article, claim.athlete!.name);
    if (person === null) continue;
    const list = byPerson.get(person);
    if (list) list.push(claim);
    else byPerson.set(person, [claim]);
  }
  const happenings = [...byPerson].flatMap(([person, own]): Happening[] => {
    const bySignature = new Map<string, PerformanceClaim[]>();
    for (const claim of own) {
      // Claims that say next to nothing of when and where are alike by chance, and stay apart.
      const bare = claim.mark === null && claim.date === null && claim.competition === null && claim.venue === null;
      const key = bare ? claim.id : signatureOf(claim);
      const list = bySignature.get(key);
      if (list) list.push(claim);
      else bySignature.set(key, [claim]);
    }
    const keys = [...bySignature.keys()].sort();
    const firsts = keys.map((key) => bySignature.get(key)![0]!);
    return joinLinked(keys, linksOf(person, firsts, keys, reports), HAPPENING_THRESHOLD, HAPPENING_BAN).map((group) => {
      const members = group.flatMap((key) => bySignature.get(key)!).sort((a, b) => (a.id < b.id ? -1 : 1));
      return { id: members[0]!.id, person, claims: members };
    });
  });
  return happenings.sort((a, b) => (a.id < b.id ? -1 : 1));
};
