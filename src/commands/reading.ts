import type { Progress, ReadPathsOptions } from '../pipeline/read-paths.ts';
import type { ReadingFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

/** The pipeline's options from those of the command line. */
export const readingOptions = (
  terminal: Terminal,
  flags: ReadingFlags,
  onProgress: ((progress: Progress) => void) | null,
): ReadPathsOptions => ({
  signal: terminal.signal,
  ...(onProgress === null ? {} : { onProgress }),
  ...(flags.published === undefined ? {} : { published: flags.published }),
  ...(flags.fields === undefined ? {} : { fields: flags.fields }),
  ...(flags.concurrency === undefined ? {} : { concurrency: flags.concurrency }),
});
