import { isProse, weigh } from './mass.ts';
import type { Entry, Outline } from './outline.ts';

const WHOLE_PAGE = new Set(['html', 'body', 'main']);
const POST_EMBED = /\b(?:twitter-tweet|instagram-media|bluesky-embed|twitter-video|tiktok-embed)\b/;

const CAPTION_LIMIT = 250;
const FORM_LIMIT = 300;

const lengthOf = ({ blocks }: Outline, entry: Entry): number => {
  let length = 0;
  for (let index = entry.from; index < entry.to; index += 1) length += blocks[index]!.text.length;
  return length;
};

// A picture with a line under it: `<table><td><img></td><td>Kerr after the race</td></table>`.
const isCaption = (outline: Outline, entry: Entry): boolean =>
  entry.images > 0 &&
  entry.to - entry.from <= 2 &&
  lengthOf(outline, entry) <= CAPTION_LIMIT &&
  !(entry.node.name === 'p' && outline.blocks.slice(entry.from, entry.to).some(isProse));

// A few words round a field to type into: a newsletter, a search, a login.
const isForm = (outline: Outline, entry: Entry): boolean =>
  entry.fields > 0 && entry.to - entry.from <= 8 && lengthOf(outline, entry) <= FORM_LIMIT;

// A post quoted in the article stays, whatever the frame around it is called.
const keepPosts = (elements: readonly Entry[], index: number, out: Uint8Array): void => {
  for (let inner = index + 1; inner < elements[index]!.end; inner += 1) {
    const entry = elements[inner]!;
    if (entry.node.name === 'blockquote' && POST_EMBED.test(entry.node.attribs.class ?? '')) {
      out.fill(0, entry.from, entry.to);
    }
  }
};

/**
 * Marks the blocks that are not the article's by their elements' tags, roles, names and make-up.
 * An element that holds a good part of the prose is the article, whatever it is called; comments
 * alone may hold nearly all of it.
 * @param names whether the names of elements count; without them only tags, roles and make-up do
 * @returns for each block 1 if it is furniture
 */
export const markFurniture = (outline: Outline, names = true): Uint8Array => {
  const { blocks, elements } = outline;
  const mass = weigh(blocks, null);
  const massOf = (entry: Entry): number => mass[entry.to]! - mass[entry.from]!;
  const total = mass[blocks.length]!;
  const out = new Uint8Array(blocks.length);
  // The innermost element that is named as the body of an article, while we are in it.
  let body: Entry | null = null;
  for (let index = 0; index < elements.length; index += 1) {
    const entry = elements[index]!;
    if (entry.from === entry.to) {
      index = entry.end - 1;
      continue;
    }
    const { name } = entry.node;
    if (body !== null && entry.from >= body.to) body = null;
    if (entry.hint > 1 && !entry.furniture) body = entry;
    if (WHOLE_PAGE.has(name)) continue;
    const within = body === null || body === entry ? total : massOf(body);
    const share = within === 0 ? 0 : massOf(entry) / within;
    const named = names && entry.names === 'furniture' && share < (name === 'article' ? 0.1 : 0.3);
    const tagged = entry.furniture && share < 0.5;
    const comments = entry.names === 'comments' && name !== 'article' && share < 0.9;
    const made = share < 0.3 && (isCaption(outline, entry) || isForm(outline, entry));
    if (!named && !tagged && !comments && !made) continue;
    out.fill(1, entry.from, entry.to);
    if (named && body !== null) keepPosts(elements, index, out);
    index = entry.end - 1;
  }
  return out;
};

const LIST_LEAST = 3;
const TEASER_LIMIT = 450;
const TEASER_BLOCKS = 12;

/**
 * Marks lists of teasers: three or more like elements in a row, each with a line that is all link
 * and little text beside it. The items of a list in an article have prose of their own.
 */
export const markTeasers = ({ blocks, elements }: Outline, out: Uint8Array): void => {
  const isTeaser = (entry: Entry): boolean => {
    let prose = 0;
    let headline = false;
    for (let index = entry.from; index < entry.to; index += 1) {
      const { text, linked } = blocks[index]!;
      if (linked >= text.length * 0.8 && text.length >= 15) headline = true;
      else prose += text.length - linked;
    }
    return headline && prose < TEASER_LIMIT;
  };
  const groups = new Map<string, Entry[]>();
  for (const entry of elements) {
    if (entry.from === entry.to || entry.to - entry.from > TEASER_BLOCKS || entry.parent < 0) continue;
    const { name, attribs } = entry.node;
    if (name === 'p' || name === 'tr' || name === 'tbody' || /^h\d$/.test(name)) continue;
    const key = `${entry.parent} ${name} ${name === 'li' ? '' : (attribs.class ?? '')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  for (const group of groups.values()) {
    if (group.length < LIST_LEAST) continue;
    const teasers = group.filter(isTeaser);
    if (teasers.length >= LIST_LEAST && teasers.length >= group.length * 0.7) {
      for (const entry of group) out.fill(1, entry.from, entry.to);
    }
  }
};
