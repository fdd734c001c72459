import { describe, expect, test } from '@jest/globals';
import { ingest, ingestOne, STORY } from './made.ts';

const P = STORY.map((text) => `<p>${text}</p>`);
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Maranello wins in Harbour | Harbour Post</title>${head}</head><body>${body}</body></html>`;
const textOf = async (html: string): Promise<string[]> => (await ingestOne('a.html', html)).text.split('\n\n');

describe('the body of a page', () => {
  test.each([
    [
      'navigation, header and footer',
      `<nav><a href=/>Home</a></nav><header><h1>Maranello wins in Harbour</h1></header><main>${P.join('')}</main><footer><p>© Harbour Post, all the news of the harbour since 1921.</p></footer>`,
    ],
    [
      'a cookie wall',
      `<div class="cookie-consent"><p>We use cookies, and so do our partners, to show you what you like.</p></div><article>${P.join('')}</article>`,
    ],
    [
      'an advertisement and a related box within',
      `<article>${P[0]}<div class="ad-slot">Advertisement</div>${P[1]}<div class="related-stories"><h3>Related</h3><ul><li><a href=/a>Ten shoes for the summer that is coming</a></li></ul></div>${P[2]}</article>`,
    ],
    [
      'a caption',
      `<article>${P[0]}<figure><img src=a.jpg><figcaption>Maranello at the line, well clear of the field.</figcaption></figure>${P.slice(1).join('')}</article>`,
    ],
    [
      'a caption in a table',
      `<article>${P[0]}<table><tr><td><img src=a.jpg></td></tr><tr><td>Maranello at the line, well clear.</td></tr></table>${P.slice(1).join('')}</article>`,
    ],
    [
      'a newsletter form without names',
      `<article>${P.join('')}<section><h4>The Long Run</h4><p>A weekly letter about running, free on Fridays.</p><input type="email"></section></article>`,
    ],
    [
      'comments',
      `<article>${P.join('')}</article><section id="comments"><h3>Comments (2)</h3><p>I was there, and it was the finest race that I have seen in thirty years of watching.</p></section>`,
    ],
    [
      'comments that only a heading tells',
      `<div>${P.join('')}<h3>2 comments</h3><div>Jo: I was there, and it was the finest race.</div></div>`,
    ],
    [
      'a share bar, an author box, tags',
      `<article>${P.join('')}<div class="share-bar"><a href=#>Facebook</a></div><div class="author-bio"><p>Tom Roe writes about running, and has done so for thirty years.</p></div><p class="tags"><a href=#>800m</a></p></article>`,
    ],
    [
      'teasers in a list that nothing names',
      `<div class="x1"><div class="x2">${P.join('')}</div></div><div class="x3">${['a', 'b', 'c', 'd'].map((name) => `<div class="y"><h3><a href=/${name}>A headline that is long enough ${name}</a></h3><p>And a line about it, in which something, no matter what, is told.</p></div>`).join('')}</div>`,
    ],
    [
      'the headline and the byline',
      `<article><div class=k>ATHLETICS</div><h1>Maranello wins in Harbour</h1><div class=b>Tom Roe in Harbour</div>${P.join('')}</article>`,
    ],
    ['unclosed elements', `<article><p>${STORY[0]}<p>${STORY[1]}<p>${STORY[2]}`],
    [
      'the table layout of old pages',
      `<table><tr><td><a href=a>Home</a><br><a href=b>Results</a></td><td><font size=5><b>Maranello wins in Harbour</b></font><br><br>${STORY[0]}<p>${STORY[1]}<p>${STORY[2]}</td></tr></table>`,
    ],
    [
      'an element with an alarming name that holds the article',
      `<div class="subscription-wall sidebar-page">${P.join('')}</div>`,
    ],
    [
      'hidden text',
      `<article>${P.join('')}<div style="display: none"><p>This text is for nobody, and it is there all the same.</p></div></article>`,
    ],
  ])('without %s', async (_name, body) => {
    expect(await textOf(page(body))).toEqual([...STORY]);
  });

  test.each([
    [
      'a standfirst above the body',
      `<article><h1>Maranello wins in Harbour</h1><p class="standfirst">The Norwegian takes a second off her best, alone for half the race</p><div class="article-body">${P.join('')}</div></article>`,
      ['The Norwegian takes a second off her best, alone for half the race', ...STORY],
    ],
    [
      'sub-headings',
      `<article>${P[0]}<h2>A race of one</h2>${P.slice(1).join('')}</article>`,
      [STORY[0], 'A race of one', STORY[1], STORY[2]],
    ],
    [
      'a table of results, row by row',
      `<article>${P.join('')}<h3>Women, 800m</h3><table><tr><th>1</th><td>Ilka Maranello</td><td>1:57.21</td></tr><tr><td>2</td><td>Ana Diaz</td><td>1:59.01</td></tr></table></article>`,
      [...STORY, 'Women, 800m', '1 Ilka Maranello 1:57.21\n2 Ana Diaz 1:59.01'],
    ],
    [
      'results below the body',
      `<article><h1>Maranello wins in Harbour</h1><div itemprop="articleBody">${P.join('')}</div><div class="r"><h3>Women, 800m</h3><table><tr><td>1</td><td>Ilka Maranello</td><td>1:57.21</td></tr><tr><td>2</td><td>Ana Diaz</td><td>1:59.01</td></tr></table></div></article>`,
      [...STORY, 'Women, 800m', '1 Ilka Maranello 1:57.21\n2 Ana Diaz 1:59.01'],
    ],
    [
      'a list',
      `<article>${P[0]}<ul><li>First: 56.9 at the bell.</li><li>Then: 1:00.3, alone.</li></ul>${P.slice(1).join('')}</article>`,
      [STORY[0], 'First: 56.9 at the bell.\nThen: 1:00.3, alone.', STORY[1], STORY[2]],
    ],
    [
      'a quoted post with its date',
      `<div class="article-body">${P[0]}<div class="social-embed"><blockquote class="twitter-tweet"><p>What a race, and what a time.</p>— Harbour Track (@harbourtrack) <a href=#>June 2, 2024</a></blockquote></div>${P.slice(1).join('')}</div>`,
      [STORY[0], 'What a race, and what a time.', '— Harbour Track (@harbourtrack) June 2, 2024', STORY[1], STORY[2]],
    ],
    [
      'inline markup without stray spaces',
      `<article><p>She ran <b>1:57</b>.<i>21</i>, <a href=x>her best</a>, and <em>that</em> was that, at the end of a long season.</p>${P.join('')}</article>`,
      ['She ran 1:57.21, her best, and that was that, at the end of a long season.', ...STORY],
    ],
  ])('with %s', async (_name, body, wanted) => {
    expect(await textOf(page(body))).toEqual(wanted);
  });

  test('text for readers without scripts, where there is no other', async () => {
    expect(await textOf(page(`<div id=app></div><noscript>${P.join('')}</noscript>`))).toEqual([...STORY]);
  });

  test('a page without an article is rejected', async () => {
    expect((await ingest('a.html', page('<nav><a href=/>Home</a></nav>'))).rejected).toEqual([
      { path: 'a.html', code: 'no-text', reason: 'no text of an article was found' },
    ]);
  });
});

describe('what a page says of itself', () => {
  const META = `<meta property="og:site_name" content="Harbour Post"><link rel=canonical href="https://post.example/2024/06/02/maranello"><meta name="author" content="By Tom Roe"><meta property="article:tag" content="800m"><meta property="article:modified_time" content="2024-06-03T07:00:00+02:00">`;
  test('title, outlet, byline, address, language, tags, last change', async () => {
    const article = await ingestOne('a.html', page(`<h1>Maranello wins in Harbour</h1>${P.join('')}`, META));
    expect(article).toMatchObject({
      title: 'Maranello wins in Harbour',
      outlet: 'Harbour Post',
      byline: 'Tom Roe',
      url: 'https://post.example/2024/06/02/maranello',
      language: 'en',
      tags: ['800m'],
      modified: '2024-06-03',
      format: 'html',
    });
  });

  const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
  test.each([
    ['JSON-LD', ld('{"@type":"NewsArticle","headline":"x","datePublished":"2024-06-02T20:00:00+02:00"}'), 'json-ld'],
    [
      'JSON-LD in a graph, among others',
      ld(
        '{"@graph":[{"@type":"WebSite","name":"Post"},{"@type":["NewsArticle"],"headline":"Maranello wins in Harbour","datePublished":"2024-06-02"},{"@type":"NewsArticle","headline":"Another","datePublished":"2020-01-02"}]}',
      ),
      'json-ld',
    ],
    [
      'JSON-LD in a list',
      ld('[{"@type":"Organization"},{"@type":"BlogPosting","headline":"x","datePublished":"2024-06-02"}]'),
      'json-ld',
    ],
    [
      'JSON-LD with a comma too many',
      ld('{"@type":"NewsArticle","headline":"x","datePublished":"2024-06-02",}'),
      'json-ld',
    ],
    [
      'JSON-LD that is cut off',
      ld('{"@type":"NewsArticle","headline":"x","datePublished":"2024-06-02T10:00:00Z","author":{'),
      'json-ld',
    ],
    ['Open Graph', '<meta property="article:published_time" content="2024-06-02T20:00:00+02:00">', 'meta'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2024-06-02">', 'meta'],
    ['the address', '<link rel=canonical href="https://post.example/2024/06/02/maranello">', 'url'],
    [
      'the address, with the month in letters',
      '<link rel=canonical href="https://post.example/2024/jun/02/maranello">',
      'url',
    ],
  ])('published, from %s', async (_name, head, from) => {
    expect(await ingestOne('a.html', page(P.join(''), head))).toMatchObject({
      published: '2024-06-02',
      publishedFrom: from,
    });
  });

  test.each([
    [
      'a time element',
      `<h1>Maranello wins in Harbour</h1><time datetime="2024-06-02T20:00">2 June</time>${P.join('')}`,
      'time-element',
    ],
    [
      'microdata',
      `<h1>Maranello wins in Harbour</h1><span itemprop="datePublished" content="2024-06-02">today</span>${P.join('')}`,
      'time-element',
    ],
    [
      'a line under the headline',
      `<h1>Maranello wins in Harbour</h1><div>Sunday, 2 June 2024 | Athletics</div>${P.join('')}`,
      'dateline',
    ],
    ['a line over the headline', `<div>2 June 2024</div><h1>Maranello wins in Harbour</h1>${P.join('')}`, 'dateline'],
    [
      'the published one of two',
      `<h1>Maranello wins in Harbour</h1><time class="updated" datetime="2024-06-05">x</time><time class="published" datetime="2024-06-02">x</time>${P.join('')}`,
      'time-element',
    ],
    [
      'not that of a comment',
      `<h1>Maranello wins in Harbour</h1><div>2 June 2024</div>${P.join('')}<div class="comments"><time datetime="2024-06-09">x</time></div>`,
      'dateline',
    ],
  ])('published, from %s', async (_name, body, from) => {
    expect(await ingestOne('a.html', page(body))).toMatchObject({ published: '2024-06-02', publishedFrom: from });
  });

  test('published, from a quoted post where there is nothing else', async () => {
    const post =
      '<blockquote class="twitter-tweet"><p>What a race.</p>— Harbour Track (@harbourtrack) June 2, 2024</blockquote>';
    expect(await ingestOne('a.html', page(`<article>${P.join('')}${post}${P[0]}</article>`))).toMatchObject({
      published: '2024-06-02',
      publishedFrom: 'embedded',
    });
  });

  test("a moment in universal time falls on the paper's own day", async () => {
    const head = `<link rel=canonical href="https://post.example/2024/06/02/x">${ld('{"@type":"NewsArticle","headline":"x","datePublished":"2024-06-03T01:30:00Z"}')}`;
    expect((await ingestOne('a.html', page(P.join(''), head))).published).toBe('2024-06-02');
  });

  test('a template that says the wrong language is not believed', async () => {
    const german =
      '<p>Die Läuferin war in der zweiten Runde nicht mehr zu schlagen, und sie hat das Rennen auch gewonnen, vor der Zweiten.</p>';
    const article = await ingestOne('a.html', page(german + german));
    expect(article.language).toBe('de');
    expect(article.notes).toContain('declared as en, but reads as de');
  });

  test.each([
    ['Maranello wins in Harbour | Harbour Post', 'Harbour Post'],
    ['Maranello wins in Harbour - Athletics - Harbour Post', 'Harbour Post'],
    ['Harbour Post: Maranello wins in Harbour', 'Harbour Post'],
  ])('the outlet from %j', async (title, outlet) => {
    const html = `<html><head><title>${title}</title></head><body><h1>Maranello wins in Harbour</h1>${P.join('')}<div>© 2024 Harbour Post</div></body></html>`;
    expect(await ingestOne('a.html', html)).toMatchObject({ title: 'Maranello wins in Harbour', outlet });
  });
});
