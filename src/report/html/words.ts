import type { ConflictType } from '../../model/conflict.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

/** `13 February 2025`, `May 2024` or `2024`, from a date of that precision. */
export const formatDate = (value: string): string => {
  const [year, month, day] = value.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
};

/** `13 Feb 2025`: the same for a table. */
export const formatShortDate = (value: string): string =>
  formatDate(value).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));

/** `12,345`. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** `1 article`, `2 articles`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** What each type of conflict is, in an editor's words. */
export const TYPE_WORDS: Readonly<Record<ConflictType, string>> = {
  disagreement: 'Articles disagree',
  internal: 'One article contradicts itself',
  arithmetic: 'The sums do not work',
  notation: 'Cannot be read as written',
  order: 'Out of order',
  implausible: 'Hard to believe',
  reference: 'Against the reference list',
};

/** What gave the publication date, in an editor's words. */
export const SIGNAL_WORDS: Readonly<Record<string, string>> = {
  header: 'date line at the top',
  meta: 'meta element',
  'json-ld': 'JSON-LD',
  'time-element': 'time element',
  url: 'address',
  filename: 'file name',
  dateline: 'dateline',
  embedded: 'a dated post in the text',
  option: '--published',
};
