import { isAscii, isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import { mendMojibake } from './mojibake.ts';

/** Bytes read as text, with what had to be noted on the way. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly notes: readonly string[];
}

const DECLARED_WITHIN = 4096;
// `<meta charset="utf-8">`, `<meta http-equiv=… content="text/html; charset=iso-8859-1">`,
// `<?xml version="1.0" encoding="windows-1250"?>`. Near-miss: `<a data-charset-x>`.
const DECLARED =
  /<(?:meta\b[^>]{0,300}?\bcharset|\?xml\b[^>]{0,200}?\bencoding)\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_:.-]{2,40})/i;

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

type Decoder = InstanceType<typeof TextDecoder>;

const decoderOf = (label: string, fatal: boolean): Decoder | null => {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
};

const decodeStrictly = (label: string, bytes: Uint8Array): string | null => {
  try {
    return decoderOf(label, true)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
};

const ascii = new TextDecoder('latin1');

// UTF-16 without a mark: every other byte of Latin text is zero.
const guessUtf16 = (bytes: Uint8Array): string | null => {
  const size = Math.min(bytes.length & ~1, 2000);
  if (size < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (odd > size * 0.35 && even < size * 0.05) return 'utf-16le';
  return even > size * 0.35 && odd < size * 0.05 ? 'utf-16be' : null;
};

const guess = (bytes: Uint8Array): string => {
  const found = detect(bytes.subarray(0, 100_000));
  // Of legacy sets, those that only differ in rare signs are not told apart by statistics.
  if (found === null || /^(ISO-8859-1|ASCII|UTF-)/i.test(found)) return 'windows-1252';
  return decoderOf(found, false) === null ? 'windows-1252' : found.toLowerCase();
};

const withMending = (text: string, charset: string, notes: readonly string[]): Decoded => {
  const { text: whole, mended } = mendMojibake(text);
  return {
    text: whole,
    charset,
    notes: mended ? [...notes, 'mojibake mended: UTF-8 had been read as windows-1252'] : notes,
  };
};

/**
 * Reads bytes as text: by byte order mark, then by what is declared (`header`, or a meta or XML
 * declaration), then UTF-8 if the bytes are that, then by detection. What is declared is believed
 * only if the bytes can be read so; bytes that are sound UTF-8 beyond ASCII are UTF-8, whatever is said.
 * @param header the character set that a protocol header gives, or null
 */
export const decodeText = (bytes: Uint8Array, header: string | null = null): Decoded => {
  for (const [label, mark] of BOMS) {
    if (mark.every((byte, index) => bytes[index] === byte)) {
      return withMending(new TextDecoder(label).decode(bytes), label, []);
    }
  }
  const head = ascii.decode(bytes.subarray(0, DECLARED_WITHIN));
  const declared = header ?? DECLARED.exec(head)?.[1] ?? null;
  const known = declared === null ? null : (decoderOf(declared, false)?.encoding ?? null);
  const plain = isAscii(bytes);
  const utf8 = isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') : null;
  const unknown = declared !== null && known === null ? [`unknown character set ${declared}`] : [];
  if (utf8 !== null) {
    const wide = guessUtf16(bytes);
    if (wide !== null) return withMending(new TextDecoder(wide).decode(bytes), wide, ['character set guessed: UTF-16']);
    const lied = known !== null && known !== 'utf-8' && !plain && !known.startsWith('iso-2022');
    if (known === null || known === 'utf-8' || lied || plain) {
      if (known === null || !known.startsWith('iso-2022')) {
        return withMending(utf8, 'utf-8', lied ? [`declared ${declared}, but is UTF-8`] : unknown);
      }
    }
  }
  // A declaration in the bytes themselves cannot be UTF-16, or it could not have been read.
  if (known !== null && known !== 'utf-8' && !known.startsWith('utf-16')) {
    const text = decodeStrictly(known, bytes);
    if (text !== null) return withMending(text, known, []);
  }
  const guessed = guessUtf16(bytes) ?? guess(bytes);
  const note = known === null ? `character set guessed: ${guessed}` : `declared ${declared}, but read as ${guessed}`;
  return withMending(new TextDecoder(guessed).decode(bytes), guessed, [...unknown, note]);
};
