import { citiesNamed } from '../../lexicon/cities.ts';
import { foldText } from '../../lexicon/folding.ts';
import { isGivenName } from '../../lexicon/given-name-sexes.ts';
import { NAME_SUFFIX, SURNAME_OPENERS } from '../../lexicon/name-particles.ts';
import { COMMON_WORDS, FUNCTION_WORDS, MAYBE_NAMES, WORDS_AS_SURNAMES } from '../../lexicon/not-names.ts';
import { countryOfRegion } from '../../lexicon/regions.ts';
import { losesSubject } from '../text/lost-subjects.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Span } from '../text/spans.ts';
import { findCredits } from './credits.ts';
import { isEnglishWord } from './doubtful-words.ts';
import { foldToken, type KnownNames, learnNames } from './known-names.ts';
import type { NameMention } from './mention.ts';
import { nationalityBeside, personCue, roleBeside, sexOfTitle } from './name-context.ts';
import { findRuns, isTitleCase, type NameRun, type NameToken } from './name-tokens.ts';
import { findNations, type NationWord } from './nations.ts';
import { findTeams } from './teams.ts';

/** A sentence with what bears on its names. */
interface Ground {
  readonly sentence: Sentence;
  readonly taken: readonly Span[];
  readonly nations: readonly NationWord[];
  readonly titleCase: boolean;
  /** True shortly after a subject was lost: a surname may turn up that nobody explains. */
  readonly afterLoss: boolean;
}

const LONGEST = 6;
const isCapitals = (text: string): boolean => /^[^\p{Ll}]{2,}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
const wordsIn = (tokens: readonly NameToken[]): readonly string[] =>
  tokens.filter(({ text }) => !NAME_SUFFIX.test(text)).map(foldToken);
const keyOf = (tokens: readonly NameToken[]): string => wordsIn(tokens).join(' ');
const startsWithGiven = (tokens: readonly NameToken[]): boolean =>
  isGivenName(tokens[0]!.text) ||
  // `J. Hill`, `P Hill`; not `A Hill`, `I`
  /^(?:(?:\p{Lu}\.){1,3}|[B-HJ-Z])$/u.test(tokens[0]!.text) ||
  // `BOLT Usain`
  (isCapitals(tokens[0]!.text) && isGivenName(tokens.at(-1)!.text));

/** `Long` after `Jesse` is a surname, and `True` after `Ben`. */
const afterGiven = (token: NameToken, previous: NameToken | undefined): boolean =>
  previous !== undefined &&
  isGivenName(previous.text) &&
  (MAYBE_NAMES.has(token.lower) || (COMMON_WORDS.has(token.lower) && !FUNCTION_WORDS.has(token.lower)));

/** Without the English word that a capital at the start of a sentence made a part of it: `Disappointed Scott`. */
const dropOpener = (run: NameRun): NameRun => {
  const [first, second] = run.tokens;
  if (!run.initial || first === undefined || second === undefined || second.particle) return run;
  if (isGivenName(first.text) || isCapitals(first.text) || MAYBE_NAMES.has(first.lower) || /[.'’-]/.test(first.text))
    return run;
  return isEnglishWord(first.text) ? { ...run, start: second.start, tokens: run.tokens.slice(1) } : run;
};

const runsOf = ({ sentence, taken, nations }: Ground, isName: Parameters<typeof findRuns>[2]): readonly NameRun[] =>
  findRuns(sentence, [...taken, ...nations], isName).map(dropOpener);

/** True for `Hobbs Kessler` where a sentence begins: English has no such words. */
const areForeign = ({ tokens }: NameRun): boolean =>
  tokens.every(({ text, particle }) => particle || !isEnglishWord(text));

/** Adds up what the article says for each run of several words being somebody. */
const weighFullNames = (grounds: readonly Ground[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<
    string,
    { words: readonly string[]; base: number; for: number; against: number; titled: boolean }
  >();
  const alone = new Set<string>();
  for (const ground of grounds) {
    for (const run of runsOf(ground, afterGiven)) {
      const { sentence } = ground;
      const cue =
        personCue(sentence, run, run.possessive) +
        (nationalityBeside(sentence, run, ground.nations) === null ? 0 : 3) +
        (run.honorific === null ? 0 : 2);
      const words = wordsIn(run.tokens);
      if (words.length === 1) {
        if (cue >= 1 && !ground.titleCase) alone.add(words[0]!);
        continue;
      }
      if (words.length === 0 || words.length > LONGEST || (ground.titleCase && words.length > 3)) continue;
      const given = startsWithGiven(run.tokens);
      if (ground.titleCase && !given) continue;
      const key = words.join(' ');
      const before = found.get(key) ?? {
        words,
        base: given ? 4 : run.initial && !areForeign(run) ? 1 : 2,
        for: 0,
        against: 0,
        titled: true,
      };
      found.set(key, {
        ...before,
        for: Math.max(before.for, cue),
        against: given ? 0 : Math.min(before.against, cue),
        titled: before.titled && ground.titleCase,
      });
    }
  }
  const accepted = new Map<string, readonly string[]>();
  for (const [key, { words, base, for: pro, against }] of found) {
    const seconded = alone.has(words.at(-1)!) || alone.has(words[0]!) ? 2 : 0;
    if (base + pro + against + seconded >= 2) accepted.set(key, words);
  }
  // `Damian Warner Scares 9000 Points`: the text calls him by less
  for (const [key, { titled }] of found) {
    if (
      titled &&
      [...accepted.keys()].some((other) => key.startsWith(`${other} `) && found.get(other)?.titled === false)
    )
      accepted.delete(key);
  }
  return accepted;
};

const isSurnameLike = ({ tokens }: NameRun): boolean =>
  citiesNamed(tokens[0]!.text).length === 0 &&
  /^\p{Lu}.*\p{Ll}/u.test(tokens[0]!.text) &&
  !isEnglishWord(tokens[0]!.text);

/** True where a text has a word in lower case: `will` of `she will run`; not of `goodwill`, `will-power`, `’will`. */
const hasLowerWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}’'-]/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
};

/** A city, a state or a region: `Lincoln`, `California`. */
const isPlaceName = (text: string): boolean =>
  citiesNamed(text).length > 0 || (text.length > 4 && countryOfRegion(text) !== null);

/** Single words that nobody's full name explains and that still act like people: `Okoye clocked 3:29.05`. */
const weighSingles = (grounds: readonly Ground[], known: KnownNames): ReadonlySet<string> => {
  const found = new Map<
    string,
    { best: number; sum: number; text: string; initialOnly: boolean; afterWord: boolean }
  >();
  for (const ground of grounds) {
    if (ground.titleCase) continue;
    for (const run of runsOf(ground, () => false)) {
      const word = keyOf(run.tokens);
      if (run.tokens.length !== 1 || word.length < 3 || known.hasWord(word)) continue;
      const cue =
        personCue(ground.sentence, run, run.possessive) +
        (nationalityBeside(ground.sentence, run, ground.nations) === null ? 0 : 2) +
        (run.honorific === null ? 0 : 2) +
        (ground.afterLoss && isSurnameLike(run) ? 3 : 0);
      const before = found.get(word) ?? {
        best: 0,
        sum: 0,
        text: run.tokens[0]!.text,
        initialOnly: true,
        afterWord: false,
      };
      found.set(word, {
        best: Math.max(before.best, cue),
        sum: before.sum + cue,
        text: before.text,
        initialOnly: before.initialOnly && run.initial,
        // `Disappointed Hill`, `Dangerous Liaisons`
        afterWord:
          before.afterWord || /\p{L} $/u.test(ground.sentence.text.slice(0, run.start - ground.sentence.start)),
      });
    }
  }
  const accepted = new Set<string>();
  for (const [word, { best, sum, text, initialOnly, afterWord }] of found) {
    if (isCapitals(text) || grounds.some(({ sentence }) => hasLowerWord(sentence.text, word))) continue;
    if (MAYBE_NAMES.has(word)) {
      if (WORDS_AS_SURNAMES.has(word) && best >= 3) accepted.add(word);
      continue;
    }
    if (/(?:ing|ly|ed)$/.test(word) && initialOnly && !isGivenName(text)) continue;
    const isWord = initialOnly && (afterWord || isEnglishWord(text));
    const needed = (isWord ? 3 : 2) + (isPlaceName(text) ? 2 : 0) - (isGivenName(text) ? 1 : 0);
    if (best >= 2 && sum >= needed) accepted.add(word);
  }
  return accepted;
};

/** The pieces of a run that are names: all of it, or what is known within it. */
const cutRun = (run: NameRun, known: KnownNames, singles: ReadonlySet<string>): readonly (readonly NameToken[])[] => {
  const { tokens } = run;
  const pieces: NameToken[][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let length = Math.min(tokens.length - at, LONGEST + 1);
    for (; length > 0; length -= 1) {
      const piece = tokens.slice(at, at + length);
      const words = wordsIn(piece);
      const one = words.length === 1 && (known.hasWord(words[0]!) || singles.has(words[0]!));
      if ((words.length > 1 && known.has(words)) || (one && !piece[0]!.particle && !SURNAME_OPENERS.has(words[0]!))) {
        pieces.push([...piece]);
        break;
      }
    }
    if (length > 0) at += length - 1;
  }
  return pieces;
};

const capitalise = (word: string): string =>
  isCapitals(word) && !/\./.test(word) && !NAME_SUFFIX.test(word)
    ? word.toLowerCase().replace(/(?<![\p{L}])\p{Ll}|(?<=\bo['’]|\bmc)\p{Ll}/gu, (letter) => letter.toUpperCase())
    : word;

/** The name as one says it: `Usain Bolt` for `BOLT Usain`, without nickname marks. */
const nameOf = (tokens: readonly NameToken[]): string => {
  const texts = tokens.map(({ text }) => text);
  const inCapitals = (text: string): boolean =>
    isCapitals(text) &&
    (text.length > 2 || SURNAME_OPENERS.has(text.toLowerCase())) &&
    !NAME_SUFFIX.test(text) &&
    !text.includes('.');
  const capitals = texts.filter(inCapitals);
  const mixed = capitals.length > 0 && texts.some((text) => !isCapitals(text));
  const ordered =
    mixed && inCapitals(texts[0]!) && !isCapitals(texts.at(-1)!)
      ? [...texts.filter((text) => !inCapitals(text)), ...capitals]
      : texts;
  return ordered.map((text) => (text.length > 3 || mixed || capitals.length > 0 ? capitalise(text) : text)).join(' ');
};

const toMention = (ground: Ground, run: NameRun, tokens: readonly NameToken[]): NameMention => {
  const { sentence, nations } = ground;
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  const last = end === run.end;
  return {
    sort: 'name',
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    value: {
      name: nameOf(tokens),
      possessive: last && run.possessive,
      team: false,
      nationality: nationalityBeside(sentence, { start, end }, nations),
      role: roleBeside(sentence, { start, end }),
      sex: start === run.start ? sexOfTitle(run.honorific) : null,
    },
  };
};

/**
 * Finds the people and teams of an article. What is no name by itself (a surname that is also a word, a
 * capital at the start of a sentence) is settled by what the rest of the article calls somebody.
 * @param taken what other finders own, for each sentence
 * @returns for each sentence its names, sorted
 */
export const findArticleNames = (
  sentences: readonly Sentence[],
  taken: readonly (readonly Span[])[],
): readonly (readonly NameMention[])[] => {
  const losses = sentences.flatMap((sentence, index) => (losesSubject(sentence, sentences[index - 1]) ? [index] : []));
  const grounds = sentences.map(
    (sentence, index): Ground => ({
      sentence,
      taken: [...(taken[index] ?? []), ...findCredits(sentence)],
      nations: findNations(sentence),
      titleCase: isTitleCase(sentence),
      afterLoss: losses.some((loss) => loss < index && index - loss < 6),
    }),
  );
  const known = learnNames(weighFullNames(grounds.filter(({ sentence }) => sentence.text.length > 0)).values());
  const singles = weighSingles(grounds, known);
  const isName = (token: NameToken, previous: NameToken | undefined): boolean =>
    afterGiven(token, previous) ||
    ((MAYBE_NAMES.has(token.lower) || token.text === 'Jan' || token.text === 'Mark') &&
      known.hasWord(foldText(token.text)));
  return grounds.map((ground, index) => {
    const names = runsOf(ground, isName).flatMap((run) =>
      cutRun(run, known, singles).map((tokens) => toMention(ground, run, tokens)),
    );
    const teams = findTeams(sentences, index, ground.nations, [...ground.taken, ...names]);
    return [...names, ...teams].sort((a, b) => a.start - b.start);
  });
};
