/**
 * The clock at the head of each entry of a live report. It looks like a mark (`20.14 Round two`) and is none.
 */

// Matches the head of `20.14 Round two`, `[20:14] Round two`, `8.47pm: They are off` and a line of `20:14 BST` alone;
// not `9.79 Gatlin` (no hour has 79 minutes) or `20.14m`.
const CLOCK =
  /^[\s[(]{0,3}(?<hour>[01]?\d|2[0-3])[.:h](?<minute>[0-5]\d)(?:[.:][0-5]\d)?(?:\s?(?<half>[ap]\.?m\b\.?))?(?:\s(?:[BIGU]S?M?T|CES?T|E[SD]T|local))?[\])]?(?:\s{0,2}[:–—|-])?(?=\s|$)\s{0,3}/i;

/** Fewer clocks than these are times of day in a programme, or marks. */
const FEWEST = 4;
/** Entries of a live report are sentences; a list of results has shorter lines. */
const ENTRY_LENGTH = 40;

/** True when the numbers never fall, or never rise: live reports run forward, or latest first. */
const runsOneWay = (numbers: readonly number[]): boolean => {
  const steps = numbers.slice(1).map((number, index) => number - numbers[index]!);
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
};

/**
 * Where the clock at the head of a line ends, by where the line starts, both in UTF-16 units of the text.
 * @returns an empty map for a text that is no live report
 */
export const findTickerClocks = (text: string): ReadonlyMap<number, number> => {
  const clocks = new Map<number, number>();
  const minutes: number[] = [];
  const lengths: number[] = [];
  const lines = [...text.matchAll(/[^\n]+/g)];
  for (const [index, line] of lines.entries()) {
    const clock = CLOCK.exec(line[0]);
    if (clock === null) continue;
    const { hour, minute, half } = clock.groups!;
    const afternoon = half?.toLowerCase().startsWith('p') && Number(hour) < 12 ? 12 : 0;
    clocks.set(line.index, line.index + clock[0].length);
    minutes.push((Number(hour) + afternoon) * 60 + Number(minute));
    const entry = clock[0].length === line[0].length ? lines[index + 1] : line;
    lengths.push(entry?.[0].length ?? 0);
  }
  if (clocks.size < FEWEST || !runsOneWay(minutes)) return new Map();
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)]! >= ENTRY_LENGTH ? clocks : new Map();
};
