/**
 * Verb frames and notations that say whose a mark is, most certain first: a mark that one frame has
 * bound, no later frame binds again.
 *
 * In a pattern the named groups `a1 m1` are an athlete and the mark that is his, `a2 m2` a second pair
 * of the same match (`a1` again where there is no `a2`). `{A}` and the like are the letters of discourse/masking.ts.
 */
export interface Frame {
  readonly name: string;
  readonly of: RegExp;
  /** `new`: done in the race spoken of; `old`: a mark that stood before it; `best`: the owner's standing one. */
  readonly standing: readonly [first: Standing, second?: Standing];
  /** Finishing places that the frame itself implies. */
  readonly places?: readonly [first: number | null, second?: number | null];
  /** The first mark is the subject's where the athlete before it is none: `ran away from Moss and hung on in ⟨M⟩ to`. */
  readonly ofSubject?: true;
  readonly confidence: number;
}
export type Standing = 'new' | 'old' | 'best' | 'split';
