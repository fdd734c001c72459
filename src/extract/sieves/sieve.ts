import type { Claim, ClaimKind } from '../../claims/index.ts';
import type { Modality } from '../../claims/kind.ts';
import type { ArticleReading, Reading } from '../discourse/reading.ts';
import type { Span } from '../text/spans.ts';

/** What every claim has besides its own fields; `extract.ts` adds it to a draft. */
type Added = 'id' | 'article' | 'evidence' | 'modality' | 'speaker' | 'confidence' | 'sieve';

/** A claim before it has an id: its own fields, where it stands, and how it is meant. */
export type Draft<Kind extends ClaimKind = ClaimKind> = Kind extends ClaimKind
  ? Omit<Extract<Claim, { kind: Kind }>, Added> & {
      /** What the claim rests on, first the piece that says it most plainly. Never empty. */
      readonly spans: readonly Span[];
      readonly modality: Modality;
      /** 0 to 1; the sieve's own unless the case at hand is surer or less sure. */
      readonly confidence: number;
      readonly sieve: string;
    }
  : never;

/** How one kind of claim is read from one sentence of an article. */
export interface Sieve<Kind extends ClaimKind> {
  readonly name: string;
  readonly makes: Kind;
  /** How often its claims are right, as measured on annotated articles. */
  readonly confidence: number;
  readonly find: (reading: Reading, article: ArticleReading) => readonly Draft<Kind>[];
}
