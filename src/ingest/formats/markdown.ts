import { parse } from 'yaml';
import { settleCharacters } from '../characters.ts';
import { cleanBlocks } from '../clean-blocks.ts';
import type { Signal } from '../published.ts';
import { readDate } from '../written-dates.ts';
import { EMPTY_DRAFT, oneDraft, type TextFormat } from './format.ts';
import { filenameDate, textSignals } from './text.ts';

// A block of YAML between lines of three hyphens, at the very start.
const FRONT_MATTER = /^\s{0,20}---[ \t]*\r?\n([\s\S]{0,50000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const frontMatter = (source: string): Readonly<Record<string, unknown>> | null => {
  try {
    // The JSON schema leaves dates as they are written; aliases are not expanded without bound.
    const data: unknown = parse(source, { schema: 'core', maxAliasCount: 10 });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : null;
  } catch {
    return null;
  }
};

const words = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return (
      value
        .map(words)
        .filter((word) => word !== null)
        .join(', ') || null
    );
  if (typeof value === 'object' && value !== null && 'name' in value) return words(value.name);
  return null;
};

const firstOf = (data: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null => {
  for (const key of keys) {
    const found = words(data[key]);
    if (found !== null) return found;
  }
  return null;
};

const LINE_LIMIT = 20_000;
/** Inline markup taken off: links keep their words, images go. No article has a line of 20,000 characters. */
const plainInline = (text: string): string =>
  text
    .slice(0, LINE_LIMIT)
    .replace(/!\[[^\]]{0,500}\](?:\([^)]{0,1000}\)|\[[^\]]{0,200}\])/g, '')
    .replace(/\[\^[^\]]{1,60}\]/g, '')
    .replace(/\[([^\]]{0,500})\](?:\([^)]{0,1000}\)|\[[^\]]{0,200}\])/g, '$1')
    .replace(/<(https?:[^>\s]{1,500})>/g, '$1')
    .replace(/<\/?[a-z][^>]{0,300}>/gi, '')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,400}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^\n*]{1,400}?)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^\n_]{1,400}?)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();

const ROW = /^(?:[-*+]|\d{1,3}[.)])\s+/;

const readChunk = (lines: readonly string[]): string[] => {
  const out: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) out.push(open.join(' '));
    open = [];
  };
  let rows: string[] = [];
  const closeRows = (): void => {
    if (rows.length > 0) out.push(rows.join('\n'));
    rows = [];
  };
  for (const raw of lines) {
    const line = raw.replace(/^(?:>\s?)+/, '').trim();
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line);
    // `| Pos | Name |` is a row of a table, `|---|---|` its rule.
    const cells = line.startsWith('|') ? line.split('|').map((cell) => cell.trim()) : null;
    if (heading !== null || /^(?:=+|-{3,}|\*{3,}|_{3,})$/.test(line)) {
      close();
      closeRows();
      if (heading !== null) out.push(heading[1]!);
    } else if (cells !== null) {
      close();
      const row = cells.filter((cell) => cell !== '').join(' ');
      if (!/^[-:\s]*$/.test(row)) rows.push(row);
    } else if (ROW.test(line)) {
      close();
      rows.push(/^\d/.test(line) ? line : line.replace(ROW, ''));
    } else if (line !== '') {
      if (rows.length > 0) rows[rows.length - 1] += ` ${line}`;
      else open.push(line);
    }
  }
  close();
  closeRows();
  return out;
};

const readBlocks = (chunks: readonly string[]): string[] =>
  chunks
    .flatMap((chunk) => readChunk(chunk.split('\n')))
    .map((block) =>
      block
        .split('\n')
        .map(plainInline)
        .filter((line) => line !== '')
        .join('\n'),
    )
    .filter((block) => block !== '');

// `*Written by volunteers. [Buy us a coffee](https://…).*` at the very end: all emphasised, with a link.
// Near-miss: an emphasised last sentence without a link.
const FOOT = /^\s*(?:-{3,}\s*\n\s*)?([*_])(?!\1)[^\n]{0,600}\]\([^\n]{0,600}\1\s*$/;

/** Markdown, with or without YAML front matter. The title is not part of the text. */
export const markdownFormat: TextFormat = {
  name: 'md',
  matches: (head, path) => /\.(?:md|markdown|mdx)$/.test(path) || /^---\r?\n[\w-]{1,40}:/.test(head),
  read: ({ text, path, bytes, notes }) => {
    const front = FRONT_MATTER.exec(text);
    const data = front === null ? null : frontMatter(front[1]!);
    const body = settleCharacters(
      (front === null ? text : text.slice(front[0].length)).replace(/<!--[\s\S]{0,20000}?-->/g, ''),
    );
    const chunks = body
      .split(/\n[ \n]*\n/)
      // Footnotes and link definitions are no prose.
      .filter(
        (chunk) => chunk.trim() !== '' && !/^\s{0,3}\[[^\]]{1,80}\]:/.test(chunk) && !/^\s{0,3}(?:```|~~~)/.test(chunk),
      );
    const first = /^\s*#\s+(.*?)\s*#*\s*$/m.exec(chunks[0] ?? '');
    const title = (data && firstOf(data, ['title', 'headline'])) ?? (first === null ? null : plainInline(first[1]!));
    const foot = chunks.length > 1 && FOOT.test(chunks.at(-1)!) ? readBlocks(chunks.slice(-1)) : [];
    const all = readBlocks(foot.length > 0 ? chunks.slice(0, -1) : chunks);
    const cleaned = cleanBlocks(all.filter((block, index) => !(index === 0 && block === title)));
    const { blocks } = cleaned;
    const removed = [...cleaned.removed, ...foot.map((text) => ({ text, why: "the site's own line" }))];
    const written =
      data &&
      firstOf(data, ['date', 'published', 'publishDate', 'pubDate', 'datePublished', 'published_at', 'created']);
    const date = written === null ? null : readDate(written);
    const named = filenameDate(path);
    const modified = data && firstOf(data, ['updated', 'modified', 'lastmod', 'last_modified_at', 'dateModified']);
    const signals: Signal[] = [
      ...(date === null ? [] : [{ from: 'meta', value: date } as const]),
      ...textSignals(blocks),
      ...(named === null ? [] : [{ from: 'filename', value: named } as const]),
    ];
    const tags = data?.tags ?? data?.keywords ?? data?.categories;
    return oneDraft({
      ...EMPTY_DRAFT,
      path,
      identity: bytes,
      format: 'md',
      title,
      outlet: data && firstOf(data, ['source', 'outlet', 'publication', 'publisher', 'site']),
      byline: data && firstOf(data, ['author', 'authors', 'by', 'byline']),
      url: data && firstOf(data, ['canonical', 'canonical_url', 'url', 'link', 'original']),
      language: data && firstOf(data, ['language', 'lang']),
      publishedSignals: signals,
      modified: modified === null ? null : readDate(modified),
      tags: Array.isArray(tags)
        ? tags.map(words).filter((tag) => tag !== null)
        : typeof tags === 'string'
          ? tags.split(',')
          : [],
      notes: [...notes, ...(front !== null && data === null ? ['the front matter is no YAML that can be read'] : [])],
      removed,
      blocks,
    });
  },
};
