import type { Article } from '../../model/article.ts';
import { type Context, LIMITS } from './context.ts';
import { html, linkOut, type Markup, NOTHING } from './markup.ts';
import { leftOut, section, titleOf } from './parts.ts';
import { countOf, formatDate, SIGNAL_WORDS } from './words.ts';

/** Signals are listed only where they disagree. */
const renderDate = (article: Article): Markup => {
  if (article.published === null) return html`<p>No publication date was found.</p>`;
  const from =
    article.publishedFrom === null ? '' : ` (${SIGNAL_WORDS[article.publishedFrom] ?? article.publishedFrom})`;
  const others = article.publishedSignals
    .filter(({ value }) => value !== article.published)
    .map(({ from: signal, value }) => `${SIGNAL_WORDS[signal] ?? signal}: ${formatDate(value)}`);
  return html`<p><time datetime="${article.published}">${formatDate(article.published)}</time><span class="quiet">${from}</span>${others.length === 0 ? NOTHING : html` <span class="differs">Elsewhere: ${others.join('; ')}</span>`}</p>`;
};

const renderArticle = (context: Context, article: Article): Markup => {
  const counts = context.counts.get(article.id) ?? { claims: 0, records: 0, conflicts: 0 };
  const facts = [
    countOf(counts.claims, 'claim'),
    countOf(counts.records, 'record'),
    ...(counts.conflicts === 0 ? [] : [countOf(counts.conflicts, 'conflict')]),
    ...(article.language === null || article.language.startsWith('en') ? [] : [`language ${article.language}`]),
  ];
  return html`<li id="${article.id}">
<h3>${linkOut(article.url, titleOf(article))}</h3>
<p>${article.outlet === null ? NOTHING : html`<b>${article.outlet}</b> · `}<code>${article.path}</code></p>
${renderDate(article)}
<p class="quiet">${facts.join(' · ')}</p>
${article.notes.map((note) => html`<p class="note">${note}</p>`)}
</li>
`;
};

/** The articles, with the publication date and the signal that gave it. */
export function* renderArticles(context: Context): Generator<string> {
  const { articles } = context.results;
  const shown = articles.slice(0, LIMITS.articles);
  const undated = articles.filter((article) => article.published === null).length;
  const lead =
    undated === 0
      ? null
      : `${countOf(undated, 'article gives', 'articles give')} no date: what these say of “Saturday” or “last year” cannot be placed.`;
  yield section('articles', `Articles (${articles.length})`, lead, [
    html`<ul class="articles">${shown.map((article) => renderArticle(context, article))}</ul>`,
    leftOut(articles.length - shown.length, 'articles', 'articles.jsonl'),
  ]).markup;
}
