import type { Claim } from '../claims/index.ts';
import type { GoldArticle } from './gold.ts';
import { disciplineKey, isSameAthlete, isSameBound, isSameDuration, isSameNumber, unitKey } from './normal-forms.ts';
import { countClaim, countGold, type Tally } from './tally.ts';

/**
 * The claims that are no performances, as the scorer sees them. Intervals and tenures are one
 * pool, `duration`: "lasted five days" may be told either way. Tallies are not annotated.
 */
export const STATEMENTS = ['duration', 'margin', 'ranking', 'age'] as const;
export type Statement = (typeof STATEMENTS)[number];
export type StatementTallies = Readonly<Record<Statement, Tally>>;

type Names = readonly (string | null | undefined)[];

/** What gold and claim are compared by; `amount` is days, seconds, metres, a rank or years. */
interface Stated {
  readonly names: Names;
  readonly value: number;
  readonly unit: string;
  readonly bound: string | undefined;
  readonly event: string | null | undefined;
}
interface GoldStatement extends Stated {
  readonly optional: boolean;
  readonly quote: string;
}

/** A claim under the heading that it is scored under; null for one that is not scored here. */
const toStated = (claim: Claim): (Stated & { readonly statement: Statement }) | null => {
  switch (claim.kind) {
    case 'interval':
      return {
        statement: 'duration',
        ...claim.quantity,
        names: [claim.from.athlete?.name, claim.to.athlete?.name],
        event: null,
      };
    case 'tenure':
      return { statement: 'duration', ...claim.quantity, names: [claim.athlete?.name], event: null };
    case 'margin':
      return { statement: 'margin', ...claim.quantity, names: [claim.better.athlete?.name], event: null };
    case 'ranking':
      return {
        statement: 'ranking',
        ...PLAIN,
        value: claim.rank,
        names: [claim.athlete?.name],
        event: claim.event.discipline,
      };
    case 'age':
      return { statement: 'age', ...PLAIN, value: claim.years, names: [claim.athlete?.name] };
    default:
      return null;
  }
};

const PLAIN = { unit: '', bound: undefined, event: null } as const;

const listGold = (gold: GoldArticle): Readonly<Record<Statement, readonly GoldStatement[]>> => {
  const rest = (row: { optional?: boolean | undefined; quote?: string | null | undefined }) => ({
    optional: row.optional === true,
    quote: row.quote ?? '',
  });
  const amount = ({ value, unit, bound }: { value: number; unit: string; bound?: string | undefined }) => ({
    value,
    unit,
    bound,
    event: null,
  });
  return {
    duration: [
      ...gold.intervals.map((row) => ({ ...amount(row), ...rest(row), names: [row.from, row.to] })),
      ...gold.tenures.map((row) => ({ ...amount(row), ...rest(row), names: [row.athlete] })),
    ],
    margin: gold.margins.map((row) => ({ ...amount(row), ...rest(row), names: [row.better] })),
    ranking: gold.rankings.map((row) => ({
      ...PLAIN,
      ...rest(row),
      value: row.rank,
      names: [row.athlete],
      event: row.event,
    })),
    age: gold.ages.map((row) => ({ ...PLAIN, ...rest(row), value: row.years, names: [row.athlete] })),
  };
};

const isSomeAthlete = (names: Names, wanted: Names): boolean => {
  const wants = wanted.filter(Boolean);
  return wants.length === 0 || names.filter(Boolean).some((name) => wants.some((want) => isSameAthlete(name, want)));
};

const EQUAL: Readonly<Record<Statement, (claim: Stated, gold: Stated) => boolean>> = {
  duration: (claim, gold) => isSameDuration(claim, gold) && isSameBound(claim.bound, gold.bound),
  margin: (claim, gold) =>
    isSameNumber(claim.value, gold.value) &&
    unitKey(claim.unit) === unitKey(gold.unit) &&
    isSameBound(claim.bound, gold.bound),
  ranking: (claim, gold) =>
    claim.value === gold.value &&
    (!claim.event || !gold.event || disciplineKey(claim.event) === disciplineKey(gold.event)),
  age: (claim, gold) => claim.value === gold.value,
};

const describe = (stated: Stated): string =>
  `${stated.value} ${stated.unit} ${stated.bound ?? ''} of ${stated.names.filter(Boolean).join(' / ')}`.replace(
    / +/g,
    ' ',
  );

/** One claim that was scored, for the calibration: `right` is null where it does not count. */
export interface ScoredStatement {
  readonly claim: Claim;
  readonly right: boolean | null;
}

/** Scores what one article states besides performances into `tallies`; `misses` as for performances. */
export const scoreStatements = (
  claims: readonly Claim[],
  gold: GoldArticle,
  tallies: StatementTallies,
  misses: string[],
): ScoredStatement[] => {
  const golds = listGold(gold);
  const scored: ScoredStatement[] = [];
  for (const statement of STATEMENTS) {
    const items = golds[statement].map((row) => ({ row, found: false }));
    for (const claim of claims) {
      const stated = toStated(claim);
      if (stated?.statement !== statement) continue;
      const fitting = items.filter(
        ({ row }) => EQUAL[statement](stated, row) && isSomeAthlete(stated.names, row.names),
      );
      const hit = fitting.find((item) => !item.found) ?? fitting[0];
      if (hit) hit.found = true;
      if (hit?.row.optional) {
        scored.push({ claim, right: null });
        continue;
      }
      scored.push({ claim, right: hit !== undefined });
      countClaim(tallies[statement], hit !== undefined);
      if (!hit) misses.push(`+ ${statement} ${describe(stated)}; sieve ${claim.sieve}`);
    }
    for (const { row, found } of items) {
      if (row.optional) continue;
      countGold(tallies[statement], found);
      if (!found) misses.push(`- ${statement} ${describe(row)}; "${row.quote}"`);
    }
  }
  return scored;
};
