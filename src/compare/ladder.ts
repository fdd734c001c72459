/**
 * An ordered ladder for one type of value: the first rung that holds names the relation of two values.
 * The order matters: `same` comes before `rounding`, and what contradicts comes last.
 */
export interface Rung<V, Label extends string = string> {
  readonly label: Label;
  /** What two statements at this rung are to each other. */
  readonly contradicts: false | 'note' | 'warning' | 'error';
  readonly holds: (a: V, b: V) => boolean;
}

/**
 * The first rung that holds for two values, whichever comes first.
 * @throws never: the last rung of a ladder holds always; without such a rung, its last one is returned
 */
export const climb = <V, Label extends string>(ladder: readonly Rung<V, Label>[], a: V, b: V): Rung<V, Label> =>
  ladder.find(({ holds }) => holds(a, b)) ?? ladder[ladder.length - 1]!;
