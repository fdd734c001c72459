/**
 * What the JSON-LD of a page says of its article (schema.org Article and its kinds). Publishers
 * nest it in `@graph` and in lists, and break it; what cannot be parsed is searched for its dates.
 * @see https://schema.org/Article
 */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly keywords: readonly string[];
  readonly url: string | null;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const RAW = /[\u0000-\u001F]+/g;
const parse = (text: string): unknown => {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '');
  // Raw line ends and tabs inside strings, and commas before a bracket, are what breaks it most.
  for (const attempt of [
    bare,
    bare
      .replace(RAW, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return null;
};

const VISIT_LIMIT = 5000;
/** All objects within a value, outermost first. */
const objectsIn = (value: unknown): Fields[] => {
  const found: Fields[] = [];
  const open: unknown[] = [value];
  for (let visited = 0; visited < open.length && visited < VISIT_LIMIT; visited += 1) {
    const next = open[visited];
    if (Array.isArray(next)) open.push(...next.slice(0, 200));
    else if (isFields(next)) {
      found.push(next);
      for (const [key, inner] of Object.entries(next).slice(0, 500)) {
        // What an article speaks of or links to is another's.
        if (
          typeof inner === 'object' &&
          inner !== null &&
          !/^(?:isPartOf|about|mentions|citation|hasPart|comment|review|video|associatedMedia|relatedLink)$/.test(key)
        )
          open.push(inner);
      }
    }
  }
  return found;
};

const words = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return words(value[0]);
  if (isFields(value)) return words(value.name ?? value['@value'] ?? value.url ?? value['@id']);
  return null;
};
const allWords = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(words).filter((word) => word !== null);

const rankOf = (fields: Fields): number => {
  const type = allWords(fields['@type']).join(' ');
  if (/Article|BlogPosting|LiveBlog|Reportage|SocialMediaPosting|AnalysisNews|OpinionNews/.test(type)) return 3;
  if (/Report|Review\b|Recipe|Posting|CreativeWork|ScholarlyArticle|VideoObject|Event\b|Podcast/.test(type)) return 2;
  return /WebPage|ItemPage|Product/.test(type) ? 1 : 0;
};

const read = (fields: Fields): LinkedArticle => ({
  headline: words(fields.headline) ?? words(fields.name),
  datePublished: words(fields.datePublished) ?? words(fields.dateCreated) ?? words(fields.uploadDate),
  dateModified: words(fields.dateModified),
  authors: allWords(fields.author ?? fields.creator),
  publisher: words(fields.publisher) ?? words(fields.sourceOrganization),
  language: words(fields.inLanguage),
  keywords: Array.isArray(fields.keywords) ? allWords(fields.keywords) : (words(fields.keywords)?.split(/[,;]/) ?? []),
  url: words(fields.url) ?? words(fields.mainEntityOfPage),
});

const BROKEN = {
  datePublished: /"datePublished"\s*:\s*"([^"]{8,40})"/,
  dateModified: /"dateModified"\s*:\s*"([^"]{8,40})"/,
  headline: /"headline"\s*:\s*"((?:[^"\\]|\\.){1,300})"/,
};

const salvage = (text: string): LinkedArticle | null => {
  const get = (pattern: RegExp): string | null => pattern.exec(text)?.[1] ?? null;
  const [datePublished, headline] = [get(BROKEN.datePublished), get(BROKEN.headline)];
  if (datePublished === null && headline === null) return null;
  const empty = { authors: [], publisher: null, language: null, keywords: [], url: null };
  return { ...empty, headline, datePublished, dateModified: get(BROKEN.dateModified) };
};

/**
 * Reads the scripts of type `application/ld+json` of a page.
 * @param matches whether a headline is that of the page, to tell its article from others listed
 * @returns the page's article, or null
 */
export const readJsonLd = (
  scripts: readonly string[],
  matches: (headline: string) => boolean,
): LinkedArticle | null => {
  let best: { readonly article: LinkedArticle; readonly score: number } | null = null;
  for (const script of scripts) {
    const value = parse(script);
    const candidates =
      value === null
        ? [salvage(script)].filter((article) => article !== null).map((article) => ({ article, rank: 1 }))
        : objectsIn(value)
            .map((fields) => ({ article: read(fields), rank: rankOf(fields) }))
            .filter(({ rank, article }) => rank > 0 && (article.datePublished !== null || article.headline !== null));
    for (const { article, rank } of candidates) {
      const score =
        rank +
        (article.headline !== null && matches(article.headline) ? 4 : 0) +
        (article.datePublished === null ? 0 : 0.5);
      if (best === null || score > best.score) best = { article, score };
    }
  }
  return best?.article ?? null;
};
