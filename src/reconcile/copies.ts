import type { Article } from '../model/article.ts';

/** Words in a shingle: long enough that two reporters do not write the same one by chance. */
const SHINGLE = 8;
/** The share of the shorter article's shingles from which on the two are one text. */
const COPIED = 0.5;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** FNV-1a over UTF-16 units, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
};

/** One shingle in four is kept, by its hash: the same ones in every text. */
const shinglesOf = (text: string): ReadonlySet<number> => {
  const words = wordsOf(text);
  const all = new Set<number>();
  for (let index = 0; index + SHINGLE <= words.length; index += 1) {
    const hash = hashOf(words.slice(index, index + SHINGLE).join(' '));
    if (hash % 4 === 0 || words.length < 80) all.add(hash);
  }
  return all;
};

/** Which articles are copies of one text, in whole or for the greater part. */
export interface Sources {
  /** The first (by id) of the articles that share this one's text. */
  readonly sourceOf: (article: string) => string;
  /** How many independent texts these articles are. */
  readonly countSources: (articles: Iterable<string>) => number;
}

/**
 * Groups copies and syndicated text: two articles are one source when half of the shorter one's runs of
 * eight words stand in the other. An article alone, or one too short to tell, is its own source.
 */
export const findSources = (articles: readonly Article[]): Sources => {
  const parents = new Map(articles.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parents.get(root) !== undefined && parents.get(root) !== root) root = parents.get(root)!;
    return root;
  };
  const sets = new Map(articles.map(({ id, text }) => [id, shinglesOf(text)]));
  const holders = new Map<number, string[]>();
  for (const [id, shingles] of sets) {
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list) list.push(id);
      else holders.set(shingle, [id]);
    }
  }
  const shared = new Map<string, Map<string, number>>();
  for (const ids of holders.values()) {
    // What stands in more than thirty articles is a house's footer, no copied report.
    if (ids.length < 2 || ids.length > 30) continue;
    for (const [index, a] of ids.entries()) {
      const counts = shared.get(a) ?? new Map<string, number>();
      shared.set(a, counts);
      for (const b of ids.slice(index + 1)) counts.set(b, (counts.get(b) ?? 0) + 1);
    }
  }
  for (const [a, counts] of shared) {
    for (const [b, count] of counts) {
      if (count < 3 || count < COPIED * Math.min(sets.get(a)!.size, sets.get(b)!.size)) continue;
      const [first, second] = [rootOf(a), rootOf(b)].sort() as [string, string];
      parents.set(second, first);
    }
  }
  return {
    sourceOf: rootOf,
    countSources: (ids) => new Set([...ids].map(rootOf)).size,
  };
};
