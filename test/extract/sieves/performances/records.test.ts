import { describe, expect, test } from '@jest/globals';
import { placeRecords } from '../../../../src/extract/sieves/performances/placed-records.ts';
import { recordsOf } from '../../../../src/extract/sieves/performances/records.ts';
import { readMarked } from '../../marked-sentence.ts';

/** Labels of each mark of a marked text, in reading order. */
const read = (marked: string): Record<string, readonly string[]> => {
  const article = readMarked(marked);
  return Object.fromEntries(
    article.readings.flatMap((reading) =>
      reading.mentions
        .filter((mention) => mention.sort === 'mark')
        .map((mark) => {
          const at = reading.masked.indexOf(mark);
          return [mark.text, recordsOf(reading, article, at, 'new')];
        }),
    ),
  );
};

describe('recordsOf: which records a mark was', () => {
  test.each<[string, Record<string, readonly string[]>]>([
    ['[A Vik] set a [R WR] of [M 46.70].', { '46.70': ['WR'] }],
    ['[A Vik] ran [M 46.70], a [R NR].', { '46.70': ['NR'] }],
    ['[A Vik] ran [M 46.70] in [V Oslo], a [R NR].', { '46.70': ['NR'] }],
    ['[A Vik] ran [M 19.68] (+0.5), a [R NR].', { '19.68': ['NR'] }],
    ['[A Vik] ran [M 46.70], the fourth fastest time ever and a [R NR].', { '46.70': ['NR'] }],
    ['[A Vik] ran [M 46.70] for [E 400mH], [I his] [R PB] and a [R NR].', { '46.70': ['PB', 'NR'] }],
    ['[A Vik] ran [M 46.70], the fourth man home and far from the [R NR].', { '46.70': [] }],
    ['[A Vik] ran [M 46.70] for the [E 400mH], which equals his [R WR].', { '46.70': ['WR'] }],
    ['[A Vik] broke the [R WR] on [D Friday], running [M 46.70].', { '46.70': ['WR'] }],
    ['[A Vik] took [Q half a second] off the [R WR] with [M 46.70].', { '46.70': ['WR'] }],
    ['[A Vik] broke the [R WR] of [M 46.78] with [M 46.70].', { '46.78': ['WR'], '46.70': ['WR'] }],
    ['[A Vik] was third in [M 47.10], a [R PB], behind [A Moe] in [M 46.90].', { '47.10': ['PB'], '46.90': [] }],
    ['The [R WR] of [A Moe], [M 46.78], is gone.', { '46.78': ['WR'] }],
    ['The [R WR] from [V Rome] was [M 46.78].', { '46.78': ['WR'] }],
    ['[A Vik] cleared [M 6.17] and [M 6.18], both [R WR]s.', { '6.17': ['WR'], '6.18': ['WR'] }],
    ['[A Vik] ran [M 46.70]. It is a [R NR].', { '46.70': ['NR'] }],
    ['[A Vik] ran [M 46.70]. That broke the [R WR].', { '46.70': ['WR'] }],
    ['[A Vik] ran [M 46.70]. The finish was close. It was a [R NR].', { '46.70': ['NR'] }],
    ['[A Vik] ran [M 46.70]. It was a [R NR] for [A Moe].', { '46.70': [] }],
    ['The old [R NR] had been [S Moe]’s [M 46.78], from [D 2005].', { '46.78': ['NR'] }],
    ['It was a [R NR] ([A Moe], [M 46.78], [D 1996]).', { '46.78': ['NR'] }],
    ['[A Vik] [P won] in [M 46.70] and [A Moe] with [M 7.05], both [R WL].', { '46.70': ['WL'], '7.05': ['WL'] }],
    ['[A Vik] ran [M 46.70]. No man had ever gone faster.', { '46.70': ['WR'] }],
    ['The [R WR] was old. [A Vik] took it down to [M 46.70].', { '46.70': ['WR'] }],
    ['It was a [R WR] night. [A Vik] broke the [R record] with [M 46.70].', { '46.70': ['WR'] }],
    ['[A Vik] ran [M 46.70], a [R NR] and the [R WL].', { '46.70': ['NR', 'WL'] }],
    ['[A Vik] ([V NOR]) [M 46.70] [R NR], [R PB]; [A Moe] [M 46.90]', { '46.70': ['NR', 'PB'], '46.90': [] }],
    ['[A Vik] ran [M 46.70] to beat [A Moe], [M 46.90]. A [R NR].', { '46.70': ['NR'], '46.90': [] }],
    ['[A Vik] ran [M 46.70]. A [R NR] was not on [I his] mind.', { '46.70': [] }],
    ['The [R NR] of [M 46.78] finally fell as [A Vik] ran [M 46.70].', { '46.78': ['NR'], '46.70': ['NR'] }],
    ['The [R NR] of [M 46.78] fell short of what [A Vik] ran, [M 46.70].', { '46.78': ['NR'], '46.70': [] }],
    [
      'It was a [R WR] night. [S Vik]’s [M 46.70] improved the [R record], [S Moe]’s [M 46.78].',
      { '46.70': ['WR'], '46.78': ['WR'] },
    ],
    ['[A Vik] raced to a [R PB], [R WL] and [R MR] of [M 46.70].', { '46.70': ['PB', 'WL', 'MR'] }],
    ['[A Vik] missed the [R WL] by [Q a tenth] with [M 46.80].', { '46.80': [] }],
    [
      '[A Vik] cleared [M 6.03] before three tries at [M 6.19], which would have improved his [R WR].',
      { '6.03': [], '6.19': [] },
    ],
    ['[A Vik] ran [M 46.80]. The [R NR], held by [A Moe], was safe.', { '46.80': [] }],
    ['[A Vik] ran [M 46.70], the first man under [M 47]. That was a [R WR].', { '46.70': ['WR'], '47': [] }],
    ['[S Vik]’s [M 46.70] added [Q a centimetre] to the [R WR].', { '46.70': ['WR'] }],
    ['[A Vik] ran [M 46.70] to [P win] the [E 400m] in [V Oslo]: a [R NR].', { '46.70': ['NR'] }],
    ['[A Vik] ran [M 12.40], [Q a hundredth] inside [I her] [R AfR] from [V Paris].', { '12.40': ['AfR'] }],
    ['[A Vik] ran [M 12.40], [Q a hundredth] above the [R NR].', { '12.40': [] }],
    ['[A Moe] leads with the [M 98.48m] from [V Jena] that has stood as the [R WR].', { '98.48m': ['WR'] }],
    ['[A Vik] ran [M 2:18:20] in [V London], until [D Sunday] [I her] [R PB].', { '2:18:20': ['PB'] }],
    ['The [R PB] until that run was a humble [M 2:34:01].', { '2:34:01': ['PB'] }],
    ['[A Vik] ran [M 3:59.70], under [M four minutes] for the [R PB].', { '3:59.70': ['PB'], 'four minutes': [] }],
    ['[S Moe]’s [M 2:07:13] was a [R NR] until [A Vik] ran [M 2:06:21].', { '2:07:13': ['NR'], '2:06:21': ['NR'] }],
    ['[A Vik], the fastest woman in the world last year with [M 47.80], came second.', { '47.80': ['WL'] }],
    ['[A Vik], who led the world this year with [M 53.32], came second.', { '53.32': ['WL'] }],
    ['[A Vik], who led the race with [M 53.32], came second.', { '53.32': [] }],
    ['[A Vik], a [M 9.88] man, took the baton.', { '9.88': ['PB'] }],
    ['[A Vik] ran [M 46.70]. No woman has ever run the race as fast.', { '46.70': ['WR'] }],
    ['[A Vik] ran [M 46.70]. No Dane had ever gone faster.', { '46.70': ['NR'] }],
    ['[A Vik] ran [M 46.70]. No European had run so fast before.', { '46.70': ['ER'] }],
    ['[A Vik] ran [M 46.70]. No woman has run faster this year.', { '46.70': [] }],
    ['[A Vik] jumped [M 6.90]. That is a [R ER]. It is also the [R WL].', { '6.90': ['ER', 'WL'] }],
    ['[A Vik] jumped [M 6.90]. That is a [R ER]. [A Moe] has the [R WL].', { '6.90': ['ER'] }],
    ['It was a [R WR] night. [S Moe]’s [M 7291] has stood since [D 1988].', { '7291': ['WR'] }],
    // What only came near, or is another's
    ['[A Vik] ran [M 46.80], just outside the [R WR].', { '46.80': [] }],
    ['[A Vik] ran [M 46.80] and missed the [R WR].', { '46.80': [] }],
    ['[A Vik] ran [M 46.80], 0.02 off his [R PB].', { '46.80': [] }],
    ['[A Vik] ran [M 46.80]. It was not a [R NR].', { '46.80': [] }],
    ['[A Vik] ran [M 46.80], and [A Moe] set a [R NR].', { '46.80': [] }],
    ['[A Vik] fell short of the [R WR] of [M 46.70].', { '46.70': ['WR'] }],
    ['[A Vik] broke the [R record] with [M 46.70].', { '46.70': [] }],
  ])('%s', (marked, labels) => {
    expect(read(marked)).toEqual(labels);
  });
});

test.each<[string, string]>([
  ['[A Vik] broke the [R WR].', 'broken'],
  ['[A Vik] knocked a second off the [R WR].', 'broken'],
  ['[A Vik] was faster than the [R WR].', 'broken'],
  ['[A Vik] set a [R WR].', 'set'],
  ['Not only did [A Vik] set a [R WR], he won.', 'set'],
  ['[A Vik] just missed the [R WR].', 'near'],
  ['[A Vik] made an attempt on the [R WR].', 'near'],
  ['[A Vik] was slower than the [R WR].', 'near'],
  ['The [R WR] is old.', 'named'],
])('%s: %s', (marked, spoken) => {
  const article = readMarked(marked);
  expect(placeRecords(article.readings[0]!, article)[0]?.spoken).toBe(spoken);
});
