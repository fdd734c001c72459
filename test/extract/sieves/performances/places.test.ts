import { describe, expect, test } from '@jest/globals';
import { splitClauses } from '../../../../src/extract/discourse/clauses.ts';
import { placeOfMark } from '../../../../src/extract/sieves/performances/placed-marks.ts';
import { findPlacings } from '../../../../src/extract/sieves/performances/places.ts';
import { readMarked } from '../../marked-sentence.ts';

const placingsOf = (marked: string) => {
  const article = readMarked(marked);
  return article.readings
    .flatMap((reading) => [...findPlacings(reading, article, splitClauses(reading.masked))])
    .filter(({ owner, words, how }) => owner !== words || how === 'implied');
};

describe('findPlacings: whose a place is', () => {
  test.each<[string, Record<string, number>]>([
    ['[A Vik] [P won] in [M 45.91].', { Vik: 1 }],
    ['The race was [P won] by [A Vik].', { Vik: 1 }],
    ['[P second] was [A Moe].', { Moe: 2 }],
    ['[A Vik] beat [A Moe] into [P second].', { Vik: 1, Moe: 2 }],
    ['[A Vik] beat [A Moe] to [P third].', { Vik: 3 }],
    ['[A Vik] pushed [A Moe] to [P fourth].', { Vik: 3, Moe: 4 }],
    ['An injury forced [A Moe] into [P second].', { Moe: 2 }],
    ['The race was [P won] by [A Vik] ahead of [A Moe] and [A Dahl].', { Vik: 1, Moe: 2, Dahl: 3 }],
    ['[P second] and [P third] went to [A Vik] and [A Moe].', { Vik: 2, Moe: 3 }],
    ['[A Vik], [Q two seconds] behind, and [A Moe], [M 45.91], were [P second] and [P third].', { Vik: 2, Moe: 3 }],
    // Told by the story
    ['[A Vik] ran [M 45.91] to finish well clear of [A Moe].', { Vik: 1, Moe: 2 }],
    ['[A Vik] ran [M 45.91] to finish well clear of the field.', { Vik: 1 }],
    ['[A Vik] led from gun to tape in [M 45.91].', { Vik: 1 }],
    ['[A Vik] beat [I his] countryman [A Moe] by [Q four seconds].', { Vik: 1, Moe: 2 }],
    ['[A Vik] has often beaten [A Moe] in the [E 800m].', {}],
    ['[A Vik] beat [A Moe] for [P third] in the [E 800m].', { Vik: 3 }],
    ['[A Vik] said that he would beat [A Moe] in the [E 800m].', {}],
    ['[A Vik] cleared [M 4.91] to beat [A Moe] ([M 4.86]) and [A Dahl] ([M 4.81]).', { Vik: 1, Moe: 2, Dahl: 3 }],
    ['[A Vik] found a last kick to overhaul Norway’s [A Moe] ([M 4.86]).', { Vik: 1, Moe: 2 }],
    ['[A Vik] needed to beat [A Moe] by [Q two seconds].', {}],
    ['[A Vik] caught [A Moe] in the last stride to clock [M 4.91].', { Vik: 1, Moe: 2 }],
    ['[A Vik] caught [A Moe] with a lap to go.', {}],
    ['[A Vik] was outsprinted by [A Moe] in the [E 800m].', { Vik: 2, Moe: 1 }],
    ['[A Vik] was caught on the line by [A Moe], who ran [M 4.91].', { Vik: 2, Moe: 1 }],
    ['[A Vik] was caught by [A Moe] at the bell.', {}],
    ['[A Vik] pulled clear over the last lap to finish in [M 4.91].', { Vik: 1 }],
    ['[A Vik] pulled clear over the last lap, but faded.', {}],
    ['[A Vik] and Norway’s [A Moe] shared [P gold].', { Vik: 1, Moe: 1 }],
    ['Norway filled the first three places through [A Vik], [A Moe] and [A Dahl].', { Vik: 1, Moe: 2, Dahl: 3 }],
    ['[A Vik] was beaten over [E 800m] by [A Moe].', { Vik: 2, Moe: 1 }],
    ['In the straight [A Vik] took it in [M 4.91].', { Vik: 1 }],
    ['[A Vik] took it to [M 4.91].', {}],
    [
      '[A Vik] [P won] the [E 800m] in [M 4.91] and [A Moe] of Kenya the [E 1500m] from [A Dahl].',
      { Vik: 1, Moe: 1, Dahl: 2 },
    ],
    ['[A Vik] [P won] ahead of [D 2014] world indoor champion [A Moe] ([M 4.86]).', { Vik: 1, Moe: 2 }],
    [
      '[A Vik] [P won] in [M 4.91], ahead of Norway’s [A Moe] ([M 4.86]) and [E 100m] record-holder [A Dahl] in [M 4.81].',
      { Vik: 1, Moe: 2, Dahl: 3 },
    ],
    ['[A Vik] took [I his] second [P win] by [P winning] in [M 4.91] ahead of [A Moe] ([M 4.86]).', { Vik: 1, Moe: 2 }],
    ['[A Vik] held off the challenge of [A Moe] who finished in [M 4.86].', { Vik: 1, Moe: 2 }],
    ['[A Vik] and Norway’s [A Moe] [P won] the men’s and women’s races.', { Vik: 1, Moe: 1 }],
    ['[A Vik] and [A Moe] spoke. [A Dahl] [P won] the men’s race.', { Dahl: 1 }],
    [
      '[A Vik] ([M 4.86]), [A Moe] ([M 4.81]) and [A Dahl] ([M 4.76]) rounded out the top six.',
      { Vik: 4, Moe: 5, Dahl: 6 },
    ],
    ['[A Vik] ran [M 4.91], with [A Moe] ([M 4.86]) and [A Dahl] ([M 4.81]) following.', { Moe: 2, Dahl: 3 }],
    [
      '[A Vik] finished in [M 4.91], followed by [A Moe] ([M 4.96]) and [A Dahl] ([M 4.98]).',
      { Vik: 1, Moe: 2, Dahl: 3 },
    ],
    ['[A Vik] demolished the [E 800m] field.', { Vik: 1 }],
    ['[A Vik] was [P second] in a [R SB] of [M 4.86] and [A Moe] [P third].', { Vik: 2, Moe: 3 }],
    [
      '[A Vik] [P won] the [E mile] in [M 4.71]. [A Moe] ([M 4.86]) edged [A Dahl] ([M 4.91]).',
      { Vik: 1, Moe: 2, Dahl: 3 },
    ],
    [
      '[A Vik] [P won] in [M 4.71]. In the [E mile] [A Moe] ([M 4.86]) edged [A Dahl] ([M 4.91]).',
      { Vik: 1, Moe: 1, Dahl: 2 },
    ],
    ['[A Vik] ran [M 4.91] to finish [Q two seconds] clear of Norway’s [D 2014] champion [A Moe].', { Vik: 1, Moe: 2 }],
    ['The top three in the [E mile] were [A Vik], [A Moe] and [A Dahl].', { Vik: 1, Moe: 2, Dahl: 3 }],
    ['[A Vik] [P won]. Next came [A Moe] in [M 4.86], then [A Dahl] in [M 4.91].', { Vik: 1, Moe: 2, Dahl: 3 }],
    [
      '[A Vik] was [P second]. [A Moe] ([M 4.86]) and Norway’s [A Dahl] followed close behind.',
      { Vik: 2, Moe: 3, Dahl: 4 },
    ],
    [
      '[A Vik], [A Moe] and [A Dahl] finished [P first], [P second] and [P third] respectively.',
      { Vik: 1, Moe: 2, Dahl: 3 },
    ],
    ['[P second] and [P third] were [A Vik] in [M 4.86] and [A Moe] in [M 4.91].', { Vik: 2, Moe: 3 }],
    ['[S Vik]’s [M 8.10] was good enough to give [A Vik] [P third].', { Vik: 3 }],
    ['[A Vik] edged [A Moe] on countback for [P gold].', { Vik: 1, Moe: 2 }],
    ['[A Vik] edged [A Moe] ([M 4.96]) for the last qualifying place.', {}],
    ['[A Vik] was outsprinted by [A Moe] ([M 4.86]) and [A Dahl] ([M 4.87]).', { Vik: 3 }],
    ['[A Vik] lost the world title to [A Moe] by [Q two hundredths].', { Vik: 2, Moe: 1 }],
    ['[A Vik] lost ground to [A Moe].', {}],
    [
      '[A Vik] [P won]. [A Moe] stayed with [H her] until the hill and finished [Q two seconds] behind.',
      { Vik: 1, Moe: 2 },
    ],
    ['[A Vik] [P won]. [A Moe] was [Q two seconds] behind at halfway.', { Vik: 1 }],
    ['[A Vik] jumped [M 8.10]. It was worth [P second].', { Vik: 2 }],
    ['[A Vik] and [A Moe] made it a Norwegian one-two in the [E javelin].', { Vik: 1, Moe: 2 }],
    ['It was a clean sweep for [A Vik], [A Moe] and [A Dahl].', { Vik: 1, Moe: 2, Dahl: 3 }],
    ['[A Moe] ([M 44.48]) and [A Dahl] ([M 44.66]) completed the podium.', { Moe: 2, Dahl: 3 }],
    ['The [E 400mH] in [V Oslo] on [D Friday] went to [A Vik].', { Vik: 1 }],
    ['The [E 400mH] record went to [A Vik].', {}],
    // Lists under one word
    [
      'There were [P wins] too for [A Vik] in the [E 100m], Kenya’s [A Moe] ([E 1500m], [M 3:40.00]) and [A Dahl] ([E mile]).',
      { Vik: 1, Moe: 1, Dahl: 1 },
    ],
    ['Other [P winners]: [A Vik], the [E 100m], [M 10.01]; [A Moe], the [E 800m], in [M 1:45.00].', { Vik: 1, Moe: 1 }],
    ['[A Vik] and [A Moe] both [P won] titles.', { Vik: 1, Moe: 1 }],
    ['[A Vik] held off [A Moe] by [Q 0.05 seconds] to [P win] in [M 1:45.11].', { Vik: 1, Moe: 2 }],
    ['Silvers went to [A Vik] ([E 100m]) and [A Moe] ([E 1500m]).', { Vik: 2, Moe: 2 }],
    ['Previous [P winners] include [A Vik] ([E 100m]) and [A Moe] ([E 1500m]).', {}],
    // The owner stands some way off
    ['A late surge from [A Vik] [P won] it.', { Vik: 1 }],
    ['Second place went to the home favourite and former champion [A Vik].', {}],
    ['[P second] went to the home favourite and former champion [A Vik].', { Vik: 2 }],
    ['[S Vik]’s leap of [M 8.10] was good enough for [P second].', { Vik: 2 }],
    ['[A Vik] [P won], leaving [A Moe] in [P second].', { Vik: 1, Moe: 2 }],
    ['[A Vik] and [A Moe] were [P second] and [P third].', { Vik: 2, Moe: 3 }],
    ['over [P second]-placed ground [A Vik] ran.', {}],
    // Who came next, and who came before
    [
      '[A Vik] [P won] in [M 44.29] from [A Moe] of [V Oslo], [M 44.48], and [A Dahl], [M 44.66].',
      { Vik: 1, Moe: 2, Dahl: 3 },
    ],
    ['[A Vik] [P won] ahead of [A Moe] ([M 44.48]) and [A Dahl] ([M 44.66]).', { Vik: 1, Moe: 2, Dahl: 3 }],
    ['[A Vik] was [P second] behind [A Moe].', { Vik: 2, Moe: 1 }],
    ['[A Vik] [P won] the [E 3000m] in [M 7:41.38] and [A Moe] the [E 800m] in [M 1:59.09].', { Vik: 1, Moe: 1 }],
    [
      '[E 5000m]: [A Vik] [M 14:32.83], [A Moe] [M 14:34.82], [A Dahl] (KEN) [M 14:40.33].',
      { Vik: 1, Moe: 2, Dahl: 3 },
    ],
    ['[A Vik] [P won] the [E 1500m] and the [E 5000m].', { Vik: 1 }],
    ['[P winning] the [E relay] in [M 25:49] from [A Moe] and [A Dahl].', { Moe: 2, Dahl: 3 }],
    ['[E 60m] [A Vik] [M 6.34] WR [A Moe] [M 6.40] [A Dahl] [M 6.50]', { Vik: 1, Moe: 2, Dahl: 3 }],
    ['[E 60m] [A Vik] [M 6.54] [A Moe] [M 6.40]', {}],
    ['[A Vik] ran the [E 200m] in [M 22.40] from [A Moe] ([M 22.66]).', { Vik: 1, Moe: 2 }],
    ['[A Vik] ran the [E 200m] in [M 22.40] for [A Moe].', {}],
    ['[A Vik] [P won] in [M 45.91]; [A Moe] of [V Oslo] followed in [M 46.20].', { Vik: 1, Moe: 2 }],
    ['[A Vik] [P won], and [A Moe] finished [Q two seconds] back.', { Vik: 1, Moe: 2 }],
    ['[A Vik] [P won], though [A Moe] was [Q two seconds] behind at [E 400m].', { Vik: 1 }],
    ['The record fell to [A Vik], [P second] in [M 45.91].', { Vik: 2 }],
    ['[A Vik] only just got past [A Moe], [P second] in [M 45.95].', { Moe: 2 }],
    ['That took [A Vik] from [P fifth] to [P third].', { Vik: 3 }],
    ['[A Vik] was only [P sixth] at the top of the straight.', {}],
    ['[A Vik] [P won] in [M 23:52] from another Dane, [A Moe].', { Vik: 1, Moe: 2 }],
    ['[A Vik] was [P second], with [A Moe] [Q a second] further behind in [M 23:55].', { Vik: 2, Moe: 3 }],
    [
      '[A Vik] was [P fourth] in [M 23:52], ahead of [A Moe], who also ran a [R best] of [M 23:53].',
      { Vik: 4, Moe: 5 },
    ],
    ['[A Vik] was [P fourth], ahead of [A Moe], the Olympic champion.', { Vik: 4 }],
    [
      '[A Vik] [P won] in [M 23:52], ahead of two Danes, [A Moe] ([M 23:53]) and [A Dahl].',
      { Vik: 1, Moe: 2, Dahl: 3 },
    ],
    ['[A Vik] had to settle for [P third] after being overtaken by [A Moe] and [A Dahl].', { Vik: 3, Moe: 1, Dahl: 2 }],
    ['[A Vik] was [P third] in a race [P won] convincingly by [A Moe].', { Vik: 3, Moe: 1 }],
    ['The spoils went to [A Vik].', { Vik: 1 }],
    ['[A Vik], [A Moe] and [A Dahl] were [P victorious].', { Vik: 1, Moe: 1, Dahl: 1 }],
    ['[A Vik] beat a field with [A Moe] in [M 23:52].', {}],
    ['[A Vik] held off [A Moe] by [Q a tenth] to take the [P win].', { Vik: 1, Moe: 2 }],
    ['[A Vik] lost to [A Moe] for the first time this season in the [E 800m].', { Vik: 2, Moe: 1 }],
    ['[A Vik] has lost to [A Moe] in the [E 800m].', {}],
    ['The race was a Polish one-two, with [A Vik] beating [A Moe].', { Vik: 1, Moe: 2 }],
    ['[A Vik] led a Kenyan sweep of the medals.', { Vik: 1 }],
    ['[A Vik] [P won] and [A Moe] made it a Danish one-two.', { Vik: 1, Moe: 2 }],
    ['[A Vik] was [P second]. [A Moe] and [A Dahl] filled the next two places.', { Vik: 2, Moe: 3, Dahl: 4 }],
    ['[A Vik] edged out Jamaica’s [A Moe] while [P third] went to [A Dahl].', { Vik: 1, Moe: 2, Dahl: 3 }],
    ['[A Vik] ran [M 48.52] to edge out champion [A Moe] of South Africa, who ran [M 48.63].', { Vik: 1, Moe: 2 }],
    ['With a lap to go [A Vik] was only [Q three seconds] behind.', {}],
    ['[A Vik] shaded [A Moe] for the men’s crown.', { Vik: 1, Moe: 2 }],
    ['[A Vik] [P won]. [A Moe] and [A Dahl] chased him home.', { Vik: 1, Moe: 2, Dahl: 3 }],
    ['The race was a one-two: [A Vik] beat his team-mate [A Moe] by [Q a metre].', { Vik: 1, Moe: 2 }],
    ['[A Vik] headed home the women.', { Vik: 1 }],
    ['The [E 800m] belonged to [A Vik].', { Vik: 1 }],
    ['It was good for Norway as [A Vik] beat compatriot [A Moe] to the [P gold].', { Vik: 1, Moe: 2 }],
    ['[A Vik] clocked [M 48.52] to dominate the race.', { Vik: 1 }],
    ['[A Vik] wants to dominate the race.', {}],
    ['[A Vik] ran [M 48.52], followed just [Q two seconds] behind by [A Moe].', {}],
    ['[A Vik] [P won] in [M 48.52], followed just [Q two seconds] behind by [A Moe].', { Vik: 1, Moe: 2 }],
    ['[A Vik] [P won] the [E 800m] while [A Moe] did likewise in the [E 5000m].', { Vik: 1, Moe: 1 }],
    // Nobody's in particular, or on the way
    ['[A Vik] put [Q two minutes] on [P second place].', {}],
    ['With a lap to go [A Vik] was back in [P eighth].', {}],
    ['[A Vik], sitting in [P third], was passed.', {}],
    ['[A Vik] was in joint [P first place] with [A Moe] after five events.', {}],
    ['[A Vik] was [P second] after the first day.', {}],
    ['[A Vik] had the same time as [A Moe] and [P won] by a lean.', { Vik: 1 }],
    ['[A Vik] rallied to deny [A Moe] a brave [P third].', { Vik: 3 }],
    ['By the time the baton came to him, [A Vik] was in [P second place].', {}],
    ['[A Vik] was out of the race after crossing the line [P first], disqualified for a push.', {}],
    ['[A Vik] was [P second] after crossing the line behind [A Moe].', { Vik: 2, Moe: 1 }],
    // Hoped for, thought, not at the end
    ['[A Vik] must have thought he had [P won].', {}],
    ['[A Vik] is a favourite for [P first].', {}],
    ['[A Vik] was [P third] at halfway.', {}],
    ['[A Vik] [P won] and spoke to [A Moe] of Oslo.', { Vik: 1 }],
  ])('%s', (marked, places) => {
    expect(Object.fromEntries(placingsOf(marked).map(({ owner, place }) => [owner.text, place]))).toEqual(places);
  });
});

test.each<[string, string, number | null]>([
  ['[A Vik] [P won] the [E 1500m] in [M 3:40.00] and the [E 5000m] in [M 13:10.00].', '13:10.00', 1],
  ['[A Vik] [P won] in [M 45.91].', '45.91', 1],
  ['[A Vik] ran [M 45.91] for [P third].', '45.91', 3],
  ['[A Vik] [P won] in [M 45.91], with [A Moe] [P third] in [M 46.20].', '45.91', 1],
  ['[A Vik] [P won] in [M 45.91], with [A Moe] [P third] in [M 46.20].', '46.20', 3],
  ['[A Vik], who [P won] in [V Oslo] in [M 45.91], was [P fourth].', '45.91', 1],
  ['[A Vik] was [P second]; [A Moe] ran [M 46.20].', '46.20', null],
  ['[A Vik], whose best is [M 44.80], was [P second] in [M 45.91].', '44.80', null],
  ['[A Vik], whose best is [M 44.80], was [P second] in [M 45.91].', '45.91', 2],
  ['[A Vik] ran [M 46.20] in the semi-final, then came back to [P win] in [M 45.91].', '46.20', null],
  ['[A Vik] ran [M 46.20] in the semi-final, then came back to [P win] in [M 45.91].', '45.91', 1],
  ['[A Vik] was [P third] at [M 45.91].', '45.91', 3],
])('%s: %s has place %s', (marked, written, place) => {
  const article = readMarked(marked);
  const reading = article.readings[0]!;
  const clauses = splitClauses(reading.masked);
  const mark = reading.mentions.find(({ text }) => text === written)!;
  const person = article.personOf(
    reading.mentions.filter(({ sort, start }) => sort === 'name' && start < mark.start).at(-1)!,
  );
  const placings = findPlacings(reading, article, clauses);
  expect(placeOfMark(placings, reading, article, clauses, mark, person)?.place ?? null).toBe(place);
});
