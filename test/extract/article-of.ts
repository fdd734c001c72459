import type { Article } from '../../src/model/article.ts';

/** An article of one text, published on 20 July 2024, as far as reading needs one. */
export const articleOf = (text: string): Article =>
  ({
    ...{ id: 'a_1', path: 'article.txt', title: null, outlet: null, url: null, language: 'en' },
    ...{ published: '2024-07-20', publishedFrom: 'header', text },
  }) as unknown as Article;
