import { parse } from 'csv-parse/sync';
import { OptionError } from '../model/errors.ts';

/** The value of a named column in the row at hand, trimmed; `''` when the table has no such column. */
export type Row = (column: string) => string;

/**
 * Reads a CSV table with a header line, row by row. Quoted fields, a byte order mark and short rows are fine.
 * @param option what the table came with, for messages
 * @param read makes an entry of a row; null leaves the row out. `row` is good for this one call.
 * @throws OptionError when the text is no CSV, or one of the `required` columns is missing
 */
export const mapTable = <T>(
  csv: string,
  option: string,
  required: readonly string[],
  read: (row: Row) => T | null,
): readonly T[] => {
  let rows: string[][];
  try {
    rows = parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];
  } catch (error) {
    throw new OptionError(`${option}: expected CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
  const header = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const missing = required.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new OptionError(
      `${option}: expected the columns ${required.join(', ')}; ${missing.join(', ')} not found in: ${header.join(', ') || 'an empty file'}`,
    );
  }
  const places = new Map(header.map((name, index) => [name, index]));
  let cells: readonly string[] = [];
  const row: Row = (column) => {
    const place = places.get(column);
    return place === undefined ? '' : (cells[place] ?? '').trim();
  };
  const entries: T[] = [];
  for (let index = 1; index < rows.length; index += 1) {
    cells = rows[index]!;
    const entry = read(row);
    if (entry !== null) entries.push(entry);
  }
  return entries;
};
