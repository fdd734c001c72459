import { describe, expect, test } from '@jest/globals';
import { findQuotations } from '../../../src/extract/text/quotations.ts';

const cases: readonly (readonly [text: string, quotations: readonly string[]])[] = [
  ['“I ran well,” he said, “and won.”', ['“I ran well,”', '“and won.”']],
  ['"I ran well," he said. "And won."', ['"I ran well,"', '"And won."']],
  // A quotation of two paragraphs is closed only once.
  ['“It was hard and very long.\n\n“But I won.”', ['“It was hard and very long.', '“But I won.”']],
  ['She cleared 6ft 4½" and then 6ft 5".', []],
  ["He's the athletes' choice", []],
];

describe('findQuotations', () => {
  test.each(cases)('%j', (text, quotations) => {
    expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quotations);
  });
});
