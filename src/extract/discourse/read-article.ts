import type { Article } from '../../model/article.ts';
import type { Environment } from '../../model/values.ts';
import { findMentions } from '../mentions/index.ts';
import type { AnyMention } from '../mentions/mention.ts';
import { findQuotations } from '../text/quotations.ts';
import { splitSentences } from '../text/sentences.ts';
import { resolveAthletes } from './coreference.ts';
import { type ArticleReading, readSentence } from './reading.ts';
import { type Scene, trackScenes } from './scenes.ts';
import { findSpeakers } from './speakers.ts';
import type { WhereWhen } from './where-when.ts';

/** The environment that a happening's competition, or else the whole article's words, tell. */
const environmentOf = (place: WhereWhen, indoorArticle: boolean): Environment | null => {
  if (place.competition?.environment) return place.competition.environment;
  return indoorArticle ? 'indoor' : null;
};

/** False for a date that is surely of the season out of doors: `2004-08`. A day or month that is not known may be any. */
const isUnderRoof = ({ date }: WhereWhen): boolean =>
  date === null || date.value.length < 7 || /-(?:01|02|03|11|12)/.test(date.value.slice(4, 7));

// `in August`, `On 14 August`: told of more than the winter; not `last August`
const SUMMER = /\b(?:[Ii]n|[Oo]n(?: \d{1,2})?) (?:June|July|August)\b/;

/** Reads an article: sentences, mentions, who is who, and which happening each piece speaks of. */
export const readArticle = (article: Article): ArticleReading => {
  const sentences = splitSentences(article.text);
  const quotations = findQuotations(article.text);
  const mentions = findMentions(sentences);
  const readings = sentences.map((sentence, index) => readSentence(sentence, mentions[index] ?? [], quotations));
  const athletes = resolveAthletes(article, sentences, mentions, quotations);
  const scenes = trackScenes(article, readings);
  const indoorArticle =
    scenes.meeting.competition?.environment === 'indoor' ||
    (scenes.meeting.competition?.environment == null &&
      /\bindoors?\b/i.test(`${article.title ?? ''} ${article.text.slice(0, 600)}`) &&
      !SUMMER.test(article.text.slice(0, 1500)));
  const toScene = (place: WhereWhen & { main: boolean }): Scene => ({
    ...place,
    environment: environmentOf(
      place,
      indoorArticle && isUnderRoof(place) && (place.main || place.competition === null),
    ),
  });
  const personOf = (mention: AnyMention) => athletes.of.get(mention) ?? null;
  return {
    article,
    readings,
    personOf,
    sceneOf: (reading, anchor, options) => toScene(scenes.at(reading, anchor, options)),
    meeting: toScene({ ...scenes.meeting, main: true }),
    speakerAt: findSpeakers(readings, quotations, personOf),
  };
};
