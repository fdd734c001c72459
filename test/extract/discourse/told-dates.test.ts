import { expect, test } from '@jest/globals';
import { readArticle } from '../../../src/extract/discourse/read-article.ts';
import { tellDates } from '../../../src/extract/discourse/told-dates.ts';
import { NOWHERE } from '../../../src/extract/discourse/where-when.ts';
import type { Article } from '../../../src/model/article.ts';

/** The words and the date of every date of a text. */
const tell = (text: string, published: string | null): readonly string[] => {
  const { readings } = readArticle({ id: 'a', text, published, title: null, language: 'en' } as unknown as Article);
  const of = tellDates(published, readings, NOWHERE);
  return readings.flatMap(({ mentions }) =>
    mentions.flatMap((mention) =>
      mention.sort === 'date' ? [`${mention.text}: ${of(mention)?.value ?? 'unknown'}`] : [],
    ),
  );
};

test.each<[string, string | null, readonly string[]]>([
  [
    'She ran 2:18:56 in April 2002. That October she ran 2:17:18, and six months later she won again.',
    '2019-10-15',
    ['April 2002: 2002-04', 'That October: 2002-10', 'six months later: 2003-04'],
  ],
  // A year in passing is no evening.
  [
    'On 17 October he ran 26:11, far from the 26:17 of 2005. The same evening Ada Moor won.',
    '2020-12-28',
    ['17 October: 2020-10-17', '2005: 2005', 'The same evening: 2020-10-17'],
  ],
  // What was told two paragraphs before is over.
  [
    'Ada Moor won in 2012.\n\nShe is ill.\n\nShe trains at home.\n\nTwo years later she won.',
    '2020-12-28',
    ['2012: 2012', 'Two years later: unknown'],
  ],
  // The competition's year, not that of its name.
  ['At the 2020 Tokyo Olympics she won. Two years later she lost.', '2024-05-30', ['Two years later: 2023']],
])('%s', (text, published, expected) => expect(tell(text, published)).toEqual(expected));
