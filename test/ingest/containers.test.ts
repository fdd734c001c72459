import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { crc32 } from './crc32.ts';
import { inFolder, ingest, ingestAll, STORY } from './made.ts';

const BODY = STORY.join('\n\n');
const page = (title: string): string =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</body></html>`;

const record = (type: string, url: string, payload: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(payload);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-06-05T00:00:00Z\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
};
const response = (status: string, headers: string, body: string | Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);
const HTML = 'Content-Type: text/html; charset=utf-8';
const CRAWL = [
  record('warcinfo', '', 'software: a crawler\r\n'),
  record('request', 'https://post.example/1', 'GET / HTTP/1.1\r\n\r\n'),
  record(
    'response',
    'https://post.example/2024/06/02/one',
    response('200 OK', HTML, page('Maranello wins in Harbour')),
  ),
  record('response', 'https://post.example/2', response('404 Not Found', HTML, 'no')),
  record('response', 'https://post.example/3', response('200 OK', 'Content-Type: image/png', 'x')),
  record(
    'response',
    'https://post.example/4',
    response('200 OK', `${HTML}\r\nContent-Encoding: gzip`, gzipSync(page('Packed by the server today'))),
  ),
  record(
    'response',
    'https://post.example/5',
    response(
      '200 OK',
      `${HTML}\r\nTransfer-Encoding: chunked`,
      `${Buffer.byteLength(page('In chunks it came over')).toString(16)}\r\n${page('In chunks it came over')}\r\n0\r\n\r\n`,
    ),
  ),
];

const zip = (entries: readonly (readonly [string, string | Uint8Array])[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
};

describe('WARC', () => {
  const check = ({ articles, rejected }: Awaited<ReturnType<typeof ingestAll>>): void => {
    expect(articles.map(({ title, url, text }) => ({ title, url, same: text === BODY }))).toEqual([
      { title: 'Maranello wins in Harbour', url: 'https://post.example/2024/06/02/one', same: true },
      { title: 'Packed by the server today', url: 'https://post.example/4', same: true },
      { title: 'In chunks it came over', url: 'https://post.example/5', same: true },
    ]);
    expect(articles[0]).toMatchObject({ published: '2024-06-02', publishedFrom: 'url' });
    expect(articles.map(({ path }) => path.replace(/^.*#/, '#'))).toEqual(['#1', '#4', '#5']);
    expect(rejected.map(({ code }) => code)).toEqual(['not-an-article', 'unknown-format']);
  };
  test('plain', async () => check(await ingest('crawl.warc', Buffer.concat(CRAWL))));
  test('gzipped, each record by itself', async () =>
    check(await ingest('crawl.warc.gz', Buffer.concat(CRAWL.map((part) => gzipSync(part))))));
  test('from disk, plain and gzipped', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.warc'), Buffer.concat(CRAWL));
      writeFileSync(join(folder, 'b.warc.gz'), Buffer.concat(CRAWL.map((part) => gzipSync(part))));
      check(await ingestAll(join(folder, 'a.warc'), 'a.warc'));
      check(await ingestAll(join(folder, 'b.warc.gz'), 'b.warc.gz'));
    }));

  test('what is there before the file breaks off is kept, and the break has a row', () =>
    inFolder(async (folder) => {
      const whole = Buffer.concat(CRAWL);
      writeFileSync(join(folder, 'a.warc'), whole.subarray(0, whole.length - 300));
      const plain = await ingestAll(join(folder, 'a.warc'), 'a.warc');
      expect(plain.articles).toHaveLength(2);
      expect(plain.rejected.at(-1)).toMatchObject({
        path: 'a.warc',
        code: 'bad-archive',
        reason: expect.stringContaining('ends within'),
      });
      const packed = Buffer.concat(CRAWL.map((part) => gzipSync(part)));
      writeFileSync(join(folder, 'b.warc.gz'), packed.subarray(0, packed.length - 100));
      const broken = await ingestAll(join(folder, 'b.warc.gz'), 'b.warc.gz');
      expect(broken.articles.length).toBeGreaterThanOrEqual(1);
      expect(broken.rejected.at(-1)?.code).toBe('bad-archive');
    }));

  test('a record larger than an article may be is passed over', async () => {
    const { articles, rejected } = await ingest(
      'a.warc',
      Buffer.concat([record('response', 'https://x.example/', response('200 OK', HTML, 'x'.repeat(9000))), CRAWL[2]!]),
      { maxBytes: 8000 },
    ).catch((error: unknown) => Promise.reject(error));
    expect([articles.length, rejected[0]?.code]).toEqual([0, 'too-large']);
    await inFolder(async (folder) => {
      writeFileSync(
        join(folder, 'a.warc'),
        Buffer.concat([
          record('response', 'https://x.example/', response('200 OK', HTML, 'x'.repeat(9000))),
          CRAWL[2]!,
        ]),
      );
      const read = await ingestAll(join(folder, 'a.warc'), 'a.warc', { maxBytes: 8000 });
      expect(read.articles).toHaveLength(1);
      expect(read.rejected).toEqual([
        { path: 'a.warc#1', code: 'too-large', reason: expect.stringContaining('more than 8000') },
      ]);
    });
  });
});

describe('zip', () => {
  test('each entry is a file of its own, archives within too', async () => {
    const inner = zip([['deep.txt', STORY[0]]]);
    const { articles, rejected } = await ingest(
      'all.zip',
      zip([
        ['a/one.html', page('Maranello wins in Harbour')],
        ['two.txt.gz', gzipSync(STORY[1])],
        ['.hidden', 'x'],
        ['inner.zip', inner],
        ['empty.txt', ''],
      ]),
    );
    expect(articles.map(({ path }) => path)).toEqual([
      'all.zip/a/one.html',
      'all.zip/two.txt.gz',
      'all.zip/inner.zip/deep.txt',
    ]);
    expect(rejected).toEqual([{ path: 'all.zip/empty.txt', code: 'empty', reason: 'the file is empty' }]);
  });

  test('an archive in an archive in an archive comes to an end', async () => {
    let archive = zip([['deep.txt', STORY[0]]]);
    for (let level = 0; level < 8; level += 1) archive = zip([['a.zip', archive]]);
    const { articles, rejected } = await ingest('a.zip', archive);
    expect([articles.length, rejected.map(({ code }) => code)]).toEqual([0, ['bad-archive']]);
  });

  test('what is no archive, and an entry that is a bomb', async () => {
    expect((await ingest('a.zip', 'PK\x03\x04and nothing more')).rejected[0]?.code).toBe('bad-archive');
    const { rejected } = await ingest('a.zip', zip([['bomb.txt', Buffer.alloc(3_000_000)]]), { maxBytes: 1_000_000 });
    expect(rejected[0]).toMatchObject({ path: 'a.zip/bomb.txt', code: 'too-large' });
  });
});

describe('mail', () => {
  const HEAD =
    'From: =?utf-8?Q?The_Long_Run?= <news@run.example>\r\nTo: you@x.example\r\nSubject: =?utf-8?Q?Maranello_wins_=E2=80=93_and_more?=\r\nDate: Sun, 02 Jun 2024 20:00:00 +0200\r\nMIME-Version: 1.0\r\n';
  test('the HTML part is read as a page', async () => {
    const mail = `${HEAD}Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nnothing here\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page('x')).toString('base64')}\r\n--b--\r\n`;
    const { articles } = await ingest('a.eml', mail);
    expect(articles[0]).toMatchObject({
      title: 'Maranello wins – and more',
      outlet: 'The Long Run',
      published: '2024-06-02',
      publishedFrom: 'header',
      format: 'eml',
      text: BODY,
    });
  });
  test('plain text', async () => {
    const { articles } = await ingest(
      'a.eml',
      `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\n${BODY}\r\n\r\nSign up for our newsletter\r\n`,
    );
    expect(articles[0]).toMatchObject({ published: '2024-06-02', text: BODY });
    expect(articles[0]?.removed).toEqual([{ text: 'Sign up for our newsletter', why: 'newsletter' }]);
  });
  test('a text that only begins like one', async () => {
    expect((await ingest('a.txt', `Subject: this and that\n\n${BODY}`)).articles[0]?.format).toBe('txt');
  });
});

describe('long lists', () => {
  test('JSON Lines from disk, line by line: a line over the limit, a line in pieces, gzip', () =>
    inFolder(async (folder) => {
      const line = (index: number): string =>
        JSON.stringify({ title: `Number ${index}`, text: `${STORY[0]} Liévin ${index}.` });
      const lines = [
        line(1),
        JSON.stringify({ text: 'x'.repeat(20_000) }),
        ...Array.from({ length: 500 }, (_, index) => line(index + 3)),
      ];
      writeFileSync(join(folder, 'a.jsonl'), lines.join('\n'));
      writeFileSync(join(folder, 'b.jsonl.gz'), gzipSync(lines.join('\n')));
      for (const name of ['a.jsonl', 'b.jsonl.gz']) {
        const { articles, rejected } = await ingestAll(join(folder, name), name, { maxBytes: 10_000 });
        expect(articles).toHaveLength(501);
        expect(articles.at(-1)).toMatchObject({ path: `${name}#502`, text: expect.stringContaining('Liévin 502.') });
        expect(rejected.map(({ path, code }) => [path, code])).toEqual([[`${name}#2`, 'too-large']]);
      }
    }));
});
