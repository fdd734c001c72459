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
  ['[A Moss], whose previous [R PB] was [M 7.22], ran [M 7.09].', ['Moss 7.22 best', 'Moss 7.09 new']],
  ['[A Moss], whose [R record] fell that day, ran [M 7.09].', ['Moss 7.09 new']],
  // the owner after the mark
  ['A throw of [M 90.10m] from [A Morse] was not enough.', ['Morse 90.10m new']],
  ['[H He] beat the [M 3:44.39] set by [A Morse] in [V Rieti].', ['Morse 3:44.39 old']],
  [
    '[H He] erased the old [R record] of [M 1:44.21] set by compatriot and training partner [A Morse].',
    ['Morse 1:44.21 old'],
  ],
  ['[A Lee] clocked [M 9.91] twice, matching the [R record] held by [A Morse].', ['Lee 9.91 new']],
  ['That was slower than the [M 3:43.13] that [A Elg] ran in [D 1999].', ['Elg 3:43.13 old']],
  ['[P second] was [A Nye] with [M 3:43.40].', ['Nye 3:43.40 new']],
  ['[A Lee] edged out [S Moss]’s [M 3:29.77].', ['Moss 3:29.77 new']],
  ['[A Lee] was followed by [A Moss] in [M 3:46.20].', ['Moss 3:46.20 new']],
  ['The [R record] of [A Ayan], [M 29:17.45], fell.', ['Ayan 29:17.45 best']],
  ['[S Kos]’s [R record] from [V Chicago] was [M 2:14:04].', ['Kos 2:14:04 best']],
  ['That was inside the [M 8:03.40] of [A Farr].', ['Farr 8:03.40 old']],
  ['The [R record], [M 3:44.39], was the work of [A Morse].', ['Morse 3:44.39 old']],
  ['[A Lee] was [P second] with [M 3:46.01], which delighted [A Moss].', ['Lee 3:46.01 new']],
  // duels
  ['[A Lee] [P won] the [E mile] from [A Moss], [M 3:45.14] to [M 3:46.20].', ['Lee 3:45.14 new', 'Moss 3:46.20 new']],
  ['[A Lee] was outsprinted by [A Moss], [M 3:45.14] to [M 3:46.20].', ['Moss 3:45.14 new', 'Lee 3:46.20 new']],
  ['[A Lee] [P won] in [M 3:45.14] from [A Moss] of Spain ([M 3:46.20]).', ['Lee 3:45.14 new', 'Moss 3:46.20 new']],
  ['[A Lee] passed [A Moss] and [P won] in [M 3:45.14].', ['Lee 3:45.14 new']],
  // objects are no subjects
  ['[A Guerra] took [H her] through [Q 1000m] in [M 2:51.10].', ['Guerra 2:51.10 new']],
  ['[A Lee] beat [I his] countryman [A Moss] by [Q four seconds] in [M 31:40].', ['Lee 31:40 new']],
  ['[A Lee] edged out [A Moss] and Sweden’s [A Nye] to win in [M 7.23].', ['Lee 7.23 new']],
  ['[A Lee] finished ahead of [A Moss] and [A Nye] was [P third] in [M 7.23].', ['Nye 7.23 new']],
  // a clause that takes up after a relative one
  ['[A Lee], who will join [A Moss] [D next month], finished a solid [P third] in [M 7:46.78].', ['Lee 7:46.78 new']],
  ['[A Lee], who beat [A Moss] in [M 7:46.78], was ill.', ['Lee 7:46.78 new']],
  // a phrase between the subject and its verb
  ['[A Lee], looking to become the first [L woman] to win again, came [P second] in [M 2:15:37].', ['Lee 2:15:37 new']],
  ['[A Lee] was [P third] and [L the top American] in [M 2:07:47].', ['Lee 2:07:47 new']],
  ['[A Lee] stopped the clock at [M 45.25] to [S Moss]’s [M 45.34].', ['Lee 45.25 new', 'Moss 45.34 new']],
  ['[A Lee] lost to [A Moss] by [Q two hundredths], [M 47.22] to [M 47.29].', ['Moss 47.22 new', 'Lee 47.29 new']],
  ['[A Lee] [P won] in [M 6.50], edging out Iowa’s [A Moss] at [M 6.52].', ['Lee 6.50 new', 'Moss 6.52 new']],
  // who goes on after a relative clause of the beaten
  ['[A Lee] beat [A Moss], who was [P fourth] in [V Rio], and took the title in [M 14:30.22].', ['Lee 14:30.22 new']],
  ['[A Moss], who was [P fourth] in [V Rio], and [A Lee] ran [M 14:30.22].', ['Lee 14:30.22 new']],
  // each its own
  ['[E 100m]: Bo [M 9.80], [A Moss] [M 9.90]', ['undefined 9.80 new', 'Moss 9.90 new']],
  ['[A Lee] took [M 3:00:46] and finished [P 51st].', ['Lee 3:00:46 new']],
  ['[A Lee] and the holder, [A Moss] of Spain, both threw [M 22.90].', ['Moss 22.90 new', 'Lee 22.90 new']],
  ['[A Lee] and [A Moss], level on [M 13.21], were next.', ['Moss 13.21 new', 'Lee 13.21 new']],
  ['There went the rest of [S Moss]’s work, [M 26:17.53] from [D 2005].', ['Moss 26:17.53 best']],
  ['[P Fourth] place went to [A Lee], the junior champion, in a fine [M 7.80].', ['Lee 7.80 new']],
  // one mark of two
  ['[A Lee] and [A Moss] both ran [M 22.45].', ['Moss 22.45 new', 'Lee 22.45 new']],
  // others than the subject
  ['The [E mile] was [P won] by [A Lee] in [M 3:45.14].', ['Lee 3:45.14 new']],
  ['[M 7.18] gave [A Lee] the win.', ['Lee 7.18 new']],
  ['A machine gave [A Lee] [M 9.95].', ['Lee 9.95 new']],
  ['[A Lee] led, leaving [A Moss] with a medal in [M 3:46.20].', ['Moss 3:46.20 new']],
  ['[A Lee] improved from [M 22.30] to [M 22.02].', ['Lee 22.30 best', 'Lee 22.02 new']],
  ['The leading group reached the bell in [M 2:50.1].', ['undefined 2:50.1 new']],
  ['[S Lee]’s third-place finish in [M 13:01.22] was a surprise.', ['Lee 13:01.22 new']],
];

describe('bindMarks', () => {
  test.each(cases)('%s', (marked, bound) => {
    const article = readMarked(marked);
    const found = article.readings.flatMap((reading) => bindMarks(reading, article, splitClauses(reading.masked)));
    expect(found.map(({ mark, person, standing }) => `${person?.name} ${mark.text} ${standing}`)).toEqual(bound);
  });
});
