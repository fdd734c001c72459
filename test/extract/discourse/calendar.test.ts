import { describe, expect, test } from '@jest/globals';
import { resolveDate } from '../../../src/extract/discourse/calendar.ts';
import type { DateContext } from '../../../src/extract/discourse/date-context.ts';
import { findDates } from '../../../src/extract/mentions/dates.ts';
import type { DateValue } from '../../../src/model/values.ts';

const dateOf = (value: string): DateValue => ({
  ...{ value, text: '' },
  precision: value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year',
});
interface Given {
  readonly published?: string;
  readonly anchor?: string;
  readonly meeting?: string;
  readonly held?: readonly [start: string, end: string];
  readonly years?: readonly number[];
}
const contextOf = ({ published, anchor, meeting, held, years = [] }: Given): DateContext => ({
  ...{ published: published ?? null, years },
  anchor: anchor === undefined ? null : dateOf(anchor),
  meeting: meeting === undefined ? null : dateOf(meeting),
  competition: held === undefined ? null : { start: held[0], end: held[1] },
});
/** Resolves the first date of a sentence. */
const resolve = (text: string, given: Given): string | null => {
  const sentence = { index: 0, paragraph: 0, start: 0, end: text.length, text, heading: false };
  const [mention] = findDates(sentence, []);
  if (mention === undefined) throw new Error(`no date in: ${text}`);
  return resolveDate(mention.value, contextOf(given))?.value ?? null;
};

// 2024-07-09 is a Tuesday, 2024-07-07 a Sunday.
const PUBLISHED = '2024-07-09';

describe('against the day of publication', () => {
  test.each<[string, string | null]>([
    ['She won on Sunday.', '2024-07-07'],
    ['She won on Tuesday.', '2024-07-09'],
    ['She won on Wednesday.', '2024-07-03'],
    ['She won last Tuesday.', '2024-07-02'],
    ['She will race on Wednesday.', '2024-07-10'],
    ['She won on 7 July.', '2024-07-07'],
    ['She won on December 28.', '2023-12-28'],
    ['They will meet on 24 August.', '2024-08-24'],
    ['She won on Saturday, July 8.', '2023-07-08'],
    ['She won on Monday, July 7.', '2024-07-07'],
    ['She won on 29 February.', '2024-02-29'],
    ['She won on 2-4 June.', '2024-06'],
    ['She won on the 6th.', '2024-07-06'],
    ['She won on the 28th.', '2024-06-28'],
    ['She won in June.', '2024-06'],
    ['She won in July.', '2024-07'],
    ['She won in December.', '2023-12'],
    ['She won last July.', '2023-07'],
    ['She won in March last year.', '2023-03'],
    ['She may run in May.', '2025-05'],
    ['She won last year.', '2023'],
    ['She won last month.', '2024-06'],
    ['She ran 9.98 this season.', '2024'],
    ['She won last summer.', '2023'],
    ['She won last spring.', '2024'],
    ['She won last winter.', '2024'],
    ['She won in the summer of 2021.', '2021'],
    ['She won yesterday.', '2024-07-08'],
    ['She won last night.', '2024-07-08'],
    ['She won today.', '2024-07-09'],
    ['She won two years ago.', '2022'],
    ['She won a year ago today.', '2023-07-09'],
    ['She won three days ago.', '2024-07-06'],
    ['She won three weeks ago.', '2024-06'],
    ['She won a fortnight ago.', '2024-06'],
    ['She won two months ago.', '2024-05'],
    ['She won on Boxing Day.', '2023-12-26'],
    ['On this day in 1999 she won.', '1999-07-09'],
    ['She won on 30 June 1999.', '1999-06-30'],
    ['One May evening in Rome in 1993 she won.', '1993-05'],
  ])('%s', (text, expected) => expect(resolve(text, { published: PUBLISHED })).toBe(expected));
});

describe('against the story', () => {
  test.each<[string, string, string | null]>([
    ['It fell five days later.', '2024-02-08', '2024-02-13'],
    ['It fell five days later.', '2024-02', '2024'],
    ['She had won the day before.', '2024-03-01', '2024-02-29'],
    ['That night she ran again.', '2024-03-01', '2024-03-01'],
    ['Two years later she won.', '2017-08-09', '2019'],
    ['A week earlier she had won.', '2019-10-05', '2019-09'],
    ['That October she won.', '2002-04', '2002-10'],
    ['The following May she won.', '2002-09', '2003-05'],
    ['She won the previous year.', '2002-09', '2001'],
    ['She won on the Monday.', '2021-08-07', '2021-08-09'],
    ['Six months later she won.', '2002-10', '2003-04'],
  ])('%s from %s', (text, anchor, expected) => expect(resolve(text, { published: PUBLISHED, anchor })).toBe(expected));
});

describe('against a competition', () => {
  const held = ['2024-06-07', '2024-06-12'] as const;
  test.each<[string, Given, string | null]>([
    ['She won on Saturday.', { held }, '2024-06-08'],
    ['She won on Saturday.', { held, published: '2024-06-16' }, '2024-06-08'],
    ['She won on Saturday.', { held, published: PUBLISHED }, '2024-07-06'],
    ['She won on 9 June.', { held }, '2024-06-09'],
    ['She won in June.', { held }, '2024-06'],
    ['She won on the final day.', { held }, '2024-06-12'],
    ['Day two was hers.', { held }, '2024-06-08'],
    ['Day nine was hers.', { held }, null],
    ['She won on Saturday.', { held: ['2024-06', '2024-06'] }, null],
  ])('%s %o', (text, given, expected) => expect(resolve(text, given)).toBe(expected));
});

describe('without publication', () => {
  test.each<[string, Given, string | null]>([
    ['She won on Sunday.', {}, null],
    ['She won on Sunday.', { meeting: '2024-07-07' }, '2024-07-07'],
    ['She had run on Friday.', { meeting: '2024-07-07' }, '2024-07-05'],
    ['She won on 7 July.', {}, null],
    ['She won on Sunday (7 July).', { years: [2022, 2011] }, '2024-07-07'],
    ['She won on Sunday (7 July).', { years: [2022, 2019] }, '2019-07-07'],
    ['She won on Sunday (7 July).', { years: [1990] }, '1991-07-07'],
    // Years that are named are past: one of them may be this year, none tells the last.
    ['She has not lost this year.', { years: [2022, 2019] }, '2022'],
    ['She won last year.', { years: [2022, 2019] }, null],
    ['She won last year.', {}, null],
    ['She won in June.', { years: [2022] }, null],
    ['She won in 2019.', {}, '2019'],
  ])('%s %o', (text, given, expected) => expect(resolve(text, given)).toBe(expected));
});
