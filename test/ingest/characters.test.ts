import { describe, expect, test } from '@jest/globals';
import { settleCharacters } from '../../src/ingest/characters.ts';
import { decodeText } from '../../src/ingest/decode.ts';
import { mendMojibake } from '../../src/ingest/mojibake.ts';
import { readDate } from '../../src/ingest/written-dates.ts';
import { ingest, ingestOne } from './made.ts';

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('characters', () => {
  test.each([
    ['no-break and thin spaces', '3:45.14\u00a0min,\u20094\u202fseconds', '3:45.14 min, 4 seconds'],
    ['soft hyphens and zero-width spaces', 'In\u00ADge\u200Bbrig\uFEFFtsen', 'Ingebrigtsen'],
    ['ligatures', 'ﬁnal ﬂoor oﬃcial', 'final floor official'],
    ['decomposed accents', 'Lie\u0301vin', 'Liévin'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['signs of windows-1252 as controls', 'Kerr\u0092s \u0096 \u0093yes\u0094', 'Kerr’s – “yes”'],
    ['controls', 'a\u0007b', 'ab'],
    ['typographic quotes stay', '“Kerr’s” – … €', '“Kerr’s” – … €'],
    ['an emoji of several stays whole', '👩\u200D👧 ran', '👩\u200D👧 ran'],
  ])('%s', (_name, raw, settled) => expect(settleCharacters(raw)).toBe(settled));

  test.each([
    ['LiÃ©vin', 'Liévin'],
    ['Kerrâ€™s â€œraceâ€\u009d', 'Kerr’s “race”'],
    ['ðŸ“¸ finish', '📸 finish'],
    ['twice over: KerrÃ¢â‚¬â„¢s', 'twice over: Kerr’s'],
  ])('mojibake %j', (broken, whole) => expect(mendMojibake(broken)).toEqual({ text: whole, mended: true }));

  test.each(['São Paulo', 'ÂNGELA', 'JOÃO', 'Ça va', '« Bon »', 'É…', 'Älvdalen â la carte'])(
    '%j is left alone',
    (text) => expect(mendMojibake(text)).toEqual({ text, mended: false }),
  );

  test('a mended article says so', async () => {
    const article = await ingestOne('a.txt', 'Ilka MarÃ¡nello won in Harbour, and it was her first win of the year.');
    expect(article.text).toContain('Maránello');
    expect(article.notes.join()).toContain('mojibake');
  });
});

describe('character sets', () => {
  const TEXT = 'Kerr’s café – “Liévin”, his first race there, was over soon.';
  const windows = Buffer.from(
    TEXT.replace('’', '\x92').replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'),
    'latin1',
  );
  const page = (charset: string): string => `<html><head><meta charset="${charset}"></head><body><p>`;
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(TEXT, 'le', true), 'utf-16le'],
    ['UTF-16 of the other order', utf16(TEXT, 'be', true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(TEXT, 'le', false), 'utf-16le'],
    ['windows-1252, undeclared', windows, 'windows-1252'],
    [
      'windows-1252, declared as it was long called',
      Buffer.concat([Buffer.from(page('iso-8859-1')), windows]),
      'windows-1252',
    ],
    ['windows-1252, declared UTF-8: it lies', Buffer.concat([Buffer.from(page('utf-8')), windows]), 'windows-1252'],
    ['UTF-8, declared Latin-1: it lies', Buffer.from(page('iso-8859-1') + TEXT), 'utf-8'],
    ['UTF-8, declared as what nobody knows', Buffer.from(page('x-klingon') + TEXT), 'utf-8'],
  ])('%s', (_name, bytes, charset) => {
    const decoded = decodeText(bytes);
    expect(decoded.charset).toBe(charset);
    expect(settleCharacters(decoded.text)).toContain(TEXT);
  });

  test('a header goes before what the page says; other sets are read', () => {
    expect(decodeText(Buffer.from([0xcb, 0xe5, 0xf0, 0xf0]), 'windows-1251').text).toBe('Лерр');
    expect(decodeText(Buffer.from(`${page('shift_jis')}\x83\x8f`, 'latin1')).text).toContain('ワ');
  });

  test('what is declared wrongly is noted', async () => {
    const article = await ingestOne('a.html', Buffer.concat([Buffer.from(page('utf-8')), windows]));
    expect(article.notes).toContain('declared utf-8, but read as windows-1252');
  });

  test('binary under a name of text is rejected, a stray NUL is left out', async () => {
    const { articles, rejected } = await ingest(
      'a.txt',
      Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 37) % 256)),
    );
    expect(articles).toEqual([]);
    expect(rejected[0]).toMatchObject({ path: 'a.txt', code: 'binary' });
    expect((await ingest('a.txt', '%PDF-1.7 and so on')).rejected[0]?.code).toBe('binary');
    const article = await ingestOne(
      'b.txt',
      'Ilka Maranello won\u0000 the 800 metres in 1:57.21, and nobody came near her on the day.',
    );
    expect(article.text).toContain('won the');
    expect(article.notes).toContain('NUL bytes left out');
  });
});

describe('written dates', () => {
  test.each([
    ['2025-02-14T08:00:00Z', '2025-02-14'],
    ['20250214T080000Z', '2025-02-14'],
    ['2025/2/4', '2025-02-04'],
    ['Fri, 14 Feb 2025 08:00:00 GMT', '2025-02-14'],
    ['14th of February, 2025', '2025-02-14'],
    ['February 14, 2025 8:00 pm', '2025-02-14'],
    ['Sept. 3 2024', '2024-09-03'],
    ['14.02.2025', '2025-02-14'],
    ['02/14/2025', '2025-02-14'],
    ['14/02/2025', '2025-02-14'],
    ['2025-02-30', null],
    ['February 2025', null],
    ['3:45.14', null],
    ['at 10.30.12 on the clock', null],
    ['maybe 14', null],
  ])('%j is %s', (text, iso) => expect(readDate(text)).toBe(iso));
});
