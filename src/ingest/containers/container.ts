import type { DraftReading, Source } from '../formats/format.ts';

/** What a container is read from: a stream of bytes, and the whole of them or the file where they lie. */
export interface ContainerInput extends Omit<Source, 'bytes'> {
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** Where the bytes lie on disk as they are, or null. */
  readonly absolute: string | null;
  /** Reads something that was found inside. */
  readonly readInner: (source: Source) => AsyncIterable<DraftReading>;
}

/**
 * A format that holds others: archives, crawls, mail. It is read piece by piece, so that memory
 * does not grow with it. `matches` judges by the first bytes and the path in lower case.
 */
export interface Container {
  readonly name: string;
  readonly matches: (head: Uint8Array, path: string) => boolean;
  readonly read: (input: ContainerInput) => AsyncIterable<DraftReading>;
  /** Whether it may be larger than a single article may be. */
  readonly unbounded: boolean;
}

/** Containers within containers are followed so deep. */
export const DEPTH_LIMIT = 4;

/**
 * All chunks as one.
 * @returns null as soon as there are more bytes than `limit`
 */
export const collect = async (chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return null;
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
};
