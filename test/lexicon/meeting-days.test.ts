import { describe, expect, test } from '@jest/globals';
import { dayNumber, daysBetween, isoOfDay, weekdayOf } from '../../src/lexicon/days.ts';
import { daysOf, meetingsBefore } from '../../src/lexicon/meeting-days.ts';

const ALL = meetingsBefore('2026-12-31', 17_000);

test('each row is a meeting of the tables on a real day in a month that it may have', () => {
  expect(ALL.length).toBeGreaterThan(400);
  for (const { competition, day } of ALL) {
    expect(competition?.name).toBeTruthy();
    expect(isoOfDay(dayNumber(day))).toBe(day);
  }
});

test('one edition a year', () => {
  const editions = ALL.map(({ competition, day }) => `${competition.name} ${day.slice(0, 4)}`);
  expect(editions.length).toBe(new Set(editions).size);
});

test('the marathons of one day a year are run on a Sunday, but for Boston', () => {
  for (const { competition, day } of ALL) {
    if (!/^(?:London|Berlin|Chicago|Valencia|Rotterdam|Amsterdam|Frankfurt|Paris) Marathon$/.test(competition.name))
      continue;
    expect(`${competition.name} ${day} ${weekdayOf(day)}`).toBe(`${competition.name} ${day} 0`);
  }
  for (const day of daysOf('Boston Marathon').filter((one) => !one.startsWith('2021-10')))
    expect(weekdayOf(day)).toBe(1);
});

describe('meetings before a day', () => {
  test('within so many days, latest first', () => {
    const found = meetingsBefore('2019-07-14', 10);
    expect(found.map(({ competition }) => competition.name)).toContain('Herculis');
    for (const { day } of found) expect(daysBetween(day, '2019-07-14')).toBeLessThanOrEqual(10);
  });
  test('a name that the tables lack has none', () => expect(daysOf('Lakeview Marathon')).toEqual([]));
});
