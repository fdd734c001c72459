import { readFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { makeReviewServer } from '../../src/commands/review/server.ts';
import { makeArticle, makeClaim, makeConflict } from '../report/sample.ts';
import { makeFolder, rowsOf } from './terminal.ts';

const folder = makeFolder();
const article = makeArticle('one', 'Vinter ran 3:50:01 or 3:50.10.');
const claims = [makeClaim('c1', article, '3:50:01'), makeClaim('c2', article, '3:50.10')];
const conflicts = [
  makeConflict('x1', claims),
  makeConflict('x2', claims.slice(0, 1), {
    type: 'notation',
    verdict: { value: '3:50.01', because: 'a colon before the hundredths' },
  }),
].map((conflict) => ({ ...conflict, id: conflict.id.replace('x_x', 'x_a') }));
const [first, second] = conflicts;
let server: Server;
let port: number;

beforeAll(async () => {
  server = makeReviewServer(folder, { articles: [article], claims, records: [], conflicts, rejected: [], run: null });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (method: string, path: string, headers: Readonly<Record<string, string>>, body = '') =>
  new Promise<{ status: number; text: string; headers: Readonly<Record<string, unknown>> }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const page = async () => load((await ask('GET', '/', {})).text);
const token = async (): Promise<string> => String((await page())('input[name=token]').first().attr('value'));
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const post = async (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  ask(
    'POST',
    '/decisions',
    { ...form, origin: `http://127.0.0.1:${port}`, ...headers },
    new URLSearchParams({ token: await token(), ...fields }).toString(),
  );

describe('the review page', () => {
  test('shows each conflict with its sides, its quotes and a form, and may load nothing', async () => {
    const $ = await page();
    expect($('h1').text()).toBe('2 conflicts to settle');
    expect($('form').length).toBe(2);
    expect(
      $('form')
        .first()
        .find('label')
        .toArray()
        .map((label) => $(label).text().trim()),
    ).toEqual(['3:50:01 holds', '3:50.10 holds', 'these do not contradict each other']);
    expect(
      $('form')
        .last()
        .find('label')
        .toArray()
        .map((label) => $(label).text().trim()),
    ).toEqual(['3:50:01 holds', '3:50.01 holds', 'these do not contradict each other']);
    const { headers } = await ask('GET', '/', {});
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.each([
    ['a post from another site', { origin: 'http://evil.example' }, 403],
    ['a post from another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['a post that hides where it comes from', { origin: 'null' }, 403],
    ['another name for this machine', { host: 'rebound.example' }, 403],
    ['a body that is no form', { 'content-type': 'text/plain' }, 400],
  ])('refuses %s', async (_, headers, status) => {
    expect((await post({ conflict: first!.id, side: '0', note: '' }, headers)).status).toBe(status);
  });

  test.each([
    ['an old token', { conflict: first!.id, side: '0', token: 'x' }, 403],
    ['a conflict that is not here', { conflict: 'x_ffffffffffff', side: '0' }, 400],
    ['a side that there is not', { conflict: first!.id, side: '7' }, 400],
    ['a side that is no number', { conflict: first!.id, side: '__proto__' }, 400],
    ['no side', { conflict: first!.id }, 400],
    ['a form that is too long', { conflict: first!.id, side: '0', note: 'x'.repeat(20_000) }, 400],
  ])('refuses %s', async (_, fields, status) => {
    expect((await post(fields)).status).toBe(status);
  });

  test.each([
    ['GET', '/../../etc/passwd'],
    ['GET', '/decisions'],
    ['PUT', '/'],
  ])('%s %s finds nothing', async (method, path) => {
    expect((await ask(method, path, {})).status).toBe(404);
  });

  test('appends a decision, and shows it as settled', async () => {
    const { status, headers } = await post({ conflict: first!.id, side: '1', note: ' saw <b>the</b> results ' });
    expect([status, headers.location]).toEqual([303, '/']);
    await post({ conflict: second!.id, side: 'verdict', note: '' });
    expect(rowsOf(readFileSync(join(folder, 'decisions.jsonl'), 'utf8'))).toEqual([
      { conflict: first!.id, value: '3:50.10', note: 'saw <b>the</b> results' },
      { conflict: second!.id, value: '3:50.01', note: '' },
    ]);
    const $ = await page();
    expect($('h1').text()).toBe('All conflicts are settled');
    expect($('.settled').first().text()).toBe('Ola Vinter in the mile: 3:50.10 holds, “saw <b>the</b> results”');
  });
});
