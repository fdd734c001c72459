import { innerText } from './page-data.ts';
import type { PageElement } from './tree.ts';

/** A moment that the page marks up: a `<time>`, microdata, a microformat. */
export interface TimeMark {
  readonly value: string;
  readonly kind: 'published' | 'modified' | 'unsaid';
  /** The block that was being read, and the element around it. */
  readonly at: number;
  readonly owner: number;
  /** The words right before it in its block. */
  readonly before: string;
}

const TIME_WORDS_LIMIT = 80;
// `<time datetime=…>`, `<span itemprop="datePublished" content=…>`, `<abbr class="published" title=…>`.
/** The moment that an element marks up, or null. */
export const timeOf = (node: PageElement): Pick<TimeMark, 'value' | 'kind'> | null => {
  const { name, attribs } = node;
  const prop = attribs.itemprop ?? '';
  const names = attribs.class ?? '';
  if (name !== 'time' && !/^date|Date/.test(prop) && !/\b(?:published|updated)\b/.test(names)) return null;
  const said = `${prop} ${names}`;
  const kind =
    /modif|updat/i.test(said) && !/publish/i.test(said)
      ? 'modified'
      : /publish|pubdate|dateCreated|entry-date|post-date|dt-published/i.test(said) || attribs.pubdate !== undefined
        ? 'published'
        : 'unsaid';
  const value = attribs.datetime ?? attribs.content ?? attribs.title ?? innerText(node).trim();
  return value === '' || value.length > TIME_WORDS_LIMIT ? null : { value, kind };
};
