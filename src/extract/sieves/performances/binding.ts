import type { Clause } from '../../discourse/clauses.ts';
import type { Person } from '../../discourse/coreference.ts';
import { namedBy, pattern } from '../../discourse/masking.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention, MarkMention } from '../../mentions/mention.ts';
import { allMatches, candidates, everyMatch } from '../../text/matching.ts';
import { once } from '../../text/once.ts';
import { overlaps } from '../../text/spans.ts';
import type { Standing } from './frames/frame.ts';
import { OLD_RECORD, SURPASSED } from './frames/old-marks.ts';
import { SHARED } from './frames/shared.ts';
import { FRAMES } from './frames.ts';
import { isLosers, loserOf } from './losers.ts';
import { lastObject, standInFor, subjectBefore } from './stand-ins.ts';
import { athletesOf, isCollective, possessorAt, subjectAt } from './subjects.ts';

/** Whose a mark is, how it stands to the race spoken of, and what said so. */
export interface Binding {
  readonly mark: MarkMention;
  /** The words that name the owner; null when he is carried over from an earlier sentence. */
  readonly owner: AnyMention | null;
  readonly person: Person | null;
  readonly standing: Standing;
  readonly place: number | null;
  readonly sieve: string;
  readonly confidence: number;
}

const asMark = (mention: AnyMention | null): MarkMention | null => (mention?.sort === 'mark' ? mention : null);

/** Marks that are some athlete's: no target, barrier, standard or failed height. */
export const boundable = (mark: MarkMention): boolean => mark.value.role === 'result' || mark.value.role === 'split';

// `third (⟨M⟩) and fourth (⟨M⟩)`
const PLACED_NEXT = pattern('^\\)?(?:,|,? and) (?:in )?(?:{P}|[a-z]+th|second|third) \\($');

/** A run of coordinated mentions: `Kerr, Muir and Bell`, `3:29.1, 3:30.2 and 3:31.0`. */
const runsOf = (reading: Reading, sort: 'name' | 'mark'): AnyMention[][] => {
  const runs: AnyMention[][] = [];
  let last: AnyMention | null = null;
  for (const mention of reading.mentions) {
    if (mention.sort !== sort) continue;
    const { text } = reading.masked;
    const between = last === null ? '' : text.slice(reading.masked.indexOf(last) + 1, reading.masked.indexOf(mention));
    if (
      last !== null &&
      (/^(?: \([^()]{1,20}\))?(?:,|,? and|,? &)(?: (?:the |fellow |[A-Z][\w’']+ ){0,2})?\s?$/.test(between) ||
        (sort === 'mark' && PLACED_NEXT.test(between)))
    ) {
      runs[runs.length - 1]!.push(mention);
    } else runs.push([mention]);
    last = mention;
  }
  return runs.filter((run) => run.length > 1);
};

/** `They ran 4:09.4 and 4:09.5`, `The pair were third (4:09.4) and fourth (4:09.5)`; not `They all ran` */
const OPENS_PLURAL = /^["“]?(?:They|The (?:two|three|pair|duo|trio|sisters|brothers|twins))\b(?! (?:all|both|each))/;
/** The names that such a sentence speaks of: the last row of the sentence before. */
const namesBefore = (reading: Reading, article: ArticleReading): AnyMention[][] => {
  const before = article.readings[reading.index - 1];
  if (before === undefined || !OPENS_PLURAL.test(reading.sentence.text)) return [];
  return runsOf(before, 'name').slice(-1);
};

/** `Kerr, Muir and Bell ran 3:29.1, 3:30.2 and 3:31.0`: as many names as marks, in their order. */
const bindLists = (reading: Reading, article: ArticleReading): Binding[] => {
  const marks = runsOf(reading, 'mark');
  const names = [...runsOf(reading, 'name'), ...(marks.length > 0 ? namesBefore(reading, article) : [])];
  return marks.flatMap((run) => {
    const owners = names.find((candidates) => candidates.length === run.length && candidates[0]!.start < run[0]!.start);
    if (!owners) return [];
    return run.map((mark, index) => ({
      mark: mark as MarkMention,
      owner: owners[index]!,
      person: article.personOf(owners[index]!),
      standing: 'new' as const,
      place: null,
      sieve: 'list',
      confidence: 0.9,
    }));
  });
};

// `faded to fourth`, `came second` after a comma are what somebody did; `second`, `winner` stand apposed
const DONE =
  /^(?:was|were|came|finished|faded|took|won|ran|placed|settled|dropped|fell|slipped|moved|added|claimed|earned|got|had|held|kept|made|led|beat)\b/;

const framesIn = candidates(FRAMES, ({ of }) => of);
/** `Lee ran away from Moss and hung on in ⟨M⟩ to the champion’s ⟨M⟩`: the first mark is the subject’s, not Moss’s. */
const winnerOf = (
  reading: Reading,
  clauses: readonly Clause[],
  owner: AnyMention | null,
  at: number,
): AnyMention | null => {
  const isObject = athletesOf(reading).some(({ mention, subject }) => mention === owner && !subject);
  return isObject ? (subjectAt(reading, clauses, at)?.mention ?? owner) : owner;
};

const bindFrames = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  bound: Map<MarkMention, Binding>,
): void => {
  const { masked } = reading;
  for (const frame of framesIn(masked.text)) {
    for (const match of everyMatch(masked.text, frame.of)) {
      for (const [position, pair] of (['1', '2'] as const).entries()) {
        const markAt = match.indices?.groups?.[`m${pair}`]?.[0];
        const ownerAt = (match.indices?.groups?.[`a${pair}`] ?? match.indices?.groups?.a1)?.[0];
        if (markAt === undefined || ownerAt === undefined) continue;
        const mark = asMark(masked.at(markAt));
        const named = masked.at(ownerAt);
        const first = masked.at(match.indices?.groups?.a1?.[0] ?? ownerAt);
        const winner = frame.ofSubject ? winnerOf(reading, clauses, first, markAt) : first;
        // `from Moss … in ⟨M⟩ to the champion’s ⟨M⟩`: who is no subject is the champion
        const owner = pair === '1' ? winner : winner !== first && named?.sort === 'epithet' ? first : named;
        if (mark === null || owner === null || bound.has(mark) || !boundable(mark)) continue;
        const placeAt = match.indices?.groups?.p?.[0];
        if (placeAt !== undefined && DONE.test(masked.at(placeAt)?.text ?? '')) continue;
        bound.set(mark, {
          mark,
          owner,
          person: article.personOf(owner),
          standing: mark.value.role === 'split' ? 'split' : (frame.standing[position] ?? frame.standing[0]),
          place: frame.places?.[position] ?? null,
          sieve: frame.name,
          confidence: frame.confidence,
        });
      }
    }
  }
};

/** Binds a mark of two athletes to each of them. */
const bindShared = (reading: Reading, article: ArticleReading): Binding[] =>
  SHARED.flatMap((frame) =>
    allMatches(reading.masked.text, frame).flatMap((match): Binding[] => {
      const at = (group: string): AnyMention | null => {
        const index = match.indices?.groups?.[group]?.[0];
        return index === undefined ? null : reading.masked.at(index);
      };
      const mark = asMark(at('m1'));
      const owners = [at('a1'), at('a2'), at('a3')].filter((owner) => owner !== null);
      if (mark === null || mark.value.role !== 'result' || owners.length < 2) return [];
      return owners.map((owner) => ({
        mark,
        owner,
        person: article.personOf(owner),
        standing: 'new',
        place: null,
        sieve: 'shared',
        confidence: 0.85,
      }));
    }),
  );

/** Indices in the masked text of marks that stood before the race spoken of. */
const oldMarks = (reading: Reading): ReadonlySet<number> => {
  const old = new Set<number>();
  for (const frame of [SURPASSED, OLD_RECORD]) {
    for (const match of allMatches(reading.masked.text, frame)) old.add(match.index + match[0].length - 1);
  }
  return old;
};

/** The sieve of a mark whose sentence opens with a small letter: its name was a link that the page lost. */
export const LOST_SUBJECT = 'subject lost';

/** How often a subject is the owner, by the form that names it. */
const TRUST = { name: 0.92, pronoun: 0.82, epithet: 0.82 };

// `The best of all was ⟨M⟩. Moss ran that in Eugene.`
const RAN_THAT = pattern(
  "^(?:[\\w'.-]+ ){0,3}({A}) (?:had |has )?(?:ran|run|set|did|done|jumped|threw|thrown|cleared|clocked|posted|recorded) (?:that|it|this|them)\\b",
);
/** Who the next sentence says did it. */
const toldAfter = (reading: Reading, article: ArticleReading, at: number): Person | null => {
  const next = article.readings[reading.index + 1];
  if (next === undefined || next.sentence.paragraph !== reading.sentence.paragraph) return null;
  // Of several marks the last is meant.
  if (reading.mentions.some((one) => one.sort === 'mark' && reading.masked.indexOf(one) > at)) return null;
  const owner = namedBy(next.masked, RAN_THAT.exec(next.masked.text));
  return owner === null ? null : article.personOf(owner);
};

const bindSubjects = (
  reading: Reading,
  article: ArticleReading,
  clauses: readonly Clause[],
  bound: Map<MarkMention, Binding>,
): void => {
  const old = oldMarks(reading);
  // A sentence that opens with a small letter has lost its subject to the page it came from.
  const headless = /^[a-z]/.test(reading.sentence.text);
  for (const mark of reading.mentions) {
    if (mark.sort !== 'mark' || bound.has(mark) || !boundable(mark)) continue;
    const at = reading.masked.indexOf(mark);
    const standing: Standing = mark.value.role === 'split' ? 'split' : old.has(at) ? 'old' : 'new';
    if (isLosers(reading, at)) {
      const winner = [...bound.values()].findLast((other) => other.mark.start < mark.start)?.person ?? null;
      const loser = loserOf(reading, article, mark, winner);
      if (loser === null) continue;
      bound.set(mark, { mark, ...loser, standing, place: null, sieve: 'loser', confidence: 0.7 });
      continue;
    }
    const near = standing === 'old' ? null : (subjectAt(reading, clauses, at) ?? possessorAt(reading, clauses, at));
    const subject = near === null ? null : standInFor(near, reading, article, clauses);
    const object = standing === 'old' || subject !== null ? null : lastObject(reading, article, at);
    const found = subject ? article.personOf(subject.mention) : object ? article.personOf(object) : null;
    // `“Clean that up and it’s 50.5,” said the coach`: talk of what might be
    if (found === null && reading.quoted.some((span) => overlaps(span, mark))) continue;
    const lost = headless || standing === 'old' || isCollective(reading, clauses, at);
    const told = found === null ? toldAfter(reading, article, at) : null;
    const person = found ?? told ?? (lost ? null : subjectBefore(reading, article));
    bound.set(mark, {
      mark,
      owner: found ? (subject?.mention ?? object) : null,
      person,
      standing,
      place: null,
      sieve: found
        ? subject
          ? `subject (${subject.mention.sort}) in ${subject.reach}`
          : 'object'
        : person
          ? 'subject carried over'
          : headless
            ? LOST_SUBJECT
            : 'mark alone',
      confidence: found
        ? subject
          ? TRUST[subject.mention.sort as keyof typeof TRUST] - (subject.reach === 'clause' ? 0 : 0.15)
          : 0.6
        : person
          ? 0.45
          : 0.3,
    });
  }
};

/** Binds every mark of a sentence that can be somebody's, most certain way first. */
export const bindMarks = once(
  (reading: Reading, article: ArticleReading, clauses: readonly Clause[]): readonly Binding[] => {
    if (!reading.mentions.some(({ sort }) => sort === 'mark')) return [];
    const bound = new Map<MarkMention, Binding>();
    for (const binding of bindLists(reading, article)) if (boundable(binding.mark)) bound.set(binding.mark, binding);
    const shared = bindShared(reading, article);
    for (const binding of shared) bound.set(binding.mark, binding);
    bindFrames(reading, article, clauses, bound);
    bindSubjects(reading, article, clauses, bound);
    const firsts = shared.filter((binding) => bound.get(binding.mark) !== binding);
    return [...bound.values(), ...firsts].sort((a, b) => a.mark.start - b.mark.start);
  },
);
