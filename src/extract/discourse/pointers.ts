import { allMatches, occurs } from '../text/matching.ts';
import { barrierBetween } from './barriers.ts';
import type { Reading } from './reading.ts';

/** Openings that keep a sentence at the happening of the one before: `This showdown`, `There`, `In that race`. */
const POINTS_BACK =
  /^["“'‘]?(?:this|that (?!is\b|was\b)|there(?! (?:is|are|was|were)\b)|(?:in|at|on) (?:this|that|the same)|(?:the|at the|in the) same|that (?:day|night|evening|race)|then|while,)\b/i;

/** True where a sentence without cues of its own goes on with what was told just before. */
export const pointsBack = (reading: Reading): boolean => occurs(reading.masked.text, POINTS_BACK);

const SAME_PLACE =
  /\b(?:the (?:very )?same|this(?: same)?|that(?: same)?) (?:stadium|track|hall|arena|oval|city|venue|place|town|circuit|course|building|runway|roads|streets|spot|ring|lane)\b/gi;
const SAME_MEETING =
  /\b(?:the (?:very )?same|this(?: same)?) (?:meet|meeting|event|race|competition|championships?|games|trials)\b/gi;
/** `his own ⟨M⟩, set here`, `has won the race ⟨D⟩`. */
const HERE = /\bhere\b/gi;

/** Which parts of the happening before an anchor points to with words: `in the same hall`, `at the same meet in ⟨D⟩`. */
export const pointedAt = (
  reading: Reading,
  index: number,
): { readonly venue: boolean; readonly competition: boolean } => {
  const reaches = (of: RegExp): boolean =>
    allMatches(reading.masked.text, of).some((match) => barrierBetween(reading.masked, match.index, index) < 0.9);
  const competition = reaches(SAME_MEETING);
  return { competition, venue: competition || reaches(SAME_PLACE) || reaches(HERE) };
};

// `was second there with ⟨M⟩`, `where she had won there in ⟨D⟩`; not `there was a delay`, `from there`, `out there`
const THERE =
  /(?<!^["“'‘]?|\b(?:from|out|up|over|down|right|hi|hello|been|got|get|stood|in|near) |[.;] )\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|seems?|remains?|’s|'s)\b|['’])/gi;
/** Where a `there` stands that speaks of an anchor: the place named last before it is the anchor's. -1 without one. */
export const thereBeside = (reading: Reading, index: number): number =>
  allMatches(reading.masked.text, THERE).find((match) => barrierBetween(reading.masked, match.index, index) < 0.9)
    ?.index ?? -1;

/** `course record`, `meeting best`: of this place; `championship record`: of this championship, wherever held. */
const OF_PLACE = /^(?:\w+ )*(?:course|meet|meeting|race)\b/i;
const OF_CHAMPIONSHIP = /^(?:\w+ )*(?:championships?|games|trials)\b/i;
const CHAMPIONSHIP = /Championships|Games|Trials|Olympics/i;

/** Which parts of the meeting a record beside an anchor is of by its very name: `his course record of ⟨M⟩`. */
export const recordOf = (
  reading: Reading,
  index: number,
  meeting: string | null,
): { readonly venue: boolean; readonly competition: boolean } => {
  const record = reading.mentions.find(
    (mention) =>
      mention.sort === 'record' && barrierBetween(reading.masked, reading.masked.indexOf(mention), index) < 0.9,
  );
  if (record === undefined || meeting === null) return { venue: false, competition: false };
  const isChampionship = CHAMPIONSHIP.test(meeting);
  if (OF_CHAMPIONSHIP.test(record.text)) return { venue: false, competition: isChampionship };
  const isOfPlace = !isChampionship && OF_PLACE.test(record.text);
  return { venue: isOfPlace, competition: isOfPlace };
};
