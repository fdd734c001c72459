import type { Article } from '../model/article.ts';
import type { Rejected } from '../model/rejected.ts';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Keeps one of each article: of those with the same bytes, and of those with one address and one
 * text, the first by path. The result does not hang on the order of the articles given.
 * @returns the articles kept, by path, and a row of code `duplicate` for each of the others
 */
export const dropDuplicates = (
  articles: readonly Article[],
): { readonly articles: readonly Article[]; readonly rejected: readonly Rejected[] } => {
  const kept: Article[] = [];
  const rejected: Rejected[] = [];
  const first = new Map<string, string>();
  const sorted = [...articles].sort(
    (a, b) => byText(a.path, b.path) || byText(a.id, b.id) || byText(a.published ?? '', b.published ?? ''),
  );
  for (const article of sorted) {
    const bytes = `sha256 ${article.sha256}`;
    const address = article.url === null ? null : `url ${article.url}\n${article.text}`;
    const same = first.get(bytes) ?? (address === null ? undefined : first.get(address));
    if (same === undefined) {
      kept.push(article);
      first.set(bytes, article.path);
      if (address !== null) first.set(address, article.path);
    } else {
      const what = first.has(bytes) ? 'the same bytes' : 'the same address and text';
      rejected.push({ path: article.path, code: 'duplicate', reason: `${what} as ${same}` });
    }
  }
  return { articles: kept, rejected };
};
