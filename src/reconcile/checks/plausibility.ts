import type { PerformanceClaim } from '../../claims/performance.ts';
import { writeMark } from '../../compare/marks.ts';
import { factsOf } from '../../lexicon/disciplines.ts';
import type { Check, Draft } from '../drafts.ts';
import { type Happening, isResult } from '../happenings.ts';
import { isRecordAbsolute } from '../record-labels.ts';
import { sentenceOf } from '../sentences.ts';
import { describeHappening, eventOf } from '../words.ts';
import type { World } from '../world.ts';

/** How far beyond the best ever a mark goes unremarked: a record of tomorrow is better by a hair. */
const HAIR = 0.006;
/** Marks further off than this are another unit, another event or a misreading. */
const FAR = 0.12;

/** By what share a mark is better than anything done; 0 or less when it is not. */
const beyondBest = ({ person }: Happening, { mark, event }: PerformanceClaim): number => {
  if (mark === null || event.discipline === null || mark.bound !== 'exact' || event.discipline === 'cross country')
    return 0;
  const facts = factsOf(event.discipline);
  if (facts.unit !== mark.unit) return 0;
  const sex = event.sex ?? person.sex;
  // Of somebody whose sex nothing tells, the better of the two bests.
  const best = (range: readonly [number, number] | null): number | null => range?.[0] ?? null;
  const known = [sex === 'women' ? null : best(facts.men), sex === 'men' ? null : best(facts.women)].filter(
    (one) => one !== null,
  );
  if (known.length === 0) return 0;
  const range = [facts.lowerIsBetter ? Math.min(...known) : Math.max(...known)] as const;
  return facts.lowerIsBetter ? 1 - mark.value / range[0] : mark.value / range[0] - 1;
};

/** True where the sentence itself names the event: else that may have been carried over from another one. */
const isNamed = (world: World, claim: PerformanceClaim): boolean => {
  const [stem] = /\d+|[a-z]+/.exec(claim.event.discipline ?? '') ?? [];
  const sentence = sentenceOf(world, claim)
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '');
  return stem !== undefined && new RegExp(`\\b${stem}`).test(sentence);
};

const draftOf = (world: World, happening: Happening, claim: PerformanceClaim, beyond: number): Draft => ({
  type: 'implausible',
  field: 'mark',
  // A claim so far off is as likely misread as miswritten; a record that the article calls one is told on purpose.
  severity:
    beyond < FAR && claim.confidence >= 0.8 && claim.round === null && !claim.split && isNamed(world, claim)
      ? 'warning'
      : 'note',
  subject: describeHappening(happening),
  athletes: [happening.person.name],
  event: eventOf(happening.claims),
  values: [{ value: writeMark(claim.mark!), text: claim.mark!.text, claims: [claim] }],
  verdict: null,
  explanation: `${claim.mark!.text} would be better than anything ever done in the ${claim.event.discipline}, by ${(beyond * 100).toFixed(1)}%.`,
  about: [`mark:${happening.id}`],
});

/** Marks that no human has come near. */
export const plausibility: Check = {
  name: 'plausibility',
  find: (world) => ({
    drafts: world.happenings.flatMap((happening) =>
      happening.claims.filter(isResult).flatMap((claim) => {
        const beyond = beyondBest(happening, claim);
        const allowed = claim.records.some(isRecordAbsolute) ? 0.02 : HAIR;
        return beyond > allowed && !claim.split ? [draftOf(world, happening, claim, beyond)] : [];
      }),
    ),
    unchecked: [],
  }),
};
