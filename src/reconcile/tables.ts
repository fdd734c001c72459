import { parse } from 'csv-parse/sync';
import { OptionError } from '../model/errors.ts';

/** The value of a named column in one row, trimmed; `''` when the table has no such column. */
export type Row = (column: string) => string;

/**
 * Reads a CSV table with a header line. Quoted fields, a byte order mark and short rows are fine.
 * @param option what the table came with, for messages
 * @throws OptionError when the text is no CSV, or one of the `required` columns is missing
 */
export const readTable = (csv: string, option: string, required: readonly string[]): readonly Row[] => {
  let rows: string[][];
  try {
    rows = parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];
  } catch (error) {
    throw new OptionError(`${option}: expected CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
  const header = (rows.shift() ?? []).map((name) => name.trim().toLowerCase());
  const missing = required.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new OptionError(
      `${option}: expected the columns ${required.join(', ')}; ${missing.join(', ')} not found in: ${header.join(', ') || 'an empty file'}`,
    );
  }
  const places = new Map(header.map((name, index) => [name, index]));
  return rows.map(
    (row): Row =>
      (column) =>
        row[places.get(column) ?? -1]?.trim() ?? '',
  );
};
