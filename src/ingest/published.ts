import type { Article } from '../model/article.ts';

type From = NonNullable<Article['publishedFrom']>;
export interface Signal {
  readonly from: From;
  readonly value: string;
  /** Where the signal is weaker (or stronger) than its kind: the kind whose place it takes. */
  readonly as?: From;
}

/**
 * The written order of trust. A header line is the archive's own word; machine-readable data is
 * written by the publishing system; a `<time>` may belong to a teaser; an address names the day on
 * which it was made; a dateline often names the day before; a file's name may be that of a
 * download; a quoted post is only near the article; an option is the user's fallback.
 */
export const ORDER: readonly From[] = [
  ...(['header', 'json-ld', 'meta', 'time-element', 'url', 'dateline', 'filename', 'embedded', 'option'] as const),
];

/** The signals, each value of each kind once, most trusted first. */
export const orderSignals = (signals: readonly Signal[]): readonly Signal[] => {
  const seen = new Set<string>();
  return [...signals]
    .sort((a, b) => ORDER.indexOf(a.as ?? a.from) - ORDER.indexOf(b.as ?? b.from))
    .filter(({ from, value }) => {
      const key = `${from} ${value}`;
      return seen.has(key) ? false : seen.add(key) !== undefined;
    })
    .map(({ from, value }) => ({ from, value }));
};

const DAY = 86_400_000;
/** Whole days between two ISO dates. */
export const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

/** What the signals come to: the best one, all of them where they disagree, and a note where widely. */
export const choosePublished = (
  signals: readonly Signal[],
  fallback: string | undefined,
): Pick<Article, 'published' | 'publishedFrom' | 'publishedSignals'> & { readonly notes: readonly string[] } => {
  const ordered = orderSignals(signals);
  const best = ordered[0];
  if (best === undefined) {
    return {
      published: fallback ?? null,
      publishedFrom: fallback === undefined ? null : 'option',
      publishedSignals: [],
      notes: [],
    };
  }
  const others = ordered.filter((signal) => signal.value !== best.value);
  const widest = others.reduce((most, signal) => Math.max(most, daysApart(best.value, signal.value)), 0);
  return {
    published: best.value,
    publishedFrom: best.from,
    publishedSignals: others.length === 0 ? [] : [...ordered],
    notes:
      widest > WIDE
        ? [`publication dates disagree: ${ordered.map(({ from, value }) => `${value} (${from})`).join(', ')}`]
        : [],
  };
};

// A paper is printed the day after, a review edited the day after that.
const WIDE = 3;
