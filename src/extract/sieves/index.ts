import type { ClaimKind } from '../../claims/index.ts';
import { performances } from './performances/performances.ts';
import type { Draft, Sieve } from './sieve.ts';

/** A sieve of any kind, as extract.ts runs it. */
type AnySieve = { readonly find: (...args: Parameters<Sieve<ClaimKind>['find']>) => readonly Draft[] };

/** Every sieve. Order is that of the claims' kinds; none depends on another. */
export const SIEVES: readonly AnySieve[] = [performances];
