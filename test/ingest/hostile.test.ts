import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ingest, STORY } from './made.ts';

const P = STORY.map((text) => `<p>${text}</p>`).join('');
/** Reads hostile input; what never comes back is caught by Jest's own limit. */
const readWhole = async (path: string, content: string | Uint8Array): Promise<Awaited<ReturnType<typeof ingest>>> => {
  const result = await ingest(path, content);
  expect(result.articles.length + result.rejected.length).toBeGreaterThan(0);
  return result;
};

describe('hostile pages: read, or rejected, in a bounded time', () => {
  test.each([
    ['elements nested 100,000 deep', `${'<div class="x">'.repeat(100_000)}${P}${'</div>'.repeat(100_000)}`],
    ['elements nested 1,000,000 deep, unclosed', `${'<div class="comments">'.repeat(1_000_000)}${P}`],
    ['inline elements nested 100,000 deep', `${'<b>'.repeat(100_000)}${P}`],
    ['tables nested 50,000 deep', `${'<table><tr><td>'.repeat(50_000)}${P}`],
    ['an attribute of 10 MB', `<div class="${'x '.repeat(5_000_000)}" style="${'y'.repeat(1_000_000)}">${P}</div>`],
    ['a million entities', `<p>${'&amp;'.repeat(100_000)}</p>${P}`],
    ['a million links', `${'<a href=x>some words here</a> '.repeat(300_000)}${P}`],
    ['a title of 8 MB', `<title>${'a | b - '.repeat(1_000_000)}</title>${P}`],
    ['100,000 headings that end an article', `${P}${P}${'<h2>Comments</h2>'.repeat(100_000)}${P}`],
    [
      '100,000 article elements',
      `${'<article><p>Some words, and some more of them, so that it counts as prose.</p></article>'.repeat(100_000)}`,
    ],
    [
      'JSON-LD of a million objects',
      `<script type="application/ld+json">[${'{"@type":"Person"},'.repeat(300_000)}{}]</script>${P}`,
    ],
  ])('%s', async (_name, body) => {
    const { articles, rejected } = await readWhole('a.html', `<!doctype html><html><body>${body}</body></html>`);
    expect(articles[0]?.text ?? rejected[0]?.code).toBeTruthy();
  });

  test('a million entities in one paragraph are decoded once', async () => {
    const { articles } = await readWhole('a.html', `<html><body><p>${'&amp;lt; '.repeat(100_000)}</p></body></html>`);
    expect(articles[0]?.text.startsWith('&lt; &lt;')).toBe(true);
  });

  test('a billion laughs: entities that a document declares are not expanded', async () => {
    const levels = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${levels}]><rss><channel><item><title>&l12;</title><description>${STORY[0]} &l12;</description></item></channel></rss>`;
    const { articles } = await readWhole('a.xml', xml);
    expect(articles[0]?.text.length).toBeLessThan(200);
  });

  test('XML nested 100,000 deep', async () => {
    await readWhole('a.xml', `<?xml version="1.0"?><nitf>${'<body>'.repeat(100_000)}<p>${STORY[0]}</p>`);
    await readWhole('a.xml', `<feed>${'<entry>'.repeat(100_000)}<title>x</title>`);
  });

  test('a gzip bomb, and a gzip that is cut off', async () => {
    expect((await readWhole('a.html.gz', gzipSync(Buffer.alloc(200_000_000)))).rejected[0]?.code).toBe('too-large');
    expect((await readWhole('a.html.gz', gzipSync(P.repeat(500)).subarray(0, 90))).rejected[0]?.code).toBe(
      'bad-archive',
    );
  });

  test.each([
    ['JSON nested 200,000 deep', 'a.json', '['.repeat(200_000), 'bad-json'],
    ['nothing but NUL', 'a.txt', '\u0000'.repeat(100_000), 'binary'],
    ['a text of 6 MB', 'a.txt', 'word and word\n'.repeat(450_000), 'too-large'],
    [
      'a mail of 50,000 parts',
      'a.eml',
      `From: a@b.example\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n'.repeat(50_000)}`,
      'unreadable',
    ],
  ])('%s is rejected', async (_name, path, content, code) => {
    expect((await readWhole(path, content)).rejected[0]?.code).toBe(code);
  });

  test.each([
    ['a line of dashes', 'a.txt', '—'.repeat(900_000)],
    ['a line of commas', 'a.txt', 'word, '.repeat(150_000)],
    ['many lines', 'a.txt', 'a b c\n'.repeat(150_000)],
    ['stars', 'a.md', `# x\n\n${'**a'.repeat(300_000)}`],
    ['brackets', 'a.md', `# x\n\n${'![a'.repeat(300_000)}`],
    ['comments before nothing', 'a.html', `${'<!-- -->'.repeat(5_000)}x`],
    [
      'an alias bomb in front matter',
      'a.md',
      `---\na: &a [x]\n${Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [${`*${i === 0 ? 'a' : `b${i - 1}`},`.repeat(10)}]`).join('\n')}\n---\n${STORY[0]}`,
    ],
  ])('%s', async (_name, path, content) => {
    await readWhole(path, content);
  });

  test('no bytes at all make it throw, whatever they are called', async () => {
    const paths = ['a.txt', 'a.html', 'a.json', 'a.jsonl', 'a.xml', 'a.md', 'a.eml', 'a.zip', 'a.warc', 'a.gz'];
    const starts = [
      '',
      '<html>',
      '<?xml version="1.0"?><rss>',
      '{"a":',
      'PK\x03\x04',
      'WARC/1.0\r\n',
      '\x1f\x8b\x08',
      '---\na: ',
      'From: x\r\nSubject: y\r\n',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 300 }),
        async (path, start, bytes) => {
          const { articles, rejected } = await ingest(path, Buffer.concat([Buffer.from(start, 'latin1'), bytes]));
          for (const { text } of articles) expect(text).toBe(text.normalize('NFC').trim());
          expect(articles.length + rejected.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });
});
