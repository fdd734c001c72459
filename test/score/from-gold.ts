import type { Claim } from '../../src/claims/index.ts';
import { claimSchema } from '../../src/claims/index.ts';
import type { Article } from '../../src/model/article.ts';
import { DISCIPLINES } from '../../src/model/values.ts';
import type { Gold } from '../../src/score/gold.ts';
import { listForms, markValue } from '../../src/score/normal-forms.ts';
import { makeArticle } from '../report/sample.ts';

const hex = (number: number): string => number.toString(16).padStart(12, '0');

/**
 * Articles and claims as gold states them, with faults planted by a fixed count: every seventh
 * mark a tenth off, every fifth athlete another, every eleventh claim left out, and so on. For
 * holding two scorers against each other: it reaches every branch, right and wrong.
 */
export const makeFaultyOutput = (gold: Gold): { articles: Article[]; claims: Claim[] } => {
  let count = 0;
  const every = (times: number): boolean => count % times === 0;
  const articles: Article[] = [];
  const claims: Claim[] = [];
  for (const [index, annotated] of gold.articles.entries()) {
    const text = 'made for the scorer';
    const article = makeArticle(hex(index), text, {
      id: `a_${hex(index)}`,
      path: `${gold.folder}/${annotated.article}`,
      published: index % 4 === 3 ? null : (annotated.published ?? null),
    });
    articles.push(article);
    const add = (fields: Readonly<Record<string, unknown>>): void => {
      count += 1;
      if (every(11)) return;
      const evidence = [{ start: 0, end: every(13) ? 5 : 4, exact: 'made', prefix: '', suffix: '' }];
      const base = {
        id: `c_${hex(claims.length)}`,
        article: article.id,
        evidence,
        speaker: null,
        confidence: 0.9,
        sieve: 'gold',
      };
      claims.push(claimSchema.parse({ ...base, modality: every(17) ? 'negated' : 'asserted', ...fields }));
    };
    const who = (name: string | null | undefined) =>
      name ? { name: every(5) ? 'Nobody Else' : every(3) ? name.split(' ').at(-1)! : name, nationality: null } : null;
    const event = (name: string | null | undefined) => ({
      discipline: every(7) ? '60m' : (DISCIPLINES.find((one) => one === name) ?? null),
      sex: every(4) ? 'men' : null,
      environment: every(6) ? 'indoor' : null,
    });
    for (const row of annotated.performances) {
      const mark = listForms(row.mark)[0];
      const value = markValue(mark);
      const date = listForms(row.date)[0];
      add({
        kind: 'performance',
        athlete: who(row.athlete),
        event: event(row.event),
        mark:
          value === null
            ? null
            : { text: mark, value: every(7) ? value + 0.1 : value, unit: 's', resolution: 0.01, bound: 'exact' },
        place:
          typeof row.place === 'number' && row.place > 0
            ? every(9)
              ? row.place + 1
              : every(8)
                ? null
                : row.place
            : null,
        medal: every(8) ? 'silver' : null,
        competition: listForms(row.competition)[0]
          ? { name: every(6) ? 'Other Games' : listForms(row.competition)[0] }
          : null,
        venue: listForms(row.venue)[0] ? { stadium: null, city: listForms(row.venue).at(-1), country: null } : null,
        date:
          date === undefined
            ? every(4)
              ? { value: '2001', precision: 'year', text: '' }
              : null
            : { value: every(10) ? '2001-01-01' : date, precision: 'day', text: '' },
        records: (row.records ?? []).length === 0 ? (every(12) ? ['PB'] : []) : every(9) ? ['SB'] : row.records,
        wind: null,
        split: false,
        round: null,
        inferred: [],
      });
    }
    const amount = (row: { value: number; unit: string; bound?: string | undefined }) => ({
      text: '',
      value: every(6) ? row.value + 1 : row.value,
      unit: row.unit,
      bound: every(9) ? 'over' : row.bound === 'exact' ? 'about' : (row.bound ?? 'exact'),
    });
    const end = (name: string | null | undefined) => ({
      athlete: who(name),
      event: null,
      what: '',
      date: null,
      mark: null,
    });
    for (const row of annotated.intervals)
      add({ kind: 'interval', quantity: amount(row), from: end(row.from), to: end(row.to) });
    for (const row of annotated.tenures)
      add({
        kind: 'tenure',
        athlete: who(row.athlete),
        event: event(null),
        records: [],
        mark: null,
        quantity: amount(row),
      });
    for (const row of annotated.margins) {
      const side = (athlete: ReturnType<typeof who>) => ({ athlete, mark: null, what: null });
      add({ kind: 'margin', quantity: amount(row), better: side(who(row.better)), worse: side(null), event: null });
    }
    for (const row of annotated.rankings)
      add({
        kind: 'ranking',
        athlete: who(row.athlete),
        event: event(row.event),
        mark: null,
        rank: every(5) ? row.rank + 1 : row.rank,
        list: 'all-time',
      });
    for (const row of annotated.ages)
      add({ kind: 'age', athlete: who(row.athlete), years: every(4) ? row.years + 1 : row.years, date: null });
  }
  return { articles, claims };
};
