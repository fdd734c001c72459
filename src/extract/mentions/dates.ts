/** A date as written, before the article's own date and the story resolve it. */
export type DateExpression = { readonly type: 'weekday'; readonly weekday: number };
