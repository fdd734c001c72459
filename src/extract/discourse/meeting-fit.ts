import { competitionNamed } from '../../lexicon/competitions.ts';
import { daysBetween } from '../../lexicon/days.ts';
import { editionOf, editionsIn } from '../../lexicon/editions.ts';
import type { CompetitionMention, DateMention } from '../mentions/mention.ts';
import { barrierBetween, isStepBack } from './barriers.ts';
import { GREAT } from './city-championships.ts';
import { cuesOf } from './cues.ts';
import { pattern } from './masking.ts';
import { fitOf, newsDate, weigh } from './meeting-day.ts';
import type { Reading } from './reading.ts';

type CompetitionValue = CompetitionMention['value'];

/** What the words before a cue say is past: `his previous best, from ⟨V⟩`, `had won in ⟨V⟩`. */
const PAST = pattern(
  "\\b(?:previous|old|former|earlier|(?<!and |, )then(?! (?:in|at)\\b)|until|last (?:year|season|summer|winter|month)(?:'s)?|ago|since|defending|once|formerly|recent|following {A's}|first (?:time )?(?:in|at)|last (?:race|met|raced|ran|competed))\\b[^;]{0,60}$|\\b(?:first|second|third|fourth|others?|last|latest) (?:one |ones |of (?:them|those) |title |medal |win )?(?:was|were|came|had come) (?:in|at|from) (?:the )?$|\\bwas (?:a|an|only|just|still) (?:[\\w-]+ ){0,3}(?:student|boy|girl|child|teenager|kid|junior|schoolboy|schoolgirl|youngster) when\\b[^;]{0,60}$|{A's} (?:[\\w-]+ ){0,3}(?:{R}|best|record)(?: time| mark| run| leap| jump| throw| height)?(?:,| of| from| set)[^;]{0,40}$|\\bhad (?:been |already |also |just |once |previously )?(?:(?:run|ran|won|set|clocked|jumped|thrown|finished|taken|broken|beaten|lowered|improved|held|cleared|gone|posted)\\b|{P})[^;,]{0,40}$",
  'i',
);

/** True for a cue that is told as past, or as a step back. */
export const isPast = ({ masked }: Reading, at: number): boolean =>
  isStepBack(masked, at) || PAST.test(masked.text.slice(Math.max(0, at - 80), at));

/** `at the High School in ⟨V⟩`: where somebody is from. */
const SCHOOL =
  /\b(?:[Ss]chool|[Uu]niversity|[Cc]ollege|Academy|[Cc]lub(?:house)?|Harriers|[Oo]ffice|bar|pub)(?: of| in| at)(?: the)? $/;

/** `the whole of the ⟨V⟩ podium`, `her ⟨V⟩ gold`: a place that only tells which. */
export const isAttributive = ({ masked: { text } }: Reading, at: number): boolean =>
  (!/\b(?:(?:in|at|from|to|near|outside) (?:the )?|of )$/.test(text.slice(Math.max(0, at - 12), at)) &&
    /^ (?:[a-z]|\uE003)/.test(text.slice(at + 1))) ||
  SCHOOL.test(text.slice(Math.max(0, at - 30), at));

/** How well the edition that a name gives fits a report of `published`. */
export const editionFit = (competition: CompetitionValue, published: string | null): number => {
  if (published === null) return 1;
  const year = Number(published.slice(0, 4));
  if (competition.year !== null && competition.year !== year && competition.start?.slice(0, 4) !== `${year}`)
    return 0.08;
  const name = competition.canonical ?? competition.name;
  const edition =
    competition.start !== null && competition.end !== null
      ? { start: competition.start, end: competition.end }
      : editionOf(name, year);
  if (edition !== null && edition.start.length === 10) {
    const [since, left] = [daysBetween(edition.start, published), daysBetween(edition.end, published)];
    if (since >= 0 && left <= 7) return 1.8;
    return since < 0 ? 0.2 : left <= 40 ? 0.7 : 0.25;
  }
  const months = competitionNamed(competition.name)?.months ?? [];
  const month = Number(published.slice(5, 7));
  const before = month === 1 ? 12 : month - 1;
  if (months.length > 0)
    return months.includes(month) ? 1.3 : months.includes(before) && published.slice(8) <= '08' ? 1.1 : 0.4;
  return 1;
};

/** How well a city fits a report of `published`: one that has just had a championship, or is still to have one. */
export const cityFit = (city: string | null, published: string | null): number => {
  if (city === null || published === null) return 1;
  const known = editionsIn(city).filter(({ start, championship }) => start.length === 10 && GREAT.has(championship));
  if (known.some(({ start, end }) => start <= published && daysBetween(end, published) <= 7)) return 1.8;
  const near = known.some(({ start }) => start > published && daysBetween(published, start) <= 60);
  return near ? 0.3 : 1;
};

/** A race of a meeting that bears a name: `the Ana Vik Mile`. */
export const NAMED_RACE = / mile$/i;

/** The day that the opening tells as news; null where it tells none. */
export const leadDay = (readings: readonly Reading[], published: string | null): string | null => {
  if (published === null) return null;
  const scores = new Map<string, number>();
  for (const reading of readings.slice(0, 6)) {
    for (const { cue } of cuesOf(reading)) {
      const day = newsDate(cue, published)?.value;
      if (day?.length !== 10 || daysBetween(day, published) < 0 || daysBetween(day, published) > 4) continue;
      scores.set(day, (scores.get(day) ?? 0) + weigh(reading));
    }
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** Long before the news, told from it: `two years ago`, `a fortnight ago`, `last year`, `last December`. */
const isLongAgo = ({ value }: DateMention): boolean =>
  (value.type === 'shift' && value.from === 'news' && value.direction < 0 && value.quantity.unit !== 'day') ||
  (value.type === 'period' &&
    value.from === 'news' &&
    value.offset < 0 &&
    (value.unit === 'year' || value.unit === 'month')) ||
  (value.type === 'month' && value.which === 'last');

/** How well a date fits a report without a day of its own, in which `latest` is the last year named. */
const undatedFit = (date: DateMention, latest: number | undefined): number => {
  if (isLongAgo(date)) return 0.15;
  if (date.value.type === 'weekday') return 1.6;
  const year = date.value.type === 'calendar' || date.value.type === 'season' ? date.value.year : null;
  return year !== null && latest !== undefined && year < latest ? 0.15 : 1;
};

/** `It was ⟨D⟩`, `That was in ⟨D⟩`: when, of what the sentence before has told. */
const IT_WAS = pattern('^(?:It|That|This) was (?:in |on |back in |way back in )?{D}');

/** What a report is held against. */
interface FitContext {
  readonly published: string | null;
  /** The day that the opening tells. */
  readonly lead: string | null;
  /** The last year that the article names. */
  readonly latest: number | undefined;
  /** The sentence after. */
  readonly next: Reading | undefined;
}

/** How well the dates told with a cue at `at` fit a report. */
export const sentenceFit = (reading: Reading, at: number, { published, lead, latest, next }: FitContext): number => {
  let fit = 1;
  const after = next !== undefined && IT_WAS.test(next.masked.text) ? cuesOf(next).slice(0, 1) : [];
  for (const { cue, at: other } of [...cuesOf(reading), ...after]) {
    if (cue.sort !== 'date') continue;
    if (after[0]?.cue !== cue && barrierBetween(reading.masked, at, other) > 0.9) continue;
    if (published === null) {
      const own = undatedFit(cue, latest);
      fit = fit === 1 ? own : own < 1 ? Math.min(fit, own) : Math.max(fit, own);
      continue;
    }
    const date = newsDate(cue, published);
    if (date === null) continue;
    // `ran ⟨M⟩ at the trials in ⟨V⟩ on Saturday`, in a report of Thursday.
    const another = lead !== null && date.value.length === 10 && Math.abs(daysBetween(date.value, lead)) > 2;
    const own = fitOf(date, published) * (another ? 0.4 : 1);
    fit = fit === 1 ? own : Math.max(fit, own);
  }
  return fit;
};
