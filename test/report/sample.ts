import type { Claim } from '../../src/claims/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Conflict } from '../../src/model/conflict.ts';
import type { PerformanceRecord } from '../../src/model/record.ts';
import { makeManifest } from '../../src/report/manifest.ts';
import type { Results } from '../../src/report/results.ts';

/** A made-up article. */
export const makeArticle = (name: string, text: string, more: Partial<Article> = {}): Article => ({
  id: `a_${name.padEnd(12, '0')}`,
  path: `${name}.txt`,
  sha256: '0'.repeat(64),
  title: `Title of ${name}`,
  outlet: null,
  byline: null,
  url: null,
  language: 'en',
  published: '2031-05-02',
  publishedFrom: 'header',
  publishedSignals: [],
  modified: null,
  tags: [],
  format: 'txt',
  notes: [],
  removed: [],
  text,
  ...more,
});

/** A claim that rests on `exact` in the article's text. */
export const makeClaim = (name: string, article: Article, exact: string): Claim => {
  const start = Array.from(article.text.slice(0, article.text.indexOf(exact))).length;
  return {
    id: `c_${name.padEnd(12, '0')}`,
    kind: 'performance',
    article: article.id,
    evidence: [{ start, end: start + Array.from(exact).length, exact, prefix: '', suffix: '' }],
    modality: 'asserted',
    speaker: null,
    confidence: 0.9,
    sieve: 'sample',
    athlete: { name: 'Ola Vinter', nationality: 'NOR' },
    event: { discipline: 'mile', sex: 'men', environment: 'indoor' },
    mark: { text: exact, value: 230, unit: 's', resolution: 0.01, bound: 'exact' },
    place: null,
    medal: null,
    competition: null,
    venue: null,
    date: null,
    records: [],
    wind: null,
    split: false,
    round: null,
    inferred: [],
  };
};

export const makeConflict = (name: string, claims: readonly Claim[], more: Partial<Conflict> = {}): Conflict => ({
  id: `x_${name.padEnd(12, '0')}`,
  type: 'disagreement',
  field: 'mark',
  severity: 'error',
  subject: 'Ola Vinter in the mile',
  athletes: ['Ola Vinter'],
  event: { discipline: 'mile', sex: 'men', environment: 'indoor' },
  values: claims.map((claim) => ({
    value: claim.evidence[0]!.exact,
    text: claim.evidence[0]!.exact,
    claims: [claim.id],
    articles: [claim.article],
  })),
  verdict: null,
  explanation: 'Two articles give two marks.',
  ...more,
});

export const makeRecord = (name: string, claim: Claim, more: Partial<PerformanceRecord> = {}): PerformanceRecord => ({
  id: `r_${name.padEnd(12, '0')}`,
  athlete: { name: 'Ola Vinter', nationality: 'NOR' },
  event: { discipline: 'mile', sex: 'men', environment: 'indoor' },
  mark: { text: '3:50.01', value: 230.01, unit: 's', resolution: 0.01, bound: 'exact' },
  place: 1,
  competition: { name: 'Winter Games' },
  venue: { stadium: null, city: 'Tromso', country: 'NOR' },
  date: { value: '2031-05-01', precision: 'day', text: 'Thursday' },
  records: ['NR'],
  split: false,
  claims: [claim.id],
  articles: [claim.article],
  sources: 1,
  conflicts: [],
  fields: [],
  ...more,
});

export const makeResults = (more: Partial<Results> = {}): Results => ({
  articles: [],
  claims: [],
  records: [],
  conflicts: [],
  unchecked: [],
  unplaced: [],
  rejected: [],
  ...more,
});

export const makeRun = (results: Results) =>
  makeManifest(results, { version: '9.9.9', options: {}, seconds: {}, inputs: [] });
