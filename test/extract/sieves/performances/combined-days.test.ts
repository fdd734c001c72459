import { expect, test } from '@jest/globals';
import { extractClaims } from '../../../../src/extract/extract.ts';
import { makeArticle } from '../../../report/sample.ts';

const daysOf = (text: string): readonly string[] =>
  extractClaims(makeArticle('0', text, { published: '2017-08-07' })).claims.flatMap((claim) =>
    claim.kind === 'performance' ? [`${claim.event.discipline} ${claim.date?.value ?? '-'}`] : [],
  );

const OPENING =
  'Ada Moor won the heptathlon at the World Championships in London on Sunday with 6,784 points, ahead of Vik (6,696 points) and Berg (6,636 points). The heptathlon had begun on Saturday.\n\n';

const TOTALS = ['heptathlon 2017-08-06', 'heptathlon 2017-08-06', 'heptathlon 2017-08-06'];

test.each<[string, string, readonly string[]]>([
  ['a part of the first day', 'Moor cleared 1.95m in the high jump.', ['high jump 2017-08-05']],
  ['a part of the second day', 'Moor threw the javelin 53.93m.', ['javelin 2017-08-06']],
  ['no part of it', 'Vik ran the 5000m in 15:02.10.', ['5000m 2017-08-06']],
])('%s', (_, text, expected) => {
  expect(daysOf(`${OPENING}${text}`)).toEqual([...TOTALS, ...expected]);
});

test('one day told is the day of all', () => {
  const text =
    'Ada Moor won the heptathlon at the World Championships in London on Sunday with 6,784 points, ahead of Vik (6,696 points) and Berg (6,636 points).\n\nIn the heptathlon Moor cleared 1.95m in the high jump.';
  expect(daysOf(text)).toEqual([...TOTALS, 'high jump 2017-08-06']);
});

test('the day of one part tells both', () => {
  const text =
    'Ada Moor won the heptathlon at the World Championships in London with 6,784 points, ahead of Vik (6,696 points) and Berg (6,636 points).\n\nIn the high jump on Saturday Moor cleared 1.95m. In the javelin she threw 53.93m.';
  expect(daysOf(text)).toEqual([...TOTALS, 'high jump 2017-08-05', 'javelin 2017-08-06']);
});
