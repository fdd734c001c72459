import type { Article } from '../../model/article.ts';
import type { Context } from './context.ts';
import { html, linkOut, type Markup, NOTHING } from './markup.ts';
import { formatCount, formatDate } from './words.ts';

/** A section with its heading; `id` is what the page's contents link to. */
export const section = (id: string, title: string, lead: string | null, content: readonly Markup[]): Markup =>
  html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${lead === null ? NOTHING : html`<p class="lead">${lead}</p>`}
${content}
</section>
`;

/** A clear word on rows that a section leaves out. */
export const leftOut = (count: number, what: string, file: string): Markup =>
  count <= 0 ? NOTHING : html`<p class="left-out">${formatCount(count)} more ${what} are in <code>${file}</code>.</p>`;

/** What an article is called: its title, else its path. */
export const titleOf = (article: Article): string => article.title ?? article.path;

/** Outlet, title, date and path of an article, in one line under a quote. */
export const renderSource = (context: Context, article: Article): Markup => {
  const outlet = article.outlet === null ? NOTHING : html`<b>${article.outlet}</b> `;
  const date = article.published === null ? 'undated' : formatDate(article.published);
  const title = article.title === null ? NOTHING : html`<cite>${linkOut(article.url, article.title)}</cite>, `;
  return html`${outlet}${title}<span class="quiet">${date} · ${linkTo(context, article.id, article.path)}</span>`;
};

/** A link within the page, where what it leads to is on the page. */
export const linkTo = (context: Context, id: string, content: string | Markup): Markup =>
  context.shown.has(id) ? html`<a href="#${id}">${content}</a>` : html`${content}`;
