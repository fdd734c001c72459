import { describe, expect, test } from '@jest/globals';
import { findCompetitions } from '../../../src/extract/mentions/competitions.ts';
import { type DateExpression, findDates } from '../../../src/extract/mentions/dates.ts';
import { findEvents } from '../../../src/extract/mentions/events.ts';
import { findMarks } from '../../../src/extract/mentions/marks.ts';
import type { Sentence } from '../../../src/extract/text/sentences.ts';
import type { Span } from '../../../src/extract/text/spans.ts';

const sentence = (text: string, start = 0): Sentence => ({
  ...{ index: 0, paragraph: 0, start, end: start + text.length },
  ...{ text, heading: false },
});
const find = (text: string) => {
  const taken: Span[] = [];
  for (const finder of [findCompetitions, findMarks, findEvents]) taken.push(...finder(sentence(text), taken));
  return findDates(sentence(text), taken);
};

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const describeForm = (form: DateExpression): string => {
  switch (form.type) {
    case 'calendar':
      return [
        form.weekday === null ? null : WEEKDAYS[form.weekday],
        [form.year ?? '?', form.month ?? '?', form.day ?? '?'].join('-').replace(/(?:-\?)+$/, ''),
        form.until && `to ${form.until}`,
      ]
        .filter((part) => part)
        .join(' ');
    case 'weekday':
      return `${form.which} ${WEEKDAYS[form.weekday]}`;
    case 'month':
      return form.ofYear
        ? `month ${form.month} of ${form.ofYear.from} year ${form.ofYear.offset}`
        : `${form.which} month ${form.month}`;
    case 'season':
      return `${form.which} ${form.season}${form.year ? ` ${form.year}` : ''}`;
    case 'period':
      return `${form.from} ${form.unit} ${form.offset}`;
    case 'shift':
      return `${form.from} ${form.direction < 0 ? '-' : '+'}${form.quantity.value} ${form.quantity.unit}${form.exact ? ' exactly' : ''}`;
    case 'anniversary':
      return `this day in ${form.year}`;
    case 'day of meeting':
      return `day ${form.number}`;
  }
};
const brief = (text: string): readonly string[] =>
  find(text).map(
    ({ text: words, value }) =>
      `${words} / ${value.relation === 'on' ? '' : `${value.relation} `}${describeForm(value)}`,
  );

describe('findDates finds explicit dates', () => {
  test.each<[string, readonly string[]]>([
    ['Moor ran 9.98 on 13 February 2025.', ['13 February 2025 / 2025-2-13']],
    ['Moor ran 9.98 on February 13, 2025.', ['February 13, 2025 / 2025-2-13']],
    ['It fell on Feb. 13 in Rome.', ['Feb. 13 / ?-2-13']],
    ['It fell on the 13th of February in Rome.', ['13th of February / ?-2-13']],
    ['It fell on 13th February, 2025.', ['13th February, 2025 / 2025-2-13']],
    ['On Sept. 5, 1999, she won.', ['Sept. 5, 1999 / 1999-9-5']],
    ['He won on May 10.', ['May 10 / ?-5-10']],
    ['She won on Sunday (7 July) in Rome.', ['Sunday (7 July) / Sun ?-7-7']],
    ['She won on Sunday, July 7, 2024, in Rome.', ['Sunday, July 7, 2024 / Sun 2024-7-7']],
    ['She won on Saturday night, 6 June.', ['Saturday night, 6 June / Sat ?-6-6']],
    ['The trials are on 2-4 June 2023.', ['2-4 June 2023 / ahead 2023-6-2 to 4']],
    ['The trials are on March 11–12.', ['March 11–12 / ahead ?-3-11 to 12']],
    ['Updated 2025-02-13.', ['2025-02-13 / 2025-2-13']],
    ['Updated 13/02/2025.', ['13/02/2025 / 2025-2-13']],
    ['Updated 02/13/2025.', ['02/13/2025 / 2025-2-13']],
    ['He ran 12:35 in June 2023.', ['June 2023 / 2023-6']],
    ['In mid-August 2019 she was hurt.', ['mid-August 2019 / 2019-8']],
    ['It was set in Oct. 1988.', ['Oct. 1988 / 1988-10']],
    ['They race on Boxing Day.', ['Boxing Day / ?-12-26']],
    ['She won on the 6th.', ['on the 6th / ?-?-6']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('findDates finds relative dates', () => {
  test.each<[string, readonly string[]]>([
    ['She won on Sunday.', ['Sunday / plain Sun']],
    ['Moor won Sunday’s final.', ['Sunday / plain Sun']],
    ['She won on Saturday night.', ['Saturday night / plain Sat']],
    ['She won last Saturday.', ['last Saturday / last Sat']],
    ['She races this Saturday.', ['this Saturday / this Sat']],
    ['She won on the Monday.', ['the Monday / that Mon']],
    ['She won in June.', ['June / plain month 6']],
    ['Her best came last October.', ['last October / last month 10']],
    ['That October she won.', ['That October / that month 10']],
    ['She was ill in May.', ['May / plain month 5']],
    ['September’s race was slow.', ['September / plain month 9']],
    ['She won last summer.', ['last summer / last summer']],
    ['She won in the summer of 2021.', ['in the summer of 2021 / plain summer 2021']],
    ['She won last fall.', ['last fall / last autumn']],
    ['She won last year.', ['last year / news year -1']],
    ['She ran 9.98 earlier this season.', ['earlier this season / news year 0']],
    ['She won last month’s race.', ['last month / news month -1']],
    ['She won yesterday.', ['yesterday / news day -1']],
    ['She won last night.', ['last night / news day -1']],
    ['She won tonight.', ['tonight / news day 0']],
    ['That night she ran again.', ['That night / story day 0']],
    ['The following day she ran again.', ['The following day / story day 1']],
    ['She had run the day before.', ['the day before / story day -1']],
    ['She won the previous year.', ['the previous year / story year -1']],
    ['It fell five days later.', ['five days later / story +5 day']],
    ['Two years later in Rome she won.', ['Two years later / story +2 year']],
    ['It fell almost three weeks ago.', ['almost three weeks ago / news -3 week']],
    ['A fortnight earlier she had lost.', ['A fortnight earlier / story -2 week']],
    ['She won a year ago today.', ['a year ago today / news -1 year exactly']],
    ['She won in March last year.', ['March last year / month 3 of news year -1']],
    ['In June of that year she won.', ['June of that year / month 6 of story year 0']],
    ['One May evening she won.', ['May evening / plain month 5']],
    ['In March Moor was ill.', ['March / plain month 3']],
    ['One September day in Rome in 1993 she won.', ['September day / 1993-9', '1993 / 1993']],
    ['Beaten earlier in the week, she won.', ['earlier in the week / news week 0']],
    ['On this day in 1999 she won.', ['On this day in 1999 / this day in 1999']],
    ['The following summer she won.', ['The following summer / story year 1']],
    ['It was fast on Saturday (25) in Rome.', ['Saturday (25) / Sat ?-?-25']],
    ['The last evening of the meeting was hers.', ['The last evening / day -1']],
    ['She won on the final day.', ['on the final day / day -1']],
    ['Day two was hers.', ['Day two / day 2']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('findDates tells plans and limits', () => {
  test.each<[string, readonly string[]]>([
    ['She will race on Friday.', ['Friday / ahead plain Fri']],
    ['She may run in Rome on 7 August.', ['7 August / ahead ?-8-7']],
    ['The trials start on March 18.', ['March 18 / ahead ?-3-18']],
    ['On Friday she will race again.', ['Friday / ahead plain Fri']],
    ['She may have run it on Friday.', ['Friday / plain Fri']],
    ['She said she will rest, but ran on Friday.', ['Friday / plain Fri']],
    ['If you left on Sunday you will know.', ['Sunday / plain Sun']],
    ['Until Friday it was hers.', ['Friday / until plain Fri']],
    ['Her best before last summer was 9.98.', ['last summer / until last summer']],
    ['She has not run since May.', ['May / since plain month 5']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('findDates finds years', () => {
  test.each<[string, readonly string[]]>([
    ['She won in 2022.', ['2022 / 2022']],
    ['Back in 1998 she won.', ['1998 / 1998']],
    ['It has stood since 2009.', ['2009 / since 2009']],
    ['It stood until 2009.', ['2009 / until 2009']],
    ['His 2019 win was close.', ['2019 / 2019']],
    ['The mark (9.98, Nice, 1995) fell.', ['1995 / 1995']],
    ['She won in 2016, 2019 and 2021.', ['2016 / 2016', '2019 / 2019', '2021 / 2021']],
    ['2004 was a poor year.', ['2004 / 2004']],
    ['She set her plans for 2005.', ['2005 / ahead 2005']],
    ['Zurich 1997 was fast.', ['1997 / 1997']],
    ['She won ’98.', []],
    ['She won in ’98.', ['’98 / 1998']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('findDates leaves alone', () => {
  test.each([
    'They march on and may win.',
    'She sat third at the bell.',
    'He ran 2:01 in Rome.',
    'She won the 1500 and the 2000m.',
    'In 2:01 he was home.',
    'The Sunday Times said so.',
    'It was like that on Sundays.',
    'Sunday Times readers know.',
    'On The Sunday Podcast he spoke.',
    'It belongs to the old days.',
    'Not since the race had she smiled.',
    'One day she will win.',
    'He improved day after day.',
    'It took 27 years.',
    'She ran the 2019 metres twice.',
    'She was third in the fall of the leader.',
    'Before 2000 spectators she won.',
    'In the 1990s it was fast.',
    'Said June Moor and April Vane.',
    'She was born in 1998.',
    'The sun shone and the wind fell.',
    'She ran five days after the final.',
    'A 24-year-old won.',
    'It lasted four days.',
    'In the fall he hurt a knee.',
    'The 2019-20 season was short.',
    'She scored 6,015 points.',
    'They paid $2012 for it.',
    'He threw 60.31 on his fourth throw.',
    'She was third on the 6th lap.',
  ])('%s', (text) => expect(brief(text)).toEqual([]));
});

test('offsets are the article’s, and what is taken stays', () => {
  const text = 'She won in 2022.';
  expect(findDates(sentence(text, 50), [])[0]).toMatchObject({ start: 61, end: 65, text: '2022' });
  expect(findDates(sentence(text, 50), [{ start: 61, end: 65 }])).toEqual([]);
});
