/** Markup that is safe to put into a page: made by `html` alone. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | null | readonly Part[];

// Control characters are no HTML, and direction overrides let a quote rewrite the line it stands in.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSHOWN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or in a quoted attribute. */
export const escapeText = (text: string): string =>
  text.replace(UNSHOWN, '').replace(/[&<>"']/g, (character) => ENTITIES[character]!);

const render = (part: Part): string => {
  if (part === null) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(render).join('');
};

/**
 * Markup from a template. Every value is escaped but markup itself: a hostile article cannot
 * write into the page. Values may be lists; null is nothing.
 */
export const html = (literals: TemplateStringsArray, ...values: readonly Part[]): Markup => ({
  markup: literals.reduce((text, literal, index) => text + render(values[index - 1] ?? null) + literal),
});

export const NOTHING: Markup = { markup: '' };

/** A link, for http and https addresses only; else just what it would hold. */
export const linkOut = (url: string | null, content: Part): Markup => {
  if (url === null || !/^https?:\/\/[^\s]+$/i.test(url)) return html`${content}`;
  return html`<a href="${url}" rel="noopener noreferrer external">${content}</a>`;
};
