const DAY = 86_400_000;
const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days from one day to another, both `YYYY-MM-DD`: negative where the second is the earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((toTime(to) - toTime(from)) / DAY);

/** The day so many days after (before, when negative) a day. */
export const shiftDay = (day: string, days: number): string =>
  new Date(toTime(day) + days * DAY).toISOString().slice(0, 10);
