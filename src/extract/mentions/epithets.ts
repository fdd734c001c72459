import { nationalityOf } from '../../lexicon/countries.ts';
import { EPITHET_CUTS, MAN_WORD, PERSON_NOUNS, TITLE_NOUN, WOMAN_WORD } from '../../lexicon/person-words.ts';
import { RELATIONS } from '../../lexicon/titles.ts';
import { allMatches } from '../text/matching.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/spans.ts';
import { findEvents } from './events.ts';
import type { EpithetMention } from './mention.ts';
import { findNations, type NationWord } from './nations.ts';

// What may follow an epithet: `’s`, a stop, a verb, a preposition; not a noun (`the Norwegian record`) nor a name.
const AFTER =
  "(?=['’]s?(?![\\p{L}])|[^\\p{L}\\p{N}\\s'’-]|$|\\s(?:[–—(\"“]|\\d(?![\\d,]*(?:m|km)? ?(?:hurdles |steeplechase |met(?:re|er)s? |indoor |outdoor |walk ){0,2}(?:records?|bests?|champion|championship|title|crown|mark|star|runner|specialist|trials))|(?:who|whose|whom|which|that|and|or|but|in|on|at|to|by|with|from|for|of|over|as|than|after|before|when|while|where|during|since|until|because|is|was|are|were|be|has|had|have|did|does|do|will|would|could|can|may|might|should|must|not|also|then|now|still|again|just|even|only|too|never|always|once|himself|herself|ahead|behind|out|up|down|off|home|away|there|here|this|last|all|an?|the|he|she|it|his|her|so|if|back|came|ran|won|took|set|beat|broke|got|went|made|held|kept|led|fell|lost|left|found|put|threw|said|says|told|saw|met|knew|felt|thought|gave|began|became|stood|sat|hit|cut|let|shot|flew|drew|rose|grew|wore|spoke|chose|swept|needs|wants|runs|wins|takes|holds|goes|comes|gets|makes|trains|competes|throws|jumps|clears|leads|opens|finishes|crosses|beats|breaks|sets|puts|leaves|starts|stops|clocks|follows|fails|misses|passes|moves|answers|responds|fouls|improves|sits|lies|stands|looks|hits|already|first|second|third|next|[\\p{Ll}]{2,14}(?:ed|ly|ing))(?![\\p{L}-])))";
const NOUN = new RegExp(`^(?:${PERSON_NOUNS})(?![\\p{L}-])${AFTER}`, 'iu');
const FOLLOWS = new RegExp(`^${AFTER}`, 'u');
const AGE = /^(\d{1,2})[- ]year[- ]olds?(?![\p{L}])/u;
// `the 28-year-old meeting record`: a thing; not `the 28-year-old broke the record`
const OLD_THING =
  /^ (?:(?!(?:this|that|the|an?|his|her|their|its|to|in|of|with)\b)[\p{L}\d.,’'-]+ ){0,3}(?:records?|marks?|bests?)(?![\p{L}-])(?![- ]holders?)/u;
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,-]*/u;
// `his compatriot`, `her younger sister`; not `his brother Tom`
const RELATION = new RegExp(`(?<![\\p{L}])(?:[Hh]is|[Hh]er|[Tt]heir) (?:${RELATIONS})(?![\\p{L}-])${AFTER}`, 'gu');
/** Opens an epithet: `the`, or a country’s possessive, whose own words follow. */
const DETERMINER = /(?<![\p{L}’'-])[Tt]he (?=[\p{L}\d])/gu;
/** Words for a people that are no single person’s: `the British`, `the Dutch`. */
const PEOPLE_ONLY = /(?:ish|ch|sh|Swazi)$/;
const LONGEST = 8;

const possessiveAfter = (text: string, at: number): boolean =>
  /^['’](?:s(?![\p{L}])|(?=\s))/u.test(text.slice(at, at + 3));

/** `the 18-year-old US sprinter`; not `the USA quartet` */
const isAbbreviation = ({ end, start, possessive }: NationWord, text: string, at: number): boolean =>
  !possessive && /^(?:US|U\.S\.|USA|GB|UK|UAE)$/.test(text.slice(at, at + end - start));

/** Reads an epithet that begins at `from` (after `the `). Returns where it ends and what it tells, or null. */
const readEpithet = (
  sentence: Sentence,
  from: number,
  nations: readonly NationWord[],
): { end: number; nationality: string | null; age: number | null; noun: string | null } | null => {
  const { text } = sentence;
  let at = from;
  let nationality: string | null = null;
  let age: number | null = null;
  for (let count = 0; count < LONGEST; count += 1) {
    const rest = text.slice(at, at + 80);
    const years = AGE.exec(rest);
    if (years) {
      age = Number(years[1]);
      at += years[0].length;
      if (OLD_THING.test(text.slice(at, at + 60))) return null;
      if (FOLLOWS.test(text.slice(at, at + 24))) return { end: at, nationality, age, noun: null };
      if (text[at] !== ' ') return null;
      at += 1;
      continue;
    }
    const noun = NOUN.exec(rest);
    if (noun) return { end: at + noun[0].length, nationality, age, noun: noun[0] };
    const nation = nations.find(
      (word) => word.start === sentence.start + at && (word.sort === 'people' || isAbbreviation(word, text, at)),
    );
    if (nation) {
      nationality = nationalityOf(nation.country);
      at = nation.end - sentence.start;
      const written = text.slice(nation.start - sentence.start, at);
      const single =
        nation.sort === 'people' &&
        !PEOPLE_ONLY.test(written) &&
        !(/s$/.test(written) && !/(?:Swiss|ese)$/.test(written)) &&
        !/men$/.test(written);
      if (single && FOLLOWS.test(text.slice(at, at + 24))) return { end: at, nationality, age, noun: written };
      // `Kenyan-born Dane`: the birth is not the nationality
      if (text[at] === '-') {
        nationality = null;
        at += /^-\p{L}+/u.exec(text.slice(at))?.[0].length ?? 0;
      }
      if (text[at] !== ' ') return null;
      at += 1;
      continue;
    }
    const word = WORD.exec(rest)?.[0];
    if (word === undefined || EPITHET_CUTS.has(word.toLowerCase())) return null;
    // `the Corkman`, `the young Yorkshirewoman`; not `in the final Coleman`, `the great Michael Norman`
    if (
      !/\p{Lu}|(?:final|heat|race|event|round|sprint|dash|mile|hurdles|m(?:et(?:re|er)s?)?|relay|marathon|jump|put|throw|vault|thlon|chase|day|end|start) $/u.test(
        text.slice(from, at),
      ) &&
      /^\p{Lu}\p{Ll}{2,}(?:wo)?man$/u.test(word) &&
      FOLLOWS.test(text.slice(at + word.length, at + word.length + 24))
    ) {
      return { end: at + word.length, nationality, age, noun: word };
    }
    if (/[.,]$/.test(word) && !/^\p{Lu}\.$/u.test(word)) return null;
    at += word.length;
    if (text[at] !== ' ') return null;
    at += 1;
  }
  return null;
};

const sexOf = (text: string): 'men' | 'women' | null =>
  WOMAN_WORD.test(text) ? 'women' : MAN_WORD.test(text) ? 'men' : null;

// `the 24-year-old from Kenya`, `the champion from the United States`
const FROM = /^,? (?:who (?:is|comes|hails) )?from (?:the )?/;

/**
 * Finds descriptions that stand for one person: `the 24-year-old Norwegian`, `the Olympic champion’s`,
 * `his compatriot`. A description with its name (`the Olympic champion Ann Hill`) is none, nor are
 * several people (`the American trio`).
 */
export const findEpithets = (sentence: Sentence, taken: readonly Span[]): readonly EpithetMention[] => {
  const { text } = sentence;
  const found: EpithetMention[] = [];
  const nations = findNations(sentence);
  const add = (start: number, end: number, value: Omit<EpithetMention['value'], 'possessive'>): void => {
    const span = { start: sentence.start + start, end: sentence.start + end };
    if ([...taken, ...found].some((other) => overlaps(other, span))) return;
    const words = text.slice(start, end);
    found.push({ sort: 'epithet', ...span, text: words, value: { ...value, possessive: possessiveAfter(text, end) } });
  };
  const read = (start: number, from: number, home: string | null): void => {
    const epithet = readEpithet(sentence, from, nations);
    if (epithet === null) return;
    const words = text.slice(from, epithet.end);
    const gap = FROM.exec(text.slice(epithet.end))?.[0].length;
    const born = nations.find(
      ({ start, sort, possessive }) =>
        sort === 'name' && !possessive && gap !== undefined && start - sentence.start === epithet.end + gap,
    );
    const inside = { ...sentence, start: sentence.start + from, end: sentence.start + epithet.end, text: words };
    add(start, epithet.end, {
      nationality: epithet.nationality ?? home ?? (born === undefined ? null : nationalityOf(born.country)),
      age: epithet.age,
      sex: sexOf(words),
      title: epithet.noun !== null && TITLE_NOUN.test(epithet.noun) ? words.toLowerCase() : null,
      disciplines: findEvents(inside, []).flatMap((event) => event.value.disciplines),
      relation: false,
    });
  };
  for (const match of allMatches(text, DETERMINER)) read(match.index, match.index + match[0].length, null);
  for (const nation of nations) {
    // `Norway’s Olympic champion`, without a name
    if (nation.sort !== 'name' || !nation.possessive) continue;
    const gap = /^['’]s? /.exec(text.slice(nation.end - sentence.start))?.[0].length;
    if (gap !== undefined)
      read(nation.start - sentence.start, nation.end - sentence.start + gap, nationalityOf(nation.country));
  }
  for (const match of allMatches(text, RELATION)) {
    add(match.index, match.index + match[0].length, {
      nationality: null,
      age: null,
      sex: sexOf(match[0].replace(/^\S+/, '')),
      title: null,
      disciplines: [],
      relation: true,
    });
  }
  return found.sort((a, b) => a.start - b.start);
};
