import type { Signal } from '../published.ts';
import { MONTH_WORD, readDate } from '../written-dates.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { Outline } from './outline.ts';
import type { PageData } from './page-data.ts';
import type { TimeMark } from './times.ts';

// Names of the moment of publication in meta elements, best first. Sources: Open Graph, Dublin
// Core, schema.org, Parse.ly, Sailthru, and the publishing systems in use.
const PUBLISHED_METAS = (
  'article:published_time og:article:published_time article:published datepublished og:published_time og:pubdate parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date.created dcterms.created ' +
  'citation_publication_date citation_online_date bt:pubdate pubdate publish-date publish_date publishdate publication_date publication-date published-date published_date article_date_original article.published ' +
  'article:post_date originalpublicationdate date_published cxenseparse:recs:publishtime displaydate rnews:datepublished content_create_date shareaholic:article_published_time vr:published_time article:create article:created'
).split(' ');
// Names that may stand for any date of the page.
const VAGUE_METAS =
  'dc.date dcterms.date dcterms.available datecreated created creation_date date_created last-published iptc:date date'.split(
    ' ',
  );
const MODIFIED_METAS =
  'article:modified_time og:article:modified_time datemodified og:updated_time article:updated_time dc.date.modified dcterms.modified shareaholic:article_modified_time modified lastmod last-modified revision_date updated_time'.split(
    ' ',
  );

const firstDate = (metas: PageData['metas'], names: readonly string[]): { iso: string; text: string } | null => {
  for (const name of names) {
    for (const text of metas.get(name) ?? []) {
      const iso = readDate(text);
      if (iso !== null) return { iso, text };
    }
  }
  return null;
};

// `/2019/11/18/`, `/2019/nov/18/`, `-2019-11-18-`, `/20191118/`. Near-miss: `/2019/11/some-title`.
const PATH_DATE = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})([/_-])(\\d{1,2}|${MONTH_WORD})\\2(\\d{1,2})(?!\\d)|[/_-]((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=[/_.-]|$)`,
  'i',
);
/** The day that an address names, or null. */
export const urlDate = (url: string): string | null => {
  const match = PATH_DATE.exec(url.slice(0, 1000));
  if (match === null) return null;
  if (match[5] !== undefined) return readDate(`${match[5]}-${match[6]}-${match[7]}`);
  const month = match[3]!;
  return /^\d/.test(month)
    ? readDate(`${match[1]}-${month}-${match[4]}`)
    : readDate(`${match[4]} ${month} ${match[1]}`);
};

const BEFORE_TITLE = 8;
const AFTER_TITLE = 14;
const DATE_LINE_LIMIT = 160;
// "Updated 3 May", "Last modified:". Near-miss: "Published 3 May, updated 4 May", whose first date is right.
const UPDATED = /^\W{0,3}(?:last )?(?:updated?|modified|edited|reviewed|changed)\b/i;
const PUBLISHED_WORD =
  /\b(?:published|posted|posted on|date|issued|released|publication date|erschienen|publié|publicado)\b/i;

// "Version 3, 29 June 2007", "© 2 May 2003": dates of other things.
const OTHER_DATE = /©|\b(?:version|copyright|effective|valid|expires?|born|died|joined|member since|deadline|due)\b/i;

const isApart = (owner: number, { elements }: Outline): boolean => elements[owner]?.apart === true;

// The best of the marked times: named as published, else the nearest after the title.
const pickTime = (outline: Outline, title: number): TimeMark | null => {
  let best: { mark: TimeMark; score: number } | null = null;
  for (const mark of outline.times) {
    if (
      mark.kind === 'modified' ||
      UPDATED.test(mark.before) ||
      readDate(mark.value) === null ||
      isApart(mark.owner, outline)
    )
      continue;
    const distance = title < 0 ? mark.at / 4 : mark.at - title;
    const near = distance >= -BEFORE_TITLE && distance <= AFTER_TITLE * 2 ? 20 - Math.abs(distance) / 2 : 0;
    const score = (mark.kind === 'published' ? 30 : 0) + near;
    if (score > 0 && (best === null || score > best.score)) best = { mark, score };
  }
  return best?.mark ?? null;
};

/** A date in one of the short lines round the title, or in a line that says "published". */
const visibleDate = (outline: Outline, title: number): string | null => {
  const { blocks } = outline;
  const lineDate = (index: number): string | null => {
    const block = blocks[index];
    if (block === undefined || block.text.length > DATE_LINE_LIMIT || isApart(block.owner, outline)) return null;
    const line = block.text.split('\n').find((part) => readDate(part) !== null);
    return line === undefined || UPDATED.test(line) || OTHER_DATE.test(line) ? null : readDate(line);
  };
  if (title >= 0) {
    for (let step = 1; step <= AFTER_TITLE; step += 1) {
      const found = lineDate(title + step);
      if (found !== null) return found;
    }
    for (let step = 1; step <= BEFORE_TITLE; step += 1) {
      const found = lineDate(title - step);
      if (found !== null) return found;
    }
  }
  for (let index = 0; index < blocks.length; index += 1) {
    if (blocks[index]!.text.length <= DATE_LINE_LIMIT && PUBLISHED_WORD.test(blocks[index]!.text)) {
      const found = lineDate(index);
      if (found !== null) return found;
    }
  }
  return null;
};

const UTC = /T\d\d:?\d\d.{0,12}?(?:Z|[+-]00:?00)$/i;
const dayBefore = (iso: string): string => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);

/**
 * A moment in universal time may fall on the day after the paper's own day. Where the address
 * names the day before, or two other signals do, that is the paper's.
 */
const localDay = (iso: string, text: string, address: string | null, others: readonly (string | null)[]): string => {
  const before = dayBefore(iso);
  const local = address === before || others.filter((other) => other === before).length > 1;
  return UTC.test(text.trim()) && local ? before : iso;
};

// "2004-01-01", "01/01/2004": what a system writes when it does not know.
const isPlaceholder = (iso: string): boolean => iso.endsWith('-01-01');

const DATE_ALONE_LEFT = 12;
/** A line that is a date and nothing else, or one that says when the page was updated. */
const lastResort = (outline: Outline): string | null => {
  for (const { text, owner } of outline.blocks) {
    if (text.length > 60 || isApart(owner, outline) || OTHER_DATE.test(text)) continue;
    const date = readDate(text);
    const rest = text
      .replace(/\d/g, '')
      .replace(new RegExp(`\\b${MONTH_WORD}\\b`, 'gi'), '')
      .replace(/[^\p{L}]/gu, '');
    if (date !== null && (rest.length <= DATE_ALONE_LEFT || UPDATED.test(text))) return date;
  }
  return null;
};

// `"publishedDate":"2016-11-04T20:37:27Z"` in a script that is no JSON-LD.
const SCRIPT_DATE =
  /"(?:datePublished|publishedDate|published_at|publishedAt|publish_date|publishDate|publicationDate|publication_date|firstPublished|first_published_at|pubDate|datetime_published)"\s*:\s*"([^"]{8,40})"/;
const scriptDate = (scripts: readonly string[]): string | null => {
  for (const script of scripts) {
    const match = SCRIPT_DATE.exec(script);
    const date = match === null ? null : readDate(match[1]!);
    if (date !== null) return date;
  }
  return null;
};

/** All that a page offers as the date of its publication, and the day of its last change. */
export const readPageDates = (
  data: PageData,
  linked: LinkedArticle | null,
  outline: Outline,
  title: number,
  url: string | null,
): { readonly signals: Signal[]; readonly modified: string | null } => {
  const linkedText = linked?.datePublished ?? null;
  const linkedDate = linkedText === null ? null : readDate(linkedText);
  const meta = firstDate(data.metas, PUBLISHED_METAS);
  const vague = meta === null ? firstDate(data.metas, VAGUE_METAS) : null;
  const changed = firstDate(data.metas, MODIFIED_METAS);
  const time = pickTime(outline, title);
  const timeDate = time === null ? null : readDate(time.value);
  const address = url === null ? null : urlDate(url);
  const visible = visibleDate(outline, title);
  const found: Signal[] = [];
  const add = (from: Signal['from'], value: string | null, as: Signal['from'] = from): void => {
    if (value !== null) found.push({ from, value, as });
  };
  const others = [visible, timeDate];
  add(
    'json-ld',
    linkedDate === null ? null : localDay(linkedDate, linkedText!, address, [...others, meta?.iso ?? null]),
  );
  add('meta', meta === null ? null : localDay(meta.iso, meta.text, address, others));
  add('meta', vague === null ? null : localDay(vague.iso, vague.text, address, others), 'filename');
  add('time-element', timeDate === null ? null : localDay(timeDate, time!.value, address, [visible]));
  add('url', address);
  add('dateline', visible);
  const modifiedTime = outline.times.find(({ kind, value }) => kind === 'modified' && readDate(value) !== null);
  const modified =
    (linked?.dateModified == null ? null : readDate(linked.dateModified)) ??
    changed?.iso ??
    (modifiedTime === undefined ? null : readDate(modifiedTime.value));
  const sound = found.filter(({ value }) => !isPlaceholder(value));
  if (sound.length === 0) {
    const script = scriptDate(data.scripts());
    const resort = script ?? lastResort(outline);
    if (resort !== null) sound.push({ from: script === null ? 'dateline' : 'json-ld', value: resort });
  }
  return { signals: sound.length > 0 ? sound : found, modified };
};
