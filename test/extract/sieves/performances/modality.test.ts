import { describe, expect, test } from '@jest/globals';
import { clauseAt, splitClauses } from '../../../../src/extract/discourse/clauses.ts';
import { modalityAt } from '../../../../src/extract/sieves/performances/modality.ts';
import { readMarked } from '../../marked-sentence.ts';

/** Each sentence, and how it means its last mark. */
const cases: readonly (readonly [marked: string, modality: string])[] = [
  ['[A Lee] ran [M 3:45.14].', 'asserted'],
  ['[A Lee] would have run [M 3:45.14].', 'hypothetical'],
  ['[A Lee] can break the record by running [M 3:45.14].', 'hypothetical'],
  ['[A Lee] can look back on [M 3:45.14].', 'asserted'],
  ['[A Lee] passed halfway with a predicted finish time of [M 2:13:48].', 'hypothetical'],
  ['[A Lee] denied [A Moss] the title with [M 21.85m].', 'asserted'],
  ['[A Lee] hopes to run [M 3:45.14].', 'planned'],
  ['[A Lee] did not run [M 3:45.14].', 'negated'],
  ['[A Lee], who will race again in [D July], finished in [M 3:45.14].', 'asserted'],
  ['[A Lee] asked for some noise and jumped [M 7.02].', 'asserted'],
  ['[A Lee], who had never won before, ran [M 3:45.14].', 'asserted'],
  ['[A Lee] led and never gave it back, crossing the line in [M 3:27.44].', 'asserted'],
  ['[A Lee] would have won, finishing in [M 3:27.44].', 'hypothetical'],
  ['[A Lee] could have won and might have run [M 3:45.14].', 'hypothetical'],
  ['[A Lee] was not happy with [M 3:45.14].', 'asserted'],
  ['[A Lee] needed three attempts to clear [M 4.70].', 'asserted'],
  ['[A Lee], hoping to win at last, [P second] in [M 3:45.14].', 'asserted'],
  ['[A Lee] will attempt to clear [M 4.70].', 'planned'],
  ['So fast was it that [A Lee] could break the record with [M 3:45.14].', 'asserted'],
  ['With nobody near him [A Lee] ran [M 3:45.14].', 'asserted'],
  ['[A Lee] would hang on to finish in [M 3:45.14].', 'asserted'],
  ['Nobody ran [M 3:45.14].', 'negated'],
];

describe('modalityAt', () => {
  test.each(cases)('%s', (marked, modality) => {
    const [reading] = readMarked(marked).readings;
    const at = reading!.masked.indexOf(reading!.mentions.findLast(({ sort }) => sort === 'mark')!);
    expect(modalityAt(reading!, clauseAt(splitClauses(reading!.masked), at), at)).toBe(modality);
  });

  test('a record that stood is a fact, whatever is said of it', () => {
    const [reading] = readMarked('[A Lee] did not come near [S Moss]’s [R WR] of [M 3:43.13].').readings;
    const at = reading!.masked.indexOf(reading!.mentions.findLast(({ sort }) => sort === 'mark')!);
    expect(modalityAt(reading!, clauseAt(splitClauses(reading!.masked), at), at, 'best')).toBe('asserted');
  });
});
