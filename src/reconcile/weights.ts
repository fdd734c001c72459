/**
 * One piece of evidence for (positive) or against (negative) two things being one, in points; a sum of
 * evidence is held against a threshold, and can be shown line by line.
 */
export interface Weight {
  readonly evidence: string;
  readonly points: number;
}

export const sumOf = (weights: readonly Weight[]): number =>
  Math.round(weights.reduce((sum, { points }) => sum + points, 0) * 100) / 100;

/** One line a piece, then the sum: what `explain` prints. */
export const writeWeights = (weights: readonly Weight[], threshold: number): string => {
  const line = (points: number, words: string): string => {
    const signed = points > 0 ? `+${points.toFixed(1)}` : points.toFixed(1);
    return `${signed.padStart(7)}  ${words}`;
  };
  const sum = sumOf(weights);
  return [
    ...weights.map(({ evidence, points }) => line(points, evidence)),
    line(sum, `in all; ${sum >= threshold ? 'enough' : 'not enough'} (${threshold.toFixed(1)} is needed)`),
  ].join('\n');
};

/** A pair of things with the points between them. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly points: number;
}

/**
 * Joins what belongs together, the strongest pairs first; never two groups that hold a forbidden pair.
 * The result does not depend on the order of the input.
 * @param keys what is to be grouped; links and bans name them
 * @returns groups of keys, each sorted
 */
export const joinLinked = (
  keys: readonly string[],
  links: readonly Link[],
  threshold: number,
  ban: number,
): readonly (readonly string[])[] => {
  const groupOf = new Map(keys.map((key) => [key, [key]]));
  const banned = new Map<string, Set<string>>();
  const forbid = (a: string, b: string): void => {
    banned.set(a, (banned.get(a) ?? new Set()).add(b));
  };
  for (const { a, b, points } of links) {
    if (points > ban) continue;
    forbid(a, b);
    forbid(b, a);
  }
  const clash = (x: readonly string[], y: readonly string[]): boolean =>
    x.some((key) => {
      const against = banned.get(key);
      return against !== undefined && y.some((other) => against.has(other));
    });
  const order = (link: Link): string => (link.a < link.b ? `${link.a} ${link.b}` : `${link.b} ${link.a}`);
  const strong = links
    .filter(({ points }) => points >= threshold)
    .map((link) => ({ ...link, order: order(link) }))
    .sort((x, y) => y.points - x.points || (x.order < y.order ? -1 : 1));
  for (const { a, b } of strong) {
    const [x, y] = [groupOf.get(a)!, groupOf.get(b)!];
    if (x === y || clash(x, y)) continue;
    const joined = [...x, ...y];
    for (const key of joined) groupOf.set(key, joined);
  }
  return [...new Set(groupOf.values())].map((group) => [...group].sort()).sort((x, y) => (x[0]! < y[0]! ? -1 : 1));
};
