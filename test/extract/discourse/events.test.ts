import { expect, test } from '@jest/globals';
import { extractClaims } from '../../../src/extract/extract.ts';
import { makeArticle } from '../../report/sample.ts';

/** The event that marks imply where no word names one: `athlete | event | mark`. */
test.each<[string, readonly string[]]>([
  ['Ada Moor set a meeting record of 14:15.41 in Paris.', ['Ada Moor | 5000m | 14:15.41']],
  // hundredths after a second point are read in no other way
  [
    'Ada Moor set a meeting record of 14.15.41 in Paris and Eva Dahl was second in 14.21.97.',
    ['Ada Moor | 5000m | 14.15.41', 'Eva Dahl | 5000m | 14.21.97'],
  ],
  // a championship over fields names its event
  [
    'The Northern Cross-Country Championships took place in Leeds. Ada Moor won in 28:17.',
    ['Ada Moor | cross country | 28:17'],
  ],
])('%s', (text, found) => {
  const { claims } = extractClaims(makeArticle('0', text, { published: '2015-07-05' }));
  expect(
    claims.flatMap((claim) =>
      claim.kind === 'performance' && claim.mark !== null
        ? [[claim.athlete?.name, claim.event.discipline, claim.mark.text].join(' | ')]
        : [],
    ),
  ).toEqual(found);
});
