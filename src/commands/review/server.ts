import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Conflict } from '../../model/conflict.ts';
import type { Decision } from '../../model/decision.ts';
import { type OutputFolder, readDecisions } from '../../pipeline/read-results.ts';
import { STYLE } from '../../report/html/style.ts';
import { BY_VERDICT, FORM_STYLE, NO_CONFLICT, ownVerdict, renderReview } from './page.ts';

const STYLE_HASH = createHash('sha256')
  .update(STYLE + FORM_STYLE)
  .digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
const LARGEST_FORM = 16_384;

/** The file of decisions in an output folder. */
export const decisionsFile = (folder: string): string => join(folder, 'decisions.jsonl');

const answer = (response: ServerResponse, status: number, text: string, type = 'text/plain'): void => {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  response.end(text);
};

const readForm = async (request: IncomingMessage): Promise<URLSearchParams | null> => {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? '')) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_FORM) return null;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
};

const valueOfSide = (conflict: Conflict, side: string): string | null | undefined => {
  if (side === NO_CONFLICT) return null;
  if (side === BY_VERDICT) return ownVerdict(conflict) ?? undefined;
  return /^\d+$/.test(side) ? conflict.values[Number(side)]?.value : undefined;
};

/** The decision that a form states; null where it names no conflict or no side of one. */
const toDecision = (folder: OutputFolder, form: URLSearchParams): Decision | null => {
  const conflict = folder.conflicts.find(({ id }) => id === form.get('conflict'));
  const side = form.get('side');
  if (conflict === undefined || side === null) return null;
  const value = valueOfSide(conflict, side);
  if (value === undefined) return null;
  return { conflict: conflict.id, value, note: (form.get('note') ?? '').trim().slice(0, 500) };
};

/**
 * The review page of one output folder, for a browser on this machine alone. A post is taken only
 * from the page itself: its address, its origin and the token of this start must all be right, so
 * that no other site that the editor has open can settle anything.
 */
export const makeReviewServer = (path: string, folder: OutputFolder): Server => {
  const token = randomBytes(16).toString('hex');
  const decisions = (): readonly Decision[] =>
    existsSync(decisionsFile(path)) ? readDecisions(decisionsFile(path)) : [];

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = `127.0.0.1:${request.socket.localPort}`;
    // A name that somebody else's server points at this machine is not this page.
    if (request.headers.host !== host) return answer(response, 403, 'This page is served on 127.0.0.1 only.\n');
    const url = request.url ?? '/';
    if (request.method === 'GET' && url === '/') {
      return answer(response, 200, renderReview(folder, decisions(), token), 'text/html');
    }
    if (request.method !== 'POST' || url !== '/decisions') return answer(response, 404, 'There is nothing here.\n');
    if (request.headers.origin !== `http://${host}`) {
      return answer(response, 403, 'A decision is taken from the review page only.\n');
    }
    const form = await readForm(request);
    if (form === null) return answer(response, 400, 'Expected a short form.\n');
    if (form.get('token') !== token)
      return answer(response, 403, 'The page is from an earlier start: load it again.\n');
    const decision = toDecision(folder, form);
    if (decision === null) return answer(response, 400, 'Expected a conflict of this folder, and one of its sides.\n');
    appendFileSync(decisionsFile(path), `${JSON.stringify(decision)}\n`);
    response.writeHead(303, { location: '/' });
    response.end();
  };

  return createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      answer(response, 500, `${error instanceof Error ? error.message : String(error)}\n`);
    });
  });
};
