import { createHash } from 'node:crypto';
import type { Claim } from '../claims/index.ts';
import type { Article } from '../model/article.ts';
import type { Unplaced } from '../model/run.ts';
import { readArticle } from './discourse/read-article.ts';
import type { ArticleReading } from './discourse/reading.ts';
import { SIEVES } from './sieves/index.ts';
import { joinDrafts } from './sieves/performances/join.ts';
import { performRecord } from './sieves/performances/performances.ts';
import { spreadRecords } from './sieves/performances/record-spread.ts';
import { spreadSexes } from './sieves/performances/sexes.ts';
import { settleRankedEvents } from './sieves/rankings/ranked-events.ts';
import type { Draft } from './sieves/sieve.ts';
import { settleHeldEvents } from './sieves/tenures/held-events.ts';
import { evidenceOf, overlaps, type Span } from './text/spans.ts';

/** What an article says, and the numbers like marks that were bound to nobody. */
export interface Extracted {
  readonly claims: readonly Claim[];
  readonly unplaced: readonly Unplaced[];
}

const isEnglish = (article: Article): boolean => article.language === null || /^en\b/i.test(article.language);

const hash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);

/** Gives drafts their ids and evidence; two drafts that say the same in the same place are one claim. */
const finishClaims = (reading: ArticleReading, drafts: readonly Draft[]): Claim[] => {
  const { article } = reading;
  const toEvidence = evidenceOf(article.text);
  const claims = new Map<string, Claim>();
  for (const draft of drafts) {
    const { spans, modality, confidence, sieve, ...fields } = draft;
    const evidence = spans.map(toEvidence);
    const id = `c_${hash([article.id, fields, evidence.map(({ start, end }) => [start, end])])}`;
    const speaker = reading.speakerAt(spans[0]!.start)?.name ?? null;
    claims.set(id, { id, article: article.id, evidence, modality, speaker, confidence, sieve, ...fields } as Claim);
  }
  return [...claims.values()].sort(
    (a, b) =>
      a.evidence[0]!.start - b.evidence[0]!.start || a.evidence[0]!.end - b.evidence[0]!.end || (a.id < b.id ? -1 : 1),
  );
};

const findUnplaced = (reading: ArticleReading, drafts: readonly Draft[]): Unplaced[] => {
  const toEvidence = evidenceOf(reading.article.text);
  const placed: Span[] = drafts.flatMap((draft) => draft.spans);
  return reading.readings.flatMap(({ sentence, mentions }) =>
    mentions.flatMap((mention) => {
      if (mention.sort !== 'mark' || placed.some((span) => overlaps(span, mention))) return [];
      const { start, end } = toEvidence(mention);
      return [{ article: reading.article.id, text: mention.text, start, end, sentence: sentence.text }];
    }),
  );
};

/**
 * Reads what one article claims. Pure and deterministic; knows nothing of other articles.
 * @returns claims in the order of the text; none for an article that is not in English
 */
export const extractClaims = (article: Article): Extracted => {
  if (!isEnglish(article)) return { claims: [], unplaced: [] };
  const reading = readArticle(article);
  const found = reading.readings.flatMap((sentence) =>
    SIEVES.flatMap((sieve): readonly Draft[] => sieve.find(sentence, reading)),
  );
  const drafts = spreadSexes(
    settleRankedEvents(settleHeldEvents(spreadRecords(joinDrafts(found), reading, performRecord(reading)))),
    reading,
  );
  return { claims: finishClaims(reading, drafts), unplaced: findUnplaced(reading, drafts) };
};
