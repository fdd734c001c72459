import { CITY_INDEX, cityNamed } from '../../lexicon/cities.ts';
import { type CompetitionName, readCompetition, yearOf } from '../../lexicon/competition-names.ts';
import { type Competition, competitionNamed } from '../../lexicon/competitions.ts';
import { joins, type Token, tokenise } from '../../lexicon/phrases.ts';
import type { Discipline, Environment } from '../../model/values.ts';
import { allMatches } from '../text/matching.ts';
import { overlaps, type Span } from '../text/spans.ts';
import { adjectiveAt, isTitleOrRecord, nationalTitleAt } from './competition-adjectives.ts';
import { misspelt, nationalAt, shapeAt, type TokenSpan } from './competition-shapes.ts';
import type { CompetitionMention, Finder } from './mention.ts';

type Value = CompetitionMention['value'];

/** Names that are also people, peoples or plain words: they need the words before them. */
const CUED: ReadonlyMap<string, RegExp> = new Map([
  ['europeans', /\b(?:at|in|for|before|after|since|from|to|the \d{4}|(?:last|this) year['’]s) (?:the )?$/i],
  ['worlds', /\b(?:the|last year['’]s|this year['’]s|\d{4}|at|indoor|outdoor) $/i],
  ['commonwealths', /\bthe $/i],
  ['prefontaine', /\b(?:at|the|in|Nike|to|after|since) $/],
  ['super league', /\b(?:European|Team|the) $/],
  ['pre', /\b(?:at|to|won|the|since|after|before) $/],
]);

/** A name in lower case throughout is one only where it can be nothing else: `the world championships`. */
const isWrittenAsName = (text: string, tokens: readonly Token[], read: CompetitionName): boolean => {
  const core = tokens.slice(read.coreFrom, read.coreTo);
  const words = core.filter((token) => token.folded !== 'the');
  if (words.some((token) => token.capital && !/^\d/.test(token.folded))) {
    // `The pre-race favourite`.
    return !/^(?:the|pre)$/.test(core[0]!.folded) || text[core.at(-1)!.end] !== '-';
  }
  const kind = read.competition?.kind;
  const folded = words.map((token) => token.folded).join(' ');
  if (kind === 'games') return words.length > 1 || folded === 'olympics' || folded === 'paralympics';
  return (
    (kind === 'championship' || kind === 'national') &&
    words.length > 1 &&
    /champ|trials|games|relays|cross|indoors$/.test(folded)
  );
};

const isCued = (text: string, tokens: readonly Token[], read: CompetitionName): boolean => {
  const folded = tokens
    .slice(read.coreFrom, read.coreTo)
    .map((token) => token.folded)
    .join(' ');
  const cue = CUED.get(folded);
  if (cue === undefined) return true;
  // `the Europeans in Munich`, `Worlds in Doha`.
  return (
    read.edition !== null || cue.test(text.slice(Math.max(0, tokens[read.from]!.start - 24), tokens[read.from]!.start))
  );
};

const heldWhen = (
  competition: Competition | null,
  year: number | null,
  edition: CompetitionName['edition'],
): Pick<Value, 'start' | 'end'> => {
  if (edition !== null) return { start: edition.start, end: edition.end };
  if (year === null) return { start: null, end: null };
  const months = competition?.months ?? [];
  const held = months.length === 1 ? `${year}-${String(months[0]).padStart(2, '0')}` : `${year}`;
  return { start: held, end: held };
};

/**
 * The name to report. Championships and games have their usual name; meetings and races keep the one
 * that is written (`Bauhaus Galan`, `DN Galan`), but for short names, slips and lower case.
 */
const reportedName = (read: CompetitionName, written: string): string => {
  const { competition } = read;
  if (competition === null || competition.kind === 'championship' || competition.kind === 'games') return read.name;
  // `U.S. Olympic track and field trials` is `U.S. Olympic trials`.
  // `U.S. indoors`; `AAAs` is a name.
  if (competition.kind === 'national' && / (?:indoors|outdoors|champs)$/.test(written)) return read.name;
  if (competition.kind === 'national') return written.replace(/ (?:track (?:and|&) field|athletics)(?= )/i, '');
  if (competition.kind === 'series') return written.replace(/['’]s$/, '').replace(/ meeting$/i, '');
  // `Diamond League` of `the Diamond League meeting in Paris`; `Paris Diamond League` is whole.
  if (/(?:Diamond|Golden) League$/i.test(written)) return / League$/.test(read.name) ? read.name : written;
  // `Paris Meeting` says less than `Meeting de Paris`.
  const city = / (?:meeting|meet)$/i.test(written) ? cityNamed(written.replace(/ \S+$/, '')) : null;
  if (city !== null) return competition.name;
  const capitals = written.split(/[\s-]+/).filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  return capitals < 2 ? read.name : written;
};

/** Races that name themselves, longest first: `Lakeview Half Marathon`, `Ana Vik Mile`, `Senior Cross Country Championships`; not `a mile`. */
const SELF_NAMED: readonly (readonly [of: RegExp, discipline: Discipline, environment: Environment | null])[] = [
  [/\bhalf[- ]?marathon$/i, 'half marathon', 'road'],
  [/\bmarathon$/i, 'marathon', 'road'],
  [/ mile$/i, 'mile', null],
  [/\b10 ?km?$/i, '10km', 'road'],
  [/\b5 ?km?$/i, '5km', 'road'],
  [/\bcross[- ]country\b/i, 'cross country', null],
];

/** The event that a competition's own name gives, and where it is run; null when it gives none. */
const raceNamed = (name: string): Pick<Value, 'disciplines' | 'environment'> | null => {
  const race = SELF_NAMED.find(([of]) => of.test(name));
  return race === undefined ? null : { disciplines: [race[1]], environment: race[2] };
};

const readKnown = (
  text: string,
  tokens: readonly Token[],
  at: number,
): { value: Value; from: number; to: number } | null => {
  const read = readCompetition(text, tokens, at);
  if (read === null || !isWrittenAsName(text, tokens, read) || !isCued(text, tokens, read)) return null;
  if (isTitleOrRecord(text, tokens, read.to)) return null;
  const { competition, city, edition, year } = read;
  const written = text.slice(tokens[read.coreFrom]!.start, tokens[read.coreTo - 1]!.end).replace(/^the /i, '');
  const value: Value = {
    name: reportedName(read, written),
    series: competition?.kind === 'series' && city === null,
    year,
    city: edition?.city ?? city?.name ?? competition?.city ?? null,
    country: edition?.country ?? city?.country ?? competition?.country ?? null,
    environment: competition?.environment ?? null,
    disciplines: competition?.disciplines ?? [],
    ...heldWhen(competition, year, edition),
    written,
    canonical: competition?.name ?? null,
    adjective: false,
  };
  const race = competition === null ? raceNamed(read.name) : null;
  return {
    ...{ from: read.from, to: read.to },
    value: race === null ? value : { ...value, ...race },
  };
};

/** The mention of a name that its shape gives away. */
const readShape = (
  text: string,
  tokens: readonly Token[],
  span: TokenSpan,
): { value: Value; from: number; to: number } | null => {
  let { from, to } = span;
  const written = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const slip = misspelt(written);
  let year: number | null = null;
  if (from > 0 && joins(text, tokens[from - 1]!, tokens[from]!)) year = yearOf(tokens[from - 1]);
  if (year !== null) from -= 1;
  else if (to < tokens.length && joins(text, tokens[to - 1]!, tokens[to]!)) {
    year = yearOf(tokens[to]);
    if (year !== null) to += 1;
  }
  if (isTitleOrRecord(text, tokens, to)) return null;
  const competition = slip === null ? null : competitionNamed(slip, year);
  const town = CITY_INDEX.longest(text, tokens, span.from);
  const city = town !== null && town.to < span.to ? town.value : null;
  const race = raceNamed(written);
  return {
    ...{ from, to },
    value: {
      name: competition === null ? written : slip!,
      ...{ series: false, year },
      city: competition?.city ?? city?.name ?? null,
      country: competition?.country ?? city?.country ?? null,
      environment: competition?.environment ?? race?.environment ?? (/\bindoors?\b/i.test(written) ? 'indoor' : null),
      disciplines: competition?.disciplines ?? race?.disciplines ?? [],
      ...heldWhen(competition, year, null),
      written,
      canonical: competition?.name ?? null,
      adjective: false,
    },
  };
};

/** `the trials`, `the Games` alone: the words stand for a competition named elsewhere. */
const BARE =
  /(?<=\b(?:[Tt]he|at) )(?:Games|(?<!time )[Tt]rials|[Nn]ationals)\b(?! (?:and|of|record|champ(?:ion)?|village|debut|makers?|gold|history))/g;

/**
 * Finds the competitions of a sentence: `the 2024 Millrose Games`, `Tokyo 2020`, `Rio Olympics`, `last year’s
 * World Indoors`, `Oslo Diamond League`, `Kenyan trials`, `Lakeview Invitational`, `Olympic` of `the Olympic
 * final`. Titles and records (`Olympic champion`, `Commonwealth silver medallist`, `meeting record`) are left alone.
 * @returns in reading order, none overlapping; `[]` when there is none
 */
export const findCompetitions: Finder<CompetitionMention>['find'] = (sentence, taken) => {
  const { text } = sentence;
  const tokens = tokenise(text);
  const found: { value: Value; start: number; end: number }[] = [];
  const blocks: Span[] = taken.map((span) => ({ start: span.start - sentence.start, end: span.end - sentence.start }));
  const add = (one: { value: Value; from: number; to: number } | null): boolean => {
    if (one === null) return false;
    const span = { start: tokens[one.from]!.start, end: tokens[one.to - 1]!.end };
    // A possessive’s `’s` is no part of the name.
    if (/['’]s$/i.test(text.slice(span.start, span.end)) && !/['’]s$/i.test(one.value.written)) span.end -= 2;
    if ([...blocks, ...found].some((other) => overlaps(other, span))) return false;
    found.push({ ...span, value: one.value });
    return true;
  };
  const skip = (at: number): number => {
    const last = found.at(-1)!;
    let next = at + 1;
    while (next < tokens.length && tokens[next]!.start < last.end) next += 1;
    return next;
  };
  for (let at = 0; at < tokens.length; ) at = add(readKnown(text, tokens, at)) ? skip(at) : at + 1;
  const hasTitle = /\b(?:title|crown)/i.test(text);
  const hasNational = /champ|trial|national/i.test(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const national = hasNational ? nationalAt(text, tokens, at) : null;
    if (national !== null) add(readShape(text, tokens, national));
    const shape = shapeAt(text, tokens, at);
    if (shape !== null) add(readShape(text, tokens, shape));
    add(adjectiveAt(text, tokens, at));
    if (hasTitle) add(nationalTitleAt(text, tokens, at));
  }
  for (const bare of allMatches(text, BARE)) {
    const from = tokens.findIndex((token) => token.start === bare.index);
    if (from >= 0) add(readShape(text, tokens, { from, to: from + 1 }));
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, value }) => ({
      sort: 'competition',
      start: sentence.start + start,
      end: sentence.start + end,
      text: text.slice(start, end),
      value,
    }));
};

export const competitions: Finder<CompetitionMention> = { name: 'competitions', find: findCompetitions };
