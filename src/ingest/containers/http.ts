import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** An HTTP response as a crawl stores it. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** Header lines, names in lower case; of a repeated header the first. */
export const parseHeaders = (lines: readonly string[]): ReadonlyMap<string, string> => {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
};

const HEADER_LIMIT = 100_000;
/** Where the empty line after a header begins and ends, or null. */
export const headerEnd = (bytes: Uint8Array): { readonly at: number; readonly next: number } | null => {
  const head = latin1(bytes.subarray(0, HEADER_LIMIT));
  const match = /\r?\n\r?\n/.exec(head);
  return match === null ? null : { at: match.index, next: match.index + match[0].length };
};

// Each chunk has its size in hexadecimal before it. A stored body may say chunked and be whole.
const dechunk = (body: Uint8Array): Uint8Array => {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const line = latin1(body.subarray(at, at + 40));
    const match = /^([0-9a-f]{1,8})(?:;[^\r\n]{0,20})?\r?\n/i.exec(line);
    if (match === null) return parts.length === 0 ? body : Buffer.concat(parts);
    const size = Number.parseInt(match[1]!, 16);
    at += match[0].length;
    if (size === 0) break;
    parts.push(body.subarray(at, at + size));
    at += size + 2;
  }
  return Buffer.concat(parts);
};

const decompress = (encoding: string, body: Uint8Array, limit: number): Uint8Array => {
  const options = { maxOutputLength: limit };
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      // Crawlers often store the body plain and keep the header.
      return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
    case 'br':
      return brotliDecompressSync(body, options);
    case 'deflate':
      return (body[0]! & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
    default:
      return body;
  }
};

/**
 * Reads a stored response: status, headers, and the body as it was meant.
 * @returns null when the bytes are no HTTP response
 * @throws when the body cannot be decompressed, or is larger than `limit`
 */
export const parseHttp = (bytes: Uint8Array, limit: number): HttpResponse | null => {
  const end = headerEnd(bytes);
  if (end === null) return null;
  const [statusLine, ...lines] = latin1(bytes.subarray(0, end.at)).split(/\r?\n/);
  const status = /^HTTP\/[\d.]{1,4} (\d{3})/.exec(statusLine!);
  if (status === null) return null;
  const headers = parseHeaders(lines);
  const raw = bytes.subarray(end.next);
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? dechunk(raw) : raw;
  const encoding = (headers.get('content-encoding') ?? '').trim().toLowerCase();
  let body = whole;
  try {
    body = decompress(encoding, whole, limit);
  } catch (error) {
    // A body that says brotli and is plain text is kept as it is.
    if (encoding !== 'br' || !/^\s*</.test(latin1(whole.subarray(0, 50)))) throw error;
  }
  return { status: Number(status[1]), headers, body };
};
