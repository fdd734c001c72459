import { oneLine, settleCharacters } from '../characters.ts';
import { cleanBlocks } from '../clean-blocks.ts';
import { dateLine, datelineDate, embeddedPostDates } from '../datelines.ts';
import type { Signal } from '../published.ts';
import { readDate } from '../written-dates.ts';
import { EMPTY_DRAFT, oneDraft, rejectedReading, type TextFormat } from './format.ts';
import { splitParagraphs } from './paragraphs.ts';

// ` date 2025-02-14 Kerr wins`, `Date: 2025-02-14`. Near-miss: `date palms 2025-02-14`.
const HEADER =
  /^\s{0,10}(?:date|published|publication date)\s{0,3}[:=]?\s{0,3}(\d{4}-\d{2}-\d{2})(?:T\S{1,30})?[ \t]{0,10}/i;
// `2003-04-13_radcliffe-london.txt`, `20030413-london.txt`. Near-miss: `03.txt`, `run-2003.txt`.
const FILE_DATE = /(?:^|[/_\-. ])((?:19|20)\d{2}[-_.]?\d{2}[-_.]?\d{2})(?=$|[/_\-. T])/;

/** The date in a file's name, or in the folders above it; null when there is none. */
export const filenameDate = (path: string): string | null => {
  const match = FILE_DATE.exec(path.slice(path.lastIndexOf('/') + 1));
  return match === null ? null : readDate(match[1]!.replace(/[_.]/g, '-'));
};

/**
 * The signals that the words of an article give: a dateline, a dated post quoted in it.
 * @param around paragraphs of a file that has more than its article: a bar `Athletics | 7 March 2021 | Ana Diaz` is no part of the article
 */
export const textSignals = (blocks: readonly string[], around: readonly string[] = []): Signal[] => {
  const dateline = datelineDate(blocks) ?? dateLine(blocks) ?? dateLine(around);
  const signals: Signal[] = dateline === null ? [] : [{ from: 'dateline', value: dateline }];
  return [...signals, ...embeddedPostDates(blocks).map((value): Signal => ({ from: 'embedded', value }))];
};

const TITLE_LIMIT = 160;
// A headline ends without a full stop, and what follows it is longer or begins a sentence.
const isHeadline = (line: string): boolean => line.length <= TITLE_LIMIT && !/[.!?:;,…]["”’')]?$/.test(line);

const TITLE_WORDS = 4;
const LOOK_FOR_TITLE = 4;
// Above the headline may stand a word or two of the page: "Sports", "Join us online".
const findTitle = (blocks: readonly string[]): string | null => {
  for (const [index, block] of blocks.slice(0, LOOK_FOR_TITLE).entries()) {
    if (!isHeadline(block)) return null;
    if (block.split(' ').length >= TITLE_WORDS && index < blocks.length - 1 && readDate(block) === null)
      return oneLine(block);
  }
  const first = blocks[0];
  return first !== undefined && blocks.length > 1 && isHeadline(first) ? oneLine(first) : null;
};

const TEXT_LIMIT = 5_000_000;

/** Plain text. The headline stays the first block: it often cannot be told from a lead. */
export const textFormat: TextFormat = {
  name: 'txt',
  matches: () => true,
  read: ({ text, path, bytes, notes }) => {
    if (text.length > TEXT_LIMIT)
      return rejectedReading(path, 'too-large', `plain text of ${text.length} characters: no article`);
    const header = HEADER.exec(text);
    const body = settleCharacters(header === null ? text : text.slice(header[0].length));
    const paragraphs = splitParagraphs(body);
    const { blocks, removed } = cleanBlocks(paragraphs, ['caption', 'byline']);
    const named = filenameDate(path);
    const headerDate = header === null ? null : readDate(header[1]!);
    const signals: Signal[] = [
      ...(headerDate === null ? [] : [{ from: 'header', value: headerDate } as const]),
      ...textSignals(blocks, paragraphs),
      ...(named === null ? [] : [{ from: 'filename', value: named } as const]),
    ];
    return oneDraft({
      ...EMPTY_DRAFT,
      path,
      identity: bytes,
      format: 'txt',
      title: findTitle(blocks),
      byline: findByline(blocks),
      publishedSignals: signals,
      notes: [...notes],
      removed,
      blocks,
    });
  },
};

// `By Sandrine Oakes-Pell in Oregon`, `From our sports desk`. Near-miss: `By the time they came round`.
const BYLINE = /^by ((?:\p{Lu}[\p{L}'’.-]{0,30}[ ,&]{0,2}|and ){1,8})(?:(?:in|at|for) .{2,60})?$/iu;
const findByline = (blocks: readonly string[]): string | null => {
  for (const block of blocks.slice(0, 4)) {
    const match = block.length <= 100 ? BYLINE.exec(block) : null;
    if (match !== null && /^by \p{Lu}/u.test(block.toLowerCase().slice(0, 3) + block.slice(3))) return match[1]!.trim();
  }
  return null;
};
