import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { ingest, ingestOne, STORY } from './made.ts';

const BODY = STORY.join('\n\n');
const HTML = STORY.map((text) => `<p>${text}</p>`).join('');
const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('Markdown', () => {
  test('front matter is metadata; markup is taken off', async () => {
    const article = await ingestOne(
      'a.md',
      `---\ntitle: "Maranello: 1:57"\ndate: 2024-06-02\nsource: Harbour Post\nauthor: Tom Roe\nlang: en\ntags: [800m, harbour]\n---\n\n# Maranello: 1:57\n\n*One evening*, two laps and **1:57.21**.[^1]\n\n## Later\n\nShe [said so](https://x.example/y).\nAnd went home.\n\n![A runner](a.jpg "By the sea")\n\n> A quotation of \`code\`.\n\n1. Maranello 1:57.21\n2. Diaz 1:59.01\n\n| Pos | Name |\n|---|---|\n| 1 | Maranello |\n\n---\n\n[^1]: A note.\n`,
    );
    expect(article).toMatchObject({
      title: 'Maranello: 1:57',
      published: '2024-06-02',
      publishedFrom: 'meta',
      outlet: 'Harbour Post',
      byline: 'Tom Roe',
      tags: ['800m', 'harbour'],
      format: 'md',
    });
    expect(article.text.split('\n\n')).toEqual([
      'One evening, two laps and 1:57.21.',
      'Later',
      'She said so. And went home.',
      'A quotation of code.',
      '1. Maranello 1:57.21\n2. Diaz 1:59.01',
      'Pos Name\n1 Maranello',
    ]);
  });

  test('without front matter, and with one that is broken', async () => {
    expect((await ingestOne('a.md', `# Maranello\n\n${BODY}`)).text).toBe(BODY);
    const broken = await ingestOne('a.md', `---\ntitle: "Maranello\n - [x\n---\n\n${BODY}`);
    expect(broken.text).toBe(BODY);
    expect(broken.notes.join()).toContain('front matter');
  });

  test('the line of the site at the end goes', async () => {
    const article = await ingestOne(
      'a.md',
      `${BODY}\n\n---\n\n*Written by volunteers. [Buy us a coffee](https://x.example/coffee).*`,
    );
    expect(article.text).toBe(BODY);
    expect(article.removed).toHaveLength(1);
    expect((await ingestOne('a.md', `${BODY}\n\n*And that was that.*`)).text).toBe(`${BODY}\n\nAnd that was that.`);
  });

  test('what is no markup stays: 3*4*5, snake_case, 4x400m', async () => {
    expect((await ingestOne('a.md', 'They ran 4*100 and 4*400, said a_b_c and the rest of them.')).text).toBe(
      'They ran 4*100 and 4*400, said a_b_c and the rest of them.',
    );
  });
});

describe('JSON', () => {
  const ITEM = {
    uri: 'tag:post.example,2024:1',
    type: 'text',
    language: 'en',
    versioncreated: '2024-06-02T20:00:00Z',
    headline: 'Maranello wins',
    byline: 'By Tom Roe',
    source: 'Harbour Post',
  };
  test.each([
    ['ninjs 1 with HTML', { ...ITEM, body_html: HTML }],
    ['ninjs 1 with text', { ...ITEM, body_text: BODY }],
    [
      'ninjs 2',
      {
        uri: ITEM.uri,
        type: 'text',
        language: 'en',
        contentcreated: ITEM.versioncreated,
        headlines: [{ role: 'main', value: 'Maranello wins' }],
        by: 'Tom Roe',
        infosources: [{ name: 'Harbour Post' }],
        bodies: [{ role: 'main', contenttype: 'text/html', value: HTML }],
      },
    ],
  ])('%s', async (_name, item) => {
    const article = await ingestOne('a.json', JSON.stringify(item));
    expect(article).toMatchObject({
      title: 'Maranello wins',
      outlet: 'Harbour Post',
      byline: 'Tom Roe',
      published: '2024-06-02',
      language: 'en',
      format: 'ninjs',
      text: BODY,
    });
  });

  test('a list of items: each an article, with an id of its own that stays', async () => {
    const [one, two] = [
      { ...ITEM, body_text: BODY },
      { ...ITEM, body_text: `${BODY}\n\nAnd more.` },
    ];
    const both = await ingest('a.json', JSON.stringify([one, two]));
    expect(both.articles.map(({ path }) => path)).toEqual(['a.json#1', 'a.json#2']);
    const three = await ingest(
      'a.json',
      JSON.stringify([{ ...ITEM, body_text: 'Another one, which came before them.' }, one, two]),
    );
    expect(three.articles.slice(1).map(({ id }) => id)).toEqual(both.articles.map(({ id }) => id));
  });

  test.each([
    ['{"a": 1}', 'not-an-article'],
    ['[1, 2]', 'not-an-article'],
    ['{"headline": "x",', 'bad-json'],
  ])('%s is rejected', async (text, code) =>
    expect((await ingest('a.json', text)).rejected[0]).toMatchObject({ path: expect.stringContaining('a.json'), code }),
  );

  test('JSON Lines: usual field names, those of an option, and lines that are none', async () => {
    const lines = [
      JSON.stringify({
        title: 'Maranello wins',
        date: '2024-06-02',
        source: 'Harbour Post',
        url: 'https://post.example/1',
        text: BODY,
        author: ['Tom Roe', 'Ana Diaz'],
      }),
      '{broken',
      JSON.stringify({ title: 'nothing' }),
      JSON.stringify({ headline: 'Stamped', timestamp: 1717300000, content: HTML }),
    ];
    const { articles, rejected } = await ingest('a.jsonl', lines.join('\n'));
    expect(articles[0]).toMatchObject({
      path: 'a.jsonl#1',
      title: 'Maranello wins',
      published: '2024-06-02',
      outlet: 'Harbour Post',
      url: 'https://post.example/1',
      byline: 'Tom Roe, Ana Diaz',
      text: BODY,
    });
    expect(articles[1]).toMatchObject({ path: 'a.jsonl#4', title: 'Stamped', published: '2024-06-02', text: BODY });
    expect(rejected.map(({ path, code }) => [path, code])).toEqual([
      ['a.jsonl#2', 'bad-json'],
      ['a.jsonl#3', 'not-an-article'],
    ]);
    const mapped = await ingest(
      'a.jsonl',
      JSON.stringify({ doc: { words: BODY }, when: '2 June 2024', text: 'not this' }),
      { fields: { text: 'doc.words', published: 'when' } },
    );
    expect(mapped.articles[0]).toMatchObject({ text: BODY, published: '2024-06-02' });
  });
});

describe('XML', () => {
  test('RSS: an article an item', async () => {
    const { articles } = await ingest(
      'a.xml',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title><language>en-gb</language>
      <item><title>Maranello wins</title><link>https://post.example/1</link><pubDate>Sun, 02 Jun 2024 20:00:00 +0200</pubDate><dc:creator>Tom Roe</dc:creator><category>800m</category><description>Short.</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item>
      <item><title>Diaz &amp; co</title><guid>https://post.example/2</guid><description>${escapeXml(HTML)}</description></item></channel></rss>`,
    );
    expect(articles[0]).toMatchObject({
      path: 'a.xml#1',
      title: 'Maranello wins',
      outlet: 'Harbour Post',
      byline: 'Tom Roe',
      url: 'https://post.example/1',
      language: 'en-gb',
      published: '2024-06-02',
      tags: ['800m'],
      text: BODY,
      format: 'feed',
    });
    expect(articles[1]).toMatchObject({
      path: 'a.xml#2',
      title: 'Diaz & co',
      url: 'https://post.example/2',
      published: null,
      text: BODY,
    });
  });

  test('Atom, with content as XHTML and as text', async () => {
    const { articles } = await ingest(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Post</title><entry><title>One</title><link rel="self" href="https://post.example/self"/><link href="https://post.example/1"/><published>2024-06-02T20:00:00Z</published><updated>2024-06-05T20:00:00Z</updated><author><name>Tom Roe</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${HTML}</div></content></entry>
      <entry><title>Two</title><id>x</id><updated>2024-06-03T20:00:00Z</updated><summary>${STORY[0]}</summary></entry></feed>`,
    );
    expect(articles[0]).toMatchObject({
      title: 'One',
      url: 'https://post.example/1',
      published: '2024-06-02',
      modified: '2024-06-05',
      byline: 'Tom Roe',
      text: BODY,
    });
    expect(articles[1]).toMatchObject({
      title: 'Two',
      published: '2024-06-03',
      text: STORY[0],
      notes: ['the feed gives a summary only'],
    });
  });

  test('NITF', async () => {
    const article = await ingestOne(
      'a.xml',
      `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><title>x</title><docdata><date.issue norm="20240602T200000Z"/><doc.copyright holder="Harbour Post"/><key-list><keyword key="800m"/></key-list></docdata></head><body><body.head><hedline><hl1>Maranello wins</hl1></hedline><byline>By <person>Tom Roe</person></byline></body.head><body.content><block>${HTML}</block><media media-type="image"><media-caption>A runner.</media-caption></media></body.content></body></nitf>`,
    );
    expect(article).toMatchObject({
      title: 'Maranello wins',
      outlet: 'Harbour Post',
      byline: 'Tom Roe',
      published: '2024-06-02',
      tags: ['800m'],
      format: 'nitf',
      text: BODY,
    });
  });

  test('NewsML-G2: a message with several items', async () => {
    const item = (guid: string, content: string): string =>
      `<newsItem guid="${guid}" xml:lang="en"><itemMeta><provider literal="Harbour Post"/><versionCreated>2024-06-02T20:00:00Z</versionCreated></itemMeta><contentMeta><headline>Maranello wins</headline><by>By Tom Roe</by><language tag="en"/><subject><name>athletics</name></subject></contentMeta><contentSet>${content}</contentSet></newsItem>`;
    const { articles } = await ingest(
      'a.xml',
      `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('1', `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>${HTML}</body></html></inlineXML>`)}${item('2', `<inlineData contenttype="text/plain">${escapeXml(BODY)}</inlineData>`)}</itemSet></newsMessage>`,
    );
    expect(articles).toHaveLength(2);
    for (const article of articles) {
      expect(article).toMatchObject({
        title: 'Maranello wins',
        outlet: 'Harbour Post',
        byline: 'Tom Roe',
        published: '2024-06-02',
        tags: ['athletics'],
        format: 'newsml-g2',
        text: BODY,
      });
    }
  });

  test('XHTML is read as a page, other XML is rejected by the name of its root', async () => {
    const xhtml = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Maranello wins in Harbour</title></head><body><h1>Maranello wins in Harbour</h1>${HTML}</body></html>`;
    expect(await ingestOne('a.xml', xhtml)).toMatchObject({ format: 'html', text: BODY });
    expect((await ingest('a.xml', '<?xml version="1.0"?><gpx><trk/></gpx>')).rejected[0]).toMatchObject({
      code: 'unknown-format',
      reason: expect.stringContaining('<gpx>'),
    });
  });
});

describe('formats are told by what is in them', () => {
  test.each([
    ['a.txt', `<!DOCTYPE html><html><body><article>${HTML}</article></body></html>`, 'html'],
    ['a', JSON.stringify({ headline: 'x', body_text: BODY }), 'ninjs'],
    ['a.html', BODY, 'txt'],
    ['a.unknown', BODY, 'txt'],
    ['a.rss', `<rss><channel><item><description>${STORY[0]}</description></item></channel></rss>`, 'feed'],
  ])('%s is %s: %s', async (path, content, format) => expect((await ingestOne(path, content)).format).toBe(format));

  test('a gzipped file is the file: the same id, the same article', async () => {
    const html = `<html><body><article>${HTML}</article></body></html>`;
    const [plain, packed] = [await ingestOne('a.html', html), await ingestOne('a.html.gz', gzipSync(html))];
    expect({ ...packed, path: 'a.html' }).toEqual(plain);
  });
});
