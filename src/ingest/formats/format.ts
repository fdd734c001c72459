import type { Article } from '../../model/article.ts';
import type { Rejected } from '../../model/rejected.ts';
import type { IngestOptions } from '../options.ts';

/** Bytes to read, and what is known of them from outside. */
export interface Source {
  /** As the articles are to record it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: IngestOptions;
  /** From a protocol or mail header. */
  readonly charset: string | null;
  readonly url: string | null;
  /** How many containers this lies in. */
  readonly depth: number;
}

/** A source whose bytes were read as text. */
export interface TextSource extends Source {
  readonly text: string;
  readonly notes: readonly string[];
}

/** What a format knows of an article; `identity` are the bytes or words that make its id. */
export interface Draft extends Omit<Article, 'id' | 'path' | 'sha256' | 'published' | 'publishedFrom' | 'text'> {
  readonly path: string;
  readonly identity: Uint8Array | string;
  readonly blocks: readonly string[];
}

/** What one source came to. */
export interface DraftReading {
  readonly drafts: readonly Draft[];
  readonly rejected: readonly Rejected[];
}

/**
 * One format of text: html, json and so on. `matches` judges by the start of the text (its first
 * 2,000 characters without leading space) and by the path, in lower case.
 */
export interface TextFormat {
  readonly name: string;
  readonly matches: (head: string, path: string) => boolean;
  readonly read: (source: TextSource) => DraftReading;
}

/** A draft of which nothing is known yet. */
export const EMPTY_DRAFT: Omit<Draft, 'path' | 'identity' | 'format'> = {
  title: null,
  outlet: null,
  byline: null,
  url: null,
  language: null,
  publishedSignals: [],
  modified: null,
  tags: [],
  notes: [],
  removed: [],
  blocks: [],
};

/** A reading of one draft. */
export const oneDraft = (draft: Draft): DraftReading => ({ drafts: [draft], rejected: [] });

/** A reading that came to nothing, and why. */
export const rejectedReading = (path: string, code: Rejected['code'], reason: string): DraftReading => ({
  drafts: [],
  rejected: [{ path, code, reason }],
});
