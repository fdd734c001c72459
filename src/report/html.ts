import { createHash } from 'node:crypto';
import type { Run } from '../model/run.ts';
import { renderArticles } from './html/articles.ts';
import { renderConflicts, renderIndex, selectConflicts } from './html/conflicts.ts';
import { type Context, makeContext } from './html/context.ts';
import { html, type Markup } from './html/markup.ts';
import { renderRecords, selectRecords } from './html/records.ts';
import { renderRejected, renderUnchecked, renderUnplaced } from './html/rest.ts';
import { STYLE } from './html/style.ts';
import { countOf, formatCount } from './html/words.ts';
import { countResults, type Results } from './results.ts';

// The page loads nothing and runs nothing; only its own style, known by its hash, is applied.
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** The page's headline: the gravest thing that was found. */
const headline = ({ conflicts, articles }: Run['counts']): string => {
  if (articles === 0) return 'Nothing was read';
  if (conflicts.error > 0) return `${countOf(conflicts.error, 'contradiction')} in ${countOf(articles, 'article')}`;
  if (conflicts.warning > 0) return `${countOf(conflicts.warning, 'doubt')} in ${countOf(articles, 'article')}`;
  return `No contradiction found in ${countOf(articles, 'article')}`;
};

const renderHeader = (results: Results, run: Run): Markup => {
  const counts = countResults(results);
  const figures = [
    ['error', 'errors', counts.conflicts.error],
    ['warning', 'warnings', counts.conflicts.warning],
    ['note', 'notes', counts.conflicts.note],
    ['records', 'records', counts.records],
    ['articles', 'articles', counts.articles],
    ['unplaced', 'not understood', results.unplaced.length],
    ['rejected', 'not read', counts.rejected],
  ] as const;
  const items = figures.map(([id, name, count]) => {
    const figure = html`<b>${formatCount(count)}</b>${name}`;
    return html`<li class="count-${id}">${count === 0 ? figure : html`<a href="#${id}">${figure}</a>`}</li>`;
  });
  return html`<header>
<p class="flag">Track record <span>version ${run.version}</span></p>
<h1>${headline(counts)}</h1>
<p class="standfirst">${countOf(counts.claims, 'claim')} from ${countOf(counts.articles, 'article')}, merged into ${countOf(counts.records, 'record')}. Every statement below stands beside the sentence that it was read from.</p>
<ul class="figures">${items}</ul>
</header>
`;
};

const renderContents = (results: Results, run: Run): Markup => {
  const has = (severity: string): boolean => results.conflicts.some((conflict) => conflict.severity === severity);
  const places: readonly (readonly [id: string, title: string, there: boolean])[] = [
    ['error', 'Errors', has('error')],
    ['warning', 'Warnings', has('warning')],
    ['note', 'Notes', has('note')],
    ['records', 'Records', true],
    ['articles', 'Articles', true],
    ['unplaced', 'Seen and not understood', results.unplaced.length > 0],
    ['unchecked', 'Could not be checked', run.unchecked.length > 0],
    ['rejected', 'Not read', results.rejected.length > 0],
  ];
  const links = places
    .filter(([, , there]) => there)
    .map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav class="contents" aria-label="Contents"><ul>${links}</ul></nav>
`;
};

/**
 * The editor's view: one self-contained page without scripts. Whatever an article holds is
 * escaped; long lists are cut, with a word on where the rest is.
 * @returns the page in pieces, so that a long one need not be held whole
 */
export function* renderHtml(results: Results, run: Run): Generator<string> {
  const conflicts = selectConflicts(results.conflicts);
  const records = selectRecords(results.records);
  const context: Context = makeContext(results, conflicts, records);
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
  yield html`<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${headline(countResults(results))} – Track record</title>
`.markup;
  yield `<style>${STYLE}</style>\n</head>\n<body>\n`;
  yield renderHeader(results, run).markup;
  yield renderContents(results, run).markup;
  yield '<main>\n';
  yield renderIndex(context, conflicts).markup;
  yield* renderConflicts(context, conflicts);
  yield* renderRecords(context, records);
  yield* renderArticles(context);
  yield* renderUnplaced(context);
  yield* renderUnchecked(run);
  yield* renderRejected(context);
  yield '</main>\n';
  yield html`<footer><p>What stands here is what the articles say, and where they contradict each other. The data: <code>articles.jsonl</code>, <code>claims.jsonl</code>, <code>records.jsonl</code>, <code>conflicts.jsonl</code>, <code>conflicts.csv</code>. Why a row is as it is: <code>trackrecord explain ID --in DIR</code>.</p></footer>
`.markup;
  yield '</body>\n</html>\n';
}
