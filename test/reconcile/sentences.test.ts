import { expect, test } from '@jest/globals';
import { sentenceOf } from '../../src/reconcile/sentences.ts';
import { buildWorld } from '../../src/reconcile/world.ts';
import { article, result } from './make-claims.ts';

test.each([
  [
    '1. Ada Lund 12.72; 2. Eva Berg 12.73; 3. Ida Holm 12.82',
    'Eva Berg 12.73',
    '1. Ada Lund 12.72; 2. Eva Berg 12.73; 3. Ida Holm 12.82',
  ],
  ['She won it in 1987. Eva Berg ran 12.73. Then it rained.', 'Eva Berg ran 12.73', 'Eva Berg ran 12.73.'],
  ['J. Berg ran 12.73. It rained.', 'Berg ran 12.73', 'J. Berg ran 12.73.'],
])('the sentence in %s', (text, quote, sentence) => {
  const of = article('of', '2024-06-02', text);
  const claim = result(of, 'Eva Berg', { mark: '12.73', event: '100mH', quote });
  expect(sentenceOf(buildWorld([of], [claim]), claim)).toBe(sentence);
});
