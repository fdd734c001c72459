import type { Email } from 'postal-mime';
import { settleCharacters } from '../characters.ts';
import { cleanBlocks } from '../clean-blocks.ts';
import { messageOf } from '../errors.ts';
import { type Draft, type DraftReading, EMPTY_DRAFT } from '../formats/format.ts';
import { readPage } from '../formats/html.ts';
import { splitParagraphs } from '../formats/paragraphs.ts';
import { mendMojibake } from '../mojibake.ts';
import { MAX_BYTES } from '../options.ts';
import { readDate } from '../written-dates.ts';
import { type Container, collect } from './container.ts';

// A header's own lines: `From: The Lap <news@lap.example>`. Two of them begin a mail.
const HEADER_LINE =
  /^(?:from|to|subject|date|mime-version|received|return-path|message-id|delivered-to|x-[\w-]{1,40}|content-type|reply-to|list-id|dkim-signature): ?\S/gim;

// `From: The Third Lap <news@lap.example>`: the name is the outlet.
const HTML_LEAST = 200;

/** A newsletter as a mail program stores it. Its HTML part is read as a page; its sender is the outlet. */
export const mailContainer: Container = {
  name: 'eml',
  unbounded: false,
  matches: (head, path) => {
    const text = Buffer.from(head.subarray(0, 4000)).toString('latin1');
    if (!/^[A-Za-z-]{2,40}: ?\S/.test(text)) return false;
    const found = new Set(
      (text.split(/\r?\n\r?\n/)[0]!.match(HEADER_LINE) ?? []).map((line) => line.split(':')[0]!.toLowerCase()),
    );
    return /\.(?:eml|mht)$/.test(path)
      ? found.size >= 1
      : found.size >= 3 && (found.has('from') || found.has('received'));
  },
  async *read(input): AsyncGenerator<DraftReading> {
    const { path, options } = input;
    const reject = (code: DraftReading['rejected'][number]['code'], reason: string): DraftReading => ({
      drafts: [],
      rejected: [{ path, code, reason }],
    });
    const limit = options.maxBytes ?? MAX_BYTES;
    const bytes = await collect(input.chunks(), limit);
    if (bytes === null) {
      yield reject('too-large', `more than ${limit} bytes`);
      return;
    }
    let mail: Email;
    try {
      const { default: PostalMime } = await import('postal-mime');
      mail = await PostalMime.parse(Buffer.from(bytes), { maxNestingDepth: 50 });
    } catch (error) {
      yield reject('unreadable', `the mail cannot be read: ${messageOf(error)}`);
      return;
    }
    const date = mail.date === undefined ? null : readDate(mail.date);
    const notes = mail.attachments.length === 0 ? [] : [`attachments not read: ${mail.attachments.length}`];
    const known = {
      path,
      identity: bytes,
      format: 'eml',
      title: mail.subject ?? null,
      outlet: mail.from?.name || mail.from?.address?.split('@')[1] || null,
      publishedSignals: date === null ? [] : [{ from: 'header' as const, value: date }],
    };
    const html = mail.html === undefined ? '' : mendMojibake(mail.html).text;
    const page = html === '' ? null : readPage({ ...input, bytes, text: html, notes, url: null });
    if (page !== null && (page.blocks.join('').length >= HTML_LEAST || mail.text === undefined)) {
      yield { drafts: [{ ...page, ...known }], rejected: [] };
      return;
    }
    const { blocks, removed } = cleanBlocks(splitParagraphs(settleCharacters(mendMojibake(mail.text ?? '').text)));
    const draft: Draft = { ...EMPTY_DRAFT, ...known, notes, removed, blocks };
    yield { drafts: [draft], rejected: [] };
  },
};
