import { plausible } from '../../../lexicon/plausible.ts';
import type { Discipline, Sex } from '../../../model/values.ts';
import type { ArticleReading, Reading } from '../../discourse/reading.ts';
import type { AnyMention } from '../../mentions/mention.ts';
import type { Span } from '../../text/spans.ts';
import type { Draft } from '../sieve.ts';

type PerformanceDraft = Draft<'performance'>;

const isPerformance = (draft: Draft): draft is PerformanceDraft => draft.kind === 'performance';

/** The one sex of a list, where so many tell it and nobody the other; null else. */
const onlyOf = (sexes: readonly (Sex | null)[], least = 1): Sex | null => {
  const told = sexes.filter((sex) => sex !== null);
  return told.length >= least && told.every((sex) => sex === told[0]) ? told[0]! : null;
};

/** So much likelier a mark must be of one sex to tell it. */
const LIKELIER = { men: 0.5, women: 0.3 };
/** The sex that alone has such marks: men for 17.62 m in the triple jump, women for 42.73 over 4 x 100 m. */
const sexOfMark = ({ mark, event: { discipline } }: PerformanceDraft): Sex | null => {
  if (mark === null || discipline === null) return null;
  const [man, woman] = (['men', 'women'] as const).map((sex) => plausible(discipline, mark, sex));
  if (man! > 0.4 && (woman === 0 || man! - woman! > LIKELIER.men)) return 'men';
  return woman! > 0.4 && (man === 0 || woman! - man! > LIKELIER.women) ? 'women' : null;
};

/** How far from each other, in characters, two performances of one event may stand and be of one race. */
const NEAR = 400;

const distance = (a: PerformanceDraft, b: PerformanceDraft): number => Math.abs(a.spans[0]!.start - b.spans[0]!.start);

/** Opponents share a sex: the only one told of an event in the article, else the nearest one's. */
const sexOfOpponents = (draft: PerformanceDraft, others: readonly PerformanceDraft[]): Sex | null => {
  const opponents = others.filter(
    (other) => other.event.sex !== null && other.event.discipline === draft.event.discipline,
  );
  const only = onlyOf(opponents.map(({ event }) => event.sex));
  if (only !== null) return only;
  const nearest = opponents
    .filter((other) => distance(draft, other) <= NEAR)
    .reduce<PerformanceDraft | null>(
      (best, other) => (best === null || distance(draft, other) < distance(draft, best) ? other : best),
      null,
    );
  return nearest?.event.sex ?? null;
};

// `Norway's women`, `the US men`: a team of the one
const SIDE = /\b(?<sex>men|women)$/;
const sexSaid = (mention: AnyMention): Sex | null =>
  mention.sort === 'event'
    ? mention.value.sex
    : mention.sort === 'name' && mention.value.team
      ? ((SIDE.exec(mention.text)?.groups?.sex as Sex | undefined) ?? null)
      : null;

/** What the words of a paragraph before a place say: `In the women's race, …`. */
export const sexNear = ({ readings }: ArticleReading, own: Reading, { start }: Span): Sex | null => {
  for (let { index } = own; readings[index]?.sentence.paragraph === own.sentence.paragraph; index -= 1) {
    const told = readings[index]!.mentions.filter((mention) => mention.start <= start).map(sexSaid);
    const last = told.findLast((sex) => sex !== null);
    if (last !== undefined) return last;
  }
  return null;
};

const sexOfParagraph = (draft: PerformanceDraft, article: ArticleReading): Sex | null => {
  const span = draft.spans[0]!;
  const own = article.readings.findLast(({ sentence }) => sentence.start <= span.start);
  return own === undefined ? null : sexNear(article, own, span);
};

/** So many performances of one sex and none of the other make an article one on that sex. */
const ONE_SIDED = 3;

/**
 * Gives performances the sex that the rest of the article tells: the athlete's elsewhere, the mark's own,
 * the opponents', the paragraph's, and where it speaks of one sex alone, the article's.
 * @returns the drafts in their order; those that nothing tells keep none
 */
export const spreadSexes = (drafts: readonly Draft[], article: ArticleReading): readonly Draft[] => {
  const known = drafts.filter(isPerformance);
  const fill = (sexOf: (draft: PerformanceDraft, others: readonly PerformanceDraft[]) => Sex | null): void => {
    const before = [...known];
    for (const [index, draft] of before.entries()) {
      if (draft.event.sex !== null) continue;
      const sex = sexOf(draft, before);
      if (sex !== null) known[index] = { ...draft, event: { ...draft.event, sex } };
    }
  };
  const teams = new Set(
    article.readings.flatMap(({ mentions }) =>
      mentions.flatMap((m) => {
        const person = article.personOf(m);
        return person?.team ? [person.name] : [];
      }),
    ),
  );
  const ofAthlete = ({ athlete }: PerformanceDraft, others: readonly PerformanceDraft[]): Sex | null =>
    athlete === null || teams.has(athlete.name)
      ? null
      : onlyOf(others.map((other) => (other.athlete?.name === athlete.name ? other.event.sex : null)));
  fill(ofAthlete);
  fill(sexOfMark);
  fill(sexOfOpponents);
  fill(ofAthlete);
  fill((draft) => sexOfParagraph(draft, article));
  fill((_, others) =>
    onlyOf(
      others.map(({ event }) => event.sex),
      ONE_SIDED,
    ),
  );
  const filled = known.values();
  return drafts.map((draft) => (isPerformance(draft) ? filled.next().value! : draft));
};

/** Disciplines that one sex contests, out of doors or in. */
const CONTESTED_BY: Partial<Readonly<Record<Discipline, Sex>>> = {
  '100mH': 'women',
  '110mH': 'men',
  decathlon: 'men',
};

/** The sex that a discipline tells; `heptathlon` is the men's under a roof. */
export const sexOfDiscipline = (discipline: Discipline | null, environment: string | null): Sex | null => {
  if (discipline === 'heptathlon') return environment === 'indoor' ? null : 'women';
  return discipline === null ? null : (CONTESTED_BY[discipline] ?? null);
};

// `Men`, `WOMEN`, `Women’s events:` over a list of results
const SEX_HEADING = /^\W*(?<sex>men|women)(?:['’]s)?(?: (?:events|results|races))?\W*$/i;

/** The sex that the last such heading before a sentence names; null without one. */
export const headingSex = (article: ArticleReading, reading: Reading): Sex | null => {
  for (let index = reading.index - 1; index >= 0; index -= 1) {
    const sex = SEX_HEADING.exec(article.readings[index]!.sentence.text)?.groups?.sex;
    if (sex !== undefined) return sex.toLowerCase() as Sex;
  }
  return null;
};
