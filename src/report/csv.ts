import type { Conflict } from '../model/conflict.ts';

const COLUMNS = ['id', 'severity', 'type', 'field', 'subject', 'side', 'value', 'text', 'articles', 'verdict', 'why'];

/**
 * One field of a CSV line (RFC 4180). A spreadsheet runs a field that begins with `=`, `+`, `-`, `@`,
 * a tab or a carriage return as a formula: such a field gets an apostrophe before it.
 * @see OWASP, CSV Injection
 */
export const csvField = (value: string): string => {
  const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

const csvLine = (fields: readonly string[]): string => `${fields.map(csvField).join(',')}\r\n`;

/** The conflicts for a spreadsheet: one line a side; `articles` are the paths of those that state it. */
export function* renderConflictsCsv(
  conflicts: readonly Conflict[],
  pathOf: (article: string) => string,
): Generator<string> {
  yield csvLine(COLUMNS);
  for (const conflict of conflicts) {
    for (const [index, side] of conflict.values.entries()) {
      yield csvLine([
        conflict.id,
        conflict.severity,
        conflict.type,
        conflict.field,
        conflict.subject,
        String(index + 1),
        side.value,
        side.text,
        side.articles.map(pathOf).join('; '),
        conflict.verdict?.value ?? '',
        conflict.verdict?.because ?? conflict.explanation,
      ]);
    }
  }
}
