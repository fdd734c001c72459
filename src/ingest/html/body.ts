import { foldTitle, titleTest } from '../characters.ts';
import { MONTH_WORD, readDate } from '../written-dates.ts';
import { findOutliers } from './extent.ts';
import { markFurniture, markTeasers } from './furniture.ts';
import { isProse, weigh } from './mass.ts';
import type { Block, Outline } from './outline.ts';
import { findRange } from './range.ts';

// Headings after which a page has gone over to something else: "Comments (5)", "Leave a reply", "About the author".
const END_HEADING =
  /^(?:\d{1,6} )?(?:readers?['’]? )?(?:comments?|replies|responses|discussion)\b.{0,30}$|^(?:leave|post|add|write) a (?:reply|comment)|^(?:view|show|join) (?:the |all )?(?:comments|conversation|discussion)|^about (?:the|this) (?:author|writer)s?$|^(?:share|spread) (?:this|the)\b.{0,40}$|^(?:sign up|subscribe)\b.{0,80}$/i;
// Headings over a list of teasers: "Related stories", "More great stories", "You may also like".
const ASIDE_HEADING =
  /^(?:more (?:great|from|on|like|news|stories|about|in|articles|by)\b.{0,60}|(?:you )?(?:may|might) also like.{0,30}|(?:related|recommended|suggested|similar|further|popular|trending|latest|most read|top|other|editor['’]?s)\b(?: (?:coverage|articles?|stories|story|posts?|news|reading|content|links?|roundup|topics?|picks?|now|searches|videos?|reads)\b.{0,40})?:?|read (?:more|next|also|this next)\b.{0,40}|see also:?|don['’]t miss:?|also (?:read|see)\b.{0,30}|keep reading|up next|what to read next|in other news)$/i;

const HEADING_LIMIT = 90;
const isHeading = (block: Block, outline: Outline): boolean =>
  block.text.length <= HEADING_LIMIT &&
  (/^h[1-6]$/.test(outline.elements[block.owner]?.node.name ?? '') || !/[.!?…,;]["”’')]?$/.test(block.text));

const isLinks = ({ text, linked }: Block): boolean =>
  linked > text.length * 0.9 || (linked > text.length * 0.6 && text.length - linked < 40);

const tagOf = (block: Block, { elements }: Outline): string => elements[block.owner]?.node.name ?? '';

const ENOUGH = 300;

/** Cuts the end off at a heading that begins something else, and takes out lists of teasers under their heading. */
const cutAsides = (kept: readonly Block[], outline: Outline): Block[] => {
  const result: Block[] = [];
  let before = 0;
  let after = kept.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
  for (let index = 0; index < kept.length; index += 1) {
    const block = kept[index]!;
    if (isHeading(block, outline)) {
      if (END_HEADING.test(block.text) && before >= ENOUGH && after < before) break;
      if (ASIDE_HEADING.test(block.text)) {
        // All that follows and is no paragraph of its own: links, short lines, teasers.
        while (index + 1 < kept.length) {
          const next = kept[index + 1]!;
          const aside =
            next.linked > next.text.length * 0.3 ||
            next.text.length < 60 ||
            (tagOf(next, outline) === 'li' && next.linked > 0);
          if (!aside) break;
          if (isProse(next)) after -= next.text.length;
          index += 1;
        }
        continue;
      }
    }
    if (isProse(block)) {
      before += block.text.length;
      after -= block.text.length;
    }
    result.push(block);
  }
  return result;
};

const ENDS_SENTENCE = /[.!?…:。！？]["”’»')\]]{0,2}$/;
const ROWS = /^(?:li|tr|td|th|dd|dt|pre|blockquote|caption)$/;

const LABEL_LIMIT = 40;
/** Takes lines off both ends that are no sentence: a kicker, a byline, a place and time, tags. */
const trimEnds = (kept: readonly Block[], outline: Outline): Block[] => {
  const isLine = (block: Block): boolean => block.text.length < 120 && !ENDS_SENTENCE.test(block.text);
  let from = 0;
  while (from < kept.length) {
    const block = kept[from]!;
    const next = kept[from + 1];
    const headsText = /^h[2-6]$/.test(tagOf(block, outline)) && next !== undefined && !isLine(next);
    if (!isLine(block) || headsText || ROWS.test(tagOf(block, outline))) break;
    from += 1;
  }
  let to = kept.length;
  while (to > from) {
    const block = kept[to - 1]!;
    const label = /:$/.test(block.text) && block.text.length < LABEL_LIMIT;
    if (!(isLine(block) || label) || ROWS.test(tagOf(block, outline))) break;
    to -= 1;
  }
  return from >= to ? [...kept] : kept.slice(from, to);
};

const LEAST = 150;
const MUCH = 500;
const proseIn = (body: readonly Block[]): number =>
  body.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);

/**
 * The blocks of the article on a page, in reading order.
 * @param title the article's title, or null: its own line is no part of the body
 */
export const findBody = (outline: Outline, title: string | null): readonly Block[] => {
  const isTitle = titleTest(title === null ? [] : [foldTitle(title)]);
  const body = bodyWithout(outline, markFurniture(outline), isTitle);
  if (proseIn(body) >= LEAST || proseIn(outline.blocks) < MUCH) return body;
  // Names that say "teaser" and "widget" of the article itself: they are not to be believed here.
  const second = bodyWithout(outline, markFurniture(outline, false), isTitle);
  return proseIn(second) >= MUCH ? second : body;
};

const bodyWithout = (outline: Outline, out: Uint8Array, isTitle: (line: string) => boolean): readonly Block[] => {
  markTeasers(outline, out);
  const blocks = outline.blocks.map((block) => withoutTitle(block, isTitle));
  const range = findRange(outline, weigh(blocks, out));
  const inside: Block[] = [];
  for (let index = range.from; index < range.to; index += 1) {
    const block = blocks[index]!;
    if (out[index] === 1 || block.text === '') continue;
    if (isLinks(block) && !/^h[2-6]$/.test(tagOf(block, outline))) continue;
    if (isDateLine(block) && !ROWS.test(tagOf(block, outline))) continue;
    inside.push(block);
  }
  const body = trimEnds(cutAsides(inside, outline), outline);
  const { before, after } = findOutliers(outline, range, out, (block) => isTitle(block.text));
  const first = body[0]?.text;
  return [
    ...before.map((index) => blocks[index]!).filter(({ text }) => text !== '' && text !== first),
    ...body,
    ...after.map((index) => blocks[index]!),
  ];
};

const DATE_LINE_LIMIT = 90;
const OWN_WORDS = new RegExp(
  `\\b(?:${MONTH_WORD}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|published|updated|posted|on|at|am|pm|[a-z]{1,2}st|gmt|utc|[ecmp][sd]?t)\\b`,
  'gi',
);
// `16:23, Thu, Nov 2, 2023 | UPDATED: 16:32`: nothing but when. Near-miss: `2 June 2024: a day to remember`.
const isDateLine = ({ text }: Block): boolean =>
  text.length <= DATE_LINE_LIMIT &&
  /\d{4}/.test(text) &&
  readDate(text) !== null &&
  !/\p{L}/u.test(text.replace(OWN_WORDS, ''));

// The title may be a line of a block, where old pages set it in a cell with all the rest.
const withoutTitle = (block: Block, isTitle: (line: string) => boolean): Block => {
  const cut = block.text.indexOf('\n');
  const line = cut < 0 ? block.text : block.text.slice(0, cut);
  if (!isTitle(line)) return block;
  return { ...block, text: cut < 0 ? '' : block.text.slice(cut + 1).trim(), linked: cut < 0 ? 0 : block.linked };
};
