import { describe, expect, test } from '@jest/globals';
import { splitClauses } from '../../../../src/extract/discourse/clauses.ts';
import { bindMarks } from '../../../../src/extract/sieves/performances/binding.ts';
import { readMarked } from '../../marked-sentence.ts';

/** Each sentence, and whose its marks are: `owner mark standing`. */
const cases: readonly (readonly [marked: string, bound: readonly string[]])[] = [
  // notations
  ['Behind her came [A Bell] ([M 3:56.54]) and [A Hull] ([M 3:57.01]).', ['Bell 3:56.54 new', 'Hull 3:57.01 new']],
  ['1. [A Amos] (NGR) [M 12.06]; 2. [A Brit] (JAM) [M 12.23]', ['Amos 12.06 new', 'Brit 12.23 new']],
  [
    '[A Lee], [A Moss] and [A Nye] ran [M 9.98], [M 10.01] and [M 10.04] respectively.',
    ['Lee 9.98 new', 'Moss 10.01 new', 'Nye 10.04 new'],
  ],
  ['[A Lee] beat [A Moss], [M 3:32.07] to [M 3:32.32].', ['Lee 3:32.07 new', 'Moss 3:32.32 new']],
  // the subject owns the mark
  ['[A Lee] clocked [M 3:45.14].', ['Lee 3:45.14 new']],
  ['[A Lee] won the [E mile] from [A Moss] in [M 3:45.14].', ['Lee 3:45.14 new']],
  ['[A Lee], the quick one, ran ahead of [A Moss] and won in [M 3:45.14].', ['Lee 3:45.14 new']],
  [
    '[A Lee] was [P second] in [M 3:46.01] and [A Moss] [P third] in [M 3:46.20].',
    ['Lee 3:46.01 new', 'Moss 3:46.20 new'],
  ],
  ['[A Lee] ran [M 3:45.14], with [A Moss] [P second] in [M 3:46.20].', ['Lee 3:45.14 new', 'Moss 3:46.20 new']],
  ['[A Lee] [P won] in [M 3:45.14], [A Moss] was [P second] in [M 3:46.20].', ['Lee 3:45.14 new', 'Moss 3:46.20 new']],
  ['[A Lee], who ran [M 3:45.14] in [V Oslo], led from [A Moss].', ['Lee 3:45.14 new']],
  ['Then came [A Moss], who ran [M 3:46.20].', ['Moss 3:46.20 new']],
  ['In [M 3:45.14], [A Lee] beat the field.', ['Lee 3:45.14 new']],
  ['[A Lee] led. Later [A Moss] won. The clock stopped at [M 3:45.14].', ['Moss 3:45.14 new']],
  ['[A Lee] took [T 62.4] for the first lap.', ['Lee 62.4 split']],
  // possessives
  ['[S Lee]’s time of [M 3:45.14] was a surprise.', ['Lee 3:45.14 new']],
  ['[A Moss] was [P second] behind [S Lee]’s [M 3:45.14].', ['Lee 3:45.14 new']],
  ['[S Lee]’s personal best of [M 3:45.14] is older.', ['Lee 3:45.14 best']],
  ['[A Lee] beat [S Moss]’s [R WR] of [M 3:46.00] with [M 3:45.14].', ['Moss 3:46.00 old', 'Lee 3:45.14 new']],
  ['[A Lee] bettered [I his] own [M 3:46.00].', ['his 3:46.00 old']],
  // the owner after the mark
  ['[H He] beat the [M 3:44.39] set by [A Morse] in [V Rieti].', ['Morse 3:44.39 old']],
  ['That was slower than the [M 3:43.13] that [A Elg] ran in [D 1999].', ['Elg 3:43.13 old']],
  ['[P second] was [A Nye] with [M 3:43.40].', ['Nye 3:43.40 new']],
  ['[A Lee] edged out [S Moss]’s [M 3:29.77].', ['Moss 3:29.77 new']],
  ['[A Lee] was followed by [A Moss] in [M 3:46.20].', ['Moss 3:46.20 new']],
];

describe('bindMarks', () => {
  test.each(cases)('%s', (marked, bound) => {
    const article = readMarked(marked);
    const found = article.readings.flatMap((reading) => bindMarks(reading, article, splitClauses(reading.masked)));
    expect(found.map(({ mark, person, standing }) => `${person?.name} ${mark.text} ${standing}`)).toEqual(bound);
  });
});
