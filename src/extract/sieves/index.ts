import type { ClaimKind } from '../../claims/index.ts';
import { ages } from './ages/ages.ts';
import { intervals } from './intervals/intervals.ts';
import { margins } from './margins/margins.ts';
import { performances } from './performances/performances.ts';
import { rankings } from './rankings/rankings.ts';
import type { Draft, Sieve } from './sieve.ts';
import { tallies } from './tallies/tallies.ts';
import { tenures } from './tenures/tenures.ts';

/** A sieve of any kind, as extract.ts runs it. */
type AnySieve = { readonly find: (...args: Parameters<Sieve<ClaimKind>['find']>) => readonly Draft[] };

/** Every sieve. Order is that of the claims' kinds; none depends on another. */
export const SIEVES: readonly AnySieve[] = [performances, margins, rankings, tallies, ages, intervals, tenures];
