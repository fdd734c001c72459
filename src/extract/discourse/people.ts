import { compareNames, nameWords } from '../../compare/names.ts';
import { isMisspelling } from '../../compare/spelling.ts';
import { sexOfName } from '../../lexicon/given-name-sexes.ts';
import { SURNAME_OPENERS } from '../../lexicon/name-particles.ts';
import type { NameMention } from '../mentions/mention.ts';

/** Somebody of an article while it is being read. */
export interface PersonDraft {
  readonly names: NameMention[];
  /** Folded words of the forms met, the fullest first. */
  readonly forms: (readonly string[])[];
  readonly team: boolean;
  nationality: string | null;
  sex: 'men' | 'women' | null;
  age: number | null;
  readonly titles: Set<string>;
  /** What a deed told right after a name makes somebody: `gold medallist winner champion`. */
  readonly deeds: Set<string>;
  role: 'athlete' | 'other';
}

const newDraft = (mention: NameMention): PersonDraft => ({ ...newStranger(), team: mention.value.team });

/** Somebody without a name. */
export const newStranger = (): PersonDraft => ({
  names: [],
  forms: [],
  team: false,
  nationality: null,
  sex: null,
  age: null,
  titles: new Set(),
  deeds: new Set(),
  role: 'athlete',
});

const SAME = new Set(['same', 'word order', 'longer form', 'nickname', 'initial', 'spelling', 'misspelling']);
const isFull = (words: readonly string[]): boolean => words.length > 1 && !SURNAME_OPENERS.has(words[0]!);

/** True for somebody whom the article calls by one word only. */
export const isKnownByOneWord = ({ forms }: PersonDraft): boolean => forms.every((words) => words.length === 1);

const add = (draft: PersonDraft, mention: NameMention, words: readonly string[]): void => {
  draft.names.push(mention);
  if (!draft.forms.some((form) => form.join(' ') === words.join(' '))) draft.forms.push(words);
};

/** How well a short form (`Ingebrigtsen`, `El Guerrouj`, `Sonia`) stands for a full one; 0 = not at all. */
const fitOf = (short: readonly string[], full: readonly string[]): number => {
  const joined = short.join(' ');
  const [tail, text] = [full.slice(-short.length).join(' '), full.join(' ')];
  if (tail === joined) return 6;
  if (short.length === 1 && full[0] === joined) return 4;
  if (` ${text} `.includes(` ${joined} `)) return 5;
  if (short.length === 1 && isMisspelling(joined, full.at(-1)!)) return 2;
  return 0;
};

/** The candidates' draft that was named last before `at`, else the one named first after it. */
const nearestNamed = (drafts: readonly PersonDraft[], at: number): PersonDraft => {
  const distance = (draft: PersonDraft): number =>
    Math.min(...draft.names.map(({ start }) => (start <= at ? at - start : 1e7 + start - at)));
  return drafts.reduce((best, draft) => (distance(draft) < distance(best) ? draft : best));
};

/**
 * Says which names of an article are one person. Full names first, over the whole article; then
 * surnames and first names alone, each to whom it fits best and who was named last.
 * @param names in reading order
 */
export const groupNames = (names: readonly NameMention[]): ReadonlyMap<NameMention, PersonDraft> => {
  const drafts: PersonDraft[] = [];
  const of = new Map<NameMention, PersonDraft>();
  const assign = (mention: NameMention, draft: PersonDraft, words: readonly string[]): void => {
    add(draft, mention, words);
    of.set(mention, draft);
  };
  const create = (mention: NameMention): PersonDraft => {
    const draft = newDraft(mention);
    drafts.push(draft);
    return draft;
  };
  for (const mention of names) {
    const words = nameWords(mention.value.name);
    if (mention.value.team) {
      const team = drafts.find((draft) => draft.team && draft.names[0]!.value.name === mention.value.name);
      assign(mention, team ?? create(mention), words);
    } else if (isFull(words)) {
      const name = mention.value.name;
      const known = drafts.find(
        (draft) =>
          !draft.team &&
          draft.names.some(
            (other) => isFull(nameWords(other.value.name)) && SAME.has(compareNames(other.value.name, name)),
          ),
      );
      assign(mention, known ?? create(mention), words);
    }
  }
  for (const mention of names) {
    if (of.has(mention)) continue;
    const words = nameWords(mention.value.name);
    let [best, fitting]: [number, PersonDraft[]] = [0, []];
    for (const draft of drafts) {
      if (draft.team) continue;
      const fit = Math.max(...draft.forms.map((form) => (form.join(' ') === words.join(' ') ? 6 : fitOf(words, form))));
      // `Mr Hill` is no woman, `Kenya’s Hill` no American.
      const clash = mention.value.sex !== null && sexOfName(draft.names[0]!.value.name) === opposite(mention.value.sex);
      if (fit === 0 || fit < best || clash) continue;
      if (fit > best) fitting = [];
      best = fit;
      fitting.push(draft);
    }
    // `Coach Lee Hill praised his hurdler. Hill's time …`: of two Hills the one who runs.
    const athletes = fitting.filter(({ names: met }) => met.every(({ value }) => value.role !== 'other'));
    const meant = athletes.length > 0 ? athletes : fitting;
    assign(mention, meant.length > 0 ? nearestNamed(meant, mention.start) : create(mention), words);
  }
  return of;
};

export const opposite = (sex: 'men' | 'women'): 'men' | 'women' => (sex === 'men' ? 'women' : 'men');

const mostFrequent = <T>(values: readonly T[]): T | null => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].reduce<[T, number] | null>((best, entry) => (best && best[1] >= entry[1] ? best : entry), null)?.[0] ??
    null
  );
};

/**
 * The fullest form of a name that the article gives; of two equally full the more frequent, of two as frequent
 * the one that stands with the nation, as on a start list: `Ana Beriz of Spain` beside `Ana Berez`.
 */
export const fullestName = (draft: PersonDraft): string => {
  const longest = Math.max(...draft.names.map(({ value }) => nameWords(value.name).length));
  const full = draft.names.filter(({ value }) => nameWords(value.name).length === longest);
  const introduced = [...full].sort((a, b) => Number(isIntroduced(b)) - Number(isIntroduced(a)));
  return mostFrequent(introduced.map(({ value }) => value.name)) ?? draft.names[0]!.value.name;
};
const isIntroduced = ({ value }: NameMention): boolean =>
  value.nationality !== null && nameWords(value.name).every((word) => word.length > 1);

/** Fills in what the names themselves and the words beside them tell. */
export const readFeatures = (draft: PersonDraft): void => {
  const values = draft.names.map(({ value }) => value);
  draft.nationality = mostFrequent(values.flatMap(({ nationality }) => nationality ?? []));
  const name = fullestName(draft);
  draft.sex = draft.team ? null : (values.find(({ sex }) => sex !== null)?.sex ?? sexOfName(name));
  if (values.some(({ role }) => role === 'other')) draft.role = 'other';
};
