import { settleCharacters } from '../characters.ts';
import { outlinePage } from './outline.ts';
import { parseHtml } from './parse.ts';
import { joinRows } from './rows.ts';

/** The blocks of a piece of HTML that is all article, as feeds and news items carry it. */
export const readFragment = (html: string): readonly string[] => {
  const outline = outlinePage(parseHtml(html));
  return joinRows(outline.blocks, outline.elements).map(settleCharacters);
};
