import { load } from 'cheerio';
import { settleCharacters } from '../characters.ts';
import { outlinePage } from './outline.ts';
import { joinRows } from './rows.ts';

/** The blocks of a piece of HTML that is all article, as feeds and news items carry it. */
export const readFragment = (html: string): readonly string[] => {
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } }, false);
  const outline = outlinePage($.root()[0]!);
  return joinRows(outline.blocks, outline.elements).map(settleCharacters);
};
