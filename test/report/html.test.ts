import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { LIMITS } from '../../src/report/html/context.ts';
import { renderHtml } from '../../src/report/html.ts';
import type { Results } from '../../src/report/results.ts';
import { makeArticle, makeClaim, makeConflict, makeRecord, makeResults, makeRun } from './sample.ts';

const render = (results: Results): string => [...renderHtml(results, makeRun(results))].join('');

const one = makeArticle('one', 'Snow fell. Ola Vinter won in 3:50.01 on Thursday. He was glad.', {
  title: 'Vinter wins',
  outlet: 'The Fjord Post',
  url: 'https://fjord.example/vinter?a=1&b=2',
});
const two = makeArticle('two', 'Vinter ran 3:50.10, they said.');
const claims = [makeClaim('c1', one, '3:50.01'), makeClaim('c2', two, '3:50.10')];
const conflict = makeConflict('x1', claims, { verdict: { value: '3:50.01', because: 'the results say so' } });
const results = makeResults({
  articles: [one, two],
  claims,
  conflicts: [conflict],
  records: [makeRecord('r1', claims[0]!, { conflicts: [conflict.id] })],
  unplaced: [{ article: two.id, text: '3:50.10', start: 11, end: 18, sentence: two.text }],
  unchecked: [{ check: 'interval', reason: 'no date for the first race', claims: [] }],
  rejected: [{ path: 'scan.txt', code: 'binary', reason: 'not text' }],
});

describe('the report', () => {
  const $ = load(render(results));

  test('shows each side with its quote in its sentence, the evidence marked', () => {
    const quotes = $('.conflict blockquote')
      .toArray()
      .map((quote) => $(quote).text());
    expect(quotes).toEqual(['Ola Vinter won in 3:50.01 on Thursday.', 'Vinter ran 3:50.10, they said.']);
    expect(
      $('.conflict mark')
        .toArray()
        .map((mark) => $(mark).text()),
    ).toEqual(['3:50.01', '3:50.10']);
  });

  test('names the article, its outlet, date and path, and links to its address', () => {
    const source = $('.conflict figcaption').first();
    expect(source.text()).toBe('The Fjord Post Vinter wins, 2 May 2031 · one.txt');
    expect(source.find('a').first().attr('href')).toBe('https://fjord.example/vinter?a=1&b=2');
  });

  test('shows a sentence once, however many claims rest on it', () => {
    const again = { ...claims[0]!, id: 'c_again0000000' };
    const side = { ...conflict.values[0]!, claims: [claims[0]!.id, again.id] };
    const page = load(
      render({ ...results, claims: [...claims, again], conflicts: [{ ...conflict, values: [side] }], records: [] }),
    );
    expect(page('.conflict blockquote').length).toBe(1);
    expect(page('.conflict .left-out').length).toBe(0);
  });

  test('gives the verdict, marks the side that holds, and anchors the id', () => {
    expect($('.verdict').text()).toContain('3:50.01 the results say so');
    expect($('.side.holds h4').text()).toContain('3:50.01');
    expect($(`#${conflict.id}`).length).toBe(1);
    expect($(`td.conflicts a[href="#${conflict.id}"]`).text()).toBe('mark');
  });

  test('shows records, articles, and what was not understood, checked or read', () => {
    expect($('#records tbody tr').text().replace(/\s+/g, ' ')).toContain(
      'Ola Vinter NOR 3:50.01 1. NR Winter Games Tromso, NOR 1 May 2031',
    );
    expect($('#articles li').length).toBe(2);
    expect($('#unplaced mark').text()).toBe('3:50.10');
    expect($('#unchecked tbody').text()).toContain('no date for the first race');
    expect($('#rejected tbody').text()).toContain('scan.txtbinarynot text');
  });

  test('every link within the page leads to something on it', () => {
    const targets = $('a[href^="#"]')
      .toArray()
      .map((link) => $(link).attr('href')!);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => $(target).length !== 1)).toEqual([]);
  });

  test('loads nothing and runs nothing: the policy allows its own style alone', () => {
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content')!;
    const hash = createHash('sha256').update($('style').text()).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect($('script, link, img, iframe, object, [style], [onclick], [src]').length).toBe(0);
  });
});

describe('a hostile article', () => {
  const evil = '<script>alert(1)</script>"><img src=x onerror=alert(2)>';
  const bad = makeArticle('bad', `${evil} ran 3:50.01\u202E.${evil}`, {
    title: evil,
    outlet: evil,
    path: `${evil}.txt`,
    url: 'javascript:alert(3)',
    notes: [evil],
  });
  const claim = makeClaim('c1', bad, '3:50.01');
  const page = render(
    makeResults({
      articles: [bad],
      claims: [{ ...claim, speaker: evil }],
      conflicts: [
        makeConflict('x1', [claim], {
          subject: evil,
          explanation: evil,
          verdict: { value: evil, because: evil },
          values: [{ value: evil, text: evil, claims: [claim.id], articles: [bad.id] }],
        }),
      ],
      records: [makeRecord('r1', claim, { athlete: { name: evil, nationality: null }, competition: { name: evil } })],
      rejected: [{ path: evil, code: 'failed', reason: evil }],
      unchecked: [{ check: evil, reason: evil, claims: [] }],
      unplaced: [{ article: bad.id, text: evil, start: 0, end: 8, sentence: evil }],
    }),
  );
  const $ = load(page);

  test('writes no element into the page', () => {
    expect($('script, img, [onerror]').length).toBe(0);
    expect($('h3').first().text()).toContain('<script>alert(1)</script>');
  });

  test('makes no link of an address that is not http, and turns no line round', () => {
    expect(
      $('a')
        .toArray()
        .map((link) => $(link).attr('href')!)
        .filter((href) => !href.startsWith('#')),
    ).toEqual([]);
    expect(page).not.toContain('\u202E');
  });
});

describe('a large run', () => {
  const many = 3000;
  const articles = Array.from({ length: many }, (_, index) => makeArticle(String(index), 'Vinter ran 3:50.10.'));
  const ran = articles.map((article, index) => makeClaim(String(index), article, '3:50.10'));
  const page = render(
    makeResults({
      articles,
      claims: ran,
      conflicts: ran.map((claim, index) => makeConflict(String(index), [claim])),
      records: ran.map((claim, index) => makeRecord(String(index), claim)),
      rejected: articles.map(({ path }) => ({ path, code: 'empty' as const, reason: 'the file is empty' })),
      unplaced: articles.map(({ id }) => ({ article: id, text: '3:50.10', start: 11, end: 18, sentence: '' })),
    }),
  );
  const $ = load(page);

  test('keeps the page bounded, and says what is left out and where it is', () => {
    expect(page.length).toBeLessThan(2_500_000);
    expect($('.conflict').length).toBe(LIMITS.conflicts);
    expect($('#records tbody tr').length).toBe(LIMITS.records);
    expect(
      $('.left-out')
        .toArray()
        .map((line) => $(line).text()),
    ).toEqual([
      '2,750 more errors are in conflicts.jsonl.',
      '2,000 more records are in records.jsonl.',
      '2,000 more articles are in articles.jsonl.',
      '2,750 more such numbers are in run.json.',
      '2,750 more inputs are in rejected.jsonl.',
    ]);
  });

  test('links only to what it shows', () => {
    const ids = new Set(
      $('[id]')
        .toArray()
        .map((element) => $(element).attr('id')!),
    );
    const dead = $('a[href^="#"]')
      .toArray()
      .map((link) => $(link).attr('href')!.slice(1))
      .filter((id) => !ids.has(id));
    expect(dead).toEqual([]);
  });
});

describe('nothing to show', () => {
  test.each([
    ['no article', makeResults(), 'Nothing was read'],
    ['no conflict', makeResults({ articles: [one] }), 'No contradiction found in 1 article'],
    [
      'warnings alone',
      makeResults({ articles: [one], claims, conflicts: [makeConflict('w', claims, { severity: 'warning' })] }),
      '1 doubt in 1 article',
    ],
  ])('%s', (_, empty, headline) => {
    expect(load(render(empty))('h1').text()).toBe(headline);
  });
});
