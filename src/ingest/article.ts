import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { oneLine, settleCharacters } from './characters.ts';
import type { Draft } from './formats/format.ts';
import { detectLanguage } from './language.ts';
import type { IngestOptions } from './options.ts';
import { choosePublished } from './published.ts';

// A piece of a string keeps the whole string in memory: of a page of 200 kB, its title. This is a copy.
const detach = (text: string): string => Buffer.from(text).toString();

const lineOrNull = (text: string | null): string | null => {
  const line = text === null ? '' : oneLine(text);
  return line === '' ? null : detach(line);
};

/** SHA-256 in hexadecimal. */
export const sha256Of = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/**
 * Makes the article of a draft. The id hangs on what the article is made of alone, so that it
 * stays when the file is moved or others are added.
 * @returns null when no text is left
 */
export const finishArticle = (draft: Draft, options: IngestOptions): Article | null => {
  const text = settleCharacters(draft.blocks.join('\n\n')).trim();
  if (text === '') return null;
  const sha256 = sha256Of(draft.identity);
  const { language, notes: languageNotes } = settleLanguage(draft.language, text);
  const { notes, ...published } = choosePublished(draft.publishedSignals, options.published);
  return {
    id: `a_${sha256Of(sha256).slice(0, 12)}`,
    path: draft.path,
    sha256,
    title: lineOrNull(draft.title),
    outlet: lineOrNull(draft.outlet),
    byline: lineOrNull(draft.byline),
    url: lineOrNull(draft.url),
    language,
    ...published,
    modified: draft.modified,
    tags: [
      ...new Set(
        draft.tags
          .map(oneLine)
          .filter((tag) => tag !== '')
          .map(detach),
      ),
    ],
    format: draft.format,
    notes: [...draft.notes, ...languageNotes, ...notes],
    removed: draft.removed.map((piece) => ({ text: detach(settleCharacters(piece.text)), why: piece.why })),
    text,
  };
};

// `en`, `en-GB`, `pt_BR`. Near-miss: `english`, which is no code.
const LANGUAGE_CODE = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,3}$/i;

// Pages are often made from a template that says `lang="en"`, whatever they are written in.
const settleLanguage = (
  declared: string | null,
  text: string,
): { readonly language: string | null; readonly notes: readonly string[] } => {
  const match = declared === null ? null : LANGUAGE_CODE.exec(declared.trim());
  const code = match === null ? null : match[0]!.replace('_', '-');
  const read = detectLanguage(text);
  if (code === null || read === null) return { language: code ?? read, notes: [] };
  // A script that no list of words knows: it is not English, at any rate.
  if (read === 'und') return { language: code.toLowerCase().startsWith('en') ? 'und' : code, notes: [] };
  const same = code.slice(0, 2).toLowerCase() === read || NEIGHBOURS.has(`${code.slice(0, 2).toLowerCase()} ${read}`);
  return same
    ? { language: code, notes: [] }
    : { language: read, notes: [`declared as ${code}, but reads as ${read}`] };
};
// Languages that a short text does not tell apart.
const NEIGHBOURS = new Set(['nb no', 'nn no', 'no da', 'da no', 'nb da', 'sr hr', 'bs hr', 'ms id']);
