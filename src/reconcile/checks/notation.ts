import type { PerformanceClaim } from '../../claims/performance.ts';
import { writeMark } from '../../compare/marks.ts';
import type { Check, Draft } from '../drafts.ts';
import { isResult } from '../happenings.ts';
import { describeHappening, eventOf, writeEvent } from '../words.ts';
import type { World } from '../world.ts';

// `3:29:74` for 209.74 s; not `2:11:53` for 7913 s.
const COLONS = /(?<![\d:.])(\d{1,2}):(\d{2}):(\d{2})(?![\d:.])/;
// `29.01.03` for 1741.03 s; not `13.02.2025`.
const DOTS = /(?<![\d:.])(\d{1,2})\.(\d{2})\.(\d{2})(?![\d:.])/;
// `3'49''04`, `3’49’’04`; not `3'49.04`.
const PRIMES = /(?<!\d)(\d{1,2})['’′](\d{2})(?:['’′]{2}|["”″])(\d{1,2})(?!\d)/;

interface Slip {
  readonly sign: 'colon' | 'dot' | 'primes';
  readonly written: string;
}

const inMinutes = (match: RegExpExecArray): number => Number(match[1]) * 60 + Number(match[2]) + Number(match[3]) / 100;

// `46:25` for 46.25 s; not `46:25` for 2785 s.
const SHORT = /(?<![\d:.])(\d{2}):(\d{2})(?![\d:.])/;

/** What is odd in how a mark is written: read literally, it would be another mark. Null for a plain one. */
const slipIn = ({ mark }: PerformanceClaim): Slip | null => {
  if (mark === null || mark.unit !== 's') return null;
  const short = mark.value < 60 ? SHORT.exec(mark.text) : null;
  if (short !== null && Math.abs(Number(short[1]) + Number(short[2]) / 100 - mark.value) < 0.011)
    return { sign: 'colon', written: short[0] };
  for (const [sign, pattern] of [
    ['colon', COLONS],
    ['dot', DOTS],
    ['primes', PRIMES],
  ] as const) {
    const match = pattern.exec(mark.text);
    if (match !== null && Math.abs(inMinutes(match) - mark.value) < 0.011) return { sign, written: match[0] };
  }
  return null;
};

const REASONS: Readonly<Record<Slip['sign'], string>> = {
  colon: 'a colon stands before the hundredths, so that it reads as another time',
  dot: 'a full stop stands between minutes and seconds',
  primes: 'primes stand for minutes and seconds',
};

/** `3.45.14` was house style in Britain; a page that never writes minutes with a colon, or often so, means it. */
const isHouseStyle = (world: World, article: string): boolean => {
  const marks = world.claimsIn(article).filter(isResult);
  const dotted = marks.flatMap((claim) => (slipIn(claim)?.sign === 'dot' ? [claim.mark!.text] : []));
  return new Set(dotted).size > 2 || !marks.some(({ mark }) => mark !== null && /\d:\d\d/.test(mark.text));
};

const draftOf = (world: World, claims: readonly PerformanceClaim[], slip: Slip): Draft => {
  const claim = claims[0]!;
  const happening = world.happeningOf(claim.id);
  const value = writeMark(claim.mark!);
  const subject =
    happening === null
      ? [claim.athlete?.name, writeEvent(claim.event)].filter(Boolean).join(', ')
      : describeHappening(happening);
  const usual = slip.sign === 'dot' && isHouseStyle(world, claim.article);
  return {
    ...{ type: 'notation', field: 'mark', severity: slip.sign === 'primes' || usual ? 'note' : 'warning', subject },
    athletes: claim.athlete === null ? [] : [happening?.person.name ?? claim.athlete.name],
    event: happening === null ? claim.event : eventOf(happening.claims),
    values: [{ value, text: slip.written, claims }],
    verdict: { value, because: `${slip.written} can only be ${value}` },
    explanation: `${slip.written} is written so that it cannot be read literally: ${REASONS[slip.sign]}.`,
    about: [`notation:${slip.written}:${happening?.id ?? claim.id}`],
  };
};

/** Marks written so that they cannot be read literally. */
export const notation: Check = {
  name: 'notation',
  find: (world) => {
    const groups = new Map<string, { slip: Slip; claims: PerformanceClaim[] }>();
    for (const claim of world.claims) {
      if (claim.kind !== 'performance') continue;
      const slip = slipIn(claim);
      if (slip === null) continue;
      const key = `${slip.written} ${world.happeningOf(claim.id)?.id ?? claim.athlete?.name ?? ''}`;
      const group = groups.get(key) ?? { slip, claims: [] };
      group.claims.push(claim);
      groups.set(key, group);
    }
    return { drafts: [...groups.values()].map(({ slip, claims }) => draftOf(world, claims, slip)), unchecked: [] };
  },
};
