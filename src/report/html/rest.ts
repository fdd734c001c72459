import type { Run } from '../../model/run.ts';
import { type Context, LIMITS } from './context.ts';
import { html, NOTHING } from './markup.ts';
import { leftOut, linkTo, section } from './parts.ts';
import { quoteSpan, renderQuote } from './quotes.ts';

/** What looks like a mark and was bound to nobody, with its sentence. */
export function* renderUnplaced(context: Context): Generator<string> {
  const { unplaced } = context.results;
  if (unplaced.length === 0) return;
  const rows = unplaced.slice(0, LIMITS.rest).map(({ article, start, end, text }) => {
    const known = context.articles.get(article);
    if (known === undefined) return html`<li>${text}</li>`;
    return html`<li>${renderQuote(quoteSpan(known, start, end))}<p class="quiet">${linkTo(context, article, known.path)}</p></li>`;
  });
  const lead = 'Numbers that look like marks and were bound to nobody: nothing above rests on them.';
  yield section('unplaced', `Seen and not understood (${unplaced.length})`, lead, [
    html`<ul class="unplaced">${rows}</ul>`,
    leftOut(unplaced.length - rows.length, 'such numbers', 'run.json'),
  ]).markup;
}

/** Checks that could not be made, by reason. */
export function* renderUnchecked(run: Run): Generator<string> {
  if (run.unchecked.length === 0) return;
  const total = run.unchecked.reduce((sum, { count }) => sum + count, 0);
  const rows = run.unchecked
    .slice(0, LIMITS.rest)
    .map(
      ({ check, reason, count }) => html`<tr><td class="count">${count}</td><td>${check}</td><td>${reason}</td></tr>`,
    );
  yield section('unchecked', `Could not be checked (${total})`, 'Silence about these is no sign that they are right.', [
    html`<table class="plain"><thead><tr><th>Times</th><th>Check</th><th>Why not</th></tr></thead><tbody>${rows}</tbody></table>`,
    leftOut(run.unchecked.length - rows.length, 'reasons', 'run.json'),
  ]).markup;
}

/** Inputs that could not be read. */
export function* renderRejected(context: Context): Generator<string> {
  const { rejected } = context.results;
  if (rejected.length === 0) return;
  const rows = rejected
    .slice(0, LIMITS.rest)
    .map(({ path, code, reason }) => html`<tr><td><code>${path}</code></td><td>${code}</td><td>${reason}</td></tr>`);
  yield section('rejected', `Not read (${rejected.length})`, null, [
    rows.length === 0
      ? NOTHING
      : html`<table class="plain"><thead><tr><th>File</th><th>Code</th><th>Why</th></tr></thead><tbody>${rows}</tbody></table>`,
    leftOut(rejected.length - rows.length, 'inputs', 'rejected.jsonl'),
  ]).markup;
}
