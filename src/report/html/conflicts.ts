import type { Claim } from '../../claims/index.ts';
import type { Article } from '../../model/article.ts';
import type { Conflict, ConflictValue, Severity } from '../../model/conflict.ts';
import { type Context, LIMITS } from './context.ts';
import { html, type Markup, NOTHING } from './markup.ts';
import { leftOut, linkTo, renderSource, section } from './parts.ts';
import { type Quote, quoteClaim, renderQuote } from './quotes.ts';
import { countOf, TYPE_WORDS } from './words.ts';

const GROUPS: readonly (readonly [severity: Severity, title: string, lead: string])[] = [
  ['error', 'Errors', 'What is said here cannot all be true.'],
  ['warning', 'Warnings', 'Likely wrong: look before you print.'],
  ['note', 'Notes', 'Spelling variants, roundings and the like: worth a look.'],
];

/** A badge that names severity and field. */
export const renderBadge = (conflict: Conflict): Markup =>
  html`<span class="badge ${conflict.severity}">${conflict.severity}</span>`;

/** One passage that states a value. */
interface Passage {
  readonly claim: Claim;
  readonly article: Article;
  readonly quote: Quote;
}

/**
 * The passages of one side, each sentence once, and one an article before any second one: independent
 * voices come before repeats.
 */
const findPassages = (context: Context, side: ConflictValue): readonly Passage[] => {
  const sentences = new Set<string>();
  const voices = new Set<string>();
  const first: Passage[] = [];
  const repeats: Passage[] = [];
  for (const id of side.claims) {
    const claim = context.claims.get(id);
    const article = claim && context.articles.get(claim.article);
    if (claim === undefined || article === undefined) continue;
    const quote = quoteClaim(article, claim);
    const sentence = `${article.id} ${quote.before}${quote.exact}${quote.after}`;
    if (sentences.has(sentence)) continue;
    sentences.add(sentence);
    (voices.has(article.id) ? repeats : first).push({ claim, article, quote });
    voices.add(article.id);
  }
  return [...first, ...repeats];
};

const renderPassage = (context: Context, { claim, article, quote }: Passage): Markup => {
  const speaker = claim.speaker === null ? NOTHING : html`<span class="speaker">${claim.speaker} is quoted.</span> `;
  return html`<figure>${renderQuote(quote)}<figcaption>${speaker}${renderSource(context, article)}</figcaption></figure>`;
};

/** Articles that state a value without a claim that can be quoted, such as its title's wording. */
const renderArticles = (context: Context, side: ConflictValue): readonly Markup[] =>
  side.articles.slice(0, LIMITS.passagesOfSide).map((id) => {
    const article = context.articles.get(id);
    return article === undefined
      ? NOTHING
      : html`<figure><figcaption>${renderSource(context, article)}</figcaption></figure>`;
  });

const renderSide = (context: Context, conflict: Conflict, side: ConflictValue): Markup => {
  const holds = conflict.verdict !== null && conflict.verdict.value === side.value;
  const passages = findPassages(context, side);
  const shown = passages.slice(0, LIMITS.passagesOfSide);
  const more = passages.length - shown.length;
  return html`<div class="side${holds ? ' holds' : ''}">
<h4>${side.text}${holds ? html` <span class="tick" title="this side holds">holds</span>` : NOTHING}</h4>
<p class="quiet">${side.value === side.text ? NOTHING : html`read as <b>${side.value}</b> · `}${countOf(side.articles.length, 'article')}</p>
${shown.length > 0 ? shown.map((passage) => renderPassage(context, passage)) : renderArticles(context, side)}
${more > 0 ? html`<p class="left-out">${countOf(more, 'more passage says', 'more passages say')} the same.</p>` : NOTHING}
</div>`;
};

const renderVerdict = ({ verdict, values }: Conflict): Markup => {
  if (verdict === null) {
    return values.length > 1
      ? html`<p class="verdict open"><b>No verdict.</b> Nothing in the articles decides between them.</p>`
      : NOTHING;
  }
  return html`<p class="verdict"><b>${verdict.value}</b> ${verdict.because}</p>`;
};

/** One conflict: what it is about, each side with its evidence, and the verdict. */
export const renderConflict = (context: Context, conflict: Conflict): Markup =>
  html`<article class="conflict ${conflict.severity}" id="${conflict.id}">
<p class="kicker">${renderBadge(conflict)} <span class="field">${conflict.field}</span> ${TYPE_WORDS[conflict.type]} <a class="anchor" href="#${conflict.id}">${conflict.id}</a></p>
<h3>${conflict.subject}</h3>
<p class="explanation">${conflict.explanation}</p>
<div class="sides">${conflict.values.map((side) => renderSide(context, conflict, side))}</div>
${renderVerdict(conflict)}
</article>
`;

/** The conflicts that the page shows: of each severity the first ones. */
export const selectConflicts = (conflicts: readonly Conflict[]): readonly Conflict[] =>
  GROUPS.flatMap(([severity]) =>
    conflicts.filter((conflict) => conflict.severity === severity).slice(0, LIMITS.conflicts),
  );

/** A line for each error and warning, to go straight to it. */
export const renderIndex = (context: Context, shown: readonly Conflict[]): Markup => {
  const loud = shown.filter((conflict) => conflict.severity !== 'note');
  if (loud.length === 0) return NOTHING;
  const lines = loud
    .slice(0, LIMITS.index)
    .map(
      (conflict) =>
        html`<li class="${conflict.severity}">${linkTo(context, conflict.id, conflict.subject)} <span class="quiet">${conflict.values.map((side) => side.text).join(' / ')}</span></li>`,
    );
  return html`<nav class="index" aria-label="Errors and warnings"><ol>${lines}</ol></nav>`;
};

/** All conflicts, by severity. */
export function* renderConflicts(context: Context, shown: readonly Conflict[]): Generator<string> {
  for (const [severity, title, lead] of GROUPS) {
    const all = context.results.conflicts.filter((conflict) => conflict.severity === severity).length;
    const own = shown.filter((conflict) => conflict.severity === severity);
    if (own.length === 0) continue;
    yield section(severity, `${title} (${all})`, lead, [
      ...own.map((conflict) => renderConflict(context, conflict)),
      leftOut(all - own.length, title.toLowerCase(), 'conflicts.jsonl'),
    ]).markup;
  }
}
