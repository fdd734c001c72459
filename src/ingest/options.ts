/** How to read. */
export interface IngestOptions {
  /** Publication date of articles that give none, as `YYYY-MM-DD`. */
  readonly published?: string;
  /** For JSON Lines: which field of a line holds the text, title, published, url, outlet, … */
  readonly fields?: Readonly<Record<string, string>>;
  /** Largest file, or largest single item of a container, in bytes; 50 MB when unsaid. */
  readonly maxBytes?: number;
}

export const MAX_BYTES = 50_000_000;
